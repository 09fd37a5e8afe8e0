"""Work in processes of its own.

A thread would share the interpreter with the window's, and the machine's other cores would stand idle.
"""

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from desktop_app.domain.safekeeping import Progress

MOST_HELPERS = 3
"""More of them than one process can keep busy."""

T = TypeVar("T")
U = TypeVar("U")

CONTEXT = get_context("spawn")
"""A process that begins anew: one that is forked would have the locks of all threads, but not the threads."""


class Lost(Exception):
    """The other process has ended without a word, or can't be begun: the machine has no room for it."""


def helpers() -> int:
    """How many processes may help one that works apart: one for each core, since that one mostly waits for them."""
    return min(os.cpu_count() or 1, MOST_HELPERS)


def apart(work: Callable[[Progress], None], progress: Progress) -> None:
    """Do the work in another process; what it raises is raised here.

    Raises Lost, and what `progress` raises: then the other process ends at once.
    """
    with _process(_tell, work) as pipe:
        while (share := _answer(pipe)) is not None:
            progress(share)


def each_apart(count: int, work: Callable[[T], U], portions: Iterable[T]) -> Iterator[U]:
    """The work of each portion in one of so many other processes, in order. Raises Lost, and what the work raises.

    Each of them has one portion at a time: neither side waits for the other to read what it writes.
    """
    with ExitStack() as stack:
        pipes = [stack.enter_context(_process(_serve, work)) for _ in range(count)]
        rest, busy = iter(portions), deque[Connection]()
        for pipe, portion in zip(pipes, rest, strict=False):
            _ask(pipe, portion)
            busy.append(pipe)
        while busy:
            pipe = busy.popleft()
            answer = _answer(pipe)
            for portion in islice(rest, 1):
                _ask(pipe, portion)
                busy.append(pipe)
            yield answer


@contextmanager
def _process(begin: Callable[[Connection, Any], None], work: Callable[..., Any]) -> Iterator[Connection]:
    """The way to another process, which ends with the block."""
    ours, theirs = CONTEXT.Pipe()
    process = CONTEXT.Process(target=_alone, args=(begin, theirs, work))
    with ours:
        try:
            with theirs:
                process.start()
        except OSError as error:
            raise Lost from error
        try:
            yield ours
        finally:
            process.terminate()
            process.join()


def _ask(pipe: Connection, portion: Any) -> None:
    try:
        pipe.send(portion)
    except OSError as error:
        raise Lost from error


def _answer(pipe: Connection) -> Any:
    try:
        answer = pipe.recv()
    except (EOFError, OSError) as error:
        raise Lost from error
    if isinstance(answer, BaseException):
        raise answer
    return answer


def _alone(begin: Callable[[Connection, Any], None], pipe: Connection, work: Callable[..., Any]) -> None:
    """What the other process does; it ends with the one that has begun it, however that ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(EOFError, OSError):
        begin(pipe, work)


def _tell(pipe: Connection, work: Callable[[Progress], None]) -> None:
    """Send the share that is done again and again; at the end None, or what went wrong."""
    try:
        work(pipe.send)
    except Exception as error:  # noqa: BLE001 — it is raised where the work was asked for
        pipe.send(error)
    else:
        pipe.send(None)


def _serve(pipe: Connection, work: Callable[[Any], Any]) -> None:
    """Answer one portion after another with what the work makes of it, or with what went wrong."""
    while True:
        portion = pipe.recv()
        try:
            answer = work(portion)
        except Exception as error:  # noqa: BLE001 — as above
            answer = error
        pipe.send(answer)
