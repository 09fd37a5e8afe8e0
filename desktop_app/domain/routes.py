"""Routes: the way of an appeal through people, stage by stage. They are data, which an office may draw by itself."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from desktop_app.domain.appeal import AppealKind
from desktop_app.domain.officer import Role


class PartyKind(Enum):
    """Who a stage is given to."""

    ROLE = "role"
    OFFICER = "officer"
    RESPONSIBLE = "responsible"
    RESPONSIBLE_AND_HELPERS = "responsible and helpers"
    EXTERNAL = "external"


@dataclass(frozen=True, slots=True)
class Party:
    """Who does a stage: `role`, `officer_id` and `executor` say more of the kinds that need it."""

    kind: PartyKind
    role: Role | None = None
    officer_id: int | None = None
    executor: str = ""


class Yield(Enum):
    """What a stage must give: that it is done, or a visa, which may be refused."""

    DONE = "done"
    VISA = "visa"


class Verdict(Enum):
    """How an assignment ended. One that `ceased` was taken away: its appeal left work, or another returned it."""

    DONE = "done"
    APPROVED = "approved"
    RETURNED = "returned"
    CEASED = "ceased"


VERDICTS = {Yield.DONE: (Verdict.DONE,), Yield.VISA: (Verdict.APPROVED, Verdict.RETURNED)}
"""What may be said at a stage, by what it must yield."""


@dataclass(frozen=True, slots=True)
class StageTerm:
    """So many calendar days, or working days, from the day on which the stage is given."""

    days: int
    working: bool = False


@dataclass(frozen=True, slots=True)
class Lead:
    """Where a verdict leads: to the stage of this key."""

    verdict: Verdict
    stage: str


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage. A `term` of None is that of the appeal; `checklist` is to be ticked, the fields of `asks` filled.

    `letter` is the form that it offers. Where `leads` says nothing, what is done or approved goes to the next stage and
    what is returned to the one before.
    """

    key: str
    title: str
    party: Party
    yields: Yield = Yield.DONE
    term: StageTerm | None = None
    checklist: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    letter: str = ""
    leads: tuple[Lead, ...] = ()


class RouteFlaw(Enum):
    """What makes a route unfit to go by."""

    SAME_KEY = "two stages of one key"
    LEADS_NOWHERE = "leads to a stage that is not there"
    NO_WAY_OUT = "a verdict that never leads out of the route"
    UNREACHED = "a stage that nothing leads to"
    NOBODY = "a stage that is given to nobody"


@dataclass(frozen=True, slots=True)
class Route:
    """Stages in order, for the `kinds` of appeal that name it. Without stages: an appeal that needs no route.

    A changed route is another `edition` of its `key`: an appeal ends on the edition it began with.
    """

    title: str
    kinds: frozenset[AppealKind] = frozenset()
    stages: tuple[Stage, ...] = ()
    key: str = ""
    edition: int = 1
    annulled: bool = False
    id: int = 0
    version: int = 0

    def stage(self, key: str) -> Stage:
        """The stage of this key. Raises KeyError when there is none."""
        for each in self.stages:
            if each.key == key:
                return each
        raise KeyError(key)

    def walked(self, *, skips_approval: bool = False) -> "Route":
        """The route as an appeal goes it: `skips_approval` leaves out its last visa."""
        visas = [each.key for each in self.stages if each.yields is Yield.VISA]
        return _without(self, visas[-1]) if skips_approval and visas else self

    def after(self, stage: Stage, verdict: Verdict) -> Stage | None:
        """Where a verdict leads; None when the route ends there."""
        for lead in stage.leads:
            if lead.verdict is verdict:
                return self.stage(lead.stage)
        at = self.stages.index(stage)
        if verdict is Verdict.RETURNED:
            return self.stages[max(at - 1, 0)]
        return self.stages[at + 1] if at + 1 < len(self.stages) else None


def route_for(kind: AppealKind, routes: Iterable[Route]) -> Route | None:
    """The route that an appeal of this kind goes, the newest that names it; None where none does."""
    return next((each for each in reversed(tuple(routes)) if kind in each.kinds), None)


def route_chosen(chosen_id: int | None, kind: AppealKind, routes: Iterable[Route]) -> Route | None:
    """The route that was chosen; where none was, or it is not in use any more, that of the kind."""
    known = tuple(routes)
    return next((each for each in known if each.id == chosen_id), None) or route_for(kind, known)


def flaws(route: Route) -> dict[RouteFlaw, tuple[str, ...]]:
    """What is wrong with a route, and the keys of the stages it is wrong with."""
    keys = [each.key for each in route.stages]
    found = {
        RouteFlaw.SAME_KEY: tuple(key for key, times in Counter(keys).items() if times > 1),
        RouteFlaw.NOBODY: tuple(each.key for each in route.stages if not _is_somebody(each.party)),
        RouteFlaw.LEADS_NOWHERE: tuple(
            each.key for each in route.stages if any(lead.stage not in keys for lead in each.leads)
        ),
    }
    if not any(found.values()):
        found[RouteFlaw.NO_WAY_OUT] = tuple(each.key for each in route.stages if not _leads_out(route, each))
        found[RouteFlaw.UNREACHED] = tuple(key for key in keys if key not in _reached(route))
    return {flaw: stages for flaw, stages in found.items() if stages}


def _is_somebody(party: Party) -> bool:
    said = {PartyKind.ROLE: party.role, PartyKind.OFFICER: party.officer_id, PartyKind.EXTERNAL: party.executor}
    return bool(said.get(party.kind, True))


def _onward(stage: Stage) -> Verdict:
    return VERDICTS[stage.yields][0]


def _leads_out(route: Route, stage: Stage) -> bool:
    """Whether an appeal that nobody returns leaves the route from this stage."""
    at: Stage | None = stage
    for _step in route.stages:
        at = route.after(at, _onward(at)) if at else None
    return at is None


def _reached(route: Route) -> set[str]:
    reached: set[str] = set()
    waiting = list(route.stages[:1])
    while waiting:
        stage = waiting.pop()
        if stage.key in reached:
            continue
        reached.add(stage.key)
        led = (route.after(stage, verdict) for verdict in VERDICTS[stage.yields])
        waiting += [each for each in led if each]
    return reached


def _without(route: Route, key: str) -> Route:
    """A route without one visa: what led to it leads to where its approval leads."""
    onward = route.after(route.stage(key), Verdict.APPROVED)

    def mended(stage: Stage) -> Stage:
        leads = (
            replace(lead, stage=onward.key if onward else "") if lead.stage == key else lead for lead in stage.leads
        )
        return replace(stage, leads=tuple(lead for lead in leads if lead.stage))

    return replace(route, stages=tuple(mended(each) for each in route.stages if each.key != key))
