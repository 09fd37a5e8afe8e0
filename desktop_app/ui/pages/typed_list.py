"""A list that is narrowed by what is typed over it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.list_page import ListPage
from desktop_app.ui.pages.listing import Column
from desktop_app.ui.style import ems, named


class TypedList(ListPage):
    """`equip` gives it its line, and what is to be done when something else is looked for."""

    def __init__(
        self, desk: Desk, name: str, title: str, columns: tuple[Column, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, name, title, columns, parent)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self._find: Callable[[], None]

    def equip(self, hint: str, room_ems: float, find: Callable[[], None]) -> None:
        """Put the line with its hint among the filters; `find` is a bound method that shows what is typed."""
        self._find = find
        self.search.setMinimumWidth(ems(room_ems))
        self.search.setPlaceholderText(hint)
        named(self.search, f"{self.objectName()}.search", hint)
        self.search.textChanged.connect(find)
        self.filters.addWidget(self.search)

    def refresh(self) -> None:
        """Read the rows in sight anew."""
        if self.model.is_begun:
            super().refresh()
        else:
            self._find()

    def narrowed(self) -> object:
        """The typed words."""
        return self.search.text()

    def narrow(self, narrowed: Any) -> None:
        """See ListPage."""
        self.search.blockSignals(True)
        self.search.setText(narrowed)
        self.search.blockSignals(False)
