"""«Отзывы и улучшения»: listed, narrowed, closed; the mean scores under the list."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.feedback import FeedbackFilter, FeedbackView, Score
from desktop_app.ui.asking import Begin, Export, Show
from desktop_app.ui.pages.feedback import FeedbackPage
from tests.ui.pages.paper_office import HEATING, SOKOLOV, TODAY, PaperRegister, a_busy_office, desk_of, press, type_text
from tests.ui.pages.paper_portrait import SAID, TO_DO
from tests.ui.pages.test_lists import Page


@pytest.fixture
def register() -> PaperRegister:
    register = a_busy_office()
    register.feedback_lines = list(SAID)
    return register


@pytest.fixture
def feedback(tmp_path: Path, register: PaperRegister) -> FeedbackPage:
    return FeedbackPage(desk_of(register, tmp_path))


@pytest.fixture
def page(qtbot: QtBot, feedback: FeedbackPage) -> Page:
    return Page(qtbot, feedback)


def choose(box: object, text: str) -> None:
    """Choose in a list that drops down, by its first letters."""
    box.setCurrentIndex(box.findText(text))  # type: ignore[attr-defined]  # a ChoiceBox
    box.activated.emit(box.currentIndex())  # type: ignore[attr-defined]  # as the secretary's choice does


def test_each_row_tells_what_was_said_and_what_follows(page: Page) -> None:
    owner, whom = SOKOLOV.full_name.short, "Кузнецов Пётр Владимирович | К-118/26"

    assert page.rows == [
        f"15.01.2026 | 2 – bad | {whom} | {SAID[0].feedback.text} | overdue · 12.01.2026 | {owner}",
        f"26.12.2025 | 5 – excellent | {whom} |  |  | ",
        f"06.12.2025 | 3 – fair | {whom} |  | done | {owner}",
    ]


def test_enter_opens_the_appeal_that_was_spoken_of(page: Page) -> None:
    press(page.page.table, Qt.Key.Key_Return)

    assert page.asked == [Show("appeal", HEATING.id)]


def test_what_is_to_be_improved_is_closed_from_its_row(page: Page, feedback: FeedbackPage) -> None:
    assert feedback.close_it.isVisible()
    press(feedback.close_it, Qt.Key.Key_Space)
    assert page.asked == [Begin("close_improvement", subject=TO_DO)]

    for row in (1, 2):
        feedback.table.setCurrentIndex(feedback.model.index(row, 0))
        assert not feedback.close_it.isVisible()


@pytest.mark.parametrize(
    ("box", "text", "rows"),
    [
        ("view", "Improvements to be done", 1),
        ("view", "Improvements overdue", 1),
        ("score", "5 – excellent", 1),
        ("score", "4 – good", 0),
    ],
)
def test_the_list_is_narrowed_by_a_choice(page: Page, feedback: FeedbackPage, box: str, text: str, rows: int) -> None:
    choose(getattr(feedback, box), text)

    assert len(page.rows) == rows


def test_a_period_is_typed(page: Page, feedback: FeedbackPage) -> None:
    type_text(feedback.since, "10.01.2026")

    assert feedback.narrowed().since == TODAY.replace(day=10)
    assert page.rows
    assert "mean 2.00, 1 answer rated, 1 of them badly" in feedback.figures.toPlainText()


def test_the_mean_scores_stand_under_the_list(page: Page, feedback: FeedbackPage) -> None:
    told = feedback.figures.toPlainText()

    assert feedback.figures.isVisible()
    assert "mean 3.33, 3 answers rated, 1 of them badly" in told
    assert "By officer" in told
    assert "0005.0005.0056.1162" in told
    assert page.rows


def test_where_nothing_fits_everything_is_a_key_away(page: Page, feedback: FeedbackPage) -> None:
    choose(feedback.score, "4 – good")
    assert "Nothing of this kind" in page.words
    show_all = feedback.findChild(QPushButton, "show_all")
    assert isinstance(show_all, QPushButton)
    press(show_all, Qt.Key.Key_Space)

    assert len(page.rows) == 3
    assert feedback.narrowed() == FeedbackFilter()


def test_an_office_that_has_heard_nothing_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    feedback = FeedbackPage(desk_of(a_busy_office(), tmp_path))
    page = Page(qtbot, feedback)

    assert "Nobody has said anything of an answer yet" in page.words
    assert not feedback.figures.isVisible()


def test_back_finds_the_list_as_it_was_left(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    first = FeedbackPage(desk_of(register, tmp_path))
    first.narrow(FeedbackFilter(FeedbackView.IMPROVEMENTS_OPEN, Score.BAD, TODAY, TODAY))
    again = FeedbackPage(desk_of(register, tmp_path))
    again.reopen(first.bookmark())
    page = Page(qtbot, again)

    assert again.narrowed() == first.narrowed()
    assert len(page.rows) == 1


def test_the_list_goes_to_a_file_with_all_that_is_known(page: Page, feedback: FeedbackPage) -> None:
    feedback.findChild(QPushButton, "export").click()  # type: ignore[union-attr]  # every list has it
    (asked,) = page.asked
    assert isinstance(asked, Export)
    rows = [dict(zip((each.title for each in asked.source.headings), row, strict=True)) for row in asked.source.rows(
        asked.source.ids()
    )]  # fmt: skip

    assert (rows[0]["Score"], rows[0]["Improvement"], rows[0]["Until"]) == (
        2,
        TO_DO.improvement.action,
        TO_DO.improvement.due_on,
    )
    assert (rows[1]["Improvement"], rows[1]["Who does it"]) == (None, "")
