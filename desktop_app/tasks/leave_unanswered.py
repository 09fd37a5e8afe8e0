"""Leave an appeal without an answer on its substance, by the case of 59-ФЗ, art. 11, that it is."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.appeal import Appeal, Ground
from desktop_app.domain.article_11 import CASES, Case, fits, may_be_answered
from desktop_app.domain.deadlines import Due, due_for
from desktop_app.domain.letter_forms import items
from desktop_app.domain.outcomes import ended, settled
from desktop_app.domain.paperwork import stated_due
from desktop_app.domain.rules import Need, Problem
from desktop_app.flow.action import action_task
from desktop_app.flow.deed import Circumstances, Sheet, appeal_in, dossier_in, end_of_work
from desktop_app.flow.task import Step
from desktop_app.flow.words import QT_TRANSLATE_NOOP


def _is_so(ground: Ground, draft: "Draft", _today: date) -> Problem | None:
    return None if fits(ground, dossier_in(draft).case_file) else Problem.OTHER_GROUND


def _is(ground: Ground) -> Callable[["Draft"], bool]:
    return lambda draft: draft.ground is ground


def has_letters(draft: "Draft") -> bool:
    """Whether anybody is written to."""
    return bool(_sheets(draft))


@dataclass(frozen=True, slots=True)
class Draft:
    """The case, and what its letter asks: what was `found`, the `link` to the answer, whom a crime is told to."""

    dossier: Dossier | None = fields.carried()

    ground: Ground | None = fields.chosen(Ground, need=Need.BLOCKING, check=_is_so)
    found: str = fields.text(need=Need.BLOCKING, longest=300)
    link: str = fields.text(need=Need.BLOCKING, longest=300)
    addressee: str = fields.prose(need=Need.BLOCKING, longest=1_000)


def _case(draft: Draft) -> Case:
    assert draft.ground is not None  # noqa: S101 — asked for on the first screen, with no way on without
    return CASES[draft.ground]


def _due(draft: Draft, on: Circumstances) -> Due | None:
    """The case's own term, else that of the answer; nothing before a case is chosen."""
    appeal = appeal_in(draft)
    if draft.ground is None:
        return None
    matter = _case(draft).matter
    if matter is None:
        return stated_due(appeal, on.office, on.calendar)
    return due_for(matter, appeal.registered_on, on.office, on.calendar)


def _change(draft: Draft, on: Circumstances) -> Appeal:
    appeal, case = appeal_in(draft), _case(draft)
    return ended(appeal, case.outcome, on.today, settled(appeal, case.status, case.article), draft.ground)


def _papers(draft: Draft, _on: Circumstances) -> tuple[Sheet, ...]:
    return _sheets(draft)


def _sheets(draft: Draft) -> tuple[Sheet, ...]:
    if draft.ground is None:
        return ()
    case = _case(draft)
    if case.cover:
        return (Sheet(case.cover, {"addressee": items(draft.addressee)}),)
    asked = {Ground.ABUSE: {"found": draft.found}, Ground.ON_THE_SITE: {"link": draft.link}}
    is_told = case.letter and may_be_answered(dossier_in(draft).case_file)
    return (Sheet(case.letter, asked.get(draft.ground, {})),) if is_told else ()


TASK = action_task(
    Action.LEAVE_UNANSWERED,
    QT_TRANSLATE_NOOP("tasks", "Appeal left without an answer"),
    Draft,
    (
        Step("ground", QT_TRANSLATE_NOOP("tasks", "Case of art. 11"), ("ground",)),
        Step("abuse", QT_TRANSLATE_NOOP("tasks", "What it contains"), ("found",), _is(Ground.ABUSE)),
        Step("site", QT_TRANSLATE_NOOP("tasks", "Where the answer is"), ("link",), _is(Ground.ON_THE_SITE)),
        Step("body", QT_TRANSLATE_NOOP("tasks", "Whom it is told to"), ("addressee",), _is(Ground.CRIME)),
        Step("papers", QT_TRANSLATE_NOOP("tasks", "Letters"), (), has_letters),
    ),
    change=_change,
    papers=_papers,
    lead=end_of_work,
    due=_due,
)
