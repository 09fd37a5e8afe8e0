"""The telephone rings, the visitor remembers something: nothing typed is lost, nothing half-done stays."""

from tests.stand_ins import FixedClock
from tests.story.conftest import OpenOffice
from tests.story.desk import KUZNETSOV, StoryDesk, plain
from tests.tasks.ledger import fingerprint


def test_pause_and_resume_by_key(desk: StoryDesk) -> None:
    desk.write_down(*KUZNETSOV)
    desk.press("Ctrl+Shift+P")
    assert (desk.step, desk.page) == ("", "my_day")
    assert [plain(text) for text in desk.window.toasts.texts] == ["Paused: Кузнецов П. В., step 1 of 5"]
    desk.press("Ctrl+Tab")

    assert desk.step == "applicant"
    assert desk.says("surname") == "Кузнецов"
    assert desk.cursor.objectName() == "phone"


def test_paused_tasks_are_told_apart_by_name_and_step(desk: StoryDesk) -> None:
    desk.write_down("Ахметова", "Роза")
    desk.press("Ctrl+Return")
    desk.write_down("Дюма", "Лев")
    desk.press("Ctrl+2")

    assert desk.paused == [("Дюма Л.", 1), ("Ахметова Р.", 2)]
    desk.press("Ctrl+Tab")
    assert desk.step == "new_case_file"
    desk.press("Ctrl+Tab")
    assert desk.step == "applicant"


def test_back_keeps_what_was_typed(desk: StoryDesk) -> None:
    desk.write_down(*KUZNETSOV)
    desk.press("Ctrl+Return")
    desk.go_to("email")
    desk.type("petr@example.ru")
    desk.press("Alt+Left")
    assert (desk.step, desk.says("patronymic")) == ("applicant", "Владимирович")
    desk.press("Alt+Right")

    assert (desk.step, desk.says("email")) == ("new_case_file", "petr@example.ru")


def test_yes_no_yes_keeps_both_ways_and_writes_the_last(desk: StoryDesk) -> None:
    desk.register_kuznetsov()
    desk.write_down(*KUZNETSOV)
    desk.press("Ctrl+Return")
    desk.go_to("known_email")
    desk.type("of-the-known@example.ru")
    desk.press("Alt+Left")
    desk.go_to("decision.no")
    desk.press("Space")
    assert desk.step == "new_case_file"
    desk.go_to("email")
    desk.type("of-the-new@example.ru")
    desk.press("Alt+Left")
    desk.go_to("candidates")
    desk.press("Down", "Return")
    assert (desk.step, desk.says("known_email")) == ("case_file", "of-the-known@example.ru")
    desk.press("Ctrl+Return")
    desk.take_the_appeal("Ответа всё нет")
    desk.press("Ctrl+Return")

    assert desk.says("receipt.number") == "К-2/26"
    case_file = desk.store.register.case_file(1)
    assert case_file is not None
    assert case_file.email == "of-the-known@example.ru"
    assert desk.store.register.case_file(2) is None


def test_cancel_leaves_no_trace(desk: StoryDesk, clock: FixedClock) -> None:
    before = fingerprint(desk.store)
    desk.write_down(*KUZNETSOV)
    desk.press("Ctrl+Return", "Esc")

    assert (desk.step, desk.window.inbox.runs) == ("", ())
    clock.pass_by(minutes=2)
    assert fingerprint(desk.store) == before


def test_a_cancelled_task_may_be_brought_back(desk: StoryDesk) -> None:
    desk.write_down(*KUZNETSOV)
    desk.press("Esc", "Ctrl+Z")

    assert (desk.step, desk.says("surname")) == ("applicant", "Кузнецов")


def test_a_paused_task_is_there_at_the_next_start(desk: StoryDesk, open_office: OpenOffice) -> None:
    desk.write_down(*KUZNETSOV)
    desk.press("Ctrl+Return", "Ctrl+Shift+P")
    desk.close()
    again = open_office()

    assert again.paused == [("Кузнецов П. В.", 2)]
    again.press("Ctrl+Tab", "Alt+Left")
    assert again.says("patronymic") == "Владимирович"
