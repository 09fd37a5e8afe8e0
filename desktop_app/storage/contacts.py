"""Contacts and reasons of refusal in their tables, and the lists that are made of them."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import peewee as pw

from desktop_app.domain.citizen import FullName
from desktop_app.domain.contact import (
    Contact,
    ContactKind,
    ContactOutcome,
    DayLoad,
    RefusalAction,
    RefusalReason,
    Visitor,
)
from desktop_app.domain.ports import ContactLine, ContactsDue
from desktop_app.storage.columns import Choice, Day, Flag
from desktop_app.storage.database import Database
from desktop_app.storage.rows import Row
from desktop_app.storage.shape import Shape
from desktop_app.storage.table import Table, every, find

MOST_LINES = 500
"""Contacts of one list; nobody looks through more at once."""


class RefusalReasonRow(Row):
    """A reason of refusal."""

    title = pw.TextField()
    action = Choice(RefusalAction)
    form = pw.TextField()
    active = Flag()
    version = pw.IntegerField()


class ContactRow(Row):
    """A contact; whom it is with column by column."""

    kind = Choice(ContactKind)
    officer_id = pw.IntegerField()
    planned_on = Day()
    planned_at = pw.TextField()
    case_file_id = pw.IntegerField(null=True)
    appeal_id = pw.IntegerField(null=True)
    surname = pw.TextField()
    name = pw.TextField()
    patronymic = pw.TextField()
    birth_year = pw.IntegerField(null=True)
    address = pw.TextField()
    phone = pw.TextField()
    document = pw.TextField()
    subject = pw.TextField()
    place = pw.TextField()
    attempt = pw.IntegerField()
    previous_id = pw.IntegerField(null=True)
    held_on = Day(null=True)
    outcome = Choice(ContactOutcome, null=True)
    text = pw.TextField()
    instruction = pw.TextField()
    consent = Flag()
    refusal_id = pw.IntegerField(null=True)
    notify_officer_id = pw.IntegerField(null=True)
    noticed_on = Day(null=True)
    annulled = Flag()
    version = pw.IntegerField()


CONTACTS = Shape(ContactRow, Contact, lambda contact: contact.title, blocks={"visitor": Visitor})
REFUSAL_REASONS = Shape(RefusalReasonRow, RefusalReason, lambda reason: reason.title)

_LINES = """
    SELECT c.id, c.kind, c.planned_on, c.planned_at, coalesce(f.organisation, ''),
        coalesce(f.surname, c.surname), coalesce(f.name, c.name), coalesce(f.patronymic, c.patronymic),
        coalesce(f.phones ->> 0, c.phone), o.surname, o.name, o.patronymic, c.officer_id, c.subject, c.place, c.attempt,
        c.case_file_id, c.appeal_id, a.number, c.held_on, c.outcome, r.title, c.text, c.previous_id,
        (SELECT id FROM contact WHERE previous_id = c.id AND annulled = 0)
    FROM contact AS c
    JOIN officer AS o ON o.id = c.officer_id
    LEFT JOIN case_file AS f ON f.id = c.case_file_id
    LEFT JOIN appeal AS a ON a.id = c.appeal_id
    LEFT JOIN refusal_reason AS r ON r.id = c.refusal_id
    WHERE c.annulled = 0 AND
"""
_DAY = "coalesce(c.held_on, c.planned_on)"
# Whoever is to be met at no certain time is met after all others.
_NEWEST_FIRST = f"ORDER BY {_DAY} DESC, c.planned_at = '' DESC, c.planned_at DESC, c.id DESC LIMIT {MOST_LINES}"
_LOADS = """
    SELECT coalesce(held_on, planned_on), officer_id,
        sum(kind = 'call'), sum(kind = 'meeting'), sum(kind = 'reception')
    FROM contact WHERE coalesce(held_on, planned_on) BETWEEN ? AND ? AND annulled = 0 GROUP BY 1, 2 ORDER BY 1, 2
