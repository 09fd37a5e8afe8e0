"""Notes of case files in their table."""

import peewee as pw

from desktop_app.domain.citizen import FullName
from desktop_app.domain.dates import in_figures
from desktop_app.domain.notes import Note, NoteLine
from desktop_app.storage.columns import Day, Flag
from desktop_app.storage.database import Database
from desktop_app.storage.rows import Row
from desktop_app.storage.shape import Shape
from desktop_app.storage.table import every


class NoteRow(Row):
    """A note."""

    case_file_id = pw.IntegerField()
    officer_id = pw.IntegerField()
    written_on = Day()
    text = pw.TextField()
    annulled = Flag()
    version = pw.IntegerField()


NOTES = Shape(NoteRow, Note, lambda note: in_figures(note.written_on))


def notes_of(database: Database, case_file_id: int) -> tuple[NoteLine, ...]:
    """The notes of a case file that have not been removed, the newest first."""
    names = {
        row_id: FullName(*parts).short
        for row_id, *parts in database.rows("SELECT id, surname, name, patronymic FROM officer")
    }
    found = every(database, NOTES, "WHERE case_file_id = ? AND annulled = 0 ORDER BY id DESC", (case_file_id,))
    return tuple(NoteLine(note, names[note.officer_id]) for note in found)
