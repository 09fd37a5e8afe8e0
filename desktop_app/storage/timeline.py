"""The change journal read back as a timeline of events."""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from itertools import islice
from typing import Any, NamedTuple

from desktop_app.domain.citizen import FullName
from desktop_app.domain.ports import ChangeAction, Event, EventFilter, EventListing, FieldChange
from desktop_app.domain.search_key import fold
from desktop_app.storage.appeals import APPEALS
from desktop_app.storage.case_files import CASE_FILES
from desktop_app.storage.columns import Flag, Json
from desktop_app.storage.contacts import CONTACTS
from desktop_app.storage.database import Database
from desktop_app.storage.feedback import FEEDBACK, IMPROVEMENTS
from desktop_app.storage.letters import LETTERS
from desktop_app.storage.notes import NOTES
from desktop_app.storage.routes import ASSIGNMENTS
from desktop_app.storage.shape import Shape
from desktop_app.storage.undoing import hindrance


class Told(NamedTuple):
    """A kind of row whose changes timelines tell: how the ids of those of a case file, or of an appeal, are found."""

    shape: Shape[Any]
    of_case_file: str
    of_appeal: str = ""


_CASE_FILES_IN = "SELECT :id UNION SELECT id FROM case_file WHERE merged_into_id = :id"
_APPEALS_IN = "SELECT id FROM appeal WHERE case_file_id = :id"
_FEEDBACK_ON = "SELECT id FROM feedback WHERE appeal_id"
TOLD = (
    Told(CASE_FILES, _CASE_FILES_IN),
    Told(APPEALS, _APPEALS_IN, ":id"),
    Told(
        LETTERS, "SELECT id FROM letter WHERE case_file_id = :id", "SELECT id FROM letter WHERE appeal_id = :id"
    ),
    Told(
        CONTACTS, "SELECT id FROM contact WHERE case_file_id = :id", "SELECT id FROM contact WHERE appeal_id = :id"
    ),
    Told(
        ASSIGNMENTS,
        f"SELECT id FROM assignment WHERE appeal_id IN ({_APPEALS_IN})",  # noqa: S608 — only our own text is put in
        "SELECT id FROM assignment WHERE appeal_id = :id",
    ),
    Told(NOTES, "SELECT id FROM note WHERE case_file_id = :id"),
    Told(FEEDBACK, f"{_FEEDBACK_ON} IN ({_APPEALS_IN})", f"{_FEEDBACK_ON} = :id"),
    Told(
        IMPROVEMENTS,
        f"SELECT id FROM improvement WHERE feedback_id IN ({_FEEDBACK_ON} IN ({_APPEALS_IN}))",  # noqa: S608 — only our own text is put in
        f"SELECT id FROM improvement WHERE feedback_id IN ({_FEEDBACK_ON} = :id)",  # noqa: S608 — as above
    ),
)  # fmt: skip
"""What timelines tell of; the screen has words for each of them."""

_SHAPES: dict[str, Shape[Any]] = {told.shape.table: told.shape for told in TOLD}
_OFFICERS = {"responsible_id", "helper_ids", "officer_id", "owner_id", "executor_id", "notify_officer_id"}
_CASE_FILES = {"case_file_id", "merged_into_id"}
_UNSPOKEN = {
    "appeal_id",
    "previous_id",
    "refusal_id",
    "feedback_id",
    "stage",
    "aim",
    "lap",
    "outgoing",
    "file",
    "size",
    "sha256",
    "annulled",
}
"""What the journal holds and a timeline leaves out: whose it is, how a file is kept, and what the action itself says;
of a letter its text too."""

RUNS_TO_UNDO = 20
"""Of so many runs of a window, the latest, it is told whether they may be undone: each has to be asked for."""

VAST = 5000
"""Of a run of so many rows, such as a change of the calendar, it is not told: to ask would be felt."""

WINDOW = 50
"""Events that are read at once."""

WHOLE = EventFilter()

