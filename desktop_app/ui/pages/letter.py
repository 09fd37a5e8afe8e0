"""One letter: its paper as it went out, and what can be done with it."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.letter import Letter
from desktop_app.domain.ports import Register
from desktop_app.ui import words
from desktop_app.ui.asking import Show
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.pages.letters import Letters
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.pages.parts import button
from desktop_app.ui.pages.pdf_reader import PdfReader
from desktop_app.ui.pages.subject_page import SubjectPage
from desktop_app.ui.style import label, named
from desktop_app.ui.widgets.flow_layout import FlowLayout


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the page shows; `letter` is None when there is no such letter."""

    letter: Letter | None
    case_file: CaseFile | None = None
    appeal: Appeal | None = None


class LetterPage(SubjectPage):
    """The paper is made from the letter's kept text: each time the same bytes."""

    def __init__(self, desk: Desk, letter_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, "letter", parent)
        self._id = letter_id
        self._shown: Reading | None = None
        self._number = label("", "title")
        self._about = label("", "muted")
        self._about.setWordWrap(True)
        self._case_file = button("case_file", translate("letter", "&Case file"), icon_name="case-files")
        self._case_file.clicked.connect(self._open_case_file)
        self._appeal = button("appeal", translate("letter", "&Appeal"), icon_name="appeals")
        self._appeal.clicked.connect(self._open_appeal)
        self._on_form = button("on_form", translate("letter", "Print on the office's &form"), icon_name="printer")
        self._on_form.setToolTip(translate("letter", "Without the letterhead, which the form has already"))
        self._on_form.clicked.connect(self._ask_for_form)
        self.letters = Letters(desk)
        self.reader = PdfReader(self.letters.preview)
        self.letters.ready.connect(self.reader.show)
        self._lay_out()
        self.reader.hide()

    def refresh(self) -> None:
        """Read the letter anew."""
        self.read(partial(_read, self.desk.register, self._id), self._show)

    def print_paper(self) -> None:
        """Print it."""
        self.letters.print_paper()

    @Slot(object)
    def _show(self, reading: Reading) -> None:
        if reading == self._shown:
            return
        is_same = self._shown is not None and self._shown.letter is not None
        self._shown = reading
        letter = reading.letter
        if letter is None:
            self.show_gone(
                "letter",
                translate("letter", "There is no such letter"),
                translate("letter", "Look for it by its number in the journal of outgoing letters."),
            )
            return
        self._number.setText(joined(letter.number, words.day(letter.made_on)))
        addressee = reading.case_file.title if reading.case_file else ""
        state = translate("letter", "annulled") if letter.annulled else ""
        self._about.setText(joined(addressee, letter.text.heading, state))
        self._case_file.setVisible(reading.case_file is not None)
        self._appeal.setVisible(reading.appeal is not None)
        self._on_form.setVisible(letter.outgoing)
        if not is_same:
            self.letters.show_letters((letter,), main=True)
            self.letters.make_all()
        self.show_body()

    @Slot()
    def _open_case_file(self) -> None:
        if self._shown is not None and self._shown.case_file is not None:
            self.asked.emit(Show("case_file", self._shown.case_file.id))

    @Slot()
    def _open_appeal(self) -> None:
        if self._shown is not None and self._shown.appeal is not None:
            self.asked.emit(Show("appeal", self._shown.appeal.id))

    @Slot()
    def _ask_for_form(self) -> None:
        self.letters.print_on_form()

    def _lay_out(self) -> None:
        named(self._number, "letter.number")
        actions = QWidget()
        row = FlowLayout(actions)
        for each in (self._appeal, self._case_file, self._on_form):
            row.addWidget(each)
        whole = QVBoxLayout(self.body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._number)
        whole.addWidget(self._about)
        whole.addWidget(self.letters)
        whole.addWidget(actions)
        whole.addWidget(self.reader, 1)
        self.column.setAlignment(self.body, Qt.AlignmentFlag(0))


def _read(register: Register, letter_id: int) -> Reading:
    letter = register.letter(letter_id)
    if letter is None:
        return Reading(None)
    case_file = register.case_file(letter.case_file_id) if letter.case_file_id is not None else None
    return Reading(letter, case_file, register.appeal(letter.appeal_id) if letter.appeal_id is not None else None)
