"""What pages and the search box ask of the window; it alone goes there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_app.flow.recovery import Leftover
    from desktop_app.ui.exports import Source


@dataclass(frozen=True, slots=True)
class Show:
    """Ask for a page: "appeals" with an AppealFilter as its subject; "case_file", "appeal", "letter" with an id."""

    page: str
    subject: Any = None


@dataclass(frozen=True, slots=True)
class Begin:
    """Ask for a task to be begun, with the words that were typed and the value that it is about."""

    task: str
    typed: str = ""
    subject: Any = None


@dataclass(frozen=True, slots=True)
class Resume:
    """Ask for a paused run to be gone on with."""

    run_id: str


@dataclass(frozen=True, slots=True)
class AtOnce:
    """Ask for a task that needs no screen to be finished, and `told`; with `back` as its subject it takes it back."""

    task: str
    subject: Any
    told: str
    back: Any = None


@dataclass(frozen=True, slots=True)
class Export:
    """Ask for a list to be saved as a file for other programs."""

    source: Source


@dataclass(frozen=True, slots=True)
class Opened:
    """Tell that the register, which could not be opened, is open now."""


@dataclass(frozen=True, slots=True)
class Undo:
    """Ask for a finished run to be undone.

    `title` is the number that it gave and that is `annulled` by that, or the number of what it corrected.
    """

    run_id: str
    title: str
    annulled: bool = True


@dataclass(frozen=True, slots=True)
class Discard:
    """Ask for the texts of an unfinished task to be let go."""

    leftover: Leftover
