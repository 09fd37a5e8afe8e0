"""Photographs the program: the real window, driven by keys through both ways of registering an appeal.

Run as `python -m tools.tour build/tour`: one folder of pictures for each language and theme, more for a small window,
a screen scaled to 200 % and text of 150 %, and every form of letters. With `--publish` those of the README and of the
guide are renewed too.
"""

import json
import os
import shutil
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.demo import invent
from desktop_app.domain.production_calendar import ProductionCalendar

DAY = date(2026, 1, 15)
"""The day on which every tour is made, so that a picture changes only when the program does."""

DPI = 96
"""What a screen tells of itself where the system's text has its usual size."""


ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class View:
    """How the window is looked at: language and theme, size in logical pixels, scale of the screen and of the text."""

    lang: str
    theme: str
    name: str = ""
    size: tuple[int, int] = (1280, 800)
    scale: int = 1
    text: float = 1

    @property
    def folder(self) -> str:
        """The name of the folder of its pictures: "ru-light", "en-1024x640"."""
        return f"{self.lang}-{self.name or self.theme}"


def _views() -> tuple[View, ...]:
    return tuple(
        view
        for lang in ("ru", "en")
        for view in (
            View(lang, "light"),
            View(lang, "dark"),
            View(lang, "light", "1024x640", (1024, 640)),
            View(lang, "light", "scale-200", (1024, 640), scale=2),
            View(lang, "light", "text-150", text=1.5),
        )
    )


VIEWS = {view.folder: view for view in _views()}
README = {
    "home": "???-example-my-day",
    "applicant": "???-yes-applicant",
    "receipt": "???-no-receipt",
    "way": "???-answered",
    "notice": "letter-no-1-page-1",
}
"""The pictures of the README, in docs/images, by the names of the tour's."""
GUIDE = {"applicant": "???-yes-applicant", "receipt": "???-no-receipt"}
"""The pictures of the guide, in resources/help, one of each language."""


def main(arguments: Sequence[str]) -> int:
    """Make the tour; each view is a process of its own, since scale and text size hold for a whole process."""
    parser = ArgumentParser(prog="tools.tour")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", choices=VIEWS, action="append", help="make this view alone; may be said again")
    parser.add_argument("--publish", action="store_true", help="renew the pictures of the README and of the guide")
    told = parser.parse_args(arguments)
    with TemporaryDirectory() as holder:
        example = Path(holder) / "example"
        invent(example, DAY, ProductionCalendar())
        for name in told.only or VIEWS:
            _photograph(VIEWS[name], told.folder / name, example)
    letters = told.folder / "letters"
    shutil.rmtree(letters, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "tools.tour_letters", str(letters)], check=True, cwd=ROOT)
    if told.publish:
        _publish(README, told.folder / "ru-light", ROOT / "docs" / "images")
        for lang in ("ru", "en"):
            _publish(GUIDE, told.folder / f"{lang}-light", ROOT / "resources" / "help", f"{lang}-")
    print(f"The pictures are in {told.folder}, every form of letters in {letters}.")
    return 0


def _photograph(view: View, folder: Path, example: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    screen = example.with_name("screen.json")
    screen.write_text(json.dumps({"screens": [_screen(view)]}), encoding="utf-8")
    environment = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "QT_SCALE_FACTOR": str(view.scale),
        "TZ": "Europe/Moscow",
    }
    command = [sys.executable, "-m", "tools.tour_route", view.folder, str(folder), str(example)]
    subprocess.run(command, check=True, cwd=ROOT, env=environment)
    print(f"{view.folder}: {len(list(folder.glob('*.png')))} pictures", flush=True)


def _screen(view: View) -> dict[str, object]:
    """A screen of the platform without a display: its own one of 800 points would push menus aside."""
    dpi = round(DPI * view.text)
    # Were the second one smaller, Qt would scale the whole window instead of the text.
    dots = {"logicalDpi": dpi, "logicalBaseDpi": dpi, "dpr": 1}
    return {"name": "tour", "x": 0, "y": 0, "width": 3840, "height": 2160, **dots}


def _publish(names: Mapping[str, str], made: Path, place: Path, prefix: str = "") -> None:
    place.mkdir(parents=True, exist_ok=True)
    for name, shown in names.items():
        (picture,) = made.glob(f"{shown}.png")
        shutil.copyfile(picture, place / f"{prefix}{name}.png")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
