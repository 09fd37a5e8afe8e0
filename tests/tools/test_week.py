"""A day of work in seconds: nothing is left behind, and the search index is as a fresh one."""

from pathlib import Path

import pytest

from desktop_app.tasks import TASKS
from tools import week

TASKS_A_DAY = 60
NEEDS_A_FORM = {"write_letter", "edit_template"}
"""Begun from what the office has on offer for a case, which the machine-made secretary does not look up."""


def test_a_day_leaves_the_register_and_the_drafts_and_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert week.week(tmp_path, TASKS_A_DAY, seed=1) == []

    told = capsys.readouterr().out
    assert [task.name for task in TASKS if task.name not in told and task.name not in NEEDS_A_FORM] == []


def test_a_file_that_nobody_knows_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "x.part").write_text("")
    (tmp_path / "forgotten").write_text("")

    assert week.week(tmp_path, 1, seed=1) == ["left behind: forgotten"]
