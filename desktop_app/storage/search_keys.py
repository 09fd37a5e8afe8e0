"""The search keys of many rows at once, made anew from all that is stored of them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from desktop_app.storage.appeals import APPEALS
from desktop_app.storage.case_files import CASE_FILES
from desktop_app.storage.database import Database
from desktop_app.storage.search_text import appeal_key, case_file_key, name_words, words_of
from desktop_app.storage.table import every

_NAMES = "SELECT merged_into_id, surname, name, patronymic, organisation FROM case_file"


def case_file_keys(database: Database, ids: Sequence[int]) -> Iterator[tuple[int, str, tuple[str, ...]]]:
    """Of each case file its id, its key, and the words of its names as the vocabulary counts them."""
    former = former_names(database, ids)
    for case_file in every(database, CASE_FILES, *_among(ids)):
        yield case_file.id, case_file_key(case_file, former[case_file.id]), name_words(case_file)


def former_names(database: Database, ids: Sequence[int]) -> Mapping[int, list[str]]:
    """Of each case file the words of the names of those that were merged into it."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    where, params = _among(ids, "merged_into_id")
    for owner, *names in database.rows(f"{_NAMES} {where} ORDER BY id", params):
        found[owner] += words_of(*names)
    return found


def appeal_keys(database: Database, ids: Sequence[int]) -> Iterator[tuple[int, str]]:
    """Of each appeal its id and its key."""
    appeals = every(database, APPEALS, *_among(ids))
    owners = sorted({appeal.case_file_id for appeal in appeals if appeal.case_file_id is not None})
    case_files = {each.id: each for each in every(database, CASE_FILES, *_among(owners))}
    for appeal in appeals:
        yield appeal.id, appeal_key(appeal, case_files.get(appeal.case_file_id or 0))


def _among(ids: Sequence[int], column: str = "id") -> tuple[str, tuple[int, ...]]:
    return f"WHERE {column} IN ({', '.join('?' * len(ids))})", tuple(ids)
