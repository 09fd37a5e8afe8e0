"""Search by parameters: conditions are added and taken away, the list follows, and Back finds it as it was."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.appeal import AppealKind
from desktop_app.domain.parameters import PARAMETERS, Condition, Shape
from desktop_app.domain.periods import Period, Span
from desktop_app.domain.saved_search import SavedSearch
from desktop_app.domain.selection import Order, Selection, SortKey
from desktop_app.tasks.keep_search import Subject
from desktop_app.ui import parameter_words
from desktop_app.ui.asking import Begin, Export, Show
from desktop_app.ui.pages.parameters import Parameters
from desktop_app.ui.widgets.answer_boxes import BOXES
from tests.ui.pages.paper_office import (
    TODAY,
    HeldJobs,
    PaperFinder,
    PaperRegister,
    a_busy_office,
    desk_of,
    press,
    type_text,
)
from tests.ui.pages.test_lists import Page

KUZNETSOV = Condition("applicant", "кузнецов")
OVERDUE = Condition("overdue", answer=True)


class Front(Page):
    """The page on the screen, and what it looked for."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        register: PaperRegister | None = None,
        subject: SavedSearch | Selection | None = None,
        bookmark: object = None,
    ) -> None:
        self.register = register or a_busy_office()
        desk = desk_of(self.register, folder)
        made = Parameters(desk, subject)
        if bookmark is not None:
            made.reopen(bookmark)  # type: ignore[arg-type]  # as the window hands it back
        super().__init__(qtbot, made)
        assert isinstance(desk.finder, PaperFinder)
        self.finder = desk.finder
        self.page: Parameters = made

    def ask(self, name: str) -> None:
        """Add a condition from the menu."""
        action = self.page.findChild(QAction, f"ask.{name}")
        assert isinstance(action, QAction)
        action.trigger()

    def line(self, name: str) -> QLineEdit:
        found = self.page.findChild(QLineEdit, name)
        assert isinstance(found, QLineEdit)
        return found

    def choose(self, name: str, words: str) -> None:
        """Choose in a list that drops down."""
        box = self.page.findChild(QComboBox, name)
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findText(words))
        box.activated.emit(box.currentIndex())

    def is_shown(self, name: str) -> bool:
        found = self.page.findChild(QWidget, name)
        return found is not None and found.isVisible()

    @property
    def numbers(self) -> list[str]:
        return [row.split(" | ")[1] for row in self.rows]

    def looked_for(self) -> Selection:
        """What the list was asked for last."""
        return self.finder.selections[-1]


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Front:
    return Front(qtbot, tmp_path)


def test_without_conditions_all_appeals_are_there(front: Front) -> None:
    assert len(front.rows) == 5
    assert "5 appeals" in front.words
    assert front.looked_for() == Selection()
    assert not front.is_shown("save_search")


def test_what_is_typed_narrows_the_list_at_once(front: Front) -> None:
    front.ask("applicant")
    assert QApplication.focusWidget() is None or front.line("condition.applicant").isVisible()
    type_text(front.line("condition.applicant"), "кузнецов")

    assert front.numbers == ["К-118/26"]
    assert front.looked_for().conditions == (KUZNETSOV,)
    assert "1 appeal" in front.words


def test_all_conditions_are_asked_together(front: Front) -> None:
    front.ask("overdue")
    assert front.numbers == ["П-1/26"]

    front.ask("number")
    type_text(front.line("condition.number"), "д-")

    assert front.looked_for().conditions == (OVERDUE, Condition("number", "д-"))
    assert "No appeal meets all conditions" in front.words


def test_a_condition_is_taken_away_by_its_cross_and_by_a_key(front: Front) -> None:
    front.ask("overdue")
    front.ask("applicant")
    type_text(front.line("condition.applicant"), "кузнецов")
    front.button("remove.overdue").click()
    assert front.numbers == ["К-118/26"]

    press(front.line("condition.applicant"), Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier)
    assert len(front.rows) == 5
    assert front.page.findChild(QAction, "ask.overdue") is not None, "it may be asked again"


def test_what_meets_nothing_leads_back_to_everything(front: Front) -> None:
    front.ask("applicant")
    type_text(front.line("condition.applicant"), "никто")
    assert front.rows == []

    press(front.button("clear_conditions"), Qt.Key.Key_Space)

    assert len(front.rows) == 5
    assert front.looked_for() == Selection()


