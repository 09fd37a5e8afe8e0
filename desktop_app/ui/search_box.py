"""The one search box at the top: results while typing, and a registration with the words that were typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.searching import Searching
from desktop_app.ui.style import named

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from desktop_app.domain.ports import Found
    from desktop_app.ui.asking import Begin
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.search_results import ResultsPanel
    from desktop_app.ui.search_rows import Further

GAP = 4
PADDING = 16
"""What a line keeps free beside its text, its border included."""

IDLE_MS = 300
"""After so long without a key the groups are counted to their end, and the results take no more room than they need."""

MOST_REMEMBERED = 8
"""Searches that led somewhere. They are personal data: they stay in memory, and go with the window."""


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
        self._searching = Searching(desk, self)
        self._searching.answered.connect(self._show)
        self._searching.renewed.connect(self._renew)
        self._searching.failed.connect(self._fail)
        self._beginning = Latest(desk.jobs, Room.READ)
        self._before: list[str] = []
        self._is_prepared = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.rest)
        self._panel: ResultsPanel | None = None
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

    def prepare(self) -> None:
        """The window is painted: whoever comes into the line now may have the Finder learn what it needs."""
        self._is_prepared = True
        if self.hasFocus():
            self._searching.learn()

    def close_results(self) -> None:
        """Hide the results; an answer that is still under way is not shown."""
        self._idle.stop()
        self._searching.forget()
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
        """Arrows walk over the results, with Ctrl over groups; Enter chooses, with Ctrl it registers; Esc closes."""
        from PySide6.QtCore import Qt

        from desktop_app.ui.search_keys import STEPS, is_with_ctrl

        key = Qt.Key(event.key())
        if self._is_open and is_with_ctrl(event):
            self._act(key)
        elif key == Qt.Key.Key_Escape:
            self._escape()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif key in STEPS and self._is_open:
            self._results.move_by(STEPS[key])
        elif key == Qt.Key.Key_Down:
            self._find()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """While there are results, their keys are not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and self._is_open:
            from desktop_app.ui.search_keys import is_with_ctrl

            if is_with_ctrl(event):
                event.accept()
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming into the empty line shows what was looked for last."""
        super().focusInEvent(event)
        if self._is_prepared:
            self._searching.learn()
        if self._before and not self.text():
            from desktop_app.ui.search_keys import NOT_COMING

            if event.reason() not in NOT_COMING:
                self._show_before()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the line closes the results, but not its own menu and not another window in front."""
        super().focusOutEvent(event)
        from desktop_app.ui.search_keys import NOT_COMING

        if event.reason() not in NOT_COMING:
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
            from desktop_app.ui.search_results import ResultsPanel

            window = self.window()
            self._panel = ResultsPanel(window)
            self._panel.hide()
            self._panel.chosen.connect(self._choose)
            self._panel.ended.connect(self._go_further)
            window.installEventFilter(self)
        return self._panel

    @Slot()
    def _find(self) -> None:
        typed = self.text()
        self._idle.stop()
        self._searching.let_go()
        if not typed.strip():
            self.close_results()
            self._show_before()
            return
        self._searching.find(typed)

    @Slot(object)
    def _show(self, found: Found) -> None:
        from desktop_app.ui.search_rows import rows_of

        self._results.show_rows(rows_of(found, self.text()))
        if self._searching.is_awaited:
            self._searching.is_awaited = False
            self._results.choose_current()
        else:
            self._open()
            self._results.repaint()  # before the other ways are looked for: two threads share one interpreter
            self._idle.start()

    def _show_before(self) -> None:
        if self._before:
            from desktop_app.ui.search_rows import rows_of_before

            self._results.show_rows(rows_of_before(self._before))
            self._open()

    def _open(self) -> None:
        self._place()
        self._results.show()
        self._results.raise_()

    @Slot()
    def rest(self) -> None:
        """Give back room that is not needed, and count the groups to their end; it happens when the keys rest."""
        self._results.give_back_room()
        self._searching.count()

    @Slot(object)
    def _go_further(self, further: Further) -> None:
        self._idle.stop()
        self._searching.go_further(further.place)

    @Slot(object)
    def _renew(self, found: Found) -> None:
        from desktop_app.ui.search_rows import rows_of

        self._results.renew_rows(rows_of(found, self.text()))
        self._place()
        if not self._searching.is_counted:
            self._idle.start()

    def _act(self, key: Qt.Key) -> None:
        from desktop_app.ui.search_keys import WITH_CTRL

        if WITH_CTRL[key]:
            self._results.move_to_group(WITH_CTRL[key])
            return
        from desktop_app.domain.ports import CaseFileLine
        from desktop_app.ui import openings

        line = self._results.current.line
        owner = line.id if isinstance(line, CaseFileLine) else line.case_file_id if line else None
        if owner is not None:
            work = partial(openings.another_appeal, self._desk.register, owner)
            self._beginning.ask(work, self._begin, self._fail)

    @Slot(object)
    def _begin(self, begin: Begin) -> None:
        self._choose(begin)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self.close_results()
        self.failed.emit(error)

    def _enter(self) -> None:
        if not self._searching.is_answered:
            self._searching.is_awaited = True
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
        from desktop_app.ui.search_rows import Again, Further

        if isinstance(asks, Further):
            self._go_further(asks)
            return
        if isinstance(asks, Again):
            self.setText(asks.typed)
            self._find()
            return
        self._remember(self.text().strip())
        self.close_results()
        self.clear()
        self.asked.emit(asks)

    def _remember(self, typed: str) -> None:
        self._before = [typed, *(each for each in self._before if each != typed)][:MOST_REMEMBERED]

    def _place(self) -> None:
        under = self.mapTo(self.window(), QPoint(0, self.height() + GAP))
        self._results.lay_out(under.x(), under.y(), self.width(), self.window().size())
