"""A refusal that an officer is to hear of: what it was is shown."""

from desktop_app.ui import words
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.screen import Screen


class NotedScreen(Screen):
    """Tells who was refused what, when and why."""

    def arrive(self) -> None:
        """Show the citizen, the subject, the reason and its explanation."""
        draft = self.run.draft
        contact = draft.contact
        held_on = words.day(contact.held_on) if contact.held_on else ""
        about = joined(str(contact.visitor.full_name), words.of(contact.kind).lower(), held_on, contact.subject)
        self.form.told.setText("\n".join(part for part in (about, joined(draft.reason, contact.text)) if part))
