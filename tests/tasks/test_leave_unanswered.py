"""Appeals left without an answer: each case of 59-ФЗ, art. 11, by its own rule, with its term and its letter."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.appeal import Appeal, Ground, Outcome, QuestionStatus
from desktop_app.domain.article_11 import article_of, may_be_answered
from desktop_app.domain.citizen import Address
from desktop_app.domain.office import Office
from desktop_app.domain.rules import Problem
from desktop_app.flow.deed import Circumstances
from desktop_app.tasks import leave_unanswered, reopen
from tests.stand_ins import PlainWeek
from tests.tasks.life import DUE, KUZNETSOV, ROOF, TODAY, Life, said

NOWHERE = Address()


def left(life: Life, appeal: Appeal, ground: Ground, **answers: str) -> tuple[list[str], str, Appeal]:
    """The forms of the letters, what they say, and the appeal as it is then."""
    letters = life.letters(life.act(leave_unanswered.TASK, appeal, ground=ground, **answers))
    return [letter.form for letter in letters], " ".join(map(said, letters)), life.now(appeal)


def last_day(life: Life, appeal: Appeal, ground: Ground | None) -> date | None:
    """The term that the screen tells of."""
    desk = life.begin(leave_unanswered.TASK, appeal).answer(ground=ground)
    deed = desk.run.task.deed
    assert deed is not None
    due = deed.due(desk.draft, Circumstances(life.clock.today(), Office(), PlainWeek()))
    return due.on if due else None


def test_part_1_who_gives_no_surname_gets_no_answer_and_no_letter(life: Life) -> None:
    appeal = life.appeal(None, ROOF, routed=True)

    forms, _, done = left(life, appeal, Ground.NO_AUTHOR)

    assert forms == []
    assert (done.outcome, done.answered_on) == (Outcome.NO_ANSWER, TODAY)
    assert (done.questions[0].status, done.questions[0].result) == (QuestionStatus.NO_ANSWER, "ч. 1 ст. 11 59-ФЗ")
    assert not any(each.is_open for each in life.journey(appeal).assignments)


def test_part_1_who_gives_no_address_gets_none_either(life: Life) -> None:
    forms, _, done = left(life, life.appeal(life.author(address=NOWHERE)), Ground.NO_AUTHOR)

    assert forms == []
    assert done.outcome is Outcome.NO_ANSWER


def test_part_1_a_crime_that_nobody_signed_for_is_told_to_the_competent_body(life: Life) -> None:
    police = "Начальнику УМВД по г. Рязани\nг. Рязань, ул. Горького, 9"

    forms, text, done = left(life, life.appeal(None, ROOF), Ground.CRIME, addressee=police)

    assert forms == ["crime_report_cover"]
    assert text.startswith("Начальнику УМВД по г. Рязани г. Рязань, ул. Горького, 9")
    assert (done.outcome, done.questions[0].status) == (Outcome.FORWARDED, QuestionStatus.FORWARDED)


def test_part_2_an_appeal_against_a_court_ruling_is_returned(life: Life) -> None:
    forms, text, done = left(life, life.appeal(life.author(), ROOF), Ground.COURT_RULING)

    assert forms == ["court_ruling_returned"]
    assert "обжалуется судебное решение" in text
    assert (done.outcome, done.questions[0].status) == (Outcome.RETURNED, QuestionStatus.NO_ANSWER)


def test_part_3_whoever_offends_is_told_not_to(life: Life) -> None:
    forms, text, done = left(life, life.appeal(life.author()), Ground.ABUSE, found="оскорбительные выражения")

    assert forms == ["abuse_notice"]
    assert "содержит оскорбительные выражения." in text
    assert done.outcome is Outcome.NO_ANSWER


def test_part_3_nobody_is_told_where_nobody_signed(life: Life) -> None:
    forms, _, done = left(life, life.appeal(None), Ground.ABUSE, found="угрозы")

    assert forms == []
    assert done.outcome is Outcome.NO_ANSWER


def test_part_4_what_cannot_be_read_is_told_to_an_author_who_can_be(life: Life) -> None:
    forms, text, done = left(life, life.appeal(life.author()), Ground.ILLEGIBLE)

    assert forms == ["illegible_notice"]
    assert "не поддаётся прочтению" in text
    assert done.outcome is Outcome.NO_ANSWER


def test_part_4_an_author_who_cannot_be_read_either_is_not_written_to(life: Life) -> None:
    assert left(life, life.appeal(None), Ground.ILLEGIBLE)[0] == []


def test_part_4_1_an_author_is_told_that_the_sense_is_not_clear(life: Life) -> None:
    forms, text, done = left(life, life.appeal(life.author()), Ground.UNCLEAR)

    assert forms == ["unclear_notice"]
    assert "не позволяет определить суть" in text
    assert done.outcome is Outcome.NO_ANSWER


def test_part_5_1_the_author_is_told_where_the_answer_stands(life: Life) -> None:
    forms, text, done = left(life, life.appeal(life.author(), ROOF), Ground.ON_THE_SITE, link="example.ru/answers/7")

    assert forms == ["answer_on_site"]
    assert "по адресу: example.ru/answers/7" in text
    assert (done.outcome, done.questions[0].status) == (Outcome.ANSWERED, QuestionStatus.ANSWERED)


def test_part_6_a_protected_secret_is_not_disclosed(life: Life) -> None:
    forms, text, done = left(life, life.appeal(life.author()), Ground.PROTECTED)

    assert forms == ["secret_notice"]
    assert "без разглашения сведений" in text
    assert done.outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize("ground", [Ground.NO_AUTHOR, Ground.CRIME])
def test_nobody_who_can_be_answered_is_left_for_want_of_a_name(life: Life, ground: Ground) -> None:
    desk = life.begin(leave_unanswered.TASK, life.appeal(life.author())).answer(ground=ground)

    assert desk.problems() == {"ground": Problem.OTHER_GROUND}


@pytest.mark.parametrize("ground", [Ground.COURT_RULING, Ground.ON_THE_SITE, Ground.PROTECTED])
def test_nothing_is_written_to_nobody(life: Life, ground: Ground) -> None:
    desk = life.begin(leave_unanswered.TASK, life.appeal(None)).answer(ground=ground)

    assert desk.problems() == {"ground": Problem.OTHER_GROUND}


def test_an_address_of_e_mail_is_one_to_answer_to(life: Life) -> None:
    author = life.author(address=NOWHERE, email="kuznetsov@example.ru")

    assert left(life, life.appeal(author), Ground.UNCLEAR)[0] == ["unclear_notice"]


@pytest.mark.parametrize(("surname", "organisation"), [("Кузнецов", ""), ("", "ООО «Ромашка»")])
def test_a_person_or_an_organisation_is_an_author(surname: str, organisation: str) -> None:
    case_file = replace(KUZNETSOV, surname=surname, organisation=organisation)

    assert may_be_answered(case_file)
    assert not may_be_answered(replace(case_file, surname="", organisation=""))


@pytest.mark.parametrize(
    ("ground", "last"),
    [
        (Ground.COURT_RULING, date(2026, 1, 22)),
        (Ground.ILLEGIBLE, date(2026, 1, 22)),
        (Ground.UNCLEAR, date(2026, 1, 22)),
        (Ground.ON_THE_SITE, date(2026, 1, 22)),
        (Ground.ABUSE, DUE),
        (Ground.PROTECTED, DUE),
        (None, None),
    ],
)
def test_each_case_has_its_term(life: Life, ground: Ground | None, last: date | None) -> None:
    assert last_day(life, life.appeal(life.author()), ground) == last


def test_no_letters_are_shown_before_a_case_is_chosen(life: Life) -> None:
    desk = life.begin(leave_unanswered.TASK, life.appeal(life.author()))

    assert [step.form for step in desk.run.path] == ["ground"]
    assert desk.problems() == {"ground": Problem.REQUIRED}


def test_the_case_is_kept_with_the_appeal_that_asks_nothing_and_goes_when_it_is_taken_up_again(life: Life) -> None:
    """Lists, records and the search tell it, questions or none."""
    appeal = life.appeal(life.author())
    left(life, appeal, Ground.ILLEGIBLE)
    (line,) = life.store.finder.lines_of((appeal.id,))
    (record,) = life.store.finder.records_of((appeal.id,))

    assert life.now(appeal).ground is Ground.ILLEGIBLE
    assert (line.outcome, line.ground) == (Outcome.NO_ANSWER, Ground.ILLEGIBLE)
    assert record.article == "ч. 4 ст. 11 59-ФЗ"

    life.act(reopen.TASK, appeal, reason="Автор принёс разборчивый текст.")
    assert life.now(appeal).ground is None


def test_the_end_of_a_correspondence_has_its_article_without_a_case() -> None:
    assert article_of(Outcome.CORRESPONDENCE_STOPPED, None) == "ч. 5 ст. 11 59-ФЗ"
    assert article_of(Outcome.WITHDRAWN, None) == ""
