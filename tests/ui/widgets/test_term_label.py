"""Until when what was received has to be registered, while it is written and while it waits."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.appeal import AppealKind
from desktop_app.domain.office import Office, Profile
from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.term_label import TermLabel
from tests.stand_ins import THURSDAY, FixedClock
from tests.ui.pages.paper_office import PaperRegister, desk_of
from tests.ui.test_screen import a_run


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return desk_of(PaperRegister(), tmp_path)


@pytest.fixture
def column(qtbot: QtBot) -> QWidget:
    column = QWidget()
    qtbot.addWidget(column)
    return column


@pytest.mark.parametrize(
    ("days", "words", "tone"),
    [(0, "Register by 16.01", "muted"), (1, "Register by 16.01", "warning"), (2, "Overdue: 16.01", "problem")],
)
def test_the_term_is_told_and_more_urgently_as_it_ends(
    desk: Desk, column: QWidget, days: int, words: str, tone: str
) -> None:
    clock = FixedClock(THURSDAY)
    clock.pass_by(days=days)
    term = TermLabel(replace(desk, clock=clock), a_run(received_on="15.01.2026"), column)
    assert (term.text(), term.property("tone")) == (words, tone)
    assert "15.01.2026 + 3" in term.toolTip()
    assert "ст.\u00a08\u00a059\u2011ФЗ" in term.toolTip()


def test_another_day_of_receipt_is_another_term(desk: Desk, column: QWidget) -> None:
    term = TermLabel(desk, a_run(), column)
    term.show_run(a_run(received_on="12.01.2026"))
    assert term.text() == "Register by 15.01"


def test_what_is_no_day_and_an_inquiry_by_telephone_have_no_term(desk: Desk, column: QWidget) -> None:
    term = TermLabel(desk, a_run(received_on="31.02.2026"), column)
    assert term.isHidden()
    term.show_run(a_run(received_on="12.01.2026"))
    assert not term.isHidden()
    term.show_run(a_run(received_on="12.01.2026", appeal_kind=AppealKind.INQUIRY))
    assert term.isHidden()


def test_a_firm_has_no_such_term(desk: Desk, column: QWidget) -> None:
    term = TermLabel(desk, a_run(), column)
    desk.seat.take(Office(profile=Profile.COMMERCIAL), None)
    assert term.isHidden()
