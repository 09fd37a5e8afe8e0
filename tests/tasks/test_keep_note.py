"""A note is written into a case file, corrected, removed and put back."""

from dataclasses import replace

import pytest

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.merging import merged, proposed
from desktop_app.domain.notes import Note
from desktop_app.domain.ports import Conflict
from desktop_app.domain.rules import Problem
from desktop_app.flow.merging import merged as held_against
from desktop_app.flow.run import NotReady
from desktop_app.storage.store import Store
from desktop_app.tasks import keep_note
from desktop_app.tasks.keep_note import Subject
from tests.storage.samples import KUZNETSOV, SECRETARY, TODAY, opened
from tests.tasks.conftest import AtDesk


@pytest.fixture
def case_file(store: Store) -> CaseFile:
    return opened(store)


@pytest.fixture
def note(store: Store, case_file: CaseFile) -> Note:
    with store.unit(SECRETARY, "written") as unit:
        return unit.add_note(Note("Плохо слышит.", case_file.id, SECRETARY, TODAY))


def texts(store: Store, case_file: CaseFile) -> list[str]:
    return [line.note.text for line in store.register.notes_of(case_file.id)]


def test_a_note_is_written_in_the_name_of_who_sits_at_the_desk(
    at_desk: AtDesk, store: Store, case_file: CaseFile
) -> None:
    desk = at_desk(keep_note.TASK, subject=Subject(case_file))
    receipt = desk.answer(text="  Звонить после шести.\n").finish()

    (line,) = store.register.notes_of(case_file.id)
    assert (line.note.text, line.note.officer_id, line.note.written_on) == ("Звонить после шести.", SECRETARY, TODAY)
    assert (receipt.number, receipt.case_file_id) == (KUZNETSOV.number, case_file.id)
    assert desk.run.label == KUZNETSOV.full_name.short


def test_there_is_no_empty_note(at_desk: AtDesk, case_file: CaseFile) -> None:
    desk = at_desk(keep_note.TASK, subject=Subject(case_file))

    assert desk.problems() == {"text": Problem.REQUIRED}
    with pytest.raises(NotReady):
        desk.finish()


def test_a_note_is_corrected_and_keeps_its_author(
    at_desk: AtDesk, store: Store, case_file: CaseFile, note: Note
) -> None:
    desk = at_desk(keep_note.TASK, subject=Subject(case_file, note))
    assert desk.draft.text == "Плохо слышит."
    desk.answer(text="Слышит хорошо.").finish()

    (line,) = store.register.notes_of(case_file.id)
    assert (line.note.text, line.note.id, line.note.version) == ("Слышит хорошо.", note.id, 2)


def test_a_note_is_removed_and_put_back(at_desk: AtDesk, store: Store, case_file: CaseFile, note: Note) -> None:
    at_desk(keep_note.TASK, subject=Subject(case_file, note, removed=True)).finish()
    assert texts(store, case_file) == []

    gone = replace(note, annulled=True)
    at_desk(keep_note.TASK, subject=Subject(case_file, gone)).finish()
    assert texts(store, case_file) == ["Плохо слышит."]


def test_a_note_that_somebody_else_has_corrected_is_not_overwritten(
    at_desk: AtDesk, store: Store, case_file: CaseFile, note: Note
) -> None:
    desk = at_desk(keep_note.TASK, subject=Subject(case_file, note)).answer(text="Моё")
    at_desk(keep_note.TASK, subject=Subject(case_file, note)).answer(text="Чужое").finish()

    with pytest.raises(Conflict):
        desk.finish()
    assert texts(store, case_file) == ["Чужое"]


def test_a_note_that_waited_goes_to_the_case_file_that_stays(
    at_desk: AtDesk, store: Store, case_file: CaseFile
) -> None:
    other = opened(store, replace(KUZNETSOV, number="ЛД-000124"))
    desk = at_desk(keep_note.TASK, subject=Subject(other)).answer(text="Звонить вечером.")
    with store.unit(SECRETARY, "merge") as unit:
        unit.merge(merged(case_file, other, proposed(case_file, other)), other)
    with pytest.raises(Conflict):
        desk.finish()

    source = keep_note.TASK.source
    assert source is not None
    led_on = held_against(source, desk.draft, source.stored(store.register, desk.draft))
    desk.run = replace(desk.run, draft=led_on.draft)
    desk.finish()

    assert texts(store, case_file) == ["Звонить вечером."]


@pytest.mark.parametrize("subject", [None, Subject(None)])
def test_a_note_is_begun_about_a_case_file_alone(at_desk: AtDesk, subject: object) -> None:
    with pytest.raises(TypeError):
        at_desk(keep_note.TASK, subject=subject)
