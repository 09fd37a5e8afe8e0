"""Row ↔ value: how a value of the domain lies in the columns of its table, and the statements that move it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import Field, fields
from functools import lru_cache, partial
from typing import Any, ClassVar, Generic, Protocol, TypeVar

import peewee as pw

from desktop_app.storage.columns import Choice, Day, Flag, Json
from desktop_app.storage.rows import columns_of, table_of

CONVERTED = (Choice, Day, Flag, Json)
"""Columns whose value is another than what is stored; any other holds the value as it is."""

SHARED = 256
"""Rows of a table whose values are kept."""


class Dataclass(Protocol):
    """Any dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


V = TypeVar("V", bound=Dataclass)

NOT_SAID = {"id", "version", "touch", "search_key"}
"""Columns that hold nothing anybody said: keys, and what is reckoned from other columns."""


class Part:
    """Rows of another table that make one field of a value, in order: the questions of an appeal, its attachments.

    The first column says whose they are, the second their place. `take` gives the other columns' values of one item,
    `make` the item of the columns' values.
    """

    def __init__(self, row: type[pw.Model], take: Callable[[Any], tuple[Any, ...]], make: Callable[..., Any]) -> None:
        owner, position, *columns = columns_of(row)
        self._columns = tuple(columns)
        self._take = take
        self._make = make
        table, names = table_of(row), ", ".join(each.name for each in self._columns)
        places = ", ".join("?" * len(self._columns))
        self.insert = f"INSERT INTO {table} ({owner.name}, {position.name}, {names}) VALUES (?, ?, {places})"  # noqa: S608 — our names
        self.delete = f"DELETE FROM {table} WHERE {owner.name} = ?"  # noqa: S608 — as above
        self.select = f"SELECT {names} FROM {table} WHERE {owner.name} = ? ORDER BY {position.name}"  # noqa: S608 — as above
        self.select_of_many = f"""
            SELECT {owner.name}, {names} FROM {table} WHERE {owner.name} IN (SELECT value FROM json_each(?))
            ORDER BY {owner.name}, {position.name}
        """  # noqa: S608 — as above

    def stored(self, items: Sequence[Any]) -> list[dict[str, Any]]:
        """The items as their rows hold them."""
        return [
            {column.name: column.db_value(each) for column, each in zip(self._columns, self._take(item), strict=True)}
            for item in items
        ]

    def item(self, row: Iterable[Any]) -> Any:
        """One item of its row."""
        return self._make(*(column.python_value(each) for column, each in zip(self._columns, row, strict=True)))


class Shape(Generic[V]):
    """One kind of value and its table. The statements are spelled once and replayed.

    `title` is what the change journal calls a value: its number or its name. A field of `blocks`, such as an address,
    lies in columns named after the block's own fields; a field of `parts` lies in a table of its own.
    """

    def __init__(
        self,
        row: type[pw.Model],
        kind: type[V],
        title: Callable[[V], str],
        *,
        blocks: dict[str, type[Dataclass]] | None = None,
        parts: dict[str, Part] | None = None,
    ) -> None:
        self.title = title
        self.parts = parts or {}
        self.table = table_of(row)
        self._make: Callable[..., V] = kind
        self._blocks = {name: _names(block) for name, block in (blocks or {}).items()}
        self._block_kinds: dict[str, Callable[..., Any]] = dict(blocks or {})
        self._columns = tuple(each for each in columns_of(row) if each.name not in NOT_SAID)
        self._names = tuple(each.name for each in self._columns)
        converted = tuple(each for each in self._columns if isinstance(each, CONVERTED))
        self._to_store = tuple((each.name, each.db_value) for each in converted)
        self._from_store = tuple((each.name, each.python_value) for each in converted)
        self._keys = tuple(name for name in _names(kind) if name in NOT_SAID)
        self._own = tuple(name for name in _names(kind) if name not in {*NOT_SAID, *self._blocks, *self.parts})
        self.first_version = {"version": 1} if "version" in self._keys else {}
        self._selected = (*self._keys, *self._names)
        self.select = f"SELECT {', '.join(self._selected)} FROM {self.table}"  # noqa: S608 — names of our own tables
        self.select_one = f"{self.select} WHERE id = ?"
        self.alone: Callable[[tuple[Any, ...]], V] = lru_cache(maxsize=SHARED)(partial(self.value, parts={}))
        """The value of a row without parts. It is frozen: rows that say the same share it, such as the officers', which
        every transaction reads."""

    def column(self, name: str) -> pw.Field | None:
        """The column of this name; None for a part, or a column of one."""
        return next((each for each in self._columns if each.name == name), None)

    def stored(self, value: V) -> dict[str, Any]:
        """What the columns hold of this value, by name; a part is a list of its rows."""
        flat = {name: getattr(value, name) for name in self._own}
        for block, names in self._blocks.items():
            inner = getattr(value, block)
            flat.update({name: getattr(inner, name) for name in names})
        for name, to_store in self._to_store:
            flat[name] = to_store(flat[name])
        for name, part in self.parts.items():
            flat[name] = part.stored(getattr(value, name))
        return flat

    def restored(self, value: V, stored: Mapping[str, Any]) -> V:
        """The value with some of its columns, and parts, as they were stored once."""
        all_stored = self.stored(value) | dict(stored)
        parts = {
            name: tuple(part.item(each.values()) for each in all_stored[name]) for name, part in self.parts.items()
        }
        keys = [getattr(value, name) for name in self._keys]
        return self.value([*keys, *(all_stored[name] for name in self._names)], parts)

    @property
    def withdrawn(self) -> dict[str, Any]:
        """The columns of a row that was added and is to count no more: it is never removed, for its number is taken.

        Settings, of which there is one row, are what they are before anybody has set them.
        """
        for name, is_out in (("annulled", 1), ("active", 0)):
            if self.column(name) is not None:
                return {name: is_out}
        return self.stored(self._make())

    def value(self, row: Sequence[Any], parts: dict[str, tuple[Any, ...]]) -> V:
        """The value of a row that `select` gave, and of its parts."""
        told = dict(zip(self._selected, row, strict=True))
        for name, from_store in self._from_store:
            told[name] = from_store(told[name])
        for block, names in self._blocks.items():
            told[block] = self._block_kinds[block](**{name: told.pop(name) for name in names})
        return self._make(**told, **parts)


def _names(kind: type[Dataclass]) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind))
