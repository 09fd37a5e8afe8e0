"""An old register on its way: checked beside the case database, entered at once, taken out at once."""

import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.appeal import Mark
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.faults import FileNotKept, NothingInTable, Stopped, StoreDamaged
from desktop_app.domain.importing import LEAVE_OUT, NEW, ByHand, Doubles, Fate, Reading
from desktop_app.domain.rules import Problem
from desktop_app.domain.undoing import NotUndone
from desktop_app.storage.database import Database
from desktop_app.storage.search_text import appeal_key, case_file_key
from desktop_app.storage.staging import STAGING
from desktop_app.storage.store import Store
from tests.storage.old_registers import (
    APPEALS,
    KUZNETSOV,
    PAVLOVA,
    PEOPLE,
    check,
    enter,
    lines,
    plan_of,
    rest,
    undo,
    untold,
)
from tests.tasks.ledger import asked, fingerprint, journaled

FIRST = f"12;15.01.2025;{KUZNETSOV};Нет отопления"
SECOND = f"13;16.01.2025;{KUZNETSOV};Крыша"
OTHER = f"14;17.01.2025;{PAVLOVA};Яма"


def numbers(store: Store, table: str = "appeal") -> list[Any]:
    return asked(store, f"SELECT number, annulled FROM {table} ORDER BY id")  # noqa: S608 — our table


def test_the_check_writes_nothing_into_the_register(store: Store) -> None:
    before = fingerprint(store)

    counts = check(store, plan_of(store, APPEALS, FIRST, SECOND, OTHER))

    assert (counts.rows, counts.opens, counts.joins, counts.appeals) == (3, 2, 1, 3)
    assert fingerprint(store) == before


def test_rows_come_in_with_their_numbers_into_one_case_file_for_each_person(store: Store) -> None:
    counts = enter(store, plan_of(store, APPEALS, FIRST, SECOND, OTHER))

    assert counts.entered == 3
    assert numbers(store) == [("12", 0), ("13", 0), ("14", 0)]
    assert numbers(store, "case_file") == [("ЛД-000001", 0), ("ЛД-000002", 0)]
    assert asked(store, "SELECT case_file_id FROM appeal ORDER BY id") == [(1,), (1,), (2,)]
    assert journaled(store, "import") == ["case_file", "appeal", "appeal", "case_file", "appeal"]


def test_what_came_in_is_found_and_the_index_is_whole(store: Store) -> None:
    enter(store, plan_of(store, APPEALS, FIRST, SECOND, OTHER))

    found = store.finder.find("кузнецов отопление")
    case_file, appeal = store.register.case_file(1), store.register.appeal(1)

    assert [line.number for line in found.appeals.lines] == ["12"]
    assert store.check_index(untold) == 0
    assert case_file is not None
    assert appeal is not None
    assert asked(store, "SELECT search_key FROM case_file WHERE id = 1") == [(case_file_key(case_file),)]
    assert asked(store, "SELECT search_key FROM appeal WHERE id = 1") == [(appeal_key(appeal, case_file),)]


def test_the_words_of_names_are_counted(store: Store) -> None:
    enter(store, plan_of(store, PEOPLE, KUZNETSOV, "Кузнецова;Анна;Петровна;;"))

    assert dict(asked(store, "SELECT token, n FROM name_token")) == {
        "кузнецов": 1, "петр": 1, "владимирович": 1, "кузнецова": 1, "анна": 1, "петровна": 1,
    }  # fmt: skip


def test_an_unsigned_appeal_has_no_case_file(store: Store) -> None:
    enter(store, plan_of(store, APPEALS, "12;15.01.2025;Аноним;;;;;Яма"))

    appeal = store.register.appeal(1)
    assert appeal is not None
    assert (appeal.case_file_id, appeal.marks) == (None, frozenset({Mark.ANONYMOUS}))


def test_a_row_of_nobody_and_nothing_is_wrong(store: Store) -> None:
    plan = plan_of(store, PEOPLE, "Аноним;;;;", KUZNETSOV)

    check(store, plan)

    assert [line.problems for line in lines(store, plan, Fate.WRONG)] == [(("surname", Problem.REQUIRED, ""),)]


