"""The page on the screen: which one, how one gives way to another, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.asking import Show
from desktop_app.ui.pages import HOME, PAGES, TROUBLE

if TYPE_CHECKING:
    from desktop_app.domain.receipt import Receipt
    from desktop_app.flow.run import Run
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.shell import Shell


class Browsing(QObject):
    """Shows pages in the `shell`, another one for each language and theme.

    A place is a Show, or a finished run with its Receipt. While there is `trouble` with the register, the page that
    tells of it stands in the place of the day. `asked` and `failed` are those of the page.
    """

    asked = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._place: Show | tuple[Run[Any], Receipt] = Show(HOME)
        self._trail: list[tuple[Show | tuple[Run[Any], Receipt], object]] = []
        self._bookmark: object = None
        self.trouble: BaseException | None = None
        self.shell: Shell

    def show(self, place: Show) -> None:
        """Show a page; back leads to the one before."""
        if self._place != place:
            self._remember()
        self._show(place)

    def show_receipt(self, run: Run[Any], receipt: Receipt) -> None:
        """Show what a task has done."""
        self._remember()
        self._show((run, receipt))

    def show_day(self) -> None:
        """Show the day, or the trouble in its place; the way back stays as it is."""
        self._show(Show(HOME))

    def back(self) -> None:
        """The page before, if there is one, where it was left."""
        if self._trail:
            self._show(*self._trail.pop())

    def show_anew(self) -> None:
        """Build the page of the place anew."""
        place = self._place
        if place == Show(HOME) and self.trouble is not None:
            page = PAGES[TROUBLE].make(self._desk, self.trouble)
            self.shell.side.show_place(HOME)
        elif isinstance(place, Show):
            page = PAGES[place.page].make(self._desk, place.subject)
            self.shell.side.show_place(place.page, place.subject)
        else:
            from desktop_app.ui.screens import receipt_page

            page = receipt_page(self._desk, *place)
            self.shell.side.show_place("")
        page.asked.connect(self.asked)
        page.failed.connect(self.failed)
        if self._bookmark is not None:
            page.reopen(self._bookmark)
        self.shell.show_page(page)
        page.refresh()

    def mark(self) -> None:
        """Remember where the page stands: it is about to be built anew."""
        self._bookmark = self.shell.page.bookmark() if self.shell.page is not None else None

    def _remember(self) -> None:
        """Back leads here, to the place of the page where it is left; to what a task has done, if it asks for it."""
        self.mark()
        if isinstance(self._place, Show) or self._bookmark is not None:
            self._trail.append((self._place, self._bookmark))

    def _show(self, place: Show | tuple[Run[Any], Receipt], bookmark: object = None) -> None:
        self._place = place
        self._bookmark = bookmark
        self.show_anew()
        self.shell.focus()
