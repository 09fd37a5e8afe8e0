"""Two case files of one citizen are merged by a task, and split again by another."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.appeal import AppealKind, Channel
from desktop_app.domain.case_file import MOST_PHONES, CaseFile
from desktop_app.domain.citizen import ApplicantKind, Gender
from desktop_app.domain.letter_forms import LetterSubject
from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import Conflict
from desktop_app.domain.rules import Problem
from desktop_app.flow.merging import merged
from desktop_app.flow.run import NotReady, Run, start
from desktop_app.flow.task import Opening
from desktop_app.storage.store import Store
from desktop_app.tasks import (
    correct_case_file,
    merge_case_files,
    register_appeal,
    split_case_files,
    tell_apart,
    write_letter,
)
from desktop_app.tasks.merge_case_files import Kept
from desktop_app.tasks.register_appeal.draft import Decision
from tests.tasks.conftest import AtDesk
from tests.tasks.desk import Desk
from tests.tasks.ledger import asked

OPENED = date(2026, 1, 14)
PETROV = CaseFile(
    ApplicantKind.PERSON,
    number="ЛД-000001",
    surname="Петров",
    name="Иван",
    gender=Gender.MALE,
    phones=("+7 912 345-67-89",),
    opened_on=date(2026, 1, 13),
)
PETROFF = replace(
    PETROV, number="ЛД-000002", surname="Петрофф", phones=("+7 920 000-11-22",), email="a@example.ru", opened_on=OPENED
)
FIRM = CaseFile(ApplicantKind.ORGANISATION, number="ЛД-000003", organisation="ООО «Петров»", opened_on=OPENED)


@pytest.fixture
def files(store: Store, secretary: Officer) -> tuple[CaseFile, CaseFile]:
    """Petrov's case file, and the one that somebody opened for him by a slip of the hand."""
    with store.unit(secretary.id, "intake") as unit:
        return unit.add_case_file(PETROV), unit.add_case_file(PETROFF)


@pytest.fixture
def desk(files: tuple[CaseFile, CaseFile], at_desk: AtDesk) -> Desk:
    """The two of them side by side."""
    return at_desk(merge_case_files.TASK, subject=files)


def stored(desk: Desk, case_file: CaseFile) -> CaseFile:
    return desk.within(lambda unit: unit.case_file(case_file.id))


def test_the_older_one_stays_with_what_it_lacks_from_the_other(desk: Desk, files: tuple[CaseFile, CaseFile]) -> None:
    assert desk.form == "compare"
    assert (desk.draft.kept, desk.draft.surname, desk.draft.email) == (Kept.FIRST, "Петров", "a@example.ru")
    assert desk.draft.phones == ("+7 912 345-67-89", "+7 920 000-11-22")

    receipt = desk.to("review").finish()

    first, second = files
    assert (receipt.number, receipt.case_file_id) == ("ЛД-000001", first.id)
    after = stored(desk, first)
    assert (after.surname, after.email, after.phones) == ("Петров", "a@example.ru", desk.draft.phones)
    assert stored(desk, second).merged_into_id == first.id


def test_what_was_opened_later_is_second_however_they_are_named(
    at_desk: AtDesk, files: tuple[CaseFile, CaseFile]
) -> None:
    draft = at_desk(merge_case_files.TASK, subject=files[::-1]).draft

    assert (draft.first, draft.kept, draft.surname) == (files[1], Kept.SECOND, "Петров")


def test_where_the_other_one_stays_its_answers_are_proposed_but_for_those_chosen(desk: Desk) -> None:
    desk.answer(surname="Петровский", kept=Kept.SECOND)

    assert (desk.draft.surname, desk.draft.phones) == ("Петровский", ("+7 920 000-11-22", "+7 912 345-67-89"))
    receipt = desk.to("review").finish()
    assert receipt.number == "ЛД-000002"