def test_rows_that_are_wrong_stay_outside_with_their_place(store: Store) -> None:
    plan = plan_of(store, "Реестр;2025", APPEALS, FIRST, "", f"13;31.02.2025;{PAVLOVA};Яма")

    counts = enter(store, plan)

    assert (counts.entered, counts.wrong) == (1, 1)
    assert [(line.at, line.problems) for line in lines(store, plan, Fate.WRONG)] == [
        (5, (("registered_on", Problem.NO_SUCH_DATE, "31.02.2025"),))
    ]


def test_the_file_of_rows_to_correct_has_their_own_columns(store: Store, tmp_path: Path) -> None:
    wrong = f"13;31.02.2025;{PAVLOVA};Яма"
    plan = plan_of(store, APPEALS, FIRST, wrong, "14;;Орлов")
    enter(store, plan)

    assert rest(store, plan, tmp_path / "rest.csv") == [
        f"{APPEALS};Что исправить",
        f"{wrong};wrong",
        "14;;Орлов;;;;;;wrong",
    ]


def test_corrected_rows_come_in_and_the_others_are_not_doubled(store: Store) -> None:
    enter(store, plan_of(store, APPEALS, FIRST, f"14;31.02.2025;{PAVLOVA};Яма"), "first")

    again = plan_of(store, f"{APPEALS};Что исправить", f"{FIRST};", f"{OTHER};дата")
    counts = enter(store, again, "second")

    assert (counts.known, counts.opens) == (1, 1)
    assert numbers(store) == [("12", 0), ("14", 0)]


def test_a_row_that_stands_twice_comes_in_once(store: Store) -> None:
    plan = plan_of(store, APPEALS, FIRST, FIRST)

    assert enter(store, plan).repeated == 1
    assert numbers(store) == [("12", 0)]


def test_a_person_who_stands_twice_among_people_is_opened_once(store: Store) -> None:
    counts = enter(store, plan_of(store, PEOPLE, KUZNETSOV, f"{KUZNETSOV} доб. 5"))

    assert (counts.opens, counts.repeated) == (1, 1)


@pytest.fixture
def kuznetsov(store: Store) -> CaseFile:
    """He is on file already."""
    enter(store, plan_of(store, PEOPLE, KUZNETSOV), "before")
    found = store.register.case_file(1)
    assert found is not None
    return found


def test_an_appeal_is_attached_to_the_case_file_there_is(store: Store, kuznetsov: CaseFile) -> None:
    counts = enter(store, plan_of(store, APPEALS, FIRST, SECOND))

    assert (counts.attaches, counts.opens) == (2, 0)
    assert [line.number for line in store.register.appeals_of(kuznetsov.id)] == ["13", "12"]
    assert store.check_index(untold) == 0


@pytest.mark.usefixtures("kuznetsov")
def test_whoever_is_on_file_need_not_come_again(store: Store) -> None:
    assert enter(store, plan_of(store, PEOPLE, f"{KUZNETSOV} доб. 5")).on_file == 1


@pytest.mark.usefixtures("kuznetsov")
def test_a_new_case_file_may_be_opened_all_the_same(store: Store) -> None:
    counts = enter(store, plan_of(store, APPEALS, FIRST, SECOND, doubles=Doubles.OPEN_NEW))

    assert (counts.opens, counts.joins) == (1, 1)


@pytest.mark.usefixtures("kuznetsov")
def test_rows_of_those_on_file_may_be_left_out(store: Store) -> None:
    counts = enter(store, plan_of(store, APPEALS, FIRST, OTHER, doubles=Doubles.SKIP))

    assert (counts.skipped, counts.opens) == (1, 1)


@pytest.mark.parametrize(
    ("answer", "fate"), [(1, Fate.ATTACHES), (NEW, Fate.OPENS), (LEAVE_OUT, Fate.SKIPPED), (99, Fate.UNDECIDED)]
)
@pytest.mark.usefixtures("kuznetsov")
def test_the_secretary_decides_row_by_row(store: Store, answer: int, fate: Fate) -> None:
    plan = plan_of(store, APPEALS, FIRST, OTHER, doubles=Doubles.BY_HAND)
    check(store, plan)
    (asked_of,) = store.imports.to_decide(plan, offset=0, limit=9)
    assert (asked_of.fate, [like.number for like in asked_of.like]) == (Fate.UNDECIDED, ["ЛД-000001"])

    decided = plan_of(store, APPEALS, FIRST, OTHER, doubles=Doubles.BY_HAND, by_hand=(ByHand(asked_of.key, answer),))
    check(store, decided)

    assert [line.at for line in lines(store, decided, fate)][:1] == [2]


