"""An action on an appeal is a task of one make: it takes the dossier, changes the card, leads on, makes papers."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from desktop_app.domain.actions import Action, Dossier, EarlierAnswer, makes_sense
from desktop_app.domain.appeal import Appeal
from desktop_app.domain.deadlines import Due
from desktop_app.domain.journey import Journey
from desktop_app.domain.leading import follow_term, journey_of
from desktop_app.domain.office import Office
from desktop_app.domain.paperwork import add_letter, facts_about, stated_due
from desktop_app.domain.ports import Conflict, Register, Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.routes import Route
from desktop_app.flow.deed import Circumstances, Deed, Sheet, appeal_in, dossier_in
from desktop_app.flow.merging import Source
from desktop_app.flow.task import Opening, Step, Task, nothing_follows

D = TypeVar("D")

ANSWER, COLLECTIVE_ANSWER = "answer", "collective_answer"
ANSWERS = frozenset({ANSWER, COLLECTIVE_ANSWER})
"""The forms of letters that answer an appeal on its substance."""


def unchanged(draft: Any, _on: Circumstances) -> Appeal:
    """The card as it is."""
    return appeal_in(draft)


def no_papers(_draft: Any, _on: Circumstances) -> tuple[Sheet, ...]:
    """Nobody gets a letter."""
    return ()


def no_term(_draft: Any, _on: Circumstances) -> Due | None:
    """The law sets no day for the action itself."""


def no_step(_unit: Unit, _draft: Any, _appeal: Appeal) -> None:
    """The appeal stays where it is on its route."""


def dossier_of(register: Register, appeal_id: int) -> Dossier | None:
    """An appeal as an action begins with it; None when there is none."""
    appeal = register.appeal(appeal_id)
    if appeal is None:
        return None
    case_file = register.case_file(appeal.case_file_id) if appeal.case_file_id is not None else None
    route = register.route(appeal.route_id) if appeal.route_id is not None else None
    walked = (route or Route("")).walked(skips_approval=appeal.skips_approval)
    dossier = Dossier(appeal, case_file, Journey(walked, register.assignments(appeal_id)))
    if dossier.is_repeated and appeal.is_open:
        dossier = replace(dossier, earlier=_answers_before(register, appeal))
    if appeal.closed_on is not None and appeal.archived_on is None:
        dossier = replace(dossier, last_place=register.last_place())
    return dossier


def _answers_before(register: Register, appeal: Appeal) -> tuple[EarlierAnswer, ...]:
    """The answers to other appeals of the same author, the oldest first."""
    if appeal.case_file_id is None:
        return ()
    numbers = {each.id: each.number for each in register.appeals_of(appeal.case_file_id) if each.id != appeal.id}
    return tuple(
        EarlierAnswer(letter.made_on, letter.number, numbers[letter.appeal_id])
        for letter in sorted(register.letters_of(case_file_id=appeal.case_file_id), key=lambda each: each.id)
        if letter.form in ANSWERS and letter.appeal_id in numbers and not letter.annulled
    )


def action_task(  # noqa: PLR0913 — what a task is made of, by name
    action: Action,
    title: str,
    draft: type[D],
    steps: tuple[Step[D], ...],
    *,
    change: Callable[[D, Circumstances], Appeal] = unchanged,
    papers: Callable[[D, Circumstances], tuple[Sheet, ...]] = no_papers,
    lead: Callable[[Unit, D, Appeal], None] = no_step,
    due: Callable[[D, Circumstances], Due | None] = no_term,
    begin: Callable[[D, Opening], D] | None = None,
    fit: Callable[[D], D] | None = None,
    follow: Callable[[D, str], D] = nothing_follows,
) -> Task[D]:
    """The task of an action. Its draft carries the Dossier it began with in `dossier`.

    `begin` fills the draft in from what is known when the task starts; `fit` lays out what follows from the dossier,
    also when the appeal has been changed meanwhile.
    """
    deed = Deed(change, papers, lead, due)

    def begun(opening: Opening) -> D:
        if not isinstance(opening.subject, Dossier):
            raise TypeError(opening.subject)
        empty: Any = draft
        made = reread(empty(), opening.subject)
        return begin(made, opening) if begin else made

    def reread(made: D, dossier: Dossier) -> D:
        anew: Any = made
        read: D = replace(anew, dossier=dossier)
        return fit(read) if fit else read

    def commit(unit: Unit, made: D) -> Receipt:
        return _commit(unit, action, deed, made)

    def stored(register: Register, made: Any) -> Dossier | None:
        found = dossier_of(register, made.dossier.appeal.id)
        office = register.office() or Office()
        return found if found and makes_sense(action, found, office.profile) else None

    return Task(
        name=action.value,
        title=title,
        draft=draft,
        steps=steps,
        begin=begun,
        commit=commit,
        follow=follow,
        label=_label,
        source=Source(dossier_in, stored, reread),
        deed=deed,
    )


def _commit(unit: Unit, action: Action, deed: Deed, draft: Any) -> Receipt:
    """Raises Conflict when the appeal was changed or led on meanwhile, or the action makes no sense any more."""
    dossier = dossier_in(draft)
    before = unit.appeal(dossier.appeal.id)
    journey = journey_of(unit, before)
    case_file = unit.case_file(before.case_file_id) if before.case_file_id is not None else None
    if before != dossier.appeal or journey != dossier.journey:
        raise Conflict
    if not makes_sense(action, replace(dossier, case_file=case_file), unit.office.profile):
        raise Conflict
    on = Circumstances(unit.clock.today(), unit.office, unit.calendar, unit.officers())
    after = deed.change(draft, on)
    if after != before:
        after = unit.change_appeal(after)
        follow_term(unit, before, after)
    deed.lead(unit, draft, after)
    facts = facts_about(unit, case_file, after, stated_due(after, unit.office, unit.calendar))
    letters = [add_letter(unit, sheet.form, sheet.facts(facts)) for sheet in deed.papers(draft, on)]
    return Receipt(after.number, after.case_file_id, after.id, tuple(letter.id for letter in letters))


def _label(draft: Any) -> str:
    return appeal_in(draft).number
