"""An improvement that is done: what it was is shown, what came of it is asked."""

from desktop_app.ui import words
from desktop_app.ui.language import translate
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.screen import Screen


class DoneScreen(Screen):
    """Tells which improvement it is."""

    def arrive(self) -> None:
        """Show the action, who does it, by when, and the appeal that it came from."""
        line = self.run.draft.line
        due_on = line.improvement.due_on
        until = translate("DoneScreen", "until {day}").format(day=words.day(due_on)) if due_on else ""
        self.form.action.setText(joined(line.improvement.action, line.owner, until, line.appeal_number))
