"""What one transaction promises: values come back as they went in, versions guard them, the journal remembers."""

import json
from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

import pytest

from desktop_app.domain.appeal import Attachment, Question
from desktop_app.domain.office import EndOfTerm, Office, Profile, Series
from desktop_app.domain.officer import Department, Officer
from desktop_app.domain.ports import Conflict
from desktop_app.storage.store import Store
from tests.stand_ins import FixedClock
from tests.storage.samples import KUZNETSOV, LEAKING_ROOF, NOTICE, ROMASHKA, SECRETARY, entered, opened, registered
from tests.tasks.ledger import asked

TEXTS: dict[str, Any] = {
    each.name: f"{each.name} «&»" for each in fields(Office) if each.type == "str" or each.type is str
}
EVERY_FIELD = replace(
    Office(**TEXTS),
    profile=Profile.COMMERCIAL,
    end_of_term=EndOfTerm.AS_IS,
    counts_registration_day=True,
)


def test_a_case_file_comes_back_as_it_went_in(store: Store) -> None:
    for case_file in (KUZNETSOV, ROMASHKA):
        stored = opened(store, case_file)
        assert stored == replace(case_file, id=stored.id, version=1)
        assert store.register.case_file(stored.id) == stored


def test_an_appeal_comes_back_with_its_questions_helpers_and_attachments(store: Store) -> None:
    stored = entered(store, LEAKING_ROOF, opened(store))

    assert stored == replace(LEAKING_ROOF, id=1, version=1, case_file_id=1)
    assert store.register.appeal(1) == stored
    with store.unit(SECRETARY, "run-1") as unit:
        assert unit.appeal(1) == stored


def test_an_anonymous_appeal_has_no_case_file(store: Store) -> None:
    stored = registered(store)

    assert stored.case_file_id is None
    assert store.register.appeal(stored.id) == stored


def test_a_letter_comes_back_as_it_went_in(store: Store) -> None:
    appeal = registered(store, opened(store))
    with store.unit(SECRETARY, "run-1") as unit:
        letter = unit.add_letter(replace(NOTICE, case_file_id=1, appeal_id=appeal.id))

    assert letter == replace(NOTICE, id=1, case_file_id=1, appeal_id=appeal.id)
    assert store.register.letter(1) == letter
    assert store.register.letters_of(appeal_id=appeal.id) == (letter,)
    assert store.register.letters_of(case_file_id=1) == (letter,)
    assert store.register.letters_of(appeal_id=99) == ()


def test_departments_and_officers_come_back_as_they_went_in(store: Store) -> None:
    with store.unit(SECRETARY, "run-1") as unit:
        department = unit.add_department(Department("Отдел писем", active=False))
        away = date(2026, 1, 12), date(2026, 1, 25)
        officer = unit.add_officer(
            Officer("Орлов", "Иван", "Ильич", "Начальник", department.id, "+7 900 000-00-00", *away, active=False)
        )
        assert unit.departments() == (department,)
        assert unit.officers()[1:] == (officer,)

    assert store.register.departments() == (Department("Отдел писем", active=False, id=1, version=1),)
    assert store.register.officers()[0] == officer


def test_the_office_begins_with_defaults_and_is_saved_whole(store: Store) -> None:
    with store.unit(SECRETARY, "run-1") as unit:
        assert unit.office == Office()
        saved = unit.save_office(EVERY_FIELD)
        assert unit.office == saved == replace(EVERY_FIELD, version=1)

    assert store.register.office() == saved
    with store.unit(SECRETARY, "run-2") as unit:
        again = unit.save_office(replace(saved, name="Другое имя"))
        assert unit.save_office(again) == again
    assert again == replace(saved, name="Другое имя", version=2)
    assert store.register.office() == again


def test_a_transaction_knows_who_acts_and_the_day(store: Store, clock: FixedClock) -> None:
    with store.unit(SECRETARY, "run-1") as unit:
        assert unit.officer.surname == "Секретарь"
        assert unit.clock.today() == clock.today()
        assert not unit.calendar.is_working_day(date(2026, 1, 17))


def test_what_does_not_exist_is_not_found(store: Store) -> None:
    with store.unit(SECRETARY, "run-1") as unit:
        for ask in (unit.case_file, unit.appeal):
            with pytest.raises(KeyError):
                ask(99)
    assert store.register.case_file(99) is None
    assert store.register.appeal(99) is None
    assert store.register.letter(99) is None


