"""What a registration begins with, and what follows from each of its answers."""

from dataclasses import replace

from desktop_app.domain.appeal import AppealKind, Channel, Mark
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, FullName
from desktop_app.domain.contact import Received
from desktop_app.domain.intake import applicant_in, kind_of_channel
from desktop_app.domain.laying_out import address_laid_out, name_laid_out
from desktop_app.domain.names import gender_of
from desktop_app.domain.registering import contacts_in, each_once
from desktop_app.flow.task import Opening
from desktop_app.tasks.register_appeal.draft import IDENTITY, Decision, Draft, is_anonymous


def begin(opening: Opening) -> Draft:
    """Today's dates; for «ещё от этого гражданина» that case file; else the words that were typed in the search box."""
    draft = Draft(profile=opening.profile, received_on=opening.today, registered_on=opening.today)
    if isinstance(opening.subject, CaseFile):
        return _of_known(draft, opening.subject)
    if isinstance(opening.subject, Received):
        return _of_received(draft, opening.subject)
    told = applicant_in(opening.typed)
    said = {name: getattr(told, name) for name in ("surname", "name", "patronymic", "phone", "identifiers")}
    return _with_gender(replace(draft, **said))


def _of_known(draft: Draft, known: CaseFile) -> Draft:
    chosen = replace(
        draft,
        applicant=known.kind,
        surname=known.surname,
        name=known.name,
        patronymic=known.patronymic,
        organisation=known.organisation,
        birth_date=known.birth_date,
        decision=Decision.YES,
        known=known,
    )
    return _with_marks(_with_contacts(_with_gender(chosen)))


def _of_received(draft: Draft, received: Received) -> Draft:
    """What was said at the reception; 59-ФЗ, art. 13 part 4: such an appeal is registered as any other."""
    contact = received.contact
    told = replace(
        draft,
        reception_id=contact.id,
        channel=Channel.RECEPTION,
        received_on=contact.held_on or draft.received_on,
        substance=contact.subject,
        surname=contact.visitor.surname,
        name=contact.visitor.name,
        patronymic=contact.visitor.patronymic,
        phone=contact.visitor.phone,
    )
    return _of_known(told, received.case_file) if received.case_file is not None else _with_gender(told)


def follow(draft: Draft, name: str) -> Draft:
    """A changed identity asks for the decision anew, the decision proposes marks, the channel the kind."""
    if name in IDENTITY:
        return _with_marks(_with_gender(replace(draft, decision=None, known=None, wrote_before=None, apart_from=())))
    if name == "known":
        return _with_contacts(replace(draft, wrote_before=None))
    if name in {"decision", "wrote_before"}:
        return _with_marks(draft)
    if name in {"channel", "received_on"}:
        after = _with_kind(draft)
        return after if after.appeal_kind is draft.appeal_kind else _with_marks(after)
    return draft


def settle(draft: Draft) -> Draft:
    """A whole name, or a whole address, that was written into one field; a case file that was chosen keeps its name.

    It is the same person, laid out or not: what was decided stays.
    """
    laid_out = replace(
        draft, address=address_laid_out(draft.address), known_address=address_laid_out(draft.known_address)
    )
    typed = FullName(draft.surname, draft.name, draft.patronymic)
    parts = name_laid_out(typed)
    if draft.known is not None or parts == typed:
        return laid_out
    return _with_gender(replace(laid_out, surname=parts.surname, name=parts.name, patronymic=parts.patronymic))


def attached(draft: Draft, twin: CaseFile) -> Draft:
    """The draft that goes on with a case file opened meanwhile, and brings it the contacts that it lacks."""
    of_twin = _with_contacts(_with_marks(replace(draft, decision=Decision.YES, known=twin)))
    return replace(
        of_twin,
        known_gender=twin.gender or draft.gender,
        known_phones=each_once(*of_twin.known_phones, *draft.more_phones),
        known_email=twin.email or draft.email,
        known_address=draft.address if twin.address == Address() else twin.address,
    )


def _with_gender(draft: Draft) -> Draft:
    found = gender_of(FullName(draft.surname, draft.name, draft.patronymic))
    return replace(draft, gender=found or draft.gender)


def _with_contacts(draft: Draft) -> Draft:
    """The contacts of the chosen case file; of one that was read anew, all but those that were corrected meanwhile."""
    known, taken = draft.known, draft.contacts_of
    if known is None:
        return draft
    contacts = contacts_in(draft, known)
    if taken is not None and taken.id == known.id:
        as_taken = contacts_in(draft, taken)
        mine = {name: getattr(draft, name) for name in contacts}
        contacts |= {name: value for name, value in mine.items() if value != as_taken[name]}
    return replace(draft, contacts_of=known, **contacts)


def _with_marks(draft: Draft) -> Draft:
    is_new = draft.decision is Decision.NO or (draft.decision is Decision.YES and draft.wrote_before is False)
    is_first = is_new and draft.appeal_kind.is_appeal
    proposed = {Mark.FIRST: is_first, Mark.ANONYMOUS: is_anonymous(draft)}
    holding = frozenset(mark for mark, holds in proposed.items() if holds)
    return replace(draft, marks=draft.marks - frozenset(proposed) | holding)


def _with_kind(draft: Draft) -> Draft:
    only = kind_of_channel(draft.channel, draft.received_on, draft.profile)
    kind = draft.appeal_kind if draft.appeal_kind.is_appeal else AppealKind.STATEMENT
    return replace(draft, appeal_kind=only or kind)
