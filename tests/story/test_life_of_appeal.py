"""The life of the appeal of Кузнецов Пётр Владимирович, from the window to the archive, by the keyboard alone."""

from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.actions import Action
from desktop_app.domain.appeal import AppealKind, ArchivePlace, Outcome, QuestionStatus
from tests.story.actions import begin_next, choose, finish, open_appeal, paper, stage, the_appeal
from tests.story.desk import KUZNETSOV, StoryDesk, plain
from tests.story.test_office import set_up

SECRETAREVA, ORLOVA = 1, 2
POINTS = 3


@pytest.fixture
def on_its_way(desk: StoryDesk) -> StoryDesk:
    """Kuznetsov asks for two things; Секретарева has distributed them, Орлова works on them."""
    set_up(desk)
    desk.write_down(*KUZNETSOV)
    desk.press("Ctrl+Return", "Ctrl+Return", "Down")
    desk.go_to("substance")
    desk.type("Нет отопления, и не убирают снег.")
    for at, gist in enumerate(("Включить отопление", "Убрать снег")):
        desk.go_to("questions.add")
        desk.press("Space")
        desk.go_to(f"questions.{at}.gist")
        desk.type(gist)
    desk.press("Ctrl+Return", "Down", "Ctrl+Return", "Ctrl+Return")
    open_appeal(desk)
    assert stage(desk) == [("dispatch", SECRETAREVA)]
    begin_next(desk, Action.FINISH_STAGE)
    finish(desk)
    assert stage(desk) == [("consideration", ORLOVA)]
    return desk


def end_own_part(desk: StoryDesk) -> None:
    """The stage in front of her is done, each point of it ticked."""
    begin_next(desk, Action.FINISH_STAGE)
    for at in range(POINTS):
        desk.go_to(f"checked.{at}")
        desk.press("Space")
    finish(desk)


def sign(desk: StoryDesk, *, refusing: str = "") -> None:
    """The head signs; or sends it back with a word on what is missing."""
    assert stage(desk)[-1][0] == "signature"
    begin_next(desk, Action.FINISH_STAGE)
    desk.press("Space")
    if refusing:
        desk.press("Right")
        desk.go_to("comment")
        desk.type(refusing)
    else:
        desk.go_to("with_letter")
        desk.press("Space")
    finish(desk)


def answer(desk: StoryDesk) -> None:
    """The answer: one question is explained, of the other what was done is told. Its receipt is on the screen."""
    begin_next(desk, Action.ANSWER)
    desk.press("Space")
    desk.go_to("results.0.result")
    desk.type("Отопление включат 20 января.")
    desk.go_to("results.1.answered.0")
    desk.press("Space", "Right", "Right")
    desk.go_to("results.1.result")
    desk.type("Двор убран 16 января.")
    desk.press("Ctrl+Return")
    desk.type("Проверка проведена с выездом на место.")
    finish(desk)


def give_to_all(desk: StoryDesk) -> None:
    """It is assigned anew, a helper gets a part, the questions are split, control is kept."""
    choose(desk, Action.ASSIGN)
    desk.go_to("resolution")
    desk.type("Разобраться на месте.")
    desk.go_to("comment")
    desk.type("Срочно.")
    finish(desk)
    assert the_appeal(desk).resolution == "Разобраться на месте."

    open_appeal(desk)
    choose(desk, Action.HAND_OUT)
    desk.press("Down", "Down")
    desk.go_to("parts.0.due_on")
    desk.fill("23.01", "Узнать, когда пустят тепло")
    finish(desk)
    assert stage(desk) == [("consideration", ORLOVA), ("consideration", SECRETAREVA)]

    choose(desk, Action.SPLIT_QUESTIONS)
    desk.press("Down", "Tab", "Down", "Down")
    finish(desk)
    assert [each.executor_id for each in the_appeal(desk).questions] == [ORLOVA, SECRETAREVA]
    assert "Секретарева" in paper(desk, "Поручение по вопросам обращения")

    open_appeal(desk)
    choose(desk, Action.CONTROL)
    desk.fill("Обещано главой района", "22.01")
    finish(desk)
    assert the_appeal(desk).controlled


def work_and_mend(desk: StoryDesk) -> None:
    """The helper and the responsible do their parts; the head returns it once and signs then."""
    begin_next(desk, Action.FINISH_STAGE)
    desk.press("Space", "Right")
    desk.go_to("comment")
    desk.type("Тепло пустят 20 января.")
    finish(desk)
    assert ("consideration", SECRETAREVA) not in stage(desk)
    end_own_part(desk)
    sign(desk, refusing="Нет сроков по снегу.")
    assert stage(desk)[1:] == [("consideration", ORLOVA), ("consideration", SECRETAREVA)]

    open_appeal(desk)
    begin_next(desk, Action.FINISH_STAGE)
    desk.press("Space")
    desk.go_to("comment")
    desk.type("Сроки названы.")
    finish(desk)
    end_own_part(desk)
    sign(desk)


