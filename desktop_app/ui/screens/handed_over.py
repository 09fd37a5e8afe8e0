"""What was handed over to whom: a list to be printed and signed. It is not kept: the journal has it all."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.absences import officer_in
from desktop_app.domain.handing_paper import handing_paper
from desktop_app.domain.officer import Officer
from desktop_app.domain.receipt import Receipt
from desktop_app.flow.run import Run
from desktop_app.ui import work_words
from desktop_app.ui.asking import Show, Undo
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.parts import button, sheet
from desktop_app.ui.pages.sides import Sides
from desktop_app.ui.pages.unkept_paper import UnkeptPaper
from desktop_app.ui.style import label, named
from desktop_app.ui.widgets.flow_layout import FlowLayout


class HandedOverPage(Page):
    """The cursor is on printing; beside it the handing over is undone, while nobody has done more with it."""

    def __init__(self, desk: Desk, run: Run[Any], receipt: Receipt, parent: QWidget | None = None) -> None:
        super().__init__(desk, "receipt", parent)
        self._run = run
        self._receipt = receipt
        self.paper = UnkeptPaper(desk, self)
        self._undo = button("undo", translate("HandedOverPage", "&Undo it"), "quiet")
        self._undo.clicked.connect(self._ask_to_undo)
        self._undo.hide()
        self._lay_out()
        self.point_to(self.paper.print)

    def refresh(self) -> None:
        """Draw the list, and see whether it may still be undone."""
        self.read(partial(self.desk.register.hindrance, self._run.id), self._show)
        leaving = officer_in(self._run.draft.officers, self._run.draft.officer_id) or Officer("")
        if self._receipt.handed_over:
            make = partial(
                handing_paper,
                self._receipt.handed_over,
                leaving,
                self._run.draft.officers,
                self.desk.seat.office,
                self.desk.clock.today(),
            )
            title = translate("HandedOverPage", "Work handed over")
            self.paper.draw(title, f"{title}.pdf", make)

    @Slot()
    def print_paper(self) -> None:
        """Print it."""
        self.paper.print_paper()

    @Slot(object)
    def _show(self, hindrance: object) -> None:
        self._undo.setVisible(hindrance is None)

    @Slot()
    def _ask_to_undo(self) -> None:
        self.asked.emit(Undo(self._run.id, self._receipt.number, annulled=False))

    @Slot()
    def _go_to_officers(self) -> None:
        self.asked.emit(Show("officers"))

    @Slot()
    def _go_home(self) -> None:
        self.asked.emit(Show("my_day"))

    def _lay_out(self) -> None:
        told = QVBoxLayout()
        told.setSpacing(8)
        whose = label(self._receipt.number, "number")
        named(whose, "receipt.number")
        work = tuple(each.work for each in self._receipt.handed_over)
        nothing = translate("HandedOverPage", "Nothing waited for this officer.")
        told.addWidget(label(translate("HandedOverPage", "Work handed over"), "heading"))
        told.addWidget(whose)
        about = label(work_words.counted(work) or nothing, "muted")
        about.setWordWrap(True)
        told.addWidget(about)
        told.addWidget(self.paper.actions)
        told.addWidget(self.paper.told)
        ways = QWidget()
        row = FlowLayout(ways)
        for name, text, act in (
            ("officers", translate("HandedOverPage", "&Officers"), self._go_to_officers),
            ("home", translate("ReceiptPage", "My &day"), self._go_home),
        ):
            made = button(name, text)
            made.clicked.connect(act)
            row.addWidget(made)
        told.addSpacing(8)
        told.addWidget(label(translate("ReceiptPage", "Next"), "heading"))
        told.addWidget(ways)
        told.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignLeft)
        told.addStretch(1)
        left = QWidget()
        left.setLayout(told)
        told.setContentsMargins(0, 0, 0, 0)
        right = QVBoxLayout()
        right.addWidget(self.paper.preview, 1)
        column = sheet(self)
        column.addWidget(Sides(left, right), 1)
        for each in (self.paper.actions, self.paper.preview):
            each.setVisible(bool(work))
