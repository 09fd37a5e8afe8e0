"""Where the text of a template is typed: coloured, its lines counted, what is wrong marked at its line."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from desktop_app.ui.style import ems
from desktop_app.ui.theme import tokens
from desktop_app.ui.widgets.template_colours import TemplateColours

HEIGHT_EMS = 20
GAP = 8


class TemplateEdit(QPlainTextEdit):
    """All that changes its text goes through its own undo, so that Ctrl+Z takes back an insertion or a whole file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems: dict[int, str] = {}
        self._margin = _Margin(self)
        self._colours = TemplateColours(self.document())
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.document().setDefaultFont(font)
        self.setFont(font)
        self.setMinimumHeight(ems(HEIGHT_EMS))
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._move_margin)
        self._make_room()

    @property
    def problems(self) -> Mapping[int, str]:
        """What is marked, by line from 1."""
        return self._problems

    def mark(self, problems: Mapping[int, str]) -> None:
        """Mark these lines, counted from 1, and say what is wrong when the mouse rests on them; no others."""
        self._problems = dict(problems)
        self.setExtraSelections([self._marked(line) for line in problems if line <= self.blockCount()])
        self._margin.update()

    def insert(self, before: str, after: str = "") -> None:
        """Put a piece around what is marked, with the cursor behind what was; else where the cursor stands."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        inner = cursor.selectedText().replace("\u2029", "\n")
        cursor.insertText(before + inner)
        at = cursor.position()
        cursor.insertText(after)
        cursor.endEditBlock()
        cursor.setPosition(at)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def replace_all(self, text: str) -> None:
        """Show another text; Ctrl+Z brings the one before back."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def go_to(self, line: int) -> None:
        """Put the cursor at a line, counted from 1."""
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(line - 1)))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Say what is wrong with the line under the mouse."""
        if isinstance(event, QHelpEvent):
            at = self.viewport().mapFrom(self, event.pos())
            told = self._problems.get(self.cursorForPosition(at).blockNumber() + 1, "")
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the margin be as high as the text."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._margin.setGeometry(QRect(inside.left(), inside.top(), self.margin_width, inside.height()))

    @property
    def margin_width(self) -> int:
        """How much room the numbers of the lines take."""
        digits = max(len(str(self.blockCount())), 2)
        return self.fontMetrics().horizontalAdvance("0") * digits + 2 * GAP

    def paint_margin(self, event: QPaintEvent) -> None:
        """Draw the numbers of the lines in sight."""
        painter, colours = QPainter(self._margin), tokens()
        painter.fillRect(event.rect(), QColor(colours.side))
        painter.setFont(self.font())
        block, offset = self.firstVisibleBlock(), self.contentOffset()
        shift = self.viewport().y() - self._margin.y()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(offset)
            if place.top() > event.rect().bottom():
                break
            is_marked = block.blockNumber() + 1 in self._problems
            painter.setPen(QColor(colours.bad if is_marked else colours.muted))
            row = QRect(0, round(place.top()) + shift, self._margin.width() - GAP, self.fontMetrics().height())
            number = f"{'!' if is_marked else ''}{block.blockNumber() + 1}"
            painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
            block = block.next()

    def _marked(self, line: int) -> QTextEdit.ExtraSelection:
        marked = QTextEdit.ExtraSelection()
        look: QTextCharFormat = marked.format
        look.setBackground(QColor(tokens().bad_soft))
        look.setProperty(QTextFormat.Property.FullWidthSelection, True)
        marked.cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
        return marked

    @Slot()
    def _make_room(self) -> None:
        self.setViewportMargins(self.margin_width, 0, 0, 0)

    @Slot(QRect, int)
    def _move_margin(self, place: QRect, down: int) -> None:
        if down:
            self._margin.scroll(0, down)
        else:
            self._margin.update(0, place.y(), self._margin.width(), place.height())


class _Margin(QWidget):
    """The numbers of the lines, and a mark at those that something is wrong with."""

    def __init__(self, text: TemplateEdit) -> None:
        super().__init__(text)
        self._text = text

    def sizeHint(self) -> QSize:
        """As wide as the longest number."""
        return QSize(self._text.margin_width, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        self._text.paint_margin(event)
