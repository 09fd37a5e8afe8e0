"""Keeping a search: its name is proposed, and typed over by whoever wants another one."""

from desktop_app.ui.screen import Screen


class NameScreen(Screen):
    """The whole name is selected when the cursor comes."""

    def begin(self) -> None:
        """Whatever is typed takes the place of the proposal."""
        super().begin()
        self.form.title.selectAll()
