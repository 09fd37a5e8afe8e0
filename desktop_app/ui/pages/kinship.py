"""What a case file has to do with others: merged into one, holding some, or much like one."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.matching import Candidate, applicant_of
from desktop_app.domain.ports import Finder, Register
from desktop_app.ui import openings, words
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.pages.parts import button, card, clear
from desktop_app.ui.style import label, verbatim
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow_layout import FlowLayout

MOST_ALIKE = 5


@dataclass(frozen=True, slots=True)
class Relations:
    """The case file that it was merged into, those that were merged into it, one that may be the same citizen's.

    `apart` are those of whom somebody said that they are of different people.
    """

    merged_into: CaseFile | None = None
    merged: tuple[CaseFile, ...] = ()
    double: Candidate | None = None
    apart: tuple[CaseFile, ...] = ()


def relations(register: Register, finder: Finder, case_file: CaseFile) -> Relations:
    """What a case file has to do with others. Belongs to Room.READ."""
    if case_file.merged_into_id is not None:
        return Relations(merged_into=register.case_file(case_file.merged_into_id))
    if case_file.annulled:
        return Relations()
    told_apart = register.told_apart(case_file.id)
    alike = finder.candidates(applicant_of(case_file), limit=MOST_ALIKE)
    doubles = (each for each in alike if each.likely and each.case_file_id not in {case_file.id, *told_apart})
    others = map(register.case_file, sorted(told_apart)[:MOST_ALIKE])
    return Relations(
        merged=register.merged_into(case_file.id),
        double=next(doubles, None),
        apart=tuple(each for each in others if each is not None and not each.annulled),
    )


class Kinship(QWidget):
    """`opened` gives the id of a case file to go to, `begun` one of `openings`: to merge, split or tell apart."""

    opened = Signal(object)
    begun = Signal(object)

    def __init__(self, desk: Desk, case_file_id: int) -> None:
        super().__init__()
        self._register = desk.register
        self._id = case_file_id
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(8)
        self.hide()

    def show_relations(self, found: Relations) -> None:
        """Show them; nothing where there are none."""
        clear(self._column)
        if found.merged_into is not None:
            self._show_merged_into(found.merged_into)
        if found.merged:
            self._show_merged(found.merged)
        if found.double is not None:
            self._show_double(found.double)
        if found.apart:
            self._show_apart(found.apart)
        self.setVisible(found != Relations())

    def _show_merged_into(self, other: CaseFile) -> None:
        told = translate(
            "kinship", "This case file was merged into {number} ({title}). All that lay in it is there now."
        )
        go = self._opening(other.id, translate("kinship", "Op&en {number}").format(number=other.number), "main")
        split = button("split", translate("kinship", "&Split them again…"))
        split.clicked.connect(self._split)
        chip = Chip(translate("kinship", "merged"), "accent", "users")
        self._add(chip, told.format(number=other.number, title=other.title), go, split)

    def _show_merged(self, merged: tuple[CaseFile, ...]) -> None:
        told = translate("kinship", "Holds what lay in these case files before they were merged into it:")
        links = [self._opening(each.id, verbatim(joined(each.number, each.title)), "link") for each in merged]
        self._add(None, told, *links)

    def _show_double(self, double: Candidate) -> None:
        told = translate("kinship", "{number}, {title}, may be the same citizen's: {reasons}.").format(
            number=double.number, title=double.title, reasons=", ".join(words.of(each) for each in double.reasons)
        )
        merge = button("merge_double", translate("kinship", "Compare and mer&ge…"))
        merge.setProperty("other", double.case_file_id)
        merge.clicked.connect(self._merge)
        go = self._opening(double.case_file_id, translate("kinship", "Open {number}").format(number=double.number))
        apart = button("tell_apart", translate("kinship", "&Different people…"))
        apart.setProperty("other", double.case_file_id)
        apart.clicked.connect(self._tell_apart)
        self._add(Chip(translate("kinship", "possible double"), "warning", "users"), told, merge, go, apart)

    def _show_apart(self, others: tuple[CaseFile, ...]) -> None:
        told = translate("kinship", "Said to be another citizen's than these; press one to take that back:")
        links = [button(f"doubt.{each.id}", verbatim(joined(each.number, each.title)), "link") for each in others]
        for link, each in zip(links, others, strict=True):
            link.setProperty("other", each.id)
            link.clicked.connect(self._doubt)
        self._add(None, told, *links)

    def _add(self, chip: QLabel | None, told: str, *ways_on: QPushButton) -> None:
        frame: QFrame = card("kinship.card")
        rows = QVBoxLayout(frame)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(8)
        if chip is not None:
            rows.addWidget(chip)
        text = label(told)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        rows.addWidget(text)
        buttons = QWidget()
        line = FlowLayout(buttons)
        for each in ways_on:
            line.addWidget(each)
        rows.addWidget(buttons)
        self._column.addWidget(frame)

    def _opening(self, case_file_id: int, text: str, part: str = "") -> QPushButton:
        made = button(f"open.{case_file_id}", text, part)
        made.setProperty("other", case_file_id)
        made.clicked.connect(self._open)
        return made

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.sender().property("other"))

    @Slot()
    def _split(self) -> None:
        self.begun.emit(partial(openings.splitting, self._register, self._id))

    @Slot()
    def _merge(self) -> None:
        self.begun.emit(partial(openings.merging_both, self._register, self._id, self.sender().property("other")))

    @Slot()
    def _tell_apart(self) -> None:
        self.begun.emit(partial(openings.telling_apart, self._register, self._id, self.sender().property("other")))

    @Slot()
    def _doubt(self) -> None:
        other_id = self.sender().property("other")
        self.begun.emit(partial(openings.telling_apart, self._register, self._id, other_id, apart=False))
