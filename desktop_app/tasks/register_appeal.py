"""Register an appeal: who appeals, on which case file, what they ask, and who answers for it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from desktop_app.domain import fields, identifiers
from desktop_app.domain.appeal import Appeal, AppealKind, Attachment, Channel, Mark, Question
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import (
    Address,
    ApplicantKind,
    Benefit,
    FullName,
    Gender,
    LegalBasis,
    SocialStatus,
)
from desktop_app.domain.contact import ContactOutcome, Received
from desktop_app.domain.deadlines import Due, answer_due
from desktop_app.domain.identifiers import Identifier
from desktop_app.domain.intake import (
    CARD,
    CHARGE,
    ORIGIN,
    apart_from_responsible,
    appeal_fields,
    applicant_in,
    enough_signatures,
    has_origin,
    kind_fits_channel,
    kind_of_channel,
    not_before_receipt,
    sender_needed,
)
from desktop_app.domain.leading import set_out
from desktop_app.domain.merging import surviving
from desktop_app.domain.names import gender_of
from desktop_app.domain.office import Profile, Series
from desktop_app.domain.paperwork import add_papers
from desktop_app.domain.ports import Conflict, Register, Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.registering import contacts_in, corrected, each_once, new_case_file
from desktop_app.domain.routes import route_chosen
from desktop_app.domain.rules import Need, Problem
from desktop_app.flow.merging import Source, Twin
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


class Decision(Enum):
    """Whether the applicant has a case file already: «Да» or «Нет, первое обращение»."""

    YES = "yes"
    NO = "no"


def _of_kind(kind: ApplicantKind, need: Need) -> Callable[["Draft"], Need]:
    return lambda draft: need if draft.applicant is kind else Need.FREE


def _decision_needed(draft: "Draft") -> Need:
    return Need.FREE if _is_anonymous(draft) else Need.BLOCKING


def _decided(decision: Decision, draft: "Draft", _today: date) -> Problem | None:
    return Problem.DECIDE if decision is Decision.YES and draft.known is None else None


def _known_gender_needed(draft: "Draft") -> Need:
    is_person = draft.known is not None and draft.known.kind is ApplicantKind.PERSON
    return Need.BLOCKING if is_person else Need.FREE


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything the five screens ask.

    `known` is the case file that «Да» chose, as it was read; `known_…` are its contacts as they may be corrected, and
    `contacts_of` the case file they were taken from: who returns to it finds them as they were left. `apart_from` are
    the ids of case files that «Нет» was said to: somebody else's, though much be the same. `wrote_before` tells whether
    an appeal lies in the chosen case file: a call and an e-mail are none; None until it has been read. `reception_id`
    is the personal reception that has become this appeal, 0 where there was none.
    """

    profile: Profile = fields.carried(Profile.LAW_59)
    reception_id: int = fields.carried(0)

    applicant: ApplicantKind = fields.chosen(ApplicantKind, default=ApplicantKind.PERSON)
    surname: str = fields.person_name(need=_of_kind(ApplicantKind.PERSON, Need.BLOCKING))
    name: str = fields.person_name(need=_of_kind(ApplicantKind.PERSON, Need.LATER))
    patronymic: str = fields.person_name()
    organisation: str = fields.text(need=_of_kind(ApplicantKind.ORGANISATION, Need.BLOCKING), longest=300)
    birth_date: date | str | None = fields.day(past=True)
    phone: str = fields.phone()
    decision: Decision | None = fields.chosen(Decision, need=_decision_needed, check=_decided)
    known: CaseFile | None = fields.carried()
    apart_from: tuple[int, ...] = fields.carried(())
    wrote_before: bool | None = fields.carried()

    contacts_of: CaseFile | None = fields.carried()
    known_gender: Gender | None = fields.chosen(Gender, need=_known_gender_needed)
    known_phones: tuple[str, ...] = fields.phones()
    known_email: str = fields.email()
    known_address: Address = fields.block(Address)

    gender: Gender | None = fields.chosen(Gender, need=_of_kind(ApplicantKind.PERSON, Need.BLOCKING))
    address: Address = fields.block(Address, need=Need.LATER)
    more_phones: tuple[str, ...] = fields.phones()
    email: str = fields.email()
    social_status: SocialStatus | None = fields.chosen(SocialStatus)
    benefit: Benefit | None = fields.chosen(Benefit)
    legal_basis: LegalBasis = fields.chosen(LegalBasis, default=LegalBasis.APPEALS_LAW)
    identifiers: tuple[Identifier, ...] = identifiers.rows()

    appeal_kind: AppealKind = fields.chosen(AppealKind, default=AppealKind.STATEMENT, check=kind_fits_channel)
    channel: Channel | None = fields.chosen(Channel, need=Need.BLOCKING)
    received_on: date | str | None = fields.day(need=Need.BLOCKING, past=True)
    registered_on: date | str | None = fields.day(need=Need.BLOCKING, past=True, check=not_before_receipt)
    sheets: int | str = fields.whole(default=1, least=1)
    enclosures: int | str = fields.whole()
    substance: str = fields.prose(need=Need.BLOCKING, longest=100_000)
    questions: tuple[Question, ...] = fields.rows(Question, need=Need.LATER)
    marks: frozenset[Mark] = fields.several(Mark)
    attachments: tuple[Attachment, ...] = fields.files()

    sender: str = fields.text(need=sender_needed, longest=300)
    sender_number: str = fields.text(longest=60)
    sender_date: date | str | None = fields.day(past=True)
    signatures: int | str = fields.whole(check=enough_signatures)
    representative: str = fields.text(longest=200)

    responsible_id: int | None = fields.chosen("officers", need=Need.BLOCKING)
    helper_ids: tuple[int, ...] = fields.several("officers", check=apart_from_responsible)
    external_executor: str = fields.text(longest=300)
    resolution: str = fields.prose(longest=2000)
    controlled: bool = fields.flag()
    route_id: int | None = fields.chosen("routes")
    skips_approval: bool = fields.flag()


