"""Appeals that get no answer on their substance: each case of art. 11 of 59-ФЗ, from the letter to the last paper."""

from typing import NamedTuple

import pytest

from desktop_app.domain.appeal import Ground, Mark, Outcome, QuestionStatus
from tests.story.actions import paper
from tests.story.desk import StoryDesk
from tests.story.unanswered import answer, assert_is_over, leave, letters_of, stop, take_from_kuznetsov, take_unsigned

LEFT = "Left without an answer"


class Told(NamedTuple):
    """A case of which one letter tells the author: what he wrote, what is said of the case, and how it ends."""

    wrote: str
    ground: Ground
    letter: tuple[str, str]
    """Its form, and what it is called."""

    reads: tuple[str, ...]
    result: str
    said: str = ""
    ends: tuple[Outcome, QuestionStatus, str] = (Outcome.NO_ANSWER, QuestionStatus.NO_ANSWER, LEFT)


TOLD = {
    "part 2, an appeal against a court ruling goes back": Told(
        wrote="Отмените решение суда",
        ground=Ground.COURT_RULING,
        letter=("court_ruling_returned", "Возврат обращения, в котором обжалуется судебное решение"),
        reads=("Кузнецову П. В.", "обжалуется судебное решение", "Судебные решения обжалуются в суд."),
        result="ч. 2 ст. 11 59-ФЗ",
        ends=(Outcome.RETURNED, QuestionStatus.NO_ANSWER, "Returned to its author"),
    ),
    "part 3, whoever offends is told not to": Told(
        wrote="Все вы негодяи",
        ground=Ground.ABUSE,
        said="оскорбительные выражения",
        letter=("abuse_notice", "О недопустимости злоупотребления правом"),
        reads=(
            "Уважаемый Пётр Владимирович!",
            "содержит оскорбительные выражения.",
            "о недопустимости злоупотребления правом на обращение",
        ),
        result="ч. 3 ст. 11 59-ФЗ",
    ),
    "part 4, who wrote what cannot be read is asked to write again": Told(
        wrote="неразборчиво",
        ground=Ground.ILLEGIBLE,
        letter=("illegible_notice", "Текст обращения не поддаётся прочтению"),
        reads=("не поддаётся прочтению. На основании ч. 4 ст. 11",),
        result="ч. 4 ст. 11 59-ФЗ",
    ),
    "part 4.1, who wrote without sense is asked what happened": Told(
        wrote="Луна и трамвай",
        ground=Ground.UNCLEAR,
        letter=("unclear_notice", "Текст обращения не позволяет определить его суть"),
        reads=("не позволяет определить суть предложения, заявления или жалобы",),
        result="ч. 4.1 ст. 11 59-ФЗ",
    ),
    "part 5.1, the author is told where the answer stands": Told(
        wrote="Когда дадут отопление",
        ground=Ground.ON_THE_SITE,
        said="example.ru/answers/7",
        letter=("answer_on_site", "Ответ на вопрос размещён на сайте"),
        reads=("по адресу: example.ru/answers/7",),
        result="ч. 5.1 ст. 11 59-ФЗ",
        ends=(Outcome.ANSWERED, QuestionStatus.ANSWERED, "Answered"),
    ),
    "part 6, a protected secret is not told": Told(
        wrote="Где стоит воинская часть",
        ground=Ground.PROTECTED,
        letter=("secret_notice", "Ответ невозможен без разглашения охраняемой тайны"),
        reads=("не может быть дан без разглашения сведений",),
        result="ч. 6 ст. 11 59-ФЗ",
    ),
}


@pytest.mark.parametrize("case", TOLD.values(), ids=TOLD)
def test_one_letter_tells_the_author_what_becomes_of_it(desk: StoryDesk, case: Told) -> None:
    take_from_kuznetsov(desk, case.wrote)
    leave(desk, case.ground, case.said)

    form, called = case.letter
    assert letters_of(desk) == [form]
    letter = paper(desk, called)
    assert [words for words in case.reads if words not in letter] == []
    outcome, status, in_words = case.ends
    assert_is_over(desk, outcome, status, case.result, in_words)


def test_part_1_nobody_is_written_to_who_gives_no_name(desk: StoryDesk) -> None:
    take_unsigned(desk, "Почините дорогу")
    leave(desk, Ground.NO_AUTHOR)

    assert letters_of(desk) == []
    assert_is_over(desk, Outcome.NO_ANSWER, QuestionStatus.NO_ANSWER, "ч. 1 ст. 11 59-ФЗ", LEFT)


def test_part_1_nor_who_gives_no_address(desk: StoryDesk) -> None:
    desk.register_kuznetsov()
    leave(desk, Ground.NO_AUTHOR)

    assert letters_of(desk) == []


def test_part_1_a_crime_that_nobody_signed_for_goes_to_the_police_with_a_cover(desk: StoryDesk) -> None:
    take_unsigned(desk, "Готовится кража со склада")
    leave(desk, Ground.CRIME, "Начальнику УМВД по г. Лесному\nг. Лесной, ул. Мира, 9")

    assert letters_of(desk) == ["crime_report_cover"]
    cover = paper(desk, "Направление сведений о противоправном деянии")
    assert "Начальнику УМВД по г. Лесному г. Лесной, ул. Мира, 9" in cover
    assert "На основании ч. 1 ст. 11 Федерального закона" in cover
    assert "поэтому ответ заявителю не даётся" in cover
    result = "ч. 1 ст. 11 59-ФЗ"
    assert_is_over(desk, Outcome.FORWARDED, QuestionStatus.FORWARDED, result, "Forwarded to the competent body")


def test_part_3_threats_that_nobody_signed_are_answered_to_nobody(desk: StoryDesk) -> None:
    take_unsigned(desk, "Вам не жить")
    leave(desk, Ground.ABUSE, "угрозы")

    assert letters_of(desk) == []
    assert_is_over(desk, Outcome.NO_ANSWER, QuestionStatus.NO_ANSWER, "ч. 3 ст. 11 59-ФЗ", LEFT)


def test_part_5_the_head_stops_a_correspondence_after_two_answers(desk: StoryDesk) -> None:
    for text in ("Крышу починят.", "Крышу починили."):
        take_from_kuznetsov(desk, "Почините крышу", routed=False)
        answer(desk, text)
    take_from_kuznetsov(desk, "Почините крышу", Mark.REPEATED)
    stop(desk, "резолюция № 3")

    assert letters_of(desk) == ["correspondence_stopped"]
    letter = paper(desk, "Уведомление о прекращении переписки")
    assert "поставлен вопрос: Почините крышу." in letter
    assert "на обращение № К-1/26; 2) от 15.01.2026" in letter
    assert "прекращении переписки с Вами по данному вопросу" in letter
    assert_is_over(
        desk,
        Outcome.CORRESPONDENCE_STOPPED,
        QuestionStatus.NO_ANSWER,
        "ч. 5 ст. 11 59-ФЗ, резолюция № 3",
        "Correspondence stopped",
    )
