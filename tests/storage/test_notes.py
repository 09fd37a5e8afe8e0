"""Notes of a case file: written, corrected, removed, and with it where it goes."""

from dataclasses import replace

from desktop_app.domain.merging import Belongings, merged, proposed
from desktop_app.domain.notes import Note
from desktop_app.domain.ports import ChangeAction
from desktop_app.storage.store import Store
from tests.storage.samples import KUZNETSOV, SECRETARY, TODAY, opened

DEAF = Note("Плохо слышит.", 0, SECRETARY, TODAY)


def written(store: Store, case_file_id: int, text: str = DEAF.text, run_id: str = "note") -> Note:
    with store.unit(SECRETARY, run_id) as unit:
        return unit.add_note(replace(DEAF, text=text, case_file_id=case_file_id))


def texts(store: Store, case_file_id: int) -> list[str]:
    return [line.note.text for line in store.register.notes_of(case_file_id)]


def test_the_newest_note_comes_first_with_its_author(store: Store) -> None:
    case_file = opened(store)
    written(store, case_file.id)
    written(store, case_file.id, "Просит не звонить утром.")

    assert texts(store, case_file.id) == ["Просит не звонить утром.", "Плохо слышит."]
    assert {line.author for line in store.register.notes_of(case_file.id)} == {"Секретарь"}


def test_a_removed_note_is_read_no_more_and_told_of_in_the_timeline(store: Store) -> None:
    case_file = opened(store)
    note = written(store, case_file.id)
    for run_id, is_out in (("removal", True), ("return", False)):
        stored = store.register.note(note.id)
        assert stored is not None
        with store.unit(SECRETARY, run_id) as unit:
            unit.change_note(replace(stored, annulled=is_out))
        assert (texts(store, case_file.id) == []) is is_out

    events = [event for event in store.register.timeline(case_file.id).rows if event.subject == "note"]
    assert [[(each.field, each.after) for each in event.changes] for event in events][:2] == [
        [("annulled", "no")],
        [("annulled", "yes")],
    ]
    assert "annulled" not in {each.field for each in events[2].changes}


def test_notes_follow_to_the_case_file_that_stays_and_come_back_with_a_split(store: Store) -> None:
    kept, other = opened(store), opened(store, replace(KUZNETSOV, number="ЛД-000124"))
    written(store, other.id)
    with store.unit(SECRETARY, "merge") as unit:
        unit.merge(merged(kept, other, proposed(kept, other)), other)

    assert (texts(store, kept.id), texts(store, other.id)) == (["Плохо слышит."], [])
    parting = store.register.parting(other.id)
    assert parting is not None
    assert (parting.given_back, parting.held) == (Belongings(notes=1), Belongings(merged=1, notes=1))

    with store.unit(SECRETARY, "split") as unit:
        unit.split(other.id)
    assert (texts(store, kept.id), texts(store, other.id)) == ([], ["Плохо слышит."])


def test_that_notes_came_over_with_a_merge_goes_without_saying(store: Store) -> None:
    kept, other = opened(store), opened(store, replace(KUZNETSOV, number="ЛД-000124"))
    written(store, other.id)
    with store.unit(SECRETARY, "merge") as unit:
        unit.merge(merged(kept, other, proposed(kept, other)), other)

    told = [event.action for event in store.register.timeline(kept.id).rows if event.subject == "note"]
    assert told == [ChangeAction.ADDED]


def test_an_undone_note_is_gone(store: Store) -> None:
    case_file = opened(store)
    written(store, case_file.id)
    with store.unit(SECRETARY, "note") as unit:
        unit.undo()

    assert texts(store, case_file.id) == []
