"""F1: the map of keys, and a short guide to the main job."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.ui.assets import asset
from desktop_app.ui.keys import FIELD_KEYS, KEYS, PAGE_KEYS, Key
from desktop_app.ui.language import spoken, translate
from desktop_app.ui.style import ems, named
from desktop_app.ui.theme import tokens
from desktop_app.ui.widgets.key_cap import keys_in_words

WIDTH_EMS, HEIGHT_EMS = 54, 44
MARGIN = 16
PLACES = Key((PAGE_KEYS[0], "…", PAGE_KEYS[-1]), "", QT_TRANSLATE_NOOP("keys", "Pages of the side column"))

_STYLE = "<style>h2 { font-size: large; font-weight: 600; margin-top: 16px } li { margin-bottom: 6px }</style>"


class Help(QDialog):
    """A window of its own beside the main one, so that a task goes on under it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "help")
        self.setWindowTitle(translate("Help", "Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = QTextBrowser()
        named(text, "help.text", self.windowTitle())
        text.setOpenExternalLinks(False)
        text.setSearchPaths([str(asset("help"))])
        text.setHtml(page())
        text.document().setDocumentMargin(MARGIN)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.close)
        rows = QVBoxLayout(self)
        rows.addWidget(text)
        rows.addWidget(close)
        self.resize(ems(WIDTH_EMS), ems(HEIGHT_EMS))


def page() -> str:
    """The whole help as rich text: the keys as they are bound, then the guide of resources/help."""
    guide = asset("help", f"{spoken().value}.html").read_text(encoding="utf-8")
    heading = translate("Help", "Keys")
    return f"{_STYLE}<h2>{escape(heading)}</h2>{_table((*KEYS, PLACES, *FIELD_KEYS))}{guide}"


def _table(keys: tuple[Key, ...]) -> str:
    rows = "".join(
        f"<tr><td style='color:{tokens().muted}; padding: 3px 24px 3px 0'>"
        f"{escape(' · '.join(dict.fromkeys(keys_in_words(each) for each in key.combinations)))}</td>"
        f"<td style='padding: 3px 0'>{escape(translate('keys', key.words))}</td></tr>"
        for key in keys
    )
    return f"<table>{rows}</table>"
