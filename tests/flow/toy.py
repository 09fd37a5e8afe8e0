"""A small task to try the flow on: someone lends a book, at the desk or by post."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, cast

from desktop_app.domain import fields
from desktop_app.domain.ports import Clock, Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Need
from desktop_app.flow.task import Opening, Step, Task
from tests.stand_ins import THURSDAY, FixedClock


@dataclass(frozen=True, slots=True)
class Lending:
    """Who takes which book, until when, and where it goes."""

    reader: str = fields.person_name(need=Need.BLOCKING)
    phone: str = fields.phone(need=Need.LATER)
    by_post: bool = fields.flag()
    postal_code: str = fields.postal_code(need=Need.BLOCKING)
    book: str = fields.text(need=Need.BLOCKING, longest=20)
    taken_on: date | str | None = fields.day(need=Need.BLOCKING, past=True)


@dataclass
class Shelf:
    """Stands in for a transaction: keeps what was lent."""

    clock: Clock = field(default_factory=lambda: FixedClock(THURSDAY))
    lent: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def unit(self) -> Unit:
        """Itself, as the flow knows it: a toy commits with nothing else of a unit."""
        return cast("Unit", self)


def _begin(opening: Opening) -> Lending:
    return Lending(reader=opening.typed, taken_on=opening.today)


def _follow(draft: Lending, name: str) -> Lending:
    if name == "by_post" and draft.by_post and not draft.phone:
        return replace(draft, phone="+7 912 345-67-89")
    return draft


def _settle(draft: Lending) -> Lending:
    reader, comma, book = draft.reader.partition(", ")
    return replace(draft, reader=reader, book=book) if comma and not draft.book else draft


def _commit(unit: Unit, draft: Lending) -> Receipt:
    goes_to = draft.postal_code if draft.by_post else ""
    shelf: Any = unit
    shelf.lent.append((draft.reader, draft.book, goes_to))
    return Receipt(number=f"№ {len(shelf.lent)}")


def _is_by_post(draft: Lending) -> bool:
    return draft.by_post


def _label(draft: Lending) -> str:
    return draft.reader


LEND = Task(
    name="lend",
    title="Lend a book",
    draft=Lending,
    steps=(
        Step("reader", "Reader", ("reader", "phone", "by_post")),
        Step("parcel", "Parcel", ("postal_code",), when=_is_by_post),
        Step("book", "Book", ("book", "taken_on")),
        Step("review", "Review", ()),
    ),
    begin=_begin,
    commit=_commit,
    follow=_follow,
    settle=_settle,
    label=_label,
)
