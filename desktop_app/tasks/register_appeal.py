"""Register an appeal: who appeals, on which case file, what they ask, and who answers for it."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

from desktop_app.domain import fields
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
from desktop_app.domain.deadlines import Due, answer_due
from desktop_app.domain.letter import Letter, LetterForm
from desktop_app.domain.names import gender_of
from desktop_app.domain.notices import instruction, registration_notice
from desktop_app.domain.office import Series
from desktop_app.domain.ports import Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Need, Problem
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


class Decision(Enum):
    """Whether the applicant has a case file already: «Да» or «Нет, первое обращение»."""

    YES = "yes"
    NO = "no"


def _needs(kind: ApplicantKind, need: Need) -> Any:
    def needed(draft: "Draft") -> Need:
        return need if draft.applicant is kind else Need.FREE

    return needed


def _decision_needed(draft: "Draft") -> Need:
    return Need.FREE if draft.applicant is ApplicantKind.ANONYMOUS else Need.BLOCKING


def _decided(decision: Decision, draft: "Draft", _today: date) -> Problem | None:
    return Problem.DECIDE if decision is Decision.YES and draft.known is None else None


def _known_gender_needed(draft: "Draft") -> Need:
    asked = draft.known is not None and draft.known.kind is ApplicantKind.PERSON
    return Need.BLOCKING if asked else Need.FREE


def _not_before_receipt(day: date, draft: "Draft", _today: date) -> Problem | None:
    received = draft.received_on
    return Problem.BEFORE_RECEIPT if isinstance(received, date) and day < received else None


def _inquiry_by_phone(kind: AppealKind, draft: "Draft", _today: date) -> Problem | None:
    by_phone = draft.channel is Channel.PHONE
    return Problem.PHONE_IS_INQUIRY if by_phone and kind is not AppealKind.INQUIRY else None


def _apart_from_responsible(helpers: tuple[int, ...], draft: "Draft", _today: date) -> Problem | None:
    return Problem.IS_RESPONSIBLE if draft.responsible_id in helpers else None


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything the five screens ask; `known` is the case file that «Да» chose, as it was read."""

    applicant: ApplicantKind = fields.chosen(ApplicantKind, default=ApplicantKind.PERSON)
    surname: str = fields.person_name(need=_needs(ApplicantKind.PERSON, Need.BLOCKING))
    name: str = fields.person_name(need=_needs(ApplicantKind.PERSON, Need.LATER))
    patronymic: str = fields.person_name()
    organisation: str = fields.text(need=_needs(ApplicantKind.ORGANISATION, Need.BLOCKING), longest=300)
    birth_date: date | str | None = fields.day(past=True)
    phone: str = fields.phone()
    decision: Decision | None = fields.chosen(Decision, need=_decision_needed, check=_decided)
    known: CaseFile | None = fields.carried()

    known_gender: Gender | None = fields.chosen(Gender, need=_known_gender_needed)
    known_phones: tuple[str, ...] = fields.phones()
    known_email: str = fields.email()
    known_address: Address = fields.block(Address)

    gender: Gender | None = fields.chosen(Gender, need=_needs(ApplicantKind.PERSON, Need.BLOCKING))
    address: Address = fields.block(Address, need=Need.LATER)
    more_phones: tuple[str, ...] = fields.phones()
    email: str = fields.email()
    social_status: SocialStatus | None = fields.chosen(SocialStatus)
    benefit: Benefit | None = fields.chosen(Benefit)
    legal_basis: LegalBasis = fields.chosen(LegalBasis, default=LegalBasis.APPEALS_LAW)

    appeal_kind: AppealKind = fields.chosen(AppealKind, default=AppealKind.STATEMENT, check=_inquiry_by_phone)
    channel: Channel | None = fields.chosen(Channel, need=Need.BLOCKING)
    received_on: date | str | None = fields.day(need=Need.BLOCKING, past=True)
    registered_on: date | str | None = fields.day(need=Need.BLOCKING, past=True, check=_not_before_receipt)
    sheets: int | str = fields.whole(default=1, least=1)
    enclosures: int | str = fields.whole()
    substance: str = fields.prose(need=Need.BLOCKING, longest=100_000)
    questions: tuple[Question, ...] = fields.rows(Question, need=Need.LATER)
    marks: frozenset[Mark] = fields.several(Mark)
    attachments: tuple[Attachment, ...] = fields.files()

    responsible_id: int | None = fields.chosen("officers", need=Need.BLOCKING)
    helper_ids: tuple[int, ...] = fields.several("officers", check=_apart_from_responsible)
    resolution: str = fields.prose(longest=2000)
    controlled: bool = fields.flag()


