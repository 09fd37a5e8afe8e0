"""The questions of an appeal, each with what an action asks about it."""

from collections.abc import Iterable
from functools import partial
from types import SimpleNamespace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.domain.rules import Rule
from desktop_app.ui.cells import Cells
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.style import ems, label, verbatim
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.choice_buttons import ChoiceButtons
from desktop_app.ui.widgets.given_rows import GivenRows

WORDS_EMS = 5
INDENT = 26
"""The words of a question stand under those of its tick, in logical pixels."""


class _QuestionRows(GivenRows):
    """The value is a tuple of rows with a number, a topic and a gist."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(12, parent)

    def equip(self, desk: Desk, rule: Rule, name: str) -> None:
        """See Equipped."""
        super().equip(desk, rule, name)
        self._at_hand = desk

    def key(self, row: Any) -> tuple[int, str, str]:
        """The question."""
        return row.number, row.topic, row.gist

    def bind(self, at: int, form: SimpleNamespace, names: Iterable[str]) -> Cells:
        """The fields of a row."""
        cells = Cells(form, self.kind, names, self._at_hand, self, prefix=f"{self.objectName()}.{at}.")
        cells.typed.connect(self.take)
        cells.left.connect(partial(self.leave, at))
        return cells


class GoingRows(_QuestionRows):
    """Which of the questions go to another body."""

    def add(self, at: int, row: Any) -> Cells:
        """See GivenRows."""
        goes, problem = QCheckBox(translate("GoingRows", "Question {n} goes").format(n=row.number)), QLabel()
        gist = label(_title(row), "muted")
        gist.setWordWrap(True)
        line = QWidget()
        together = QVBoxLayout(line)
        together.setContentsMargins(0, 0, 0, 0)
        together.setSpacing(0)
        for widget in (goes, gist, problem):
            together.addWidget(widget)
        gist.setIndent(INDENT)
        self.column.addWidget(line)
        if not at:
            self.point_to(goes)
        return self.bind(at, SimpleNamespace(goes=goes, goes_problem=problem), ("goes",))


class ResultRows(_QuestionRows):
    """What is answered to each of the questions."""

    def add(self, at: int, row: Any) -> Cells:
        """See GivenRows."""
        card = QFrame()
        card.setProperty("part", "row")
        lines = QVBoxLayout(card)
        title = label(_title(row), "strong")
        title.setWordWrap(True)
        answered, result = ChoiceButtons(), QPlainTextEdit()
        result.setFixedHeight(ems(WORDS_EMS))
        form = SimpleNamespace(
            answered=answered,
            answered_label=QLabel(translate("ResultRows", "Result")),
            answered_problem=QLabel(),
            result=result,
            result_label=QLabel(translate("ResultRows", "Explanation, measures taken or reasons")),
            result_problem=QLabel(),
        )
        for widget in (
            title,
            form.answered_label,
            answered,
            form.answered_problem,
            form.result_label,
            result,
            form.result_problem,
        ):
            lines.addWidget(widget)
        self.column.addWidget(card)
        cells = self.bind(at, form, ("answered", "result"))
        if not at:
            self.point_to(answered)
        return cells


class ExecutorRows(_QuestionRows):
    """Who works on each of the questions."""

    def add(self, at: int, row: Any) -> Cells:
        """See GivenRows."""
        title, executor, problem = QLabel(verbatim(_title(row))), ChoiceBox(), QLabel()
        for widget in (title, executor, problem):
            self.column.addWidget(widget)
        if not at:
            self.point_to(executor)
        form = SimpleNamespace(executor_id=executor, executor_id_label=title, executor_id_problem=problem)
        return self.bind(at, form, ("executor_id",))


def _title(row: Any) -> str:
    """«1. Ремонт крыши»; a question without a gist is called by its topic."""
    return f"{row.number}. {row.gist or row.topic}"
