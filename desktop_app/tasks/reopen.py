"""Take an appeal up again whose work had ended: by a court's word, a mistake, or what came afterwards."""

from dataclasses import dataclass

from desktop_app.domain import fields
from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.appeal import Appeal
from desktop_app.domain.leading import give_again
from desktop_app.domain.outcomes import taken_up_again
from desktop_app.domain.ports import Unit
from desktop_app.domain.rules import Need
from desktop_app.flow.action import action_task
from desktop_app.flow.deed import Circumstances, appeal_in
from desktop_app.flow.task import Step
from desktop_app.flow.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Draft:
    """Why: whoever gets the work reads it."""

    dossier: Dossier | None = fields.carried()

    reason: str = fields.prose(need=Need.BLOCKING, longest=2_000)


def _change(draft: Draft, _on: Circumstances) -> Appeal:
    return taken_up_again(appeal_in(draft))


def _lead(unit: Unit, draft: Draft, appeal: Appeal) -> None:
    give_again(unit, appeal, draft.reason)


TASK = action_task(
    Action.REOPEN,
    QT_TRANSLATE_NOOP("tasks", "Taking up again"),
    Draft,
    (Step("reason", QT_TRANSLATE_NOOP("tasks", "Reason"), ("reason",)),),
    change=_change,
    lead=_lead,
)
