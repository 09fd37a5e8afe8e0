"""Letters go out: they leave the list of what is to be sent, and come back to it when that was a mistake."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.letter import Letter
from desktop_app.domain.rules import Problem
from desktop_app.storage.store import Store
from desktop_app.tasks import send_letters
from desktop_app.tasks.send_letters import Subject
from tests.storage.samples import NOTICE
from tests.tasks.conftest import AtDesk


@pytest.fixture
def letter_ids(store: Store) -> tuple[int, ...]:
    """Two letters that were made today."""
    with store.unit(1, "letters") as unit:
        made = [unit.add_letter(each) for each in _letters()]
    return tuple(letter.id for letter in made)


def _letters() -> tuple[Letter, ...]:

    notice = replace(NOTICE, case_file_id=None, appeal_id=None)
    return (replace(notice, number="7-исх"), replace(notice, number="8-исх"), replace(notice, outgoing=False))


def test_a_letter_that_has_gone_out_is_not_to_be_sent(
    at_desk: AtDesk, store: Store, letter_ids: tuple[int, ...]
) -> None:
    first, second, _inside = letter_ids
    at_desk(send_letters.TASK, subject=Subject((first,), "7-исх")).answer(sent_on="14.01.2026").finish()

    assert store.register.letters_to_send() == (second,)
    letter = store.register.letter(first)
    assert letter is not None
    assert letter.sent_on == date(2026, 1, 14)


def test_an_inside_paper_is_never_to_be_sent(store: Store, letter_ids: tuple[int, ...]) -> None:
    assert store.register.letters_to_send() == letter_ids[:2]


def test_a_day_that_has_not_come_is_no_day_of_sending(at_desk: AtDesk, letter_ids: tuple[int, ...]) -> None:
    desk = at_desk(send_letters.TASK, subject=Subject(letter_ids[:1])).answer(sent_on="16.01.2026")

    assert desk.problems() == {"sent_on": Problem.IN_FUTURE}


def test_what_was_said_by_mistake_is_taken_back(at_desk: AtDesk, store: Store, letter_ids: tuple[int, ...]) -> None:
    first = letter_ids[:1]
    at_desk(send_letters.TASK, subject=Subject(first)).finish()
    with store.unit(1, "back") as unit:
        unit.send_letters(first, None)

    assert first[0] in store.register.letters_to_send()


def test_a_run_that_takes_back_needs_no_screen(at_desk: AtDesk, store: Store, letter_ids: tuple[int, ...]) -> None:
    at_desk(send_letters.TASK, subject=Subject(letter_ids[:2])).finish()
    back = at_desk(send_letters.TASK, subject=Subject(letter_ids[:1], taken_back=True))
    with store.unit(1, "run-2") as unit:
        back.run.finish(unit)

    assert store.register.letters_to_send() == letter_ids[:1]
