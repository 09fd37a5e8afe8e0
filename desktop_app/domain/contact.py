"""Calls, meetings and personal receptions: planned, held, and what follows from how one of them ended."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum

from desktop_app.domain.addresses import one_line
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import FullName


class ContactKind(Enum):
    """How the office and a citizen meet; the personal reception is that of 59-ФЗ, art. 13."""

    CALL = "call"
    MEETING = "meeting"
    RECEPTION = "reception"


class ContactOutcome(Enum):
    """How a contact ended. Those of a reception are told by 59-ФЗ, art. 13 parts 3-6."""

    NOT_REACHED = "not reached"
    NOT_DECIDED = "not decided"
    DECIDED = "decided"
    ANSWERED = "answered orally"
    APPEAL = "becomes an appeal"
    DIRECTED = "directed elsewhere"
    DECLINED = "declined"


_ANYWHERE = (ContactOutcome.NOT_REACHED, ContactOutcome.NOT_DECIDED)
_OF_KIND = {
    ContactKind.CALL: (ContactOutcome.DECIDED,),
    ContactKind.MEETING: (ContactOutcome.DECIDED,),
    ContactKind.RECEPTION: (ContactOutcome.ANSWERED, ContactOutcome.APPEAL, ContactOutcome.DIRECTED),
}


def outcomes_of(kind: ContactKind) -> tuple[ContactOutcome, ...]:
    """How a contact of this kind may end."""
    return (*_OF_KIND[kind], ContactOutcome.DECLINED, *_ANYWHERE)


def needs_next(outcome: ContactOutcome | None) -> bool:
    """Whether the contact is not over without the day of the next one: it ended without a decision."""
    return outcome in _ANYWHERE


class RefusalAction(Enum):
    """What a reason of refusal asks of the officer who names it."""

    TEXT = "text"
    NOTIFY = "notify"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class RefusalReason:
    """An entry of the office's directory: why something was declined, and what that calls for.

    `form` is the form of the letter that goes out with `RefusalAction.LETTER`. One that is used no more stays in the
    register, not `active`: contacts name it.
    """

    title: str
    action: RefusalAction = RefusalAction.TEXT
    form: str = ""
    active: bool = True
    id: int = 0
    version: int = 0


@dataclass(frozen=True, slots=True)
class Visitor:
    """Whom the office meets, as the card of a reception has it; the address is one line, as it was said."""

    surname: str = ""
    name: str = ""
    patronymic: str = ""
    birth_year: int | None = None
    address: str = ""
    phone: str = ""
    document: str = ""

    @property
    def full_name(self) -> FullName:
        """The name in parts."""
        return FullName(self.surname, self.name, self.patronymic)


@dataclass(frozen=True, slots=True)
class Contact:
    """A planned or held contact. It is planned as long as it has no `outcome`.

    `planned_at` is a time as «10:30», "" where only the day is known. `attempt` counts the contacts of one chain from
    1, `previous_id` is the one before, which ended without a decision. `text` is what was answered or agreed, of a
    refusal its explanation; `consent` is the citizen's to an oral answer in place of a written one. `refusal_id` names
    the reason, `notify_officer_id` who is to hear of it and has on `noticed_on`. The planning of an `annulled` one has
    been undone.
    """

    kind: ContactKind
    officer_id: int
    planned_on: date
    planned_at: str = ""
    case_file_id: int | None = None
    appeal_id: int | None = None
    visitor: Visitor = field(default_factory=Visitor)
    subject: str = ""
    place: str = ""
    attempt: int = 1
    previous_id: int | None = None
    held_on: date | None = None
    outcome: ContactOutcome | None = None
    text: str = ""
    instruction: str = ""
    consent: bool = False
    refusal_id: int | None = None
    notify_officer_id: int | None = None
    noticed_on: date | None = None
    annulled: bool = False
    id: int = 0
    version: int = 0

    @property
    def title(self) -> str:
        """«15.01.2026 10:30»: by when it was planned a contact is known."""
        return " ".join(part for part in (f"{self.planned_on:%d.%m}.{self.planned_on.year}", self.planned_at) if part)

    @property
    def state(self) -> tuple[int, date, str, str]:
        """What tells that nobody has changed it since it was read; see the state of an appeal."""
        return self.version, self.planned_on, self.visitor.surname, self.subject

    @property
    def is_held(self) -> bool:
        """Whether it has taken place, or was at least tried."""
        return self.outcome is not None


@dataclass(frozen=True, slots=True)
class Received:
    """A reception that has become an appeal, and whose it is: what the registration begins with."""

    contact: Contact
    case_file: CaseFile | None = None


def visitor_of(case_file: CaseFile) -> Visitor:
    """A citizen as their case file knows them; of an organisation whoever speaks for it."""
    return Visitor(
        surname=case_file.surname or case_file.organisation,
        name=case_file.name,
        patronymic=case_file.patronymic,
        birth_year=case_file.birth_date.year if case_file.birth_date else None,
        address=one_line(case_file.address),
        phone=case_file.phones[0] if case_file.phones else "",
    )


def next_one(held: Contact, officer_id: int, planned_on: date, planned_at: str) -> Contact:
    """The contact that follows one that ended without a decision: about the same, one attempt more."""
    return replace(
        Contact(held.kind, officer_id, planned_on, planned_at),
        case_file_id=held.case_file_id,
        appeal_id=held.appeal_id,
        visitor=held.visitor,
        subject=held.subject,
        place=held.place,
        attempt=held.attempt + 1,
        previous_id=held.id,
    )


@dataclass(frozen=True, slots=True)
class DayLoad:
    """How many contacts an officer has on a day."""

    day: date
    officer_id: int
    calls: int = 0
    meetings: int = 0
    receptions: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.calls + self.meetings + self.receptions

    def of(self, kind: ContactKind | None) -> int:
        """Those of a kind, or all of them."""
        return {
            None: self.total,
            ContactKind.CALL: self.calls,
            ContactKind.MEETING: self.meetings,
            ContactKind.RECEPTION: self.receptions,
        }[kind]


def total_on(loads: Iterable[DayLoad], day: date, kind: ContactKind | None = None) -> int:
    """How many contacts there are on a day: of a kind, or of all."""
    return sum(each.of(kind) for each in loads if each.day == day)


def is_too_full(loads: Iterable[DayLoad], day: date, most: int) -> bool:
    """Whether anybody has more contacts on a day than the office wants."""
    return any(each.total > most for each in loads if each.day == day)
