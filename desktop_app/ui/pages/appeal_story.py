"""What an appeal says: its substance, its questions, the files that came with it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.appeal import Appeal, Attachment, Question
from desktop_app.ui import field_words, words
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.facts import selectable
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.pages.parts import button, card, clear
from desktop_app.ui.style import label, verbatim

LONGEST = 4000
"""Characters of the substance that the page shows at first: laying out a pasted megabyte would be felt."""


class AppealStory(QWidget):
    """Each part on a card under its heading. `failed` tells why a file could not be opened."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._attachments: tuple[Attachment, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_appeal(self, appeal: Appeal) -> None:
        """Show what this appeal says."""
        self._attachments = appeal.attachments
        clear(self._column)
        self._add("substance", translate("appeal", "Substance"), selectable(_shortened(appeal.substance)))
        if appeal.questions:
            told = "\n".join(_question(each) for each in appeal.questions)
            self._add("questions", field_words.title("questions"), selectable(told))
        if appeal.attachments:
            self._add("attachments", field_words.title("attachments"), self._files())

    def _add(self, name: str, heading: str, content: QWidget) -> None:
        self._column.addWidget(label(heading, "heading"))
        frame = card(name)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(14, 10, 14, 10)
        inner.addWidget(content)
        self._column.addWidget(frame)
        self._column.addSpacing(4)

    def _files(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        for at, each in enumerate(self._attachments):
            opener = button(f"file.{at}", verbatim(each.name), "link", "paperclip")
            opener.setAccessibleName(translate("appeal", "Open {name}").format(name=each.name))
            opener.setProperty("at", at)
            opener.clicked.connect(self._open_file)
            line = QHBoxLayout()
            line.addWidget(opener)
            line.addWidget(label(words.size(each.size), "small"))
            line.addStretch(1)
            column.addLayout(line)
        return made

    @Slot()
    def _open_file(self) -> None:
        chosen = self._attachments[self.sender().property("at")]
        copy = partial(self._desk.vault.open_copy, chosen.sha256, chosen.name)
        self._desk.jobs.run(Room.FILES, copy, self._show_file, self._fail)

    @Slot(object)
    def _show_file(self, copy: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self.failed.emit(error)


def _question(question: Question) -> str:
    return joined(question.topic, question.gist, words.of(question.status).lower())


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