# A plus keeps SQLite from going through the whole journal backwards: what is asked for is found by its rows and sorted.
_EVENTS = """
    SELECT at, o.surname, o.name, o.patronymic, action, subject, subject_id, title, before, after, run_id
    FROM "change" JOIN officer AS o ON o.id = officer_id WHERE {which} ORDER BY +"change".id DESC
"""
_GLANCES = """SELECT id, subject, officer_id, substr(at, 1, 10){texts} FROM "change" WHERE {which} ORDER BY +id DESC"""
_TEXTS = ", title, before, after"
_STAGES = """
    SELECT json_extract(each.value, '$.key'), json_extract(each.value, '$.title')
    FROM route, json_each(route.stages) AS each ORDER BY route.id
"""
_ROWS_OF_RUN = 'SELECT count(*) FROM (SELECT 1 FROM "change" WHERE run_id = ? LIMIT ?)'
# That the rows of a case file came over with it is told where that was merged or split off.
_GOES_WITHOUT_SAYING = f"""
    subject <> 'case_file' AND before <> '{{}}' AND json_type(after, '$.case_file_id') IS NOT NULL
    AND (SELECT count(*) FROM json_each(after)) = 1
    AND run_id IN (
        SELECT run_id FROM "change" WHERE subject = 'case_file' AND subject_id IN ({_CASE_FILES_IN})
            AND json_type(after, '$.merged_into_id') IS NOT NULL)
"""  # noqa: S608 — only our own text is put in


def _any_of(chosen: Iterable[tuple[str, str]]) -> str:
    """Each kind by the index, whatever SQLite believes of the journal: it may have grown since anybody counted it."""
    found = (
        f"""SELECT id FROM "change" INDEXED BY change_of_subject WHERE subject = '{table}' AND subject_id IN ({ids})"""  # noqa: S608 — only our own text is put in
        for table, ids in chosen
    )
    return f'"change".id IN ({" UNION ALL ".join(found)})'


_OF_CASE_FILE = f"({_any_of((told.shape.table, told.of_case_file) for told in TOLD)}) AND NOT ({_GOES_WITHOUT_SAYING})"
_OF_APPEAL = _any_of((told.shape.table, told.of_appeal) for told in TOLD if told.of_appeal)


def timeline(
    database: Database, case_file_id: int, wanted: EventFilter = WHOLE, *, offset: int = 0, limit: int = WINDOW
) -> EventListing:
    """One window of all that happened to a case file and what lies in it, newest first."""
    which, params = _OF_CASE_FILE, {"id": case_file_id}
    glances = database.rows(_GLANCES.format(which=which, texts=_TEXTS if wanted.words else ""), params)
    met = [glance for glance in glances if _meets(glance, wanted)]
    shown = [row_id for row_id, subject, *_ in met if not wanted.subjects or subject in wanted.subjects]
    names = _names(database)
    acted = {officer_id for _, _, officer_id, *_ in glances}
    return EventListing(
        rows=_events(database, _among(shown[offset : offset + limit]), {}, names),
        total=len(shown),
        counts=tuple(Counter(subject for _, subject, *_ in met).items()),
        officers=tuple((each, name) for each, name in names.officers.items() if each in acted),
    )


def appeal_timeline(database: Database, appeal_id: int) -> tuple[Event, ...]:
    """All that happened to an appeal, its letters and the feedback on it, newest first."""
    return _events(database, _OF_APPEAL, {"id": appeal_id}, _names(database))


def _meets(glance: tuple[Any, ...], wanted: EventFilter) -> bool:
    """Whether an event is of the days, the officer and the words of a filter."""
    _, _, officer_id, day, *texts = glance
    return (
        (wanted.since is None or wanted.since.isoformat() <= day)
        and (wanted.until is None or day <= wanted.until.isoformat())
        and wanted.officer_id in {None, officer_id}
        and (not texts or _says(texts, wanted.words))
    )


