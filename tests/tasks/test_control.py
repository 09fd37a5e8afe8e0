"""Control: put on with a day of the next check, looked at again and again, taken off."""

from datetime import date

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.journey import CONTROL, Assignment
from desktop_app.domain.routes import Verdict
from desktop_app.domain.rules import Problem
from desktop_app.tasks import control, withdraw
from desktop_app.tasks.control import Check
from tests.tasks.life import TODAY, Life

FRIDAY = date(2026, 1, 23)


def checks(life: Life, appeal: Appeal) -> list[Assignment]:
    """What was put under control, checked, and is to be checked."""
    return [each for each in life.journey(appeal).assignments if each.stage == CONTROL]


def under_control(life: Life) -> Appeal:
    """An appeal that the secretary watches over."""
    appeal = life.appeal(life.author(), routed=True)
    life.act(control.TASK, appeal, reason="Обещано главой района", next_check_on="23.01")
    return appeal


def test_whoever_puts_it_under_control_watches_over_it(life: Life) -> None:
    appeal = under_control(life)

    assert life.now(appeal).controlled
    (check,) = checks(life, appeal)
    assert (check.officer_id, check.text, check.due_on, check.is_open) == (
        life.secretary.id,
        "Обещано главой района",
        FRIDAY,
        True,
    )


def test_control_holds_no_stage_up(life: Life) -> None:
    journey = life.journey(under_control(life))

    assert [each.stage for each in journey.at_hand] == ["dispatch"]
    assert [each.stage for each in journey.to_finish] == ["dispatch"]


def test_a_check_is_noted_and_the_next_one_is_for_the_same_reason(life: Life) -> None:
    appeal = under_control(life)

    life.act(control.TASK, appeal, check=Check.CHECKED, reason="Смета готова", next_check_on="30.01")

    done, following = checks(life, appeal)
    assert (done.verdict, done.comment) == (Verdict.DONE, "Смета готова")
    assert (following.text, following.due_on) == ("Обещано главой района", date(2026, 1, 30))


def test_it_is_taken_off_with_a_reason_and_without_a_day(life: Life) -> None:
    appeal = under_control(life)

    life.act(control.TASK, appeal, check=Check.TAKE_OFF, reason="Крыша починена")

    assert not life.now(appeal).controlled
    (done,) = checks(life, appeal)
    assert (done.verdict, done.done_on, done.comment) == (Verdict.DONE, TODAY, "Крыша починена")


def test_what_was_put_under_control_at_registration_has_its_first_check_now(life: Life) -> None:
    appeal = life.appeal(life.author(), controlled=True)

    life.act(control.TASK, appeal, check=Check.CHECKED, reason="Ждём смету", next_check_on="23.01")

    assert [(each.text, each.due_on) for each in checks(life, appeal)] == [("Ждём смету", FRIDAY)]


def test_only_what_makes_sense_may_be_done(life: Life) -> None:
    fresh = life.begin(control.TASK, life.appeal(life.author()))
    assert fresh.draft.check is Check.PUT_ON
    assert fresh.answer(check=Check.TAKE_OFF, reason="Так").problems() == {"check": Problem.REQUIRED}

    watched = life.begin(control.TASK, under_control(life))
    assert watched.draft.check is None
    assert set(watched.problems()) == {"check", "reason", "next_check_on"}


def test_the_next_check_is_not_in_the_past(life: Life) -> None:
    desk = life.begin(control.TASK, life.appeal(life.author())).answer(reason="Так", next_check_on="14.01.2026")

    assert desk.problems() == {"next_check_on": Problem.IN_PAST}


def test_what_another_has_put_under_control_meanwhile_is_asked_anew(life: Life) -> None:
    appeal = life.appeal(life.author())
    late = life.begin(control.TASK, appeal)
    life.act(control.TASK, appeal, reason="Обещано", next_check_on="23.01")
    source = late.run.task.source
    assert source is not None

    again = source.reread(late.draft, source.stored(life.store.register, late.draft))

    assert again.check is None


def test_the_outcome_ends_the_control(life: Life) -> None:
    appeal = under_control(life)

    life.act(withdraw.TASK, appeal, asked_on="сегодня")

    assert not any(each.is_open for each in checks(life, appeal))


def test_undoing_takes_it_off(life: Life) -> None:
    appeal = life.appeal(life.author())
    desk = life.begin(control.TASK, appeal)
    desk.answer(reason="Обещано", next_check_on="23.01").finish()

    life.undo(desk.run.id)

    assert not life.now(appeal).controlled
    assert checks(life, appeal) == []
