"""Appeals that get no answer on their substance: each case of art. 11 of 59-ФЗ, from the letter to the last paper."""

from desktop_app.domain.appeal import Ground, Mark, Outcome, QuestionStatus
from tests.story.actions import paper
from tests.story.desk import StoryDesk
from tests.story.unanswered import answer, assert_is_over, leave, letters_of, stop, take_from_kuznetsov, take_unsigned

LEFT = "Left without an answer"


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


def test_part_2_an_appeal_against_a_court_ruling_goes_back(desk: StoryDesk) -> None:
    take_from_kuznetsov(desk, "Отмените решение суда")
    leave(desk, Ground.COURT_RULING)

    assert letters_of(desk) == ["court_ruling_returned"]
    letter = paper(desk, "Возврат обращения, в котором обжалуется судебное решение")
    assert "Кузнецову П. В." in letter
    assert "обжалуется судебное решение" in letter
    assert "Судебные решения обжалуются в суд." in letter
    assert_is_over(desk, Outcome.RETURNED, QuestionStatus.NO_ANSWER, "ч. 2 ст. 11 59-ФЗ", "Returned to its author")


def test_part_3_whoever_offends_is_told_not_to(desk: StoryDesk) -> None:
    take_from_kuznetsov(desk, "Все вы негодяи")
    leave(desk, Ground.ABUSE, "оскорбительные выражения")

    assert letters_of(desk) == ["abuse_notice"]
    letter = paper(desk, "О недопустимости злоупотребления правом")
    assert "Уважаемый Пётр Владимирович!" in letter
    assert "содержит оскорбительные выражения." in letter
    assert "о недопустимости злоупотребления правом на обращение" in letter
    assert_is_over(desk, Outcome.NO_ANSWER, QuestionStatus.NO_ANSWER, "ч. 3 ст. 11 59-ФЗ", LEFT)


def test_part_3_threats_that_nobody_signed_are_answered_to_nobody(desk: StoryDesk) -> None:
    take_unsigned(desk, "Вам не жить")
    leave(desk, Ground.ABUSE, "угрозы")

    assert letters_of(desk) == []
    assert_is_over(desk, Outcome.NO_ANSWER, QuestionStatus.NO_ANSWER, "ч. 3 ст. 11 59-ФЗ", LEFT)


def test_part_4_who_wrote_what_cannot_be_read_is_asked_to_write_again(desk: StoryDesk) -> None:
    take_from_kuznetsov(desk, "неразборчиво")
    leave(desk, Ground.ILLEGIBLE)

    assert letters_of(desk) == ["illegible_notice"]
    letter = paper(desk, "Текст обращения не поддаётся прочтению")
    assert "не поддаётся прочтению. На основании ч. 4 ст. 11" in letter
    assert_is_over(desk, Outcome.NO_ANSWER, QuestionStatus.NO_ANSWER, "ч. 4 ст. 11 59-ФЗ", LEFT)


def test_part_4_1_who_wrote_without_sense_is_asked_what_happened(desk: StoryDesk) -> None:
    take_from_kuznetsov(desk, "Луна и трамвай")
    leave(desk, Ground.UNCLEAR)

    assert letters_of(desk) == ["unclear_notice"]
    letter = paper(desk, "Текст обращения не позволяет определить его суть")
    assert "не позволяет определить суть предложения, заявления или жалобы" in letter
    assert_is_over(desk, Outcome.NO_ANSWER, QuestionStatus.NO_ANSWER, "ч. 4.1 ст. 11 59-ФЗ", LEFT)


def test_part_5_the_head_stops_a_correspondence_after_two_answers(desk: StoryDesk) -> None:
    for text in ("Крышу починят.", "Крышу починили."):
        take_from_kuznetsov(desk, "Почините крышу", routed=False)
        answer(desk, text)
    take_from_kuznetsov(desk, "Почините крышу", Mark.REPEATED)
    stop(desk, "резолюция № 3")

    assert letters_of(desk) == ["correspondence_stopped"]
    letter = paper(desk, "Уведомление о прекращении переписки")
    assert "поставлен вопрос: Почините крышу." in letter
    assert "на обращение № К-1/26; 2. от 15.01.2026" in letter
    assert "прекращении переписки с Вами по данному вопросу" in letter
    assert_is_over(
        desk,
        Outcome.CORRESPONDENCE_STOPPED,
        QuestionStatus.NO_ANSWER,
        "ч. 5 ст. 11 59-ФЗ, резолюция № 3",
        "Correspondence stopped",
    )


def test_part_5_1_the_author_is_told_where_the_answer_stands(desk: StoryDesk) -> None:
    take_from_kuznetsov(desk, "Когда дадут отопление")
    leave(desk, Ground.ON_THE_SITE, "example.ru/answers/7")

    assert letters_of(desk) == ["answer_on_site"]
    assert "по адресу: example.ru/answers/7" in paper(desk, "Ответ на вопрос размещён на сайте")
    assert_is_over(desk, Outcome.ANSWERED, QuestionStatus.ANSWERED, "ч. 5.1 ст. 11 59-ФЗ", "Answered")


def test_part_6_a_protected_secret_is_not_told(desk: StoryDesk) -> None:
    take_from_kuznetsov(desk, "Где стоит воинская часть")
    leave(desk, Ground.PROTECTED)

    assert letters_of(desk) == ["secret_notice"]
    letter = paper(desk, "Ответ невозможен без разглашения охраняемой тайны")
    assert "не может быть дан без разглашения сведений" in letter
    assert_is_over(desk, Outcome.NO_ANSWER, QuestionStatus.NO_ANSWER, "ч. 6 ст. 11 59-ФЗ", LEFT)
