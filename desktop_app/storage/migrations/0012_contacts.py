"""Calls, meetings and receptions, the directory of reasons of refusal, and how many contacts a day may have. Frozen."""

from typing import Any

STATEMENTS = (
    """
    CREATE TABLE refusal_reason (
        id INTEGER PRIMARY KEY,
        title TEXT NOT NULL CHECK (title <> ''),
        action TEXT NOT NULL CHECK (action IN ('text', 'notify', 'letter')),
        form TEXT NOT NULL,
        active INTEGER NOT NULL CHECK (active IN (0, 1)),
        version INTEGER NOT NULL CHECK (version > 0),
        CHECK ((action = 'letter') = (form <> ''))
    ) STRICT
    """,
    """
    INSERT INTO refusal_reason (title, action, form, active, version) VALUES
        ('Ответ по существу уже дан', 'text', '', 1, 1),
        ('Вопрос не относится к нашей компетенции', 'letter', 'refusal', 1, 1),
        ('Гражданин отказался от разговора', 'text', '', 1, 1),
        ('Гражданин ведёт себя оскорбительно или угрожает', 'notify', '', 1, 1)
    """,
    """
    CREATE TABLE contact (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('call', 'meeting', 'reception')),
        officer_id INTEGER NOT NULL REFERENCES officer (id),
        planned_on TEXT NOT NULL CHECK (date(planned_on, '+0 days') IS planned_on),
        planned_at TEXT NOT NULL CHECK (planned_at = '' OR planned_at GLOB '[0-2][0-9]:[0-5][0-9]'),
        case_file_id INTEGER REFERENCES case_file (id),
        appeal_id INTEGER REFERENCES appeal (id),
        surname TEXT NOT NULL CHECK (surname <> ''),
        name TEXT NOT NULL,
        patronymic TEXT NOT NULL,
        birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2100),
        address TEXT NOT NULL,
        phone TEXT NOT NULL,
        document TEXT NOT NULL,
        subject TEXT NOT NULL,
        place TEXT NOT NULL,
        attempt INTEGER NOT NULL CHECK (attempt > 0),
        previous_id INTEGER REFERENCES contact (id),
        held_on TEXT CHECK (date(held_on, '+0 days') IS held_on),
        outcome TEXT CHECK (outcome IN ('not reached', 'not decided', 'decided', 'answered orally',
            'becomes an appeal', 'directed elsewhere', 'declined')),
        text TEXT NOT NULL,
        instruction TEXT NOT NULL,
        consent INTEGER NOT NULL CHECK (consent IN (0, 1)),
        refusal_id INTEGER REFERENCES refusal_reason (id),
        notify_officer_id INTEGER REFERENCES officer (id),
        annulled INTEGER NOT NULL DEFAULT 0 CHECK (annulled IN (0, 1)),
        version INTEGER NOT NULL CHECK (version > 0),
        CHECK ((held_on IS NULL) = (outcome IS NULL)),
        CHECK ((previous_id IS NULL) = (attempt = 1)),
        CHECK ((outcome IS 'declined') = (refusal_id IS NOT NULL)),
        CHECK (outcome IS NOT 'answered orally' OR consent = 1)
    ) STRICT
    """,
    "CREATE INDEX contact_day ON contact (coalesce(held_on, planned_on), officer_id) WHERE annulled = 0",
    "CREATE INDEX contact_planned ON contact (planned_on, planned_at) WHERE outcome IS NULL AND annulled = 0",
    """
    CREATE INDEX contact_unregistered ON contact (planned_on)
        WHERE outcome = 'becomes an appeal' AND appeal_id IS NULL AND annulled = 0
    """,
    "CREATE INDEX contact_of_case_file ON contact (case_file_id)",
    "CREATE INDEX contact_of_appeal ON contact (appeal_id) WHERE appeal_id IS NOT NULL",
    "CREATE INDEX contact_noticed ON contact (notify_officer_id, held_on) WHERE notify_officer_id IS NOT NULL",
    "CREATE UNIQUE INDEX contact_previous ON contact (previous_id) WHERE previous_id IS NOT NULL AND annulled = 0",
    "ALTER TABLE office ADD COLUMN most_contacts INTEGER NOT NULL DEFAULT 12 CHECK (most_contacts > 0)",
)
"""A contact that ended without a decision is followed by one, and by one only."""


def up(_migrator: Any, db: Any) -> None:
    """Two tables and a setting; no row is changed."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
