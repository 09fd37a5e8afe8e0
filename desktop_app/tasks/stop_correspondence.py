"""Stop the correspondence with an author who asks the same again without new reasons (59-ФЗ, art. 11 part 5)."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.actions import Action, Dossier, EarlierAnswer
from desktop_app.domain.appeal import Appeal, Outcome, QuestionStatus
from desktop_app.domain.article_11 import FEWEST_ANSWERS, STOPPED
from desktop_app.domain.dates import in_figures
from desktop_app.domain.letter_forms import items
from desktop_app.domain.outcomes import ended, settled, unsettled
from desktop_app.domain.rules import Need, Problem
from desktop_app.flow.action import action_task
from desktop_app.flow.deed import Circumstances, Sheet, appeal_in, dossier_in, end_of_work
from desktop_app.flow.task import Opening, Step
from desktop_app.flow.words import QT_TRANSLATE_NOOP

NOTICE = "correspondence_stopped"


def _enough(earlier: str, _draft: "Draft", _today: date) -> Problem | None:
    return None if len(items(earlier)) >= FEWEST_ANSWERS else Problem.TOO_FEW_ANSWERS


@dataclass(frozen=True, slots=True)
class Draft:
    """On which question, after which earlier answers, an answer to a line, and by which decision of the head."""

    dossier: Dossier | None = fields.carried()

    question: str = fields.text(need=Need.BLOCKING, longest=300)
    earlier: str = fields.prose(need=Need.BLOCKING, longest=50_000, check=_enough)
    decision: str = fields.text(need=Need.BLOCKING, longest=200)


def _begin(draft: Draft, _opening: Opening) -> Draft:
    """The answers that the register knows; the secretary adds those from before its time."""
    dossier = dossier_in(draft)
    asked = next((dossier.appeal.questions[at].gist for at in unsettled(dossier.appeal)), "")
    return replace(draft, question=asked[:300], earlier="\n".join(map(_in_words, dossier.earlier)))


def _in_words(answer: EarlierAnswer) -> str:
    return f"от {in_figures(answer.made_on)} № {answer.number} на обращение № {answer.appeal_number}"


def _change(draft: Draft, on: Circumstances) -> Appeal:
    appeal = appeal_in(draft)
    questions = settled(appeal, QuestionStatus.NO_ANSWER, f"{STOPPED}, {draft.decision}")
    return ended(appeal, Outcome.CORRESPONDENCE_STOPPED, on.today, questions)


def _papers(draft: Draft, _on: Circumstances) -> tuple[Sheet, ...]:
    return (Sheet(NOTICE, {"question": draft.question, "earlier": items(draft.earlier)}),)


TASK = action_task(
    Action.STOP_CORRESPONDENCE,
    QT_TRANSLATE_NOOP("tasks", "End of a correspondence"),
    Draft,
    (
        Step("decision", QT_TRANSLATE_NOOP("tasks", "The head's decision"), ("question", "earlier", "decision")),
        Step("papers", QT_TRANSLATE_NOOP("tasks", "Letters"), ()),
    ),
    change=_change,
    papers=_papers,
    lead=end_of_work,
    begin=_begin,
)
