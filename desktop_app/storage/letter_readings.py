"""The part of the Register that reads letters, the journal of those that went out and what they are made from."""

from collections.abc import Sequence
from datetime import date

from desktop_app.domain.letter import Letter
from desktop_app.domain.ports import LetterLine, OutgoingListing
from desktop_app.domain.templates import OfficeTemplate, Template, in_force
from desktop_app.storage.database import Database
from desktop_app.storage.day import letters_to_send
from desktop_app.storage.journals import outgoing, outgoing_ids, outgoing_lines
from desktop_app.storage.letters import LETTERS
from desktop_app.storage.table import every, find
from desktop_app.storage.templates import TEMPLATES, own_sources

MOST_PIECES = 500
"""So many letters a list of registered mail may hold."""


class ReadsLetters:
    """The part of the Register that reads letters and their templates. See Register."""

    _database: Database

    def letters_of(self, *, appeal_id: int | None = None, case_file_id: int | None = None) -> tuple[Letter, ...]:
        """The letters of an appeal, or all of a case file, newest first."""
        where = "WHERE (appeal_id = ? OR case_file_id = ?) AND annulled = 0 ORDER BY id DESC"
        return every(self._database, LETTERS, where, (appeal_id, case_file_id))

    def letter(self, letter_id: int) -> Letter | None:
        """A letter, or None when there is none under this id."""
        return find(self._database, LETTERS, letter_id)

    def outgoing_between(self, since: date, until: date) -> tuple[Letter, ...]:
        """The letters that went out in a period, both days included."""
        where = f"WHERE outgoing = 1 AND annulled = 0 AND made_on BETWEEN ? AND ? ORDER BY id LIMIT {MOST_PIECES}"
        return every(self._database, LETTERS, where, (since.isoformat(), until.isoformat()))

    def letters_without_file(self) -> tuple[Letter, ...]:
        """Letters whose PDF has not been made, oldest first."""
        return every(self._database, LETTERS, "WHERE file = '' AND annulled = 0 ORDER BY id")

    def letters_to_send(self) -> tuple[int, ...]:
        """The outgoing letters of which nobody has said that they went out, the oldest first."""
        return letters_to_send(self._database)

    def outgoing(self, typed: str, *, offset: int, limit: int, lists: bool = False) -> OutgoingListing:
        """One window of the journal of outgoing letters, the newest first."""
        with self._database.snapshot():
            return outgoing(self._database, typed, offset=offset, limit=limit, lists=lists)

    def outgoing_ids(self, typed: str, *, lists: bool = False) -> tuple[int, ...]:
        """The ids of the journal of outgoing letters, the newest first."""
        return outgoing_ids(self._database, typed, lists=lists)

    def listed_letters(self, ids: Sequence[int]) -> tuple[LetterLine, ...]:
        """These letters as the journal shows them, in this order."""
        return outgoing_lines(self._database, ids)

    def templates(self) -> dict[str, Template]:
        """The templates in force by form."""
        return in_force(own_sources(self._database))

    def editions(self, form: str) -> tuple[OfficeTemplate, ...]:
        """The office's own templates of a form, newest first."""
        return every(self._database, TEMPLATES, "WHERE form = ? ORDER BY edition DESC", (form,))