@pytest.mark.usefixtures("kuznetsov")
def test_what_was_decided_holds_for_the_persons_other_rows(store: Store) -> None:
    plan = plan_of(store, APPEALS, FIRST, SECOND, doubles=Doubles.BY_HAND)
    assert check(store, plan).undecided == 2
    (first,) = store.imports.to_decide(plan, offset=0, limit=9)

    decided = plan_of(store, APPEALS, FIRST, SECOND, doubles=Doubles.BY_HAND, by_hand=(ByHand(first.key, 1),))

    assert check(store, decided).attaches == 2


def test_a_case_file_that_was_merged_since_it_was_chosen_leads_to_the_one_that_stays(
    store: Store, kuznetsov: CaseFile
) -> None:
    plan = plan_of(store, APPEALS, FIRST, doubles=Doubles.BY_HAND)
    check(store, plan)
    (asked_of,) = store.imports.to_decide(plan, offset=0, limit=9)
    enter(store, plan_of(store, PEOPLE, f"{KUZNETSOV} доб. 5", doubles=Doubles.OPEN_NEW), "twin")
    with store.unit(1, "merge") as unit:
        stays = unit.merge(unit.case_file(kuznetsov.id + 1), unit.case_file(kuznetsov.id))

    enter(store, replace(plan, by_hand=(ByHand(asked_of.key, kuznetsov.id),)))

    assert [line.number for line in store.register.appeals_of(stays.id)] == ["12"]


def test_identifiers_tell_people_apart_and_together(store: Store) -> None:
    headers = "Фамилия;Имя;СНИЛС"
    enter(store, plan_of(store, headers, "Кузнецов;Пётр;112-233-445 95", "Павлова;Анна;"), "before")

    counts = enter(store, plan_of(store, headers, "Кузнецов;Петр;11223344595", "Орлов;Лев;"))

    assert (counts.on_file, counts.opens) == (1, 1)


def test_the_register_is_gone_through_with_progress(store: Store) -> None:
    enter(store, plan_of(store, "Фамилия;Имя", *[f"Иванов;{at}а" for at in range(600)]), "before")
    told: list[float] = []

    store.imports.check(plan_of(store, PEOPLE, KUZNETSOV), told.append)

    assert any(0 < share <= 0.1 for share in told)


def test_what_was_stopped_leaves_nothing(store: Store) -> None:
    plan = plan_of(store, APPEALS, FIRST, OTHER)
    check(store, plan)
    before = fingerprint(store)

    with pytest.raises(Stopped), store.unit(1, "import", stopped) as unit:
        unit.import_rows(plan)

    assert fingerprint(store) == before
    assert enter(store, plan).entered == 2


def test_a_check_that_was_stopped_is_begun_anew(store: Store) -> None:
    plan = plan_of(store, PEOPLE, *[KUZNETSOV] * 300)

    with pytest.raises(Stopped):
        store.imports.check(plan, stopped)

    assert list((store.file.parent / STAGING).glob("*")) == []
    assert check(store, plan).opens == 1


def test_the_staging_is_nobody_elses_and_goes_with_the_program(store: Store) -> None:
    check(store, plan_of(store, PEOPLE, KUZNETSOV))
    (staged,) = (store.file.parent / STAGING).glob("*")

    assert staged.stat().st_mode & 0o777 == 0o600
    store.close()
    assert not staged.exists()


def test_what_a_killed_program_left_behind_goes_at_the_start(store: Store) -> None:
    check(store, plan_of(store, PEOPLE, KUZNETSOV))
    (staged,) = (store.file.parent / STAGING).glob("*")

    store.open()

    assert not staged.exists()


def test_a_finish_without_a_check_checks_first(store: Store) -> None:
    told: list[float] = []
    plan = plan_of(store, PEOPLE, *[KUZNETSOV] * 300)

    with store.unit(1, "import", told.append) as unit:
        assert unit.import_rows(plan).opens == 1

    assert told == sorted(told)
    assert told[-1] <= 1


