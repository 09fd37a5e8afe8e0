"""An office on paper: a register, a finder and a desk that hold what a test puts into them, without a database."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app.finishing import untold
from desktop_app.domain.appeal import Appeal, AppealKind, Attachment, Channel, Question, QuestionStatus
from desktop_app.domain.calendar_years import CalendarYear
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind, Gender
from desktop_app.domain.composing import composed
from desktop_app.domain.doubles import Pair
from desktop_app.domain.evidence import Reason
from desktop_app.domain.faults import StoreDamaged
from desktop_app.domain.finding import Group, Hit, Place, Reading, Way
from desktop_app.domain.letter import Letter, LetterText
from desktop_app.domain.letter_facts import Desk as LettersDesk
from desktop_app.domain.letter_facts import Entry, Facts, Paper
from desktop_app.domain.matching import Applicant, Candidate
from desktop_app.domain.measures import Measure
from desktop_app.domain.merging import Belongings, Parting
from desktop_app.domain.moving import OpenTerm
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Department, Officer
from desktop_app.domain.ports import (
    AppealFilter,
    AppealLine,
    CaseFileLine,
    ChangeAction,
    Day,
    DoubleLine,
    DoublesListing,
    Event,
    FieldChange,
    Found,
    IdentifierConflict,
    LetterLine,
    Listing,
    OfficerLoad,
    OutgoingListing,
)
from desktop_app.domain.post import Envelope, EnvelopeSize
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.record import AppealRecord
from desktop_app.domain.repeats import Said
from desktop_app.domain.safekeeping import Backup, Contents, Loss, LostNumbers, Progress, Salvage, Standing
from desktop_app.domain.saved_search import SavedSearch
from desktop_app.domain.selection import Selection
from desktop_app.domain.templates import COMMON, OfficeTemplate, Template, built_in, in_force
from desktop_app.domain.undoing import Hindrance
from desktop_app.flow.recovery import Copy, Kept
from desktop_app.flow.run import Run
from desktop_app.ui.backup_maker import BackupMaker
from desktop_app.ui.desk import Desk, Seat
from desktop_app.ui.doubles_seeker import DoublesSeeker
from desktop_app.ui.index_keeper import IndexKeeper
from desktop_app.ui.jobs import InlineJobs, Jobs, Room
from tests.stand_ins import THURSDAY, CountingIds, FixedClock, PlainWeek
from tests.ui.pages.paper_import import PaperImporting

T = TypeVar("T")

TODAY = THURSDAY.date()

ORLOVA = Officer("Орлова", "Тамара", "Николаевна", post="начальник отдела", department_id=1, id=1, version=1)
SOKOLOV = Officer("Соколов", "Илья", "Петрович", post="специалист", id=2, version=1)
HOUSING = Department("Отдел жилищно-коммунального хозяйства", id=1, version=1)

KUZNETSOV = CaseFile(
    ApplicantKind.PERSON,
    number="ЛД-000123",
    surname="Кузнецов",
    name="Пётр",
    patronymic="Владимирович",
    birth_date=date(1961, 9, 30),
    gender=Gender.MALE,
    address=Address("624200", "Свердловская обл.", "", "г. Лесной", "ул. Лесная", "14", "7"),
    phones=("+7 912 345-67-89",),
    email="kuznetsov@example.ru",
    opened_on=date(2024, 3, 12),
    id=123,
    version=1,
)

KUZNETSOFF = replace(
    KUZNETSOV,
    number="ЛД-000842",
    surname="Кузнецоф",
    birth_date=None,
    address=Address(locality="г. Лесной", street="Лесная", house="14"),
    phones=("+7 922 111-22-33",),
    email="",
    opened_on=date(2025, 11, 3),
    id=842,
)
"""The same citizen, by a slip of the hand."""

HEATING = Appeal(
    AppealKind.COMPLAINT,
    Channel.POST,
    received_on=TODAY - timedelta(days=3),
    registered_on=TODAY - timedelta(days=2),
    substance="Отсутствие отопления, ул. Лесная, 14.\nПросим принять меры.",
    responsible_id=ORLOVA.id,
    number="К-118/26",
    case_file_id=KUZNETSOV.id,
    due_on=TODAY + timedelta(days=28),
    questions=(Question("0005.0005.0056.1147", "Отопление в доме"),),
    helper_ids=(SOKOLOV.id,),
    resolution="Разобраться и доложить",
    controlled=True,
    attachments=(Attachment("Заявление.pdf", 120_000, "a" * 64),),
    id=118,
    version=1,
)


def appeal_line(appeal: Appeal, applicant: str = "Кузнецов Пётр Владимирович") -> AppealLine:
    """The appeal as lists show it."""
    return AppealLine(
        appeal.id,
        appeal.number,
        appeal.case_file_id,
        applicant,
        appeal.substance,
        appeal.received_on,
        appeal.registered_on,
        appeal.due_on,
        appeal.answered_on,
        ORLOVA.full_name.short,
        bool(appeal.to_complete),
    )


def case_file_line(case_file: CaseFile, appeals: int = 1) -> CaseFileLine:
    """The case file as lists show it."""
    return CaseFileLine(
        case_file.id,
        case_file.number,
        case_file.title,
        case_file.birth_date,
        case_file.phones[0] if case_file.phones else "",
        case_file.address.locality,
        appeals,
        HEATING.registered_on if appeals else None,
    )


@dataclass
class PaperRegister:
    """A register of what it is given; `asked` tells which windows of its lists were read."""

    case_file_lines: list[CaseFileLine] = field(default_factory=list)
    searches: list[SavedSearch] = field(default_factory=list)
    appeal_lines: list[AppealLine] = field(default_factory=list)
    case_file_values: dict[int, CaseFile] = field(default_factory=dict)
    appeal_values: dict[int, Appeal] = field(default_factory=dict)
    letters: list[Letter] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    people: list[Officer] = field(default_factory=lambda: [ORLOVA, SOKOLOV])
    parts: list[Department] = field(default_factory=lambda: [HOUSING])
    settings: Office | None = None
    hindrances: dict[str, Hindrance] = field(default_factory=dict)
    asked: list[tuple[int, int]] = field(default_factory=list)
    lying: dict[int, Belongings] = field(default_factory=dict)
    partings: dict[int, Parting] = field(default_factory=dict)
    different: set[tuple[int, int]] = field(default_factory=set)
    terms: list[OpenTerm] = field(default_factory=list)
    fault: Exception | None = None
    finished: set[str] = field(default_factory=set)
    own_templates: list[OfficeTemplate] = field(default_factory=list)
    undone: set[str] = field(default_factory=set)
    conflicts: dict[int, tuple[IdentifierConflict, ...]] = field(default_factory=dict)
    said: dict[int, tuple[Said, ...]] = field(default_factory=dict)

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

    def loads(self) -> tuple[OfficerLoad, ...]:
        return tuple(OfficerLoad(officer, "", 1) for officer in self.people)

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

    def listed_case_files(self, ids: Sequence[int]) -> tuple[CaseFileLine, ...]:
        return tuple(line for line in self.case_file_lines if line.id in ids)

    def outgoing_ids(self, typed: str) -> tuple[int, ...]:
        return tuple(line.id for line in self.outgoing(typed, offset=0, limit=1000).rows)

    def listed_letters(self, ids: Sequence[int]) -> tuple[LetterLine, ...]:
        return tuple(line for line in self.outgoing("", offset=0, limit=1000).rows if line.id in ids)

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        self._fail()
        return tuple(each for each in self.searches if not each.annulled)

    def timeline(self, case_file_id: int) -> tuple[Event, ...]:
        return tuple(self.events) if case_file_id in self.case_file_values else ()

    def appeal_timeline(self, appeal_id: int) -> tuple[Event, ...]:
        letters = {letter.id for letter in self.letters if letter.appeal_id == appeal_id}
        mine = {("appeal", appeal_id), *(("letter", letter_id) for letter_id in letters)}
        return tuple(event for event in self.events if (event.subject, event.subject_id) in mine)

    def day(self, today: date) -> Day:
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
        )

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


@dataclass
class PaperFinder:
    """Finds lines whose words begin with what was typed; `asked` tells what was looked for."""

    register: PaperRegister
    asked: list[str] = field(default_factory=list)
    found: dict[str, list[Any]] = field(default_factory=dict)
    way: Way = Way.EXACT
    counts_to: int = 1000
    selections: list[Selection] = field(default_factory=list)
    goes_on: bool = False
    stopped: int = 0
    learned: int = 0

    def find(self, text: str, *, limit: int = 20) -> Found:
        self.asked.append(text)
        typed = text.casefold().split()
        case_files = (line for line in self.register.case_file_lines if _holds(f"{line.title} {line.number}", typed))
        appeals = (line for line in self.register.appeal_lines if _holds(f"{line.applicant} {line.number}", typed))
        return Found(self._group("case files", list(case_files), limit), self._group("appeals", list(appeals), limit))

    def learn(self) -> None:
        self.learned += 1

    def begin(self, text: str, *, limit: int = 20) -> Found:
        """With a `rest` when nothing was found, or when `goes_on`."""
        found = self.find(text, limit=limit)
        has_rest = self.goes_on or not (found.case_files.hits or found.appeals.hits)
        return replace(found, rest=text) if has_rest else found

    def complete(self, rest: str) -> Found:
        found = self.find(rest)
        return replace(found, appeals=self._group("appeals", self.register.appeal_lines, 20)) if self.goes_on else found

    def stop(self) -> None:
        self.stopped += 1

    def more(self, place: Place, *, limit: int = 50) -> Group[Any]:
        """The next lines of what was found last."""
        return self._group(place.group, self.found[place.group], place.after + limit, place.after)

    def count(self, place: Place) -> int:
        return len(self.found[place.group])

    def matching(self, selection: Selection, today: date, *, offset: int, limit: int) -> Listing:
        """Here only words of the applicant, the number and what is overdue are understood; else everything is found."""
        self.selections.append(selection)
        found = [line for line in self.register.appeal_lines if _meets(line, selection, today)]
        return Listing(tuple(found[offset : offset + limit]), len(found))

    def count_of(self, selection: Selection, today: date, *, most: int) -> int:
        return min(self.matching(selection, today, offset=0, limit=most).total, most)

    def ids_of(self, selection: Selection, today: date) -> tuple[int, ...]:
        return tuple(line.id for line in self.matching(selection, today, offset=0, limit=1000).rows)

    def lines_of(self, ids: Sequence[int]) -> tuple[AppealLine, ...]:
        lines = {line.id: line for line in self.register.appeal_lines}
        return tuple(lines[row_id] for row_id in ids)

    def records_of(self, ids: Sequence[int]) -> tuple[AppealRecord, ...]:
        return tuple(map(_record, self.lines_of(ids)))

    def _group(self, name: str, lines: list[Any], end: int, start: int = 0) -> Group[Any]:
        self.found[name] = lines
        reading = Reading(self.way, tuple(self.asked[-1].casefold().split()))
        more = Place(name, reading, "", end, 0) if len(lines) > end else None
        hits = tuple(Hit(line, reading) for line in lines[start:end])
        return Group(hits, min(len(lines), self.counts_to), len(lines) <= self.counts_to, more)

    def candidates(self, _applicant: Applicant, *, limit: int = 5) -> tuple[Candidate, ...]:
        return ()[:limit]


def _meets(line: AppealLine, selection: Selection, today: date) -> bool:
    for asked in selection.conditions:
        text = str(asked.answer).casefold()
        if asked.parameter == "applicant" and text not in line.applicant.casefold():
            return False
        if asked.parameter == "number" and text not in line.number.casefold():
            return False
        if asked.parameter == "overdue" and bool(line.due_on and line.due_on < today) is not asked.answer:
            return False
    return True


def _record(line: AppealLine) -> AppealRecord:
    return AppealRecord(
        id=line.id,
        number=line.number,
        registered_on=line.registered_on,
        received_on=line.received_on,
        kind=AppealKind.COMPLAINT,
        channel=Channel.POST,
        marks=(),
        applicant_kind=ApplicantKind.PERSON,
        applicant=line.applicant,
        case_file_number="",
        birth_date=None,
        address="",
        phones=("+7 912 345-67-89",),
        email="",
        social_status=None,
        benefit=None,
        substance=line.substance,
        topics=(),
        gists=("Отопление", ""),
        statuses=(QuestionStatus.UNDER_REVIEW,),
        responsible=line.responsible,
        department="",
        helpers=(),
        sheets=1,
        enclosures=0,
        resolution="",
        controlled=True,
        due_on=line.due_on,
        answered_on=line.answered_on,
        to_complete=line.to_complete,
        annulled=line.annulled,
    )


class PaperOutside:
    """Press, vault and finisher where only reading is tested: they remember what they were asked."""

    def __init__(self) -> None:
        self.opened: list[tuple[str, str]] = []

    def make(self, text: LetterText) -> bytes:
        return text.subject.encode()

    def proof(self, text: LetterText) -> bytes:
        return self.make(text)

    def on_form(self, text: LetterText) -> bytes:
        return self.make(text)

    def bind(self, texts: Iterable[LetterText], target: BinaryIO) -> None:
        target.writelines(self.make(text) for text in texts)

    def envelopes(self, envelopes: Iterable[Envelope], size: EnvelopeSize) -> bytes:
        raise NotImplementedError(envelopes, size)

    def labels(self, addresses: Iterable[Sequence[str]], *, used: int = 0) -> bytes:
        raise NotImplementedError(addresses, used)

    def stage(self, source: Path) -> Attachment:
        return Attachment(source.name, 1, "b" * 64)

    def keep(self, _content: bytes, _suffix: str) -> tuple[str, str]:
        return "aa/file.pdf", "a" * 64

    def open_copy(self, sha256: str, name: str) -> Path:
        self.opened.append((sha256, name))
        return Path("copy") / name

    def finish(self, run: Run[Any], officer: Officer | None, progress: Progress = untold) -> Receipt:
        raise NotImplementedError(run, officer, progress)

    def undo(self, run_id: str, officer: Officer | None) -> Copy | None:
        raise NotImplementedError(run_id, officer)

    def record_file(self, letter_id: int, file: str, sha256: str) -> None:
        raise NotImplementedError(letter_id, file, sha256)


@dataclass
class PaperCopies:
    """Recovery copies by their run, in the order of saving; `kept` is what the last time left."""

    kept: Kept = field(default_factory=Kept)
    files: dict[str, Copy] = field(default_factory=dict)
    saved: list[Copy] = field(default_factory=list)
    fault: Exception | None = None

    def load(self) -> Kept:
        self.files |= {copy.run.id: copy for copy in self.kept.copies}
        return self.kept

    def save(self, copy: Copy) -> None:
        if self.fault:
            raise self.fault
        self.saved.append(copy)
        self.files[copy.run.id] = copy

    def drop(self, run_id: str) -> None:
        if self.fault:
            raise self.fault
        self.files.pop(run_id, None)


@dataclass
class PaperMeasures:
    """The measures that were noted."""

    noted: list[Measure] = field(default_factory=list)

    def note(self, measure: Measure) -> None:
        self.noted.append(measure)


BACKUP = Backup("cases-20260115-103000", THURSDAY, 12_000_000)


@dataclass
class PaperKeeping:
    """Backups as a list; `fault` is what stands in the way of everything, `bad` are backups that can't be read."""

    folder: Path = Path("data")
    copies: list[Backup] = field(default_factory=lambda: [BACKUP])
    held: Contents = field(default_factory=lambda: Contents(1, 5, 7, HEATING.number, "2026-01-15T10:00:00+00:00"))
    lost: Loss = field(default_factory=Loss)
    stands: Standing = field(default_factory=lambda: Standing(THURSDAY, THURSDAY))
    salvaged: Salvage | None = None
    bad: set[str] = field(default_factory=set)
    fault: Exception | None = None
    reopened: int = 0
    pairs: tuple[Pair, ...] = ()
    wrong: int = 0
    gaps: tuple[LostNumbers, ...] = ()

    def lost_numbers(self) -> tuple[LostNumbers, ...]:
        self._fail()
        return self.gaps

    def backups(self) -> tuple[Backup, ...]:
        return tuple(self.copies)

    def make(self, progress: Progress) -> Backup:
        progress(0.5)
        self._fail()
        made = Backup(f"cases-{len(self.copies)}", THURSDAY, 12_000_000)
        self.copies.insert(0, made)
        return made

    def contents(self, name: str) -> Contents:
        self._fail()
        if name in self.bad:
            raise StoreDamaged
        return self.held

    def loss(self, _name: str) -> Loss:
        self._fail()
        return self.lost

    def check(self) -> None:
        self._fail()

    def standing(self) -> Standing:
        self._fail()
        return self.stands

    def check_index(self, progress: Progress) -> int:
        progress(0.5)
        self._fail()
        return self.wrong

    def rebuild_index(self, progress: Progress) -> None:
        progress(0.5)
        self._fail()
        self.wrong = 0

    def doubles(self, progress: Progress) -> tuple[Pair, ...]:
        progress(0.5)
        self._fail()
        return self.pairs

    def salvage(self, progress: Progress) -> Salvage:
        progress(0.5)
        self._fail()
        if self.salvaged is None:
            raise StoreDamaged
        return self.salvaged

    def reopen(self) -> None:
        self._fail()
        self.reopened += 1

    def _fail(self) -> None:
        if self.fault:
            raise self.fault


