"""A secretary made by the machine, from a seed: begins any task, answers anything, pauses, finishes, undoes."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

from desktop_app.app.finishing import StoreFinisher
from desktop_app.app.opening import Opening
from desktop_app.domain.faults import DiskFull, FileNotKept, StoreBusy, StoreDamaged, StoreLost, StoreUnreachable
from desktop_app.domain.importing import Importing
from desktop_app.domain.ports import Conflict, Finder, Register
from desktop_app.domain.production_calendar import ProductionCalendar
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.undoing import NotUndone
from desktop_app.flow.merging import Twin, merged
from desktop_app.flow.recovery import Copy, to_bytes
from desktop_app.flow.run import NotReady, Run
from desktop_app.flow.task import Task
from desktop_app.storage.backups import VAULT
from desktop_app.storage.copies import Copies
from desktop_app.storage.store import Store
from desktop_app.storage.vault import Vault
from desktop_app.tasks import TASKS
from desktop_app.ui.desk import Seat
from tools.answers import Answers

UNDOES, RESUMES, PAUSES, CANCELS, FILES = 0.1, 0.3, 0.06, 0.04, 0.3
"""How often she does each, of once; `FILES`: puts the papers of what was finished into the vault."""

MOST_PAUSED = 6
MOVES = 40
"""A run that is not at its end after so many steps is let go."""

STUCK = 6
"""So is one that does not get on from a step after so many answers: it asks for what there is not yet."""

HARM = (DiskFull, FileNotKept, StoreBusy, StoreDamaged, StoreLost, StoreUnreachable)
"""What must never be met in a folder of one's own."""

MANY = "…"
"""Stands between the first number and the last of many."""

Tell = Callable[[str, str, str], None]


class OfficeClock:
    """A clock that goes a second each time it is asked for the moment."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 1, 15, 10, 30, tzinfo=timezone(timedelta(hours=3)))

    def now(self) -> datetime:
        """A second later than before."""
        self.moment += timedelta(seconds=1)
        return self.moment

    def today(self) -> date:
        """The day of the moment."""
        return self.moment.date()


class Names:
    """Identifiers out of one life of the secretary: its name and a count."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._count = 0

    def new(self) -> str:
        """The next one."""
        self._count += 1
        return f"{self._name}-{self._count}"


class Desk:
    """The ports of a desk without a window, over the data in a folder."""

    def __init__(self, folder: Path, name: str = "d") -> None:
        self.folder = folder
        self.clock = OfficeClock()
        self.calendar = ProductionCalendar()
        self.ids = Names(name)
        self.seat = Seat()
        self.store = Store(folder, self.clock, self.calendar)
        self.copies = Copies(folder / "drafts", TASKS)
        self.vault = Vault(folder / VAULT, folder / "copies")
        opening = Opening(lambda: self.store)
        opening.open()
        self.finisher = StoreFinisher(opening, self.copies, self.clock, self.ids)

    @property
    def register(self) -> Register:
        """What reads."""
        return self.store.register

    @property
    def finder(self) -> Finder:
        """What searches."""
        return self.store.finder

    @property
    def importing(self) -> Importing:
        """What reads old registers."""
        return self.store.imports

    def drafts(self) -> tuple[Copy, ...]:
        """The unfinished runs, found as the program finds them at its start."""
        kept = self.copies.load()
        settled = kept.settled(self.register)
        for run_id in settled:
            self.copies.drop(run_id)
        return kept.without(settled).copies

    def sweep(self) -> None:
        """Let the vault forget what nobody knows, as the program does at its start."""
        known = self.store.files_in_use()
        if known:
            # A vault of its own: what this one has kept since it was opened it would keep.
            Vault(self.folder / VAULT, self.folder / "copies").sweep(known | self.copies.files_in_use())


