"""A case file: the portrait of the citizen at the left, their appeals and all else that is known at the right."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop_app.domain import dates
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.feedback import FeedbackLine
from desktop_app.domain.notes import NoteLine
from desktop_app.domain.ports import AppealLine, ContactLine, FileLine, Finder, IdentifierConflict, LetterLine, Register
from desktop_app.domain.readings import Manner
from desktop_app.domain.standing import warnings_of
from desktop_app.tasks.keep_note import Subject
from desktop_app.ui import letter_openings, openings, words
from desktop_app.ui.asking import AtOnce, Show
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.case_appeals import CaseAppeals
from desktop_app.ui.pages.contact_menu import ContactMenu
from desktop_app.ui.pages.contact_rows import ContactRows
from desktop_app.ui.pages.facts import selectable
from desktop_app.ui.pages.feedback_cards import FeedbackCards
from desktop_app.ui.pages.history import History
from desktop_app.ui.pages.kinship import Kinship, Relations, relations
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.pages.listing import Column
from desktop_app.ui.pages.notes import Notes
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.panels import Panels
from desktop_app.ui.pages.parts import EmptyState, button, scrolled, sheet
from desktop_app.ui.pages.portrait_card import PortraitCard
from desktop_app.ui.pages.sides import Sides
from desktop_app.ui.pages.small_list import SmallList
from desktop_app.ui.readings import note_reading
from desktop_app.ui.style import label
from desktop_app.ui.tab_order import order_tabs
from desktop_app.ui.widgets.flow_layout import FlowLayout

PORTRAIT = "portrait_paper"
"""The page that prints the portrait."""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the page shows at once; `case_file` is None when there is no such case file."""

    case_file: CaseFile | None
    appeals: tuple[AppealLine, ...] = ()
    conflicts: tuple[IdentifierConflict, ...] = ()
    relations: Relations = Relations()
    notes: tuple[NoteLine, ...] = ()
    feedback: tuple[FeedbackLine, ...] = ()
    contacts: tuple[ContactLine, ...] = ()


