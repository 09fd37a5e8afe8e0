"""A process that works until it is killed, and knows by some bytes in shared memory what it was doing when it died."""

import os
import signal
from collections.abc import Callable, Iterable, Iterator
from mmap import mmap
from pathlib import Path
from random import Random
from threading import Lock
from typing import Any

from desktop_app.domain.safekeeping import untold
from desktop_app.storage import copies, vault, whole
from desktop_app.storage.backups import Backups
from desktop_app.storage.database import Database
from tools.secretary import Desk, Secretary

PLACES = (
    "between two pieces of work",
    "between BEGIN and COMMIT",
    "in a recovery copy",
    "in a file for the vault",
    "in a restore",
    "in a backup",
    "in a migration",
)
IDLE, TRANSACTION, COPY, VAULT, RESTORE, BACKUP, MIGRATION = range(len(PLACES))


class Doom:
    """What the threads of a process are at, and when it dies: at the n-th passing of a place, by its own hand.

    SIGKILL leaves no chance to tidy up, whoever sends it. `marks` has a byte for each place: how many are there.
    """

    def __init__(self, marks: mmap, place: int, countdown: int) -> None:
        self._marks = marks
        self._place = place
        self._countdown = countdown
        self._lock = Lock()

    def enter(self, place: int) -> None:
        """A thread of the process does this now."""
        with self._lock:
            self._marks[place] += 1

    def leave(self, place: int) -> None:
        """It does it no more."""
        with self._lock:
            self._marks[place] -= 1

    def step(self, place: int) -> None:
        """One passing."""
        if place != self._place:
            return
        with self._lock:
            self._countdown -= 1
            if self._countdown <= 0:
                os.kill(os.getpid(), signal.SIGKILL)

    def share(self, place: int) -> Callable[[float], None]:
        """Progress of a long piece of work as passings."""
        return lambda _share: self.step(place)


def died_at(marks: mmap, meant: int) -> int:
    """The place where a process died; where several threads were at work, the one that was meant."""
    return next((place for place in (meant, *range(len(PLACES))) if marks[place]), IDLE)


def watch(doom: Doom) -> None:
    """Let every statement of a transaction and every step of writing a file be a passing. Only in a doomed process."""
    run, begin, back_up = Database.run, Database.only_writer, Backups.add

    def watched_run(database: Database, sql: str, params: Any = ()) -> Any:
        done = run(database, sql, params)
        connection: Any = database.connection()  # type: ignore[no-untyped-call]  # peewee is not annotated
        if connection.in_transaction:
            doom.step(TRANSACTION)
        return done

    def watched_begin(database: Database) -> Any:
        return _Within(doom, TRANSACTION, begin(database))

    def watched_backup(backups: Backups, progress: Callable[[float], None]) -> Any:
        def tell(share: float) -> None:
            progress(share)
            doom.step(BACKUP)

        doom.enter(BACKUP)
        made = back_up(backups, tell)
        doom.step(BACKUP)
        doom.leave(BACKUP)
        return made

    Database.run = watched_run  # type: ignore[method-assign,assignment]  # this process is to be killed
    Database.only_writer = watched_begin  # type: ignore[method-assign,assignment]  # as above
    Backups.add = watched_backup  # type: ignore[method-assign,assignment]  # as above
    for module, place in ((copies, COPY), (vault, VAULT)):
        _watch_files(doom, module, place)


def _watch_files(doom: Doom, module: Any, place: int) -> None:
    def write(folder: Path, chunks: Iterable[bytes]) -> Path:
        doom.enter(place)
        part = whole.write_part(folder, _halves(chunks))
        doom.step(place)
        doom.leave(place)
        return part

    def put(part: Path, path: Path) -> None:
        doom.enter(place)
        doom.step(place)
        whole.put(part, path)
        doom.step(place)
        doom.leave(place)

    def _halves(chunks: Iterable[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            yield chunk[: len(chunk) // 2]
            doom.step(place)
            yield chunk[len(chunk) // 2 :]

    module.write_part, module.put = write, put


class _Within:
    """A context that says where the process is as long as it lasts."""

    def __init__(self, doom: Doom, place: int, inner: Any) -> None:
        self._doom = doom
        self._place = place
        self._inner = inner

    def __enter__(self) -> Any:
        entered = self._inner.__enter__()
        self._doom.enter(self._place)
        return entered

    def __exit__(self, *raised: object) -> Any:
        left = self._inner.__exit__(*raised)
        self._doom.leave(self._place)
        return left


def work(folder: Path, name: str, doom: Doom, say: Callable[[str], None]) -> None:
    """Open the case database, and work until death comes."""
    watch(doom)

    def tell(what: str, run_id: str, told: str) -> None:
        say(f"{what} {run_id} {told}\n")

    desk = Desk(folder, name)
    desk.sweep()
    secretary = Secretary(desk, Random(name), tell)  # noqa: S311 — a machine-made secretary is no secret
    while True:
        secretary.work()


def back_up(folder: Path, doom: Doom) -> None:
    """Make backups until death comes."""
    desk = Desk(folder)
    watch(doom)
    _watch_exchanges(doom, BACKUP)
    while True:
        desk.store.backups.make(untold)


def restore(folder: Path, doom: Doom) -> None:
    """Restore one backup after another until death comes."""
    desk = Desk(folder)
    _watch_exchanges(doom, RESTORE)
    _watch_statements(doom, RESTORE)
    doom.enter(RESTORE)
    while True:
        desk.store.restore(desk.store.backups.all()[-1].name, doom.share(RESTORE))


def migrate(folder: Path, doom: Doom) -> None:
    """Bring a case database up to date: make its first tables, or migrate an older one after a backup of it."""
    watch(doom)
    _watch_statements(doom, MIGRATION)
    doom.enter(MIGRATION)
    Desk(folder)
    os.kill(os.getpid(), signal.SIGKILL)


def _watch_exchanges(doom: Doom, place: int) -> None:
    exchange = Path.replace

    def watched_replace(path: Path, target: Any) -> Path:
        doom.step(place)
        moved = exchange(path, target)
        doom.step(place)
        return moved

    Path.replace = watched_replace  # type: ignore[method-assign,assignment]  # this process is to be killed


def _watch_statements(doom: Doom, place: int) -> None:
    execute = Database.execute_sql

    def watched_execute(database: Database, *arguments: Any, **named: Any) -> Any:
        done = execute(database, *arguments, **named)  # type: ignore[no-untyped-call]  # peewee is not annotated
        doom.step(place)
        return done

    Database.execute_sql = watched_execute  # type: ignore[method-assign,assignment]  # this process is to be killed
