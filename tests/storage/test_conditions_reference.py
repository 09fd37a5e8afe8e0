"""Search by parameters against a slow and obvious one, over generated conditions: the same appeals in their order."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.appeal import Appeal, AppealKind, Channel, Ground, Mark, Outcome, Question, QuestionStatus
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind, Benefit, SocialStatus
from desktop_app.domain.identifiers import Identifier, IdentifierKind
from desktop_app.domain.journey import Aim, Assignment
from desktop_app.domain.officer import Department, Officer
from desktop_app.domain.parameters import PARAMETERS, Answer, Condition, Parameter, Shape
from desktop_app.domain.periods import Period, Span
from desktop_app.domain.search_key import fold, words
from desktop_app.domain.selection import Order, Selection, SortKey
from desktop_app.storage.store import Store
from tests.storage.offices import office_in
from tests.storage.samples import SECRETARY

TODAY = date(2026, 3, 11)
APPEALS = 150
SURNAMES = ("Кузнецов", "Кузнецова", "Ёлкин", "Римский-Корсаков", "Ким")
NAMES = ("Пётр", "Алёна", "Иван")
STREETS = ("ул. Ленина", "пр. Мира", "пер. Лесной")
SUBSTANCES = ("Протекает крыша", "Нет отопления", "Не чистят дорогу", "О пенсии")
FORMS = {"крышу": "крыша", "отопление": "отопления", "дороги": "дорогу", "пенсии": "пенсии", "крыша": "крыша"}
TOPICS = ("0005.0005.0056.1147", "0005.0005.0055.1122", "0002.0007.0067.0233", "")
SENDERS = ("", "", "Администрация г. Лесного", "Приёмная депутата Ёлкина", "ПРОКУРАТУРА области")
SNILS = ("112-233-445 95", "087-654-303 00", "116-973-385 89")
PHONES = ("+7 912 345-67-89", "+7 912 111-22-33", "+7 495 345-00-01")

Known = dict[str, Any]
"""An appeal, the case file it lies in, and the department of who is responsible."""


class Office:
    """A store, and everything in it as it is known."""

    def __init__(self, store: Store, everything: list[Known]) -> None:
        self.store = store
        self.everything = everything


def invented(chance: Random, at: int, case_files: list[CaseFile], officers: list[Officer]) -> Appeal:
    """An appeal of anybody about anything."""
    received = TODAY - timedelta(days=chance.randrange(120))
    registered = received + timedelta(days=chance.randrange(3))
    owner = chance.choice([*case_files, None])
    return Appeal(
        kind=chance.choice(list(AppealKind)[:3]),
        channel=chance.choice(list(Channel)),
        received_on=received,
        registered_on=registered,
        substance=chance.choice(SUBSTANCES),
        responsible_id=chance.choice(officers).id,
        number=f"Д-{at}/26",
        case_file_id=owner.id if owner else None,
        due_on=registered + timedelta(days=30),
        sender=chance.choice(SENDERS),
        marks=frozenset(chance.sample(list(Mark), chance.randrange(3))),
        questions=(Question(chance.choice(TOPICS), "суть", chance.choice(list(QuestionStatus))),),
        helper_ids=tuple(each.id for each in chance.sample(officers, chance.randrange(2))),
        controlled=chance.random() < 0.3,
        to_complete=chance.choice(((), ("topic",))),
        answered_on=chance.choice((None, registered + timedelta(days=chance.randrange(40)))),
        outcome=chance.choice((None, *Outcome)),
        ground=chance.choice((None, *Ground)),
    )


def aims(appeal: Appeal) -> tuple[Aim, ...]:
    """What an appeal waits for: nothing, one thing or two."""
    known = list(Aim)
    return tuple(known[at] for at in {appeal.id % 7, appeal.id % 5} if at < len(known))


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """An office with appeals of every kind."""
    chance = Random(8)  # noqa: S311 — the same office each time
    with office_in(tmp_path_factory.mktemp("parameters")) as store:
        with store.unit(SECRETARY, "run-0") as unit:
            department = unit.add_department(Department("Архив"))
            officers = [
                unit.add_officer(Officer(surname, department_id=chance.choice((None, department.id))))
                for surname in ("Орлова", "Заботин", "Льготина")
            ]
            case_files = [
                unit.add_case_file(
                    CaseFile(
                        ApplicantKind.PERSON,
                        f"ЛД-{at:04}",
                        chance.choice(SURNAMES),
                        chance.choice(NAMES),
                        address=Address("", "", "", "г. Лесной", chance.choice(STREETS), str(chance.randrange(1, 30))),
                        phones=(chance.choice(PHONES),),
                        identifiers=chance.choice(((), (Identifier(IdentifierKind.SNILS, chance.choice(SNILS)),))),
                        social_status=chance.choice((None, *SocialStatus)),
                        benefit=chance.choice((None, *Benefit)),
                        to_complete=chance.choice(((), (), ("email",))),
                        opened_on=TODAY,
                    )
                )
                for at in range(40)
            ]
            case_files.append(
                unit.add_case_file(
                    CaseFile(ApplicantKind.ORGANISATION, "ЛД-9999", organisation="ООО «Ромашка»", opened_on=TODAY)
                )
            )
            appeals = [unit.add_appeal(invented(chance, at, case_files, officers)) for at in range(APPEALS)]
            for each in appeals:
                for aim in aims(each):
                    unit.add_assignment(Assignment(each.id, "stage", TODAY, officers[0].id, aim=aim))
            gone = unit.change_appeal(replace(appeals[7], annulled=True))
        owners = {each.id: each for each in case_files}
        departments = {each.id: each.department_id for each in officers}
        known: list[Known] = [
            {
                "appeal": gone if each.id == gone.id else each,
                "owner": owners.get(each.case_file_id or 0),
                "department": departments[each.responsible_id],
            }
            for each in appeals
        ]
        yield Office(store, known)


def _holds(typed: str, *texts: str) -> bool:
    known = [word for text in texts for word in words(text)]
    return all(any(own.startswith(word) for own in known) for word in words(typed))


def _in(period: Period, day: date | None) -> bool:
    if day is None or period.span is Span.NONE:
        return day is None and period.span is Span.NONE
    since, until = period.bounds(TODAY)
    return (since is None or since <= day) and (until is None or day <= until)


def _digits(phone: str) -> str:
    return "".join(filter(str.isdecimal, phone))


MEETS: dict[str, Callable[[Any, Appeal, CaseFile | None, int | None], bool]] = {
    "applicant": lambda typed, _appeal, owner, _: owner is not None and _holds(typed, owner.title),
    "number": lambda typed, appeal, _owner, _: any(
        form.startswith("".join(words(typed))) for form in (f"д{_digits(appeal.number)}", _digits(appeal.number))
    ),
    "substance": lambda typed, appeal, _owner, _: FORMS[typed] in appeal.substance,
    "address": lambda typed, _appeal, owner, _: (
        owner is not None
        and _holds(typed.removeprefix("ул. "), owner.address.locality, owner.address.street, owner.address.house)
    ),
    "phone": lambda typed, _appeal, owner, _: (
        owner is not None and any(typed in _digits(phone) for phone in owner.phones)
    ),
    "identifier": lambda typed, _appeal, owner, _: (
        owner is not None and any(_digits(each.value).startswith(_digits(typed)) for each in owner.identifiers)
    ),
    "topic": lambda typed, appeal, _owner, _: any(each.topic.startswith(typed) for each in appeal.questions),
    "sender": lambda typed, appeal, _owner, _: all(word in fold(appeal.sender) for word in words(typed)),
    "waits_for": lambda chosen, appeal, _owner, _: bool(set(chosen).intersection(aims(appeal))),
    "kind": lambda chosen, appeal, _owner, _: appeal.kind in chosen,
    "channel": lambda chosen, appeal, _owner, _: appeal.channel in chosen,
    "mark": lambda chosen, appeal, _owner, _: bool(appeal.marks.intersection(chosen)),
    "status": lambda chosen, appeal, _owner, _: any(each.status in chosen for each in appeal.questions),
    "responsible": lambda chosen, appeal, _owner, _: appeal.responsible_id in chosen,
    "helper": lambda chosen, appeal, _owner, _: bool(set(chosen).intersection(appeal.helper_ids)),
    "department": lambda chosen, _appeal, _owner, department: department in chosen,
    "outcome": lambda chosen, appeal, _owner, _: appeal.outcome in chosen,
    "ground": lambda chosen, appeal, _owner, _: appeal.ground in chosen,
    "received": lambda period, appeal, _owner, _: _in(period, appeal.received_on),
    "registered": lambda period, appeal, _owner, _: _in(period, appeal.registered_on),
    "due": lambda period, appeal, _owner, _: _in(period, appeal.due_on),
    "answered": lambda period, appeal, _owner, _: _in(period, appeal.answered_on),
    "overdue": lambda answer, appeal, _owner, _: (
        (appeal.answered_on is None and appeal.due_on is not None and appeal.due_on < TODAY) is answer
    ),
    "controlled": lambda answer, appeal, _owner, _: appeal.controlled is answer,
    "to_complete": lambda answer, appeal, owner, _: bool(appeal.to_complete or (owner and owner.to_complete)) is answer,
    "applicant_kind": lambda chosen, _appeal, owner, _: (owner.kind if owner else ApplicantKind.ANONYMOUS) in chosen,
    "social_status": lambda chosen, _appeal, owner, _: owner is not None and owner.social_status in chosen,
    "benefit": lambda chosen, _appeal, owner, _: owner is not None and owner.benefit in chosen,
    "annulled": lambda answer, appeal, _owner, _: appeal.annulled is answer,
}
TYPED = {
    "applicant": ("кузн", "Пётр куз", "елкин", "корсаков", "ромашка", "алена ким"),
    "number": ("1", "Д-12/26", "д 3", "42/26"),
    "substance": tuple(FORMS),
    "address": ("Ленина", "ул. мира", "лесной 7", "1"),
    "phone": ("345", "9123456789", "0001", "11122"),
    "identifier": ("112-233-445 95", "11223344595", "087", "9338589"),
    "sender": ("лесного", "прокуратура", "Елкина депутата", "РА", "мэр"),
    "topic": ("0005", "0005.0005.0056", "0002.0007.0067.0233", "0001"),
}
DAYS = st.none() | st.dates(TODAY - timedelta(days=130), TODAY + timedelta(days=60))
PERIODS = st.builds(Period, st.sampled_from(Span), DAYS, DAYS, st.integers(0, 60))


def answers(parameter: Parameter) -> st.SearchStrategy[Answer]:
    """What may be asked of it in this office."""
    match parameter.shape:
        case Shape.TEXT:
            return st.sampled_from(TYPED[parameter.name])
        case Shape.YES:
            return st.booleans()
        case Shape.PERIOD:
            return PERIODS
        case Shape.DIRECTORY:
            return st.lists(st.integers(1, 5), min_size=1, max_size=2).map(tuple)
        case Shape.CHOICE:
            assert not isinstance(parameter.choices, str)
            return st.lists(st.sampled_from(parameter.choices), min_size=1, max_size=3).map(tuple)


CONDITIONS = st.sampled_from(list(PARAMETERS.values())).flatmap(
    lambda parameter: st.builds(Condition, st.just(parameter.name), answers(parameter))
)
ORDERS = st.builds(Order, st.sampled_from(SortKey), st.booleans())


def sorted_by(order: Order, found: list[Known]) -> list[int]:
    """The ids in the order, by two plain sortings: what has no key comes last."""

    def key(known: Known) -> Any:
        appeal, owner = known["appeal"], known["owner"]
        match order.key:
            case SortKey.REGISTERED:
                return appeal.registered_on
            case SortKey.RECEIVED:
                return appeal.received_on
            case SortKey.DUE:
                return appeal.due_on
            case SortKey.ANSWERED:
                return appeal.answered_on
            case SortKey.APPLICANT:
                return " ".join(words(owner.title)) if owner else None
            case _:
                return 0

    by_id = sorted(found, key=lambda known: known["appeal"].id, reverse=order.descending)
    said = [known for known in by_id if key(known) is not None]
    silent = [known for known in by_id if key(known) is None]
    return [known["appeal"].id for known in (*sorted(said, key=key, reverse=order.descending), *silent)]


def test_the_reference_knows_every_parameter() -> None:
    assert set(MEETS) == set(PARAMETERS)


@given(st.lists(CONDITIONS, max_size=3).map(tuple), ORDERS)
@settings(max_examples=400)
def test_the_fast_search_finds_what_the_obvious_one_finds(
    office: Office, conditions: tuple[Condition, ...], order: Order
) -> None:
    asked = {condition.parameter for condition in conditions}
    found = [
        known
        for known in office.everything
        if all(
            MEETS[each.parameter](each.answer, known["appeal"], known["owner"], known["department"])
            for each in conditions
        )
        and ("annulled" in asked or not known["appeal"].annulled)
    ]
    ids = office.store.finder.ids_of(Selection(conditions, order), TODAY)

    assert set(ids) == {known["appeal"].id for known in found}
    assert len(ids) == len(found)
    if order.key not in {SortKey.RESPONSIBLE, SortKey.APPLICANT}:
        assert list(ids) == sorted_by(order, found)
