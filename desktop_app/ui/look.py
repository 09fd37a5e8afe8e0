"""How the window looks and speaks, remembered between starts."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtGui import QGuiApplication

from desktop_app.ui.language import Language, speak, system_language
from desktop_app.ui.theme import Theme, wear

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

E = TypeVar("E", bound=Enum)

_LANGUAGE = "look/language"
_THEME = "look/theme"


class Look(QObject):
    """Language and theme. `changed` tells that what is on the screen has to be built anew.

    What the command line asks for holds for this start and is not remembered.
    """

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        settings: QSettings,
        language: Language | None = None,
        theme: Theme | None = None,
    ) -> None:
        super().__init__(application)
        self._application = application
        self.settings = settings
        self.language = language or _stored(settings, _LANGUAGE, Language, system_language())
        self.theme = theme or _stored(settings, _THEME, Theme, Theme.SYSTEM)
        self._put_on()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def speak(self, language: Language) -> None:
        """Speak another language from now on."""
        self.language = language
        self.settings.setValue(_LANGUAGE, language.value)
        self._put_on()
        self.changed.emit()

    def wear(self, theme: Theme) -> None:
        """Wear another theme from now on."""
        self.theme = theme
        self.settings.setValue(_THEME, theme.value)
        self._put_on()
        self.changed.emit()

    @Slot()
    def _follow_system(self) -> None:
        if self.theme is Theme.SYSTEM:
            self._put_on()
            self.changed.emit()

    def _put_on(self) -> None:
        speak(self.language)
        wear(self._application, self.theme)


def _stored(settings: QSettings, key: str, kind: type[E], default: E) -> E:
    try:
        return kind(settings.value(key))
    except ValueError:
        return default
