"""An unfinished task that this version of the program can't continue: its texts, to copy from."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QWidget

from desktop_app.flow.recovery import Leftover
from desktop_app.ui import field_words
from desktop_app.ui.asking import Discard
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.parts import button, sheet
from desktop_app.ui.style import label, named


class LeftoverPage(Page):
    """The texts can be selected and copied; the copy on the disk stays until it is removed here."""

    def __init__(self, desk: Desk, leftover: Leftover, parent: QWidget | None = None) -> None:
        super().__init__(desk, "leftover", parent)
        self._leftover = leftover
        self._text = QPlainTextEdit(in_words(leftover))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        named(self._text, "leftover.text", translate("LeftoverPage", "What was typed"))
        column = sheet(self)
        column.addWidget(label(translate("LeftoverPage", "Unfinished task"), "title"))
        hint = label(
            translate(
                "LeftoverPage",
                "Another version of the program wrote it: it can't be continued. Copy what you need into a new task.",
            ),
            "hint",
        )
        hint.setWordWrap(True)
        column.addWidget(hint)
        column.addWidget(self._text, 1)
        copy = button("leftover.copy", translate("LeftoverPage", "&Copy all"), "main")
        copy.clicked.connect(self._copy)
        remove = button("leftover.remove", translate("LeftoverPage", "&Remove"), "quiet")
        remove.clicked.connect(self._remove)
        line = QHBoxLayout()
        line.addWidget(copy)
        line.addWidget(remove)
        line.addStretch(1)
        column.addLayout(line)
        self.point_to(self._text)

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(self._text.toPlainText())

    @Slot()
    def _remove(self) -> None:
        self.asked.emit(Discard(self._leftover))


def in_words(leftover: Leftover) -> str:
    """Each text under the name of its field, as far as it has one; the hashes of files are nothing to copy."""
    return "\n\n".join(f"{_title(name)}\n{text}" for name, text in leftover.texts if name != "sha256")


def _title(name: str) -> str:
    try:
        return field_words.title(name)
    except KeyError:
        return name.replace("_", " ")
