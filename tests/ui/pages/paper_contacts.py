"""Calls, meetings and receptions of an office on paper."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from desktop_app.domain.contact import (
    Contact,
    ContactKind,
    ContactOutcome,
    DayLoad,
    RefusalAction,
    RefusalReason,
    visitor_of,
)
from desktop_app.domain.ports import ContactLine, ContactsDue
from tests.ui.pages.paper_people import HEATING, KUZNETSOV, ORLOVA, SOKOLOV, TODAY

REASONS = (
    RefusalReason("Ответ по существу уже дан", id=1, version=1),
    RefusalReason("Вопрос не относится к нашей компетенции", RefusalAction.LETTER, "refusal", id=2, version=1),
    RefusalReason("Гражданин ведёт себя оскорбительно", RefusalAction.NOTIFY, id=3, version=1),
)
RECEPTION = Contact(
    ContactKind.RECEPTION,
    ORLOVA.id,
    TODAY,
    "10:30",
    KUZNETSOV.id,
    visitor=visitor_of(KUZNETSOV),
    subject="Отопление: когда его дадут",
    place="каб. 12",
    id=31,
    version=1,
)
CALL = Contact(
    ContactKind.CALL, SOKOLOV.id, TODAY, "15:00", KUZNETSOV.id, HEATING.id, visitor_of(KUZNETSOV), id=32, version=1
)
MISSED = Contact(
    ContactKind.CALL,
    SOKOLOV.id,
    TODAY - timedelta(days=1),
    "12:00",
    KUZNETSOV.id,
    HEATING.id,
    visitor_of(KUZNETSOV),
    held_on=TODAY - timedelta(days=1),
    outcome=ContactOutcome.NOT_REACHED,
    id=30,
    version=2,
)

REFUSED = Contact(
    ContactKind.RECEPTION,
    SOKOLOV.id,
    TODAY,
    case_file_id=KUZNETSOV.id,
    visitor=visitor_of(KUZNETSOV),
    subject="Отопление",
    held_on=TODAY,
    outcome=ContactOutcome.DECLINED,
    text="Угрожал жалобами во все инстанции",
    refusal_id=3,
    notify_officer_id=ORLOVA.id,
    id=33,
    version=1,
)


@dataclass
class PaperContacts:
    """The part of a paper register that knows contacts."""

    contact_values: list[Contact] = field(default_factory=list)
    reasons: tuple[RefusalReason, ...] = REASONS

    def contact(self, contact_id: int) -> Contact | None:
        """See ContactReading."""
        return next((each for each in self.contact_values if each.id == contact_id), None)

    def contacts_of(self, case_file_id: int) -> tuple[ContactLine, ...]:
        """See ContactReading."""
        return tuple(contact_line(each) for each in self.contact_values if each.case_file_id == case_file_id)

    def contacts_of_appeal(self, appeal_id: int) -> tuple[ContactLine, ...]:
        """See ContactReading."""
        return tuple(contact_line(each) for each in self.contact_values if each.appeal_id == appeal_id)

    def contacts_between(
        self, since: date, until: date, *, officer_id: int | None = None, kinds: Sequence[ContactKind] = ()
    ) -> tuple[ContactLine, ...]:
        """See ContactReading."""
        return tuple(
            contact_line(each)
            for each in self.contact_values
            if since <= (each.held_on or each.planned_on) <= until
            and officer_id in {None, each.officer_id}
            and (not kinds or each.kind in kinds)
        )

    def contact_loads(self, since: date, until: date) -> tuple[DayLoad, ...]:
        """See ContactReading."""
        kinds = tuple(ContactKind)
        found = self.contacts_between(since, until)
        keys = sorted({(line.held_on or line.planned_on, line.officer_id) for line in found})
        return tuple(
            DayLoad(
                day,
                officer_id,
                *(
                    sum(
                        line.kind is kind and (line.held_on or line.planned_on, line.officer_id) == (day, officer_id)
                        for line in found
                    )
                    for kind in kinds
                ),
            )
            for day, officer_id in keys
        )

    def contacts_due(self, today: date, *, officer_id: int | None = None, limit: int = 50) -> ContactsDue:
        """See ContactReading."""
        rows = tuple(
            contact_line(each)
            for each in self.contact_values
            if each.outcome is None and each.planned_on <= today and officer_id in {None, each.officer_id}
        )
        return ContactsDue(rows[:limit], len(rows))

    def contact_notices(self, officer_id: int, since: date) -> tuple[ContactLine, ...]:
        """See ContactReading."""
        return tuple(
            contact_line(each)
            for each in self.contact_values
            if each.notify_officer_id == officer_id and each.held_on and each.held_on >= since
        )

    def refusal_reasons(self) -> tuple[RefusalReason, ...]:
        """See ContactReading."""
        return self.reasons


def contact_line(contact: Contact) -> ContactLine:
    """A contact as lists show it."""
    officer = {each.id: each for each in (ORLOVA, SOKOLOV)}[contact.officer_id]
    return ContactLine(
        id=contact.id,
        kind=contact.kind,
        planned_on=contact.planned_on,
        planned_at=contact.planned_at,
        who=str(contact.visitor.full_name),
        phone=contact.visitor.phone,
        officer=officer.full_name.short,
        officer_id=officer.id,
        subject=contact.subject,
        place=contact.place,
        attempt=contact.attempt,
        case_file_id=contact.case_file_id,
        appeal_id=contact.appeal_id,
        appeal_number=HEATING.number if contact.appeal_id == HEATING.id else "",
        held_on=contact.held_on,
        outcome=contact.outcome,
        text=contact.text,
        previous_id=contact.previous_id,
    )
