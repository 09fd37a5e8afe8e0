"""What waits on a day besides the terms of appeals. Each kind is counted along a narrow index of its own."""

from datetime import date
from typing import Any

from desktop_app.domain.citizen import FullName
from desktop_app.domain.journey import CONTROL
from desktop_app.domain.ports.contacts import ContactLine, ContactsDue
from desktop_app.domain.waiting import Appointment, Waiting, WaitingLine, Waits
from desktop_app.storage.database import Database
from desktop_app.storage.feedback import improvements_due
from desktop_app.storage.notices import notices

ROWS = 6
"""How many rows of a kind are shown."""

LONGEST = 200

_AT_A_STAGE = """
    FROM assignment AS s INDEXED BY assignment_waits WHERE s.aim = ? AND s.done_on IS NULL AND s.annulled = 0
"""
_CHECKS = f"""
    FROM assignment AS s INDEXED BY assignment_checks
    WHERE s.stage = '{CONTROL}' AND s.done_on IS NULL AND s.annulled = 0 AND s.due_on <= ?
"""
_OWNERLESS = """
    FROM appeal AS a INDEXED BY appeal_in_hand WHERE a.responsible_id IN (SELECT id FROM officer WHERE active = 0)
        AND a.answered_on IS NULL AND a.due_on IS NOT NULL AND a.annulled = 0
"""
_TO_SEND = "FROM letter INDEXED BY letter_to_send WHERE outgoing = 1 AND sent_on IS NULL AND annulled = 0"
_APPOINTMENTS = """
    SELECT id, planned_at FROM contact
    WHERE outcome IS NULL AND annulled = 0 AND planned_on = ? AND planned_at <> '' ORDER BY planned_at, id
"""
_NAMES = "c.organisation, c.surname, c.name, c.patronymic"
_STAGES = f"""
    SELECT s.id, a.number, {_NAMES}, substr(a.substance, 1, {LONGEST}), s.executor, o.surname, o.name, o.patronymic,
        s.due_on, a.id, a.case_file_id
    FROM assignment AS s JOIN appeal AS a ON a.id = s.appeal_id
    LEFT JOIN officer AS o ON o.id = s.officer_id LEFT JOIN case_file AS c ON c.id = a.case_file_id
    WHERE s.id IN (SELECT s.id {{chosen}} ORDER BY s.due_on, s.id LIMIT {ROWS}) ORDER BY s.due_on, s.id
"""  # noqa: S608 — only our own text is put in
_APPEALS = f"""
    SELECT 0, a.number, {_NAMES}, substr(a.substance, 1, {LONGEST}), '', o.surname, o.name, o.patronymic,
        a.due_on, a.id, a.case_file_id
    FROM appeal AS a JOIN officer AS o ON o.id = a.responsible_id LEFT JOIN case_file AS c ON c.id = a.case_file_id
    WHERE a.id IN (SELECT a.id {_OWNERLESS} ORDER BY a.due_on LIMIT {ROWS}) ORDER BY a.due_on, a.id
"""  # noqa: S608 — as above
_LETTERS = f"""
    SELECT l.id, l.number, {_NAMES}, coalesce(json_extract(l.text, '$.subject'), ''), '', NULL, NULL, NULL,
        l.made_on, l.appeal_id, l.case_file_id
    FROM letter AS l LEFT JOIN case_file AS c ON c.id = l.case_file_id
    WHERE l.id IN (SELECT id {_TO_SEND} ORDER BY id LIMIT {ROWS}) ORDER BY l.id
"""  # noqa: S608 — as above


def waits(database: Database, contacts: ContactsDue, today: date, officer_id: int | None) -> tuple[Waits, ...]:
    """All kinds, those of which nothing waits too: `contacts` whose day has come, notices that are for an officer."""
    return (
        _unassigned(database),
        _given(database, Waiting.VISA, _AT_A_STAGE, "visa"),
        Waits(Waiting.CONTACTS, tuple(_contact(line) for line in contacts.rows), contacts.total),
        notices(database, today, officer_id, ROWS),
        _given(database, Waiting.REQUESTS, f"{_AT_A_STAGE} AND s.due_on <= ?", "request", today.isoformat()),
        _given(database, Waiting.CHECKS, _CHECKS, today.isoformat()),
        Waits(Waiting.LETTERS, _lines(database, _LETTERS), _count(database, _TO_SEND)),
        _improvements(database, today),
    )


def appointments(database: Database, today: date) -> tuple[Appointment, ...]:
    """The contacts that are planned for a time of this day: those of earlier days crowd none of them out."""
    return tuple(Appointment(*row) for row in database.rows(_APPOINTMENTS, (today.isoformat(),)))


def letters_to_send(database: Database) -> tuple[int, ...]:
    """The outgoing letters of which nobody has said that they went out, the oldest first."""
    return tuple(letter_id for (letter_id,) in database.rows(f"SELECT id {_TO_SEND} ORDER BY id"))


def _unassigned(database: Database) -> Waits:
    """What waits to be distributed, and what lies with an officer who has left."""
    stage = _given(database, Waiting.UNASSIGNED, _AT_A_STAGE, "distribution")
    left = _count(database, _OWNERLESS)
    rows = (*(_lines(database, _APPEALS) if left else ()), *stage.rows)
    return Waits(Waiting.UNASSIGNED, rows[:ROWS], stage.total + left)


def _given(database: Database, what: Waiting, chosen: str, *params: str) -> Waits:
    total = _count(database, chosen, *params)
    return Waits(what, _lines(database, _STAGES.format(chosen=chosen), *params) if total else (), total)


def _improvements(database: Database, today: date) -> Waits:
    found = improvements_due(database, today)
    lines = (
        WaitingLine(
            line.improvement.id,
            line.appeal_number,
            about=line.improvement.action,
            hands=line.owner,
            on=line.improvement.due_on,
            appeal_id=line.appeal_id,
        )
        for line in found[:ROWS]
    )
    return Waits(Waiting.IMPROVEMENTS, tuple(lines), len(found))


def _contact(line: ContactLine) -> WaitingLine:
    return WaitingLine(
        line.id,
        line.planned_at,
        line.who,
        line.subject,
        line.officer,
        line.planned_on,
        line.appeal_id,
        line.case_file_id,
        to_register=line.is_unregistered,
    )


def _count(database: Database, chosen: str, *params: Any) -> int:
    ((number,),) = database.rows(f"SELECT count(*) {chosen}", params)
    return int(number)


def _lines(database: Database, sql: str, *params: Any) -> tuple[WaitingLine, ...]:
    return tuple(map(_line, database.rows(sql, params)))


def _line(row: tuple[Any, ...]) -> WaitingLine:
    row_id, title, organisation, *names, about, executor = row[:8]
    *officer, on, appeal_id, case_file_id = row[8:]
    return WaitingLine(
        row_id,
        title,
        organisation or str(FullName(*(each or "" for each in names))),
        about,
        executor or (FullName(*officer).short if officer[0] else ""),
        date.fromisoformat(on) if on else None,
        appeal_id,
        case_file_id,
    )
