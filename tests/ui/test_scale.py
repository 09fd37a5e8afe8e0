"""No word is clipped on a screen that is scaled to 200 %: the scale holds for a whole process, so it is one."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_no_word_is_clipped_at_200_percent() -> None:
    fits = Path(__file__).with_name("test_forms_fit.py")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-k",
        "1024x640 and not large",
        str(fits),
    ]

    done = subprocess.run(  # noqa: S603 — the tests next door
        command, env=os.environ | {"QT_SCALE_FACTOR": "2"}, cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout
