"""The portrait of a citizen as a paper: its sections are chosen, the paper stands beside them. It is not kept."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop_app.domain.officer import Officer
from desktop_app.domain.portrait import Portrait, Section
from desktop_app.domain.portrait_paper import on_paper
from desktop_app.domain.ports import Register
from desktop_app.domain.readings import Manner
from desktop_app.ui import words
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.pages.facts import selectable
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.pages.parts import card
from desktop_app.ui.pages.sides import Sides
from desktop_app.ui.pages.subject_page import SubjectPage
from desktop_app.ui.pages.unkept_paper import UnkeptPaper
from desktop_app.ui.readings import note_reading
from desktop_app.ui.style import label, named

MOST = 10_000
"""Rows of a section that are read: no citizen has more."""


class PortraitPaperPage(SubjectPage):
    """What is chosen is drawn anew at once. That it was printed or saved is noted."""

    def __init__(self, desk: Desk, case_file_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, "portrait_paper", parent)
        self._id = case_file_id
        self._portrait: Portrait | None = None
        self._title = selectable("", "title")
        self._about = label("", "muted")
        self._about.setWordWrap(True)
        self.sections = {section: _box(f"section.{section.value}", words.of(section)) for section in Section}
        self.masks = _box("masks", translate("portrait_paper", "&Hide the numbers"))
        self.paper = UnkeptPaper(desk, self)
        self.paper.taken.connect(self._note)
        self.masks.setToolTip(translate("portrait_paper", "Only the last signs of the numbers of documents stay"))
        for box in (*self.sections.values(), self.masks):
            box.toggled.connect(self._draw)
        self._lay_out()

    def refresh(self) -> None:
        """Read all that may stand on the paper."""
        self.read(partial(_read, self.desk.register, self._id), self._show)

    @Slot()
    def print_paper(self) -> None:
        """Print it."""
        self.paper.print_paper()

    @Slot(object)
    def _show(self, portrait: Portrait | None) -> None:
        if not self.is_news(portrait):
            return
        self._portrait = portrait
        if portrait is None:
            self.show_gone(
                "case-files",
                translate("portrait_paper", "There is no such case file"),
                translate("portrait_paper", "Look for it by the search (Ctrl+K)."),
            )
            return
        self._title.setText(translate("portrait_paper", "Portrait on paper"))
        self._about.setText(joined(portrait.case_file.number, portrait.case_file.title))
        self.show_body()
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._portrait is None:
            return
        chosen = frozenset(section for section, box in self.sections.items() if box.isChecked())
        officer = self.desk.seat.officer or Officer("")
        seat, today = self.desk.seat, self.desk.clock.today()
        make = partial(on_paper, self._portrait, chosen, seat.office, officer, today, masks=self.masks.isChecked())
        name = translate("portrait_paper", "portrait {number}").format(number=self._portrait.case_file.number)
        self.paper.draw(self._title.text(), f"{name.replace('/', '-')}.pdf", make)

    @Slot()
    def _note(self) -> None:
        note_reading(self.desk, self._id, Manner.PRINTED, self.tell)

    def _lay_out(self) -> None:
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
        boxes.addSpacing(8)
        boxes.addWidget(self.paper.actions)
        boxes.addWidget(self.paper.told)
        boxes.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.paper.preview, 1)
        whole = QVBoxLayout(self.body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self._title)
        whole.addWidget(self._about)
        whole.addSpacing(8)
        whole.addWidget(Sides(chosen, right), 1)


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
        register.contacts_of(case_file_id),
    )