class HeldJobs:
    """Jobs whose answers come when the test lets them."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(
        self,
        room: Room,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        self.waiting.append(lambda: InlineJobs().run(room, work, then, failed))

    def answer(self) -> None:
        """Let the oldest work be done and its answer come."""
        self.waiting.pop(0)()

    def answer_all(self) -> None:
        """Let all of it come, what is asked by the answers included."""
        while self.waiting:
            self.answer()


def desk_of(register: PaperRegister, folder: Path, jobs: Jobs | None = None) -> Desk:
    """A desk over the register; everything is done at once unless other jobs are given."""
    outside = PaperOutside()
    seat = Seat()
    seat.take(Office(name="Администрация Лесного района"), ORLOVA)
    jobs, clock, keeping = jobs or InlineJobs(), FixedClock(THURSDAY), PaperKeeping()
    return Desk(
        jobs=jobs,
        clock=clock,
        ids=CountingIds(),
        calendar=PlainWeek(),
        register=register,
        finder=PaperFinder(register),
        finisher=outside,
        press=outside,
        print_room=outside,
        vault=outside,
        copies=PaperCopies(),
        measures=PaperMeasures(),
        keeping=keeping,
        importing=PaperImporting(),
        backup_maker=BackupMaker(jobs, keeping, clock, seat),
        index_keeper=IndexKeeper(jobs, keeping, seat),
        doubles_seeker=DoublesSeeker(jobs, keeping, seat),
        settings=QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat),
        seat=seat,
    )


def a_busy_office() -> PaperRegister:
    """Kuznetsov's case file and appeal, and a few others in every state of their term."""
    names = ("Павлова Анна Сергеевна", "Дюма Лев Артёмович", "Гамидов Эльдар Рашид оглы", "")
    substances = (
        "Отсутствие отопления, ул. Лесная, 14",
        "Ямочный ремонт дворового проезда",
        "Перерасчёт платы за воду",
        "Просьба заменить перегоревшие фонари вдоль улицы Садовой от дома 2 до дома 48, вечером там совсем темно",
    )
    dues = (-2, 1, 4, 30)
    lines = [
        appeal_line(
            replace(
                HEATING,
                id=at,
                number=f"{name[:1] or 'АН'}-{at}/26",
                case_file_id=at if name else None,
                due_on=TODAY + timedelta(days=due),
                substance=substance,
                to_complete=("address",) if at > 2 else (),
            ),
            name,
        )
        for at, (name, substance, due) in enumerate(zip(names, substances, dues, strict=True), 1)
    ]
    return PaperRegister(
        case_file_lines=[case_file_line(KUZNETSOV)],
        appeal_lines=[*lines, appeal_line(HEATING)],
        case_file_values={KUZNETSOV.id: KUZNETSOV},
        appeal_values={HEATING.id: HEATING},
        events=a_story(),
    )


