"""The check of an old register under way: its progress, a button to stop it, one to begin it again."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from desktop_app.domain.importing import Counts, Plan
from desktop_app.ui import messages
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.long_work import LongWork
from desktop_app.ui.style import label, named, set_tone


class CheckBar(QWidget):
    """`checked` gives the Counts of the plan whose rows lie ready; it is left off when nobody sees it any more."""

    checked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._plan: Plan | None = None
        self._work = LongWork(self)
        self._asking = Latest(desk.jobs, Room.IMPORT)
        self._bar = QProgressBar()
        named(self._bar, "check.bar", translate("CheckBar", "How much is checked"))
        self._stop = QPushButton(translate("CheckBar", "S&top the check"))
        named(self._stop, "check.stop", self._stop.text())
        self._stop.clicked.connect(self.stop)
        self._again = QPushButton(translate("CheckBar", "Check a&gain"))
        named(self._again, "check.again", self._again.text())
        self._again.clicked.connect(self._check_again)
        self._state = label("", "muted")
        self._state.setWordWrap(True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for each in (self._bar, self._stop, self._again):
            line.addWidget(each)
        line.addWidget(self._state, 1)
        self._show_running(running=False)

    def check(self, plan: Plan) -> None:
        """Let the rows be checked by this plan; an earlier check is left off."""
        self.stop()
        self._plan = plan
        self._work = LongWork(self)
        self._work.progressed.connect(self._progress)
        self._bar.setValue(0)
        self._say(translate("CheckBar", "Checking the rows; nothing comes into the register yet."), "muted")
        self._show_running(running=True)
        self._asking.ask(partial(self._desk.importing.check, plan, self._work.tell), self._end, self._fail)

    def offer(self, plan: Plan) -> None:
        """The rows should be checked anew, by this plan; somebody says when."""
        self._plan = plan
        self._again.show()

    @Slot()
    def stop(self) -> None:
        """Leave off."""
        self._work.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for it any more."""
        self.stop()
        super().hideEvent(event)

    @Slot()
    def _check_again(self) -> None:
        if self._plan is not None:
            self.check(self._plan)

    @Slot(object)
    def _progress(self, share: float) -> None:
        self._bar.setValue(round(share * 100))

    @Slot(object)
    def _end(self, counts: Counts) -> None:
        self._show_running(running=False)
        self._again.hide()
        self._say("", "muted")
        self.checked.emit(counts)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self._show_running(running=False)
        self._say(messages.fault(error), "problem")

    def _show_running(self, *, running: bool) -> None:
        self._bar.setVisible(running)
        self._stop.setVisible(running)
        self._again.setVisible(not running and self._plan is not None)

    def _say(self, text: str, tone: str) -> None:
        self._state.setText(text)
        set_tone(self._state, tone)