class CaseFilePage(Page):
    """Who it is, what they asked, what happened. The main action is a new appeal of the same citizen.

    That the case file was looked at is noted once for each time its page is opened.
    """

    def __init__(self, desk: Desk, case_file_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, "case_file", parent)
        self._id = case_file_id
        self._shown: Reading | None = None
        self._another = button("another_appeal", translate("case_file", "&New appeal of this citizen"), "main", "plus")
        self._correct = button("correct", translate("case_file", "&Correct the case file"), icon_name="edit")
        self._letter = button("letter", translate("case_file", "&Letter…"), icon_name="letter")
        self._papers = button("papers", translate("case_file", "C&over, inventory…"), icon_name="printer")
        self._merge = button("merge", translate("case_file", "&Merge…"), icon_name="users")
        self._menu = QMenu(self)
        self._meet = ContactMenu(desk, case_file_id=case_file_id)
        self._contact = self._meet.button()
        self._papers.setMenu(self._menu)
        self._kinship = Kinship()
        self._title = selectable("", "title")
        self._number = label("", "muted")
        self._portrait = PortraitCard()
        self._appeals = CaseAppeals(self._open)
        self.panels = Panels()
        self.history = History(desk, case_file_id)
        self.letters = _letters(desk)
        self.files = _files(desk)
        self.notes = Notes()
        self.feedback = FeedbackCards()
        self.contacts = ContactRows(desk, "contacts", of_one=True)
        self._body = QWidget()
        self._column = sheet(self)
        self._connect()
        self._lay_out()
        self._body.hide()

    def refresh(self) -> None:
        """Read the case file anew."""
        self.read(partial(_read, self.desk.register, self.desk.finder, self._id), self._show)

    def print_paper(self) -> None:
        """Choose what of the portrait goes on paper."""
        self.asked.emit(Show(PORTRAIT, self._id))

    def bookmark(self) -> str:
        """The part of the portrait in sight."""
        return self.panels.current

    def reopen(self, bookmark: str) -> None:
        """See Page."""
        self.panels.turn_to(bookmark)

    @Slot(object)
    def _show(self, reading: Reading) -> None:
        if reading.case_file is not None:
            self._refresh_panels()
        if not self.is_news(reading):
            return
        is_first = self._shown is None
        was_gone = self._shown is not None and self._shown.case_file is None
        self._shown = reading
        if reading.case_file is None:
            self._body.hide()
            if not was_gone:
                self._column.insertWidget(0, _gone())
            return
        if is_first:
            note_reading(self.desk, self._id, Manner.SHOWN, self.tell)
        self.setUpdatesEnabled(False)
        self._show_title(reading.case_file)
        self._portrait.show_case_file(reading.case_file, reading.conflicts)
        self._appeals.show_lines(reading.appeals, self.desk.clock.today(), warnings_of(self.desk.seat.office))
        self._kinship.show_relations(reading.relations)
        self.notes.show_lines(reading.notes)
        self.panels.count("notes", len(reading.notes))
        self.contacts.show_lines(reading.contacts)
        self.panels.count("contacts", len(reading.contacts))
        self.feedback.show_lines(reading.feedback, self.desk.clock.today())
        self.panels.count("feedback", len(reading.feedback))
        self._body.show()
        order_tabs(self._body)
        self.setUpdatesEnabled(True)

    def _show_title(self, case_file: CaseFile) -> None:
        self._title.setText(case_file.title)
        opened = words.day(case_file.opened_on) if case_file.opened_on else ""
        since = translate("case_file", "opened {day}").format(day=opened) if opened else ""
        is_merged = case_file.merged_into_id is not None
        annulled = translate("case_file", "annulled") if case_file.annulled and not is_merged else ""
        self._number.setText(joined(case_file.number, since, annulled))
        for action in (
            self._another,
            self._correct,
            self._letter,
            self._papers,
            self._merge,
            self._contact,
            self.notes.new,
        ):
            action.setEnabled(not case_file.annulled)

    def _refresh_panels(self) -> None:
        register, case_file_id = self.desk.register, self._id
        self.history.refresh()
        self.letters.show_rows(lambda offset, limit: register.letters_in(case_file_id, offset=offset, limit=limit))
        self.files.show_rows(lambda offset, limit: register.files_in(case_file_id, offset=offset, limit=limit))

    @Slot(int)
    def _count_letters(self, number: int) -> None:
        self.panels.count("letters", number)

    @Slot(int)
    def _count_files(self, number: int) -> None:
        self.panels.count("files", number)

    @Slot()
    def _open(self) -> None:
        self.asked.emit(Show("appeal", self.sender().property("line_id")))

    @Slot(object)
    def _open_appeal(self, appeal_id: int) -> None:
        self.asked.emit(Show("appeal", appeal_id))

    @Slot(object)
    def _open_letter(self, line: LetterLine) -> None:
        self.asked.emit(Show("letter", line.id))

    @Slot(object)
    def _open_file(self, line: FileLine) -> None:
        copy = partial(self.desk.vault.open_copy, line.attachment.sha256, line.attachment.name)
        self.desk.jobs.run(Room.FILES, copy, self._show_file, self.tell)

    @Slot(object)
    def _show_file(self, copy: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    @Slot(object)
    def _open_other_one(self, case_file_id: int) -> None:
        self.asked.emit(Show("case_file", case_file_id))

    @Slot()
    def _begin_another(self) -> None:
        self.begin(partial(openings.another_appeal, self.desk.register, self._id))

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
    def _begin_note(self) -> None:
        self.begin(partial(openings.new_note, self.desk.register, self._id))

    @Slot(object)
    def _begin_note_correction(self, note_id: int) -> None:
        self.begin(partial(openings.note_correction, self.desk.register, note_id))

    @Slot(object)
    def _begin_closing(self, improvement_id: int) -> None:
        self.begin(partial(openings.closing_improvement, self.desk.register, improvement_id))

    @Slot(object)
    def _remove_note(self, note_id: int) -> None:
        read = partial(openings.kept_note, self.desk.register, note_id, removed=True)
        self.desk.jobs.run(Room.READ, read, self._remove, self.tell)

    @Slot(object)
    def _remove(self, subject: Subject) -> None:
        if subject.note is not None:
            back = replace(subject, note=replace(subject.note, annulled=True), removed=False)
            self.asked.emit(AtOnce(openings.KEEP_NOTE, subject, translate("case_file", "The note is removed."), back))

    @Slot()
    def _list_papers(self) -> None:
        """The papers of the case file itself; what they are called is read with the first of them."""
        self._menu.clear()
        portrait = self._menu.addAction(translate("case_file", "Portrait of the citizen…"))
        portrait.setData(PORTRAIT)
        portrait.setObjectName(f"papers.{PORTRAIT}")
        for form in letter_openings.CASE_PAPERS:
            action = self._menu.addAction(words.form(form))
            action.setData(form)
            action.setObjectName(f"papers.{form}")

    @Slot(QAction)
    def _begin_paper(self, action: QAction) -> None:
        if action.data() == PORTRAIT:
            self.print_paper()
        else:
            self.begin(partial(letter_openings.letter, self.desk, case_file_id=self._id, chosen=action.data()))

    @Slot()
    def _begin_letter(self) -> None:
        self.begin(partial(letter_openings.letter, self.desk, case_file_id=self._id))

    def _connect(self) -> None:
        self._another.clicked.connect(self._begin_another)
        self._correct.clicked.connect(self._begin_correction)
        self._letter.clicked.connect(self._begin_letter)
        self._merge.clicked.connect(self._begin_merging)
        self._menu.aboutToShow.connect(self._list_papers)
        self._menu.triggered.connect(self._begin_paper)
        self._kinship.opened.connect(self._open_other_one)
        self._kinship.merge_asked.connect(self._begin_merging_with)
        self._kinship.split_asked.connect(self._begin_splitting)
        self._kinship.apart_asked.connect(self._begin_telling_apart)
        self._kinship.doubt_asked.connect(self._begin_doubting)
        self._portrait.other_asked.connect(self._open_other_one)
        self.history.asked.connect(self.asked)
        self.letters.opened.connect(self._open_letter)
        self.letters.counted.connect(self._count_letters)
        self.files.opened.connect(self._open_file)
        self.files.counted.connect(self._count_files)
        for part in (self.history, self.letters, self.files):
            part.failed.connect(self.tell)
        for source in (self._meet, self.contacts):
            source.begun.connect(self.begin)
        self.contacts.asked.connect(self.asked)
        self.notes.new_asked.connect(self._begin_note)
        self.notes.correction_asked.connect(self._begin_note_correction)
        self.notes.removal_asked.connect(self._remove_note)
        self.feedback.appeal_asked.connect(self._open_appeal)
        self.feedback.closing_asked.connect(self._begin_closing)

    def _lay_out(self) -> None:
        actions = QWidget()
        row = FlowLayout(actions)
        for action in (self._another, self._correct, self._contact, self._letter, self._papers, self._merge):
            row.addWidget(action)
        self.panels.add("history", translate("case_file", "What happened"), "history", self.history)
        self.panels.add("letters", translate("case_file", "Letters"), "letter", self.letters)
        self.panels.add("files", translate("case_file", "Files"), "paperclip", self.files)
        contacts = translate("case_file", "Calls and receptions")
        self.panels.add("contacts", contacts, "phone", scrolled(self.contacts))
        self.panels.add("notes", translate("case_file", "Notes"), "edit", self.notes)
        self.panels.add("feedback", translate("case_file", "Feedback"), "feedback", self.feedback)
        story = QVBoxLayout()
        story.setSpacing(16)
        story.addWidget(self._appeals)
        story.addWidget(self.panels, 1)
        whole = QVBoxLayout(self._body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self._title)
        whole.addWidget(self._number)
        whole.addWidget(self._kinship)
        whole.addSpacing(8)
        whole.addWidget(actions)
        whole.addSpacing(12)
        whole.addWidget(Sides(self._portrait, story), 1)
        self._column.addWidget(self._body, 1)


def _read(register: Register, finder: Finder, case_file_id: int) -> Reading:
    case_file = register.case_file(case_file_id)
    if case_file is None:
        return Reading(None)
    return Reading(
        case_file,
        register.appeals_of(case_file_id),
        register.conflicts_of(case_file_id),
        relations(register, finder, case_file),
        register.notes_of(case_file_id),
        register.feedback_of(case_file_id=case_file_id),
        register.contacts_of(case_file_id),
    )


def _letters(desk: Desk) -> SmallList:
    columns = (
        Column(translate("case_file", "Number"), lambda line: str(line.number), "00000000-исх"),
        Column(translate("case_file", "Day"), lambda line: dates.in_figures(line.made_on), "00.00.0000"),
        Column(translate("case_file", "Letter"), lambda line: str(line.title)),
    )
    nothing = translate("case_file", "No letters yet.")
    return SmallList(desk.jobs, "case_letters", translate("case_file", "Letters"), columns, nothing)


def _files(desk: Desk) -> SmallList:
    columns = (
        Column(translate("case_file", "File"), lambda line: str(line.attachment.name)),
        Column(translate("case_file", "Size"), lambda line: words.size(line.attachment.size), "1 000,0 МБ"),
        Column(translate("case_file", "Appeal"), lambda line: str(line.appeal_number), "ОГ-0000001/26"),
    )
    nothing = translate("case_file", "No files came with the appeals.")
    return SmallList(desk.jobs, "case_files_list", translate("case_file", "Files"), columns, nothing)


def _gone() -> EmptyState:
    return EmptyState(
        "case-files",
        translate("case_file", "There is no such case file"),
        translate("case_file", "It may have been found in another data file. Look for it by the search (Ctrl+K)."),
    )
