"""Search by parameters: every one alone, and together."""

from dataclasses import replace
from datetime import date
from enum import Enum

import pytest

from desktop_app.domain.appeal import AppealKind, Channel, Ground, Mark, Outcome, QuestionStatus
from desktop_app.domain.citizen import ApplicantKind, Benefit, SocialStatus
from desktop_app.domain.identifiers import Identifier, IdentifierKind
from desktop_app.domain.journey import CONTROL, Aim, Assignment
from desktop_app.domain.officer import Department, Officer
from desktop_app.domain.parameters import PARAMETERS, Answer, Condition
from desktop_app.domain.periods import Period, Span
from desktop_app.domain.routes import Verdict
from desktop_app.domain.selection import Order, Selection, SortKey, windows
from desktop_app.storage.conditions import CLAUSES, where
from desktop_app.storage.store import Store
from tests.storage.samples import KUZNETSOV, LEAKING_ROOF, ROMASHKA, SECRETARY, entered, opened, registered

TODAY = date(2026, 3, 1)
SNILS = Identifier(IdentifierKind.SNILS, "112-233-445 95")


@pytest.fixture
def office(store: Store) -> Store:
    """Kuznetsov's appeal with every field filled and answered, a plain one of another, still open, and one undone."""
    entered(
        store,
        replace(
            LEAKING_ROOF,
            number="К-1/26",
            due_on=date(2026, 2, 13),
            outcome=Outcome.NO_ANSWER,
            ground=Ground.ABUSE,
            sender="Приёмная «Депутата» Ёлкина",
        ),
        opened(store, identifiers=(SNILS,)),
    )
    with store.unit(SECRETARY, "run-1") as unit:
        unit.add_assignment(Assignment(1, "visa", TODAY, SECRETARY, aim=Aim.VISA))
        unit.add_assignment(Assignment(1, CONTROL, TODAY, SECRETARY))
        done = unit.add_assignment(Assignment(1, "work", TODAY, SECRETARY, aim=Aim.DISTRIBUTION))
        unit.change_assignment(replace(done, done_on=TODAY, verdict=Verdict.DONE))
        department = unit.add_department(Department("Архив"))
        officer = unit.add_officer(Officer("Орлова", department_id=department.id))
    other = registered(
        store,
        opened(store, ROMASHKA),
        number="Р-2/26",
        kind=AppealKind.PROPOSAL,
        channel=Channel.POST,
        marks=frozenset(),
        questions=(),
        helper_ids=(),
        attachments=(),
        responsible_id=officer.id,
        received_on=date(2026, 1, 2),
        due_on=date(2026, 2, 20),
        substance="Дом 1/26: нет света",
        controlled=False,
        sender="Администрация области",
    )
    with store.unit(SECRETARY, "run-2") as unit:
        unit.add_assignment(Assignment(other.id, "work", TODAY, officer.id))
        gone = unit.add_appeal(replace(other, id=0, version=0, number="Р-3/26"))
        unit.change_appeal(replace(gone, annulled=True))
    return store


def found(store: Store, *asked: tuple[str, Answer]) -> list[str]:
    """The numbers of the appeals that meet these conditions."""
    selection = Selection(tuple(Condition(parameter, answer) for parameter, answer in asked))
    listing = store.finder.matching(selection, TODAY, offset=0, limit=10)
    assert listing.total == len(listing.rows) == store.finder.count_of(selection, TODAY, most=100)
    assert store.finder.ids_of(selection, TODAY) == tuple(line.id for line in listing.rows)
    return [line.number for line in listing.rows]


