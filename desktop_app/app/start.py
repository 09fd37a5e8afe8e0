"""Starts the program: reads the command line, builds the desk, opens the window and then the case database."""

from __future__ import annotations

import logging
import sys
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from desktop_app.app.data_lock import DataLock
from desktop_app.app.keeping import StoreKeeping
from desktop_app.app.log import write_log
from desktop_app.app.opening import Opening
from desktop_app.app.options import VERSION, Options, read
from desktop_app.app.places import NAME, Places, places
from desktop_app.app.world import RandomIds, SystemClock, later
from desktop_app.domain.faults import StoreDamaged
from desktop_app.ui import faults
from desktop_app.ui.backup_maker import BackupMaker
from desktop_app.ui.desk import Copies, Desk, Finisher, Seat
from desktop_app.ui.doubles_seeker import DoublesSeeker
from desktop_app.ui.garbage import Collector
from desktop_app.ui.index_keeper import IndexKeeper
from desktop_app.ui.jobs import Room, ThreadJobs
from desktop_app.ui.language import Language
from desktop_app.ui.look import Look
from desktop_app.ui.theme import ARGUMENTS, Theme
from desktop_app.ui.upgrade_news import UpgradeNews
from desktop_app.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.app.sweeping import Sweeping
    from desktop_app.domain.calendar_years import OfficeCalendar
    from desktop_app.domain.importing import Importing
    from desktop_app.domain.ports import Clock, Finder, Ids, Measures, Readings, Register, Vault
    from desktop_app.domain.safekeeping import Keeping
    from desktop_app.flow.task import Task
    from desktop_app.letters.press import GostPress
    from desktop_app.storage.copies import Copies as FileCopies
    from desktop_app.storage.journal import Journal
    from desktop_app.storage.store import Store
    from desktop_app.storage.vault import Vault as FileVault

SWITCH_S = 0.0003
"""How long a thread that reckons keeps the interpreter: the screen's thread asks for it many times with every paint."""

SESSION_S = 5
"""How long the end of a session waits for the disk, in seconds."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program until its window is closed; the exit status."""
    options = read(sys.argv[1:] if arguments is None else arguments)
    where = places(options)
    application = QApplication([*sys.argv[:1], *ARGUMENTS])
    application.setApplicationName(NAME)
    application.setApplicationVersion(VERSION)
    write_log(where.log)
    faults.install()
    lock = DataLock(where.data)
    while not lock.take():
        if not _may_go_on(lock, application, options, where):
            return 0
    program = Program(application, options, where, SystemClock(), RandomIds())
    program.window.show()
    status = application.exec()
    program.close()
    lock.release()
    return status


def _look(application: QApplication, options: Options, where: Places) -> Look:
    return Look(
        application,
        QSettings(str(where.settings), QSettings.Format.IniFormat),
        Language(options.lang) if options.lang else None,
        Theme(options.theme) if options.theme else None,
    )


def _may_go_on(lock: DataLock, application: QApplication, options: Options, where: Places) -> bool:
    """Whether to try once more to take the data; not when the copy that holds them has shown its window."""
    from desktop_app.app.first_copy import call_first_copy
    from desktop_app.app.held import Answer, ask

    holder = lock.holder
    if holder.is_here and call_first_copy(where.call_name):
        return False
    _look(application, options, where)
    answer = ask(holder)
    if answer is Answer.TAKE_OVER:
        lock.take_over()
    return answer is not Answer.CLOSE


