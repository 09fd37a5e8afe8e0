"""One officer in a list to choose from: who it is, what is in their hands, and whether they are away."""

from datetime import date

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.domain.ports import OfficerLoad
from desktop_app.ui import work_words
from desktop_app.ui.language import translate
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.theme import tokens

LOAD = Qt.ItemDataRole.UserRole
"""The role that holds a row's OfficerLoad."""

PADDING = 12
GAP = 10
HEIGHT = 36


def load_in_words(load: OfficerLoad) -> str:
    """«4 открытых»."""
    return translate("OfficerRow", "%n open", None, load.open_appeals)


def spoken(load: OfficerLoad, today: date) -> str:
    """The whole row for a screen reader."""
    officer = load.officer
    return joined(
        str(officer.full_name),
        officer.post,
        load.department,
        load_in_words(load),
        work_words.absence(load.officer, today),
    )


class OfficerRow(QStyledItemDelegate):
    """Draws the row of an OfficerLoad: name, post and department at the left, absence and load at the right."""

    def __init__(self, today: date, parent: QObject) -> None:
        super().__init__(parent)
        self._today = today

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """High enough to be hit, and for larger text."""
        return QSize(0, max(HEIGHT, QFontMetrics(option.font).height() + 2 * GAP))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw it."""
        load: OfficerLoad = index.data(LOAD)
        colours = tokens()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_chosen:
            painter.fillRect(option.rect, QColor(colours.accent_soft))
            painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), QColor(colours.accent))
        place = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        place.setRight(_at_right(painter, place, load_in_words(load), option.font, colours.muted))
        away = work_words.absence(load.officer, self._today)
        if away:
            place.setRight(_at_right(painter, place, away, bold, colours.warning))
        place.setLeft(_at_left(painter, place, str(load.officer.full_name), bold, colours.text))
        _at_left(painter, place, joined(load.officer.post, load.department), option.font, colours.muted)
        painter.restore()


def _at_left(painter: QPainter, place: QRect, text: str, font: QFont, colour: str) -> int:
    """Draw as much of the text as fits; where the next one begins."""
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(place.width(), 0))
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    return place.left() + QFontMetrics(font).horizontalAdvance(shown) + GAP


def _at_right(painter: QPainter, place: QRect, text: str, font: QFont, colour: str) -> int:
    """Draw the text at the right end; where the room before it ends."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
    return place.right() - QFontMetrics(font).horizontalAdvance(text) - GAP
