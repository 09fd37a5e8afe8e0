"""The office's own templates of letters in their table. An edition never changes; the latest one of a form holds."""

from desktop_app.domain.templates import OfficeTemplate
from desktop_app.storage.database import Database
from desktop_app.storage.rows import LetterTemplateRow
from desktop_app.storage.shape import Shape

TEMPLATES = Shape(LetterTemplateRow, OfficeTemplate, lambda template: template.form)

_LATEST = """
    SELECT form, source FROM letter_template AS latest
    WHERE edition = (SELECT max(edition) FROM letter_template WHERE form = latest.form AND annulled = 0)
"""


def own_sources(database: Database) -> dict[str, str]:
    """The latest text of each form that the office ever made its own; "" where the built-in one holds again."""
    return dict(database.rows(_LATEST))


def next_edition(database: Database, form: str) -> int:
    """The number of a form's next edition."""
    ((latest,),) = database.rows("SELECT coalesce(max(edition), 0) FROM letter_template WHERE form = ?", (form,))
    return int(latest) + 1
