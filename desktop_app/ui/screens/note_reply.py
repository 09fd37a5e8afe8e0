"""Which request has been replied to: those that wait, each with whom it was asked of and for what."""

from typing import TYPE_CHECKING, Any, cast

from desktop_app.domain.journey import Assignment
from desktop_app.tasks.note_reply import requests_in
from desktop_app.ui import words
from desktop_app.ui.language import translate
from desktop_app.ui.screen import Screen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.widgets import FormList


class ReplyScreen(Screen):
    """The requests that nobody has replied to yet."""

    def compose(self, body: "QWidget") -> Any:
        """List them before the answer is shown."""
        form = super().compose(body)
        waiting = requests_in(self.run.draft)
        cast("FormList", form.request).offer({key: _told(each) for key, each in waiting.items()})
        return form


def _told(request: Assignment) -> str:
    asked = translate("ReplyScreen", "{whom}, asked on {day}: {what}")
    what = " ".join(request.text.split())
    return asked.format(whom=request.executor, day=words.day(request.given_on), what=what)
