"""Where the cursor stands in a field, to be remembered and put back."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


def caret_of(widget: QWidget) -> int:
    """Letters before the cursor; 0 in what is no line of text."""
    if isinstance(widget, QLineEdit):
        return widget.cursorPosition()
    return widget.textCursor().position() if isinstance(widget, QPlainTextEdit) else 0


def set_caret(widget: QWidget, caret: int) -> None:
    """Put the cursor behind so many letters, or to the end of a text that has become shorter."""
    if isinstance(widget, QLineEdit):
        widget.setCursorPosition(caret)
    elif isinstance(widget, QPlainTextEdit):
        cursor = widget.textCursor()
        cursor.setPosition(min(caret, len(widget.toPlainText())))
        widget.setTextCursor(cursor)
