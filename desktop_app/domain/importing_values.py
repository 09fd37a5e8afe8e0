"""A row of an old register as values of this one: a case file, and an appeal if there is one."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from desktop_app.domain.appeal import Appeal, AppealKind, Mark, Question
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind, FullName
from desktop_app.domain.deadlines import Calendar, answer_due
from desktop_app.domain.fields import day_or_none, known_day
from desktop_app.domain.importing import Plan, Unanswered
from desktop_app.domain.importing_rows import OldRow
from desktop_app.domain.importing_words import officer_named
from desktop_app.domain.intake import kind_of_channel
from desktop_app.domain.names import gender_of
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Officer


@dataclass(frozen=True, slots=True, eq=False)
class Surroundings:
    """What a row is read against: the office with its officers and calendar, and the day on which it is loaded.

    One is equal to no other, and so quickly told from it.
    """

    office: Office
    calendar: Calendar
    officers: tuple[Officer, ...]
    today: date


def case_file_of(row: OldRow, today: date) -> CaseFile:
    """The case file that a row would open, under its old number; it was opened no later than its appeal was entered."""
    is_person = not row.organisation
    registered_on = day_or_none(row.registered_on)
    return CaseFile(
        ApplicantKind.PERSON if is_person else ApplicantKind.ORGANISATION,
        number=row.case_number,
        surname=row.surname,
        name=row.name,
        patronymic=row.patronymic,
        organisation=row.organisation,
        birth_date=day_or_none(row.birth_date) if is_person else None,
        gender=row.gender or gender_of(FullName(row.surname, row.name, row.patronymic)),
        address=row.address,
        phones=row.phones,
        email=row.email,
        social_status=row.social_status if is_person else None,
        benefit=row.benefit if is_person else None,
        identifiers=row.identifiers,
        opened_on=registered_on or today,
    )


def responsible_for(row: OldRow, plan: Plan, around: Surroundings) -> tuple[int, bool]:
    """Who answers for the appeal, and whether it is the one whom the row names."""
    named = officer_named(row.responsible, around.officers) if row.responsible else None
    return (named.id, True) if named else (plan.responsible_id, not row.responsible)


def appeal_of(row: OldRow, plan: Plan, around: Surroundings) -> Appeal:
    """The appeal of a row that has one and no problem, under its old number."""
    channel = row.channel or plan.channel
    received_on, registered_on = known_day(row.received_on), known_day(row.registered_on)
    kind = kind_of_channel(channel, received_on, around.office.profile) or row.kind or plan.kind
    responsible_id, is_named = responsible_for(row, plan, around)
    due_on = _due_on(row, kind, registered_on, around)
    return Appeal(
        kind,
        channel,
        received_on,
        registered_on,
        row.substance,
        responsible_id,
        number=row.number,
        due_on=due_on,
        sheets=int(row.sheets),
        marks=frozenset({Mark.ANONYMOUS}) if row.is_anonymous else frozenset(),
        questions=(Question(row.topic),) if row.topic else (),
        resolution=row.resolution if is_named else _with_name(row),
        answered_on=_answered_on(row, plan, due_on, around.today),
    )


def _with_name(row: OldRow) -> str:
    """An officer of the old register who is not in this one is kept in words."""
    told = f"По старому реестру ответственный: {row.responsible}"
    return f"{row.resolution}\n{told}" if row.resolution else told


def _due_on(row: OldRow, kind: AppealKind, registered_on: date, around: Surroundings) -> date | None:
    due = _answer_due(kind, registered_on, around)
    return (day_or_none(row.due_on) or due) if due else None


@lru_cache(maxsize=1 << 13)
def _answer_due(kind: AppealKind, registered_on: date, around: Surroundings) -> date | None:
    """Hundreds of appeals are registered on one day."""
    due = answer_due(kind, registered_on, around.office, around.calendar)
    return due.on if due else None


def _answered_on(row: OldRow, plan: Plan, due_on: date | None, today: date) -> date | None:
    said = day_or_none(row.answered_on)
    if said or due_on is None or plan.unanswered is Unanswered.OPEN:
        return said
    return min(due_on, today)
