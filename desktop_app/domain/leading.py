"""Leading an appeal along its route: what each step writes, in the transaction of the task that takes it."""

from dataclasses import replace

from desktop_app.domain.appeal import Appeal, Outcome
from desktop_app.domain.journey import DOCUMENTS, INSTRUCTION, Assignment, Journey, aim_of, due_again, due_of, hands
from desktop_app.domain.ports import Unit
from desktop_app.domain.routes import Party, PartyKind, Route, Stage, Verdict


def set_out(unit: Unit, appeal: Appeal) -> None:
    """Give a registered appeal to those of the first stage of its route."""
    stages = journey_of(unit, appeal).route.stages
    if stages:
        enter(unit, appeal, stages[0])


def journey_of(unit: Unit, appeal: Appeal) -> Journey:
    """How far an appeal has come."""
    if appeal.route_id is None:
        return Journey(Route(""), unit.assignments(appeal.id) if appeal.id else ())
    route = unit.route(appeal.route_id).walked(skips_approval=appeal.skips_approval)
    return Journey(route, unit.assignments(appeal.id))


def enter(unit: Unit, appeal: Appeal, stage: Stage, text: str = "") -> None:
    """Give a stage to everybody who does it; `text` says what is to be done where its title is not enough."""
    today = unit.clock.today()
    due_on = due_of(stage.term, today, appeal.due_on, unit.calendar)
    journey = journey_of(unit, appeal)
    lap = journey.lap + 1 if stage in journey.route.stages else 0
    for each in hands(stage.party, appeal, unit.officers(), unit.officer, today):
        unit.add_assignment(
            Assignment(
                appeal.id,
                stage.key,
                today,
                each.officer_id,
                each.executor,
                text,
                aim=aim_of(stage),
                due_on=due_on,
                lap=lap,
            )
        )


def give_again(unit: Unit, appeal: Appeal, text: str) -> None:
    """Give an appeal that was taken up again to whoever is responsible for it: on its route, or by an instruction."""
    stages = journey_of(unit, appeal).route.stages
    theirs = (each for each in stages if each.party.kind in _OF_THE_RESPONSIBLE)
    first = stages[0] if stages else Stage(INSTRUCTION, "", Party(PartyKind.RESPONSIBLE))
    enter(unit, appeal, next(theirs, first), text)


_OF_THE_RESPONSIBLE = frozenset({PartyKind.RESPONSIBLE, PartyKind.RESPONSIBLE_AND_HELPERS})


def end(unit: Unit, appeal: Appeal, said: Assignment) -> Stage | None:
    """End an assignment with what `said` has for a verdict, a comment, ticks and answers.

    The appeal goes on when it was the last of its stage, or was returned. Gives the stage that it comes to, None when
    it stays where it is or has come to the end.
    """
    unit.change_assignment(replace(said, done_on=unit.clock.today()))
    journey = journey_of(unit, appeal)
    if journey.now is not None and said.verdict is Verdict.RETURNED:
        cease(unit, journey.at_hand)
    elif journey.now is not None:
        return None
    stage = next((each for each in journey.route.stages if each.key == said.stage), None)
    onward = journey.route.after(stage, said.verdict) if stage and said.verdict else None
    if onward is not None:
        enter(unit, appeal, onward)
    return onward


def cease(unit: Unit, assignments: tuple[Assignment, ...], comment: str = "") -> None:
    """Take assignments away from those who have them."""
    for each in assignments:
        ceased = replace(each, done_on=unit.clock.today(), verdict=Verdict.CEASED, comment=comment)
        unit.change_assignment(ceased)


def leave_work(unit: Unit, appeal: Appeal) -> None:
    """Nothing is left to be done on an appeal: its outcome is there.

    Whoever had a last stage that waited for the answer alone has done it with that; all else is taken away.
    """
    journey = journey_of(unit, appeal)
    if appeal.outcome is Outcome.ANSWERED and journey.waits_for_outcome:
        for each in journey.at_hand:
            unit.change_assignment(replace(each, done_on=unit.clock.today(), verdict=Verdict.DONE))
    cease(unit, tuple(each for each in unit.assignments(appeal.id) if each.is_open))


def follow_term(unit: Unit, before: Appeal, after: Appeal) -> None:
    """Open stages follow the appeal's own term: those that were due with it, and those that would be due after it.

    A request of documents runs by the law (59-ФЗ, art. 10 part 2), whatever day the appeal has.
    """
    if after.due_on is None or before.due_on == after.due_on:
        return
    terms = {stage.key: stage.term for stage in journey_of(unit, after).route.stages}
    for each in unit.assignments(after.id):
        if each.is_open and each.due_on is not None and each.stage != DOCUMENTS:
            was, is_now = (
                due_of(terms.get(each.stage), each.given_on, appeal.due_on, unit.calendar) for appeal in (before, after)
            )
            due_on = due_again(each.due_on, was, is_now, before.due_on, after.due_on)
            unit.change_assignment(replace(each, due_on=due_on))
