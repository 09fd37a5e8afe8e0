"""Saved searches lie in the register: kept, renamed, removed and had back."""

from dataclasses import replace

import pytest

from desktop_app.domain.appeal import AppealKind, QuestionStatus
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.parameters import Condition
from desktop_app.domain.periods import Period, Span
from desktop_app.domain.ports import Conflict
from desktop_app.domain.saved_search import SavedSearch
from desktop_app.storage.store import Store
from tests.storage.samples import KUZNETSOV, LEAKING_ROOF, SECRETARY, entered, opened, registered

COMPLAINTS = SavedSearch(
    "Жалобы этой недели",
    (Condition("kind", (AppealKind.COMPLAINT,)), Condition("received", Period(Span.THIS_WEEK))),
)


def kept(store: Store, search: SavedSearch = COMPLAINTS, run_id: str = "run-1") -> SavedSearch:
    with store.unit(SECRETARY, run_id) as unit:
        return unit.add_saved_search(search)


def test_searches_are_kept_and_listed_by_name(store: Store) -> None:
    complaints = kept(store)
    other = kept(store, SavedSearch("ёлки"))

    assert store.register.saved_searches() == (other, complaints)


def test_a_search_gets_another_name_and_is_removed(store: Store) -> None:
    complaints = kept(store)
    with store.unit(SECRETARY, "run-2") as unit:
        renamed = unit.change_saved_search(replace(complaints, title="Жалобы"))
    assert store.register.saved_searches() == (renamed,)

    with store.unit(SECRETARY, "run-3") as unit:
        removed = unit.change_saved_search(replace(renamed, annulled=True))
    assert store.register.saved_searches() == ()

    with store.unit(SECRETARY, "run-4") as unit:
        unit.change_saved_search(replace(removed, annulled=False))
    assert [each.title for each in store.register.saved_searches()] == ["Жалобы"]


def test_who_has_read_an_older_one_changes_nothing(store: Store) -> None:
    complaints = kept(store)
    with store.unit(SECRETARY, "run-2") as unit:
        unit.change_saved_search(replace(complaints, title="Жалобы"))

    with pytest.raises(Conflict), store.unit(SECRETARY, "run-3") as unit:
        unit.change_saved_search(replace(complaints, title="Все жалобы"))


def test_keeping_a_search_is_undone_like_any_work(store: Store) -> None:
    kept(store)
    with store.unit(SECRETARY, "run-1") as unit:
        unit.undo()

    assert store.register.saved_searches() == ()


def test_a_record_tells_all_that_is_known_of_an_appeal(store: Store) -> None:
    full = entered(store, LEAKING_ROOF, opened(store))
    plain = registered(store, number="А-2/26", questions=(), helper_ids=())

    told, unsigned = store.finder.records_of((full.id, plain.id))

    assert (told.number, told.applicant, told.case_file_number) == ("К-1/26", KUZNETSOV.title, "ЛД-000123")
    assert told.topics == ("0005.0005.0056.1147", "")
    assert told.statuses == (QuestionStatus.EXTENDED, QuestionStatus.UNDER_REVIEW)
    assert told.phones == KUZNETSOV.phones
    assert told.address.startswith("390000")
    assert set(told.marks) == LEAKING_ROOF.marks
    assert (told.helpers, told.responsible) == (("Секретарь",), "Секретарь")
    assert told.controlled
    assert told.to_complete
    assert (unsigned.applicant_kind, unsigned.applicant, unsigned.helpers) == (ApplicantKind.ANONYMOUS, "", ())
    assert store.finder.records_of((plain.id, 99, full.id)) == (unsigned, told)
