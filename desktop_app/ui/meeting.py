"""A run meets what another one did meanwhile: the secretary is shown both, and nothing is overwritten unseen."""

from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain import dates
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.ports import Conflict
from desktop_app.flow.merging import Merge, Source, Twin, merged
from desktop_app.flow.run import Run
from desktop_app.flow.task import Task
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.screens.meeting import Choice, MeetingScreen
from desktop_app.ui.screens.told import Told

PAPERS = "papers"
"""The step of actions at which their letters are looked at."""

MINE, THEIRS = "mine", "theirs"
_WHICH = "which"


class Meeting(QObject):
    """`asked` gives the MeetingScreen to show; `agreed` the draft to finish again when nothing said differs.

    `gone` tells that what the run is about is no more, `failed` what kept it from being read.
    """

    asked = Signal(object)
    agreed = Signal(object)
    gone = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading = Latest(desk.jobs, Room.READ)
        self._run: Run[Any] | None = None
        self._screen: MeetingScreen | None = None
        self._meant: Twin | Merge[Any] | None = None
        self._told: Told | None = None
        self._refusal: BaseException | None = None

    def can_settle(self, run: Run[Any], error: BaseException) -> bool:
        """Whether the secretary can do something about it."""
        if isinstance(error, Twin):
            return True
        source = run.task.source
        return isinstance(error, Conflict) and source is not None and source.read(run.draft) is not None

    def settle(self, run: Run[Any], error: BaseException) -> None:
        """Find out what differs, and ask."""
        self._run = run
        self._refusal = error
        source = run.task.source
        if isinstance(error, Twin):
            self._meant = error
            self._ask(_of_twin(error))
        elif source is not None:
            self._reading.ask(partial(_found, self._desk, run, source), self._compare, self._miss)

    def look(self, run: Run[Any]) -> None:
        """Before a run goes on that has waited: see whether what it is about is no more, or was merged into another."""
        self._run = run
        source = run.task.source
        if source is not None and source.read(run.draft) is not None:
            stored = partial(source.stored, self._desk.register, run.draft)
            self._reading.ask(stored, self._compare_waited, _nothing_to_tell)

    @property
    def draft(self) -> Any:
        """The draft as it was chosen; None while something is not."""
        screen, meant = self._screen, self._meant
        if screen is None or screen.open_choice:
            return None
        if isinstance(meant, Twin):
            return meant.attached if screen.chosen[_WHICH] == THEIRS else meant.apart
        if meant is None:
            return None
        return meant.with_theirs([name for name, answer in screen.chosen.items() if answer == THEIRS])

    @Slot(object)
    def _compare(self, found: "_Found") -> None:
        run, stored = self._run, found.stored
        if run is None or run.task.source is None:
            return
        if _is_gone(stored):
            self.gone.emit()
            return
        if stored == run.task.source.read(run.draft):
            self.failed.emit(self._refusal)  # it is something else that was changed meanwhile
            return
        merge = merged(run.task.source, run.draft, stored)
        if not (merge.clashes or merge.taken or self._is_led_on(run, stored) or found.has_other_letters):
            self.agreed.emit(merge.draft)
            return
        self._show(run, merge, stored)

    @Slot(object)
    def _compare_waited(self, stored: Any) -> None:
        run = self._run
        if _is_gone(stored):
            self.gone.emit()
        elif run is not None and run.task.source is not None and self._is_led_on(run, stored):
            self._show(run, merged(run.task.source, run.draft, stored), stored)

    def _is_led_on(self, run: Run[Any], stored: Any) -> bool:
        """Whether the case file of the run has been merged into another one."""
        read = run.task.source.read(run.draft) if run.task.source else None
        return isinstance(read, CaseFile) and isinstance(stored, CaseFile) and read.id != stored.id

    def _show(self, run: Run[Any], merge: Merge[Any], stored: Any) -> None:
        self._meant = merge
        self._told = Told(self._desk, run.task, self)
        for name in (*merge.clashes, *merge.taken):
            self._told.know(name)
        led_on = run.task.source.read(run.draft).number if run.task.source and self._is_led_on(run, stored) else ""
        self._ask(self._of_clashes(run, merge, self._told, led_on, stored))
        self._told.arrived.connect(self._tell_again)
        self._told.begin()

    def _of_clashes(self, run: Run[Any], merge: Merge[Any], told: Told, led_on: str, stored: Any) -> MeetingScreen:
        titles = {name: title for step in run.task.steps for name, title in told.titles(step).items()}
        nothing = translate("Meeting", "nothing")
        choices = tuple(
            Choice(
                name,
                titles[name],
                (
                    (MINE, translate("Meeting", "Yours"), told.answer(merge.draft, name) or nothing),
                    (THEIRS, translate("Meeting", "In the register now"), told.answer(merge.theirs, name) or nothing),
                ),
            )
            for name in merge.clashes
        )
        notes = tuple(
            translate("Meeting", "Taken over from the register — {field}: {answer}").format(
                field=titles[name], answer=told.answer(merge.draft, name) or nothing
            )
            for name in merge.taken
        )
        title = translate("Meeting", "Somebody has changed this meanwhile")
        if led_on:
            merged_into = translate("Meeting", "{other} was merged into {kept} meanwhile: the work goes on in {kept}")
            title = merged_into.format(other=led_on, kept=stored.number)
        return MeetingScreen(title, _hint(run.task, merge), choices, notes)

    @Slot()
    def _tell_again(self) -> None:
        if self._screen is not None and self._told is not None and isinstance(self._meant, Merge):
            for name in self._meant.clashes:
                for answer, draft in ((MINE, self._meant.draft), (THEIRS, self._meant.theirs)):
                    self._screen.tell(name, answer, self._told.answer(draft, name))

    def _ask(self, screen: MeetingScreen) -> None:
        self._screen = screen
        self.asked.emit(screen)

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self.failed.emit(error)


