"""What takes long to import comes when it is needed: the database after the first paint, paper with a letter."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DATABASE = {"peewee", "playhouse", "sqlite3"}
PAPER = {"reportlab", "jinja2"}
FIELDS = {"holidays", "phonenumbers", "pytrovich", "rapidfuzz", "Stemmer"}
ROOMS = {"desktop_app.tasks", "desktop_app.storage", "desktop_app.letters", "desktop_app.demo"}
STORY = """
import gc, json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from desktop_app.app.options import read
from desktop_app.app.places import places
from desktop_app.app.start import Program
from desktop_app.app.world import RandomIds, SystemClock

told = {}
application = QApplication(sys.argv[:1])
options = read(["--data", sys.argv[1], "--lang", "en"])
program = Program(application, options, places(options), SystemClock(), RandomIds())

class Window(type(program.window)):
    def paintEvent(self, event):
        super().paintEvent(event)
        told.setdefault("paint", sorted(sys.modules))
        told.setdefault("qt", sorted(name for name in vars(sys.modules["PySide6.QtCore"]) if name == "Qt"))

program.window.__class__ = Window
program.window.show()
while "paint" not in told:
    application.processEvents()
from tools.hand import Hand

hand = Hand(program)
hand.open()
told["idle"] = sorted(sys.modules)
told["spared"] = ["modules"] if gc.get_freeze_count() else []
hand.press("F2")
hand.fill("Кузнецов", "Пётр", "Владимирович")
hand.press("Ctrl+Return", "Ctrl+Return", "Down")
hand.go_to("substance")
hand.type("Нет отопления")
hand.press("Ctrl+Return", "Down", "Ctrl+Return")
told["review"] = sorted(sys.modules)
hand.press("Ctrl+Return")
told["letter"] = sorted(sys.modules)
program.window.hide()
program.close()
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """The modules that are there at the first paint, when the day is shown, before Finish, and with the letters."""
    command = [sys.executable, "-c", STORY, str(tmp_path_factory.mktemp("office"))]
    # The measuring of coverage would load its own sqlite3 into the program.
    unmeasured = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    done = subprocess.run(  # noqa: S603 — the lines above
        command, cwd=ROOT, env=unmeasured, check=True, capture_output=True, text=True
    )
    return {moment: set(modules) for moment, modules in json.loads(done.stdout).items()}


def test_the_first_paint_needs_no_database_no_paper_and_no_task(loaded: dict[str, set[str]]) -> None:
    assert loaded["paint"] & (DATABASE | PAPER | FIELDS | ROOMS) == set()


def test_the_first_paint_does_without_the_hundred_enumerations_of_qt(loaded: dict[str, set[str]]) -> None:
    assert loaded["qt"] == set()


def test_the_register_is_read_after_the_first_paint(loaded: dict[str, set[str]]) -> None:
    assert loaded["idle"] >= DATABASE


def test_reportlab_comes_with_the_first_letter(loaded: dict[str, set[str]]) -> None:
    assert "reportlab" not in loaded["review"]
    assert "reportlab" in loaded["letter"]


def test_what_the_start_has_loaded_is_spared_by_the_collector_of_garbage(loaded: dict[str, set[str]]) -> None:
    assert loaded["spared"]
