"""What pages are laid out of: a sheet that scrolls, cards, an empty state."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.icons import picture, put_icon
from desktop_app.ui.pages.page import MARGIN
from desktop_app.ui.style import label, named, without_mnemonic
from desktop_app.ui.widgets.card_button import CardButton
from desktop_app.ui.widgets.chip import Chip


def sheet(page: QWidget) -> QVBoxLayout:
    """The column of a page that scrolls when it is longer than the window."""
    body = QWidget()
    body.setProperty("part", "sheet")
    column = QVBoxLayout(body)
    column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    column.setSpacing(16)
    scroll = QScrollArea(page)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(body)
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(scroll)
    return column


def scrolled(content: QWidget) -> QScrollArea:
    """A part of a page that scrolls by itself."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    content.setProperty("part", "sheet")
    made.setWidget(content)
    made.setMinimumWidth(content.minimumSizeHint().width())
    return made


def card(name: str) -> QFrame:
    """A white ground for what belongs together."""
    made = QFrame()
    named(made, name)
    made.setProperty("part", "card")
    return made


def button(name: str, text: str, part: str = "", icon_name: str = "") -> QPushButton:
    """A button with its mnemonic, pressed by Enter too; `part` is "main" for the one main action of the page."""
    made = QPushButton(text)
    named(made, name, text)
    made.setProperty("part", part)
    made.setAutoDefault(True)
    if icon_name:
        put_icon(made, icon_name, "on_accent" if part == "main" else "muted")
    return made


def clear(column: QVBoxLayout) -> None:
    """Take everything out of a column; what is taken out is not found on the page any more."""
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            # What was only just added is shown later: without a parent it would come up as a window of its own.
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


class CountCard(CardButton):
    """A number in large type over the word for it; pressing it shows what was counted."""

    def __init__(self, name: str, words: str, tone: str, icon_name: str) -> None:
        super().__init__()
        named(self, name)
        self._words = words
        self._tone = tone
        self.setProperty("part", "count")
        self.setAutoDefault(False)
        self._number = label("", "number")
        self._chip = Chip(without_mnemonic(words), "", icon_name)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(4)
        column.addWidget(self._number)
        column.addWidget(self._chip)
        for each in (self._number, self._chip):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon_name = icon_name
        self.count(0)

    def count(self, number: int) -> None:
        """Show a number; none of them is no reason for a colour."""
        self._number.setText(str(number))
        self._chip.say(without_mnemonic(self._words), self._tone if number else "", self._icon_name)
        self.setAccessibleName(f"{without_mnemonic(self._words)}: {number}")


LARGE = 40
"""The side of the icon on an empty page, in logical pixels."""


class EmptyState(QFrame):
    """What to do where there is nothing yet: an icon, a line that says so, a hint, and the buttons for it."""

    def __init__(self, icon_name: str, title: str, hint: str, *buttons: QPushButton) -> None:
        super().__init__()
        drawn = label("")
        drawn.setPixmap(picture(icon_name, LARGE))
        line = QHBoxLayout()
        line.addStretch(1)
        for way_on in buttons:
            line.addWidget(way_on)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 2 * MARGIN, MARGIN, 2 * MARGIN)
        column.setSpacing(8)
        for told in (drawn, label(title, "heading"), label(hint, "muted")):
            told.setWordWrap(True)
            told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(told)
        column.addSpacing(8)
        column.addLayout(line)
        column.addStretch(1)
