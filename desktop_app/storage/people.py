"""Everybody whom a row of an old register may be: the case files there are, and those that earlier rows open."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind
from desktop_app.domain.identifiers import Identifier, IdentifierKind
from desktop_app.domain.importing_doubles import is_likely, is_sure, meeting_places
from desktop_app.domain.matching import Judgement, applicant_of, judge
from desktop_app.domain.safekeeping import Progress
from desktop_app.storage.database import Database
from desktop_app.storage.staging import Staging, as_json
from desktop_app.storage.understanding import Understood

MOST_MET = 20
"""Entries of one place that are held against a row: under a common name there may be hundreds."""

EVERY = 500
"""Case files after which the progress is told."""

_ON_FILE = """
    SELECT id, kind, number, surname, name, patronymic, organisation, birth_date, phones,
        postal_code, region, district, locality, street, house, flat
    FROM case_file WHERE annulled = 0 ORDER BY id
"""
_IDENTIFIERS = "SELECT case_file_id, kind, value FROM identifier ORDER BY case_file_id, position"
_PERSON = "INSERT INTO person (ref, entry) VALUES (?, ?)"
_MEETING = "INSERT OR IGNORE INTO meeting (place, ref) VALUES (?, ?)"
_MET = "SELECT ref, entry FROM person WHERE ref IN (SELECT ref FROM meeting WHERE place = ? ORDER BY ref LIMIT ?)"


class Met(NamedTuple):
    """An entry of perhaps the same person. One of the register has a negative `ref`, one of a row its place."""

    ref: int
    case_file: CaseFile
    judgement: Judgement

    @property
    def is_sure(self) -> bool:
        """Nobody needs to be asked."""
        return is_sure(self.judgement)


class People:
    """Kept in the staging database, so that the memory stays flat however many they are."""

    def __init__(self, staging: Staging, register: Database) -> None:
        self._staging = staging
        self._register = register

    def read_register(self, progress: Progress) -> None:
        """Let in all case files. Raises what `progress` raises."""
        ((total,),) = self._register.rows("SELECT count(*) FROM case_file")
        identifiers = _Identifiers(self._register)
        for done, (row_id, *entry) in enumerate(self._register.run(_ON_FILE), 1):
            phones = json.loads(entry[7])
            on_file = [*entry[:7], phones, *entry[8:], identifiers.of(row_id)]
            self._let_in(-row_id, as_json(on_file), meeting_places(_case_file(on_file)))
            if done % EVERY == 0:
                progress(done / total)

    def let_in(self, row: Understood) -> None:
        """Let in the one whose case file a row opens."""
        self._let_in(row.at, row.entry, row.places)

    def met(self, row: Understood) -> list[Met]:
        """Who may be the same, the likeliest first; of equals the one of the register."""
        entries = {ref: entry for place in row.places for ref, entry in self._staging.run(_MET, (place, MOST_MET))}
        if not entries:
            return []
        applicant = applicant_of(_case_file(json.loads(row.entry)))
        found = []
        for ref, entry in entries.items():
            other = _case_file(json.loads(entry))
            judgement = judge(applicant, other)
            if is_likely(judgement) or is_sure(judgement):
                found.append(Met(ref, other, judgement))
        return sorted(found, key=lambda each: (not each.is_sure, -each.judgement.weight, each.ref))

    def _let_in(self, ref: int, entry: str, places: Iterable[str]) -> None:
        self._staging.run(_PERSON, (ref, entry))
        self._staging.run_for_each(_MEETING, [(place, ref) for place in places])


class _Identifiers:
    """The identifiers of case files that are asked for in the order of their ids."""

    def __init__(self, register: Database) -> None:
        self._rows = iter(register.run(_IDENTIFIERS))
        self._next = next(self._rows, None)

    def of(self, case_file_id: int) -> list[tuple[str, str]]:
        """Those of one case file; ids only grow from call to call."""
        found = []
        while self._next is not None and self._next[0] <= case_file_id:
            if self._next[0] == case_file_id:
                found.append(self._next[1:])
            self._next = next(self._rows, None)
        return found


def _case_file(entry: list[Any]) -> CaseFile:
    kind, number, surname, name, patronymic, organisation, born, phones, *address, identifiers = entry
    return CaseFile(
        ApplicantKind(kind),
        number,
        surname,
        name,
        patronymic,
        organisation,
        birth_date=date.fromisoformat(born) if born else None,
        address=Address(*address),
        phones=tuple(phones),
        identifiers=tuple(Identifier(IdentifierKind(each), value) for each, value in identifiers),
    )
