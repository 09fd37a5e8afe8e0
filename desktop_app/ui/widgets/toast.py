"""Short news over the lower edge of the window, which may be taken back for a while."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.style import ems, label, named

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

SHORT_MS = 8_000
MINUTE_MS = 60_000
LONG_MS = 24 * 60 * MINUTE_MS
"""News of work that goes on stay until it is done."""

GAP = 8
WIDTH_EMS = 40
FROM_EDGE = 84
"""Above the bar of a task, in pixels."""

MOST_SHOWN = 3
"""Older news wait behind the newer ones: what lies under all of them could not be worked on."""


Offer = tuple[str, Callable[[], None]]
"""The name of a button, and what it does."""


class Toast(QFrame):
    """One piece of news; `over` tells that it has gone, by itself or because its button was pressed."""

    over = Signal(object)

    def __init__(self, text: str, offers: tuple[Offer, ...], lasts_ms: int, about: str) -> None:
        super().__init__()
        self.about = about
        self.setProperty("part", "toast")
        named(self, "toast", text)
        self._offers = offers
        self.timer = QTimer(self, singleShot=True, interval=lasts_ms)
        self.timer.timeout.connect(self.end)
        self.text = label(text)
        self.text.setWordWrap(True)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 10, 10, 10)
        line.setSpacing(16)
        line.addWidget(self.text, 1)
        self.buttons = tuple(QPushButton(name) for name, _ in offers)
        for at, button in enumerate(self.buttons):
            named(button, f"toast.action.{at}" if at else "toast.action", button.text())
            button.setProperty("at", at)
            button.clicked.connect(self._press)
            line.addWidget(button)
        self.timer.start()

    @Slot()
    def act(self) -> None:
        """Do what the first button offers."""
        self._do(0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click makes way for what lies under it, unless something may still be taken back."""
        super().mousePressEvent(event)
        if not self._offers:
            self.end()

    @Slot()
    def _press(self) -> None:
        self._do(self.sender().property("at"))

    def _do(self, at: int) -> None:
        _, act = self._offers[at]
        self.end()
        act()

    @Slot()
    def end(self) -> None:
        """Go."""
        self.timer.stop()
        self.over.emit(self)


class Toasts(QWidget):
    """All news of a window, the newest lowest. Lies over the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        named(self, "toasts")
        self._shown: list[Toast] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        window.installEventFilter(self)
        self.hide()

    @property
    def newest(self) -> Toast | None:
        """The last news that may be taken back."""
        return next((toast for toast in reversed(self._shown) if toast.buttons), None)

    @property
    def texts(self) -> tuple[str, ...]:
        """What is being told, the oldest first."""
        return tuple(toast.text.text() for toast in self._shown)

    def say(
        self,
        text: str,
        *offers: Offer,
        lasts_ms: int = SHORT_MS,
        about: str = "",
        expired: Callable[[], None] | None = None,
    ) -> None:
        """Tell something, once at a time, with a button for each offer; `expired` is called when time ends it.

        `about` names what it concerns, to take the news back by `forget` when they are out of date.
        """
        if any(toast.text.text() == text and toast.about == about for toast in self._shown):
            return
        toast = Toast(text, offers, lasts_ms, about)
        toast.over.connect(self._drop)
        if expired is not None:
            toast.timer.timeout.connect(expired)
        self._shown.append(toast)
        self._column.addWidget(toast)
        self._show_newest()
        self.show()
        self._place()
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def renew(self, text: str, about: str) -> None:
        """Let the news about something say another thing, without a word to the screen reader."""
        for toast in self._shown:
            if toast.about == about:
                toast.text.setText(text)

    def forget(self, about: str) -> None:
        """End what was told about something."""
        for toast in [each for each in self._shown if each.about == about]:
            toast.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Take the room that the news need once their layout is known."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    @Slot(object)
    def _drop(self, toast: Toast) -> None:
        self._shown.remove(toast)
        self._column.removeWidget(toast)
        toast.hide()
        toast.deleteLater()
        self._show_newest()
        self.setVisible(bool(self._shown))
        self._place()

    def _show_newest(self) -> None:
        for toast in self._shown:
            toast.setVisible(toast in self._shown[-MOST_SHOWN:])

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None or not self._shown:
            return
        width = min(ems(WIDTH_EMS), window.width() - 2 * GAP)
        height = self._column.totalHeightForWidth(width)
        self.setGeometry((window.width() - width) // 2, window.height() - height - FROM_EDGE, width, height)
        self.raise_()