"""
_PLANNED = "c.outcome IS NULL AND c.planned_on <= ?"
_UNREGISTERED = "c.outcome = 'becomes an appeal' AND c.appeal_id IS NULL AND c.planned_on <= ?"


class ReadsContacts:
    """The part of the Register that reads contacts. See the domain's ContactReading for what each call promises."""

    _database: Database

    def contact(self, contact_id: int) -> Contact | None:
        """A contact, an annulled one too."""
        return find(self._database, CONTACTS, contact_id)

    def contacts_of(self, case_file_id: int) -> tuple[ContactLine, ...]:
        """The contacts of a case file, newest first."""
        return contact_lines(self._database, f"c.case_file_id = ? {_NEWEST_FIRST}", case_file_id)

    def contacts_of_appeal(self, appeal_id: int) -> tuple[ContactLine, ...]:
        """The contacts about an appeal, newest first."""
        return contact_lines(self._database, f"c.appeal_id = ? {_NEWEST_FIRST}", appeal_id)

    def contacts_between(
        self, since: date, until: date, *, officer_id: int | None = None, kinds: Sequence[ContactKind] = ()
    ) -> tuple[ContactLine, ...]:
        """The contacts of a period by their days and times."""
        chosen = f"{_DAY} BETWEEN ? AND ?"
        params: list[Any] = [since.isoformat(), until.isoformat()]
        if officer_id is not None:
            chosen += " AND c.officer_id = ?"
            params.append(officer_id)
        if kinds:
            chosen += f" AND c.kind IN ({', '.join('?' * len(kinds))})"
            params += [kind.value for kind in kinds]
        return contact_lines(
            self._database,
            f"{chosen} ORDER BY {_DAY}, c.planned_at = '', c.planned_at, c.id LIMIT {MOST_LINES}",
            *params,
        )

    def contact_loads(self, since: date, until: date) -> tuple[DayLoad, ...]:
        """How many contacts each officer has on each day of a period."""
        rows = self._database.rows(_LOADS, (since.isoformat(), until.isoformat()))
        return tuple(DayLoad(date.fromisoformat(day), *counts) for day, *counts in rows)

    def contacts_due(self, today: date, *, officer_id: int | None = None, limit: int = 50) -> ContactsDue:
        """Planned contacts whose day has come, and receptions whose appeal is not registered yet."""
        whose = "" if officer_id is None else " AND c.officer_id = ?"
        params = [today.isoformat(), *([] if officer_id is None else [officer_id])]
        total = 0
        found: list[ContactLine] = []
        with self._database.snapshot():
            for which in (_PLANNED, _UNREGISTERED):
                counting = f"SELECT count(*) FROM contact AS c WHERE c.annulled = 0 AND {which}{whose}"  # noqa: S608 — our own text
                ((count,),) = self._database.rows(counting, params)
                total += count
                ordered = f"ORDER BY c.planned_on, c.planned_at = '', c.planned_at, c.id LIMIT {limit}"
                found += contact_lines(self._database, f"{which}{whose} {ordered}", *params)
        found.sort(key=lambda line: (line.planned_on, not line.planned_at, line.planned_at, line.id))
        return ContactsDue(tuple(found[:limit]), total)

    def contact_notices(self, officer_id: int, since: date) -> tuple[ContactLine, ...]:
        """Refusals from a day on that an officer is to hear of, newest first."""
        chosen = f"c.notify_officer_id = ? AND c.held_on >= ? {_NEWEST_FIRST}"
        return contact_lines(self._database, chosen, officer_id, since.isoformat())

    def refusal_reasons(self) -> tuple[RefusalReason, ...]:
        """The directory of reasons, retired ones included."""
        return every(self._database, REFUSAL_REASONS, "ORDER BY id")


class WritesContacts:
    """The part of a transaction that writes contacts. See the domain's ContactWriting."""

    _contacts: Table[Contact]
    _refusal_reasons: Table[RefusalReason]

    def contact(self, contact_id: int) -> Contact:
        """A contact. Raises KeyError when there is none under this id."""
        return self._contacts.get(contact_id)

    def add_contact(self, contact: Contact) -> Contact:
        """Enter a contact."""
        return self._contacts.add(contact)

    def change_contact(self, contact: Contact) -> Contact:
        """Plan a contact otherwise, or say how it ended."""
        return self._contacts.change(contact)

    def refusal_reasons(self) -> tuple[RefusalReason, ...]:
        """The directory of reasons, retired ones included."""
        return self._refusal_reasons.all()

    def add_refusal_reason(self, reason: RefusalReason) -> RefusalReason:
        """Enter a reason in the directory."""
        return self._refusal_reasons.add(reason)

    def change_refusal_reason(self, reason: RefusalReason) -> RefusalReason:
        """Give a reason another title or action, or retire it."""
        return self._refusal_reasons.change(reason)


def contact_lines(database: Database, chosen: str, *params: Any) -> tuple[ContactLine, ...]:
    """The contacts `c` that meet what is chosen, as lists show them; annulled ones are left out."""
    return tuple(map(_line, database.rows(f"{_LINES} {chosen}", params)))


def _line(row: tuple[Any, ...]) -> ContactLine:
    row_id, kind, planned_on, planned_at, organisation, *names = row[:8]
    phone, surname, name, patronymic, officer_id, subject, place, attempt = row[8:16]
    case_file_id, appeal_id, number, held_on, outcome, refusal, text, previous_id, next_id = row[16:]
    return ContactLine(
        id=row_id,
        kind=ContactKind(kind),
        planned_on=date.fromisoformat(planned_on),
        planned_at=planned_at,
        who=organisation or str(FullName(*names)),
        phone=phone or "",
        officer=FullName(surname, name, patronymic).short,
        officer_id=officer_id,
        subject=subject,
        place=place,
        attempt=attempt,
        case_file_id=case_file_id,
        appeal_id=appeal_id,
        appeal_number=number or "",
        held_on=date.fromisoformat(held_on) if held_on else None,
        outcome=ContactOutcome(outcome) if outcome else None,
        refusal=refusal or "",
        text=text,
        previous_id=previous_id,
        next_id=next_id,
    )
