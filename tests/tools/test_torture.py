"""The program is killed at its work, and nothing is lost, doubled or half done; the torture itself can tell."""

import sqlite3
from contextlib import closing
from pathlib import Path

from desktop_app.storage.store import FILE
from tools import inspection
from tools.secretary import Desk
from tools.torture import LEAST_INSIDE, Promises, Torture

KILLS = 20


def test_twenty_kills_lose_nothing(tmp_path: Path) -> None:
    torture = Torture(tmp_path, seed=7)
    for at in range(KILLS):
        torture.kill(at)

    assert torture.flaws == []
    assert torture.landed.total() == KILLS
    assert torture.inside >= LEAST_INSIDE
    assert torture.runs > 0


def test_what_was_promised_is_looked_for() -> None:
    promises = Promises(drafts={"paused": {"a"}})
    for line in ("saving run x", "saved run x", "saving run y", "dropping paused -", "finished done 12-исх"):
        promises.hear(line)

    assert promises.drafts == {"paused": {"a", ""}, "run": {"x", "y"}}
    assert (promises.finished, promises.numbers) == ({"done"}, ["12-исх"])


def test_a_lost_row_a_lost_draft_and_a_drifted_index_are_noticed(tmp_path: Path) -> None:
    torture = Torture(tmp_path, seed=7)
    promised = Promises(finished={"ghost"}, numbers=["1/26"], drafts={"ghost": {"a"}})

    assert torture._look(promised, 0) == [  # noqa: SLF001 — what looks is to be seen failing
        "a finished run is lost",
        "1/26 stands 0 times",
        "a draft is not as it was",
    ]
    with closing(sqlite3.connect(tmp_path / FILE)) as connection, connection:
        connection.execute("INSERT INTO counter VALUES ('appeal', '2026', 1)")
        connection.execute("INSERT INTO appeal_fts (rowid, text) VALUES (5, 'крыша')")
    assert inspection.flaws(tmp_path) == [
        "appeal: 1 numbers were drawn for 0 rows",
        "appeal_fts differs from a fresh one",
    ]
    Desk(tmp_path).store.close()
