"""Who gets no letter, and why."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_app.domain.letter_forms import Skip, Skipped
from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.ui.language import translate
from desktop_app.ui.style import ems

_WORDS = {
    Skip.NOBODY: QT_TRANSLATE_NOOP("skipped", "nobody to write to"),
    Skip.GENDER: QT_TRANSLATE_NOOP("skipped", "the gender is not known, and the letter greets by it"),
    Skip.ADDRESS: QT_TRANSLATE_NOOP("skipped", "neither a postal address nor an e-mail address"),
    Skip.NOT_OFFERED: QT_TRANSLATE_NOOP("skipped", "the form does not fit"),
    Skip.NOT_GIVEN: QT_TRANSLATE_NOOP("skipped", "the form asks for what is not in the register"),
    Skip.ANNULLED: QT_TRANSLATE_NOOP("skipped", "annulled"),
}
ROW_EMS = 2.6
MOST_ROWS = 8
"""So many rows are in sight; more of them scroll."""


class SkippedList(QListWidget):
    """Enter or a double click asks for the case file of the one who was left out: `chosen` carries its id."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "lines")
        self.itemActivated.connect(self._choose)

    def show_skipped(self, skipped: Iterable[Skipped]) -> None:
        """List them."""
        self.clear()
        for each in skipped:
            row = QListWidgetItem(" — ".join((each.recipient.title, translate("skipped", _WORDS[each.reason]))))
            row.setData(Qt.ItemDataRole.UserRole, each.recipient.case_file_id)
            row.setSizeHint(QSize(0, ems(ROW_EMS)))
            self.addItem(row)
        rows = min(max(self.count(), 1), MOST_ROWS)
        self.setFixedHeight(ems(ROW_EMS) * rows + 2 * self.frameWidth() + 2)
        self.setVisible(self.count() > 0)

    @Slot(QListWidgetItem)
    def _choose(self, row: QListWidgetItem) -> None:
        case_file_id = row.data(Qt.ItemDataRole.UserRole)
        if case_file_id is not None:
            self.chosen.emit(case_file_id)