def _says(texts: list[str], words: str) -> bool:
    title, *changes = texts
    said = fold(" ".join([title, *(str(value) for change in changes for value in json.loads(change).values())]))
    return all(word in said for word in fold(words).split())


def _among(ids: list[int]) -> str:
    return f'"change".id IN ({", ".join(map(str, ids))})'


def _names(database: Database) -> "Names":
    return Names(
        {
            row_id: FullName(*parts).short
            for row_id, *parts in database.rows(
                "SELECT id, surname, name, patronymic FROM officer ORDER BY surname, id"
            )
        },
        Numbers(database),
        dict(database.rows(_STAGES)),
    )


def _events(database: Database, which: str, params: Mapping[str, int], names: "Names") -> tuple[Event, ...]:
    rows = database.rows(_EVENTS.format(which=which), params)
    runs = islice(dict.fromkeys(row[-1] for row in rows), RUNS_TO_UNDO)
    undoable = {run_id for run_id in runs if not _is_vast(database, run_id) and hindrance(database, run_id) is None}
    return tuple(_event(row, names, undoable) for row in rows)


def _is_vast(database: Database, run_id: str) -> bool:
    ((count,),) = database.rows(_ROWS_OF_RUN, (run_id, VAST))
    return bool(count == VAST)


class Numbers(dict[int, str]):
    """Case files' numbers by their ids, read as they are asked for."""

    def __init__(self, database: Database) -> None:
        super().__init__()
        self._database = database

    def __missing__(self, case_file_id: int) -> str:
        ((self[case_file_id],),) = self._database.rows("SELECT number FROM case_file WHERE id = ?", (case_file_id,))
        return self[case_file_id]


class Names(NamedTuple):
    """What stands for ids and keys: the names of officers, the numbers of case files, the titles of stages."""

    officers: Mapping[int, str]
    case_files: Mapping[int, str]
    stages: Mapping[str, str]


def _event(row: tuple[Any, ...], names: Names, undoable: Collection[str]) -> Event:
    at, surname, name, patronymic, action, subject, subject_id, title, before, after, run_id = row
    return Event(
        at=datetime.fromisoformat(at),
        officer=FullName(surname, name, patronymic).short,
        action=ChangeAction(action),
        subject=subject,
        subject_id=subject_id,
        title=names.stages.get(title, title) if subject == ASSIGNMENTS.table else title,
        changes=tuple(_changes(_SHAPES[subject], json.loads(before), json.loads(after), names)),
        run_id=run_id,
        may_be_undone=run_id in undoable,
    )


def _changes(
    shape: Shape[Any], before: Mapping[str, Any], after: Mapping[str, Any], names: Names
) -> Iterator[FieldChange]:
    for name, new in after.items():
        # Of a new row it goes without saying in which case file it lies, and that it counts.
        is_removal = shape is NOTES and name == "annulled"
        is_text_of_letter = shape is LETTERS and name == "text"
        is_told = is_removal or (name not in _UNSPOKEN and not is_text_of_letter)
        if is_told and (before or (name not in _CASE_FILES and not is_removal)):
            old = before.get(name)
            yield FieldChange(name, _words(shape, name, old, names), _words(shape, name, new, names))


def _words(shape: Shape[Any], name: str, stored: Any, names: Names) -> str:
    column = shape.column(name)
    if stored is None:
        return ""
    if isinstance(column, Flag):
        return "yes" if stored else "no"
    return _spoken(name, json.loads(stored) if isinstance(column, Json) else stored, names)


def _spoken(name: str, value: Any, names: Names) -> str:
    if value is None:
        return ""
    if name in _OFFICERS and isinstance(value, int):
        return names.officers[value]
    if name in _CASE_FILES:
        return names.case_files[value]
    if isinstance(value, list):
        return "; ".join(filter(None, (_spoken(name, each, names) for each in value)))
    if isinstance(value, dict):
        spoken = (_spoken(inner, each, names) for inner, each in value.items() if inner not in _UNSPOKEN)
        return ", ".join(filter(None, spoken))
    return str(value)