def test_a_file_without_rows_is_told(store: Store) -> None:
    with pytest.raises(NothingInTable):
        plan_of(store, PEOPLE)
    plan = plan_of(store, f"Примечание;{PEOPLE}", f";{KUZNETSOV}")
    empty = plan_of(store, f"Примечание;{PEOPLE}", "видели;;;;;", columns=plan.columns[1:])

    with pytest.raises(NothingInTable):
        check(store, empty)


def test_a_file_that_is_kept_no_more_is_told(store: Store) -> None:
    plan = plan_of(store, PEOPLE, KUZNETSOV)
    next((store.file.parent / "vault").rglob(plan.file.sha256)).unlink()

    with pytest.raises(FileNotKept):
        store.imports.look(plan.file, Reading())


def test_what_was_loaded_is_taken_out_at_once(store: Store) -> None:
    enter(store, plan_of(store, APPEALS, FIRST, SECOND, OTHER))

    undo(store)

    assert numbers(store) == [("12 ×1", 1), ("13 ×2", 1), ("14 ×3", 1)]
    assert numbers(store, "case_file") == [("ЛД-000001", 1), ("ЛД-000002", 1)]
    assert asked(store, "SELECT count(*) FROM name_token") == [(0,)]
    assert store.finder.find("кузнецов").case_files.lines == ()
    assert store.check_index(untold) == 0
    assert asked(store, "SELECT action, count(*) FROM change GROUP BY action") == [("added", 5), ("undone", 5)]


def test_what_was_taken_out_may_come_again_under_its_old_numbers(store: Store) -> None:
    plan = plan_of(store, APPEALS, FIRST, OTHER)
    enter(store, plan, "first")
    undo(store, "first")

    assert enter(store, plan, "second").entered == 2
    assert numbers(store)[2:] == [("12", 0), ("14", 0)]


def test_an_import_that_something_refers_to_stays(store: Store, kuznetsov: CaseFile) -> None:
    enter(store, plan_of(store, APPEALS, FIRST), "later")

    with pytest.raises(NotUndone) as told:
        undo(store, "before")

    assert told.value.hindrance.title == "12"
    assert kuznetsov.number == "ЛД-000001"
    undo(store, "later")
    undo(store, "before")
    assert numbers(store, "case_file") == [("ЛД-000001", 1)]


def test_a_broken_index_keeps_nobody_from_loading(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    run = Database.run

    def broken(database: Database, sql: str, params: Any = ()) -> sqlite3.Cursor:
        if "INTO citizen_fts" in sql:
            raise StoreDamaged
        return run(database, sql, params)

    monkeypatch.setattr(Database, "run", broken)

    assert enter(store, plan_of(store, APPEALS, FIRST, OTHER)).entered == 2
    undo(store)
    assert asked(store, "SELECT version FROM search_index") == [(0,)]


def test_organisations_are_told_apart(store: Store) -> None:
    headers = "ФИО;Дата;Содержание"
    counts = enter(store, plan_of(store, headers, "ООО «Ромашка»;15.01.2025;Свет", "ООО Ромашка;16.01.2025;Вода"))

    found = store.register.case_file(1)
    assert found is not None
    assert (found.kind, counts.opens, counts.joins) == (ApplicantKind.ORGANISATION, 1, 1)


def test_what_cleaning_changed_is_told(store: Store) -> None:
    plan = plan_of(store, PEOPLE, "КУЗНЕЦОВ;Пётр;;;", "Орлова;Анна;;;")

    assert check(store, plan).cleaned == 1
    assert [line.title for line in store.imports.cleaned(plan, offset=0, limit=9)] == ["Кузнецов Пётр"]


def stopped(_share: float) -> None:
    raise Stopped


def test_whoever_is_on_file_may_stand_above_who_is_not(store: Store, kuznetsov: CaseFile) -> None:
    plan = plan_of(store, APPEALS, f"П-1;12.03.2019;{KUZNETSOV};Крыша", f"П-2;13.03.2019;{PAVLOVA};Дорога")

    counts = enter(store, plan)

    assert (counts.attaches, counts.opens) == (1, 1)
    assert [line.number for line in store.register.appeals_of(kuznetsov.id)] == ["П-1"]