def test_the_case_files_are_looked_for_when_only_one_or_none_is_known(
    at_desk: AtDesk, files: tuple[CaseFile, CaseFile]
) -> None:
    first, second = files
    for subject in (first, None):
        desk = at_desk(merge_case_files.TASK, subject=subject)
        assert desk.form == "choose"
        with pytest.raises(NotReady):
            desk.forward()
        desk.answer(first_id=first.id, first=first, second_id=second.id)
        assert desk.problems() == {"second_id": Problem.REQUIRED}
        desk.answer(second=second)
        assert desk.draft.email == "a@example.ru"
        assert desk.forward().form == "compare"
        assert desk.run.label == "ЛД-000001 + ЛД-000002"


def test_what_can_not_be_merged_is_told(store: Store, at_desk: AtDesk, files: tuple[CaseFile, CaseFile]) -> None:
    first, second = files
    with store.unit(1, "intake") as unit:
        firm = unit.add_case_file(FIRM)
        annulled = unit.change_case_file(replace(unit.add_case_file(replace(PETROV, number="4")), annulled=True))
    told = {}
    for other in (first, firm, annulled, second):
        desk = at_desk(merge_case_files.TASK, subject=(first, other))
        told[other.number] = desk.problems().get("second_id")
        assert (desk.form == "choose") == (other is not second)

    assert told == {
        "ЛД-000001": Problem.SAME_CASE_FILE,
        "ЛД-000003": Problem.OTHER_KIND,
        "4": Problem.ANNULLED,
        "ЛД-000002": None,
    }


def test_a_firm_needs_its_name_and_a_person_a_surname(store: Store, at_desk: AtDesk, desk: Desk) -> None:
    with store.unit(1, "intake") as unit:
        firms = unit.add_case_file(FIRM), unit.add_case_file(replace(FIRM, number="4"))

    assert desk.answer(surname="").problems() == {"surname": Problem.REQUIRED}
    firm = at_desk(merge_case_files.TASK, subject=firms)
    assert firm.answer(organisation="").problems() == {"organisation": Problem.REQUIRED}


def test_nothing_known_needs_nothing_and_is_not_merged(at_desk: AtDesk) -> None:
    desk = at_desk(merge_case_files.TASK, subject=None)
    desk.answer(kept=Kept.SECOND)

    assert desk.run.label == ""
    assert merge_case_files.TASK.original is not None
    assert merge_case_files.TASK.original(desk.draft) == desk.draft
    assert merge_case_files.TASK.source is not None
    assert merge_case_files.TASK.source.stored(desk.store.register, desk.draft) is None
    with pytest.raises(Conflict):
        desk.within(lambda unit: merge_case_files.TASK.commit(unit, desk.draft))


def test_the_review_shows_what_differs_from_the_one_that_stays(desk: Desk) -> None:
    assert merge_case_files.TASK.original is not None
    original = merge_case_files.TASK.original(desk.draft)

    assert (original.email, desk.draft.email) == ("", "a@example.ru")
    assert (original.surname, original.first, original.second) == ("Петров", desk.draft.first, None)


def test_who_was_corrected_meanwhile_is_held_against_it(desk: Desk, files: tuple[CaseFile, CaseFile]) -> None:
    desk.answer(email="mine@example.ru").to("review")
    with desk.store.unit(desk.officer.id, "quicker") as unit:
        unit.change_case_file(replace(files[0], email="theirs@example.ru", patronymic="Ильич"))
    with pytest.raises(Conflict):
        desk.finish()
    source = merge_case_files.TASK.source
    assert source is not None
    met = merged(source, desk.draft, source.stored(desk.store.register, desk.draft))

    assert (met.clashes, met.taken) == (("email",), ("patronymic",))
    desk.run = replace(desk.run, draft=met.draft)
    desk.finish()
    after = stored(desk, files[0])
    assert (after.email, after.patronymic) == ("mine@example.ru", "Ильич")


