"""Letters to many people at once, and what carries a letter to one: its envelope, its label, its line in the list."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Protocol

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.composing import is_offered, lacks_gender
from desktop_app.domain.deadlines import Calendar
from desktop_app.domain.letter import Letter
from desktop_app.domain.letter_facts import Answer, Desk, Facts
from desktop_app.domain.letter_forms import Recipient, Skip, Skipped
from desktop_app.domain.merging import surviving
from desktop_app.domain.office import Office
from desktop_app.domain.paperwork import Records, add_letter, facts_about, stated_due
from desktop_app.domain.ports import Unit
from desktop_app.domain.post import Envelope, Registered
from desktop_app.domain.template_language import FaultyTemplate
from desktop_app.domain.templates import Template


class CaseRecords(Records, Protocol):
    """What letters to many are made from."""

    def case_file(self, case_file_id: int) -> CaseFile | None:
        """A case file; None, or KeyError, when there is none."""

    def appeal(self, appeal_id: int) -> Appeal | None:
        """An appeal; None, or KeyError, when there is none."""


_INDEX = re.compile(r"\b\d{6}\b")


@dataclass(frozen=True, slots=True)
class Mailing:
    """The letters that were made, in order, and who was left out."""

    letters: tuple[Letter, ...]
    skipped: tuple[Skipped, ...]


def add_letters(
    unit: Unit, form: str, recipients: Iterable[Recipient], answers: Mapping[str, Answer] = MappingProxyType({})
) -> Mailing:
    """Letters of one form, all in one transaction; whom one can't be made for is left out and takes no number.

    `answers` are to the form's own questions, the same for all. Raises KeyError when there is no such form.
    """
    template, desk = unit.template(form), desk_of(unit)
    letters: list[Letter] = []
    skipped: list[Skipped] = []
    for recipient in recipients:
        facts = replace(facts_of(unit, recipient, unit.office, unit.calendar), answers=answers)
        reason = hindrance(template, facts, desk) or _faulty(unit, form, facts)
        if reason:
            skipped.append(Skipped(recipient, reason))
        else:
            letters.append(add_letter(unit, form, facts))
    return Mailing(tuple(letters), tuple(skipped))


def facts_of(records: CaseRecords, recipient: Recipient, office: Office, calendar: Calendar) -> Facts:
    """What the letter to one of many is made from, as the register has it now."""
    appeal = records.appeal(recipient.appeal_id) if recipient.appeal_id is not None else None
    case_file = surviving(records, recipient.case_file_id) if recipient.case_file_id is not None else None
    return facts_about(records, case_file, appeal, stated_due(appeal, office, calendar) if appeal else None)


def hindrance(template: Template, facts: Facts, desk: Desk) -> Skip | None:
    """Why a letter of this form can't go to whom the facts are about; None when it can."""
    if any(row is not None and row.annulled for row in (facts.case_file, facts.appeal)):
        return Skip.ANNULLED
    if not is_offered(template, facts, desk):
        return Skip.NOT_OFFERED
    if lacks_gender(template, facts):
        return Skip.GENDER
    if not template.outgoing:
        return None
    case_file = facts.case_file
    if case_file is None:
        return Skip.NOBODY
    return None if case_file.address.is_known or case_file.email else Skip.ADDRESS


def desk_of(unit: Unit) -> Desk:
    """The desk of who acts."""
    return Desk(unit.office, unit.officer, unit.clock.today(), unit.officers(), unit.departments())


def envelope(office: Office, letter: Letter, *, window: bool = False) -> Envelope:
    """From the office to whom the letter is addressed, whose index also stands in its boxes."""
    sender = tuple(line for line in (office.name, office.address) if line)
    if window:
        return Envelope(sender)
    addressee = letter.text.addressee
    index = _INDEX.search(" ".join(addressee[1:]))
    return Envelope(sender, addressee, index[0] if index else "")


def label(letter: Letter) -> tuple[str, ...]:
    """The lines of an address label; () for a letter that no post would find."""
    return letter.text.addressee if _address(letter) else ()


def registered(letter: Letter) -> Registered:
    """The line of a letter in the list of registered mail; without an address when no post would find it."""
    name = next(iter(letter.text.addressee), "")
    return Registered(letter.number, letter.made_on, name, _address(letter), letter.track)


def _address(letter: Letter) -> str:
    """Where the letter itself says that it goes; "" for one that goes by e-mail, or to whom has no address."""
    lines = (line.rstrip(",") for line in letter.text.addressee[1:])
    return ", ".join(line for line in lines if "@" not in line)


def _faulty(unit: Unit, form: str, facts: Facts) -> Skip | None:
    """Whether the template speaks of what was not given; asked before a number is drawn, so that none is lost."""
    try:
        unit.compose(form, facts)
    except FaultyTemplate:
        return Skip.NOT_GIVEN
    return None
