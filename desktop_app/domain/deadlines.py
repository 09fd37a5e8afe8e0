"""Terms under 59-ФЗ and how a due date is reckoned. All terms are in calendar days."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from typing import Protocol

from desktop_app.domain.appeal import AppealKind, Mark
from desktop_app.domain.office import EndOfTerm, Office, Profile


class Calendar(Protocol):
    """The production calendar of the office."""

    def is_working_day(self, day: date) -> bool:
        """Whether the office works on this day, transfers by decree included."""

    def is_decreed(self, year: int) -> bool:
        """Whether the transferred days of this year are known; those of the years ahead are decreed each summer."""


class Matter(Enum):
    """What a term is given for."""

    REGISTRATION = "registration"
    ANSWER = "answer"
    MIGRATION_ANSWER = "answer on migration"
    EXTENSION = "extension"
    FORWARDING = "forwarding"
    MIGRATION_FORWARDING = "forwarding on migration"
    DOCUMENTS = "documents"
    COMPLAINT_RETURN = "return of a complaint"
    COURT_RULING = "court ruling"
    ILLEGIBLE = "illegible"
    UNCLEAR = "unclear"
    ON_THE_SITE = "answer on the site"


@dataclass(frozen=True, slots=True)
class Term:
    """So many calendar days under an article; `article` is empty where the office sets the term itself."""

    days: int
    article: str


TERMS: Mapping[Profile, Mapping[Matter, Term]] = {
    Profile.LAW_59: {
        Matter.REGISTRATION: Term(3, "ч. 2 ст. 8 59-ФЗ"),
        Matter.ANSWER: Term(30, "ч. 1 ст. 12 59-ФЗ"),
        Matter.MIGRATION_ANSWER: Term(20, "ч. 1.1 ст. 12 59-ФЗ"),
        Matter.EXTENSION: Term(30, "ч. 2 ст. 12 59-ФЗ"),
        Matter.FORWARDING: Term(7, "ч. 3 ст. 8 59-ФЗ"),
        Matter.MIGRATION_FORWARDING: Term(5, "ч. 3.1 ст. 8 59-ФЗ"),
        Matter.DOCUMENTS: Term(15, "ч. 2 ст. 10 59-ФЗ"),
        Matter.COMPLAINT_RETURN: Term(7, "ч. 7 ст. 8 59-ФЗ"),
        Matter.COURT_RULING: Term(7, "ч. 2 ст. 11 59-ФЗ"),
        Matter.ILLEGIBLE: Term(7, "ч. 4 ст. 11 59-ФЗ"),
        Matter.UNCLEAR: Term(7, "ч. 4.1 ст. 11 59-ФЗ"),
        Matter.ON_THE_SITE: Term(7, "ч. 5.1 ст. 11 59-ФЗ"),
    },
    Profile.COMMERCIAL: {Matter.ANSWER: Term(7, ""), Matter.MIGRATION_ANSWER: Term(7, "")},
}
"""The terms of each profile. All run from the registration but those of registration itself, from the receipt; of
documents, from the request; and of extension, from the due date before it. A firm sets itself one for the answer only.
"""


@dataclass(frozen=True, slots=True)
class Due:
    """A due date with its arithmetic: `start` + `term` = `nominal`, moved by `rule` to `on`.

    `is_provisional`: the transferred days of that year have not been decreed yet, so that it may still move.
    """

    on: date
    nominal: date
    start: date
    term: Term
    rule: EndOfTerm
    is_provisional: bool = False


def answer_due(
    kind: AppealKind, registered_on: date, office: Office, calendar: Calendar, marks: Collection[Mark] = ()
) -> Due | None:
    """When the answer is due; what is no appeal has no term."""
    if not kind.is_appeal:
        return None
    matter = Matter.MIGRATION_ANSWER if Mark.MIGRATION in marks else Matter.ANSWER
    return due(registered_on, TERMS[office.profile][matter], office, calendar)


def registration_due(received_on: date, office: Office, calendar: Calendar) -> Due | None:
    """Until when what was received has to be registered; None where the office has no such term."""
    return due_for(Matter.REGISTRATION, received_on, office, calendar)


def forwarding_due(registered_on: date, office: Office, calendar: Calendar, marks: Collection[Mark] = ()) -> Due | None:
    """Until when an appeal goes to the body that is competent, and the notice of it to its author; None for a firm."""
    matter = Matter.MIGRATION_FORWARDING if Mark.MIGRATION in marks else Matter.FORWARDING
    return due_for(matter, registered_on, office, calendar)


def due_for(matter: Matter, start: date, office: Office, calendar: Calendar) -> Due | None:
    """The last day for a matter whose term begins on a day; None where the office has no such term."""
    term = TERMS[office.profile].get(matter)
    return due(start, term, office, calendar) if term else None


def extended_due(due_on: date, days: int, office: Office, calendar: Calendar) -> Due:
    """The due date after an extension by so many days of the one before it.

    Raises ValueError when the law allows no so long one, or none at all: 59-ФЗ, art. 12 part 2, gives up to 30 days.
    """
    most = TERMS[office.profile].get(Matter.EXTENSION)
    if most is None or not 0 < days <= most.days:
        raise ValueError(days)
    return due(due_on, replace(most, days=days), replace(office, counts_registration_day=False), calendar)


def still_extended(until: date, due_on: date, office: Office, calendar: Calendar) -> date:
    """The last day of a term extended `until` a day, of which its author was told, when its own due date is corrected.

    It stays where the law gives as much from the corrected date, 59-ФЗ, art. 12 part 2; else it is the last that does.
    """
    most = TERMS[office.profile].get(Matter.EXTENSION)
    latest = extended_due(due_on, most.days, office, calendar).on if most else until
    return max(due_on, min(until, latest))


def due(start: date, term: Term, office: Office, calendar: Calendar) -> Due:
    """The last day of a term that runs from `start`, moved off a day off by the office's rule.

    Holidays may be longer than the term: what would then end before it began ends on the next working day.
    """
    nominal = start + timedelta(days=term.days - office.counts_registration_day)
    rule = office.end_of_term
    on = _moved(nominal, rule, calendar)
    if on < start:
        rule = EndOfTerm.NEXT_WORKING_DAY
        on = _moved(nominal, rule, calendar)
    return Due(on, nominal, start, term, rule, is_provisional=not calendar.is_decreed(nominal.year))


def _moved(day: date, rule: EndOfTerm, calendar: Calendar) -> date:
    if rule is EndOfTerm.AS_IS:
        return day
    step = timedelta(days=1 if rule is EndOfTerm.NEXT_WORKING_DAY else -1)
    while not calendar.is_working_day(day):
        day += step
    return day
