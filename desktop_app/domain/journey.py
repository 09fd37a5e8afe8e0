"""The way of one appeal along its route: who has had it in hand, who has it now, and what comes next."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from itertools import groupby
from operator import attrgetter

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.deadlines import Calendar
from desktop_app.domain.officer import Officer, Role, standing_in
from desktop_app.domain.routes import VERDICTS, Party, PartyKind, Route, Stage, StageTerm, Verdict, Yield

DETAILS = "request: details"
"""The assignment of a citizen who was asked for details. No stage: no route waits for it."""

DOCUMENTS = "request: documents"
"""The assignment of another body that was asked for documents. No stage either."""

INSTRUCTION = "instruction"
"""The assignment of whoever works on an appeal outside the stages of a route. No stage either."""

CONTROL = "control"
"""The assignment of whoever watches over an appeal: the day is that of the next check. No stage either."""

REQUESTS = frozenset({DETAILS, DOCUMENTS})


class Aim(Enum):
    """What an assignment waits for: somebody who names the executors, their work, a visa, or a reply from outside."""

    DISTRIBUTION = "distribution"
    WORK = "work"
    VISA = "visa"
    REQUEST = "request"


def aim_of(stage: Stage) -> Aim:
    """What a stage waits for: whoever dispatches distributes."""
    if stage.yields is Yield.VISA:
        return Aim.VISA
    return Aim.DISTRIBUTION if stage.party.role is Role.DISPATCHER else Aim.WORK


@dataclass(frozen=True, slots=True)
class Assignment:
    """One stage of an appeal's route in one pair of hands: an officer's, or an `executor`'s outside the office.

    `text` says what is to be done where the stage's title is not enough. `checked` are the points of the checklist that
    were ticked, `answers` what was filled in, in the order the stage asks it. `lap` tells those of one time at a stage
    from those of another; 0 of what is no stage, or was given before laps were counted.
    """

    appeal_id: int
    stage: str
    given_on: date
    officer_id: int | None = None
    executor: str = ""
    text: str = ""
    aim: Aim = Aim.WORK
    due_on: date | None = None
    done_on: date | None = None
    verdict: Verdict | None = None
    comment: str = ""
    checked: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    lap: int = 0
    annulled: bool = False
    id: int = 0
    version: int = 0

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.done_on is None and not self.annulled


@dataclass(frozen=True, slots=True)
class Lap:
    """One time that an appeal was at a stage, and those who had it then."""

    stage: Stage
    assignments: tuple[Assignment, ...]

    @property
    def is_open(self) -> bool:
        """Whether the appeal is there now."""
        return any(each.is_open for each in self.assignments)

    @property
    def verdict(self) -> Verdict | None:
        """How it ended: as it was returned, if anybody did, else as it was done; None while it lasts."""
        if self.is_open:
            return None
        said = [each.verdict for each in self.assignments if each.verdict is not Verdict.CEASED]
        if Verdict.RETURNED in said:
            return Verdict.RETURNED
        return said[-1] if said else Verdict.CEASED


@dataclass(frozen=True, slots=True)
class Journey:
    """The route as this appeal goes it, and its assignments, the oldest first. Without a route there are no stages."""

    route: Route
    assignments: tuple[Assignment, ...] = ()

    @property
    def laps(self) -> tuple[Lap, ...]:
        """The stages that it has been at, in order, the present one last. A stage that it came back to stands twice."""
        keys = {each.key: each for each in self.route.stages}
        steps = (each for each in self.assignments if each.stage in keys and not each.annulled)
        return tuple(Lap(keys[key], tuple(those)) for (key, _), those in groupby(steps, attrgetter("stage", "lap")))

    @property
    def lap(self) -> int:
        """The number of the lap it is on, or was on last."""
        return max((each.lap for each in self.assignments), default=0)

    @property
    def now(self) -> Stage | None:
        """The stage it is at; None before the first, after the last, and without a route."""
        return next((lap.stage for lap in reversed(self.laps) if lap.is_open), None)

    @property
    def at_hand(self) -> tuple[Assignment, ...]:
        """What is to be done before the stage is over."""
        now = self.now
        return tuple(each for each in self.assignments if now and each.stage == now.key and each.is_open)

    @property
    def to_finish(self) -> tuple[Assignment, ...]:
        """What can be said to be done: the stage at hand, unless the outcome ends it, and the parts beside it."""
        parts = tuple(each for each in self.assignments if each.stage == INSTRUCTION and each.is_open)
        return parts if self.waits_for_outcome else (*self.at_hand, *parts)

    @property
    def requests(self) -> tuple[Assignment, ...]:
        """What was asked of the citizen or of other bodies and has not come yet."""
        return tuple(each for each in self.assignments if each.stage in REQUESTS and each.is_open)

    @property
    def ahead(self) -> tuple[Stage, ...]:
        """The stages after the present one, if nobody returns it."""
        ahead: list[Stage] = []
        stage = self.now
        while stage is not None and len(ahead) <= len(self.route.stages):
            stage = self.route.after(stage, VERDICTS[stage.yields][0])
            ahead += [stage] if stage else []
        return tuple(ahead)

    @property
    def is_at_the_end(self) -> bool:
        """Whether nothing but the outcome is left: the last stage is at hand, or there is no route."""
        return self.now is None or not self.ahead

    @property
    def waits_for_outcome(self) -> bool:
        """Whether nothing is asked of the last stage itself: the outcome ends it, and till then somebody has it."""
        now = self.now
        if now is None or self.ahead or len(self.at_hand) > 1:
            return False
        return now.yields is Yield.DONE and not now.checklist and not now.asks


def due_of(term: StageTerm | None, given_on: date, latest: date | None, calendar: Calendar) -> date | None:
    """The last day of a stage that is given on a day: never after the appeal's own, which holds where there is no term.

    A stage that is given when the appeal is overdue is due at once: its day is the appeal's.
    """
    if term is None:
        return latest
    day = _working_days_after(given_on, term.days, calendar) if term.working else given_on + timedelta(days=term.days)
    return min(day, latest) if latest is not None else day


def due_again(
    due_on: date, was: date | None, is_now: date | None, latest_before: date | None, latest_after: date | None
) -> date:
    """The day of an open stage when what it is reckoned by changes: by that it `was` due on a day, and `is_now` then.

    A day that somebody set stays as it is, unless it was the appeal's own or would come after it.
    """
    if is_now is not None and due_on == was:
        return is_now
    if latest_after is None or latest_before == latest_after:
        return due_on
    return latest_after if due_on == latest_before or due_on > latest_after else due_on


def _working_days_after(day: date, count: int, calendar: Calendar) -> date:
    while count:
        day += timedelta(days=1)
        count -= calendar.is_working_day(day)
    return day


@dataclass(frozen=True, slots=True)
class Hands:
    """Who a stage comes to: an officer of the office, or an executor outside it."""

    officer_id: int | None = None
    executor: str = ""


def hands(party: Party, appeal: Appeal, officers: tuple[Officer, ...], acting: Officer, day: date) -> tuple[Hands, ...]:
    """Who gets a stage on a day, each once. Whoever is away hands it to the deputy; without one it waits on that desk.

    A role that nobody in the office has, and the part of somebody who has left, is played by the officer who acts: no
    appeal is without an owner.
    """
    if party.kind is PartyKind.EXTERNAL:
        return (Hands(executor=party.executor),)
    known = {each.id: each for each in officers}
    asked = (_present(known[each], officers, acting, day).id for each in _asked(party, appeal, officers, acting, day))
    found = tuple(Hands(each) for each in dict.fromkeys(asked))
    outside = party.kind is PartyKind.RESPONSIBLE_AND_HELPERS and appeal.external_executor
    return (*found, Hands(executor=appeal.external_executor)) if outside else found


def _asked(party: Party, appeal: Appeal, officers: tuple[Officer, ...], acting: Officer, day: date) -> Iterable[int]:
    if party.kind is PartyKind.RESPONSIBLE_AND_HELPERS:
        return (appeal.responsible_id, *appeal.helper_ids)
    if party.kind is PartyKind.RESPONSIBLE:
        return (appeal.responsible_id,)
    if party.kind is PartyKind.OFFICER:
        return (party.officer_id or acting.id,)
    return (_in_role(party.role, officers, acting, day).id,)


def _in_role(role: Role | None, officers: tuple[Officer, ...], acting: Officer, day: date) -> Officer:
    """Who plays a part: the one who acts if it is theirs, else the first in the office, rather one who is there."""
    named = [each for each in officers if each.active and role in each.roles]
    if not named or acting.id in {each.id for each in named}:
        return acting
    return next((each for each in named if not each.is_away(day)), named[0])


def _present(officer: Officer, officers: tuple[Officer, ...], acting: Officer, day: date) -> Officer:
    return standing_in(officer, officers, day) or (officer if officer.active else acting)
