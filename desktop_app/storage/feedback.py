"""What applicants say of the answers, and what follows from it, in their tables."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import peewee as pw

from desktop_app.domain.citizen import FullName
from desktop_app.domain.dates import in_figures
from desktop_app.domain.feedback import (
    LOW,
    Average,
    Feedback,
    FeedbackChannel,
    FeedbackFigures,
    FeedbackFilter,
    FeedbackLine,
    FeedbackListing,
    FeedbackView,
    Improvement,
    ImprovementLine,
    Score,
)
from desktop_app.storage.columns import Choice, Day, Flag
from desktop_app.storage.database import Database
from desktop_app.storage.rows import Row
from desktop_app.storage.shape import Shape

LONGEST_TITLE = 60
"""Characters of an action that the change journal calls it by."""


class FeedbackRow(Row):
    """What was said of an answer."""

    appeal_id = pw.IntegerField()
    score = Choice(Score)
    given_on = Day()
    channel = Choice(FeedbackChannel)
    text = pw.TextField()
    annulled = Flag()
    version = pw.IntegerField()


class ImprovementRow(Row):
    """What follows from a feedback."""

    feedback_id = pw.IntegerField()
    action = pw.TextField()
    owner_id = pw.IntegerField()
    due_on = Day(null=True)
    done_on = Day(null=True)
    result = pw.TextField()
    annulled = Flag()
    version = pw.IntegerField()


FEEDBACK = Shape(FeedbackRow, Feedback, lambda feedback: in_figures(feedback.given_on))
IMPROVEMENTS = Shape(
    ImprovementRow, Improvement, lambda improvement: " ".join(improvement.action.split())[:LONGEST_TITLE]
)

_LINES = """
    SELECT f.id, f.version, f.appeal_id, f.score, f.given_on, f.channel, f.text,
        a.number, a.case_file_id, c.organisation, c.surname, c.name, c.patronymic, o.surname, o.name, o.patronymic,
        i.id, i.version, i.action, i.owner_id, i.due_on, i.done_on, i.result, w.surname, w.name, w.patronymic
"""
_FROM = """
    FROM feedback AS f
    JOIN appeal AS a ON a.id = f.appeal_id
    JOIN officer AS o ON o.id = a.responsible_id
    LEFT JOIN case_file AS c ON c.id = a.case_file_id
    LEFT JOIN improvement AS i ON i.feedback_id = f.id AND i.annulled = 0
    LEFT JOIN officer AS w ON w.id = i.owner_id
    WHERE f.annulled = 0 AND {where}
"""
_NEWEST_FIRST = "ORDER BY f.given_on DESC, f.id DESC"
_WHOLE_TIME = ("", "9999")
_SCORED = "FROM feedback AS f WHERE f.annulled = 0 AND f.given_on BETWEEN ? AND ?"
_FIGURES = f"avg(f.score), count(*), total(f.score <= {LOW.value})"
_BY_OFFICER = f"""
    SELECT o.surname, o.name, o.patronymic, {_FIGURES}
    FROM feedback AS f JOIN appeal AS a ON a.id = f.appeal_id JOIN officer AS o ON o.id = a.responsible_id
    WHERE f.annulled = 0 AND f.given_on BETWEEN ? AND ? GROUP BY o.id ORDER BY 4, o.surname
"""  # noqa: S608 — only our own text is put in
_BY_TOPIC = f"""
    SELECT q.topic, {_FIGURES}
    FROM feedback AS f
    JOIN (SELECT DISTINCT appeal_id, topic FROM question WHERE topic <> '') AS q ON q.appeal_id = f.appeal_id
    WHERE f.annulled = 0 AND f.given_on BETWEEN ? AND ? GROUP BY q.topic ORDER BY 2, q.topic
