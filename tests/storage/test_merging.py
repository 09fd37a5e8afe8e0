"""Two case files of one citizen become one, and two again: every row is where it was, and search knows it."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.merging import Belongings, Parting, merged, proposed
from desktop_app.domain.ports import ChangeAction, Conflict, Unit
from desktop_app.domain.undoing import NotUndone, Obstacle
from desktop_app.storage.case_files import CASE_FILES
from desktop_app.storage.merging import REFERENCES
from desktop_app.storage.store import Store
from tests.stand_ins import THURSDAY, FixedClock, PlainWeek
from tests.storage.samples import KUZNETSOV, LEAKING_ROOF, NOTICE, SECRETARY
from tests.storage.test_search_index import index_differs_from_rows
from tests.tasks.ledger import asked

TWICE = replace(
    KUZNETSOV,
    number="ЛД-000124",
    surname="Кузнецоф",
    phones=("+7 920 000-11-22",),
    email="",
    to_complete=("email", "birth_date"),
    birth_date=None,
)
FORWARD_ONLY = {"version", "touch"}
"""Columns that never go back, whatever is undone: who read a row before the merge has read another one."""


def done(store: Store, run_id: str, deed: Callable[[Unit], Any]) -> Any:
    with store.unit(SECRETARY, run_id) as unit:
        return deed(unit)


def opened_twice(store: Store) -> tuple[CaseFile, CaseFile]:
    """A citizen with two case files: one appeal with its letter in the first, two with letters in the second."""
    first = done(store, "first", lambda unit: unit.add_case_file(KUZNETSOV))
    second = done(store, "second", lambda unit: unit.add_case_file(TWICE))
    for number, owner in enumerate((first, second, second), start=1):
        register_one(store, owner, number)
    return known(store, first), known(store, second)


def register_one(store: Store, owner: CaseFile, number: int, run_id: str = "") -> int:
    def enter(unit: Unit) -> int:
        appeal = unit.add_appeal(
            replace(LEAKING_ROOF, number=f"К-{number}", case_file_id=owner.id, answered_on=None, to_complete=())
        )
        unit.add_letter(replace(NOTICE, number=f"{number}-исх", case_file_id=owner.id, appeal_id=appeal.id))
        return appeal.id

    return int(done(store, run_id or f"appeal {number}", enter))


def known(store: Store, case_file: CaseFile) -> CaseFile:
    found = store.register.case_file(case_file.id)
    assert found is not None
    return found


def merge(store: Store, kept: CaseFile, other: CaseFile, run_id: str = "merge") -> CaseFile:
    made = merged(kept, other, proposed(kept, other))
    result = done(store, run_id, lambda unit: unit.merge(made, other))
    assert isinstance(result, CaseFile)
    return result


def undo(store: Store, run_id: str) -> None:
    done(store, run_id, lambda unit: unit.undo())


def rows(store: Store) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table but the journal, by whole columns; without what only goes forward."""
    found = {}
    for (table,) in asked(
        store, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_fts%' ESCAPE '\\'"
    ):
        if table not in {"change", "finished_run", "schema_migration", "search_index"}:
            names = [name for (name,) in asked(store, "SELECT name FROM pragma_table_info(?)", table)]
            kept = [name for name in names if name not in FORWARD_ONLY]
            lines = asked(store, f'SELECT {", ".join(kept)} FROM "{table}" ORDER BY 1, 2')  # noqa: S608 — from the schema
            found[table] = [dict(zip(kept, line, strict=True)) for line in lines]
    return found


def holders(store: Store) -> dict[str, str]:
    """In which case file each appeal and each letter lies, by number."""
    return dict(
        asked(
            store,
            "SELECT t.number, c.number FROM (SELECT number, case_file_id FROM appeal UNION ALL"
            " SELECT number, case_file_id FROM letter) AS t JOIN case_file AS c ON c.id = t.case_file_id",
        )
    )


def test_every_column_that_names_a_case_file_goes_over_or_is_a_part_of_it(store: Store) -> None:
    """A later table with such a column has to say which."""
    naming = asked(
        store,
        """SELECT t.name, k."from" FROM sqlite_schema AS t, pragma_foreign_key_list(t.name) AS k
        WHERE t.type = 'table' AND k."table" = 'case_file'""",
    )
    parts = {part.select.partition(" FROM ")[2].partition(" ")[0] for part in CASE_FILES.parts.values()}

    assert {each for each in naming if each[0] not in parts} == set(REFERENCES)


