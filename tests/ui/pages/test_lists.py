from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.ports import AppealFilter
from desktop_app.ui.asking import Begin, Export, Show
from desktop_app.ui.pages import list_page
from desktop_app.ui.pages.appeals import Appeals
from desktop_app.ui.pages.case_files import CaseFiles
from desktop_app.ui.pages.list_page import ListPage
from desktop_app.ui.pages.parts import EmptyState
from tests.ui.pages.on_screen import OnScreen
from tests.ui.pages.paper_office import KUZNETSOV, PaperRegister, a_busy_office, case_file_line, desk_of, press


class Page(OnScreen[ListPage]):
    """A list on the screen, and what it asked of the window."""

    def __init__(self, qtbot: QtBot, page: ListPage, width: int = 1200) -> None:
        page.resize(width, 600)
        super().__init__(qtbot, page)

    @property
    def rows(self) -> list[str]:
        model = self.page.model
        shown = [at for at in range(model.columnCount()) if not self.page.table.isColumnHidden(at)]
        return [" | ".join(str(model.index(row, at).data()) for at in shown) for row in range(model.rowCount())]


def test_appeals_are_listed_with_their_state(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, Appeals(desk_of(a_busy_office(), tmp_path)))

    assert page.rows[0] == (
        "overdue by 2 days | П-1/26 | Павлова Анна Сергеевна | Отсутствие отопления, ул. Лесная, 14 | 13.01.2026 | "
        "Орлова\u00a0Т.\u00a0Н."
    )
    assert page.rows[3].startswith("due 14.02.2026, Sat | АН-4/26 | Anonymous | ")
    assert "5 appeals" in page.words


def test_a_narrow_window_keeps_what_matters_most(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, Appeals(desk_of(a_busy_office(), tmp_path)), width=720)

    assert page.rows[1] == "due tomorrow | Д-2/26 | Дюма Лев Артёмович | Ямочный ремонт дворового проезда"


def test_large_text_in_a_narrow_window_leaves_no_column_half_seen(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, Appeals(desk_of(a_busy_office(), tmp_path)), width=480)

    assert page.rows[1] == "due tomorrow | Д-2/26 | Дюма Лев Артёмович"
    assert page.page.table.horizontalScrollBar().maximum() == 0


def test_arrows_and_enter_open_an_appeal(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, Appeals(desk_of(a_busy_office(), tmp_path)))
    page.page.table.setFocus()
    press(page.page.table, Qt.Key.Key_Down)
    press(page.page.table, Qt.Key.Key_Return)

    assert page.asked == [Show("appeal", 2)]


def test_a_chip_shows_only_the_appeals_in_that_state(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, Appeals(desk_of(a_busy_office(), tmp_path)))
    press(page.button("filter.overdue"), Qt.Key.Key_Space)

    assert [row.split(" | ")[1] for row in page.rows] == ["П-1/26"]
    assert page.page.table.currentIndex().row() == 0


def test_the_list_may_begin_with_a_state(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, Appeals(desk_of(a_busy_office(), tmp_path), AppealFilter.TO_COMPLETE))

    assert [row.split(" | ")[1] for row in page.rows] == ["Г-3/26", "АН-4/26"]
    assert page.button("filter.to_complete").isChecked()


