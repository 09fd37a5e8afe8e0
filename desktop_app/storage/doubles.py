"""Looking for doubles in the whole register: blocks in a scratch file, pairs out of them, the likeliest kept."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from datetime import date
from heapq import heappush, heappushpop
from itertools import combinations
from typing import Any

from desktop_app.domain.citizen import Address, ApplicantKind
from desktop_app.domain.doubles import MOST_FOUND, MOST_IN_A_BLOCK, Entry, Pair, blocks, is_double
from desktop_app.domain.matching import applicant_of, judge
from desktop_app.domain.ports import DoubleLine
from desktop_app.domain.safekeeping import Progress
from desktop_app.storage.case_files import CASE_FILES
from desktop_app.storage.database import Database
from desktop_app.storage.lines import case_file_lines
from desktop_app.storage.table import every

PIECE = 2000
"""Case files that are read at once."""

AT_ONCE = 200
"""Pairs that are judged at once: their case files are read together."""

EXTENSION, TEN = "доб", 10

READ, PAIRED = 0.5, 0.6
"""The shares of the work that are done when all case files have been read, and when the pairs are made."""

_SCRATCH = """
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    CREATE TABLE block (key INTEGER NOT NULL, id INTEGER NOT NULL);
    CREATE TABLE pair (one INTEGER NOT NULL, other INTEGER NOT NULL, PRIMARY KEY (one, other)) WITHOUT ROWID;
"""
_ENTRIES = """
    SELECT id, kind, surname, name, patronymic, organisation, birth_date, phones, email,
        postal_code, region, district, locality, street, house, flat,
        (SELECT json_group_array(kind || ' ' || value) FROM identifier WHERE case_file_id = case_file.id)
    FROM case_file WHERE id > ? AND annulled = 0 ORDER BY id LIMIT ?
"""
_APART = "SELECT one_id, other_id FROM difference WHERE annulled = 0"


def look_for_doubles(database: Database, progress: Progress) -> tuple[Pair, ...]:
    """Pairs of case files that may be one citizen's, the likeliest first. Raises what `progress` raises."""
    # An empty name: a file of its own that nobody else sees, and that goes with the connection.
    with closing(sqlite3.connect("")) as scratch:
        scratch.executescript(_SCRATCH)
        _fill_blocks(database, scratch, progress)
        _make_pairs(scratch, progress)
        found = _judged(database, scratch, progress)
    progress(1)
    return found


def double_lines(database: Database, pairs: Sequence[Pair], first: int = 0) -> tuple[DoubleLine, ...]:
    """Pairs as their list shows them, as the case files are now; `first` is the place of the first one."""
    ids = tuple({each for pair in pairs for each in pair[1:]})
    places = ", ".join("?" * len(ids))
    known = {each.id: each for each in every(database, CASE_FILES, f"WHERE id IN ({places})", ids)}
    lines = {line.id: line for line in case_file_lines(database, places, ids)} if ids else {}
    apart = _apart(database) if pairs else set()
    return tuple(
        DoubleLine(
            id=at,
            one=lines[pair.one_id],
            other=lines[pair.other_id],
            reasons=judge(applicant_of(known[pair.one_id]), known[pair.other_id]).reasons,
            apart=frozenset(pair[1:]) in apart,
        )
        for at, pair in enumerate(pairs, start=first)
    )


def _fill_blocks(database: Database, scratch: sqlite3.Connection, progress: Progress) -> None:
    ((last,),) = database.rows("SELECT coalesce(max(id), 0) FROM case_file")
    at = 0
    while read := database.rows(_ENTRIES, (at, PIECE)):
        at = read[-1][0]
        keys = ((hash(block), entry.id) for entry in map(_entry, read) for block in set(blocks(entry)))
        scratch.executemany("INSERT INTO block (key, id) VALUES (?, ?)", keys)
        progress(READ * at / max(last, 1))


def _make_pairs(scratch: sqlite3.Connection, progress: Progress) -> None:
    scratch.execute("CREATE INDEX block_key ON block (key, id)")
    progress(PAIRED)
    shared = scratch.execute(
        "SELECT block.key, block.id FROM block JOIN (SELECT key FROM block GROUP BY key"
        " HAVING count(*) BETWEEN 2 AND ?) AS met ON met.key = block.key ORDER BY block.key, block.id",
        (MOST_IN_A_BLOCK,),
    )
    scratch.executemany("INSERT OR IGNORE INTO pair (one, other) VALUES (?, ?)", _pairs(shared))


def _pairs(shared: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    key, block = 0, list[int]()
    for each, case_file_id in shared:
        if each != key:
            yield from combinations(block, 2)
            key, block = each, []
        block.append(case_file_id)
    yield from combinations(block, 2)


def _judged(database: Database, scratch: sqlite3.Connection, progress: Progress) -> tuple[Pair, ...]:
    ((total,),) = scratch.execute("SELECT count(*) FROM pair")
    apart = _apart(database)
    found: list[Pair] = []
    done = 0
    waiting = scratch.execute("SELECT one, other FROM pair ORDER BY one, other")
    while some := waiting.fetchmany(AT_ONCE):
        for pair in _doubles(database, [pair for pair in some if frozenset(pair) not in apart]):
            if len(found) < MOST_FOUND:
                heappush(found, pair)
            else:
                heappushpop(found, pair)
        done += len(some)
        progress(PAIRED + (1 - PAIRED) * done / total)
    return tuple(sorted(found, key=lambda pair: (-pair.weight, pair.one_id, pair.other_id)))


def _doubles(database: Database, pairs: list[tuple[int, int]]) -> Iterator[Pair]:
    ids = tuple({each for pair in pairs for each in pair})
    places = ", ".join("?" * len(ids))
    valid = every(database, CASE_FILES, f"WHERE id IN ({places}) AND annulled = 0", ids)
    known = {each.id: each for each in valid}
    for one, other in pairs:
        if one in known and other in known:
            judgement = judge(applicant_of(known[one]), known[other])
            if is_double(judgement):
                yield Pair(judgement.weight, one, other)


def _apart(database: Database) -> set[frozenset[int]]:
    """The pairs that somebody has said are different people: decided one by one, they are never many."""
    return {frozenset(pair) for pair in database.rows(_APART)}


def _entry(row: tuple[Any, ...]) -> Entry:
    row_id, kind, surname, name, patronymic, organisation, born, phones, email, *rest = row
    *address, identifiers = rest
    return Entry(
        row_id,
        ApplicantKind(kind),
        surname,
        name,
        patronymic,
        organisation,
        None if born is None else date.fromisoformat(born),
        tuple(map(_plain, json.loads(phones))),
        email,
        Address(*address),
        tuple(json.loads(identifiers)),
    )


def _plain(phone: str) -> str:
    """The digits of a stored number, without its country code and extension: good enough to meet in a block."""
    return "".join(filter(str.isdecimal, phone.partition(EXTENSION)[0]))[-TEN:]
