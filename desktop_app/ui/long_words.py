"""A text without spaces, as long as a file that was pasted by mistake, must not hold up the window."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit

LONGEST_WORD = 5_000
"""Characters. To break a line before a word, Qt looks along the whole word for each line: the square of its length."""


class LongWords(QObject):
    """Watches what comes into a text: behind a word that nobody writes, its lines are broken anywhere."""

    def __init__(self, prose: QPlainTextEdit) -> None:
        super().__init__(prose)
        self._prose = prose
        # Told before the lines are laid out.
        prose.document().contentsChange.connect(self._look)

    @Slot(int, int, int)
    def _look(self, at: int, _removed: int, added: int) -> None:
        if added <= LONGEST_WORD:
            return
        block = self._prose.document().findBlock(at)
        while block.isValid() and block.position() < at + added:
            if max(map(len, block.text().split()), default=0) > LONGEST_WORD:
                self._prose.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
                return
            block = block.next()
