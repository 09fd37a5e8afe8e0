"""A case file looked up by its number, a name or a phone."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.addresses import one_line
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.matching import Candidate
from desktop_app.domain.ports import Found
from desktop_app.domain.ports.finder import candidate_of
from desktop_app.domain.rules import Rule
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.screens.candidate_list import CandidateList
from desktop_app.ui.style import label, named
from desktop_app.ui.widgets.focus_inside import FocusInside

MOST_SHOWN = 5


class CaseFileBox(FocusInside):
    """The value is the id of the chosen case file, None while none is. Typing finds, arrows and the mouse choose.

    Until something is typed it shows what was `proposed`.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.cards = CandidateList()
        self._note = label("", "muted")
        self._note.setWordWrap(True)
        self._value: int | None = None
        self._proposed: tuple[Candidate, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for each in (self.line, self._note, self.cards):
            column.addWidget(each)
        self.line.setPlaceholderText(translate("CaseFileBox", "Number, surname, phone…"))
        self.line.textEdited.connect(self._look)
        self.cards.chosen.connect(self._take)
        self.cards.confirmed.connect(self._take)
        self.point_to(self.line)
        self._show((), "")

    def equip(self, desk: Desk, _rule: Rule, name: str) -> None:
        """Know where to look."""
        self._finder = desk.finder
        self._searching = Latest(desk.jobs, Room.READ)
        named(self.line, f"{name}.typed", self.accessibleName())
        named(self.cards, f"{name}.found", self.accessibleName())

    def value(self) -> int | None:
        """The id of the chosen case file."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Choose by the id; the card is shown by `show_case_file`."""
        self._value = value
        self.cards.choose(value)

    def show_case_file(self, case_file: CaseFile) -> None:
        """Show the case file that is chosen."""
        if case_file.id not in self.cards.ids:
            self._show((card_of(case_file),), "")
        self.cards.choose(case_file.id)

    def propose(self, proposed: tuple[Candidate, ...]) -> None:
        """Show these until something is typed or chosen."""
        self._proposed = proposed
        if self._value is None and not self.line.text().strip():
            self._show_proposed()

    @Slot(str)
    def _look(self, typed: str) -> None:
        if self._value is not None:
            self._value = None
            self.changed.emit()
        if not typed.strip():
            self._searching.forget()
            self._show_proposed()
            return
        finder = self._finder
        self._searching.ask(lambda: finder.find(typed, limit=MOST_SHOWN), self._show_found, self._miss)

    @Slot(object)
    def _show_found(self, found: Found) -> None:
        lines = found.case_files.lines[:MOST_SHOWN]
        nothing = translate("CaseFileBox", "No case file is found by this.")
        self._show(tuple(map(candidate_of, lines)), "" if lines else nothing)

    @Slot(object)
    def _miss(self, _error: BaseException) -> None:
        self._show((), translate("CaseFileBox", "The register can't be searched now. Type once more."))

    @Slot()
    def _take(self) -> None:
        chosen = self.cards.candidate
        if chosen is not None and chosen.case_file_id != self._value:
            self._value = chosen.case_file_id
            self.changed.emit()

    def _show_proposed(self) -> None:
        self._show(self._proposed, translate("CaseFileBox", "Much alike:") if self._proposed else "")

    def _show(self, cards: tuple[Candidate, ...], note: str) -> None:
        self.cards.show_candidates(cards, self._value)
        self.cards.setVisible(bool(cards))
        self._note.setText(note)
        self._note.setVisible(bool(note))


def card_of(case_file: CaseFile) -> Candidate:
    """A case file as a card shows it."""
    return Candidate(
        case_file_id=case_file.id,
        number=case_file.number,
        title=case_file.title,
        birth_date=case_file.birth_date,
        phone=next(iter(case_file.phones), ""),
        address=one_line(case_file.address),
        appeals=0,
        last_appeal_on=None,
        reasons=(),
        likely=False,
    )
