"""Who appeals, and whether there is a case file already."""

from typing import Any

from PySide6.QtCore import Slot

from desktop_app.domain import fields
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind, FullName
from desktop_app.domain.laying_out import name_laid_out
from desktop_app.domain.matching import Applicant, Candidate
from desktop_app.tasks.register_appeal.draft import Decision, Draft
from desktop_app.ui import messages
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.screen import Screen
from desktop_app.ui.style import named, set_tone

_PERSON = frozenset({"surname", "name", "patronymic", "birth_date", "phone", "decision"})
_ASKED = {
    ApplicantKind.PERSON: _PERSON,
    ApplicantKind.ORGANISATION: _PERSON - {"birth_date"} | {"organisation"},
    ApplicantKind.ANONYMOUS: frozenset[str](),
}
"""The fields that each kind of applicant is asked for."""

_PHONE_COLUMN = 2
_FIRST = {
    ApplicantKind.PERSON: "surname",
    ApplicantKind.ORGANISATION: "organisation",
    ApplicantKind.ANONYMOUS: "applicant",
}


class ApplicantScreen(Screen):
    """Shows the case files that may be the applicant's while the name is typed, and proposes a decision.

    The proposal is «Да» for a case file that is likely or that the secretary chose from the list, else «Нет». Next
    takes it; so does its button. «Да» is entered when the case file has been read.
    """

    @staticmethod
    def left_out(draft: Draft) -> frozenset[str]:
        """See Screen."""
        return (_PERSON | {"organisation"}) - _ASKED[draft.applicant]

    def arrive(self) -> None:
        """Look for similar case files at once: the name may have come from the search box."""
        self._searching = Latest(self.desk.jobs, Room.READ)
        self._reading = Latest(self.desk.jobs, Room.READ)
        self._sought: Applicant | None = None
        self._is_answered = True
        self._waits = False
        named(self.form.candidates, "candidates", self.form.candidates_label.text())
        self.form.candidates.chosen.connect(self._reconsider)
        self.form.candidates.confirmed.connect(self._say_yes)
        self.form.decision.yes_asked.connect(self._say_yes)
        self.form.decision.no_asked.connect(self._say_no)
        self._show_kind()
        self._search()

    def begin(self) -> None:
        """Put the cursor where the applicant is named."""
        self.cells.focus_on(_FIRST[self._draft.applicant])

    def changed(self, name: str) -> None:
        """Search again when what is sought has changed."""
        self._waits = False
        if name == "applicant":
            self._show_kind()
        self._search()
        self._propose()

    def object_to(self, problems: Any) -> None:
        """What is missing but the decision; if nothing else is, Next means the proposed one."""
        others = {path: what for path, what in problems.items() if path != "decision"}
        if others:
            super().object_to(others)
        elif self._is_answered:
            self._take_proposal()
        else:
            self._waits = True

    @Slot()
    def _reconsider(self) -> None:
        if self._draft.decision is not None:
            self.enter("decision", None)
        self._propose()

    def _take_proposal(self) -> None:
        if self.form.decision.proposed is Decision.YES:
            self._say_yes()
        else:
            self._say_no()

    @Slot()
    def _say_no(self) -> None:
        self.enter("apart_from", self.form.candidates.ids)
        self.form.decision.decide(Decision.NO)
        self.next_asked.emit()

    @Slot()
    def _say_yes(self) -> None:
        meant = self._meant()
        if meant is not None:
            case_file_id = meant.id if isinstance(meant, CaseFile) else meant.case_file_id
            register = self.desk.register
            self._reading.ask(lambda: register.case_file(case_file_id), self._take_case_file, self._miss)

    @Slot(object)
    def _take_case_file(self, case_file: CaseFile | None) -> None:
        if case_file is None:
            self._tell(translate("ApplicantScreen", "This case file is not there any more. Choose another one."))
            return
        # Entering it refills the contacts, which may have been corrected on the next screen.
        if case_file != self._draft.known:
            self.enter("known", case_file)
        self.form.decision.decide(Decision.YES)
        self.next_asked.emit()

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self._waits = False
        self._is_answered = True
        self._tell(messages.fault(error))

    def _search(self) -> None:
        sought = _sought(self._draft)
        if sought == self._sought:
            return
        self._sought = sought
        self._is_answered = False
        if _is_searchable(sought):
            finder = self.desk.finder
            self._searching.ask(lambda: finder.candidates(sought), self._show_candidates, self._miss)
        else:
            self._searching.forget()
            self._show_candidates(())

    @Slot(object)
    def _show_candidates(self, found: tuple[Candidate, ...]) -> None:
        self._is_answered = True
        self.form.candidates.show_candidates(found, self._first_choice(found))
        self._show_state(has_candidates=bool(found))
        self._propose()
        if self._waits:
            self._waits = False
            self._take_proposal()

    def _first_choice(self, found: tuple[Candidate, ...]) -> int | None:
        if self._draft.known is not None:
            return self._draft.known.id
        likely = (candidate.case_file_id for candidate in found if candidate.likely)
        return None if self._draft.decision is Decision.NO else next(likely, None)

    def _propose(self) -> None:
        case_file = self._meant()
        self.form.decision.offer_yes(offered=case_file is not None or self.form.candidates.count() > 0)
        is_no = case_file is None or self._draft.decision is Decision.NO
        self.form.decision.propose(Decision.NO if is_no else Decision.YES, case_file.number if case_file else "")

    def _meant(self) -> Candidate | CaseFile | None:
        candidate: Candidate | None = self.form.candidates.candidate
        return candidate or self._draft.known

    def _show_kind(self) -> None:
        kind = self._draft.applicant
        self.form.representative.setVisible(kind is ApplicantKind.ORGANISATION)
        self.form.anonymous.setVisible(kind is ApplicantKind.ANONYMOUS)
        # Beside the date of birth, and in its place where none is asked for.
        grid, column = self.form.grid, _PHONE_COLUMN if kind is ApplicantKind.PERSON else 0
        for each in (self.form.phone_label, self.form.phone, self.form.phone_problem):
            row, *_ = grid.getItemPosition(grid.indexOf(each))
            grid.addWidget(each, row, column, 1, 2)

    def _show_state(self, *, has_candidates: bool) -> None:
        is_sought = self._sought is not None and _is_searchable(self._sought)
        self.form.candidates_label.setVisible(is_sought)
        self.form.candidates.setVisible(has_candidates)
        self.form.no_candidates.setVisible(is_sought and not has_candidates)

    def _tell(self, words: str) -> None:
        note = self.form.decision_problem
        note.setText(words)
        note.setVisible(bool(words))
        set_tone(note, "problem")

    @property
    def _draft(self) -> Draft:
        draft: Draft = self.run.draft
        return draft


def _sought(draft: Draft) -> Applicant:
    full_name = name_laid_out(FullName(draft.surname, draft.name, draft.patronymic))
    return Applicant(
        kind=draft.applicant,
        surname=full_name.surname,
        name=full_name.name,
        patronymic=full_name.patronymic,
        organisation=draft.organisation if draft.applicant is ApplicantKind.ORGANISATION else "",
        birth_date=fields.day_or_none(draft.birth_date),
        phone=draft.phone,
        identifiers=draft.identifiers,
    )


def _is_searchable(sought: Applicant) -> bool:
    is_named = bool(sought.surname or sought.organisation or sought.phone or sought.identifiers)
    return is_named and sought.kind is not ApplicantKind.ANONYMOUS
