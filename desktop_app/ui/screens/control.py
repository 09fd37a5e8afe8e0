"""Control of an appeal: what makes sense is offered, and a day is asked only where it stays under control."""

from desktop_app.tasks.control import Draft, goes_on, may_be_done
from desktop_app.ui import words
from desktop_app.ui.screen import Screen
from desktop_app.ui.widgets.options import Option


class ControlScreen(Screen):
    """Control that is only now put on leaves nothing to choose."""

    @staticmethod
    def left_out(draft: Draft) -> frozenset[str]:
        """What there is no choice about."""
        asked = {"check": len(may_be_done(draft)) > 1, "next_check_on": goes_on(draft)}
        return frozenset(name for name, is_asked in asked.items() if not is_asked)

    def arrive(self) -> None:
        """Offer what may be done."""
        self.form.check.offer(tuple(Option(each, words.of(each)) for each in may_be_done(self.run.draft)))

    def begin(self) -> None:
        """Put the cursor into the first field that is in sight."""
        left_out = self.left_out(self.run.draft)
        self.cells.focus_on(next(each for each in self.run.step.fields if each not in left_out))
