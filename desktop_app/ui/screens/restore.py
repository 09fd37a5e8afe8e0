"""Restoring: what the chosen backup holds, and what the present register would lose."""

from functools import partial

from PySide6.QtCore import Slot

from desktop_app.domain.safekeeping import Contents, Loss
from desktop_app.ui import messages, words
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.screen import Screen
from desktop_app.ui.style import set_tone

MOST_NUMBERS = 40
"""Numbers of one kind that are told one by one; of more only how many."""


class ChooseScreen(Screen):
    """Tells what the backup holds as soon as it is chosen."""

    def arrive(self) -> None:
        """Look into the backup that was chosen before."""
        self._reading = Latest(self.desk.jobs, Room.KEEPING)
        self.changed("backup")

    def changed(self, _name: str) -> None:
        """Look into the chosen backup."""
        self.form.holds.setText("")
        if self.run.draft.backup:
            look = partial(self.desk.keeping.contents, self.run.draft.backup)
            self._reading.ask(look, self._show, self._miss)

    @Slot(object)
    def _show(self, found: Contents) -> None:
        set_tone(self.form.holds, "muted")
        self.form.holds.setText(words.held(found))

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        set_tone(self.form.holds, "problem")
        self.form.holds.setText(messages.bad_backup(error))


class LossScreen(Screen):
    """The last look before the register is another."""

    def arrive(self) -> None:
        """Compare the backup with the present register."""
        self._looking = Latest(self.desk.jobs, Room.KEEPING)
        self._comparing = Latest(self.desk.jobs, Room.KEEPING)
        name = self.run.draft.backup
        self.form.comes.setText("…")
        self.form.lost.setText("…")
        self._looking.ask(partial(self.desk.keeping.contents, name), self._show_contents, self._miss_contents)
        self._comparing.ask(partial(self.desk.keeping.loss, name), self._show_loss, self._miss_loss)

    @Slot(object)
    def _show_contents(self, found: Contents) -> None:
        self.form.comes.setText(words.held(found))

    @Slot(object)
    def _miss_contents(self, error: BaseException) -> None:
        set_tone(self.form.comes, "problem")
        self.form.comes.setText(messages.bad_backup(error))

    @Slot(object)
    def _show_loss(self, loss: Loss) -> None:
        self.form.lost.setText(in_words(loss))

    @Slot(object)
    def _miss_loss(self, _error: BaseException) -> None:
        set_tone(self.form.lost, "warning")
        told = translate(
            "restore",
            "The present register can't be read, so what it holds beyond the backup is not known. "
            "It is set aside as it is: what can be read of it may be saved later.",
        )
        self.form.lost.setText(told)


def in_words(loss: Loss) -> str:
    """What would be lost, by number; it has to be registered anew."""
    lines = [
        _line(translate("restore", "%n appeal(s)", None, len(loss.appeals)), loss.appeals),
        _line(translate("restore", "%n case file(s)", None, len(loss.case_files)), loss.case_files),
        _line(translate("restore", "%n letter(s)", None, len(loss.letters)), loss.letters),
    ]
    if loss.corrections:
        lines.append(translate("restore", "%n correction(s)", None, loss.corrections))
    return "\n".join(line for line in lines if line) or translate("restore", "Nothing: the backup holds all of it.")


def _line(told: str, numbers: tuple[str, ...]) -> str:
    if not numbers:
        return ""
    more = "…" if len(numbers) > MOST_NUMBERS else ""
    return f"{told}: {', '.join(numbers[:MOST_NUMBERS])}{more}"
