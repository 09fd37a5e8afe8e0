from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.office import Office
from desktop_app.domain.ports import AppealFilter, Day
from desktop_app.domain.setup import OfficeSetup
from desktop_app.domain.waiting import Waiting, WaitingLine, Waits
from desktop_app.flow.recovery import Copy
from desktop_app.flow.run import start
from desktop_app.flow.task import Opening
from desktop_app.tasks import register_appeal
from desktop_app.ui.asking import AtOnce, Begin, Resume, Show
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.language import Language, speak
from desktop_app.ui.pages.appeal_rows import WhoAndWhat
from desktop_app.ui.pages.my_day import MyDay
from desktop_app.ui.widgets.elided_label import ElidedLabel
from tests.stand_ins import THURSDAY
from tests.story.desk import Watch
from tests.ui.pages.on_screen import OnScreen
from tests.ui.pages.paper_contacts import REASONS, REFUSED
from tests.ui.pages.paper_office import (
    HEATING,
    HOUSING,
    KUZNETSOV,
    ORLOVA,
    SOKOLOV,
    TODAY,
    HeldJobs,
    PaperRegister,
    a_busy_office,
    appeal_line,
    desk_of,
)


class Home(OnScreen[MyDay]):
    """«Мой день» on the screen, and what it asked of the window."""

    def __init__(self, qtbot: QtBot, folder: Path, register: PaperRegister, jobs: Jobs | None = None) -> None:
        super().__init__(qtbot, MyDay(desk_of(register, folder, jobs)))


@pytest.fixture
def home(qtbot: QtBot, tmp_path: Path) -> Home:
    return Home(qtbot, tmp_path, a_busy_office())


def test_the_day_begins_with_its_date_and_four_counts(home: Home) -> None:
    assert home.words[:9] == [
        "Thursday, 15 January",
        *("1", "Overdue"),
        *("1", "Due today or tomorrow"),
        *("2", "Due this week"),
        *("2", "To complete"),
    ]


def test_the_date_is_told_in_the_language_of_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    speak(Language.RUSSIAN)

    assert "Четверг, 15 января" in Home(qtbot, tmp_path, a_busy_office()).words


@pytest.mark.parametrize(("width", "beside"), [(1040, True), (780, False)], ids=["a wide page", "a narrow page"])
def test_a_long_name_has_room_beside_what_it_is_about_or_above_it(home: Home, width: int, *, beside: bool) -> None:
    home.page.resize(width, 700)
    QApplication.processEvents()
    rows = home.page.findChildren(WhoAndWhat)
    assert rows
    for row in rows:
        who, what = row.findChildren(ElidedLabel)
        longest = who.fontMetrics().horizontalAdvance("Антонов Константин Викторович")

        assert who.width() >= longest
        assert (who.y() == what.y(), who.x() == what.x()) == (beside, not beside)


def test_what_needs_attention_leads_to_its_appeal(home: Home) -> None:
    assert "overdue by 2 days" in home.words
    assert "П-1/26 · Отсутствие отопления, ул. Лесная, 14" in home.words
    home.press("attention.1")

    assert home.asked == [Show("appeal", 1)]


@pytest.mark.parametrize(
    ("name", "which"), [("overdue", AppealFilter.OVERDUE), ("to_complete", AppealFilter.TO_COMPLETE)]
)
def test_a_count_leads_to_what_was_counted(home: Home, name: str, which: AppealFilter) -> None:
    home.press(f"count.{name}")

    assert home.asked == [Show("appeals", which)]


def test_a_card_that_waits_for_completion_opens_its_correction(qtbot: QtBot, tmp_path: Path) -> None:
    unfinished = replace(HEATING, to_complete=("questions",))
    register = PaperRegister(appeal_lines=[appeal_line(unfinished)], appeal_values={HEATING.id: unfinished})
    home = Home(qtbot, tmp_path, register)
    home.press(f"completion.{HEATING.id}")

    assert home.asked == [Begin("correct_appeal", subject=unfinished)]


