"""Sharing an appeal out: the stage at hand goes to whoever has the appeal now, helpers get parts of the work."""

from dataclasses import replace
from datetime import date

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.journey import INSTRUCTION, Assignment, Hands, Journey, aim_of, due_of, hands
from desktop_app.domain.leading import cease, enter, journey_of
from desktop_app.domain.ports import Unit
from desktop_app.domain.routes import VERDICTS, Party, PartyKind, Verdict

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
        _move_stage(unit, before, after, journey, comment)
    _move_parts(unit, before, after, comment)


def _people(appeal: Appeal) -> tuple[int, tuple[int, ...], str]:
    return appeal.responsible_id, appeal.helper_ids, appeal.external_executor


def _move_stage(unit: Unit, before: Appeal, after: Appeal, journey: Journey, comment: str) -> None:
    lap = journey.laps[-1]
    today, officers, now = unit.clock.today(), unit.officers(), lap.stage
    wanted = hands(now.party, after, officers, unit.officer, today)
    was, is_now = (_of_responsible(unit, each) for each in (before, after))
    had = {_hands_of(each) for each in lap.assignments if each.verdict is not Verdict.CEASED}
    taken = tuple(each for each in journey.at_hand if _hands_of(each) not in wanted)
    due_on = due_of(now.term, today, after.due_on, unit.calendar)
    for each in wanted:
        if each not in had:
            told = _joined(*(those.text for those in taken if (_hands_of(those) in was) == (each in is_now)))
            given = Assignment(after.id, now.key, today, each.officer_id, each.executor, told, aim_of(now), due_on)
            unit.add_assignment(replace(given, lap=journey.lap))
    cease(unit, taken, comment)
    if journey_of(unit, after).now is None:
        onward = journey.route.after(now, VERDICTS[now.yields][0])
        if onward is not None:
            enter(unit, after, onward)


def _of_responsible(unit: Unit, appeal: Appeal) -> tuple[Hands, ...]:
    return hands(Party(PartyKind.RESPONSIBLE), appeal, unit.officers(), unit.officer, unit.clock.today())


def _joined(*texts: str) -> str:
    """What several were told, each thing once."""
    return "\n".join(dict.fromkeys(each for each in texts if each))


def _move_parts(unit: Unit, before: Appeal, after: Appeal, comment: str) -> None:
    """Parts beside the route: those of the one who was responsible go over, those of former helpers are taken."""
    today, officers = unit.clock.today(), unit.officers()
    was, is_now = (_of_responsible(unit, each) for each in (before, after))
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
    journey = journey_of(unit, appeal)
    now = journey.now
    is_shared = now is not None and now.party.kind is PartyKind.RESPONSIBLE_AND_HELPERS
    stage, lap = (now.key, journey.lap) if now is not None and is_shared else (INSTRUCTION, 0)
    held = next(
        (
            each
            for each in unit.assignments(appeal.id)
            if each.stage == stage and each.is_open and _hands_of(each) == to
        ),
        None,
    )
    if held is None:
        unit.add_assignment(Assignment(appeal.id, stage, today, to.officer_id, text=text, due_on=due_on, lap=lap))
    else:
        unit.change_assignment(replace(held, text=_joined(held.text, text), due_on=due_on or held.due_on))


def take_over(unit: Unit, appeal_id: int, from_id: int, to_id: int) -> None:
    """All that an officer has to do about an appeal is another's now.

    Whoever has the same stage already is not asked for it twice: they are told what the other one was told, and the
    earlier day holds.
    """
    at_hand = [each for each in unit.assignments(appeal_id) if each.is_open]
    theirs = {each.stage: each for each in at_hand if each.officer_id == to_id}
    for each in (each for each in at_hand if each.officer_id == from_id):
        held = theirs.get(each.stage)
        if held is None:
            unit.change_assignment(replace(each, officer_id=to_id))
        else:
            days = [day for day in (held.due_on, each.due_on) if day is not None]
            told = replace(held, text=_joined(held.text, each.text), due_on=min(days, default=None))
            theirs[each.stage] = unit.change_assignment(told)
            cease(unit, (each,))


def _hands_of(assignment: Assignment) -> Hands:
    return Hands(assignment.officer_id, assignment.executor)
