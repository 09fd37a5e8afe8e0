"""Hand the open work of an officer over to others: of one who leaves, or is away for long."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from desktop_app.domain import fields
from desktop_app.domain.absences import (
    AmongOfficers,
    deputies_of,
    deputy_problem,
    has_secretary,
    officer_in,
    works_here,
)
from desktop_app.domain.handing_over import HandedOver, Matter
from desktop_app.domain.handing_over import handed_over as in_other_hands
from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import Conflict, Register, Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Need, Problem
from desktop_app.domain.sharing import take_over
from desktop_app.flow.merging import Source
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


class Why(Enum):
    """Why the work goes to others."""

    AWAY = "away"
    LEAVES = "leaves"


def _works_here(officer_id: int, draft: "Draft", _today: date) -> Problem | None:
    return works_here(draft.officers, officer_id)


def _leaves_a_secretary(why: Why, draft: "Draft", _today: date) -> Problem | None:
    others = (each for each in draft.officers if each.id != draft.officer_id)
    return Problem.NO_SECRETARY if why is Why.LEAVES and not has_secretary(others) else None


def _may_take(to_id: int, draft: "Draft", _today: date) -> Problem | None:
    return Problem.SAME_OFFICER if to_id == draft.officer_id else works_here(draft.officers, to_id)


def _all_may_take(rows: tuple["OtherHands", ...], draft: "Draft", today: date) -> Problem | None:
    found = (_may_take(row.to_id, draft, today) for row in rows if row.to_id is not None)
    return next((problem for problem in found if problem), None)


@dataclass(frozen=True, slots=True)
class OtherHands:
    """One thing that goes to somebody else than all the rest; `id` is its row."""

    matter: Matter = fields.chosen(Matter, default=Matter.APPEAL)
    to_id: int | None = fields.chosen("officers")
    id: int = fields.carried(0)


@dataclass(frozen=True, slots=True)
class Draft:
    """Whose work, why, and to whom it goes; what goes to others stands in `apart`. `officers` are as they were read."""

    officers: tuple[Officer, ...] = fields.carried(())

    officer_id: int | None = fields.chosen("officers", need=Need.BLOCKING, check=_works_here)
    why: Why = fields.chosen(Why, default=Why.AWAY, check=_leaves_a_secretary)
    to_id: int | None = fields.chosen("officers", need=Need.BLOCKING, check=_may_take)
    apart: tuple[OtherHands, ...] = fields.rows(OtherHands, longest=100_000, check=_all_may_take)


def _begin(opening: Opening) -> Draft:
    subject = opening.subject if isinstance(opening.subject, AmongOfficers) else AmongOfficers()
    return _follow(Draft(subject.officers, subject.officer_id), "officer_id")


def _follow(draft: Draft, name: str) -> Draft:
    """Another officer has other work and another deputy, to whom it goes unless told otherwise."""
    if name != "officer_id":
        return draft
    officer = officer_in(draft.officers, draft.officer_id)
    return replace(draft, to_id=officer.deputy_id if officer else None, apart=())


def hands_in(draft: Draft) -> dict[tuple[Matter, int], int]:
    """To whom go those things that go to somebody else than the rest."""
    return {(row.matter, row.id): row.to_id for row in draft.apart if row.to_id is not None}


def _before(draft: Draft) -> tuple[Officer, ...]:
    return draft.officers


def _stored(register: Register, _draft: Draft) -> tuple[Officer, ...]:
    return register.officers()


def _reread(draft: Draft, stored: tuple[Officer, ...]) -> Draft:
    return replace(draft, officers=stored)


def _label(draft: Draft) -> str:
    officer = officer_in(draft.officers, draft.officer_id)
    return officer.full_name.short if officer else ""


def _commit(unit: Unit, draft: Draft) -> Receipt:
    """All that waits now goes, also what came after the list was shown.

    Raises Conflict when something has been changed among the officers meanwhile.
    """
    officer = officer_in(draft.officers, draft.officer_id)
    if officer is None or draft.to_id is None or set(unit.officers()) != set(draft.officers):
        raise Conflict
    apart = hands_in(draft)
    handed_over = tuple(HandedOver(work, apart.get(work.key, draft.to_id)) for work in unit.work_of(officer.id))
    for each in handed_over:
        _hand_over(unit, each.work.matter, each.work.id, officer.id, each.to_id)
    if draft.why is Why.LEAVES:
        _let_go(unit, officer, draft.to_id)
    return Receipt(officer.full_name.short, handed_over=handed_over)


def _hand_over(unit: Unit, matter: Matter, row_id: int, from_id: int, to_id: int) -> None:
    """Give one thing that waits for an officer to another one."""
    if matter is Matter.APPEAL:
        unit.change_appeal(in_other_hands(unit.appeal(row_id), from_id, to_id))
        take_over(unit, row_id, from_id, to_id)
    elif matter is Matter.CONTACT:
        unit.change_contact(replace(unit.contact(row_id), officer_id=to_id))
    elif matter is Matter.NOTICE:
        unit.change_contact(replace(unit.contact(row_id), notify_officer_id=to_id))
    else:
        unit.change_improvement(replace(unit.improvement(row_id), owner_id=to_id))


def _let_go(unit: Unit, leaving: Officer, to_id: int) -> None:
    """The officer stays in the register, not active. Whom they stood in for has whoever takes the work as deputy."""
    unit.change_officer(replace(leaving, active=False))
    for other in unit.officers():
        if other.active and other.deputy_id == leaving.id:
            is_fit = deputy_problem(other.id, deputies_of(unit.officers()) | {other.id: to_id}) is None
            unit.change_officer(replace(other, deputy_id=to_id if is_fit else None))


TASK = Task(
    name="move_work",
    title=QT_TRANSLATE_NOOP("tasks", "Handing work over"),
    draft=Draft,
    steps=(
        Step("hands", QT_TRANSLATE_NOOP("tasks", "From whom to whom"), ("officer_id", "why", "to_id")),
        Step("work", QT_TRANSLATE_NOOP("tasks", "Open work"), ("apart",)),
    ),
    begin=_begin,
    commit=_commit,
    follow=_follow,
    label=_label,
    source=Source(_before, _stored, _reread),
)