def test_who_was_merged_meanwhile_is_not_merged_again(
    desk: Desk, files: tuple[CaseFile, CaseFile], at_desk: AtDesk
) -> None:
    desk.answer(kept=Kept.SECOND).to("review")
    at_desk(merge_case_files.TASK, subject=files).to("review").finish()

    with pytest.raises(Conflict):
        desk.finish()
    source = merge_case_files.TASK.source
    assert source is not None
    assert source.stored(desk.store.register, desk.draft) is None


def test_split_again_each_has_its_own(desk: Desk, files: tuple[CaseFile, CaseFile], at_desk: AtDesk) -> None:
    desk.to("review").finish()
    split = at_desk(split_case_files.TASK, subject=stored(desk, files[1]))
    assert split.run.label == "ЛД-000002"
    receipt = split.finish()

    assert (receipt.number, receipt.case_file_id) == ("ЛД-000002", files[1].id)
    assert [replace(stored(desk, each), version=1) for each in files] == list(files)
    assert asked(desk.store, "SELECT one_id, other_id FROM difference") == [(files[0].id, files[1].id)]
    with pytest.raises(Conflict):
        split.finish()


def test_who_is_one_person_after_all_may_be_proposed_as_a_double_again(
    desk: Desk, files: tuple[CaseFile, CaseFile], at_desk: AtDesk
) -> None:
    desk.to("review").finish()
    at_desk(split_case_files.TASK, subject=stored(desk, files[1])).answer(different=False).finish()

    assert asked(desk.store, "SELECT count(*) FROM difference") == [(0,)]


def test_only_a_merged_case_file_is_split(files: tuple[CaseFile, CaseFile], at_desk: AtDesk) -> None:
    with pytest.raises(TypeError):
        at_desk(split_case_files.TASK, subject=None)
    with pytest.raises(Conflict):
        at_desk(split_case_files.TASK, subject=files[0]).finish()


def merge(desk: Desk) -> None:
    desk.to("review").finish()


def test_a_correction_begun_before_goes_on_in_the_case_file_that_stays(
    desk: Desk, files: tuple[CaseFile, CaseFile], at_desk: AtDesk
) -> None:
    correction = at_desk(correct_case_file.TASK, subject=files[1]).answer(patronymic="Ильич").to("review")
    merge(desk)
    with pytest.raises(Conflict):
        correction.finish()
    source = correct_case_file.TASK.source
    assert source is not None
    met = merged(source, correction.draft, source.stored(desk.store.register, correction.draft))
    correction.run = replace(correction.run, draft=met.draft)

    assert (met.clashes, correction.draft.before.id) == ((), files[0].id)
    correction.finish()
    after = stored(desk, files[0])
    assert (after.surname, after.patronymic) == ("Петров", "Ильич")


def test_a_registration_begun_before_goes_on_in_the_case_file_that_stays(
    desk: Desk, files: tuple[CaseFile, CaseFile], at_desk: AtDesk
) -> None:
    intake = at_desk(register_appeal.TASK, subject=files[1])
    intake.answer(known_email="new@example.ru")
    intake.answer(appeal_kind=AppealKind.STATEMENT, channel=Channel.POST, substance="Крыша", responsible_id=1)
    merge(desk)
    assert intake.draft.decision is Decision.YES
    with pytest.raises(Conflict):
        intake.finish()
    source = register_appeal.TASK.source
    assert source is not None
    met = merged(source, intake.draft, source.stored(desk.store.register, intake.draft))
    intake.run = replace(intake.run, draft=met.draft)
    receipt = intake.finish()

    assert receipt.case_file_id == files[0].id
    after = stored(desk, files[0])
    assert after.email == "new@example.ru"
    assert after.phones == ("+7 912 345-67-89", "+7 920 000-11-22")


