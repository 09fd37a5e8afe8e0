"""A case file, an appeal, a letter with every field filled, and the transaction that enters them."""

from dataclasses import replace
from datetime import date
from typing import Any

from desktop_app.domain.appeal import Appeal, AppealKind, Attachment, Channel, Mark, Question, QuestionStatus
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind, Benefit, Gender, LegalBasis, SocialStatus
from desktop_app.domain.letter import Letter, LetterText
from desktop_app.storage.store import Store

TODAY = date(2026, 1, 15)
SECRETARY = 1

KUZNETSOV = CaseFile(
    kind=ApplicantKind.PERSON,
    number="ЛД-000123",
    surname="Кузнецов",
    name="Пётр",
    patronymic="Владимирович",
    birth_date=date(1961, 3, 12),
    gender=Gender.MALE,
    address=Address("390000", "Рязанская обл.", "Рязанский р-н", "г. Рязань", "ул. Ленина", "5", "12"),
    phones=("+7 912 345-67-89", "+7 491 225-00-01 доб. 7"),
    email="kuznetsov@example.ru",
    social_status=SocialStatus.PENSIONER,
    benefit=Benefit.LABOUR_VETERAN,
    legal_basis=LegalBasis.CONSENT,
    dative="Кузнецову Петру Владимировичу",
    to_complete=("email",),
    opened_on=TODAY,
)

ROMASHKA = CaseFile(
    kind=ApplicantKind.ORGANISATION, number="ЛД-000777", organisation="ООО «Ромашка-2»", opened_on=TODAY
)

LEAKING_ROOF = Appeal(
    kind=AppealKind.COMPLAINT,
    channel=Channel.IN_HAND,
    received_on=date(2026, 1, 14),
    registered_on=TODAY,
    substance="Протекает крыша дома 5/2.\nПрошу отремонтировать кровлю.",
    responsible_id=SECRETARY,
    number="К-1/26",
    due_on=date(2026, 2, 13),
    sheets=2,
    enclosures=1,
    marks=frozenset({Mark.FIRST, Mark.COLLECTIVE}),
    questions=(
        Question("0005.0005.0056.1147", "Течь крыши", QuestionStatus.EXTENDED),
        Question("", "Мокрые стены"),
    ),
    helper_ids=(SECRETARY,),
    resolution="Прошу рассмотреть",
    controlled=True,
    attachments=(Attachment("фото.jpg", 2048, "a" * 64), Attachment("фото.jpg", 0, "b" * 64)),
    to_complete=("topic",),
    answered_on=date(2026, 1, 20),
)

NOTICE = Letter(
    form="registration_notice",
    number="1-исх",
    made_on=TODAY,
    text=LetterText("Уведомление", "15.01.2026", "1-исх", paragraphs=("Ваше обращение «К-1/26» принято.", "<b>&")),
)


def opened(store: Store, case_file: CaseFile = KUZNETSOV, **fields: Any) -> CaseFile:
    """A case file, entered in a transaction of its own."""
    with store.unit(SECRETARY, "run-0") as unit:
        return unit.add_case_file(replace(case_file, **fields))


def registered(store: Store, case_file: CaseFile | None = None, **fields: Any) -> Appeal:
    """An open appeal, entered in a transaction of its own."""
    return entered(store, replace(LEAKING_ROOF, **{"answered_on": None, "to_complete": ()} | fields), case_file)


def entered(store: Store, appeal: Appeal, case_file: CaseFile | None) -> Appeal:
    """The appeal as it is, entered in a transaction of its own."""
    with store.unit(SECRETARY, "run-0") as unit:
        return unit.add_appeal(replace(appeal, case_file_id=case_file.id if case_file else None))
