"""A paper that is printed or saved and not kept: drawn anew from what it says."""

from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.faults import NoPrinter
from desktop_app.domain.letter import LetterText
from desktop_app.domain.ports import PrintRoom
from desktop_app.ui import messages, papers
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.parts import button
from desktop_app.ui.pages.pdf_preview import PdfPreview
from desktop_app.ui.style import label, named, set_tone
from desktop_app.ui.widgets.flow_layout import FlowLayout


class UnkeptPaper(QObject):
    """The page gives the `actions`, what is `told` of them, and the `preview` their places.

    `taken` tells that the paper has left the window: was printed or saved.
    """

    taken = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._papers = papers.Papers(desk)
        self._drawing = Latest(desk.jobs, Room.PRESS)
        self.pdf: bytes | None = None
        self._title = self._file_name = ""
        self.print = button("print", translate("UnkeptPaper", "&Print"), "main", "printer")
        self.save = button("save", translate("UnkeptPaper", "&Save as PDF…"), icon_name="save")
        self.told = label("", "muted")
        self.told.setWordWrap(True)
        named(self.told, "paper.told")
        self.preview = PdfPreview()
        self.print.clicked.connect(self.print_paper)
        self.save.clicked.connect(self._save)
        self.actions = QWidget()
        row = FlowLayout(self.actions)
        row.addWidget(self.print)
        row.addWidget(self.save)

    def draw(self, title: str, file_name: str, make: Callable[[], LetterText]) -> None:
        """Draw what `make` says, called in the room of the press; the `title` names it in the printer's list."""
        self._title, self._file_name = title, file_name
        self._drawing.ask(partial(_drawn, self._desk.print_room, make), self._look, self._miss)

    @Slot()
    def print_paper(self) -> None:
        """Print it."""
        pdf = self.pdf
        if pdf is None:
            return
        try:
            printer = papers.ask_printer(self._title, self._page, self._desk.settings)
        except NoPrinter as error:
            self._miss(error)
            return
        if printer is not None:
            self.taken.emit()
            self._papers.print(printer, pdf, self._printed, self._miss)

    @Slot()
    def _save(self) -> None:
        pdf = self.pdf
        if pdf is None:
            return
        title = translate("UnkeptPaper", "Save the paper")
        target, _ = QFileDialog.getSaveFileName(self._page, title, self._file_name, "PDF (*.pdf)")
        if target:
            self.taken.emit()
            self._papers.save(pdf, Path(target), self._saved, self._miss)

    @Slot(object)
    def _look(self, pdf: bytes) -> None:
        self.preview.show_pdf(pdf, same=self.pdf is not None)
        self.pdf = pdf
        self._say("", "")

    @Slot(object)
    def _printed(self, _nothing: None) -> None:
        self._say(translate("UnkeptPaper", "Sent to the printer."), "")

    @Slot(object)
    def _saved(self, _size: int) -> None:
        self._say(translate("UnkeptPaper", "Saved."), "")

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self._say(messages.fault(error), "problem")

    def _say(self, told: str, tone: str) -> None:
        self.told.setText(told)
        self.told.setVisible(bool(told))
        set_tone(self.told, tone)


def _drawn(print_room: PrintRoom, make: Callable[[], LetterText]) -> bytes:
    """The paper as PDF. Belongs to Room.PRESS."""
    target = BytesIO()
    print_room.bind([make()], target)
    return target.getvalue()
