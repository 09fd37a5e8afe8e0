"""Appeals and letters as journals, references and inventories of the office list them."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from desktop_app.domain.appeal import AppealKind, Channel
from desktop_app.domain.citizen import FullName
from desktop_app.domain.letter_facts import Entry, Paper
from desktop_app.domain.paper_words import channel_in_words, kind_in_words, paper_of
from desktop_app.domain.ports import LetterLine, OutgoingListing
from desktop_app.domain.search_key import words
from desktop_app.domain.templates import in_force
from desktop_app.storage.database import Database
from desktop_app.storage.search_index import NEWEST
from desktop_app.storage.templates import own_sources

_ENTRIES = """
    SELECT a.number, a.registered_on, c.organisation, c.surname, c.name, c.patronymic,
        coalesce((SELECT group_concat(gist, '; ') FROM question WHERE appeal_id = a.id AND gist <> ''), a.substance),
        a.kind, a.channel, o.surname, o.name, o.patronymic, a.due_on, a.answered_on, a.annulled
    FROM appeal AS a JOIN officer AS o ON o.id = a.responsible_id LEFT JOIN case_file AS c ON c.id = a.case_file_id
    WHERE {where} ORDER BY a.registered_on, a.id
"""
_APPEALS = "SELECT number, registered_on, kind, sheets + enclosures FROM appeal WHERE case_file_id = ? AND annulled = 0"
_LETTERS = "SELECT number, made_on, form FROM letter WHERE case_file_id = ? AND annulled = 0 ORDER BY id"

_OUTGOING = """
    SELECT l.id, l.number, form, made_on, organisation, surname, name, patronymic, case_file_id, appeal_id, l.annulled
"""
_FROM = "FROM letter AS l LEFT JOIN case_file AS c ON c.id = l.case_file_id"
_HOLDS = f"""l.id IN (
    SELECT rowid FROM letter_fts WHERE letter_fts MATCH ?
    UNION ALL SELECT id FROM letter WHERE case_file_id IN (
        SELECT id FROM case_file WHERE touch IN (
            SELECT {NEWEST} - rowid FROM citizen_fts WHERE citizen_fts MATCH ?)))
"""  # noqa: S608 — our own number
_LISTS = "outgoing = 0 AND case_file_id IS NULL AND appeal_id IS NULL"
_WINDOW = "ORDER BY l.id DESC LIMIT ? OFFSET ?"


def entries(database: Database, where: str, params: tuple[Any, ...]) -> tuple[Entry, ...]:
    """The appeals that a condition of ours chooses, the oldest first."""
    return tuple(_entry(row) for row in database.rows(_ENTRIES.format(where=where), params))


def papers(database: Database, case_file_id: int) -> tuple[Paper, ...]:
    """What lies in a case file, the oldest first."""
    appeals = [
        Paper(paper_of(AppealKind(kind)), number, date.fromisoformat(day), sheets)
        for number, day, kind, sheets in database.rows(_APPEALS, (case_file_id,))
    ]
    titles = _titles(database)
    letters = [
        Paper(titles.get(form, form), number, date.fromisoformat(day))
        for number, day, form in database.rows(_LETTERS, (case_file_id,))
    ]
    return tuple(sorted(appeals + letters, key=lambda paper: paper.made_on or date.min))


def outgoing(database: Database, typed: str, *, offset: int, limit: int, lists: bool = False) -> OutgoingListing:
    """One window of the journal of outgoing letters, the newest first; of those that hold each of the words typed.

    `lists`: journals and lists in their place, the papers that are about nobody.
    """
    where, params = _holding(typed, lists=lists)
    ((total,),) = database.rows(f"SELECT count(*) {_FROM} WHERE {where}", params)
    rows = database.rows(f"{_OUTGOING} {_FROM} WHERE {where} {_WINDOW}", (*params, limit, offset))
    titles = _titles(database)
    return OutgoingListing(tuple(_line(row, titles) for row in rows), int(total))


def letters_in(database: Database, case_file_id: int, *, offset: int, limit: int) -> OutgoingListing:
    """One window of the letters of a case file, papers that stay inside among them, the newest first."""
    where = "l.case_file_id = ? AND l.annulled = 0"
    ((total,),) = database.rows(f"SELECT count(*) {_FROM} WHERE {where}", (case_file_id,))
    rows = database.rows(f"{_OUTGOING} {_FROM} WHERE {where} {_WINDOW}", (case_file_id, limit, offset))
    titles = _titles(database)
    return OutgoingListing(tuple(_line(row, titles) for row in rows), int(total))


def outgoing_ids(database: Database, typed: str, *, lists: bool = False) -> tuple[int, ...]:
    """The ids of the whole journal, or of those letters in it that hold each of the words typed, the newest first."""
    where, params = _holding(typed, lists=lists)
    rows = database.rows(f"SELECT l.id {_FROM} WHERE {where} ORDER BY l.id DESC", params)
    return tuple(row_id for (row_id,) in rows)


def outgoing_lines(database: Database, ids: Sequence[int]) -> tuple[LetterLine, ...]:
    """These letters in this order; one that is not there is left out."""
    rows = database.rows(f"{_OUTGOING} {_FROM} WHERE l.id IN ({', '.join('?' * len(ids))})", ids)
    titles = _titles(database)
    found = {line.id: line for line in (_line(row, titles) for row in rows)}
    return tuple(found[row_id] for row_id in ids if row_id in found)


def _holding(typed: str, *, lists: bool) -> tuple[str, tuple[str, ...]]:
    where = _LISTS if lists else "outgoing = 1"
    sought = [f'"{word}"*' for word in words(typed)]
    return " AND ".join([where, *[_HOLDS] * len(sought)]), tuple(word for word in sought for _ in range(2))


def _line(row: tuple[Any, ...], titles: Mapping[str, str]) -> LetterLine:
    row_id, number, form, made_on, organisation, surname, name, patronymic, case_file_id, appeal_id, annulled = row
    return LetterLine(
        id=row_id,
        number=number,
        title=titles.get(form, form),
        made_on=date.fromisoformat(made_on),
        addressee=organisation or str(FullName(surname or "", name or "", patronymic or "")),
        case_file_id=case_file_id,
        appeal_id=appeal_id,
        annulled=bool(annulled),
    )


def _entry(row: tuple[Any, ...]) -> Entry:
    number, registered_on, organisation, surname, name, patronymic, about, kind, channel, *others = row
    *officer, due_on, answered_on, annulled = others
    person = FullName(surname or "", name or "", patronymic or "")
    return Entry(
        number=number,
        registered_on=date.fromisoformat(registered_on),
        applicant=organisation or str(person),
        about=about,
        kind=kind_in_words(AppealKind(kind)),
        channel=channel_in_words(Channel(channel)),
        responsible=FullName(*officer).short,
        due_on=_day(due_on),
        answered_on=_day(answered_on),
        annulled=bool(annulled),
        counts=AppealKind(kind).is_appeal,
    )


def _day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)


def _titles(database: Database) -> dict[str, str]:
    """What the forms of letters are called, those of the office's own too."""
    return {form: template.title for form, template in in_force(own_sources(database)).items()}