@dataclass(frozen=True, slots=True)
class _Found:
    """What is stored by now, and whether an action makes other letters by it than those that were looked at."""

    stored: Any
    has_other_letters: bool


def _found(desk: Desk, run: Run[Any], source: Source[Any]) -> _Found:
    """Belongs to Room.READ."""
    stored = source.stored(desk.register, run.draft)
    if stored is None or not _shows_letters(run.task, run.draft):
        return _Found(stored, has_other_letters=False)
    from desktop_app.ui.screens.papers import made_papers

    anew = replace(run, draft=merged(source, run.draft, stored).draft)
    return _Found(stored, made_papers(desk, run) != made_papers(desk, anew))


def _is_gone(stored: Any) -> bool:
    """Whether nothing is left for the run to do: it was annulled, or makes no sense any more."""
    return stored is None or getattr(stored, "annulled", False)


def _shows_letters(task: Task[Any], draft: Any) -> bool:
    """Whether letters are looked at before the Finish: those that go out must be those that were seen."""
    return task.path(draft)[-1].form == PAPERS


def _hint(task: Task[Any], merge: Merge[Any]) -> str:
    if merge.clashes:
        return translate("Meeting", "Nothing is saved yet. Say which answer holds, go on, and press Finish again.")
    if _shows_letters(task, merge.draft):
        return translate(
            "Meeting", "Nothing is saved yet. The letters are made anew: go on, look at them, and press Finish again."
        )
    return translate("Meeting", "Nothing is saved yet.")


def _nothing_to_tell(_error: BaseException) -> None:
    """Whoever can't read the register now hears of it at the Finish."""


def _of_twin(twin: Twin) -> MeetingScreen:
    found = twin.found
    born = dates.in_figures(found.birth_date) if found.birth_date else ""
    opened = dates.in_figures(found.opened_on) if found.opened_on else ""
    who = joined(found.number, found.title, born, *found.phones)
    return MeetingScreen(
        translate("Meeting", "This citizen has a case file by now"),
        translate("Meeting", "Nothing is saved yet. Say whose appeal it is, go on, and press Finish again."),
        (
            Choice(
                _WHICH,
                translate("Meeting", "Opened {day}").format(day=opened),
                (
                    (THEIRS, translate("Meeting", "The same citizen"), who),
                    (
                        MINE,
                        translate("Meeting", "Another citizen"),
                        translate("Meeting", "Open a new case file all the same"),
                    ),
                ),
            ),
        ),
    )
