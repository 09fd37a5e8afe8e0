"""Case files and appeals as lists and search results show them: one query for a whole list."""

from collections.abc import Sequence
from datetime import date
from functools import cache, lru_cache
from typing import Any

from desktop_app.domain.addresses import one_line
from desktop_app.domain.appeal import Ground, Outcome
from desktop_app.domain.citizen import Address, FullName
from desktop_app.domain.ports import AppealLine, CaseFileLine
from desktop_app.storage.database import Database

LONGEST_SUBSTANCE = 300
"""Characters of the substance that a list may show."""

_APPEALS = f"""
    SELECT a.id, a.number, a.case_file_id, c.organisation, c.surname, c.name, c.patronymic,
        substr(a.substance, 1, {LONGEST_SUBSTANCE}), a.received_on, a.registered_on, a.due_on, a.answered_on,
        o.surname, o.name, o.patronymic, a.to_complete <> '[]' OR coalesce(c.to_complete, '[]') <> '[]', a.annulled,
        a.outcome, a.ground
    FROM appeal AS a
    JOIN officer AS o ON o.id = a.responsible_id
    LEFT JOIN case_file AS c ON c.id = a.case_file_id
    WHERE a.id IN ({{chosen}}) ORDER BY {{order}}
"""  # noqa: S608 — only our own text is put in

_CASE_FILES = """
    SELECT c.id, c.number, c.organisation, c.surname, c.name, c.patronymic, c.birth_date, c.phones ->> 0,
        (SELECT count(*) FROM appeal WHERE case_file_id = c.id AND annulled = 0),
        (SELECT max(registered_on) FROM appeal WHERE case_file_id = c.id AND annulled = 0), c.annulled,
        (SELECT number FROM case_file WHERE id = c.merged_into_id),
        c.postal_code, c.region, c.district, c.locality, c.street, c.house, c.flat
    FROM case_file AS c
    WHERE c.{key} IN ({chosen}) ORDER BY c.touch DESC
"""


def appeal_lines(database: Database, chosen: str, params: Sequence[Any], order: str) -> tuple[AppealLine, ...]:
    """Lines of the appeals `a` whose ids the query `chosen` gives."""
    return tuple(map(_appeal_line, database.rows(_APPEALS.format(chosen=chosen, order=order), params)))


def case_file_lines(database: Database, chosen: str, params: Sequence[Any]) -> tuple[CaseFileLine, ...]:
    """Lines of the case files whose ids the query `chosen` gives, those of the latest activity first."""
    return tuple(map(_case_file_line, database.rows(_CASE_FILES.format(key="id", chosen=chosen), params)))


def case_files_by_touch(database: Database, touches: Sequence[int]) -> tuple[CaseFileLine, ...]:
    """Lines of some case files, those of the latest activity first."""
    return tuple(map(_case_file_line, database.rows(_by_touch(len(touches)), touches)))


def appeals_by_id(database: Database, ids: Sequence[int]) -> tuple[AppealLine, ...]:
    """Lines of some appeals, the newest first."""
    return tuple(map(_appeal_line, database.rows(_by_id(len(ids)), ids)))


@cache
def _by_touch(count: int) -> str:
    return _CASE_FILES.format(key="touch", chosen=", ".join("?" * count))


@cache
def _by_id(count: int) -> str:
    return _APPEALS.format(chosen=", ".join("?" * count), order="a.id DESC")


def _appeal_line(row: Sequence[Any]) -> AppealLine:
    row_id, number, case_file_id, organisation, *names, substance, received, registered, due, answered = row[:12]
    *officer, to_complete, annulled, outcome, ground = row[12:]
    return AppealLine(
        id=row_id,
        number=number,
        case_file_id=case_file_id,
        applicant="" if case_file_id is None else _title(organisation, names),
        substance=substance,
        received_on=date.fromisoformat(received),
        registered_on=date.fromisoformat(registered),
        due_on=_day(due),
        answered_on=_day(answered),
        responsible=_short(*officer),
        to_complete=bool(to_complete) and not annulled,
        annulled=bool(annulled),
        outcome=Outcome(outcome) if outcome else None,
        ground=Ground(ground) if ground else None,
    )


def _case_file_line(row: Sequence[Any]) -> CaseFileLine:
    row_id, number, organisation, *names, born, phone, appeals, last, annulled, merged_into = row[:12]
    return CaseFileLine(
        id=row_id,
        number=number,
        title=_title(organisation, names),
        birth_date=_day(born),
        phone=phone or "",
        address=one_line(Address(*row[12:])),
        appeals=appeals,
        last_appeal_on=_day(last),
        annulled=bool(annulled),
        merged_into=merged_into or "",
    )


@lru_cache(maxsize=256)
def _short(surname: str, name: str, patronymic: str) -> str:
    """An officer's name stands in very many lines."""
    return FullName(surname, name, patronymic).short


def _title(organisation: str, names: Sequence[str]) -> str:
    return organisation or str(FullName(*names))


def _day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)
