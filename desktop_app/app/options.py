"""What may be said on the command line."""

from argparse import ArgumentParser
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

VERSION = "0.1.0"


@dataclass(frozen=True, slots=True)
class Options:
    """`data` is None for the user's own data folder; `lang` and `theme` are empty for what was chosen in the window."""

    data: Path | None
    lang: str
    theme: str
    demo: bool


def read(arguments: Sequence[str]) -> Options:
    """The options of a command line; `--version`, `--help` and mistakes end the program here."""
    parser = ArgumentParser(prog="reception", description="«Приёмная»: registration of citizens' appeals.")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder of the case database")
    parser.add_argument("--lang", choices=("ru", "en"), default="", help="the language of the window")
    parser.add_argument("--theme", choices=("light", "dark", "system"), default="", help="the colours of the window")
    parser.add_argument("--demo", action="store_true", help="work on an example with invented citizens")
    parser.add_argument("--version", action="version", version=f"reception {VERSION}")
    told = parser.parse_args(arguments)
    return Options(told.data, told.lang, told.theme, told.demo)
