"""How a row under the search box is drawn: the title heavier, the rest muted, what was looked for marked."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.domain.finding import Way
from desktop_app.domain.marking import Span, marked
from desktop_app.domain.ports import AppealLine
from desktop_app.ui.asking import Show
from desktop_app.ui.search_rows import Row
from desktop_app.ui.theme import tokens

PADDING = 12
GAP = 10
LONGEST = 160
"""Characters of a line that the widest window may show."""


class Writing:
    """A font with its measures, which take long to be asked for anew with every row."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetrics(font)
        self.height = self._metrics.height()
        self.ascent = self._metrics.ascent()
        self.width = self._metrics.horizontalAdvance

    def cut(self, text: str, width: int) -> tuple[str, int]:
        """As much of a text as fits, and how wide that is."""
        whole = self.width(text)
        if whole <= width:
            return text, whole
        cut = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(width, 0))
        return cut, self.width(cut)


@dataclass(frozen=True, slots=True)
class Hands:
    """The writings of a row, all of one font."""

    plain: Writing
    heavy: Writing
    small: Writing
    slanted: Writing


class RowDelegate(QStyledItemDelegate):
    """Draws a Row that stands under UserRole."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._font: QFont | None = None
        self._hands: Hands | None = None

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line with air around it."""
        return QSize(0, self._hands_of(option).plain.height + 2 * GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """A heading small and muted; a result with its title, the reason it is one, and its details."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        painter.save()
        hands = self._hands_of(option)
        place = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        muted = QColor(tokens().muted)
        if row.asks is None:
            place = _draw(painter, place, row.title, hands.small, muted)
        else:
            title = hands.heavy if row.line else hands.plain
            colour = option.palette.color(QPalette.ColorRole.Text)
            place = _draw(painter, place, row.title, title, colour, _marks(row, row.title))
        if row.reason:
            place = _draw(painter, place, row.reason, hands.slanted, QColor(tokens().accent))
        if row.detail:
            _draw(painter, place, row.detail[:LONGEST], hands.plain, muted, _marks(row, row.detail))
        painter.restore()

    def _hands_of(self, option: QStyleOptionViewItem) -> Hands:
        font = option.font
        if self._hands is None or font != self._font:
            self._font = QFont(font)
            self._hands = _hands(font)
        return self._hands


def marks_of(row: Row) -> tuple[str, ...]:
    """The marked parts of a row, in their order."""
    return tuple(text[start:end] for text in (row.title, row.detail) for start, end in _marks(row, text))


def _hands(font: QFont) -> Hands:
    heavy, slanted = QFont(font), QFont(font)
    heavy.setWeight(QFont.Weight.DemiBold)
    slanted.setItalic(True)
    small = QFont(heavy)
    small.setPointSizeF(font.pointSizeF() * 0.85)
    return Hands(Writing(QFont(font)), Writing(heavy), Writing(small), Writing(slanted))


def _marks(row: Row, text: str) -> tuple[Span, ...]:
    if row.reading is None or not isinstance(row.asks, Show):
        return ()
    stems = row.reading.stems if isinstance(row.line, AppealLine) else ()
    return marked(text[:LONGEST], row.reading.sought + stems, inside=row.reading.way is Way.INSIDE)


def _draw(  # noqa: PLR0913, PLR0917 — where, what and how
    painter: QPainter, place: QRect, text: str, hand: Writing, colour: QColor, marks: tuple[Span, ...] = ()
) -> QRect:
    """Draw as much of a text as fits; the place that is left behind it."""
    shown, wide = hand.cut(text, place.width())
    top = place.center().y() - hand.height // 2
    for start, end in marks:
        left = place.left() + hand.width(shown[:start])
        painter.fillRect(left, top, hand.width(shown[start:end]), hand.height, QColor(tokens().accent_soft))
    painter.setFont(hand.font)
    painter.setPen(colour)
    painter.drawText(QPoint(place.left(), top + hand.ascent), shown)
    return place.adjusted(wide + GAP, 0, 0, 0)
