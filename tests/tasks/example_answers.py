"""Good answers to questions of tasks, and whom they are about."""

from datetime import date

from desktop_app.domain.appeal import Attachment
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind, Gender
from desktop_app.domain.identifiers import Identifier, IdentifierKind
from desktop_app.domain.letter_forms import AskKind, FormAnswer
from desktop_app.domain.office import EndOfTerm, Profile
from desktop_app.tasks import keep_calendar, list_period

ADDRESS = Address("390000", "Рязанская область", "Рязанский район", "г. Рязань", "ул. Ленина", "5", "12")
SNILS = Identifier(IdentifierKind.SNILS, "11223344595", "со слов")
SAMPLE = "sample-register.csv"
SCAN = Attachment("обращение.pdf", 20_480, "ab" * 32)
THIRTEENTH = date(2026, 1, 13)
ZAYTSEVA_AGAIN = CaseFile(ApplicantKind.PERSON, number="0-2", surname="Зайцева", opened_on=THIRTEENTH)
DATIVE = "Орлову Игорю"
ABSENCE = ("12.01.2026", "30.01.2026")
PHONES = ("8 912 345-67-89", "8 (4912) 12-34-56")
SETTINGS = {
    "name": "Администрация города Примерска",
    "short_name": "Администрация",
    "address": "390000, г. Примерск, пл. Ленина, 1",
    "phones": "(4912) 12-34-56",
    "email": "info@example.ru",
    "site": "example.ru",
    "head_post": "Глава города",
    "head_name": "И. И. Иванов",
    "signatory_post": "Заместитель главы",
    "signatory_name": "П. П. Петров",
    "profile": Profile.COMMERCIAL,
    "end_of_term": EndOfTerm.NEXT_WORKING_DAY,
    "counts_registration_day": True,
    "case_file_number": "Д-{n}",
    "appeal_number": "ОГ-{n:4}/{yy}",
    "letter_number": "исх-{n}",
    "most_contacts": "9",
    "first_warning": "14",
    "second_warning": "7",
    "last_warning": "2",
    "initials_first": True,
    "longitudinal": True,
    "coded": True,
}


PERIOD = {
    "form": "registered_mail",
    "since": "01.01.2026",
    "until": "31.01.2026",
    "pieces": (list_period.PieceRow(1, "1-исх", THIRTEENTH, "Зайцевой", "г. Рязань", track="3900 0001 0000 18"),),
}
OWN_DAYS = (keep_calendar.DayRow("13.02.2026"), keep_calendar.DayRow("14.02.2026", keep_calendar.DayKind.WORKING))
OWN_TEXT = """title: Письмо по-нашему
about: case file
gendered: yes
ask heading: line, needed, О чём письмо
ask body: text, needed, Текст
ask enclosures: lines, Приложения
---
[heading]
{{ answers.heading }}

[salutation]
{{ applicant.salutation }}

[text]
{{ answers.body }}
"""
LETTER = {
    "form": "free_letter",
    "gender": Gender.FEMALE,
    "answers": (
        FormAnswer("heading", AskKind.LINE, needed=True, line="О ремонте дороги"),
        FormAnswer("body", AskKind.TEXT, needed=True, text="Дорогу отремонтируют весной.\nПросим подождать."),
        FormAnswer("enclosures", AskKind.LINES, lines="график работ"),
    ),
}
