"""Merging two case files: which two, their answers side by side, and what comes over."""

from functools import partial
from typing import Any

from PySide6.QtCore import Slot

from desktop_app.domain import dates
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.evidence import CONTRADICTIONS
from desktop_app.domain.matching import Candidate, applicant_of, judge
from desktop_app.domain.merging import COMPARED, UNITED, Belongings, differing, united
from desktop_app.domain.ports import Register
from desktop_app.domain.rules import is_empty, rule_of
from desktop_app.tasks.merge_case_files import Draft, Kept, pair_of
from desktop_app.ui import belongings, field_words, words
from desktop_app.ui.answers import in_words
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.facts import facts
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.screen import Screen
from desktop_app.ui.screens.review import ReviewScreen
from desktop_app.ui.style import label, named, set_tone
from desktop_app.ui.widgets.options import Option

PLACES = {"first_id": "first", "second_id": "second"}
MOST_ALIKE = 4


class ChooseScreen(Screen):
    """The case files are read as soon as they are chosen; much like the one the other one is proposed."""

    @staticmethod
    def left_out(draft: Draft) -> frozenset[str]:
        """The case file that the task was begun with is not asked for."""
        return frozenset({"first_id"}) if draft.given else frozenset()

    def arrive(self) -> None:
        """Show what was chosen before."""
        self._reading = {name: Latest(self.desk.jobs, Room.READ) for name in PLACES}
        self._comparing = Latest(self.desk.jobs, Room.READ)
        for name, place in PLACES.items():
            case_file: CaseFile | None = getattr(self.run.draft, place)
            if case_file is not None:
                getattr(self.form, name).show_case_file(case_file)
        first: CaseFile | None = self.run.draft.first
        self.form.given.setVisible(bool(self.run.draft.given))
        self.form.given.setText(joined(first.number, first.title) if first is not None else "")
        self._propose()

    def begin(self) -> None:
        """Put the cursor where a case file is looked for."""
        self.cells.focus_on("second_id" if self.run.draft.given else "first_id")

    def changed(self, name: str) -> None:
        """Read the case file that was chosen."""
        chosen = getattr(self.run.draft, name, None) if name in PLACES else None
        if chosen is not None:
            work = partial(self.desk.register.case_file, chosen)
            self._reading[name].ask(work, partial(self._take, PLACES[name]), self._miss)

    def _take(self, place: str, case_file: CaseFile | None) -> None:
        self.enter(place, case_file)
        if place == "first":
            self._propose()

    def _propose(self) -> None:
        first: CaseFile | None = self.run.draft.first
        if first is not None:
            finder = self.desk.finder
            work = partial(finder.candidates, applicant_of(first), limit=MOST_ALIKE)
            self._comparing.ask(work, self._show_alike, self._miss)

    @Slot(object)
    def _show_alike(self, found: tuple[Candidate, ...]) -> None:
        first: CaseFile | None = self.run.draft.first
        self.form.second_id.propose(tuple(each for each in found if first and each.case_file_id != first.id))

    @Slot(object)
    def _miss(self, _error: BaseException) -> None:
        """Without proposals the case file is looked up by hand; one that can't be read is not taken."""


