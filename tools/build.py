"""Builds what is not committed: form modules from .ui, translations from .ts, bytecode. Only what has changed."""

import compileall
import re
import subprocess
from pathlib import Path

FIRST_WIDGET = re.compile(r'<widget class="(\w+)"')
METHOD = re.compile(r"(def (?:setupUi|retranslateUi)\(self, \w+)\):")
WIDE_IMPORT = re.compile(r"^from (PySide6\.\w+) import \((.*?)\)$", re.MULTILINE | re.DOTALL)
# The build itself makes a form look different: touch no output that is newer than this file and its source.
RECIPE = Path(__file__)


class BuildError(Exception):
    """A source cannot be built; the message says which and why."""


def build(root: Path, qt: Path) -> None:
    """Bring everything that is built up to date.

    Args:
        root: the checkout.
        qt: the folder of the installed PySide6, which holds uic and lrelease.

    Raises:
        BuildError: a form or a translation is broken, or a folder of forms is no package.
    """
    build_forms(root / "forms", qt / "Qt" / "libexec" / "uic")
    build_translations(root / "resources" / "i18n", qt / "lrelease")
    for room in ("desktop_app", "forms", "resources"):
        compileall.compile_dir(root / room, quiet=2)


def build_forms(forms: Path, uic: Path) -> None:
    """Make ui_person.py beside each person.ui, and remove those whose form is gone."""
    sources = sorted(forms.rglob("*.ui"))
    modules = {source.with_name(f"ui_{source.stem}.py"): source for source in sources}
    for module in forms.rglob("ui_*.py"):
        if module not in modules:
            module.unlink()
    for module, source in modules.items():
        if not (source.parent / "__init__.py").exists():
            raise BuildError(f"{source.parent} needs an __init__.py: the forms in it are imported")
        if _stale(module, source):
            text = _run(source, [str(uic), "--generator", "python", str(source)])
            _replace(module, narrowed(typed(text, source.read_text(encoding="utf-8"))))


def build_translations(folder: Path, lrelease: Path) -> None:
    """Make ru.qm beside each ru.ts."""
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if _stale(target, source):
            part = target.with_suffix(".part")
            _run(source, [str(lrelease), "-silent", str(source), "-qm", str(part)])
            part.replace(target)


def typed(module: str, form: str) -> str:
    """Return the generated module with its methods annotated, so that its callers and widgets have types."""
    widget = FIRST_WIDGET.findall(form)[0]
    return METHOD.sub(rf"\1: {widget}) -> None:", module)


def narrowed(module: str) -> str:
    """Return the generated module with only the imports it uses: each name costs time when the program starts."""
    body = WIDE_IMPORT.sub("", module)
    used = set(re.findall(r"\w+", body))

    def only_used(statement: re.Match[str]) -> str:
        names = sorted({name.strip() for name in statement[2].split(",")} & used)
        return f"from {statement[1]} import {', '.join(names)}" if names else ""

    return WIDE_IMPORT.sub(only_used, module)


def _stale(target: Path, source: Path) -> bool:
    if not target.exists():
        return True
    return target.stat().st_mtime_ns < max(source.stat().st_mtime_ns, RECIPE.stat().st_mtime_ns)


def _run(source: Path, command: list[str]) -> str:
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
    if done.returncode != 0 or done.stderr:
        raise BuildError(f"{source}: {done.stderr or done.stdout}")
    return done.stdout


def _replace(target: Path, text: str) -> None:
    part = target.with_suffix(".part")
    part.write_text(text, encoding="utf-8")
    part.replace(target)
