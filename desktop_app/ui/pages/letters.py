"""Letters on a page: a card for each, and what can be done with its paper: print, preview, save, open."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop_app.domain.faults import NoPrinter
from desktop_app.domain.letter import Letter, rows_of
from desktop_app.domain.ports import Register
from desktop_app.domain.post import as_csv
from desktop_app.ui import messages, papers
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Room
from desktop_app.ui.language import translate
from desktop_app.ui.mail_draft import MailDraft
from desktop_app.ui.pages.letter_card import LetterCard
from desktop_app.ui.pages.parts import clear
from desktop_app.ui.pages.pdf_preview import PdfPreview
from desktop_app.ui.scrolling import bring_into_view

Act = Callable[[LetterCard, bytes], None]


class Letters(QWidget):
    """The cards one under the other. The `preview` is hidden until there is a paper in it; the page gives it its place.

    A paper is made when it is first needed, or all of them at once by `make_all`. `ready` is emitted with the first
    card whose paper can be seen.
    """

    ready = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._papers = papers.Papers(desk)
        self._mailing = MailDraft(self)
        self._mailing.told.connect(self._tell_of_mail)
        self._mailed: LetterCard | None = None
        self._current: LetterCard | None = None
        self.cards: list[LetterCard] = []
        self.preview = PdfPreview()
        self.preview.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_letters(self, letters: tuple[Letter, ...], *, main: bool = False) -> None:
        """Show these letters; `main`: printing the first of them is the main action of the page."""
        clear(self._column)
        self._current = None
        self.cards = []
        for letter in letters:
            card = LetterCard(letter, is_first=main and not self.cards)
            card.print_asked.connect(self._print_asked)
            card.preview_asked.connect(self._preview_asked)
            card.save_asked.connect(self._save_asked)
            card.open_asked.connect(self._open_asked)
            card.mail_asked.connect(self._mail_asked)
            card.table_asked.connect(self._table_asked)
            self._column.addWidget(card)
            self.cards.append(card)

    def make_all(self) -> None:
        """Make the papers now, and show the first."""
        for card in self.cards:
            self._with_paper(card, self._show_first)

    def print_paper(self) -> None:
        """Print the letter that is looked at, else the first."""
        card = self._current or next(iter(self.cards), None)
        if card is not None:
            self._with_paper(card, self._print)

    def print_on_form(self) -> None:
        """Print them on the office's printed form, which has the letterhead already."""
        for card in self.cards:
            self._papers.make_on_form(card.letter, partial(self._put_on_paper, card), partial(self._miss, card))

    @Slot()
    def _print_asked(self) -> None:
        self._with_paper(self._asked, self._print)

    @Slot()
    def _preview_asked(self) -> None:
        self._with_paper(self._asked, self._preview)

    @Slot()
    def _save_asked(self) -> None:
        self._with_paper(self._asked, self._save)

    @Slot()
    def _open_asked(self) -> None:
        self._with_paper(self._asked, self._copy)

    @Slot()
    def _mail_asked(self) -> None:
        self._with_paper(self._asked, self._mail)

    @Slot()
    def _table_asked(self) -> None:
        card = self._asked
        title = translate("Letters", "Save the table")
        target, _ = QFileDialog.getSaveFileName(self, title, card.file_name.replace(".pdf", ".csv"), "CSV (*.csv)")
        if target:
            content = as_csv(rows_of(card.letter.text)).encode()
            self._papers.save(content, Path(target), partial(self._saved, card), partial(self._miss, card))

    @property
    def _asked(self) -> LetterCard:
        return next(card for card in self.cards if card is self.sender())

    def _with_paper(self, card: LetterCard, act: Act) -> None:
        if card.pdf is not None:
            act(card, card.pdf)
            return
        card.wait()
        self._papers.make(card.letter, partial(self._take, card, act), partial(self._miss, card))

    def _take(self, card: LetterCard, act: Act, pdf: bytes) -> None:
        if card in self.cards:
            card.take(pdf)
            act(card, pdf)

    def _miss(self, card: LetterCard, error: BaseException) -> None:
        if card in self.cards:
            card.fail(messages.fault(error))

    def _look_at(self, card: LetterCard, pdf: bytes) -> None:
        if self._current is not card:
            self._current = card
            self.preview.show_pdf(pdf)
            self.preview.show()

    def _show_first(self, card: LetterCard, pdf: bytes) -> None:
        if self._current is None:
            self._look_at(card, pdf)
            self.ready.emit(card)

    def _preview(self, card: LetterCard, pdf: bytes) -> None:
        self._look_at(card, pdf)
        bring_into_view(self.preview)
        self.preview.setFocus()

    def _print(self, card: LetterCard, pdf: bytes) -> None:
        self._look_at(card, pdf)
        self._put_on_paper(card, pdf)

    def _put_on_paper(self, card: LetterCard, pdf: bytes) -> None:
        try:
            printer = papers.ask_printer(card.title, self, self._desk.settings)
        except NoPrinter as error:
            self._miss(card, error)
            return
        if printer is not None:
            card.tell(translate("Letters", "It is being printed…"))
            self._papers.print(printer, pdf, partial(self._printed, card), partial(self._miss, card))

    def _printed(self, card: LetterCard, _nothing: None) -> None:
        if card in self.cards:
            card.tell(translate("Letters", "Sent to the printer."))

    def _save(self, card: LetterCard, pdf: bytes) -> None:
        title = translate("Letters", "Save the letter")
        target, _ = QFileDialog.getSaveFileName(self, title, card.file_name, "PDF (*.pdf)")
        if target:
            self._papers.save(pdf, Path(target), partial(self._saved, card), partial(self._miss, card))

    def _saved(self, card: LetterCard, _size: int) -> None:
        card.tell(translate("Letters", "Saved."))

    def _copy(self, card: LetterCard, pdf: bytes) -> None:
        self._papers.copy(pdf, card.file_name, partial(self._open, card), partial(self._miss, card))

    def _open(self, card: LetterCard, copy: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            card.tell(translate("Letters", "No program for PDF was found. Save the letter instead."), "problem")

    def _mail(self, card: LetterCard, pdf: bytes) -> None:
        self._papers.copy(pdf, card.file_name, partial(self._find_address, card), partial(self._miss, card))

    def _find_address(self, card: LetterCard, copy: Path) -> None:
        read = partial(_email_of, self._desk.register, card.letter)
        self._desk.jobs.run(Room.READ, read, partial(self._draft_mail, card, copy), partial(self._miss, card))

    def _draft_mail(self, card: LetterCard, copy: Path, address: str) -> None:
        self._mailed = card
        self._mailing.begin(address, card.letter.text.heading or card.title, copy)

    @Slot(str, str)
    def _tell_of_mail(self, text: str, tone: str) -> None:
        if self._mailed is not None and self._mailed in self.cards:
            self._mailed.tell(text, tone)


def _email_of(register: Register, letter: Letter) -> str:
    """Where the addressee is reached; "" where nobody knows. Belongs to Room.READ."""
    case_file = register.case_file(letter.case_file_id) if letter.case_file_id is not None else None
    return case_file.email if case_file else ""
