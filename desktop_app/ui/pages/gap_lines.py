"""The numbers that restores have lost: they stand on papers, and nothing in the register bears them."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain import dates
from desktop_app.domain.office import Series
from desktop_app.domain.safekeeping import LostNumbers
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.facts import selectable
from desktop_app.ui.style import label


class GapLines(QWidget):
    """Hidden where there are none."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.addWidget(label(translate("lost_numbers", "Lost numbers"), "heading"))
        told = translate(
            "lost_numbers",
            "They were given and a restore has taken back what they stood for. They are on papers that went out, so "
            "they are not given again: what is registered anew gets the next number.",
        )
        hint = label(told, "hint")
        hint.setWordWrap(True)
        column.addWidget(hint)
        self._lines = selectable("")
        column.addWidget(self._lines)
        self.hide()

    def look(self, desk: Desk) -> None:
        """See which there are now."""
        desk.jobs.run(Room.KEEPING, desk.keeping.lost_numbers, self._show, self._know_none)

    @Slot(object)
    def _show(self, gaps: tuple[LostNumbers, ...]) -> None:
        self._lines.setText("\n".join(in_words(gap) for gap in gaps))
        self.setVisible(bool(gaps))

    @Slot(object)
    def _know_none(self, _error: BaseException) -> None:
        """The register is not open, which the page in the place of the day tells."""
        self._show(())


def in_words(gap: LostNumbers) -> str:
    """The day of the restore, the series, and the numbers from the first to the last."""
    titles = {
        Series.CASE_FILE: translate("lost_numbers", "case files"),
        Series.APPEAL: translate("lost_numbers", "appeals"),
        Series.LETTER: translate("lost_numbers", "letters"),
    }
    numbers = str(gap.first) if gap.first == gap.last else f"{gap.first}–{gap.last}"
    period = f" ({gap.period})" if gap.period else ""
    return f"{dates.in_figures(gap.lost_at.date())}: {titles[gap.series]}, {numbers}{period}"
