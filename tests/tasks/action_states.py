"""The appeal of an example, brought into the state that an action is for, and the answers that follow from it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.appeal import Appeal, AppealKind, Ground, Mark, Outcome, Question
from desktop_app.domain.article_11 import fits
from desktop_app.domain.journey import DETAILS, Aim, Assignment
from desktop_app.domain.outcomes import Answered, taken_up_again, unsettled
from desktop_app.domain.routes import Party, PartyKind, Route, Stage, Verdict
from desktop_app.flow.action import dossier_of
from desktop_app.tasks.control import Check, may_be_done
from desktop_app.tasks.finish_stage import checklist, may_be_said, to_finish
from desktop_app.tasks.note_reply import requests_in
from tests.storage.own_routes import drawn

if TYPE_CHECKING:
    from tests.tasks.examples import Place

Prepare = Callable[["Place", Dossier], Dossier]
OWN_ROUTE = Route(
    "Заключение и ответ",
    stages=(
        Stage(
            "opinion",
            "Заключение",
            Party(PartyKind.RESPONSIBLE),
            checklist=("Осмотр проведён",),
            asks=("Номер заключения",),
            letter="instruction",
        ),
        Stage("sending", "Отправка", Party(PartyKind.RESPONSIBLE)),
    ),
    key="opinion",
)
QUESTIONS = (Question("0005.0005.0056.1162", "Ремонт дороги"), Question("0005.0005.0056.1147", "Освещение"))


def _as(change: Callable[[Appeal], Appeal]) -> Prepare:
    """Brings the appeal of the place into a state, if it is not in it already."""

    def prepare(place: "Place", dossier: Dossier) -> Dossier:
        wanted = change(dossier.appeal)
        if wanted != dossier.appeal:
            with place.store.unit(place.secretary.id, "preparing") as unit:
                unit.change_appeal(wanted)
        found = dossier_of(place.store.register, place.appeal.id)
        assert found is not None
        return found

    return prepare


def _open(appeal: Appeal) -> Appeal:
    is_at_work = appeal.is_open and appeal.closed_on is None
    return appeal if is_at_work else taken_up_again(appeal)


def _with_questions(appeal: Appeal) -> Appeal:
    opened = _open(appeal)
    return opened if opened.questions else replace(opened, questions=QUESTIONS, to_complete=())


def _at_the_end(appeal: Appeal) -> Appeal:
    """No stage is left to be done."""
    return replace(_with_questions(appeal), route_id=None)


def _not_extended(appeal: Appeal) -> Appeal:
    return replace(_open(appeal), first_due_on=None)


def _complaint(appeal: Appeal) -> Appeal:
    return replace(_open(appeal), kind=AppealKind.COMPLAINT)


def _repeated(appeal: Appeal) -> Appeal:
    return replace(_open(appeal), marks=appeal.marks | {Mark.REPEATED})


def _answered(appeal: Appeal) -> Appeal:
    if appeal.answered_on is not None and appeal.closed_on is None:
        return appeal
    return replace(_open(appeal), outcome=Outcome.ANSWERED, answered_on=appeal.registered_on)


def _closed(appeal: Appeal) -> Appeal:
    if appeal.closed_on is not None and appeal.archived_on is None:
        return appeal
    return replace(_answered(appeal), closed_on=appeal.registered_on)


def _asked(place: "Place", dossier: Dossier) -> Dossier:
    """The author was asked for details and has not replied."""
    dossier = _as(_open)(place, dossier)
    if dossier.journey.requests:
        return dossier
    given_on = dossier.appeal.registered_on
    request = Assignment(
        dossier.appeal.id,
        DETAILS,
        given_on,
        executor="Зайцева",
        text="адрес дома",
        aim=Aim.REQUEST,
        due_on=given_on + timedelta(days=7),
    )
    with place.store.unit(place.secretary.id, "asking") as unit:
        unit.add_assignment(request)
    return _as(_open)(place, dossier)


def _at_a_stage(place: "Place", dossier: Dossier) -> Dossier:
    """On a route of the office's own, where those who consider it have it."""
    found = next((each for each in place.store.register.routes() if each.key == OWN_ROUTE.key), None)
    route = found or drawn(place.store, OWN_ROUTE, "drawing")
    dossier = _as(lambda appeal: replace(_open(appeal), route_id=route.id))(place, dossier)
    if dossier.journey.to_finish:
        return dossier
    given_on = dossier.appeal.registered_on
    with place.store.unit(place.secretary.id, "considering") as unit:
        unit.add_assignment(Assignment(dossier.appeal.id, OWN_ROUTE.stages[0].key, given_on, place.secretary.id))
    return _as(_open)(place, dossier)


def _with_two_questions(appeal: Appeal) -> Appeal:
    opened = _open(appeal)
    return opened if len(unsettled(opened)) > 1 else replace(opened, questions=QUESTIONS, to_complete=())


PREPARED: Mapping[Action, Prepare] = {
    Action.FINISH_STAGE: _at_a_stage,
    Action.ASSIGN: _as(_open),
    Action.HAND_OUT: _as(_open),
    Action.SPLIT_QUESTIONS: _as(_with_two_questions),
    Action.CONTROL: _as(_open),
    Action.ANSWER: _as(_at_the_end),
    Action.REQUEST_DETAILS: _as(_open),
    Action.REQUEST_DOCUMENTS: _as(_open),
    Action.NOTE_REPLY: _asked,
    Action.INTERIM_ANSWER: _as(_open),
    Action.EXTEND: _as(_not_extended),
    Action.FORWARD: _as(_with_questions),
    Action.RETURN_COMPLAINT: _as(_complaint),
    Action.LEAVE_UNANSWERED: _as(_open),
    Action.STOP_CORRESPONDENCE: _as(_repeated),
    Action.WITHDRAW: _as(_open),
    Action.CLOSE: _as(_answered),
    Action.ARCHIVE: _as(_closed),
    Action.REOPEN: _as(_answered),
}
"""The actions that the appeal, as it was registered or as another action has left it, is not for."""


def every_question_answered(draft: Any) -> Any:
    """Each of the questions that the draft has, supported."""
    return tuple(
        replace(row, answered=Answered.MEASURES_TAKEN, result="Дорогу отремонтируют.") for row in draft.results
    )


def the_first_goes(draft: Any) -> Any:
    """The first of the questions that the draft has goes, the others stay."""
    return tuple(replace(row, goes=not at) for at, row in enumerate(draft.going))


def the_ground(draft: Any) -> Ground:
    """A case of art. 11 that the author fits."""
    return Ground.CRIME if fits(Ground.CRIME, draft.dossier.case_file) else Ground.UNCLEAR


def the_request(draft: Any) -> str:
    """The first of those that wait."""
    return next(iter(requests_in(draft)))


def the_first_part(draft: Any) -> int:
    """The first of those that may be finished."""
    return to_finish(draft)[0].id


def what_may_be_said(draft: Any) -> Verdict:
    """The verdict that leads on."""
    return may_be_said(draft)[0]


def every_point(draft: Any) -> tuple[str, ...]:
    """All that is to be ticked."""
    return checklist(draft)


def filled_in(draft: Any) -> Any:
    """What the stage asks."""
    return tuple(replace(row, line="7") for row in draft.answers)


def all_to_one(draft: Any) -> Any:
    """Every question to the one who works on the first, or to the responsible officer."""
    executor_id = draft.dossier.appeal.responsible_id
    return tuple(replace(part, executor_id=executor_id) for part in draft.parts)


def the_check(draft: Any) -> Check:
    """What makes sense."""
    return may_be_done(draft)[0]
