"""The mark on a data folder that is in use, so that one copy of the program at a time writes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLockFile, QSysInfo

if TYPE_CHECKING:
    from pathlib import Path

FILE = "in-use.lock"


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that holds a data folder; `is_here` tells that it runs on this computer."""

    pid: int
    host: str
    is_here: bool


class DataLock:
    """The mark that a data folder is in use. One that a dead process of this computer has left counts for nothing."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE
        self._lock = QLockFile(str(self._file))
        self._lock.setStaleLockTime(0)  # however long the program is open, its mark does not grow old

    def take(self) -> bool:
        """Take the folder; False while another copy holds it.

        A folder that can't be written is no obstacle here: opening the case database tells what is wrong with it.
        """
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            return True
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def take_over(self) -> None:
        """Forget a mark that is known to be left by a copy that runs no more."""
        self._file.unlink(missing_ok=True)

    def release(self) -> None:
        """Let the folder go."""
        self._lock.unlock()

    @property
    def holder(self) -> Holder:
        """Who holds the folder."""
        found: Any = self._lock.getLockInfo
        pid, host, _ = found()  # not what the stub says
        return Holder(pid, host, is_here=host == QSysInfo.machineHostName())
