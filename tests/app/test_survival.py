"""The real program is killed in the middle of its work, and started again."""

import json
import signal
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from sqlite3 import connect
from typing import Any

from desktop_app.domain.appeal import Attachment
from desktop_app.flow.recovery import Copy, to_bytes
from desktop_app.storage.copies import Copies
from desktop_app.storage.store import FILE, Store
from desktop_app.storage.vault import Vault
from desktop_app.tasks import TASKS
from tests.app.typist import LETTERS
from tests.stand_ins import FixedClock, PlainWeek
from tests.storage.samples import registered
from tests.ui.test_screen import a_run

ROOT = Path(__file__).parents[2]
A_SECOND = 1.0


def typist(act: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(  # noqa: S603 — our own interpreter with our own module
        [sys.executable, "-m", "tests.app.typist", act, str(folder)],
        cwd=ROOT,
        check=False,
        capture_output=True,
        encoding="utf-8",
        timeout=600,
    )


def looked_at(folder: Path) -> dict[str, Any]:
    """What the program shows at its next start."""
    done = typist("look", folder)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_who_types_without_a_pause_loses_a_second_at_most(tmp_path: Path) -> None:
    done = typist("type", tmp_path)
    assert done.returncode == -signal.SIGKILL, done.stderr
    said = [json.loads(line) for line in done.stdout.splitlines()]
    typed = [each for each in said if isinstance(each, list)]
    died_at, letters = typed[-1]
    assert letters == LETTERS

    kept = Copies(tmp_path / "drafts", TASKS).load()
    (copy,) = kept.copies
    assert isinstance(copy, Copy)
    saved = len(copy.run.draft.substance)
    assert copy.run.draft.substance == "я" * saved
    # A machine that is busy with others neither lets the window turn to its timers in time nor the disk write.
    busy = max(later - at for (at, _), (later, _) in pairwise(typed))
    busy += max((each["took"] for each in said if isinstance(each, dict)), default=0.0)
    assert saved >= max((count for at, count in typed if at < died_at - A_SECOND - busy), default=0)
    assert saved > 0

    told = looked_at(tmp_path)
    assert told["waiting"] == [copy.run.label]
    assert told["news"][0].startswith("1 unfinished task waits, saved at ")
    assert (told["form"], told["cursor"]) == ("appeal", "substance")
    assert (told["substance"], told["caret"]) == ("я" * saved, copy.place.caret)


def test_a_run_that_was_committed_when_the_program_died_does_not_come_back(tmp_path: Path) -> None:
    done = typist("finish", tmp_path)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert len(list((tmp_path / "drafts").iterdir())) == 1

    assert looked_at(tmp_path)["waiting"] == []
    assert list((tmp_path / "drafts").iterdir()) == []
    with closing(connect(tmp_path / FILE)) as connection:
        assert connection.execute("SELECT count(*) FROM appeal").fetchall() == [(1,)]


def test_the_end_of_the_session_takes_nothing_with_it(tmp_path: Path) -> None:
    done = typist("log_out", tmp_path)
    assert done.returncode == -signal.SIGKILL, done.stderr

    told = looked_at(tmp_path)
    assert (told["form"], told["substance"], told["caret"]) == ("appeal", "Течёт крыша", len("Течёт крыша"))


def scanned(vault: Vault, scan: Path) -> Attachment:
    """A file that came with an appeal, staged in the vault."""
    scan.write_text(scan.name)
    return vault.stage(scan)


def test_files_of_appeals_and_drafts_stay_and_what_nobody_knows_is_swept_at_the_start(
    tmp_path: Path, clock: FixedClock, calendar: PlainWeek
) -> None:
    store = Store(tmp_path, clock, calendar)
    store.open()
    before = Vault(tmp_path / "vault", tmp_path / "copies")
    files = {whose: scanned(before, tmp_path / whose) for whose in ("appeal", "draft", "torn draft", "nobody")}
    registered(store, attachments=(files["appeal"],))
    store.close()
    copies = Copies(tmp_path / "drafts", TASKS)
    copies.load()
    run = a_run(attachments=(files["draft"],))
    copies.save(Copy(run, clock.now()))
    torn = to_bytes(Copy(replace(run, draft=replace(run.draft, attachments=(files["torn draft"],))), clock.now()))
    (tmp_path / "drafts" / "torn.draft").write_bytes(torn[:-5])

    looked_at(tmp_path)

    kept = {path.stem for path in (tmp_path / "vault").rglob("*") if path.is_file()}
    assert kept >= {files[whose].sha256 for whose in ("appeal", "draft", "torn draft")}
    assert files["nobody"].sha256 not in kept