def test_everything_follows_to_the_case_file_that_stays(store: Store) -> None:
    first, second = opened_twice(store)
    after = merge(store, first, second)

    assert store.register.belongings(first.id) == Belongings(appeals=3, attachments=6, letters=3, merged=1)
    assert store.register.belongings(second.id) == Belongings()
    assert after.phones == (*KUZNETSOV.phones, *TWICE.phones)
    assert (after.surname, after.birth_date, after.to_complete) == ("Кузнецов", KUZNETSOV.birth_date, ())
    assert [each.number for each in store.register.merged_into(first.id)] == ["ЛД-000124"]
    gone = known(store, second)
    assert (gone.annulled, gone.merged_into_id) == (True, first.id)
    assert (gone.surname, gone.phones) == ("Кузнецоф", TWICE.phones)


def test_the_number_that_is_given_up_is_found_and_the_name_only_once(store: Store) -> None:
    first, second = opened_twice(store)
    merge(store, first, second)

    assert [line.id for line in store.finder.find("ЛД-000124").case_files.lines] == [second.id]
    assert [line.id for line in store.finder.find("кузнецов").case_files.lines] == [first.id]
    assert [line.id for line in store.finder.find("9200001122").case_files.lines] == [first.id]
    assert store.finder.find("кузнецов крыша").appeals.total == 3
    assert index_differs_from_rows(store) == []
    assert asked(store, "SELECT n FROM name_token WHERE token IN ('кузнецов', 'кузнецоф')") == [(1,)]


def found(store: Store, typed: str) -> list[int]:
    """The case files that are found as it was typed: slips of the hand are not looked for."""
    return [line.id for line in store.finder.begin(typed).case_files.lines]


def test_who_stays_is_found_by_the_name_that_only_the_other_case_file_had(store: Store) -> None:
    first, second = opened_twice(store)
    third = done(store, "third", lambda unit: unit.add_case_file(replace(TWICE, number="ЛД-000125", surname="Кузь")))
    merge(store, second, third, "one")
    assert found(store, "кузь пётр") == [second.id]

    merge(store, first, known(store, second), "two")

    assert found(store, "кузнецоф") == found(store, "кузь") == [first.id]
    assert index_differs_from_rows(store) == []
    assert store.check_index(lambda _share: None) == 0
    undo(store, "two")
    assert found(store, "кузнецоф") == found(store, "кузь") == [second.id]
    done(store, "split", lambda unit: unit.split(third.id))
    assert (found(store, "кузнецоф"), found(store, "кузь")) == ([second.id], [third.id])
    assert store.check_index(lambda _share: None) == 0


def test_the_case_file_that_stays_is_the_newest_in_the_list(store: Store) -> None:
    first, second = opened_twice(store)
    merge(store, first, second)

    assert [line.id for line in store.register.case_files(offset=0, limit=5).rows] == [first.id, second.id]


def test_an_undone_merge_leaves_the_register_as_it_was(store: Store) -> None:
    first, second = opened_twice(store)
    before = rows(store)
    merge(store, first, second)
    undo(store, "merge")

    assert rows(store) == before
    assert index_differs_from_rows(store) == []


def test_appeals_that_came_since_stay_where_they_are_when_a_merge_is_undone(store: Store) -> None:
    first, second = opened_twice(store)
    merge(store, first, second)
    register_one(store, first, 4)
    undo(store, "merge")

    assert holders(store) == {
        "К-1": "ЛД-000123", "1-исх": "ЛД-000123",
        "К-2": "ЛД-000124", "2-исх": "ЛД-000124",
        "К-3": "ЛД-000124", "3-исх": "ЛД-000124",
        "К-4": "ЛД-000123", "4-исх": "ЛД-000123",
    }  # fmt: skip


def test_a_merge_is_not_undone_over_a_letter_written_since_about_an_appeal_that_came_over(store: Store) -> None:
    first, second = opened_twice(store)
    merge(store, first, second)
    (moved,) = [line for line in store.register.appeals_of(first.id) if line.number == "К-3"]
    letter = replace(NOTICE, number="9-исх", case_file_id=first.id, appeal_id=moved.id)
    done(store, "letter", lambda unit: unit.add_letter(letter))

    with pytest.raises(NotUndone) as refused:
        undo(store, "merge")
    assert (refused.value.hindrance.obstacle, refused.value.hindrance.title) == (Obstacle.REFERRED_TO, "9-исх")
    undo(store, "letter")
    undo(store, "merge")
    assert holders(store)["К-3"] == "ЛД-000124"


