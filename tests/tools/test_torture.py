"""The program is killed at its work, and nothing is lost, doubled or half done; the torture itself can tell."""

import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import pytest

from desktop_app.domain.receipt import Receipt
from desktop_app.flow.recovery import Copy
from desktop_app.flow.run import Run, start
from desktop_app.flow.task import Opening
from desktop_app.storage.store import FILE
from desktop_app.tasks import TASKS, register_appeal
from tests.stand_ins import THURSDAY
from tools import inspection, killed
from tools.older import make_older
from tools.promises import Promises
from tools.secretary import Desk, Secretary, digest, number_of, state
from tools.torture import Torture

KILLS = 20
ROOT = Path(__file__).parents[2]


def typed(surname: str) -> Run[Any]:
    """A registration into which this has been typed."""
    return start("run-1", register_appeal.TASK, Opening(THURSDAY.date(), typed=surname))


def test_twenty_kills_lose_nothing() -> None:
    done = subprocess.run(  # noqa: S603 — our own interpreter with our own module; a process that forks has no threads
        [sys.executable, "-m", "tools.torture", str(KILLS), "7"],
        cwd=ROOT,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )

    assert done.returncode == 0, done.stdout + done.stderr
    table = re.findall(r"^ +(\d+)  .*, (\d+) of them at the window$", done.stdout, re.MULTILINE)
    assert sum(int(kills) for kills, _ in table) == KILLS
    assert sum(int(at_the_window) for _, at_the_window in table) > 0


@pytest.mark.parametrize("countdown", [1, 30, 60])
def test_a_kill_while_a_file_of_the_first_version_is_migrated_loses_no_row(tmp_path: Path, countdown: int) -> None:
    torture = Torture(tmp_path, seed=1)
    desk = Desk(tmp_path)
    secretary = Secretary(desk, Random(1), _unheard)  # noqa: S311 — no secret
    while secretary.finished["register_appeal"] < 2:
        secretary.work()
    desk.store.close()
    (tmp_path / "new").mkdir()
    torture.older = make_older(tmp_path / FILE, tmp_path / "new" / FILE)
    shutil.copyfile(tmp_path / "new" / FILE, tmp_path / "older")

    torture.strike(killed.MIGRATION, countdown, at=0)

    assert torture.look_at_a_migration() == []
    assert torture.flaws == []


def test_what_was_promised_is_looked_for() -> None:
    promises = Promises(drafts={"paused": {"a"}})
    said = (
        "saving run x", "saved run x", "saving run y", "dropping paused ", "finishing done write_letter",
        "finished done 12-исх",
    )  # fmt: skip
    for line in said:
        promises.hear(line)

    assert promises.drafts == {"paused": {"a", ""}, "run": {"x", "y"}}
    assert (promises.finished, promises.numbers, promises.tasks) == ({"done"}, ["12-исх"], {"write_letter": 1})


def test_a_draft_that_comes_back_may_be_gone_until_the_undoing_is_done() -> None:
    promises = Promises()
    for line in ("undoing done ", "saving back x", "saved back x"):
        promises.hear(line)
    assert promises.draft_flaws([], set(), set()) == []

    promises.hear("undone done ")
    assert promises.draft_flaws([], set(), set()) == ["a draft is not as it was"]


def test_a_draft_that_was_let_go_is_not_asked_for_when_another_run_is_undone() -> None:
    promises = Promises()
    for line in ("undoing done ", "saving x 1", "saved x 1", "dropping x ", "undoing other ", "undone other "):
        promises.hear(line)

    assert promises.draft_flaws([], set(), set()) == []


@pytest.mark.parametrize(
    ("receipt", "number"),
    [
        (Receipt("К-1/26", letter_ids=(1,)), "К-1/26"),
        (Receipt("К-1/26"), ""),
        (Receipt("1…9-исх", letter_ids=(1, 9)), ""),
        (Receipt("15.01.2026", letter_ids=(1,), contact_id=1), ""),
    ],
)
def test_only_a_number_of_the_register_is_promised(receipt: Receipt, number: str) -> None:
    assert number_of(receipt) == number


def test_a_draft_is_as_old_as_the_first_word_that_it_lacks() -> None:
    before, after = typed("кузнецов"), typed("кузнецова")
    promises = Promises()
    for moment, run in ((1.0, before), (2.5, after), (2.75, after)):
        promises.hear(f"typed {run.id} {moment}:{state(run)}")

    assert promises.age([Copy(before, THURSDAY)], died_at=3.0) == 0.5
    assert promises.age([Copy(after, THURSDAY)], died_at=3.0) == 0.0
    promises.hear(f"cancelling {before.id} ")
    assert promises.age([Copy(before, THURSDAY)], died_at=3.0) == 0.0


def test_a_draft_from_nowhere_and_one_that_did_not_come_back_are_noticed() -> None:
    copy = Copy(typed("кузнецов"), THURSDAY)

    assert Promises().draft_flaws([copy], set(), set()) == ["a draft came from nowhere"]
    assert Promises(drafts={copy.run.id: {digest(copy)}}).draft_flaws([copy], set(), {"work"}) == [
        "what was undone gave no draft back"
    ]


def test_a_lost_row_a_lost_draft_and_a_drifted_index_are_noticed(tmp_path: Path) -> None:
    torture = Torture(tmp_path, seed=7)
    promised = Promises(finished={"ghost"}, numbers=["1/26"], drafts={"ghost": {"a"}})

    assert torture.look(promised, killed.IDLE) == [
        "a finished run is lost",
        "1/26 is not in the register",
        "a draft is not as it was",
    ]
    with closing(sqlite3.connect(tmp_path / FILE)) as connection, connection:
        connection.execute("INSERT INTO counter VALUES ('appeal', '2026', 1)")
        connection.execute("INSERT INTO appeal_fts (rowid, text) VALUES (5, 'крыша')")
        connection.execute(
            """INSERT INTO "change" (at, run_id, officer_id, subject, subject_id, title, action, before, after)
            VALUES ('2026-01-15T10:30:00', 'ghost', 1, 'appeal', 9, '1/26', 'added', '{}', '{"number": "1/26"}')"""
        )
    assert inspection.flaws(tmp_path) == [
        "a run is in the journal that was not kept",
        "appeal: 1 numbers were drawn for 0 rows",
        "a journaled row of appeal is not there",
        "appeal_fts differs from a fresh one",
    ]
    Desk(tmp_path).store.close()


def test_a_lost_and_a_torn_file_of_the_vault_are_noticed(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    kept, sha256 = desk.vault.keep(b"a scan", "")
    desk.store.close()
    assert inspection.vault_flaws(tmp_path, {sha256}) == []

    (tmp_path / "vault" / kept).write_bytes(b"a sc")

    assert inspection.vault_flaws(tmp_path, {sha256, "f" * 64}) == [
        "1 files of the vault are lost",
        "1 files of the vault are torn",
    ]


def test_every_task_is_begun_and_finished_by_the_machine_made_secretary(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    secretary = Secretary(desk, Random(2), _unheard)  # noqa: S311 — no secret
    for _ in range(60 * len(TASKS)):
        secretary.work()
        if all(secretary.finished.values()):
            break
    desk.store.close()

    assert [task for task, times in secretary.finished.items() if not times] == []


def _unheard(_what: str, _run_id: str, _told: str) -> None:
    """Nobody listens."""
