"""An officer is noted as absent, gets a deputy, and comes back."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.absences import AmongOfficers
from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import Conflict
from desktop_app.domain.rules import Problem
from desktop_app.flow.merging import merged
from desktop_app.storage.store import Store
from desktop_app.tasks import note_absence
from tests.tasks.conftest import AtDesk
from tests.tasks.desk import Desk

FROM, UNTIL = date(2026, 1, 19), date(2026, 2, 1)


def stored(store: Store, officer: Officer) -> Officer:
    """The officer as the register has it."""
    return next(each for each in store.register.officers() if each.id == officer.id)


def begun(at_desk: AtDesk, store: Store, officer: Officer | None = None) -> Desk:
    """The task, about somebody or nobody yet."""
    subject = AmongOfficers(store.register.officers(), officer.id if officer else None)
    return at_desk(note_absence.TASK, subject=subject)


@pytest.fixture
def desk(at_desk: AtDesk, store: Store, smirnova: Officer, orlov: Officer) -> Desk:
    """About Orlov."""
    assert smirnova.id != orlov.id
    return begun(at_desk, store, orlov)


def test_an_absence_is_noted_with_the_deputy(desk: Desk, store: Store, smirnova: Officer, orlov: Officer) -> None:
    desk.answer(away_from="19.01.2026", away_until="01.02.2026", deputy_id=smirnova.id).finish()

    after = stored(store, orlov)
    assert (after.away_from, after.away_until, after.deputy_id) == (FROM, UNTIL, smirnova.id)
    assert desk.run.label == "Орлов\u00a0И.\u00a0Л."


def test_who_is_absent_is_chosen_in_the_task(at_desk: AtDesk, store: Store, smirnova: Officer, orlov: Officer) -> None:
    begun(at_desk, store, orlov).answer(away_from="19.01.2026", deputy_id=smirnova.id).finish()
    desk = begun(at_desk, store)
    assert desk.run.label == ""
    assert desk.problems() == {"officer_id": Problem.REQUIRED, "away_from": Problem.REQUIRED}

    desk.answer(officer_id=orlov.id)
    assert (desk.draft.away_from, desk.draft.deputy_id) == (FROM, smirnova.id)
    desk.answer(officer_id=smirnova.id)
    assert (desk.draft.away_from, desk.draft.deputy_id) == (None, None)


def test_who_is_back_has_no_absence_any_more(at_desk: AtDesk, store: Store, desk: Desk, orlov: Officer) -> None:
    desk.answer(away_from="19.01.2026", away_until="01.02.2026").finish()
    back = begun(at_desk, store, orlov).answer(away_from="")
    assert back.problems() == {"away_from": Problem.REQUIRED}

    back.answer(away_until="").finish()

    assert stored(store, orlov).away_from is None
    assert not stored(store, orlov).is_away(FROM)


def test_an_absence_ends_after_it_begins(desk: Desk) -> None:
    desk.answer(away_until="18.01.2026", away_from="19.01.2026")

    assert desk.problems() == {"away_until": Problem.BEFORE_START}


def test_nobody_stands_in_for_themselves(desk: Desk, store: Store, smirnova: Officer, orlov: Officer) -> None:
    desk.answer(away_from="19.01.2026", deputy_id=orlov.id)
    assert desk.problems() == {"deputy_id": Problem.OWN_DEPUTY}

    with store.unit(smirnova.id, "deputies") as unit:
        unit.change_officer(replace(smirnova, deputy_id=orlov.id))
    other = Desk(
        store, desk.clock, smirnova, note_absence.TASK, subject=AmongOfficers(store.register.officers(), orlov.id)
    )
    other.answer(away_from="19.01.2026", deputy_id=smirnova.id)
    assert other.problems() == {"deputy_id": Problem.DEPUTY_CIRCLE}


def test_whoever_left_is_neither_absent_nor_a_deputy(
    at_desk: AtDesk, store: Store, smirnova: Officer, orlov: Officer
) -> None:
    with store.unit(smirnova.id, "leaving") as unit:
        unit.change_officer(replace(smirnova, active=False))

    desk = begun(at_desk, store, orlov).answer(away_from="19.01.2026", deputy_id=smirnova.id)
    assert desk.problems() == {"deputy_id": Problem.HAS_LEFT}
    assert begun(at_desk, store, smirnova).answer(away_from="19.01.2026").problems() == {"officer_id": Problem.HAS_LEFT}


def test_a_deputy_without_an_absentee_is_not_judged(at_desk: AtDesk, store: Store, orlov: Officer) -> None:
    desk = begun(at_desk, store).answer(deputy_id=orlov.id)

    assert "deputy_id" not in desk.problems()
    assert note_absence.absent_in(desk.draft) is None


def test_what_a_colleague_noted_meanwhile_is_joined(
    desk: Desk, store: Store, smirnova: Officer, orlov: Officer
) -> None:
    desk.answer(away_from="19.01.2026")
    with store.unit(smirnova.id, "colleague") as unit:
        unit.change_officer(replace(stored(store, orlov), deputy_id=smirnova.id))
    with pytest.raises(Conflict):
        desk.finish()

    source = note_absence.TASK.source
    assert source is not None
    merge = merged(source, desk.draft, source.stored(store.register, desk.draft))
    assert (merge.clashes, merge.taken) == ((), ("deputy_id",))
    desk.run = replace(desk.run, draft=merge.draft)
    desk.finish()
    assert (stored(store, orlov).away_from, stored(store, orlov).deputy_id) == (FROM, smirnova.id)


def test_an_absence_is_undone(desk: Desk, store: Store, orlov: Officer) -> None:
    desk.answer(away_from="19.01.2026").finish()

    desk.within(lambda unit: unit.undo())

    assert stored(store, orlov).away_from is None


def test_a_task_begun_without_a_subject_asks_whom_it_is_about(at_desk: AtDesk) -> None:
    assert at_desk(note_absence.TASK).draft == note_absence.Draft()
