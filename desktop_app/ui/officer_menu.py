"""The menu of the officers who may sit at the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui.style import verbatim

if TYPE_CHECKING:
    from desktop_app.domain.officer import Officer


class OfficerMenu(QMenu):
    """`chosen` gives the Officer who sits down."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._officers: tuple[Officer, ...] = ()

    def show_officers(self, officers: tuple[Officer, ...], seated: Officer | None) -> None:
        """Offer them, with a mark beside the one who sits there."""
        self._officers = officers
        self.clear()
        group = QActionGroup(self)
        group.triggered.connect(self._choose)
        for officer in officers:
            action = QAction(verbatim(str(officer.full_name)), self, checkable=True)
            action.setData(officer.id)
            action.setChecked(seated is not None and officer.id == seated.id)
            group.addAction(action)
            self.addAction(action)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.chosen.emit(next(each for each in self._officers if each.id == action.data()))
