"""The key that does the same as the button beside it."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QWidget

_SIGNS = {"Return": "⏎", "Enter": "⏎", "Left": "←", "Right": "→"}
_MODIFIERS = {"Ctrl", "Shift", "Alt"}


class KeyCap(QLabel):
    """A key or a combination, drawn as on a keyboard; for the eye only, a screen reader hears the button's shortcut."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(keys_in_words(keys), parent)
        self.setProperty("part", "key")


def keys_in_words(keys: str) -> str:
    """«Ctrl Shift P» of "Ctrl+Shift+P", in the system's own names of keys."""
    return " ".join(_SIGNS.get(key) or _native(key) for key in keys.split("+"))


def _native(key: str) -> str:
    # A modifier alone is no sequence: its name is taken from one that has it.
    combined = QKeySequence(f"{key}+A" if key in _MODIFIERS else key)
    return combined.toString(QKeySequence.SequenceFormat.NativeText).removesuffix("+A") or key
