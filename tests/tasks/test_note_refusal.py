"""An officer says that they have heard of a refusal; it leaves «Мой день» and stays in the history."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.contact import Contact, Visitor
from desktop_app.domain.ports import Conflict
from desktop_app.domain.rules import Problem
from desktop_app.domain.waiting import Waiting
from desktop_app.flow.merging import merged
from desktop_app.tasks import note_refusal
from tests.tasks.conftest import AtDesk
from tests.tasks.contact_examples import refused
from tests.tasks.examples import Place
from tests.tasks.life import TODAY


@pytest.fixture
def refusal(place: Place) -> Contact:
    """Зайцева was refused something on 13.01., of which Орлов is to hear."""
    return refused(place)


def waiting(place: Place) -> int:
    """How many refusals Орлов is to hear of."""
    day = place.store.register.day(TODAY, place.orlov.id)
    return next(each.total for each in day.waits if each.what is Waiting.NOTICES)


def test_what_was_heard_of_leaves_the_day_and_stands_in_the_timeline(
    place: Place, refusal: Contact, at_desk: AtDesk
) -> None:
    assert waiting(place) == 1
    receipt = at_desk(note_refusal.TASK, subject=note_refusal.Subject(refusal)).finish()

    assert waiting(place) == 0
    assert receipt.contact_id == refusal.id
    told = [
        change
        for event in place.store.register.timeline(place.case_file.id).rows
        for change in event.changes
        if change.field == "noticed_on"
    ]
    assert [change.after for change in told] == ["2026-01-15"]


def test_undoing_it_lets_it_wait_again(place: Place, refusal: Contact, at_desk: AtDesk) -> None:
    at_desk(note_refusal.TASK, subject=note_refusal.Subject(refusal)).finish()
    with place.store.unit(place.orlov.id, "run-1") as unit:
        unit.undo()

    assert waiting(place) == 1


def test_nobody_hears_of_a_refusal_before_it_was_given(refusal: Contact, at_desk: AtDesk) -> None:
    desk = at_desk(note_refusal.TASK, subject=note_refusal.Subject(refusal))

    assert desk.answer(noticed_on="12.01.2026").problems() == {"noticed_on": Problem.BEFORE_START}
    assert desk.answer(noticed_on="13.01.2026").problems() == {}
    assert desk.run.label == "Зайцева"


@pytest.mark.parametrize(
    "meanwhile", [{"annulled": True}, {"noticed_on": TODAY}, {"visitor": Visitor("Орлова")}], ids=", ".join
)
def test_what_was_changed_meanwhile_is_told_of(
    place: Place, refusal: Contact, at_desk: AtDesk, meanwhile: dict[str, object]
) -> None:
    desk = at_desk(note_refusal.TASK, subject=note_refusal.Subject(refusal))
    with place.store.unit(place.secretary.id, "other") as unit:
        unit.change_contact(replace(refusal, **meanwhile))  # type: ignore[arg-type]  # said by name

    with pytest.raises(Conflict):
        desk.finish()


def test_a_refusal_that_comes_to_another_officer_meanwhile_may_still_be_heard_of(
    place: Place, refusal: Contact, at_desk: AtDesk
) -> None:
    desk = at_desk(note_refusal.TASK, subject=note_refusal.Subject(refusal))
    with place.store.unit(place.secretary.id, "other") as unit:
        unit.change_contact(replace(refusal, notify_officer_id=place.secretary.id))

    source = desk.run.task.source
    assert source is not None
    stored = source.stored(place.store.register, desk.draft)
    desk.run = replace(desk.run, draft=merged(source, desk.draft, stored).draft)
    desk.finish()

    assert source.stored(place.store.register, desk.draft) is None
    with place.store.unit(place.secretary.id, "look") as unit:
        assert unit.contact(refusal.id).noticed_on == TODAY


def test_it_is_begun_from_a_contact_only(at_desk: AtDesk) -> None:
    for nothing in (None, note_refusal.Subject(None)):
        with pytest.raises(TypeError):
            at_desk(note_refusal.TASK, subject=nothing)


def test_the_day_is_needed(refusal: Contact, at_desk: AtDesk) -> None:
    desk = at_desk(note_refusal.TASK, subject=note_refusal.Subject(refusal))
    desk.run = replace(desk.run, draft=replace(desk.draft, contact=replace(refusal, held_on=None)))

    assert desk.answer(noticed_on=date(2026, 1, 2)).problems() == {}
    assert desk.answer(noticed_on="").problems() == {"noticed_on": Problem.REQUIRED}
