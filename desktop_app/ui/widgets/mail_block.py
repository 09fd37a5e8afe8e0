"""The letters of a period that may have been sent by registered mail, each with the number that the post gave it."""

from functools import partial
from types import SimpleNamespace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from desktop_app.domain import dates
from desktop_app.ui.cells import Cells
from desktop_app.ui.language import translate
from desktop_app.ui.style import ems, label, verbatim
from desktop_app.ui.widgets.given_rows import GivenRows

TRACK_EMS = 14


class MailBlock(GivenRows):
    """The value is a tuple of rows with what was typed into them; the letters themselves are given, not typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(12, parent)

    def key(self, row: Any) -> int:
        """The letter."""
        letter_id: int = row.letter_id
        return letter_id

    def add(self, at: int, row: Any) -> Cells:
        """See GivenRows."""
        if self.desk is None:
            raise RuntimeError(self.objectName())
        letter = translate("MailBlock", "No. {number} of {day}").format(
            number=row.number, day=dates.in_figures(row.made_on)
        )
        sent, track, told = QCheckBox(verbatim(letter)), QLineEdit(), QLabel()
        sent_problem, track_label = QLabel(), QLabel(translate("MailBlock", "Tracking number"))
        for each in (track, told):  # what is wrong with a number does not move it away from the others
            each.setFixedWidth(ems(TRACK_EMS))
        whom = label(f"{row.addressee}, {row.address}" if row.address else row.addressee, "muted")
        whom.setWordWrap(True)
        line = QWidget()
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.addWidget(track_label, 0, 1)
        grid.addWidget(sent, 1, 0)
        grid.addWidget(track, 1, 1)
        grid.addWidget(whom, 2, 0)
        grid.addWidget(told, 2, 1)
        grid.setColumnStretch(0, 1)
        self.column.addWidget(line)
        form = SimpleNamespace(
            sent=sent, sent_problem=sent_problem, track=track, track_label=track_label, track_problem=told
        )
        sent_problem.setParent(line)
        cells = Cells(form, self.kind, ("sent", "track"), self.desk, self, prefix=f"{self.objectName()}.{at}.")
        cells.typed.connect(self.take)
        cells.left.connect(partial(self.leave, at))
        track.setAccessibleName(f"{track_label.text()}: {letter}")
        if not at:
            self.point_to(sent)
        return cells
