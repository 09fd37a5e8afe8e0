"""A changed calendar or rule moves the open terms that were reckoned by it, and no other."""

from dataclasses import replace
from datetime import date

from desktop_app.domain.appeal import AppealKind, Mark
from desktop_app.domain.journey import DOCUMENTS, INSTRUCTION
from desktop_app.domain.moving import Move, OpenStage, OpenTerm, Rules, Shift, StageMove, moves, shift, stage_moves
from desktop_app.domain.office import EndOfTerm, Office, Profile
from desktop_app.domain.production_calendar import ProductionCalendar
from desktop_app.domain.routes import StageTerm

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


WEDNESDAY, THURSDAY, THE_MONDAY_BEFORE = date(2026, 2, 11), date(2026, 2, 12), date(2026, 2, 9)
TWO_WORKING_DAYS = StageTerm(2, working=True)
SIGNATURE = OpenStage(
    3, 7, "К-118/26", "signature", "Подпись", THE_MONDAY_BEFORE, WEDNESDAY, date(2026, 3, 2), TWO_WORKING_DAYS
)
WEDNESDAY_OFF = replace(BEFORE, calendar=ProductionCalendar(extra_off=frozenset({WEDNESDAY})))


def days_of(stage: OpenStage, after: Rules, *moved: Move) -> list[date]:
    """Where a stage moves to."""
    return [move.after for move in stage_moves([stage], moved, BEFORE, after)]


def test_a_stage_in_working_days_moves_with_the_calendar_though_its_appeal_does_not() -> None:
    assert list(stage_moves([SIGNATURE], (), BEFORE, WEDNESDAY_OFF)) == [
        StageMove(3, "К-118/26", "signature", "Подпись", WEDNESDAY, THURSDAY)
    ]


def test_a_stage_in_calendar_days_stays() -> None:
    assert days_of(SIGNATURE._replace(term=StageTerm(2)), WEDNESDAY_OFF) == []


def test_a_stage_that_moves_never_ends_after_its_appeal() -> None:
    assert days_of(SIGNATURE._replace(latest=WEDNESDAY), WEDNESDAY_OFF) == []
    moved = Move(7, "К-118/26", WEDNESDAY, date(2026, 2, 10))
    assert days_of(SIGNATURE._replace(latest=WEDNESDAY), WEDNESDAY_OFF, moved) == [date(2026, 2, 10)]


def test_a_stage_that_was_cut_off_by_its_appeal_gets_its_own_days_when_the_appeal_has_more() -> None:
    cut_off = SIGNATURE._replace(due_on=date(2026, 2, 10), latest=date(2026, 2, 10))
    moved = Move(7, "К-118/26", date(2026, 2, 10), date(2026, 3, 2))

    assert days_of(cut_off, BEFORE, moved) == [WEDNESDAY]


def test_the_day_of_a_stage_that_somebody_set_stays_unless_it_would_come_after_the_appeal() -> None:
    theirs = SIGNATURE._replace(due_on=FRIDAY)
    assert days_of(theirs, WEDNESDAY_OFF) == []
    assert days_of(theirs, WEDNESDAY_OFF, Move(7, "К-118/26", date(2026, 3, 2), THURSDAY)) == [THURSDAY]
    assert days_of(theirs, WEDNESDAY_OFF, Move(7, "К-118/26", date(2026, 3, 2), MONDAY)) == []


def test_what_was_due_with_its_appeal_stays_due_with_it() -> None:
    part = SIGNATURE._replace(key=INSTRUCTION, title="", due_on=FRIDAY, latest=FRIDAY, term=None)

    assert days_of(part, WEDNESDAY_OFF, Move(7, "К-118/26", FRIDAY, THURSDAY)) == [THURSDAY]


def test_what_has_no_appeal_with_a_term_moves_by_its_own_days_or_stays() -> None:
    assert days_of(SIGNATURE._replace(latest=None), WEDNESDAY_OFF) == [THURSDAY]
    assert days_of(SIGNATURE._replace(latest=None, term=None), WEDNESDAY_OFF) == []


def test_a_request_of_documents_runs_its_fifteen_days_by_the_new_rule_whatever_the_appeal_has() -> None:
    request = SIGNATURE._replace(
        key=DOCUMENTS, title="", given_on=date(2026, 1, 30), due_on=FRIDAY, latest=FRIDAY, term=None
    )
    after = replace(BEFORE, office=Office(end_of_term=EndOfTerm.NEXT_WORKING_DAY, counts_registration_day=True))

    assert days_of(request, after) == [MONDAY]
    assert days_of(request, replace(BEFORE, office=Office(profile=Profile.COMMERCIAL))) == []


class Terms:
    """Where they are read."""

    def open_terms(self) -> tuple[OpenTerm, ...]:
        """One appeal."""
        return (TERM,)

    def open_stages(self) -> tuple[OpenStage, ...]:
        """A stage that is due with it."""
        return (SIGNATURE._replace(due_on=FRIDAY, latest=FRIDAY, term=None),)


def test_all_that_moves_is_found_at_once() -> None:
    after = replace(BEFORE, calendar=ProductionCalendar(extra_off=frozenset({FRIDAY})))
    found = shift(Terms(), BEFORE, after)

    assert found == Shift(
        (Move(7, "К-118/26", FRIDAY, THURSDAY),),
        (StageMove(3, "К-118/26", "signature", "Подпись", FRIDAY, THURSDAY),),
    )
    assert len(found) == 2
