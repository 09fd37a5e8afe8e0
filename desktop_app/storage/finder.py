"""Search: the domain's Finder, over the two full-text tables."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from desktop_app.domain.finding import Group, Hit, Place, Reading
from desktop_app.domain.matching import Applicant, Candidate, Judgement, Reason, judge, likely
from desktop_app.domain.ports import AppealLine, CaseFileLine, Found, Listing
from desktop_app.domain.record import AppealRecord
from desktop_app.domain.selection import Selection
from desktop_app.storage import search_text
from desktop_app.storage.case_files import CASE_FILES
from desktop_app.storage.database import Database
from desktop_app.storage.lines import appeal_lines, case_file_lines
from desktop_app.storage.readings import ways_to_read
from desktop_app.storage.records import records
from desktop_app.storage.search_index import NEWEST
from desktop_app.storage.selections import Selections
from desktop_app.storage.table import every
from desktop_app.storage.vocabulary import Vocabulary

FEW = 5
"""Where a way of reading what was typed has found fewer lines, the next one is tried too."""

MOST_COUNTED = 1000
"""A group is counted so far at once; the rest only when somebody waits."""

MOST_JUDGED = 50
"""How many case files, the newest first, are held against what was typed of an applicant."""

_CASE_FILES = f"""
    SELECT id FROM case_file WHERE touch IN (
        SELECT {NEWEST} - rowid FROM citizen_fts WHERE citizen_fts MATCH ? ORDER BY rowid LIMIT ?)
"""  # noqa: S608 — our own number


class Finder:
    """Search over read-only connections. `is_partial` while the index is being made anew."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.is_partial = False
        self._vocabulary = Vocabulary(database)
        self._selections = Selections(database)
        self._case_files = Index(database, "citizen_fts", self._lines_by_touch)
        self._appeals = Index(database, "appeal_fts", self._lines_by_id)

    def find(self, text: str, *, limit: int = 20) -> Found:
        """Case files and appeals that hold every typed word, newest activity first. Any text may be asked for."""
        case_files, appeals = Gathering(self._case_files, limit), Gathering(self._appeals, limit)
        with self._database.snapshot():
            for asked in ways_to_read(text, self._vocabulary):
                case_files.add(asked.reading, asked.case_files)
                appeals.add(asked.reading, asked.appeals)
                if case_files.group.total + appeals.group.total >= FEW:
                    break
        return Found(case_files.group, appeals.group, self.is_partial)

    def more(self, place: Place, *, limit: int = 50) -> Group[Any]:
        """The next page of a group."""
        with self._database.snapshot():
            return self._index(place).page(place, limit)

    def count(self, place: Place) -> int:
        """How many there are in all in a group that goes on."""
        return place.before + self._index(place).count(place.query)

    def matching(self, selection: Selection, today: date, *, offset: int, limit: int) -> Listing:
        """One window of the appeals of a selection, and how many there are in all."""
        return self._selections.window(selection, today, offset=offset, limit=limit)

    def count_of(self, selection: Selection, today: date, *, most: int) -> int:
        """How many appeals a selection has; no more than `most` are counted."""
        return self._selections.count(selection, today, most=most)

    def ids_of(self, selection: Selection, today: date) -> tuple[int, ...]:
        """The ids of a whole selection at this moment, in its order."""
        return self._selections.ids(selection, today)

    def lines_of(self, ids: Sequence[int]) -> tuple[AppealLine, ...]:
        """These appeals as lists show them, in this order."""
        return self._selections.lines(ids)

    def records_of(self, ids: Sequence[int]) -> tuple[AppealRecord, ...]:
        """These appeals with all that is known of them, in this order."""
        return records(self._database, ids)

    def _index(self, place: Place) -> "Index":
        return self._case_files if place.group == self._case_files.table else self._appeals

    def _lines_by_touch(self, touches: list[int]) -> Sequence[CaseFileLine]:
        places = ", ".join("?" * len(touches))
        return case_file_lines(self._database, f"SELECT id FROM case_file WHERE touch IN ({places})", touches)  # noqa: S608 — question marks

    def _lines_by_id(self, ids: list[int]) -> Sequence[AppealLine]:
        return appeal_lines(self._database, ", ".join("?" * len(ids)), ids, order="a.id DESC")

    def candidates(self, applicant: Applicant, *, limit: int = 5) -> tuple[Candidate, ...]:
        """Case files that may be this applicant, the likeliest first, each with its reasons."""
        query = search_text.alike(applicant)
        if not query:
            return ()
        with self._database.snapshot():
            where = f"WHERE id IN ({_CASE_FILES}) ORDER BY touch DESC"
            known = every(self._database, CASE_FILES, where, (query, MOST_JUDGED))
            judged = [(case_file.id, judge(applicant, case_file)) for case_file in known]
            proposals = zip(judged, likely([judgement for _, judgement in judged]), strict=True)
            chosen = [
                (row_id, judgement, is_likely) for (row_id, judgement), is_likely in proposals if _speaks(judgement)
            ]
            chosen.sort(key=lambda each: -each[1].weight)
            lines = self._lines([row_id for row_id, _, _ in chosen[:limit]])
        return tuple(
            _candidate(lines[row_id], judgement, is_likely=is_likely) for row_id, judgement, is_likely in chosen[:limit]
        )

    def _lines(self, ids: list[int]) -> dict[int, CaseFileLine]:
        places = ", ".join("?" * len(ids))
        return {line.id: line for line in case_file_lines(self._database, places, ids)}


