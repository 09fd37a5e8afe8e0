"""Writing the case database: one task, one transaction."""

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING, Protocol

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.calendar_years import CalendarYear
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.deadlines import Calendar
from desktop_app.domain.handing_over import OpenWork
from desktop_app.domain.importing import Counts, Plan
from desktop_app.domain.journey import Assignment
from desktop_app.domain.letter import Letter, LetterText
from desktop_app.domain.moving import OpenStage, OpenTerm, Shift
from desktop_app.domain.office import Office, Series
from desktop_app.domain.officer import Department, Officer
from desktop_app.domain.ports.contacts import ContactWriting
from desktop_app.domain.ports.portrait import PortraitWriting
from desktop_app.domain.ports.world import Clock
from desktop_app.domain.routes import Route
from desktop_app.domain.saved_search import SavedSearch

if TYPE_CHECKING:  # what templates are made of is loaded with the first letter, not at the start
    from desktop_app.domain.letter_facts import Entry, Facts, Paper
    from desktop_app.domain.templates import OfficeTemplate, Template


class Conflict(Exception):
    """The row has been changed since it was read: its version is another."""


class Gone(Conflict, KeyError):
    """The row is not there any more: a restore has taken back what it was."""


class Unit(ContactWriting, PortraitWriting, Protocol):
    """One transaction on the case database: all of it is written, or none.

    `officer` is who acts. Adding returns the stored value with its id; changing expects the version that was read and
    raises Conflict when the stored one is newer. Every changed row goes to the change journal of the same transaction.
    """

    @property
    def clock(self) -> Clock: ...
    @property
    def calendar(self) -> Calendar: ...
    @property
    def officer(self) -> Officer: ...
    @property
    def office(self) -> Office: ...

    def draw(self, series: Series, *, initial: str = "") -> str:
        """The next number of a series by the office's template; `initial`: the first letter of the surname."""

    def case_file(self, case_file_id: int) -> CaseFile: ...
    def add_case_file(self, case_file: CaseFile) -> CaseFile: ...
    def change_case_file(self, case_file: CaseFile) -> CaseFile: ...
    def twin(self, case_file: CaseFile, apart_from: Collection[int]) -> CaseFile | None:
        """A case file of the same full name and date of birth, or phone, as one to be opened; none of `apart_from`."""

    def merge(self, kept: CaseFile, other: CaseFile) -> CaseFile:
        """The case file `kept`, as it is to be, with all that lay in the `other` one, whose number leads to it now."""

    def split(self, case_file_id: int) -> CaseFile:
        """The case file that was merged into another, valid again, with what came from it.

        What was added since stays where it is, but letters go with the appeals they are about. Answers of the other
        case file that nobody has changed since become as they were before the merge. Raises Conflict when the case file
        is not merged any more.
        """

    def tell_apart(self, one_id: int, other_id: int, *, apart: bool = True) -> None:
        """Remember that two case files are those of different people, or that they may be one person's after all."""

    def appeal(self, appeal_id: int) -> Appeal: ...
    def add_appeal(self, appeal: Appeal) -> Appeal: ...
    def change_appeal(self, appeal: Appeal) -> Appeal: ...
    def routes(self) -> tuple[Route, ...]:
        """The newest edition of each route that is in use."""

    def route(self, route_id: int) -> Route:
        """An edition of a route. Raises KeyError when there is none."""

    def assignments(self, appeal_id: int) -> tuple[Assignment, ...]:
        """What was given to whom on the way of an appeal, the oldest first."""

    def add_assignment(self, assignment: Assignment) -> Assignment: ...
    def change_assignment(self, assignment: Assignment) -> Assignment: ...
    def entries(self, since: date, until: date) -> "tuple[Entry, ...]":
        """The appeals registered in a period, both days included, in the order of the journal."""

    def entries_of(self, case_file_id: int) -> "tuple[Entry, ...]":
        """The appeals of a case file, the oldest first."""

    def papers_of(self, case_file_id: int) -> "tuple[Paper, ...]":
        """What lies in a case file, the oldest first: appeals with their sheets, and letters."""

    def add_letter(self, letter: Letter) -> Letter: ...
    def send_letters(self, letter_ids: Collection[int], sent_on: date | None) -> None:
        """Say on which day letters went out; None: they are still to be sent."""

    def track_letter(self, letter_id: int, track: str) -> None:
        """Say by which number the post follows a letter."""

    def compose(self, form: str, facts: "Facts") -> LetterText:
        """What a letter of a form says, by the office's own template before the built-in one.

        Raises:
            KeyError: there is no such form.
            GenderUnknown: it has a salutation, and the applicant's gender is not known.
            FaultyTemplate: the template speaks of something that was not given.
        """

    def template(self, form: str) -> "Template":
        """The template of a form that is in force. Raises KeyError when there is none."""

    def save_template(self, form: str, source: str) -> "OfficeTemplate":
        """Make a text the office's own template of a form. Raises FaultyTemplate with all that is wrong with it."""

    def reset_template(self, form: str) -> "OfficeTemplate":
        """Let the built-in template hold again; the office's editions stay to be read."""

    def officers(self) -> tuple[Officer, ...]: ...
    def add_officer(self, officer: Officer) -> Officer: ...
    def change_officer(self, officer: Officer) -> Officer: ...
    def work_of(self, officer_id: int) -> tuple[OpenWork, ...]:
        """All that waits for an officer."""

    def departments(self) -> tuple[Department, ...]: ...
    def add_department(self, department: Department) -> Department: ...
    def change_department(self, department: Department) -> Department: ...
    def add_saved_search(self, search: SavedSearch) -> SavedSearch: ...
    def change_saved_search(self, search: SavedSearch) -> SavedSearch: ...
    def save_office(self, office: Office) -> Office: ...
    def calendar_years(self) -> tuple[CalendarYear, ...]: ...
    def save_calendar_year(self, year: CalendarYear) -> CalendarYear:
        """Keep a year of the office's calendar; from the commit on every term is reckoned by it."""

    def open_terms(self) -> tuple[OpenTerm, ...]:
        """The appeals that wait for their answer."""

    def open_stages(self) -> tuple[OpenStage, ...]:
        """What has a day and is in somebody's hands."""

    def move_terms(self, moved: Shift) -> None:
        """Write other due days on the cards of open appeals, and on what is in hand of them."""

    def import_rows(self, plan: Plan) -> Counts:
        """Let the rows of an old register in; what became of each of them is counted.

        Raises a Fault, Stopped among them: the secretary may leave off in the midst of it.
        """

    def keep_run(self, copy: bytes) -> None:
        """Keep the run itself with what it writes, as its recovery copy has it, for the day it is undone."""

    def undo(self) -> bytes:
        """Put every row back that the run of this unit, finished earlier, had added or changed; the run as it was kept.

        What it added stays in the register as annulled, its number is never given again. Raises NotUndone.
        """
