"""A list that is narrowed by what is typed over it."""

from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.list_page import ListPage
from desktop_app.ui.pages.listing import Column
from desktop_app.ui.style import ems, named


class TypedList(ListPage):
    """`equip` puts its line where the list wants it."""

    def __init__(
        self, desk: Desk, name: str, title: str, columns: tuple[Column, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, name, title, columns, parent)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)

    def equip(self, hint: str, room_ems: float) -> None:
        """Put the line with its hint among the filters; `room_ems` is its least width."""
        self.search.setMinimumWidth(ems(room_ems))
        self.search.setPlaceholderText(hint)
        named(self.search, f"{self.objectName()}.search", hint)
        self.search.textChanged.connect(self.show_list)
        self.filters.addWidget(self.search)

    def narrowed(self) -> object:
        """The typed words."""
        return self.search.text()

    def narrow(self, narrowed: Any) -> None:
        """See ListPage."""
        # Its own button that clears it has to hear of the words.
        self.search.textChanged.disconnect(self.show_list)
        self.search.setText(narrowed)
        self.search.textChanged.connect(self.show_list)