def a_story() -> list[Event]:
    """What happened to Kuznetsov's case file, newest first."""
    author = ORLOVA.full_name.short
    return [
        Event(
            THURSDAY,
            author,
            ChangeAction.CHANGED,
            "case_file",
            KUZNETSOV.id,
            KUZNETSOV.number,
            (
                FieldChange("phones", "", "+7 912 345-67-89"),
                FieldChange("birth_date", "1961-09-03", "1961-09-30"),
                FieldChange("benefit", "", "labour veteran"),
            ),
        ),
        Event(THURSDAY - timedelta(days=2), author, ChangeAction.ADDED, "letter", 7, "214-исх"),
        Event(
            THURSDAY - timedelta(days=2),
            author,
            ChangeAction.ADDED,
            "appeal",
            HEATING.id,
            HEATING.number,
            (FieldChange("substance", "", HEATING.substance),),
        ),
        Event(THURSDAY - timedelta(days=2), author, ChangeAction.ADDED, "case_file", KUZNETSOV.id, KUZNETSOV.number),
    ]


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press and release a key."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifier))


def type_text(widget: QWidget, text: str) -> None:
    """Type a text of any alphabet, key by key."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter))


def _holds(text: str, typed: list[str]) -> bool:
    words = text.casefold().split()
    return bool(typed) and all(any(word.startswith(each) for word in words) for each in typed)
