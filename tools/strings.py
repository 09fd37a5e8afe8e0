"""Collects the texts of the screens into resources/i18n/*.ts, where they are translated. Run by `make strings`."""

import subprocess
from pathlib import Path

from tools.bootstrap import ROOT, qt_folder

OPTIONS = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en")
LANGUAGES = {"ru": ("-target-language", "ru_RU"), "en": ("-target-language", "en_US", "-pluralonly")}
"""The code speaks English: in that language only the plural forms are left to be said."""


def collect(root: Path, folder: Path) -> None:
    """Bring ru.ts and en.ts of a folder up to date with what the code and the forms of a checkout say.

    New texts come in untranslated, those that are said no more go away; translations stay as they are.

    Raises:
        subprocess.CalledProcessError: a form or a file of translations is broken.
    """
    modules = (path for path in (root / "desktop_app").rglob("*.py"))
    forms = (root / "forms").rglob("*.ui")
    sources = sorted(str(path.relative_to(root)) for path in (*modules, *forms))
    for language, options in LANGUAGES.items():
        target = folder / f"{language}.ts"
        subprocess.run([qt_folder() / "lupdate", *OPTIONS, *options, *sources, "-ts", target], check=True, cwd=root)


if __name__ == "__main__":
    collect(ROOT, ROOT / "resources" / "i18n")
