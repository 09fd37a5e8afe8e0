"""Case files in their table, with their identifiers in a table of its own."""

from operator import attrgetter

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address
from desktop_app.domain.identifiers import Identifier
from desktop_app.storage.rows import CaseFileRow, IdentifierRow
from desktop_app.storage.shape import Part, Shape

CASE_FILES = Shape(
    CaseFileRow,
    CaseFile,
    lambda case_file: case_file.number,
    blocks={"address": Address},
    parts={"identifiers": Part(IdentifierRow, attrgetter("kind", "value", "source", "verified"), Identifier)},
)
