"""A contact is planned and held by keyboard: the load of the day, the results of its kind, what a reason asks for."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.contact import Contact, ContactKind, ContactOutcome, RefusalAction
from desktop_app.domain.office import Office
from desktop_app.domain.receipt import Receipt
from desktop_app.flow.run import Run, start
from desktop_app.flow.task import Opening, Task
from desktop_app.tasks import edit_refusals, hold_contact, plan_contact
from desktop_app.ui import openings
from desktop_app.ui.asking import Begin, Show
from desktop_app.ui.screens import receipt_page
from desktop_app.ui.screens.contact_receipt import ContactReceipt
from tests.ui.pages.paper_contacts import CALL, REASONS, RECEPTION
from tests.ui.pages.paper_office import HEATING, KUZNETSOV, ORLOVA, SOKOLOV, TODAY, a_busy_office, desk_of
from tests.ui.screens.front import Front

TOMORROW = TODAY + timedelta(days=1)


def plan(qtbot: QtBot, folder: Path, *planned: Contact, subject: Any = None) -> Front:
    register = a_busy_office()
    register.contact_values = list(planned)
    subject = subject or plan_contact.Subject(KUZNETSOV, kind=ContactKind.RECEPTION, officer_id=ORLOVA.id)
    return Front(qtbot, folder, task=plan_contact.TASK, subject=subject, register=register)


def hold(qtbot: QtBot, folder: Path, contact: Contact = RECEPTION) -> Front:
    register = a_busy_office()
    register.contact_values = [contact]
    subject = hold_contact.Subject(contact, KUZNETSOV, REASONS)
    return Front(qtbot, folder, task=hold_contact.TASK, subject=subject, register=register)


def test_beside_the_day_stands_what_the_officer_has_on_it(qtbot: QtBot, tmp_path: Path) -> None:
    front = plan(qtbot, tmp_path, RECEPTION, CALL)

    assert front.reads("load_chip") == "1 on this day"
    assert front.reads("load_sum") == "15.01.2026, Thu · 10:30 Кузнецов Пётр Владимирович"

    front.answer(officer_id=SOKOLOV.id)
    assert front.reads("load_sum") == "15.01.2026, Thu · 15:00 Кузнецов Пётр Владимирович"


def test_a_day_that_is_full_or_off_is_warned_of(qtbot: QtBot, tmp_path: Path) -> None:
    front = plan(qtbot, tmp_path, RECEPTION, replace(RECEPTION, id=40, planned_at="11:00"))
    front.desk.seat.take(Office(most_contacts=2), ORLOVA)
    assert front.form().load_chip.property("tone") == "good"

    front.to("planned_on").type("+2").press(Qt.Key.Key_Tab)
    assert front.reads("load_sum") == "17.01.2026, Sat · the office does not work"
    assert front.form().load_chip.property("tone") == "warning"

    front.answer(planned_on="15.01.2026")
    assert "no more than 2 a day are wanted" in front.reads("load_sum")
    assert front.form().load_chip.property("tone") == "warning"


def test_an_officer_who_is_away_is_told_of(qtbot: QtBot, tmp_path: Path) -> None:
    front = plan(qtbot, tmp_path)
    front.register.people = [replace(ORLOVA, away_from=TODAY), SOKOLOV]

    front.answer(planned_on=TOMORROW)

    assert front.reads("load_sum") == "16.01.2026, Fri · the officer is away"


def test_many_contacts_of_a_day_are_told_shortly(qtbot: QtBot, tmp_path: Path) -> None:
    many = [replace(RECEPTION, id=50 + n, planned_at=f"{9 + n:02}:00") for n in range(8)]

    front = plan(qtbot, tmp_path, *many)

    assert front.reads("load_chip") == "8 on this day"
    assert front.reads("load_sum").endswith("14:00 Кузнецов Пётр Владимирович · …")


def test_a_contact_that_is_moved_is_not_in_its_own_way(qtbot: QtBot, tmp_path: Path) -> None:
    front = plan(qtbot, tmp_path, RECEPTION, subject=plan_contact.Subject(KUZNETSOV, contact=RECEPTION))

    assert front.reads("load_chip") == "0 on this day"


def test_without_a_day_nothing_is_told_of_it(qtbot: QtBot, tmp_path: Path) -> None:
    front = plan(qtbot, tmp_path, RECEPTION)

    front.answer(planned_on="")

    assert not front.sees("load")


def test_a_register_that_can_not_be_read_tells_nothing_of_the_day(qtbot: QtBot, tmp_path: Path) -> None:
    front = plan(qtbot, tmp_path, RECEPTION)
    front.register.contact_values = [replace(RECEPTION, officer_id=77)]

    front.answer(officer_id=77)

    assert not front.sees("load")


def test_a_reception_is_planned_by_typing(qtbot: QtBot, tmp_path: Path) -> None:
    front = plan(qtbot, tmp_path)

    front.to("planned_on").type("+1").press(Qt.Key.Key_Tab).type("930").press(Qt.Key.Key_Tab).type("каб. 12")

    draft = front.host.run.draft
    assert (draft.planned_on, draft.planned_at, draft.place) == (TOMORROW, "09:30", "каб. 12")
    assert front.host.run.problems(TODAY) == {}


def test_who_has_no_case_file_is_asked_for_and_gets_no_letter(qtbot: QtBot, tmp_path: Path) -> None:
    front = plan(qtbot, tmp_path, subject=plan_contact.Subject(officer_id=ORLOVA.id))
    assert front.step == "visitor"

    front.fill(surname="орлова", phone="89120001122").forward()

    assert front.step == "plan"
    assert not front.sees("invited")


def outcomes(front: Front) -> list[str]:
    return [button.text() for button in front.form().outcome.findChildren(QRadioButton)]


def test_only_the_results_of_its_kind_are_offered(qtbot: QtBot, tmp_path: Path) -> None:
    front = hold(qtbot, tmp_path, CALL)

    assert outcomes(front) == ["Decided", "Declined", "Did not take place", "Nothing decided yet"]
    assert not front.sees("consent")
    assert not front.sees("instruction")


def test_a_reception_asks_for_consent_and_instruction(qtbot: QtBot, tmp_path: Path) -> None:
    front = hold(qtbot, tmp_path).forward()

    assert outcomes(front)[:3] == ["Answered orally", "Becomes an appeal", "Told where to appeal"]
    assert front.sees("consent")
    assert front.sees("instruction")


def test_an_oral_answer_is_given_by_clicking_and_typing(qtbot: QtBot, tmp_path: Path) -> None:
    front = hold(qtbot, tmp_path)
    front.fill(document="паспорт 6512 123456").forward()
    front.form().outcome.findChildren(QRadioButton)[0].click()
    front.forward()
    assert front.reads("text_problem") == "Fill this in to go on"
    assert front.reads("consent_problem").startswith("Without the citizen's consent the answer is a written one")

    front.answer(text="Отопление дадут завтра")
    front.form().consent.click()
    front.forward()

    assert front.step == "review"
    draft = front.host.run.draft
    assert (draft.outcome, draft.consent, draft.document) == (ContactOutcome.ANSWERED, True, "паспорт 6512 123456")


def test_a_reason_shows_what_it_asks_for(qtbot: QtBot, tmp_path: Path) -> None:
    front = hold(qtbot, tmp_path, CALL)
    assert not front.sees("refusal_id")

    front.answer(outcome=ContactOutcome.DECLINED)
    assert front.sees("refusal_id")
    assert not front.sees("notify_id")

    front.answer(refusal_id=next(each.id for each in REASONS if each.action is RefusalAction.NOTIFY))
    assert front.sees("notify_id")
    front.forward()
    assert front.reads("notify_id_problem") == "Choose to go on"


def test_the_gate_of_the_next_call_stands_on_the_screen(qtbot: QtBot, tmp_path: Path) -> None:
    front = hold(qtbot, tmp_path, CALL).answer(outcome=ContactOutcome.NOT_REACHED).forward()
    assert front.step == "next"
    assert not front.sees("load")
    front.forward()
    assert front.reads("next_on_problem") == "Fill this in to go on"

    front.to("next_on").type("15.01.2026")
    assert front.reads("load_chip") == "1 on this day"
    front.forward()

    assert front.step == "review"


def test_a_reason_is_added_by_typing(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(qtbot, tmp_path, task=edit_refusals.TASK, subject=REASONS[:1])
    rows = front.form().reasons

    rows.findChild(QPushButton, "reasons.add").click()
    front.type("Прочее")

    assert [row.title for row in front.host.run.draft.reasons] == [REASONS[0].title, "Прочее"]


def finished(task: Task[Any], subject: Any, **answers: Any) -> Run[Any]:
    run = start("run-1", task, Opening(TODAY, subject=subject))
    for name, value in answers.items():
        run = run.enter(name, value, TODAY)
    return run


def receipt(qtbot: QtBot, folder: Path, run: Run[Any], told: Receipt) -> tuple[ContactReceipt, list[Any]]:
    register = a_busy_office()
    register.contact_values = [replace(RECEPTION, held_on=TODAY, outcome=ContactOutcome.APPEAL)]
    page = receipt_page(desk_of(register, folder), run, told)
    assert isinstance(page, ContactReceipt)
    asked: list[Any] = []
    page.asked.connect(asked.append)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    return page, asked


def press_button(page: ContactReceipt, name: str) -> None:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    found.click()


def test_a_reception_that_becomes_an_appeal_leads_to_its_registration(qtbot: QtBot, tmp_path: Path) -> None:
    held = hold_contact.Subject(RECEPTION, KUZNETSOV, REASONS)
    run = finished(hold_contact.TASK, held, outcome=ContactOutcome.APPEAL)
    told = Receipt(RECEPTION.title, KUZNETSOV.id, contact_id=RECEPTION.id)
    page, asked = receipt(qtbot, tmp_path, run, told)

    press_button(page, "register")

    (begun,) = asked
    assert isinstance(begun, Begin)
    assert begun.task == openings.REGISTER_APPEAL
    assert begun.subject.contact.id == RECEPTION.id
    assert begun.subject.case_file == KUZNETSOV


def test_the_receipt_tells_when_the_next_one_will_be(qtbot: QtBot, tmp_path: Path) -> None:
    held = hold_contact.Subject(CALL, KUZNETSOV, REASONS)
    run = finished(hold_contact.TASK, held, outcome=ContactOutcome.NOT_REACHED, next_on="16.01.2026", next_at="12")

    page, _ = receipt(qtbot, tmp_path, run, Receipt(CALL.title, KUZNETSOV.id, HEATING.id, contact_id=CALL.id))

    assert page.who.text() == "Кузнецов Пётр Владимирович · ЛД-000123 · the next one: 16.01.2026 12:00"
    assert page.findChild(QPushButton, "register") is None


@pytest.mark.parametrize(
    ("name", "place"),
    [("case_file", Show("case_file", KUZNETSOV.id)), ("contacts", Show("contacts")), ("home", Show("my_day"))],
)
def test_the_receipt_of_a_planned_contact_leads_on(qtbot: QtBot, tmp_path: Path, name: str, place: Show) -> None:
    run = finished(
        plan_contact.TASK, plan_contact.Subject(KUZNETSOV, officer_id=ORLOVA.id), planned_on=date(2026, 1, 16)
    )
    page, asked = receipt(qtbot, tmp_path, run, Receipt("16.01.2026", KUZNETSOV.id, contact_id=40))

    press_button(page, name)

    assert asked == [place]


def test_somebody_unknown_is_told_by_name(qtbot: QtBot, tmp_path: Path) -> None:
    run = finished(plan_contact.TASK, plan_contact.Subject(officer_id=ORLOVA.id), surname="Орлова")

    page, _ = receipt(qtbot, tmp_path, run, Receipt("16.01.2026", contact_id=40))

    assert page.who.text() == "Орлова"
    assert page.findChild(QPushButton, "case_file") is None
