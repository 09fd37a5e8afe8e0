"""One step on the screen: a compiled form bound to the draft, field by field.

The form is forms/<task>/<step.form>.ui. A QLabel `heading` stands on top (without one the step's title is shown), a
QLabel `hint` under it; each field of the step follows the conventions of cells.py. A special screen subclasses Screen,
is registered in ui/screens/__init__.py by its task and form, and overrides `compose`, `arrive` or `changed`.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.rules import Problem
from desktop_app.flow.run import Run
from desktop_app.ui import problem_words, words
from desktop_app.ui.cells import Cells
from desktop_app.ui.desk import Desk
from desktop_app.ui.forms import set_up
from desktop_app.ui.style import ems, label

COLUMN_EMS = 61
"""The width of a column of text: 860 px at the base size."""


class Screen(QWidget):
    """Shows the step's fields and tells what was typed; the host enters it into the run and gives that back by `take`.

    Problems appear when a field was left or when the host asked for the next step, never while typing. `left` tells
    that a field was left, before it is looked at; `reached` that the cursor is in another one, `asked` where the window
    shall go: this task waits meanwhile. `desk` and `run` are there for special screens; `run` is the newest state.
    """

    entered = Signal(str, object)
    left = Signal()
    reached = Signal()
    next_asked = Signal()
    step_asked = Signal(str)
    asked = Signal(object)

    fills = False
    """Whether it takes all the room that there is: a paper scrolls by itself, and needs no second bar beside it."""

    def __init__(self, desk: Desk, run: Run[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.run = run
        self._shown: dict[str, Problem] = {}
        self._hidden: frozenset[str] = frozenset()
        column = self._lay_out()
        # In its place before it is filled: a subtree that is moved is dressed all over again.
        body = QWidget(column.parentWidget())
        column.insertWidget(0, body, int(self.fills))
        self.form = self.compose(body)
        if not hasattr(self.form, "heading"):
            column.insertWidget(0, label(words.task_title(run.step.title), "title"))
        self.cells = Cells(self.form, run.task.draft, run.step.fields, desk, self)
        self.cells.show(run.draft)
        self._hide_left_out()
        self.cells.typed.connect(self.entered)
        self.cells.left.connect(self._leave)
        self.cells.reached.connect(self.reached)
        self.arrive()

    @staticmethod
    def left_out(_draft: Any) -> frozenset[str]:
        """Fields of the step that this draft is not asked for: they are hidden, and a review leaves them out."""
        return frozenset()

    def compose(self, body: QWidget) -> Any:
        """Lay the step's widgets out on `body`; return what has them as attributes. By default the form."""
        return set_up(self.run.task.name, self.run.step.form, body)

    def arrive(self) -> None:
        """The screen is complete and shows the draft: the place for what a special screen adds."""

    def begin_day(self) -> None:
        """It is another day: the place to reckon anew what a special screen shows of it."""

    def changed(self, name: str) -> None:
        """The field `name` was entered; `run` has what follows from it."""

    def take(self, run: Run[Any], name: str) -> None:
        """Show what followed from the answer `name`, and no more complaint where it is right now."""
        self.run = run
        self.cells.show(run.draft, but=name)
        problems = self._problems()
        self._complain({path: what for path, what in self._shown.items() if problems.get(path) is what})
        self.changed(name)

    def enter(self, name: str, value: Any) -> None:
        """For special screens: answer a field in another way than by its widget."""
        self.entered.emit(name, value)

    def flush(self) -> None:
        """Tell now of all typing that still waits for a pause: the host asks before each move."""
        self.cells.flush()

    def object_to(self, problems: Mapping[str, Problem]) -> None:
        """Show every problem of the step and put the cursor into the first."""
        self.cells.show(self.run.draft)
        self._complain(dict(problems))
        self.cells.focus_on(next(iter(problems)))

    def begin(self) -> None:
        """Put the cursor where typing begins: into the first field that is asked for."""
        first = next((name for name in self.run.step.fields if name not in self._hidden), None)
        if first:
            self.cells.focus_on(first)
        else:
            self.focusNextChild()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button; from a field it goes to the next one, from the last to the next step."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or event.modifiers() & ~_KEYPAD:
            super().keyPressEvent(event)
            return
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and not focused.isCheckable():
            focused.click()
        elif self._is_last(focused):
            self.next_asked.emit()
        else:
            self.focusNextChild()

    @Slot(str)
    def _leave(self, path: str) -> None:
        self.left.emit()
        name = path.partition(".")[0]
        self.cells[name].show(getattr(self.run.draft, name))
        problem = self._problems().get(path)
        others = {each: what for each, what in self._shown.items() if each != path}
        self._complain(others | ({path: problem} if problem else {}))

    def _problems(self) -> dict[str, Problem]:
        return self.run.problems(self.desk.clock.today())

    def _complain(self, problems: dict[str, Problem]) -> None:
        self._shown = problems
        self._hide_left_out()
        told = {path: problem_words.explain(self.run.draft, path, what) for path, what in problems.items()}
        self.cells.complain(told)

    def _hide_left_out(self) -> None:
        # A field that has a problem stays in sight: else there would be nothing to mend.
        left_out = self.left_out(self.run.draft) - {path.partition(".")[0] for path in self._shown}
        hidden = left_out.intersection(self.run.step.fields)
        # Only what changes: to be shown once more costs a field as much as to be shown.
        for name in hidden ^ self._hidden:
            self.cells[name].set_visible(visible=name not in hidden)
        self._hidden = hidden

    def _is_last(self, focused: QWidget | None) -> bool:
        # The window itself is not asked for by the last one: see tab_order.py.
        after, last = focused, self.window().previousInFocusChain()
        while after is not None and after is not last:
            after = after.nextInFocusChain()
            if after is None or not self.isAncestorOf(after):
                return True
            if after.isVisible() and after.isEnabled() and after.focusPolicy() & Qt.FocusPolicy.TabFocus:
                return False
        return True

    def _lay_out(self) -> QVBoxLayout:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole.addWidget(scroll)
        sheet = QWidget()
        sheet.setProperty("part", "sheet")
        scroll.setWidget(sheet)
        line = QHBoxLayout(sheet)
        line.setContentsMargins(0, 0, 0, 0)
        column = QWidget(sheet)
        column.setObjectName("column")
        column.setMaximumWidth(ems(COLUMN_EMS))
        line.addWidget(column, 1)
        line.addStretch(0)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(24, 24, 24, 24)
        rows.setSpacing(12)
        rows.addStretch(int(not self.fills))
        return rows


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
