"""Merge two case files of one citizen: which number stays, which answers hold, and what comes over."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

from desktop_app.domain import fields, identifiers
from desktop_app.domain.case_file import MOST_PHONES, CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind, Benefit, Gender, LegalBasis, SocialStatus
from desktop_app.domain.identifiers import Identifier
from desktop_app.domain.merging import COMPARED, differing, merged, older, proposed
from desktop_app.domain.ports import Conflict, Register, Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Check, Need, Problem
from desktop_app.flow.merging import Source
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


class Kept(Enum):
    """Which of the two case files stays."""

    FIRST = "first"
    SECOND = "second"


def _is_of(kind: ApplicantKind, draft: "Draft") -> bool:
    return draft.first is not None and draft.first.kind is kind


def _organisation_needed(draft: "Draft") -> Need:
    return Need.BLOCKING if _is_of(ApplicantKind.ORGANISATION, draft) else Need.FREE


def _surname_needed(draft: "Draft") -> Need:
    return Need.BLOCKING if _is_of(ApplicantKind.PERSON, draft) else Need.FREE


def _found(name: str) -> Check:
    """A case file that was read under this id, and that another one can be merged with."""

    def check(value: int, draft: "Draft", _today: date) -> Problem | None:
        found: CaseFile | None = getattr(draft, name)
        if found is None or found.id != value:
            return Problem.REQUIRED
        if found.annulled:
            return Problem.ANNULLED
        return _unfit(draft) if name == "second" else None

    return check


def _unfit(draft: "Draft") -> Problem | None:
    if draft.first is None or draft.second is None:
        return None
    if draft.first.id == draft.second.id:
        return Problem.SAME_CASE_FILE
    return Problem.OTHER_KIND if draft.first.kind is not draft.second.kind else None


@dataclass(frozen=True, slots=True)
class Draft:
    """The two case files as they were read, which of them stays, and what it is to hold, field by field.

    `given`: so many of them were known when the task began, and need not be looked for.
    """

    first: CaseFile | None = fields.carried()
    second: CaseFile | None = fields.carried()
    given: int = fields.carried(0)

    first_id: int | None = fields.looked_up(check=_found("first"))
    second_id: int | None = fields.looked_up(check=_found("second"))

    kept: Kept = fields.chosen(Kept, default=Kept.FIRST)
    organisation: str = fields.text(need=_organisation_needed, longest=300)
    surname: str = fields.person_name(need=_surname_needed)
    name: str = fields.person_name()
    patronymic: str = fields.person_name()
    birth_date: date | str | None = fields.day(past=True)
    gender: Gender | None = fields.chosen(Gender)
    dative: str = fields.text(longest=300)
    address: Address = fields.block(Address)
    phones: tuple[str, ...] = fields.phones(longest=MOST_PHONES)
    email: str = fields.email()
    identifiers: tuple[Identifier, ...] = identifiers.rows()
    social_status: SocialStatus | None = fields.chosen(SocialStatus)
    benefit: Benefit | None = fields.chosen(Benefit)
    legal_basis: LegalBasis = fields.chosen(LegalBasis, default=LegalBasis.APPEALS_LAW)


IDENTITY, CONTACTS, STATUS = COMPARED[:7], COMPARED[7:11], COMPARED[11:]

Pair = tuple[CaseFile, CaseFile]
"""The case file that stays, and the one that is merged into it."""


def pair_of(draft: Draft) -> Pair | None:
    """The two case files, the one that stays first; None while one of them is not known."""
    if draft.first is None or draft.second is None:
        return None
    return (draft.first, draft.second) if draft.kept is Kept.FIRST else (draft.second, draft.first)


def _begin(opening: Opening) -> Draft:
    """The one or two case files that the opening is about."""
    subject = opening.subject if isinstance(opening.subject, tuple) else (opening.subject,)
    given = [each for each in subject if isinstance(each, CaseFile)]
    first, second = next(iter(given), None), next(iter(given[1:]), None)
    draft = Draft(first, second, first_id=first.id if first else None, second_id=second.id if second else None)
    valid = tuple(each for each in (first, second) if each is not None and not each.annulled)
    return _with_proposals(replace(draft, given=len(valid) if _unfit(draft) is None else min(len(valid), 1)))


def _follow(draft: Draft, name: str) -> Draft:
    """Other case files, other proposals; where the other one stays, what was not chosen by hand is proposed anew."""
    if name in {"first", "second"}:
        return _with_proposals(draft)
    pair = pair_of(draft)
    if name != "kept" or pair is None:
        return draft
    kept, other = pair
    before, now = proposed(other, kept), proposed(kept, other)
    return replace(draft, **{field: now[field] for field in now if getattr(draft, field) == before[field]})


def _with_proposals(draft: Draft) -> Draft:
    if draft.first is None or draft.second is None:
        return draft
    is_first = older(draft.first, draft.second) is draft.first
    return _proposed(replace(draft, kept=Kept.FIRST if is_first else Kept.SECOND))


def _proposed(draft: Draft) -> Draft:
    pair = pair_of(draft)
    return replace(draft, **proposed(*pair)) if pair else draft


def _has_to_be_chosen(draft: Draft) -> bool:
    return draft.given < len(Kept)


def _differ(names: tuple[str, ...]) -> Callable[[Draft], bool]:
    def differ(draft: Draft) -> bool:
        if draft.first is None or draft.second is None:
            return False
        return not set(names).isdisjoint(differing(draft.first, draft.second))

    return differ


def _original(draft: Draft) -> Draft:
    """The case file that stays, alone and as it is."""
    pair = pair_of(draft)
    answers: dict[str, Any] = {name: getattr(pair[0], name) for name in COMPARED} if pair else {}
    return replace(draft, second=None, **answers)


def _label(draft: Draft) -> str:
    return " + ".join(each.number for each in (draft.first, draft.second) if each is not None)


def _read(draft: Draft) -> Pair | None:
    return pair_of(draft)


def _stored(register: Register, draft: Draft) -> Pair | None:
    """Both as they are now; None when one of them is valid no more."""
    pair = pair_of(draft)
    found = [register.case_file(each.id) for each in pair] if pair else []
    valid = [each for each in found if each is not None and not each.annulled]
    return (valid[0], valid[1]) if len(valid) == len(Kept) else None


def _reread(draft: Draft, stored: Pair) -> Draft:
    first, second = stored if draft.kept is Kept.FIRST else stored[::-1]
    return _proposed(replace(draft, first=first, second=second))


def _commit(unit: Unit, draft: Draft) -> Receipt:
    pair = pair_of(draft)
    if pair is None or _unfit(draft) is not None:
        raise Conflict
    for each in pair:
        stored = unit.case_file(each.id)
        if stored.state != each.state or stored.annulled:
            raise Conflict
    kept, other = pair
    answers = {name: getattr(draft, name) for name in COMPARED}
    after = merged(kept, other, answers | {"birth_date": fields.day_or_none(draft.birth_date)})
    done = unit.merge(after, other)
    return Receipt(number=done.number, case_file_id=done.id)


TASK = Task(
    name="merge_case_files",
    title=QT_TRANSLATE_NOOP("tasks", "Merging of case files"),
    draft=Draft,
    steps=(
        Step(
            "choose",
            QT_TRANSLATE_NOOP("tasks", "Two case files"),
            ("first_id", "second_id"),
            when=_has_to_be_chosen,
        ),
        Step("compare", QT_TRANSLATE_NOOP("tasks", "Side by side"), ("kept", *IDENTITY)),
        Step("contacts", QT_TRANSLATE_NOOP("tasks", "Contacts"), CONTACTS, when=_differ(CONTACTS)),
        Step("status", QT_TRANSLATE_NOOP("tasks", "Status and benefits"), STATUS, when=_differ(STATUS)),
        Step("review", QT_TRANSLATE_NOOP("tasks", "Review"), ()),
    ),
    begin=_begin,
    commit=_commit,
    follow=_follow,
    label=_label,
    original=_original,
    source=Source(_read, _stored, _reread),
)
