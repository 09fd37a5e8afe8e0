"""Small things that every widget of the house does the same way."""

from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QWidget


def set_tone(widget: QWidget, tone: str) -> None:
    """Let the style sheet show the widget in a tone: "problem", "good", "muted" … or "" for the plain one."""
    if (widget.property("tone") or "") != tone:
        widget.setProperty("tone", tone)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


SIDE_EMS = 16.5
"""The width of the left column: 232 px at the base size."""


def named(widget: QWidget, name: str, spoken: str = "") -> QWidget:
    """Give a widget its objectName, which is its accessible identifier too, and what a screen reader says."""
    widget.setObjectName(name)
    widget.setAccessibleIdentifier(name)
    if spoken:
        widget.setAccessibleName(without_mnemonic(spoken))
    return widget


def without_mnemonic(text: str) -> str:
    """«Фамилия» of "&Фамилия"; a doubled ampersand is a real one."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def verbatim(text: str) -> str:
    """Words of a button as somebody typed them: an ampersand in them makes no letter a mnemonic."""
    return text.replace("&", "&&")


def ems(count: float) -> int:
    """A width that grows with the text: so many times the base font's size, in logical pixels."""
    return round(count * QFontInfo(QApplication.font()).pixelSize())


def label(text: str, part: str = "") -> QLabel:
    """A plain-text label; `part` is its place in the style sheet: "title", "heading", "muted", "small" and so on."""
    made = QLabel(text)
    be_plain(made)
    made.setProperty("part", part)
    return made


def be_plain(made: QLabel) -> None:
    """Let a label show its text as it stands, whatever is typed in it."""
    # By the property's name: to touch the namespace Qt has a hundred enumerations made, before the first paint.
    made.setProperty("textFormat", "PlainText")


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, and off the screen."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
