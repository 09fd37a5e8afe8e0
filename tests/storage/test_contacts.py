"""Contacts in the case database: their lists, the load of the days, what waits, and what the tables refuse."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.contact import (
    Contact,
    ContactKind,
    ContactOutcome,
    DayLoad,
    RefusalAction,
    RefusalReason,
    Visitor,
)
from desktop_app.domain.merging import merged, proposed
from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import ChangeAction, Conflict, ContactLine
from desktop_app.storage.store import Store
from tests.stand_ins import THURSDAY
from tests.storage.offices import office_in, older_office
from tests.storage.samples import KUZNETSOV, SECRETARY, opened, registered
from tests.tasks.ledger import asked

WEDNESDAY, TODAY, FRIDAY = date(2026, 1, 14), THURSDAY.date(), date(2026, 1, 16)
VISITOR = Visitor("Орлова", "Анна", "Сергеевна", 1970, "г. Рязань", "+7 912 000-11-22", "паспорт")
CALL = Contact(ContactKind.CALL, SECRETARY, TODAY, "12:00", visitor=VISITOR, subject="Пенсия", place="каб. 5")


def entered(store: Store, *contacts: Contact) -> list[Contact]:
    with store.unit(SECRETARY, "contacts") as unit:
        return [unit.add_contact(contact) for contact in contacts]


def held(contact: Contact, outcome: ContactOutcome = ContactOutcome.DECIDED, on: date = TODAY) -> Contact:
    return replace(contact, held_on=on, outcome=outcome)


def ids(lines: tuple[ContactLine, ...]) -> list[int]:
    return [line.id for line in lines]


def test_a_contact_is_read_as_it_was_entered(store: Store) -> None:
    case_file = opened(store)
    appeal = registered(store, case_file)
    whole = held(
        replace(
            CALL,
            kind=ContactKind.RECEPTION,
            case_file_id=case_file.id,
            appeal_id=appeal.id,
            text="Ответ дан",
            instruction="Проверить",
            consent=True,
            notify_officer_id=SECRETARY,
        ),
        ContactOutcome.ANSWERED,
    )

    (stored,) = entered(store, whole)

    assert store.register.contact(stored.id) == stored == replace(whole, id=stored.id, version=1)
    assert store.register.contact(999) is None


def test_a_line_names_the_citizen_as_the_case_file_does(store: Store) -> None:
    case_file = opened(store)
    firm = opened(store, KUZNETSOV, number="ЛД-000125", organisation="ООО «Ромашка»")
    entered(store, CALL, replace(CALL, case_file_id=case_file.id), replace(CALL, case_file_id=firm.id))

    lines = store.register.contacts_between(TODAY, TODAY)

    assert [(line.who, line.phone) for line in lines] == [
        ("Орлова Анна Сергеевна", "+7 912 000-11-22"),
        ("Кузнецов Пётр Владимирович", "+7 912 345-67-89"),
        ("ООО «Ромашка»", "+7 912 345-67-89"),
    ]
    assert (lines[0].officer, lines[0].subject, lines[0].place) == ("Секретарь", "Пенсия", "каб. 5")


def test_a_period_is_listed_by_days_and_times_as_they_were_held(store: Store) -> None:
    timeless, late, early, yesterday, moved = entered(
        store,
        replace(CALL, planned_at=""),
        replace(CALL, planned_at="15:00"),
        replace(CALL, planned_at="09:00", kind=ContactKind.MEETING),
        replace(CALL, planned_on=WEDNESDAY),
        held(replace(CALL, planned_on=WEDNESDAY), on=FRIDAY),
    )
    register = store.register

    assert ids(register.contacts_between(WEDNESDAY, FRIDAY)) == [yesterday.id, early.id, late.id, timeless.id, moved.id]
    assert ids(register.contacts_between(TODAY, TODAY)) == [early.id, late.id, timeless.id]
    assert ids(register.contacts_between(TODAY, TODAY, kinds=(ContactKind.MEETING,))) == [early.id]
    assert register.contacts_between(TODAY, TODAY, officer_id=999) == ()
    assert len(register.contacts_between(TODAY, TODAY, officer_id=SECRETARY)) == 3


def test_the_load_is_counted_for_each_officer_and_day(store: Store) -> None:
    with store.unit(SECRETARY, "officers") as unit:
        other = unit.add_officer(Officer("Смирнова"))
    entered(
        store,
        CALL,
        replace(CALL, planned_at="13:00"),
        replace(CALL, kind=ContactKind.RECEPTION),
        replace(CALL, kind=ContactKind.MEETING, officer_id=other.id),
        replace(CALL, planned_on=FRIDAY),
        replace(CALL, annulled=True),
    )

    assert store.register.contact_loads(TODAY, FRIDAY) == (
        DayLoad(TODAY, SECRETARY, calls=2, receptions=1),
        DayLoad(TODAY, other.id, meetings=1),
        DayLoad(FRIDAY, SECRETARY, calls=1),
    )


def test_what_waits_is_what_was_to_be_held_and_what_is_to_be_registered(store: Store) -> None:
    reception = replace(CALL, kind=ContactKind.RECEPTION, planned_on=WEDNESDAY)
    late, today, _, unregistered, _ = entered(
        store,
        replace(CALL, planned_on=WEDNESDAY, planned_at="16:00"),
        CALL,
        replace(CALL, planned_on=FRIDAY),
        held(reception, ContactOutcome.APPEAL, WEDNESDAY),
        held(CALL),
    )

    due = store.register.contacts_due(TODAY)

    assert ids(due.rows) == [unregistered.id, late.id, today.id]
    assert due.total == 3
    assert [line.is_unregistered for line in due.rows] == [True, False, False]
    first = store.register.contacts_due(TODAY, limit=2)
    assert (len(first.rows), first.total) == (2, 3)
    assert store.register.contacts_due(TODAY, officer_id=999).total == 0
    assert store.register.contacts_due(TODAY, officer_id=SECRETARY) == due


def test_a_chain_is_read_from_both_its_ends(store: Store) -> None:
    (first,) = entered(store, held(CALL, ContactOutcome.NOT_REACHED))
    (second,) = entered(store, replace(CALL, planned_on=FRIDAY, attempt=2, previous_id=first.id))

    tried, following = store.register.contacts_between(TODAY, FRIDAY)

    assert (tried.next_id, tried.previous_id) == (second.id, None)
    assert (following.next_id, following.previous_id, following.attempt) == (None, first.id, 2)


def test_contacts_lie_in_their_case_file_newest_first(store: Store) -> None:
    case_file = opened(store)
    appeal = registered(store, case_file)
    older, newer, _ = entered(
        store,
        replace(CALL, case_file_id=case_file.id, planned_on=WEDNESDAY),
        replace(CALL, case_file_id=case_file.id, appeal_id=appeal.id),
        CALL,
    )

    assert ids(store.register.contacts_of(case_file.id)) == [newer.id, older.id]
    assert ids(store.register.contacts_of_appeal(appeal.id)) == [newer.id]


def test_contacts_go_over_with_a_merge_and_come_back_with_a_split(store: Store) -> None:
    kept, other = opened(store), opened(store, replace(KUZNETSOV, number="ЛД-000124"))
    (contact,) = entered(store, replace(CALL, case_file_id=other.id))

    with store.unit(SECRETARY, "merge") as unit:
        unit.merge(merged(kept, other, proposed(kept, other)), other)
    assert ids(store.register.contacts_of(kept.id)) == [contact.id]
    assert store.register.belongings(kept.id).contacts == 1
    parting = store.register.parting(other.id)
    assert parting is not None
    assert parting.given_back.contacts == 1

    with store.unit(SECRETARY, "split") as unit:
        unit.split(other.id)
    assert ids(store.register.contacts_of(other.id)) == [contact.id]


def test_the_story_of_a_case_file_tells_of_its_contacts(store: Store) -> None:
    case_file = opened(store)
    (contact,) = entered(store, replace(CALL, case_file_id=case_file.id))
    with store.unit(SECRETARY, "holding") as unit:
        unit.change_contact(held(contact, ContactOutcome.DECIDED))

    events = [event for event in store.register.timeline(case_file.id).rows if event.subject == "contact"]

    assert [(event.action, event.title) for event in events] == [
        (ChangeAction.CHANGED, "15.01.2026 12:00"),
        (ChangeAction.ADDED, "15.01.2026 12:00"),
    ]
    assert {each.field: each.after for each in events[0].changes} == {"held_on": "2026-01-15", "outcome": "decided"}


def test_two_who_change_a_contact_do_not_overwrite_each_other(store: Store) -> None:
    (contact,) = entered(store, CALL)
    with store.unit(SECRETARY, "one") as unit:
        unit.change_contact(replace(contact, planned_at="13:00"))

    with pytest.raises(Conflict), store.unit(SECRETARY, "two") as unit:
        unit.change_contact(replace(contact, planned_at="14:00"))


def test_a_reason_is_kept_and_retired(store: Store) -> None:
    with store.unit(SECRETARY, "reasons") as unit:
        added = unit.add_refusal_reason(RefusalReason("Прочее", RefusalAction.NOTIFY))
        unit.change_refusal_reason(replace(added, active=False))

    assert store.register.refusal_reasons()[-1] == replace(added, active=False, version=2)


@pytest.mark.parametrize(
    "wrong",
    [
        {"outcome": ContactOutcome.DECIDED},
        {"held_on": TODAY},
        {"held_on": TODAY, "outcome": ContactOutcome.DECLINED},
        {"held_on": TODAY, "outcome": ContactOutcome.ANSWERED},
        {"attempt": 2},
        {"planned_at": "9:30"},
        {"visitor": Visitor()},
    ],
    ids=", ".join,
)
def test_the_table_refuses_what_makes_no_sense(store: Store, wrong: dict[str, Any]) -> None:
    with pytest.raises(Exception, match="CHECK constraint failed"):
        entered(store, replace(CALL, **wrong))


def test_one_contact_is_followed_by_one_only(store: Store) -> None:
    (first,) = entered(store, held(CALL, ContactOutcome.NOT_REACHED))
    following = replace(CALL, attempt=2, previous_id=first.id)
    entered(store, following)

    with pytest.raises(Exception, match="UNIQUE constraint failed"):
        entered(store, following)


def test_an_older_file_is_backed_up_and_takes_contacts(tmp_path: Path) -> None:
    with office_in(older_office(tmp_path, 11)) as store:
        assert len(store.backups.all()) == 1
        assert len(entered(store, CALL)) == 1
        assert [each.id for each in store.register.refusal_reasons()] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    "chosen",
    [
        "annulled = 0 AND coalesce(held_on, planned_on) BETWEEN '2026-01-01' AND '2026-02-01'",
        "annulled = 0 AND outcome IS NULL AND planned_on <= '2026-01-15'",
        "annulled = 0 AND outcome = 'becomes an appeal' AND appeal_id IS NULL AND planned_on <= '2026-01-15'",
        "case_file_id = 1",
        "appeal_id = 1",
    ],
)
def test_lists_are_read_by_an_index(store: Store, chosen: str) -> None:
    question = f"EXPLAIN QUERY PLAN SELECT id FROM contact WHERE {chosen}"  # noqa: S608 — our own text
    plan = " ".join(str(row) for row in asked(store, question))

    assert "USING" in plan
    assert "INDEX contact_" in plan
