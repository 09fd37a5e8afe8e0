"""Another file in the place of the case database, so that a power cut at any moment leaves the one or the other.

The new file is first laid beside, whole, as `cases.restoring-<moment>.sqlite`: from then on the exchange is decided,
and the next opening completes what was interrupted. The present file, with the log that a crash may have left beside
it, is moved to the backups and never overwritten.
"""

from datetime import datetime
from pathlib import Path

from desktop_app.domain.safekeeping import Origin, Progress
from desktop_app.storage.backups import Backups, at_rest, copy, verify, written_apart
from desktop_app.storage.database import WRITING, Database
from desktop_app.storage.lost_numbers import Given, given, pass_over
from desktop_app.storage.schema import migrate
from desktop_app.storage.whole import disk_faults, fsync_folder, private

_WAITING = "cases.restoring-"


def prepare(backups: Backups, name: str, progress: Progress) -> None:
    """Decide that a backup takes the place of the case database. Raises a Fault; then nothing is decided.

    Raises StoreDamaged when the backup is not good, and what `progress` raises.
    """
    source, waiting = backups.file(name), backups.store.with_name(f"{_WAITING}{backups.moment()}.sqlite")
    files = [backups.store, *(backups.file(each.name) for each in backups.all())]
    with disk_faults():
        # What lies in the backups is read where it is and stays there, whatever becomes of the exchange.
        verify(source)
        backups.give_back_files()
        with written_apart(waiting) as part:
            copy(at_rest(source), part, progress)
            _pass_over(part, given(files), backups.now())


def _pass_over(part: Path, given_already: Given, at: datetime) -> None:
    database = Database(part, WRITING)
    try:
        migrate(database)  # a backup of an earlier version has nowhere to say what is lost
        with database.only_writer():
            pass_over(database, given_already, at)
    finally:
        database.close_all()


def complete(backups: Backups) -> str:
    """Carry out the exchange that was decided; the name under which the file before is set aside, "" for none.

    No connection may be open.
    """
    store = backups.store
    decided = sorted(store.parent.glob(f"{_WAITING}*.sqlite"))
    if not decided:
        return ""
    waiting = decided[-1]
    name = f"{Origin.SET_ASIDE.value}-{waiting.stem.removeprefix(_WAITING)}"
    with disk_faults():
        private(backups.folder)
        # The log goes first: without it beside, the new file can't be taken for the one that it belongs to.
        for beside in ("-wal", "-shm", ""):
            former = Path(f"{store}{beside}")
            if former.exists():
                former.replace(Path(f"{backups.file(name)}{beside}"))
        fsync_folder(backups.folder)
        fsync_folder(store.parent)
        waiting.replace(store)
        fsync_folder(store.parent)
    return name if backups.file(name).exists() else ""
