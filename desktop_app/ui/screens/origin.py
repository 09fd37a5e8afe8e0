"""Where an appeal comes from: who sent it on, and who speaks for many."""

from typing import Any

from desktop_app.domain.intake import ORIGIN, not_asked
from desktop_app.ui.screen import Screen


class OriginScreen(Screen):
    """For any task whose draft has the fields of ORIGIN; only what this appeal has to say is asked."""

    @staticmethod
    def left_out(draft: Any) -> frozenset[str]:
        """What it has nothing to say to."""
        return not_asked(draft)

    def begin(self) -> None:
        """Put the cursor into the first field that is in sight."""
        left_out = self.left_out(self.run.draft)
        self.cells.focus_on(next(each for each in ORIGIN if each not in left_out))
