"""A text without spaces, as long as a file that was pasted by mistake, must not hold up the window."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit

LONGEST_WORD = 5_000
"""Characters. To break a line before a word, Qt looks along the whole word for each line: the square of its length."""


class LongWords(QObject):
    """Watches what comes into a text and goes: while a word is in it that nobody writes, its lines break anywhere."""

    def __init__(self, prose: QPlainTextEdit) -> None:
        super().__init__(prose)
        self._prose = prose
        # Told before the lines are laid out.
        prose.document().contentsChange.connect(self._look)

    @Slot(int, int, int)
    def _look(self, _at: int, removed: int, added: int) -> None:
        if max(removed, added) > LONGEST_WORD:
            anywhere, at_words = QTextOption.WrapMode.WrapAnywhere, QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
            self._prose.setWordWrapMode(anywhere if self._has_long_word() else at_words)

    def _has_long_word(self) -> bool:
        words = self._prose.document().toRawText().split()
        return any(len(word) > LONGEST_WORD for word in words)
