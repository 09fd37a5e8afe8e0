"""Who answers, and by when: the due date stands beside the choice, before anything is finished."""

from functools import partial

from PySide6.QtCore import Slot

from desktop_app.domain import fields
from desktop_app.domain.appeal import AppealKind
from desktop_app.domain.deadlines import Due, answer_due
from desktop_app.domain.routes import Route, Yield, route_chosen, route_for
from desktop_app.tasks import correct_appeal
from desktop_app.ui import words
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.screen import Screen
from desktop_app.ui.style import set_tone

WAY = ("route_id", "skips_approval")


class ResponsibleScreen(Screen):
    """For any task whose draft has `appeal_kind`, `registered_on` and `responsible_id`.

    A registration asks for the route too: that of the kind is proposed, and whether its last approval is needed is
    asked where it has one.
    """

    def arrive(self) -> None:
        """Reckon the due date. Off the screen's thread: the calendar of holidays takes its time when first asked."""
        self._reckoning = Latest(self.desk.jobs, Room.READ)
        self._reading = Latest(self.desk.jobs, Room.READ)
        self._routes: tuple[Route, ...] = ()
        if set(WAY) <= set(self.run.step.fields):
            self._show_way(asked=False)
            self._reading.ask(lambda: self.desk.register.routes(), self._propose, self._miss_routes)  # noqa: PLW0108 — the port is touched in its room only
        else:
            self._take_way_out()
        self.form.due.hide()
        registered_on = fields.day_or_none(self.run.draft.registered_on)
        if registered_on is not None:
            office, calendar = self.desk.seat.office, self.desk.calendar
            draft = self.run.draft
            reckon = partial(answer_due, draft.appeal_kind, registered_on, office, calendar, draft.marks)
            self._reckoning.ask(reckon, self._show_due, self._miss)

    def changed(self, name: str) -> None:
        """Another route may have an approval, or none."""
        if name == "route_id":
            self._propose(self._routes)

    def _take_way_out(self) -> None:
        """A card that is corrected keeps its route: there is nothing to ask about."""
        for name in ("route_id_label", *WAY, "route_id_problem", "skips_approval_problem"):
            widget = getattr(self.form, name)
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()

    def _show_way(self, *, asked: bool) -> None:
        for name in WAY:
            getattr(self.form, name).setVisible(asked)
        self.form.route_id_label.setVisible(asked)

    @Slot(object)
    def _propose(self, routes: tuple[Route, ...]) -> None:
        self._routes = routes
        draft = self.run.draft
        proposed = route_for(draft.appeal_kind, routes)
        told = proposed.title if proposed else translate("ResponsibleScreen", "without a route")
        self.form.route_id.setPlaceholderText(told)
        self._show_way(asked=True)
        chosen = route_chosen(draft.route_id, draft.appeal_kind, routes)
        has_visa = chosen is not None and any(each.yields is Yield.VISA for each in chosen.stages)
        self.form.skips_approval.setVisible(has_visa)

    @Slot(object)
    def _miss_routes(self, _error: BaseException) -> None:
        """The appeal goes the route of its kind."""

    @Slot(object)
    def _show_due(self, due: Due | None) -> None:
        draft = self.run.draft
        if isinstance(draft, correct_appeal.Draft) and not correct_appeal.is_due_on(draft, due.on if due else None):
            return
        self.form.due.show()
        if due is None:
            self.form.due_chip.setText(translate("ResponsibleScreen", "no term"))
            is_inquiry = self.run.draft.appeal_kind is AppealKind.INQUIRY
            self.form.due_sum.setText(_of_inquiry() if is_inquiry else _of_email())
            return
        self.form.due_chip.setText(translate("ResponsibleScreen", "due {day}").format(day=words.day(due.on)))
        set_tone(self.form.due_chip, "warning")
        self.form.due_sum.setText(f"{words.term(due)} · {words.article(due)}")

    @Slot(object)
    def _miss(self, _error: BaseException) -> None:
        self.form.due.hide()


def _of_inquiry() -> str:
    return translate("ResponsibleScreen", "An inquiry is answered at once and has no term.")


def _of_email() -> str:
    return translate(
        "ResponsibleScreen", "This is no appeal and has no term: its author is told in a letter how to write."
    )
