"""Correct the card of an appeal: what came, and who answers for it. Its number stays."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.appeal import Appeal, Mark, Question
from desktop_app.domain.appeal_card import AppealCard
from desktop_app.domain.corrections import still_to_complete
from desktop_app.domain.deadlines import answer_due, still_extended
from desktop_app.domain.intake import CARD, CHARGE, ORIGIN, appeal_fields, enough_signatures, has_origin
from desktop_app.domain.leading import follow_term
from desktop_app.domain.office import Profile
from desktop_app.domain.ports import Conflict, Register, Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Problem
from desktop_app.domain.sharing import follow_hands
from desktop_app.flow.merging import Source
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


def _enough_signatures(signatures: int, draft: "Draft", today: date) -> Problem | None:
    """Nobody is asked to count what was not counted when the card was made."""
    before = _before(draft)
    is_as_before = Mark.COLLECTIVE in before.marks and signatures == before.signatures
    return None if is_as_before else enough_signatures(signatures, draft, today)


@dataclass(frozen=True, slots=True)
class Draft(AppealCard):
    """The card; `before` is the appeal as it was read. Questions that were put off may stay so."""

    before: Appeal | None = fields.carried()
    questions: tuple[Question, ...] = fields.rows(Question)
    signatures: int | str = fields.whole(check=_enough_signatures)


def _begin(opening: Opening) -> Draft:
    """The draft of the appeal that the opening is about."""
    return _of(opening.subject, opening.profile)


def _of(before: Appeal, profile: Profile) -> Draft:
    answers = {name: getattr(before, name) for name in (*CARD, *ORIGIN, *CHARGE) if name != "appeal_kind"}
    return Draft(before=before, profile=profile, appeal_kind=before.kind, **answers)


def _original(draft: Draft) -> Draft:
    return _of(_before(draft), draft.profile)


def _before(draft: Draft) -> Appeal:
    assert draft.before is not None  # noqa: S101 — every draft of this task is begun from a card
    return draft.before


def _corrected(draft: Draft) -> Appeal:
    after = replace(_before(draft), **appeal_fields(draft))
    return replace(after, to_complete=still_to_complete(after))


def _with_due(unit: Unit, before: Appeal, after: Appeal) -> Appeal:
    """The due date reckoned anew, but only where its grounds were corrected: else the one on the card stands.

    Of an extended term the first day is reckoned anew, and the extension stays within what the law gives from there.
    """
    if _grounds(after) == _grounds(before):
        return after
    due = answer_due(after.kind, after.registered_on, unit.office, unit.calendar, after.marks)
    if due is None:
        return replace(after, due_on=None, first_due_on=None)
    if before.first_due_on is None or before.due_on is None:
        return replace(after, due_on=due.on)
    until = still_extended(before.due_on, due.on, unit.office, unit.calendar)
    return replace(after, due_on=until, first_due_on=due.on)


def _grounds(appeal: Appeal) -> tuple[object, ...]:
    return appeal.kind, appeal.registered_on, Mark.MIGRATION in appeal.marks


def is_due_on(draft: Draft, reckoned: date | None) -> bool:
    """Whether the card will be due on the day that its grounds give: not one that was extended, or never reckoned."""
    before = _before(draft)
    grounds = draft.appeal_kind, draft.registered_on, Mark.MIGRATION in draft.marks
    stays = before.is_extended or grounds == _grounds(before)
    return not stays or reckoned == before.due_on


def _stored(register: Register, draft: Draft) -> Appeal | None:
    return register.appeal(_before(draft).id)


def _reread(draft: Draft, stored: Appeal) -> Draft:
    return _of(stored, draft.profile)


def _label(draft: Draft) -> str:
    return _before(draft).number


def _commit(unit: Unit, draft: Draft) -> Receipt:
    before = _before(draft)
    after = _with_due(unit, before, _corrected(draft))
    if after != before:
        if unit.appeal(after.id).state != before.state:
            raise Conflict
        after = unit.change_appeal(after)
        follow_term(unit, before, after)
        follow_hands(unit, before, after)
    return Receipt(number=after.number, case_file_id=after.case_file_id, appeal_id=after.id)


TASK = Task(
    name="correct_appeal",
    title=QT_TRANSLATE_NOOP("tasks", "Correction of an appeal's card"),
    draft=Draft,
    steps=(
        Step("appeal", QT_TRANSLATE_NOOP("tasks", "Appeal"), CARD),
        Step("origin", QT_TRANSLATE_NOOP("tasks", "Origin"), ORIGIN, when=has_origin),
        Step("responsible", QT_TRANSLATE_NOOP("tasks", "Responsible officer"), CHARGE),
        Step("review", QT_TRANSLATE_NOOP("tasks", "Review"), ()),
    ),
    begin=_begin,
    commit=_commit,
    label=_label,
    original=_original,
    source=Source(_before, _stored, _reread),
)
