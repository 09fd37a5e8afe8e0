"""The portrait of a citizen as a paper: its sections are chosen, the paper stands beside them. It is not kept."""

from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QVBoxLayout, QWidget

from desktop_app.domain.faults import NoPrinter
from desktop_app.domain.letter import LetterText
from desktop_app.domain.officer import Officer
from desktop_app.domain.portrait import Portrait, Section
from desktop_app.domain.portrait_paper import on_paper
from desktop_app.domain.ports import PrintRoom, Register
from desktop_app.domain.readings import Manner
from desktop_app.ui import messages, papers, words
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.facts import selectable
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.parts import EmptyState, button, card, sheet
from desktop_app.ui.pages.pdf_preview import PdfPreview
from desktop_app.ui.pages.sides import Sides
from desktop_app.ui.readings import note_reading
from desktop_app.ui.style import label, named, set_tone
from desktop_app.ui.tab_order import order_tabs
from desktop_app.ui.widgets.flow_layout import FlowLayout

MOST = 10_000
"""Rows of a section that are read: no citizen has more."""


class PortraitPaperPage(Page):
    """What is chosen is drawn anew at once. That it was printed or saved is noted."""

    def __init__(self, desk: Desk, case_file_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, "portrait_paper", parent)
        self._id = case_file_id
        self._papers = papers.Papers(desk)
        self._drawing = Latest(desk.jobs, Room.PRESS)
        self._portrait: Portrait | None = None
        self._pdf: bytes | None = None
        self._title = selectable("", "title")
        self._about = label("", "muted")
        self.sections = {section: _box(f"section.{section.value}", words.of(section)) for section in Section}
        self.masks = _box("masks", translate("portrait_paper", "&Hide the numbers"))
        self.print = button("print", translate("portrait_paper", "&Print"), "main", "printer")
        self.save = button("save", translate("portrait_paper", "&Save as PDF…"), icon_name="save")
        self.told = label("", "muted")
        self.preview = PdfPreview()
        self.print.clicked.connect(self.print_paper)
        self.save.clicked.connect(self._save)
        self.masks.setToolTip(translate("portrait_paper", "Only the last signs of the numbers of documents stay"))
        for box in (*self.sections.values(), self.masks):
            box.toggled.connect(self._draw)
        self._body = QWidget()
        self._column = sheet(self)
        self._lay_out()
        self._body.hide()

    def refresh(self) -> None:
        """Read all that may stand on the paper."""
        self.read(partial(_read, self.desk.register, self._id), self._show)

    @Slot()
    def print_paper(self) -> None:
        """Print it."""
        pdf, portrait = self._pdf, self._portrait
        if pdf is None or portrait is None:
            return
        try:
            printer = papers.ask_printer(self._title.text(), self, self.desk.settings)
        except NoPrinter as error:
            self._miss(error)
            return
        if printer is not None:
            note_reading(self.desk, self._id, Manner.PRINTED, self.tell)
            self._papers.print(printer, pdf, self._printed, self._miss)

    @Slot(object)
    def _show(self, portrait: Portrait | None) -> None:
        if portrait == self._portrait and portrait is not None:
            return
        self._portrait = portrait
        if portrait is None:
            self._column.insertWidget(0, _gone())
            return
        self._title.setText(translate("portrait_paper", "Portrait on paper"))
        self._about.setText(joined(portrait.case_file.number, portrait.case_file.title))
        self._body.show()
        order_tabs(self._body)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._portrait is None:
            return
        chosen = frozenset(section for section, box in self.sections.items() if box.isChecked())
        officer = self.desk.seat.officer or Officer("")
        seat, today = self.desk.seat, self.desk.clock.today()
        make = partial(on_paper, self._portrait, chosen, seat.office, officer, today, masks=self.masks.isChecked())
        self._drawing.ask(partial(_drawn, self.desk.print_room, make), self._look, self._miss)

    @Slot(object)
    def _look(self, pdf: bytes) -> None:
        self.preview.show_pdf(pdf, same=self._pdf is not None)
        self._pdf = pdf
        self._say("", "")

    @Slot()
    def _save(self) -> None:
        pdf, portrait = self._pdf, self._portrait
        if pdf is None or portrait is None:
            return
        title = translate("portrait_paper", "Save the portrait")
        name = translate("portrait_paper", "portrait {number}").format(number=portrait.case_file.number)
        target, _ = QFileDialog.getSaveFileName(self, title, f"{name.replace('/', '-')}.pdf", "PDF (*.pdf)")
        if target:
            note_reading(self.desk, self._id, Manner.PRINTED, self.tell)
            self._papers.save(pdf, Path(target), self._saved, self._miss)

    @Slot(object)
    def _printed(self, _nothing: None) -> None:
        self._say(translate("portrait_paper", "Sent to the printer."), "")

    @Slot(object)
    def _saved(self, _size: int) -> None:
        self._say(translate("portrait_paper", "Saved."), "")

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self._say(messages.fault(error), "problem")

    def _say(self, told: str, tone: str) -> None:
        self.told.setText(told)
        set_tone(self.told, tone)

    def _lay_out(self) -> None:
        named(self.told, "portrait_paper.told")
        self.told.setWordWrap(True)
        chosen = card("sections")
        boxes = QVBoxLayout(chosen)
        boxes.setContentsMargins(16, 14, 16, 14)
        boxes.setSpacing(6)
        boxes.addWidget(label(translate("portrait_paper", "What stands on it"), "heading"))
        for box in self.sections.values():
            boxes.addWidget(box)
        boxes.addSpacing(8)
        boxes.addWidget(self.masks)
        for box in (*self.sections.values(), self.masks):
            box.setChecked(True)
        actions = QWidget()
        row = FlowLayout(actions)
        row.addWidget(self.print)
        row.addWidget(self.save)
        boxes.addSpacing(8)
        boxes.addWidget(actions)
        boxes.addWidget(self.told)
        boxes.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.preview, 1)
        whole = QVBoxLayout(self._body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self._title)
        whole.addWidget(self._about)
        whole.addSpacing(8)
        whole.addWidget(Sides(chosen, right), 1)
        self._column.addWidget(self._body, 1)


def _box(name: str, text: str) -> QCheckBox:
    made = QCheckBox(text)
    named(made, name, text)
    return made


def _read(register: Register, case_file_id: int) -> Portrait | None:
    case_file = register.case_file(case_file_id)
    if case_file is None:
        return None
    return Portrait(
        case_file,
        register.appeals_of(case_file_id),
        register.letters_in(case_file_id, offset=0, limit=MOST).rows,
        register.files_in(case_file_id, offset=0, limit=MOST).rows,
        register.feedback_of(case_file_id=case_file_id),
        register.notes_of(case_file_id),
    )


def _drawn(print_room: PrintRoom, make: Callable[[], LetterText]) -> bytes:
    """The paper as PDF. Belongs to Room.PRESS."""
    target = BytesIO()
    print_room.bind([make()], target)
    return target.getvalue()


def _gone() -> EmptyState:
    return EmptyState(
        "case-files",
        translate("portrait_paper", "There is no such case file"),
        translate("portrait_paper", "Look for it by the search (Ctrl+K)."),
    )
