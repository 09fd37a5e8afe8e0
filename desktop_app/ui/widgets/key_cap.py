"""The key that does the same as the button beside it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.ui.style import ems

ROOM_EMS = 68
"""The narrowest window with room for keys: 950 px at the base size."""

_SIGNS = {"Return": "⏎", "Enter": "⏎", "Left": "←", "Right": "→"}
_MODIFIERS = {"Ctrl", "Shift", "Alt"}


class KeyCap(QLabel):
    """A key or a combination, drawn as on a keyboard; for the eye only, a screen reader hears the button's shortcut.

    It gives way in a narrow window: the buttons need the room.
    """

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(keys_in_words(keys), parent)
        self.setProperty("part", "key")

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the window from now on."""
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._give_way()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice a narrow window."""
        if event.type() == QEvent.Type.Resize:
            self._give_way()
        return super().eventFilter(watched, event)

    def _give_way(self) -> None:
        self.setVisible(self.window().width() >= ems(ROOM_EMS))


def keys_in_words(keys: str) -> str:
    """«Ctrl Shift P» of "Ctrl+Shift+P", in the system's own names of keys."""
    return " ".join(_SIGNS.get(key) or _native(key) for key in keys.split("+"))


def _native(key: str) -> str:
    # A modifier alone is no sequence: its name is taken from one that has it.
    combined = QKeySequence(f"{key}+A" if key in _MODIFIERS else key)
    return combined.toString(QKeySequence.SequenceFormat.NativeText).removesuffix("+A") or key