WAY = ("route_id", "skips_approval")
"""The route that the appeal goes, and whether its last approval is asked for."""

IDENTITY = ("applicant", "surname", "name", "patronymic", "organisation")
CASE_FILE_LATER = frozenset({"name", "address"})
"""Of what may be completed later, that which belongs to the case file; the rest belongs to the appeal."""


def _begin(opening: Opening) -> Draft:
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


def _follow(draft: Draft, name: str) -> Draft:
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
    proposed = {Mark.FIRST: is_first, Mark.ANONYMOUS: _is_anonymous(draft)}
    holding = frozenset(mark for mark, holds in proposed.items() if holds)
    return replace(draft, marks=draft.marks - frozenset(proposed) | holding)


def _with_kind(draft: Draft) -> Draft:
    only = kind_of_channel(draft.channel, draft.received_on, draft.profile)
    kind = draft.appeal_kind if draft.appeal_kind.is_appeal else AppealKind.STATEMENT
    return replace(draft, appeal_kind=only or kind)


def _is_anonymous(draft: Draft) -> bool:
    return draft.applicant is ApplicantKind.ANONYMOUS


def _is_known(draft: Draft) -> bool:
    return not _is_anonymous(draft) and draft.decision is Decision.YES


def _is_new(draft: Draft) -> bool:
    return not _is_anonymous(draft) and not _is_known(draft)


def _label(draft: Draft) -> str:
    if draft.applicant is ApplicantKind.PERSON:
        return FullName(draft.surname, draft.name, draft.patronymic).short
    return draft.organisation if draft.applicant is ApplicantKind.ORGANISATION else ""


def _received(draft: Draft) -> date | None:
    """Every appeal is registered within its term; what is none is only logged."""
    return fields.day_or_none(draft.received_on) if draft.appeal_kind.is_appeal else None


def _commit(unit: Unit, draft: Draft) -> Receipt:
    case_file = _case_file(unit, draft)
    registered_on = fields.known_day(draft.registered_on)
    due = answer_due(draft.appeal_kind, registered_on, unit.office, unit.calendar, draft.marks)
    appeal = unit.add_appeal(_appeal(unit, draft, case_file, due))
    set_out(unit, appeal)
    _note_reception(unit, draft, appeal)
    letters = add_papers(unit, case_file, appeal, due)
    return Receipt(
        number=appeal.number,
        case_file_id=appeal.case_file_id,
        appeal_id=appeal.id,
        letter_ids=tuple(letter.id for letter in letters),
        due=due,
    )


