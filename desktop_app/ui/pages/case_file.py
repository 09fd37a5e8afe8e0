"""A case file: the portrait of the citizen at the left, their appeals and all that happened at the right."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop_app.domain import dates
from desktop_app.domain.addresses import one_line
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.ports import AppealLine, Event, Finder, IdentifierConflict, Register
from desktop_app.ui import field_words, openings, words
from desktop_app.ui.asking import Show
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.pages import identifier_words
from desktop_app.ui.pages.appeal_rows import appeal_rows
from desktop_app.ui.pages.facts import facts, selectable
from desktop_app.ui.pages.kinship import Kinship, Relations, relations
from desktop_app.ui.pages.lines import appeals_count, joined
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.parts import EmptyState, button, card, clear, sheet
from desktop_app.ui.pages.sides import Sides
from desktop_app.ui.pages.timeline import Timeline, framed
from desktop_app.ui.style import ems, label
from desktop_app.ui.tab_order import order_tabs
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow_layout import FlowLayout

TIMELINE_EMS = 16
NEWEST = 4
"""Appeals that are shown as rows; the timeline leads to all of them."""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the page shows, read at once; `case_file` is None when there is no such case file."""

    case_file: CaseFile | None
    appeals: tuple[AppealLine, ...] = ()
    events: tuple[Event, ...] = ()
    conflicts: tuple[IdentifierConflict, ...] = ()
    relations: Relations = Relations()


class CaseFilePage(Page):
    """Who it is, what they asked, what happened. The main action is a new appeal of the same citizen."""

    def __init__(self, desk: Desk, case_file_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, "case_file", parent)
        self._id = case_file_id
        self._shown: Reading | None = None
        self._another = button("another_appeal", translate("case_file", "&New appeal of this citizen"), "main", "plus")
        self._correct = button("correct", translate("case_file", "&Correct the case file"), icon_name="edit")
        self._another.clicked.connect(self._begin_another)
        self._letter = button("letter", translate("case_file", "&Letter…"), icon_name="letter")
        self._letter.clicked.connect(self._begin_letter)
        self._papers = button("papers", translate("case_file", "C&over, inventory…"), icon_name="printer")
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._list_papers)
        self._menu.triggered.connect(self._begin_paper)
        self._papers.setMenu(self._menu)
        self._merge = button("merge", translate("case_file", "&Merge…"), icon_name="users")
        self._merge.clicked.connect(self._begin_merging)
        self._kinship = Kinship()
        self._kinship.opened.connect(self._open_other_one)
        self._kinship.merge_asked.connect(self._begin_merging_with)
        self._kinship.split_asked.connect(self._begin_splitting)
        self._kinship.apart_asked.connect(self._begin_telling_apart)
        self._kinship.doubt_asked.connect(self._begin_doubting)
        self._correct.clicked.connect(self._begin_correction)
        self._title = selectable("", "title")
        self._number = label("", "muted")
        self._portrait = QVBoxLayout()
        self._portrait.setContentsMargins(16, 14, 16, 14)
        self._portrait.setSpacing(8)
        self._appeals = QVBoxLayout()
        self._appeals.setSpacing(8)
        self._timeline = Timeline("timeline")
        self._timeline.asked.connect(self.asked)
        self._timeline.setMinimumHeight(ems(TIMELINE_EMS))
        self._body = QWidget()
        self._column = sheet(self)
        self._lay_out()
        self._body.hide()

    def refresh(self) -> None:
        """Read the case file anew."""
        self.read(partial(_read, self.desk.register, self.desk.finder, self._id), self._show)

    @Slot(object)
    def _show(self, reading: Reading) -> None:
        if reading == self._shown:
            return
        self._shown = reading
        if reading.case_file is None:
            self._body.hide()
            self._column.insertWidget(0, _gone())
            return
        self.setUpdatesEnabled(False)
        self._show_portrait(reading.case_file, reading.conflicts)
        self._show_appeals(reading.appeals)
        self._timeline.show_events(reading.events)
        self._kinship.show_relations(reading.relations)
        self._body.show()
        order_tabs(self._body)
        self.setUpdatesEnabled(True)

    def _show_portrait(self, case_file: CaseFile, conflicts: tuple[IdentifierConflict, ...]) -> None:
        self._title.setText(case_file.title)
        opened = words.day(case_file.opened_on) if case_file.opened_on else ""
        since = translate("case_file", "opened {day}").format(day=opened) if opened else ""
        is_merged = case_file.merged_into_id is not None
        annulled = translate("case_file", "annulled") if case_file.annulled and not is_merged else ""
        self._number.setText(joined(case_file.number, since, annulled))
        for action in (self._another, self._correct, self._letter, self._papers, self._merge):
            action.setEnabled(not case_file.annulled)
        clear(self._portrait)
        if case_file.to_complete:
            self._portrait.addWidget(Chip(translate("case_file", "to complete"), "warning", "complete"))
            self._portrait.addWidget(selectable(field_words.titles(case_file.to_complete)))
        facts(self._portrait, _facts(case_file))
        for conflict in conflicts:
            self._show_conflict(conflict)
        self._portrait.addStretch(1)

    def _show_conflict(self, conflict: IdentifierConflict) -> None:
        """The same number in two case files: the other one is a key away."""
        self._portrait.addWidget(Chip(translate("case_file", "same number elsewhere"), "warning", "warning"))
        told = translate("case_file", "{number} also stands in {case_file}").format(
            number=identifier_words.spoken(conflict.identifier),
            case_file=joined(conflict.other.number, conflict.other.title),
        )
        self._portrait.addWidget(selectable(told))
        other = button(f"conflict.{conflict.other.id}", translate("case_file", "Open the other case file"))
        other.setProperty("line_id", conflict.other.id)
        other.clicked.connect(self._open_other)
        self._portrait.addWidget(other)

    def _show_appeals(self, appeals: tuple[AppealLine, ...]) -> None:
        clear(self._appeals)
        if not appeals:
            self._appeals.addWidget(label(translate("case_file", "No appeals yet."), "muted"))
            return
        self._appeals.addWidget(label(appeals_count(len(appeals)), "heading"))
        today, action = self.desk.clock.today(), translate("case_file", "Open")
        self._appeals.addWidget(appeal_rows("appeals", appeals[:NEWEST], today, action, self._open, of_one=True))

    @Slot()
    def _open(self) -> None:
        self.asked.emit(Show("appeal", self.sender().property("line_id")))

    @Slot()
    def _open_other(self) -> None:
        self.asked.emit(Show("case_file", self.sender().property("line_id")))

    @Slot()
    def _begin_another(self) -> None:
        self.begin(partial(openings.another_appeal, self.desk.register, self._id))

    @Slot(object)
    def _open_other_one(self, case_file_id: int) -> None:
        self.asked.emit(Show("case_file", case_file_id))

    @Slot()
    def _begin_merging(self) -> None:
        self.begin(partial(openings.merging, self.desk.register, self._id))

    @Slot(object)
    def _begin_merging_with(self, other_id: int) -> None:
        self.begin(partial(openings.merging_both, self.desk.register, self._id, other_id))

    @Slot(object)
    def _begin_telling_apart(self, other_id: int) -> None:
        self.begin(partial(openings.telling_apart, self.desk.register, self._id, other_id))

    @Slot(object)
    def _begin_doubting(self, other_id: int) -> None:
        self.begin(partial(openings.telling_apart, self.desk.register, self._id, other_id, apart=False))

    @Slot()
    def _begin_splitting(self) -> None:
        self.begin(partial(openings.splitting, self.desk.register, self._id))

    @Slot()
    def _begin_correction(self) -> None:
        self.begin(partial(openings.case_file_correction, self.desk.register, self._id))

    @Slot()
    def _list_papers(self) -> None:
        """The papers of the case file itself; what they are called is read with the first of them."""
        self._menu.clear()
        for form in openings.CASE_PAPERS:
            action = self._menu.addAction(words.form(form))
            action.setData(form)
            action.setObjectName(f"papers.{form}")

    @Slot(QAction)
    def _begin_paper(self, action: QAction) -> None:
        self.begin(partial(openings.letter, self.desk, case_file_id=self._id, chosen=action.data()))

    @Slot()
    def _begin_letter(self) -> None:
        self.begin(partial(openings.letter, self.desk, case_file_id=self._id))

    def _lay_out(self) -> None:
        actions = QWidget()
        row = FlowLayout(actions)
        row.addWidget(self._another)
        row.addWidget(self._correct)
        row.addWidget(self._letter)
        row.addWidget(self._papers)
        row.addWidget(self._merge)
        portrait = card("portrait")
        portrait.setLayout(self._portrait)
        story = QVBoxLayout()
        story.setSpacing(8)
        story.addLayout(self._appeals)
        story.addSpacing(8)
        story.addWidget(framed(translate("case_file", "What happened"), self._timeline), 1)
        whole = QVBoxLayout(self._body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self._title)
        whole.addWidget(self._number)
        whole.addWidget(self._kinship)
        whole.addSpacing(8)
        whole.addWidget(actions)
        whole.addSpacing(12)
        whole.addWidget(Sides(portrait, story), 1)
        self._column.addWidget(self._body, 1)


