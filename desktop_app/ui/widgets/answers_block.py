"""The questions that a form of letters asks, each in a field of its own kind."""

from collections.abc import Callable
from functools import partial
from types import SimpleNamespace

from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from desktop_app.domain.letter_forms import AskKind, FormAnswer
from desktop_app.ui.cells import Cells
from desktop_app.ui.language import translate
from desktop_app.ui.style import ems, verbatim
from desktop_app.ui.widgets.date_field import DateField
from desktop_app.ui.widgets.given_rows import GivenRows

TEXT_EMS, LINES_EMS = 14, 6

_FIELDS: dict[AskKind, Callable[[], QWidget]] = {
    AskKind.LINE: QLineEdit,
    AskKind.TEXT: QPlainTextEdit,
    AskKind.LINES: QPlainTextEdit,
    AskKind.DAY: DateField,
    AskKind.WHOLE: QLineEdit,
}


class AnswersBlock(GivenRows):
    """The value is a tuple of FormAnswer; its rows are laid out anew when the form asks something else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(4, parent)

    def key(self, row: FormAnswer) -> tuple[str, AskKind | None]:
        """The question."""
        return row.name, row.kind

    def add(self, at: int, row: FormAnswer) -> Cells:
        """See GivenRows."""
        if self.desk is None:
            raise RuntimeError(self.objectName())
        name, widget = field_of(row), _FIELDS[row.kind or AskKind.LINE]()
        label, problem = QLabel(verbatim(row.title)), QLabel()
        if isinstance(widget, QPlainTextEdit):
            widget.setFixedHeight(ems(TEXT_EMS if row.kind is AskKind.TEXT else LINES_EMS))
        if row.kind is AskKind.LINES:
            widget.setToolTip(translate("AnswersBlock", "Each on a line of its own"))
        for each in (label, widget, problem):
            self.column.addWidget(each)
        self.column.addSpacing(8)
        form = SimpleNamespace(**{name: widget, f"{name}_label": label, f"{name}_problem": problem})
        cells = Cells(form, FormAnswer, [name], self.desk, self, prefix=f"{self.objectName()}.{at}.")
        cells.typed.connect(self.take)
        cells.left.connect(partial(self.leave, at))
        return cells


def field_of(row: FormAnswer) -> str:
    """The field of FormAnswer that holds the answer."""
    return (row.kind or AskKind.LINE).value
