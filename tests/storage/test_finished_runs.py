"""Whether a run was finished is told by the change journal alone: it stands in the transaction of the finish itself."""

from contextlib import suppress

from desktop_app.storage.store import Store
from tests.storage.samples import KUZNETSOV, SECRETARY


def test_runs_that_were_finished_are_known_by_what_they_changed(store: Store) -> None:
    with store.unit(SECRETARY, "run-1") as unit:
        unit.add_case_file(KUZNETSOV)
    assert store.register.finished_runs(("run-1", "run-2")) == {"run-1"}
    assert store.register.finished_runs(()) == frozenset()


def test_a_run_that_was_killed_before_its_commit_was_not_finished(store: Store) -> None:
    with suppress(KeyboardInterrupt), store.unit(SECRETARY, "run-1") as unit:
        unit.add_case_file(KUZNETSOV)
        raise KeyboardInterrupt
    assert store.register.finished_runs(("run-1",)) == frozenset()
