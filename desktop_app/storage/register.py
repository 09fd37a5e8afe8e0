"""Reading the case database: the domain's Register. Every call sees one committed state of it."""

import json
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from desktop_app.domain.appeal import Appeal, ArchivePlace
from desktop_app.domain.calendar_years import CalendarYear
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.composing import composed
from desktop_app.domain.doubles import Pair
from desktop_app.domain.handing_over import OpenWork
from desktop_app.domain.journey import Assignment
from desktop_app.domain.letter import LetterText
from desktop_app.domain.letter_facts import Desk, Entry, Facts, Paper
from desktop_app.domain.merging import Belongings, Parting
from desktop_app.domain.moving import OpenStage, OpenTerm
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Department, Officer
from desktop_app.domain.ports import (
    AppealFilter,
    AppealLine,
    CaseFileLine,
    Day,
    DoublesListing,
    Event,
    EventFilter,
    EventListing,
    IdentifierConflict,
    Listing,
    OfficerLoad,
    StaffLine,
)
from desktop_app.domain.repeats import Said
from desktop_app.domain.routes import Route
from desktop_app.domain.saved_search import SavedSearch
from desktop_app.domain.search_key import fold
from desktop_app.domain.standing import warnings_of
from desktop_app.domain.templates import COMMON, Template
from desktop_app.domain.undoing import Hindrance
from desktop_app.storage import office as settings
from desktop_app.storage.appeals import APPEALS, last_place
from desktop_app.storage.calendar import calendar_years, open_stages, open_terms
from desktop_app.storage.case_files import CASE_FILES
from desktop_app.storage.contacts import ReadsContacts
from desktop_app.storage.database import Database
from desktop_app.storage.day import ROWS, appointments, waits
from desktop_app.storage.doubles import double_lines
from desktop_app.storage.identifiers import conflicts
from desktop_app.storage.journals import entries, papers
from desktop_app.storage.letter_readings import ReadsLetters
from desktop_app.storage.lines import appeal_lines, case_file_lines
from desktop_app.storage.listings import NEWEST_FIRST, Listings
from desktop_app.storage.merging import belongings, parting, told_apart
from desktop_app.storage.officers import DEPARTMENTS, OFFICERS
from desktop_app.storage.portrait import ReadsPortrait
from desktop_app.storage.repeats import said
from desktop_app.storage.routes import assignments, route, routes
from desktop_app.storage.saved_searches import saved_searches
from desktop_app.storage.search_index import NEWEST
from desktop_app.storage.search_text import query
from desktop_app.storage.staff import staff, work_of
from desktop_app.storage.table import every, find
from desktop_app.storage.timeline import WHOLE, WINDOW, appeal_timeline, timeline
from desktop_app.storage.undoing import hindrance

_NAMED = f"""
    SELECT id FROM case_file WHERE touch IN (SELECT {NEWEST} - rowid FROM citizen_fts WHERE citizen_fts MATCH ?)
    AND id IN (SELECT value FROM json_each(?)) ORDER BY touch DESC
"""  # noqa: S608 — our own numbers


