"""The letters that an action makes, each as it will be, before its Finish."""

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.addressing import GenderUnknown
from desktop_app.domain.letter import LetterText
from desktop_app.domain.office import Office
from desktop_app.domain.paperwork import facts_about, stated_due
from desktop_app.domain.template_language import FaultyTemplate
from desktop_app.flow.deed import Circumstances, Sheet
from desktop_app.flow.run import Run
from desktop_app.ui import letter_openings, messages, openings
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.parts import button
from desktop_app.ui.screen import Screen
from desktop_app.ui.screens.proof import Proof
from desktop_app.ui.style import label, named, verbatim
from desktop_app.ui.tab_order import order_tabs
from desktop_app.ui.widgets.choice_buttons import ChoiceButtons
from desktop_app.ui.widgets.options import Option


@dataclass(frozen=True, slots=True)
class Paper:
    """A letter as it will be, or what keeps it from being made."""

    form: str
    title: str
    text: LetterText | None
    hindrance: BaseException | None = None


class PapersScreen(Screen):
    """For any action. Of several letters one is looked at; arrows choose it.

    Where the addressee's gender is not known, the letter can't greet: the case file is a key away, and the task waits.
    """

    fills = True

    def compose(self, body: QWidget) -> Any:
        """The letters' titles over the paper."""
        self._reading = Latest(self.desk.jobs, Room.READ)
        self._made: tuple[Paper, ...] = ()
        self.heading = label(translate("PapersScreen", "Which letters go out?"), "title")
        self.hint = label("", "hint")
        self.hint.setWordWrap(True)
        named(self.hint, "papers.hint")
        self.chosen = ChoiceButtons()
        named(self.chosen, "papers.chosen", translate("PapersScreen", "Letters"))
        self.chosen.changed.connect(self._show_chosen)
        self.proof = Proof(self.desk)
        self.proof.fill()
        self.proof.asked.connect(self.asked)
        self.mend = button("say_gender", translate("PapersScreen", "Say the &gender…"), icon_name="edit")
        self.mend.clicked.connect(self._ask_for_case_file)
        self.mend.hide()
        self.proof.add_way_on(self.mend)
        self._signed_by: tuple[object, ...] = ()
        self.desk.seat.changed.connect(self._take_signature)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for each in (self.heading, self.hint, self.chosen):
            column.addWidget(each)
        column.addWidget(self.proof, 1)
        return self

    def arrive(self) -> None:
        """Make them by the newest state of the register."""
        for each in (self.chosen, self.proof):
            each.hide()
        self._signed_by = self._who_signs()
        self._reading.ask(partial(made_papers, self.desk, self.run), self._show_all, self._miss)

    def begin_day(self) -> None:
        """The letters bear the day on which they are finished."""
        self.arrive()

    def _who_signs(self) -> tuple[object, ...]:
        return self.desk.seat.office, self.desk.seat.officer

    @Slot()
    def _take_signature(self) -> None:
        """Another officer sits down: the letters go out in their name."""
        if self._signed_by != self._who_signs():
            self.arrive()

    def begin(self) -> None:
        """Put the cursor on the titles, on the only paper, or on what is to be said first; without a letter nowhere."""
        for each in (self.chosen, self.mend, self.proof.mend, self.proof.preview):
            if each.isVisibleTo(self):
                each.setFocus()
                return

    @Slot(object)
    def _show_all(self, made: tuple[Paper, ...]) -> None:
        self._made = made
        self.hint.setText(_told_of(len(made)))
        self.proof.setVisible(bool(made))
        self.chosen.setVisible(len(made) > 1)
        self.chosen.offer(tuple(Option(at, verbatim(paper.title)) for at, paper in enumerate(made)))
        if made:
            # What hinders the Finish is seen first.
            hindered = (at for at, paper in enumerate(made) if paper.hindrance is not None)
            self.chosen.set_value(next(hindered, 0))
            self._show_chosen()
        order_tabs(self)

    @Slot()
    def _show_chosen(self) -> None:
        paper = self._made[self.chosen.value()]
        is_ungreeted = isinstance(paper.hindrance, GenderUnknown)
        self.mend.setVisible(is_ungreeted)
        if paper.text is not None:
            self.proof.press(paper.text, paper.form)
        elif paper.hindrance is not None:
            self.proof.miss(paper.hindrance, paper.form, _told_of_gender() if is_ungreeted else "")

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self.hint.setText(messages.fault(error))

    @Slot()
    def _ask_for_case_file(self) -> None:
        case_file_id = self.run.draft.dossier.case_file.id
        opening = partial(openings.case_file_correction, self.desk.register, case_file_id)
        self._reading.ask(opening, self.asked.emit, self._miss)


def made_papers(desk: Desk, run: Run[Any]) -> tuple[Paper, ...]:
    """The letters of an action as they stand. Belongs to Room.READ."""
    deed, dossier, register = run.task.deed, run.draft.dossier, desk.register
    if deed is None:
        return ()
    on = Circumstances(desk.clock.today(), register.office() or Office(), desk.calendar, register.officers())
    appeal = deed.change(run.draft, on)
    case_file = register.case_file(dossier.case_file.id) if dossier.case_file else None
    facts = facts_about(register, case_file, appeal, stated_due(appeal, on.office, on.calendar))

    templates, officer = register.templates(), letter_openings.writer(desk)

    def made(sheet: Sheet) -> Paper:
        template = templates[sheet.form]
        try:
            text = register.preview(template, sheet.facts(facts), officer, on.today)
        except (GenderUnknown, FaultyTemplate) as hindrance:
            return Paper(sheet.form, template.title, None, hindrance)
        return Paper(sheet.form, template.title, text)

    return tuple(made(sheet) for sheet in deed.papers(run.draft, on))


def _told_of(count: int) -> str:
    if count == 0:
        return translate("PapersScreen", "There will be no letters.")
    return translate("PapersScreen", "%n letter(s), as it will be: Finish numbers and keeps it.", None, count)


def _told_of_gender() -> str:
    return translate(
        "PapersScreen",
        "The letter greets its addressee, and the case file does not say whether it is a man or a woman. Say it there "
        "and save: this task waits, and goes on here.",
    )