def test_an_office_without_appeals_offers_nothing_to_remove(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(qtbot, tmp_path, PaperRegister())

    assert "No appeal meets all conditions" in front.words
    assert not front.is_shown("clear_conditions")


@pytest.mark.parametrize("name", PARAMETERS)
def test_every_parameter_has_its_words_and_an_editor_that_keeps_an_answer(front: Front, name: str) -> None:
    samples = {
        Shape.TEXT: "слово",
        Shape.YES: False,
        Shape.PERIOD: Period(Span.BETWEEN, date(2026, 1, 1), None),
        Shape.DIRECTORY: (1,),
    }
    choices = PARAMETERS[name].choices
    answer = samples.get(PARAMETERS[name].shape) if isinstance(choices, str) else tuple(choices)[:2]
    box = front.page.add(name)
    box.editor.show_answer(answer)

    assert box.condition == Condition(name, answer)  # type: ignore[arg-type]  # each of its shape
    assert parameter_words.title(name)
    assert parameter_words.condition(box.condition).startswith(parameter_words.title(name))
    assert type(box.editor) is BOXES[PARAMETERS[name].shape]


def test_choices_are_picked_one_after_the_other(front: Front) -> None:
    front.ask("kind")
    assert front.looked_for() == Selection(), "nothing is said yet"
    front.choose("condition.kind.add", "Complaint")
    front.choose("condition.kind.add", "Proposal")
    assert front.looked_for().conditions == (Condition("kind", (AppealKind.COMPLAINT, AppealKind.PROPOSAL)),)

    front.button("condition.kind.0").click()
    assert front.looked_for().conditions == (Condition("kind", (AppealKind.PROPOSAL,)),)


def test_officers_and_departments_are_picked_by_name(front: Front) -> None:
    front.ask("department")
    front.choose("condition.department.add", "Отдел жилищно-коммунального хозяйства")
    front.ask("responsible")
    box = front.page.findChild(QComboBox, "condition.responsible.add")
    assert isinstance(box, QComboBox)
    front.choose("condition.responsible.add", box.itemText(0))

    assert front.looked_for().conditions == (Condition("department", (1,)), Condition("responsible", (1,)))
    assert front.button("condition.responsible.0").text() == "Орлова\u00a0Т.\u00a0Н.  ✕"


def test_yes_or_no_is_asked(front: Front) -> None:
    front.ask("overdue")
    front.choose("condition.overdue", "no")

    assert front.looked_for().conditions == (Condition("overdue", answer=False),)
    assert len(front.rows) == 4


def test_a_period_is_named(front: Front) -> None:
    front.ask("received")
    front.choose("condition.received", "last month")

    assert front.looked_for().conditions == (Condition("received", Period(Span.LAST_MONTH)),)
    assert not front.is_shown("condition.received.days")


def test_a_period_of_so_many_days_is_asked(front: Front) -> None:
    front.ask("due")
    front.choose("condition.due", "the next days")
    assert front.looked_for().conditions == (Condition("due", Period(Span.NEXT_DAYS, days=7)),)

    front.line("condition.due.days").clear()
    assert front.looked_for().conditions == (), "no number is no period"
    assert front.line("condition.due.days").property("tone") == "problem"
    type_text(front.line("condition.due.days"), "30")

    assert front.looked_for().conditions == (Condition("due", Period(Span.NEXT_DAYS, days=30)),)
    assert front.line("condition.due.days").property("tone") == ""


def test_a_period_between_two_days_takes_days_as_they_are_typed(front: Front) -> None:
    front.ask("received")
    front.choose("condition.received", "from – to")
    assert front.looked_for().conditions == ()
    since, until = front.line("condition.received.since"), front.line("condition.received.until")

    type_text(since, "1.1")
    type_text(until, "+3")

    expected = Period(Span.BETWEEN, date(2026, 1, 1), date(2026, 1, 18))
    assert front.looked_for().conditions == (Condition("received", expected),)
    until.editingFinished.emit()
    assert since.text().startswith("01.01.2026")


def test_a_day_that_is_none_is_marked_and_not_asked(front: Front) -> None:
    front.ask("received")
    front.choose("condition.received", "from – to")
    since = front.line("condition.received.since")
    type_text(since, "32.13")
    since.editingFinished.emit()

    assert front.looked_for().conditions == ()
    assert since.property("tone") == "problem"
    assert since.text() == "32.13", "nothing typed is lost"


def test_a_click_on_a_column_sorts_by_it_and_once_more_turns_it_round(front: Front) -> None:
    header = front.page.table.horizontalHeader()
    header.sectionClicked.emit(2)
    assert front.looked_for().order == Order(SortKey.APPLICANT, descending=False)
    header.sectionClicked.emit(2)
    assert front.looked_for().order == Order(SortKey.APPLICANT, descending=True)
    assert header.sortIndicatorSection() == 2

    header.sectionClicked.emit(3)
    assert front.looked_for().order.key is SortKey.APPLICANT, "nothing is sorted by the substance"


def test_the_order_is_chosen_by_the_keyboard_too(front: Front) -> None:
    action = front.page.findChild(QAction, "sort.due")
    assert isinstance(action, QAction)
    action.trigger()

    assert front.looked_for().order == Order(SortKey.DUE, descending=False)
    assert action.isChecked()


def test_enter_opens_an_appeal_and_back_finds_conditions_and_row(qtbot: QtBot, tmp_path: Path, front: Front) -> None:
    front.ask("received")
    front.choose("condition.received", "this year")
    front.page.table.setCurrentIndex(front.page.model.index(3, 0))
    press(front.page.table, Qt.Key.Key_Return)
    assert front.asked == [Show("appeal", 4)]

    again = Front(qtbot, tmp_path, front.register, bookmark=front.page.bookmark())

    assert again.looked_for() == front.looked_for()
    assert again.page.table.currentIndex().row() == 3
    assert again.is_shown("condition_box.received")
    assert again.page.findChild(QAction, "ask.received") is None


def test_tab_goes_on_from_a_choice_whose_list_came_later(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = HeldJobs()
    page = Parameters(desk_of(a_busy_office(), tmp_path, jobs))
    qtbot.addWidget(page)
    page.show()
    jobs.answer_all()
    for name in ("responsible", "department"):
        action = page.findChild(QAction, f"ask.{name}")
        assert isinstance(action, QAction)
        action.trigger()
        jobs.answer_all()

    passed = []
    here: QWidget | None = page.findChild(QWidget, "condition.responsible.add")
    for _ in range(4):
        assert here is not None
        passed.append(here.objectName())
        here.setFocus()
        press(here, Qt.Key.Key_Tab)
        here = page.focusWidget()
    expected = ["condition.responsible.add", "remove.department", "condition.department.add", "condition.add"]
    assert passed == expected


def test_one_condition_more_is_in_sight_however_many_there_are(qtbot: QtBot, front: Front) -> None:
    front.page.resize(900, 560)
    for name in PARAMETERS:
        front.ask(name)

    last = front.page.findChild(QWidget, f"condition_box.{name}")
    assert last is not None
    # The sheet grows, the page lets it, and only then it is scrolled.
    qtbot.waitUntil(lambda: last.visibleRegion().boundingRect() == last.rect())


def test_the_list_goes_to_a_file_as_it_is_narrowed(front: Front) -> None:
    front.ask("overdue")
    front.button("export").click()

    (asked,) = front.asked
    assert isinstance(asked, Export)
    ids = asked.source.ids()
    ((number, registered, *_),) = asked.source.rows(ids)
    assert (number, registered) == ("П-1/26", date(2026, 1, 13))
    assert len(asked.source.headings) == len(next(iter(asked.source.rows(ids))))


def test_a_search_is_saved_under_a_name(front: Front) -> None:
    front.ask("overdue")
    front.button("save_search").click()

    assert front.asked == [Begin("keep_search", subject=Subject(SavedSearch("Overdue", (OVERDUE,))))]


def test_a_register_that_cannot_be_read_is_told_of(qtbot: QtBot, tmp_path: Path) -> None:
    fault = OSError()
    front = Front(qtbot, tmp_path, PaperRegister(fault=fault))

    assert fault in front.faults


def test_conditions_are_told_in_words() -> None:
    asked = (
        Condition("kind", (AppealKind.COMPLAINT,)),
        OVERDUE,
        Condition("controlled", answer=False),
        Condition("received", Period(Span.LAST_DAYS, days=3)),
        Condition("due", Period(Span.BETWEEN, TODAY, None)),
        Condition("registered", Period(Span.THIS_WEEK)),
    )

    assert parameter_words.summary(asked) == (
        "Kind: Complaint · Overdue · Under control: no · Received: the last days: 3 days · Due: 15.01.2026 – … · "
        "Registered: this week"
    )


def test_other_keys_in_a_condition_belong_to_nobody(front: Front) -> None:
    front.ask("overdue")
    box = front.page.findChild(QWidget, "condition_box.overdue")
    assert box is not None
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(box, event)

    assert not event.isAccepted()
    assert front.is_shown("condition_box.overdue")
    assert isinstance(front.button("remove.overdue"), QPushButton)
