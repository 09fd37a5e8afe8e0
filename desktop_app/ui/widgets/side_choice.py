"""One answer out of those that two entries give: the answers stand side by side."""

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.rules import Rule
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.style import label, named
from desktop_app.ui.widgets.card_button import CardButton
from desktop_app.ui.widgets.focus_inside import FocusInside
from desktop_app.ui.widgets.options import Option

TICK = 16


class SideChoice(FocusInside):
    """The value is the option's that is chosen. Arrows move between the cards, Space or the mouse chooses."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[SideCard] = []
        self._values: list[Any] = []
        self._wanted: Any = None
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._choose)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def equip(self, _desk: Desk, _rule: Rule, _name: str) -> None:
        """The screen offers the answers: the rule does not know them."""

    def offer(self, options: tuple[Option, ...], notes: tuple[str, ...] = ()) -> None:
        """Make a card for each answer; a note says whose it is."""
        for at, option in enumerate(options):
            card = SideCard(option.text, notes[at] if at < len(notes) else "")
            named(card, f"{self.objectName()}.{at}", f"{self.accessibleName()}: {option.text}")
            self._values.append(option.value)
            self.cards.append(card)
            self._group.addButton(card, at)
            self._row.addWidget(card, 1)
        self.set_value(self._wanted)

    def tell(self, at: int, text: str) -> None:
        """Show an answer anew: more is known of it."""
        self.cards[at].say(text)
        self.cards[at].setAccessibleName(f"{self.accessibleName()}: {text}")

    def value(self) -> Any:
        """The chosen answer."""
        return self._wanted

    def set_value(self, value: Any) -> None:
        """Choose; the first of equal answers."""
        self._wanted = value
        # An exclusive group can't be cleared.
        self._group.setExclusive(False)
        chosen = self._values.index(value) if value in self._values else -1
        for at, card in enumerate(self.cards):
            card.setChecked(at == chosen)
            card.mark()
        self._group.setExclusive(True)
        if self.cards:
            self.point_to(self.cards[max(chosen, 0)])

    @Slot(int)
    def _choose(self, at: int) -> None:
        self.set_value(self._values[at])
        self.changed.emit()


class SideCard(CardButton):
    """An answer, with a tick when it is the chosen one."""

    def __init__(self, text: str, note: str) -> None:
        super().__init__()
        self.setProperty("part", "choice")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text = label(text)
        self._text.setWordWrap(True)
        self._note = label(note, "small")
        self._note.setWordWrap(True)
        if not note:  # it has no parent yet: to be shown now it would be a window
            self._note.hide()
        self._tick = label("")
        self._tick.setFixedSize(TICK, TICK)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self._note)
        texts.addWidget(self._text)
        texts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 8, 7)
        row.setSpacing(8)
        row.addLayout(texts, 1)
        row.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignTop)
        for each in (self._text, self._note, self._tick):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, text: str) -> None:
        """Show another text."""
        self._text.setText(text)

    def mark(self) -> None:
        """Show whether it is chosen."""
        ticked = icon("check", "accent").pixmap(TICK, TICK) if self.isChecked() else QPixmap()
        self._tick.setPixmap(ticked)
