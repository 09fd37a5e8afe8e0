"""The journal of readings: who has looked at whom, narrowed, saved as a table; for whoever may be head only."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.officer import Role
from desktop_app.domain.readings import Manner, Reading, ReadingFilter
from desktop_app.ui.asking import Export, Show
from desktop_app.ui.pages.readings import ReadingsPage
from tests.stand_ins import THURSDAY
from tests.ui.pages.paper_office import (
    KUZNETSOFF,
    KUZNETSOV,
    ORLOVA,
    SOKOLOV,
    TODAY,
    a_busy_office,
    desk_of,
    press,
    type_text,
)
from tests.ui.pages.paper_people import case_file_line
from tests.ui.pages.test_lists import Page

NOTED = (
    Reading(THURSDAY - timedelta(days=3), ORLOVA.id, KUZNETSOFF.id, Manner.SHOWN),
    Reading(THURSDAY, SOKOLOV.id, KUZNETSOV.id, Manner.SHOWN),
    Reading(THURSDAY, 99, 404, Manner.PRINTED),
)


@pytest.fixture
def readings(tmp_path: Path) -> ReadingsPage:
    register = a_busy_office()
    register.case_file_lines.append(case_file_line(KUZNETSOFF))
    desk = desk_of(register, tmp_path)
    desk.readings.noted.extend(NOTED)  # type: ignore[attr-defined]  # the desk is on paper
    desk.seat.officer = ORLOVA
    return ReadingsPage(desk)


@pytest.fixture
def page(qtbot: QtBot, readings: ReadingsPage) -> Page:
    return Page(qtbot, readings)


def test_each_row_tells_when_who_how_and_whom(page: Page) -> None:
    assert page.rows == [
        "15.01.2026 10:30 |  | Portrait printed |  | ",
        f"15.01.2026 10:30 | {SOKOLOV.full_name.short} | Looked at | {KUZNETSOV.number} | {KUZNETSOV.title}",
        f"12.01.2026 10:30 | {ORLOVA.full_name.short} | Looked at | {KUZNETSOFF.number} | {KUZNETSOFF.title}",
    ]


def test_it_is_narrowed_by_citizen_officer_and_days(page: Page, readings: ReadingsPage) -> None:
    readings.search.setText(KUZNETSOV.number)
    assert len(page.rows) == 1
    readings.search.clear()
    readings.officer.setCurrentIndex(readings.officer.findText(ORLOVA.full_name.short))
    readings.officer.activated.emit(readings.officer.currentIndex())
    assert [row.split(" ")[0] for row in page.rows] == ["12.01.2026"]

    readings.narrow(ReadingFilter())
    for day in (readings.since, readings.until):
        type_text(day, "15.01.2026")
    assert len(page.rows) == 2


def test_what_was_looked_for_is_there_after_back(readings: ReadingsPage) -> None:
    wanted = ReadingFilter("кузнецов", SOKOLOV.id, TODAY, TODAY)
    readings.refresh()
    readings.narrow(wanted)
    bookmark = readings.bookmark()
    again = ReadingsPage(readings.desk)
    again.refresh()
    again.reopen(bookmark)

    assert again.narrowed() == wanted


def test_a_row_opens_the_case_file(page: Page, readings: ReadingsPage) -> None:
    readings.table.setCurrentIndex(readings.model.index(1, 0))
    press(readings.table, Qt.Key.Key_Return)

    assert page.asked == [Show("case_file", KUZNETSOV.id)]


def test_all_that_is_found_goes_into_a_table(page: Page, readings: ReadingsPage) -> None:
    readings.narrow(ReadingFilter(since=TODAY))
    export = readings.findChild(QPushButton, "export")
    assert export is not None
    export.click()

    (asked,) = page.asked
    assert isinstance(asked, Export)
    rows = tuple(asked.source.rows(asked.source.ids()))
    assert len(rows) == 2
    assert rows[1] == (
        "15.01.2026 10:30",
        SOKOLOV.full_name.short,
        "Looked at",
        KUZNETSOV.number,
        KUZNETSOV.title,
    )


def test_where_nothing_was_found_all_is_a_key_away(page: Page, readings: ReadingsPage) -> None:
    readings.search.setText("нет такого")
    show_all = readings.findChild(QPushButton, "show_all")
    assert show_all is not None
    show_all.click()

    assert len(page.rows) == 3


@pytest.mark.parametrize("seated", [None, replace(ORLOVA, roles=frozenset({Role.SECRETARY}))], ids=["nobody", "clerk"])
def test_whoever_is_no_head_sees_nothing_of_it(qtbot: QtBot, readings: ReadingsPage, seated: object) -> None:
    readings.desk.seat.officer = seated  # type: ignore[assignment]  # an officer or nobody
    page = Page(qtbot, readings)

    assert page.rows == []
    assert "This journal is the head's" in [each.text() for each in readings.findChildren(QLabel)]


def test_the_rows_go_with_the_head_and_come_back_with_the_head(page: Page, readings: ReadingsPage) -> None:
    readings.desk.seat.officer = replace(ORLOVA, roles=frozenset({Role.SECRETARY}))
    page.refresh()
    assert page.rows == []
    assert "This journal is the head's" in page.words

    readings.desk.seat.officer = ORLOVA
    page.refresh()
    assert len(page.rows) == 3


def test_an_empty_journal_says_what_will_stand_in_it(qtbot: QtBot, tmp_path: Path) -> None:
    desk = desk_of(a_busy_office(), tmp_path)
    desk.seat.officer = ORLOVA
    empty = ReadingsPage(desk)
    Page(qtbot, empty)

    assert "Nobody has looked at a case file yet" in [each.text() for each in empty.findChildren(QLabel)]
