"""Leave off the work on an appeal that its own author has asked to leave."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.appeal import Appeal, Outcome, QuestionStatus
from desktop_app.domain.outcomes import ended, settled
from desktop_app.domain.rules import Need, Problem
from desktop_app.flow.action import action_task
from desktop_app.flow.deed import Circumstances, Sheet, appeal_in, end_of_work
from desktop_app.flow.task import Opening, Step
from desktop_app.flow.words import QT_TRANSLATE_NOOP

NOTICE = "withdrawal_notice"


def _not_before_receipt(asked_on: date, draft: "Draft", _today: date) -> Problem | None:
    return Problem.BEFORE_RECEIPT if asked_on < appeal_in(draft).received_on else None


@dataclass(frozen=True, slots=True)
class Draft:
    """When the author's request came."""

    dossier: Dossier | None = fields.carried()

    asked_on: date | str | None = fields.day(need=Need.BLOCKING, past=True, check=_not_before_receipt)


def _begin(draft: Draft, opening: Opening) -> Draft:
    return replace(draft, asked_on=opening.today)


def _change(draft: Draft, on: Circumstances) -> Appeal:
    appeal = appeal_in(draft)
    return ended(appeal, Outcome.WITHDRAWN, on.today, settled(appeal, QuestionStatus.NO_ANSWER))


def _papers(draft: Draft, _on: Circumstances) -> tuple[Sheet, ...]:
    return (Sheet(NOTICE, {"asked_on": fields.known_day(draft.asked_on)}),)


TASK = action_task(
    Action.WITHDRAW,
    QT_TRANSLATE_NOOP("tasks", "Withdrawal by the author"),
    Draft,
    (
        Step("request", QT_TRANSLATE_NOOP("tasks", "The author's request"), ("asked_on",)),
        Step("papers", QT_TRANSLATE_NOOP("tasks", "Letters"), ()),
    ),
    change=_change,
    papers=_papers,
    lead=end_of_work,
    begin=_begin,
)
