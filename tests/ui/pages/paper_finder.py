"""A finder that looks for words in the lines of a register on paper."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from desktop_app.domain.appeal import AppealKind, Channel, QuestionStatus
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.finding import Group, Hit, Place, Reading, Way
from desktop_app.domain.matching import Applicant, Candidate
from desktop_app.domain.ports import (
    AppealLine,
    Found,
    Listing,
)
from desktop_app.domain.record import AppealRecord
from desktop_app.domain.selection import Selection
from tests.ui.pages.paper_register import PaperRegister


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

    def put_in_order(self, selection: Selection, today: date) -> None:
        """A list on paper is in order as it is."""

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


def _holds(text: str, typed: list[str]) -> bool:
    words = text.casefold().split()
    return bool(typed) and all(any(word.startswith(each) for word in words) for each in typed)
