"""The office keeps its calendar: a day of its own moves the terms that end on it, and nothing else."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.domain.calendar_years import CalendarYear, OfficeCalendar
from desktop_app.domain.journey import INSTRUCTION, Assignment
from desktop_app.domain.moving import Move, Shift, StageMove, shift
from desktop_app.domain.office import EndOfTerm, Office
from desktop_app.domain.ports import Conflict
from desktop_app.domain.routes import Party, PartyKind, Route, Stage, StageTerm
from desktop_app.domain.rules import Problem
from desktop_app.domain.setup import OfficeSetup
from desktop_app.storage import calendar as calendar_table
from desktop_app.storage.store import Store
from desktop_app.tasks import keep_calendar, setup_office
from desktop_app.tasks.keep_calendar import DayKind, DayRow, Subject
from tests.stand_ins import FixedClock
from tests.storage.own_routes import drawn
from tests.tasks.conftest import AtDesk
from tests.tasks.desk import Desk
from tests.tasks.example_answers import THIRTEENTH
from tests.tasks.examples import Place, furnished

FRIDAY, THURSDAY, MONDAY = date(2026, 2, 13), date(2026, 2, 12), date(2026, 2, 16)


@pytest.fixture
def calendar() -> OfficeCalendar:
    """What the whole program asks."""
    return OfficeCalendar()


@pytest.fixture
def store(tmp_path: object, clock: FixedClock, calendar: OfficeCalendar) -> Store:
    """The office's case database, from which the calendar learns."""
    store = Store(tmp_path / "data", clock, calendar, calendar.take)  # type: ignore[operator]  # pytest's path
    store.open()
    return store


@pytest.fixture
def place(store: Store) -> Place:
    """An appeal that was registered on 13.01., and one whose day somebody set."""
    place = furnished(store)
    with store.unit(place.secretary.id, "cards") as unit:
        appeal = unit.appeal(place.appeal.id)
        unit.change_appeal(replace(appeal, registered_on=date(2026, 1, 14), due_on=FRIDAY))
        unit.add_appeal(replace(appeal, number="З-77/26", registered_on=date(2026, 1, 14), due_on=date(2026, 3, 2)))
    return place


def begun(place: Place, at_desk: AtDesk) -> Desk:
    """The calendar of 2026, as it is."""
    return at_desk(keep_calendar.TASK, subject=Subject(place.store.register.calendar_years()))


def days_due(store: Store) -> list[date]:
    """The due days of the open appeals."""
    return [term.due_on for term in store.register.open_terms()]


def test_a_day_off_of_the_office_moves_the_terms_that_end_on_it(
    place: Place, at_desk: AtDesk, calendar: OfficeCalendar
) -> None:
    begun(place, at_desk).answer(days=(DayRow("13.02.2026"),)).forward().finish()

    assert days_due(place.store) == [THURSDAY, date(2026, 3, 2)]
    assert not calendar.is_working_day(FRIDAY)
    assert calendar.is_working_day(THURSDAY)
    (event,) = [each for each in place.store.register.timeline(place.case_file.id).rows if each.run_id == "run-1"]
    assert [(change.before, change.after) for change in event.changes] == [("2026-02-13", "2026-02-12")]


def test_undoing_it_puts_the_terms_and_the_calendar_back(
    place: Place, at_desk: AtDesk, calendar: OfficeCalendar
) -> None:
    begun(place, at_desk).answer(days=(DayRow("13.02.2026"),)).forward().finish()
    with place.store.unit(place.secretary.id, "run-1") as unit:
        unit.undo()

    assert days_due(place.store) == [FRIDAY, date(2026, 3, 2)]
    assert calendar.is_working_day(FRIDAY)


def test_the_calendar_is_known_again_after_a_start(place: Place, at_desk: AtDesk, clock: FixedClock) -> None:
    begun(place, at_desk).answer(days=(DayRow("14.02.2026", DayKind.WORKING),), decreed=True).forward().finish()
    place.store.close()

    calendar = OfficeCalendar()
    again = Store(place.store.file.parent, clock, calendar, calendar.take)
    again.open()
    again.close()

    assert calendar.is_working_day(date(2026, 2, 14))


def test_a_year_is_corrected_in_its_place_and_others_are_turned_to(place: Place, at_desk: AtDesk) -> None:
    begun(place, at_desk).answer(days=(DayRow("13.02.2026"),)).forward().finish()
    desk = begun(place, at_desk)
    assert [row.day for row in desk.draft.days] == [FRIDAY]

    desk.answer(year=2027)
    assert desk.draft.days == ()
    desk.answer(year=2026, days=(DayRow("13.02.2026"), DayRow("16.02.2026"))).forward().finish()

    (year,) = place.store.register.calendar_years()
    assert (year.off, year.version) == ((FRIDAY, MONDAY), 2)


def test_a_day_of_another_year_or_a_day_twice_is_told_of(place: Place, at_desk: AtDesk) -> None:
    desk = begun(place, at_desk)
    assert desk.answer(days=(DayRow("13.02.2027"),)).problems() == {"days.0.day": Problem.OUT_OF_RANGE}
    twice = (DayRow("13.02.2026"), DayRow("13.02.2026", DayKind.WORKING))
    assert desk.answer(days=twice).problems() == {"days": Problem.NOT_UNIQUE}


def test_a_calendar_that_was_changed_meanwhile_is_not_overwritten(place: Place, at_desk: AtDesk) -> None:
    desk = begun(place, at_desk).answer(days=(DayRow("13.02.2026"),)).forward()
    with place.store.unit(place.secretary.id, "other") as unit:
        unit.save_calendar_year(CalendarYear(2026, (MONDAY,)))

    with pytest.raises(Conflict):
        desk.finish()


