"""An absence is noted: what falls due in those days is seen before the Finish."""

from functools import partial

from PySide6.QtCore import Slot

from desktop_app.domain import fields
from desktop_app.domain.absences import is_away_between, officer_in
from desktop_app.domain.handing_over import OpenWork, falling_due
from desktop_app.ui import messages, work_words
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.screen import Screen
from desktop_app.ui.style import named, set_tone

MOST_LISTED = 500
"""Things that are listed one by one; of more only how many."""


class AbsenceScreen(Screen):
    """Asks for the work of the officer who is chosen, and tells what of it is due in the days that are typed."""

    def arrive(self) -> None:
        """Tell it of the officer whom the task was begun about."""
        self._work: tuple[OpenWork, ...] = ()
        self._reading = Latest(self.desk.jobs, Room.READ)
        named(self.form.due, "due", self.form.due_title.text())
        self._tell("", "")
        self.changed("officer_id")

    def changed(self, name: str) -> None:
        """Somebody else has other work; other days have another share of it."""
        officer_id = self.run.draft.officer_id
        if name != "officer_id" or officer_id is None:
            self._show_due()
            return
        self._work = ()
        self._reading.ask(partial(self.desk.register.work_of, officer_id), self._take, self._miss)

    @Slot(object)
    def _take(self, work: tuple[OpenWork, ...]) -> None:
        self._work = work
        self._show_due()

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self._tell(messages.fault(error), "problem")

    def _show_due(self) -> None:
        draft = self.run.draft
        since, until = fields.day_or_none(draft.away_from), fields.day_or_none(draft.away_until)
        if draft.officer_id is None or since is None:
            self._tell("", "")
            return
        due = falling_due(self._work, since, until)
        nothing = translate("AbsenceScreen", "Nothing of the open work is due in these days.")
        falls = translate("AbsenceScreen", "Due in these days: {work}").format(work=work_words.counted(due))
        away_too = self._away_too()
        self._tell(away_too or (falls if due else nothing), "warning" if away_too or due else "muted", due)

    def _away_too(self) -> str:
        draft = self.run.draft
        deputy = officer_in(draft.officers, draft.deputy_id)
        since, until = fields.day_or_none(draft.away_from), fields.day_or_none(draft.away_until)
        if deputy is None or since is None or not is_away_between(deputy, since, until):
            return ""
        return translate("AbsenceScreen", "{name} is absent in these days too.").format(name=deputy.full_name.short)

    def _tell(self, text: str, tone: str, due: tuple[OpenWork, ...] = ()) -> None:
        set_tone(self.form.told, tone)
        self.form.told.setText(text)
        self.form.told.setVisible(bool(text))
        self.form.due.clear()
        for each in due[:MOST_LISTED]:
            self.form.due.addItem(work_words.line(each))
        if len(due) > MOST_LISTED:
            self.form.due.addItem("…")
        for each in (self.form.due, self.form.due_title):
            each.setVisible(bool(due))
