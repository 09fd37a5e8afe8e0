"""Letters to many: who gets one, and who is left out and why."""

from functools import partial

from PySide6.QtCore import Slot

from desktop_app.domain.letter_forms import Recipient, Skipped
from desktop_app.ui import letter_openings, messages
from desktop_app.ui.asking import Show
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.screen import Screen
from desktop_app.ui.style import named

WINDOW = 50
"""So many are looked at together, so that a search meanwhile does not wait."""


class RecipientsScreen(Screen):
    """Looks through the recipients as the register has them now, a window of them at a time."""

    def arrive(self) -> None:
        """Look through them."""
        self._reading = Latest(self.desk.jobs, Room.READ)
        self._skipped: list[Skipped] = []
        named(self.form.skipped, "skipped", self.form.skipped_title.text())
        self.form.skipped.chosen.connect(self._open)
        self.form.skipped_title.hide()
        self.form.skipped.hide()
        self.form.looking.setRange(0, len(self.run.draft.recipients))
        self.form.looking.show()
        self._look_on(0, ())

    def _look_on(self, seen: int, skipped: tuple[Skipped, ...]) -> None:
        """So many have been looked at; take in who of the last of them gets no letter, and go on."""
        self._skipped += skipped
        window = self.run.draft.recipients[seen : seen + WINDOW]
        self.form.looking.setValue(seen)
        if window:
            look = partial(left_out, self.desk, self.run.draft.form, window)
            self._reading.ask(look, partial(self._look_on, seen + len(window)), self._miss)
        else:
            self._tell(seen)

    def _tell(self, seen: int) -> None:
        getting = translate("recipients", "%n letter(s) will be made", None, seen - len(self._skipped))
        self.form.told.setText(getting)
        self.form.looking.hide()
        self.form.skipped.show_skipped(self._skipped)
        self.form.skipped_title.setVisible(bool(self._skipped))

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self.form.looking.hide()
        self.form.told.setText(messages.fault(error))

    @Slot(object)
    def _open(self, case_file_id: int) -> None:
        self.asked.emit(Show("case_file", case_file_id))


def left_out(desk: Desk, form: str, recipients: tuple[Recipient, ...]) -> tuple[Skipped, ...]:
    """Who of them gets no letter of this form. Belongs to Room.READ."""
    from desktop_app.domain.mailing import facts_of, hindrance

    letters_desk, template = letter_openings.desk_of_letters(desk), desk.register.templates()[form]
    found = (
        (each, hindrance(template, facts_of(desk.register, each, letters_desk.office, desk.calendar), letters_desk))
        for each in recipients
    )
    return tuple(Skipped(recipient, reason) for recipient, reason in found if reason is not None)