"""  # noqa: S608 — as above


def feedback_of_appeal(database: Database, appeal_id: int) -> tuple[FeedbackLine, ...]:
    """What was said of the answer to an appeal, the newest first."""
    return _lines(database, "f.appeal_id = ?", (appeal_id,))


def feedback_of_case_file(database: Database, case_file_id: int) -> tuple[FeedbackLine, ...]:
    """What was said of the answers to the appeals of a case file, the newest first."""
    return _lines(database, "a.case_file_id = ? AND a.annulled = 0", (case_file_id,))


def feedback_list(
    database: Database, wanted: FeedbackFilter, today: date, *, offset: int, limit: int
) -> FeedbackListing:
    """One window of all feedback: the newest first, open improvements by their term."""
    where, params = _narrowed(wanted, today)
    ((total,),) = database.rows(f"SELECT count(*) {_FROM.format(where=where)}", params)
    rows = _lines(database, where, (*params, limit, offset), f"{_order(wanted)} LIMIT ? OFFSET ?")
    return FeedbackListing(rows, int(total))


def feedback_ids(database: Database, wanted: FeedbackFilter, today: date) -> tuple[int, ...]:
    """The ids of a whole list of feedback, in its order."""
    where, params = _narrowed(wanted, today)
    rows = database.rows(f"SELECT f.id {_FROM.format(where=where)} {_order(wanted)}", params)
    return tuple(row_id for (row_id,) in rows)


def listed_feedback(database: Database, ids: Sequence[int]) -> tuple[FeedbackLine, ...]:
    """This feedback in this order; what is not there is left out."""
    found = {line.id: line for line in _lines(database, f"f.id IN ({', '.join('?' * len(ids))})", ids)}
    return tuple(found[row_id] for row_id in ids if row_id in found)


def improvements_due(database: Database, today: date) -> tuple[ImprovementLine, ...]:
    """Open improvements whose term is today or has passed, the longest waiting first."""
    found = _lines(database, "i.done_on IS NULL AND i.due_on <= ?", (today.isoformat(),), "ORDER BY i.due_on, i.id")
    return tuple(line.improvement for line in found if line.improvement is not None)


def improvement_line(database: Database, improvement_id: int) -> ImprovementLine | None:
    """An improvement with the appeal that it came from."""
    return next((line.improvement for line in _lines(database, "i.id = ?", (improvement_id,))), None)


def figures(database: Database, wanted: FeedbackFilter) -> FeedbackFigures:
    """The scores of the filter's days, the lowest means first."""
    days = _days(wanted)
    ((mean, count, low),) = database.rows(f"SELECT {_FIGURES} {_SCORED}", days)
    return FeedbackFigures(
        whole=Average("", mean or 0.0, count, int(low)),
        by_officer=tuple(
            Average(FullName(*name).short, mean, count, int(low))
            for *name, mean, count, low in database.rows(_BY_OFFICER, days)
        ),
        by_topic=tuple(
            Average(topic, mean, count, int(low)) for topic, mean, count, low in database.rows(_BY_TOPIC, days)
        ),
    )


def _order(wanted: FeedbackFilter) -> str:
    return _NEWEST_FIRST if wanted.view is FeedbackView.ALL else "ORDER BY i.due_on IS NULL, i.due_on, i.id"


def _days(wanted: FeedbackFilter) -> tuple[str, str]:
    first, last = _WHOLE_TIME
    return (
        wanted.since.isoformat() if wanted.since else first,
        wanted.until.isoformat() if wanted.until else last,
    )


def _narrowed(wanted: FeedbackFilter, today: date) -> tuple[str, tuple[Any, ...]]:
    where, params = ["f.given_on BETWEEN ? AND ?"], list[Any](_days(wanted))
    if wanted.score is not None:
        where.append("f.score = ?")
        params.append(wanted.score.value)
    if wanted.view is not FeedbackView.ALL:
        where.append("i.id IS NOT NULL AND i.done_on IS NULL")
    if wanted.view is FeedbackView.IMPROVEMENTS_OVERDUE:
        where.append("i.due_on < ?")
        params.append(today.isoformat())
    return " AND ".join(where), tuple(params)


def _lines(
    database: Database, where: str, params: Iterable[Any], order: str = _NEWEST_FIRST
) -> tuple[FeedbackLine, ...]:
    rows = database.rows(f"{_LINES} {_FROM.format(where=where)} {order}", tuple(params))
    return tuple(map(_line, rows))


def _line(row: tuple[Any, ...]) -> FeedbackLine:
    row_id, version, appeal_id, score, given_on, channel, text, number, case_file_id, organisation, *others = row
    applicant, responsible, improvement = others[:3], others[3:6], others[6:]
    return FeedbackLine(
        feedback=Feedback(
            appeal_id,
            Score(score),
            date.fromisoformat(given_on),
            FeedbackChannel(channel),
            text,
            id=row_id,
            version=version,
        ),
        appeal_number=number,
        case_file_id=case_file_id,
        applicant=organisation or str(FullName(*(part or "" for part in applicant))),
        responsible=FullName(*responsible).short,
        improvement=_improvement(improvement, row_id, appeal_id, number) if improvement[0] is not None else None,
    )


def _improvement(row: list[Any], feedback_id: int, appeal_id: int, number: str) -> ImprovementLine:
    row_id, version, action, owner_id, due_on, done_on, result, *owner = row
    improvement = Improvement(
        feedback_id, action, owner_id, _day(due_on), _day(done_on), result, id=row_id, version=version
    )
    return ImprovementLine(improvement, FullName(*owner).short, appeal_id, number)


def _day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)
