"""The words of all names on file, in memory: where a slip of the hand and the middle of a word are looked for."""

import json
from bisect import bisect_left
from collections import Counter, defaultdict
from functools import lru_cache

from desktop_app.domain.search_key import words
from desktop_app.storage.database import Database

MOST_EDITS = 2
SHORT = 4
"""A word of so many letters may differ by one edit only: by two it would be another word."""

SHORTEST_SLIP = 3
SHORTEST_INSIDE = 3
MOST_WORDS = 40
"""So many words, the nearest or the most frequent, stand for one that was typed."""

MOST_CAUGHT_UP = 500
"""Case files behind which it is quicker to read the whole vocabulary again."""

_NAMES = "SELECT surname, name, patronymic, organisation FROM case_file WHERE touch > ? AND annulled = 0"


class Vocabulary:
    """Read when it is first asked, then kept up with what is entered. A word that is gone meanwhile finds nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known = -1
        self._counts: dict[str, int] = {}
        self._sorted: list[str] = []
        self._by_length: dict[int, list[str]] = {}
        self._near = lru_cache(maxsize=256)(self._look_near)
        self._inside = lru_cache(maxsize=256)(self._look_inside)

    def learn(self) -> None:
        """Read it now, so that nobody waits for it later."""
        self._catch_up()

    def has_beginning(self, beginning: str) -> bool:
        """Whether any word begins so."""
        self._catch_up()
        at = bisect_left(self._sorted, beginning)
        return at < len(self._sorted) and self._sorted[at].startswith(beginning)

    def near(self, word: str) -> tuple[str, ...]:
        """Other words that differ from it by few edits: the nearest first, of these the most frequent."""
        self._catch_up()
        return self._near(word)

    def inside(self, part: str) -> tuple[str, ...]:
        """Words that hold the part behind their beginning, the most frequent first."""
        self._catch_up()
        return self._inside(part)

    def _look_near(self, word: str) -> tuple[str, ...]:
        from rapidfuzz.distance import OSA  # noqa: PLC0415 — not before the first slip
        from rapidfuzz.process import extract_iter  # noqa: PLC0415 — as above

        most = MOST_EDITS if len(word) > SHORT else 1
        lengths = range(len(word) - most, len(word) + most + 1)
        found = [
            (distance, -self._counts[each], each)
            for length in lengths
            for each, distance, _ in extract_iter(
                word, self._by_length.get(length, ()), scorer=OSA.distance, processor=None, score_cutoff=most
            )
            if distance
        ]
        return tuple(each for _, _, each in sorted(found)[:MOST_WORDS]) if len(word) >= SHORTEST_SLIP else ()

    def _look_inside(self, part: str) -> tuple[str, ...]:
        if len(part) < SHORTEST_INSIDE:
            return ()
        found = [each for each in self._sorted if part in each and each.find(part, 1) > 0]
        return tuple(sorted(found, key=lambda each: (-self._counts[each], each))[:MOST_WORDS])

    def _catch_up(self) -> None:
        newest = self._database.row("SELECT coalesce(max(touch), 0) FROM case_file")
        touch = newest[0] if newest else 0
        if touch == self._known:
            return
        if self._known < 0 or not 0 < touch - self._known <= MOST_CAUGHT_UP:
            # In one row: a thread that fetches a hundred thousand asks for the interpreter as often.
            ((told,),) = self._database.rows("SELECT json_group_object(token, n) FROM name_token")
            self._counts = json.loads(told)
        else:
            found = Counter(
                word for names in self._database.rows(_NAMES, (self._known,)) for name in names for word in words(name)
            )
            self._known = touch
            if found.keys() <= self._counts.keys():
                return
            self._counts |= {word: times for word, times in found.items() if word not in self._counts}
        self._known = touch
        self._sorted = sorted(self._counts)
        lengths: defaultdict[int, list[str]] = defaultdict(list)
        for word in self._sorted:
            lengths[len(word)].append(word)
        self._by_length = dict(lengths)
        self._near.cache_clear()
        self._inside.cache_clear()