def test_what_opened_either_is_not_undone_while_they_are_merged(store: Store) -> None:
    first = done(store, "first", lambda unit: unit.add_case_file(KUZNETSOV))
    second = done(store, "second", lambda unit: unit.add_case_file(replace(KUZNETSOV, number="ЛД-000124")))
    done(store, "merge", lambda unit: unit.merge(first, second))

    for run_id in ("first", "second"):
        with pytest.raises(NotUndone):
            undo(store, run_id)
    undo(store, "merge")
    undo(store, "first")
    assert known(store, first).annulled


def test_who_was_merged_twice_leads_to_the_last_one_and_back(store: Store) -> None:
    first, second = opened_twice(store)
    third = done(store, "third", lambda unit: unit.add_case_file(replace(KUZNETSOV, number="ЛД-000125")))
    merge(store, second, third, "one")
    before = rows(store)
    merge(store, first, known(store, second), "two")

    assert {known(store, each).merged_into_id for each in (second, third)} == {first.id}
    undo(store, "two")
    assert rows(store) == before
    assert known(store, third).merged_into_id == second.id


def test_splitting_gives_back_what_came_over_also_after_later_work(store: Store) -> None:
    first, second = opened_twice(store)
    merge(store, first, second)
    register_one(store, first, 4)
    moved = next(line for line in store.register.appeals_of(first.id) if line.number == "К-2")
    letter = replace(NOTICE, number="9-исх", case_file_id=first.id, appeal_id=moved.id)
    done(store, "letter", lambda unit: unit.add_letter(letter))
    corrected = replace(known(store, first), email="new@example.ru", phones=("+7 900 000-00-00",))
    done(store, "correction", lambda unit: unit.change_case_file(corrected))

    assert store.register.parting(second.id) == Parting(
        given_back=Belongings(appeals=2, attachments=4, letters=3),
        held=Belongings(appeals=4, attachments=8, letters=5, merged=1),
        restored=("to_complete",),
        kept=("phones",),
    )
    back = done(store, "split", lambda unit: unit.split(second.id))

    assert (back.annulled, back.merged_into_id, back.phones) == (False, None, TWICE.phones)
    assert known(store, first).phones == ("+7 900 000-00-00",)
    assert holders(store) == {
        "К-1": "ЛД-000123", "1-исх": "ЛД-000123",
        "К-2": "ЛД-000124", "2-исх": "ЛД-000124", "9-исх": "ЛД-000124",
        "К-3": "ЛД-000124", "3-исх": "ЛД-000124",
        "К-4": "ЛД-000123", "4-исх": "ЛД-000123",
    }  # fmt: skip
    assert index_differs_from_rows(store) == []


def test_splitting_at_once_is_as_good_as_undoing(store: Store) -> None:
    first, second = opened_twice(store)
    before = rows(store)
    merge(store, first, second)
    done(store, "split", lambda unit: unit.split(second.id))

    assert rows(store) == before


def test_a_split_is_undone_too(store: Store) -> None:
    first, second = opened_twice(store)
    merge(store, first, second)
    before = rows(store)
    done(store, "split", lambda unit: unit.split(second.id))
    undo(store, "split")

    assert rows(store) == before
    assert index_differs_from_rows(store) == []
    assert store.register.parting(second.id) is not None
    undo(store, "merge")
    assert not known(store, second).annulled


def test_from_a_third_one_comes_back_what_was_its_own(store: Store) -> None:
    first, second = opened_twice(store)
    third = done(store, "third", lambda unit: unit.add_case_file(replace(TWICE, number="ЛД-000125")))
    merge(store, third, second, "one")
    merge(store, first, known(store, third), "two")
    done(store, "split", lambda unit: unit.split(second.id))

    assert holders(store)["К-2"] == holders(store)["К-3"] == "ЛД-000124"
    assert known(store, third).merged_into_id == first.id
    assert known(store, first).phones == (*KUZNETSOV.phones, *TWICE.phones)


