"""The program outlives what PySide6 does to the constants of Python 3.11."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
MANY_ANSWERS_OF_NONE = """
import desktop_app.ui
from PySide6.QtCore import QObject
lonely = QObject()
for _ in range(100_000):
    lonely.parent()
"""


def test_a_long_day_does_not_end_in_an_abort() -> None:
    done = subprocess.run(  # noqa: S603 — our own interpreter with the lines above
        [sys.executable, "-c", MANY_ANSWERS_OF_NONE], cwd=ROOT, check=False, capture_output=True
    )
    assert done.returncode == 0
