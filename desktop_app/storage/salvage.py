"""What can still be read of a damaged case database, row by row around the bad pages, into a copy of its own.

The damaged file is never written: what is read is a copy of it.
"""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.domain.faults import Fault
from desktop_app.domain.safekeeping import Backup, Origin, Progress, Salvage
from desktop_app.storage.backups import Backups, at_rest, contents, of, verify, written_apart
from desktop_app.storage.damaged import read_rows
from desktop_app.storage.database import WRITING, Database, faults
from desktop_app.storage.reindex import reindex
from desktop_app.storage.routes import bring_in
from desktop_app.storage.schema import migrate, newest_schema
from desktop_app.storage.whole import PART, disk_faults, private


def salvage(backups: Backups, progress: Progress) -> Salvage:
    """Read what can be read of the case database into a copy among the backups, and compare it with the newest of them.

    Raises StoreDamaged when nothing can be read at all, and what `progress` raises; then nothing is left of it.
    """
    schema = newest_schema()
    newest = _newest_good(backups, schema)
    former = backups.file(newest.name) if newest else None
    with disk_faults(), faults():
        private(backups.folder)
        with TemporaryDirectory(dir=backups.folder, suffix=PART) as apart:
            damaged = _copied(backups.store, Path(apart))
            file = backups.new(Origin.SALVAGED)
            with written_apart(file) as part, _database(part) as fresh:
                migrate(fresh)
                unread = read_rows(damaged, part, former, progress)
                with fresh.only_writer():
                    bring_in(fresh)
                    reindex(fresh)
                fresh.close_all()
                verify(part)
    missing, added = _difference(file, former) if former else ((), ())
    return Salvage(of(file), contents(file, schema), unread, missing, added)


@contextmanager
def _database(file: Path) -> Iterator[Database]:
    database = Database(file, WRITING)
    try:
        yield database
    finally:
        database.close_all()


def _newest_good(backups: Backups, schema: int) -> Backup | None:
    for each in backups.all():
        if each.origin is Origin.BACKUP:
            with suppress(Fault):
                backups.contents(each.name, schema)
                return each
    return None


def _copied(store: Path, folder: Path) -> Path:
    """With its log: what the log still holds whole is part of the database."""
    for beside in ("", "-wal"):
        source = Path(f"{store}{beside}")
        if source.exists():
            shutil.copyfile(source, folder / f"{store.name}{beside}")
    return folder / store.name


def _difference(file: Path, former: Path) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The numbers that only the backup has, and those that only the salvaged copy has."""
    now, then = _numbers(file), _numbers(former)
    return tuple(each for each in then if each not in now), tuple(each for each in now if each not in then)


def _numbers(file: Path) -> dict[str, None]:
    sql = "SELECT number FROM case_file UNION ALL SELECT number FROM appeal"
    with closing(at_rest(file)) as connection:
        return dict.fromkeys(number for (number,) in connection.execute(sql))