def test_a_state_without_appeals_leads_back_to_all(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    register.appeal_lines = register.appeal_lines[-1:]
    page = Page(qtbot, Appeals(desk_of(register, tmp_path), AppealFilter.OVERDUE))
    assert "There are none in this state" in page.words

    press(page.button("show_all"), Qt.Key.Key_Space)
    assert len(page.rows) == 1
    assert page.page.table.isVisible()
    assert page.button("filter.all").isChecked()


def test_the_first_appeal_is_a_key_away(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, Appeals(desk_of(PaperRegister(), tmp_path)))
    assert "No appeal has been registered yet" in page.words
    press(page.button("register"), Qt.Key.Key_Space)

    assert page.asked == [Begin("register_appeal")]


def test_what_to_do_in_an_empty_list_is_not_squeezed_in_a_low_window(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, Appeals(desk_of(PaperRegister(), tmp_path)))
    page.page.resize(480, 260)
    QApplication.processEvents()

    told = page.page.findChild(EmptyState)
    assert told is not None
    labels = told.findChildren(QLabel)
    assert len(labels) == 3
    assert all(each.height() >= each.heightForWidth(each.width()) for each in labels)


def test_an_appeal_registered_meanwhile_comes_in_on_refresh(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    page = Page(qtbot, Appeals(desk_of(register, tmp_path)))
    page.page.table.setCurrentIndex(page.page.model.index(2, 0))
    register.appeal_lines.append(replace(register.appeal_lines[0], id=200, number="Н-200/26"))
    page.page.refresh()

    assert "Н-200/26" in page.rows[-1]
    assert page.page.table.currentIndex().row() == 2


def test_case_files_are_listed_and_opened(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, CaseFiles(desk_of(a_busy_office(), tmp_path)))
    assert page.rows == [
        "ЛД-000123 | Кузнецов Пётр Владимирович | 30.09.1961 | +7 912 345-67-89 | г. Лесной | 1 | 13.01.2026"
    ]
    assert "1 case file" in page.words
    press(page.page.table, Qt.Key.Key_Return)

    assert page.asked == [Show("case_file", KUZNETSOV.id)]


def test_a_case_file_may_know_neither_a_birthday_nor_an_appeal(qtbot: QtBot, tmp_path: Path) -> None:
    unknown = case_file_line(replace(KUZNETSOV, birth_date=None, phones=()), appeals=0)
    page = Page(qtbot, CaseFiles(desk_of(PaperRegister(case_file_lines=[unknown]), tmp_path)))

    assert page.rows == ["ЛД-000123 | Кузнецов Пётр Владимирович |  |  | г. Лесной | 0 | "]


def test_an_office_without_case_files_says_where_they_come_from(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, CaseFiles(desk_of(PaperRegister(), tmp_path)))
    assert "There are no case files yet" in page.words
    press(page.button("register"), Qt.Key.Key_Space)

    assert page.asked == [Begin("register_appeal")]


def test_case_files_come_anew_on_refresh(qtbot: QtBot, tmp_path: Path) -> None:
    register = PaperRegister()
    page = Page(qtbot, CaseFiles(desk_of(register, tmp_path)))
    register.case_file_lines.append(case_file_line(KUZNETSOV))
    page.page.refresh()

    assert page.page.table.isVisible()
    assert len(page.rows) == 1


def test_a_register_that_cannot_be_read_is_told_of(qtbot: QtBot, tmp_path: Path) -> None:
    fault = OSError()
    page = Page(qtbot, CaseFiles(desk_of(PaperRegister(fault=fault), tmp_path)))

    assert page.faults == [fault]


def test_the_chips_of_states_are_drawn(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, Appeals(desk_of(a_busy_office(), tmp_path)))

    drawn = page.page.table.grab().toImage()
    top = page.page.table.rowViewportPosition(1) + page.page.table.horizontalHeader().height()
    colours = {drawn.pixelColor(x, top + 18).name() for x in range(10, 120)}
    assert "#fdf1d8" in colours


def test_letters_to_all_whom_the_list_names_begin_from_it(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, Appeals(desk_of(a_busy_office(), tmp_path)))
    page.button("write_to_all").click()

    (begin,) = page.asked
    assert isinstance(begin, Begin)
    assert begin.task == "write_letter"
    lines = [page.page.model.line(row) for row in range(page.page.model.total)]
    assert [each.appeal_id for each in begin.subject.recipients] == [line.id for line in lines if line]
    assert "free_letter" in {offer.form for offer in begin.subject.offered}


def test_letters_to_everybody_on_file(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, CaseFiles(desk_of(a_busy_office(), tmp_path)))
    page.button("write_to_all").click()

    (begin,) = page.asked
    assert isinstance(begin, Begin)
    assert KUZNETSOV.id in {each.case_file_id for each in begin.subject.recipients}


def test_a_list_that_is_too_long_for_one_mailing_says_so(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_page, "MOST_LETTERS", 3)
    page = Page(qtbot, Appeals(desk_of(a_busy_office(), tmp_path)))

    assert not page.button("write_to_all").isEnabled()
    assert page.button("write_to_all").toolTip() == "Too many for one mailing: narrow the list to 3 at most"


def test_back_finds_the_list_of_appeals_in_its_state_at_its_row(qtbot: QtBot, tmp_path: Path) -> None:
    desk = desk_of(a_busy_office(), tmp_path)
    left = Page(qtbot, Appeals(desk))
    press(left.button("filter.to_complete"), Qt.Key.Key_Space)
    left.page.table.setCurrentIndex(left.page.model.index(1, 0))

    again = Appeals(desk)
    again.reopen(left.page.bookmark())
    page = Page(qtbot, again)

    assert page.rows == left.rows
    assert page.button("filter.to_complete").isChecked()
    assert page.page.table.currentIndex().row() == 1


def test_back_finds_a_long_list_where_it_was_scrolled_to(qtbot: QtBot, tmp_path: Path) -> None:
    lines = [case_file_line(replace(KUZNETSOV, id=at, number=f"ЛД-{at}")) for at in range(500)]
    desk = desk_of(PaperRegister(case_file_lines=lines), tmp_path)
    left = Page(qtbot, CaseFiles(desk))
    left.page.table.setCurrentIndex(left.page.model.index(307, 0))
    left.page.table.verticalScrollBar().setValue(300)

    again = CaseFiles(desk)
    again.reopen(left.page.bookmark())
    page = Page(qtbot, again)

    assert page.page.table.currentIndex().row() == 307
    assert page.page.table.verticalScrollBar().value() == 300


def test_back_finds_no_row_in_a_list_that_is_empty_by_now(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    desk = desk_of(register, tmp_path)
    bookmark = Page(qtbot, CaseFiles(desk)).page.bookmark()
    register.case_file_lines = []

    again = CaseFiles(desk)
    again.reopen(bookmark)

    assert Page(qtbot, again).rows == []


def test_every_list_goes_to_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    desk = desk_of(a_busy_office(), tmp_path)
    for made in (Appeals(desk), CaseFiles(desk)):
        page = Page(qtbot, made)
        page.button("export").click()

        (asked,) = page.asked
        assert isinstance(asked, Export)
        assert len(asked.source.ids()) == len(page.rows)


def test_a_list_is_spoken_of_by_its_title(qtbot: QtBot, tmp_path: Path) -> None:
    assert Page(qtbot, CaseFiles(desk_of(a_busy_office(), tmp_path))).page.accessibleName() == "Case files"