def test_a_case_file_that_waits_for_completion_opens_its_correction(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    register.appeal_lines = [replace(appeal_line(HEATING), to_complete=True)]
    home = Home(qtbot, tmp_path, register)
    home.press(f"completion.{HEATING.id}")

    assert home.asked == [Begin("correct_case_file", subject=KUZNETSOV)]


def test_a_day_without_haste_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    home = Home(qtbot, tmp_path, PaperRegister(appeal_lines=[appeal_line(HEATING)]))

    assert "Nothing is overdue, and nothing is due today or tomorrow." in home.words
    assert "To complete" not in home.words[9:]


def test_a_new_office_is_told_how_to_begin(qtbot: QtBot, tmp_path: Path) -> None:
    home = Home(qtbot, tmp_path, PaperRegister())

    assert "Everything is ready for the first appeal" in home.words
    assert "Overdue" not in home.words
    home.press("register")
    home.press("set_up")
    setup = OfficeSetup(Office(), (HOUSING,), (ORLOVA, SOKOLOV))
    assert home.asked == [Begin("register_appeal"), Begin("setup_office", subject=setup)]


def test_an_office_that_is_set_up_is_not_asked_to_be(qtbot: QtBot, tmp_path: Path) -> None:
    desk = desk_of(PaperRegister(), tmp_path)
    desk.seat.take(Office(version=1), ORLOVA)
    page = MyDay(desk)
    qtbot.addWidget(page)
    page.refresh()
    page.show()

    assert page.findChild(QPushButton, "register") is not None
    assert page.findChild(QPushButton, "set_up") is None


def test_an_office_that_is_known_behind_its_day_is_not_asked_to_be_set_up_either(qtbot: QtBot, tmp_path: Path) -> None:
    home = Home(qtbot, tmp_path, PaperRegister())

    home.page.desk.seat.take(Office(version=1), ORLOVA)

    assert home.button("register").isEnabled()
    assert home.page.findChild(QPushButton, "set_up") is None


def test_reading_again_keeps_the_button_that_has_the_cursor(home: Home) -> None:
    home.button("attention.2").setFocus()
    register = home.page.desk.register
    assert isinstance(register, PaperRegister)
    register.appeal_lines.append(replace(register.appeal_lines[0], id=99))
    before = home.button("attention.2")
    home.page.refresh()

    assert home.button("attention.2") is not before
    assert home.button("attention.2").hasFocus()


def test_a_day_that_has_not_changed_is_not_built_anew(home: Home) -> None:
    before = home.button("attention.1")
    home.page.refresh()

    assert home.button("attention.1") is before


def test_what_is_shown_stays_until_the_answer_comes(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = HeldJobs()
    home = Home(qtbot, tmp_path, a_busy_office(), jobs)
    jobs.answer_all()
    QApplication.processEvents()
    home.page.refresh()

    assert "overdue by 2 days" in home.words


def test_a_register_that_cannot_be_read_is_told_of(qtbot: QtBot, tmp_path: Path) -> None:
    fault = OSError()
    home = Home(qtbot, tmp_path, PaperRegister(fault=fault))

    assert home.faults == [fault]


VISA = WaitingLine(
    31, "П-1/26", KUZNETSOV.title, "Отсутствие отопления", "Глава В. И.", TODAY, HEATING.id, KUZNETSOV.id
)
CALL = WaitingLine(4, "10:30", KUZNETSOV.title, "О крыше", "Орлова А. А.", TODAY, case_file_id=KUZNETSOV.id)
LETTER = WaitingLine(7, "7-исх", KUZNETSOV.title, "О регистрации обращения", on=TODAY - timedelta(days=2))


def waiting_home(qtbot: QtBot, folder: Path, *waits: Waits) -> Home:
    register = a_busy_office()
    register.waits = list(waits)
    return Home(qtbot, folder, register)


def test_what_waits_for_a_visa_leads_to_its_stage(qtbot: QtBot, tmp_path: Path) -> None:
    home = waiting_home(qtbot, tmp_path, Waits(Waiting.VISA, (VISA,), 1))
    assert "Waiting for a visa · 1" in home.words
    home.press("waiting.visa.0")

    (begun,) = home.asked
    assert isinstance(begun, Begin)
    assert (begun.task, begun.subject.appeal) == ("finish_stage", HEATING)


def test_an_appeal_whose_officer_has_left_is_given_to_another(qtbot: QtBot, tmp_path: Path) -> None:
    left = replace(VISA, id=0)
    home = waiting_home(qtbot, tmp_path, Waits(Waiting.UNASSIGNED, (left,), 1))
    home.press("waiting.unassigned.0")

    assert [begun.task for begun in home.asked if isinstance(begun, Begin)] == ["assign"]


def test_a_reply_that_has_come_is_noted(qtbot: QtBot, tmp_path: Path) -> None:
    home = waiting_home(qtbot, tmp_path, Waits(Waiting.REQUESTS, (VISA,), 1))
    home.press("waiting.requests.0")

    assert [begun.task for begun in home.asked if isinstance(begun, Begin)] == ["note_reply"]


def test_a_call_is_held_and_a_reception_that_became_an_appeal_registered(qtbot: QtBot, tmp_path: Path) -> None:
    received = replace(CALL, id=5, to_register=True)
    home = waiting_home(qtbot, tmp_path, Waits(Waiting.CONTACTS, (CALL, received), 9))
    assert home.button("waiting.contacts.1").text() == "Register"
    home.press("waiting.contacts.0")
    home.press("waiting.contacts.1")
    home.press("more_contacts")

    tasks = [begun.task for begun in home.asked if isinstance(begun, Begin)]
    assert (tasks, home.asked[-1]) == (["hold_contact", "register_appeal"], Show("contacts"))


def test_a_refusal_to_hear_of_leads_to_the_task_that_takes_note_of_it(qtbot: QtBot, tmp_path: Path) -> None:
    told = WaitingLine(33, "П-1/26", KUZNETSOV.title, "Угрожал", "Орлова А. А.", TODAY, HEATING.id, KUZNETSOV.id)
    register = a_busy_office()
    register.waits = [Waits(Waiting.NOTICES, (told,), 1)]
    register.contact_values.append(REFUSED)
    home = Home(qtbot, tmp_path, register)
    assert "Refusals that you are to hear of · 1" in home.words
    assert "of 15.01.2026" in home.words
    home.press("waiting.notices.0")

    (begun,) = home.asked
    assert isinstance(begun, Begin)
    assert (begun.task, begun.subject.contact, begun.subject.reason) == ("note_refusal", REFUSED, REASONS[2].title)


def test_the_day_is_asked_for_whoever_sits_at_the_desk(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int | None] = []
    register = home.page.desk.register
    day = register.day(TODAY)

    def read(_today: date, officer_id: int | None = None) -> Day:
        asked.append(officer_id)
        return day

    monkeypatch.setattr(register, "day", read)
    home.page.desk.seat.officer = ORLOVA
    home.page.refresh()

    assert asked == [ORLOVA.id]


def test_a_letter_goes_out_at_once_and_may_be_taken_back(qtbot: QtBot, tmp_path: Path) -> None:
    home = waiting_home(qtbot, tmp_path, Waits(Waiting.LETTERS, (LETTER,), 1))
    home.press("waiting.letters.0")

    (sent,) = home.asked
    assert isinstance(sent, AtOnce)
    assert (sent.task, sent.subject.letter_ids, sent.back.taken_back) == ("send_letters", (7,), True)
    assert sent.told == "Letter 7-исх has gone out"


def test_all_letters_go_out_on_a_day(qtbot: QtBot, tmp_path: Path) -> None:
    home = waiting_home(qtbot, tmp_path, Waits(Waiting.LETTERS, (LETTER,), 1))
    home.press("all_sent")

    assert [begun.task for begun in home.asked if isinstance(begun, Begin)] == ["send_letters"]


def test_what_is_under_control_is_checked(qtbot: QtBot, tmp_path: Path) -> None:
    home = waiting_home(qtbot, tmp_path, Waits(Waiting.CHECKS, (VISA,), 1))
    home.press("waiting.checks.0")

    (begun,) = home.asked
    assert isinstance(begun, Begin)
    assert (begun.task, begun.subject.appeal) == ("control", HEATING)


def test_an_improvement_is_closed(qtbot: QtBot, tmp_path: Path) -> None:
    promised = WaitingLine(2, "П-1/26", about="Обучить операторов", hands="Орлова А. А.", appeal_id=HEATING.id)
    home = waiting_home(qtbot, tmp_path, Waits(Waiting.IMPROVEMENTS, (promised,), 1))
    assert "Обучить операторов" in home.words
    assert "no day" in home.words
    home.press("waiting.improvements.0")

    assert [begun.task for begun in home.asked if isinstance(begun, Begin)] == ["close_improvement"]


def test_a_day_is_told_by_its_distance(qtbot: QtBot, tmp_path: Path) -> None:
    lines = tuple(replace(VISA, on=TODAY + timedelta(days=days)) for days in (-1, 0, 1))
    home = waiting_home(qtbot, tmp_path, Waits(Waiting.VISA, lines, 3), Waits(Waiting.LETTERS, (LETTER,), 1))

    assert {"since 14.01.2026", "today", "by 16.01.2026", "of 13.01.2026"} <= set(home.words)


def test_the_morning_summary_is_a_page_of_its_own(home: Home) -> None:
    home.press("summary")

    assert home.asked == [Show("summary")]


def test_a_task_that_was_laid_aside_goes_on_from_the_day(home: Home) -> None:
    run = start("run-9", register_appeal.TASK, Opening(TODAY, "кузнецов"))
    home.page.desk.aside.take((Copy(run, THURSDAY),))
    assert "Laid aside" in home.words
    home.press("paused.run-9")

    assert home.asked == [Resume("run-9")]


def test_what_was_laid_aside_is_no_window_of_its_own(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    desk = desk_of(a_busy_office(), tmp_path)
    run = start("run-9", register_appeal.TASK, Opening(TODAY, "кузнецов"))
    desk.aside.take((Copy(run, THURSDAY),))
    watch = Watch()
    qapp.installEventFilter(watch)
    page = MyDay(desk)
    qapp.removeEventFilter(watch)
    qtbot.addWidget(page)

    assert watch.windows == []


def test_a_day_that_is_shown_twice_in_one_breath_is_no_window_of_its_own(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    home = Home(qtbot, tmp_path, a_busy_office())
    watch = Watch()
    qapp.installEventFilter(watch)
    home.page.desk.seat.take(Office(version=1), ORLOVA)
    home.page.desk.seat.take(Office(version=2), ORLOVA)
    qapp.processEvents()
    qapp.removeEventFilter(watch)

    assert watch.windows == []