class CompareScreen(Screen):
    """Answers that differ stand side by side, the others below; the case files head them with what lies in them."""

    @staticmethod
    def left_out(draft: Draft) -> frozenset[str]:
        """What both say alike is asked of nobody."""
        if draft.first is None or draft.second is None:
            return frozenset()
        return frozenset(COMPARED) - frozenset(differing(draft.first, draft.second))

    def arrive(self) -> None:
        """Set the answers side by side."""
        self._reading = Latest(self.desk.jobs, Room.READ)
        self._lies: tuple[Belongings, Belongings] | None = None
        first, second = self.run.draft.first, self.run.draft.second
        if first is None or second is None:
            return
        for name in self.run.step.fields:
            if name == "kept":
                self._offer_numbers(first, second)
            else:
                self._offer(name, first, second)
        alike = tuple((field_words.title(name), self._said(name, getattr(first, name))) for name in self._alike())
        facts(self.form.same, alike)
        self.form.same_label.setVisible(any(said for _, said in alike))

    def begin(self) -> None:
        """Put the cursor into the first choice that there is."""
        left_out = self.left_out(self.run.draft)
        self.cells.focus_on(next(name for name in self.run.step.fields if name not in left_out))

    def changed(self, name: str) -> None:
        """Another one stays: the other one's belongings come over."""
        if name == "kept":
            self._show_moves()

    def _offer_numbers(self, first: CaseFile, second: CaseFile) -> None:
        titles = tuple(Option(kept, _title(each)) for kept, each in zip(Kept, (first, second), strict=True))
        self.form.kept.offer(titles, (first.number, second.number))
        self._warn(first, second)
        self._show_moves()
        work = partial(_belongings, self.desk.register, first.id, second.id)
        self._reading.ask(work, self._show_belongings, self._miss)

    def _warn(self, first: CaseFile, second: CaseFile) -> None:
        """Say what speaks against their being one person; it stops nothing: papers may be wrong."""
        reasons = judge(applicant_of(first), second).reasons
        against = ", ".join(words.of(each) for each in reasons if each in CONTRADICTIONS)
        told = translate("CompareScreen", "Look twice whether they are the same citizen's: {reasons}.")
        self.form.doubt.setText(told.format(reasons=against) if against else "")
        self.form.doubt.setVisible(bool(against))
        set_tone(self.form.doubt, "warning")

    def _alike(self) -> list[str]:
        left_out = self.left_out(self.run.draft)
        return [name for name in self.run.step.fields if name in left_out]

    def _offer(self, name: str, first: CaseFile, second: CaseFile) -> None:
        draft: Draft = self.run.draft
        answers = [getattr(first, name), getattr(second, name)]
        notes = [first.number, second.number]
        if name in UNITED:
            both = united(*answers)
            if both not in answers:
                answers.append(both)
                notes.append(translate("CompareScreen", "both"))
        if getattr(draft, name) not in answers:
            answers.append(getattr(draft, name))
            notes.append(translate("CompareScreen", "as answered before"))
        nothing = translate("CompareScreen", "nothing")
        options = tuple(Option(answer, self._said(name, answer) or nothing) for answer in answers)
        getattr(self.form, name).offer(options, tuple(notes))

    def _said(self, name: str, answer: Any) -> str:
        if not is_empty(answer) and name == "birth_date":
            return dates.in_figures(answer)
        return in_words(answer, rule_of(Draft, name), {})

    @Slot(object)
    def _show_belongings(self, found: tuple[Belongings, Belongings]) -> None:
        self._lies = found
        for at, (each, lies) in enumerate(zip((self.run.draft.first, self.run.draft.second), found, strict=True)):
            self.form.kept.tell(at, joined(_title(each), belongings.in_words(lies)))
        self._show_moves()

    def _show_moves(self) -> None:
        self.form.moves.setText(moves(self.run.draft, self._lies))

    @Slot(object)
    def _miss(self, _error: BaseException) -> None:
        """How much lies in them is not known then; what they say is."""


class MergeReview(ReviewScreen):
    """What becomes of the one that stays, and what comes over to it."""

    def arrive(self) -> None:
        """Tell what is merged into what."""
        super().arrive()
        self.form.unchanged.hide()
        self._moves = label(moves(self.run.draft, None))
        self._moves.setWordWrap(True)
        named(self._moves, "review.moves")
        self.form.groups.insertWidget(0, self._moves)
        self._reading = Latest(self.desk.jobs, Room.READ)
        draft: Draft = self.run.draft
        if draft.first is not None and draft.second is not None:
            work = partial(_belongings, self.desk.register, draft.first.id, draft.second.id)
            self._reading.ask(work, self._show_moves, self._miss)

    @Slot(object)
    def _show_moves(self, found: tuple[Belongings, Belongings]) -> None:
        self._moves.setText(moves(self.run.draft, found))

    @Slot(object)
    def _miss(self, _error: BaseException) -> None:
        """What comes over comes over all the same."""


def moves(draft: Draft, lies: tuple[Belongings, Belongings] | None) -> str:
    """What happens to the case file that is given up; its belongings as soon as they are known."""
    pair = pair_of(draft)
    if pair is None:
        return ""
    kept, other = pair
    told = translate(
        "CompareScreen",
        "{other} is merged into {kept}. Whoever asks for {other} is led to {kept}; nobody gets its number.",
    ).format(other=other.number, kept=kept.number)
    if lies is None:
        return told
    coming = belongings.in_words(lies[1 if draft.kept is Kept.FIRST else 0])
    comes = translate("CompareScreen", "Comes over: {what}.").format(what=coming)
    empty = translate("CompareScreen", "Nothing lies in it.")
    return f"{told}\n{comes if coming else empty}"


def _title(case_file: CaseFile) -> str:
    opened = dates.in_figures(case_file.opened_on) if case_file.opened_on else ""
    return joined(case_file.title, translate("CompareScreen", "opened {day}").format(day=opened) if opened else "")


def _belongings(register: Register, first_id: int, second_id: int) -> tuple[Belongings, Belongings]:
    return register.belongings(first_id), register.belongings(second_id)
