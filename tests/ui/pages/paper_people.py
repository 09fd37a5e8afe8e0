"""Whom the office on paper knows: its officers, Kuznetsov with his appeal, and how lists show them."""

from dataclasses import replace
from datetime import date, timedelta

from desktop_app.domain.appeal import Appeal, AppealKind, Attachment, Channel, Question
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind, Gender
from desktop_app.domain.officer import Department, Officer
from desktop_app.domain.ports import (
    AppealLine,
    CaseFileLine,
)
from tests.stand_ins import THURSDAY

TODAY = THURSDAY.date()

ORLOVA = Officer("Орлова", "Тамара", "Николаевна", post="начальник отдела", department_id=1, id=1, version=1)
SOKOLOV = Officer("Соколов", "Илья", "Петрович", post="специалист", id=2, version=1)
HOUSING = Department("Отдел жилищно-коммунального хозяйства", id=1, version=1)

KUZNETSOV = CaseFile(
    ApplicantKind.PERSON,
    number="ЛД-000123",
    surname="Кузнецов",
    name="Пётр",
    patronymic="Владимирович",
    birth_date=date(1961, 9, 30),
    gender=Gender.MALE,
    address=Address("624200", "Свердловская обл.", "", "г. Лесной", "ул. Лесная", "14", "7"),
    phones=("+7 912 345-67-89",),
    email="kuznetsov@example.ru",
    opened_on=date(2024, 3, 12),
    id=123,
    version=1,
)

KUZNETSOFF = replace(
    KUZNETSOV,
    number="ЛД-000842",
    surname="Кузнецоф",
    birth_date=None,
    address=Address(locality="г. Лесной", street="Лесная", house="14"),
    phones=("+7 922 111-22-33",),
    email="",
    opened_on=date(2025, 11, 3),
    id=842,
)
"""The same citizen, by a slip of the hand."""

HEATING = Appeal(
    AppealKind.COMPLAINT,
    Channel.POST,
    received_on=TODAY - timedelta(days=3),
    registered_on=TODAY - timedelta(days=2),
    substance="Отсутствие отопления, ул. Лесная, 14.\nПросим принять меры.",
    responsible_id=ORLOVA.id,
    number="К-118/26",
    case_file_id=KUZNETSOV.id,
    due_on=TODAY + timedelta(days=28),
    questions=(Question("0005.0005.0056.1147", "Отопление в доме"),),
    helper_ids=(SOKOLOV.id,),
    resolution="Разобраться и доложить",
    controlled=True,
    attachments=(Attachment("Заявление.pdf", 120_000, "a" * 64),),
    id=118,
    version=1,
)


def appeal_line(appeal: Appeal, applicant: str = "Кузнецов Пётр Владимирович") -> AppealLine:
    """The appeal as lists show it."""
    return AppealLine(
        appeal.id,
        appeal.number,
        appeal.case_file_id,
        applicant,
        appeal.substance,
        appeal.received_on,
        appeal.registered_on,
        appeal.due_on,
        appeal.answered_on,
        ORLOVA.full_name.short,
        bool(appeal.to_complete),
    )


def case_file_line(case_file: CaseFile, appeals: int = 1) -> CaseFileLine:
    """The case file as lists show it."""
    return CaseFileLine(
        case_file.id,
        case_file.number,
        case_file.title,
        case_file.birth_date,
        case_file.phones[0] if case_file.phones else "",
        case_file.address.locality,
        appeals,
        HEATING.registered_on if appeals else None,
    )
