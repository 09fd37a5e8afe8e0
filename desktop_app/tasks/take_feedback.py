"""Enter what the applicant says of the answer, and what the office is to do about it."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.appeal import Appeal, AppealKind, Channel
from desktop_app.domain.feedback import LOW, Feedback, FeedbackChannel, Improvement, Score
from desktop_app.domain.ports import Conflict, Register, Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Need, Problem
from desktop_app.flow.merging import Source
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP

_NO_APPEAL = Appeal(AppealKind.STATEMENT, Channel.POST, date.min, date.min, "", 0)


def _not_before_registered(given_on: date, draft: "Draft", _today: date) -> Problem | None:
    return Problem.BEFORE_START if given_on < draft.appeal.registered_on else None


def _not_before_given(due_on: date, draft: "Draft", _today: date) -> Problem | None:
    return Problem.BEFORE_START if isinstance(draft.given_on, date) and due_on < draft.given_on else None


def _text_needed(draft: "Draft") -> Need:
    """Who is not content is asked why."""
    return Need.BLOCKING if draft.score is not None and draft.score.value <= LOW.value else Need.FREE


@dataclass(frozen=True, slots=True)
class Draft:
    """What was said, and the improvement that follows from it; `appeal` is what was answered."""

    appeal: Appeal = fields.carried(_NO_APPEAL)

    score: Score | None = fields.chosen(Score, need=Need.BLOCKING)
    given_on: date | str | None = fields.day(need=Need.BLOCKING, past=True, check=_not_before_registered)
    channel: FeedbackChannel | None = fields.chosen(FeedbackChannel, need=Need.BLOCKING)
    text: str = fields.prose(need=_text_needed, longest=5_000)
    improves: bool = fields.flag()

    action: str = fields.prose(need=Need.BLOCKING, longest=2_000)
    owner_id: int | None = fields.chosen("officers", need=Need.BLOCKING)
    due_on: date | str | None = fields.day(check=_not_before_given)


def improves(draft: Draft) -> bool:
    """Whether the office is to do something about it."""
    return draft.improves


def _begin(opening: Opening) -> Draft:
    """The appeal that the opening is about; the officer responsible for it is the likeliest owner."""
    appeal = opening.subject
    if not isinstance(appeal, Appeal):
        raise TypeError(appeal)
    return Draft(appeal=appeal, given_on=opening.today, owner_id=appeal.responsible_id)


def _read(draft: Draft) -> Appeal:
    return draft.appeal


def _stored(register: Register, draft: Draft) -> Appeal | None:
    return register.appeal(draft.appeal.id)


def _reread(draft: Draft, stored: Appeal) -> Draft:
    return replace(draft, appeal=stored)


def _label(draft: Draft) -> str:
    return draft.appeal.number


def _commit(unit: Unit, draft: Draft) -> Receipt:
    """Raises Conflict when the appeal has been annulled meanwhile."""
    appeal = unit.appeal(draft.appeal.id)
    if appeal.annulled or draft.score is None or draft.channel is None:
        raise Conflict
    feedback = unit.add_feedback(
        Feedback(appeal.id, draft.score, fields.known_day(draft.given_on), draft.channel, draft.text)
    )
    if draft.improves and draft.owner_id is not None:
        due_on = fields.day_or_none(draft.due_on)
        unit.add_improvement(Improvement(feedback.id, draft.action, draft.owner_id, due_on))
    return Receipt(appeal.number, appeal.case_file_id, appeal.id)


TASK = Task(
    name="take_feedback",
    title=QT_TRANSLATE_NOOP("tasks", "Feedback on an answer"),
    draft=Draft,
    steps=(
        Step(
            "feedback",
            QT_TRANSLATE_NOOP("tasks", "What was said"),
            ("score", "given_on", "channel", "text", "improves"),
        ),
        Step(
            "improvement",
            QT_TRANSLATE_NOOP("tasks", "What follows"),
            ("action", "owner_id", "due_on"),
            when=improves,
        ),
    ),
    begin=_begin,
    commit=_commit,
    label=_label,
    source=Source(_read, _stored, _reread),
)
