"""The schema of the case database: its migrations, in their order."""

from pathlib import Path

from playhouse.migrations import Runner

from desktop_app.domain.faults import StoreTooNew
from desktop_app.domain.safekeeping import Progress
from desktop_app.storage.database import APPLICATION_ID, Database, faults
from desktop_app.storage.routes import bring_in

MIGRATIONS = Path(__file__).parent / "migrations"


def newest_schema() -> int:
    """The schema that this version of the program writes."""
    return max(int(path.stem.partition("_")[0]) for path in MIGRATIONS.glob("[0-9]*.py"))


def claim(database: Database) -> None:
    """Say in a file that holds nothing yet whose it is: who is cut off among the first tables comes back to them."""
    if database.row("SELECT 1 FROM sqlite_schema") is None:
        database.run(f"PRAGMA application_id = {APPLICATION_ID}")


def is_older(database: Database) -> bool:
    """Whether a migration is yet to come over what is stored. Raises StoreTooNew when one was that is unknown here."""
    with faults():
        status = Runner(database, str(MIGRATIONS)).status()
    if any(migration.path is None for migration in status):
        raise StoreTooNew
    applied = [migration.applied is not None for migration in status]
    return any(applied) and not all(applied)


def migrate(database: Database, progress: Progress | None = None) -> None:
    """Bring the tables up to date; make them where there are none, with the routes that every office begins with.

    `progress` is told of each migration. When it raises, the file is left as that migration has made it.
    """
    with faults():
        runner = Runner(database, str(MIGRATIONS))
        if progress is None:
            runner.up()
        else:
            coming = [migration.name for migration in runner.status() if migration.applied is None]
            for done, name in enumerate(coming, 1):
                runner.up(name)
                progress(done / len(coming))
    # A backup is looked at without its list of migrations: the header tells which version of the program it wants.
    newest = newest_schema()
    if database.row("PRAGMA user_version") != (newest,):
        bring_in(database)
        database.run(f"PRAGMA user_version = {newest}")
