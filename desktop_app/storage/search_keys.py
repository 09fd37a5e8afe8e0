"""The search keys of many rows at once, made anew from all that is stored of them."""

from collections.abc import Iterator, Sequence

from desktop_app.storage.appeals import APPEALS
from desktop_app.storage.case_files import CASE_FILES
from desktop_app.storage.database import Database
from desktop_app.storage.search_text import appeal_key, case_file_key, name_words
from desktop_app.storage.table import every


def case_file_keys(database: Database, ids: Sequence[int]) -> Iterator[tuple[int, str, tuple[str, ...]]]:
    """Of each case file its id, its key, and the words of its names as the vocabulary counts them."""
    for case_file in every(database, CASE_FILES, *_among(ids)):
        yield case_file.id, case_file_key(case_file), name_words(case_file)


def appeal_keys(database: Database, ids: Sequence[int]) -> Iterator[tuple[int, str]]:
    """Of each appeal its id and its key."""
    appeals = every(database, APPEALS, *_among(ids))
    owners = sorted({appeal.case_file_id for appeal in appeals if appeal.case_file_id is not None})
    case_files = {each.id: each for each in every(database, CASE_FILES, *_among(owners))}
    for appeal in appeals:
        yield appeal.id, appeal_key(appeal, case_files.get(appeal.case_file_id or 0))


def _among(ids: Sequence[int]) -> tuple[str, tuple[int, ...]]:
    return f"WHERE id IN ({', '.join('?' * len(ids))})", tuple(ids)
