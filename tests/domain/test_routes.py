"""Routes: where verdicts lead, what makes one unfit, which one an appeal goes."""

from dataclasses import replace

import pytest

from desktop_app.domain.appeal import AppealKind
from desktop_app.domain.officer import Role
from desktop_app.domain.routes import (
    VERDICTS,
    Lead,
    Party,
    PartyKind,
    Route,
    RouteFlaw,
    Stage,
    Verdict,
    Yield,
    flaws,
    route_chosen,
    route_for,
)
from desktop_app.storage.routes import built_in

ANYBODY = Party(PartyKind.RESPONSIBLE)
DISPATCH = Stage("dispatch", "Распределение", Party(PartyKind.ROLE, Role.DISPATCHER))
WORK = Stage("work", "Рассмотрение", ANYBODY)
LAWYER = Stage("lawyer", "Виза юриста", ANYBODY, Yield.VISA)
HEAD = Stage("head", "Виза главы", Party(PartyKind.ROLE, Role.HEAD), Yield.VISA)
SENDING = Stage("sending", "Отправка", ANYBODY)
ROUTE = Route("Свой", stages=(DISPATCH, WORK, LAWYER, HEAD, SENDING))


def keys(route: Route) -> list[str]:
    """The stages of a route in order."""
    return [each.key for each in route.stages]


def test_what_is_done_goes_on_and_the_last_stage_ends_the_route() -> None:
    assert ROUTE.after(WORK, Verdict.DONE) is LAWYER
    assert ROUTE.after(SENDING, Verdict.DONE) is None


def test_what_is_returned_goes_one_stage_back_and_never_before_the_first() -> None:
    assert ROUTE.after(LAWYER, Verdict.RETURNED) is WORK
    assert ROUTE.after(DISPATCH, Verdict.RETURNED) is DISPATCH


def test_a_stage_may_lead_elsewhere() -> None:
    back = replace(HEAD, leads=(Lead(Verdict.RETURNED, "work"),))
    route = replace(ROUTE, stages=(DISPATCH, WORK, LAWYER, back, SENDING))

    assert route.after(back, Verdict.RETURNED) is WORK
    assert route.after(back, Verdict.APPROVED) is SENDING


def test_a_stage_that_is_not_there_is_told() -> None:
    with pytest.raises(KeyError):
        ROUTE.stage("archive")


def test_without_the_last_approval_the_other_visas_stay() -> None:
    assert keys(ROUTE.walked(skips_approval=True)) == ["dispatch", "work", "lawyer", "sending"]
    assert ROUTE.walked() is ROUTE


def test_a_route_without_visas_has_none_to_leave_out() -> None:
    route = Route("Короткий", stages=(WORK, SENDING))

    assert route.walked(skips_approval=True) is route


def test_what_led_to_the_approval_left_out_leads_on() -> None:
    hurried = replace(WORK, leads=(Lead(Verdict.DONE, "head"),))
    route = Route("Быстрый", stages=(hurried, LAWYER, HEAD, SENDING)).walked(skips_approval=True)

    assert route.after(route.stage("work"), Verdict.DONE) == SENDING


def test_what_led_to_a_last_approval_that_is_left_out_ends_the_route() -> None:
    hurried = replace(WORK, leads=(Lead(Verdict.DONE, "head"),))
    route = Route("Быстрый", stages=(hurried, HEAD)).walked(skips_approval=True)

    assert route.stage("work").leads == ()
    assert route.after(route.stage("work"), Verdict.DONE) is None


def test_the_newest_route_that_names_a_kind_is_gone() -> None:
    older = Route("Старый", frozenset({AppealKind.COMPLAINT}), id=1)
    newer = Route("Новый", frozenset({AppealKind.COMPLAINT}), id=2)

    assert route_for(AppealKind.COMPLAINT, (older, newer)) is newer
    assert route_for(AppealKind.PROPOSAL, (older, newer)) is None


def test_a_chosen_route_is_gone_while_it_is_in_use() -> None:
    of_kind = Route("По виду", frozenset({AppealKind.COMPLAINT}), id=1)
    other = Route("Другой", id=2)
    kind = AppealKind.COMPLAINT

    assert route_chosen(2, kind, (of_kind, other)) is other
    assert route_chosen(None, kind, (of_kind, other)) is of_kind
    assert route_chosen(7, kind, (of_kind, other)) is of_kind


def test_the_built_in_routes_can_be_gone() -> None:
    routes = built_in()

    assert [flaws(each) for each in routes] == [{}] * len(routes)
    assert all(route_for(kind, routes) for kind in AppealKind)


@pytest.mark.parametrize(
    ("stages", "flaw", "told"),
    [
        ((WORK, replace(SENDING, key="work")), RouteFlaw.SAME_KEY, ("work",)),
        ((replace(WORK, leads=(Lead(Verdict.DONE, "nowhere"),)),), RouteFlaw.LEADS_NOWHERE, ("work",)),
        ((replace(WORK, party=Party(PartyKind.ROLE)),), RouteFlaw.NOBODY, ("work",)),
        ((replace(WORK, party=Party(PartyKind.OFFICER)),), RouteFlaw.NOBODY, ("work",)),
        ((replace(WORK, party=Party(PartyKind.EXTERNAL)),), RouteFlaw.NOBODY, ("work",)),
        (
            (WORK, replace(SENDING, leads=(Lead(Verdict.DONE, "work"),))),
            RouteFlaw.NO_WAY_OUT,
            ("work", "sending"),
        ),
        (
            (replace(WORK, leads=(Lead(Verdict.DONE, "sending"),)), DISPATCH, SENDING),
            RouteFlaw.UNREACHED,
            ("dispatch",),
        ),
    ],
    ids=lambda each: each.value if isinstance(each, RouteFlaw) else "",
)
def test_what_makes_a_route_unfit_is_named_with_its_stages(
    stages: tuple[Stage, ...], flaw: RouteFlaw, told: tuple[str, ...]
) -> None:
    assert flaws(Route("Негодный", stages=stages)) == {flaw: told}


def test_a_loop_back_is_no_flaw() -> None:
    assert flaws(ROUTE) == {}


def test_only_a_visa_can_be_refused() -> None:
    assert VERDICTS[Yield.DONE] == (Verdict.DONE,)
    assert VERDICTS[Yield.VISA] == (Verdict.APPROVED, Verdict.RETURNED)
