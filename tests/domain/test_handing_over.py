"""What of an officer's work changes hands, and what of it is due while the officer is away."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.appeal import Question, QuestionStatus
from desktop_app.domain.handing_over import Matter, OpenWork, Part, falling_due, handed_over
from tests.storage.samples import LEAKING_ROOF

WORK = tuple(
    OpenWork(Matter.APPEAL, at, f"К-{at}/26", "Кузнецов", due_on, frozenset({Part.RESPONSIBLE}))
    for at, due_on in enumerate((date(2026, 1, 11), date(2026, 1, 12), date(2026, 1, 30), date(2026, 1, 31), None), 1)
)


@pytest.mark.parametrize(
    ("until", "due"),
    [(date(2026, 1, 30), ["К-2/26", "К-3/26"]), (None, ["К-2/26", "К-3/26", "К-4/26"]), (date(2026, 1, 11), [])],
)
def test_what_is_due_in_an_absence_on_both_of_its_days(until: date | None, due: list[str]) -> None:
    assert [each.title for each in falling_due(WORK, date(2026, 1, 12), until)] == due


def test_work_is_known_by_what_it_is_and_its_row() -> None:
    assert WORK[0].key == (Matter.APPEAL, 1)


@pytest.mark.parametrize(
    ("responsible_id", "helper_ids", "after"),
    [
        (1, (), (2, ())),
        (1, (2, 3), (2, (3,))),
        (3, (1, 4), (3, (2, 4))),
        (3, (1, 2), (3, (2,))),
        (2, (1,), (2, ())),
        (3, (4,), (3, (4,))),
    ],
)
def test_one_officer_takes_the_place_of_another(
    responsible_id: int, helper_ids: tuple[int, ...], after: tuple[int, tuple[int, ...]]
) -> None:
    appeal = handed_over(replace(LEAKING_ROOF, responsible_id=responsible_id, helper_ids=helper_ids), 1, 2)

    assert (appeal.responsible_id, appeal.helper_ids) == after


def test_only_questions_that_wait_go_over() -> None:
    questions = (
        Question(gist="Крыша", executor_id=1),
        Question(gist="Двор", status=QuestionStatus.EXTENDED, executor_id=1),
        Question(gist="Окна", status=QuestionStatus.SUPPORTED, executor_id=1),
        Question(gist="Двери", executor_id=3),
        Question(gist="Лифт"),
    )

    after = handed_over(replace(LEAKING_ROOF, questions=questions), 1, 2)

    assert [each.executor_id for each in after.questions] == [2, 2, 1, 3, None]
