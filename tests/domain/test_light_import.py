"""The rooms that every start of the program passes through bring no heavy library along."""

import subprocess
import sys

PROBE = """
import importlib, pkgutil, sys
import desktop_app.domain, desktop_app.flow
for room in (desktop_app.domain, desktop_app.flow):
    for module in pkgutil.iter_modules(room.__path__):
        importlib.import_module(f"{room.__name__}.{module.name}")
print(*sorted({"holidays", "phonenumbers", "pytrovich"} & sys.modules.keys()))
"""


def test_names_phones_and_the_calendar_are_loaded_by_the_first_question() -> None:
    told = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, check=True)  # noqa: S603 -- own code
    assert told.stdout.strip() == ""
