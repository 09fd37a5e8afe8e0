"""The office is set up and its records are put right, by the keyboard alone."""

from PySide6.QtWidgets import QPushButton

from tests.letters.reading import text_of
from tests.story.desk import NOTICE, StoryDesk, plain


def set_up(desk: StoryDesk) -> None:
    """From the first start to an office with a name, rules and two officers."""
    desk.go_to("set_up")
    desk.press("Space")
    desk.fill("Администрация города Примерска", "Администрация г. Примерска")
    desk.press("Ctrl+Return")
    desk.fill("Глава администрации", "Б. Б. Образцов")
    desk.press("Ctrl+Return")
    desk.go_to("appeal_number")
    desk.type_over("ОГ-{n:4}/{yy}")
    desk.press("Ctrl+Return", "Ctrl+Return")
    desk.type("Приёмная")
    desk.press("Ctrl+Return")
    desk.type_over("Секретарева")
    desk.press("Tab")
    desk.fill("Анна", "Ильинична", "секретарь", "Приёмная")
    desk.press("Alt+Ins")
    desk.fill("Орлова", "Тамара", "Николаевна", "начальник отдела")
    desk.press("Ctrl+Return")


def test_the_office_is_set_up_at_the_first_start(desk: StoryDesk) -> None:
    set_up(desk)

    assert (desk.step, desk.page) == ("", "my_day")
    office = desk.store.register.office()
    assert office is not None
    assert (office.name, office.appeal_number) == ("Администрация города Примерска", "ОГ-{n:4}/{yy}")
    assert [officer.surname for officer in desk.store.register.officers()] == ["Орлова", "Секретарева"]


def test_who_sets_the_office_up_is_asked_who_works_there(desk: StoryDesk) -> None:
    set_up(desk)

    assert desk.says("officer") == "Who is at the desk?"
    told = "Who is at the desk? Until you say, everything is written in the name of Секретарева А. И."
    assert told in map(plain, desk.window.toasts.texts)
    desk.go_to("toast.action")
    desk.press("Space", "Down", "Return")
    assert desk.says("officer") == "Орлова Т. Н."


def test_the_next_number_and_letter_follow_the_settings(desk: StoryDesk) -> None:
    set_up(desk)
    desk.register_kuznetsov()

    assert desk.says("receipt.number") == "ОГ-0001/26"
    notice = text_of(desk.letters[NOTICE] or b"")
    assert "Администрация города Примерска" in notice
    assert "Б. Б. Образцов" in notice


def test_the_officer_who_sits_at_the_desk_is_named_by_every_change(desk: StoryDesk) -> None:
    set_up(desk)
    desk.go_to("officer")
    desk.press("Space", "Down", "Return")
    assert desk.says("officer") == "Орлова Т. Н."
    desk.register_kuznetsov()

    assert {plain(event.officer) for event in desk.store.register.timeline(1).rows} == {"Орлова Т. Н."}


def test_a_case_file_is_corrected_with_old_and_new_shown_before(desk: StoryDesk) -> None:
    desk.register_kuznetsov()
    desk.press("Ctrl+3", "Return")
    assert desk.page == "case_file"
    desk.press("Alt+C")
    desk.type_over("Кузнецов-Лесной")
    desk.go_to("step.review")
    desk.press("Space")
    line = desk.window.findChild(QPushButton, "review.surname")
    assert line is not None
    assert line.accessibleName() == "Surname: Кузнецов → Кузнецов-Лесной"
    desk.press("Ctrl+Return")

    assert (desk.step, desk.page) == ("", "case_file")
    case_file = desk.store.register.case_file(1)
    assert case_file is not None
    assert case_file.surname == "Кузнецов-Лесной"


def test_a_correction_by_mistake_is_taken_back_at_once(desk: StoryDesk) -> None:
    desk.register_kuznetsov()
    desk.press("Ctrl+3", "Return", "Alt+C")
    desk.type_over("Кузнецов-Лесной")
    desk.go_to("step.review")
    desk.press("Space", "Ctrl+Return")

    desk.press("Ctrl+Z", "Alt+U")

    assert desk.step == "review"
    case_file = desk.store.register.case_file(1)
    assert case_file is not None
    assert case_file.surname == "Кузнецов"


def test_an_appeal_is_corrected(desk: StoryDesk) -> None:
    desk.register_kuznetsov()
    desk.press("Ctrl+2", "Return")
    assert desk.page == "appeal"
    desk.press("Alt+C")
    desk.go_to("substance")
    desk.type_over("Нет горячей воды")
    desk.go_to("step.review")
    desk.press("Space", "Ctrl+Return")

    appeal = desk.store.register.appeal(1)
    assert appeal is not None
    assert appeal.substance == "Нет горячей воды"