def test_an_annulled_case_file_takes_no_appeal_and_no_correction(desk: Desk, files: tuple[CaseFile, CaseFile]) -> None:
    merge(desk)
    gone = stored(desk, files[1])
    today = desk.clock.today()
    correction: Run[correct_case_file.Draft] = start("late", correct_case_file.TASK, Opening(today, subject=gone))
    with desk.store.unit(desk.officer.id, "late") as unit, pytest.raises(Conflict):
        correction.enter("email", "late@example.ru", today).finish(unit)
    intake = start("later", register_appeal.TASK, Opening(today, subject=gone))
    for name, value in {"channel": Channel.POST, "substance": "Крыша", "responsible_id": 1}.items():
        intake = intake.enter(name, value, today)
    with desk.store.unit(desk.officer.id, "later") as unit, pytest.raises(Conflict):
        intake.finish(unit)


def test_two_are_told_apart_once_and_not_any_more_when_it_was_a_mistake(
    store: Store, files: tuple[CaseFile, CaseFile], at_desk: AtDesk
) -> None:
    valid = "SELECT one_id, other_id FROM difference WHERE annulled = 0"
    for _ in range(2):
        desk = at_desk(tell_apart.TASK, subject=tell_apart.Subject(*files))
        assert (desk.run.label, desk.draft.apart) == ("ЛД-000001, ЛД-000002", True)
        desk.finish()
    assert asked(store, valid) == [(files[0].id, files[1].id)]
    assert store.register.told_apart(files[1].id) == {files[0].id}

    at_desk(tell_apart.TASK, subject=tell_apart.Subject(*files[::-1], apart=False)).finish()
    assert asked(store, valid) == []


def test_nobody_is_told_apart_from_what_is_merged(
    desk: Desk, files: tuple[CaseFile, CaseFile], at_desk: AtDesk
) -> None:
    apart = at_desk(tell_apart.TASK, subject=tell_apart.Subject(*files))
    merge(desk)

    with pytest.raises(Conflict):
        apart.finish()
    with pytest.raises(TypeError):
        at_desk(tell_apart.TASK, subject=tell_apart.Subject(files[0], None))
    with pytest.raises(TypeError):
        at_desk(tell_apart.TASK, subject=files)


def test_letters_begun_before_go_to_the_case_file_that_stays(
    desk: Desk, files: tuple[CaseFile, CaseFile], at_desk: AtDesk
) -> None:
    letter = at_desk(write_letter.TASK, subject=LetterSubject(files[1], None, ()))
    merge(desk)
    source = write_letter.TASK.source
    assert source is not None
    met = merged(source, letter.draft, source.stored(desk.store.register, letter.draft))

    assert met.draft.case_file == stored(desk, files[0])
    assert source.read(letter.draft) == files[1]
    assert source.stored(desk.store.register, replace(letter.draft, case_file=None)) is None


def test_an_undone_merge_is_finished_anew_from_its_draft(desk: Desk, files: tuple[CaseFile, CaseFile]) -> None:
    merge(desk)
    desk.within(lambda unit: unit.undo())
    desk.run = replace(desk.run, id="run-2")
    with pytest.raises(Conflict):
        desk.finish()
    source = merge_case_files.TASK.source
    assert source is not None
    met = merged(source, desk.draft, source.stored(desk.store.register, desk.draft))

    assert (met.clashes, met.taken) == ((), ())
    desk.run = replace(desk.run, draft=met.draft)
    desk.finish()
    assert stored(desk, files[1]).merged_into_id == files[0].id


def test_whoever_has_as_many_phones_as_a_merge_leaves_may_write_again_and_be_corrected(
    desk: Desk, files: tuple[CaseFile, CaseFile], at_desk: AtDesk
) -> None:
    phones = tuple(f"+7 912 345-67-{at:02}" for at in range(MOST_PHONES))
    desk.answer(phones=phones).to("review").finish()
    kept = stored(desk, files[0])
    assert kept.phones == phones

    intake = at_desk(register_appeal.TASK, subject=kept)
    intake.answer(channel=Channel.POST, substance="Крыша", responsible_id=1).to("review").finish()
    at_desk(correct_case_file.TASK, subject=stored(desk, kept)).answer(patronymic="Ильич").to("review").finish()

    assert stored(desk, kept).patronymic == "Ильич"