IDENTITY = ("applicant", "surname", "name", "patronymic", "organisation")


def _begin(opening: Opening) -> Draft:
    """Today's dates; for «ещё от этого гражданина» that case file; else the words that were typed in the search box."""
    draft = Draft(received_on=opening.today, registered_on=opening.today)
    if isinstance(opening.subject, CaseFile):
        return _of_known(draft, opening.subject)
    words = opening.typed.split()
    digits = [word for word in words if any(sign.isdigit() for sign in word)]
    letters = [word for word in words if word not in digits]
    for name, raw in (
        ("surname", letters[0] if letters else ""),
        ("name", letters[1] if len(letters) > 1 else ""),
        ("patronymic", " ".join(letters[2:])),
        ("phone", " ".join(digits)),
    ):
        draft = replace(draft, **{name: fields.cleaned(Draft, name, raw, opening.today)})
    return _with_gender(draft)


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
    return _with_marks(_with_contacts(chosen))


def _follow(draft: Draft, name: str) -> Draft:
    """A changed identity asks for the decision anew; the decision proposes marks; the patronymic tells the gender."""
    if name in IDENTITY:
        return _with_marks(_with_gender(replace(draft, decision=None, known=None)))
    if name == "known":
        return _with_contacts(draft)
    if name == "decision":
        return _with_marks(draft)
    if name == "channel" and draft.channel is Channel.PHONE:
        return replace(draft, appeal_kind=AppealKind.INQUIRY)
    return draft


def _with_gender(draft: Draft) -> Draft:
    found = gender_of(FullName(draft.surname, draft.name, draft.patronymic))
    return replace(draft, gender=found or draft.gender)


def _with_contacts(draft: Draft) -> Draft:
    if draft.known is None:
        return draft
    known = draft.known
    phones = known.phones
    if draft.phone and draft.phone not in phones:
        phones = (*phones, draft.phone)
    return replace(
        draft,
        known_gender=known.gender,
        known_phones=phones,
        known_email=known.email,
        known_address=known.address,
    )


def _with_marks(draft: Draft) -> Draft:
    proposed = {Mark.FIRST: draft.decision is Decision.NO, Mark.ANONYMOUS: _is_anonymous(draft)}
    kept = draft.marks - proposed.keys()
    return replace(draft, marks=kept | {mark for mark, holds in proposed.items() if holds})


def _is_anonymous(draft: Draft) -> bool:
    return draft.applicant is ApplicantKind.ANONYMOUS


def _is_known(draft: Draft) -> bool:
    return not _is_anonymous(draft) and draft.decision is Decision.YES


def _is_new(draft: Draft) -> bool:
    return not _is_anonymous(draft) and not _is_known(draft)


def _label(draft: Draft) -> str:
    return draft.organisation or FullName(draft.surname, draft.name, draft.patronymic).short


def _commit(unit: Unit, draft: Draft) -> Receipt:
    case_file = _case_file(unit, draft)
    due = answer_due(draft.appeal_kind, fields.known_day(draft.registered_on), unit.office, unit.calendar)
    appeal = unit.add_appeal(_appeal(unit, draft, case_file, due))
    letters = _letters(unit, draft, case_file, appeal, due)
    return Receipt(
        number=appeal.number,
        case_file_id=appeal.case_file_id,
        appeal_id=appeal.id,
        letter_ids=tuple(letter.id for letter in letters),
        due=due,
    )


def _case_file(unit: Unit, draft: Draft) -> CaseFile | None:
    if _is_new(draft):
        return unit.add_case_file(_new_case_file(unit, draft))
    if draft.known is None or not _is_known(draft):
        return None
    corrected = replace(
        draft.known,
        gender=draft.known_gender,
        phones=draft.known_phones,
        email=draft.known_email,
        address=draft.known_address,
        to_complete=tuple(
            name for name in draft.known.to_complete if name != "address" or draft.known_address == Address()
        ),
    )
    return unit.change_case_file(corrected) if corrected != draft.known else draft.known


