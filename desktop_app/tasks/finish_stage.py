"""Finish a stage of an appeal's route: it is done, or approved, or returned with what is to be mended."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.appeal import Appeal
from desktop_app.domain.journey import Assignment
from desktop_app.domain.leading import end
from desktop_app.domain.letter_forms import AskKind, FormAnswer
from desktop_app.domain.ports import Unit
from desktop_app.domain.routes import VERDICTS, Stage, Verdict
from desktop_app.domain.rules import Need, Problem
from desktop_app.domain.visas import visas_in
from desktop_app.flow.action import action_task
from desktop_app.flow.deed import Circumstances, Sheet, dossier_in
from desktop_app.flow.task import Step
from desktop_app.flow.words import QT_TRANSLATE_NOOP

OWN_ACTIONS = frozenset({"answer", "collective_answer"})
"""Letters that an action of their own makes: they ask for more than a stage does."""


def _is_at_hand(assignment_id: int, draft: "Draft", _today: date) -> Problem | None:
    return None if any(each.id == assignment_id for each in to_finish(draft)) else Problem.REQUIRED


def _fits_stage(verdict: Verdict, draft: "Draft", _today: date) -> Problem | None:
    return None if verdict in may_be_said(draft) else Problem.REQUIRED


def _comment_needed(draft: "Draft") -> Need:
    is_untold = draft.verdict is Verdict.RETURNED or set(checklist(draft)) - set(draft.checked)
    return Need.BLOCKING if is_untold else Need.FREE


@dataclass(frozen=True, slots=True)
class Draft:
    """Whose part is finished, and how. A `comment` says why it is returned, or why a point was not ticked."""

    dossier: Dossier | None = fields.carried()

    assignment_id: int | None = fields.looked_up(check=_is_at_hand)
    verdict: Verdict | None = fields.chosen(Verdict, need=Need.BLOCKING, check=_fits_stage)
    checked: tuple[str, ...] = fields.several("checklist")
    answers: tuple[FormAnswer, ...] = fields.rows(FormAnswer)
    comment: str = fields.prose(need=_comment_needed, longest=2_000)
    with_letter: bool = fields.flag()


def to_finish(draft: Draft) -> tuple[Assignment, ...]:
    """Whose parts may be finished."""
    return dossier_in(draft).journey.to_finish


def said_of(draft: Draft) -> Assignment | None:
    """The part that is finished."""
    return next((each for each in to_finish(draft) if each.id == draft.assignment_id), None)


def stage_of(draft: Draft) -> Stage | None:
    """The stage that the part belongs to; None for one beside the route."""
    said = said_of(draft)
    return next((each for each in dossier_in(draft).journey.route.stages if said and each.key == said.stage), None)


def may_be_said(draft: Draft) -> tuple[Verdict, ...]:
    """The verdicts to choose from."""
    stage = stage_of(draft)
    return VERDICTS[stage.yields] if stage else (Verdict.DONE,)


def checklist(draft: Draft) -> tuple[str, ...]:
    """The points to tick: only who sends it on has looked at them."""
    stage = stage_of(draft)
    return stage.checklist if stage and draft.verdict is not Verdict.RETURNED else ()


def letter_of(draft: Draft) -> str:
    """The form that the stage offers, "" where there is none to be made here."""
    stage = stage_of(draft)
    return stage.letter if stage and stage.letter not in OWN_ACTIONS else ""


def makes_letter(draft: Draft) -> bool:
    """Whether the letter of the stage is made."""
    return draft.with_letter and bool(letter_of(draft))


def _fit(draft: Draft) -> Draft:
    """The only part there is, and the only verdict, need not be chosen."""
    at_hand = to_finish(draft)
    chosen = draft if said_of(draft) or len(at_hand) != 1 else replace(draft, assignment_id=at_hand[0].id)
    return _fit_stage(chosen)


def _fit_stage(draft: Draft) -> Draft:
    verdicts = may_be_said(draft)
    verdict = verdicts[0] if len(verdicts) == 1 else draft.verdict if draft.verdict in verdicts else None
    stage = stage_of(draft)
    given = {row.name: row.line for row in draft.answers}
    asks = stage.asks if stage else ()
    is_needed = verdict is not Verdict.RETURNED
    rows = tuple(FormAnswer(each, AskKind.LINE, each, is_needed, given.get(each, "")) for each in asks)
    checked = tuple(each for each in draft.checked if stage and each in stage.checklist)
    return replace(draft, verdict=verdict, answers=rows, checked=checked)


def _follow(draft: Draft, name: str) -> Draft:
    return _fit_stage(draft) if name in {"assignment_id", "verdict"} else draft


def _papers(draft: Draft, on: Circumstances) -> tuple[Sheet, ...]:
    if not makes_letter(draft):
        return ()
    said = _ended(draft, on.today)
    others = (each for each in dossier_in(draft).journey.assignments if each.id != said.id)
    return (Sheet(letter_of(draft), {}, visas_in((*others, said), on.officers)),)


def _ended(draft: Draft, today: date) -> Assignment:
    said = said_of(draft)
    assert said is not None  # noqa: S101 — the draft has been checked: a part was chosen
    return replace(
        said,
        done_on=today,
        verdict=draft.verdict,
        comment=draft.comment,
        checked=tuple(each for each in checklist(draft) if each in draft.checked),
        answers=tuple(f"{row.title}: {row.line}" for row in draft.answers if row.line),
    )


def _lead(unit: Unit, draft: Draft, appeal: Appeal) -> None:
    end(unit, appeal, _ended(draft, unit.clock.today()))


TASK = action_task(
    Action.FINISH_STAGE,
    QT_TRANSLATE_NOOP("tasks", "End of a stage"),
    Draft,
    (
        Step(
            "stage",
            QT_TRANSLATE_NOOP("tasks", "Stage"),
            ("assignment_id", "verdict", "checked", "answers", "comment", "with_letter"),
        ),
        Step("papers", QT_TRANSLATE_NOOP("tasks", "Letters"), (), makes_letter),
    ),
    papers=_papers,
    lead=_lead,
    fit=_fit,
    follow=_follow,
)
