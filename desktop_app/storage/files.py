"""The files of a case file: what came with all of its appeals."""

from datetime import date

from desktop_app.domain.appeal import Attachment
from desktop_app.domain.ports import FileLine, FileListing
from desktop_app.storage.database import Database

_OF_CASE_FILE = (
    "FROM attachment AS f JOIN appeal AS a ON a.id = f.appeal_id WHERE a.case_file_id = ? AND a.annulled = 0"
)
_WINDOW = f"""
    SELECT f.name, f.size, f.sha256, a.id, a.number, a.registered_on {_OF_CASE_FILE}
    ORDER BY a.registered_on DESC, a.id DESC, f.position LIMIT ? OFFSET ?
"""


def files_in(database: Database, case_file_id: int, *, offset: int, limit: int) -> FileListing:
    """One window of the files that came with the appeals of a case file, those of the newest first."""
    ((total,),) = database.rows(f"SELECT count(*) {_OF_CASE_FILE}", (case_file_id,))
    rows = database.rows(_WINDOW, (case_file_id, limit, offset))
    return FileListing(
        tuple(
            FileLine(Attachment(name, size, sha256), appeal_id, number, date.fromisoformat(day))
            for name, size, sha256, appeal_id, number, day in rows
        ),
        int(total),
    )
