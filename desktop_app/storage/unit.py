"""One transaction as tasks see it: the domain's Unit, fulfilled by the tables."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.calendar_years import CalendarYear
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.composing import check, made_by
from desktop_app.domain.deadlines import Calendar
from desktop_app.domain.handing_over import OpenWork
from desktop_app.domain.importing import Counts, Plan
from desktop_app.domain.letter import Letter, LetterText
from desktop_app.domain.letter_facts import Entry, Facts, Paper
from desktop_app.domain.mailing import desk_of
from desktop_app.domain.merging import Difference
from desktop_app.domain.moving import OpenStage, OpenTerm, Shift
from desktop_app.domain.office import Office, Series
from desktop_app.domain.officer import Department, Officer
from desktop_app.domain.ports import Clock
from desktop_app.domain.safekeeping import Progress
from desktop_app.domain.saved_search import SavedSearch
from desktop_app.domain.template_language import FaultyTemplate
from desktop_app.domain.templates import OfficeTemplate, Template, template_of
from desktop_app.storage import counters
from desktop_app.storage import office as settings
from desktop_app.storage.appeals import APPEALS
from desktop_app.storage.bulk import Bulk
from desktop_app.storage.calendar import CALENDAR_YEARS, move_terms, open_stages, open_terms
from desktop_app.storage.candidates import Candidates
from desktop_app.storage.case_files import CASE_FILES
from desktop_app.storage.changes import Changes
from desktop_app.storage.contacts import CONTACTS, REFUSAL_REASONS, WritesContacts
from desktop_app.storage.database import Database
from desktop_app.storage.entering import Tables
from desktop_app.storage.feedback import FEEDBACK, IMPROVEMENTS
from desktop_app.storage.letters import LETTERS
from desktop_app.storage.merging import DIFFERENCES, decisions, move, split
from desktop_app.storage.notes import NOTES
from desktop_app.storage.office import OFFICE
from desktop_app.storage.officers import DEPARTMENTS, OFFICERS
from desktop_app.storage.portrait import WritesPortrait
from desktop_app.storage.register import Register
from desktop_app.storage.routes import Leading
from desktop_app.storage.saved_searches import SAVED_SEARCHES
from desktop_app.storage.search_index import SearchIndex
from desktop_app.storage.search_text import case_file_key
from desktop_app.storage.staff import work_of
from desktop_app.storage.table import Table
from desktop_app.storage.taking_out import is_import, take_out
from desktop_app.storage.templates import TEMPLATES, next_edition, own_sources
from desktop_app.storage.undoing import keep_run, kept_run, undo

LetIn = Callable[[Plan, Tables, str, Progress], Counts]
"""Lets the rows of an old register into these tables in the name of a run."""


@dataclass(frozen=True, slots=True)
class World:
    """What a transaction knows of the world; `progress` is told of work that takes long, and may raise to stop it."""

    clock: Clock
    calendar: Calendar
    let_in: LetIn
    progress: Progress


class OneTransaction(Leading, WritesContacts, WritesPortrait):
    """What a finishing run reads and writes. See the domain's Unit for what each call promises."""

    def __init__(self, database: Database, world: World, *, officer_id: int, run_id: str) -> None:
        self.clock = world.clock
        self.calendar = world.calendar
        self._world = world
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

    @property
    def office(self) -> Office:
        """The office's settings; the defaults before it was set up."""
        if self._office is None:
            self._office = settings.read(self._database) or Office()
        return self._office

    def draw(self, series: Series, *, initial: str = "") -> str:
        """The next number of a series."""
        return counters.draw(self._database, series, self.office, self.clock.today(), initial)

    def case_file(self, case_file_id: int) -> CaseFile:
        """A case file. Raises KeyError when there is none under this id."""
        return self._case_files.get(case_file_id)

    def twin(self, case_file: CaseFile, apart_from: Collection[int]) -> CaseFile | None:
        """A case file of the same full name and date of birth, or phone, as one to be opened."""
        twins = Candidates(self._database).twins(case_file)
        found = next((each for each in twins if each not in apart_from), None)
        return None if found is None else self.case_file(found)

    def add_case_file(self, case_file: CaseFile) -> CaseFile:
        """Open a case file."""
        touch, key = self._index.next_touch(), case_file_key(case_file)
        added = self._case_files.add(case_file, touch=touch, search_key=key)
        self._index.case_file_added(added, touch, key)
        return added

    def change_case_file(self, case_file: CaseFile) -> CaseFile:
        """Correct a case file."""
        before = self._case_files.get(case_file.id)
        changed = self._case_files.change(case_file)
        if changed is not case_file:
            self._index.case_file_changed(before, changed)
        return changed

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

    def tell_apart(self, one_id: int, other_id: int, *, apart: bool = True) -> None:
        """Remember whether two case files are those of different people."""
        said = decisions(self._database, one_id, other_id)
        if apart and not said:
            self._differences.add(Difference(one_id, other_id, self.clock.today()))
        for row_id in () if apart else said:
            self._differences.amend(row_id, {"annulled": 1})

    def appeal(self, appeal_id: int) -> Appeal:
        """An appeal. Raises KeyError when there is none under this id."""
        return self._appeals.get(appeal_id)

    def add_appeal(self, appeal: Appeal) -> Appeal:
        """Enter an appeal in the register."""
        key = self._index.appeal_key(appeal)
        added = self._appeals.add(appeal, search_key=key)
        self._index.appeal_added(added, key)
        return added

    def change_appeal(self, appeal: Appeal) -> Appeal:
        """Correct an appeal."""
        before = self._appeals.get(appeal.id)
        changed = self._appeals.change(appeal)
        if changed is not appeal:
            self._index.appeal_changed(before, changed)
        return changed

    def entries(self, since: date, until: date) -> tuple[Entry, ...]:
        """The appeals registered in a period, in the order of the journal."""
        return Register(self._database).entries(since, until)

    def entries_of(self, case_file_id: int) -> tuple[Entry, ...]:
        """The appeals of a case file, the oldest first."""
        return Register(self._database).entries_of(case_file_id)

    def papers_of(self, case_file_id: int) -> tuple[Paper, ...]:
        """What lies in a case file, the oldest first."""
        return Register(self._database).papers_of(case_file_id)

    def add_letter(self, letter: Letter) -> Letter:
        """Enter a letter in the register."""
        return self._letters.add(letter)

    def send_letters(self, letter_ids: Collection[int], sent_on: date | None) -> None:
        """Say on which day letters went out."""
        for letter_id in letter_ids:
            self._letters.amend(letter_id, {"sent_on": sent_on.isoformat() if sent_on else None})

    def track_letter(self, letter_id: int, track: str) -> None:
        """Say by which number the post follows a letter."""
        self._letters.amend(letter_id, {"track": track})

    def compose(self, form: str, facts: Facts) -> LetterText:
        """What a letter of a form says."""
        return made_by(self._sources, form, facts, desk_of(self))

    def template(self, form: str) -> Template:
        """The template of a form that is in force."""
        return template_of(self._sources, form)

    def save_template(self, form: str, source: str) -> OfficeTemplate:
        """Make a text the office's own template of a form."""
        if found := check(form, source, self._sources):
            raise FaultyTemplate(found)
        return self._edition(form, source)

    def reset_template(self, form: str) -> OfficeTemplate:
        """Let the built-in template hold again."""
        return self._edition(form, "")

    @property
    def _sources(self) -> dict[str, str]:
        if self._own_sources is None:
            self._own_sources = own_sources(self._database)
        return self._own_sources

    def _edition(self, form: str, source: str) -> OfficeTemplate:
        self._own_sources = None
        edition = next_edition(self._database, form)
        return self._templates.add(OfficeTemplate(form, edition, source, self.clock.today()))

    def officers(self) -> tuple[Officer, ...]:
        """All officers, those who left included."""
        return self._officers.all()

    def add_officer(self, officer: Officer) -> Officer:
        """Enter an officer."""
        return self._officers.add(officer)

    def change_officer(self, officer: Officer) -> Officer:
        """Correct an officer."""
        return self._officers.change(officer)

    def work_of(self, officer_id: int) -> tuple[OpenWork, ...]:
        """All that waits for an officer."""
        return work_of(self._database, officer_id)

    def departments(self) -> tuple[Department, ...]:
        """All departments, dissolved ones included."""
        return self._departments.all()

    def add_department(self, department: Department) -> Department:
        """Enter a department."""
        return self._departments.add(department)

    def change_department(self, department: Department) -> Department:
        """Correct a department."""
        return self._departments.change(department)

    def add_saved_search(self, search: SavedSearch) -> SavedSearch:
        """Keep a search by parameters."""
        return self._saved_searches.add(search)

    def change_saved_search(self, search: SavedSearch) -> SavedSearch:
        """Give a saved search another name or other conditions, or remove it."""
        return self._saved_searches.change(search)

    def calendar_years(self) -> tuple[CalendarYear, ...]:
        """The years that the office has entered."""
        return self._calendar_years.all()

    def save_calendar_year(self, year: CalendarYear) -> CalendarYear:
        """Keep a year of the office's calendar."""
        return self._calendar_years.change(year) if year.id else self._calendar_years.add(year)

    def open_terms(self) -> tuple[OpenTerm, ...]:
        """The appeals that wait for their answer."""
        return open_terms(self._database)

    def open_stages(self) -> tuple[OpenStage, ...]:
        """What has a day and is in somebody's hands."""
        return open_stages(self._database)

    def move_terms(self, moved: Shift) -> None:
        """Write other due days on the cards of open appeals, and on what is in hand of them."""
        move_terms(self._database, self._changes, moved, self._world.progress)

    def save_office(self, office: Office) -> Office:
        """Save the office's settings."""
        self._office = settings.save(self._database, self._changes, office)
        return self._office

    def import_rows(self, plan: Plan) -> Counts:
        """Let the rows of an old register in."""
        bulk = Bulk(self._database, self._changes, (CASE_FILES, APPEALS))
        tables = Tables(self._database, bulk, self._case_files, self._index, self.draw)
        return self._world.let_in(plan, tables, self._run_id, self._world.progress)

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
