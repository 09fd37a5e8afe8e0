"""Where files for other programs are being written: what a killed program left there goes at the next start."""

from __future__ import annotations

import json
import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.ui.jobs import Room

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtCore import QSettings

    from desktop_app.ui.desk import Desk

_FOLDERS = "exports/folders"
_log = logging.getLogger(__name__)


def note(settings: QSettings, folders: Collection[Path]) -> None:
    """Remember where files are being written now; nothing where none is."""
    if folders:
        settings.setValue(_FOLDERS, json.dumps(sorted(map(str, folders))))
    else:
        settings.remove(_FOLDERS)


def sweep(desk: Desk) -> None:
    """Remove what the last time left unfinished; belongs to the start, before anything is written."""
    told = desk.settings.value(_FOLDERS)
    if told:
        desk.settings.remove(_FOLDERS)
        desk.jobs.run(Room.EXPORT, partial(_sweep, json.loads(str(told))), _swept, _not_swept)


def _sweep(folders: list[str]) -> None:
    from desktop_app.reports.tables import sweep

    for folder in folders:
        sweep(Path(folder))


def _swept(_nothing: None) -> None:
    """Nobody waits for it."""


def _not_swept(error: BaseException) -> None:
    _log.warning("unfinished files were not removed: %s", type(error).__name__)
