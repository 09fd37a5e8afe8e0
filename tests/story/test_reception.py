"""Kuznetsov is received in person, by the keyboard alone: booked, seen twice, and what he asks is registered."""

from PySide6.QtWidgets import QApplication, QLabel, QMenu

from desktop_app.domain.appeal import Channel
from desktop_app.domain.contact import ContactKind, ContactOutcome
from desktop_app.ui.keys import PAGE_KEYS
from desktop_app.ui.side import PLACES
from tests.story.desk import StoryDesk, plain

BOOK = 3
"""So many steps down the menu of contacts a reception is booked."""


def open_case_file(desk: StoryDesk) -> None:
    desk.press("Ctrl+K")
    desk.type("ЛД-000001")
    desk.press("Return")


def choose_contact(desk: StoryDesk, steps: int) -> None:
    """Open the menu of contacts of the page, and take the entry so many steps down."""
    desk.go_to("contact")
    desk.press("Space")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    desk.press(*["Down"] * steps, "Return")


def in_sight(desk: StoryDesk) -> str:
    page = desk.window.shell.page
    assert page is not None
    return plain("\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible()))


def book(desk: StoryDesk) -> None:
    """For today, 10:30, with the invitation."""
    desk.register_kuznetsov()
    open_case_file(desk)
    choose_contact(desk, BOOK)
    assert desk.step == "plan"
    desk.go_to("planned_at")
    desk.fill("1030", "каб. 12", "Перерасчёт платы")
    desk.go_to("invited")
    desk.press("Space", "Ctrl+Return")


def hold(desk: StoryDesk) -> None:
    """From the page of contacts to the result."""
    desk.press(PAGE_KEYS[PLACES.index("contacts")])
    assert desk.page == "contacts"
    contact = desk.store.register.contacts_of(1)[0]
    desk.go_to(f"contacts.hold.{contact.id}")
    desk.press("Space")
    assert desk.step == "card"
    desk.go_to("document")
    desk.type("паспорт 6512 123456")
    desk.press("Ctrl+Return")


def choose_result(desk: StoryDesk, *way: str) -> None:
    """The result that arrows lead to from the first one."""
    desk.go_to("outcome.0")
    desk.press("Space", *way)


def test_a_reception_is_booked_seen_twice_and_becomes_an_appeal(desk: StoryDesk) -> None:
    book(desk)
    assert "Planned: reception" in in_sight(desk)
    assert "Приглашение на личный приём" in desk.letters

    hold(desk)
    choose_result(desk, "Down", "Right", "Right")
    desk.press("Ctrl+Return")
    assert desk.step == "next"
    desk.press("Ctrl+Return")
    assert desk.says("next_on_problem") == "Fill this in to go on"
    desk.type("+0")
    desk.press("Ctrl+Return", "Ctrl+Return")
    assert "Reception · Nothing decided yet" in in_sight(desk)
    assert "Карточка личного приёма" in desk.letters
    tried, following = reversed(desk.store.register.contacts_of(1))
    assert (tried.outcome, following.attempt) == (ContactOutcome.NOT_DECIDED, 2)

    hold(desk)
    choose_result(desk, "Right")
    desk.press("Ctrl+Return", "Ctrl+Return")
    desk.go_to("register")
    desk.press("Space")
    assert desk.step == "applicant"
    desk.press("Ctrl+Return", "Ctrl+Return")
    desk.press("Ctrl+Return", "Down", "Ctrl+Return", "Ctrl+Return")

    appeal = desk.store.register.appeal(2)
    assert appeal is not None
    assert (appeal.channel, appeal.substance) == (Channel.RECEPTION, "Перерасчёт платы")
    assert [line.kind for line in desk.store.register.contacts_of_appeal(2)] == [ContactKind.RECEPTION]
    assert not desk.watch.has_mouse
