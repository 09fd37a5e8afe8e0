"""The way into the program: what makes its start short comes before the first of its modules is imported."""

from __future__ import annotations

import builtins
import gc
from typing import TYPE_CHECKING

import PySide6.QtCore  # noqa: F401 — puts its own import in the place of Python's, see below

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program until its window is closed; the exit status."""
    hurry()
    from desktop_app.app.start import main as start

    return start(arguments)


def hurry() -> None:
    """Let nothing be done while our modules are imported that they have no use for."""
    # Hundreds of classes are made, and none becomes garbage; from the first window on the Collector sees to it.
    gc.disable()
    # PySide6 looks into the source of every module that is imported, whether it asks for snake_case names.
    builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)
