"""Laps of a stage apart from one another, refusals that an officer has heard of, the case of art. 11. Frozen."""

from typing import Any

BY_LETTER = {
    "crime_report_cover": "report of a crime",
    "court_ruling_returned": "court ruling",
    "abuse_notice": "abuse",
    "illegible_notice": "illegible",
    "unclear_notice": "unclear",
    "answer_on_site": "answer on the site",
    "secret_notice": "protected secret",
}
"""By the letter that told of it; who is not known got none."""

BY_ARTICLE = {
    "ч. 1 ст. 11 59-ФЗ": "no author",
    "ч. 3 ст. 11 59-ФЗ": "abuse",
    "ч. 4 ст. 11 59-ФЗ": "illegible",
    "ч. 4.1 ст. 11 59-ФЗ": "unclear",
}
"""By what stands with its questions."""

GROUNDS = (*BY_LETTER.values(), "no author")


def _told(case: str, cases: dict[str, str]) -> str:
    return f"CASE {case} {' '.join(f'WHEN {each!r} THEN {ground!r}' for each, ground in cases.items())} END"


def _any_of(cases: dict[str, str]) -> str:
    return ", ".join(map(repr, cases))


ENDED = "outcome IN ('answered', 'forwarded', 'returned', 'no answer')"
STATEMENTS = (
    "ALTER TABLE assignment ADD COLUMN lap INTEGER NOT NULL DEFAULT 0 CHECK (lap >= 0)",
    "ALTER TABLE contact ADD COLUMN noticed_on TEXT CHECK (date(noticed_on, '+0 days') IS noticed_on)",
    """
    CREATE INDEX contact_to_notice ON contact (notify_officer_id, held_on, noticed_on, annulled)
        WHERE notify_officer_id IS NOT NULL AND noticed_on IS NULL AND annulled = 0
    """,
    f"ALTER TABLE appeal ADD COLUMN ground TEXT CHECK (ground IS NULL OR ground IN ({', '.join(map(repr, GROUNDS))}))",
    f"""
    UPDATE appeal SET ground = (SELECT {_told("l.form", BY_LETTER)} FROM letter AS l
        WHERE l.appeal_id = appeal.id AND l.annulled = 0 AND l.form IN ({_any_of(BY_LETTER)}) ORDER BY l.id DESC)
    WHERE {ENDED} AND id IN (SELECT appeal_id FROM letter WHERE form IN ({_any_of(BY_LETTER)}))
    """,  # noqa: S608 — only our own text is put in
    f"""
    UPDATE appeal SET ground = (SELECT {_told("q.result", BY_ARTICLE)} FROM question AS q
        WHERE q.appeal_id = appeal.id AND q.result IN ({_any_of(BY_ARTICLE)}))
    WHERE outcome = 'no answer' AND ground IS NULL
    """,  # noqa: S608 — as above
    "CREATE INDEX appeal_ground ON appeal (ground) WHERE ground IS NOT NULL",
    "CREATE INDEX appeal_outcome ON appeal (outcome) WHERE outcome IS NOT NULL",
)
"""An appeal that ended before and left no trace of its case keeps none."""


def up(_migrator: Any, db: Any) -> None:
    """What was given before laps were counted is told apart by its stage, as it was; no notice has been heard of."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
