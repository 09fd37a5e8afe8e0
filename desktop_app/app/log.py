"""The log: rotating, readable by its owner alone, and nothing in it but facts about the program.

A fact is a constant text of the program with names of its own kinds and places put in. Messages of errors, lines of
source, values, and whatever other libraries have to say may hold what was typed, and are left out.
"""

import logging
import re
from pathlib import Path

from desktop_app.ui.traces import where

LARGEST_BYTES = 1_000_000
OLDER_FILES = 3

_OURS = "desktop_app"
_NAMES = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:(?:\.|:| > )<?[A-Za-z0-9_]+>?)*")
"""Of kinds and of places: «StoreDamaged», «press:12 > draw:40»."""


class Facts(logging.Formatter):
    """Writes a record as far as it is made of facts."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, whatever the record."""
        line = f"{self.formatTime(record)} {record.levelname} {record.name}"
        if record.name.partition(".")[0] != _OURS:
            return line
        line = f"{line} {_told(record)}"
        if record.exc_info and record.exc_info[0]:
            line = f"{line}: {record.exc_info[0].__name__} at {where(record.exc_info[2])}"
        return line


class LogFile(logging.Handler):
    """Rotates the file; what that takes is imported with the first line, not with the program."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._path = file
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line."""
        if self._file is None:
            from logging.handlers import RotatingFileHandler

            self._file = RotatingFileHandler(
                self._path, maxBytes=LARGEST_BYTES, backupCount=OLDER_FILES, encoding="utf-8", delay=True
            )
            self._file.setFormatter(Facts())
        self._file.emit(record)

    def close(self) -> None:
        """Let the file go."""
        if self._file is not None:
            self._file.close()
        super().close()


def write_log(file: Path) -> None:
    """Keep the log in this file from now on; where it can't be, the program does without."""
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.touch(0o600)
    except OSError:
        return
    logging.raiseExceptions = False  # a log that has become unwritable is no reason to print anything
    logging.getLogger().addHandler(LogFile(file))


def _told(record: logging.LogRecord) -> str:
    arguments = record.args if isinstance(record.args, tuple) else ()
    return str(record.msg) % tuple(_fact(each) for each in arguments) if arguments else str(record.msg)


def _fact(value: object) -> object:
    if isinstance(value, int) or (isinstance(value, str) and _NAMES.fullmatch(value)):
        return value
    return f"({type(value).__name__})"
