"""Notifications of the desktop: by its tray, else by its program for them, else by the window's entry in the list."""

from PySide6.QtCore import QObject, QProcess, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from desktop_app.ui.icons import icon
from desktop_app.ui.language import translate

PROGRAM = "notify-send"
"""Tells something on a desktop that shows notifications and has no tray, as GNOME. What it is given others can read."""

SHOWN = "default"
"""What it answers when the notification itself was clicked: the name that all desktops give that."""


class Notifications(QObject):
    """`clicked` tells that the secretary wants to see what it was about."""

    clicked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None
        if application := QApplication.instance():
            application.aboutToQuit.connect(self.leave)

    def tell(self, title: str, text: str) -> None:
        """Show it for a while."""
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._tell_in_tray(title, text)
        elif program := QStandardPaths.findExecutable(PROGRAM):
            self._tell_by(program, title, text)
        else:
            self._alert()

    def _tell_in_tray(self, title: str, text: str) -> None:
        if self._icon is None:
            self._icon = QSystemTrayIcon(icon("appeals", "accent"), self)
            self._icon.messageClicked.connect(self.clicked)
            self._icon.activated.connect(self.clicked)
            self._icon.show()
        self._icon.showMessage(title, text)

    @Slot()
    def leave(self) -> None:
        """Take what is still shown along: the program ends."""
        for process in self.findChildren(QProcess):
            process.blockSignals(True)
            process.kill()
            process.waitForFinished()

    def _tell_by(self, program: str, title: str, text: str) -> None:
        """The program stays until the notification has gone: each has its own."""
        process = QProcess(self)
        process.readyReadStandardOutput.connect(self._hear)
        process.errorOccurred.connect(self._fail)
        process.finished.connect(self._end)
        name, show = self._window.windowTitle(), translate("Reminders", "Show")
        process.start(program, [f"--app-name={name}", f"--action={SHOWN}={show}", "--", title, text])

    @Slot()
    def _hear(self) -> None:
        process = self.sender()
        if isinstance(process, QProcess) and bytes(process.readAllStandardOutput().data()).strip() == SHOWN.encode():
            self.clicked.emit()

    @Slot(int)
    def _end(self, status: int) -> None:
        if status:
            self._alert()
        self.sender().deleteLater()

    @Slot()
    def _fail(self) -> None:
        self._alert()
        self.sender().deleteLater()

    def _alert(self) -> None:
        QApplication.alert(self._window)
