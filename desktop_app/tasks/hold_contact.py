"""Say how a call, a meeting or a personal reception ended: its card, the result, and when the next one will be."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desktop_app.domain import fields
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.contact import (
    Contact,
    ContactKind,
    ContactOutcome,
    RefusalAction,
    RefusalReason,
    Visitor,
    needs_next,
    next_one,
    outcomes_of,
    visitor_of,
)
from desktop_app.domain.contact_papers import add_card, add_refusal, may_be_written_to
from desktop_app.domain.merging import surviving
from desktop_app.domain.ports import Conflict, Register, Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Need, Problem
from desktop_app.flow.merging import Source
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Subject:
    """The contact that is held, stored or, with the id 0, not planned before; whose it is; the reasons of refusal.

    One that was not planned and is of officer 0 is held by whoever acts.
    """

    contact: Contact
    case_file: CaseFile | None = None
    reasons: tuple[RefusalReason, ...] = ()


def _contact(draft: "Draft") -> Contact:
    assert draft.contact is not None  # noqa: S101 — every draft of this task is begun from a contact
    return draft.contact


def is_reception(draft: "Draft") -> bool:
    """Whether the card of a personal reception is asked for."""
    return draft.contact is not None and draft.contact.kind is ContactKind.RECEPTION


def has_card(draft: "Draft") -> bool:
    """Whether it is asked who that is: at a reception, and where nobody has been named yet."""
    return is_reception(draft) or not _contact(draft).visitor.surname


def is_held(draft: "Draft") -> bool:
    """Whether they met: of whom nobody saw there is no card."""
    return draft.outcome is not ContactOutcome.NOT_REACHED


def is_unfinished(draft: "Draft") -> bool:
    """Whether there must be a next one: this one ended without a decision."""
    return needs_next(draft.outcome)


def reason_in(draft: "Draft") -> RefusalReason | None:
    """The reason of refusal that was chosen, as it was read; None where nothing was refused."""
    if not is_declined(draft):
        return None
    return next((each for each in draft.reasons if each.id == draft.refusal_id), None)


def is_declined(draft: "Draft") -> bool:
    """Whether something was refused: the citizen by the office, or the office by the citizen."""
    return draft.outcome is ContactOutcome.DECLINED


def is_noticed(draft: "Draft") -> bool:
    """Whether an officer is to hear of the refusal."""
    return _calls_for(draft, RefusalAction.NOTIFY)


def _calls_for(draft: "Draft", action: RefusalAction) -> bool:
    reason = reason_in(draft)
    return reason is not None and reason.action is action


_EXPLAINED = frozenset({ContactOutcome.ANSWERED, ContactOutcome.DIRECTED})


def _text_needed(draft: "Draft") -> Need:
    explains = _calls_for(draft, RefusalAction.TEXT) or _calls_for(draft, RefusalAction.LETTER)
    return Need.BLOCKING if explains or draft.outcome in _EXPLAINED else Need.FREE


def _subject_needed(draft: "Draft") -> Need:
    return Need.BLOCKING if is_reception(draft) and is_held(draft) else Need.FREE


def _refusal_needed(draft: "Draft") -> Need:
    return Need.BLOCKING if is_declined(draft) else Need.FREE


def _notify_needed(draft: "Draft") -> Need:
    return Need.BLOCKING if is_noticed(draft) else Need.FREE


def _next_needed(draft: "Draft") -> Need:
    return Need.BLOCKING if is_unfinished(draft) else Need.FREE


def _is_of_kind(outcome: ContactOutcome, draft: "Draft", _today: date) -> Problem | None:
    return None if outcome in outcomes_of(_contact(draft).kind) else Problem.OTHER_OUTCOME


def _consented(consent: bool, draft: "Draft", _today: date) -> Problem | None:  # noqa: FBT001 — the answer itself
    """59-ФЗ, art. 13 part 3: without consent the answer is a written one."""
    return Problem.NO_CONSENT if draft.outcome is ContactOutcome.ANSWERED and not consent else None


def _is_known(refusal_id: int, draft: "Draft", _today: date) -> Problem | None:
    if all(each.id != refusal_id or not each.active for each in draft.reasons):
        return Problem.REQUIRED
    return may_be_written_to(draft.case_file, wanted=_calls_for(draft, RefusalAction.LETTER))


def _not_before(next_on: date, draft: "Draft", today: date) -> Problem | None:
    held_on = fields.day_or_none(draft.held_on) or today
    return Problem.IN_PAST if next_on < max(held_on, today) else None


@dataclass(frozen=True, slots=True)
class Draft:
    """The fields of the card, of the result and of the next contact; `contact` is as it was read."""

    contact: Contact | None = fields.carried()
    case_file: CaseFile | None = fields.carried()
    reasons: tuple[RefusalReason, ...] = fields.carried(())

    held_on: date | str | None = fields.day(need=Need.BLOCKING, past=True)
    outcome: ContactOutcome | None = fields.chosen(ContactOutcome, need=Need.BLOCKING, check=_is_of_kind)
    refusal_id: int | None = fields.chosen("refusals", need=_refusal_needed, check=_is_known)
    notify_id: int | None = fields.chosen("officers", need=_notify_needed)
    text: str = fields.prose(need=_text_needed)
    consent: bool = fields.flag(check=_consented)
    instruction: str = fields.prose(longest=2000)

    surname: str = fields.person_name(need=Need.BLOCKING)
    name: str = fields.person_name()
    patronymic: str = fields.person_name()
    birth_year: int | str | None = fields.year()
    address: str = fields.text(longest=500)
    phone: str = fields.phone()
    document: str = fields.text(longest=200)
    place: str = fields.text(longest=300)
    subject: str = fields.prose(need=_subject_needed, longest=100_000)

    next_on: date | str | None = fields.day(need=_next_needed, check=_not_before)
    next_at: str = fields.time_of_day()
    next_officer_id: int | None = fields.chosen("officers", need=_next_needed)


VISITOR = ("surname", "name", "patronymic", "birth_year", "address", "phone", "document")
CARD = (*VISITOR, "place", "subject")
RESULT = ("held_on", "outcome", "refusal_id", "notify_id", "text", "consent", "instruction")


def _begin(opening: Opening) -> Draft:
    """The draft of the contact that the opening is about."""
    subject = opening.subject
    if not isinstance(subject, Subject):
        raise TypeError(subject)
    return _of(Draft(case_file=subject.case_file, reasons=subject.reasons, held_on=opening.today), subject.contact)


def _of(draft: Draft, contact: Contact) -> Draft:
    known = visitor_of(draft.case_file) if draft.case_file else Visitor()
    answers: dict[str, Any] = {name: getattr(contact.visitor, name) or getattr(known, name) for name in VISITOR}
    answers |= {"place": contact.place, "subject": contact.subject, "next_officer_id": contact.officer_id or None}
    return replace(draft, contact=contact, **answers)


def _held(draft: Draft) -> Contact:
    """The contact as it was held. Raises TypeError for a draft that has not been checked."""
    contact, reason = _contact(draft), reason_in(draft)
    held = replace(
        contact,
        held_on=fields.known_day(draft.held_on),
        outcome=draft.outcome,
        refusal_id=reason.id if reason else None,
        notify_officer_id=draft.notify_id if is_noticed(draft) else None,
        text=draft.text,
    )
    if not has_card(draft):
        return held
    birth_year = draft.birth_year if isinstance(draft.birth_year, int) else None
    visitor = Visitor(**{name: getattr(draft, name) for name in VISITOR} | {"birth_year": birth_year})
    return replace(
        held,
        visitor=visitor,
        place=draft.place,
        subject=draft.subject,
        consent=draft.consent,
        instruction=draft.instruction,
    )


def _read(draft: Draft) -> Subject:
    return Subject(_contact(draft), draft.case_file, draft.reasons)


def _stored(register: Register, draft: Draft) -> Subject | None:
    """One that was not planned is as it was, but it may be with somebody whose case file was merged meanwhile."""
    before = _contact(draft)
    found = register.contact(before.id) if before.id else before
    if found is None or found.is_held or found.annulled:
        return None
    owner = surviving(register, found.case_file_id) if found.case_file_id is not None else None
    return Subject(replace(found, case_file_id=owner.id if owner else None), owner, register.refusal_reasons())


def _reread(draft: Draft, stored: Subject) -> Draft:
    return _of(replace(draft, case_file=stored.case_file, reasons=stored.reasons), stored.contact)


def _label(draft: Draft) -> str:
    return draft.case_file.title if draft.case_file else _contact(draft).visitor.full_name.short


def _commit(unit: Unit, draft: Draft) -> Receipt:
    """Raises Conflict when the contact was held or changed, or the reason given another action meanwhile."""
    # The contact knows whose it is: its case file may have been merged into another one meanwhile.
    case_file_id = _contact(draft).case_file_id
    case_file = unit.case_file(case_file_id) if case_file_id is not None else None
    if case_file is not None and case_file.annulled:
        raise Conflict
    reason = _reason(unit, draft)
    held = _enter(unit, draft)
    if is_unfinished(draft):
        officer_id = draft.next_officer_id or held.officer_id
        unit.add_contact(next_one(held, officer_id, fields.known_day(draft.next_on), draft.next_at))
    letter_ids = _papers(unit, held, case_file, reason)
    return Receipt(held.title, held.case_file_id, held.appeal_id, letter_ids, contact_id=held.id)


def _enter(unit: Unit, draft: Draft) -> Contact:
    held, before = _held(draft), _contact(draft)
    if not held.id:
        return unit.add_contact(replace(held, officer_id=held.officer_id or unit.officer.id))
    stored = unit.contact(held.id)
    if stored.annulled or stored.is_held or stored.state != before.state:
        raise Conflict
    return unit.change_contact(held)


def _reason(unit: Unit, draft: Draft) -> RefusalReason | None:
    read = reason_in(draft)
    if read is None:
        return None
    stored = next(each for each in unit.refusal_reasons() if each.id == read.id)
    if not stored.active or (stored.action, stored.form) != (read.action, read.form):
        raise Conflict
    return stored


def _papers(unit: Unit, held: Contact, case_file: CaseFile | None, reason: RefusalReason | None) -> tuple[int, ...]:
    letters = []
    if held.kind is ContactKind.RECEPTION and held.outcome is not ContactOutcome.NOT_REACHED:
        letters.append(add_card(unit, held, case_file, reason))
    if reason is not None and reason.action is RefusalAction.LETTER and case_file is not None:
        letters.append(add_refusal(unit, held, case_file, reason))
    return tuple(letter.id for letter in letters)


TASK = Task(
    name="hold_contact",
    title=QT_TRANSLATE_NOOP("tasks", "Call, meeting, reception"),
    draft=Draft,
    steps=(
        Step("card", QT_TRANSLATE_NOOP("tasks", "Card of the reception"), CARD, when=has_card),
        Step("result", QT_TRANSLATE_NOOP("tasks", "How it ended"), RESULT),
        Step(
            "next",
            QT_TRANSLATE_NOOP("tasks", "The next one"),
            ("next_on", "next_at", "next_officer_id"),
            when=is_unfinished,
        ),
        Step("review", QT_TRANSLATE_NOOP("tasks", "Review"), ()),
    ),
    begin=_begin,
    commit=_commit,
    label=_label,
    source=Source(_read, _stored, _reread),
)
