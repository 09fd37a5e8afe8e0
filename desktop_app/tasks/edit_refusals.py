"""Edit the directory of reasons of refusal: what each is called, and what it asks of the officer who names it."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.contact import RefusalAction, RefusalReason
from desktop_app.domain.ports import Conflict, Register, Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Need, Problem
from desktop_app.domain.search_key import fold
from desktop_app.flow.merging import Source
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


def _form_needed(row: "ReasonRow") -> Need:
    return Need.BLOCKING if row.action is RefusalAction.LETTER else Need.FREE


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """A reason as it is typed; `id` is 0 for one that is new."""

    title: str = fields.text(need=Need.BLOCKING, longest=120)
    action: RefusalAction = fields.chosen(RefusalAction, default=RefusalAction.TEXT)
    form: str = fields.chosen("refusal_forms", default="", need=_form_needed)
    id: int = fields.carried(0)


def _each_once(rows: tuple[ReasonRow, ...], _draft: "Draft", _today: date) -> Problem | None:
    titles = [fold(row.title) for row in rows]
    return Problem.NOT_UNIQUE if len(set(titles)) != len(titles) else None


@dataclass(frozen=True, slots=True)
class Draft:
    """The reasons in use; `before` are all of them as they were read."""

    before: tuple[RefusalReason, ...] = fields.carried(())

    reasons: tuple[ReasonRow, ...] = fields.rows(ReasonRow, need=Need.BLOCKING, check=_each_once)


def _begin(opening: Opening) -> Draft:
    return _of(opening.subject if isinstance(opening.subject, tuple) else ())


def _of(before: tuple[RefusalReason, ...]) -> Draft:
    return Draft(
        before, tuple(ReasonRow(each.title, each.action, each.form, each.id) for each in before if each.active)
    )


def _before(draft: Draft) -> tuple[RefusalReason, ...]:
    return draft.before


def _stored(register: Register, _draft: Draft) -> tuple[RefusalReason, ...]:
    return register.refusal_reasons()


def _reread(_draft: Draft, stored: tuple[RefusalReason, ...]) -> Draft:
    return _of(stored)


def _commit(unit: Unit, draft: Draft) -> Receipt:
    """Raises Conflict when the directory has been changed, or a form of letters is no more."""
    if unit.refusal_reasons() != draft.before:
        raise Conflict
    stored = {each.id: each for each in draft.before}
    retired = {fold(each.title): each for each in draft.before if not each.active}
    kept = set()
    for row in draft.reasons:
        before = stored.get(row.id) or retired.get(fold(row.title))
        after = _reason(unit, row, before)
        if before is None:
            unit.add_refusal_reason(after)
        else:
            kept.add(before.id)
            unit.change_refusal_reason(after)
    for each in draft.before:
        if each.active and each.id not in kept:
            unit.change_refusal_reason(replace(each, active=False))
    return Receipt()


def _reason(unit: Unit, row: ReasonRow, before: RefusalReason | None) -> RefusalReason:
    form = row.form if row.action is RefusalAction.LETTER else ""
    try:
        if form:
            unit.template(form)
    except KeyError as error:
        raise Conflict from error
    return replace(before or RefusalReason(row.title), title=row.title, action=row.action, form=form, active=True)


TASK = Task(
    name="edit_refusals",
    title=QT_TRANSLATE_NOOP("tasks", "Reasons of refusal"),
    draft=Draft,
    steps=(Step("reasons", QT_TRANSLATE_NOOP("tasks", "Reasons of refusal"), ("reasons",)),),
    begin=_begin,
    commit=_commit,
    source=Source(_before, _stored, _reread),
)
