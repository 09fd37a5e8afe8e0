"""The screen has words for all that a timeline may tell."""

import pytest

from desktop_app.domain.ports import ChangeAction, Event, FieldChange
from desktop_app.storage.timeline import _UNSPOKEN, TOLD, Told
from desktop_app.ui import field_words
from desktop_app.ui.pages.event_words import MOVES, REMOVAL, SUBJECTS, in_words, told_fields
from tests.stand_ins import THURSDAY

SCORE = FieldChange("score", "", "2")


def event(subject: str, action: ChangeAction, *changes: FieldChange) -> Event:
    return Event(THURSDAY, "Орлова Т. Н.", action, subject, 7, "15.01.2026", changes)


def test_every_kind_of_row_has_its_sentences() -> None:
    assert {told.shape.table for told in TOLD} == set(SUBJECTS)


@pytest.mark.parametrize("told", TOLD, ids=lambda told: told.shape.table)
def test_every_field_that_may_change_has_a_title(told: Told) -> None:
    columns = {column.name for column in told.shape._columns}  # noqa: SLF001 — nobody else asks for all of them
    for name in (columns | told.shape.parts.keys()) - _UNSPOKEN - MOVES:
        assert field_words.title(name)


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("action", list(ChangeAction))
def test_each_event_is_told_in_a_sentence_with_its_number(subject: str, action: ChangeAction) -> None:
    assert "15.01.2026" in in_words(event(subject, action))


@pytest.mark.parametrize(
    ("action", "change", "words"),
    [
        (ChangeAction.CHANGED, FieldChange(REMOVAL, "no", "yes"), "Note of 15.01.2026 removed"),
        (ChangeAction.CHANGED, FieldChange(REMOVAL, "yes", "no"), "Note of 15.01.2026 put back"),
        (ChangeAction.CHANGED, FieldChange("text", "а", "б"), "Note of 15.01.2026 changed"),
        (ChangeAction.UNDONE, FieldChange(REMOVAL, "no", "yes"), "Note of 15.01.2026 undone"),
        (ChangeAction.UNDONE, FieldChange(REMOVAL, "yes", "no"), "Change of the note of 15.01.2026 undone"),
        (ChangeAction.UNDONE, FieldChange("text", "а", "б"), "Change of the note of 15.01.2026 undone"),
        (ChangeAction.CHANGED, FieldChange("case_file_id", "ЛД-1", "ЛД-2"), "15.01.2026: from case file ЛД-1 to ЛД-2"),
    ],
)
def test_a_note_tells_what_became_of_it(action: ChangeAction, change: FieldChange, words: str) -> None:
    assert in_words(event("note", action, change)) == words


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (FieldChange("sent_on", "2026-01-15", ""), "Change of letter 15.01.2026 undone"),
        (FieldChange(REMOVAL, "no", "yes"), "Letter 15.01.2026 annulled"),
    ],
    ids=["taken back from the post", "with what made it"],
)
def test_a_letter_that_was_not_sent_after_all_is_not_annulled(change: FieldChange, words: str) -> None:
    assert in_words(event("letter", ChangeAction.UNDONE, change)) == words


@pytest.mark.parametrize(
    ("outcome", "words"),
    [("", "Planned: 15.01.2026"), ("decided", "Held without being planned: 15.01.2026")],
    ids=["to come", "a visitor at the door"],
)
def test_what_was_held_at_once_was_not_planned(outcome: str, words: str) -> None:
    assert in_words(event("contact", ChangeAction.ADDED, FieldChange("outcome", "", outcome))) == words


def test_of_something_new_only_what_matters_is_told() -> None:
    new = event("feedback", ChangeAction.ADDED, SCORE, FieldChange("given_on", "", "2026-01-15"))

    assert told_fields(new) == (SCORE,)
    assert told_fields(event("appeal", ChangeAction.ADDED, FieldChange("substance", "", "Крыша"))) == ()


def test_that_a_note_was_removed_is_told_by_the_sentence_alone() -> None:
    assert told_fields(event("note", ChangeAction.CHANGED, FieldChange(REMOVAL, "no", "yes"))) == ()


def test_a_score_is_told_in_words() -> None:
    assert field_words.journalled("feedback", "score", "2") == "2 – bad"
