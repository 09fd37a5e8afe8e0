"""An old register enters: its checked rows, with search index and change journal, in the one transaction."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from desktop_app.domain.case_file import CaseFile, initial_of
from desktop_app.domain.faults import StoreDamaged
from desktop_app.domain.office import Series
from desktop_app.domain.safekeeping import Progress
from desktop_app.storage.appeals import APPEALS
from desktop_app.storage.bulk import Bulk
from desktop_app.storage.case_files import CASE_FILES
from desktop_app.storage.checking import APPEAL_NUMBERS, CASE_FILE_NUMBERS
from desktop_app.storage.database import Database
from desktop_app.storage.search_index import NEWEST, SearchIndex
from desktop_app.storage.search_text import name_words, numbered_appeal_key, numbered_case_file_key
from desktop_app.storage.staging import Added, Opened, Staged, Staging
from desktop_app.storage.table import Table

EVERY = 100
"""Rows that are written together; then the progress is told."""

PIECE = 1000
"""Entries of the search index that are made by one statement: it can't be stopped."""

ROWS_SHARE = 0.6
"""Of the whole work: the rows; the rest is the search index."""

_ENTER = "INSERT INTO imported_row (key, run_id, case_file_id, appeal_id) VALUES (?, ?, ?, ?)"
_SERIES = {Series.CASE_FILE: CASE_FILE_NUMBERS, Series.APPEAL: APPEAL_NUMBERS}
_LAST = "SELECT coalesce(max(touch), 0), (SELECT coalesce(max(id), 0) FROM appeal) FROM case_file"
_INDEX = (
    f"""INSERT INTO citizen_fts (rowid, text) SELECT {NEWEST} - touch, search_key FROM case_file
        WHERE touch BETWEEN ? AND ? ORDER BY touch DESC""",  # noqa: S608 — our own number
    f"""INSERT INTO appeal_fts (rowid, text) SELECT {NEWEST} - id, search_key FROM appeal
        WHERE id BETWEEN ? AND ? ORDER BY id DESC""",  # noqa: S608 — as above
)

Draw = Callable[..., str]
"""draw(series, initial=...): the next number of a series."""


class Tables(NamedTuple):
    """Where the rows come, within one transaction."""

    database: Database
    bulk: Bulk
    case_files: Table[CaseFile]
    search: SearchIndex
    draw: Draw


class Owner(NamedTuple):
    """The case file that an appeal comes into, with what the appeal takes from it: words to be found by, a letter."""

    id: int | None
    names: Sequence[str]
    initial: str


class Entering:
    """The rows of one staging database, in the name of one run."""

    def __init__(self, tables: Tables, staging: Staging, run_id: str) -> None:
        self._tables = tables
        self._staging = staging
        self._run_id = run_id
        self._opened: dict[int, Owner] = {}
        self._leaders = staging.leaders()
        self._touch, self._appeal_id = tables.database.rows(_LAST)[0]
        self._words: Counter[str] = Counter()

    def enter(self, progress: Progress) -> None:
        """Let the rows in. Raises what `progress` raises."""
        first = self._touch, self._appeal_id
        total = max(self._staging.counts().entered, 1)
        for done, row in enumerate(self._staging.rows_to_enter()):
            if done % EVERY == 0:
                self._tables.bulk.write()
                progress(done / total * ROWS_SHARE)
            self._enter(row)
        self._tables.bulk.write()
        last = self._tables.database.rows(_LAST)[0]
        self._tables.search.count_more(self._words)
        self._make_index(first, last, progress)

    def _enter(self, row: Staged) -> None:
        case_file, appeal = row.case_file, row.appeal
        has_own = (bool(value and value.stored["number"]) for value in (case_file, appeal))
        owner = self._open(row, case_file) if case_file else self._found(row)
        ids = owner.id, self._add(appeal, owner) if appeal else None
        kept = (row_id if has else None for row_id, has in zip(ids, has_own, strict=True))
        self._tables.bulk.put(_ENTER, (row.key, self._run_id, *kept))

    def _found(self, row: Staged) -> Owner:
        """The case file of the register, or the one that an earlier row has opened; none of who has not signed."""
        if row.leader is not None:
            return self._opened[row.leader]
        if row.case_file_id is None:
            return Owner(None, (), "")
        found = self._tables.case_files.get(row.case_file_id)
        return Owner(found.id, name_words(found), found.initial)

    def _open(self, row: Staged, case_file: Opened) -> Owner:
        initial = initial_of(row.title)
        number = case_file.stored["number"] or self._draw(Series.CASE_FILE, initial)
        key = numbered_case_file_key(case_file.names, number, case_file.words)
        stored = case_file.stored | {"number": number}
        self._touch += 1
        added = self._tables.bulk.add(CASE_FILES, number, stored, touch=self._touch, search_key=key)
        owner = Owner(added, case_file.names, initial)
        self._words.update(case_file.names)
        if row.at in self._leaders:
            self._opened[row.at] = owner
        return owner

    def _add(self, appeal: Added, owner: Owner) -> int:
        number = appeal.stored["number"] or self._draw(Series.APPEAL, owner.initial)
        key = numbered_appeal_key(number, appeal.said, owner.names)
        stored = appeal.stored | {"number": number, "case_file_id": owner.id}
        return self._tables.bulk.add(APPEALS, number, stored, search_key=key)

    def _draw(self, series: Series, initial: str) -> str:
        """The next number that no row brings along."""
        number = self._tables.draw(series, initial=initial)
        while self._staging.is_taken(_SERIES[series], number):
            number = self._tables.draw(series, initial=initial)
        return number

    def _make_index(self, first: tuple[int, ...], last: tuple[int, ...], progress: Progress) -> None:
        """Newest first, as the index lies: entries in another order would each begin a piece of their own."""
        total = max(sum(last) - sum(first), 1)
        done = 0
        try:
            for statement, least, most in zip(_INDEX, first, last, strict=True):
                for top in range(most, least, -PIECE):
                    self._tables.database.run(statement, (max(top - PIECE, least) + 1, top))
                    done += min(PIECE, top - least)
                    progress(ROWS_SHARE + done / total * (1 - ROWS_SHARE))
        except StoreDamaged:
            self._tables.search.give_up()
