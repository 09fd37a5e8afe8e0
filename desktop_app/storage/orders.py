"""The orders of a list of appeals as SQL: along an index where most appeals are listed, else sorted.

Equal rows stand in the order of registration, then of their ids; what has no day or no applicant comes last either way.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.domain.selection import Order, SortKey

_DAYS = {
    SortKey.REGISTERED: "a.registered_on",
    SortKey.RECEIVED: "a.received_on",
    SortKey.DUE: "a.due_on",
    SortKey.ANSWERED: "a.answered_on",
}
_ASCENDING, _DESCENDING = "ASC", "DESC"
_LISTED = "appeal AS a INDEXED BY appeal_listed"
"""The narrow index that holds nearly all that conditions ask."""


@dataclass(frozen=True, slots=True)
class Owner:
    """The table by whose rows appeals are set in order, along which indexes, and the column that names a row of it."""

    table: str
    by_name: str
    column: str
    appeals: str
    may_lack: bool

    def chosen(self, where: str, direction: str) -> Iterator[str]:
        """Along the indexes: first the appeals of the owners one after another, then those that have none."""
        yield f"""
            SELECT a.id FROM {self.table} AS o
            CROSS JOIN appeal AS a INDEXED BY {self.appeals} ON a.{self.column} = o.id
            WHERE {where} ORDER BY {self.by_name} {direction}, o.id {direction}, {_both(direction)}
        """  # noqa: S608 — our own names and conditions
        if self.may_lack:
            yield f"SELECT a.id FROM appeal AS a WHERE a.{self.column} IS NULL AND {where} ORDER BY {_both(direction)}"  # noqa: S608 — as above

    def sorted(self, where: str, direction: str) -> str:
        """The same for a few appeals, which are fetched and then sorted."""
        return f"""
            SELECT a.id FROM appeal AS a LEFT JOIN {self.table} AS o ON o.id = a.{self.column}
            WHERE {where} ORDER BY {self.by_name} {direction} NULLS LAST, o.id {direction}, {_both(direction)}
        """  # noqa: S608 — as above

    def whole(self, where: str, direction: str) -> str:
        """The same for millions: the owners get numbers in their order, and no row is fetched."""
        return f"""
            WITH ranked AS MATERIALIZED (
                SELECT o.id, row_number() OVER (ORDER BY {self.by_name}, o.id) AS place FROM {self.table} AS o)
            SELECT a.id FROM {_LISTED} LEFT JOIN ranked AS o ON o.id = a.{self.column}
            WHERE {where} ORDER BY o.place {direction} NULLS LAST, {_both(direction)}
        """  # noqa: S608 — as above

    def key(self) -> str:
        """What one appeal is set in order by."""
        return f"""
            SELECT {self.by_name}, o.id, a.registered_on, a.id
            FROM appeal AS a LEFT JOIN {self.table} AS o ON o.id = a.{self.column} WHERE a.id = ?
        """  # noqa: S608 — as above


_OWNERS = {
    SortKey.APPLICANT: Owner(
        "case_file", "substr(o.search_key, 1, 40)", "case_file_id", "appeal_of_case_file", may_lack=True
    ),
    SortKey.RESPONSIBLE: Owner(
        "officer", "o.surname || ' ' || o.name", "responsible_id", "appeal_responsible", may_lack=False
    ),
}


def along_index(order: Order, where: str, *, backwards: bool = False) -> tuple[str, ...]:
    """The ids of the appeals that meet a condition, in this order without sorting: one statement after the other.

    `backwards`, the last comes first.
    """
    direction = _ASCENDING if order.descending is backwards else _DESCENDING
    if order.key in _OWNERS:
        statements = tuple(_OWNERS[order.key].chosen(where, direction))
        return statements[::-1] if backwards else statements
    nulls = "FIRST" if backwards else "LAST"
    day = f"{_DAYS[order.key]} {direction} NULLS {nulls}, " if order.key in _DAYS else ""
    return (f"SELECT a.id FROM appeal AS a WHERE {where} ORDER BY {day}a.id {direction}",)  # noqa: S608 — as above


def sorted_out(order: Order, where: str) -> tuple[str, ...]:
    """The same where few meet the condition."""
    if order.key in _OWNERS:
        return (_OWNERS[order.key].sorted(where, _direction(order)),)
    return along_index(order, where)


def whole(order: Order, where: str) -> str:
    """The same where millions meet the condition and all of them are wanted: they are gone through once and sorted."""
    direction = _direction(order)
    if order.key in _OWNERS:
        return _OWNERS[order.key].whole(where, direction)
    day = f"{_DAYS[order.key]} {direction} NULLS LAST, " if order.key in _DAYS else ""
    return f"SELECT a.id FROM {_LISTED} WHERE {where} ORDER BY {day}a.id {direction}"  # noqa: S608 — as above


def has_index(order: Order) -> bool:
    """Whether the appeals themselves have an index of this order: numbers are drawn in the order of the ids."""
    return order.key not in _OWNERS


def has_narrow_index(order: Order) -> bool:
    """Whether that index is so narrow that millions are counted along it in a moment."""
    return order.key in _DAYS


def key_of(order: Order) -> str:
    """What one appeal is set in order by: to be compared by `stands_before`."""
    if order.key in _OWNERS:
        return _OWNERS[order.key].key()
    return f"SELECT {_DAYS.get(order.key, 'a.id')}, a.id FROM appeal AS a WHERE a.id = ?"  # noqa: S608 — as above


def stands_before(one: Sequence[Any], other: Sequence[Any], order: Order) -> bool:
    """Whether an appeal of this key comes before one of the other, in the order of the statements above."""
    if (one[0] is None) != (other[0] is None):
        return other[0] is None
    mine, its = ([part for part in key if part is not None] for key in (one, other))
    return mine > its if order.descending else mine < its


def _direction(order: Order) -> str:
    return _DESCENDING if order.descending else _ASCENDING


def _both(direction: str) -> str:
    return f"a.registered_on {direction}, a.id {direction}"
