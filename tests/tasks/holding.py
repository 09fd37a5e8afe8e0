"""What the tests of held contacts share: a booked one, its holding, what is left of it."""

from dataclasses import replace
from datetime import date
from typing import Any

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.contact import Contact, ContactKind, Visitor, visitor_of
from desktop_app.domain.letter import Letter
from desktop_app.domain.ports import ContactLine
from desktop_app.storage.store import Store
from desktop_app.tasks import hold_contact
from desktop_app.tasks.hold_contact import Subject
from tests.stand_ins import FixedClock
from tests.storage.samples import SECRETARY, TODAY
from tests.tasks.desk import Desk

EXPLAIN, WRITE, KEEP_SILENT, TELL = 1, 2, 3, 4
"""The reasons that every office begins with: what each of them asks for."""


def booked(
    store: Store, case_file: CaseFile | None, kind: ContactKind = ContactKind.RECEPTION, **fields: Any
) -> Contact:
    """A planned contact of today, 10:30."""
    visitor = visitor_of(case_file) if case_file else Visitor("Орлова", phone="+7 912 000-11-22")
    case_file_id = case_file.id if case_file else None
    planned = Contact(
        kind, SECRETARY, TODAY, "10:30", case_file_id, visitor=visitor, subject="Отопление", place="каб. 12"
    )
    with store.unit(SECRETARY, "booking") as unit:
        return unit.add_contact(replace(planned, **fields))


def desk_with(
    store: Store, clock: FixedClock, contact: Contact, case_file: CaseFile | None, run_id: str = "run-1"
) -> Desk:
    """The holding of a contact, just begun."""
    subject = Subject(contact, case_file, store.register.refusal_reasons())
    desk = Desk(store, clock, store.register.officers()[0], hold_contact.TASK, subject=subject)
    desk.run = replace(desk.run, id=run_id)
    return desk


def all_contacts(store: Store) -> tuple[ContactLine, ...]:
    """Every contact of the year."""
    return store.register.contacts_between(date(2026, 1, 1), date(2026, 12, 31))


def letters_of(store: Store, ids: tuple[int, ...]) -> list[Letter]:
    """The letters of these ids."""
    found = [store.register.letter(each) for each in ids]
    return [letter for letter in found if letter is not None]


def desk_undoes(store: Store, run_id: str) -> None:
    """Take back a run that was finished."""
    with store.unit(SECRETARY, run_id) as unit:
        unit.undo()
