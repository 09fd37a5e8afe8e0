"""Makes a bare checkout ready: system libraries, .venv from the lock, forms, translations, bytecode.

Run by make with the system's Python as `python3 -m tools.bootstrap run` or `... dev`, so it needs nothing but the
standard library and pip. Called before every start, it must find in a moment that nothing is to be done.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tools import system
from tools.build import BuildError, build

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
OLDEST = (3, 11)


class NotReadyError(Exception):
    """The checkout cannot be made ready; the message says what to do."""


def main(purpose: str) -> int:
    """Make the checkout ready for a `purpose`: "run", or "dev" for the tests and tools too. Returns the exit status."""
    try:
        _make_ready(purpose)
    except (NotReadyError, BuildError, system.MissingError) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


def _make_ready(purpose: str) -> None:
    if sys.version_info < OLDEST:
        raise NotReadyError("Python 3.11 or newer is needed. If it has another name: make PYTHON=python3.11 ...")
    if not _proven(purpose):
        if packages := system.missing(tests=purpose == "dev"):
            system.provide(packages)
        install(purpose)
    build(ROOT, qt_folder())


def install(purpose: str) -> None:
    """Install the lock of a `purpose` into .venv, made anew when it belongs to another Python.

    Raises:
        NotReadyError: there is no pip, or it could not install.
    """
    if not _own_python():
        shutil.rmtree(VENV, ignore_errors=True)
        # Without pip: Debian keeps ensurepip in a package of its own, and the system's pip can serve the .venv.
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", VENV], check=True)
    print(f"Installing the libraries of requirements/{purpose}.txt into .venv", flush=True)
    options = ["--quiet", "--no-user", "--require-hashes", "--only-binary", ":all:", "--disable-pip-version-check"]
    command = [sys.executable, "-m", "pip", "--python", str(PYTHON), "install", *options, "-r", str(_lock(purpose))]
    if subprocess.run(command, check=False).returncode != 0:
        raise NotReadyError("The libraries could not be installed; pip, just above, says why. Is pip 22.3 or newer?")
    _quicken_qt()
    # The lock of development holds all of the other one.
    for done in {"run", purpose}:
        _stamp(done).write_text(_fingerprint(done), encoding="utf-8")


def qt_folder() -> Path:
    """Return the folder of PySide6 in .venv."""
    return next(VENV.glob("lib/python3*/site-packages/PySide6"))


def _quicken_qt() -> None:
    # PySide compiles the Python inside its library at each start unless it finds it as files, written here once.
    unpacked = os.environ | {"SBK_EMBED": "0"}
    subprocess.run([PYTHON, "-c", "import PySide6.QtCore"], check=True, env=unpacked)
    subprocess.run([PYTHON, "-m", "compileall", "-qq", qt_folder().parent / "shiboken6" / "files.dir"], check=True)


def _own_python() -> bool:
    return PYTHON.exists() and (VENV / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}").is_dir()


def _proven(purpose: str) -> bool:
    try:
        return PYTHON.exists() and _stamp(purpose).read_text(encoding="utf-8") == _fingerprint(purpose)
    except FileNotFoundError:
        return False


def _fingerprint(purpose: str) -> str:
    sources = (_lock(purpose), Path(system.__file__), Path(__file__))
    return hashlib.sha256(sys.version.encode() + b"".join(source.read_bytes() for source in sources)).hexdigest()


def _lock(purpose: str) -> Path:
    return ROOT / "requirements" / f"{purpose}.txt"


def _stamp(purpose: str) -> Path:
    return VENV / f".{purpose}-installed"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
