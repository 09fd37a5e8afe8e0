"""«Приёмы и звонки»: the month with its load, the list of a day, and the next step of each contact."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.contact import Contact, ContactKind, ContactOutcome
from desktop_app.domain.office import Office
from desktop_app.ui import openings
from desktop_app.ui.asking import Begin, Show
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.appeal import AppealPage
from desktop_app.ui.pages.case_file import CaseFilePage
from desktop_app.ui.pages.contact_menu import ContactMenu
from desktop_app.ui.pages.contact_rows import FIRST
from desktop_app.ui.pages.contacts import Contacts, Wanted
from desktop_app.ui.pages.page import Page
from desktop_app.ui.widgets.day_grid import DayCell
from tests.ui.pages.paper_contacts import CALL, MISSED, RECEPTION
from tests.ui.pages.paper_office import HEATING, KUZNETSOV, ORLOVA, SOKOLOV, TODAY, a_busy_office, desk_of

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
BECAME_APPEAL = replace(RECEPTION, id=41, held_on=TODAY, outcome=ContactOutcome.APPEAL)


class Held:
    """A page on the screen, and what it asked of the window."""

    def __init__(self, qtbot: QtBot, page: Page) -> None:
        self.page = page
        self.asked: list[object] = []
        page.asked.connect(self.asked.append)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        page.refresh()

    @property
    def words(self) -> list[str]:
        QApplication.processEvents()  # what was added to a page in sight is shown with the next event
        return [label.text() for label in self.page.findChildren(QLabel) if label.isVisible() and label.text()]

    def has(self, name: str) -> bool:
        return self.page.findChild(QWidget, name) is not None

    def press(self, name: str) -> "Held":
        found = self.page.findChild(QPushButton, name)
        assert isinstance(found, QPushButton), name
        found.click()
        return self

    def cell(self, day: date) -> DayCell:
        return next(each for each in self.page.findChildren(DayCell) if each.day == day)

    @property
    def begun(self) -> Begin:
        begin = self.asked[-1]
        assert isinstance(begin, Begin)
        return begin


def desk_with(folder: Path, *contacts: Contact) -> Desk:
    register = a_busy_office()
    register.contact_values = list(contacts)
    return desk_of(register, folder)


@pytest.fixture
def held(qtbot: QtBot, tmp_path: Path) -> Held:
    """The page of an office with a reception and a call today, and a call that nobody answered yesterday."""
    return Held(qtbot, Contacts(desk_with(tmp_path, RECEPTION, CALL, MISSED)))


def test_today_is_shown_with_all_that_is_on_it(held: Held) -> None:
    assert "15.01.2026, Thu" in held.words
    assert {"Reception", "Call", "10:30", "15:00"} <= set(held.words)
    assert "Кузнецов Пётр Владимирович · +7\u00a0912\u00a0345-67-89" in held.words
    assert held.cell(TODAY).text() == "15\n2"
    assert held.cell(YESTERDAY).text() == "14\n1"


def test_another_day_shows_its_own(held: Held) -> None:
    held.cell(YESTERDAY).click()

    assert "14.01.2026, Wed" in held.words
    assert "Did not take place" in held.words
    assert "Reception" not in held.words


def test_an_empty_day_says_what_to_do(held: Held) -> None:
    held.cell(TOMORROW).click()
    assert "Nothing is planned for this day" in held.words

    held.press("plan")

    assert held.begun.task == openings.PLAN_CONTACT
    assert (held.begun.subject.day, held.begun.subject.officer_id) == (TOMORROW, ORLOVA.id)


def test_nothing_is_planned_for_a_day_that_is_over(held: Held) -> None:
    held.cell(date(2026, 1, 5)).click()

    held.press("plan")

    assert held.begun.subject.day == TODAY


def test_kinds_and_officers_are_filtered(held: Held) -> None:
    held.press("kind.call")
    assert "Call" in held.words
    assert "10:30" not in held.words
    assert held.cell(TODAY).text() == "15\n1"

    held.press("kind.all")
    page = held.page
    assert isinstance(page, Contacts)
    officer = page._officer  # noqa: SLF001 — the box of officers
    officer.setCurrentIndex(1)
    officer.activated.emit(1)
    assert "15:00" in held.words
    assert "10:30" not in held.words


def test_a_day_with_too_many_is_marked(qtbot: QtBot, tmp_path: Path) -> None:
    desk = desk_with(tmp_path, RECEPTION, replace(RECEPTION, id=50, planned_at="11:00"))
    desk.seat.take(Office(most_contacts=1), ORLOVA)

    held = Held(qtbot, Contacts(desk))

    assert held.cell(TODAY).property("tone") == "warning"


def test_every_contact_leads_to_its_next_step(held: Held) -> None:
    held.press(f"contacts.hold.{RECEPTION.id}")
    assert held.begun.task == openings.HOLD_CONTACT
    assert (held.begun.subject.contact, held.begun.subject.case_file) == (RECEPTION, KUZNETSOV)

    held.press(f"contacts.move.{CALL.id}")
    assert held.begun.task == openings.PLAN_CONTACT
    assert held.begun.subject.contact == CALL

    held.cell(YESTERDAY).click()
    held.press(f"contacts.open.{MISSED.id}")
    assert held.asked[-1] == Show("appeal", HEATING.id)


def test_a_reception_that_became_an_appeal_is_registered_from_its_row(qtbot: QtBot, tmp_path: Path) -> None:
    held = Held(qtbot, Contacts(desk_with(tmp_path, BECAME_APPEAL)))

    held.press(f"contacts.register.{BECAME_APPEAL.id}")

    assert held.begun.task == openings.REGISTER_APPEAL
    assert held.begun.subject.contact == BECAME_APPEAL


def test_an_officer_hears_of_a_refusal_for_a_fortnight(qtbot: QtBot, tmp_path: Path) -> None:
    refused = replace(
        MISSED, outcome=ContactOutcome.DECLINED, refusal_id=3, notify_officer_id=ORLOVA.id, text="Угрожал", id=45
    )
    long_ago = replace(refused, held_on=TODAY - timedelta(days=20), id=46)

    held = Held(qtbot, Contacts(desk_with(tmp_path, refused, long_ago)))

    assert {"Refusals that you are to hear of", "К-118/26 · Угрожал", "Call · 14.01.2026, Wed · 12:00"} <= set(
        held.words
    )
    assert not held.has("notices.open.46")
    held.press("notices.open.45")
    assert held.asked == [Show("appeal", HEATING.id)]


def test_who_is_to_hear_of_nothing_is_told_nothing(held: Held) -> None:
    assert "Refusals that you are to hear of" not in held.words


def test_somebody_without_a_case_file_leads_nowhere(qtbot: QtBot, tmp_path: Path) -> None:
    decided = replace(
        CALL, case_file_id=None, appeal_id=None, held_on=TODAY, outcome=ContactOutcome.DECIDED, attempt=3, id=44
    )

    held = Held(qtbot, Contacts(desk_with(tmp_path, decided)))

    assert not held.has("contacts.open.44")
    assert "attempt 3" in held.words


def test_the_reasons_of_refusal_are_a_button_away(held: Held) -> None:
    held.press("refusals")

    assert held.begun.task == openings.EDIT_REFUSALS
    assert held.begun.subject == held.page.desk.register.refusal_reasons()


def test_back_finds_the_day_and_the_filters(qtbot: QtBot, tmp_path: Path, held: Held) -> None:
    held.cell(YESTERDAY).click()
    held.press("kind.call")
    bookmark = held.page.bookmark()
    assert isinstance(bookmark, Wanted)

    again = Contacts(desk_with(tmp_path, RECEPTION, CALL, MISSED))
    again.reopen(bookmark)
    shown = Held(qtbot, again)

    assert "14.01.2026, Wed" in shown.words
    assert "Did not take place" in shown.words


@pytest.mark.parametrize(
    ("name", "task", "kind"),
    [
        ("contact.plan_call", openings.PLAN_CONTACT, ContactKind.CALL),
        ("contact.plan_meeting", openings.PLAN_CONTACT, ContactKind.MEETING),
        ("contact.book_reception", openings.PLAN_CONTACT, ContactKind.RECEPTION),
        ("contact.call_now", openings.HOLD_CONTACT, ContactKind.CALL),
        ("contact.meet_now", openings.HOLD_CONTACT, ContactKind.MEETING),
        ("contact.receive_now", openings.HOLD_CONTACT, ContactKind.RECEPTION),
    ],
)
def test_all_kinds_begin_from_the_page_of_a_citizen(
    qtbot: QtBot, tmp_path: Path, name: str, task: str, kind: ContactKind
) -> None:
    held = Held(qtbot, CaseFilePage(desk_with(tmp_path), KUZNETSOV.id))

    action(held, name).trigger()

    assert held.begun.task == task
    subject = held.begun.subject
    assert subject.case_file == KUZNETSOV
    assert (subject.kind if task == openings.PLAN_CONTACT else subject.contact.kind) is kind


def test_a_contact_about_an_appeal_is_proposed_to_whoever_answers_for_it(qtbot: QtBot, tmp_path: Path) -> None:
    desk = desk_with(tmp_path)
    desk.seat.take(desk.seat.office, SOKOLOV)
    held = Held(qtbot, AppealPage(desk, HEATING.id))

    action(held, "contact.plan_call").trigger()

    assert (held.begun.subject.appeal, held.begun.subject.case_file) == (HEATING, KUZNETSOV)
    assert held.begun.subject.officer_id == ORLOVA.id
    action(held, "contact.call_now").trigger()
    assert held.begun.subject.contact.appeal_id == HEATING.id
    assert held.begun.subject.contact.officer_id == SOKOLOV.id


def action(held: Held, name: str) -> QAction:
    menu = held.page.findChild(ContactMenu)
    assert isinstance(menu, ContactMenu)
    found = menu.findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


def test_the_page_of_a_citizen_tells_of_their_contacts(qtbot: QtBot, tmp_path: Path) -> None:
    page = CaseFilePage(desk_with(tmp_path, RECEPTION, MISSED), KUZNETSOV.id)
    held = Held(qtbot, page)
    page.panels.turn_to("contacts")

    assert {"Отопление: когда его дадут", "15.01.2026, Thu · 10:30"} <= set(held.words)
    held.press(f"contacts.hold.{RECEPTION.id}")
    assert held.begun.task == openings.HOLD_CONTACT


def test_the_page_of_an_appeal_tells_of_its_contacts(qtbot: QtBot, tmp_path: Path) -> None:
    held = Held(qtbot, AppealPage(desk_with(tmp_path, CALL, MISSED), HEATING.id))

    assert "Calls and receptions" in held.words
    assert held.has(f"contacts.hold.{CALL.id}")
    assert not held.has(f"contacts.open.{MISSED.id}")


def test_a_citizen_with_many_contacts_is_shown_the_newest(qtbot: QtBot, tmp_path: Path) -> None:
    many = [replace(MISSED, id=100 + n) for n in range(FIRST + 5)]
    page = CaseFilePage(desk_with(tmp_path, *many), KUZNETSOV.id)
    held = Held(qtbot, page)
    page.panels.turn_to("contacts")
    assert not held.has(f"contacts.open.{100 + FIRST}")

    held.press("contacts.more")

    assert held.has(f"contacts.open.{100 + FIRST}")
    (sheet,) = (area for area in page.findChildren(QScrollArea) if area.isVisible() and area.widget())
    assert sheet.isAncestorOf(page.contacts), "the page scrolls them, and nothing else"


def test_who_was_never_met_is_told_so(qtbot: QtBot, tmp_path: Path) -> None:
    page = CaseFilePage(desk_with(tmp_path), KUZNETSOV.id)
    held = Held(qtbot, page)
    page.panels.turn_to("contacts")

    assert "No calls, meetings or receptions yet." in held.words
