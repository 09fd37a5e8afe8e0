"""Terms under 59-ФЗ and how a due date is reckoned. All terms are in calendar days."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from desktop_app.domain.appeal import AppealKind
from desktop_app.domain.office import EndOfTerm, Office, Profile


class Calendar(Protocol):
    """The production calendar of the office."""

    def is_working_day(self, day: date) -> bool:
        """Whether the office works on this day, transfers by decree included."""


@dataclass(frozen=True, slots=True)
class Term:
    """So many calendar days under an article; `article` is empty where the office sets the term itself."""

    days: int
    article: str


ANSWER = {
    Profile.LAW_59: Term(30, "ч. 1 ст. 12 59-ФЗ"),
    Profile.COMMERCIAL: Term(7, ""),
}


REGISTRATION = {Profile.LAW_59: Term(3, "ч. 2 ст. 8 59-ФЗ")}
"""From the day of receipt; a firm sets itself no term for it."""


@dataclass(frozen=True, slots=True)
class Due:
    """A due date with its arithmetic: `start` + `term` = `nominal`, moved by `rule` to `on`."""

    on: date
    nominal: date
    start: date
    term: Term
    rule: EndOfTerm


def answer_due(kind: AppealKind, registered_on: date, office: Office, calendar: Calendar) -> Due | None:
    """When the answer is due; what is no appeal has no term."""
    if not kind.is_appeal:
        return None
    return due(registered_on, ANSWER[office.profile], office, calendar)


def registration_due(received_on: date, office: Office, calendar: Calendar) -> Due | None:
    """Until when what was received has to be registered; None where the office has no such term."""
    term = REGISTRATION.get(office.profile)
    return due(received_on, term, office, calendar) if term else None


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
    return Due(on, nominal, start, term, rule)


def _moved(day: date, rule: EndOfTerm, calendar: Calendar) -> date:
    if rule is EndOfTerm.AS_IS:
        return day
    step = timedelta(days=1 if rule is EndOfTerm.NEXT_WORKING_DAY else -1)
    while not calendar.is_working_day(day):
        day += step
    return day
