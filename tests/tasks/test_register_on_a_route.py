"""A registered appeal sets out: on the route of its kind, on another, or on none; what was sent on, and by many."""

from datetime import date

import pytest

from desktop_app.domain.appeal import Appeal, AppealKind, Channel, Mark
from desktop_app.domain.journey import Assignment
from desktop_app.domain.officer import Officer, Role
from desktop_app.domain.rules import Problem
from desktop_app.storage.store import Store
from desktop_app.tasks import finish_stage, register_appeal
from desktop_app.tasks.register_appeal.draft import Decision
from tests.tasks.conftest import AtDesk
from tests.tasks.desk import Desk
from tests.tasks.life import Life
from tests.tasks.test_finish_stage import POINTS


@pytest.fixture
def at_the_card(at_desk: AtDesk) -> Desk:
    """Kuznetsov's appeal lies on the desk."""
    desk = at_desk(register_appeal.TASK).answer(
        surname="Кузнецов", name="Пётр", patronymic="Владимирович", decision=Decision.NO
    )
    return desk.forward().forward().answer(channel=Channel.POST, substance="Прошу отремонтировать крышу.")


def finished(desk: Desk, responsible: Officer, **charge: object) -> Appeal:
    """The registration finished in the shortest way."""
    desk.to("responsible").answer(responsible_id=responsible.id, **charge)
    receipt = desk.to("review").finish()
    appeal = desk.store.register.appeal(receipt.appeal_id or 0)
    assert appeal is not None
    return appeal


def given(store: Store, appeal: Appeal) -> list[Assignment]:
    """Who has what."""
    return list(store.register.assignments(appeal.id))


def titles(store: Store) -> dict[str, int]:
    """The routes by their titles."""
    return {route.title: route.id for route in store.register.routes()}


def test_it_sets_out_on_the_route_of_its_kind(at_the_card: Desk, smirnova: Officer, store: Store) -> None:
    appeal = finished(at_the_card, smirnova)

    assert appeal.route_id == titles(store)["Обращение гражданина"]
    (first,) = given(store, appeal)
    assert (first.stage, first.officer_id, first.due_on) == ("dispatch", at_the_card.officer.id, date(2026, 1, 16))


def test_the_dispatcher_gets_it_where_the_office_has_one(at_the_card: Desk, smirnova: Officer, store: Store) -> None:
    with store.unit(at_the_card.officer.id, "parts") as unit:
        dispatcher = unit.add_officer(Officer("Дубов", roles=frozenset({Role.DISPATCHER})))

    assert [each.officer_id for each in given(store, finished(at_the_card, smirnova))] == [dispatcher.id]


def test_without_a_route_nobody_is_waited_for(at_the_card: Desk, smirnova: Officer, store: Store) -> None:
    appeal = finished(at_the_card, smirnova, route_id=titles(store)["Без маршрута"])

    assert appeal.route_id == titles(store)["Без маршрута"]
    assert given(store, appeal) == []


def test_a_call_goes_no_route(at_the_card: Desk, smirnova: Officer, store: Store) -> None:
    at_the_card.answer(channel=Channel.PHONE)

    appeal = finished(at_the_card, smirnova)

    assert appeal.kind is AppealKind.INQUIRY
    assert appeal.route_id == titles(store)["Без маршрута"]


def test_an_approval_that_is_not_asked_for_is_left_out(
    at_the_card: Desk, smirnova: Officer, store: Store, life: Life
) -> None:
    appeal = finished(at_the_card, smirnova, skips_approval=True)
    assert appeal.skips_approval

    life.act(finish_stage.TASK, appeal)
    life.act(finish_stage.TASK, appeal, checked=POINTS)

    assert [each.stage for each in given(store, appeal)] == ["dispatch", "consideration", "sending"]


def test_who_works_outside_the_office_has_the_consideration_beside_the_responsible_one(
    at_the_card: Desk, smirnova: Officer, life: Life
) -> None:
    appeal = finished(at_the_card, smirnova, external_executor="ООО «Тепло»")

    life.act(finish_stage.TASK, appeal)

    assert [each.officer_id or each.executor for each in life.journey(appeal).at_hand] == [smirnova.id, "ООО «Тепло»"]


def test_undoing_the_registration_takes_the_stage_back(at_the_card: Desk, smirnova: Officer, store: Store) -> None:
    appeal = finished(at_the_card, smirnova)

    at_the_card.within(lambda unit: unit.undo())

    assert given(store, appeal) == []


def test_what_another_body_sent_on_comes_under_its_number_and_day(
    at_the_card: Desk, smirnova: Officer, store: Store
) -> None:
    at_the_card.answer(
        channel=Channel.OTHER_BODY, sender="Прокуратура района", sender_number="7-123", sender_date="10.01.2026"
    )

    appeal = finished(at_the_card, smirnova)

    assert (appeal.sender, appeal.sender_number, appeal.sender_date) == (
        "Прокуратура района",
        "7-123",
        date(2026, 1, 10),
    )
    (record,) = store.finder.records_of((appeal.id,))
    assert record.sender == "Прокуратура района, № 7-123 от 10.01.2026"


@pytest.mark.parametrize(
    ("channel", "later"), [(Channel.DEPUTY, True), (Channel.STATE_MAIL, False), (Channel.POST, False)]
)
def test_who_sent_it_on_may_be_said_later(
    at_the_card: Desk, smirnova: Officer, channel: Channel, *, later: bool
) -> None:
    appeal = finished(at_the_card.answer(channel=channel), smirnova)

    assert ("sender" in appeal.to_complete) is later


def test_an_appeal_of_many_says_how_many_and_who_speaks_for_them(at_the_card: Desk, smirnova: Officer) -> None:
    at_the_card.answer(marks={Mark.COLLECTIVE}).forward()
    assert at_the_card.problems() == {"signatures": Problem.TOO_FEW_SIGNATURES}

    appeal = finished(at_the_card.answer(signatures="14", representative="Павлова Анна Сергеевна"), smirnova)

    assert (appeal.signatures, appeal.representative) == (14, "Павлова Анна Сергеевна")


def test_the_day_it_was_sent_on_is_not_to_come(at_the_card: Desk) -> None:
    at_the_card.answer(channel=Channel.DEPUTY).forward().answer(sender_date="16.01.2026")

    assert at_the_card.problems() == {"sender_date": Problem.IN_FUTURE}
