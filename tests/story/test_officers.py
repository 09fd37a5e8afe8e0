"""An officer goes on holiday, then leaves: the office knows who stands in, and no appeal is left without an owner."""

from datetime import date

from desktop_app.domain.officer import Officer
from tests.story.desk import StoryDesk
from tests.story.test_office import set_up


def officer(desk: StoryDesk, surname: str) -> Officer:
    """The officer of this surname as the register has it."""
    return next(each for each in desk.store.register.officers() if each.surname == surname)


def at_officers(desk: StoryDesk) -> None:
    """The list of officers, Орлова at the cursor."""
    desk.go_to("page.officers")
    desk.press("Space")
    assert desk.page == "officers"


def away(desk: StoryDesk) -> None:
    """An office where Kuznetsov's appeal is Орлова's, and she goes on holiday; Секретарева stands in."""
    set_up(desk)
    desk.register_kuznetsov()
    at_officers(desk)
    desk.press("Alt+B")
    assert desk.step == "absence"
    desk.go_to("away_from")
    desk.type("15.01.2026")
    desk.press("Tab")
    desk.type("28.02.2026")
    desk.press("Tab", "Down", "Down")


def test_a_holiday_is_noted_and_what_is_due_meanwhile_is_seen(desk: StoryDesk) -> None:
    away(desk)
    assert desk.says("told") == "Due in these days: 1 appeal"

    desk.press("Ctrl+Return")

    orlova = officer(desk, "Орлова")
    assert (orlova.away_from, orlova.away_until) == (date(2026, 1, 15), date(2026, 2, 28))
    assert orlova.deputy_id == officer(desk, "Секретарева").id
    assert desk.page == "officers"


def test_the_deputy_is_proposed_while_somebody_is_away(desk: StoryDesk) -> None:
    away(desk)
    desk.press("Ctrl+Return")
    desk.write_down("Павлова", "Анна", "Сергеевна", "", "8 912 345-67-80")
    desk.press("Ctrl+Return", "Ctrl+Return", "Down")
    desk.go_to("substance")
    desk.type("Дорога")
    desk.press("Ctrl+Return", "Down", "Alt+I", "Ctrl+Return", "Ctrl+Return")

    second = desk.store.register.appeal(2)
    assert second is not None
    assert second.responsible_id == officer(desk, "Секретарева").id


def test_whoever_leaves_hands_everything_over_and_it_can_be_taken_back(desk: StoryDesk) -> None:
    away(desk)
    desk.press("Ctrl+Return")
    orlova, secretareva = officer(desk, "Орлова"), officer(desk, "Секретарева")
    at_officers(desk)
    desk.press("Alt+H", "Alt+R", "Right")
    assert desk.says("told") == "Goes over: 1 appeal"
    desk.press("Ctrl+Return")
    assert desk.says("told") == "1 appeal"
    assert desk.cursor.objectName() == "apart.table"
    desk.press("Ctrl+Return")

    assert not officer(desk, "Орлова").active
    assert desk.store.register.work_of(orlova.id) == ()
    appeal = desk.store.register.appeal(1)
    assert appeal is not None
    assert appeal.responsible_id == secretareva.id

    desk.press("Alt+U", "Alt+U")
    assert desk.step == "work"
    assert officer(desk, "Орлова").active
    assert [work.title for work in desk.store.register.work_of(orlova.id)] == [appeal.number]
