"""A letter to each of many is one task: one transaction, numbers without gaps, whom it can't be made for left out."""

from dataclasses import replace
from typing import Any

import pytest

from desktop_app.domain.citizen import Address, Gender
from desktop_app.domain.letter_forms import LetterSubject, Recipient, Skip
from desktop_app.domain.offering import to_many
from desktop_app.domain.ports import Conflict
from desktop_app.flow.recovery import Copy, from_bytes, to_bytes
from desktop_app.tasks import TASKS, write_letter
from tests.tasks.conftest import AtDesk
from tests.tasks.desk import Desk
from tests.tasks.example_answers import ADDRESS
from tests.tasks.examples import Place


@pytest.fixture
def recipients(place: Place) -> tuple[Recipient, ...]:
    """Zaitseva, by her appeal; a neighbour who left no address; another one who did; and somebody unknown."""
    with place.store.unit(place.secretary.id, "neighbours") as unit:
        unit.change_case_file(replace(place.case_file, gender=Gender.FEMALE, address=ADDRESS))
        neighbour = replace(place.case_file, number="ЛД-000901", name="Анна", gender=Gender.FEMALE, address=ADDRESS)
        silent = unit.add_case_file(replace(neighbour, email="", address=Address(), phones=()))
        other = unit.add_case_file(replace(neighbour, number="ЛД-000902", name="Вера"))
        mine = unit.add_appeal(replace(place.appeal, number="З-902/26", case_file_id=other.id))
        unsigned = unit.add_appeal(replace(place.appeal, number="АН-903/26", case_file_id=None))
        hers = unit.add_appeal(replace(place.appeal, number="З-904/26", case_file_id=silent.id))
    return (
        Recipient(place.case_file.title, place.case_file.id, place.appeal.id),
        Recipient(silent.title, silent.id, hers.id),
        Recipient(other.title, other.id, mine.id),
        Recipient(unsigned.number, None, unsigned.id),
    )


@pytest.fixture
def desk(place: Place, recipients: tuple[Recipient, ...], at_desk: AtDesk) -> Desk:
    """The letters, just begun."""
    return at_desk(write_letter.TASK, subject=subject_of(place, recipients))


def subject_of(place: Place, recipients: tuple[Recipient, ...]) -> LetterSubject:
    """Letters to these."""
    return LetterSubject(None, None, to_many(place.store.register.templates(), recipients), recipients)


def told_of_the_roof(desk: Desk) -> Desk:
    """Choose the free letter and say what it is about, once for all."""
    heading, body, enclosures = desk.answer(form="free_letter").draft.answers
    return desk.forward().answer(answers=(replace(heading, line="О крыше"), replace(body, text="Починят."), enclosures))


def test_each_gets_a_letter_of_their_own_and_the_numbers_have_no_gap(desk: Desk, place: Place) -> None:
    receipt = told_of_the_roof(desk).forward().finish()

    letters = [place.store.register.letter(letter_id) for letter_id in receipt.letter_ids]
    numbers = [letter.number for letter in letters if letter]
    assert receipt.number == " … ".join(numbers)
    assert int(numbers[1].partition("-")[0]) == int(numbers[0].partition("-")[0]) + 1
    assert len({letter.text.addressee for letter in letters if letter}) == 2
    assert {letter.text.paragraphs for letter in letters if letter} == {("Починят.",)}
    assert [(each.recipient.title, each.reason) for each in receipt.skipped] == [
        (desk.draft.recipients[1].title, Skip.ADDRESS),
        ("АН-903/26", Skip.NOBODY),
    ]


def test_forms_about_an_appeal_are_offered_only_where_each_is_meant_by_one(
    place: Place, recipients: tuple[Recipient, ...]
) -> None:
    without = (*recipients, Recipient(place.case_file.title, place.case_file.id))

    by_appeals = {offer.form for offer in subject_of(place, recipients).offered}
    by_case_files = {offer.form for offer in subject_of(place, without).offered}

    assert by_appeals - by_case_files >= {"request_of_details", "instruction"}
    assert "free_letter" in by_case_files


def test_all_of_them_are_taken_back_together(desk: Desk, place: Place) -> None:
    receipt = told_of_the_roof(desk).forward().finish()

    with place.store.unit(place.secretary.id, "run-1") as unit:
        unit.undo()

    letters = (place.store.register.letter(letter_id) for letter_id in receipt.letter_ids)
    assert all(letter is not None and letter.annulled for letter in letters)


def test_a_form_that_has_changed_meanwhile_writes_to_nobody(desk: Desk, place: Place) -> None:
    told_of_the_roof(desk).forward()
    source = place.store.register.templates()["free_letter"].source
    with place.store.unit(place.secretary.id, "other") as unit:
        unit.save_template("free_letter", source.replace("в свободной форме", "вольное"))

    with pytest.raises(Conflict):
        desk.finish()


def test_a_paused_mailing_is_known_by_its_first_recipient_and_comes_back_whole(desk: Desk, place: Place) -> None:
    run = told_of_the_roof(desk).run

    assert run.task.label(run.draft) == f"{place.case_file.title} + 3"
    copy: Any = from_bytes(to_bytes(Copy(run, desk.clock.now())), TASKS)
    assert copy.run == run
