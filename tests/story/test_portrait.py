"""What is known of Kuznetsov: notes, what he says of the answer, what follows, and all of it on paper; by keyboard."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QLabel

from desktop_app.domain.feedback import FeedbackFilter
from desktop_app.storage.journal import FILE
from tests.stand_ins import FixedClock
from tests.storage.samples import SECRETARY, TODAY
from tests.story.desk import StoryDesk, plain


def open_case_file(desk: StoryDesk) -> None:
    desk.press("Ctrl+K")
    desk.type("ЛД-000001")
    desk.press("Return")


def turn(desk: StoryDesk, part: str) -> None:
    desk.go_to(f"panel.{part}")
    desk.press("Space")


def in_sight(desk: StoryDesk) -> str:
    page = desk.window.shell.page
    assert page is not None
    return plain("\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible()))


def notes(desk: StoryDesk) -> list[str]:
    return [line.note.text for line in desk.store.register.notes_of(1)]


def test_a_note_is_written_corrected_removed_and_had_back(desk: StoryDesk) -> None:
    desk.register_kuznetsov()
    open_case_file(desk)
    turn(desk, "notes")
    desk.go_to("notes.new")
    desk.press("Space")
    desk.type("Плохо слышит.")
    desk.press("Ctrl+Return")
    assert notes(desk) == ["Плохо слышит."]
    assert desk.page == "case_file"

    turn(desk, "notes")
    desk.go_to("note.1.correct")
    desk.press("Space")
    desk.type_over("Плохо слышит, звонить вечером.")
    desk.press("Ctrl+Return")
    assert notes(desk) == ["Плохо слышит, звонить вечером."]

    turn(desk, "notes")
    desk.go_to("note.1.remove")
    desk.press("Space")
    assert notes(desk) == []
    desk.press("Ctrl+Z")
    assert notes(desk) == ["Плохо слышит, звонить вечером."]


def test_what_he_says_of_the_answer_becomes_an_improvement_that_is_closed(desk: StoryDesk) -> None:
    desk.register_kuznetsov()
    appeal = desk.store.register.appeal(1)
    assert appeal is not None
    with desk.store.unit(SECRETARY, "answer") as unit:
        unit.change_appeal(replace(appeal, answered_on=TODAY))
    desk.press("Ctrl+K")
    desk.type(appeal.number)
    desk.press("Return")
    desk.go_to("feedback")
    desk.press("Space", "Right", "Space")
    desk.go_to("channel.0")
    desk.press("Space")
    desk.go_to("text")
    desk.type("Никто не пришёл.")
    desk.go_to("improves")
    desk.press("Space", "Ctrl+Return")
    assert desk.step == "improvement"
    desk.type("Прислать мастера.")
    desk.go_to("due_on")
    desk.type("+3")
    desk.press("Ctrl+Return")
    assert desk.page == "appeal"
    assert "2 – bad" in in_sight(desk)
    assert "Прислать мастера." in in_sight(desk)

    desk.go_to("improvement.1.close")
    desk.press("Space")
    desk.go_to("result")
    desk.type("Мастер пришёл.")
    desk.press("Ctrl+Return")
    (line,) = desk.store.register.feedback(FeedbackFilter(), TODAY, offset=0, limit=2).rows
    assert line.improvement is not None
    assert line.improvement.improvement.result == "Мастер пришёл."
    assert "Мастер пришёл." in in_sight(desk)


def test_the_portrait_is_printed_without_a_copy_and_each_reading_is_noted(
    desk: StoryDesk, printed: list[str], tmp_path: Path, clock: FixedClock
) -> None:
    desk.register_kuznetsov()
    open_case_file(desk)
    desk.press("Ctrl+P")
    assert desk.page == "portrait_paper"
    letters = desk.store.register.letters_in(1, offset=0, limit=9).total
    desk.press("Ctrl+P")
    desk.until(lambda: desk.says("paper.told") == "Sent to the printer.", "the portrait is printed")
    desk.close()

    assert printed == ["Portrait on paper"]
    assert desk.store.register.letters_in(1, offset=0, limit=9).total == letters
    with closing(sqlite3.connect(tmp_path / FILE)) as journal:
        rows = journal.execute("SELECT at, case_file_id, manner FROM reading").fetchall()
    at = clock.now().isoformat(timespec="seconds")
    assert rows == [(at, 1, "shown"), (at, 1, "printed")]
