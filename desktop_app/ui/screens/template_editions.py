"""The editions of a template: what each said otherwise than the text that is typed now, and the way back to it."""

from dataclasses import dataclass
from difflib import ndiff
from html import escape

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.domain import dates
from desktop_app.domain.ports import Register
from desktop_app.domain.templates import built_in
from desktop_app.ui.language import translate
from desktop_app.ui.pages.parts import button
from desktop_app.ui.style import ems, named
from desktop_app.ui.theme import tokens

ROW_EMS = 2.4
HEIGHT_EMS = 9
AROUND = 2
"""So many lines around a change are shown."""

GAP = "  …"
SOURCE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Edition:
    """A text that held once: how it is called, and what it said."""

    title: str
    source: str


class Editions(QWidget):
    """`chosen` gives the source whose difference is to be shown, `taken` the one to type on from."""

    chosen = Signal(str)
    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setProperty("part", "lines")
        self.list.setMinimumHeight(ems(HEIGHT_EMS))
        named(self.list, "editions.list", translate("Editions", "Editions of the template"))
        self.list.currentRowChanged.connect(self._choose)
        self.list.itemActivated.connect(self._take)
        self.take: QPushButton = button("editions.take", translate("Editions", "Take this &edition"), icon_name="undo")
        self.take.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)

    def offer(self, editions: tuple[Edition, ...]) -> None:
        """List the editions, the newest first."""
        self.list.clear()
        for edition in editions:
            row = QListWidgetItem(edition.title)
            row.setData(SOURCE, edition.source)
            row.setSizeHint(QSize(0, ems(ROW_EMS)))
            self.list.addItem(row)
        self.take.setEnabled(bool(editions))
        self.list.setCurrentRow(0)

    @property
    def source(self) -> str:
        """The text of the chosen edition."""
        return "".join(row.data(SOURCE) for row in self.list.selectedItems())

    @Slot()
    def _choose(self) -> None:
        if self.list.count():
            self.chosen.emit(self.source)

    @Slot()
    def _take(self) -> None:
        self.taken.emit(self.source)


class Difference(QTextBrowser):
    """What an edition said otherwise: lines that would come back, and lines that would go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        named(self, "difference", translate("Editions", "Difference"))

    def show_difference(self, now: str, then: str) -> None:
        """Hold the text as it is typed now against an edition."""
        if now == then:
            self.setPlainText(translate("Editions", "This edition says what is typed now."))
            return
        self.setHtml("".join(map(_shown, near_changes(now, then))))


def near_changes(now: str, then: str) -> list[str]:
    """Lines that differ, «+ » and «- » before them, with those around them; «…» stands for all others."""
    lines = [line for line in ndiff(now.splitlines(), then.splitlines()) if not line.startswith("?")]
    changed = [at for at, line in enumerate(lines) if line[0] in "+-"]
    near = [any(abs(at - place) <= AROUND for place in changed) for at in range(len(lines))]
    told: list[str] = []
    for line, is_near in zip(lines, near, strict=True):
        if is_near:
            told.append(line)
        elif not told or told[-1] != GAP:
            told.append(GAP)
    return told


def editions(register: Register, form: str) -> tuple[Edition, ...]:
    """All editions of a form, the newest first, the built-in text last. Belongs to Room.READ."""
    own = [
        Edition(
            translate("Editions", "Edition {number} of {day}").format(
                number=each.edition, day=dates.in_figures(each.made_on)
            ),
            each.source,
        )
        for each in register.editions(form)
        if each.source and not each.annulled
    ]
    first = built_in(form)
    return (*own, *([Edition(translate("Editions", "Built-in text"), first.source)] if first else []))


def _shown(line: str) -> str:
    colours = tokens()
    ground = {"+": colours.good_soft, "-": colours.bad_soft}.get(line[0], colours.surface)
    sign = {"+": "+", "-": "−"}.get(line[0], "&nbsp;")
    text = escape(line[2:])
    return f'<div style="background:{ground}; white-space:pre-wrap">{sign} {text or "&nbsp;"}</div>'
