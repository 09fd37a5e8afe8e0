"""The search index held against text made anew from the rows: a full-text table's own check sees no wrong entry."""

import sqlite3
from collections.abc import Iterator
from zlib import crc32

from desktop_app.domain.safekeeping import Progress
from desktop_app.storage.database import Database
from desktop_app.storage.search_index import NEWEST
from desktop_app.storage.search_keys import appeal_keys, case_file_keys

PIECE = 1000
BUCKETS = 1 << 16
"""Words of a large register are too many to be kept one by one: they are compared in so many heaps."""

ROWS_SHARE = 0.9

_VOCABULARY = "CREATE VIRTUAL TABLE temp.{fts}_words USING fts5vocab (main, {fts}, instance)"
_ENTRIES = "SELECT term, count(*), sum(doc) FROM temp.{fts}_words GROUP BY term"
_TOUCHES = "SELECT id, touch, search_key FROM case_file WHERE id > ? ORDER BY id LIMIT ?"
_APPEALS = "SELECT id, id, search_key FROM appeal WHERE id > ? ORDER BY id LIMIT ?"


class Heaps:
    """Entries of an index as sums that don't depend on their order."""

    def __init__(self) -> None:
        self.sums = [0] * BUCKETS
        self.entries = 0

    def add(self, word: str, times: int, rowids: int) -> None:
        """Some entries of one word: how many there are, and the sum of their rowids."""
        self.entries += times
        mark = crc32(word.encode())
        self.sums[mark % BUCKETS] += (mark + 1) * (times + rowids * NEWEST)

    def differing(self, other: "Heaps") -> int:
        """How many heaps are not the same."""
        return sum(mine != theirs for mine, theirs in zip(self.sums, other.sums, strict=True))


def check(database: Database, progress: Progress) -> int:
    """How many words and rows differ, nearly; 0 when the index is good. Raises what `progress` raises."""
    with database.snapshot():
        ((case_files, appeals),) = database.rows(
            "SELECT (SELECT count(*) FROM case_file), (SELECT count(*) FROM appeal)"
        )
        rows = max(case_files + appeals, 1)
        wrong = done = compared = 0
        for fts, piece, keys in (("citizen_fts", _TOUCHES, _case_files), ("appeal_fts", _APPEALS, appeal_keys)):
            expected = Heaps()
            last = 0
            while read := database.rows(piece, (last, PIECE)):
                last = read[-1][0]
                made = dict(keys(database, [row_id for row_id, _, _ in read]))
                wrong += sum(made[row_id] != key for row_id, _, key in read)
                for row_id, place, _ in read:
                    for word in made[row_id].split():
                        expected.add(word, 1, NEWEST - place)
                done += len(read)
                progress(_share(done, compared, rows))
            kept = Heaps()
            for word, times, rowids in _words(database, fts):
                kept.add(word, times, rowids)
                known = min(kept.entries / max(expected.entries, 1), 1)
                progress(_share(done, compared + (done - compared) * known, rows))
            compared = done
            wrong += expected.differing(kept)
    progress(1)
    return wrong


def _share(read: float, compared: float, rows: int) -> float:
    """Reading the rows takes longer by far than reading what the index holds of them."""
    return min(read / rows, 1) * ROWS_SHARE + min(compared / rows, 1) * (1 - ROWS_SHARE)


def _words(database: Database, fts: str) -> sqlite3.Cursor:
    database.run(_VOCABULARY.format(fts=fts))
    return database.run(_ENTRIES.format(fts=fts))


def _case_files(database: Database, ids: list[int]) -> Iterator[tuple[int, str]]:
    for row_id, key, _ in case_file_keys(database, ids):
        yield row_id, key
