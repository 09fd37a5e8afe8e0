"""Make a journal or a list for a period: which one, of which days, and the tracking numbers of registered mail."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop_app.domain import fields
from desktop_app.domain.letter_facts import Entry, Facts
from desktop_app.domain.letter_forms import OnOffer, PeriodSubject
from desktop_app.domain.paperwork import add_letter
from desktop_app.domain.ports import Conflict, Unit
from desktop_app.domain.post import Registered
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Need, Problem
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


def _on_offer(form: str, draft: "Draft", _today: date) -> Problem | None:
    return None if any(offer.form == form for offer in draft.offered) else Problem.REQUIRED


def _not_before_first(until: date, draft: Any, _today: date) -> Problem | None:
    return Problem.BEFORE_START if isinstance(draft.since, date) and until < draft.since else None


@dataclass(frozen=True, slots=True)
class PieceRow:
    """A letter that may have been sent by registered mail; `track` is the number that the post gave it.

    One that `waits` has not been said to be sent yet.
    """

    letter_id: int = fields.carried(0)
    number: str = fields.carried("")
    made_on: date | None = fields.carried()
    addressee: str = fields.carried("")
    address: str = fields.carried("")
    waits: bool = fields.carried(default=False)
    sent: bool = fields.flag(default=True)
    track: str = fields.track()


@dataclass(frozen=True, slots=True)
class Draft:
    """The paper and its days, both included; `pieces` are the letters of these days for a list of registered mail."""

    offered: tuple[OnOffer, ...] = fields.carried(())

    form: str = fields.chosen("forms", default="", need=Need.BLOCKING, check=_on_offer)
    since: date | str | None = fields.day(need=Need.BLOCKING)
    until: date | str | None = fields.day(need=Need.BLOCKING, check=_not_before_first)
    pieces: tuple[PieceRow, ...] = fields.rows(PieceRow, longest=500)


def chosen_form(draft: Draft) -> OnOffer | None:
    """The paper that was chosen, as it was read when the task began."""
    return next((offer for offer in draft.offered if offer.form == draft.form), None)


def lists_mail(draft: Draft) -> bool:
    """Whether the paper lists pieces of mail."""
    offer = chosen_form(draft)
    return offer is not None and "pieces" in offer.source


def facts_in(draft: Draft, entries: tuple[Entry, ...]) -> Facts:
    """What the paper is made from. Raises TypeError for days that were not checked."""
    pieces = tuple(_piece(row) for row in draft.pieces if row.sent) if lists_mail(draft) else ()
    return Facts(
        since=fields.known_day(draft.since), until=fields.known_day(draft.until), entries=entries, pieces=pieces
    )


def _piece(row: PieceRow) -> Registered:
    return Registered(row.number, fields.known_day(row.made_on), row.addressee, row.address, row.track)


def _begin(opening: Opening) -> Draft:
    """Mail is taken to the post day by day; a journal is asked for since the first day of the month."""
    subject = opening.subject if isinstance(opening.subject, PeriodSubject) else PeriodSubject(())
    draft = Draft(offered=subject.offered, form=subject.chosen, until=opening.today)
    since = opening.today if lists_mail(draft) else opening.today.replace(day=1)
    return Draft(offered=subject.offered, form=subject.chosen, since=since, until=opening.today)


def _label(draft: Draft) -> str:
    offer = chosen_form(draft)
    return offer.title if offer else ""


def _post(unit: Unit, pieces: tuple[PieceRow, ...]) -> None:
    """Whoever hands a list to the post hands over its letters: those that waited to be sent wait no more."""
    unit.send_letters([row.letter_id for row in pieces if row.waits], unit.clock.today())
    for row in pieces:
        if row.track:
            unit.track_letter(row.letter_id, row.track)


def _commit(unit: Unit, draft: Draft) -> Receipt:
    """Raises Conflict when the office has another template of the paper by now."""
    offer = chosen_form(draft)
    if offer is None or unit.template(draft.form).source != offer.source:
        raise Conflict
    entries = unit.entries(fields.known_day(draft.since), fields.known_day(draft.until))
    letter = add_letter(unit, draft.form, facts_in(draft, entries))
    if lists_mail(draft):
        _post(unit, tuple(row for row in draft.pieces if row.sent))
    return Receipt(letter.number, letter_ids=(letter.id,))


TASK = Task(
    name="list_period",
    title=QT_TRANSLATE_NOOP("tasks", "Journal or list for a period"),
    draft=Draft,
    steps=(
        Step("period", QT_TRANSLATE_NOOP("tasks", "Paper and period"), ("form", "since", "until")),
        Step("mail", QT_TRANSLATE_NOOP("tasks", "Registered mail"), ("pieces",), when=lists_mail),
        Step("paper", QT_TRANSLATE_NOOP("tasks", "The paper itself"), ()),
    ),
    begin=_begin,
    commit=_commit,
    label=_label,
)
