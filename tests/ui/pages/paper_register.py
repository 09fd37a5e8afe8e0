"""A register of what a test puts into it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from desktop_app.domain.appeal import Appeal, ArchivePlace
from desktop_app.domain.calendar_years import CalendarYear
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.composing import composed
from desktop_app.domain.doubles import Pair
from desktop_app.domain.evidence import Reason
from desktop_app.domain.handing_over import OpenWork
from desktop_app.domain.journey import Assignment
from desktop_app.domain.letter import Letter, LetterText
from desktop_app.domain.letter_facts import Desk as LettersDesk
from desktop_app.domain.letter_facts import Entry, Facts, Paper
from desktop_app.domain.merging import Belongings, Parting
from desktop_app.domain.moving import OpenStage, OpenTerm
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Department, Officer, standing_in
from desktop_app.domain.ports import (
    AppealFilter,
    AppealLine,
    CaseFileLine,
    Day,
    DoubleLine,
    DoublesListing,
    Event,
    EventFilter,
    EventListing,
    IdentifierConflict,
    LetterLine,
    Listing,
    OfficerLoad,
    OutgoingListing,
    StaffLine,
)
from desktop_app.domain.repeats import Said
from desktop_app.domain.routes import Route
from desktop_app.domain.saved_search import SavedSearch
from desktop_app.domain.templates import COMMON, OfficeTemplate, Template, built_in, in_force
from desktop_app.domain.undoing import Hindrance
from desktop_app.domain.waiting import Waits
from tests.ui.pages.paper_contacts import PaperContacts
from tests.ui.pages.paper_people import HOUSING, KUZNETSOV, ORLOVA, SOKOLOV, case_file_line
from tests.ui.pages.paper_portrait import PaperPortrait

WHOLE = EventFilter()


@dataclass
class PaperRegister(PaperPortrait, PaperContacts):
    """A register of what it is given; `asked` tells which windows of its lists were read."""

    case_file_lines: list[CaseFileLine] = field(default_factory=list)
    searches: list[SavedSearch] = field(default_factory=list)
    appeal_lines: list[AppealLine] = field(default_factory=list)
    case_file_values: dict[int, CaseFile] = field(default_factory=dict)
    appeal_values: dict[int, Appeal] = field(default_factory=dict)
    letters: list[Letter] = field(default_factory=list)
    waits: list[Waits] = field(default_factory=list)
    people: list[Officer] = field(default_factory=lambda: [ORLOVA, SOKOLOV])
    parts: list[Department] = field(default_factory=lambda: [HOUSING])
    settings: Office | None = None
    hindrances: dict[str, Hindrance] = field(default_factory=dict)
    asked: list[tuple[int, int]] = field(default_factory=list)
    lying: dict[int, Belongings] = field(default_factory=dict)
    partings: dict[int, Parting] = field(default_factory=dict)
    different: set[tuple[int, int]] = field(default_factory=set)
    terms: list[OpenTerm] = field(default_factory=list)
    stages: list[OpenStage] = field(default_factory=list)
    work: dict[int, tuple[OpenWork, ...]] = field(default_factory=dict)
    fault: Exception | None = None
    finished: set[str] = field(default_factory=set)
    own_templates: list[OfficeTemplate] = field(default_factory=list)
    undone: set[str] = field(default_factory=set)
    conflicts: dict[int, tuple[IdentifierConflict, ...]] = field(default_factory=dict)
    said: dict[int, tuple[Said, ...]] = field(default_factory=dict)
    ways: list[Route] = field(default_factory=list)
    given: list[Assignment] = field(default_factory=list)

    def hindrance(self, run_id: str) -> Hindrance | None:
        return self.hindrances.get(run_id)

    def finished_runs(self, run_ids: Collection[str]) -> frozenset[str]:
        self._fail()
        return frozenset(self.finished.intersection(run_ids))

    def undone_runs(self, run_ids: Collection[str]) -> frozenset[str]:
        return frozenset(self.undone.intersection(run_ids))

    def office(self) -> Office | None:
        return self.settings

    def officers(self) -> tuple[Officer, ...]:
        return tuple(self.people)

    def departments(self) -> tuple[Department, ...]:
        return tuple(self.parts)

    def calendar_years(self) -> tuple[CalendarYear, ...]:
        return ()

    def open_terms(self) -> tuple[OpenTerm, ...]:
        return tuple(self.terms)

    def open_stages(self) -> tuple[OpenStage, ...]:
        return tuple(self.stages)

    def loads(self) -> tuple[OfficerLoad, ...]:
        return tuple(OfficerLoad(officer, "", 1) for officer in self.people)

    def staff(self, today: date, typed: str = "") -> tuple[StaffLine, ...]:
        """Whoever's surname begins with what is typed; the first has two open appeals, one of them overdue."""
        self._fail()
        found = [each for each in self.people if each.surname.casefold().startswith(typed.casefold())]
        return tuple(
            StaffLine(
                each,
                HOUSING.title if each.department_id else "",
                *((2, 1, 0) if each is self.people[0] else (0, 0, 3)),
                standing_in(each, self.people, today) if each.is_away(today) else None,
            )
            for each in found
        )

    def work_of(self, officer_id: int) -> tuple[OpenWork, ...]:
        self._fail()
        return self.work.get(officer_id, ())

    def case_file(self, case_file_id: int) -> CaseFile | None:
        self._fail()
        return self.case_file_values.get(case_file_id)

    def said_before(self, case_file_id: int) -> tuple[Said, ...]:
        self._fail()
        return self.said.get(case_file_id, ())

    def conflicts_of(self, case_file_id: int) -> tuple[IdentifierConflict, ...]:
        return self.conflicts.get(case_file_id, ())

    def belongings(self, case_file_id: int) -> Belongings:
        return self.lying.get(case_file_id, Belongings())

    def merged_into(self, case_file_id: int) -> tuple[CaseFile, ...]:
        return tuple(each for each in self.case_file_values.values() if each.merged_into_id == case_file_id)

    def told_apart(self, case_file_id: int) -> frozenset[int]:
        return frozenset(other for pair in self.different for other in pair if case_file_id in pair) - {case_file_id}

    def doubles(self, pairs: Sequence[Pair], *, offset: int, limit: int) -> DoublesListing:
        self.asked.append((offset, limit))
        return DoublesListing(tuple(map(self._double, range(offset, offset + limit), pairs[offset:])), len(pairs))

    def _double(self, at: int, pair: Pair) -> DoubleLine:
        files = (self.case_file_values[each] for each in pair[1:])
        one, other = (replace(case_file_line(each), annulled=each.annulled) for each in files)
        reasons = (Reason.SAME_GIVEN_NAME, Reason.SURNAME_NEAR, Reason.SAME_ADDRESS)
        return DoubleLine(at, one, other, reasons, apart=pair[1:] in self.different)

    def parting(self, case_file_id: int) -> Parting | None:
        self._fail()
        return self.partings.get(case_file_id)

    def appeal(self, appeal_id: int) -> Appeal | None:
        self._fail()
        return self.appeal_values.get(appeal_id)

    def routes(self) -> tuple[Route, ...]:
        return tuple(self.ways)

    def route(self, route_id: int) -> Route | None:
        return next((each for each in self.ways if each.id == route_id), None)

    def last_place(self) -> ArchivePlace:
        return ArchivePlace()

    def assignments(self, appeal_id: int) -> tuple[Assignment, ...]:
        return tuple(each for each in self.given if each.appeal_id == appeal_id)

    def appeals_of(self, case_file_id: int) -> tuple[AppealLine, ...]:
        return tuple(line for line in self.appeal_lines if line.case_file_id == case_file_id)

    def letters_of(self, *, appeal_id: int | None = None, case_file_id: int | None = None) -> tuple[Letter, ...]:
        return tuple(
            letter
            for letter in self.letters
            if (appeal_id is None or letter.appeal_id == appeal_id)
            and (case_file_id is None or letter.case_file_id == case_file_id)
        )

    def letter(self, letter_id: int) -> Letter | None:
        return next((letter for letter in self.letters if letter.id == letter_id), None)

    def outgoing_between(self, since: date, until: date) -> tuple[Letter, ...]:
        self._fail()
        return tuple(letter for letter in self.letters if letter.outgoing and since <= letter.made_on <= until)

    def letters_without_file(self) -> tuple[Letter, ...]:
        return tuple(letter for letter in self.letters if not letter.file)

    def templates(self) -> dict[str, Template]:
        return in_force({each.form: each.source for each in self.own_templates})

    def editions(self, form: str) -> tuple[OfficeTemplate, ...]:
        return tuple(each for each in reversed(self.own_templates) if each.form == form)

    def outgoing(self, typed: str, *, offset: int, limit: int, lists: bool = False) -> OutgoingListing:
        lines = [
            LetterLine(
                letter.id,
                letter.number,
                built_in(letter.form).title,  # type: ignore[union-attr]  # all letters here are by built-in forms
                letter.made_on,
                KUZNETSOV.title,
                letter.case_file_id,
                letter.appeal_id,
                letter.annulled,
            )
            for letter in self.letters
            if letter.outgoing is not lists and letter.number.startswith(typed)
        ]
        return OutgoingListing(tuple(lines[offset : offset + limit]), len(lines))

    def entries(self, since: date, until: date) -> tuple[Entry, ...]:  # noqa: ARG002 — nobody prints a journal here
        return ()

    def entries_of(self, case_file_id: int) -> tuple[Entry, ...]:  # noqa: ARG002 — as above
        return ()

    def papers_of(self, case_file_id: int) -> tuple[Paper, ...]:  # noqa: ARG002 — as above
        return ()

    def preview(self, template: Template, facts: Facts, officer: Officer, today: date) -> LetterText:
        desk = LettersDesk(self.settings or Office(), officer, today, self.officers())
        return composed(template, self.templates()[COMMON], facts, desk)

    def case_file_ids(self) -> tuple[int, ...]:
        return tuple(line.id for line in self.case_file_lines)

    def case_files_named(self, typed: str, among: Sequence[int]) -> tuple[int, ...]:
        sought = typed.casefold().split()
        return tuple(
            line.id
            for line in self.case_file_lines
            if line.id in among and all(word in f"{line.title} {line.number}".casefold() for word in sought)
        )

    def listed_case_files(self, ids: Sequence[int]) -> tuple[CaseFileLine, ...]:
        return tuple(line for line in self.case_file_lines if line.id in ids)

    def outgoing_ids(self, typed: str, *, lists: bool = False) -> tuple[int, ...]:
        return tuple(line.id for line in self.outgoing(typed, offset=0, limit=1000, lists=lists).rows)

    def listed_letters(self, ids: Sequence[int]) -> tuple[LetterLine, ...]:
        found = (line for lists in (False, True) for line in self.outgoing("", offset=0, limit=1000, lists=lists).rows)
        return tuple(line for line in found if line.id in ids)

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        self._fail()
        return tuple(each for each in self.searches if not each.annulled)

    def timeline(
        self, case_file_id: int, wanted: EventFilter = WHOLE, *, offset: int = 0, limit: int = 50
    ) -> EventListing:
        return self.events_of(wanted, offset, limit) if case_file_id in self.case_file_values else EventListing()

    def letters_in(self, case_file_id: int, *, offset: int, limit: int) -> OutgoingListing:
        found = self.outgoing("", offset=0, limit=1000).rows + self.outgoing("", offset=0, limit=1000, lists=True).rows
        lines = [line for line in found if line.case_file_id == case_file_id]
        return OutgoingListing(tuple(lines[offset : offset + limit]), len(lines))

    def appeal_timeline(self, appeal_id: int) -> tuple[Event, ...]:
        letters = {letter.id for letter in self.letters if letter.appeal_id == appeal_id}
        mine = {("appeal", appeal_id), *(("letter", letter_id) for letter_id in letters)}
        return tuple(event for event in self.events if (event.subject, event.subject_id) in mine)

    def day(self, today: date, officer_id: int | None = None) -> Day:  # noqa: ARG002 — as the port has it
        self._fail()
        waiting = [line for line in self.appeal_lines if line.due_on and not line.answered_on]
        overdue = [line for line in waiting if line.due_on and line.due_on < today]
        soon = [line for line in waiting if line.due_on and 0 <= (line.due_on - today).days <= 1]
        week = [line for line in waiting if line.due_on and 0 <= (line.due_on - today).days < 7]
        unfinished = [line for line in self.appeal_lines if line.to_complete]
        return Day(
            len(overdue),
            len(soon),
            len(week),
            len(unfinished),
            (*overdue, *soon),
            tuple(unfinished),
            len(self.appeal_lines),
            len(self.case_file_lines),
            has_letters=bool(self.letters),
            has_feedback=bool(self.feedback_lines),
            waits=tuple(self.waits),
        )

    def letters_to_send(self) -> tuple[int, ...]:
        return tuple(letter.id for letter in self.letters if letter.outgoing and letter.sent_on is None)

    def appeals(self, which: AppealFilter, today: date, *, offset: int, limit: int) -> Listing:
        self._fail()
        self.asked.append((offset, limit))
        shown = self.appeal_lines if which is AppealFilter.ALL else list(self._chosen(which, today))
        return Listing(tuple(shown[offset : offset + limit]), len(shown))

    def case_files(self, *, offset: int, limit: int) -> Listing:
        self._fail()
        self.asked.append((offset, limit))
        return Listing(tuple(self.case_file_lines[offset : offset + limit]), len(self.case_file_lines))

    def _chosen(self, which: AppealFilter, today: date) -> tuple[AppealLine, ...]:
        day = self.day(today)
        return {AppealFilter.TO_COMPLETE: day.completion, AppealFilter.OVERDUE: day.attention[: day.overdue]}.get(
            which, tuple(line for line in self.appeal_lines if line.answered_on is None)
        )

    def _fail(self) -> None:
        if self.fault:
            raise self.fault
