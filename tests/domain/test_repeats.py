"""An appeal that says again what the same person has said before."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.domain.appeal import Channel, Mark
from desktop_app.domain.repeats import Said, likeness, resemblance, with_mark

TODAY = date(2026, 4, 15)
ROOF = (
    "Прошу отремонтировать крышу дома 5 по улице Лесной: после снегопада протекает потолок на пятом этаже, "
    "в подъезде на стенах плесень, управляющая компания на звонки не отвечает."
)
ROOF_AGAIN = (
    "Крыша дома 5 по улице Лесной так и не отремонтирована. Потолок на пятом этаже протекает, в подъезде плесень, "
    "а управляющая компания на звонки по-прежнему не отвечает."
)
BUS = "Прошу вернуть остановку автобуса 12 у поликлиники: пенсионерам приходится идти пешком от рынка."
HOUSING = frozenset({"0005.0005.0056.1147"})
FIRST = Said(ROOF, HOUSING, Channel.POST, TODAY - timedelta(days=10), "К-1/26", due_on=TODAY + timedelta(days=20))
ANSWERED = replace(
    FIRST,
    registered_on=date(2026, 1, 15),
    due_on=date(2026, 2, 13),
    answered_on=date(2026, 2, 10),
)
NOW = Said(ROOF_AGAIN, frozenset(), Channel.POST, TODAY)


def _mark(said: Said, *earlier: Said) -> Mark | None:
    found = resemblance(said, earlier)
    assert found is not None
    return found.mark


def test_the_same_question_after_the_answer_is_a_repeat() -> None:
    found = resemblance(NOW, [ANSWERED])

    assert found is not None
    assert (found.earlier.number, found.mark) == ("К-1/26", Mark.REPEATED)
    assert 0.5 < found.likeness < 0.9


def test_the_same_question_after_the_term_is_a_repeat_though_nobody_has_answered() -> None:
    assert _mark(NOW, replace(ANSWERED, answered_on=None)) is Mark.REPEATED


def test_after_two_answers_it_is_repeated_many_times() -> None:
    assert _mark(NOW, ANSWERED, replace(ANSWERED, number="К-2/26")) is Mark.MULTIPLE


def test_the_same_text_while_the_first_is_under_review_is_a_duplicate() -> None:
    assert _mark(replace(NOW, substance=f"{ROOF} С уважением."), FIRST) is Mark.DUPLICATE


def test_a_copy_that_comes_by_another_way_is_a_duplicate_though_the_first_is_answered() -> None:
    answered = replace(FIRST, answered_on=TODAY)
    assert _mark(replace(NOW, substance=ROOF, channel=Channel.OTHER_BODY), answered) is Mark.DUPLICATE
    assert _mark(replace(NOW, substance=ROOF), answered) is Mark.REPEATED
    late = replace(ANSWERED, channel=Channel.SITE)
    assert _mark(replace(NOW, substance=ROOF), late) is Mark.REPEATED


def test_other_words_on_the_same_question_under_review_are_pointed_out_without_a_mark() -> None:
    assert _mark(NOW, FIRST) is None


def test_a_duplicate_is_told_before_a_repeat() -> None:
    found = resemblance(replace(NOW, substance=ROOF), [ANSWERED, replace(FIRST, number="К-2/26")])

    assert found is not None
    assert (found.earlier.number, found.mark) == ("К-2/26", Mark.DUPLICATE)


def test_another_question_is_no_repeat() -> None:
    assert resemblance(replace(NOW, substance=BUS), [ANSWERED, FIRST]) is None
    assert resemblance(NOW, []) is None


def test_the_same_topic_leaves_less_to_the_words() -> None:
    shortly = (
        "Крыша дома 5 течёт, на стенах плесень. Сколько ещё ждать ремонта? Ответьте, наконец, когда придут мастера."
    )
    assert 0.25 <= likeness(shortly, ROOF) < 0.5
    assert resemblance(replace(NOW, substance=shortly), [ANSWERED]) is None
    assert _mark(replace(NOW, substance=shortly, topics=HOUSING), ANSWERED) is Mark.REPEATED


@pytest.mark.parametrize(("one", "other"), [("", ""), ("", ROOF), ("Прошу рассмотреть обращение.", ROOF)])
def test_what_says_nothing_is_like_nothing(one: str, other: str) -> None:
    assert likeness(one, other) == 0


def test_forms_of_a_word_are_one_word() -> None:
    assert likeness("отремонтировать крышу", "Отремонтируйте крыши!") > 0.4
    assert likeness(ROOF, ROOF.upper()) == 1


def test_what_says_it_again_is_not_the_first() -> None:
    marks = frozenset({Mark.FIRST, Mark.REPEATED, Mark.COLLECTIVE})
    assert with_mark(marks, Mark.DUPLICATE) == {Mark.DUPLICATE, Mark.COLLECTIVE}