def test_another_rule_of_the_office_moves_open_terms_too(place: Place, at_desk: AtDesk) -> None:
    with place.store.unit(place.secretary.id, "card") as unit:
        appeal = unit.appeal(place.appeal.id)
        unit.change_appeal(replace(appeal, registered_on=date(2026, 1, 15), due_on=FRIDAY))
    register = place.store.register
    setup = OfficeSetup(register.office() or Office(), register.departments(), register.officers())
    desk = at_desk(setup_office.TASK, subject=setup).answer(end_of_term=EndOfTerm.NEXT_WORKING_DAY)
    assert [step.form for step in desk.run.path][-1] == "moved"

    desk.to("moved").finish()

    assert days_due(place.store)[0] == MONDAY


def test_stages_at_hand_move_with_their_appeal_and_never_end_after_it(place: Place, at_desk: AtDesk) -> None:
    with place.store.unit(place.secretary.id, "card") as unit:
        appeal = unit.change_appeal(
            replace(unit.appeal(place.appeal.id), registered_on=date(2026, 1, 15), due_on=FRIDAY)
        )
        for due_on in (FRIDAY, date(2026, 2, 12), date(2026, 2, 2), None):
            unit.add_assignment(Assignment(appeal.id, "consideration", THIRTEENTH, place.orlov.id, due_on=due_on))
    begun(place, at_desk).answer(days=(DayRow("12.02.2026"), DayRow("13.02.2026"))).forward().finish()

    stages = place.store.register.assignments(place.appeal.id)
    last = date(2026, 2, 11)
    assert [stage.due_on for stage in stages] == [last, last, date(2026, 2, 2), None]
    assert days_due(place.store)[0] == last


FORTNIGHT = tuple(date(2026, 2, day) for day in (9, 11, 12, 18, 20, 27))
"""Days on which the office does not work, though the country does."""


def counted(given_on: date, days: int, off: tuple[date, ...]) -> date:
    """The last of so many working days after a day, on the fingers: weekends and what is typed here are off."""
    off = (*off, date(2026, 2, 23), date(2026, 3, 9))
    day = given_on
    while days:
        day += timedelta(days=1)
        if day.isoweekday() < 6 and day not in off:
            days -= 1
    return day


def test_every_stage_in_working_days_is_reckoned_anew_and_each_as_counted_on_the_fingers(
    place: Place, at_desk: AtDesk
) -> None:
    lengths = (1, 2, 3, 5, 8)
    given = [date(2026, 2, 2) + timedelta(days=at) for at in range(28)]
    expected = []
    stages = tuple(
        Stage(f"visa {days}", f"Виза {days}", Party(PartyKind.RESPONSIBLE), term=StageTerm(days, working=True))
        for days in lengths
    )
    route = drawn(place.store, Route("Долгий", stages=stages, key="long"), "route")
    with place.store.unit(place.secretary.id, "stages") as unit:
        appeal = unit.change_appeal(
            replace(
                unit.appeal(place.appeal.id), route_id=route.id, registered_on=date(2026, 2, 2), due_on=date(2026, 6, 1)
            )
        )
        for stage, days in zip(stages, lengths, strict=True):
            for day in given:
                due_on = counted(day, days, ())
                unit.add_assignment(Assignment(appeal.id, stage.key, day, place.orlov.id, due_on=due_on))
                expected.append(counted(day, days, FORTNIGHT))
    assert any(each.due_on != then for each, then in zip(stages_of(place), expected, strict=True))

    desk = begun(place, at_desk).answer(days=tuple(DayRow(f"{day:%d.%m}.2026") for day in FORTNIGHT)).forward()
    told = shift(place.store.register, *keep_calendar.rules_in(desk.draft, Office()))
    moved = [each for each, then in zip(stages_of(place), expected, strict=True) if each.due_on != then]
    desk.finish()

    assert [each.due_on for each in stages_of(place)] == expected
    assert [each.id for each in told.stages] == [each.id for each in moved]


def test_undoing_a_calendar_puts_the_days_of_stages_back(place: Place, at_desk: AtDesk) -> None:
    with place.store.unit(place.secretary.id, "card") as unit:
        unit.add_assignment(Assignment(place.appeal.id, INSTRUCTION, THIRTEENTH, place.orlov.id, due_on=FRIDAY))
    begun(place, at_desk).answer(days=(DayRow("13.02.2026"),)).forward().finish()
    assert [each.due_on for each in stages_of(place)] == [THURSDAY]
    with place.store.unit(place.secretary.id, "run-1") as unit:
        unit.undo()

    assert [each.due_on for each in stages_of(place)] == [FRIDAY]


def test_terms_and_stages_are_moved_by_the_portion_and_followed_as_one(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calendar_table, "AT_ONCE", 1)
    told: list[float] = []
    with place.store.unit(place.secretary.id, "moving", told.append) as unit:
        stage = unit.add_assignment(Assignment(place.appeal.id, INSTRUCTION, THIRTEENTH, place.orlov.id, due_on=FRIDAY))
        term = Move(place.appeal.id, "0", FRIDAY, THURSDAY)
        unit.move_terms(Shift((term,), (StageMove(stage.id, "0", INSTRUCTION, "", FRIDAY, THURSDAY),)))

    assert told == [0, 0.5]
    assert [each.due_on for each in stages_of(place)] == [THURSDAY]


def stages_of(place: Place) -> tuple[Assignment, ...]:
    """What is in hand of the appeal."""
    return place.store.register.assignments(place.appeal.id)
