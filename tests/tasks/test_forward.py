"""Forwarding by competence: the pair of letters, some of the questions or all, migration, complaints, the term."""

from datetime import date

import pytest

from desktop_app.domain.appeal import AppealKind, Mark, Outcome, QuestionStatus
from desktop_app.domain.deadlines import Due
from desktop_app.domain.office import Office, Profile
from desktop_app.domain.rules import Problem
from desktop_app.flow.deed import Circumstances
from desktop_app.storage.store import Store
from desktop_app.tasks import forward
from tests.stand_ins import FixedClock, PlainWeek
from tests.tasks.desk import Desk
from tests.tasks.life import HEATING, ROOF, TODAY, Life, said

MINISTRY = {"body": "Министерство строительства", "addressee": "Министру строительства\nг. Рязань, ул. Почтовая, 1"}
POLICE = {"body": "УМВД по Рязанской области", "addressee": "Начальнику УМВД по Рязанской области\nг. Рязань"}
GOVERNOR = {"second_body": "Губернатор области", "second_addressee": "Губернатору области\nг. Рязань, ул. Ленина, 30"}


def only(desk: Desk, *numbers: int) -> Desk:
    """The questions of these numbers go."""
    rows = desk.draft.going
    return desk.answer(going=tuple(type(row)(row.number, row.topic, row.gist, row.number in numbers) for row in rows))


def term(desk: Desk, office: Office | None = None) -> Due | None:
    """The term of the forwarding, as the screen tells it."""
    deed = desk.run.task.deed
    assert deed is not None
    return deed.due(desk.draft, Circumstances(desk.clock.today(), office or Office(), PlainWeek()))


def test_the_body_gets_a_letter_and_the_author_a_notice(life: Life) -> None:
    appeal = life.appeal(life.author(), ROOF, routed=True)

    receipt = life.act(forward.TASK, appeal, **MINISTRY, contacts="г. Рязань, ул. Почтовая, 1", report="16.02.2026")

    cover, notice = life.letters(receipt)
    assert (cover.form, notice.form) == ("forwarding_cover", "forwarding_notice")
    assert cover.text.addressee == ("Министру строительства", "г. Рязань, ул. Почтовая, 1")
    assert "сообщить в наш адрес не позднее 16 февраля 2026 года" in said(cover)
    assert "Просим рассмотреть следующие вопросы" not in said(cover)
    assert "направлено для рассмотрения в Министерство строительства" in said(notice)
    assert notice.text.addressee[0].startswith("Кузнецову")


def test_what_went_away_as_a_whole_waits_for_nothing_here(life: Life) -> None:
    appeal = life.appeal(life.author(), ROOF, HEATING, routed=True)

    life.act(forward.TASK, appeal, **MINISTRY)

    gone = life.now(appeal)
    assert (gone.outcome, gone.answered_on) == (Outcome.FORWARDED, TODAY)
    assert {each.status for each in gone.questions} == {QuestionStatus.FORWARDED}
    assert {each.result for each in gone.questions} == {"Министерство строительства"}
    assert not any(each.is_open for each in life.journey(appeal).assignments)


def test_an_appeal_without_questions_goes_as_a_whole(life: Life) -> None:
    appeal = life.appeal(life.author())

    life.act(forward.TASK, appeal, **MINISTRY)

    assert life.now(appeal).outcome is Outcome.FORWARDED


def test_some_questions_go_and_the_appeal_stays_for_the_others(life: Life) -> None:
    appeal = life.appeal(life.author(), ROOF, HEATING, routed=True)
    desk = life.begin(forward.TASK, appeal).answer(**MINISTRY).forward()
    assert desk.form == "questions"

    receipt = only(desk, 2).forward().forward().finish()

    cover, notice = life.letters(receipt)
    assert "Просим рассмотреть следующие вопросы: 1) Отопление подъезда." in said(cover)
    assert "следующие вопросы: 1) Отопление подъезда." in said(notice)
    roof, heating = life.now(appeal).questions
    assert (roof.status, heating.status) == (QuestionStatus.UNDER_REVIEW, QuestionStatus.FORWARDED)
    assert life.now(appeal).is_open
    assert life.journey(appeal).now is not None


