"""What a transaction writes of case files and appeals, and of the search index with them."""

from collections.abc import Collection

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.merging import Difference
from desktop_app.domain.ports import Clock
from desktop_app.storage.candidates import Candidates
from desktop_app.storage.database import Database
from desktop_app.storage.merging import decisions
from desktop_app.storage.search_index import SearchIndex
from desktop_app.storage.search_text import case_file_key
from desktop_app.storage.table import Table


class WritesCards:
    """The part of a transaction that writes case files and appeals. See the domain's Unit."""

    clock: Clock
    _database: Database
    _index: SearchIndex
    _case_files: Table[CaseFile]
    _appeals: Table[Appeal]
    _differences: Table[Difference]

    def case_file(self, case_file_id: int) -> CaseFile:
        """A case file. Raises KeyError when there is none under this id."""
        return self._case_files.get(case_file_id)

    def twin(self, case_file: CaseFile, apart_from: Collection[int]) -> CaseFile | None:
        """A case file of the same full name and date of birth, or phone, as one to be opened."""
        twins = Candidates(self._database).twins(case_file)
        found = next((each for each in twins if each not in apart_from), None)
        return None if found is None else self.case_file(found)

    def add_case_file(self, case_file: CaseFile) -> CaseFile:
        """Open a case file."""
        touch, key = self._index.next_touch(), case_file_key(case_file)
        added = self._case_files.add(case_file, touch=touch, search_key=key)
        self._index.case_file_added(added, touch, key)
        return added

    def change_case_file(self, case_file: CaseFile) -> CaseFile:
        """Correct a case file."""
        before = self._case_files.get(case_file.id)
        changed = self._case_files.change(case_file)
        if changed is not case_file:
            self._index.case_file_changed(before, changed)
        return changed

    def tell_apart(self, one_id: int, other_id: int, *, apart: bool = True) -> None:
        """Remember whether two case files are those of different people."""
        said = decisions(self._database, one_id, other_id)
        if apart and not said:
            self._differences.add(Difference(one_id, other_id, self.clock.today()))
        for row_id in () if apart else said:
            self._differences.amend(row_id, {"annulled": 1})

    def appeal(self, appeal_id: int) -> Appeal:
        """An appeal. Raises KeyError when there is none under this id."""
        return self._appeals.get(appeal_id)

    def add_appeal(self, appeal: Appeal) -> Appeal:
        """Enter an appeal in the register."""
        key = self._index.appeal_key(appeal)
        added = self._appeals.add(appeal, search_key=key)
        self._index.appeal_added(added, key)
        return added

    def change_appeal(self, appeal: Appeal) -> Appeal:
        """Correct an appeal."""
        before = self._appeals.get(appeal.id)
        changed = self._appeals.change(appeal)
        if changed is not appeal:
            self._index.appeal_changed(before, changed)
        return changed
