"""A draft of an e-mail in the desktop's own program, with the letter attached where the desktop can do that."""

from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QStandardPaths, QUrl, QUrlQuery, Signal, Slot
from PySide6.QtGui import QDesktopServices

from desktop_app.ui.language import translate

PROGRAM = "xdg-email"
"""Hands a draft with a file to the e-mail program; which of them take the file, only they know."""


class MailDraft(QObject):
    """`told` gives what came of it, and its tone."""

    told = Signal(str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._address = ""
        self._subject = ""
        self._process = QProcess(self)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._open_without)

    def begin(self, address: str, subject: str, attached: Path) -> None:
        """Let the e-mail program open a draft; without such a way one that has no letter attached."""
        self._address, self._subject = address, subject
        program = QStandardPaths.findExecutable(PROGRAM)
        if not program:
            self._open_without()
        elif self._process.state() == QProcess.ProcessState.NotRunning:
            to = (address,) if address else ()
            self._process.start(program, ["--utf8", "--subject", subject, "--attach", str(attached), *to])

    @Slot(int)
    def _end(self, status: int) -> None:
        if status:
            self._open_without()
            return
        self.told.emit(translate("MailDraft", "The e-mail program opens. See that the letter is attached."), "")

    @Slot()
    def _open_without(self) -> None:
        link = QUrl(f"mailto:{self._address}")
        asked = QUrlQuery()
        asked.addQueryItem("subject", self._subject)
        link.setQuery(asked)
        if QDesktopServices.openUrl(link):
            told = translate("MailDraft", "This desktop attaches no file: save the letter, and attach it to the draft.")
        else:
            told = translate("MailDraft", "No e-mail program was found. Save the letter, and send it from elsewhere.")
        self.told.emit(told, "problem")
