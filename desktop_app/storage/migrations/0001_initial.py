"""The first tables. Frozen: what has been released is changed by the next migration only."""

from sqlite3 import complete_statement
from typing import Any

TABLES = """
PRAGMA application_id = 1347571022;
PRAGMA user_version = 1;

CREATE TABLE office (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    address TEXT NOT NULL,
    phones TEXT NOT NULL,
    email TEXT NOT NULL,
    site TEXT NOT NULL,
    head_post TEXT NOT NULL,
    head_name TEXT NOT NULL,
    signatory_post TEXT NOT NULL,
    signatory_name TEXT NOT NULL,
    profile TEXT NOT NULL CHECK (profile IN ('law 59', 'commercial')),
    end_of_term TEXT NOT NULL CHECK (end_of_term IN ('previous working day', 'next working day', 'as is')),
    counts_registration_day INTEGER NOT NULL CHECK (counts_registration_day IN (0, 1)),
    case_file_number TEXT NOT NULL CHECK (case_file_number <> ''),
    appeal_number TEXT NOT NULL CHECK (appeal_number <> ''),
    letter_number TEXT NOT NULL CHECK (letter_number <> ''),
    initials_first INTEGER NOT NULL CHECK (initials_first IN (0, 1)),
    longitudinal INTEGER NOT NULL CHECK (longitudinal IN (0, 1)),
    coded INTEGER NOT NULL CHECK (coded IN (0, 1)),
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT;

CREATE TABLE department (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT;

CREATE TABLE officer (
    id INTEGER PRIMARY KEY,
    surname TEXT NOT NULL CHECK (surname <> ''),
    name TEXT NOT NULL,
    patronymic TEXT NOT NULL,
    post TEXT NOT NULL,
    department_id INTEGER REFERENCES department (id),
    phone TEXT NOT NULL,
    dative TEXT NOT NULL,
    away_from TEXT CHECK (date(away_from, '+0 days') IS away_from),
    away_until TEXT CHECK (date(away_until, '+0 days') IS away_until),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT;
INSERT INTO officer (surname, name, patronymic, post, phone, dative, active, version)
    VALUES ('Секретарь', '', '', '', '', '', 1, 1);

CREATE TABLE case_file (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation')),
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    surname TEXT NOT NULL,
    name TEXT NOT NULL,
    patronymic TEXT NOT NULL,
    organisation TEXT NOT NULL,
    birth_date TEXT CHECK (date(birth_date, '+0 days') IS birth_date),
    gender TEXT CHECK (gender IN ('male', 'female')),
    postal_code TEXT NOT NULL,
    region TEXT NOT NULL,
    district TEXT NOT NULL,
    locality TEXT NOT NULL,
    street TEXT NOT NULL,
    house TEXT NOT NULL,
    flat TEXT NOT NULL,
    phones TEXT NOT NULL CHECK (json_valid(phones) AND json_type(phones) = 'array'),
    email TEXT NOT NULL,
    social_status TEXT CHECK (social_status IN ('worker', 'pensioner', 'student', 'unemployed', 'entrepreneur',
        'civil servant', 'serviceman', 'homemaker', 'other')),
    benefit TEXT CHECK (benefit IN ('war veteran', 'combat veteran', 'labour veteran', 'disabled',
        'disabled child parent', 'large family', 'orphan', 'radiation', 'repressed', 'low income')),
    legal_basis TEXT NOT NULL CHECK (legal_basis IN ('appeals law', 'consent', 'contract')),
    dative TEXT NOT NULL,
    to_complete TEXT NOT NULL CHECK (json_valid(to_complete) AND json_type(to_complete) = 'array'),
    opened_on TEXT NOT NULL CHECK (date(opened_on, '+0 days') IS opened_on),
    annulled INTEGER NOT NULL DEFAULT 0 CHECK (annulled IN (0, 1)),
    version INTEGER NOT NULL CHECK (version > 0),
    touch INTEGER NOT NULL UNIQUE CHECK (touch BETWEEN 1 AND 268435455),
    search_key TEXT NOT NULL,
    CHECK (surname <> '' OR organisation <> ''),
    CHECK (kind <> 'organisation' OR organisation <> '')
) STRICT;
CREATE INDEX case_file_to_complete ON case_file (id) WHERE to_complete <> '[]';
CREATE INDEX case_file_annulled ON case_file (id) WHERE annulled = 1;

CREATE TABLE appeal (
    id INTEGER PRIMARY KEY CHECK (id < 268435456),
    kind TEXT NOT NULL CHECK (kind IN ('proposal', 'statement', 'complaint', 'inquiry', 'not an appeal')),
    channel TEXT NOT NULL CHECK (channel IN ('post', 'in hand', 'state portal', 'site', 'other system', 'reception',
        'state mail', 'other body', 'deputy', 'fax', 'phone', 'e-mail')),
    received_on TEXT NOT NULL CHECK (date(received_on, '+0 days') IS received_on),
    registered_on TEXT NOT NULL CHECK (date(registered_on, '+0 days') IS registered_on),
    substance TEXT NOT NULL CHECK (substance <> ''),
    responsible_id INTEGER NOT NULL REFERENCES officer (id),
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    case_file_id INTEGER REFERENCES case_file (id),
    due_on TEXT CHECK (date(due_on, '+0 days') IS due_on),
    sheets INTEGER NOT NULL CHECK (sheets >= 0),
    enclosures INTEGER NOT NULL CHECK (enclosures >= 0),
    marks TEXT NOT NULL CHECK (json_valid(marks) AND json_type(marks) = 'array'),
    resolution TEXT NOT NULL,
    controlled INTEGER NOT NULL CHECK (controlled IN (0, 1)),
    to_complete TEXT NOT NULL CHECK (json_valid(to_complete) AND json_type(to_complete) = 'array'),
    answered_on TEXT CHECK (date(answered_on, '+0 days') IS answered_on),
    annulled INTEGER NOT NULL DEFAULT 0 CHECK (annulled IN (0, 1)),
    version INTEGER NOT NULL CHECK (version > 0),
    search_key TEXT NOT NULL,
    CHECK (received_on <= registered_on),
    CHECK (due_on IS NOT NULL OR kind IN ('inquiry', 'not an appeal'))
) STRICT;
CREATE INDEX appeal_registered ON appeal (registered_on);
CREATE INDEX appeal_of_case_file ON appeal (case_file_id, registered_on, annulled);
CREATE INDEX appeal_responsible ON appeal (responsible_id, registered_on);
CREATE INDEX appeal_open ON appeal (due_on, responsible_id)
    WHERE answered_on IS NULL AND due_on IS NOT NULL AND annulled = 0;
CREATE INDEX appeal_to_complete ON appeal (id) WHERE to_complete <> '[]';
CREATE INDEX appeal_annulled ON appeal (id) WHERE annulled = 1;
CREATE TRIGGER appeal_comes_to_a_valid_case_file BEFORE INSERT ON appeal
WHEN NEW.annulled = 0 AND (SELECT annulled FROM case_file WHERE id = NEW.case_file_id) = 1
BEGIN SELECT raise(ABORT, 'the case file is annulled'); END;
CREATE TRIGGER case_file_is_not_annulled_with_appeals BEFORE UPDATE OF annulled ON case_file
WHEN NEW.annulled = 1 AND EXISTS (SELECT 1 FROM appeal WHERE case_file_id = NEW.id AND annulled = 0)
BEGIN SELECT raise(ABORT, 'there are appeals in the case file'); END;

CREATE TABLE question (
    appeal_id INTEGER NOT NULL REFERENCES appeal (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    topic TEXT NOT NULL,
    gist TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('under review', 'extended', 'explained', 'supported', 'measures taken',
        'not supported', 'forwarded', 'answered', 'no answer')),
    PRIMARY KEY (appeal_id, position),
    CHECK (topic <> '' OR gist <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX question_topic ON question (topic) WHERE topic <> '';

CREATE TABLE helper (
    appeal_id INTEGER NOT NULL REFERENCES appeal (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    officer_id INTEGER NOT NULL REFERENCES officer (id),
    PRIMARY KEY (appeal_id, position),
    UNIQUE (appeal_id, officer_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
    appeal_id INTEGER NOT NULL REFERENCES appeal (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL CHECK (name <> ''),
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    PRIMARY KEY (appeal_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    form TEXT NOT NULL CHECK (form <> ''),
    number TEXT NOT NULL CHECK (number <> ''),
    made_on TEXT NOT NULL CHECK (date(made_on, '+0 days') IS made_on),
    text TEXT NOT NULL CHECK (json_valid(text) AND json_type(text) = 'object'),
    case_file_id INTEGER REFERENCES case_file (id),
    appeal_id INTEGER REFERENCES appeal (id),
    outgoing INTEGER NOT NULL CHECK (outgoing IN (0, 1)),
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) IN (0, 64) AND sha256 NOT GLOB '*[^0-9a-f]*'),
    annulled INTEGER NOT NULL DEFAULT 0 CHECK (annulled IN (0, 1)),
    CHECK ((file = '') = (sha256 = ''))
) STRICT;
CREATE UNIQUE INDEX letter_outgoing_number ON letter (number) WHERE outgoing = 1;
CREATE INDEX letter_of_appeal ON letter (appeal_id);
CREATE INDEX letter_of_case_file ON letter (case_file_id);
CREATE INDEX letter_without_file ON letter (id) WHERE file = '' AND annulled = 0;

CREATE TABLE letter_template (
    id INTEGER PRIMARY KEY,
    form TEXT NOT NULL CHECK (form <> ''),
    edition INTEGER NOT NULL CHECK (edition > 0),
    source TEXT NOT NULL,
    made_on TEXT NOT NULL CHECK (date(made_on, '+0 days') IS made_on),
    annulled INTEGER NOT NULL DEFAULT 0 CHECK (annulled IN (0, 1)),
    UNIQUE (form, edition)
) STRICT;

CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    conditions TEXT NOT NULL CHECK (json_valid(conditions) AND json_type(conditions) = 'array'),
    annulled INTEGER NOT NULL DEFAULT 0 CHECK (annulled IN (0, 1)),
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT;

CREATE TABLE counter (
    series TEXT NOT NULL CHECK (series GLOB '[a-z]*'),
    period TEXT NOT NULL,
    last INTEGER NOT NULL CHECK (last > 0),
    PRIMARY KEY (series, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL CHECK (datetime(at) IS NOT NULL),
    run_id TEXT NOT NULL CHECK (run_id <> ''),
    officer_id INTEGER NOT NULL REFERENCES officer (id),
    subject TEXT NOT NULL CHECK (subject GLOB '[a-z]*'),
    subject_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('added', 'changed', 'undone')),
    before TEXT NOT NULL CHECK (json_valid(before) AND json_type(before) = 'object'),
    after TEXT NOT NULL CHECK (json_valid(after) AND json_type(after) = 'object' AND after <> '{}'),
    CHECK ((action = 'added') = (before = '{}'))
) STRICT;
CREATE INDEX change_of_subject ON change (subject, subject_id);
CREATE INDEX change_of_run ON change (run_id);
CREATE TRIGGER change_is_never_updated BEFORE UPDATE ON change
BEGIN SELECT raise(ABORT, 'the change journal only grows'); END;
CREATE TRIGGER change_is_never_deleted BEFORE DELETE ON change
BEGIN SELECT raise(ABORT, 'the change journal only grows'); END;

CREATE TABLE finished_run (
    run_id TEXT PRIMARY KEY CHECK (run_id <> ''),
    copy BLOB NOT NULL CHECK (length(copy) > 0)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE citizen_fts USING fts5 (text, content='', columnsize=0, detail=none,
    tokenize="unicode61 remove_diacritics 0", prefix='1 2 3 4 5 6 7 8 9 10 11 12 13');
CREATE VIRTUAL TABLE appeal_fts USING fts5 (text, content='', columnsize=0, detail=none,
    tokenize="unicode61 remove_diacritics 0", prefix='1 2 3 4 5 6 7 8 9 10 11 12 13');
CREATE TABLE name_token (
    token TEXT PRIMARY KEY CHECK (token <> ''),
    n INTEGER NOT NULL CHECK (n > 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE search_index (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL
) STRICT;
INSERT INTO search_index (id, version) VALUES (1, 1);
"""


def up(_migrator: Any, db: Any) -> None:
    """Make the tables of an empty database."""
    statement = ""
    for line in TABLES.splitlines():
        statement += f"{line}\n"
        if complete_statement(statement):
            db.execute_sql(statement)
            statement = ""
