"""The button of a case file's page behind which its own papers are: cover, inventory, reference, portrait."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from desktop_app.ui import letter_openings, words
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.pages import PORTRAIT_PAPER
from desktop_app.ui.pages.parts import button


class CasePaperMenu(QMenu):
    """`begun` gives one of `letter_openings`; the portrait has a page of its own."""

    begun = Signal(object)
    portrait_asked = Signal()

    def __init__(self, desk: Desk, case_file_id: int) -> None:
        super().__init__()
        self._desk = desk
        self._id = case_file_id
        self.aboutToShow.connect(self._fill)
        self.triggered.connect(self._begin)

    def button(self) -> QPushButton:
        """A button that opens the menu, and owns it."""
        made = button("papers", translate("case_file", "C&over, inventory…"), icon_name="printer")
        self.setParent(made, self.windowFlags())
        made.setMenu(self)
        return made

    @Slot()
    def _fill(self) -> None:
        """What the papers are called is read with the first of them."""
        self.clear()
        self._add(PORTRAIT_PAPER, translate("case_file", "Portrait of the citizen…"))
        for form in letter_openings.CASE_PAPERS:
            self._add(form, words.form(form))

    def _add(self, name: str, text: str) -> None:
        action = self.addAction(text)
        action.setData(name)
        action.setObjectName(f"papers.{name}")

    @Slot(QAction)
    def _begin(self, action: QAction) -> None:
        if action.data() == PORTRAIT_PAPER:
            self.portrait_asked.emit()
        else:
            self.begun.emit(partial(letter_openings.letter, self._desk, case_file_id=self._id, chosen=action.data()))
