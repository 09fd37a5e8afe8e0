"""The tasks that were laid aside, on the page of the day."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.side_buttons import PausedButton
from desktop_app.ui.style import clear, ems, label
from desktop_app.ui.widgets.flow_layout import FlowLayout

CARD_EMS = 17


class AsideRuns(QWidget):
    """`chosen` gives the id of the run that is to go on. Without any there is nothing to see."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(translate("my_day", "Laid aside"), "heading"))
        self._runs = QVBoxLayout()
        column.addLayout(self._runs)
        self.show_runs()

    @Slot()
    def show_runs(self) -> None:
        """Show those that there are now."""
        clear(self._runs)
        row = QWidget()
        flow = FlowLayout(row)
        flow.levels = True
        for copy in self._desk.aside.copies:
            made = PausedButton(self._desk, copy)
            made.setProperty("part", "count")
            made.setFixedWidth(ems(CARD_EMS))
            made.clicked.connect(self._choose)
            flow.addWidget(made)
        self._runs.addWidget(row)
        self.setVisible(bool(self._desk.aside.copies))

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.sender().property("run"))
