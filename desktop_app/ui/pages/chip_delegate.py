"""A chip in a cell of a table: what Chip is elsewhere."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui.icons import icon
from desktop_app.ui.pages.due import Standing
from desktop_app.ui.theme import tokens
from desktop_app.ui.widgets.chip import GAP, ICONS, SIDE

LEFT = 6
PADDING = 9
RADIUS = 8


class ChipDelegate(QStyledItemDelegate):
    """Draws the state that `of` makes of the line in a row."""

    def __init__(self, of: Callable[[Any], Standing], parent: QWidget) -> None:
        super().__init__(parent)
        self._of = of

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """A ground in the soft colour of the tone, the icon and the words upon it."""
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        option.widget.style().drawPrimitive(panel, option, painter, option.widget)
        line = index.data(Qt.ItemDataRole.UserRole)
        if line is None:
            return
        state = self._of(line)
        name = ICONS.get(state.tone, "muted")
        ground = getattr(tokens(), f"{name}_soft", tokens().side)
        font = QFont(option.font)
        font.setPointSizeF(option.font.pointSizeF() * 0.857)
        metrics = QFontMetrics(font)
        room = option.rect.width() - LEFT - 2 * PADDING - SIDE - GAP
        shown = metrics.elidedText(state.words, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(shown) + SIDE + GAP + 2 * PADDING
        height = metrics.height() + 8
        top = option.rect.center().y() - height // 2
        chip = QRect(option.rect.left() + LEFT, top, width, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(chip, RADIUS, RADIUS)
        picture = QRect(chip.left() + PADDING, chip.center().y() - SIDE // 2, SIDE, SIDE)
        icon(state.icon, name).paint(painter, picture)
        painter.setFont(font)
        painter.setPen(QColor(getattr(tokens(), name)))
        painter.drawText(
            chip.adjusted(PADDING + SIDE + GAP, 0, 0, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            shown,
        )
        painter.restore()
