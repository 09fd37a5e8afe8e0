"""A page about one thing of the register, which may not be there."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.parts import EmptyState, sheet
from desktop_app.ui.tab_order import order_tabs


class SubjectPage(Page):
    """Its `body` is shown once the thing has been read, or that there is none in its place."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, name, parent)
        self.column = sheet(self)
        # In its place before it is filled: a subtree that is moved is dressed all over again.
        self.body = QWidget()
        self.column.addWidget(self.body, 1)
        self.body.hide()
        self._gone: EmptyState | None = None

    def show_body(self) -> None:
        """What was read is laid out: let it be seen, and let Tab walk over it."""
        if self._gone is not None:
            self._gone.hide()
        self.body.show()
        order_tabs(self.body)

    def show_gone(self, icon_name: str, title: str, hint: str) -> None:
        """Say in place of the body that there is no such thing, and what to do."""
        self.body.hide()
        if self._gone is None:
            self._gone = EmptyState(icon_name, title, hint)
            self.column.insertWidget(0, self._gone)
        self._gone.show()
