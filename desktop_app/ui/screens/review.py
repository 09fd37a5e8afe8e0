"""Everything that was answered, on one screen, before Finish."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.rules import Problem, rule_of
from desktop_app.flow.task import Step
from desktop_app.ui import problem_words, words
from desktop_app.ui.answers import in_words
from desktop_app.ui.forms import set_up
from desktop_app.ui.language import translate
from desktop_app.ui.screen import Screen
from desktop_app.ui.screens import screen_class
from desktop_app.ui.screens.review_line import ReviewLine
from desktop_app.ui.screens.told import Told
from desktop_app.ui.style import named


class ReviewScreen(Screen):
    """For any task. A line is shown for what was answered, what is missing and what is wrong; it leads to its step.

    A task that corrects what is stored shows only what differs, old and new.
    """

    def compose(self, body: QWidget) -> Any:
        """The form is the same for all tasks."""
        return set_up("common", "review", body)

    def arrive(self) -> None:
        """Set the lines out in groups, a group for each step."""
        self._lines: dict[str, ReviewLine] = {}
        self._headings: dict[str, QPushButton] = {}
        self._told = Told(self.desk, self.run.task, self)
        self._told.arrived.connect(self.fill)
        draft = self.run.draft
        self._original = self.run.task.original(draft) if self.run.task.original else None
        self._missing = self.run.task.to_complete(draft)
        for step in self.run.path:
            names = tuple(self._shown_fields(step))
            if names:
                self._add_group(step, names)
        self.form.unchanged.setVisible(self._original is not None and not self._lines)
        self._told.begin()
        self.fill()

    def begin(self) -> None:
        """Put the cursor on the first line."""
        for line in self._lines.values():
            line.setFocus()
            return

    @property
    def lines(self) -> dict[str, ReviewLine]:
        """The lines by the names of their fields."""
        return self._lines

    @property
    def headings(self) -> dict[str, QPushButton]:
        """The heading of each group by the form of its step."""
        return self._headings

    def _shown_fields(self, step: Step[Any]) -> Iterator[str]:
        left_out = screen_class(self.run.task.name, step.form).left_out(self.run.draft)
        problems = self._problems_of(step)
        for name in step.fields:
            is_wrong = _first(problems, name) is not None or _first(self._missing, name) is not None
            if is_wrong or (name not in left_out and self._tells(name)):
                yield name

    def _tells(self, name: str) -> bool:
        value = getattr(self.run.draft, name)
        if self._original is not None:
            return bool(value != getattr(self._original, name))
        return bool(in_words(value, rule_of(self.run.task.draft, name), {}))

    def _add_group(self, step: Step[Any], names: tuple[str, ...]) -> None:
        card = QFrame()
        card.setProperty("part", "card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(1, 1, 1, 1)
        rows.setSpacing(0)
        titles = self._told.titles(step)
        for name in names:
            line = ReviewLine(name, titles[name])
            line.setProperty("form", step.form)
            line.clicked.connect(self._go)
            rows.addWidget(line)
            self._lines[name] = line
            self._told.know(name)
        heading = QPushButton(words.task_title(step.title))
        heading.setProperty("part", "link")
        heading.setProperty("form", step.form)
        named(heading, f"review.step.{step.form}", heading.text())
        heading.clicked.connect(self._go)
        self._headings[step.form] = heading
        self.form.groups.addWidget(heading)
        self.form.groups.addWidget(card)

    @Slot()
    def fill(self) -> None:
        """Show every answer as the run has it now."""
        for step in self.run.path:
            problems = self._problems_of(step)
            for name in step.fields:
                if name in self._lines:
                    note, tone = self._note(name, problems)
                    self._lines[name].show_answer(self._answer(name), note, tone)

    def _answer(self, name: str) -> str:
        now = self._told.answer(self.run.draft, name)
        if self._original is None:
            return now
        nothing = translate("ReviewScreen", "nothing")
        return f"{self._told.answer(self._original, name) or nothing} → {now or nothing}"

    def _note(self, name: str, problems: dict[str, Problem]) -> tuple[str, str]:
        wrong = _first(problems, name)
        if wrong is not None:
            return problem_words.explain(self.run.draft, wrong, problems[wrong]), "problem"
        if _first(self._missing, name) is not None:
            return translate("ReviewScreen", "to complete later"), "warning"
        return "", ""

    def _problems_of(self, step: Step[Any]) -> dict[str, Problem]:
        return self.run.task.problems(self.run.draft, step, self.desk.clock.today())

    @Slot()
    def _go(self) -> None:
        self.step_asked.emit(self.sender().property("form"))


def _first(paths: Any, name: str) -> str | None:
    return next((path for path in paths if path.partition(".")[0] == name), None)
