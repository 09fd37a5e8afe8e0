from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.appeal import Attachment, Channel, Mark, Question
from desktop_app.domain.citizen import ApplicantKind, Gender
from desktop_app.tasks import correct_appeal, correct_case_file
from desktop_app.ui.screens.review import ReviewScreen
from tests.ui.pages.paper_office import HEATING, KUZNETSOV, ORLOVA, SOKOLOV
from tests.ui.screens.front import Front


def registration(qtbot: QtBot, folder: Path) -> Front:
    front = Front(qtbot, folder)
    front.type("Ахметова").answer(patronymic="Рашидовна").forward()
    front.answer(gender=Gender.FEMALE).forward()
    front.answer(
        channel=Channel.POST,
        substance="Прошу убрать снег.\nДвор не чищен с декабря.",
        attachments=(Attachment("двор.jpg", 2048, "a" * 64),),
        marks={Mark.COLLECTIVE, Mark.FIRST},
    ).forward()
    front.answer(signatures="14").forward()
    return front.answer(responsible_id=ORLOVA.id, helper_ids=(SOKOLOV.id,), controlled=True).forward()


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Front:
    return registration(qtbot, tmp_path)


def lines(front: Front) -> dict[str, str]:
    return {name: line.answer for name, line in front.screen(ReviewScreen).lines.items()}


def notes(front: Front) -> dict[str, str]:
    return {name: line.note for name, line in front.screen(ReviewScreen).lines.items() if line.note}


def test_every_answer_of_the_path_stands_on_one_screen_in_words(front: Front) -> None:
    assert front.step == "review"
    assert lines(front) == {
        "applicant": "Person",
        "surname": "Ахметова",
        "name": "",
        "patronymic": "Рашидовна",
        "decision": "No, this is the first appeal",
        "gender": "Female",
        "address": "",
        "legal_basis": "Law on appeals (59-FZ)",
        "channel": "Post",
        "appeal_kind": "Application",
        "received_on": "15.01.2026, Thu",
        "registered_on": "15.01.2026, Thu",
        "sheets": "1",
        "enclosures": "0",
        "substance": "Прошу убрать снег.\nДвор не чищен с декабря.",
        "questions": "",
        "marks": "First, Collective",
        "attachments": "двор.jpg, 2.0 kB",
        "signatures": "14",
        "responsible_id": "Орлова\u00a0Т.\u00a0Н. · 1 open",
        "helper_ids": "Соколов\u00a0И.\u00a0П. · 1 open",
        "controlled": "yes",
        "skips_approval": "no",
    }


def test_what_may_be_completed_later_is_marked(front: Front) -> None:
    assert notes(front) == dict.fromkeys(("name", "address", "questions"), "to complete later")


def test_a_line_leads_to_its_step_by_the_keyboard(front: Front) -> None:
    front.screen(ReviewScreen).lines["channel"].setFocus()
    front.press(Qt.Key.Key_Return)

    assert front.step == "appeal"


def test_the_cursor_stands_on_the_first_line_and_arrows_go_on(front: Front) -> None:
    first, second, *_ = front.screen(ReviewScreen).lines.values()
    assert first.hasFocus()

    front.press(Qt.Key.Key_Down)
    assert second.hasFocus()


def test_the_heading_of_a_group_leads_to_its_step(front: Front) -> None:
    screen = front.screen(ReviewScreen)
    screen.headings["applicant"].setFocus()
    front.press(Qt.Key.Key_Tab)
    assert screen.lines["applicant"].hasFocus()

    screen.headings["new_case_file"].setFocus()
    front.press(Qt.Key.Key_Space)

    assert front.step == "new_case_file"


def test_what_turned_wrong_meanwhile_is_marked(qtbot: QtBot, tmp_path: Path) -> None:
    front = registration(qtbot, tmp_path)
    front.host.go("appeal")
    front.host.go("review")
    screen = front.screen(ReviewScreen)
    wrong = replace(front.draft, received_on=date(2026, 1, 16), registered_on="завтра")
    screen.run = replace(front.host.run, draft=wrong)
    screen.fill()

    assert screen.lines["received_on"].note == "16.01.2026 has not come yet: check the day and the year"
    assert screen.lines["registered_on"].note.startswith("«завтра» is no date")


def test_answers_to_what_another_kind_of_applicant_is_asked_are_left_out(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(qtbot, tmp_path)
    front.type("Ахметова").answer(phone="8 912 345-67-89", applicant=ApplicantKind.ANONYMOUS).forward()
    front.answer(channel=Channel.POST, substance="Снег", questions=(Question("", "Уборка"), Question("", "Снег")))
    front.forward().answer(responsible_id=ORLOVA.id).forward()

    assert not lines(front).keys() & {"surname", "phone", "decision"}
    assert lines(front)["questions"] == "Уборка\nСнег"


def test_a_long_text_is_shown_by_its_beginning(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(qtbot, tmp_path).answer(applicant=ApplicantKind.ANONYMOUS).forward()
    front.answer(channel=Channel.POST, substance="Снег " * 1000).forward()
    front.answer(responsible_id=ORLOVA.id).forward()

    assert lines(front)["substance"] == ("Снег " * 1000)[:600] + "…"


def test_a_correction_shows_what_differs_old_and_new(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(qtbot, tmp_path, task=correct_appeal.TASK, subject=HEATING)
    front.answer(channel=Channel.FAX, attachments=()).forward()
    front.answer(responsible_id=SOKOLOV.id, helper_ids=()).forward()

    assert lines(front) == {
        "channel": "Post → Fax",
        "attachments": "Заявление.pdf, 117.2 kB → nothing",
        "responsible_id": "Орлова\u00a0Т.\u00a0Н. · 1 open → Соколов\u00a0И.\u00a0П. · 1 open",
        "helper_ids": "Соколов\u00a0И.\u00a0П. · 1 open → nothing",
    }


def test_a_correction_of_nothing_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(qtbot, tmp_path, task=correct_case_file.TASK, subject=KUZNETSOV)
    for _ in range(3):
        front.forward()

    assert front.step == "review"
    assert lines(front) == {}
    assert front.reads("unchanged") == "Nothing has been changed. Finish leaves everything as it was."
