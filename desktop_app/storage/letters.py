"""Letters in their table. What one says never changes; its PDF is recorded when made, its day when it goes out."""

from desktop_app.domain.letter import Letter
from desktop_app.storage.database import Database
from desktop_app.storage.rows import LetterRow
from desktop_app.storage.shape import Shape

LETTERS = Shape(LetterRow, Letter, lambda letter: letter.number)


def record_pdf(database: Database, letter_id: int, file: str, sha256: str) -> None:
    """Say where the PDF lies and what its hash is. Raises KeyError when there is no such letter."""
    if not database.run("UPDATE letter SET file = ?, sha256 = ? WHERE id = ?", (file, sha256, letter_id)).rowcount:
        raise KeyError(letter_id)
