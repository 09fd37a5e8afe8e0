"""The directory of reasons of refusal is the office's own."""

from dataclasses import replace

import pytest

from desktop_app.domain.contact import RefusalAction, RefusalReason
from desktop_app.domain.ports import Conflict
from desktop_app.domain.rules import Problem
from desktop_app.storage.store import Store
from desktop_app.tasks import edit_refusals
from desktop_app.tasks.edit_refusals import ReasonRow
from tests.tasks.conftest import AtDesk
from tests.tasks.desk import Desk


@pytest.fixture
def desk(store: Store, at_desk: AtDesk) -> Desk:
    """The directory as every office begins with it."""
    return at_desk(edit_refusals.TASK, subject=store.register.refusal_reasons())


def titles(store: Store) -> list[str]:
    return [each.title for each in store.register.refusal_reasons() if each.active]


def test_a_new_office_has_a_reason_for_each_action(store: Store) -> None:
    assert {each.action for each in store.register.refusal_reasons()} == set(RefusalAction)


def test_a_reason_is_added_renamed_and_retired(desk: Desk, store: Store) -> None:
    first, second, *_ = desk.draft.reasons

    desk.answer(reasons=(replace(first, title="Уже отвечено"), second, ReasonRow("Прочее"))).finish()

    assert titles(store) == ["Уже отвечено", second.title, "Прочее"]
    assert [each.active for each in store.register.refusal_reasons()] == [True, True, False, False, True]


def test_a_retired_reason_comes_back_by_its_name(desk: Desk, store: Store, at_desk: AtDesk) -> None:
    first, *others = desk.draft.reasons
    desk.answer(reasons=tuple(others)).finish()
    again = at_desk(edit_refusals.TASK, subject=store.register.refusal_reasons())
    again.run = replace(again.run, id="run-2")

    again.answer(reasons=(*again.draft.reasons, ReasonRow(first.title.upper()))).finish()

    assert [each.id for each in store.register.refusal_reasons() if each.active] == [1, 2, 3, 4]


def test_a_letter_is_named_where_a_reason_asks_for_one(desk: Desk, store: Store) -> None:
    desk.answer(reasons=(ReasonRow("Не к нам", RefusalAction.LETTER),))
    assert desk.problems() == {"reasons.0.form": Problem.REQUIRED}

    desk.answer(reasons=(ReasonRow("Не к нам", RefusalAction.LETTER, "free_letter"),)).finish()

    assert store.register.refusal_reasons()[-1] == RefusalReason(
        "Не к нам", RefusalAction.LETTER, "free_letter", id=5, version=1
    )


def test_a_letter_is_forgotten_where_no_reason_asks_for_it(desk: Desk, store: Store) -> None:
    desk.answer(reasons=(ReasonRow("Прочее", RefusalAction.TEXT, "free_letter"),)).finish()

    assert store.register.refusal_reasons()[-1].form == ""


def test_a_form_that_is_no_more_is_refused(desk: Desk) -> None:
    desk.answer(reasons=(ReasonRow("Не к нам", RefusalAction.LETTER, "forgotten"),))

    with pytest.raises(Conflict):
        desk.finish()


def test_no_two_reasons_are_called_the_same(desk: Desk) -> None:
    desk.answer(reasons=(ReasonRow("Прочее"), ReasonRow("ПРОЧЕЕ")))

    assert desk.problems() == {"reasons": Problem.NOT_UNIQUE}


def test_an_office_without_any_reason_could_refuse_nothing(desk: Desk) -> None:
    assert desk.answer(reasons=()).problems() == {"reasons": Problem.REQUIRED}


def test_two_who_edit_the_directory_meet(desk: Desk, store: Store, at_desk: AtDesk) -> None:
    other = at_desk(edit_refusals.TASK, subject=store.register.refusal_reasons())
    other.run = replace(other.run, id="run-2")
    other.answer(reasons=(*other.draft.reasons, ReasonRow("Прочее"))).finish()

    with pytest.raises(Conflict):
        desk.finish()

    source = edit_refusals.TASK.source
    assert source is not None
    stored = source.stored(store.register, desk.draft)
    assert source.reread(desk.draft, stored).reasons[-1].title == "Прочее"
    assert source.read(desk.draft) != stored


def test_the_directory_is_put_back_by_undoing(desk: Desk, store: Store) -> None:
    before = titles(store)
    desk.answer(reasons=(ReasonRow("Прочее"),)).finish()

    with store.unit(desk.officer.id, desk.run.id) as unit:
        unit.undo()

    assert titles(store) == before


def test_without_a_directory_there_is_nothing_to_edit(at_desk: AtDesk) -> None:
    assert at_desk(edit_refusals.TASK).draft.reasons == ()
