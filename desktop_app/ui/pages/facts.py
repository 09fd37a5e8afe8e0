"""Pairs of a word and what it stands for, one under the other, as a card shows them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.ui.style import label


def facts(column: QVBoxLayout, pairs: tuple[tuple[str, str], ...]) -> None:
    """Add the pairs that say something; what they say can be selected and copied."""
    for word, value in pairs:
        if value:
            column.addWidget(_pair(word, value))


def selectable(text: str, part: str = "") -> QLabel:
    """A text that wraps and can be copied."""
    made = label(text, part)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _pair(word: str, value: str) -> QWidget:
    made = QWidget()
    lines = QVBoxLayout(made)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(1)
    lines.addWidget(label(word, "small"))
    lines.addWidget(selectable(value))
    return made
