"""Calls, meetings and receptions are held: none ends without a decision and without the day of the next one."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.contact import Contact, ContactKind, ContactOutcome, visitor_of
from desktop_app.domain.ports import Conflict
from desktop_app.domain.rules import Problem
from desktop_app.flow.merging import merged
from desktop_app.storage.store import Store
from desktop_app.tasks import hold_contact
from tests.stand_ins import FixedClock
from tests.storage.samples import KUZNETSOV, SECRETARY, TODAY, opened, registered
from tests.tasks.desk import Desk
from tests.tasks.holding import WRITE, all_contacts, booked, desk_undoes, desk_with, letters_of
from tests.tasks.test_plan_contact import cells


def test_an_oral_answer_with_consent_ends_a_reception_and_leaves_its_card(
    store: Store, clock: FixedClock, kuznetsov: CaseFile
) -> None:
    desk = desk_with(store, clock, booked(store, kuznetsov), kuznetsov)
    assert (desk.draft.surname, desk.draft.birth_year, desk.draft.subject) == ("Кузнецов", 1961, "Отопление")

    desk.answer(document="паспорт 61 05 123456").forward()
    desk.answer(outcome=ContactOutcome.ANSWERED, text="Отопление дадут завтра", consent=True, instruction="Проверить")
    assert [step.form for step in desk.run.path] == ["card", "result", "review"]
    receipt = desk.forward().finish()

    (line,) = all_contacts(store)
    assert (line.outcome, line.held_on, line.text) == (ContactOutcome.ANSWERED, TODAY, "Отопление дадут завтра")
    held = store.register.contact(line.id)
    assert held is not None
    assert (held.visitor.document, held.consent, held.instruction) == ("паспорт 61 05 123456", True, "Проверить")
    (card,) = letters_of(store, receipt.letter_ids)
    assert (card.form, card.outgoing, card.number) == ("reception_card", False, kuznetsov.number)
    assert {"паспорт 61 05 123456", "Отопление", "да", "Проверить"} <= set(cells(card))
    assert store.register.contacts_due(TODAY).total == 0


def test_without_consent_there_is_no_oral_answer(store: Store, clock: FixedClock, kuznetsov: CaseFile) -> None:
    desk = desk_with(store, clock, booked(store, kuznetsov), kuznetsov).forward()

    desk.answer(outcome=ContactOutcome.ANSWERED)

    assert desk.problems() == {"text": Problem.REQUIRED, "consent": Problem.NO_CONSENT}


@pytest.mark.parametrize("outcome", [ContactOutcome.NOT_REACHED, ContactOutcome.NOT_DECIDED])
def test_what_ends_without_a_decision_can_not_be_finished_without_the_next_one(
    store: Store, clock: FixedClock, kuznetsov: CaseFile, outcome: ContactOutcome
) -> None:
    desk = desk_with(store, clock, booked(store, kuznetsov, ContactKind.CALL), kuznetsov)
    desk.answer(outcome=outcome).forward()
    assert desk.form == "next"
    assert desk.problems() == {"next_on": Problem.REQUIRED}
    assert desk.answer(next_on="вчера").problems() == {"next_on": Problem.IN_PAST}

    desk.answer(next_on="+1", next_at="12").forward().finish()

    tried, following = all_contacts(store)
    assert (tried.outcome, tried.attempt, tried.next_id) == (outcome, 1, following.id)
    assert (following.planned_on, following.planned_at) == (date(2026, 1, 16), "12:00")
    assert (following.attempt, following.previous_id, following.subject) == (2, tried.id, "Отопление")
    assert (following.who, following.outcome) == ("Кузнецов Пётр Владимирович", None)


def test_the_attempts_are_counted_along_the_chain(store: Store, clock: FixedClock, kuznetsov: CaseFile) -> None:
    contact = booked(store, kuznetsov, ContactKind.CALL)
    for attempt in (1, 2, 3):
        desk = desk_with(store, clock, contact, kuznetsov, f"run-{attempt}")
        desk.answer(outcome=ContactOutcome.NOT_REACHED).forward()
        desk.answer(next_on="сегодня", next_at=f"{attempt + 10}").forward().finish()
        found = store.register.contact(all_contacts(store)[-1].id)
        assert found is not None
        contact = found

    assert contact.attempt == 4
    assert [line.attempt for line in store.register.contacts_of(kuznetsov.id)] == [4, 3, 2, 1]


def test_the_next_one_is_not_before_this_one(store: Store, clock: FixedClock, kuznetsov: CaseFile) -> None:
    desk = desk_with(store, clock, booked(store, kuznetsov, ContactKind.CALL), kuznetsov)
    desk.answer(outcome=ContactOutcome.NOT_REACHED, held_on="15.01.2026").forward().answer(next_on="15.01.2026")
    assert desk.problems() == {}

    clock.pass_by(days=3)

    assert desk.problems() == {"next_on": Problem.IN_PAST}


def test_a_reception_that_nobody_came_to_leaves_no_card(store: Store, clock: FixedClock, kuznetsov: CaseFile) -> None:
    desk = desk_with(store, clock, booked(store, kuznetsov, subject=""), kuznetsov)
    assert desk.problems() == {"subject": Problem.REQUIRED}

    desk.answer(subject="не сказано").forward().answer(outcome=ContactOutcome.NOT_REACHED).forward()
    receipt = desk.answer(next_on="+7").forward().finish()

    assert receipt.letter_ids == ()


def test_a_call_does_not_end_as_a_reception_does(store: Store, clock: FixedClock, kuznetsov: CaseFile) -> None:
    desk = desk_with(store, clock, booked(store, kuznetsov, ContactKind.CALL), kuznetsov)

    desk.answer(outcome=ContactOutcome.APPEAL)

    assert desk.problems() == {"outcome": Problem.OTHER_OUTCOME}
    assert desk.answer(outcome=ContactOutcome.DECIDED).problems() == {}


def test_who_came_without_an_appointment_is_received_at_once(store: Store, clock: FixedClock) -> None:
    unplanned = Contact(ContactKind.RECEPTION, 0, TODAY)
    desk = desk_with(store, clock, unplanned, None)
    assert desk.problems() == {"surname": Problem.REQUIRED, "subject": Problem.REQUIRED}

    desk.answer(
        surname="орлова", birth_year="1970", address="г. Рязань", phone="89120001122", subject="Пенсия"
    ).forward()
    desk.answer(outcome=ContactOutcome.DIRECTED, text="В Социальный фонд").forward()
    receipt = desk.finish()

    (line,) = all_contacts(store)
    assert (line.who, line.outcome, receipt.contact_id) == ("Орлова", ContactOutcome.DIRECTED, line.id)
    assert line.officer_id == SECRETARY
    (card,) = letters_of(store, receipt.letter_ids)
    assert {"Орлова", "1970", "г. Рязань, +7 912 000-11-22"} <= set(cells(card))
    assert desk.run.label == ""


def test_undoing_takes_the_next_one_away_too(store: Store, clock: FixedClock, kuznetsov: CaseFile) -> None:
    desk = desk_with(store, clock, booked(store, kuznetsov, ContactKind.CALL), kuznetsov)
    desk.answer(outcome=ContactOutcome.NOT_REACHED).forward().answer(next_on="+1").forward().finish()

    desk_undoes(store, "run-1")

    (line,) = all_contacts(store)
    assert (line.outcome, line.next_id) == (None, None)


def test_nobody_holds_a_contact_twice(store: Store, clock: FixedClock, kuznetsov: CaseFile) -> None:
    contact = booked(store, kuznetsov, ContactKind.CALL)
    first, second = (desk_with(store, clock, contact, kuznetsov, run_id) for run_id in ("one", "two"))
    first.answer(outcome=ContactOutcome.DECIDED).forward().finish()
    second.answer(outcome=ContactOutcome.DECIDED).forward()

    with pytest.raises(Conflict):
        second.finish()

    source = hold_contact.TASK.source
    assert source is not None
    assert source.read(second.draft).contact == contact
    assert source.stored(store.register, second.draft) is None


def test_a_contact_that_was_moved_meanwhile_is_read_anew(store: Store, clock: FixedClock, kuznetsov: CaseFile) -> None:
    contact = booked(store, kuznetsov, ContactKind.CALL)
    desk = desk_with(store, clock, contact, kuznetsov).answer(outcome=ContactOutcome.DECIDED).forward()
    with store.unit(SECRETARY, "another") as unit:
        moved = unit.change_contact(replace(contact, planned_at="16:00", place="каб. 5"))

    with pytest.raises(Conflict):
        desk.finish()

    source = hold_contact.TASK.source
    assert source is not None
    stored = source.stored(store.register, desk.draft)
    assert stored.contact == moved
    assert source.reread(desk.draft, stored).place == "каб. 5"


def test_a_contact_goes_on_in_the_case_file_that_its_own_was_merged_into(
    store: Store, clock: FixedClock, kuznetsov: CaseFile
) -> None:
    other = opened(store, replace(KUZNETSOV, number="ЛД-000124"))
    desk = desk_with(store, clock, booked(store, kuznetsov), kuznetsov).forward()
    desk.answer(outcome=ContactOutcome.DECLINED, refusal_id=WRITE, text="Обратитесь в Росреестр.").forward()
    with store.unit(SECRETARY, "merge") as unit:
        unit.merge(other, kuznetsov)
    with pytest.raises(Conflict):
        desk.finish()

    source = hold_contact.TASK.source
    assert source is not None
    merge = merged(source, desk.draft, source.stored(store.register, desk.draft))
    desk.run = replace(desk.run, draft=merge.draft)
    receipt = desk.finish()

    assert receipt.case_file_id == other.id
    assert {letter.case_file_id for letter in letters_of(store, receipt.letter_ids)} == {other.id}


def test_an_unplanned_contact_of_a_case_file_that_is_no_more_is_not_entered(
    store: Store, clock: FixedClock, kuznetsov: CaseFile
) -> None:
    unplanned = Contact(ContactKind.CALL, SECRETARY, TODAY, case_file_id=kuznetsov.id, visitor=visitor_of(kuznetsov))
    desk = desk_with(store, clock, unplanned, kuznetsov).answer(outcome=ContactOutcome.DECIDED).forward()
    other = opened(store, replace(KUZNETSOV, number="ЛД-000124"))
    with store.unit(SECRETARY, "merge") as unit:
        unit.merge(other, kuznetsov)

    with pytest.raises(Conflict):
        desk.finish()


def test_a_contact_about_an_appeal_stays_with_it(store: Store, clock: FixedClock, kuznetsov: CaseFile) -> None:
    appeal = registered(store, kuznetsov)
    contact = booked(store, kuznetsov, ContactKind.CALL, appeal_id=appeal.id)
    desk = desk_with(store, clock, contact, kuznetsov).answer(outcome=ContactOutcome.NOT_REACHED).forward()

    receipt = desk.answer(next_on="+1").forward().finish()

    assert receipt.appeal_id == appeal.id
    assert len(store.register.contacts_of_appeal(appeal.id)) == 2


def test_there_is_no_holding_of_nothing(store: Store, clock: FixedClock) -> None:
    with pytest.raises(TypeError):
        Desk(store, clock, store.register.officers()[0], hold_contact.TASK)


def test_whoever_calls_about_an_unsigned_appeal_is_asked_for_the_name(store: Store, clock: FixedClock) -> None:
    unnamed = Contact(ContactKind.CALL, SECRETARY, TODAY, subject="Отопление")
    desk = desk_with(store, clock, unnamed, None)
    assert (desk.form, desk.problems()) == ("card", {"surname": Problem.REQUIRED})

    desk.answer(surname="Орлова", name="Анна").forward()
    desk.answer(outcome=ContactOutcome.NOT_DECIDED).forward()
    desk.answer(next_on="16.01.2026", next_officer_id=SECRETARY).to("review").finish()

    (first,) = store.register.contacts_between(TODAY, TODAY)
    (second,) = store.register.contacts_between(date(2026, 1, 16), date(2026, 1, 16))
    assert (first.who, second.who, second.attempt) == ("Орлова Анна", "Орлова Анна", 2)