class Secretary:
    """`tell(what, run_id, told)` is called before and after everything that is to outlast a kill.

    What she says: "saving" and "saved" a draft of this digest, "dropping" it, "finishing" a run of this task,
    "finished" with this number, "undoing", "undone".
    """

    def __init__(self, desk: Desk, chance: Random, tell: Tell) -> None:
        self._desk = desk
        self._chance = chance
        self._tell = tell
        self._answers = Answers(desk, desk.store.file, chance)
        self._done: list[str] = []
        self._paused: list[Run[Any]] = [copy.run for copy in desk.drafts()]
        self.finished: dict[str, int] = dict.fromkeys((task.name for task in TASKS), 0)

    @property
    def today(self) -> date:
        """This day at the office."""
        return self._desk.clock.today()

    @property
    def paused_ids(self) -> tuple[str, ...]:
        """The runs that wait."""
        return tuple(run.id for run in self._paused)

    def work(self) -> None:
        """One piece of work: a run to its end, or to a pause."""
        if self._chance.random() < FILES:
            self._file_papers()
        if self._done and self._chance.random() < UNDOES:
            self._undo(self._chance.choice(self._done[-3:]))
        run = self._next()
        if run is not None:
            self._walk(run)

    def _next(self) -> Run[Any] | None:
        if self._paused and (len(self._paused) > MOST_PAUSED or self._chance.random() < RESUMES):
            return self._paused.pop(self._chance.randrange(len(self._paused)))
        # What she has never done may wait for something that she does every day.
        for task in (self._rarest(), self._chance.choice(TASKS)):
            begin = self._answers.begin(task)
            if begin is not None:
                return self._answers.started(self._desk.ids.new(), task, begin)
        return None

    def _rarest(self) -> Task[Any]:
        """Any task, but what she has seldom done she does rather."""
        return self._chance.choices(TASKS, [1 / (1 + self.finished[task.name]) for task in TASKS])[0]

    def _walk(self, run: Run[Any]) -> None:
        tried = 0
        for _ in range(MOVES):
            run = self._answer(run)
            self._save(run)
            if self._chance.random() < PAUSES:
                self._paused.append(run)
                return
            if tried == STUCK or self._chance.random() < CANCELS:
                break
            try:
                moved = run.forward(self.today)
            except NotReady:
                tried += 1
                continue
            if run.is_last:
                self._finish(run)
                return
            run, tried = moved, 0
        self._drop(run)

    def _answer(self, run: Run[Any]) -> Run[Any]:
        for name in tuple(self._answers.of_step(run)):
            run = run.enter(name, self._answers.value(type(run.draft), name, run.draft), self.today)
        return run

    def _finish(self, run: Run[Any]) -> None:
        for _ in range(3):
            try:
                self._commit(run)
            except Twin as twin:
                run = replace(run, draft=self._chance.choice((twin.attached, twin.apart)))
            except Conflict:
                source = run.task.source
                stored = source.stored(self._desk.register, run.draft) if source else None
                if source is None or stored is None or getattr(stored, "annulled", False):
                    break
                run = replace(run, draft=merged(source, run.draft, stored).draft)
            except Exception as refused:
                if is_a_refusal(refused):
                    break
                raise
            else:
                self._done.append(run.id)
                self.finished[run.task.name] += 1
                break
        self._drop(run)

    def _commit(self, run: Run[Any]) -> None:
        self._tell("finishing", run.id, run.task.name)
        receipt = self._desk.finisher.finish(run, None)
        self._tell("finished", run.id, number_of(receipt))

    def _undo(self, run_id: str) -> None:
        self._tell("undoing", run_id, "")
        try:
            copy = self._desk.finisher.undo(run_id, None)
        except NotUndone:
            return
        self._tell("undone", run_id, "")
        if copy is not None:
            self._tell("saved", copy.run.id, digest(copy))
            self._paused.append(copy.run)

    def _file_papers(self) -> None:
        """What the press has printed, were there a press."""
        for letter in self._desk.register.letters_without_file():
            file, sha256 = self._desk.vault.keep(letter.number.encode(), ".pdf")
            self._desk.finisher.record_file(letter.id, file, sha256)

    def _save(self, run: Run[Any]) -> None:
        copy = Copy(run, self._desk.clock.now())
        self._tell("saving", run.id, digest(copy))
        self._desk.copies.save(copy)
        self._tell("saved", run.id, digest(copy))

    def _drop(self, run: Run[Any]) -> None:
        self._tell("dropping", run.id, "")
        self._desk.copies.drop(run.id)


def number_of(receipt: Receipt) -> str:
    """The number of a letter that was given; "" for none, for those of many, and where a contact's day stands."""
    is_numbered = receipt.letter_ids and receipt.contact_id is None and MANY not in receipt.number
    return receipt.number if is_numbered else ""


def is_a_refusal(error: Exception) -> bool:
    """Whether a task said no in words of the office; anything else is a fault of the machine or a mistake."""
    kind = type(error)
    return kind is NotReady or (kind.__module__.startswith("desktop_app.domain") and not isinstance(error, HARM))


def digest(copy: Copy) -> str:
    """What tells one recovery copy from another, whenever it was saved."""
    return sha256(to_bytes(replace(copy, saved_at=datetime(2026, 1, 1, tzinfo=UTC)))).hexdigest()[:16]


def files_of(copies: Iterable[Copy]) -> frozenset[str]:
    """The SHA-256 of the files that drafts have attached."""
    bodies = (to_bytes(copy).partition(b"\n")[2] for copy in copies)
    return frozenset(found.decode() for body in bodies for found in re.findall(rb'"([0-9a-f]{64})"', body))


def state(run: Run[Any]) -> str:
    """What tells one state of a run from another, wherever the cursor was."""
    return digest(Copy(run, datetime(2026, 1, 1, tzinfo=UTC)))
