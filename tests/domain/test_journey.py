"""The way of an appeal: who has had it, who has it, what comes next, when a stage is due, whose hands it comes to."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.domain.appeal import Appeal, AppealKind, Channel
from desktop_app.domain.journey import (
    CONTROL,
    DETAILS,
    INSTRUCTION,
    Aim,
    Assignment,
    Hands,
    Journey,
    aim_of,
    due_of,
    hands,
)
from desktop_app.domain.officer import Officer, Role
from desktop_app.domain.routes import Lead, Party, PartyKind, Route, Stage, StageTerm, Verdict, Yield
from tests.stand_ins import PlainWeek

TODAY = date(2026, 1, 15)
DUE = date(2026, 2, 13)
BOTH = Party(PartyKind.RESPONSIBLE_AND_HELPERS)
DISPATCH = Stage("dispatch", "Распределение", Party(PartyKind.ROLE, Role.DISPATCHER))
WORK = Stage("work", "Рассмотрение", BOTH)
VISA = Stage("visa", "Подпись", Party(PartyKind.ROLE, Role.HEAD), Yield.VISA)
SENDING = Stage("sending", "Отправка", Party(PartyKind.ROLE, Role.SECRETARY))
ROUTE = Route("Обращение гражданина", stages=(DISPATCH, WORK, VISA, SENDING))

SECRETARY = Officer("Секретарь", id=1)
SMIRNOVA = Officer("Смирнова", id=2)
ORLOV = Officer("Орлов", id=3)
APPEAL = Appeal(AppealKind.STATEMENT, Channel.POST, TODAY, TODAY, "Крыша", SMIRNOVA.id, id=7, helper_ids=(ORLOV.id,))


def given(stage: str, officer: Officer = SMIRNOVA, verdict: Verdict | None = None) -> Assignment:
    """An assignment; with a verdict one that has been done."""
    return Assignment(APPEAL.id, stage, TODAY, officer.id, done_on=TODAY if verdict else None, verdict=verdict)


def on(*assignments: Assignment, route: Route = ROUTE) -> Journey:
    """A journey with these assignments."""
    return Journey(route, assignments)


DISPATCHED = given("dispatch", verdict=Verdict.DONE)


def test_before_anything_was_given_it_is_nowhere() -> None:
    journey = on()

    assert journey.now is None
    assert journey.at_hand == ()
    assert journey.ahead == ()
    assert journey.is_at_the_end


def test_it_is_where_somebody_has_it() -> None:
    journey = on(DISPATCHED, given("work"), given("work", ORLOV))

    assert journey.now is WORK
    assert [each.officer_id for each in journey.at_hand] == [SMIRNOVA.id, ORLOV.id]
    assert journey.ahead == (VISA, SENDING)
    assert not journey.is_at_the_end


def test_a_stage_it_came_back_to_stands_twice() -> None:
    journey = on(DISPATCHED, given("work", verdict=Verdict.DONE), given("visa", ORLOV, Verdict.RETURNED), given("work"))

    assert [(lap.stage.key, lap.verdict) for lap in journey.laps] == [
        ("dispatch", Verdict.DONE),
        ("work", Verdict.DONE),
        ("visa", Verdict.RETURNED),
        ("work", None),
    ]


def test_a_stage_that_was_returned_to_itself_stands_twice() -> None:
    """Those who had it together, one of whom returned it, stand in one block, whoever was asked again in the next."""
    first = (
        replace(given("visa", ORLOV, Verdict.RETURNED), lap=1),
        replace(given("visa", verdict=Verdict.CEASED), lap=1),
    )
    again = (replace(given("visa"), lap=2), replace(given("visa", ORLOV), lap=2))
    journey = on(*first, *again, route=replace(ROUTE, stages=(VISA, SENDING)))

    assert [(lap.verdict, lap.assignments) for lap in journey.laps] == [(Verdict.RETURNED, first), (None, again)]
    assert (journey.now, journey.at_hand, journey.lap) == (VISA, again, 2)


def test_where_nothing_was_given_no_lap_was_begun() -> None:
    assert on().lap == 0


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ((Verdict.APPROVED, Verdict.RETURNED), Verdict.RETURNED),
        ((Verdict.DONE, Verdict.CEASED), Verdict.DONE),
        ((Verdict.CEASED, Verdict.CEASED), Verdict.CEASED),
    ],
)
def test_a_stage_in_several_hands_ends_as_the_weightiest_of_them(said: tuple[Verdict, ...], verdict: Verdict) -> None:
    (lap,) = on(*(given("work", verdict=each) for each in said)).laps

    assert lap.verdict is verdict


def test_what_was_annulled_never_was() -> None:
    journey = on(DISPATCHED, replace(given("work"), annulled=True))

    assert [lap.stage for lap in journey.laps] == [DISPATCH]
    assert journey.now is None


def test_a_request_is_no_stage() -> None:
    request = given(DETAILS)
    journey = on(DISPATCHED, given("work"), request, given(CONTROL))

    assert journey.requests == (request,)
    assert journey.now is WORK
    assert len(journey.laps) == 2


def test_a_route_that_goes_in_a_circle_is_looked_along_once() -> None:
    circle = replace(WORK, leads=(Lead(Verdict.DONE, "dispatch"),))
    journey = on(given("work"), route=replace(ROUTE, stages=(DISPATCH, circle)))

    assert len(journey.ahead) == 3


def test_at_the_last_stage_nothing_but_the_outcome_is_left() -> None:
    journey = on(given("sending"))

    assert journey.is_at_the_end
    assert journey.waits_for_outcome
    assert journey.to_finish == ()


@pytest.mark.parametrize(
    "last",
    [
        replace(SENDING, checklist=("Вложена опись",)),
        replace(SENDING, asks=("Номер отправления",)),
        replace(SENDING, yields=Yield.VISA),
    ],
    ids=["checklist", "asks", "visa"],
)
def test_a_last_stage_that_asks_something_of_its_own_is_finished_first(last: Stage) -> None:
    journey = on(given("sending"), route=replace(ROUTE, stages=(last,)))

    assert not journey.waits_for_outcome
    assert len(journey.to_finish) == 1


def test_of_several_at_the_last_stage_all_but_one_finish_their_part() -> None:
    journey = on(given("sending"), given("sending", ORLOV))

    assert not journey.waits_for_outcome
    assert len(journey.to_finish) == 2


def test_a_part_beside_the_route_is_finished_too() -> None:
    part = given(INSTRUCTION, ORLOV)
    journey = on(given("sending"), part, given(INSTRUCTION, verdict=Verdict.DONE))

    assert journey.to_finish == (part,)
    assert not Journey(Route("")).waits_for_outcome


@pytest.mark.parametrize(("stage", "aim"), [(DISPATCH, Aim.DISTRIBUTION), (WORK, Aim.WORK), (VISA, Aim.VISA)])
def test_a_stage_waits_for_what_it_is_for(stage: Stage, aim: Aim) -> None:
    assert aim_of(stage) is aim


@pytest.mark.parametrize(
    ("term", "latest", "due"),
    [
        (None, DUE, DUE),
        (StageTerm(3), DUE, date(2026, 1, 18)),
        (StageTerm(3, working=True), DUE, date(2026, 1, 20)),
        (StageTerm(90), DUE, DUE),
        (StageTerm(1), None, date(2026, 1, 16)),
        (None, None, None),
        (StageTerm(1), TODAY - timedelta(days=1), TODAY - timedelta(days=1)),
    ],
)
def test_a_stage_is_due_by_its_term_and_never_after_the_appeal(
    term: StageTerm | None, latest: date | None, due: date | None
) -> None:
    assert due_of(term, TODAY, latest, PlainWeek()) == due


def come_to(party: Party, *officers: Officer, appeal: Appeal = APPEAL, acting: Officer = SECRETARY) -> list[Hands]:
    """Whose hands a stage comes to today."""
    return list(hands(party, appeal, officers, acting, TODAY))


EVERYBODY = (SECRETARY, SMIRNOVA, ORLOV)


def test_a_stage_comes_to_the_responsible_officer_and_the_helpers() -> None:
    assert come_to(BOTH, *EVERYBODY) == [Hands(SMIRNOVA.id), Hands(ORLOV.id)]
    assert come_to(Party(PartyKind.RESPONSIBLE), *EVERYBODY) == [Hands(SMIRNOVA.id)]


def test_who_works_outside_the_office_has_it_beside_them() -> None:
    outside = replace(APPEAL, external_executor="ООО «Тепло»")

    assert come_to(BOTH, *EVERYBODY, appeal=outside)[-1] == Hands(executor="ООО «Тепло»")
    assert come_to(Party(PartyKind.EXTERNAL, executor="Росреестр"), *EVERYBODY) == [Hands(executor="Росреестр")]


def test_a_stage_comes_to_a_named_officer() -> None:
    assert come_to(Party(PartyKind.OFFICER, officer_id=ORLOV.id), *EVERYBODY) == [Hands(ORLOV.id)]


def test_a_stage_for_an_officer_whom_nobody_named_stays_with_who_acts() -> None:
    assert come_to(Party(PartyKind.OFFICER), *EVERYBODY) == [Hands(SECRETARY.id)]


HEAD = Party(PartyKind.ROLE, Role.HEAD)


def test_a_part_is_played_by_who_has_it_and_rather_by_who_is_there() -> None:
    away = replace(SMIRNOVA, roles=frozenset({Role.HEAD}), away_from=TODAY)
    here = replace(ORLOV, roles=frozenset({Role.HEAD}))

    assert come_to(HEAD, SECRETARY, away, here) == [Hands(ORLOV.id)]
    assert come_to(HEAD, SECRETARY, away) == [Hands(SMIRNOVA.id)]


def test_whoever_acts_plays_a_part_that_is_theirs_or_that_nobody_has() -> None:
    head = replace(SECRETARY, roles=frozenset({Role.HEAD}))

    assert come_to(HEAD, head, replace(ORLOV, roles=frozenset({Role.HEAD})), acting=head) == [Hands(SECRETARY.id)]
    assert come_to(HEAD, *EVERYBODY) == [Hands(SECRETARY.id)]
    assert come_to(HEAD, SECRETARY, replace(ORLOV, roles=frozenset({Role.HEAD}), active=False)) == [Hands(SECRETARY.id)]


def test_the_deputy_has_it_in_an_absence_and_each_has_it_once() -> None:
    away = replace(SMIRNOVA, away_from=TODAY, deputy_id=ORLOV.id)

    assert come_to(BOTH, SECRETARY, away, ORLOV) == [Hands(ORLOV.id)]


def test_without_a_deputy_it_waits_on_the_desk_of_who_is_away() -> None:
    assert come_to(Party(PartyKind.RESPONSIBLE), SECRETARY, replace(SMIRNOVA, away_from=TODAY), ORLOV) == [
        Hands(SMIRNOVA.id)
    ]


def test_what_comes_to_somebody_who_has_left_is_done_by_the_deputy_or_by_who_acts() -> None:
    gone = replace(SMIRNOVA, active=False)
    left_to = replace(gone, deputy_id=ORLOV.id)

    assert come_to(Party(PartyKind.RESPONSIBLE), gone, SECRETARY, ORLOV) == [Hands(SECRETARY.id)]
    assert come_to(Party(PartyKind.OFFICER, officer_id=gone.id), gone, SECRETARY) == [Hands(SECRETARY.id)]
    assert come_to(Party(PartyKind.RESPONSIBLE), left_to, SECRETARY, ORLOV) == [Hands(ORLOV.id)]
