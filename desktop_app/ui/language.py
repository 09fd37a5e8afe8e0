"""The language of the window: Russian or English, changed while it is open."""

from enum import Enum

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop_app.ui.assets import asset


class Language(Enum):
    """Languages of the window, by the names of their translation files. Letters are Russian always."""

    RUSSIAN = "ru"
    ENGLISH = "en"


translate = QCoreApplication.translate
"""translate("context", "literal text"): lupdate collects calls of this name."""

_LOCALES = {
    Language.RUSSIAN: QLocale(QLocale.Language.Russian, QLocale.Country.Russia),
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_installed: list[QTranslator] = []
_spoken = [Language.ENGLISH]


def system_language() -> Language:
    """Russian unless the system speaks English."""
    return Language.ENGLISH if QLocale.system().language() is QLocale.Language.English else Language.RUSSIAN


def spoken() -> Language:
    """The language of the window now."""
    return _spoken[0]


def speak(language: Language) -> None:
    """Translate what is shown from now on; what is on the screen already has to be built anew."""
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    _spoken[0] = language
    QLocale.setDefault(_LOCALES[language])
    folders = {
        f"qtbase_{language.value}": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        language.value: str(asset("i18n")),
    }
    for name, folder in folders.items():
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
