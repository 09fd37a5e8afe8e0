"""Keeps None, True and False alive under PySide6 on Python 3.11.

PySide6's wheels are built for Python 3.12 and later, where these are immortal and nobody counts references to them. On
3.11 every call that answers None, and every signal that carries True, takes a reference that it never had; after some
six thousand of them the interpreter aborts with "none_dealloc". So they get more references than a program can take.
"""

import ctypes
import sys

ENOUGH = 1 << 48


def keep() -> None:
    """Give the constants of the language references to spare; where they are immortal nothing is done."""
    if sys.version_info < (3, 12):
        for constant in (None, True, False, NotImplemented):
            # In CPython an object begins with its count, and its id is its address.
            ctypes.c_ssize_t.from_address(id(constant)).value += ENOUGH
