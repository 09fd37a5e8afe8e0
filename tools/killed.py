"""A process that works until it is killed, and knows by a byte in shared memory what it was doing when it died."""

import os
import signal
from collections.abc import Callable, Iterable, Iterator
from mmap import mmap
from pathlib import Path
from random import Random
from typing import Any

from desktop_app.storage import copies, whole
from desktop_app.storage.database import Database
from tools.secretary import Desk, Secretary

PLACES = (
    "between two pieces of work",
    "between BEGIN and COMMIT",
    "in a recovery copy",
    "in a backup",
    "in a restore",
    "in a migration",
)
IDLE, TRANSACTION, COPY, BACKUP, RESTORE, MIGRATION = range(len(PLACES))


class Doom:
    """Where the process is, and when it dies: at the n-th passing of a place, by its own hand.

    SIGKILL leaves no chance to tidy up, whoever sends it.
    """

    def __init__(self, mark: mmap, place: int, countdown: int) -> None:
        self._mark = mark
        self._place = place
        self._countdown = countdown

    def enter(self, place: int) -> int:
        """The process does this now; what it did before."""
        before = self._mark[0]
        self._mark[0] = place
        return before

    def leave(self, before: int) -> None:
        """It does again what it did before."""
        self._mark[0] = before

    def step(self, place: int) -> None:
        """One passing."""
        if place == self._place:
            self._countdown -= 1
            if self._countdown <= 0:
                os.kill(os.getpid(), signal.SIGKILL)

    def share(self, place: int) -> Callable[[float], None]:
        """Progress of a long piece of work as passings."""
        return lambda _share: self.step(place)


def watch(doom: Doom) -> None:
    """Let every statement of a transaction and every step of writing a file be a passing. Only in a doomed process."""
    run, begin = Database.run, Database.only_writer
    write_part, put = whole.write_part, whole.put

    def watched_run(database: Database, sql: str, params: Any = ()) -> Any:
        done = run(database, sql, params)
        connection: Any = database.connection()  # type: ignore[no-untyped-call]  # peewee is not annotated
        if connection.in_transaction:
            doom.step(TRANSACTION)
        return done

    def watched_begin(database: Database) -> Any:
        return _within(doom, TRANSACTION, begin(database))

    def watched_write(folder: Path, chunks: Iterable[bytes]) -> Path:
        before = doom.enter(COPY)
        part = write_part(folder, _halves(chunks, doom))
        doom.step(COPY)
        doom.leave(before)
        return part

    def watched_put(part: Path, path: Path) -> None:
        before = doom.enter(COPY)
        doom.step(COPY)
        put(part, path)
        doom.step(COPY)
        doom.leave(before)

    Database.run = watched_run  # type: ignore[method-assign,assignment]  # this process is to be killed
    Database.only_writer = watched_begin  # type: ignore[method-assign,assignment]  # as above
    for name, watched in (("write_part", watched_write), ("put", watched_put)):
        setattr(copies, name, watched)


def _within(doom: Doom, place: int, inner: Any) -> Any:
    class Within:
        def __enter__(self) -> Any:
            entered = inner.__enter__()
            self.before = doom.enter(place)
            return entered

        def __exit__(self, *raised: object) -> Any:
            left = inner.__exit__(*raised)
            doom.leave(self.before)
            return left

    return Within()


def _halves(chunks: Iterable[bytes], doom: Doom) -> Iterator[bytes]:
    for chunk in chunks:
        yield chunk[: len(chunk) // 2]
        doom.step(COPY)
        yield chunk[len(chunk) // 2 :]


def work(folder: Path, seed: int, doom: Doom, say: Callable[[str], None]) -> None:
    """Open the case database, and work until death comes."""
    watch(doom)
    desk = Desk(folder)
    chance = Random(seed)  # noqa: S311 — a machine-made secretary is no secret

    def tell(what: str, run_id: str, digest: str) -> None:
        say(f"{what} {run_id} {digest}\n")

    secretary = Secretary(desk, chance, tell, f"r{seed}")
    while True:
        secretary.work()


def back_up(folder: Path, doom: Doom) -> None:
    """Make backups until death comes."""
    desk = Desk(folder)
    doom.enter(BACKUP)
    while True:
        desk.store.backups.make(doom.share(BACKUP))
        doom.step(BACKUP)


def restore(folder: Path, doom: Doom) -> None:
    """Restore one backup after another until death comes."""
    exchange = Path.replace

    def watched_replace(path: Path, target: Any) -> Path:
        doom.step(RESTORE)
        moved = exchange(path, target)
        doom.step(RESTORE)
        return moved

    Path.replace = watched_replace  # type: ignore[method-assign,assignment]  # this process is to be killed
    desk = Desk(folder)
    doom.enter(RESTORE)
    while True:
        desk.store.restore(desk.store.backups.all()[-1].name, doom.share(RESTORE))


def migrate(folder: Path, doom: Doom) -> None:
    """Make the tables of a new case database; what dies here dies before there was anything to lose."""
    execute = Database.execute_sql

    def watched_execute(database: Database, *arguments: Any, **named: Any) -> Any:
        done = execute(database, *arguments, **named)  # type: ignore[no-untyped-call]  # as above
        doom.step(MIGRATION)
        return done

    Database.execute_sql = watched_execute  # type: ignore[method-assign,assignment]  # this process is to be killed
    doom.enter(MIGRATION)
    Desk(folder)
    os.kill(os.getpid(), signal.SIGKILL)
