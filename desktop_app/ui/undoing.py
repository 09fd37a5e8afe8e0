"""Taking a finished task back: asked once more, done in its room, and told."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.undoing import Hindrance, NotUndone, Obstacle
from desktop_app.flow.recovery import Copy
from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.ui.asking import Undo
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs import ask_to_undo
from desktop_app.ui.jobs import Room
from desktop_app.ui.language import translate

_OBSTACLES: dict[Obstacle, str] = {
    Obstacle.UNKNOWN: QT_TRANSLATE_NOOP("undoing", "The register knows nothing of this work."),
    Obstacle.UNDONE: QT_TRANSLATE_NOOP("undoing", "This has been undone already."),
    Obstacle.CHANGED: QT_TRANSLATE_NOOP(
        "undoing", "«{title}» has been changed since. Undo the later change first, or correct what is wrong."
    ),
    Obstacle.REFERRED_TO: QT_TRANSLATE_NOOP(
        "undoing", "«{title}» depends on it by now. Undo that first, or correct what is wrong."
    ),
}


class Undoing(QObject):
    """`undone` gives the run as it was finished, or None when it was not kept; `refused` says why it can't be undone.

    `failed` gives what the machine had against it.
    """

    undone = Signal(object)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._asked: Undo | None = None

    def ask(self, undo: Undo) -> None:
        """Say what will happen, and wait for the answer."""
        self._asked = undo
        if undo.annulled:
            told = translate(
                "undoing",
                "What this work entered is annulled: «{title}» stays in the register with that mark, and its number is"
                " never given again. What it corrected becomes as it was. The work itself comes back as a draft.",
            )
            way_on = translate("undoing", "&Annul")
        else:
            told = translate(
                "undoing", "«{title}» becomes as it was before this work. The work itself comes back as a draft."
            )
            way_on = translate("undoing", "&Undo it")
        ask_to_undo(self._window, told.format(title=undo.title), way_on, self.confirm)

    @Slot()
    def confirm(self) -> None:
        """Do it."""
        if self._asked is not None:
            run_id, self._asked = self._asked.run_id, None
            work = partial(self._desk.finisher.undo, run_id, self._desk.seat.officer)
            self._desk.jobs.run(Room.STORE, work, self._done, self._miss)

    @Slot(object)
    def _done(self, copy: Copy | None) -> None:
        self.undone.emit(copy)

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        if isinstance(error, NotUndone):
            self.refused.emit(in_words(error.hindrance))
        else:
            self.failed.emit(error)


def in_words(hindrance: Hindrance) -> str:
    """Why it can't be undone, and what can be done instead."""
    return translate("undoing", _OBSTACLES[hindrance.obstacle]).format(title=hindrance.title)
