"""What the pages read: the day's work, lists in their order, the load of officers, the timeline of a case file."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.domain.appeal import AppealKind, Question
from desktop_app.domain.officer import Department, Officer
from desktop_app.domain.ports import AppealFilter, AppealLine, ChangeAction, FieldChange
from desktop_app.storage.lines import LONGEST_SUBSTANCE
from desktop_app.storage.listings import DAY_ROWS
from desktop_app.storage.store import Store
from tests.storage.samples import KUZNETSOV, NOTICE, ROMASHKA, SECRETARY, TODAY, opened, registered

THURSDAY = TODAY
SUNDAY = TODAY + timedelta(days=3)


def due(store: Store, day: date, number: str) -> None:
    registered(store, number=number, due_on=day)


@pytest.fixture
def busy(store: Store) -> Store:
    """An office on a Thursday: overdue, due today, tomorrow, on Sunday, next Monday; answered; an inquiry."""
    due(store, THURSDAY - timedelta(days=1), "overdue")
    due(store, THURSDAY, "today")
    due(store, THURSDAY + timedelta(days=1), "tomorrow")
    due(store, SUNDAY, "sunday")
    due(store, SUNDAY + timedelta(days=1), "monday")
    registered(store, number="answered", due_on=THURSDAY, answered_on=THURSDAY)
    registered(store, number="inquiry", kind=AppealKind.INQUIRY, due_on=None)
    return store


def numbers(store: Store, which: AppealFilter, *, offset: int = 0, limit: int = 50) -> list[str]:
    return [line.number for line in store.register.appeals(which, THURSDAY, offset=offset, limit=limit).rows]


@pytest.mark.parametrize(
    ("which", "expected"),
    [
        (AppealFilter.OPEN, ["overdue", "today", "tomorrow", "sunday", "monday"]),
        (AppealFilter.OVERDUE, ["overdue"]),
        (AppealFilter.DUE_SOON, ["today", "tomorrow"]),
        (AppealFilter.DUE_THIS_WEEK, ["today", "tomorrow", "sunday"]),
        (AppealFilter.ALL, ["inquiry", "answered", "monday", "sunday", "tomorrow", "today", "overdue"]),
        (AppealFilter.TO_COMPLETE, []),
    ],
)
def test_each_list_shows_its_appeals_in_its_order(busy: Store, which: AppealFilter, expected: list[str]) -> None:
    assert numbers(busy, which) == expected
    assert busy.register.appeals(which, THURSDAY, offset=0, limit=1).total == len(expected)


def test_a_list_is_read_by_windows(busy: Store) -> None:
    assert numbers(busy, AppealFilter.OPEN, offset=1, limit=2) == ["today", "tomorrow"]
    assert numbers(busy, AppealFilter.OPEN, offset=4, limit=2) == ["monday"]
    assert numbers(busy, AppealFilter.OPEN, offset=9, limit=2) == []


def test_the_newest_registered_stands_first_whenever_it_was_entered(store: Store) -> None:
    registered(store, number="new")
    registered(store, number="old", received_on=date(2026, 1, 1), registered_on=date(2026, 1, 2))

    assert numbers(store, AppealFilter.ALL) == ["new", "old"]


def test_my_day_counts_what_waits_and_shows_the_most_pressing(busy: Store) -> None:
    day = busy.register.day(THURSDAY)

    assert (day.overdue, day.due_soon, day.due_this_week, day.to_complete) == (1, 2, 3, 0)
    assert [line.number for line in day.attention] == ["overdue", "today", "tomorrow", "sunday"]
    assert (day.appeals, day.case_files) == (7, 0)


def test_on_a_sunday_what_is_due_tomorrow_is_pressing_too(busy: Store) -> None:
    day = busy.register.day(SUNDAY)

    assert (day.due_soon, day.due_this_week) == (2, 1)
    assert [line.number for line in day.attention][-1] == "monday"


def test_my_day_shows_only_the_first_rows(store: Store) -> None:
    for at in range(DAY_ROWS + 2):
        due(store, THURSDAY, f"К-{at}")

    day = store.register.day(THURSDAY)
    assert (day.due_soon, len(day.attention)) == (DAY_ROWS + 2, DAY_ROWS)


def test_an_appeal_waits_for_completion_also_when_its_case_file_does(store: Store) -> None:
    complete = opened(store, number="1", to_complete=())
    incomplete = opened(store, number="2", to_complete=("address",))
    registered(store, complete, number="whole")
    registered(store, complete, number="without topic", to_complete=("questions",))
    registered(store, incomplete, number="without address")
    registered(store, number="anonymous")

    assert numbers(store, AppealFilter.TO_COMPLETE) == ["without address", "without topic"]
    day = store.register.day(THURSDAY)
    assert day.to_complete == 2
    assert [line.number for line in day.completion] == ["without address", "without topic"]
    lines = store.register.appeals(AppealFilter.ALL, TODAY, offset=0, limit=9).rows
    told = {line.number: line.to_complete for line in lines if isinstance(line, AppealLine)}
    assert told == {"whole": False, "without topic": True, "without address": True, "anonymous": False}


def test_a_line_of_an_appeal_tells_what_a_list_shows(store: Store) -> None:
    case_file = opened(store)
    registered(store, case_file, substance="я" * 1000)
    registered(store, number="К-2")

    line, anonymous = store.register.appeals_of(case_file.id)[0], store.finder.find("К-2").appeals.lines[0]
    assert (line.applicant, line.responsible) == ("Кузнецов Пётр Владимирович", "Секретарь")
    assert (line.received_on, line.registered_on, line.due_on) == (date(2026, 1, 14), TODAY, date(2026, 2, 13))
    assert line.substance == "я" * LONGEST_SUBSTANCE
    assert (anonymous.applicant, anonymous.case_file_id) == ("", None)


def test_case_files_stand_by_their_latest_activity(store: Store) -> None:
    first = opened(store)
    opened(store, ROMASHKA)
    assert [line.number for line in store.register.case_files(offset=0, limit=9).rows] == ["ЛД-000777", "ЛД-000123"]

    registered(store, first, number="К-1", received_on=date(2026, 1, 1), registered_on=date(2026, 1, 2))
    registered(store, first, number="К-2")
    listing = store.register.case_files(offset=0, limit=1)
    (line,) = store.finder.find("Кузнецов").case_files.lines
    assert listing.rows == (line,)
    assert listing.total == 2
    assert (line.title, line.phone, line.birth_date) == (KUZNETSOV.title, "+7 912 345-67-89", date(1961, 3, 12))
    assert (line.appeals, line.last_appeal_on) == (2, TODAY)
    assert line.address.startswith("г. Рязань, ул. Ленина")

    (romashka,) = store.finder.find("Ромашка").case_files.lines
    assert (romashka.title, romashka.phone, romashka.address) == ("ООО «Ромашка-2»", "", "")
    assert (romashka.appeals, romashka.last_appeal_on) == (0, None)


def test_officers_stand_by_surname_with_their_load(store: Store) -> None:
    with store.unit(SECRETARY, "run-1") as unit:
        department = unit.add_department(Department("Отдел писем"))
        ezhov = unit.add_officer(Officer("Ёжов", department_id=department.id))
        zhukov = unit.add_officer(Officer("жуков"))
        unit.add_officer(Officer("Акимов", active=False))
    for at in range(2):
        registered(store, number=f"К-{at}", responsible_id=ezhov.id)
    registered(store, number="answered", responsible_id=zhukov.id, answered_on=TODAY)

    assert [officer.surname for officer in store.register.officers()] == ["Акимов", "Ёжов", "жуков", "Секретарь"]
    loads = store.register.loads()
    assert [(load.officer.surname, load.department, load.open_appeals) for load in loads] == [
        ("Ёжов", "Отдел писем", 2),
        ("жуков", "", 0),
        ("Секретарь", "", 0),
    ]


def test_the_timeline_tells_all_that_happened_to_a_case_file_newest_first(store: Store) -> None:
    case_file, other = opened(store), opened(store, ROMASHKA)
    appeal = registered(store, case_file)
    registered(store, other, number="К-2")
    with store.unit(SECRETARY, "run-1") as unit:
        unit.add_letter(replace(NOTICE, case_file_id=case_file.id, appeal_id=appeal.id))
        officer = unit.add_officer(Officer("Орлов", "Иван", "Ильич"))
        changed = replace(appeal, responsible_id=officer.id, helper_ids=(SECRETARY, officer.id), controlled=False)
        unit.change_appeal(replace(changed, questions=(Question("0001", "Крыша"), Question("", "Стены"))))
        unit.change_case_file(replace(case_file, phones=("+7 900 000-00-01", "+7 900 000-00-02"), birth_date=None))

    events = store.register.timeline(case_file.id).rows
    assert [(event.subject, event.action, event.title) for event in events] == [
        ("case_file", ChangeAction.CHANGED, "ЛД-000123"),
        ("appeal", ChangeAction.CHANGED, "К-1/26"),
        ("letter", ChangeAction.ADDED, "1-исх"),
        ("appeal", ChangeAction.ADDED, "К-1/26"),
        ("case_file", ChangeAction.ADDED, "ЛД-000123"),
    ]
    assert {event.officer for event in events} == {"Секретарь"}
    assert set(events[0].changes) == {
        FieldChange("birth_date", "1961-03-12", ""),
        FieldChange("phones", "; ".join(KUZNETSOV.phones), "+7 900 000-00-01; +7 900 000-00-02"),
    }
    changes = {change.field: (change.before, change.after) for change in events[1].changes}
    assert changes["responsible_id"] == ("Секретарь", officer.full_name.short)
    assert changes["helper_ids"] == ("Секретарь", f"Секретарь; {officer.full_name.short}")
    assert changes["controlled"] == ("yes", "no")
    assert changes["questions"][1] == "0001, Крыша, under review; Стены, under review"
    assert not {"text", "case_file_id", "appeal_id", "file", "sha256"} & {each.field for each in events[2].changes}
    added = {change.field: change.after for change in events[3].changes}
    assert added["attachments"] == "фото.jpg; фото.jpg"
    assert added["marks"] == "collective; first"


def test_the_timeline_of_nobody_is_empty(store: Store) -> None:
    assert store.register.timeline(99).rows == ()
    assert store.register.appeal_timeline(99) == ()


def test_an_anonymous_appeal_has_a_timeline_of_its_own(store: Store) -> None:
    appeal, other = registered(store), registered(store, number="К-2/26")
    with store.unit(SECRETARY, "notice") as unit:
        unit.add_letter(replace(NOTICE, appeal_id=appeal.id))

    events = store.register.appeal_timeline(appeal.id)

    assert [(event.subject, event.title) for event in events] == [("letter", NOTICE.number), ("appeal", appeal.number)]
    assert [event.title for event in store.register.appeal_timeline(other.id)] == ["К-2/26"]


def test_case_files_are_named_by_the_beginnings_of_their_words(store: Store) -> None:
    first = opened(store)
    second = opened(store, replace(KUZNETSOV, surname="Кузнечиков", number="ЛД-2"))

    both = first.id, second.id
    assert store.register.case_files_named("кузне", both) == (second.id, first.id)
    assert store.register.case_files_named("кузне", (first.id,)) == (first.id,)
    assert store.register.case_files_named("Кузнецов Пётр", both) == (first.id,)
    assert store.register.case_files_named("  ", both) == ()
