"""Routes and assignments in the register."""

from dataclasses import replace

import pytest

from desktop_app.domain.appeal import AppealKind
from desktop_app.domain.journey import Assignment
from desktop_app.domain.officer import Role
from desktop_app.domain.routes import Lead, Party, PartyKind, Route, Stage, StageTerm, Verdict, Yield, route_for
from desktop_app.storage.routes import built_in
from desktop_app.storage.store import Store
from tests.storage.own_routes import drawn
from tests.storage.samples import SECRETARY, TODAY, opened, registered

OWN = Route(
    "Быстрый",
    frozenset({AppealKind.COMPLAINT}),
    (
        Stage(
            "work",
            "Работа",
            Party(PartyKind.OFFICER, officer_id=1),
            term=StageTerm(3, working=True),
            checklist=("Осмотр",),
            asks=("Номер акта",),
            letter="instruction",
        ),
        Stage(
            "visa",
            "Виза",
            Party(PartyKind.ROLE, Role.HEAD),
            Yield.VISA,
            leads=(Lead(Verdict.RETURNED, "work"),),
        ),
    ),
    key="quick",
)


def test_the_built_in_route_of_citizens_goes_by_the_office_to_the_answer() -> None:
    citizen, none = built_in()

    assert [stage.title for stage in citizen.stages] == ["Распределение", "Рассмотрение", "Подпись", "Отправка"]
    assert citizen.kinds == {AppealKind.PROPOSAL, AppealKind.STATEMENT, AppealKind.COMPLAINT}
    assert (none.title, none.stages) == ("Без маршрута", ())


def test_a_route_is_kept_as_it_was_drawn(store: Store) -> None:
    stored = drawn(store, OWN, "drawing")

    assert store.register.route(stored.id) == stored == replace(OWN, id=stored.id, version=1)
    assert store.register.route(99) is None


def test_the_newest_edition_of_each_route_is_in_use(store: Store) -> None:
    first = drawn(store, OWN, "first")
    second = drawn(store, replace(OWN, title="Ещё быстрее", edition=2), "second")
    drawn(store, replace(OWN, key="other", annulled=True), "third")

    found = store.register.routes()

    assert [route.key for route in found] == ["citizen_appeal", "no_route", "quick"]
    assert route_for(AppealKind.COMPLAINT, found) == second
    assert store.register.route(first.id) == first


def test_a_unit_knows_every_edition_by_its_id(store: Store) -> None:
    first = drawn(store, OWN, "first")
    drawn(store, replace(OWN, edition=2), "second")

    with store.unit(SECRETARY, "reading") as unit:
        assert unit.route(first.id) == first
        with pytest.raises(KeyError):
            unit.route(99)


def test_assignments_are_read_in_the_order_they_were_given(store: Store) -> None:
    appeal = registered(store, opened(store))
    with store.unit(SECRETARY, "giving") as unit:
        first = unit.add_assignment(Assignment(appeal.id, "work", TODAY, SECRETARY, text="Осмотр"))
        second = unit.add_assignment(Assignment(appeal.id, "work", TODAY, executor="ООО «Тепло»", due_on=TODAY))

    assert store.register.assignments(appeal.id) == (first, second)
    assert store.register.assignments(99) == ()


def test_an_undone_assignment_is_not_there_any_more(store: Store) -> None:
    appeal = registered(store, opened(store))
    with store.unit(SECRETARY, "giving") as unit:
        given = unit.add_assignment(Assignment(appeal.id, "work", TODAY, SECRETARY))
    with store.unit(SECRETARY, "ending") as unit:
        unit.change_assignment(replace(given, done_on=TODAY, verdict=Verdict.DONE, checked=("Осмотр",), answers=("7",)))

    with store.unit(SECRETARY, "ending") as unit:
        unit.undo()
    assert [each.is_open for each in store.register.assignments(appeal.id)] == [True]

    with store.unit(SECRETARY, "giving") as unit:
        unit.undo()
    assert store.register.assignments(appeal.id) == ()
