from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.citizen import ApplicantKind
from desktop_app.tasks.register_appeal.draft import Decision
from desktop_app.ui.screens.applicant import ApplicantScreen
from tests.ui.pages.paper_office import KUZNETSOV, HeldJobs
from tests.ui.screens.front import KUZNETSOV_FOUND, NAMESAKE, Front

YES_KUZNETSOV = "Yes, this is the one – go on with ЛД-000123"
YES_NAMESAKE = "Yes, this is the one – go on with ЛД-000441"
NO = "No, this is the first appeal"


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Front:
    return Front(qtbot, tmp_path)


def cards(front: Front) -> list[str]:
    shown = front.form().candidates
    return [str(shown.item(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(shown.count())]


def answers(front: Front) -> dict[str, bool]:
    """The words of the two buttons, and whether each is the proposed one."""
    box = front.form().decision
    return {button.text(): button.property("part") == "main" for button in box.buttons.values() if button.isVisible()}


def test_case_files_come_while_the_surname_is_typed_with_what_speaks_for_them(front: Front) -> None:
    front.type("Кузн")

    assert cards(front) == [
        (
            "Кузнецов Пётр Владимирович · ЛД-000123 · 30.09.1961 · г. Лесной, ул. Лесная, д. 14 · "
            "2 appeals, the last on 13.01.2026 · same full name, same phone"
        ),
        "Кузнецов Пётр Владиславович · ЛД-000441 · 02.05.1984 · same surname, other patronymic",
    ]
    assert answers(front) == {YES_KUZNETSOV: True, NO: False}


def test_a_name_that_nobody_bears_says_so_and_leaves_one_way_on(front: Front) -> None:
    front.type("Ахметова")

    assert front.reads("no_candidates") == "There are no similar case files."
    assert cards(front) == []
    assert answers(front) == {NO: True}


def test_before_anything_is_typed_nothing_is_sought(front: Front) -> None:
    assert front.finder.sought == []
    assert not front.sees("candidates_label")
    assert front.reads("no_candidates") == ""


def test_words_from_the_search_box_are_sought_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(qtbot, tmp_path, typed="Кузнецов Пётр 8 912 345-67-89")

    assert [each.phone for each in front.finder.sought] == ["+7 912 345-67-89"]
    assert front.form().candidates.candidate == KUZNETSOV_FOUND


def test_next_takes_the_likely_case_file(front: Front) -> None:
    front.type("Кузнецов").forward()

    assert front.step == "case_file"
    assert front.draft.decision is Decision.YES
    assert front.draft.known == KUZNETSOV


def test_next_opens_a_new_case_file_when_none_is_likely(front: Front) -> None:
    front.finder.known = front.finder.known[1:]
    front.type("Кузнецов")
    assert answers(front) == {"Yes – choose the case file above": False, NO: True}

    front.forward()
    assert front.step == "new_case_file"
    assert front.draft.decision is Decision.NO


def test_next_without_a_name_goes_to_the_surname_and_decides_nothing(front: Front) -> None:
    front.forward()

    assert front.step == "applicant"
    assert front.reads("surname_problem") == "Fill this in to go on"
    assert front.draft.decision is None


def test_arrows_choose_another_card_and_enter_says_that_it_is_the_one(front: Front) -> None:
    front.type("Кузнецов").to("candidates").press(Qt.Key.Key_Down)
    assert answers(front) == {YES_NAMESAKE: True, NO: False}

    front.press(Qt.Key.Key_Return)
    assert front.step == "case_file"
    assert front.draft.known == NAMESAKE


def test_the_first_arrow_chooses_the_first_card_where_none_was_chosen(front: Front) -> None:
    front.finder.known = front.finder.known[1:]
    front.type("Кузнецов").to("candidates").press(Qt.Key.Key_Return)
    assert front.step == "applicant"

    front.press(Qt.Key.Key_Down)
    assert answers(front) == {YES_NAMESAKE: True, NO: False}


def test_the_button_no_goes_on_with_a_new_case_file_whatever_was_proposed(front: Front) -> None:
    front.type("Кузнецов").to("decision").press(Qt.Key.Key_Tab, Qt.Key.Key_Space)

    assert front.step == "new_case_file"
    assert front.draft.decision is Decision.NO


def test_a_decision_stands_when_the_secretary_comes_back(front: Front) -> None:
    front.type("Кузнецов").to("decision").press(Qt.Key.Key_Tab, Qt.Key.Key_Space)
    front.back()
    assert answers(front) == {"Yes – choose the case file above": False, NO: True}

    front.forward()
    assert front.step == "new_case_file"


def test_choosing_another_card_after_a_decision_takes_it_back(front: Front) -> None:
    front.type("Кузнецов").forward().back()
    front.to("candidates").press(Qt.Key.Key_Down)
    assert front.draft.decision is None

    front.forward()
    assert front.draft.known == NAMESAKE


def test_another_name_asks_for_the_decision_anew(front: Front) -> None:
    front.type("Кузнецов").forward().back()
    front.to("surname").type("а")

    assert front.draft.decision is None
    assert front.draft.known is None
    assert answers(front) == {NO: True}


def test_contacts_corrected_on_the_next_screen_outlive_a_second_yes(front: Front) -> None:
    front.type("Кузнецов").forward()
    front.answer(known_email="petr@example.ru").back()
    front.to("decision").press(Qt.Key.Key_Space)

    assert front.step == "case_file"
    assert front.draft.known_email == "petr@example.ru"


def test_an_answer_to_what_was_typed_over_is_dropped(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = HeldJobs()
    front = Front(qtbot, tmp_path, jobs=jobs)
    front.type("К").type("у")
    assert cards(front) == []

    jobs.answer_all()
    assert len(cards(front)) == 2
    assert [each.surname for each in front.finder.sought] == ["Ку"]


def test_next_that_comes_before_the_answer_waits_for_it(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = HeldJobs()
    front = Front(qtbot, tmp_path, jobs=jobs)
    front.type("К").forward()
    assert front.step == "applicant"

    jobs.answer_all()
    assert front.step == "case_file"
    assert front.draft.known == KUZNETSOV


def test_typing_on_takes_the_waiting_next_back(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = HeldJobs()
    front = Front(qtbot, tmp_path, jobs=jobs)
    front.type("К").forward().type("у")
    jobs.answer_all()

    assert front.step == "applicant"


def test_a_case_file_that_is_gone_meanwhile_is_told_of(front: Front) -> None:
    front.type("Кузнецов")
    front.register.case_file_values.clear()
    front.forward()

    assert front.step == "applicant"
    assert front.reads("decision_problem") == "This case file is not there any more. Choose another one."


def test_a_register_that_can_not_be_read_is_told_of_and_leaves_no(front: Front) -> None:
    front.finder.fault = OSError()
    front.type("К")
    assert front.reads("decision_problem") == "The disk can't do this now. Check the disk and try again."

    front.forward()
    assert front.step == "new_case_file"


def test_an_organisation_is_asked_for_its_name_and_who_signed(front: Front) -> None:
    front.answer(applicant=ApplicantKind.ORGANISATION)

    assert front.sees("organisation")
    assert front.sees("representative")
    assert front.sees("surname")
    assert not front.sees("birth_date")
    assert not front.sees("birth_date_label")
    assert stands_under(front, "phone", "surname")

    front.answer(applicant=ApplicantKind.PERSON)
    assert stands_under(front, "phone", "name")


def stands_under(front: Front, lower: str, upper: str) -> bool:
    form = front.form()
    form.grid.activate()
    return bool(getattr(form, lower).x() == getattr(form, upper).x())


@pytest.mark.parametrize("surname", ["", "Лебедев"])
def test_the_gender_of_whoever_signed_for_an_organisation_is_asked_where_somebody_did(
    front: Front, surname: str
) -> None:
    front.answer(applicant=ApplicantKind.ORGANISATION).fill(organisation="ООО «Дом»", surname=surname).forward()

    assert front.step == "new_case_file"
    assert front.sees("gender") == bool(surname)
    assert not front.sees("social_status")


def test_what_speaks_for_a_case_file_stands_in_one_line_where_there_is_room(front: Front) -> None:
    front.type("Кузнецов")
    front.form().candidates.grab()
    place = front.form().candidates.itemWidget(front.form().candidates.item(0))
    chip = next(each for each in place.findChildren(QLabel) if each.property("part") == "chip")

    assert chip.text() == "same full name, same phone"
    assert chip.width() >= chip.fontMetrics().horizontalAdvance(chip.text())


def test_an_unsigned_appeal_is_asked_for_nobody_and_goes_straight_on(front: Front) -> None:
    front.type("Кузнецов").answer(applicant=ApplicantKind.ANONYMOUS)
    assert not any(map(front.sees, ("surname", "phone", "organisation", "candidates", "decision", "decision_label")))
    assert front.sees("anonymous")

    front.forward()
    assert front.step == "appeal"


def test_what_is_told_of_a_field_stands_right_under_it_beside_a_longer_note(front: Front) -> None:
    front.fill(birth_date="когда-то в начале шестидесятых годов прошлого века", phone="89123456789")
    front.form().name.setFocus()

    assert front.reads("phone_problem").startswith("Corrected")
    assert front.form().birth_date_problem.height() > front.form().phone_problem.fontMetrics().height()
    assert front.form().phone_problem.alignment() & Qt.AlignmentFlag.AlignTop


def test_a_field_that_has_a_problem_stays_in_sight_whoever_appeals(front: Front) -> None:
    front.fill(surname="Кузнецов", phone="завтра").answer(applicant=ApplicantKind.ANONYMOUS).forward()

    assert front.step == "applicant"
    assert front.sees("phone")
    assert "is no phone number" in front.reads("phone_problem")


def test_a_citizen_who_appeals_once_more_is_decided_already(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(qtbot, tmp_path, subject=KUZNETSOV)

    assert front.form().candidates.candidate == KUZNETSOV_FOUND
    front.forward()
    assert front.step == "case_file"


def test_a_known_case_file_that_the_search_does_not_find_is_still_meant(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(qtbot, tmp_path, subject=replace(KUZNETSOV, surname="Ковалёв"))

    assert cards(front) == []
    assert answers(front) == {YES_KUZNETSOV: True, NO: False}
    assert front.screen(ApplicantScreen).form.decision.value() is Decision.YES


def test_the_number_of_a_document_is_sought_too(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(qtbot, tmp_path, typed="112-233-445 95")

    assert [each.value for each in front.finder.sought[-1].identifiers] == ["112-233-445 95"]