def _read(register: Register, finder: Finder, case_file_id: int) -> Reading:
    case_file = register.case_file(case_file_id)
    if case_file is None:
        return Reading(None)
    return Reading(
        case_file,
        register.appeals_of(case_file_id),
        register.timeline(case_file_id),
        register.conflicts_of(case_file_id),
        relations(register, finder, case_file),
    )


def _facts(case_file: CaseFile) -> tuple[tuple[str, str], ...]:
    representative = str(case_file.full_name) if case_file.organisation else ""
    born = dates.in_figures(case_file.birth_date) if case_file.birth_date else ""
    return (
        (translate("case_file", "Representative"), representative),
        (field_words.title("birth_date"), born),
        (field_words.title("gender"), words.of(case_file.gender) if case_file.gender else ""),
        (field_words.title("address"), joined(one_line(case_file.address), case_file.address.postal_code)),
        (field_words.title("phones"), "\n".join(case_file.phones)),
        (field_words.title("email"), case_file.email),
        (field_words.title("identifiers"), "\n".join(map(identifier_words.told, case_file.identifiers))),
        (field_words.title("social_status"), words.of(case_file.social_status) if case_file.social_status else ""),
        (field_words.title("benefit"), words.of(case_file.benefit) if case_file.benefit else ""),
        (field_words.title("dative"), case_file.dative),
        (field_words.title("legal_basis"), words.of(case_file.legal_basis)),
    )


def _gone() -> EmptyState:
    return EmptyState(
        "case-files",
        translate("case_file", "There is no such case file"),
        translate("case_file", "It may have been found in another data file. Look for it by the search (Ctrl+K)."),
    )
