"""Set up the office: its letterhead, who signs, the rules it works by, its departments and officers."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desktop_app.domain import fields
from desktop_app.domain.deadlines import Calendar
from desktop_app.domain.moving import Rules, shift
from desktop_app.domain.office import EndOfTerm, Office, Profile
from desktop_app.domain.officer import Department, Officer
from desktop_app.domain.ports import Register, Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Need, Problem
from desktop_app.domain.setup import OfficeSetup
from desktop_app.domain.staffing import OfficerRow, among_themselves, deputies_first, fit_together
from desktop_app.flow.merging import Source
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


def _titles_differ(departments: tuple["DepartmentRow", ...], _draft: Any, _today: date) -> Problem | None:
    titles = [_key(row.title) for row in departments]
    return Problem.NOT_UNIQUE if len(set(titles)) < len(titles) else None


@dataclass(frozen=True, slots=True)
class DepartmentRow:
    """A department; `id` is 0 until it is stored."""

    title: str = fields.text(need=Need.BLOCKING)
    id: int = fields.carried(0)


@dataclass(frozen=True, slots=True)
class Draft:
    """The settings under their own names, a row for each department and active officer; `before` is what was read."""

    before: OfficeSetup = fields.carried(OfficeSetup())

    name: str = fields.text(longest=300)
    short_name: str = fields.text(longest=100)
    address: str = fields.text(longest=300)
    phones: str = fields.text(longest=100)
    email: str = fields.email()
    site: str = fields.text(longest=100)

    head_post: str = fields.text()
    head_name: str = fields.text(longest=100)
    signatory_post: str = fields.text()
    signatory_name: str = fields.text(longest=100)

    profile: Profile = fields.chosen(Profile, default=Profile.LAW_59)
    end_of_term: EndOfTerm = fields.chosen(EndOfTerm, default=EndOfTerm.PREVIOUS_WORKING_DAY)
    counts_registration_day: bool = fields.flag()
    case_file_number: str = fields.template()
    appeal_number: str = fields.template()
    letter_number: str = fields.template()
    most_contacts: int | str = fields.whole(default=12, least=1, most=99)
    first_warning: int | str = fields.whole(default=10, most=60)
    second_warning: int | str = fields.whole(default=5, most=60)
    last_warning: int | str = fields.whole(default=1, most=60)

    initials_first: bool = fields.flag()
    longitudinal: bool = fields.flag()
    coded: bool = fields.flag()

    departments: tuple[DepartmentRow, ...] = fields.rows(DepartmentRow, check=_titles_differ)
    officers: tuple[OfficerRow, ...] = fields.rows(OfficerRow, longest=500, need=Need.BLOCKING, check=fit_together)


LETTERHEAD = ("name", "short_name", "address", "phones", "email", "site")
SIGNATORIES = ("head_post", "head_name", "signatory_post", "signatory_name")
RULES = (
    "profile",
    "end_of_term",
    "counts_registration_day",
    "case_file_number",
    "appeal_number",
    "letter_number",
    "most_contacts",
    "first_warning",
    "second_warning",
    "last_warning",
)

LETTERS = ("initials_first", "longitudinal", "coded")

TERM_RULES = ("profile", "end_of_term", "counts_registration_day")


def _begin(opening: Opening) -> Draft:
    """The draft of the office as it was read; of one that was never set up without a subject."""
    return _of(opening.subject or OfficeSetup())


def _of(before: OfficeSetup) -> Draft:
    titles = {department.id: department.title for department in before.departments}
    return Draft(
        before=before,
        **{name: getattr(before.office, name) for name in (*LETTERHEAD, *SIGNATORIES, *RULES, *LETTERS)},
        departments=tuple(DepartmentRow(each.title, each.id) for each in before.departments if each.active),
        officers=among_themselves(tuple(_row(each, titles) for each in before.officers if each.active)),
    )


def _row(officer: Officer, titles: dict[int, str]) -> OfficerRow:
    return OfficerRow(
        surname=officer.surname,
        name=officer.name,
        patronymic=officer.patronymic,
        post=officer.post,
        department=titles[officer.department_id] if officer.department_id else "",
        phone=officer.phone,
        away_from=officer.away_from,
        away_until=officer.away_until,
        dative=officer.dative,
        roles=officer.roles,
        deputy=officer.deputy_id,
        id=officer.id,
        key=officer.id,
    )


def _follow(draft: Draft, name: str) -> Draft:
    """Whether a deputy fits is a question of all officers."""
    return replace(draft, officers=among_themselves(draft.officers)) if name == "officers" else draft


def _before(draft: Draft) -> OfficeSetup:
    return draft.before


def _stored(register: Register, _draft: Draft) -> OfficeSetup:
    return OfficeSetup(register.office() or Office(), register.departments(), register.officers())


def _reread(_draft: Draft, stored: OfficeSetup) -> Draft:
    return _of(stored)


def changes_terms(draft: Draft) -> bool:
    """Whether open terms may end on other days by these rules."""
    office = draft.before.office
    return any(getattr(draft, name) != getattr(office, name) for name in TERM_RULES)


def rules_in(draft: Draft, calendar: Calendar) -> tuple[Rules, Rules]:
    """By what terms are reckoned before the Finish, and after it."""
    before = draft.before.office
    after = replace(before, **{name: getattr(draft, name) for name in TERM_RULES})
    return Rules(before, calendar), Rules(after, calendar)


def _commit(unit: Unit, draft: Draft) -> Receipt:
    before = draft.before.office
    office = replace(before, **{name: getattr(draft, name) for name in (*LETTERHEAD, *SIGNATORIES, *RULES, *LETTERS)})
    if office != before or before.version == 0:
        unit.save_office(office)
    if changes_terms(draft):
        unit.move_terms(shift(unit, *rules_in(draft, unit.calendar)))
    _save_officers(unit, draft, _save_departments(unit, draft))
    return Receipt()


def _save_departments(unit: Unit, draft: Draft) -> dict[str, int]:
    """Ids by title, the former title of a renamed department included; one that is no longer listed is dissolved."""
    before = {department.id: department for department in draft.before.departments}
    rows = _department_rows(draft)
    saved = [_save_department(unit, before.get(row.id), row.title) for row in rows]
    kept = {department.id for department in saved}
    for department in draft.before.departments:
        if department.active and department.id not in kept:
            unit.change_department(replace(department, active=False))
    former = {_key(before[row.id].title): row.id for row in rows if row.id}
    return former | {_key(department.title): department.id for department in saved}


def _department_rows(draft: Draft) -> tuple[DepartmentRow, ...]:
    """The departments that are listed, and those that an officer belongs to; a title known before keeps its id."""
    listed = {row.id for row in draft.departments}
    free = {_key(each.title): each.id for each in draft.before.departments if each.id not in listed}
    former = {_key(each.title) for each in draft.before.departments if each.id in listed}
    titles = {_key(row.title): row for row in draft.departments}
    for officer in draft.officers:
        if officer.department and _key(officer.department) not in former:
            titles.setdefault(_key(officer.department), DepartmentRow(officer.department))
    return tuple(replace(row, id=row.id or free.get(key, 0)) for key, row in titles.items())


def _save_department(unit: Unit, stored: Department | None, title: str) -> Department:
    if stored is None:
        return unit.add_department(Department(title))
    after = replace(stored, title=title, active=True)
    return unit.change_department(after) if after != stored else stored


def _save_officers(unit: Unit, draft: Draft, department_ids: dict[str, int]) -> None:
    """Those who are no longer listed stay in the register as inactive: appeals and letters name them."""
    before = {officer.id: officer for officer in draft.before.officers}
    saved: dict[int, int] = {}
    for row in deputies_first(among_themselves(draft.officers)):
        stored = before.get(row.id)
        deputy_id = saved[row.deputy] if row.deputy is not None else None
        after = replace(_officer(stored or Officer(row.surname), row, department_ids), deputy_id=deputy_id)
        if stored is None:
            saved[row.key] = unit.add_officer(after).id
        else:
            saved[row.key] = stored.id
            if after != stored:
                unit.change_officer(after)
    kept = {row.id for row in draft.officers}
    for officer in draft.before.officers:
        if officer.active and officer.id not in kept:
            unit.change_officer(replace(officer, active=False))


def _officer(stored: Officer, row: OfficerRow, department_ids: dict[str, int]) -> Officer:
    return replace(
        stored,
        surname=row.surname,
        name=row.name,
        patronymic=row.patronymic,
        post=row.post,
        department_id=department_ids[_key(row.department)] if row.department else None,
        phone=row.phone,
        away_from=fields.day_or_none(row.away_from),
        away_until=fields.day_or_none(row.away_until),
        dative=row.dative,
        roles=row.roles,
    )


def _key(title: str) -> str:
    """Titles that differ by capitals alone are one."""
    return title.casefold()


TASK = Task(
    name="setup_office",
    title=QT_TRANSLATE_NOOP("tasks", "Setting up the office"),
    draft=Draft,
    steps=(
        Step("organisation", QT_TRANSLATE_NOOP("tasks", "Organisation"), LETTERHEAD),
        Step("signatories", QT_TRANSLATE_NOOP("tasks", "Who signs"), SIGNATORIES),
        Step("rules", QT_TRANSLATE_NOOP("tasks", "Rules"), RULES),
        Step("letters", QT_TRANSLATE_NOOP("tasks", "Look of letters"), LETTERS),
        Step("departments", QT_TRANSLATE_NOOP("tasks", "Departments"), ("departments",)),
        Step("officers", QT_TRANSLATE_NOOP("tasks", "Officers"), ("officers",)),
        Step("moved", QT_TRANSLATE_NOOP("tasks", "Terms that move"), (), when=changes_terms),
    ),
    begin=_begin,
    commit=_commit,
    follow=_follow,
    source=Source(_before, _stored, _reread),
)
