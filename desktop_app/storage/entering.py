"""An old register enters: its checked rows, with search index and change journal, in the one transaction."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from desktop_app.domain.appeal import Appeal, AppealKind, Channel
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.faults import StoreDamaged
from desktop_app.domain.office import Series
from desktop_app.domain.safekeeping import Progress
from desktop_app.storage.appeals import APPEALS
from desktop_app.storage.case_files import CASE_FILES
from desktop_app.storage.checking import APPEAL_NUMBERS, CASE_FILE_NUMBERS
from desktop_app.storage.database import Database
from desktop_app.storage.search_index import NEWEST, SearchIndex
from desktop_app.storage.search_text import appeal_key, case_file_key, name_words
from desktop_app.storage.staging import Staged, Staging
from desktop_app.storage.table import Table

EVERY = 100
"""Rows after which the progress is told."""

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
    case_files: Table[CaseFile]
    appeals: Table[Appeal]
    search: SearchIndex
    draw: Draw


class Entering:
    """The rows of one staging database, in the name of one run."""

    def __init__(self, tables: Tables, staging: Staging, run_id: str) -> None:
        self._tables = tables
        self._staging = staging
        self._run_id = run_id
        self._opened: dict[int, int] = {}
        self._leaders = staging.leaders()
        self._touch, self._appeal_id = tables.database.rows(_LAST)[0]
        self._words: Counter[str] = Counter()

    def enter(self, progress: Progress) -> None:
        """Let the rows in. Raises what `progress` raises."""
        first = self._touch, self._appeal_id
        total = max(self._staging.counts().entered, 1)
        for done, row in enumerate(self._staging.rows_to_enter()):
            if done % EVERY == 0:
                progress(done / total * ROWS_SHARE)
            self._enter(row)
        last = self._tables.database.rows(_LAST)[0]
        self._tables.search.count_more(self._words)
        self._make_index(first, last, progress)

    def _enter(self, row: Staged) -> None:
        opened = CASE_FILES.restored(_NOBODY, row.case_file) if row.case_file else None
        appeal = APPEALS.restored(_NOTHING, row.appeal) if row.appeal else None
        case_file = self._open(row, opened) if opened else self._found(row)
        added = self._add(appeal, case_file) if appeal else None
        old_file = case_file.id if case_file and opened and opened.number else None
        old_appeal = added.id if added and appeal and appeal.number else None
        self._tables.database.run(_ENTER, (row.key, self._run_id, old_file, old_appeal))

    def _found(self, row: Staged) -> CaseFile | None:
        """The case file of the register, or the one that an earlier row has opened; none of who has not signed."""
        row_id = row.case_file_id if row.leader is None else self._opened[row.leader]
        return None if row_id is None else self._tables.case_files.get(row_id)

    def _open(self, row: Staged, case_file: CaseFile) -> CaseFile:
        number = case_file.number or self._draw(Series.CASE_FILE, case_file.initial)
        numbered = replace(case_file, number=number)
        self._touch += 1
        added = self._tables.case_files.add(numbered, touch=self._touch, search_key=case_file_key(numbered))
        self._words.update(name_words(added))
        if row.at in self._leaders:
            self._opened[row.at] = added.id
        return added

    def _add(self, appeal: Appeal, case_file: CaseFile | None) -> Appeal:
        number = appeal.number or self._draw(Series.APPEAL, case_file.initial if case_file else "")
        numbered = replace(appeal, number=number, case_file_id=case_file.id if case_file else None)
        return self._tables.appeals.add(numbered, search_key=appeal_key(numbered, case_file))

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


_NOBODY = CaseFile(ApplicantKind.PERSON)
_NOTHING = Appeal(AppealKind.STATEMENT, Channel.POST, date.min, date.min, "", 0)
