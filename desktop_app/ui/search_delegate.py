"""How a row under the search box is drawn: the title heavier, the rest muted, what was looked for marked."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.domain.finding import Way
from desktop_app.domain.marking import Span, marked
from desktop_app.domain.ports import AppealLine
from desktop_app.ui.asking import Show
from desktop_app.ui.search_rows import Row
from desktop_app.ui.theme import tokens

PADDING = 12
GAP = 10
MOST_MARKED = 160
"""Characters of a line that the widest window may show."""


class RowDelegate(QStyledItemDelegate):
    """Draws a Row that stands under UserRole."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line with air around it."""
        return QSize(0, QFontMetrics(option.font).height() + 2 * GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """A heading small and muted; a result with its title, the reason it is one, and its details."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        painter.save()
        place = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        title_font = QFont(option.font)
        title_font.setWeight(QFont.Weight.DemiBold if row.asks is None or row.line else QFont.Weight.Normal)
        muted = QColor(tokens().muted)
        if row.asks is None:
            title_font.setPointSizeF(option.font.pointSizeF() * 0.85)
        colour = muted if row.asks is None else option.palette.color(QPalette.ColorRole.Text)
        place = _draw(painter, place, row.title, title_font, colour, _marks(row, row.title))
        if row.reason:
            italic = QFont(option.font)
            italic.setItalic(True)
            place = _draw(painter, place, row.reason, italic, QColor(tokens().accent))
        _draw(painter, place, row.detail, option.font, muted, _marks(row, row.detail))
        painter.restore()


def marks_of(row: Row) -> tuple[str, ...]:
    """The marked parts of a row, in their order."""
    return tuple(text[start:end] for text in (row.title, row.detail) for start, end in _marks(row, text))


def _marks(row: Row, text: str) -> tuple[Span, ...]:
    if row.reading is None or not isinstance(row.asks, Show):
        return ()
    stems = row.reading.stems if isinstance(row.line, AppealLine) else ()
    return marked(text[:MOST_MARKED], row.reading.sought + stems, inside=row.reading.way is Way.INSIDE)


def _draw(  # noqa: PLR0913, PLR0917 — where, what and how
    painter: QPainter, place: QRect, text: str, font: QFont, colour: QColor, marks: tuple[Span, ...] = ()
) -> QRect:
    """Draw as much of a text as fits; the place that is left behind it."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(place.width(), 0))
    for start, end in marks:
        left = place.left() + metrics.horizontalAdvance(shown[:start])
        width = metrics.horizontalAdvance(shown[start:end])
        height = metrics.height()
        painter.fillRect(left, place.center().y() - height // 2, width, height, QColor(tokens().accent_soft))
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    return place.adjusted(metrics.horizontalAdvance(shown) + GAP, 0, 0, 0)
