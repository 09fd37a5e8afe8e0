"""Calls, meetings and receptions are planned, and planned otherwise."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.contact import Contact, ContactKind, ContactOutcome
from desktop_app.domain.letter import Letter, Table
from desktop_app.domain.ports import Conflict, ContactLine
from desktop_app.domain.rules import Problem
from desktop_app.flow.merging import merged
from desktop_app.storage.store import Store
from desktop_app.tasks import plan_contact
from desktop_app.tasks.plan_contact import Subject
from tests.stand_ins import FixedClock
from tests.storage.samples import KUZNETSOV, SECRETARY, opened, registered
from tests.tasks.desk import Desk

MONDAY = date(2026, 1, 19)


def desk_with(store: Store, clock: FixedClock, subject: Any, run_id: str = "run-1") -> Desk:
    desk = Desk(store, clock, store.register.officers()[0], plan_contact.TASK, subject=subject)
    desk.run = replace(desk.run, id=run_id)
    return desk


def planned(store: Store) -> tuple[ContactLine, ...]:
    return store.register.contacts_between(date(2026, 1, 1), date(2026, 12, 31))


def cells(letter: Letter) -> list[str]:
    """What stands in the tables of a letter."""
    tables = (each for each in letter.text.paragraphs if isinstance(each, Table))
    return [cell for table in tables for row in table.rows for cell in row]


def contact_of(store: Store, contact_id: int) -> Contact:
    found = store.register.contact(contact_id)
    assert found is not None
    return found


def test_a_call_about_an_appeal_is_planned_in_one_screen(store: Store, clock: FixedClock, kuznetsov: CaseFile) -> None:
    appeal = registered(store, kuznetsov)
    desk = desk_with(store, clock, Subject(kuznetsov, appeal, officer_id=SECRETARY))

    receipt = desk.answer(planned_on="19.01", planned_at="1430", subject="Акт осмотра").finish()

    (line,) = planned(store)
    assert (line.kind, line.planned_on, line.planned_at) == (ContactKind.CALL, MONDAY, "14:30")
    assert (line.who, line.phone, line.appeal_number) == (
        "Кузнецов Пётр Владимирович",
        "+7 912 345-67-89",
        appeal.number,
    )
    assert (receipt.number, receipt.case_file_id, receipt.appeal_id) == ("19.01.2026 14:30", kuznetsov.id, appeal.id)
    assert (receipt.contact_id, receipt.letter_ids) == (line.id, ())
    assert desk.run.label == "Кузнецов Пётр Владимирович"


def test_who_has_no_case_file_is_planned_by_name_and_phone(store: Store, clock: FixedClock) -> None:
    desk = desk_with(store, clock, Subject(officer_id=SECRETARY))
    assert desk.problems() == {"surname": Problem.REQUIRED, "phone": Problem.REQUIRED}

    desk.answer(surname="орлова", name="анна", phone="89123456789").forward().finish()

    (line,) = planned(store)
    assert (line.who, line.phone, line.case_file_id) == ("Орлова Анна", "+7 912 345-67-89", None)
    assert desk.run.label == "Орлова\u00a0А."


def test_a_reception_needs_its_time_and_place(store: Store, clock: FixedClock, kuznetsov: CaseFile) -> None:
    desk = desk_with(store, clock, Subject(kuznetsov, kind=ContactKind.RECEPTION, officer_id=SECRETARY))

    assert desk.problems() == {"planned_at": Problem.REQUIRED, "place": Problem.REQUIRED}


def test_nothing_is_planned_for_a_day_that_is_over(store: Store, clock: FixedClock, kuznetsov: CaseFile) -> None:
    desk = desk_with(store, clock, Subject(kuznetsov, officer_id=SECRETARY)).answer(planned_on="вчера")

    assert desk.problems() == {"planned_on": Problem.IN_PAST}
    assert desk.answer(planned_on="сегодня").problems() == {}


def test_an_invitation_goes_out_with_the_booking(store: Store, clock: FixedClock, kuznetsov: CaseFile) -> None:
    desk = desk_with(store, clock, Subject(kuznetsov, kind=ContactKind.RECEPTION, officer_id=SECRETARY))

    receipt = desk.answer(planned_on="19.01", planned_at="10", place="каб. 12", invited=True).finish()

    letter = store.register.letter(*receipt.letter_ids)
    assert letter is not None
    assert (letter.form, letter.case_file_id, letter.outgoing) == ("reception_invitation", kuznetsov.id, True)
    assert "19\u00a0января 2026\u00a0года, 10:00" in cells(letter)


def test_a_meeting_with_an_invitation_needs_its_time_and_place_too(
    store: Store, clock: FixedClock, kuznetsov: CaseFile
) -> None:
    desk = desk_with(store, clock, Subject(kuznetsov, kind=ContactKind.MEETING, officer_id=SECRETARY))
    assert desk.problems() == {}

    assert set(desk.answer(invited=True).problems()) == {"planned_at", "place"}


def test_an_invitation_greets_somebody_whose_gender_is_known(store: Store, clock: FixedClock) -> None:
    nobody_knows = opened(store, gender=None)
    desk = desk_with(store, clock, Subject(nobody_knows, officer_id=SECRETARY))

    assert desk.answer(invited=True, planned_at="10", place="каб. 12").problems() == {"invited": Problem.NO_GENDER}


def test_who_has_no_case_file_gets_no_invitation(store: Store, clock: FixedClock) -> None:
    desk = desk_with(store, clock, Subject(officer_id=SECRETARY)).answer(surname="Орлова", phone="89123456789")

    desk.forward().answer(invited=True, planned_at="10", place="каб. 12")

    assert desk.problems() == {"invited": Problem.NO_CASE_FILE}


def test_a_planned_contact_is_moved(store: Store, clock: FixedClock, kuznetsov: CaseFile) -> None:
    desk_with(store, clock, Subject(kuznetsov, officer_id=SECRETARY)).finish()
    (line,) = planned(store)
    desk = desk_with(store, clock, Subject(kuznetsov, contact=contact_of(store, line.id)), "run-2")

    desk.answer(planned_on="19.01", planned_at="9").finish()

    (moved,) = planned(store)
    assert (moved.id, moved.planned_on, moved.planned_at) == (line.id, MONDAY, "09:00")


def test_moving_somebody_unknown_keeps_what_was_said(store: Store, clock: FixedClock) -> None:
    desk_with(store, clock, Subject(officer_id=SECRETARY)).answer(
        surname="Орлова", phone="89123456789"
    ).forward().finish()
    (line,) = planned(store)

    desk = desk_with(store, clock, Subject(contact=contact_of(store, line.id)), "run-2")

    assert (desk.draft.surname, desk.draft.phone) == ("Орлова", "+7 912 345-67-89")
    desk.answer(name="Анна").forward().finish()
    assert planned(store)[0].who == "Орлова Анна"


def moved_by_another(store: Store, contact: Contact, **changes: Any) -> Contact:
    with store.unit(SECRETARY, "another") as unit:
        return unit.change_contact(replace(contact, **changes))


def test_two_who_move_the_same_contact_meet(store: Store, clock: FixedClock, kuznetsov: CaseFile) -> None:
    desk_with(store, clock, Subject(kuznetsov, officer_id=SECRETARY)).finish()
    (line,) = planned(store)
    desk = desk_with(store, clock, Subject(kuznetsov, contact=contact_of(store, line.id)), "run-2")
    desk.answer(planned_at="9")
    moved_by_another(store, contact_of(store, line.id), planned_on=MONDAY)

    with pytest.raises(Conflict):
        desk.finish()

    source = plan_contact.TASK.source
    assert source is not None
    merge = merged(source, desk.draft, source.stored(store.register, desk.draft))
    assert (merge.draft.planned_on, merge.draft.planned_at) == (MONDAY, "09:00")


def test_what_has_been_held_meanwhile_is_planned_no_more(store: Store, clock: FixedClock, kuznetsov: CaseFile) -> None:
    desk_with(store, clock, Subject(kuznetsov, officer_id=SECRETARY)).finish()
    (line,) = planned(store)
    desk = desk_with(store, clock, Subject(kuznetsov, contact=contact_of(store, line.id)), "run-2")
    moved_by_another(store, contact_of(store, line.id), held_on=clock.today(), outcome=ContactOutcome.DECIDED)

    with pytest.raises(Conflict):
        desk.finish()

    source = plan_contact.TASK.source
    assert source is not None
    assert source.stored(store.register, desk.draft) is None


def test_a_case_file_that_was_merged_meanwhile_leads_to_the_other_one(
    store: Store, clock: FixedClock, kuznetsov: CaseFile
) -> None:
    other = opened(store, replace(KUZNETSOV, number="ЛД-000124"))
    desk = desk_with(store, clock, Subject(kuznetsov, officer_id=SECRETARY))
    with store.unit(SECRETARY, "merge") as unit:
        kept = unit.merge(other, kuznetsov)

    with pytest.raises(Conflict):
        desk.finish()

    source = plan_contact.TASK.source
    assert source is not None
    assert source.read(desk.draft) == kuznetsov
    assert source.stored(store.register, desk.draft) == kept
    assert source.reread(desk.draft, kept).case_file == kept


def test_a_contact_is_moved_in_the_case_file_that_its_own_was_merged_into(
    store: Store, clock: FixedClock, kuznetsov: CaseFile
) -> None:
    desk_with(store, clock, Subject(kuznetsov, officer_id=SECRETARY)).finish()
    (line,) = planned(store)
    desk = desk_with(store, clock, Subject(kuznetsov, contact=contact_of(store, line.id)), "run-2")
    desk.answer(planned_on="19.01")
    other = opened(store, replace(KUZNETSOV, number="ЛД-000124"))
    with store.unit(SECRETARY, "merge") as unit:
        unit.merge(other, kuznetsov)

    source = plan_contact.TASK.source
    assert source is not None
    merge = merged(source, desk.draft, source.stored(store.register, desk.draft))
    desk.run = replace(desk.run, draft=merge.draft)
    desk.finish()

    (moved,) = planned(store)
    assert (moved.planned_on, moved.case_file_id) == (MONDAY, other.id)


def test_somebody_unknown_has_nothing_in_the_register(store: Store, clock: FixedClock) -> None:
    desk = desk_with(store, clock, None)

    source = plan_contact.TASK.source
    assert source is not None
    assert source.read(desk.draft) is None
    assert source.stored(store.register, desk.draft) is None
    assert desk.draft.officer_id is None


def test_the_planning_is_undone(store: Store, clock: FixedClock, kuznetsov: CaseFile) -> None:
    desk_with(store, clock, Subject(kuznetsov, officer_id=SECRETARY)).finish()

    with store.unit(SECRETARY, "run-1") as unit:
        unit.undo()

    assert planned(store) == ()