def _speaks(judgement: Judgement) -> bool:
    """Worth showing: something speaks for it; where something speaks against it, at least the phone is the same."""
    return judgement.weight > 0 or Reason.SAME_PHONE in judgement.reasons


def _candidate(line: CaseFileLine, judgement: Judgement, *, is_likely: bool) -> Candidate:
    return Candidate(
        case_file_id=line.id,
        number=line.number,
        title=line.title,
        birth_date=line.birth_date,
        phone=line.phone,
        address=line.address,
        appeals=line.appeals,
        last_appeal_on=line.last_appeal_on,
        reasons=judgement.reasons,
        likely=is_likely,
    )


class Index:
    """One full-text table: its rowids run backwards from the newest."""

    def __init__(self, database: Database, table: str, lines: Callable[[list[int]], Sequence[Any]]) -> None:
        self.table = table
        self._database = database
        self._lines = lines
        matching = f"FROM {table} WHERE {table} MATCH ?"
        self._page = f"SELECT rowid {matching} AND rowid > ? ORDER BY rowid LIMIT ?"
        self._all = f"SELECT count(*) {matching}"
        self._some = f"SELECT count(*) FROM (SELECT 1 {matching} LIMIT {MOST_COUNTED + 1})"  # noqa: S608 — our own table

    def page(self, place: Place, limit: int) -> Group[Any]:
        """The lines behind a place, without their total."""
        rowids = [rowid for (rowid,) in self._database.rows(self._page, (place.query, place.after, limit))]
        lines = self._lines([NEWEST - rowid for rowid in rowids]) if rowids else ()
        more = replace(place, after=rowids[-1]) if len(rowids) == limit else None
        return Group(tuple(Hit(line, place.reading) for line in lines), more=more)

    def count(self, query: str) -> int:
        """How many there are."""
        ((total,),) = self._database.rows(self._all, (query,))
        return int(total)

    def count_some(self, query: str) -> int:
        """How many there are; one more than MOST_COUNTED for anything beyond."""
        ((total,),) = self._database.rows(self._some, (query,))
        return int(total)


class Gathering:
    """One group of results: what every way of reading finds that the nearer ones have not found."""

    def __init__(self, index: Index, limit: int) -> None:
        self.group: Group[Any] = Group()
        self._index = index
        self._limit = limit
        self._asked: list[str] = []

    def add(self, reading: Reading, query: str) -> None:
        """Look for it in one more way; not after a way that has found more than a page."""
        if not query or query in self._asked or self.group.more:
            return
        others = f"({query}) NOT ({' OR '.join(map('({})'.format, self._asked))})" if self._asked else query
        self._asked.append(query)
        before = self.group.total
        page = self._index.page(Place(self._index.table, reading, others, -1, before), self._limit)
        total = self._index.count_some(others) if page.more else len(page.hits)
        counted = min(total, MOST_COUNTED)
        more = page.more if total > len(page.hits) else None
        self.group = Group(self.group.hits + page.hits, before + counted, counted == total, more)