def test_nothing_is_split_that_is_not_merged(store: Store) -> None:
    first, second = opened_twice(store)

    assert store.register.parting(second.id) is None
    with pytest.raises(Conflict):
        done(store, "split", lambda unit: unit.split(second.id))
    merge(store, first, second)
    with pytest.raises(Conflict):
        done(store, "split", lambda unit: unit.split(first.id))


def test_a_stale_case_file_is_not_merged(store: Store) -> None:
    first, second = opened_twice(store)
    done(store, "correction", lambda unit: unit.change_case_file(replace(second, email="a@example.ru")))

    with pytest.raises(Conflict):
        merge(store, first, second)
    assert holders(store)["К-2"] == "ЛД-000124"


def test_that_two_are_different_people_is_forgotten_when_they_are_merged_and_known_again_when_not(store: Store) -> None:
    first, second = opened_twice(store)
    third = done(store, "third", lambda unit: unit.add_case_file(replace(KUZNETSOV, number="ЛД-000125")))
    done(store, "apart", lambda unit: unit.tell_apart(second.id, first.id))
    done(store, "apart too", lambda unit: unit.tell_apart(second.id, third.id))
    merge(store, first, second)

    valid = "SELECT one_id, other_id FROM difference WHERE annulled = 0 ORDER BY id"
    assert asked(store, valid) == [(first.id, third.id)]
    undo(store, "merge")
    assert asked(store, valid) == [(second.id, first.id), (second.id, third.id)]
    undo(store, "apart")
    assert asked(store, valid) == [(second.id, third.id)]


def test_that_two_are_different_people_keeps_nobody_from_undoing_what_opened_them(store: Store) -> None:
    first = done(store, "first", lambda unit: unit.add_case_file(KUZNETSOV))
    second = done(store, "second", lambda unit: unit.add_case_file(TWICE))
    done(store, "apart", lambda unit: unit.tell_apart(first.id, second.id))
    undo(store, "first")

    assert known(store, first).annulled


def test_a_register_without_merges_is_brought_up_to_date_after_a_backup(store: Store) -> None:
    first, _ = opened_twice(store)
    for statement in (
        "DROP TABLE difference",
        "DROP INDEX case_file_merged",
        "ALTER TABLE case_file DROP COLUMN merged_into_id",
        "DELETE FROM schema_migration WHERE name = '0006_merging'",
    ):
        store.register._database.run("PRAGMA query_only = 0")  # noqa: SLF001 — no port makes an older file
        store.register._database.run(statement)  # noqa: SLF001 — as above
    folder = store.file.parent
    store.close()
    again = Store(folder, FixedClock(THURSDAY), PlainWeek())
    again.open()
    try:
        assert len(again.backups.all()) == 1
        assert again.register.case_file(first.id) == first
        assert again.register.belongings(first.id) == Belongings(appeals=1, attachments=2, letters=1)
    finally:
        again.close()


def test_the_journal_knows_what_came_from_where(store: Store) -> None:
    first, second = opened_twice(store)
    merge(store, first, second)

    moved = asked(
        store, "SELECT subject, title, before, after FROM change WHERE run_id = 'merge' AND subject = 'letter'"
    )
    assert [(title, json.loads(before), json.loads(after)) for _, title, before, after in moved] == [
        (number, {"case_file_id": second.id}, {"case_file_id": first.id}) for number in ("2-исх", "3-исх")
    ]


def test_the_timeline_of_the_one_that_stays_tells_all_of_it(store: Store) -> None:
    first, second = opened_twice(store)
    merge(store, first, second)
    events = store.register.timeline(first.id).rows

    came = [each for event in events for each in event.changes if each.field == "case_file_id"]
    assert came == [], "that what lay in it came over goes without saying"
    merges = [each for event in events for each in event.changes if each.field == "merged_into_id"]
    assert [(each.before, each.after) for each in merges] == [("", "ЛД-000123")]
    opened = {event.title for event in events if event.action is ChangeAction.ADDED}
    assert {"ЛД-000123", "ЛД-000124", "К-1", "К-2", "К-3"} <= opened
    assert [event.title for event in store.register.timeline(second.id).rows] == ["ЛД-000124", "ЛД-000124"]
    lines = store.register.case_files(offset=0, limit=2).rows
    assert [getattr(line, "merged_into", None) for line in lines] == ["", "ЛД-000123"]