class Register(ReadsContacts, ReadsLetters, ReadsPortrait):
    """The reading side of the case database, over read-only connections."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._listings = Listings(database)

    def office(self) -> Office | None:
        """The office's settings; None before it was ever set up."""
        return settings.read(self._database)

    def officers(self) -> tuple[Officer, ...]:
        """All officers, those who left included, by surname."""
        found = every(self._database, OFFICERS)
        return tuple(sorted(found, key=lambda officer: (fold(str(officer.full_name)), officer.id)))

    def departments(self) -> tuple[Department, ...]:
        """All departments, dissolved ones included, by title."""
        return tuple(sorted(every(self._database, DEPARTMENTS), key=lambda each: (fold(each.title), each.id)))

    def calendar_years(self) -> tuple[CalendarYear, ...]:
        """The years that the office has entered."""
        return calendar_years(self._database)

    def open_terms(self) -> tuple[OpenTerm, ...]:
        """The appeals that wait for their answer, the nearest due day first."""
        return open_terms(self._database)

    def open_stages(self) -> tuple[OpenStage, ...]:
        """What has a day and is in somebody's hands, the oldest first."""
        return open_stages(self._database)

    def loads(self) -> tuple[OfficerLoad, ...]:
        """Active officers with their present load, by surname."""
        with self._database.snapshot():
            in_hand = self._listings.in_hand()
            titles = {department.id: department.title for department in self.departments()}
            return tuple(
                OfficerLoad(officer, titles.get(officer.department_id or 0, ""), in_hand.get(officer.id, 0))
                for officer in self.officers()
                if officer.active
            )

    def staff(self, today: date, typed: str = "") -> tuple[StaffLine, ...]:
        """All officers by surname with what they have in hand, those who left last."""
        with self._database.snapshot():
            return staff(self._database, today, typed)

    def work_of(self, officer_id: int) -> tuple[OpenWork, ...]:
        """All that waits for an officer, the nearest due day first, what has none last."""
        with self._database.snapshot():
            return work_of(self._database, officer_id)

    def case_file(self, case_file_id: int) -> CaseFile | None:
        """A case file, or None when there is none under this id."""
        return find(self._database, CASE_FILES, case_file_id)

    def conflicts_of(self, case_file_id: int) -> tuple[IdentifierConflict, ...]:
        """The numbers of a case file that other valid ones have too."""
        return conflicts(self._database, case_file_id)

    def appeal(self, appeal_id: int) -> Appeal | None:
        """An appeal with its questions, helpers and attachments, or None when there is none under this id."""
        with self._database.snapshot():
            return find(self._database, APPEALS, appeal_id)

    def routes(self) -> tuple[Route, ...]:
        """The newest edition of each route that is in use."""
        return routes(self._database)

    def route(self, route_id: int) -> Route | None:
        """An edition of a route."""
        return route(self._database, route_id)

    def last_place(self) -> ArchivePlace:
        """Where the newest of the appeals lies that are kept on a shelf."""
        return last_place(self._database)

    def assignments(self, appeal_id: int) -> tuple[Assignment, ...]:
        """What was given to whom on the way of an appeal, the oldest first."""
        return assignments(self._database, appeal_id)

    def appeals_of(self, case_file_id: int) -> tuple[AppealLine, ...]:
        """All appeals of a case file but the annulled ones, newest first."""
        chosen = "SELECT id FROM appeal WHERE case_file_id = ? AND annulled = 0"
        return appeal_lines(self._database, chosen, (case_file_id,), NEWEST_FIRST)

    def said_before(self, case_file_id: int) -> tuple[Said, ...]:
        """What the newest appeals of a case file say."""
        return said(self._database, case_file_id)

    def preview(self, template: Template, facts: Facts, officer: Officer, today: date) -> LetterText:
        """What a letter would say; nothing is drawn or written."""
        with self._database.snapshot():
            desk = Desk(self.office() or Office(), officer, today, self.officers(), self.departments())
            return composed(template, self.templates()[COMMON], facts, desk)

    def entries(self, since: date, until: date) -> tuple[Entry, ...]:
        """The appeals registered in a period, both days included, in the order of the journal."""
        return entries(self._database, "registered_on BETWEEN ? AND ?", (since.isoformat(), until.isoformat()))

    def entries_of(self, case_file_id: int) -> tuple[Entry, ...]:
        """The appeals of a case file, the oldest first."""
        return entries(self._database, "a.case_file_id = ? AND a.annulled = 0", (case_file_id,))

    def papers_of(self, case_file_id: int) -> tuple[Paper, ...]:
        """What lies in a case file, the oldest first: appeals with their sheets, and letters."""
        return papers(self._database, case_file_id)

    def belongings(self, case_file_id: int) -> Belongings:
        """What lies in a case file."""
        return belongings(self._database, case_file_id)

    def merged_into(self, case_file_id: int) -> tuple[CaseFile, ...]:
        """The case files that were merged into one, in the order they were opened."""
        return every(self._database, CASE_FILES, "WHERE merged_into_id = ? ORDER BY id", (case_file_id,))

    def told_apart(self, case_file_id: int) -> frozenset[int]:
        """The case files that were said to be other people's than this one."""
        return told_apart(self._database, case_file_id)

    def doubles(self, pairs: Sequence[Pair], *, offset: int, limit: int) -> DoublesListing:
        """One window of pairs that were found, as the case files are now."""
        with self._database.snapshot():
            rows = double_lines(self._database, pairs[offset : offset + limit], offset)
        return DoublesListing(rows, len(pairs))

    def parting(self, case_file_id: int) -> Parting | None:
        """What splitting a case file off would mean; None when it is not merged into another one."""
        with self._database.snapshot():
            return parting(self._database, case_file_id)

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """The searches that the office keeps, by name."""
        return saved_searches(self._database)

    def timeline(
        self, case_file_id: int, wanted: EventFilter = WHOLE, *, offset: int = 0, limit: int = WINDOW
    ) -> EventListing:
        """One window of all that happened to a case file, its appeals, letters, notes and feedback, newest first."""
        with self._database.snapshot():
            return timeline(self._database, case_file_id, wanted, offset=offset, limit=limit)

    def appeal_timeline(self, appeal_id: int) -> tuple[Event, ...]:
        """All that happened to an appeal and its letters, newest first; an anonymous one is in no case file."""
        with self._database.snapshot():
            return appeal_timeline(self._database, appeal_id)

    def day(self, today: date, officer_id: int | None = None) -> Day:
        """What waits for the office today, and what an officer is to hear of."""
        with self._database.snapshot():
            contacts = self.contacts_due(today, limit=ROWS)
            warned = warnings_of(self.office() or Office())
            return replace(
                self._listings.day(today),
                waits=waits(self._database, contacts, today, officer_id),
                nearing=self._listings.nearing(today, warned),
                appointments=appointments(self._database, today),
            )

    def appeals(self, which: AppealFilter, today: date, *, offset: int, limit: int) -> Listing:
        """One window of a list: open appeals by their due date, any others newest first."""
        with self._database.snapshot():
            return self._listings.appeals(which, today, offset, limit)

    def case_files(self, *, offset: int, limit: int) -> Listing:
        """One window of all case files, those of the latest activity first."""
        with self._database.snapshot():
            return self._listings.case_files(offset, limit)

    def case_files_named(self, typed: str, among: Sequence[int]) -> tuple[int, ...]:
        """Which of these case files have for every typed word one that begins with it, the latest active first."""
        asked = query(typed)
        if not asked:
            return ()
        return tuple(row_id for (row_id,) in self._database.rows(_NAMED, (asked, json.dumps(list(among)))))

    def case_file_ids(self) -> tuple[int, ...]:
        """The ids of all case files at this moment, those of the latest activity first."""
        return tuple(row_id for (row_id,) in self._database.rows("SELECT id FROM case_file ORDER BY touch DESC"))

    def listed_case_files(self, ids: Sequence[int]) -> tuple[CaseFileLine, ...]:
        """These case files as lists show them, in this order."""
        found = {line.id: line for line in case_file_lines(self._database, ", ".join("?" * len(ids)), ids)}
        return tuple(found[row_id] for row_id in ids if row_id in found)

    def finished_runs(self, run_ids: Collection[str]) -> frozenset[str]:
        """Which of these runs have been finished; one that changed nothing is in no journal, but it was kept."""
        asked = ", ".join("?" * len(run_ids))
        finished = f"""
            SELECT run_id FROM "change" WHERE run_id IN ({asked})
            UNION SELECT run_id FROM finished_run WHERE run_id IN ({asked})
        """  # noqa: S608 — question marks
        return frozenset(run_id for (run_id,) in self._database.rows(finished, tuple(run_ids) * 2))

    def undone_runs(self, run_ids: Collection[str]) -> frozenset[str]:
        """Which of these finished runs have been undone since."""
        asked = ", ".join("?" * len(run_ids))
        undone = f"""SELECT DISTINCT run_id FROM "change" WHERE action = 'undone' AND run_id IN ({asked})"""  # noqa: S608 — question marks
        return frozenset(run_id for (run_id,) in self._database.rows(undone, tuple(run_ids)))

    def hindrance(self, run_id: str) -> Hindrance | None:
        """Why a finished run can't be undone; None when it can."""
        with self._database.snapshot():
            return hindrance(self._database, run_id)
