"""Refusals that an officer is to hear of, and has not said of yet that they did."""

from datetime import date

from desktop_app.domain.officer import acts_for
from desktop_app.domain.ports import ContactLine
from desktop_app.domain.waiting import Waiting, WaitingLine, Waits
from desktop_app.storage.contacts import contact_lines
from desktop_app.storage.database import Database
from desktop_app.storage.officers import OFFICERS
from desktop_app.storage.table import every

_UNHEARD = """
    FROM contact INDEXED BY contact_to_notice
    WHERE notify_officer_id IS NOT NULL AND noticed_on IS NULL AND annulled = 0
"""
_BY_OFFICER = f"SELECT notify_officer_id, count(*) {_UNHEARD} GROUP BY notify_officer_id"


def notices(database: Database, today: date, officer_id: int | None, limit: int) -> Waits:
    """Those that come to an officer, also for whoever is away; all there are where nobody is named."""
    counts = dict(database.rows(_BY_OFFICER))
    if officer_id is not None and counts.keys() - {officer_id}:
        theirs = acts_for(officer_id, every(database, OFFICERS), today)
        counts = {to: count for to, count in counts.items() if to in theirs}
    asked = ", ".join("?" * len(counts))
    chosen = f"""
        c.id IN (SELECT id {_UNHEARD} AND notify_officer_id IN ({asked}) ORDER BY held_on, id LIMIT {limit})
        ORDER BY c.held_on, c.id
    """
    lines = contact_lines(database, chosen, *counts) if counts else ()
    return Waits(Waiting.NOTICES, tuple(map(_line, lines)), sum(counts.values()))


def _line(line: ContactLine) -> WaitingLine:
    said = "; ".join(part for part in (line.refusal, line.text) if part)
    return WaitingLine(
        line.id, line.appeal_number, line.who, said, line.officer, line.held_on, line.appeal_id, line.case_file_id
    )
