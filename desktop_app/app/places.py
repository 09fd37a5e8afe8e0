"""Where things lie on this machine: data, settings, log, and copies for other programs."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.app.options import Options

NAME = "reception"


@dataclass(frozen=True, slots=True)
class Places:
    """`data` holds the case database and the vault."""

    data: Path
    settings: Path
    log: Path

    @property
    def copies(self) -> Path:
        """Copies for other programs, emptied at start and at exit.

        Each data folder has its own, so that two offices on one machine don't empty each other's.
        """
        from hashlib import sha256
        from tempfile import gettempdir

        mark = sha256(os.fsencode(self.data.absolute())).hexdigest()[:12]
        return Path(gettempdir()) / f"{NAME}-{os.getuid()}-{mark}"

    @property
    def call_name(self) -> str:
        """Under which a second copy of the program on the same data calls the first one.

        It becomes a socket of that name beside the folder of copies, so it must be another name.
        """
        return f"{self.copies.name}-call"

    @property
    def drafts(self) -> Path:
        """Recovery copies of unfinished runs."""
        return self.data / "drafts"

    @property
    def vault(self) -> Path:
        """Attachments and letters by their hash."""
        return self.data / "vault"


def places(options: Options) -> Places:
    """With `--data` everything but the copies lies in that folder; the example has a folder of its own."""
    if options.data is not None:
        home = options.data / "demo" if options.demo else options.data
        return Places(home, home / "settings.ini", home / "log" / f"{NAME}.log")
    from platformdirs import PlatformDirs

    system = PlatformDirs(NAME, appauthor=False)
    data = system.user_data_path / ("demo" if options.demo else "data")
    return Places(data, system.user_config_path / "settings.ini", system.user_log_path / f"{NAME}.log")
