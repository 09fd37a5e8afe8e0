"""A letter as it will be, marked as a draft; where it can't be made, why, and the way on."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.letter import LetterText
from desktop_app.domain.template_language import FaultyTemplate
from desktop_app.ui import letter_openings, messages
from desktop_app.ui.asking import Begin
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.parts import button
from desktop_app.ui.pages.pdf_preview import PdfPreview
from desktop_app.ui.style import ems, label, named
from desktop_app.ui.tab_order import order_tabs
from desktop_app.ui.widgets.flow_layout import FlowLayout

LEAST_EMS = 16
"""So much of the paper is seen in the lowest window."""


class Proof(QWidget):
    """The paper under what is told of it. `asked` tells where to go for its template; the task waits meanwhile."""

    asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = ""
        self._reading = Latest(desk.jobs, Room.READ)
        self._pressing = Latest(desk.jobs, Room.PRESS)
        self.told = label("", "muted")
        self.told.setWordWrap(True)
        self.told.hide()
        named(self.told, "preview.told")
        self.mend = button("mend", translate("Proof", "Change the &template…"), icon_name="edit")
        self.mend.clicked.connect(self._ask_to_mend)
        self.built_in = button("built_in", translate("Proof", "Back to the &built-in text…"), icon_name="undo")
        self.built_in.clicked.connect(self._ask_for_built_in)
        self._ways_on = QWidget()
        self._row = FlowLayout(self._ways_on)
        for each in (self.mend, self.built_in):
            each.hide()
            self.add_way_on(each)
        self.preview = PdfPreview()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.told)
        column.addWidget(self._ways_on)
        column.addWidget(self.preview, 1)

    def fill(self) -> None:
        """Take what room there is, and ask for no more: the paper scrolls by itself."""
        self.preview.setMinimumHeight(ems(LEAST_EMS))
        self.preview.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)

    def add_way_on(self, way_on: QPushButton) -> None:
        """One more button under what is told."""
        self._row.addWidget(way_on)

    def press(self, text: LetterText, form: str) -> None:
        """Show what a letter of this form says."""
        self._form = form
        self._pressing.ask(partial(self._desk.print_room.proof, text), self._show, self._miss)

    def miss(self, error: BaseException, form: str, told: str = "") -> None:
        """Tell why there is no paper; a mistake of the template can be mended. `told` stands for the usual words."""
        self._form = form
        self._pressing.forget()
        self.told.setText(told or messages.fault(error))
        self.told.show()
        self.preview.hide()
        for each in (self.mend, self.built_in):
            each.setVisible(isinstance(error, FaultyTemplate))
        order_tabs(self)

    @Slot(object)
    def _show(self, pdf: bytes) -> None:
        for each in (self.told, self.mend, self.built_in):
            each.hide()
        self.preview.show_pdf(pdf, same=True)
        self.preview.show()

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self.miss(error, self._form)

    @Slot()
    def _ask_to_mend(self) -> None:
        self._ask_for_template(built_in_again=False)

    @Slot()
    def _ask_for_built_in(self) -> None:
        self._ask_for_template(built_in_again=True)

    def _ask_for_template(self, *, built_in_again: bool) -> None:
        opening = partial(letter_openings.template, self._desk.register, self._form, built_in_again=built_in_again)
        self._reading.ask(opening, self._go_there, self._miss)

    @Slot(object)
    def _go_there(self, begin: Begin) -> None:
        self.asked.emit(begin)
