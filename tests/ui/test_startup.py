"""What takes long to import waits until it is needed."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEAVY = ("peewee", "reportlab", "holidays", "phonenumbers", "pytrovich", "rapidfuzz", "jinja2", "PySide6.QtPdf")
LOADED = f"""
import sys
import desktop_app.ui.window
print(*(name for name in {HEAVY!r} if name in sys.modules))
"""


def test_the_window_is_imported_without_the_heavy_libraries() -> None:
    done = subprocess.run(  # noqa: S603 — our own interpreter with the lines above
        [sys.executable, "-c", LOADED], cwd=ROOT, check=True, capture_output=True, encoding="utf-8"
    )
    assert done.stdout.split() == []
