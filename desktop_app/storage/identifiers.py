"""Numbers of documents that stand in more than one case file."""

from desktop_app.domain.identifiers import Identifier, IdentifierKind
from desktop_app.domain.ports import IdentifierConflict
from desktop_app.storage.database import Database
from desktop_app.storage.lines import case_file_lines

_CONFLICTS = """
    SELECT mine.kind, mine.value, mine.source, mine.verified, other.case_file_id
    FROM identifier AS mine
    JOIN identifier AS other ON other.value = mine.value AND other.kind = mine.kind
        AND other.case_file_id <> mine.case_file_id
    JOIN case_file ON case_file.id = other.case_file_id AND case_file.annulled = 0
    WHERE mine.case_file_id = ?
    ORDER BY mine.position, other.case_file_id
"""


def conflicts(database: Database, case_file_id: int) -> tuple[IdentifierConflict, ...]:
    """The numbers of a case file that other valid ones have too, each with the other one."""
    found = database.rows(_CONFLICTS, (case_file_id,))
    owners = sorted({row[-1] for row in found})
    lines = {line.id: line for line in case_file_lines(database, ", ".join("?" * len(owners)), owners)}
    return tuple(
        IdentifierConflict(Identifier(IdentifierKind(kind), value, source, bool(verified)), lines[owner])
        for kind, value, source, verified, owner in found
    )
