"""What the chosen search result is about, beside the results."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.domain import dates
from desktop_app.domain.ports import AppealLine, CaseFileLine
from desktop_app.ui import words
from desktop_app.ui.language import translate
from desktop_app.ui.pages.lines import appeals_count, applicant, ending, joined, state_of_case_file
from desktop_app.ui.style import ems, label, named
from desktop_app.ui.widgets.covering import CoveringFrame

LONGEST = 400
"""Characters of an appeal's substance that the preview shows."""


class SearchPreview(CoveringFrame):
    """A few lines on a case file or an appeal; nothing is read for it, the result carries them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "search_preview")
        self.setProperty("part", "preview")
        self._shown: tuple[QLabel, ...] = (label("", "muted"), label("", "heading"), label(""))
        self._heights: dict[int, int] = {}
        self._lines = layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for each in self._shown:
            each.setWordWrap(True)
            each.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            layout.addWidget(each)
        layout.addStretch(1)
        self.setMinimumHeight(ems(14))

    def height_for(self, width: int) -> int:
        """The height that shows all that it says, at this width."""
        if width not in self._heights:
            self._heights = {width: max(self.minimumHeight(), self._lines.totalHeightForWidth(width))}
        return self._heights[width]

    @property
    def text(self) -> str:
        """All that the preview says now."""
        return "\n".join(each.text() for each in self._shown)

    def show_line(self, line: CaseFileLine | AppealLine | None) -> None:
        """Show a result, or nothing for a row that is none."""
        texts = ("", "", "") if line is None else _case_file(line) if isinstance(line, CaseFileLine) else _appeal(line)
        for each, text in zip(self._shown, texts, strict=True):
            each.setText(text)
        self._heights.clear()


def _case_file(line: CaseFileLine) -> tuple[str, str, str]:
    born = translate("search", "born {day}").format(day=dates.in_figures(line.birth_date)) if line.birth_date else ""
    last = (
        translate("search", "the last one {day}").format(day=words.day(line.last_appeal_on))
        if line.last_appeal_on
        else ""
    )
    facts = (
        state_of_case_file(line),
        born,
        line.phone,
        line.address,
        ", ".join(part for part in (appeals_count(line.appeals), last) if part),
    )
    return line.number, line.title, "\n".join(fact for fact in facts if fact)


def _appeal(line: AppealLine) -> tuple[str, str, str]:
    due = translate("search", "due {day}").format(day=words.day(line.due_on)) if line.due_on else ""
    registered = translate("search", "registered {day}").format(day=words.day(line.registered_on))
    substance = line.substance if len(line.substance) <= LONGEST else f"{line.substance[:LONGEST]}…"
    facts = (joined(registered, due), line.responsible, ending(line), "", substance)
    return line.number, applicant(line), "\n".join(facts)
