"""Calls, meetings and receptions: what is read of them to be shown, and who reads and writes them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from desktop_app.domain.contact import Contact, ContactKind, ContactOutcome, DayLoad, RefusalReason


@dataclass(frozen=True, slots=True)
class ContactLine:
    """A contact as lists show it: with whom, about what, and how it ended; `next_id` is the one that followed."""

    id: int
    kind: ContactKind
    planned_on: date
    planned_at: str
    who: str
    phone: str
    officer: str
    officer_id: int
    subject: str
    place: str
    attempt: int
    case_file_id: int | None = None
    appeal_id: int | None = None
    appeal_number: str = ""
    held_on: date | None = None
    outcome: ContactOutcome | None = None
    refusal: str = ""
    text: str = ""
    previous_id: int | None = None
    next_id: int | None = None

    @property
    def is_unregistered(self) -> bool:
        """It has become an appeal that nobody has registered yet."""
        return self.outcome is ContactOutcome.APPEAL and self.appeal_id is None


@dataclass(frozen=True, slots=True)
class ContactsDue:
    """The first contacts that wait, and how many there are in all."""

    rows: tuple[ContactLine, ...]
    total: int


class ContactReading(Protocol):
    """The contacts in the case database. Every call belongs to the reading thread; annulled ones are left out."""

    def contact(self, contact_id: int) -> Contact | None:
        """A contact, an annulled one too."""

    def contacts_of(self, case_file_id: int) -> tuple[ContactLine, ...]:
        """The contacts of a case file, newest first."""

    def contacts_of_appeal(self, appeal_id: int) -> tuple[ContactLine, ...]:
        """The contacts about an appeal, newest first."""

    def contacts_between(
        self, since: date, until: date, *, officer_id: int | None = None, kinds: Sequence[ContactKind] = ()
    ) -> tuple[ContactLine, ...]:
        """The contacts of a period, both days included, by their days and times; of all officers and kinds unless told.

        A held contact stands on the day on which it was held.
        """

    def contact_loads(self, since: date, until: date) -> tuple[DayLoad, ...]:
        """How many contacts each officer has on each day of a period; who has none on a day is not listed."""

    def contacts_due(self, today: date, *, officer_id: int | None = None, limit: int = 50) -> ContactsDue:
        """What waits today: planned contacts whose day has come, and receptions whose appeal is not registered yet."""

    def contact_notices(self, officer_id: int, since: date) -> tuple[ContactLine, ...]:
        """Refusals from a day on that an officer is to hear of, newest first."""

    def refusal_reasons(self) -> tuple[RefusalReason, ...]:
        """The directory of reasons, retired ones included, in the order they were added."""


class ContactWriting(Protocol):
    """The contacts within one transaction. See Unit for what adding and changing mean."""

    def contact(self, contact_id: int) -> Contact: ...
    def add_contact(self, contact: Contact) -> Contact: ...
    def change_contact(self, contact: Contact) -> Contact: ...
    def refusal_reasons(self) -> tuple[RefusalReason, ...]: ...
    def add_refusal_reason(self, reason: RefusalReason) -> RefusalReason: ...
    def change_refusal_reason(self, reason: RefusalReason) -> RefusalReason: ...
