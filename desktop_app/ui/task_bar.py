"""The bar under a task: the buttons that move it, and how things stand with it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from desktop_app.ui.language import translate
from desktop_app.ui.style import ems, label, named, set_tone
from desktop_app.ui.widgets.key_cap import KeyCap

ROOM_EMS = 36
"""In a narrower bar all room belongs to the buttons: the time of a good copy is not told."""


class TaskBar(QWidget):
    """Cancel, Pause, Back and Next with what is told between them; the host says what they do."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("part", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.cancel = _button("cancel", "quiet")
        self.pause = _button("pause")
        self.back = _button("back")
        self.next = _button("next", "main")
        self._state = label("", "muted")
        named(self._state, "task_state")
        self._progress = QProgressBar()
        named(self._progress, "task_progress", translate("TaskHost", "How much is saved"))
        self._progress.hide()
        self._copy_state = label("", "muted")
        named(self._copy_state, "copy_state")
        self._copy_words = ""
        self._is_busy = False
        self._lay_out()

    def show_way(self, *, leads_back: bool, is_finish: bool) -> None:
        """Say where the buttons lead from here."""
        self.back.setEnabled(leads_back)
        self.cancel.setText(translate("TaskHost", "Cancel"))
        self.pause.setText(translate("TaskHost", "Pause"))
        self.back.setText(translate("TaskHost", "‹ Back"))
        self.next.setText(translate("TaskHost", "Finish") if is_finish else translate("TaskHost", "Next ›"))

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 — on and off, as Qt's own setters
        """Let the buttons wait while the run is being finished."""
        self._is_busy = busy
        for each in (self.cancel, self.pause, self.back, self.next):
            each.setEnabled(not busy)
        self.tell(translate("TaskHost", "Saving…") if busy else "")
        if not busy:
            self._progress.hide()

    def offer_stop(self) -> None:
        """What takes long may be stopped."""
        self.cancel.setEnabled(True)
        self.cancel.setText(translate("TaskHost", "Stop"))

    @Slot(object)
    def show_progress(self, share: float) -> None:
        """How much of what takes long is done, from 0 to 1."""
        self._progress.setValue(round(share * 100))
        self._progress.setVisible(self._is_busy)
        self.tell(translate("TaskHost", "Saving. Other tasks wait for it; stopped, it leaves nothing behind."))

    def tell(self, text: str, tone: str = "muted") -> None:
        """Say how things stand with the step."""
        self._state.setText(text)
        self._state.setVisible(bool(text))  # an empty one would halve the room of its neighbour
        set_tone(self._state, tone)

    def tell_of_copy(self, text: str, tone: str) -> None:
        """Say how things stand with the recovery copy."""
        self._copy_words = text
        set_tone(self._copy_state, tone)
        self._tell_where_there_is_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the buttons have the room first."""
        super().resizeEvent(event)
        self._tell_where_there_is_room()

    def _tell_where_there_is_room(self) -> None:
        is_told = self.width() >= ems(ROOM_EMS) or self._copy_state.property("tone") == "warning"
        self._copy_state.setText(self._copy_words if is_told else "")

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 12, 24, 12)
        line.setSpacing(8)
        for each in (self.cancel, self.pause, KeyCap("Ctrl+Shift+P")):
            line.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._progress)
        line.addWidget(self._state, 3)  # what hinders is longer than the time of the copy
        line.addWidget(self._copy_state, 1)
        self._copy_state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for told in (self._state, self._copy_state):
            told.setWordWrap(True)
        for each in (self.back, self.next, KeyCap("Ctrl+Return")):
            line.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)


def _button(name: str, part: str = "") -> QPushButton:
    button = QPushButton()
    button.setProperty("part", part)
    named(button, name)
    return button
