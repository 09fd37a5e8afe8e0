"""After a restore: the register is another, and the one before can be put back."""

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.receipt import Receipt
from desktop_app.flow.run import Run
from desktop_app.ui import openings
from desktop_app.ui.asking import Begin, Show
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.pages.gap_lines import GapLines
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.parts import EmptyState, button, sheet


class RestoredPage(Page):
    """Says that it is done, and offers the way back."""

    def __init__(self, desk: Desk, _run: Run[Any], receipt: Receipt, parent: QWidget | None = None) -> None:
        super().__init__(desk, "restored", parent)
        self._set_aside = receipt.number
        self._lost = GapLines()
        home = button("home", translate("restore", "My &day"), "main", "day")
        home.clicked.connect(self._go_home)
        ways_on = [home]
        if self._set_aside:
            back = button("put_back", translate("restore", "&Put back what was set aside…"), icon_name="undo")
            back.clicked.connect(self._put_back)
            ways_on.append(back)
        told = translate(
            "restore",
            "What was registered after the backup has to be registered anew. The register as it was before lies "
            "among the backups as set aside.",
        )
        column = sheet(self)
        column.addWidget(EmptyState("history", translate("restore", "The backup is in place"), told, *ways_on))
        column.addWidget(self._lost)
        self.point_to(home)

    def refresh(self) -> None:
        """See which numbers stand for nothing now."""
        self._lost.look(self.desk)

    @Slot()
    def _go_home(self) -> None:
        self.asked.emit(Show("my_day"))

    @Slot()
    def _put_back(self) -> None:
        self.asked.emit(Begin(openings.RESTORE, subject=self._set_aside))
