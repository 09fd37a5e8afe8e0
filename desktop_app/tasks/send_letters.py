"""Say that letters have gone out: were posted, handed over or mailed on a day; or take that back."""

from dataclasses import dataclass
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.ports import Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Need
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Subject:
    """The letters, how they are called together, and whether they are to be sent after all: `taken_back`."""

    letter_ids: tuple[int, ...]
    title: str = ""
    taken_back: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """The letters and their day."""

    letter_ids: tuple[int, ...] = fields.carried(())
    title: str = fields.carried("")
    taken_back: bool = fields.carried(default=False)

    sent_on: date | str | None = fields.day(need=Need.BLOCKING, past=True)


def _begin(opening: Opening) -> Draft:
    """Sent today, unless said otherwise."""
    subject = opening.subject if isinstance(opening.subject, Subject) else Subject(())
    return Draft(subject.letter_ids, subject.title, subject.taken_back, opening.today)


def _label(draft: Draft) -> str:
    return draft.title


def _commit(unit: Unit, draft: Draft) -> Receipt:
    unit.send_letters(draft.letter_ids, None if draft.taken_back else fields.known_day(draft.sent_on))
    return Receipt(number=draft.title)


TASK = Task(
    name="send_letters",
    title=QT_TRANSLATE_NOOP("tasks", "Letters that have gone out"),
    draft=Draft,
    steps=(Step("sending", QT_TRANSLATE_NOOP("tasks", "Day of sending"), ("sent_on",)),),
    begin=_begin,
    commit=_commit,
    label=_label,
)