def _new_case_file(unit: Unit, draft: Draft) -> CaseFile:
    is_person = draft.applicant is ApplicantKind.PERSON
    return CaseFile(
        kind=draft.applicant,
        number=unit.draw(Series.CASE_FILE, initial=_initial(draft)),
        surname=draft.surname,
        name=draft.name,
        patronymic=draft.patronymic,
        organisation="" if is_person else draft.organisation,
        birth_date=fields.day_or_none(draft.birth_date) if is_person else None,
        gender=draft.gender,
        address=draft.address,
        phones=tuple(dict.fromkeys(phone for phone in (draft.phone, *draft.more_phones) if phone)),
        email=draft.email,
        social_status=draft.social_status if is_person else None,
        benefit=draft.benefit if is_person else None,
        legal_basis=draft.legal_basis,
        to_complete=tuple(name for name in TASK.to_complete(draft) if name in CASE_FILE_LATER),
        opened_on=unit.clock.today(),
    )


def _appeal(unit: Unit, draft: Draft, case_file: CaseFile | None, due: Due | None) -> Appeal:
    assert draft.channel is not None  # noqa: S101 — the path has been checked: these are blocking fields
    assert draft.responsible_id is not None  # noqa: S101
    return Appeal(
        kind=draft.appeal_kind,
        channel=draft.channel,
        received_on=fields.known_day(draft.received_on),
        registered_on=fields.known_day(draft.registered_on),
        substance=draft.substance,
        responsible_id=draft.responsible_id,
        number=unit.draw(Series.APPEAL, initial=_initial(draft)),
        case_file_id=case_file.id if case_file else None,
        due_on=due.on if due else None,
        sheets=int(draft.sheets),
        enclosures=int(draft.enclosures),
        marks=draft.marks,
        questions=draft.questions,
        helper_ids=draft.helper_ids,
        resolution=draft.resolution,
        controlled=draft.controlled,
        attachments=draft.attachments,
        to_complete=tuple(name for name in TASK.to_complete(draft) if name not in CASE_FILE_LATER),
    )


def _letters(
    unit: Unit, draft: Draft, case_file: CaseFile | None, appeal: Appeal, due: Due | None
) -> tuple[Letter, ...]:
    today = unit.clock.today()
    officers = {officer.id: officer for officer in unit.officers()}
    responsible = officers[appeal.responsible_id]
    helpers = tuple(officers[helper_id] for helper_id in appeal.helper_ids)
    letters = []
    if case_file is not None and due is not None:
        number = unit.draw(Series.LETTER, initial=_initial(draft))
        text = registration_notice(unit.office, case_file, appeal, due, responsible, unit.officer, number, today)
        letters.append(Letter(LetterForm.REGISTRATION_NOTICE, number, today, text, case_file.id, appeal.id))
    text = instruction(unit.office, case_file, appeal, due, responsible, helpers, unit.officer, today)
    case_file_id = case_file.id if case_file else None
    letters.append(Letter(LetterForm.INSTRUCTION, appeal.number, today, text, case_file_id, appeal.id))
    return tuple(unit.add_letter(letter) for letter in letters)


def _initial(draft: Draft) -> str:
    if _is_anonymous(draft):
        return ""
    named = draft.organisation if draft.applicant is ApplicantKind.ORGANISATION else draft.surname
    return next((sign.upper() for sign in named if sign.isalpha()), "")


CASE_FILE_LATER = frozenset({"name", "address", "more_phones", "email", "gender"})

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
            ("gender", "address", "more_phones", "email", "social_status", "benefit", "legal_basis"),
            when=_is_new,
        ),
        Step(
            "appeal",
            QT_TRANSLATE_NOOP("tasks", "Appeal"),
            (
                "channel",
                "appeal_kind",
                "received_on",
                "registered_on",
                "sheets",
                "enclosures",
                "substance",
                "questions",
                "marks",
                "attachments",
            ),
        ),
        Step(
            "responsible",
            QT_TRANSLATE_NOOP("tasks", "Responsible officer"),
            ("responsible_id", "helper_ids", "resolution", "controlled"),
        ),
        Step("review", QT_TRANSLATE_NOOP("tasks", "Review"), ()),
    ),
    begin=_begin,
    commit=_commit,
    follow=_follow,
    label=_label,
)
