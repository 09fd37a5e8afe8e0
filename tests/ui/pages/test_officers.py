"""The list of officers: what each has in hand, who is away, and what is begun from it."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.absences import AmongOfficers
from desktop_app.domain.officer import Role
from desktop_app.domain.parameters import Condition
from desktop_app.domain.periods import Period, Span
from desktop_app.domain.ports import StaffLine
from desktop_app.domain.selection import Selection
from desktop_app.ui.asking import Begin, Export, Show
from desktop_app.ui.pages.due import Standing
from desktop_app.ui.pages.officers import Officers, presence
from tests.ui.pages.paper_office import HOUSING, ORLOVA, SOKOLOV, TODAY, PaperRegister, desk_of, press, type_text
from tests.ui.pages.test_lists import Page

HOLIDAY = replace(SOKOLOV, away_from=TODAY, away_until=date(2026, 1, 30), deputy_id=ORLOVA.id)
SECRETARY = replace(ORLOVA, roles=frozenset({Role.SECRETARY, Role.HEAD}))
LEFT = replace(SOKOLOV, surname="Абрамов", active=False, id=3)


def page_of(qtbot: QtBot, folder: Path, register: PaperRegister | None = None, width: int = 1400) -> Page:
    """The list of an office with one who is here, one on holiday and one who left."""
    return Page(qtbot, Officers(desk_of(register or PaperRegister(people=[SECRETARY, HOLIDAY, LEFT]), folder)), width)


def officers(page: Page) -> Officers:
    assert isinstance(page.page, Officers)
    return page.page


def test_everybody_is_listed_with_what_is_in_hand(qtbot: QtBot, tmp_path: Path) -> None:
    page = page_of(qtbot, tmp_path)

    assert page.rows == [
        f"Орлова Тамара Николаевна | начальник отдела · {HOUSING.title} | secretary, head | 2 | 1 |  | here",
        "Соколов Илья Петрович | специалист |  |  |  | 3 | until 30.01.2026 · Орлова\u00a0Т.\u00a0Н.",
        "Абрамов Илья Петрович | специалист |  |  |  | 3 | has left",
    ]
    assert "3 officers" in page.words


def test_a_narrow_window_keeps_the_names_and_who_is_away(qtbot: QtBot, tmp_path: Path) -> None:
    page = page_of(qtbot, tmp_path, width=784)

    assert page.rows[0] == "Орлова Тамара Николаевна | 2 | 1 | here"


@pytest.mark.parametrize(
    ("line", "state"),
    [
        (StaffLine(SOKOLOV, ""), Standing("here", "good", "check")),
        (StaffLine(LEFT, ""), Standing("has left", "", "x")),
        (
            StaffLine(replace(SOKOLOV, away_from=TODAY), "", stands_in=ORLOVA),
            Standing("absent · Орлова\u00a0Т.\u00a0Н.", "warning", "clock"),
        ),
        (StaffLine(HOLIDAY, ""), Standing("until 30.01.2026 · no deputy", "problem", "problem")),
        (StaffLine(replace(SOKOLOV, away_from=TODAY + timedelta(1)), ""), Standing("here", "good", "check")),
    ],
)
def test_whoever_is_away_is_told_of_with_the_deputy(line: StaffLine, state: Standing) -> None:
    assert presence(line, TODAY) == state


def test_enter_shows_the_open_appeals_of_the_officer(qtbot: QtBot, tmp_path: Path) -> None:
    page = page_of(qtbot, tmp_path)

    press(page.page.table, Qt.Key.Key_Return)

    theirs = (
        Condition("responsible", (ORLOVA.id,)),
        Condition("answered", Period(Span.NONE)),
        Condition("due", Period(Span.ANY)),
    )
    assert page.asked == [Show("parameters", Selection(theirs))]


@pytest.mark.parametrize(("row", "about"), [(0, ORLOVA.id), (1, SOKOLOV.id), (2, None)])
def test_a_task_is_begun_about_the_officer_at_the_cursor(
    qtbot: QtBot, tmp_path: Path, row: int, about: int | None
) -> None:
    page = page_of(qtbot, tmp_path)
    page.page.table.selectRow(row)

    for button in ("absence", "hand_over"):
        page.button(f"officers.{button}").click()

    among = AmongOfficers((SECRETARY, HOLIDAY, LEFT), about)
    assert page.asked == [Begin("note_absence", subject=among), Begin("move_work", subject=among)]


def test_the_office_is_set_up_from_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    page = page_of(qtbot, tmp_path)

    page.button("officers.set_up").click()

    (begun,) = page.asked
    assert isinstance(begun, Begin)
    assert begun.task == "setup_office"


def test_what_is_typed_leaves_those_who_are_called_so(qtbot: QtBot, tmp_path: Path) -> None:
    page = page_of(qtbot, tmp_path)

    type_text(officers(page).search, "соко")
    assert len(page.rows) == 1

    type_text(officers(page).search, "х")
    assert "Nobody is called so" in page.words
    page.button("show_all").click()
    assert len(page.rows) == 3


def test_an_office_without_officers_is_told_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    page = page_of(qtbot, tmp_path, PaperRegister(people=[]))
    assert "There are no officers yet" in page.words
    page.button("officers.absence").click()
    assert page.asked == [Begin("note_absence", subject=AmongOfficers((), None))]

    page.button("enter").click()

    begun = page.asked[-1]
    assert isinstance(begun, Begin)
    assert begun.task == "setup_office"


def test_back_finds_those_who_were_looked_for_and_they_go_to_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    left = page_of(qtbot, tmp_path)
    type_text(officers(left).search, "соко")

    again = Officers(officers(left).desk)
    again.reopen(officers(left).bookmark())
    page = Page(qtbot, again)
    assert again.search.text() == "соко"

    page.button("export").click()
    (asked,) = page.asked
    assert isinstance(asked, Export)
    ids = asked.source.ids()
    assert list(ids) == [SOKOLOV.id]
    (row,) = asked.source.rows(ids)
    told = ("Соколов Илья Петрович", "специалист", "", "", 0, 0, 3)
    assert row == (*told, TODAY, date(2026, 1, 30), "Орлова\u00a0Т.\u00a0Н.", "yes")


def test_a_list_that_can_not_be_read_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    page = page_of(qtbot, tmp_path, PaperRegister(fault=OSError()))

    assert [type(fault) for fault in page.faults] == [OSError]


def test_the_list_is_read_anew_when_it_is_shown_again(qtbot: QtBot, tmp_path: Path) -> None:
    register = PaperRegister(people=[SECRETARY])
    page = page_of(qtbot, tmp_path, register)
    register.people = [SECRETARY, SOKOLOV]

    page.page.refresh()

    assert len(page.rows) == 2