def test_a_correction_gives_the_next_version(store: Store) -> None:
    case_file = opened(store)
    appeal = registered(store, case_file)
    with store.unit(SECRETARY, "run-1") as unit:
        officer = unit.add_officer(Officer("Орлов"))
        department = unit.add_department(Department("Архив"))
        changed_file = unit.change_case_file(replace(case_file, phones=("+7 912 000-00-00",)))
        changed_appeal = unit.change_appeal(
            replace(appeal, questions=appeal.questions[:1], helper_ids=(officer.id,), attachments=(), sheets=9)
        )
        changed_officer = unit.change_officer(replace(officer, post="Начальник"))
        changed_department = unit.change_department(replace(department, active=False))

    assert [each.version for each in (changed_file, changed_appeal, changed_officer, changed_department)] == [2] * 4
    assert store.register.case_file(case_file.id) == changed_file
    assert store.register.appeal(appeal.id) == changed_appeal
    assert changed_officer in store.register.officers()
    assert store.register.departments() == (changed_department,)


def test_only_the_questions_of_an_appeal_may_change(store: Store) -> None:
    appeal = registered(store)
    with store.unit(SECRETARY, "run-1") as unit:
        changed = unit.change_appeal(replace(appeal, questions=(Question("", "Иное"), *appeal.questions)))

    assert store.register.appeal(appeal.id) == changed
    assert changed.version == 2


def test_a_correction_that_corrects_nothing_is_no_change(store: Store) -> None:
    case_file = opened(store)
    appeal = registered(store, case_file)
    with store.unit(SECRETARY, "run-1") as unit:
        assert unit.change_case_file(case_file) == case_file
        assert unit.change_appeal(appeal) == appeal

    assert asked(store, "SELECT count(*) FROM change WHERE run_id = 'run-1'") == [(0,)]


def test_a_value_that_was_changed_meanwhile_is_a_conflict_and_nothing_is_overwritten(store: Store) -> None:
    case_file = opened(store)
    appeal = registered(store, case_file)
    with store.unit(SECRETARY, "run-1") as unit:
        officer, department = unit.add_officer(Officer("Орлов")), unit.add_department(Department("Архив"))
        office = unit.save_office(Office(name="Администрация"))
        kept = (
            unit.change_case_file(replace(case_file, email="a@example.ru")),
            unit.change_appeal(replace(appeal, sheets=5)),
        )
        unit.change_officer(replace(officer, post="Начальник"))
        unit.change_department(replace(department, title="Новый архив"))
        unit.save_office(replace(office, name="Управа"))

    stale: dict[str, Any] = {
        "change_case_file": replace(case_file, email="b@example.ru"),
        "change_appeal": replace(appeal, sheets=7),
        "change_officer": replace(officer, post="Глава"),
        "change_department": replace(department, title="Склад"),
        "save_office": replace(office, name="Префектура"),
    }
    for call, value in stale.items():
        with pytest.raises(Conflict), store.unit(SECRETARY, "run-2") as unit:
            getattr(unit, call)(value)

    assert (store.register.case_file(case_file.id), store.register.appeal(appeal.id)) == kept
    saved = store.register.office()
    assert saved is not None
    assert saved.name == "Управа"


def test_a_first_saving_of_the_office_by_two_is_a_conflict(store: Store) -> None:
    with store.unit(SECRETARY, "run-1") as unit:
        unit.save_office(Office(name="Администрация"))

    with pytest.raises(Conflict), store.unit(SECRETARY, "run-2") as unit:
        unit.save_office(Office(name="Управа"))


def entries(store: Store, run_id: str) -> list[tuple[str, int, str, str, dict[str, Any], dict[str, Any]]]:
    columns = "subject, subject_id, title, action, before, after"
    found = asked(store, f"SELECT {columns} FROM change WHERE run_id = ? ORDER BY id", run_id)  # noqa: S608 — from above
    return [(*head, json.loads(before), json.loads(after)) for *head, before, after in found]


