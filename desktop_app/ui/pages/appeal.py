"""An appeal: its card at the left, what it asks and what happened to it at the right."""

from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.actions import Action, Dossier, offered
from desktop_app.domain.appeal import Appeal, Outcome
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.feedback import FeedbackLine
from desktop_app.domain.letter import Letter
from desktop_app.domain.ports import ContactLine, Event, Register
from desktop_app.domain.standing import warnings_of
from desktop_app.flow.action import dossier_of
from desktop_app.ui import field_words, letter_openings, openings, words
from desktop_app.ui.asking import Show
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.pages.appeal_actions import AppealActions
from desktop_app.ui.pages.appeal_facts import Officers, came, charge, ended
from desktop_app.ui.pages.appeal_story import AppealStory
from desktop_app.ui.pages.contact_menu import ContactMenu
from desktop_app.ui.pages.contact_rows import ContactRows
from desktop_app.ui.pages.due import standing
from desktop_app.ui.pages.facts import facts, selectable
from desktop_app.ui.pages.feedback_cards import FeedbackCards
from desktop_app.ui.pages.letters import Letters
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.pages.parts import button, card, clear
from desktop_app.ui.pages.sides import Sides
from desktop_app.ui.pages.subject_page import SubjectPage
from desktop_app.ui.pages.timeline import Timeline, framed
from desktop_app.ui.pages.way import Way, blocks
from desktop_app.ui.style import label, verbatim
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.link_button import LinkButton


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the page shows, read at once; `dossier` is None when there is no such appeal."""

    dossier: Dossier | None
    officers: Officers = field(default_factory=dict)
    letters: tuple[Letter, ...] = ()
    events: tuple[Event, ...] = ()
    feedback: tuple[FeedbackLine, ...] = ()
    contacts: tuple[ContactLine, ...] = ()


class AppealPage(SubjectPage):
    """The registered card. Files open in the program they belong to, from a copy that is removed at exit."""

    def __init__(self, desk: Desk, appeal_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, "appeal", parent)
        self._id = appeal_id
        self._shown: Reading | None = None
        self._number = label("", "title")
        self._state = Chip()
        self._outcome = Chip()
        self._extended = Chip(translate("appeal", "extended"), "warning", "clock")
        self.offers = AppealActions()
        self.offers.chosen.connect(self._begin_action)
        self._way_title = label(translate("appeal", "Way"), "heading")
        self.way = Way()
        self._applicant = LinkButton("applicant")
        self._correct = button("correct", translate("appeal", "&Correct the card"), icon_name="edit")
        self._applicant.clicked.connect(self._open_case_file)
        self._letter = button("letter", translate("appeal", "&Letter…"), icon_name="letter")
        self._letter.clicked.connect(self._begin_letter)
        self._correct.clicked.connect(self._begin_correction)
        self._rate = button("feedback", translate("appeal", "Feed&back…"), icon_name="feedback")
        self._rate.clicked.connect(self._begin_feedback)
        self._feedback_title = label(translate("appeal", "Feedback"), "heading")
        self.feedback = FeedbackCards()
        self.feedback.closing_asked.connect(self._begin_closing)
        self._meet = ContactMenu(desk, appeal_id=appeal_id)
        self._contact = self._meet.button()
        self._contacts_title = label(translate("appeal", "Calls and receptions"), "heading")
        self.contacts = ContactRows(desk, "contacts", of_one=True, opens=False)
        for source in (self._meet, self.contacts):
            source.begun.connect(self.begin)
        self._card = QVBoxLayout()
        self._card.setContentsMargins(16, 14, 16, 14)
        self._card.setSpacing(8)
        self._story = AppealStory(desk)
        self._story.failed.connect(self.tell)
        self._letters_title = label(translate("appeal", "Letters"), "heading")
        self.letters = Letters(desk)
        self._timeline = Timeline("timeline")
        self._timeline.asked.connect(self.asked)
        self._history = framed(translate("appeal", "What happened"), self._timeline)
        self._lay_out()

    def refresh(self) -> None:
        """Read the card anew."""
        self.read(partial(_read, self.desk.register, self._id), self._show)

    def print_paper(self) -> None:
        """Print the letter that is looked at, else the first."""
        self.letters.print_paper()

    @Slot(object)
    def _show(self, reading: Reading) -> None:
        if not self.is_news(reading):
            return
        self._shown = reading
        dossier = reading.dossier
        if dossier is None:
            self.show_gone(
                "appeals",
                translate("appeal", "There is no such appeal"),
                translate("appeal", "It may have been found in another data file. Look for it by the search (Ctrl+K)."),
            )
            return
        appeal = dossier.appeal
        self.setUpdatesEnabled(False)
        state = standing(appeal, self.desk.clock.today(), warnings_of(self.desk.seat.office))
        self._number.setText(appeal.number)
        self._correct.setEnabled(not appeal.annulled)
        self._letter.setEnabled(not appeal.annulled)
        self._contact.setEnabled(not appeal.annulled)
        self._state.say(state.words, state.tone, state.icon)
        self._show_outcome(appeal)
        self._show_applicant(dossier.case_file)
        self.offers.show_offered(dossier, self._offered(dossier))
        self._show_way(dossier, reading.officers)
        self._show_card(dossier, reading.officers)
        self._story.show_appeal(appeal)
        self._show_letters(reading.letters)
        self._show_feedback(appeal, reading.feedback)
        self._show_contacts(reading.contacts)
        self._timeline.show_events(reading.events)
        self._history.setVisible(bool(reading.events))
        self.show_body()
        self.setUpdatesEnabled(True)

    def _show_applicant(self, case_file: CaseFile | None) -> None:
        unsigned = words.of(ApplicantKind.ANONYMOUS)
        known = verbatim(joined(case_file.title, case_file.number)) if case_file else unsigned
        self._applicant.setText(known)
        self._applicant.setEnabled(case_file is not None)

    def _offered(self, dossier: Dossier) -> tuple[Action, ...]:
        seat = self.desk.seat
        return offered(dossier, seat.officer, seat.office.profile)

    def _show_outcome(self, appeal: Appeal) -> None:
        self._outcome.setVisible(appeal.outcome is not None)
        if appeal.outcome is not None:
            self._outcome.say(words.of(appeal.outcome), "", "done")
        self._extended.setVisible(appeal.is_extended and appeal.is_open)

    def _show_way(self, dossier: Dossier, officers: Officers) -> None:
        shown = blocks(dossier.appeal, dossier.journey, officers) if dossier.journey.route.stages else ()
        self.way.show_blocks(shown)
        for each in (self._way_title, self.way):
            each.setVisible(bool(shown))

    def _show_card(self, dossier: Dossier, officers: Officers) -> None:
        appeal = dossier.appeal
        clear(self._card)
        if appeal.to_complete:
            self._card.addWidget(Chip(translate("appeal", "to complete"), "warning", "complete"))
            self._card.addWidget(selectable(field_words.titles(appeal.to_complete)))
        facts(self._card, charge(appeal, dossier.journey, officers))
        facts(self._card, ended(appeal))
        facts(self._card, came(appeal))
        self._card.addStretch(1)

    def _show_letters(self, letters: tuple[Letter, ...]) -> None:
        self._letters_title.setVisible(bool(letters))
        if letters != tuple(card.letter for card in self.letters.cards):
            self.letters.show_letters(letters)

    def _show_feedback(self, appeal: Appeal, lines: tuple[FeedbackLine, ...]) -> None:
        """Who has got the answer may be asked what they say of it."""
        was_answered = appeal.answered_on is not None and appeal.outcome in {None, Outcome.ANSWERED}
        self._rate.setVisible(was_answered and not appeal.annulled)
        self._feedback_title.setVisible(bool(lines))
        self.feedback.setVisible(bool(lines))
        self.feedback.show_lines(lines, self.desk.clock.today(), of_one=True)

    def _show_contacts(self, lines: tuple[ContactLine, ...]) -> None:
        self._contacts_title.setVisible(bool(lines))
        self.contacts.setVisible(bool(lines))
        self.contacts.show_lines(lines)

    @Slot()
    def _open_case_file(self) -> None:
        dossier = self._shown.dossier if self._shown else None
        if dossier is not None and dossier.case_file is not None:
            self.asked.emit(Show("case_file", dossier.case_file.id))

    @Slot(object)
    def _begin_action(self, action: Action) -> None:
        self.begin(partial(openings.action, self.desk.register, action, self._id))

    @Slot()
    def _begin_correction(self) -> None:
        self.begin(partial(openings.appeal_correction, self.desk.register, self._id))

    @Slot()
    def _begin_feedback(self) -> None:
        self.begin(partial(openings.feedback, self.desk.register, self._id))

    @Slot(object)
    def _begin_closing(self, improvement_id: int) -> None:
        self.begin(partial(openings.closing_improvement, self.desk.register, improvement_id))

    @Slot()
    def _begin_letter(self) -> None:
        self.begin(partial(letter_openings.letter, self.desk, appeal_id=self._id))

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(12)
        heading.addWidget(self._number)
        for chip in (self._state, self._extended, self._outcome):
            heading.addWidget(chip)
        heading.addStretch(1)
        frame = card("card")
        frame.setLayout(self._card)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._story)
        right.addWidget(self._letters_title)
        right.addWidget(self.letters)
        right.addWidget(self.letters.preview)
        right.addWidget(self._contacts_title)
        right.addWidget(self.contacts)
        right.addWidget(self._feedback_title)
        right.addWidget(self.feedback)
        right.addSpacing(4)
        right.addWidget(self._history, 1)
        self.offers.row.addWidget(self._letter)
        self.offers.row.addWidget(self._contact)
        self.offers.row.addWidget(self._rate)
        self.offers.row.addWidget(self._correct)
        whole = QVBoxLayout(self.body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(heading)
        whole.addWidget(self._applicant, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addSpacing(4)
        whole.addWidget(self.offers)
        whole.addSpacing(12)
        whole.addWidget(self._way_title)
        whole.addWidget(self.way)
        whole.addSpacing(12)
        whole.addWidget(Sides(frame, right), 1)


def _read(register: Register, appeal_id: int) -> Reading:
    dossier = dossier_of(register, appeal_id)
    if dossier is None:
        return Reading(None)
    letters = register.letters_of(appeal_id=appeal_id)
    officers = {officer.id: officer.full_name.short for officer in register.officers()}
    feedback = register.feedback_of(appeal_id=appeal_id)
    events, contacts = register.appeal_timeline(appeal_id), register.contacts_of_appeal(appeal_id)
    return Reading(dossier, officers, letters, events, feedback, contacts)
