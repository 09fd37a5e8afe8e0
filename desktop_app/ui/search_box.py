"""The one search box at the top: results while typing, and a registration with the words that were typed."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.ports import Found
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.search_results import MOST_ROWS, ResultsPanel, rows_of
from desktop_app.ui.style import named

GAP = 4
PADDING = 16
"""What a line keeps free beside its text, its border included."""

STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: MOST_ROWS - 2,
    Qt.Key.Key_PageUp: 2 - MOST_ROWS,
}


class SearchBox(QLineEdit):
    """A line with its results under it.

    `asked` carries a Show or a Begin, `failed` what kept the register from being searched, `left` tells that Esc was
    pressed in the empty line. Answers to what has been typed over meanwhile are dropped; an Enter that comes before its
    answer waits for it, so that it never opens an older result.
    """

    asked = Signal(object)
    failed = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._search = Latest(desk.jobs, Room.READ)
        self._panel: ResultsPanel | None = None
        self._is_answered = True
        self._is_awaited = False
        named(self, "search", translate("search", "Search"))
        self._hints = (
            translate("search", "Surname, phone, number or a word of the appeal"),
            translate("search", "Surname, phone, number"),
            translate("search", "Search"),
        )
        self._choose_hint()
        self.textEdited.connect(self._find)

    @property
    def panel(self) -> ResultsPanel | None:
        """The results, once there have been any."""
        return self._panel

    def close_results(self) -> None:
        """Hide the results; an answer that is still under way is not shown."""
        self._search.forget()
        self._is_answered, self._is_awaited = True, False
        if self._panel is not None:
            self._panel.hide()

    def sizeHint(self) -> QSize:
        """Wide enough for the longest hint."""
        return QSize(self._width_of(self._hints[0]), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window a shorter hint says what may be typed."""
        super().resizeEvent(event)
        self._choose_hint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk over the results, Enter chooses, Esc closes; all other keys edit the line."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._escape()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif key in STEPS and self._is_open:
            self._results.move_by(STEPS[key])
        elif key == Qt.Key.Key_Down:
            self._find()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the line closes the results, but not its own menu and not another window in front."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.close_results()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the results under the line when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self._is_open:
            self._place()
        return super().eventFilter(watched, event)

    def _choose_hint(self) -> None:
        fitting = (hint for hint in self._hints if self._width_of(hint) <= self.width())
        self.setPlaceholderText(next(fitting, self._hints[-1]))

    def _width_of(self, hint: str) -> int:
        return self.fontMetrics().horizontalAdvance(hint) + 2 * PADDING

    @property
    def _is_open(self) -> bool:
        return self._panel is not None and self._panel.isVisibleTo(self.window())

    @property
    def _results(self) -> ResultsPanel:
        if self._panel is None:
            window = self.window()
            self._panel = ResultsPanel(window)
            self._panel.hide()
            self._panel.chosen.connect(self._choose)
            window.installEventFilter(self)
        return self._panel

    @Slot()
    def _find(self) -> None:
        typed = self.text()
        if not typed.strip():
            self.close_results()
            return
        self._is_answered, self._is_awaited = False, False
        self._search.ask(partial(self._desk.finder.find, typed), self._show, self._fail)

    @Slot(object)
    def _show(self, found: Found) -> None:
        self._is_answered = True
        self._results.show_rows(rows_of(found, self.text()))
        if self._is_awaited:
            self._is_awaited = False
            self._results.choose_current()
        else:
            self._place()
            self._results.show()
            self._results.raise_()

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self.close_results()
        self.failed.emit(error)

    def _enter(self) -> None:
        if not self._is_answered:
            self._is_awaited = True
        elif self._is_open:
            self._results.choose_current()
        else:
            self._find()

    def _escape(self) -> None:
        was_open, had_text = self._is_open, bool(self.text())
        self.close_results()
        if not was_open:
            self.clear()
            if not had_text:
                self.left.emit()

    @Slot(object)
    def _choose(self, asks: object) -> None:
        self.close_results()
        self.clear()
        self.asked.emit(asks)

    def _place(self) -> None:
        under = self.mapTo(self.window(), QPoint(0, self.height() + GAP))
        self._results.lay_out(under.x(), under.y(), self.width(), self.window().size())
