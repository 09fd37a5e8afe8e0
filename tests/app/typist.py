"""A process of its own: the real program on a data folder, worked at until it is killed, or looked at afterwards.

Run as `python -m tests.app.typist type|finish|log_out|look FOLDER`.
"""

import json
import os
import signal
import sys
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from desktop_app.app.options import Options
from desktop_app.app.places import places
from desktop_app.app.start import Program
from desktop_app.app.world import RandomIds, SystemClock
from desktop_app.domain.appeal import Channel
from desktop_app.flow.recovery import Copy
from desktop_app.storage.copies import Copies
from desktop_app.tasks.register_appeal.draft import Decision
from desktop_app.ui.asking import Begin
from desktop_app.ui.task_host import TaskHost
from tools.hand import Hand

LETTERS = 120
PAUSE_MS = 20


def tell(value: object) -> None:
    """A line for whoever started this process; it is out before anything else happens."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def host_of(program: Program) -> TaskHost:
    """The task on the screen."""
    host = program.window.shell.host
    assert host is not None
    return host


def at_the_appeal(program: Program, hand: Hand) -> None:
    """Kuznetsov has come for the first time; what he asks is to be typed."""
    program.window.ask(Begin("register_appeal", typed="Кузнецов Пётр"))
    hand.settle()
    host_of(program).step_screen.enter("decision", Decision.NO)
    hand.press("Ctrl+Return", "Ctrl+Return")
    hand.go_to("substance")


def type_until_killed(program: Program, hand: Hand) -> None:
    """Type a letter each few milliseconds without a pause, tell when each was and how long writes take, and die."""
    at_the_appeal(program, hand)
    save = Copies.save

    def timed_save(copies: Copies, copy: Copy) -> None:
        begun = monotonic()
        save(copies, copy)
        tell({"took": monotonic() - begun})

    Copies.save = timed_save  # type: ignore[method-assign, assignment]  # the process ends here
    typed = 0

    def type_a_letter() -> None:
        nonlocal typed
        event = QInputMethodEvent()
        event.setCommitString("я")
        QApplication.sendEvent(hand.cursor, event)
        typed += 1
        tell([monotonic(), typed])
        if typed == LETTERS:
            os.kill(os.getpid(), signal.SIGKILL)

    timer = QTimer(interval=PAUSE_MS)
    timer.timeout.connect(type_a_letter)
    timer.start()
    QApplication.exec()


def finish_and_die(program: Program, hand: Hand) -> None:
    """Finish the appeal, and die when its recovery copy is to be removed."""

    def die(_copies: Copies, _run_id: str) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    Copies.drop = die  # type: ignore[method-assign, assignment]  # the process ends here
    at_the_appeal(program, hand)
    host = host_of(program)
    host.step_screen.enter("channel", Channel.POST)
    host.step_screen.enter("substance", "Течёт крыша")
    hand.press("Ctrl+Return")
    host.step_screen.enter("responsible_id", 1)
    hand.press("Ctrl+Return", "Ctrl+Return")


def log_out(program: Program, hand: Hand) -> None:
    """Type, and be killed as soon as the program has answered that the session may end."""
    at_the_appeal(program, hand)
    hand.type("Течёт крыша")
    program.save_session()
    os.kill(os.getpid(), signal.SIGKILL)


def look(program: Program, hand: Hand) -> None:
    """Tell which runs wait, and where the cursor stands when the first is taken up."""
    labels = [run.label for run in program.window.inbox.runs]
    told: dict[str, object] = {"waiting": labels, "news": program.window.toasts.texts}
    if labels:
        hand.press("Ctrl+Tab")
        run, cursor = host_of(program).run, hand.cursor
        told |= {"form": run.form, "substance": run.draft.substance, "cursor": cursor.objectName()}
        if isinstance(cursor, QPlainTextEdit):
            told["caret"] = cursor.textCursor().position()
    tell(told)
    program.window.close()
    program.close()


def main(act: str, folder: str) -> None:
    """Open the program and do it."""
    options = Options(data=Path(folder), lang="en", theme="light", demo=False)
    program = Program(QApplication([]), options, places(options), SystemClock(), RandomIds())
    hand = Hand(program)
    hand.open()
    {"type": type_until_killed, "finish": finish_and_die, "log_out": log_out, "look": look}[act](program, hand)


if __name__ == "__main__":
    main(*sys.argv[1:])
