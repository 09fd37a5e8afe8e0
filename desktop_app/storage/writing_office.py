"""What a transaction writes of the office itself: settings, people, calendar with all that it moves, saved searches."""

from desktop_app.domain.calendar_years import CalendarYear
from desktop_app.domain.handing_over import OpenWork
from desktop_app.domain.moving import OpenStage, OpenTerm, Shift
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Department, Officer
from desktop_app.domain.safekeeping import Progress
from desktop_app.domain.saved_search import SavedSearch
from desktop_app.storage import office as settings
from desktop_app.storage.calendar import move_terms, open_stages, open_terms
from desktop_app.storage.changes import Changes
from desktop_app.storage.database import Database
from desktop_app.storage.staff import work_of
from desktop_app.storage.table import Table


class WritesOffice:
    """The part of a transaction that writes what the office is. See the domain's Unit."""

    _database: Database
    _changes: Changes
    _progress: Progress
    _office: Office | None
    _officers: Table[Officer]
    _departments: Table[Department]
    _saved_searches: Table[SavedSearch]
    _calendar_years: Table[CalendarYear]

    @property
    def office(self) -> Office:
        """The office's settings; the defaults before it was set up."""
        if self._office is None:
            self._office = settings.read(self._database) or Office()
        return self._office

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
        move_terms(self._database, self._changes, moved, self._progress)

    def save_office(self, office: Office) -> Office:
        """Save the office's settings."""
        self._office = settings.save(self._database, self._changes, office)
        return self._office
