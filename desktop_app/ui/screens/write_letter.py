"""A letter: its form out of those that fit, then its own questions with the paper beside them."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.domain.addressing import GenderUnknown
from desktop_app.domain.composing import lacks_gender
from desktop_app.domain.letter import LetterText
from desktop_app.domain.letter_facts import Facts
from desktop_app.domain.letter_forms import OnOffer
from desktop_app.domain.typography import whole_articles
from desktop_app.tasks.write_letter import Draft, asks_gender, chosen_form, facts_in
from desktop_app.ui import letter_openings, words
from desktop_app.ui.desk import Desk
from desktop_app.ui.forms import set_up
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.screen import Screen
from desktop_app.ui.screens.proof import Proof
from desktop_app.ui.style import ems
from desktop_app.ui.widgets.answers_block import field_of

if TYPE_CHECKING:
    from desktop_app.ui.widgets import FormList

ROOM_FOR_PREVIEW = 52
"""The screen's width, in ems, from which on the paper stands beside the questions; else below."""

WIDEST_EMS = 110

MOST_TRIED = 20
"""Of so many recipients the first that can get a letter is shown."""


@dataclass(frozen=True, slots=True)
class _Proof:
    """What the letter says, and its form as the office has it now: it may have been changed while this task waited."""

    text: LetterText
    offer: OnOffer


class FormScreen(Screen):
    """The forms that fit what the letter is about."""

    def compose(self, body: QWidget) -> Any:
        """List the forms before the answer is shown."""
        form = super().compose(body)
        self._list = cast("FormList", form.form)
        offered = self.run.draft.offered
        groups = {offer.form: words.group_of_forms(offer.group) for offer in offered}
        self._list.offer({offer.form: offer.title for offer in offered}, groups)
        return form

    def arrive(self) -> None:
        """Tell of the form that was chosen before."""
        self.changed("form")

    def changed(self, _name: str) -> None:
        """Tell which rule asks for the form."""
        offer = chosen_form(self.run.draft)
        self.form.article.setText(whole_articles(offer.article) if offer else "")


class LetterScreen(Screen):
    """What the form asks, and the letter as it will be, made anew with each answer and marked as a draft."""

    @staticmethod
    def left_out(draft: Draft) -> frozenset[str]:
        """The gender is asked for where it is not known, and some forms ask nothing."""
        asked = {"gender": asks_gender(draft), "answers": bool(draft.answers)}
        return frozenset(name for name, is_asked in asked.items() if not is_asked)

    def compose(self, body: QWidget) -> Any:
        """The questions at the left, the paper at the right."""
        self._reading = Latest(self.desk.jobs, Room.READ)
        questions = _Questions()
        questions.turned.connect(self._turn)
        self.proof = Proof(self.desk)
        self.proof.asked.connect(self.asked)
        if self._asked():
            self.proof.preview.stand_aside()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(24)
        self._sides.addWidget(questions, 1)
        self._sides.addWidget(self.proof, 1)
        return set_up(self.run.task.name, self.run.step.form, questions)

    def arrive(self) -> None:
        """Make the letter as it stands."""
        column = self.findChild(QWidget, "column")
        if column is not None:
            column.setMaximumWidth(ems(WIDEST_EMS))
        self._draw()

    def begin(self) -> None:
        """Put the cursor into the first question; a form that asks nothing is only looked at."""
        asked = self._asked()
        if asked == ["answers"]:
            self.cells.focus_on(f"answers.0.{field_of(self.run.draft.answers[0])}")
        elif asked:
            self.cells.focus_on(asked[0])
        else:
            self.proof.preview.setFocus()

    def changed(self, _name: str) -> None:
        """Make the letter anew."""
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The paper goes below where there is no room beside."""
        super().resizeEvent(event)
        is_wide = self.width() >= ems(ROOM_FOR_PREVIEW)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(direction)

    def _asked(self) -> list[str]:
        return [name for name in self.run.step.fields if name not in self.left_out(self.run.draft)]

    def _draw(self) -> None:
        self._reading.ask(partial(_composed, self.desk, self.run.draft), self._press, self._miss)

    @Slot(bool)
    def _turn(self, forward: bool) -> None:  # noqa: FBT001 — the signal has no names for what it carries
        self.proof.preview.turn(forward=forward)

    @Slot(object)
    def _press(self, proof: _Proof) -> None:
        if proof.offer.source != chosen_source(self.run.draft):
            offered = self.run.draft.offered
            self.enter("offered", tuple(proof.offer if each.form == proof.offer.form else each for each in offered))
        else:
            self.proof.press(proof.text, proof.offer.form)

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        told = ""
        if isinstance(error, GenderUnknown):
            told = translate("LetterScreen", "Say the gender, and the letter will be seen here: it greets by it.")
        self.proof.miss(error, self.run.draft.form, told)


class _Questions(QWidget):
    """The keys that turn pages turn those of the paper, where the field with the cursor has no use for them."""

    turned = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt."""
        if event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.turned.emit(event.key() == Qt.Key.Key_PageDown)
        else:
            super().keyPressEvent(event)


def chosen_source(draft: Draft) -> str:
    """The text of the chosen form's template as this task knows it."""
    offer = chosen_form(draft)
    return offer.source if offer else ""


def _composed(desk: Desk, draft: Draft) -> _Proof:
    """What the letter says by the newest state of what it is about. Belongs to Room.READ."""
    register = desk.register
    appeal = register.appeal(draft.appeal.id) if draft.appeal else None
    case_file = register.case_file(draft.case_file.id) if draft.case_file else None
    about = _first_to_get_one(desk, draft) or letter_openings.letter_facts(desk, case_file, appeal)
    officer = letter_openings.writer(desk)
    template = register.templates()[draft.form]
    asks_gender_now = lacks_gender(template, about) and not draft.recipients
    known = draft.form, template.title, template.article, template.source
    offer = OnOffer(*known, asks_gender_now, template.asks, template.group.value)
    text = register.preview(template, facts_in(draft, about), officer, desk.clock.today())
    return _Proof(text, offer)


def _first_to_get_one(desk: Desk, draft: Draft) -> Facts | None:
    """Of many, whose letter is shown: the first one that can be made, else the first of all."""
    from desktop_app.domain.mailing import facts_of, hindrance

    letters_desk, template = letter_openings.desk_of_letters(desk), desk.register.templates()[draft.form]
    tried = [
        facts_of(desk.register, each, letters_desk.office, desk.calendar) for each in draft.recipients[:MOST_TRIED]
    ]
    return next((facts for facts in tried if not hindrance(template, facts, letters_desk)), next(iter(tried), None))
