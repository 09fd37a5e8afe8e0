"""Time and chance as they really are, and what is built only when it is first asked for."""

from __future__ import annotations

from datetime import date, datetime
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class SystemClock:
    """The clock of this machine, in its time zone."""

    def now(self) -> datetime:
        """This moment."""
        return datetime.now().astimezone()  # noqa: TID251 — the one adapter behind the Clock

    def today(self) -> date:
        """This day."""
        return self.now().date()


class RandomIds:
    """Identifiers out of chance."""

    def new(self) -> str:
        """32 hexadecimal digits."""
        from uuid import uuid4  # noqa: TID251 — the one adapter behind Ids

        return uuid4().hex


class _Later(Generic[T]):
    def __init__(self, build: Callable[[], T]) -> None:
        self._build = build
        self._lock = Lock()
        self._built: T | None = None

    def __getattr__(self, name: str) -> Callable[..., Any]:
        # A method is looked up when it is called: whoever only hands it on must not wait for what is being built.
        def call(*arguments: Any, **named: Any) -> Any:
            return getattr(self._real(), name)(*arguments, **named)

        return call

    def __reduce__(self) -> tuple[Callable[[T], T], tuple[T]]:
        """Another process is handed the real thing: how to build it is nothing that could be sent there."""
        return _itself, (self._real(),)

    def _real(self) -> T:
        with self._lock:
            if self._built is None:
                self._built = self._build()
            return self._built


def _itself(real: T) -> T:
    return real


def later(build: Callable[[], T]) -> T:
    """A stand-in that builds the real thing when one of its methods is first called, in the thread that calls.

    It keeps libraries that take long to import (peewee, reportlab) behind the first paint of the window.
    """
    return cast("T", _Later(build))
