"""Appeals in their table, with their questions, helpers and attachments in tables of their own."""

from operator import attrgetter

from desktop_app.domain.appeal import Appeal, ArchivePlace, Attachment, Question
from desktop_app.storage.database import Database
from desktop_app.storage.rows import AppealRow, AttachmentRow, HelperRow, QuestionRow
from desktop_app.storage.shape import Part, Shape

APPEALS = Shape(
    AppealRow,
    Appeal,
    lambda appeal: appeal.number,
    blocks={"archive": ArchivePlace},
    parts={
        "questions": Part(QuestionRow, attrgetter("topic", "gist", "status", "executor_id", "result"), Question),
        "helper_ids": Part(HelperRow, lambda officer_id: (officer_id,), int),
        "attachments": Part(AttachmentRow, attrgetter("name", "size", "sha256"), Attachment),
    },
)

_LAST_PLACE = """SELECT archive_case, archive_volume, archive_shelf FROM appeal
    WHERE archived_on IS NOT NULL AND archive_case <> '' AND annulled = 0 ORDER BY archived_on DESC, id DESC LIMIT 1"""


def last_place(database: Database) -> ArchivePlace:
    """Where the newest of the appeals lies that are kept on a shelf; nowhere yet, the empty place."""
    return next((ArchivePlace(*row) for row in database.rows(_LAST_PLACE)), ArchivePlace())
