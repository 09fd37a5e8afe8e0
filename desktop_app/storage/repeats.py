"""What the appeals of a case file have said."""

from datetime import date

from desktop_app.domain.appeal import AppealKind, Channel
from desktop_app.domain.repeats import LONGEST_TEXT, Said
from desktop_app.storage.database import Database

NEWEST = 50
"""Of so many appeals, the newest of a case file, it is asked whether they are said again."""

_NONE = ", ".join(f"'{kind.value}'" for kind in AppealKind if not kind.is_appeal)
_SAID = f"""
    SELECT substr(substance, 1, {LONGEST_TEXT}), channel, registered_on, number, due_on, answered_on,
        (SELECT group_concat(topic) FROM question WHERE appeal_id = appeal.id AND topic <> '')
    FROM appeal WHERE case_file_id = ? AND annulled = 0 AND kind NOT IN ({_NONE})
    ORDER BY registered_on DESC, id DESC LIMIT {NEWEST}
"""  # noqa: S608 — our own numbers and words


def said(database: Database, case_file_id: int) -> tuple[Said, ...]:
    """What the appeals of a case file have said, the newest first; what is none by law says nothing again."""
    return tuple(
        Said(
            substance,
            frozenset(topics.split(",")) if topics else frozenset(),
            Channel(channel),
            date.fromisoformat(registered_on),
            number,
            _day(due_on),
            _day(answered_on),
        )
        for substance, channel, registered_on, number, due_on, answered_on, topics in database.rows(
            _SAID, (case_file_id,)
        )
    )


def _day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)
