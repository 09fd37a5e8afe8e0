"""The search index, kept in the transaction of the change itself.

Two lean full-text tables without content of their own. Their rowids run backwards, so that the newest come first
without sorting: for case files from `touch`, a counter raised whenever a task concerns the file, for appeals from the
id. What was indexed stands in the row's search_key: an entry is taken out only with exactly the text that was put in.
"""

from collections import Counter

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.faults import StoreDamaged
from desktop_app.storage.appeals import APPEALS
from desktop_app.storage.case_files import CASE_FILES
from desktop_app.storage.database import Database
from desktop_app.storage.search_keys import former_names
from desktop_app.storage.search_text import appeal_key, case_file_key, name_words
from desktop_app.storage.table import every, find

NEWEST = 1 << 28
"""rowid = NEWEST - touch (or id): newest first is ascending, and stays within four bytes."""

_MORE = "INSERT INTO name_token (token, n) VALUES (?, ?) ON CONFLICT (token) DO UPDATE SET n = n + excluded.n"
_NO_MORE = "DELETE FROM name_token WHERE token = ? AND n <= ?"
_FEWER = "UPDATE name_token SET n = n - ? WHERE token = ?"


class FullText:
    """One full-text table within one transaction. Entries are written at its end, in the order of rowids.

    The table starts a new segment whenever a rowid is smaller than the one before, and every segment costs.
    """

    def __init__(self, database: Database, table: str) -> None:
        self._database = database
        self._put_in = f"INSERT INTO {table} (rowid, text) VALUES (?, ?)"  # noqa: S608 — our own table
        self._take_out = f"INSERT INTO {table} ({table}, rowid, text) VALUES ('delete', ?, ?)"  # noqa: S608 — as above
        self._new: dict[int, str] = {}
        self._old: dict[int, str] = {}

    def put(self, rowid: int, text: str) -> None:
        """Enter a text."""
        self._new[rowid] = text

    def take(self, rowid: int, text: str) -> None:
        """Take out a text, exactly as it was put in."""
        if self._new.pop(rowid, None) is None:
            self._old[rowid] = text

    def settle(self) -> None:
        """Write what was asked; at one rowid the old text goes before the new one comes."""
        for rowid in sorted(self._old.keys() | self._new.keys()):
            if rowid in self._old:
                self._database.run(self._take_out, (rowid, self._old[rowid]))
            if rowid in self._new:
                self._database.run(self._put_in, (rowid, self._new[rowid]))


class SearchIndex:
    """What one transaction means for search. The case files that it concerns move to the front together, at its end."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._citizens = FullText(database, "citizen_fts")
        self._appeals = FullText(database, "appeal_fts")
        self._added: dict[int, CaseFile] = {}
        self._concerned: dict[int, None] = {}
        self._changed: set[int] = set()

    def next_touch(self) -> int:
        """The touch of a case file that is the newest."""
        ((last,),) = self._database.rows("SELECT coalesce(max(touch), 0) FROM case_file")
        return int(last) + 1

    def case_file_added(self, case_file: CaseFile, touch: int, key: str) -> None:
        """Enter a case file that was stored with this touch and search_key."""
        self._added[case_file.id] = case_file
        self._citizens.put(NEWEST - touch, key)
        self.count_more(Counter(name_words(case_file)))

    def case_file_changed(self, before: CaseFile, after: CaseFile) -> None:
        """A case file, and its appeals, may be found by other words now."""
        if after.id in self._added:
            self._added[after.id] = after
        concerned = {after.id}
        if before.merged_into_id != after.merged_into_id:  # the other one is found by the names of this one, or no more
            concerned |= {each for each in (before.merged_into_id, after.merged_into_id) if each is not None}
        self._concerned.update(dict.fromkeys(sorted(concerned)))
        self._changed |= concerned
        was, now = Counter(name_words(before)), Counter(name_words(after))
        self.count_more(now - was)
        self.count_fewer(was - now)

    def appeal_added(self, appeal: Appeal, key: str) -> None:
        """Enter an appeal that was stored with this search_key; its case file moves to the front."""
        self._appeals.put(NEWEST - appeal.id, key)
        self._concern(appeal.case_file_id)

    def appeal_changed(self, before: Appeal, after: Appeal) -> None:
        """An appeal may be found by other words now, or lies in another case file."""
        self._renew(after)
        self._concern(before.case_file_id)
        self._concern(after.case_file_id)

    def appeal_key(self, appeal: Appeal) -> str:
        """What an appeal is found by."""
        case_file_id = appeal.case_file_id
        if case_file_id is None:
            return appeal_key(appeal, None)
        return appeal_key(appeal, self._added.get(case_file_id) or find(self._database, CASE_FILES, case_file_id))

    def settle(self) -> None:
        """Move the case files to the front that this transaction concerned, and renew what is found by their names."""
        for case_file_id in self._concerned:
            self._move_to_front(case_file_id)
        for case_file_id in self._changed:
            for appeal in every(self._database, APPEALS, "WHERE case_file_id = ?", (case_file_id,)):
                self._renew(appeal)
        try:
            self._citizens.settle()
            self._appeals.settle()
        except StoreDamaged:
            self.give_up()

    def count_more(self, words: Counter[str]) -> None:
        """Words of names that have come, and how often."""
        self._database.run_for_each(_MORE, list(words.items()))

    def count_fewer(self, words: Counter[str]) -> None:
        """Words of names that have gone, and how often."""
        for word, times in words.items():
            if not self._database.run(_NO_MORE, (word, times)).rowcount:
                self._database.run(_FEWER, (times, word))

    def give_up(self) -> None:
        """A broken index keeps nobody from registering: at the next start it is made anew."""
        self._database.run("UPDATE search_index SET version = 0")

    def _concern(self, case_file_id: int | None) -> None:
        if case_file_id is not None and case_file_id not in self._added:
            self._concerned[case_file_id] = None

    def _move_to_front(self, case_file_id: int) -> None:
        sql = "SELECT touch, search_key FROM case_file WHERE id = ?"
        ((old_touch, old_key),) = self._database.rows(sql, (case_file_id,))
        touch, key = self.next_touch(), old_key
        if case_file_id in self._changed:
            (changed,) = every(self._database, CASE_FILES, "WHERE id = ?", (case_file_id,))
            key = case_file_key(changed, former_names(self._database, [case_file_id])[case_file_id])
        self._citizens.take(NEWEST - old_touch, old_key)
        self._citizens.put(NEWEST - touch, key)
        self._database.run("UPDATE case_file SET touch = ?, search_key = ? WHERE id = ?", (touch, key, case_file_id))

    def _renew(self, appeal: Appeal) -> None:
        ((old_key,),) = self._database.rows("SELECT search_key FROM appeal WHERE id = ?", (appeal.id,))
        key = self.appeal_key(appeal)
        if key != old_key:
            self._appeals.take(NEWEST - appeal.id, old_key)
            self._appeals.put(NEWEST - appeal.id, key)
            self._database.run("UPDATE appeal SET search_key = ? WHERE id = ?", (key, appeal.id))
