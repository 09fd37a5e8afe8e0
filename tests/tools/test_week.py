"""A day of work in seconds: nothing is left behind, and the search index is as a fresh one."""

from pathlib import Path

import pytest

from tools import week
from tools.secretary import Desk

TASKS_A_DAY = 60


def test_a_day_leaves_the_register_and_the_drafts_and_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert week.week(tmp_path, TASKS_A_DAY, seed=2) == []

    told = capsys.readouterr().out
    assert told.startswith(f"{TASKS_A_DAY} tasks, seed 2: finished ")


def test_the_vault_of_a_register_that_names_no_file_stays_as_it_is(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.vault.keep(b"a scan", "")
    desk.store.close()

    assert week.week(tmp_path, 1, seed=2) == []


def test_a_file_that_nobody_knows_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "x.part").write_text("")
    (tmp_path / "forgotten").write_text("")

    assert week.week(tmp_path, 1, seed=2) == ["left behind: forgotten"]
