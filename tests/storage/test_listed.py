"""Whole lists as ids, gone through window by window."""

from dataclasses import replace

from desktop_app.domain.letter import LetterText
from desktop_app.domain.selection import windows
from desktop_app.storage.store import Store
from tests.storage.samples import KUZNETSOV, NOTICE, ROMASHKA, SECRETARY, opened


def test_case_files_are_listed_by_their_ids_in_the_order_of_the_list(store: Store) -> None:
    first = opened(store)
    second = opened(store, ROMASHKA)
    register = store.register

    ids = register.case_file_ids()

    assert ids == (second.id, first.id)
    assert [line.number for line in register.listed_case_files((first.id, 99, second.id))] == ["ЛД-000123", "ЛД-000777"]
    lines = [line for window in windows(ids, size=1) for line in register.listed_case_files(window)]
    assert tuple(lines) == register.case_files(offset=0, limit=9).rows


def test_outgoing_letters_are_listed_by_their_ids_as_they_were_looked_for(store: Store) -> None:
    kuznetsov = opened(store)
    with store.unit(SECRETARY, "run-1") as unit:
        letters = [
            unit.add_letter(replace(NOTICE, number=f"{at}-исх", case_file_id=owner, text=LetterText("Ответ", "", "")))
            for at, owner in ((1, kuznetsov.id), (2, None))
        ]
    register = store.register

    assert register.outgoing_ids("") == (letters[1].id, letters[0].id)
    assert register.outgoing_ids("кузнецов") == (letters[0].id,)
    (line,) = register.listed_letters((99, letters[0].id))
    assert (line.number, line.addressee) == ("1-исх", KUZNETSOV.title)
    with store.unit(SECRETARY, "run-2") as unit:
        journal = unit.add_letter(replace(NOTICE, form="registration_journal", outgoing=False, case_file_id=None))
    assert register.outgoing_ids("", lists=True) == (journal.id,)
    assert register.listed_letters(register.outgoing_ids("")) == register.outgoing("", offset=0, limit=9).rows
