"""What holds of every action: what it begins with, and when it does not make sense any more."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.appeal import Appeal, AppealKind, Channel
from desktop_app.domain.office import Profile
from desktop_app.domain.ports import Conflict
from desktop_app.flow.action import dossier_of
from desktop_app.flow.run import start
from desktop_app.flow.task import Opening
from desktop_app.storage.store import Store
from desktop_app.tasks import extend

TODAY = date(2026, 1, 15)


@pytest.fixture
def appeal(store: Store) -> Appeal:
    """An appeal that is at work."""
    officer = store.register.officers()[0]
    with store.unit(officer.id, "registration") as unit:
        return unit.add_appeal(
            Appeal(
                AppealKind.STATEMENT,
                Channel.POST,
                TODAY,
                TODAY,
                "Крыша",
                officer.id,
                due_on=date(2026, 2, 13),
                number="1",
            )
        )


def test_nothing_is_done_with_an_appeal_that_is_not_there(store: Store) -> None:
    assert dossier_of(store.register, 77) is None


def test_what_the_law_of_the_office_does_not_know_any_more_is_not_finished(store: Store, appeal: Appeal) -> None:
    officer = store.register.officers()[0]
    run = start("run-1", extend.TASK, Opening(TODAY, subject=dossier_of(store.register, appeal.id)))
    ready = run.enter("reason", "Ждём документов.", TODAY).forward(TODAY)
    with store.unit(officer.id, "set-up") as unit:
        unit.save_office(replace(unit.office, profile=Profile.COMMERCIAL))

    with pytest.raises(Conflict), store.unit(officer.id, "run-1") as unit:
        ready.finish(unit)


def test_a_run_is_known_by_the_number_of_its_appeal(store: Store, appeal: Appeal) -> None:
    run = start("run-1", extend.TASK, Opening(TODAY, subject=dossier_of(store.register, appeal.id)))

    assert run.label == "1"


def test_an_action_begins_with_an_appeal() -> None:
    with pytest.raises(TypeError):
        start("run-1", extend.TASK, Opening(TODAY, "Кузнецов"))
