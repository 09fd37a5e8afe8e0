"""What a form of letters asks of the secretary, and which forms fit a letter; the templates themselves load later."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop_app.domain import fields
from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.letter_facts import Answer
from desktop_app.domain.rules import Need


class AskKind(Enum):
    """How the secretary answers one of a form's own questions."""

    LINE = "line"
    TEXT = "text"
    LINES = "lines"
    DAY = "day"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Ask:
    """A question of a form's own: the name of the field, how it is answered, what the screen calls it."""

    name: str
    kind: AskKind
    title: str
    needed: bool = False


@dataclass(frozen=True, slots=True)
class OnOffer:
    """A form that fits a letter: its title, the article that asks for it, and the text of its template as it was read.

    `asks_gender`: the letter greets somebody whose gender nobody has said yet. `group` is where it stands in the list.
    """

    form: str
    title: str
    article: str
    source: str
    asks_gender: bool
    asks: tuple[Ask, ...]
    group: str = ""


class Skip(Enum):
    """Why somebody gets no letter of many."""

    NOBODY = "nobody"
    GENDER = "gender"
    ADDRESS = "address"
    NOT_OFFERED = "not offered"
    NOT_GIVEN = "not given"
    ANNULLED = "annulled"


@dataclass(frozen=True, slots=True)
class Recipient:
    """One of many to whom letters go: their case file, the appeal that the letter is about, how a list calls them."""

    title: str
    case_file_id: int | None = None
    appeal_id: int | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """Who gets no letter, and why."""

    recipient: Recipient
    reason: Skip


@dataclass(frozen=True, slots=True)
class LetterSubject:
    """What a letter will be about, and the forms that it may take; letters to many are about their `recipients`.

    `chosen` is the form that was asked for, where one was.
    """

    case_file: CaseFile | None
    appeal: Appeal | None
    offered: tuple[OnOffer, ...]
    recipients: tuple[Recipient, ...] = ()
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class PeriodSubject:
    """The journals and lists that may be made for a period; `chosen` is the one asked for."""

    offered: tuple[OnOffer, ...]
    chosen: str = ""


def items(text: str) -> tuple[str, ...]:
    """A list that was typed, an item to a line."""
    return tuple(line for line in text.splitlines() if line.strip())


def _needed(kind: AskKind) -> Callable[["FormAnswer"], Need]:
    return lambda row: Need.BLOCKING if row.needed and row.kind is kind else Need.FREE


@dataclass(frozen=True, slots=True)
class FormAnswer:
    """The answer to one question of a form: it lies in the field named after the question's kind."""

    name: str = fields.carried("")
    kind: AskKind | None = fields.carried()
    title: str = fields.carried("")
    needed: bool = fields.carried(default=False)
    line: str = fields.text(need=_needed(AskKind.LINE), longest=300)
    text: str = fields.prose(need=_needed(AskKind.TEXT), longest=100_000)
    lines: str = fields.prose(need=_needed(AskKind.LINES))
    day: date | str | None = fields.day(need=_needed(AskKind.DAY))
    whole: int | str = fields.whole()

    @property
    def value(self) -> Answer:
        """The answer as the template takes it; what is not understood yet is empty."""
        match self.kind:
            case AskKind.LINES:
                return items(self.lines)
            case AskKind.DAY:
                return fields.day_or_none(self.day) or ""
            case AskKind.WHOLE:
                return self.whole if isinstance(self.whole, int) else 0
            case _:
                return self.text if self.kind is AskKind.TEXT else self.line


def laid_out(asks: tuple[Ask, ...], answers: tuple[FormAnswer, ...]) -> tuple[FormAnswer, ...]:
    """A row for each question, with the answer that it or one of the same name had."""
    given = {(row.name, row.kind): row for row in answers}
    return tuple(
        given.get((ask.name, ask.kind)) or FormAnswer(ask.name, ask.kind, ask.title, ask.needed) for ask in asks
    )