def test_the_journal_tells_what_was_added(store: Store, clock: FixedClock) -> None:
    case_file = opened(store)

    assert asked(store, "SELECT at, run_id, officer_id FROM change") == [
        (clock.now().isoformat(timespec="seconds"), "run-0", SECRETARY)
    ]
    ((subject, row_id, title, action, before, after),) = entries(store, "run-0")
    assert (subject, row_id, title, action) == ("case_file", case_file.id, "ЛД-000123", "added")
    assert before == {}
    assert after["surname"] == "Кузнецов"
    assert after["birth_date"] == "1961-03-12"
    assert after["locality"] == "г. Рязань"
    assert json.loads(after["phones"]) == list(KUZNETSOV.phones)
    assert not {"organisation", "touch", "search_key", "version", "id"} & after.keys()


def test_the_journal_tells_old_and_new_of_what_was_changed_and_nothing_else(store: Store) -> None:
    case_file = opened(store)
    appeal = registered(store, case_file)
    with store.unit(SECRETARY, "run-1") as unit:
        address = replace(case_file.address, house="7", flat="")
        unit.change_case_file(replace(case_file, address=address, gender=None))
        unit.change_appeal(
            replace(appeal, due_on=date(2026, 3, 13), helper_ids=(), attachments=(Attachment("а.pdf", 1, "c" * 64),))
        )
        unit.save_office(Office(name="Управа"))
        unit.change_officer(replace(unit.officer, post="Секретарь"))

    of_file, of_appeal, of_office, of_officer = entries(store, "run-1")
    assert of_file[2:] == (
        "ЛД-000123",
        "changed",
        {"house": "5", "flat": "12", "gender": "male"},
        {"house": "7", "flat": "", "gender": None},
    )
    assert of_appeal[4]["due_on"] == "2026-02-13"
    assert of_appeal[5] == {
        "due_on": "2026-03-13",
        "helper_ids": [],
        "attachments": [{"name": "а.pdf", "size": 1, "sha256": "c" * 64}],
    }
    assert of_appeal[4]["helper_ids"] == [{"officer_id": SECRETARY}]
    assert of_office[:4] == ("office", 1, "Управа", "added")
    assert of_officer == ("officer", 1, "Секретарь", "changed", {"post": ""}, {"post": "Секретарь"})


def test_numbers_follow_one_another_without_a_gap(store: Store) -> None:
    with store.unit(SECRETARY, "run-1") as unit:
        assert [unit.draw(Series.CASE_FILE) for _ in range(3)] == ["ЛД-000001", "ЛД-000002", "ЛД-000003"]
        assert unit.draw(Series.APPEAL, initial="К") == "К-1/26"
        assert unit.draw(Series.LETTER) == "1-исх"
    with store.unit(SECRETARY, "run-2") as unit:
        assert unit.draw(Series.CASE_FILE) == "ЛД-000004"
        assert unit.draw(Series.APPEAL) == "АН-2/26"


def test_numbers_that_show_the_year_begin_anew_with_it_and_others_go_on(store: Store, clock: FixedClock) -> None:
    with store.unit(SECRETARY, "run-1") as unit:
        unit.draw(Series.APPEAL, initial="К")
        unit.draw(Series.LETTER)
    clock.pass_by(days=365)

    with store.unit(SECRETARY, "run-2") as unit:
        assert unit.draw(Series.APPEAL, initial="К") == "К-1/27"
        assert unit.draw(Series.LETTER) == "2-исх"


def test_a_number_given_under_an_earlier_template_is_not_given_again(store: Store) -> None:
    opened(store, number="1")
    opened(store, number="3")
    with store.unit(SECRETARY, "run-1") as unit:
        unit.save_office(Office(case_file_number="{n}"))
        assert [unit.draw(Series.CASE_FILE) for _ in range(2)] == ["2", "4"]


def test_a_transaction_draws_by_the_template_it_has_just_saved(store: Store) -> None:
    with store.unit(SECRETARY, "run-1") as unit:
        assert unit.draw(Series.LETTER) == "1-исх"
        unit.save_office(Office(letter_number="И-{n:3}"))
        assert unit.draw(Series.LETTER) == "И-002"


def test_a_term_may_be_longer_than_any_year(store: Store) -> None:
    appeal = registered(store, due_on=LEAKING_ROOF.registered_on + timedelta(days=10_000))

    assert store.register.appeal(appeal.id) == appeal
