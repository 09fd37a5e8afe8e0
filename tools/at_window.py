"""The same secretary at the window of the real program, without a display, until she is killed.

Run as `python -m tools.at_window FOLDER NAME PLACE COUNTDOWN MARKS`: the case database's folder, what this life is
called, where it ends, and a file of one byte for each place. What is done is said to the standard output, and with what
is typed the time at which it was.
"""

import os
import sys
from mmap import mmap
from pathlib import Path
from random import Random
from signal import SIGKILL
from time import monotonic
from typing import Any

from PySide6.QtWidgets import QApplication, QMessageBox

from desktop_app.app.data_lock import DataLock
from desktop_app.app.finishing import StoreFinisher
from desktop_app.app.options import Options
from desktop_app.app.places import places
from desktop_app.app.start import Program
from desktop_app.domain.officer import Officer
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.undoing import NotUndone
from desktop_app.flow.recovery import Copy
from desktop_app.flow.run import Run
from desktop_app.storage.copies import Copies
from desktop_app.storage.store import FILE
from desktop_app.tasks import TASKS
from desktop_app.ui.asking import Undo
from desktop_app.ui.task_host import TaskHost
from tools.answers import Answers
from tools.hand import Hand, NoAnswerError
from tools.killed import Doom, watch
from tools.secretary import (
    CANCELS,
    MOVES,
    PAUSES,
    RESUMES,
    STUCK,
    UNDOES,
    Names,
    OfficeClock,
    Tell,
    digest,
    number_of,
    state,
)

KEYS, BACKS = 0.5, 0.1
"""How often she types with keys what could be entered at once, and how often she goes a step back."""


class AtWindow:
    """Her hands reach the window's keys and fields, and nothing behind them."""

    def __init__(self, program: Program, file: Path, chance: Random, tell: Tell) -> None:
        self._window = program.window
        self._hand = Hand(program)
        self._chance = chance
        self._tell = tell
        self._desk = program.window._desk  # noqa: SLF001 — she sees what is on the desk
        self._answers = Answers(self._desk, file, chance)
        self._done: list[str] = []
        self._hand.open()

    def work(self) -> None:
        """One piece of work: a run to its end, or to a pause."""
        if self._done and self._chance.random() < UNDOES:
            self._undo(self._chance.choice(self._done[-3:]))
        elif self._window.inbox.runs and self._chance.random() < RESUMES:
            self._window.next_paused()
        else:
            begin = self._answers.begin(self._chance.choice(TASKS))
            if begin is not None:
                self._window.ask(begin)
        self._hand.settle()
        if self._window.shell.host is not None:
            self._walk()

    def _walk(self) -> None:
        run_id, tried, at = self._here.run.id, 0, ""
        for _ in range(MOVES):
            self._answer()
            chance = self._chance.random()
            if chance < PAUSES:
                self._window.pause()
            elif tried == STUCK or chance < PAUSES + CANCELS:
                self._tell("cancelling", run_id, "")
                self._window.escape()
            elif chance < PAUSES + CANCELS + BACKS:
                self._here.back()
            else:
                tried, at = (tried + 1 if self._here.run.form == at else 0), self._here.run.form
                self._window.forward()
            self._hand.settle()
            if self._window.shell.host is None or self._here.run.id != run_id:
                self._done.append(run_id)
                return

    @property
    def _here(self) -> TaskHost:
        """The task on the screen."""
        host = self._window.shell.host
        if host is None:
            raise RuntimeError
        return host

    def _answer(self) -> None:
        # She thinks on the screen's thread: the program must have had the time to save what was typed before.
        drafts = self._window.drafts
        self._hand.until(lambda: drafts.is_written and not drafts._soon.isActive(), "all is saved")  # noqa: SLF001 — as above
        run = self._here.run
        names = tuple(self._answers.of_step(run))
        for name, raw in [(name, self._answers.value(type(run.draft), name, run.draft)) for name in names]:
            if isinstance(raw, str) and self._chance.random() < KEYS:
                self._here.step_screen.cells.focus_on(name)
                self._hand.type(raw)
            else:
                self._here.step_screen.enter(name, raw)
            self._hand.settle()
            run = self._here.run
            self._tell("typed", run.id, f"{monotonic()}:{state(run)}")

    def _undo(self, run_id: str) -> None:
        self._window.ask(Undo(run_id, run_id))
        asked = [each for each in self._window.findChildren(QMessageBox, "undoing") if each.isVisible()]
        for each in asked:
            yes = [b for b in each.buttons() if each.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole]
            yes[0].click()


def tell_of_everything(tell: Tell) -> None:
    """Let the program say what is to outlast a kill, before and after. Only in a doomed process."""
    save, drop, finish, undo = Copies.save, Copies.drop, StoreFinisher.finish, StoreFinisher.undo

    def told_save(copies: Copies, copy: Copy) -> None:
        tell("saving", copy.run.id, digest(copy))
        save(copies, copy)
        tell("saved", copy.run.id, digest(copy))

    def told_drop(copies: Copies, run_id: str) -> None:
        tell("dropping", run_id, "")
        drop(copies, run_id)

    def told_finish(finisher: StoreFinisher, run: Run[Any], officer: Officer | None) -> Receipt:
        tell("finishing", run.id, run.task.name)
        receipt = finish(finisher, run, officer)
        tell("finished", run.id, number_of(receipt))
        return receipt

    def told_undo(finisher: StoreFinisher, run_id: str, officer: Officer | None) -> Copy | None:
        tell("undoing", run_id, "")
        try:
            copy = undo(finisher, run_id, officer)
        except NotUndone:
            tell("undoing", "", "")
            raise
        tell("undone", run_id, "")
        return copy

    for kind, name, told in (
        (Copies, "save", told_save),
        (Copies, "drop", told_drop),
        (StoreFinisher, "finish", told_finish),
        (StoreFinisher, "undo", told_undo),
    ):
        setattr(kind, name, told)


def say(line: str) -> None:
    """One line for whoever started this process, out before anything else happens."""
    os.write(sys.stdout.fileno(), line.encode())


def main(folder: str, name: str, place: str, countdown: str, marks: str) -> None:
    """Open the program and work until death comes."""

    def tell(what: str, run_id: str, told: str) -> None:
        say(f"{what} {run_id} {told}\n")

    tell_of_everything(tell)
    with Path(marks).open("r+b") as file:
        doom = Doom(mmap(file.fileno(), 0), int(place), int(countdown))
    data = Path(folder)
    options = Options(data=data, lang="en", theme="light", demo=False)
    if not DataLock(data).take():
        raise SystemExit(1)
    program = Program(QApplication([]), options, places(options), OfficeClock(), Names(name))
    secretary = AtWindow(program, data / FILE, Random(name), tell)  # noqa: S311 — no secret
    watch(doom)
    tell("begun", name, "")
    try:
        while True:
            secretary.work()
    except NoAnswerError as error:
        tell("stuck", name, str(error))
        os.kill(os.getpid(), SIGKILL)


if __name__ == "__main__":
    main(*sys.argv[1:])
