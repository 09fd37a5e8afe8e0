"""A changed calendar or rule moves the open terms that were reckoned by it, and no other."""

from dataclasses import replace
from datetime import date

from desktop_app.domain.appeal import AppealKind, Mark
from desktop_app.domain.moving import Move, OpenTerm, Rules, moves
from desktop_app.domain.office import EndOfTerm, Office
from desktop_app.domain.production_calendar import ProductionCalendar

FRIDAY, SATURDAY, MONDAY = date(2026, 2, 13), date(2026, 2, 14), date(2026, 2, 16)
BEFORE = Rules(Office(), ProductionCalendar())
TERM = OpenTerm(7, "К-118/26", AppealKind.COMPLAINT, date(2026, 1, 15), frozenset(), FRIDAY)


def test_a_day_off_of_its_own_moves_the_terms_that_end_on_it() -> None:
    after = replace(BEFORE, calendar=ProductionCalendar(extra_off=frozenset({FRIDAY})))
    other = TERM._replace(id=8, registered_on=date(2026, 1, 12), due_on=date(2026, 2, 11))

    assert list(moves([TERM, other], BEFORE, after)) == [Move(7, "К-118/26", FRIDAY, date(2026, 2, 12))]


def test_another_rule_moves_what_ends_on_a_day_off() -> None:
    after = replace(BEFORE, office=Office(end_of_term=EndOfTerm.NEXT_WORKING_DAY))

    assert [move.after for move in moves([TERM], BEFORE, after)] == [MONDAY]


def test_a_day_that_somebody_set_stays() -> None:
    after = replace(BEFORE, office=Office(end_of_term=EndOfTerm.NEXT_WORKING_DAY))

    assert list(moves([TERM._replace(due_on=date(2026, 3, 13))], BEFORE, after)) == []


def test_migration_is_reckoned_by_its_own_term() -> None:
    after = replace(BEFORE, calendar=ProductionCalendar(extra_off=frozenset({date(2026, 2, 4)})))
    term = TERM._replace(marks=frozenset({Mark.MIGRATION}), due_on=date(2026, 2, 4))

    assert [move.after for move in moves([term], BEFORE, after)] == [date(2026, 2, 3)]


def test_what_is_no_appeal_has_no_term_that_could_move() -> None:
    after = replace(BEFORE, office=Office(end_of_term=EndOfTerm.NEXT_WORKING_DAY))

    assert list(moves([TERM._replace(kind=AppealKind.INQUIRY)], BEFORE, after)) == []
