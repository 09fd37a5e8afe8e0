"""Give an appeal to a responsible officer and helpers, or to others than before."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.appeal import Appeal
from desktop_app.domain.intake import apart_from_responsible
from desktop_app.domain.paperwork import INSTRUCTION
from desktop_app.domain.ports import Unit
from desktop_app.domain.rules import Need, Problem
from desktop_app.domain.sharing import follow_hands
from desktop_app.flow.action import action_task
from desktop_app.flow.deed import Circumstances, Sheet, appeal_in
from desktop_app.flow.task import Opening, Step
from desktop_app.flow.words import QT_TRANSLATE_NOOP


def _is_another(responsible_id: int, draft: "Draft", _today: date) -> Problem | None:
    """Somebody is to have it who has not had it yet."""
    appeal = appeal_in(draft)
    people = (responsible_id, draft.helper_ids, draft.external_executor)
    same = (appeal.responsible_id, appeal.helper_ids, appeal.external_executor)
    return Problem.SAME_OFFICER if people == same and draft.resolution == appeal.resolution else None


@dataclass(frozen=True, slots=True)
class Draft:
    """Who has it from now on and what they are told. The `comment` says why it is taken from the others."""

    dossier: Dossier | None = fields.carried()

    responsible_id: int | None = fields.chosen("officers", need=Need.BLOCKING, check=_is_another)
    helper_ids: tuple[int, ...] = fields.several("officers", check=apart_from_responsible)
    external_executor: str = fields.text(longest=300)
    resolution: str = fields.prose(longest=2_000)
    comment: str = fields.prose(longest=2_000)
    with_letter: bool = fields.flag(default=True)


def makes_letter(draft: Draft) -> bool:
    """Whether the instruction is made anew."""
    return draft.with_letter


def _begin(draft: Draft, _opening: Opening) -> Draft:
    """As it is now."""
    appeal = appeal_in(draft)
    return replace(
        draft,
        responsible_id=appeal.responsible_id,
        helper_ids=appeal.helper_ids,
        external_executor=appeal.external_executor,
        resolution=appeal.resolution,
    )


def _follow(draft: Draft, name: str) -> Draft:
    """Whoever becomes responsible is no helper any more."""
    if name != "responsible_id":
        return draft
    return replace(draft, helper_ids=tuple(each for each in draft.helper_ids if each != draft.responsible_id))


def _change(draft: Draft, _on: Circumstances) -> Appeal:
    assert draft.responsible_id is not None  # noqa: S101 — the draft has been checked: somebody was chosen
    return replace(
        appeal_in(draft),
        responsible_id=draft.responsible_id,
        helper_ids=draft.helper_ids,
        external_executor=draft.external_executor,
        resolution=draft.resolution,
    )


def _papers(draft: Draft, _on: Circumstances) -> tuple[Sheet, ...]:
    return (Sheet(INSTRUCTION, {}),) if makes_letter(draft) else ()


def _lead(unit: Unit, draft: Draft, appeal: Appeal) -> None:
    follow_hands(unit, appeal_in(draft), appeal, draft.comment)


TASK = action_task(
    Action.ASSIGN,
    QT_TRANSLATE_NOOP("tasks", "Assignment to others"),
    Draft,
    (
        Step(
            "hands",
            QT_TRANSLATE_NOOP("tasks", "Who answers"),
            ("responsible_id", "helper_ids", "external_executor", "resolution", "comment", "with_letter"),
        ),
        Step("papers", QT_TRANSLATE_NOOP("tasks", "Letters"), (), makes_letter),
    ),
    change=_change,
    papers=_papers,
    lead=_lead,
    begin=_begin,
    follow=_follow,
)
