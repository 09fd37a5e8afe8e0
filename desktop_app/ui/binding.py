"""How each kind of widget gives up its value, takes one, and tells that the secretary changed it.

Qt's own widgets are known here. An own widget for a field fulfils `Field`: `value()`, `set_value(value)` and a signal
`changed` that is emitted for what the secretary does and never by `set_value`. It may also fulfil `Equipped` and
`Compound`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Protocol, cast

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from desktop_app.domain.rules import Rule
from desktop_app.ui.desk import Desk
from desktop_app.ui.long_words import LongWords

LONGEST_LINE = 2**24
"""Characters that a line keeps: Qt's own 32,767 would cut a pasted text without a word."""


class Field(Protocol):
    """An own widget that holds one field's value."""

    @property
    def changed(self) -> SignalInstance:
        """Emitted when the secretary changed the value."""

    def value(self) -> Any:
        """The value as it stands in the widget; what can't be understood is given as it was typed."""

    def set_value(self, value: Any) -> None:
        """Show a value without emitting `changed`."""


class Equipped(Protocol):
    """An own widget that needs to know its field's rule or something of the desk; asked once, before any value."""

    def equip(self, desk: Desk, rule: Rule, name: str) -> None:
        """Prepare for the field `name`, a path such as "address" or "questions"."""


class Compound(Protocol):
    """An own widget with fields inside: it shows their problems itself."""

    @property
    def left(self) -> SignalInstance:
        """Emitted with the path of an inner field that was left: "postal_code", "0.topic"."""

    def flush(self) -> None:
        """Emit `changed` now for typing that still waits for a pause."""

    def show_problems(self, words: Mapping[str, str]) -> None:
        """What is wrong inside, by the inner fields' paths; nothing for those that are not named."""

    def focus_on(self, path: str) -> None:
        """Put the cursor into an inner field."""


def as_equipped(widget: QWidget) -> Equipped | None:
    """The widget, when it asks for its field's rule."""
    return cast("Equipped", widget) if _has(widget, "equip") else None


def as_compound(widget: QWidget) -> Compound | None:
    """The widget, when there are fields inside it."""
    return cast("Compound", widget) if _has(widget, "left", "flush", "show_problems", "focus_on") else None


def _as_field(widget: QWidget) -> Field | None:
    return cast("Field", widget) if _has(widget, "changed", "value", "set_value") else None


def _has(widget: QWidget, *names: str) -> bool:
    kind: Any = type(widget)
    return _have(kind, names)


@cache
def _have(kind: Any, names: tuple[str, ...]) -> bool:
    # Of the class, once: Python looks up anew what a protocol is made of for each widget that is asked.
    return all(hasattr(kind, name) for name in names)


@dataclass(frozen=True, slots=True)
class Access:
    """Read, write and changed-signal of an input widget."""

    read: Callable[[], Any]
    write: Callable[[Any], None]
    changed: SignalInstance


def access(widget: QWidget) -> Access:
    """The way into a widget. Raises TypeError for a widget that is not meant for a field."""
    if (own := _as_field(widget)) is not None:
        return Access(own.value, own.set_value, own.changed)
    match widget:
        case QLineEdit():
            widget.setMaxLength(LONGEST_LINE)
            return Access(
                widget.text, lambda value: write_line(widget, "" if value is None else str(value)), widget.textEdited
            )
        case QPlainTextEdit():
            widget.setTabChangesFocus(True)
            LongWords(widget)
            return Access(widget.toPlainText, lambda value: _write_prose(widget, value), widget.textChanged)
        case QCheckBox():
            return Access(widget.isChecked, widget.setChecked, widget.clicked)
        case _:
            raise TypeError(f"no binding for {type(widget).__name__} {widget.objectName()!r}")


def write_line(line: QLineEdit, text: str) -> None:
    """Show a text so that the line's own undo still knows what was typed, and without telling of a change."""
    if line.text() == text:
        return
    blocked = line.blockSignals(True)
    if line.isUndoAvailable():
        # Replacing a selection stays in the undo history, setText would wipe it.
        line.selectAll()
        line.insert(text)
    else:
        line.setText(text)
    line.setCursorPosition(0)
    line.blockSignals(blocked)


def _write_prose(prose: QPlainTextEdit, value: str) -> None:
    blocked = prose.blockSignals(True)
    cursor = QTextCursor(prose.document())
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.insertText(value)
    prose.blockSignals(blocked)
