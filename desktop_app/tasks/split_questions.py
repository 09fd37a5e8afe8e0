"""Split the questions of an appeal among several executors; the responsible officer gathers what they find."""

from dataclasses import dataclass, replace

from desktop_app.domain import fields
from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.appeal import Appeal
from desktop_app.domain.parts import QuestionPart, question_parts, told_of
from desktop_app.domain.ports import Unit
from desktop_app.domain.rules import Need
from desktop_app.domain.sharing import hand_part
from desktop_app.flow.action import action_task
from desktop_app.flow.deed import Circumstances, Sheet, appeal_in
from desktop_app.flow.task import Step
from desktop_app.flow.words import QT_TRANSLATE_NOOP

SPLIT = "question_split"


@dataclass(frozen=True, slots=True)
class Draft:
    """Who works on each question."""

    dossier: Dossier | None = fields.carried()

    parts: tuple[QuestionPart, ...] = fields.rows(QuestionPart, need=Need.BLOCKING)
    with_letter: bool = fields.flag(default=True)


def makes_letter(draft: Draft) -> bool:
    """Whether the instruction by questions is made."""
    return draft.with_letter


def _fit(draft: Draft) -> Draft:
    return replace(draft, parts=question_parts(appeal_in(draft), draft.parts))


def _change(draft: Draft, _on: Circumstances) -> Appeal:
    appeal = appeal_in(draft)
    executors = {part.number - 1: part.executor_id for part in draft.parts}
    questions = tuple(
        replace(each, executor_id=executors.get(at, each.executor_id)) for at, each in enumerate(appeal.questions)
    )
    named = (each for each in executors.values() if each is not None and each != appeal.responsible_id)
    return replace(appeal, questions=questions, helper_ids=tuple(dict.fromkeys((*appeal.helper_ids, *named))))


def _papers(draft: Draft, _on: Circumstances) -> tuple[Sheet, ...]:
    return (Sheet(SPLIT, {}),) if makes_letter(draft) else ()


def _lead(unit: Unit, draft: Draft, appeal: Appeal) -> None:
    """Only what is new is handed out: whoever had a question before has been told of it."""
    was = [each.executor_id for each in appeal_in(draft).questions]
    for executor_id in dict.fromkeys(part.executor_id for part in draft.parts):
        theirs = tuple(
            each
            for before, each in zip(was, appeal.questions, strict=True)
            if each.executor_id == executor_id != before
        )
        if executor_id is not None and executor_id != appeal.responsible_id and theirs:
            hand_part(unit, appeal, executor_id, told_of(theirs), appeal.due_on)


TASK = action_task(
    Action.SPLIT_QUESTIONS,
    QT_TRANSLATE_NOOP("tasks", "Questions among executors"),
    Draft,
    (
        Step("questions", QT_TRANSLATE_NOOP("tasks", "Who works on what"), ("parts", "with_letter")),
        Step("papers", QT_TRANSLATE_NOOP("tasks", "Letters"), (), makes_letter),
    ),
    change=_change,
    papers=_papers,
    lead=_lead,
    fit=_fit,
)
