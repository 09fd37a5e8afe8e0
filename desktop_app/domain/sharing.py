"""Sharing an appeal out: the stage at hand goes to whoever has the appeal now, helpers get parts of the work."""

from dataclasses import replace
from datetime import date

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.journey import INSTRUCTION, Assignment, Hands, Journey, aim_of, due_of, hands
from desktop_app.domain.leading import cease, enter, journey_of
from desktop_app.domain.ports import Unit
from desktop_app.domain.routes import VERDICTS, Party, PartyKind, Stage, Verdict

_SHARED = frozenset({PartyKind.RESPONSIBLE, PartyKind.RESPONSIBLE_AND_HELPERS})


def follow_hands(unit: Unit, before: Appeal, after: Appeal, comment: str = "") -> None:
    """What was at hand goes over to those who have the appeal now; from the others it is taken, with a comment.

    Whoever has done their part is not asked again; when nobody is left who has not, the appeal goes on.
    """
    if _people(before) == _people(after):
        return
    journey = journey_of(unit, after)
    now = journey.now
    if now is not None and now.party.kind in _SHARED:
        _move_stage(unit, after, journey, now, comment)
    _move_parts(unit, before, after, comment)


def _people(appeal: Appeal) -> tuple[int, tuple[int, ...], str]:
    return appeal.responsible_id, appeal.helper_ids, appeal.external_executor


def _move_stage(unit: Unit, appeal: Appeal, journey: Journey, now: Stage, comment: str) -> None:
    today = unit.clock.today()
    wanted = hands(now.party, appeal, unit.officers(), unit.officer, today)
    had = {_hands_of(each) for each in journey.laps[-1].assignments if each.verdict is not Verdict.CEASED}
    due_on = due_of(now.term, today, appeal.due_on, unit.calendar)
    for each in wanted:
        if each not in had:
            unit.add_assignment(
                Assignment(appeal.id, now.key, today, each.officer_id, each.executor, aim=aim_of(now), due_on=due_on)
            )
    cease(unit, tuple(each for each in journey.at_hand if _hands_of(each) not in wanted), comment)
    if journey_of(unit, appeal).now is None:
        onward = journey.route.after(now, VERDICTS[now.yields][0])
        if onward is not None:
            enter(unit, appeal, onward)


def _move_parts(unit: Unit, before: Appeal, after: Appeal, comment: str) -> None:
    """Parts beside the route: those of the one who was responsible go over, those of former helpers are taken."""
    today, officers = unit.clock.today(), unit.officers()
    of_responsible = Party(PartyKind.RESPONSIBLE)
    was, is_now = (hands(of_responsible, each, officers, unit.officer, today) for each in (before, after))
    kept = {*is_now, *hands(Party(PartyKind.RESPONSIBLE_AND_HELPERS), after, officers, unit.officer, today)}
    for each in unit.assignments(after.id):
        if each.stage == INSTRUCTION and each.is_open and _hands_of(each) not in kept:
            cease(unit, (each,), comment)
            if _hands_of(each) in was:
                unit.add_assignment(replace(each, officer_id=is_now[0].officer_id, given_on=today, id=0, version=0))


def hand_part(unit: Unit, appeal: Appeal, officer_id: int, text: str, due_on: date | None) -> None:
    """Give an officer a part of the work: within the stage at hand where helpers do it, else beside the route.

    Whoever has the stage already is told what is theirs. In an absence the deputy gets it.
    """
    today = unit.clock.today()
    party = Party(PartyKind.OFFICER, officer_id=officer_id)
    (to,) = hands(party, appeal, unit.officers(), unit.officer, today)
    now = journey_of(unit, appeal).now
    stage = now.key if now is not None and now.party.kind is PartyKind.RESPONSIBLE_AND_HELPERS else INSTRUCTION
    held = next(
        (
            each
            for each in unit.assignments(appeal.id)
            if each.stage == stage and each.is_open and _hands_of(each) == to
        ),
        None,
    )
    if held is None:
        unit.add_assignment(Assignment(appeal.id, stage, today, to.officer_id, text=text, due_on=due_on))
    else:
        told = "\n".join(dict.fromkeys(each for each in (held.text, text) if each))
        unit.change_assignment(replace(held, text=told, due_on=due_on or held.due_on))


def _hands_of(assignment: Assignment) -> Hands:
    return Hands(assignment.officer_id, assignment.executor)