class Program:
    """Everything that lives from start to exit. The case database is opened after the window's first paint."""

    def __init__(self, application: QApplication, options: Options, where: Places, clock: Clock, ids: Ids) -> None:
        sys.setswitchinterval(SWITCH_S)
        self._options = options
        self._where = where
        self._clock = clock
        self._ids = ids
        self._calendar: OfficeCalendar = later(_make_calendar)
        self._opening = Opening(self._make_store, self._tell_of_upgrade)
        self.jobs = ThreadJobs(application)
        self._collector = Collector(application)
        self._vault: FileVault = later(self._make_vault)
        self._copies: FileCopies = later(self._make_copies)
        self._journal: Journal = later(self._make_journal)
        look = _look(application, options, where)
        self._keeping = StoreKeeping(where.data, self._opening)
        self._backup_maker = BackupMaker(self.jobs, self._keeping, clock, application)
        self._index_keeper = IndexKeeper(self.jobs, self._keeping, application)
        self._index_keeper.failed.connect(_not_indexed)
        self._doubles_seeker = DoublesSeeker(self.jobs, self._keeping, application)
        self.window = Window(self._desk(look.settings, self._keeping), look)
        self._upgrade = UpgradeNews(self.window)
        self.window.painted.connect(self._open)
        self.window.opened.connect(self._begin_keeping)
        application.commitDataRequest.connect(self.save_session)

    @cached_property
    def _sweeping(self) -> Sweeping:
        from desktop_app.app.sweeping import Sweeping

        return Sweeping(self.jobs, self._copies, self._vault)

    def close(self) -> None:
        """Let begun work end, save the drafts, close the case database, empty the folder for other programs."""
        self._keeping.stop()
        self._upgrade.stop()
        self.window.put_aside()
        self.jobs.close(
            {
                Room.STORE: self._close_store,
                Room.DRAFTS: self.window.drafts.last_work(),
                Room.FILES: lambda: self._vault.forget_copies(),  # noqa: PLW0108 — made in its room
            }
        )
        self._collector.stop()

    def _desk(self, settings: QSettings, keeping: Keeping) -> Desk:
        # Whoever asks before the case database is open waits in a thread of its own; if it can't be opened,
        # every question is answered with the reason.
        register: Register = later(lambda: self._opening.result().register)
        finder: Finder = later(lambda: self._opening.result().finder)
        finisher: Finisher = later(self._make_finisher)
        press: GostPress = later(_make_press)
        vault: Vault = self._vault
        copies: Copies = self._copies
        measures: Measures = self._journal
        readings: Readings = self._journal
        importing: Importing = later(lambda: self._opening.result().imports)
        return Desk(
            jobs=self.jobs,
            clock=self._clock,
            ids=self._ids,
            calendar=self._calendar,
            register=register,
            finder=finder,
            finisher=finisher,
            press=press,
            print_room=press,
            vault=vault,
            copies=copies,
            measures=measures,
            readings=readings,
            keeping=keeping,
            importing=importing,
            backup_maker=self._backup_maker,
            index_keeper=self._index_keeper,
            doubles_seeker=self._doubles_seeker,
            settings=settings,
            seat=Seat(),
            is_example=self._options.demo,
        )

    def _open(self) -> None:
        from desktop_app.app.first_copy import FirstCopy

        FirstCopy(self._where.call_name, self.window).called.connect(self.window.come_forward)
        self.jobs.run(Room.STORE, self._opening.open, self._opened, self._not_opened)
        self._sweeping.forget_copies()

    def _tell_of_upgrade(self, share: float) -> None:
        self._upgrade.tell(share)

    def _opened(self, _nothing: None) -> None:
        self._upgrade.end()
        self._collector.spare()
        self._sweeping.look_for_orphans(self._opening.result())
        self._begin_keeping()
        if self._opening.result().finder.is_partial:
            self._index_keeper.rebuild()

    def _not_opened(self, error: BaseException) -> None:
        self._upgrade.end()
        logging.getLogger(__name__).error("the case database was not opened: %s", type(error).__name__)
        self.window.show_trouble(error)

    def _begin_keeping(self) -> None:
        """Look through the file and see to the day's backup, behind what the secretary does."""
        if not self._options.demo:
            self.jobs.run(Room.KEEPING, lambda: self._opening.result().check(), _done, self._found_damage)
            self._backup_maker.watch()

    def _found_damage(self, error: BaseException) -> None:
        logging.getLogger(__name__).error("the case database was looked through: %s", type(error).__name__)
        if isinstance(error, StoreDamaged):
            self.window.show_trouble(error)

    def _make_store(self) -> Store:
        from desktop_app.storage.store import FILE, Store

        if self._options.demo and not (self._where.data / FILE).exists():
            from desktop_app.demo import invent

            invent(self._where.data, self._clock.today(), self._calendar)
        return Store(self._where.data, self._clock, self._calendar, self._calendar.take)

    def _close_store(self) -> None:
        self._journal.close()
        self._opening.close()

    def save_session(self) -> None:
        """The desktop's session ends: the program may be killed as soon as this returns."""
        self.window.put_aside()
        try:
            self.jobs.wait(Room.DRAFTS, self.window.drafts.unsaved_work(), SESSION_S)
        except TimeoutError:
            logging.getLogger(__name__).exception("the disk was too slow for the end of the session")

    def _make_finisher(self) -> Finisher:
        from desktop_app.app.finishing import StoreFinisher

        return StoreFinisher(self._opening, self._copies, self._clock, self._ids)

    def _make_vault(self) -> FileVault:
        from desktop_app.storage.vault import Vault

        return Vault(self._where.vault, self._where.copies)

    def _make_copies(self) -> FileCopies:
        from desktop_app.storage.copies import Copies

        return Copies(self._where.drafts, _EveryTask())

    def _make_journal(self) -> Journal:
        from desktop_app.storage.journal import Journal

        return Journal(self._where.data)


class _EveryTask:
    """All tasks, imported when there is an unfinished run to be read: mostly there is none."""

    def __iter__(self) -> Iterator[Task[Any]]:
        from desktop_app.tasks import EVERY_TASK

        return iter(EVERY_TASK)


def _make_calendar() -> OfficeCalendar:
    from desktop_app.domain.calendar_years import OfficeCalendar

    return OfficeCalendar()


def _make_press() -> GostPress:
    from desktop_app.letters.press import GostPress

    return GostPress()


def _done(_nothing: None) -> None:
    """Nobody waits for it."""


def _not_indexed(error: BaseException) -> None:
    logging.getLogger(__name__).error("the search index was not made anew: %s", type(error).__name__)
