"""One transaction as tasks see it: the domain's Unit, fulfilled by the tables. What it writes stands in its parts."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.composing import made_by
from desktop_app.domain.deadlines import Calendar
from desktop_app.domain.importing import Counts, Plan
from desktop_app.domain.letter import LetterText
from desktop_app.domain.letter_facts import Entry, Facts, Paper
from desktop_app.domain.mailing import desk_of
from desktop_app.domain.office import Office, Series
from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import Clock
from desktop_app.domain.safekeeping import Progress
from desktop_app.domain.templates import Template, template_of
from desktop_app.storage import counters
from desktop_app.storage.appeals import APPEALS
from desktop_app.storage.bulk import Bulk
from desktop_app.storage.calendar import CALENDAR_YEARS
from desktop_app.storage.case_files import CASE_FILES
from desktop_app.storage.changes import Changes
from desktop_app.storage.contacts import CONTACTS, REFUSAL_REASONS, WritesContacts
from desktop_app.storage.database import Database
from desktop_app.storage.entering import Tables
from desktop_app.storage.feedback import FEEDBACK, IMPROVEMENTS
from desktop_app.storage.letters import LETTERS
from desktop_app.storage.merging import DIFFERENCES, move, split
from desktop_app.storage.notes import NOTES
from desktop_app.storage.office import OFFICE
from desktop_app.storage.officers import DEPARTMENTS, OFFICERS
from desktop_app.storage.portrait import WritesPortrait
from desktop_app.storage.register import Register
from desktop_app.storage.routes import Leading
from desktop_app.storage.saved_searches import SAVED_SEARCHES
from desktop_app.storage.search_index import SearchIndex
from desktop_app.storage.table import Table
from desktop_app.storage.taking_out import is_import, take_out
from desktop_app.storage.templates import TEMPLATES
from desktop_app.storage.undoing import keep_run, kept_run, undo
from desktop_app.storage.writing_cards import WritesCards
from desktop_app.storage.writing_letters import WritesLetters
from desktop_app.storage.writing_office import WritesOffice

LetIn = Callable[[Plan, Tables, str, Progress], Counts]
"""Lets the rows of an old register into these tables in the name of a run."""


@dataclass(frozen=True, slots=True)
class World:
    """What a transaction knows of the world; `progress` is told of work that takes long, and may raise to stop it."""

    clock: Clock
    calendar: Calendar
    let_in: LetIn
    progress: Progress


class OneTransaction(Leading, WritesCards, WritesLetters, WritesOffice, WritesContacts, WritesPortrait):
    """What a finishing run reads and writes. See the domain's Unit for what each call promises."""

    def __init__(self, database: Database, world: World, *, officer_id: int, run_id: str) -> None:
        self.clock = world.clock
        self.calendar = world.calendar
        self._let_in = world.let_in
        self._progress = world.progress
        self._database = database
        self._officer_id = officer_id
        self._run_id = run_id
        self._changes = changes = Changes(database, world.clock.now(), run_id, officer_id)
        super().__init__(database, changes)
        self._index = SearchIndex(database)
        self._case_files = Table(database, changes, CASE_FILES)
        self._appeals = Table(database, changes, APPEALS)
        self._letters = Table(database, changes, LETTERS)
        self._differences = Table(database, changes, DIFFERENCES)
        self._notes = Table(database, changes, NOTES)
        self._feedback = Table(database, changes, FEEDBACK)
        self._improvements = Table(database, changes, IMPROVEMENTS)
        self._officers = Table(database, changes, OFFICERS)
        self._departments = Table(database, changes, DEPARTMENTS)
        self._templates = Table(database, changes, TEMPLATES)
        self._saved_searches = Table(database, changes, SAVED_SEARCHES)
        self._calendar_years = Table(database, changes, CALENDAR_YEARS)
        self._contacts = Table(database, changes, CONTACTS)
        self._refusal_reasons = Table(database, changes, REFUSAL_REASONS)
        self._office: Office | None = None
        self._own_sources: dict[str, str] | None = None

    @property
    def officer(self) -> Officer:
        """Who acts."""
        for officer in self._officers.all():
            if officer.id == self._officer_id:
                return officer
        raise KeyError(self._officer_id)

    def draw(self, series: Series, *, initial: str = "") -> str:
        """The next number of a series."""
        return counters.draw(self._database, series, self.office, self.clock.today(), initial)

    def merge(self, kept: CaseFile, other: CaseFile) -> CaseFile:
        """Let everything of one case file lie in another."""
        move(self._database, self._tables, self._index, other.id, kept.id)
        self.change_case_file(replace(other, annulled=True, merged_into_id=kept.id))
        merged = self.change_case_file(kept)
        self._index.case_file_changed(merged, merged)
        return merged

    def split(self, case_file_id: int) -> CaseFile:
        """Give back to a merged case file what was its own."""
        split(self._database, self._tables, self._index, case_file_id)
        return self.case_file(case_file_id)

    def entries(self, since: date, until: date) -> tuple[Entry, ...]:
        """The appeals registered in a period, in the order of the journal."""
        return Register(self._database).entries(since, until)

    def entries_of(self, case_file_id: int) -> tuple[Entry, ...]:
        """The appeals of a case file, the oldest first."""
        return Register(self._database).entries_of(case_file_id)

    def papers_of(self, case_file_id: int) -> tuple[Paper, ...]:
        """What lies in a case file, the oldest first."""
        return Register(self._database).papers_of(case_file_id)

    def compose(self, form: str, facts: Facts) -> LetterText:
        """What a letter of a form says."""
        return made_by(self._sources, form, facts, desk_of(self))

    def template(self, form: str) -> Template:
        """The template of a form that is in force."""
        return template_of(self._sources, form)

    def import_rows(self, plan: Plan) -> Counts:
        """Let the rows of an old register in."""
        bulk = Bulk(self._database, self._changes, (CASE_FILES, APPEALS))
        tables = Tables(self._database, bulk, self._case_files, self._index, self.draw)
        return self._let_in(plan, tables, self._run_id, self._progress)

    def keep_run(self, copy: bytes) -> None:
        """Keep the run itself with what it writes."""
        keep_run(self._database, self._run_id, copy)

    def undo(self) -> bytes:
        """Put back what the run of this unit had written when it was finished."""
        if is_import(self._database, self._run_id):
            take_out(self._database, self._changes, self._index, self._run_id)
        else:
            undo(self._database, self._run_id, self._tables, self._index)
        return kept_run(self._database, self._run_id)

    @property
    def _tables(self) -> dict[str, Table[Any]]:
        tables: tuple[Table[Any], ...] = (
            self._case_files,
            self._appeals,
            self._letters,
            self._differences,
            self._notes,
            self._feedback,
            self._improvements,
            self._officers,
            self._departments,
            self._templates,
            self._saved_searches,
            self._calendar_years,
            self._contacts,
            self._refusal_reasons,
            *self.led,
            Table(self._database, self._changes, OFFICE),
        )
        return {table.name: table for table in tables}

    @property
    def changed_calendar(self) -> bool:
        """Whether the office's calendar is another after this transaction."""
        return CALENDAR_YEARS.table in self._changes.tables

    def settle(self) -> None:
        """The last step before the commit: bring the search index up to date."""
        self._index.settle()
