"""What the secretary holds after Finish: the number, the due date, the letters, and what usually comes next."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.letter import Letter
from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import Register
from desktop_app.domain.receipt import Receipt
from desktop_app.flow.run import Run
from desktop_app.ui import openings, words
from desktop_app.ui.asking import Begin, Show, Undo
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.pages.letter_card import LetterCard
from desktop_app.ui.pages.letters import Letters
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.parts import button, sheet
from desktop_app.ui.style import ems, label, named
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow_layout import FlowLayout

Offer = tuple[str, str, Callable[[], None]]
"""A button of what may follow: its name, its text, what it does."""

ROOM_FOR_PREVIEW = 58
"""The page's width, in ems, from which on the preview stands at the right; else below."""


@dataclass(frozen=True, slots=True)
class Registered:
    """What the receipt tells of, as the register has it."""

    appeal: Appeal | None
    case_file: CaseFile | None
    responsible: Officer | None
    letters: tuple[Letter, ...]
    may_be_undone: bool


def registered(register: Register, receipt: Receipt, run_id: str) -> Registered:
    """Gather it. Belongs to Room.READ."""
    appeal = register.appeal(receipt.appeal_id) if receipt.appeal_id else None
    case_file = register.case_file(receipt.case_file_id) if receipt.case_file_id else None
    officers = {officer.id: officer for officer in register.officers()}
    letters = (register.letter(letter_id) for letter_id in receipt.letter_ids)
    return Registered(
        appeal,
        case_file,
        officers.get(appeal.responsible_id) if appeal else None,
        tuple(letter for letter in letters if letter is not None),
        register.hindrance(run_id) is None,
    )


class ReceiptPage(Page):
    """Makes the papers as soon as it is shown, and puts the cursor on printing the first one."""

    _main_offer = ""
    """The one of what may follow that is the main action, besides the papers."""

    def __init__(self, desk: Desk, run: Run[Any], receipt: Receipt, parent: QWidget | None = None) -> None:
        super().__init__(desk, "receipt", parent)
        self._run = run
        self._receipt = receipt
        self.letters = Letters(desk)
        self.letters.ready.connect(self._put_cursor)
        column = sheet(self)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(24)
        told = QVBoxLayout()
        told.setSpacing(8)
        self._sides.addLayout(told, 3)
        self._sides.addWidget(self.letters.preview, 2)
        column.addLayout(self._sides, 1)
        self._tell_number(told)
        self._letters_title = label(translate("ReceiptPage", "Letters"), "heading")
        self._letters_title.hide()
        told.addSpacing(8)
        told.addWidget(self._letters_title)
        told.addWidget(self.letters)
        self._tell_next(told)
        told.addStretch(1)
        self._undo = button("undo", self._undo_words(), "quiet")
        self._undo.clicked.connect(self._ask_to_undo)
        self._undo.hide()
        told.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """Read what was registered, and make the papers that are not there yet."""
        self.read(partial(registered, self.desk.register, self._receipt, self._run.id), self._show)

    def print_paper(self) -> None:
        """Print the letter that is looked at."""
        self.letters.print_paper()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The preview goes below where there is no room beside."""
        super().resizeEvent(event)
        is_wide = self.width() >= ems(ROOM_FOR_PREVIEW)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(direction)

    def _tell_number(self, column: QVBoxLayout) -> None:
        number = label(self._receipt.number, "number")
        named(number, "receipt.number")
        self.who = label("", "muted")
        self.who.setWordWrap(True)
        column.addWidget(label(self._heading(), "heading"))
        column.addWidget(number)
        due = self._receipt.due
        if due is not None:
            chip = Chip(translate("ReceiptPage", "due {day}").format(day=words.day(due.on)), "warning", "clock")
            named(chip, "receipt.due")
            self.sum = label(joined(words.term(due), words.article(due)), "muted")
            self.sum.setWordWrap(True)
            column.addWidget(chip)
            column.addWidget(self.sum)
        column.addWidget(self.who)

    def _heading(self) -> str:
        if self._run.task.name == openings.REGISTER_APPEAL and not self._run.draft.appeal_kind.is_appeal:
            return translate("ReceiptPage", "Registered, and is no appeal")
        if self._run.task.name == openings.REGISTER_APPEAL:
            return translate("ReceiptPage", "The appeal is registered")
        if self._run.task.name == openings.WRITE_LETTER:
            return translate("ReceiptPage", "The letter is written")
        return translate("ReceiptPage", "Done: {task}").format(task=words.task_title(self._run.task.title))

    def _undo_words(self) -> str:
        if self._run.task.name == openings.WRITE_LETTER:
            return translate("ReceiptPage", "&Undo the letter")
        if self._run.task.name == openings.REGISTER_APPEAL:
            return translate("ReceiptPage", "&Undo the registration")
        return translate("ReceiptPage", "&Undo this")

    def _tell_next(self, column: QVBoxLayout) -> None:
        ways = QWidget()
        row = FlowLayout(ways)
        for name, text, act in self._offers():
            made = button(name, text, "main" if name == self._main_offer else "")
            made.clicked.connect(act)
            row.addWidget(made)
        column.addSpacing(8)
        column.addWidget(label(translate("ReceiptPage", "Next"), "heading"))
        column.addWidget(ways)

    def _offers(self) -> list[Offer]:
        """What may follow, in this order."""
        offers: list[Offer] = [("new", translate("ReceiptPage", "&New appeal"), self._begin_new)]
        if self._receipt.case_file_id:
            offers.insert(0, ("another", translate("ReceiptPage", "&One more from this citizen"), self._begin_another))
        if self._run.task.deed is not None:
            offers = [("appeal", translate("ReceiptPage", "&Open the appeal"), self._open_appeal)]
        return [*offers, ("home", translate("ReceiptPage", "My &day"), self._go_home)]

    @Slot(object)
    def _show(self, found: Registered) -> None:
        number = found.case_file.number if found.case_file else ""
        responsible = found.responsible.full_name.short if found.responsible else ""
        nobody = words.of(ApplicantKind.ANONYMOUS) if found.appeal else ""
        applicant = found.case_file.title if found.case_file else nobody
        answers = translate("ReceiptPage", "{officer} answers").format(officer=responsible) if responsible else ""
        self.who.setText(joined(applicant, number, answers))
        self._undo.setVisible(found.may_be_undone)
        if not self.letters.cards and found.letters:
            self._show_letters(found.letters)

    def _show_letters(self, letters: tuple[Letter, ...]) -> None:
        self._letters_title.show()
        self.letters.show_letters(letters, main=True)
        self.letters.make_all()

    @Slot(object)
    def _put_cursor(self, card: LetterCard) -> None:
        # The window may give the page the cursor before or after the paper has come.
        focused = QApplication.focusWidget()
        self.point_to(card.buttons["print"])
        if self.hasFocus() or (focused is not None and self.isAncestorOf(focused)):
            card.buttons["print"].setFocus()

    @Slot()
    def _begin_another(self) -> None:
        case_file_id = self._receipt.case_file_id
        if case_file_id is not None:
            self.begin(partial(openings.another_appeal, self.desk.register, case_file_id))

    @Slot()
    def _begin_new(self) -> None:
        self.asked.emit(Begin(openings.REGISTER_APPEAL))

    @Slot()
    def _ask_to_undo(self) -> None:
        self.asked.emit(Undo(self._run.id, self._receipt.number, annulled=self._run.task.deed is None))

    @Slot()
    def _open_appeal(self) -> None:
        self.asked.emit(Show("appeal", self._receipt.appeal_id))

    @Slot()
    def _go_home(self) -> None:
        self.asked.emit(Show("my_day"))
