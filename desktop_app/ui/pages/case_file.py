"""A case file: the portrait of the citizen at the left, their appeals and all else that is known at the right."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.ports import FileLine, LetterLine
from desktop_app.domain.readings import Manner
from desktop_app.domain.standing import warnings_of
from desktop_app.ui import letter_openings, openings, words
from desktop_app.ui.asking import Show
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages import PORTRAIT_PAPER
from desktop_app.ui.pages.case_appeals import CaseAppeals
from desktop_app.ui.pages.case_lists import files_list, letters_list
from desktop_app.ui.pages.case_paper_menu import CasePaperMenu
from desktop_app.ui.pages.case_reading import CaseFileReading, read_case_file
from desktop_app.ui.pages.contact_menu import ContactMenu
from desktop_app.ui.pages.contact_rows import ContactRows
from desktop_app.ui.pages.facts import selectable
from desktop_app.ui.pages.feedback_cards import FeedbackCards
from desktop_app.ui.pages.history import History
from desktop_app.ui.pages.kinship import Kinship
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.pages.notes import Notes
from desktop_app.ui.pages.panels import Panels
from desktop_app.ui.pages.parts import button
from desktop_app.ui.pages.portrait_card import PortraitCard
from desktop_app.ui.pages.sides import Sides
from desktop_app.ui.pages.subject_page import SubjectPage
from desktop_app.ui.readings import note_reading
from desktop_app.ui.style import label
from desktop_app.ui.widgets.flow_layout import FlowLayout


class CaseFilePage(SubjectPage):
    """Who it is, what they asked, what happened. The main action is a new appeal of the same citizen.

    That the case file was looked at is noted once for each officer who has its page before them.
    """

    def __init__(self, desk: Desk, case_file_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, "case_file", parent)
        self._id = case_file_id
        self._shown: CaseFileReading | None = None
        self._readers: set[int | None] = set()
        self._another = button("another_appeal", translate("case_file", "&New appeal of this citizen"), "main", "plus")
        self._correct = button("correct", translate("case_file", "&Correct the case file"), icon_name="edit")
        self._letter = button("letter", translate("case_file", "&Letter…"), icon_name="letter")
        self._merge = button("merge", translate("case_file", "&Merge…"), icon_name="users")
        self._paper_menu = CasePaperMenu(desk, case_file_id)
        self._papers = self._paper_menu.button()
        self._meet = ContactMenu(desk, case_file_id=case_file_id)
        self._contact = self._meet.button()
        self._kinship = Kinship(desk, case_file_id)
        self._title = selectable("", "title")
        self._number = label("", "muted")
        self._portrait = PortraitCard()
        self._appeals = CaseAppeals(self._open)
        self.panels = Panels()
        self.history = History(desk, case_file_id)
        self.letters = letters_list(desk)
        self.files = files_list(desk)
        self.notes = Notes(desk, case_file_id)
        self.feedback = FeedbackCards()
        self.contacts = ContactRows(desk, "contacts", of_one=True)
        self._connect()
        self._lay_out()

    def refresh(self) -> None:
        """Read the case file anew."""
        self.read(partial(read_case_file, self.desk.register, self.desk.finder, self._id), self._show)

    @Slot()
    def print_paper(self) -> None:
        """Choose what of the portrait goes on paper."""
        self.asked.emit(Show(PORTRAIT_PAPER, self._id))

    def bookmark(self) -> str:
        """The part of the portrait in sight."""
        return self.panels.current

    def reopen(self, bookmark: str) -> None:
        """See Page."""
        self.panels.turn_to(bookmark)

    @Slot(object)
    def _show(self, reading: CaseFileReading) -> None:
        if reading.case_file is not None:
            self._refresh_panels()
        if not self.is_news(reading):
            return
        self._shown = reading
        if reading.case_file is None:
            self.show_gone(
                "case-files",
                translate("case_file", "There is no such case file"),
                translate(
                    "case_file", "It may have been found in another data file. Look for it by the search (Ctrl+K)."
                ),
            )
            return
        self._note_reading()
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
        self.show_body()
        self.setUpdatesEnabled(True)

    def _note_reading(self) -> None:
        reader = self.desk.seat.officer_id
        if reader not in self._readers:
            self._readers.add(reader)
            note_reading(self.desk, self._id, Manner.SHOWN, self.tell)

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

    @Slot()
    def _begin_correction(self) -> None:
        self.begin(partial(openings.case_file_correction, self.desk.register, self._id))

    @Slot(object)
    def _begin_closing(self, improvement_id: int) -> None:
        self.begin(partial(openings.closing_improvement, self.desk.register, improvement_id))

    @Slot()
    def _begin_letter(self) -> None:
        self.begin(partial(letter_openings.letter, self.desk, case_file_id=self._id))

    def _connect(self) -> None:
        self._another.clicked.connect(self._begin_another)
        self._correct.clicked.connect(self._begin_correction)
        self._letter.clicked.connect(self._begin_letter)
        self._merge.clicked.connect(self._begin_merging)
        self._paper_menu.portrait_asked.connect(self.print_paper)
        self._kinship.opened.connect(self._open_other_one)
        self._portrait.other_asked.connect(self._open_other_one)
        self.letters.opened.connect(self._open_letter)
        self.letters.counted.connect(self._count_letters)
        self.files.opened.connect(self._open_file)
        self.files.counted.connect(self._count_files)
        for part in (self.history, self.letters, self.files, self.notes):
            part.failed.connect(self.tell)
        for source in (self._meet, self._paper_menu, self._kinship, self.contacts, self.notes):
            source.begun.connect(self.begin)
        for asking in (self.history, self.contacts, self.notes):
            asking.asked.connect(self.asked)
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
        self.panels.add("contacts", contacts, "phone", self.contacts)
        self.panels.add("notes", translate("case_file", "Notes"), "edit", self.notes)
        self.panels.add("feedback", translate("case_file", "Feedback"), "feedback", self.feedback)
        story = QVBoxLayout()
        story.setSpacing(16)
        story.addWidget(self._appeals)
        story.addWidget(self.panels, 1)
        whole = QVBoxLayout(self.body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self._title)
        whole.addWidget(self._number)
        whole.addWidget(self._kinship)
        whole.addSpacing(8)
        whole.addWidget(actions)
        whole.addSpacing(12)
        whole.addWidget(Sides(self._portrait, story), 1)
