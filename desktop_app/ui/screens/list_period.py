"""A journal or a list for a period: which one, what was sent by registered mail, and the paper as it will be."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain import fields
from desktop_app.domain.letter import LetterText
from desktop_app.domain.mailing import registered
from desktop_app.domain.ports import Register
from desktop_app.tasks.list_period import Draft, PieceRow, facts_in
from desktop_app.ui import messages
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.letter_openings import writer
from desktop_app.ui.screen import Screen
from desktop_app.ui.screens.proof import Proof
from desktop_app.ui.style import label
from desktop_app.ui.tab_order import order_tabs

if TYPE_CHECKING:
    from desktop_app.ui.widgets import FormList


class PeriodScreen(Screen):
    """The journals and lists of the office."""

    def compose(self, body: QWidget) -> Any:
        """List them before the answer is shown."""
        form = super().compose(body)
        cast("FormList", form.form).offer({offer.form: offer.title for offer in self.run.draft.offered})
        return form


class MailScreen(Screen):
    """The letters that went out in the period; numbers that were typed before stay with theirs."""

    def arrive(self) -> None:
        """Read which letters there are, as soon as what is entered is heard."""
        self._reading = Latest(self.desk.jobs, Room.READ)
        self.form.nothing.hide()
        QTimer.singleShot(0, self, self._read)

    @Slot()
    def _read(self) -> None:
        self._reading.ask(partial(_pieces, self.desk.register, self.run.draft), self._take_pieces, self._miss)

    def begin(self) -> None:
        """Put the cursor into the first row, where there is one."""
        if self.run.draft.pieces:
            self.cells.focus_on("pieces.0.track")
        else:
            self.focusNextChild()

    @Slot(object)
    def _take_pieces(self, pieces: tuple[PieceRow, ...]) -> None:
        self.form.nothing.setVisible(not pieces)
        if pieces != self.run.draft.pieces:
            self.enter("pieces", pieces)
            self.cells["pieces"].show(self.run.draft.pieces)
            order_tabs(self.parentWidget() or self)  # the bar below stands behind the new rows
            self.begin()

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self.form.nothing.setText(messages.fault(error))
        self.form.nothing.show()


class PaperScreen(Screen):
    """The paper, marked as a draft until Finish."""

    fills = True

    def compose(self, body: QWidget) -> Any:
        """The paper under its heading."""
        self._reading = Latest(self.desk.jobs, Room.READ)
        self.proof = Proof(self.desk)
        self.proof.fill()
        self.proof.asked.connect(self.asked)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        self.heading = label(translate("PaperScreen", "Is it right?"), "title")
        column.addWidget(self.heading)
        column.addWidget(self.proof, 1)
        return self

    def arrive(self) -> None:
        """Make it."""
        self._reading.ask(partial(_composed, self.desk, self.run.draft), self._press, self._miss)

    def begin(self) -> None:
        """Put the cursor on the paper: arrows and Page Down read it."""
        self.proof.preview.setFocus()

    @Slot(object)
    def _press(self, text: LetterText) -> None:
        self.proof.press(text, self.run.draft.form)

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self.proof.miss(error, self.run.draft.form)


def _pieces(register: Register, draft: Draft) -> tuple[PieceRow, ...]:
    """The outgoing letters of the period, with what was typed for them. Belongs to Room.READ."""
    typed = {row.letter_id: row for row in draft.pieces}
    rows = []
    for letter in register.outgoing_between(fields.known_day(draft.since), fields.known_day(draft.until)):
        piece = registered(letter)
        if not piece.addressee:
            continue
        # Whom no post would find was answered by e-mail.
        row = typed.get(letter.id, PieceRow(letter.id, sent=bool(piece.address), track=piece.track))
        named = replace(row, number=piece.number, made_on=piece.sent_on, waits=letter.sent_on is None)
        rows.append(replace(named, addressee=piece.addressee, address=piece.address))
    return tuple(rows)


def _composed(desk: Desk, draft: Draft) -> LetterText:
    """What the paper says. Belongs to Room.READ."""
    entries = desk.register.entries(fields.known_day(draft.since), fields.known_day(draft.until))
    template, officer = desk.register.templates()[draft.form], writer(desk)
    return desk.register.preview(template, facts_in(draft, entries), officer, desk.clock.today())
