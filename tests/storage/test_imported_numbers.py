"""The numbers that rows of an old register bring, draw, or find taken."""

from desktop_app.domain.importing import Fate, NumberTaken
from desktop_app.domain.rules import Problem
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
)
from tests.storage.test_imports import FIRST, OTHER, SECOND, numbers


def test_a_number_that_is_taken_is_told(store: Store) -> None:
    enter(store, plan_of(store, APPEALS, FIRST), "before")
    plan = plan_of(store, APPEALS, f"12;20.02.2025;{PAVLOVA};Яма", OTHER, f"14;18.01.2025;{PAVLOVA};Лифт")

    check(store, plan)

    assert [(line.at, line.problems) for line in lines(store, plan, Fate.WRONG)] == [
        (2, (("number", Problem.NUMBER_TAKEN, "12"),)),
        (4, (("number", Problem.NUMBER_TAKEN, "14"),)),
    ]


def test_a_number_that_is_taken_may_get_its_year(store: Store) -> None:
    rows = (APPEALS, FIRST, f"12;20.02.2024;{PAVLOVA};Яма", f"12;21.02.2024;{PAVLOVA};Лифт")
    counts = enter(store, plan_of(store, *rows, number_taken=NumberTaken.ADD_YEAR))

    assert numbers(store) == [("12", 0), ("12/2024", 0)]
    assert counts.wrong == 1


def test_an_old_number_of_a_case_file_is_kept_and_given_once(store: Store) -> None:
    headers = f"Номер дела;{PEOPLE}"
    counts = enter(store, plan_of(store, headers, f"ЛД-000001;{KUZNETSOV}", f";{PAVLOVA}", "ЛД-000001;Орлов;Лев;;;"))

    assert numbers(store, "case_file") == [("ЛД-000001", 0), ("ЛД-000002", 0)]
    assert counts.wrong == 1


def test_a_number_that_a_later_row_brings_is_not_drawn_before(store: Store) -> None:
    enter(store, plan_of(store, f"Номер дела;{PEOPLE}", f";{PAVLOVA}", f"ЛД-000001;{KUZNETSOV}"))

    assert numbers(store, "case_file") == [("ЛД-000002", 0), ("ЛД-000001", 0)]


def test_a_number_taken_after_the_check_turns_the_row_back(store: Store) -> None:
    plan = plan_of(store, APPEALS, FIRST, SECOND, OTHER)
    check(store, plan)
    enter(store, plan_of(store, APPEALS, f"12;20.02.2025;{PAVLOVA};Яма"), "meanwhile")

    counts = enter(store, plan)

    assert counts.wrong == 1
    assert [number for number, _ in numbers(store)] == ["12", "13", "14"]


def test_rows_loaded_meanwhile_by_another_run_are_not_doubled(store: Store) -> None:
    plan = plan_of(store, PEOPLE, KUZNETSOV, PAVLOVA)
    check(store, plan)
    enter(store, plan_of(store, "Примечание;" + PEOPLE, f";{KUZNETSOV}"), "meanwhile")

    counts = enter(store, plan)

    assert (counts.known, counts.opens) == (1, 1)
