"""A case file is corrected: what changes is shown first, and only that is written."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind, Benefit, Gender
from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import Conflict
from desktop_app.domain.rules import Problem
from desktop_app.storage.store import Store
from desktop_app.tasks import correct_case_file
from tests.tasks.conftest import AtDesk
from tests.tasks.desk import Desk

RYAZAN = Address(locality="г. Рязань", street="ул. Ленина", house="5")
HASTY = CaseFile(
    ApplicantKind.PERSON,
    number="ЛД-000001",
    surname="Заяц",
    gender=Gender.MALE,
    phones=("+7 912 345-67-89",),
    to_complete=("name", "address"),
    opened_on=date(2026, 1, 15),
)


@pytest.fixture
def zayats(store: Store, secretary: Officer) -> CaseFile:
    """A case file from a quick intake: a surname and a telephone."""
    with store.unit(secretary.id, "intake") as unit:
        return unit.add_case_file(HASTY)


@pytest.fixture
def desk(zayats: CaseFile, at_desk: AtDesk) -> Desk:
    """The correction of that case file, just begun."""
    return at_desk(correct_case_file.TASK, subject=zayats)


def stored(desk: Desk, case_file: CaseFile) -> CaseFile:
    """The case file as it lies in the register now."""
    return desk.within(lambda unit: unit.case_file(case_file.id))


def test_what_was_put_off_is_completed(desk: Desk, zayats: CaseFile) -> None:
    desk.answer(name="иван", patronymic="петрович", birth_date="12.03.1961", dative="Заяцу И. П.").forward()
    desk.answer(address=RYAZAN, phones=("8 912 345 67 89", "8 920 000-11-22"), email="zayats@example.ru").forward()
    desk.answer(benefit=Benefit.LABOUR_VETERAN).forward()

    receipt = desk.finish()

    assert (receipt.number, receipt.case_file_id, receipt.letter_ids) == ("ЛД-000001", zayats.id, ())
    assert stored(desk, zayats) == replace(
        zayats,
        name="Иван",
        patronymic="Петрович",
        birth_date=date(1961, 3, 12),
        dative="Заяцу И. П.",
        address=RYAZAN,
        phones=("+7 912 345-67-89", "+7 920 000-11-22"),
        email="zayats@example.ru",
        benefit=Benefit.LABOUR_VETERAN,
        to_complete=(),
        version=2,
    )


def test_what_is_still_missing_stays_on_the_list(desk: Desk, zayats: CaseFile) -> None:
    desk.answer(name="Иван").to("review").finish()

    assert stored(desk, zayats).to_complete == ("address",)


def test_the_draft_as_it_was_begun_shows_what_differs(desk: Desk, zayats: CaseFile, at_desk: AtDesk) -> None:
    begun = desk.draft
    desk.answer(name="Иван", surname="Зайцев").forward().answer(address=RYAZAN)

    assert correct_case_file.TASK.original is not None
    assert correct_case_file.TASK.original(desk.draft) == begun == at_desk(correct_case_file.TASK, subject=zayats).draft


def test_a_correction_that_changes_nothing_writes_nothing(desk: Desk, zayats: CaseFile) -> None:
    desk.to("review").finish()

    assert stored(desk, zayats) == zayats


def test_a_colleagues_correction_is_not_overwritten(desk: Desk, zayats: CaseFile) -> None:
    desk.answer(name="Иван").to("review")
    desk.within(lambda unit: unit.change_case_file(replace(zayats, name="Илья")))

    with pytest.raises(Conflict):
        desk.finish()
    assert stored(desk, zayats).name == "Илья"


def test_a_citizen_keeps_a_surname(desk: Desk) -> None:
    assert desk.answer(surname=" ").problems() == {"surname": Problem.REQUIRED}


def test_an_organisation_is_asked_for_its_name_and_may_have_no_representative(
    store: Store, secretary: Officer, at_desk: AtDesk
) -> None:
    with store.unit(secretary.id, "intake") as unit:
        romashka = unit.add_case_file(
            replace(HASTY, kind=ApplicantKind.ORGANISATION, surname="", gender=None, organisation="ООО «Ромашка»")
        )
    desk = at_desk(correct_case_file.TASK, subject=romashka)
    assert (desk.form, desk.run.label) == ("organisation", "ООО «Ромашка»")
    assert desk.answer(organisation="").problems() == {"organisation": Problem.REQUIRED}

    desk.answer(organisation="ООО «Лютик»").to("review").finish()

    assert stored(desk, romashka).title == "ООО «Лютик»"


def test_a_citizen_is_asked_for_who_it_is_and_an_organisation_for_who_signs_for_it(
    desk: Desk, zayats: CaseFile, at_desk: AtDesk
) -> None:
    firm = replace(zayats, kind=ApplicantKind.ORGANISATION, organisation="ООО «Ромашка»")

    assert [step.form for step in desk.run.path] == ["identity", "contacts", "status", "review"]
    assert [step.form for step in at_desk(correct_case_file.TASK, subject=firm).run.path] == [
        "organisation",
        "representative",
        "contacts",
        "status",
        "review",
    ]


def test_a_paused_correction_is_known_by_the_name_on_the_file(desk: Desk) -> None:
    assert desk.answer(surname="Зайцев").run.label == "Заяц"
