"""The menu of settings at the foot of the side column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.ui.icons import icon
from desktop_app.ui.language import Language, translate
from desktop_app.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from enum import Enum

    from desktop_app.ui.look import Look
    from desktop_app.ui.reminders import Reminders
    from desktop_app.ui.upkeep import Upkeep

LANGUAGES = {Language.RUSSIAN: "Русский", Language.ENGLISH: "English"}
"""Each in its own words, to be found by whoever doesn't read the other."""

THEMES = {
    Theme.SYSTEM: QT_TRANSLATE_NOOP("SettingsMenu", "As the system"),
    Theme.LIGHT: QT_TRANSLATE_NOOP("SettingsMenu", "Light"),
    Theme.DARK: QT_TRANSLATE_NOOP("SettingsMenu", "Dark"),
}


class SettingsMenu(QMenu):
    """The office, calendar, templates, import, backups, readings, index, language, theme, reminders, help, about."""

    help_asked = Signal()

    def __init__(self, look: Look, upkeep: Upkeep, reminders: Reminders, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("settings_menu")
        self._look = look
        self._fill(upkeep, reminders)

    def _fill(self, upkeep: Upkeep, reminders: Reminders) -> None:
        look = self._look
        self._act("set_up_office", "office", translate("SettingsMenu", "Set up the office…"), upkeep.set_up_office)
        self._act("calendar", "day", translate("SettingsMenu", "Production calendar…"), upkeep.keep_calendar)
        self._act("templates", "letter", translate("SettingsMenu", "Templates of letters…"), upkeep.edit_template)
        self._act("import", "open", translate("SettingsMenu", "Load an old register…"), upkeep.import_register)
        self._act("backups", "history", translate("SettingsMenu", "Backups…"), upkeep.show_backups)
        self._act("doubles", "users", translate("SettingsMenu", "Likely doubles…"), upkeep.show_doubles)
        self._act("readings", "case-files", translate("SettingsMenu", "Journal of readings…"), upkeep.show_readings)
        self._act("search_index", "search", translate("SettingsMenu", "Check the search index…"), upkeep.show_index)
        self.addSeparator()
        self._speaks = self._choice(translate("SettingsMenu", "Language"), "languages", LANGUAGES, look.language)
        themes = {theme: translate("SettingsMenu", text) for theme, text in THEMES.items()}
        self._wears = self._choice(translate("SettingsMenu", "Theme"), "theme", themes, look.theme)
        self._speaks.triggered.connect(self._speak)
        self._wears.triggered.connect(self._wear)
        remind = QAction(translate("SettingsMenu", "Desktop reminders"), self, checkable=True)
        remind.setObjectName("reminders")
        remind.setChecked(reminders.is_on)
        remind.toggled.connect(reminders.turn)
        self.addAction(remind)
        self.addSeparator()
        self._act("help", "help", translate("SettingsMenu", "Help") + "\tF1", self.help_asked)
        self._act("about", "info", translate("SettingsMenu", "About the program"), upkeep.show_about)

    @Slot(QAction)
    def _speak(self, action: QAction) -> None:
        self._look.speak(Language(action.data()))

    @Slot(QAction)
    def _wear(self, action: QAction) -> None:
        self._look.wear(Theme(action.data()))

    def _act(self, name: str, picture: str, text: str, act: Callable[[], None] | SignalInstance) -> None:
        action = QAction(icon(picture), text, self)
        action.setObjectName(name)
        action.triggered.connect(act)
        self.addAction(action)

    def _choice(self, title: str, picture: str, texts: Mapping[Any, str], chosen: Enum) -> QActionGroup:
        menu = self.addMenu(icon(picture), title)
        group = QActionGroup(menu)
        for value, text in texts.items():
            action = QAction(text, menu, checkable=True)
            action.setObjectName(f"{picture}.{value.value}")
            action.setData(value.value)
            action.setChecked(value is chosen)
            group.addAction(action)
            menu.addAction(action)
        return group
