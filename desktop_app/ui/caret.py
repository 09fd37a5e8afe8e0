"""Where the cursor stands in a step, to be remembered and put back."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop_app.flow.recovery import Place


def place_in(step: QWidget) -> Place:
    """The field with the cursor, and how many letters are before it."""
    # Of the step, not of the application: it is remembered when the cursor is in the search box meanwhile.
    focused = cast("QWidget | None", step.focusWidget())
    return Place() if focused is None else Place(focused.objectName(), _caret(focused))


def put_cursor(step: QWidget, place: Place) -> bool:
    """Put the cursor where it stood, or to the end of a text that has become shorter; False without such a field."""
    field = step.findChild(QWidget, place.field) if place.field else None
    if field is None:
        return False
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(field, QLineEdit):
        field.setCursorPosition(place.caret)
    elif isinstance(field, QPlainTextEdit):
        cursor = field.textCursor()
        cursor.setPosition(min(place.caret, len(field.toPlainText())))
        field.setTextCursor(cursor)
    return True


def _caret(field: QWidget) -> int:
    if isinstance(field, QLineEdit):
        return field.cursorPosition()
    return field.textCursor().position() if isinstance(field, QPlainTextEdit) else 0