def test_when_the_rest_goes_too_nothing_is_left(life: Life) -> None:
    appeal = life.appeal(life.author(), ROOF, HEATING)
    only(life.begin(forward.TASK, appeal).answer(**MINISTRY).forward(), 2).forward().forward().finish()

    receipt = life.act(forward.TASK, appeal, **POLICE)

    assert "вопросы: 1) Ремонт крыши." in said(life.letters(receipt)[0])
    assert life.now(appeal).outcome is Outcome.FORWARDED


def test_at_least_one_question_goes(life: Life) -> None:
    appeal = life.appeal(life.author(), ROOF, HEATING)

    desk = only(life.begin(forward.TASK, appeal).answer(**MINISTRY).forward())

    assert desk.problems() == {"going": Problem.NOTHING_GOES}


def test_on_migration_both_bodies_get_a_letter_and_the_author_one_notice(life: Life) -> None:
    appeal = life.appeal(life.author(), ROOF, HEATING, marks=frozenset({Mark.MIGRATION}))

    receipt = life.act(forward.TASK, appeal, **POLICE, **GOVERNOR)

    police, governor, notice = life.letters(receipt)
    assert (police.form, governor.form, notice.form) == ("migration_cover", "migration_cover", "migration_notice")
    assert governor.text.addressee[0] == "Губернатору области"
    assert "1) в УМВД по Рязанской области; 2) Губернатору области." in said(notice)
    assert {each.result for each in life.now(appeal).questions} == {"УМВД по Рязанской области; Губернатор области"}


def test_a_complaint_never_goes_to_whom_it_is_about(life: Life) -> None:
    appeal = life.appeal(life.author(), kind=AppealKind.COMPLAINT)
    desk = life.begin(forward.TASK, appeal)
    assert desk.form == "complaint"
    desk.answer(complained="ООО «Жилсервис»").forward()

    desk.answer(body="ооо «Жилсервис».", addressee="Директору ООО «Жилсервис»")

    assert desk.problems() == {"body": Problem.COMPLAINED_OF}
    assert desk.answer(body="Жилищная инспекция").problems() == {}


def test_any_other_appeal_may_go_to_whom_it_names(life: Life) -> None:
    desk = life.begin(forward.TASK, life.appeal(life.author()))

    assert desk.form == "body"


def test_whoever_did_not_sign_is_not_told(life: Life) -> None:
    receipt = life.act(forward.TASK, life.appeal(None), **MINISTRY)

    assert [letter.form for letter in life.letters(receipt)] == ["forwarding_cover"]


@pytest.mark.parametrize(
    ("marks", "last", "article"),
    [
        (frozenset(), date(2026, 1, 22), "ч. 3 ст. 8 59-ФЗ"),
        (frozenset({Mark.MIGRATION}), date(2026, 1, 20), "ч. 3.1 ст. 8 59-ФЗ"),
    ],
    ids=["by competence", "migration"],
)
def test_the_term_runs_from_the_registration(
    life: Life, marks: frozenset[Mark], last: date, article: str, clock: FixedClock
) -> None:
    appeal = life.appeal(life.author(), marks=marks)
    clock.pass_by(days=10)

    due = term(life.begin(forward.TASK, appeal))

    assert due is not None
    assert (due.on, due.term.article) == (last, article)


def test_a_firm_has_no_term_for_it(life: Life, store: Store) -> None:
    assert store.register.office() is None

    assert term(life.begin(forward.TASK, life.appeal(life.author())), Office(profile=Profile.COMMERCIAL)) is None


def test_a_forwarding_is_taken_back_as_a_whole(life: Life) -> None:
    appeal = life.appeal(life.author(), ROOF, routed=True)
    given = life.journey(appeal).assignments
    desk = life.begin(forward.TASK, appeal).answer(**MINISTRY).forward().forward()
    desk.finish()

    life.undo(desk.run.id)

    back = life.now(appeal)
    assert (back.outcome, back.answered_on, back.questions) == (None, None, (ROOF,))
    assert [(each.stage, each.done_on) for each in life.journey(appeal).assignments] == [
        (each.stage, None) for each in given
    ]
