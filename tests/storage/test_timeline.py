"""A long history is read window by window, narrowed, and counted by kind."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.appeal import Attachment
from desktop_app.domain.notes import Note
from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import EventFilter
from desktop_app.storage.store import Store
from tests.stand_ins import THURSDAY, FixedClock
from tests.storage.samples import NOTICE, SECRETARY, TODAY, opened, registered


@pytest.fixture
def story(store: Store, clock: FixedClock) -> int:
    """A case file with two appeals and their letters, then ten notes, one a day, the last by another officer."""
    case_file = opened(store)
    for number in ("К-1/26", "К-2/26"):
        appeal = registered(store, case_file, number=number)
        with store.unit(SECRETARY, f"letter {number}") as unit:
            unit.add_letter(replace(NOTICE, number=f"{number}-исх", case_file_id=case_file.id, appeal_id=appeal.id))
    with store.unit(SECRETARY, "set-up") as unit:
        orlov = unit.add_officer(Officer("Орлов", "Иван", "Ильич"))
    for day in range(10):
        clock.moment = THURSDAY + timedelta(days=day)
        with store.unit(orlov.id if day == 9 else SECRETARY, f"note {day}") as unit:
            unit.add_note(Note(f"Заметка № {day}: ёлки", case_file.id, SECRETARY, clock.today()))
    return case_file.id


def test_windows_follow_one_another_without_gap_or_repetition(store: Store, story: int) -> None:
    whole = store.register.timeline(story, limit=100)
    parts = [store.register.timeline(story, offset=at, limit=4) for at in range(0, 16, 4)]

    assert whole.total == len(whole.rows) == 15
    assert sum((part.rows for part in parts), ()) == whole.rows
    assert {part.total for part in parts} == {15}
    assert store.register.timeline(story, offset=15).rows == ()


def test_kinds_are_counted_also_where_only_one_is_shown(store: Store, story: int) -> None:
    letters = store.register.timeline(story, EventFilter(frozenset({"letter"})))

    assert [event.subject for event in letters.rows] == ["letter", "letter"]
    assert letters.total == 2
    assert dict(letters.counts) == {"note": 10, "appeal": 2, "letter": 2, "case_file": 1}


def test_a_period_leaves_what_happened_on_its_days(store: Store, story: int) -> None:
    since, until = TODAY + timedelta(2), TODAY + timedelta(4)

    assert [
        event.at.date() for event in store.register.timeline(story, EventFilter(since=since, until=until)).rows
    ] == [
        until,
        TODAY + timedelta(3),
        since,
    ]
    assert store.register.timeline(story, EventFilter(until=TODAY - timedelta(1))).total == 0


def test_an_officer_leaves_what_they_did_and_all_who_acted_are_named(store: Store, story: int) -> None:
    whole = store.register.timeline(story)
    names = dict(whole.officers)
    (orlov,) = (officer_id for officer_id, name in whole.officers if name.startswith("Орлов"))

    assert sorted(names.values()) == ["Орлов\u00a0И.\u00a0И.", "Секретарь"]
    (event,) = store.register.timeline(story, EventFilter(officer_id=orlov)).rows
    assert event.officer.startswith("Орлов")


@pytest.mark.parametrize(
    ("typed", "found"), [("ЕЛКИ", 10), ("7: ЁЛКИ", 1), ("крыш", 2), ("К-2/26", 2), ("вертолёт", 0), ("text", 0)]
)
def test_words_are_looked_for_in_what_was_written(store: Store, story: int, typed: str, found: int) -> None:
    listing = store.register.timeline(story, EventFilter(words=typed))

    assert listing.total == found
    assert sum(count for _, count in listing.counts) == found


def test_letters_and_files_of_a_case_file_come_in_windows(store: Store, story: int) -> None:
    letters = store.register.letters_in(story, offset=1, limit=5)
    files = store.register.files_in(story, offset=0, limit=3)

    assert (len(letters.rows), letters.total) == (1, 2)
    assert files.total == 4
    assert [line.appeal_number for line in files.rows] == ["К-2/26", "К-2/26", "К-1/26"]
    assert files.rows[0].attachment == Attachment("фото.jpg", 2048, "a" * 64)
    assert len({line.id for line in store.register.files_in(story, offset=0, limit=9).rows}) == 4
