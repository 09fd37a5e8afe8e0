"""The people of the office with what they have in hand, read by index from what is open."""

import json
from collections.abc import Iterable
from datetime import date

from desktop_app.domain.citizen import FullName
from desktop_app.domain.handing_over import Matter, OpenWork, Part
from desktop_app.domain.officer import standing_in
from desktop_app.domain.ports import StaffLine
from desktop_app.domain.search_key import fold, words
from desktop_app.storage.database import Database
from desktop_app.storage.lines import appeal_lines
from desktop_app.storage.officers import DEPARTMENTS, OFFICERS
from desktop_app.storage.table import every

NOTHING = (0, 0)
_OPEN = "a.answered_on IS NULL AND a.due_on IS NOT NULL AND a.annulled = 0"
_IN_HAND = f"""
    SELECT a.responsible_id, count(*), sum(a.due_on < ?) FROM appeal AS a INDEXED BY appeal_in_hand
    WHERE {_OPEN} GROUP BY a.responsible_id
"""  # noqa: S608 — our own text
# CROSS JOIN: from the open appeals to their helpers, and not from all that anybody has ever helped with.
_HELPING = f"""
    SELECT h.officer_id, count(*)
    FROM appeal AS a INDEXED BY appeal_in_hand CROSS JOIN helper AS h ON h.appeal_id = a.id
    WHERE {_OPEN} GROUP BY h.officer_id
"""  # noqa: S608 — as above

_PARTS = f"""
    SELECT a.id, 'responsible', a.due_on FROM appeal AS a INDEXED BY appeal_in_hand
        WHERE a.responsible_id = :officer AND {_OPEN}
    UNION ALL
    SELECT a.id, 'helper', a.due_on FROM helper AS h CROSS JOIN appeal AS a ON a.id = h.appeal_id
        WHERE h.officer_id = :officer AND {_OPEN}
    UNION ALL
    SELECT a.id, 'executor of a question', a.due_on FROM question AS q CROSS JOIN appeal AS a ON a.id = q.appeal_id
        WHERE q.executor_id = :officer AND q.status IN ('under review', 'extended') AND {_OPEN}
    UNION ALL
    SELECT s.appeal_id, 'stage of the route', s.due_on FROM assignment AS s
        WHERE s.officer_id = :officer AND s.done_on IS NULL AND s.annulled = 0
"""  # noqa: S608 — as above
_CONTACTS = """
    SELECT c.id, coalesce(a.number, ''), coalesce(f.organisation, ''), coalesce(f.surname, c.surname),
        coalesce(f.name, c.name), coalesce(f.patronymic, c.patronymic), c.planned_on
    FROM contact AS c LEFT JOIN case_file AS f ON f.id = c.case_file_id LEFT JOIN appeal AS a ON a.id = c.appeal_id
    WHERE c.officer_id = ? AND c.outcome IS NULL AND c.annulled = 0
"""
_IMPROVEMENTS = """
    SELECT i.id, i.action, i.due_on FROM improvement AS i WHERE i.owner_id = ? AND i.done_on IS NULL AND i.annulled = 0
"""
_NOTICES = """
    SELECT c.id, coalesce(a.number, ''), coalesce(f.organisation, ''), coalesce(f.surname, c.surname),
        coalesce(f.name, c.name), coalesce(f.patronymic, c.patronymic)
    FROM contact AS c LEFT JOIN case_file AS f ON f.id = c.case_file_id LEFT JOIN appeal AS a ON a.id = c.appeal_id
    WHERE c.notify_officer_id = ? AND c.noticed_on IS NULL AND c.annulled = 0
"""


def staff(database: Database, today: date, typed: str) -> tuple[StaffLine, ...]:
    """All officers by surname with what they have in hand, those who left last."""
    in_hand = {row_id: (held, late) for row_id, held, late in database.rows(_IN_HAND, (today.isoformat(),))}
    helping = dict(database.rows(_HELPING))
    titles = {department.id: department.title for department in every(database, DEPARTMENTS)}
    officers = every(database, OFFICERS)
    lines = (
        StaffLine(
            officer,
            titles.get(officer.department_id or 0, ""),
            in_hand.get(officer.id, NOTHING)[0],
            in_hand.get(officer.id, NOTHING)[1],
            helping.get(officer.id, 0),
            standing_in(officer, officers, today) if officer.active and officer.is_away(today) else None,
        )
        for officer in officers
    )
    found = (line for line in lines if _fits(line, words(typed)))
    return tuple(sorted(found, key=lambda line: (not line.officer.active, fold(str(line.officer.full_name)), line.id)))


def _fits(line: StaffLine, typed: Iterable[str]) -> bool:
    known = words(f"{line.officer.full_name} {line.officer.post} {line.department}")
    return all(any(word.startswith(each) for word in known) for each in typed)


def work_of(database: Database, officer_id: int) -> tuple[OpenWork, ...]:
    """All that waits for an officer, the nearest due day first, what has none last."""
    kinds = (_appeals, _contacts, _improvements, _notices)
    found = (work for kind in kinds for work in kind(database, officer_id))
    return tuple(sorted(found, key=lambda work: (work.due_on or date.max, work.matter.value, work.id)))


def _appeals(database: Database, officer_id: int) -> Iterable[OpenWork]:
    parts: dict[int, set[Part]] = {}
    days: dict[int, date] = {}
    for row_id, part, due_on in database.rows(_PARTS, {"officer": officer_id}):
        parts.setdefault(row_id, set()).add(Part(part))
        if due_on is not None:
            days[row_id] = min(date.fromisoformat(due_on), days.get(row_id, date.max))
    lines = appeal_lines(database, "SELECT value FROM json_each(?)", (json.dumps(list(parts)),), "a.id")
    return (
        OpenWork(Matter.APPEAL, line.id, line.number, line.applicant, days.get(line.id), frozenset(parts[line.id]))
        for line in lines
    )


def _contacts(database: Database, officer_id: int) -> Iterable[OpenWork]:
    for row_id, number, organisation, *name, planned_on in database.rows(_CONTACTS, (officer_id,)):
        who = organisation or str(FullName(*name))
        parts = frozenset({Part.CONTACT})
        yield OpenWork(Matter.CONTACT, row_id, number, who, date.fromisoformat(planned_on), parts)


def _improvements(database: Database, officer_id: int) -> Iterable[OpenWork]:
    for row_id, action, due_on in database.rows(_IMPROVEMENTS, (officer_id,)):
        day = date.fromisoformat(due_on) if due_on else None
        yield OpenWork(Matter.IMPROVEMENT, row_id, action, "", day, frozenset({Part.IMPROVEMENT}))


def _notices(database: Database, officer_id: int) -> Iterable[OpenWork]:
    for row_id, number, organisation, *name in database.rows(_NOTICES, (officer_id,)):
        who = organisation or str(FullName(*name))
        yield OpenWork(Matter.NOTICE, row_id, number, who, None, frozenset({Part.NOTICE}))
