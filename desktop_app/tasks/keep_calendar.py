"""Keep the office's calendar of a year: the days on which it does otherwise than the country, and which terms move."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from desktop_app.domain import fields
from desktop_app.domain.calendar_years import CalendarYear, calendar_of, with_year
from desktop_app.domain.moving import Rules, shift
from desktop_app.domain.office import Office
from desktop_app.domain.ports import Conflict, Register, Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Need, Problem
from desktop_app.flow.merging import Source
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


class DayKind(Enum):
    """What a day is in the office."""

    OFF = "off"
    WORKING = "working"


def _of_the_year(day: date, row: "DayRow", _today: date) -> Problem | None:
    return Problem.OUT_OF_RANGE if row.year and day.year != row.year else None


@dataclass(frozen=True, slots=True)
class DayRow:
    """A day on which the office does otherwise; `year` is the one that it belongs to."""

    day: date | str | None = fields.day(need=Need.BLOCKING, check=_of_the_year)
    kind: DayKind = fields.chosen(DayKind, default=DayKind.OFF)
    year: int = fields.carried(0)


def _each_once(days: tuple[DayRow, ...], _draft: "Draft", _today: date) -> Problem | None:
    known = [row.day for row in days if isinstance(row.day, date)]
    return Problem.NOT_UNIQUE if len(set(known)) != len(known) else None


@dataclass(frozen=True, slots=True)
class Subject:
    """The years that the office has entered, as they were read, and the one to begin with: this year by itself."""

    years: tuple[CalendarYear, ...]
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A year, and what differs in it; `years` are all that the office has entered, as they were read."""

    years: tuple[CalendarYear, ...] = fields.carried(())
    year: int = fields.carried(0)

    days: tuple[DayRow, ...] = fields.rows(DayRow, longest=200, check=_each_once)
    decreed: bool = fields.flag()


def _begin(opening: Opening) -> Draft:
    subject = opening.subject if isinstance(opening.subject, Subject) else Subject(())
    year = subject.year or opening.today.year
    return filled(Draft(subject.years), _stored_year(subject.years, year))


def filled(draft: Draft, year: CalendarYear) -> Draft:
    """The draft with the days of this year: as it is entered, or as a file tells."""
    rows = [
        *(DayRow(day, DayKind.OFF, year.year) for day in year.off),
        *(DayRow(day, DayKind.WORKING, year.year) for day in year.working),
    ]
    days = tuple(sorted(rows, key=lambda row: str(row.day)))
    return replace(draft, year=year.year, days=days, decreed=year.decreed)


def _follow(draft: Draft, name: str) -> Draft:
    """Another year has other days; each row knows whose it is."""
    if name == "year":
        return filled(draft, _stored_year(draft.years, draft.year))
    return replace(draft, days=tuple(replace(row, year=draft.year) for row in draft.days))


def _stored_year(years: tuple[CalendarYear, ...], year: int) -> CalendarYear:
    found = next((each for each in years if each.year == year), None)
    return found if found is not None and not found.annulled else CalendarYear(year)


def year_in(draft: Draft) -> CalendarYear:
    """The year as it will be."""
    stored = next((each for each in draft.years if each.year == draft.year), CalendarYear(draft.year))
    days = {kind: tuple(fields.known_day(row.day) for row in draft.days if row.kind is kind) for kind in DayKind}
    return replace(stored, off=days[DayKind.OFF], working=days[DayKind.WORKING], decreed=draft.decreed, annulled=False)


def rules_in(draft: Draft, office: Office) -> tuple[Rules, Rules]:
    """By what terms are reckoned before the Finish, and after it."""
    after = with_year(draft.years, year_in(draft))
    return Rules(office, calendar_of(draft.years)), Rules(office, calendar_of(after))


def _before(draft: Draft) -> tuple[CalendarYear, ...]:
    return draft.years


def _stored(register: Register, _draft: Draft) -> tuple[CalendarYear, ...]:
    return register.calendar_years()


def _reread(draft: Draft, stored: tuple[CalendarYear, ...]) -> Draft:
    return filled(replace(draft, years=stored), _stored_year(stored, draft.year))


def _label(draft: Draft) -> str:
    return str(draft.year)


def _commit(unit: Unit, draft: Draft) -> Receipt:
    """Raises Conflict when the calendar has been changed meanwhile."""
    if unit.calendar_years() != draft.years:
        raise Conflict
    before, after = rules_in(draft, unit.office)
    unit.save_calendar_year(year_in(draft))
    unit.move_terms(shift(unit, before, after))
    return Receipt(number=str(draft.year))


TASK = Task(
    name="keep_calendar",
    title=QT_TRANSLATE_NOOP("tasks", "Production calendar"),
    draft=Draft,
    steps=(
        Step("year", QT_TRANSLATE_NOOP("tasks", "Days of the year"), ("days", "decreed")),
        Step("moved", QT_TRANSLATE_NOOP("tasks", "Terms that move"), ()),
    ),
    begin=_begin,
    commit=_commit,
    follow=_follow,
    label=_label,
    source=Source(_before, _stored, _reread),
    takes_long=True,
)
