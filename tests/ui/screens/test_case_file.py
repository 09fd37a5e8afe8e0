from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.citizen import ApplicantKind, Gender, SocialStatus
from desktop_app.tasks.register_appeal.draft import Decision
from tests.ui.pages.paper_office import HEATING, KUZNETSOV, TODAY, appeal_line
from tests.ui.screens.front import Front

BARE = replace(KUZNETSOV, id=7, gender=None, birth_date=None, address=type(KUZNETSOV.address)(), phones=())


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Front:
    return Front(qtbot, tmp_path, subject=KUZNETSOV).forward()


def test_the_portrait_says_whose_case_file_it_is(front: Front) -> None:
    assert front.reads("portrait_title") == "Кузнецов Пётр Владимирович · ЛД-000123"
    assert front.reads("portrait_details") == (
        "30.09.1961 · г. Лесной, ул. Лесная, д.\u00a014, кв.\u00a07, Свердловская обл. · +7 912 345-67-89"
    )


def test_a_case_file_of_which_little_is_known_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(qtbot, tmp_path, subject=BARE).forward()

    assert front.reads("portrait_details") == "Nothing more is known yet."


def test_earlier_appeals_stand_below_and_say_what_became_of_them(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(qtbot, tmp_path, subject=KUZNETSOV)
    front.register.appeal_lines = [
        appeal_line(HEATING),
        appeal_line(replace(HEATING, id=90, number="К-90/25", answered_on=TODAY)),
    ]
    front.forward()

    shown = front.form().earlier
    assert [shown.item(row).text() for row in range(shown.count())] == [
        "К-118/26 · 13.01.2026 · Орлова\u00a0Т.\u00a0Н. · Отсутствие отопления, ул. Лесная, 14. Просим принять меры.",
        (
            "К-90/25 · 13.01.2026 · Орлова\u00a0Т.\u00a0Н. · answered · "
            "Отсутствие отопления, ул. Лесная, 14. Просим принять меры."
        ),
    ]
    assert front.reads("no_earlier") == ""


def test_a_case_file_without_appeals_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(qtbot, tmp_path, subject=BARE).forward()

    assert not front.sees("earlier")
    assert front.reads("no_earlier") == "There are no earlier appeals in this case file."


def test_the_gender_is_asked_only_where_it_is_not_known(qtbot: QtBot, tmp_path: Path, front: Front) -> None:
    assert not front.sees("known_gender")
    front.type(" доб. 12")
    assert front.draft.known_phones == ("+7 912 345-67-89 доб. 12",)

    front = Front(qtbot, tmp_path, subject=replace(BARE, surname="Саша", name="", patronymic="")).forward()
    assert front.sees("known_gender")
    front.forward()
    assert front.reads("known_gender_problem") == "Choose to go on"

    front.answer(known_gender=Gender.FEMALE).forward()
    assert front.step == "appeal"


def test_an_organisation_opens_a_case_file_without_a_status_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(qtbot, tmp_path)
    front.answer(applicant=ApplicantKind.ORGANISATION, organisation="ООО «Лесной двор»", decision=Decision.NO)
    front.forward()

    assert front.step == "new_case_file"
    assert not front.sees("social_status")
    assert not front.sees("benefit_label")
    assert front.sees("legal_basis")


def test_a_person_s_new_case_file_asks_for_the_status(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(qtbot, tmp_path)
    front.type("Дюма").forward()

    assert front.sees("social_status")
    front.answer(social_status=SocialStatus.PENSIONER).forward()
    assert front.step == "new_case_file"
    assert front.reads("gender_problem") == "Choose to go on"
