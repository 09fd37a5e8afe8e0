"""The case database on its way: whoever needs it waits here until it is open, or is told why it is not."""

from __future__ import annotations

from concurrent.futures import Future
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.safekeeping import Progress
    from desktop_app.storage.store import Store


class Opening:
    """Holds the store before and after it is open. `open`, `again`, `restore` and `close` belong to Room.STORE.

    `build` makes the store, unopened, when it is first asked for: that imports peewee. `progress` is told of a file of
    an earlier version, which is brought up to date before.
    """

    def __init__(self, build: Callable[[], Store], progress: Progress = lambda _share: None) -> None:
        self._build = build
        self._progress = progress
        self._building = Lock()
        self._store: Store | None = None
        self._opened: Future[Store] = Future()

    def store(self) -> Store:
        """The store, whether it is open or not."""
        with self._building:
            if self._store is None:
                self._store = self._build()
            return self._store

    def result(self) -> Store:
        """The open store; waits for it. Raises what kept it from being opened."""
        return self._opened.result()

    def open(self) -> None:
        """Open it, and let go on whoever waits."""
        opened = self._opened
        try:
            store = self.store()
            store.open(self._progress)
        except BaseException as error:
            opened.set_exception(error)
            raise
        opened.set_result(store)

    def again(self) -> None:
        """Open what could not be opened; nothing happens when it is open."""
        if self._opened.exception() is not None:
            self._opened = Future()
            self.open()

    def restore(self, name: str, progress: Progress) -> str:
        """Put a backup in the place of the file, open or not; the name under which the file before is set aside."""
        set_aside = self.store().restore(name, progress)
        if self._opened.exception() is not None:
            opened: Future[Store] = Future()
            opened.set_result(self.store())
            self._opened = opened
        return set_aside

    def close(self) -> None:
        """Close it if it is open."""
        if self._opened.done() and self._opened.exception() is None:
            self._opened.result().close()
