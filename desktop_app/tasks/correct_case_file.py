"""Correct a case file: who it is, how they are reached, and what the old entry said."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import fields, identifiers
from desktop_app.domain.case_file import MOST_PHONES, CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind, Benefit, Gender, LegalBasis, SocialStatus
from desktop_app.domain.corrections import still_to_complete
from desktop_app.domain.identifiers import Identifier
from desktop_app.domain.laying_out import address_laid_out
from desktop_app.domain.merging import surviving
from desktop_app.domain.ports import Conflict, Register, Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Need
from desktop_app.flow.merging import Source
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


def _is_organisation(draft: "Draft") -> bool:
    return draft.before.kind is ApplicantKind.ORGANISATION


def _is_somebody(draft: "Draft") -> bool:
    return not _is_organisation(draft)


def _surname_needed(draft: "Draft") -> Need:
    return Need.FREE if _is_organisation(draft) else Need.BLOCKING


@dataclass(frozen=True, slots=True)
class Draft:
    """The case file's fields under their own names; `before` is the case file as it was read."""

    before: CaseFile = fields.carried(CaseFile(ApplicantKind.PERSON))

    organisation: str = fields.text(need=Need.BLOCKING, longest=300)

    surname: str = fields.person_name(need=_surname_needed)
    name: str = fields.person_name()
    patronymic: str = fields.person_name()
    birth_date: date | str | None = fields.day(past=True)
    gender: Gender | None = fields.chosen(Gender)
    dative: str = fields.text(longest=300)

    address: Address = fields.block(Address)
    phones: tuple[str, ...] = fields.phones(longest=MOST_PHONES)
    email: str = fields.email()

    social_status: SocialStatus | None = fields.chosen(SocialStatus)
    benefit: Benefit | None = fields.chosen(Benefit)
    legal_basis: LegalBasis = fields.chosen(LegalBasis, default=LegalBasis.APPEALS_LAW)
    identifiers: tuple[Identifier, ...] = identifiers.rows()


IDENTITY = ("surname", "name", "patronymic", "birth_date", "gender", "dative")
REPRESENTATIVE = tuple(name for name in IDENTITY if name != "birth_date")
CONTACTS = ("address", "phones", "email")
STATUS = ("social_status", "benefit", "legal_basis", "identifiers")
CORRECTED = ("organisation", *IDENTITY, *CONTACTS, *STATUS)


def _begin(opening: Opening) -> Draft:
    """The draft of the case file that the opening is about."""
    return _of(opening.subject)


def _of(before: CaseFile) -> Draft:
    return Draft(before=before, **{name: getattr(before, name) for name in CORRECTED})


def _settle(draft: Draft) -> Draft:
    """A whole address that was written into one of its parts."""
    return replace(draft, address=address_laid_out(draft.address))


def _original(draft: Draft) -> Draft:
    return _of(draft.before)


def _before(draft: Draft) -> CaseFile:
    return draft.before


def _stored(register: Register, draft: Draft) -> CaseFile | None:
    return surviving(register, draft.before.id)


def _reread(_draft: Draft, stored: CaseFile) -> Draft:
    return _of(stored)


def _corrected(draft: Draft) -> CaseFile:
    """The case file as the draft has it; its number, kind and day of opening never change."""
    answers = {name: getattr(draft, name) for name in CORRECTED}
    after = replace(draft.before, **answers | {"birth_date": fields.day_or_none(draft.birth_date)})
    return replace(after, to_complete=still_to_complete(after))


def _label(draft: Draft) -> str:
    return draft.before.organisation or draft.before.full_name.short


def _commit(unit: Unit, draft: Draft) -> Receipt:
    after = _corrected(draft)
    if after != draft.before:
        stored = unit.case_file(after.id)
        if stored.annulled or stored.state != draft.before.state:
            raise Conflict
        after = unit.change_case_file(after)
    return Receipt(number=after.number, case_file_id=after.id)


TASK = Task(
    name="correct_case_file",
    title=QT_TRANSLATE_NOOP("tasks", "Correction of a case file"),
    draft=Draft,
    steps=(
        Step(
            "organisation",
            QT_TRANSLATE_NOOP("tasks", "Organisation"),
            ("organisation",),
            when=_is_organisation,
        ),
        Step("representative", QT_TRANSLATE_NOOP("tasks", "Representative"), REPRESENTATIVE, when=_is_organisation),
        Step("identity", QT_TRANSLATE_NOOP("tasks", "Person"), IDENTITY, when=_is_somebody),
        Step("contacts", QT_TRANSLATE_NOOP("tasks", "Contacts"), CONTACTS),
        Step("status", QT_TRANSLATE_NOOP("tasks", "Status, documents"), STATUS),
        Step("review", QT_TRANSLATE_NOOP("tasks", "Review"), ()),
    ),
    begin=_begin,
    commit=_commit,
    settle=_settle,
    label=_label,
    original=_original,
    source=Source(_before, _stored, _reread),
)
