"""The fields of one form on the screen: `name`, `name_label` and `name_problem` bound together.

Conventions for a form: every field has a widget whose objectName is the field's name, a QLabel `<name>_label` with a
mnemonic (a QCheckBox is its own label) and an empty QLabel `<name>_problem` under it. Buddies, accessible names and
identifiers are set here. A widget's objectName becomes the field's path ("address.postal_code"), its identifier too.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from desktop_app.domain.rules import Rule, rule_of
from desktop_app.ui import problem_words
from desktop_app.ui.binding import access, as_compound, as_equipped
from desktop_app.ui.desk import Desk
from desktop_app.ui.style import named, set_tone

PROSE_PAUSE_MS = 250
"""A long text is taken so often at most: cleaning a pasted megabyte at each key would be felt."""


class Cell(QObject):
    """One field: tells what was typed, shows the value, and the words under it.

    `left` gives the path of what was left: the field's own name, or "address.postal_code" for a field inside it.
    """

    typed = Signal(str, object)
    left = Signal(str)

    def __init__(  # noqa: PLR0913 — all that a field is
        self, form: Any, rule: Rule, desk: Desk, parent: QObject, *, name: str, path: str
    ) -> None:
        super().__init__(parent)
        self.name = name
        self.widget: QWidget = getattr(form, name)
        self.label: QLabel | None = getattr(form, f"{name}_label", None)
        self._note: QLabel = getattr(form, f"{name}_problem")
        self._touched = False
        self._was_left = False
        self._pause: QTimer | None = None
        if isinstance(self.widget, QPlainTextEdit):
            self._pause = QTimer(self, singleShot=True, interval=PROSE_PAUSE_MS)
            self._pause.timeout.connect(self._tell)
        self._name_widget(path)
        if (equipped := as_equipped(self.widget)) is not None:
            equipped.equip(desk, rule, path)
        self._access = access(self.widget)
        self._access.changed.connect(self._take)
        self._compound = as_compound(self.widget)
        if self._compound is not None:
            self._compound.left.connect(self._leave_inner)

    def read(self) -> Any:
        """The value as it stands in the widget."""
        return self._access.read()

    def show(self, value: Any) -> None:
        """Show the value where it differs, and on a field that was just left what cleaning changed."""
        typed = self.read()
        if typed != value:
            self._access.write(value)
        if self._was_left:
            self._was_left = False
            corrected = isinstance(typed, str) and isinstance(value, str) and typed.strip() != value
            self._say(problem_words.corrected(typed) if corrected else "", "note" if corrected else "")

    def set_visible(self, *, visible: bool) -> None:
        """Show the field with its label, or hide both."""
        self.widget.setVisible(visible)
        if self.label is not None:
            self.label.setVisible(visible)

    def flush(self) -> None:
        """Tell now of typing that still waits for a pause."""
        if self._compound is not None:
            self._compound.flush()
        if self._pause is not None and self._pause.isActive():
            self._pause.stop()
            self._tell()

    def complain(self, words: Mapping[str, str]) -> None:
        """Show what is wrong with the field, and inside it, by path from the field's name; nothing when it is right."""
        own = words.get(self.name, "")
        if own or self._note.property("tone") == "problem":
            self._say(own, "problem" if own else "")
        if self._compound is not None:
            prefix = f"{self.name}."
            self._compound.show_problems(
                {path.removeprefix(prefix): each for path, each in words.items() if path.startswith(prefix)}
            )

    def warn(self, words: str) -> None:
        """Tell what is strange about the value, but not in the place of what is wrong with it."""
        if self._note.property("tone") != "problem" and (words or self._note.property("tone") == "warning"):
            self._say(words, "warning" if words else "")

    def focus_on(self, path: str) -> None:
        """Put the cursor into the field, or into the one inside it that the path names."""
        inner = path.partition(".")[2]
        if inner and self._compound is not None:
            self._compound.focus_on(inner)
            return
        self.widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(self.widget, QLineEdit) and not self.widget.hasSelectedText():
            self.widget.end(False)  # what was filled in is gone on with

    def follow_focus(self, old: Collection[QWidget], now: Collection[QWidget]) -> None:
        """Notice that the cursor went elsewhere: out of a widget, here with all that it stands in, to another one."""
        if self.widget in old and self.widget not in now:
            self.flush()
            if self._touched:
                self._touched = False
                self._was_left = True
                self.left.emit(self.name)

    def rename(self, path: str) -> None:
        """Give the widget the name of its new place in a list."""
        named(self.widget, path)

    def _name_widget(self, path: str) -> None:
        widget = self.widget
        spoken = self.label.text() if self.label else widget.text() if isinstance(widget, QCheckBox) else ""
        named(widget, path, spoken)
        if self.label is not None:
            self.label.setBuddy(widget)
            self.label.setWordWrap(True)
            self.label.setProperty("part", self.label.property("part") or "label")
        self._note.setWordWrap(True)
        self._note.hide()

    @Slot()
    def _take(self) -> None:
        self._touched = True
        if self._note.property("tone") in {"note", "warning"}:
            self._say("", "")
        if self._pause is None:
            self._tell()
        elif not self._pause.isActive():  # not begun anew by each key: who types on has a recovery copy too
            self._pause.start()

    @Slot()
    def _tell(self) -> None:
        self.typed.emit(self.name, self.read())

    @Slot(str)
    def _leave_inner(self, path: str) -> None:
        self.left.emit(f"{self.name}.{path}")

    def _say(self, words: str, tone: str) -> None:
        self._note.setText(words)
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop)  # under its field, however high the note beside it is
        self._note.setVisible(bool(words))
        self.widget.setAccessibleDescription(words)
        set_tone(self._note, tone)
        set_tone(self.widget, "problem" if tone == "problem" else "")


