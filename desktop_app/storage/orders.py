"""The orders of a list of appeals as SQL: along an index where most appeals are listed, else sorted.

Equal rows stand in the order of registration, then of their ids; what has no day or no applicant comes last either way.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.domain.selection import Order, SortKey

_DAYS = {
    SortKey.REGISTERED: "a.registered_on",
    SortKey.RECEIVED: "a.received_on",
    SortKey.DUE: "a.due_on",
    SortKey.ANSWERED: "a.answered_on",
}


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


_OWNERS = {
    SortKey.APPLICANT: Owner(
        "case_file", "substr(o.search_key, 1, 40)", "case_file_id", "appeal_of_case_file", may_lack=True
    ),
    SortKey.RESPONSIBLE: Owner(
        "officer", "o.surname || ' ' || o.name", "responsible_id", "appeal_responsible", may_lack=False
    ),
}


def along_index(order: Order, where: str) -> tuple[str, ...]:
    """The ids of the appeals that meet a condition, in this order without sorting: one statement after the other."""
    direction = "DESC" if order.descending else "ASC"
    if order.key in _OWNERS:
        return tuple(_OWNERS[order.key].chosen(where, direction))
    day = f"{_DAYS[order.key]} {direction} NULLS LAST, " if order.key in _DAYS else ""
    return (f"SELECT a.id FROM appeal AS a WHERE {where} ORDER BY {day}a.id {direction}",)  # noqa: S608 — as above


def sorted_out(order: Order, where: str) -> tuple[str, ...]:
    """The same where few meet the condition."""
    if order.key in _OWNERS:
        return (_OWNERS[order.key].sorted(where, "DESC" if order.descending else "ASC"),)
    return along_index(order, where)


def has_index(order: Order) -> bool:
    """Whether the appeals themselves have an index of this order: numbers are drawn in the order of the ids."""
    return order.key not in _OWNERS


def _both(direction: str) -> str:
    return f"a.registered_on {direction}, a.id {direction}"
