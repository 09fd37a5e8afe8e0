"""Hand parts of the work on an appeal to helpers: to each what is to be done, and by when."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.appeal import Appeal
from desktop_app.domain.paperwork import INSTRUCTION
from desktop_app.domain.parts import HelperPart, parts_problem
from desktop_app.domain.ports import Unit
from desktop_app.domain.rules import Need, Problem
from desktop_app.domain.sharing import hand_part
from desktop_app.flow.action import action_task
from desktop_app.flow.deed import Circumstances, Sheet, appeal_in
from desktop_app.flow.task import Step
from desktop_app.flow.words import QT_TRANSLATE_NOOP


def _fit_together(parts: tuple[HelperPart, ...], draft: "Draft", today: date) -> Problem | None:
    return parts_problem(parts, appeal_in(draft), today)


@dataclass(frozen=True, slots=True)
class Draft:
    """Who helps, and with what."""

    dossier: Dossier | None = fields.carried()

    parts: tuple[HelperPart, ...] = fields.rows(HelperPart, need=Need.BLOCKING, check=_fit_together)
    with_letter: bool = fields.flag()


def makes_letter(draft: Draft) -> bool:
    """Whether the instruction is made anew, with the new helpers."""
    return draft.with_letter


def _change(draft: Draft, _on: Circumstances) -> Appeal:
    appeal = appeal_in(draft)
    named = (each.officer_id for each in draft.parts if each.officer_id is not None)
    return replace(appeal, helper_ids=tuple(dict.fromkeys((*appeal.helper_ids, *named))))


def _papers(draft: Draft, _on: Circumstances) -> tuple[Sheet, ...]:
    return (Sheet(INSTRUCTION, {}),) if makes_letter(draft) else ()


def _lead(unit: Unit, draft: Draft, appeal: Appeal) -> None:
    for part in draft.parts:
        assert part.officer_id is not None  # noqa: S101 — the draft has been checked: each part is somebody's
        hand_part(unit, appeal, part.officer_id, part.text, fields.known_day(part.due_on))


TASK = action_task(
    Action.HAND_OUT,
    QT_TRANSLATE_NOOP("tasks", "Parts for helpers"),
    Draft,
    (
        Step("helpers", QT_TRANSLATE_NOOP("tasks", "Helpers"), ("parts", "with_letter")),
        Step("papers", QT_TRANSLATE_NOOP("tasks", "Letters"), (), makes_letter),
    ),
    change=_change,
    papers=_papers,
    lead=_lead,
)
