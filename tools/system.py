"""What Qt and the tests need from the system beside Python: found, installed where that is allowed, else asked for."""

import ctypes
import os
import shlex
import shutil
import subprocess
from collections.abc import Iterable

# Library -> the Debian package that brings it. What these packages depend on comes with them.
PROGRAM = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libcups.so.2": "libcups2",
}
# Program on the PATH -> its Debian package: a display without a screen, two other readers of the letters, a recorder
# of writes.
TESTS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
    "strace": "strace",
}


class MissingError(Exception):
    """The system lacks something; the message is what to type."""


def missing(*, tests: bool) -> list[str]:
    """Return the Debian packages that this machine lacks, sorted."""
    packages = [package for library, package in PROGRAM.items() if not _loads(library)]
    if tests:
        packages += [package for program, package in TESTS.items() if shutil.which(program) is None]
    return sorted(packages)


def provide(packages: Iterable[str]) -> None:
    """Install the packages as root or by a sudo that asks nothing.

    Raises:
        MissingError: neither is possible, or the installation failed.
    """
    command = install_command(packages)
    if shutil.which("apt-get") is None:
        raise MissingError(f"This system has no apt-get. Install what brings: {' '.join(sorted(packages))}")
    if os.geteuid() == 0:
        prefix = []
    elif shutil.which("sudo") and _succeeds("sudo", "-n", "true"):
        prefix = ["sudo", "-n"]
    else:
        raise MissingError(
            f"Some system libraries are missing. Type this, then try again:\n\n    {as_typed(command)}\n"
        )
    print(f"Installing system libraries: {' '.join(packages)}", flush=True)
    if subprocess.run([*prefix, "sh", "-c", command], check=False).returncode != 0:
        raise MissingError(
            f"The system libraries could not be installed. Type this, then try again:\n\n    {as_typed(command)}\n"
        )


def install_command(packages: Iterable[str]) -> str:
    """Return the shell command that installs the packages, to be run by root."""
    names = shlex.join(sorted(packages))
    return f"apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends {names}"


def as_typed(command: str) -> str:
    """Return the line by which a person becomes root for `command`: sudo where there is one, else su."""
    if os.geteuid() == 0:
        return command
    become_root = "sudo sh -c" if shutil.which("sudo") else "su -c"
    return f"{become_root} {shlex.quote(command)}"


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _succeeds(*command: str) -> bool:
    return subprocess.run(command, check=False, capture_output=True).returncode == 0
