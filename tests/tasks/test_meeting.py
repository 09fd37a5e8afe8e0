"""Two runs meet in the register: nothing is overwritten unseen, and nobody gets two case files unasked."""

from dataclasses import replace
from typing import Any

import pytest

from desktop_app.domain.ports import AppealFilter, Conflict
from desktop_app.flow.merging import Merge, Twin, merged
from desktop_app.flow.run import Run, start
from desktop_app.flow.task import Opening, Task
from desktop_app.tasks import TASKS, correct_appeal, correct_case_file, register_appeal, setup_office
from tests.stand_ins import FixedClock
from tests.tasks.examples import Place
from tests.tasks.walking import to_the_last_step


def ready(place: Place, clock: FixedClock, task: Task[Any], run_id: str, **answers: Any) -> Run[Any]:
    """A run just before its Finish; `answers` are given in place of the good ones."""
    begun = start(run_id, task, Opening(clock.today(), subject=place.subject(task)))
    return to_the_last_step(begun, place.answers(task) | answers, clock.today())


def finish(place: Place, run: Run[Any]) -> None:
    with place.store.unit(place.secretary.id, run.id) as unit:
        run.finish(unit)


def met(place: Place, run: Run[Any]) -> Merge[Any]:
    """The run is refused, and what it is held against."""
    source = run.task.source
    assert source is not None
    with pytest.raises(Conflict):
        finish(place, run)
    return merged(source, run.draft, source.stored(place.store.register, run.draft))


def test_every_task_that_changes_what_is_stored_can_be_held_against_it() -> None:
    assert [task.name for task in TASKS if task.original and not task.source] == []


def test_two_corrections_of_a_case_file_are_joined_field_by_field(place: Place, clock: FixedClock) -> None:
    first = ready(place, clock, correct_case_file.TASK, "first", email="first@example.ru")
    second = ready(place, clock, correct_case_file.TASK, "second", email="second@example.ru", name="Фёдор")
    finish(place, first)
    merge = met(place, second)

    assert merge.clashes == ("name", "email")
    finish(place, replace(second, draft=merge.with_theirs(["email"])))
    stored = place.store.register.case_file(place.case_file.id)
    assert stored is not None
    assert (stored.name, stored.email, stored.version) == ("Фёдор", "first@example.ru", 3)


def test_two_corrections_of_a_card_are_joined_field_by_field(place: Place, clock: FixedClock) -> None:
    first = ready(place, clock, correct_appeal.TASK, "first")
    second = ready(place, clock, correct_appeal.TASK, "second", substance="Крыша")
    finish(place, first)
    merge = met(place, second)

    assert merge.clashes == ("substance",)
    finish(place, replace(second, draft=merge.draft))
    stored = place.store.register.appeal(place.appeal.id)
    assert stored is not None
    assert stored.substance == "Крыша"


def test_two_who_set_the_office_up_are_joined_field_by_field(place: Place, clock: FixedClock) -> None:
    finish(place, ready(place, clock, setup_office.TASK, "before"))
    first = ready(place, clock, setup_office.TASK, "first", site="first.example.ru", email="a@example.ru")
    second = ready(place, clock, setup_office.TASK, "second", site="second.example.ru")
    finish(place, first)
    merge = met(place, second)

    assert (merge.clashes, merge.taken) == (("site",), ("email",))
    finish(place, replace(second, draft=merge.draft))
    office = place.store.register.office()
    assert office is not None
    assert (office.site, office.email) == ("second.example.ru", "a@example.ru")


def known(place: Place, clock: FixedClock) -> Run[Any]:
    """An appeal of someone on file, her contacts as they are."""
    stored = place.store.register.case_file(place.case_file.id)
    run = start("appeal", register_appeal.TASK, Opening(clock.today(), subject=stored))
    run = run.forward(clock.today()).forward(clock.today())
    return to_the_last_step(run, place.answers(register_appeal.TASK), clock.today())


