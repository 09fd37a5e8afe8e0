"""A long menu in which the letters that are typed lead to an entry."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop_app.domain.search_key import fold


class SearchedMenu(QMenu):
    """Letters that follow each other soon are one beginning of a word; the style's own menus know mnemonics only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._pause = QTimer(self, singleShot=True, interval=QApplication.keyboardInputInterval())
        self._pause.timeout.connect(self._forget)
        self.aboutToHide.connect(self._forget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first entry that begins so, else to the first with such a word in it."""
        letters = fold(event.text())
        is_letter = bool(letters) and letters.isprintable() and bool((self._typed + letters).strip())
        if not is_letter:
            super().keyPressEvent(event)
            return
        self._typed += letters
        self._pause.start()
        entries = [(fold(each.text()), each) for each in self.actions() if each.isEnabled()]
        begun = [each for text, each in entries if text.startswith(self._typed)]
        inside = [each for text, each in entries if f" {self._typed}" in text]
        if found := begun or inside:
            self.setActiveAction(found[0])

    def _forget(self) -> None:
        self._typed = ""
