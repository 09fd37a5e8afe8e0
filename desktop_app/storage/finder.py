"""Search: the domain's Finder, over the two full-text tables."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from desktop_app.domain.finding import Group, Place
from desktop_app.domain.matching import Applicant, Candidate
from desktop_app.domain.ports import AppealLine, Found, Listing
from desktop_app.domain.record import AppealRecord
from desktop_app.domain.selection import Selection
from desktop_app.storage.breaking import Breakable
from desktop_app.storage.candidates import Candidates
from desktop_app.storage.database import Database
from desktop_app.storage.lines import appeals_by_id, case_files_by_touch
from desktop_app.storage.readings import ways_to_read
from desktop_app.storage.records import records
from desktop_app.storage.searching import Gathering, Index, Search
from desktop_app.storage.selections import Selections
from desktop_app.storage.vocabulary import Vocabulary


class Finder:
    """Search over read-only connections. `is_partial` while the index is being made anew."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.is_partial = False
        self._vocabulary = Vocabulary(database)
        self._candidates = Candidates(database, self._vocabulary)
        self._selections = Selections(database)
        self._breakable = Breakable(database)
        self._case_files = Index(database, "citizen_fts", partial(case_files_by_touch, database))
        self._appeals = Index(database, "appeal_fts", partial(appeals_by_id, database))

    def find(self, text: str, *, limit: int = 20) -> Found:
        """Case files and appeals that hold every typed word, newest activity first. Any text may be asked for."""
        found = self.begin(text, limit=limit)
        return found if found.rest is None else self.complete(found.rest)

    def learn(self) -> None:
        """Have at hand what the other ways of reading need."""
        with self._database.snapshot():
            self._vocabulary.learn()

    def begin(self, text: str, *, limit: int = 20) -> Found:
        """What is found as it was typed; `complete` adds what no screen has room for yet, and the other ways."""
        ways = ways_to_read(text, self._vocabulary)
        search = Search(ways, Gathering(self._case_files, limit), Gathering(self._appeals, limit))
        with self._database.snapshot():
            rest = search if search.begin() else None
        return self._found(search, rest)

    def complete(self, rest: Any) -> Found:
        """All that is found, the ways that `begin` had left included. Raises CancelledError after `stop`."""
        search: Search = rest
        with self._breakable.work(), self._database.snapshot():
            while search.go_on():
                self._breakable.see()
        return self._found(search, None)

    def stop(self) -> None:
        """Nobody waits any more for what is completed or counted just now."""
        self._breakable.break_off()

    def _found(self, search: Search, rest: Search | None) -> Found:
        return Found(search.case_files.group, search.appeals.group, self.is_partial, rest)

    def more(self, place: Place, *, limit: int = 50) -> Group[Any]:
        """The next page of a group."""
        with self._database.snapshot():
            return self._index(place).page(place, limit)

    def count(self, place: Place) -> int:
        """How many there are in all in a group that goes on."""
        with self._breakable.work():
            return place.before + self._index(place).count(place.query)

    def matching(self, selection: Selection, today: date, *, offset: int, limit: int) -> Listing:
        """One window of the appeals of a selection, and how many there are in all."""
        return self._selections.window(selection, today, offset=offset, limit=limit)

    def put_in_order(self, selection: Selection, today: date) -> None:
        """Learn the places of all appeals of a selection. Raises CancelledError when another one is asked for."""
        self._selections.put_in_order(selection, today)

    def close(self) -> None:
        """Leave off whatever is being put in order: nobody will ask for it."""
        self._selections.leave()

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

    def _index(self, place: Place) -> Index:
        return self._case_files if place.group == self._case_files.table else self._appeals

    def candidates(self, applicant: Applicant, *, limit: int = 5) -> tuple[Candidate, ...]:
        """Case files that may be this applicant, the likeliest first, each with its reasons."""
        with self._database.snapshot():
            return self._candidates.of(applicant, limit=limit)