def test_a_letter_goes_to_the_address_that_was_corrected_meanwhile(place: Place, clock: FixedClock) -> None:
    run = known(place, clock)
    finish(place, ready(place, clock, correct_case_file.TASK, "correction"))
    merge = met(place, run)

    assert "known_address" in merge.taken
    finish(place, replace(run, draft=merge.draft))
    stored = place.store.register.case_file(place.case_file.id)
    assert stored is not None
    assert stored.version == 2


def test_what_was_corrected_and_undone_meanwhile_says_the_same(place: Place, clock: FixedClock) -> None:
    run = known(place, clock)
    finish(place, ready(place, clock, correct_case_file.TASK, "correction"))
    with place.store.unit(place.secretary.id, "correction") as unit:
        unit.undo()
    merge = met(place, run)

    assert (merge.clashes, merge.taken) == ((), ())
    finish(place, replace(run, draft=merge.draft))


def test_the_second_who_opens_a_file_for_one_person_is_told_and_can_attach(place: Place, clock: FixedClock) -> None:
    first = ready(place, clock, register_appeal.TASK, "first")
    second = ready(place, clock, register_appeal.TASK, "second", email="", address=first.draft.address)
    finish(place, first)
    with pytest.raises(Twin) as meeting:
        finish(place, second)
    assert meeting.value.found.surname == "Кузнецов"

    finish(place, replace(second, draft=meeting.value.attached))
    found = place.store.register.appeals_of(meeting.value.found.id)
    assert len(found) == 2
    assert second.task.path(meeting.value.attached)[1].form == "case_file"


def test_or_opens_another_one_knowingly(place: Place, clock: FixedClock) -> None:
    finish(place, ready(place, clock, register_appeal.TASK, "first"))
    second = ready(place, clock, register_appeal.TASK, "second")
    with pytest.raises(Twin) as meeting:
        finish(place, second)

    before = place.store.register.case_files(offset=0, limit=9).total
    finish(place, replace(second, draft=meeting.value.apart))
    assert place.store.register.case_files(offset=0, limit=9).total == before + 1


def test_who_was_told_apart_in_the_list_is_not_asked_about_again(place: Place, clock: FixedClock) -> None:
    finish(place, ready(place, clock, register_appeal.TASK, "first"))
    (twin,) = place.store.finder.find("кузнецов").case_files.lines
    second = ready(place, clock, register_appeal.TASK, "second")
    finish(place, second.enter("apart_from", (twin.id,), clock.today()))

    assert second.enter("surname", "Петров", clock.today()).draft.apart_from == ()
    assert place.store.register.appeals(AppealFilter.ALL, clock.today(), offset=0, limit=9).total == 3


def test_a_namesake_of_another_day_of_birth_is_no_twin(place: Place, clock: FixedClock) -> None:
    finish(place, ready(place, clock, register_appeal.TASK, "first"))
    before = place.store.register.case_files(offset=0, limit=9).total
    finish(place, ready(place, clock, register_appeal.TASK, "second", birth_date="13.03.1962", identifiers=()))

    assert place.store.register.case_files(offset=0, limit=9).total == before + 1


def test_the_number_of_a_document_tells_a_twin_of_another_name(place: Place, clock: FixedClock) -> None:
    finish(place, ready(place, clock, register_appeal.TASK, "first"))
    second = ready(place, clock, register_appeal.TASK, "second", surname="Орлов", birth_date="", phone="")

    with place.store.unit(place.secretary.id, second.id) as unit, pytest.raises(Twin) as met:
        second.finish(unit)

    assert met.value.found.surname == "Кузнецов"


def test_nobody_attaches_to_an_annulled_case_file(place: Place, clock: FixedClock) -> None:
    finish(place, ready(place, clock, register_appeal.TASK, "first"))
    (found,) = place.store.finder.find("кузнецов").case_files.lines
    stored = place.store.register.case_file(found.id)
    again = start("again", register_appeal.TASK, Opening(clock.today(), subject=stored))
    with place.store.unit(place.secretary.id, "first") as unit:
        unit.undo()
    source = again.task.source
    assert source is not None
    assert source.stored(place.store.register, again.draft).annulled
