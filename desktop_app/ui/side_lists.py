"""What waits in the column at the left under its pages: saved searches, and tasks that were put aside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui import words
from desktop_app.ui.asking import Show
from desktop_app.ui.language import translate
from desktop_app.ui.pages import PARAMETERS
from desktop_app.ui.style import clear, label, named
from desktop_app.ui.widgets.card_button import CardButton
from desktop_app.ui.widgets.elided_label import ElidedLabel
from desktop_app.ui.widgets.term_label import TermLabel

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.saved_search import SavedSearch
    from desktop_app.flow.recovery import Copy, Leftover
    from desktop_app.flow.run import Run
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.saved_searches import Counted


class SideLists(QScrollArea):
    """Tells which saved search was chosen, as a Show, which run is to go on, and which Leftover is to be read."""

    run_chosen = Signal(str)
    leftover_chosen = Signal(object)
    search_chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._subject: object = None
        self._searches_heading = label("", "overline")
        self._searches = QVBoxLayout()
        self._searches.setSpacing(2)
        self._runs_heading = label("", "overline")
        self._runs = QVBoxLayout()
        self._runs.setSpacing(2)
        self._lay_out()
        self.show_searches(())
        self.show_paused((), ())

    def mark(self, subject: object) -> bool:
        """Mark the saved search that is on the screen; False when none of them is."""
        self._subject = subject
        for button in self._search_buttons:
            button.setChecked(button.is_of(subject))
        return any(button.isChecked() for button in self._search_buttons)

    def show_searches(self, found: tuple[Counted, ...]) -> None:
        """Show the saved searches with their numbers."""
        buttons = self._search_buttons
        self._searches_heading.setText(translate("Side", "SEARCHES"))
        self._searches_heading.setVisible(bool(found))
        if [button.search for button in buttons] != [each.search for each in found]:
            clear(self._searches)
            buttons = [SearchButton(each.search) for each in found]
            for button in buttons:
                button.clicked.connect(self._choose_search)
                button.setChecked(button.is_of(self._subject))
                self._searches.addWidget(button)
        for button, each in zip(buttons, found, strict=True):
            button.tell(each.told)

    def show_paused(self, copies: tuple[Copy, ...], leftovers: tuple[Leftover, ...]) -> None:
        """Show the paused runs, the newest on top, and under them what can only be read."""
        clear(self._runs)
        self._runs_heading.setText(translate("Side", "PAUSED"))
        self._runs_heading.setVisible(bool(copies or leftovers))
        for copy in copies:
            button = PausedButton(self._desk, copy)
            button.clicked.connect(self._choose_run)
            self._runs.addWidget(button)
        for leftover in leftovers:
            left = LeftoverButton(leftover, self._desk.clock.today())
            left.clicked.connect(self._choose_leftover)
            self._runs.addWidget(left)

    @property
    def _search_buttons(self) -> list[SearchButton]:
        items = (self._searches.itemAt(at) for at in range(self._searches.count()))
        held = (item.widget() for item in items if item is not None)
        return [widget for widget in held if isinstance(widget, SearchButton)]

    @Slot()
    def _choose_search(self) -> None:
        button = self.sender()
        if isinstance(button, SearchButton):
            self.search_chosen.emit(Show(PARAMETERS, button.search))

    @Slot()
    def _choose_run(self) -> None:
        self.run_chosen.emit(self.sender().property("run"))

    @Slot()
    def _choose_leftover(self) -> None:
        button = self.sender()
        if isinstance(button, LeftoverButton):
            self.leftover_chosen.emit(button.leftover)

    def _lay_out(self) -> None:
        sheet = QWidget()
        sheet.setProperty("part", "sheet")
        rows = QVBoxLayout(sheet)
        rows.setContentsMargins(0, 16, 0, 0)
        for heading in (self._searches_heading, self._runs_heading):
            heading.setContentsMargins(10, 0, 0, 4)
        rows.addWidget(self._searches_heading)
        rows.addLayout(self._searches)
        rows.addWidget(self._runs_heading)
        rows.addLayout(self._runs)
        rows.addStretch(1)
        self.setWidget(sheet)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class SearchButton(CardButton):
    """A saved search, with the number of what meets it."""

    def __init__(self, search: SavedSearch) -> None:
        super().__init__()
        self.search = search
        self.setProperty("part", "place")
        self.setCheckable(True)
        self.setToolTip(search.title)
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
        named(self, f"paused.{run.id}", f"{run.label or title}, {step}")
        rows = _rows(self, run.label or title, f"{step} · {saved}")
        term = TermLabel(desk, run, self)
        term.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        rows.addWidget(term)
        self.setToolTip(f"{run.label or title} · {title} · {step}")
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


def _rows(button: CardButton, heading: str, state: str) -> QVBoxLayout:
    # Narrower than its words: they give way, the column does not grow.
    button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    rows = QVBoxLayout(button)
    rows.setContentsMargins(10, 6, 10, 6)
    rows.setSpacing(0)
    for line in (ElidedLabel(heading, "heading"), label(state, "small")):
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
