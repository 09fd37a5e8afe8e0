"""Taking a finished task back: every row as it was, what was added annulled under its number, and what hinders it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop_app.domain.appeal import Question
from desktop_app.domain.journey import Assignment
from desktop_app.domain.office import Office, Series
from desktop_app.domain.officer import Department, Officer
from desktop_app.domain.ports import AppealFilter, ChangeAction
from desktop_app.domain.routes import Verdict
from desktop_app.domain.undoing import Hindrance, NotUndone, Obstacle
from desktop_app.storage import timeline
from desktop_app.storage.store import Store
from tests.storage.samples import KUZNETSOV, LEAKING_ROOF, NOTICE, SECRETARY, opened
from tests.storage.test_search_index import index_differs_from_rows
from tests.tasks.ledger import asked

TODAY = date(2026, 1, 15)


def undone(store: Store, run_id: str) -> bytes:
    with store.unit(SECRETARY, run_id) as unit:
        return unit.undo()


def registered(store: Store, run_id: str = "registration") -> tuple[int, int, int]:
    """A case file, an appeal in it and its letter, all by one run: their ids."""
    with store.unit(SECRETARY, run_id) as unit:
        unit.keep_run(b"as it was finished")
        number = unit.draw(Series.CASE_FILE, initial="К")
        case_file = unit.add_case_file(replace(KUZNETSOV, number=number))
        fields: dict[str, Any] = {"number": unit.draw(Series.APPEAL), "case_file_id": case_file.id, "answered_on": None}
        appeal = unit.add_appeal(replace(LEAKING_ROOF, **fields))
        letter = unit.add_letter(replace(NOTICE, case_file_id=case_file.id, appeal_id=appeal.id))
    return case_file.id, appeal.id, letter.id


def test_an_undone_registration_stays_in_the_register_as_annulled(store: Store) -> None:
    case_file_id, appeal_id, _ = registered(store)
    assert undone(store, "registration") == b"as it was finished"
    appeal, case_file = store.register.appeal(appeal_id), store.register.case_file(case_file_id)
    assert appeal is not None
    assert case_file is not None
    assert appeal.annulled
    assert case_file.annulled
    everything = store.register.appeals(AppealFilter.ALL, TODAY, offset=0, limit=10)
    assert [line.annulled for line in everything.rows] == [True]
    assert store.register.appeals(AppealFilter.OPEN, TODAY, offset=0, limit=10).total == 0
    day = store.register.day(TODAY)
    assert (day.appeals, day.case_files, day.to_complete, day.attention) == (0, 0, 0, ())
    assert store.register.appeals_of(case_file_id) == ()
    assert store.register.letters_of(appeal_id=appeal_id) == ()
    assert store.register.letters_without_file() == ()


def test_its_numbers_are_never_given_again(store: Store) -> None:
    first = registered(store)
    undone(store, "registration")
    second = registered_anew(store)
    numbers = asked(store, "SELECT number FROM case_file UNION ALL SELECT number FROM appeal")
    assert len(set(numbers)) == len(numbers) == 4
    assert set(first).isdisjoint(second)


def registered_anew(store: Store) -> tuple[int, int]:
    with store.unit(SECRETARY, "again") as unit:
        case_file = unit.add_case_file(replace(KUZNETSOV, number=unit.draw(Series.CASE_FILE, initial="К")))
        number = unit.draw(Series.APPEAL)
        appeal = unit.add_appeal(replace(LEAKING_ROOF, number=number, case_file_id=case_file.id, answered_on=None))
    return case_file.id, appeal.id


def test_what_is_annulled_is_not_found(store: Store) -> None:
    registered(store)
    undone(store, "registration")
    assert store.finder.find("кузнецов").case_files.hits == ()
    assert store.finder.find("крыша").appeals.hits == ()
    assert asked(store, "SELECT count(*) FROM name_token") == [(0,)]
    assert index_differs_from_rows(store) == []


def test_an_undone_correction_brings_the_old_answers_back_at_a_new_version(store: Store) -> None:
    before = opened(store)
    with store.unit(SECRETARY, "correction") as unit:
        unit.change_case_file(replace(before, surname="Шишкина", birth_date=None, phones=()))
    undone(store, "correction")
    assert store.register.case_file(before.id) == replace(before, version=3)
    assert [line.title for line in store.finder.find("кузнецов").case_files.lines] == ["Кузнецов Пётр Владимирович"]
    assert store.finder.find("шишкина").case_files.hits == ()
    assert index_differs_from_rows(store) == []


def test_the_questions_of_an_appeal_come_back_in_their_order(store: Store) -> None:
    _, appeal_id, _ = registered(store)
    before = store.register.appeal(appeal_id)
    assert before is not None
    with store.unit(SECRETARY, "correction") as unit:
        unit.change_appeal(replace(before, questions=(Question("", "Лифт"),), helper_ids=(), attachments=()))
    undone(store, "correction")
    assert store.register.appeal(appeal_id) == replace(before, version=3)


def test_officers_departments_and_settings_go_back_too(store: Store) -> None:
    with store.unit(SECRETARY, "setting up") as unit:
        department = unit.add_department(Department("Отдел писем"))
        officer = unit.add_officer(Officer("Орлов", department_id=department.id))
        unit.save_office(Office(name="Администрация"))
    undone(store, "setting up")
    assert [each.active for each in store.register.departments() if each.id == department.id] == [False]
    assert [each.active for each in store.register.officers() if each.id == officer.id] == [False]
    assert store.register.office() == Office(version=2)


def test_an_undone_edition_of_a_template_lets_the_one_before_hold(store: Store) -> None:
    built_in = store.register.templates()["registration_notice"]
    source = built_in.source
    with store.unit(SECRETARY, "template") as unit:
        unit.save_template("registration_notice", f"{source}\n")
    undone(store, "template")
    assert store.register.templates()["registration_notice"] == built_in


def test_a_run_is_not_undone_while_a_later_one_has_changed_its_rows(store: Store) -> None:
    case_file_id, _, _ = registered(store)
    stored = store.register.case_file(case_file_id)
    assert stored is not None
    with store.unit(SECRETARY, "correction") as unit:
        unit.change_case_file(replace(stored, email=""))
    assert store.register.hindrance("registration") == Hindrance(Obstacle.CHANGED, stored.number)
    with pytest.raises(NotUndone) as stop:
        undone(store, "registration")
    assert stop.value.hindrance.title == stored.number
    undone(store, "correction")
    assert store.register.hindrance("registration") is None
    undone(store, "registration")


def test_later_changes_that_came_to_nothing_hinder_nothing(store: Store) -> None:
    _, appeal_id, letter_id = registered(store)
    with store.unit(SECRETARY, "sent") as unit:
        unit.send_letters((letter_id,), TODAY)
    assert store.register.hindrance("registration") == Hindrance(Obstacle.CHANGED, NOTICE.number)
    with store.unit(SECRETARY, "not sent after all") as unit:
        unit.send_letters((letter_id,), None)
    assert store.register.hindrance("registration") is None
    undone(store, "registration")
    appeal = store.register.appeal(appeal_id)
    assert appeal is not None
    assert appeal.annulled


def test_what_is_annulled_is_changed_by_no_undo_of_what_came_before(store: Store) -> None:
    _, _, letter_id = registered(store)
    for run_id, day in (("sent", TODAY), ("not sent after all", None)):
        with store.unit(SECRETARY, run_id) as unit:
            unit.send_letters((letter_id,), day)
    undone(store, "registration")
    assert store.register.hindrance("not sent after all") == Hindrance(Obstacle.CHANGED, NOTICE.number)


def test_of_later_changes_each_field_is_asked_for_itself(store: Store) -> None:
    case_file_id, _, _ = registered(store)
    for run_id, email, benefit in (("first", "", None), ("second", KUZNETSOV.email, None)):
        stored = store.register.case_file(case_file_id)
        assert stored is not None
        with store.unit(SECRETARY, run_id) as unit:
            unit.change_case_file(replace(stored, email=email, benefit=benefit))
    assert store.register.hindrance("registration") == Hindrance(Obstacle.CHANGED, "ЛД-000001")


def test_work_that_has_gone_on_is_told_by_the_number_of_its_appeal(store: Store) -> None:
    _, appeal_id, _ = registered(store)
    with store.unit(SECRETARY, "given") as unit:
        given = unit.add_assignment(Assignment(appeal_id, "consideration", TODAY, SECRETARY))
    with store.unit(SECRETARY, "done") as unit:
        unit.change_assignment(replace(given, done_on=TODAY, verdict=Verdict.DONE))
    appeal = store.register.appeal(appeal_id)
    assert appeal is not None

    assert store.register.hindrance("given") == Hindrance(Obstacle.CHANGED, appeal.number)
    assert store.register.hindrance("registration") == Hindrance(Obstacle.REFERRED_TO, appeal.number)


def test_a_case_file_in_which_another_appeal_lies_can_not_be_annulled(store: Store) -> None:
    case_file_id, _, _ = registered(store)
    with store.unit(SECRETARY, "second") as unit:
        fields: dict[str, Any] = {
            "number": "К-2/26",
            "case_file_id": case_file_id,
            "answered_on": None,
            "helper_ids": (),
        }
        unit.add_appeal(replace(LEAKING_ROOF, **fields))
    assert store.register.hindrance("registration") == Hindrance(Obstacle.REFERRED_TO, "К-2/26")
    undone(store, "second")
    assert store.register.hindrance("registration") is None


def test_an_officer_who_has_acted_or_helps_stays(store: Store) -> None:
    with store.unit(SECRETARY, "hiring") as unit:
        officer = unit.add_officer(Officer("Орлов"))
    with store.unit(SECRETARY, "first") as unit:
        fields: dict[str, Any] = {"number": "К-2/26", "helper_ids": (officer.id,), "answered_on": None}
        unit.add_appeal(replace(LEAKING_ROOF, **fields))
    assert store.register.hindrance("hiring") == Hindrance(Obstacle.REFERRED_TO, "К-2/26")
    undone(store, "first")
    assert store.register.hindrance("hiring") is None
    with store.unit(officer.id, "second") as unit:
        unit.add_department(Department("Отдел писем"))
    assert store.register.hindrance("hiring") is not None


def test_what_was_undone_or_never_happened_can_not_be_undone(store: Store) -> None:
    registered(store)
    undone(store, "registration")
    assert store.register.hindrance("registration") == Hindrance(Obstacle.UNDONE)
    assert store.register.hindrance("another") == Hindrance(Obstacle.UNKNOWN)


def test_a_refused_undo_writes_nothing(store: Store) -> None:
    before = asked(store, 'SELECT count(*) FROM "change"')
    with pytest.raises(NotUndone):
        undone(store, "another")
    assert asked(store, 'SELECT count(*) FROM "change"') == before


def test_the_timeline_tells_of_it_and_offers_what_may_be_undone(store: Store) -> None:
    case_file_id, _, _ = registered(store)
    assert all(event.may_be_undone for event in store.register.timeline(case_file_id).rows)
    undone(store, "registration")
    events = store.register.timeline(case_file_id).rows
    assert [event.action for event in events] == [ChangeAction.UNDONE] * 3 + [ChangeAction.ADDED] * 3
    assert not any(event.may_be_undone for event in events)
    assert events[0].changes == ()


def test_a_finished_run_that_changed_nothing_is_known_as_finished(store: Store) -> None:
    with store.unit(SECRETARY, "nothing new") as unit:
        unit.keep_run(b"as it was finished")
    assert store.register.finished_runs(["nothing new", "another"]) == {"nothing new"}


def test_a_run_of_very_many_rows_is_not_offered_to_be_undone_from_one_of_them(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_file = opened(store)
    monkeypatch.setattr(timeline, "VAST", 1)

    (event,) = store.register.timeline(case_file.id).rows
    assert not event.may_be_undone
    assert store.register.hindrance(event.run_id) is None