ONLY_KUZNETSOV: dict[str, Answer] = {
    "applicant": "кузнецов пётр",
    "number": "1/26",
    "substance": "крыше",
    "address": "ул. Ленина, 5",
    "phone": "345-67-89",
    "identifier": "112233445",
    "topic": "0005.0005",
    "sender": "депутат ЕЛКИНА",
    "waits_for": (Aim.VISA, Aim.REQUEST),
    "kind": (AppealKind.COMPLAINT, AppealKind.STATEMENT),
    "channel": (Channel.IN_HAND,),
    "mark": (Mark.COLLECTIVE, Mark.ANONYMOUS),
    "responsible": (SECRETARY,),
    "helper": (SECRETARY,),
    "status": (QuestionStatus.EXTENDED,),
    "outcome": (Outcome.NO_ANSWER, Outcome.RETURNED),
    "ground": (Ground.ABUSE, Ground.ILLEGIBLE),
    "received": Period(since=date(2026, 1, 14)),
    "due": Period(until=date(2026, 2, 13)),
    "answered": Period(Span.ANY),
    "overdue": False,
    "controlled": True,
    "to_complete": True,
    "applicant_kind": (ApplicantKind.PERSON,),
    "social_status": (SocialStatus.PENSIONER,),
    "benefit": (Benefit.LABOUR_VETERAN, Benefit.ORPHAN),
}
ONLY_ROMASHKA: dict[str, Answer] = {
    "department": (1,),
    "overdue": True,
    "received": Period(until=date(2026, 1, 13)),
    "answered": Period(Span.NONE),
    "due": Period(Span.LAST_DAYS, days=10),
    "controlled": False,
    "to_complete": False,
    "applicant_kind": (ApplicantKind.ORGANISATION, ApplicantKind.ANONYMOUS),
    "number": "р-2",
    "substance": "26",
    "sender": "област",
    "waits_for": (Aim.WORK,),
}


@pytest.mark.parametrize("name", ONLY_KUZNETSOV)
def test_each_parameter_finds_the_appeal_that_meets_it(office: Store, name: str) -> None:
    assert found(office, (name, ONLY_KUZNETSOV[name])) == ["К-1/26"]


@pytest.mark.parametrize("name", ONLY_ROMASHKA)
def test_the_other_appeal_is_found_by_its_own(office: Store, name: str) -> None:
    assert found(office, (name, ONLY_ROMASHKA[name])) == ["Р-2/26"]


def test_an_annulled_appeal_is_found_when_it_is_asked_for(office: Store) -> None:
    assert found(office, ("annulled", True)) == ["Р-3/26"]
    assert found(office, ("annulled", False)) == ["Р-2/26", "К-1/26"]
    assert office.finder.count_of(Selection(with_annulled=True), TODAY, most=100) == 3


def test_who_has_not_signed_is_found_as_anonymous(office: Store) -> None:
    registered(office, number="А-9/26", marks=frozenset({Mark.ANONYMOUS}))

    assert found(office, ("applicant_kind", (ApplicantKind.ANONYMOUS,))) == ["А-9/26"]
    assert len(found(office, ("applicant_kind", tuple(ApplicantKind)))) == 3


def test_every_parameter_is_told_of_here() -> None:
    assert {*ONLY_KUZNETSOV, *ONLY_ROMASHKA, "registered", "annulled"} == set(PARAMETERS) == set(CLAUSES)
    assert all(isinstance(each.choices, str) or issubclass(each.choices, Enum) for each in PARAMETERS.values())


def test_all_conditions_have_to_be_met(office: Store) -> None:
    assert found(office, *ONLY_KUZNETSOV.items()) == ["К-1/26"]
    assert found(office, ("applicant", "кузнецов"), ("overdue", True)) == []
    assert found(office) == ["Р-2/26", "К-1/26"]


@pytest.mark.parametrize(
    "name", ["applicant", "number", "substance", "address", "phone", "identifier", "topic", "sender"]
)
@pytest.mark.parametrize("typed", ["", "  ", '"', "-"])
def test_a_text_that_says_nothing_finds_nothing(office: Store, name: str, typed: str) -> None:
    assert found(office, (name, typed)) == []


@pytest.mark.parametrize("typed", ["+7 912 345-67-89", "8 (912) 345 67 89", "8912345", "4567", "491 225-00-01"])
def test_a_phone_is_found_by_any_part_of_it(office: Store, typed: str) -> None:
    assert found(office, ("phone", typed)) == ["К-1/26"]


