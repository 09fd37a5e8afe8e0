"""Case files in their table."""

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address
from desktop_app.storage.rows import CaseFileRow
from desktop_app.storage.shape import Shape

CASE_FILES = Shape(CaseFileRow, CaseFile, lambda case_file: case_file.number, blocks={"address": Address})
