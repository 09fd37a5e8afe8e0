"""The appeal's page tells where an appeal is on its way, and offers what may be done with it now."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.appeal import Appeal, AppealKind, ArchivePlace, Channel, Mark, Outcome
from desktop_app.domain.journey import CONTROL, DETAILS, DOCUMENTS, Assignment, Journey
from desktop_app.domain.officer import Role
from desktop_app.domain.routes import Party, PartyKind, Verdict
from desktop_app.storage.routes import built_in
from desktop_app.ui.action_words import of
from desktop_app.ui.asking import Begin
from desktop_app.ui.pages.appeal_actions import GROUPS, NEXT_KEY
from desktop_app.ui.pages.way import party_in_words
from tests.ui.pages.paper_office import HEATING, KUZNETSOV, ORLOVA, SOKOLOV, TODAY, a_busy_office, press
from tests.ui.pages.test_appeal import Page

ROUTE = replace(next(each for each in built_in() if each.stages), id=1)
GIVEN = TODAY - timedelta(days=2)

Open = Callable[..., Page]


def given(stage: str, officer_id: int | None = ORLOVA.id, **said: object) -> Assignment:
    """An assignment of the appeal on the heating."""
    made = Assignment(HEATING.id, stage, GIVEN, officer_id)
    return replace(made, **said)  # type: ignore[arg-type]  # said by name


DISPATCHED = given("dispatch", done_on=GIVEN, verdict=Verdict.DONE)
RETURNED = given(
    "signature", SOKOLOV.id, done_on=TODAY, verdict=Verdict.RETURNED, comment="Нет ответа на второй вопрос"
)
DONE = given("consideration", done_on=TODAY, verdict=Verdict.DONE, answers=("№ 7",))
AGAIN = given("consideration", due_on=HEATING.due_on)


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Open:
    """Opens the page of the appeal on the heating as it is, after these assignments."""

    def opened(*assignments: Assignment, appeal: Appeal = HEATING) -> Page:
        register = a_busy_office()
        register.ways = [ROUTE]
        register.given = list(assignments)
        register.appeal_values[HEATING.id] = replace(appeal, route_id=ROUTE.id)
        return Page(qtbot, tmp_path, register)

    return opened


def way(page: Page) -> list[tuple[str, str]]:
    """The blocks of the diagram: title and state."""
    return [(each.block.title, each.block.state) for each in page.page.way.blocks]


def test_the_way_shows_what_was_what_is_and_what_comes(shown: Open) -> None:
    page = shown(DISPATCHED, DONE, RETURNED, AGAIN)

    assert way(page) == [
        ("Распределение", "done"),
        ("Рассмотрение", "done"),
        ("Подпись", "returned"),
        ("Рассмотрение", "now"),
        ("Подпись", "ahead"),
        ("Отправка", "ahead"),
    ]


def test_a_stage_that_was_returned_to_itself_is_two_blocks(shown: Open) -> None:
    page = shown(DISPATCHED, replace(DONE, lap=2), replace(RETURNED, lap=3), given("signature", SOKOLOV.id, lap=4))

    assert way(page)[2:4] == [("Подпись", "returned"), ("Подпись", "now")]


def test_a_block_tells_who_when_and_why_on_hover_and_to_a_screen_reader(shown: Open) -> None:
    page = shown(DISPATCHED, DONE, RETURNED, AGAIN)
    returned = page.page.way.blocks[2]

    told = (
        "Подпись · Соколов\u00a0И.\u00a0П. · given 13.01.2026, Tue · returned 15.01.2026, Thu · "
        "«Нет ответа на второй вопрос»"
    )
    assert returned.toolTip() == told
    assert returned.accessibleDescription() == told
    assert returned.accessibleName() == "Подпись · returned 15.01"


def test_whom_the_stage_was_taken_from_stands_in_its_story_alone(shown: Open) -> None:
    taken = given("consideration", SOKOLOV.id, done_on=TODAY, verdict=Verdict.CEASED)
    page = shown(DISPATCHED, taken, AGAIN)
    here = page.page.way.blocks[1]

    assert here.block.people == ORLOVA.full_name.short
    assert SOKOLOV.full_name.short in here.toolTip()


def test_a_stage_that_nobody_finished_names_who_had_it(shown: Open) -> None:
    taken = given("consideration", SOKOLOV.id, done_on=TODAY, verdict=Verdict.CEASED)
    withdrawn = replace(HEATING, outcome=Outcome.WITHDRAWN, answered_on=TODAY)

    assert shown(DISPATCHED, taken, appeal=withdrawn).page.way.blocks[1].block.people == SOKOLOV.full_name.short


def test_arrows_walk_over_the_blocks_and_tell_of_each(shown: Open) -> None:
    page = shown(DISPATCHED, DONE, RETURNED, AGAIN)
    here = next(each for each in page.page.way.blocks if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
    assert here.block.state == "now"
    here.setFocus()

    press(here, Qt.Key.Key_Left)

    focused = QApplication.focusWidget()
    assert focused is page.page.way.blocks[2]
    assert "Нет ответа на второй вопрос" in page.page.way.told.text()
    for key, at in ((Qt.Key.Key_Home, 0), (Qt.Key.Key_Left, 0), (Qt.Key.Key_End, 5), (Qt.Key.Key_Right, 5)):
        press(QApplication.focusWidget() or here, key)
        assert QApplication.focusWidget() is page.page.way.blocks[at]
    press(page.page.way.blocks[5], Qt.Key.Key_A)
    assert QApplication.focusWidget() is page.page.way.blocks[5]


def test_several_at_hand_stand_in_one_block_with_what_each_does(shown: Open) -> None:
    helper = given("consideration", SOKOLOV.id, text="Подготовить справку")
    page = shown(DISPATCHED, AGAIN, helper)
    block = page.page.way.blocks[1].block

    assert block.people == "Орлова\u00a0Т.\u00a0Н., Соколов\u00a0И.\u00a0П."
    assert "Подготовить справку" in block.told
    assert "In hand\nОрлова\u00a0Т.\u00a0Н. · until 12.02.2026, Thu\nСоколов\u00a0И.\u00a0П. · Подготовить справку" in (
        page.told
    )


def test_an_appeal_without_a_route_has_no_diagram(shown: Open) -> None:
    page = shown(AGAIN)
    assert page.page.way.isVisible()
    page.register.appeal_values[HEATING.id] = replace(HEATING, route_id=None)
    page.refresh()

    assert not page.page.way.isVisible()


def test_what_is_waited_for_is_told_with_its_day(shown: Open) -> None:
    details = given(DETAILS, None, executor="Кузнецов П. В.", text="адрес дома", due_on=date(2026, 1, 29))
    documents = given(DOCUMENTS, None, executor="Росреестр", text="выписка", due_on=date(2026, 1, 30))
    page = shown(AGAIN, details, documents)

    assert "Waited for\ndetails from the author · адрес дома · until 29.01.2026, Thu\nРосреестр · выписка" in page.told


def test_control_tells_why_and_when_it_is_looked_at_next(shown: Open) -> None:
    page = shown(AGAIN, given(CONTROL, text="Обещано главой района", due_on=date(2026, 1, 20)))

    assert "Under control\nОбещано главой района · until 20.01.2026, Tue" in page.told


def test_a_collective_appeal_sent_on_tells_by_whom_and_who_speaks_for_it(shown: Open) -> None:
    page = shown(
        AGAIN,
        appeal=replace(
            HEATING,
            channel=Channel.OTHER_BODY,
            marks=frozenset({Mark.COLLECTIVE}),
            signatures=14,
            representative="Павлова Анна Сергеевна",
            sender="Прокуратура района",
            sender_number="7-123",
            sender_date=date(2026, 1, 10),
            external_executor="ООО «Тепло»",
        ),
    )

    assert "Sent on by\nПрокуратура района · No. 7-123 · 10.01.2026, Sat" in page.told
    assert "Signatures\n14" in page.told
    assert "Representative\nПавлова Анна Сергеевна" in page.told
    assert "Executor outside the office\nООО «Тепло»" in page.told


def test_an_extended_term_tells_of_the_first(shown: Open) -> None:
    page = shown(AGAIN, appeal=replace(HEATING, first_due_on=date(2026, 1, 20)))

    assert "extended" in page.words
    assert "Before it was extended\n20.01.2026, Tue" in page.told


@pytest.mark.parametrize(
    ("place", "told"),
    [
        (ArchivePlace("01-24", "2", "стеллаж 3"), "case 01-24 · volume 2 · shelf стеллаж 3"),
        (ArchivePlace(), "electronic"),
    ],
)
def test_an_ended_appeal_tells_how_it_ended_and_where_it_lies(shown: Open, place: ArchivePlace, told: str) -> None:
    page = shown(
        DISPATCHED,
        appeal=replace(
            HEATING, outcome=Outcome.ANSWERED, answered_on=TODAY, closed_on=TODAY, archived_on=TODAY, archive=place
        ),
    )

    assert way(page)[-1] == ("Answered", "ended")
    assert "Outcome\nAnswered" in page.told
    assert f"Place in the archive\n{told}" in page.told


def test_what_was_taken_away_by_the_outcome_is_no_done_stage(shown: Open) -> None:
    ceased = given("consideration", done_on=TODAY, verdict=Verdict.CEASED)
    page = shown(ceased, appeal=replace(HEATING, outcome=Outcome.WITHDRAWN, answered_on=TODAY))

    assert way(page) == [("Рассмотрение", "ceased"), ("Withdrawn by its author", "ended")]


def test_the_key_begins_what_comes_next(shown: Open) -> None:
    page = shown(AGAIN)
    assert page.button("next_action").text() == "&Finish the stage…"

    shortcut = page.page.offers.findChild(QShortcut)
    assert isinstance(shortcut, QShortcut)
    assert shortcut.key().toString() == NEXT_KEY
    shortcut.activated.emit()

    route = ROUTE.walked()
    dossier = Dossier(page.register.appeal_values[HEATING.id], KUZNETSOV, Journey(route, (AGAIN,)))
    assert page.asked == [Begin("finish_stage", subject=dossier)]


def test_a_visa_is_approved_or_returned(shown: Open) -> None:
    assert shown(given("signature")).button("next_action").text() == "&Approve or return…"


def test_at_the_end_comes_the_answer(shown: Open) -> None:
    page = shown(given("sending"))

    assert page.button("next_action").text() == "&Answer…"


def test_a_menu_has_what_belongs_together_and_begins_it(shown: Open) -> None:
    page = shown(AGAIN)
    entries = {entry.objectName(): entry for entry in page.page.offers.entries("work")}
    assert "action.assign" in entries
    assert "action.split_questions" not in entries

    entries["action.assign"].trigger()

    assert [each.task for each in page.asked if isinstance(each, Begin)] == ["assign"]


def test_an_annulled_appeal_offers_nothing(shown: Open) -> None:
    page = shown(appeal=replace(HEATING, annulled=True))

    assert not page.button("next_action").isVisible()
    assert not any(page.page.offers.entries(name) for name, *_ in GROUPS)


def test_an_inquiry_is_only_closed(shown: Open) -> None:
    page = shown(appeal=replace(HEATING, kind=AppealKind.INQUIRY))

    assert page.button("next_action").text() == "Cl&ose…"


def test_every_action_stands_in_one_menu_and_has_its_words() -> None:
    listed = [action for _name, _title, _icon, actions in GROUPS for action in actions]

    assert sorted(listed, key=lambda action: action.value) == sorted(Action, key=lambda action: action.value)
    assert all(of(action) for action in Action)


@pytest.mark.parametrize(
    ("party", "told"),
    [
        (Party(PartyKind.ROLE, Role.HEAD), "Head"),
        (Party(PartyKind.OFFICER, officer_id=1), "a named officer"),
        (Party(PartyKind.RESPONSIBLE), "the responsible officer"),
        (Party(PartyKind.RESPONSIBLE_AND_HELPERS), "the responsible officer and helpers"),
        (Party(PartyKind.EXTERNAL, executor="ООО «Тепло»"), "ООО «Тепло»"),
    ],
)
def test_who_will_have_a_stage_is_told_before_it_is_known_by_name(party: Party, told: str) -> None:
    assert party_in_words(party) == told