def _note_reception(unit: Unit, draft: Draft, appeal: Appeal) -> None:
    """The reception leads to its appeal from now on. Raises Conflict when it does to another one already."""
    if draft.reception_id:
        reception = unit.contact(draft.reception_id)
        if reception.annulled or reception.outcome is not ContactOutcome.APPEAL or reception.appeal_id is not None:
            raise Conflict
        case_file_id = reception.case_file_id or appeal.case_file_id
        unit.change_contact(replace(reception, appeal_id=appeal.id, case_file_id=case_file_id))


def _case_file(unit: Unit, draft: Draft) -> CaseFile | None:
    if _is_new(draft):
        opened = new_case_file(draft, _of_case_file(draft), unit.clock.today())
        twin = unit.twin(opened, draft.apart_from)
        if twin is not None:
            apart = replace(draft, apart_from=(*draft.apart_from, twin.id))
            raise Twin(twin, _attached(draft, twin), apart)
        return unit.add_case_file(replace(opened, number=unit.draw(Series.CASE_FILE, initial=opened.initial)))
    if draft.known is None or not _is_known(draft):
        return None
    stored = unit.case_file(draft.known.id)
    if stored.annulled or stored.state != draft.known.state:
        raise Conflict
    told = corrected(draft.known, draft)
    return unit.change_case_file(told) if told != draft.known else told


def _of_case_file(draft: Draft) -> tuple[str, ...]:
    return tuple(name for name in TASK.to_complete(draft) if name in CASE_FILE_LATER)


def _attached(draft: Draft, twin: CaseFile) -> Draft:
    """The draft that goes on with a case file opened meanwhile, and brings it the contacts that it lacks."""
    attached = _with_contacts(_with_marks(replace(draft, decision=Decision.YES, known=twin)))
    return replace(
        attached,
        known_gender=twin.gender or draft.gender,
        known_phones=each_once(*attached.known_phones, *draft.more_phones),
        known_email=twin.email or draft.email,
        known_address=draft.address if twin.address == Address() else twin.address,
    )


def _read(draft: Draft) -> CaseFile | None:
    return draft.known


def _stored(register: Register, draft: Draft) -> CaseFile | None:
    return surviving(register, draft.known.id) if draft.known else None


def _reread(draft: Draft, stored: CaseFile) -> Draft:
    return replace(draft, known=stored, contacts_of=stored, **contacts_in(draft, stored))


def _appeal(unit: Unit, draft: Draft, case_file: CaseFile | None, due: Due | None) -> Appeal:
    route = route_chosen(draft.route_id, draft.appeal_kind, unit.routes())
    return Appeal(
        **appeal_fields(draft),
        number=unit.draw(Series.APPEAL, initial=case_file.initial if case_file else ""),
        case_file_id=case_file.id if case_file else None,
        due_on=due.on if due else None,
        route_id=route.id if route else None,
        skips_approval=draft.skips_approval,
        to_complete=tuple(name for name in TASK.to_complete(draft) if name not in CASE_FILE_LATER),
    )


TASK = Task(
    name="register_appeal",
    title=QT_TRANSLATE_NOOP("tasks", "Registration of an appeal"),
    draft=Draft,
    steps=(
        Step(
            "applicant",
            QT_TRANSLATE_NOOP("tasks", "Applicant"),
            (*IDENTITY, "birth_date", "phone", "decision"),
        ),
        Step(
            "case_file",
            QT_TRANSLATE_NOOP("tasks", "Case file"),
            ("known_gender", "known_phones", "known_email", "known_address"),
            when=_is_known,
        ),
        Step(
            "new_case_file",
            QT_TRANSLATE_NOOP("tasks", "New case file"),
            ("gender", "address", "more_phones", "email", "social_status", "benefit", "legal_basis", "identifiers"),
            when=_is_new,
        ),
        Step("appeal", QT_TRANSLATE_NOOP("tasks", "Appeal"), CARD),
        Step("origin", QT_TRANSLATE_NOOP("tasks", "Origin"), ORIGIN, when=has_origin),
        Step("responsible", QT_TRANSLATE_NOOP("tasks", "Responsible officer"), (*CHARGE, *WAY)),
        Step("review", QT_TRANSLATE_NOOP("tasks", "Review"), ()),
    ),
    begin=_begin,
    commit=_commit,
    follow=_follow,
    label=_label,
    received=_received,
    source=Source(_read, _stored, _reread),
)
