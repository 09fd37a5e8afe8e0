"""Who stands in for an officer, out of a list that is typed on the same screen."""

from typing import Any

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.rules import Rule
from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.options import Option


class DeputyBox(ChoiceBox):
    """A ChoiceBox that the screen tells who there is.

    While the cursor is elsewhere it holds the chosen one alone: each of five hundred boxes would hold five hundred.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._everybody: tuple[Option, ...] = ()

    def equip(self, _desk: Desk, _rule: Rule, _name: str) -> None:
        """The register does not know those who are only being typed."""

    def tell(self, everybody: tuple[Option, ...]) -> None:
        """Know who may be chosen."""
        self._everybody = everybody
        if not self.hasFocus():
            self._hold_the_chosen()

    def set_value(self, value: Any) -> None:
        """See ChoiceBox."""
        super().set_value(value)
        if not self.hasFocus():
            self._hold_the_chosen()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer everybody."""
        self.offer(self._everybody)
        super().focusInEvent(event)

    def _hold_the_chosen(self) -> None:
        self.offer(tuple(option for option in self._everybody if option.value == self.value()))
