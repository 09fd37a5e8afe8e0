"""At the appeal it is told what the applicant has said before, and the mark is one key away."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.appeal import Channel, Mark, Question
from desktop_app.domain.faults import StoreDamaged
from desktop_app.domain.repeats import Said
from tests.ui.pages.paper_office import KUZNETSOV, HeldJobs, a_busy_office
from tests.ui.screens.front import Front

ROOF = "Прошу отремонтировать крышу дома 5 по улице Лесной: протекает потолок на пятом этаже, на стенах плесень."
SHORTLY = "Крыша дома 5 течёт, на стенах плесень, скоро ли ремонт по улице Садовой"
EARLIER = Said(
    ROOF,
    frozenset({"0005.0005.0056.1147"}),
    Channel.POST,
    date(2025, 11, 10),
    "К-90/25",
    due_on=date(2025, 12, 10),
    answered_on=date(2025, 12, 5),
)


def _at_the_appeal(qtbot: QtBot, folder: Path, *said: Said, fault: Exception | None = None) -> Front:
    register = a_busy_office()
    register.said = {KUZNETSOV.id: said}
    front = Front(qtbot, folder, subject=KUZNETSOV, register=register).forward()
    register.fault = fault
    front.forward()
    assert front.step == "appeal"
    return front


def _note(front: Front) -> str:
    found = front.host.step_screen.findChild(QLabel, "repeat")
    assert isinstance(found, QLabel)
    return found.text() if found.isVisible() else ""


def _button(front: Front) -> QPushButton:
    found = front.host.step_screen.findChild(QPushButton, "accept_mark")
    assert isinstance(found, QPushButton)
    return found


def test_a_repeat_is_pointed_out_and_marked_by_one_key(qtbot: QtBot, tmp_path: Path) -> None:
    front = _at_the_appeal(qtbot, tmp_path, EARLIER)
    assert _note(front) == ""
    assert not _button(front).isVisible()

    front.answer(substance=f"{ROOF} Ответ пришёл, а крыша течёт.", marks=frozenset({Mark.FIRST}))

    assert _note(front).startswith("Like К-90/25 of 10.11.2025, answered on 05.12.2025: 89 %")
    assert _button(front).text() == "Mark it: repeated"
    assert _button(front).shortcut().toString() == "F8"
    _button(front).click()
    assert front.draft.marks == {Mark.REPEATED}
    assert front.form().marks.value() == {Mark.REPEATED}
    assert not _button(front).isVisible()
    assert _note(front)


def test_the_first_appeal_of_whom_is_on_file_without_one_is_proposed_as_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = HeldJobs()
    front = Front(qtbot, tmp_path, subject=KUZNETSOV, register=a_busy_office(), jobs=jobs).forward().forward()
    front.form().substance.setFocus()
    front.type("Крыша")
    jobs.answer_all()

    assert front.draft.marks == front.form().marks.value() == {Mark.FIRST}
    assert front.draft.substance == front.form().substance.toPlainText() == "Крыша"
    front.answer(marks=frozenset()).back().forward()
    jobs.answer_all()
    assert front.draft.marks == frozenset()


def test_who_has_appealed_before_is_not_proposed_so(qtbot: QtBot, tmp_path: Path) -> None:
    jobs, register = HeldJobs(), a_busy_office()
    register.said = {KUZNETSOV.id: (EARLIER,)}
    front = Front(qtbot, tmp_path, subject=KUZNETSOV, register=register, jobs=jobs).forward().forward()
    jobs.answer_all()

    assert front.draft.wrote_before is True
    assert front.draft.marks == frozenset()


@pytest.mark.parametrize(
    ("earlier", "state", "offer"),
    [
        (replace(EARLIER, answered_on=None), "not answered by 10.12.2025", "Mark it: repeated"),
        (
            replace(EARLIER, registered_on=date(2026, 1, 12), due_on=date(2026, 2, 11), answered_on=None),
            "under review",
            "Mark it: duplicate",
        ),
    ],
)
def test_what_the_earlier_one_has_come_to_is_said(
    qtbot: QtBot, tmp_path: Path, earlier: Said, state: str, offer: str
) -> None:
    front = _at_the_appeal(qtbot, tmp_path, earlier).answer(substance=ROOF)

    assert state in _note(front)
    assert _button(front).text() == offer


def test_the_topic_of_a_question_tells_too(qtbot: QtBot, tmp_path: Path) -> None:
    front = _at_the_appeal(qtbot, tmp_path, EARLIER).answer(substance=SHORTLY)
    assert _note(front) == ""

    front.answer(questions=(Question("0005.0005.0056.1147"),))

    assert "К-90/25" in _note(front)


def test_something_else_is_no_repeat(qtbot: QtBot, tmp_path: Path) -> None:
    front = _at_the_appeal(qtbot, tmp_path, EARLIER).answer(substance=ROOF)
    assert _note(front)

    front.answer(substance="Прошу вернуть остановку автобуса у поликлиники.")

    assert _note(front) == ""
    assert not _button(front).isVisible()


def test_a_register_that_can_not_be_read_hinders_nobody(qtbot: QtBot, tmp_path: Path) -> None:
    front = _at_the_appeal(qtbot, tmp_path, EARLIER, fault=StoreDamaged()).answer(substance=ROOF)
    QApplication.processEvents()

    assert _note(front) == ""
    assert front.draft.substance == ROOF
