"""How a row under the search box is drawn: the title heavier, the rest muted, what was looked for marked."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.domain.finding import Way
from desktop_app.domain.marking import Span, marked
from desktop_app.domain.ports import AppealLine
from desktop_app.ui.asking import Show
from desktop_app.ui.search_rows import Row
from desktop_app.ui.theme import Tokens, tokens

PADDING = 12
GAP = 10
LONGEST = 160
"""Characters of a line that the widest window may show."""

MOST_KEPT = 512
"""Texts whose measure is kept: most rows still stand there at the next key."""


class Hand:
    """A font with what takes long to be asked of it anew for every row."""

    def __init__(self, font: QFont) -> None:
        metrics = QFontMetrics(font)
        self.font = font
        self.height = metrics.height()
        self.ascent = metrics.ascent()
        self.width = lru_cache(maxsize=MOST_KEPT)(metrics.horizontalAdvance)
        self.cut = lru_cache(maxsize=MOST_KEPT)(self._cut)
        self._metrics = metrics
        self._narrow = max(metrics.averageCharWidth() // 2, 1)

    def _cut(self, text: str, width: int) -> tuple[str, int]:
        """As much of a text as fits, and how wide that is."""
        some = text[: max(width, 0) // self._narrow + 1]
        whole = self.width(some)
        if whole <= width:
            return some, whole
        cut = self._metrics.elidedText(some, Qt.TextElideMode.ElideRight, max(width, 0))
        return cut, self.width(cut)


class Hands:
    """All that the rows of one font are written with, in the colours that are worn."""

    def __init__(self, font: QFont, worn: Tokens) -> None:
        heavy, slanted = QFont(font), QFont(font)
        heavy.setWeight(QFont.Weight.DemiBold)
        slanted.setItalic(True)
        small = QFont(heavy)
        small.setPointSizeF(font.pointSizeF() * 0.85)
        self.worn = worn
        self.key = QFont(font)
        self.plain, self.heavy, self.small, self.slanted = Hand(self.key), Hand(heavy), Hand(small), Hand(slanted)
        self.text, self.muted, self.accent = QColor(worn.text), QColor(worn.muted), QColor(worn.accent)
        self.mark, self.mark_of_chosen = QColor(worn.accent_soft), QColor(worn.surface)


_CHOSEN = QStyle.StateFlag.State_Selected.value


class RowDelegate(QStyledItemDelegate):
    """Draws a Row that stands under UserRole."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
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
        hands = self._hands_of(option)
        rect = option.rect
        is_chosen = option.state.value & _CHOSEN  # by its number: this is asked for every row at every key
        mark = hands.mark_of_chosen if is_chosen else hands.mark
        line = Line(painter, rect.left() + PADDING, rect.right() - PADDING, rect.center().y(), mark)
        if row.asks is None:
            line.write(row.title, hands.small, hands.muted)
        else:
            line.write(row.title, hands.heavy if row.line else hands.plain, hands.text, marks(row, row.title))
        if row.reason:
            line.write(row.reason, hands.slanted, hands.accent)
        if row.detail:
            line.write(row.detail[:LONGEST], hands.plain, hands.muted, marks(row, row.detail))

    def _hands_of(self, option: QStyleOptionViewItem) -> Hands:
        if self._hands is None or self._hands.key != option.font or self._hands.worn is not tokens():
            self._hands = Hands(option.font, tokens())
        return self._hands


class Line:
    """Texts drawn side by side, so long as there is room."""

    def __init__(self, painter: QPainter, left: int, right: int, middle: int, mark: QColor) -> None:
        self._painter = painter
        self._left = left
        self._right = right
        self._middle = middle
        self._mark = mark

    def write(self, text: str, hand: Hand, colour: QColor, marks: tuple[Span, ...] = ()) -> None:
        """As much of a text as fits, with some of it marked."""
        shown, wide = hand.cut(text, self._right - self._left)
        top = self._middle - hand.height // 2
        for start, end in marks:
            at = hand.width(shown[:start]) if start else 0
            self._painter.fillRect(self._left + at, top, hand.width(shown[start:end]), hand.height, self._mark)
        self._painter.setFont(hand.font)
        self._painter.setPen(colour)
        self._painter.drawText(self._left, top + hand.ascent, shown)
        self._left += wide + GAP


def marks(row: Row, text: str) -> tuple[Span, ...]:
    """What of a text of the row is marked, since it was looked for."""
    if row.reading is None or not isinstance(row.asks, Show):
        return ()
    stems = row.reading.stems if isinstance(row.line, AppealLine) else ()
    return marked(text[:LONGEST], row.reading.sought + stems, inside=row.reading.way is Way.INSIDE)
