"""Reading the case database, on the reading thread."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol

from desktop_app.domain.appeal import Appeal, ArchivePlace
from desktop_app.domain.calendar_years import CalendarYear
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.handing_over import OpenWork
from desktop_app.domain.journey import Assignment
from desktop_app.domain.letter import Letter, LetterText
from desktop_app.domain.merging import Belongings, Parting
from desktop_app.domain.moving import OpenStage, OpenTerm
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Department, Officer
from desktop_app.domain.ports.contacts import ContactReading
from desktop_app.domain.ports.lines import (
    AppealFilter,
    AppealLine,
    CaseFileLine,
    Day,
    DoublesListing,
    Event,
    EventFilter,
    EventListing,
    IdentifierConflict,
    LetterLine,
    Listing,
    OfficerLoad,
    OutgoingListing,
)
from desktop_app.domain.ports.officers import StaffLine
from desktop_app.domain.ports.portrait import PortraitReading
from desktop_app.domain.routes import Route
from desktop_app.domain.saved_search import SavedSearch
from desktop_app.domain.undoing import Hindrance

if TYPE_CHECKING:  # what templates are made of is loaded with the first letter, not at the start
    from desktop_app.domain.doubles import Pair
    from desktop_app.domain.letter_facts import Entry, Facts, Paper
    from desktop_app.domain.repeats import Said
    from desktop_app.domain.templates import OfficeTemplate, Template


class Register(ContactReading, PortraitReading, Protocol):
    """Reading the case database. Every call belongs to the reading thread."""

    def office(self) -> Office | None:
        """The office's settings; None before it was ever set up."""

    def officers(self) -> tuple[Officer, ...]: ...
    def departments(self) -> tuple[Department, ...]: ...
    def calendar_years(self) -> tuple[CalendarYear, ...]: ...
    def open_terms(self) -> tuple[OpenTerm, ...]:
        """The appeals that wait for their answer, the nearest due day first."""

    def open_stages(self) -> tuple[OpenStage, ...]:
        """What has a day and is in somebody's hands, the oldest first."""

    def loads(self) -> tuple[OfficerLoad, ...]:
        """Active officers with their present load, by surname."""

    def staff(self, today: date, typed: str = "") -> tuple[StaffLine, ...]:
        """All officers by surname with what they have in hand, those who left last.

        Where something is typed, those whose name, post or department has for each typed word one that begins with it.
        """

    def work_of(self, officer_id: int) -> tuple[OpenWork, ...]:
        """All that waits for an officer, the nearest due day first, what has none last."""

    def case_file(self, case_file_id: int) -> CaseFile | None: ...
    def case_files_named(self, typed: str, among: Sequence[int]) -> tuple[int, ...]:
        """Which of these case files have for every typed word one that begins with it, the latest active first."""

    def conflicts_of(self, case_file_id: int) -> tuple[IdentifierConflict, ...]:
        """The numbers of a case file that other valid ones have too."""

    def appeal(self, appeal_id: int) -> Appeal | None: ...
    def routes(self) -> tuple[Route, ...]:
        """The newest edition of each route that is in use."""

    def route(self, route_id: int) -> Route | None:
        """An edition of a route."""

    def last_place(self) -> ArchivePlace:
        """Where the newest of the appeals lies that are kept on a shelf; nowhere yet, the empty place."""

    def assignments(self, appeal_id: int) -> tuple[Assignment, ...]:
        """What was given to whom on the way of an appeal, the oldest first."""

    def appeals_of(self, case_file_id: int) -> tuple[AppealLine, ...]:
        """All appeals of a case file but the annulled ones, newest first."""

    def said_before(self, case_file_id: int) -> "tuple[Said, ...]":
        """What the newest appeals of a case file say, to tell a repeat by; the newest first."""

    def letters_of(self, *, appeal_id: int | None = None, case_file_id: int | None = None) -> tuple[Letter, ...]: ...
    def letter(self, letter_id: int) -> Letter | None: ...
    def outgoing_between(self, since: date, until: date) -> tuple[Letter, ...]:
        """The letters that went out in a period, both days included, in the order of their numbers; 500 at most."""

    def letters_without_file(self) -> tuple[Letter, ...]:
        """Letters whose PDF has not been made."""

    def templates(self) -> "dict[str, Template]":
        """The templates in force by form, the common requisites among them."""

    def editions(self, form: str) -> "tuple[OfficeTemplate, ...]":
        """The office's own templates of a form, newest first."""

    def outgoing(self, typed: str, *, offset: int, limit: int, lists: bool = False) -> OutgoingListing:
        """One window of the journal of outgoing letters, the newest first.

        Those whose number, subject or addressee holds every typed word; all of them where nothing is typed. `lists`:
        journals and lists for a period in their place.
        """

    def entries(self, since: date, until: date) -> "tuple[Entry, ...]":
        """The appeals registered in a period, both days included, in the order of the journal."""

    def entries_of(self, case_file_id: int) -> "tuple[Entry, ...]":
        """The appeals of a case file, the oldest first."""

    def papers_of(self, case_file_id: int) -> "tuple[Paper, ...]":
        """What lies in a case file, the oldest first: appeals with their sheets, and letters."""

    def preview(self, template: "Template", facts: "Facts", officer: Officer, today: date) -> LetterText:
        """What a letter by this template would say; nothing is drawn or written. Raises as `Unit.compose` does."""

    def belongings(self, case_file_id: int) -> Belongings:
        """What lies in a case file."""

    def merged_into(self, case_file_id: int) -> tuple[CaseFile, ...]:
        """The case files that were merged into one, in the order they were opened."""

    def told_apart(self, case_file_id: int) -> frozenset[int]:
        """The case files that were said to be other people's than this one."""

    def doubles(self, pairs: "Sequence[Pair]", *, offset: int, limit: int) -> DoublesListing:
        """One window of pairs that were found by `Keeping.doubles`, as the case files are now."""

    def parting(self, case_file_id: int) -> Parting | None:
        """What splitting a case file off would mean; None when it is not merged into another one."""

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """The searches that the office keeps, by name."""

    def timeline(
        self, case_file_id: int, wanted: EventFilter = ..., *, offset: int = 0, limit: int = ...
    ) -> EventListing:
        """One window of all that happened to a case file, its appeals, letters, notes and feedback, newest first."""

    def appeal_timeline(self, appeal_id: int) -> tuple[Event, ...]:
        """All that happened to an appeal and its letters, newest first; an anonymous one is in no case file."""

    def day(self, today: date, officer_id: int | None = None) -> Day:
        """What waits today. Refusals to hear of are those that come to this officer, or all where none is named."""

    def letters_to_send(self) -> tuple[int, ...]:
        """The outgoing letters of which nobody has said that they went out, the oldest first."""

    def appeals(self, which: AppealFilter, today: date, *, offset: int, limit: int) -> Listing: ...
    def case_files(self, *, offset: int, limit: int) -> Listing: ...
    def case_file_ids(self) -> tuple[int, ...]:
        """The ids of all case files at this moment, in the order of the list."""

    def listed_case_files(self, ids: Sequence[int]) -> tuple[CaseFileLine, ...]:
        """These case files as lists show them, in this order."""

    def outgoing_ids(self, typed: str, *, lists: bool = False) -> tuple[int, ...]:
        """The ids of the journal of outgoing letters, narrowed as by `outgoing`, in its order."""

    def listed_letters(self, ids: Sequence[int]) -> tuple[LetterLine, ...]:
        """These letters as the journal shows them, in this order."""

    def finished_runs(self, run_ids: Collection[str]) -> frozenset[str]:
        """Which of these runs have been finished, by the change journal."""

    def undone_runs(self, run_ids: Collection[str]) -> frozenset[str]:
        """Which of these finished runs have been undone since."""

    def hindrance(self, run_id: str) -> Hindrance | None:
        """Why a finished run can't be undone; None when it can."""
