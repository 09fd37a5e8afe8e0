"""A run as bytes and back: the recovery copy that outlives a crash.

A copy is one line of checksum and one line of JSON, so that a torn one is known at once. It says its version: an older
draft is brought forward by its task's `migrations`; one that can't be is given back as text to copy from.
"""

import hashlib
import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop_app.domain.ports import Register
from desktop_app.flow.codec import DATE, NotReadable, decode_fields, encode
from desktop_app.flow.run import Run
from desktop_app.flow.task import Task


@dataclass(frozen=True, slots=True)
class Place:
    """Where the secretary was: the field in focus and the caret in it, as the field counts."""

    field: str = ""
    caret: int = 0


@dataclass(frozen=True, slots=True)
class Copy:
    """A run as it was saved.

    `instead_of` names the finished run that it comes back from, as long as nobody has gone on with it: the copy is
    written before the undoing is committed, and stands for nothing when it never was.
    """

    run: Run[Any]
    saved_at: datetime
    place: Place = Place()
    instead_of: str = ""


@dataclass(frozen=True, slots=True)
class Leftover:
    """A copy that can be read but not continued: its texts, to copy from."""

    run_id: str
    task: str
    saved_at: datetime
    texts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """All that was found of unfinished runs; `set_aside` are the files that can't be read, where they lie now."""

    copies: tuple[Copy, ...] = ()
    leftovers: tuple[Leftover, ...] = ()
    set_aside: tuple[Path, ...] = ()

    def without(self, settled: Collection[str]) -> "Kept":
        """What is left when these runs turn out to be settled."""
        return replace(
            self,
            copies=tuple(copy for copy in self.copies if copy.run.id not in settled),
            leftovers=tuple(each for each in self.leftovers if each.run_id not in settled),
        )

    def settled(self, register: Register) -> frozenset[str]:
        """The runs that nothing is left to do of, by the register: finished ones, and those of an undoing that failed.

        A kill between a commit and what is done to the copy leaves such a copy behind.
        """
        undone = register.undone_runs([copy.instead_of for copy in self.copies if copy.instead_of])
        failed = (copy.run.id for copy in self.copies if copy.instead_of and copy.instead_of not in undone)
        return register.finished_runs(self.run_ids) | frozenset(failed)

    @property
    def run_ids(self) -> tuple[str, ...]:
        """The runs that were found."""
        return (*(copy.run.id for copy in self.copies), *(each.run_id for each in self.leftovers))


class Torn(Exception):
    """The bytes are not a whole recovery copy."""


_MISREAD = (NotReadable, AttributeError, LookupError, TypeError, ValueError)
"""What reading data of another shape than expected ends in, in a migration too."""


def to_bytes(copy: Copy) -> bytes:
    """The whole file of a recovery copy."""
    run = copy.run
    body = json.dumps(
        {
            "id": run.id,
            "task": run.task.name,
            "version": run.task.version,
            "form": run.form,
            "field": copy.place.field,
            "caret": copy.place.caret,
            "saved_at": copy.saved_at.isoformat(),
            "instead_of": copy.instead_of,
            "draft": encode(run.draft),
        },
        ensure_ascii=False,
    ).encode("utf-8", "surrogatepass")
    return _checksum(body) + b"\n" + body + b"\n"


def from_bytes(content: bytes, tasks: Iterable[Task[Any]]) -> Copy | Leftover:
    """The saved run, or what can still be read of it. Raises Torn for anything that `to_bytes` did not write whole."""
    checksum, _, rest = content.partition(b"\n")
    body = rest.removesuffix(b"\n")
    if len(rest) == len(body) or checksum != _checksum(body):
        raise Torn
    try:
        return _told(json.loads(body.decode("utf-8", "surrogatepass")), tasks)
    except _MISREAD as error:
        raise Torn from error


def _told(told: dict[str, Any], tasks: Iterable[Task[Any]]) -> Copy | Leftover:
    saved_at = datetime.fromisoformat(told["saved_at"])
    try:
        run = _run(told, {task.name: task for task in tasks})
    except _MISREAD:
        return Leftover(told["id"], told["task"], saved_at, tuple(_texts(told["draft"])))
    return Copy(run, saved_at, Place(told["field"], told["caret"]), told.get("instead_of", ""))


def _run(told: dict[str, Any], tasks: dict[str, Task[Any]]) -> Run[Any]:
    task = tasks.get(told["task"])
    if task is None or told["version"] > task.version:
        raise NotReadable(told["task"])
    data = told["draft"]
    for migrate in task.migrations[told["version"] - 1 :]:
        data = migrate(data)
    draft = decode_fields(task.draft, data)
    on_path = {step.form for step in task.path(draft)}
    form = told["form"] if told["form"] in on_path else task.path(draft)[0].form
    return Run(told["id"], task, draft, form)


def _texts(data: Any, name: str = "") -> list[tuple[str, str]]:
    if isinstance(data, dict) and data.keys() == {DATE}:
        return _texts(data[DATE], name)
    if isinstance(data, dict):
        return [found for key, value in data.items() for found in _texts(value, key)]
    if isinstance(data, list):
        return [found for value in data for found in _texts(value, name)]
    return [(name, data)] if isinstance(data, str) and data else []


def _checksum(body: bytes) -> bytes:
    return hashlib.sha256(body).hexdigest().encode()
