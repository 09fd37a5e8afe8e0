"""Where things lie on this machine: data, settings, log, and copies for other programs."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.app.options import Options

NAME = "reception"


@dataclass(frozen=True, slots=True)
class Places:
    """`data` holds the case database and the vault; `copies` is emptied at start and at exit."""

    data: Path
    settings: Path
    log: Path
    copies: Path

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
        return Places(home, home / "settings.ini", home / "log" / f"{NAME}.log", _copies(home))
    from platformdirs import PlatformDirs

    system = PlatformDirs(NAME, appauthor=False)
    data = system.user_data_path / ("demo" if options.demo else "data")
    return Places(data, system.user_config_path / "settings.ini", system.user_log_path / f"{NAME}.log", _copies(data))


def _copies(data: Path) -> Path:
    """One folder for each data folder, so that two offices on one machine don't empty each other's."""
    mark = sha256(os.fsencode(data.absolute())).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / f"{NAME}-{os.getuid()}-{mark}"