def test_a_phone_is_no_year_of_birth(office: Store) -> None:
    assert found(office, ("applicant", "1961")) == ["К-1/26"]
    assert found(office, ("phone", "1961")) == []


def test_a_selection_is_sorted_by_any_key_both_ways(office: Store) -> None:
    registered(office, number="А-9/26", due_on=date(2026, 2, 1), received_on=date(2026, 1, 10), questions=())

    def numbers(key: SortKey, *, descending: bool) -> list[str]:
        selection = Selection(order=Order(key, descending))
        return [line.number for line in office.finder.matching(selection, TODAY, offset=0, limit=10).rows]

    assert numbers(SortKey.NUMBER, descending=False) == ["К-1/26", "Р-2/26", "А-9/26"]
    assert numbers(SortKey.RECEIVED, descending=False) == ["Р-2/26", "А-9/26", "К-1/26"]
    assert numbers(SortKey.DUE, descending=True) == ["Р-2/26", "К-1/26", "А-9/26"]
    assert numbers(SortKey.ANSWERED, descending=True) == ["К-1/26", "А-9/26", "Р-2/26"], "no day comes last"
    assert numbers(SortKey.APPLICANT, descending=False) == ["К-1/26", "Р-2/26", "А-9/26"], "the unsigned comes last"
    assert numbers(SortKey.RESPONSIBLE, descending=False) == ["Р-2/26", "К-1/26", "А-9/26"]


def test_a_selection_is_gone_through_window_by_window(office: Store) -> None:
    ids = office.finder.ids_of(Selection(with_annulled=True), TODAY)

    lines = [line.number for window in windows(ids, size=2) for line in office.finder.lines_of(window)]

    assert lines == ["Р-3/26", "Р-2/26", "К-1/26"]
    assert office.finder.lines_of((ids[0], 99)) == office.finder.lines_of(ids[:1])
    assert KUZNETSOV.title == office.finder.lines_of(ids)[2].applicant


def test_of_what_many_meet_no_list_is_made(office: Store) -> None:
    selection = Selection((Condition("status", (QuestionStatus.UNDER_REVIEW,)),))
    told = "EXPLAIN QUERY PLAN SELECT a.id FROM appeal AS a WHERE {} ORDER BY a.registered_on DESC"

    def plan(*, many: bool) -> str:
        chosen, params = where(selection, TODAY, many=many)
        return str(office.register._database.rows(told.format(chosen), params))  # noqa: SLF001 — no port tells how

    assert "LIST SUBQUERY" in plan(many=False)
    assert "LIST SUBQUERY" not in plan(many=True)
    assert "USING COVERING INDEX question_status (status=? AND appeal_id=?)" in plan(many=True)


@pytest.mark.parametrize("name", PARAMETERS)
def test_no_parameter_reads_all_appeals(office: Store, name: str) -> None:
    """A narrow index tells all that a condition asks; only a sorting by what is elsewhere may take longer."""
    answer = (ONLY_KUZNETSOV | ONLY_ROMASHKA).get(name, Period(Span.THIS_WEEK) if name == "registered" else True)
    selection = Selection((Condition(name, answer),))
    chosen, params = where(selection, TODAY)
    told = f"EXPLAIN QUERY PLAN SELECT a.id FROM appeal AS a WHERE {chosen} ORDER BY a.registered_on DESC"  # noqa: S608 — our own conditions

    plan = [step[3] for step in office.register._database.rows(told, params)]  # noqa: SLF001 — no port tells how

    assert not [step for step in plan if step.startswith("SCAN") and "INDEX" not in step and "officer" not in step]
    assert not [step for step in plan if step.startswith("SCAN a ") and "COVERING" not in step]


def test_windows_of_a_list_count_it_anew_only_after_a_change(office: Store) -> None:
    selection = Selection()
    assert office.finder.matching(selection, TODAY, offset=0, limit=1).total == 2
    registered(office, number="А-9/26")

    assert office.finder.matching(selection, TODAY, offset=1, limit=1).total == 3
    assert office.finder.matching(Selection(with_annulled=True), TODAY, offset=0, limit=1).total == 4
