"""What stands on the secretary's desk: everything that screens and pages may reach for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QSettings, Signal

if TYPE_CHECKING:
    from desktop_app.domain.deadlines import Calendar
    from desktop_app.domain.importing import Importing
    from desktop_app.domain.office import Office
    from desktop_app.domain.officer import Officer
    from desktop_app.domain.ports import Clock, Finder, Ids, Measures, Press, PrintRoom, Readings, Register, Vault
    from desktop_app.domain.receipt import Receipt
    from desktop_app.domain.safekeeping import Keeping, Progress
    from desktop_app.flow.recovery import Copy, Kept
    from desktop_app.flow.run import Run
    from desktop_app.ui.backup_maker import BackupMaker
    from desktop_app.ui.doubles_seeker import DoublesSeeker
    from desktop_app.ui.index_keeper import IndexKeeper
    from desktop_app.ui.jobs import Jobs


class Finisher(Protocol):
    """Writing the case database. Every call belongs to Room.STORE."""

    def finish(self, run: Run[Any], officer: Officer | None, progress: Progress = ...) -> Receipt:
        """Finish the run in one transaction in the officer's name; None stands for whoever sets the office up first.

        `progress` is told of a commit that takes long, and may raise to stop it.

        Raises NotReady, Conflict, or what the disk has to say; then nothing was written and no number drawn. A task
        that restores is finished too when the case database could not be opened; its receipt's number is the name
        under which the file before is set aside.
        """

    def undo(self, run_id: str, officer: Officer | None) -> Copy | None:
        """Undo a finished run in one transaction; None when it can't be read as a run.

        Else the run as it was finished, under another id: its recovery copy lies on the disk before the undoing is
        certain. Raises NotUndone or a Fault; then nothing was written.
        """

    def record_file(self, letter_id: int, file: str, sha256: str) -> None:
        """Note where the letter's finished PDF lies."""


class Copies(Protocol):
    """Recovery copies of unfinished runs. Every call belongs to Room.DRAFTS, and raises a Fault."""

    def load(self) -> Kept:
        """All that is there; what can't be read is set aside first."""

    def save(self, copy: Copy) -> None:
        """Keep this state of a run, in place of the one before."""

    def drop(self, run_id: str) -> None:
        """Keep nothing of a run any more."""


class Seat(QObject):
    """Whose office it is and which officer sits at the desk."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office: Office | None = None
        self.officer: Officer | None = None

    @property
    def office(self) -> Office:
        """The office; one without a name until it is known."""
        from desktop_app.domain.office import Office

        if self._office is None:
            self._office = Office()
        return self._office

    @property
    def officer_id(self) -> int | None:
        """Who sits at the desk; None before anybody does."""
        return self.officer.id if self.officer else None

    @property
    def office_name(self) -> str:
        """What the office is called here, short if it may be; empty until it is known."""
        return self._office.short_name or self._office.name if self._office else ""

    def take(self, office: Office, officer: Officer | None) -> None:
        """From now on the work is done for this office and in this officer's name."""
        self._office = office
        self.officer = officer
        self.changed.emit()


class Aside(QObject):
    """The runs that were laid aside, the newest on top; `changed` tells that there are others now."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.copies: tuple[Copy, ...] = ()

    def take(self, copies: tuple[Copy, ...]) -> None:
        """These are all."""
        self.copies = copies
        self.changed.emit()


@dataclass(frozen=True, slots=True)
class Desk:
    """The ports, filled by the composition root. Stored data is reached only inside `jobs`.

    `register` and `finder` belong to Room.READ, `finisher`, `measures` and `readings` to Room.STORE, `press` and
    `print_room` to Room.PRESS, `vault` to Room.FILES, `copies` to Room.DRAFTS, `keeping` to Room.KEEPING,
    `importing` to Room.IMPORT. `settings` hold the look of the window and never personal data.
    `is_example` marks an invented office: nothing in it is true.
    """

    jobs: Jobs
    clock: Clock
    ids: Ids
    calendar: Calendar
    register: Register
    finder: Finder
    finisher: Finisher
    press: Press
    print_room: PrintRoom
    vault: Vault
    copies: Copies
    measures: Measures
    readings: Readings
    keeping: Keeping
    importing: Importing
    backup_maker: BackupMaker
    index_keeper: IndexKeeper
    doubles_seeker: DoublesSeeker
    settings: QSettings
    seat: Seat
    is_example: bool = False
    aside: Aside = field(default_factory=Aside)
