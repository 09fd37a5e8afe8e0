"""Work is handed over: how much it is, all of it with its days, and to whom each thing goes."""

from abc import abstractmethod
from functools import partial

from PySide6.QtCore import Slot

from desktop_app.domain.absences import is_away_between, officer_in
from desktop_app.domain.handing_over import OpenWork
from desktop_app.ui import messages, work_words
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.screen import Screen
from desktop_app.ui.style import set_tone
from desktop_app.ui.widgets.options import Option


class _OfWork(Screen):
    """Asks for the work of the officer whom the task is about."""

    def arrive(self) -> None:
        """Ask."""
        self._reading = Latest(self.desk.jobs, Room.READ)
        self._ask()

    @abstractmethod
    def show_work(self, work: tuple[OpenWork, ...]) -> None:
        """Show what there is."""

    def _ask(self) -> None:
        self.form.told.setText("")
        officer_id = self.run.draft.officer_id
        if officer_id is not None:
            self._reading.ask(partial(self.desk.register.work_of, officer_id), self._take, self._miss)

    @Slot(object)
    def _take(self, work: tuple[OpenWork, ...]) -> None:
        self.show_work(work)

    def tell_fault(self, error: BaseException) -> None:
        """Say why it can't be read."""
        set_tone(self.form.told, "problem")
        self.form.told.setText(messages.fault(error))

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self.tell_fault(error)


class HandsScreen(_OfWork):
    """Says how much goes over, and whether whoever takes it is there."""

    def changed(self, name: str) -> None:
        """Somebody else has other work."""
        if name in {"officer_id", "to_id"}:
            self._ask()

    def show_work(self, work: tuple[OpenWork, ...]) -> None:
        """See _OfWork."""
        today = self.desk.clock.today()
        taking = officer_in(self.run.draft.officers, self.run.draft.to_id)
        goes = translate("HandsScreen", "Goes over: {work}").format(work=work_words.counted(work))
        told = goes if work else translate("HandsScreen", "Nothing waits for this officer.")
        is_away = taking is not None and is_away_between(taking, today, today)
        if taking is not None and is_away:
            away = translate("HandsScreen", "{name} is {absence}.")
            told = f"{told} {away.format(name=taking.full_name.short, absence=work_words.absence(taking, today))}"
        set_tone(self.form.told, "warning" if is_away else "")
        self.form.told.setText(told)


class WorkScreen(_OfWork):
    """Lists what goes over. The list is there from the start: the cursor begins in it."""

    def show_work(self, work: tuple[OpenWork, ...]) -> None:
        """See _OfWork."""
        draft = self.run.draft
        officers = tuple(
            Option(each.id, each.full_name.short)
            for each in draft.officers
            if each.active and each.id != draft.officer_id
        )
        self.form.apart.show_work(work, officers, draft.to_id)
        if not work:
            self._hide_list()
        today = self.desk.clock.today()
        overdue = sum(each.due_on is not None and each.due_on < today for each in work)
        told = work_words.counted(work) or translate("WorkScreen", "Nothing waits for this officer.")
        late = translate("WorkScreen", "%n overdue", None, overdue)
        self.form.told.setText(f"{told}; {late}" if overdue else told)

    def tell_fault(self, error: BaseException) -> None:
        """See _OfWork."""
        super().tell_fault(error)
        self._hide_list()

    def _hide_list(self) -> None:
        for each in (self.form.apart, self.form.apart_label):
            each.hide()