def test_an_appeal_goes_through_all_hands_to_the_archive(on_its_way: StoryDesk) -> None:
    desk = on_its_way
    give_to_all(desk)
    work_and_mend(desk)
    assert "СОГЛАСОВАНИЯ" in paper(desk, "Лист согласования").upper()

    open_appeal(desk)
    answer(desk)
    assert "2. Убрать снег. Двор убран 16 января." in paper(desk, "Ответ на обращение")
    answered = the_appeal(desk)
    assert [each.status for each in answered.questions] == [QuestionStatus.EXPLAINED, QuestionStatus.MEASURES_TAKEN]
    assert (answered.outcome, answered.answered_on, stage(desk)) == (Outcome.ANSWERED, date(2026, 1, 15), [])

    open_appeal(desk)
    begin_next(desk, Action.CLOSE)
    finish(desk)
    begin_next(desk, Action.ARCHIVE)
    desk.go_to("archive_case")
    desk.fill("03-12", "2")
    finish(desk)
    archived = the_appeal(desk)
    assert (archived.archive, archived.archived_on) == (ArchivePlace("03-12", "2"), date(2026, 1, 15))
    told = desk.store.register.appeal_timeline(1)
    assert len({event.run_id for event in told}) == 15


def test_what_is_asked_of_others_on_the_way_and_what_that_costs_in_time(on_its_way: StoryDesk) -> None:
    desk = on_its_way
    choose(desk, Action.REQUEST_DETAILS)
    desk.fill("Номер дома", "22.01")
    finish(desk)
    assert "Номер дома" in paper(desk, "Запрос недостающих сведений")
    assert stage(desk)[-1] == ("request: details", None)

    open_appeal(desk)
    choose(desk, Action.NOTE_REPLY)
    desk.go_to("text")
    desk.type("ул. Лесная, д. 14")
    finish(desk)
    assert stage(desk) == [("consideration", ORLOVA)]

    choose(desk, Action.REQUEST_DOCUMENTS)
    desk.type("Директору МУП «Тепло»")
    desk.go_to("documents")
    desk.type("Акт о состоянии сетей")
    finish(desk)
    assert "Директору МУП «Тепло»" in paper(desk, "Запрос документов и материалов")

    open_appeal(desk)
    choose(desk, Action.EXTEND)
    desk.go_to("reason")
    desk.type("Ждём акт о состоянии сетей.")
    finish(desk)
    assert "продлён до 13 марта 2026 года" in paper(desk, "Уведомление о продлении срока рассмотрения")
    extended = the_appeal(desk)
    assert (extended.first_due_on, extended.due_on) == (date(2026, 2, 13), date(2026, 3, 13))

    open_appeal(desk)
    choose(desk, Action.INTERIM_ANSWER)
    desk.type("Осмотр проведён, ждём акт.")
    finish(desk)
    assert "Осмотр проведён, ждём акт." in paper(desk, "Промежуточный ответ")
    assert the_appeal(desk).is_open


def test_an_appeal_that_was_withdrawn_is_taken_up_again_and_forwarded(on_its_way: StoryDesk) -> None:
    desk = on_its_way
    choose(desk, Action.WITHDRAW)
    finish(desk)
    assert "Прекращение рассмотрения по просьбе заявителя" in desk.letters
    assert (the_appeal(desk).outcome, stage(desk)) == (Outcome.WITHDRAWN, [])

    open_appeal(desk)
    choose(desk, Action.REOPEN)
    desk.type("Заявитель передумал.")
    finish(desk)
    assert stage(desk) == [("consideration", ORLOVA)]

    choose(desk, Action.FORWARD)
    desk.fill("Министерство жилищного хозяйства", "Министру жилищного хозяйства\nг. Рязань, ул. Ленина, 5")
    finish(desk)
    assert len(desk.letters) == 2
    forwarded = the_appeal(desk)
    assert (forwarded.outcome, stage(desk)) == (Outcome.FORWARDED, [])
    assert {each.status for each in forwarded.questions} == {QuestionStatus.FORWARDED}


def test_a_complaint_that_only_those_could_look_into_whom_it_is_about_goes_back_to_its_author(desk: StoryDesk) -> None:
    set_up(desk)
    desk.write_down(*KUZNETSOV)
    desk.press("Ctrl+Return", "Ctrl+Return", "Down")
    desk.go_to("appeal_kind")
    desk.press("Down")
    desk.go_to("substance")
    desk.type("Управление благоустройства не убирает снег.")
    desk.press("Ctrl+Return", "Down", "Ctrl+Return", "Ctrl+Return")
    assert the_appeal(desk).kind is AppealKind.COMPLAINT
    open_appeal(desk)

    choose(desk, Action.RETURN_COMPLAINT)
    desk.type("Управление благоустройства города")
    finish(desk)

    returned = the_appeal(desk)
    assert (returned.outcome, returned.answered_on, stage(desk)) == (Outcome.RETURNED, date(2026, 1, 15), [])
    (title,) = desk.letters
    assert "обжалуется решение или действие (бездействие) Управления благоустройства города." in plain(
        paper(desk, title)
    )


def test_these_stories_go_through_every_action() -> None:
    """Those without an answer, by each case of art. 11, have stories of their own."""
    here = (Path(__file__).parent / name for name in ("test_life_of_appeal.py", "unanswered.py"))
    told = "".join(each.read_text("utf-8") for each in here)

    assert [action for action in Action if f"desk, Action.{action.name})" not in told] == []
