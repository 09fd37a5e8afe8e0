"""What waits in the column at the left, each on a button of its own: a saved search, a task that was put aside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from desktop_app.ui import words
from desktop_app.ui.language import translate
from desktop_app.ui.style import label, named
from desktop_app.ui.tips import as_typed
from desktop_app.ui.widgets.card_button import CardButton
from desktop_app.ui.widgets.elided_label import ElidedLabel
from desktop_app.ui.widgets.term_label import TermLabel

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.saved_search import SavedSearch
    from desktop_app.flow.recovery import Copy, Leftover
    from desktop_app.flow.run import Run
    from desktop_app.ui.desk import Desk


class SearchButton(CardButton):
    """A saved search, with the number of what meets it."""

    def __init__(self, search: SavedSearch) -> None:
        super().__init__()
        self.search = search
        self.setProperty("part", "place")
        self.setCheckable(True)
        self.setToolTip(as_typed(search.title))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        named(self, f"search.{search.id}", search.title)
        self._title = ElidedLabel(search.title)
        self._count = label("", "small")
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 6, 10, 6)
        line.setSpacing(8)
        line.addWidget(self._title, 1)
        line.addWidget(self._count)
        for each in (self._title, self._count):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def is_of(self, subject: object) -> bool:
        """Whether this is what is asked on the page on the screen."""
        return getattr(subject, "conditions", None) == self.search.conditions

    def tell(self, number: str) -> None:
        """Show a number."""
        self._count.setText(number)
        self.setAccessibleName(f"{self.search.title}, {number}" if number else self.search.title)

    def nextCheckState(self) -> None:
        """What is marked is decided by what is on the screen, not by the click."""


class PausedButton(CardButton):
    """A paused run: whose, at which step, when it was saved, and until when it has to be registered."""

    def __init__(self, desk: Desk, copy: Copy) -> None:
        super().__init__()
        run = copy.run
        title = words.task_title(run.task.title)
        step = step_in_words(run)
        self.setProperty("part", "paused")
        self.setProperty("run", run.id)
        saved = saved_in_words(copy, desk.clock.today())
        names = names_of(run)
        named(self, f"paused.{run.id}", ", ".join((*names, step)))
        rows = _rows(self, *names, f"{step} · {saved}")
        term = TermLabel(desk, run, self)
        term.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        rows.addWidget(term)
        self.setToolTip(as_typed(" · ".join(part for part in (run.label, title, step) if part)))
        self.setAccessibleDescription(f"{title}, {saved}")


class LeftoverButton(CardButton):
    """A run of another version of the program: its texts can be read and copied."""

    def __init__(self, leftover: Leftover, today: date) -> None:
        super().__init__()
        self.leftover = leftover
        title = translate("Side", "Unfinished task")
        state = translate("Side", "text only · {time}").format(time=saved_in_words(leftover, today))
        self.setProperty("part", "paused")
        named(self, f"leftover.{leftover.run_id}", f"{title}, {state}")
        _rows(self, title, state)


def names_of(run: Run[Any]) -> tuple[str, ...]:
    """What tells a run from others: whose it is, and what is done, unless that is the main task or all there is."""
    from desktop_app.ui.openings import REGISTER_APPEAL

    title = words.task_title(run.task.title)
    if not run.label:
        return (title,)
    return (run.label,) if run.task.name == REGISTER_APPEAL else (run.label, title)


def _rows(button: CardButton, heading: str, *lines: str) -> QVBoxLayout:
    # Narrower than its words: they give way, the column does not grow.
    button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    rows = QVBoxLayout(button)
    rows.setContentsMargins(10, 6, 10, 6)
    rows.setSpacing(0)
    *names, state = lines
    for line in (ElidedLabel(heading, "heading"), *(ElidedLabel(each) for each in names), label(state, "small")):
        line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        rows.addWidget(line)
    return rows


def saved_in_words(copy: Copy | Leftover, today: date) -> str:
    """When it was saved: «в 12:03», or with the day when that was another."""
    at = copy.saved_at
    if at.date() == today:
        return translate("Side", "at {time}").format(time=f"{at:%H:%M}")
    return translate("Side", "{day} at {time}").format(day=f"{at:%d.%m}", time=f"{at:%H:%M}")


def step_in_words(run: Run[Any]) -> str:
    """«шаг 3 из 5»."""
    return translate("Side", "step {n} of {all}").format(n=run.at + 1, all=len(run.path))
