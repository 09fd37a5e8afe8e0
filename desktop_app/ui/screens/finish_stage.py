"""The end of a stage: whose part, what is said, what is ticked and filled in; only what the stage asks is in sight."""

from PySide6.QtCore import QTimer, Slot

from desktop_app.domain.journey import Assignment
from desktop_app.domain.officer import Officer
from desktop_app.flow.deed import dossier_in
from desktop_app.tasks.finish_stage import Draft, checklist, letter_of, may_be_said, to_finish
from desktop_app.ui import words
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.appeal_facts import Officers, who
from desktop_app.ui.pages.lines import joined, one_line
from desktop_app.ui.screen import Screen
from desktop_app.ui.style import verbatim, without_mnemonic
from desktop_app.ui.widgets.options import Option

LONGEST = 40
"""Characters of what is to be done that stand beside a name."""


class StageScreen(Screen):
    """Of several parts that of the officer who acts is proposed."""

    @staticmethod
    def left_out(draft: Draft) -> frozenset[str]:
        """What there is no choice about, and what the stage does not ask."""
        asked = {
            "assignment_id": len(to_finish(draft)) > 1,
            "verdict": len(may_be_said(draft)) > 1,
            "checked": bool(checklist(draft)),
            "answers": bool(draft.answers),
            "with_letter": bool(letter_of(draft)),
        }
        return frozenset(name for name, is_asked in asked.items() if not is_asked)

    def arrive(self) -> None:
        """Offer what may be said; the names of those who have it are on their way."""
        self._officers: Officers = {}
        self._reading = Latest(self.desk.jobs, Room.READ)
        self._offer()
        self._reading.ask(lambda: self.desk.register.officers(), self._take_officers, self._miss)  # noqa: PLW0108 — the port is touched in its room only
        QTimer.singleShot(0, self, self._propose)

    def begin(self) -> None:
        """Put the cursor into the first field that is in sight."""
        left_out = self.left_out(self.run.draft)
        self.cells.focus_on(next(each for each in self.run.step.fields if each not in left_out))

    def changed(self, name: str) -> None:
        """Another part belongs to another stage."""
        if name in {"assignment_id", "verdict"}:
            self._offer()

    @Slot()
    def _propose(self) -> None:
        seated = self.desk.seat.officer
        mine = [each.id for each in to_finish(self.run.draft) if seated and each.officer_id == seated.id]
        if self.run.draft.assignment_id is None and mine:
            self.enter("assignment_id", mine[0])
            self.cells["assignment_id"].show(mine[0])

    @Slot(object)
    def _take_officers(self, officers: tuple[Officer, ...]) -> None:
        self._officers = {officer.id: officer.full_name.short for officer in officers}
        self._offer()

    @Slot(object)
    def _miss(self, _error: BaseException) -> None:
        self._offer()

    def _offer(self) -> None:
        draft, form = self.run.draft, self.form
        form.assignment_id.offer(tuple(Option(each.id, self._called(each)) for each in to_finish(draft)))
        form.verdict.offer(tuple(Option(verdict, words.of(verdict)) for verdict in may_be_said(draft)))
        form.checked.offer(checklist(draft))
        letter = letter_of(draft)
        if letter:
            text = translate("StageScreen", "&Make the paper: {letter}").format(letter=words.form(letter))
            form.with_letter.setText(text)
            form.with_letter.setAccessibleName(without_mnemonic(text))

    def _called(self, part: Assignment) -> str:
        """«Соколов И. П.»; and of parts beside the route, or of several stages, what is to be done."""
        stages = {each.key: each.title for each in dossier_in(self.run.draft).journey.route.stages}
        is_one = len({each.stage for each in to_finish(self.run.draft)}) == 1 and part.stage in stages
        what = "" if is_one else stages.get(part.stage, one_line(part.text, LONGEST))
        return verbatim(joined(who(part, self._officers), what))
