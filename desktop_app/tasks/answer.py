"""Answer an appeal on its substance, each of its questions with its own result (59-ФЗ, art. 10 part 1 item 4)."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.appeal import Appeal, Mark, Outcome
from desktop_app.domain.letter_forms import items
from desktop_app.domain.outcomes import ended, unsettled
from desktop_app.domain.question_rows import ResultRow, by_place, rows_for
from desktop_app.domain.rules import Need, Problem
from desktop_app.flow.action import ANSWER, COLLECTIVE_ANSWER, action_task
from desktop_app.flow.deed import Circumstances, Sheet, appeal_in, dossier_in, end_of_work
from desktop_app.flow.task import Step
from desktop_app.flow.words import QT_TRANSLATE_NOOP


def has_questions(draft: "Draft") -> bool:
    """Whether there are questions to be answered one by one."""
    return bool(unsettled(appeal_in(draft)))


def _each_has_its_own(rows: tuple[ResultRow, ...], draft: "Draft", _today: date) -> Problem | None:
    appeal = appeal_in(draft)
    return None if set(by_place(appeal, rows)) == set(unsettled(appeal)) else Problem.EACH_QUESTION


@dataclass(frozen=True, slots=True)
class Draft:
    """The result of each question, the text of the answer, what is enclosed: an item to a line."""

    dossier: Dossier | None = fields.carried()

    results: tuple[ResultRow, ...] = fields.rows(ResultRow, need=Need.BLOCKING, check=_each_has_its_own)
    body: str = fields.prose(need=Need.BLOCKING, longest=100_000)
    enclosures: str = fields.prose(longest=5_000)


def _fit(draft: Draft) -> Draft:
    return replace(draft, results=rows_for(ResultRow, appeal_in(draft), draft.results))


def _change(draft: Draft, on: Circumstances) -> Appeal:
    appeal = appeal_in(draft)
    rows = by_place(appeal, draft.results)
    questions = tuple(
        replace(each, status=row.answered.status, result=row.result)
        if (row := rows.get(at)) is not None and row.answered is not None
        else each
        for at, each in enumerate(appeal.questions)
    )
    return ended(appeal, Outcome.ANSWERED, on.today, questions)


def _papers(draft: Draft, _on: Circumstances) -> tuple[Sheet, ...]:
    """Whoever did not sign gets no letter: there is nobody to write to."""
    dossier = dossier_in(draft)
    form = COLLECTIVE_ANSWER if Mark.COLLECTIVE in dossier.appeal.marks else ANSWER
    sheet = Sheet(form, {"body": draft.body, "enclosures": items(draft.enclosures)})
    return (sheet,) if dossier.case_file is not None else ()


TASK = action_task(
    Action.ANSWER,
    QT_TRANSLATE_NOOP("tasks", "Answer to an appeal"),
    Draft,
    (
        Step("results", QT_TRANSLATE_NOOP("tasks", "Results"), ("results",), has_questions),
        Step("text", QT_TRANSLATE_NOOP("tasks", "Text of the answer"), ("body", "enclosures")),
        Step("papers", QT_TRANSLATE_NOOP("tasks", "Letters"), ()),
    ),
    change=_change,
    papers=_papers,
    lead=end_of_work,
    fit=_fit,
)
