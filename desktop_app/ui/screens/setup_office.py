"""Setting up the office: what the letterhead and the numbers will look like is seen while they are typed."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain import examples, numbering
from desktop_app.domain.citizen import FullName
from desktop_app.domain.composing import letterhead, made_by
from desktop_app.domain.declension import Case
from desktop_app.domain.letter import LetterText
from desktop_app.domain.letter_names import Name
from desktop_app.domain.office import Office
from desktop_app.domain.paperwork import REGISTRATION_NOTICE
from desktop_app.domain.templates import About
from desktop_app.tasks.setup_office import LETTERHEAD, LETTERS, SIGNATORIES
from desktop_app.ui.forms import set_up
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.pdf_preview import PdfPreview
from desktop_app.ui.screen import Screen
from desktop_app.ui.style import ems, set_tone
from desktop_app.ui.widgets.deputy_box import DeputyBox
from desktop_app.ui.widgets.options import Option

EXAMPLE_COUNT = 123
EXAMPLE_LETTER = "К"
PAPER_EMS = 12
"""So much of the letter is seen in the smallest window: its beginning, where most of the choices show."""

TEMPLATES = ("case_file_number", "appeal_number", "letter_number")


class OrganisationScreen(Screen):
    """Shows the corner letterhead under the fields that it is made of."""

    def arrive(self) -> None:
        """Show the letterhead as it is. Off the screen's thread: the first letter brings the templates along."""
        self._composing = Latest(self.desk.jobs, Room.READ)
        self._show_letterhead()

    def changed(self, _name: str) -> None:
        """Show it as it becomes."""
        self._show_letterhead()

    def _show_letterhead(self) -> None:
        self._composing.ask(partial(letterhead, _office(self.run.draft, LETTERHEAD)), self._show, _not_made)

    @Slot(object)
    def _show(self, lines: tuple[str, ...]) -> None:
        nothing = translate("OrganisationScreen", "The letterhead is empty yet: type the name of the office.")
        self.form.letterhead.setText("\n".join(lines) or nothing)
        set_tone(self.form.letterhead, "" if lines else "note")


class RulesScreen(Screen):
    """Shows an example of a number under each template."""

    def arrive(self) -> None:
        """Show the examples as they are."""
        for name in TEMPLATES:
            self._show_example(name)

    def changed(self, name: str) -> None:
        """Show the example as it becomes."""
        if name in TEMPLATES:
            self._show_example(name)

    def _show_example(self, name: str) -> None:
        template = getattr(self.run.draft, name)
        year = self.desk.clock.today().year
        example = getattr(self.form, f"{name}_example")
        if numbering.problem(template):
            example.setText("")
            return
        number = numbering.render(template, n=EXAMPLE_COUNT, year=year, letter=EXAMPLE_LETTER)
        example.setText(translate("RulesScreen", "For example: {number}").format(number=number))


class LettersScreen(Screen):
    """Shows an invented letter as the office's letters will look; the letter scrolls, the screen around it does not."""

    fills = True

    def compose(self, body: QWidget) -> Any:
        """The choices over the sheet."""
        self._composing = Latest(self.desk.jobs, Room.READ)
        self._pressing = Latest(self.desk.jobs, Room.PRESS)
        choices = QWidget()
        form = set_up(self.run.task.name, self.run.step.form, choices)
        self.preview = PdfPreview()
        self.preview.stand_aside()
        self.preview.setMinimumHeight(ems(PAPER_EMS))
        self.preview.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(choices)
        column.addWidget(self.preview, 1)
        return form

    def arrive(self) -> None:
        """Show the letter as it is."""
        self.changed("")

    def changed(self, _name: str) -> None:
        """Show it as it becomes."""
        office = _office(self.run.draft, (*LETTERHEAD, *SIGNATORIES, *LETTERS))
        self._composing.ask(partial(_sample, office), self._press, _not_made)

    @Slot(object)
    def _press(self, text: LetterText) -> None:
        self._pressing.ask(partial(self.desk.print_room.proof, text), self._show, _not_made)

    @Slot(object)
    def _show(self, pdf: bytes) -> None:
        self.preview.show_pdf(pdf, same=True)


class OfficersScreen(Screen):
    """Shows in the empty field how a letter would name each officer, and offers each of them as a deputy."""

    def arrive(self) -> None:
        """Show it for those who are there."""
        self._declining = Latest(self.desk.jobs, Room.READ)
        self.changed("officers")

    def changed(self, _name: str) -> None:
        """Show it for those who are there now."""
        people = tuple(
            Name(FullName(row.surname, row.name, row.patronymic), None, "", self.run.draft.initials_first)
            for row in self.run.draft.officers
        )
        self._declining.ask(partial(_to_whom, people), self._show, _not_made)
        self._offer_deputies()

    def _offer_deputies(self) -> None:
        everybody = tuple(
            Option(row.key, FullName(row.surname, row.name, row.patronymic).short)
            for row in self.run.draft.officers
            if row.surname
        )
        for box in self.findChildren(DeputyBox):
            box.tell(everybody)

    @Slot(object)
    def _show(self, datives: tuple[str, ...]) -> None:
        for at, dative in enumerate(datives):
            line = self.findChild(QLineEdit, f"officers.{at}.dative")
            if line is not None:
                line.setPlaceholderText(dative)


def _to_whom(people: tuple[Name, ...]) -> tuple[str, ...]:
    return tuple(person.in_case(Case.DATIVE).shortened for person in people)


def _sample(office: Office) -> LetterText:
    """The notice of registration as this office would write it. Belongs to Room.READ."""
    return made_by({}, REGISTRATION_NOTICE, examples.of(About.APPEAL)[0], replace(examples.DESK, office=office))


def _not_made(_error: BaseException) -> None:
    """What accompanies the typing stays as it was; the letter itself tells what is wrong when it is written."""


def _office(draft: Any, names: tuple[str, ...]) -> Office:
    before: Office = draft.before.office
    return replace(before, **{name: getattr(draft, name) for name in names})