class Cells(QObject):
    """All fields of a form.

    `typed` gives a field's name and raw value, `left` the path of what was left; `reached`: the cursor is in another.
    """

    typed = Signal(str, object)
    left = Signal(str)
    reached = Signal()

    def __init__(  # noqa: PLR0913 — a form, the fields it edits, and where it stands
        self,
        form: Any,
        kind: type[Any],
        names: Iterable[str],
        desk: Desk,
        parent: QObject,
        *,
        prefix: str = "",
    ) -> None:
        super().__init__(parent)
        self._cells = {
            name: Cell(form, rule_of(kind, name), desk, self, name=name, path=f"{prefix}{name}") for name in names
        }
        for cell in self._cells.values():
            cell.typed.connect(self.typed)
            cell.left.connect(self.left)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def __getitem__(self, name: str) -> Cell:
        return self._cells[name]

    def show(self, values: Any, *, but: str = "") -> None:
        """Show every field of a draft or a block, but not the one that is being typed."""
        for name, cell in self._cells.items():
            if name != but:
                cell.show(getattr(values, name))

    def read(self) -> dict[str, Any]:
        """All values as they stand."""
        return {name: cell.read() for name, cell in self._cells.items()}

    def flush(self) -> None:
        """Tell now of all typing that still waits for a pause."""
        for cell in self._cells.values():
            cell.flush()

    def complain(self, words: Mapping[str, str]) -> None:
        """Show what is wrong by the fields' paths, and nothing under the others."""
        for cell in self._cells.values():
            cell.complain(words)

    def focus_on(self, path: str) -> None:
        """Put the cursor into the field that the path names."""
        self._cells[path.partition(".")[0]].focus_on(path)

    def rename(self, prefix: str) -> None:
        """Let the fields' paths begin otherwise."""
        for name, cell in self._cells.items():
            cell.rename(f"{prefix}{name}")

    @Slot(object, object)
    def _follow_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return
        left, reached = _with_all_around(old), _with_all_around(now)
        for cell in self._cells.values():
            cell.follow_focus(left, reached)
        if any(cell.widget in reached for cell in self._cells.values()):
            self.reached.emit()


def _with_all_around(widget: QWidget | None) -> set[QWidget]:
    # By parents rather than isAncestorOf, which stops at windows: a drop-down list is a window of its own.
    found = set()
    while widget is not None:
        found.add(widget)
        widget = widget.parentWidget()
    return found
