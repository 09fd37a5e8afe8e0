"""What a portrait counts, hides, and puts on paper."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.domain.appeal import Attachment, Ground, Outcome
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind, Benefit, Gender, SocialStatus
from desktop_app.domain.contact import ContactKind, ContactOutcome
from desktop_app.domain.feedback import Feedback, FeedbackChannel, FeedbackLine, Improvement, ImprovementLine, Score
from desktop_app.domain.identifiers import Identifier, IdentifierKind
from desktop_app.domain.letter import Table
from desktop_app.domain.notes import Note, NoteLine
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Officer
from desktop_app.domain.portrait import Portrait, Section, Tally, counted, masked
from desktop_app.domain.portrait_paper import on_paper
from desktop_app.domain.ports import AppealLine, ContactLine, FileLine, LetterLine
from desktop_app.domain.standing import Warnings

TODAY = date(2026, 1, 15)
PLANNED = ContactLine(
    4, ContactKind.CALL, TODAY, "10:30", "Кузнецов", "", "Орлова Т. Н.", 1, "Когда  починят крышу", "", 2, 7
)
HELD = replace(
    PLANNED,
    kind=ContactKind.RECEPTION,
    planned_on=date(2026, 1, 12),
    attempt=1,
    appeal_number="К-1/26",
    held_on=date(2026, 1, 13),
    outcome=ContactOutcome.DECLINED,
    refusal="Ответ по существу уже дан",
    text="Повторил прежнее.",
)
LINE = AppealLine(
    1, "К-1/26", 7, "", "Течёт  крыша,\nмокрые стены", TODAY, TODAY, None, None, "Белова А. С.", to_complete=False
)
KUZNETSOV = CaseFile(
    ApplicantKind.PERSON,
    "ЛД-000123",
    "Кузнецов",
    "Пётр",
    "Владимирович",
    birth_date=date(1961, 3, 12),
    gender=Gender.MALE,
    address=Address("390000", "Рязанская обл.", "", "г. Рязань", "ул. Ленина", "5", "12"),
    phones=("+7 912 345-67-89",),
    email="kuznetsov@example.ru",
    social_status=SocialStatus.PENSIONER,
    benefit=Benefit.LABOUR_VETERAN,
    identifiers=(
        Identifier(IdentifierKind.SNILS, "112-233-445 95", "с портала", verified=True),
        Identifier(None, "77"),
    ),
    opened_on=TODAY,
)
TO_DO = ImprovementLine(Improvement(1, "Прислать мастера.\nСрочно.", 2, TODAY), "Соколов П. П.", 1, "К-1/26")
PORTRAIT = Portrait(
    KUZNETSOV,
    (LINE, replace(LINE, number="К-2/26", due_on=TODAY + timedelta(30), substance="о" * 200)),
    (LetterLine(1, "214-исх", "Уведомление", TODAY, "Кузнецову", 7, 1),),
    (FileLine(Attachment("фото.jpg", 1, "a" * 64), 1, "К-1/26", TODAY),),
    (
        FeedbackLine(
            Feedback(1, Score.BAD, TODAY, FeedbackChannel.PHONE, "Никто\n\nне пришёл."), "К-1/26", 7, "", "", TO_DO
        ),
        FeedbackLine(Feedback(1, Score.GOOD, TODAY, FeedbackChannel.FORM), "К-2/26", 7, "", ""),
    ),
    (NoteLine(Note("Плохо слышит.\n\nЗвонить вечером.", 7, 1, TODAY), "Орлова Т. Н."),),
    (PLANNED, replace(PLANNED, planned_on=date(2026, 1, 14), planned_at="", attempt=1, subject=""), HELD),
)
OFFICE, ORLOVA = Office(name="Администрация города Примерска"), Officer("Орлова", "Татьяна", "Николаевна")


MEETINGS = (
    "Дата | Вид | О чём | Кто | Чем закончилось",
    "15.01.2026 10:30 | звонок, попытка 2 | Когда починят крышу | Орлова Т. Н. | предстоит",
    "14.01.2026 | звонок |  | Орлова Т. Н. | день прошёл",
    (
        "13.01.2026 | личный приём | Когда починят крышу; обращение № К-1/26 | Орлова Т. Н. | "
        "отказано; Ответ по существу уже дан; Повторил прежнее."
    ),
)


def told(portrait: Portrait, *sections: Section, masks: bool = True) -> str:
    """All words of the paper, cells beside each other."""
    text = on_paper(portrait, frozenset(sections or Section), OFFICE, ORLOVA, TODAY, masks=masks)
    lines = []
    for each in text.paragraphs:
        if isinstance(each, Table):
            titles = tuple(column.title for column in each.columns)
            lines += [" | ".join(row) for row in ((titles, *each.rows) if any(titles) else each.rows)]
        else:
            lines.append(each)
    return "\n".join(lines).replace("\u00a0", " ")


def test_appeals_are_counted_by_how_they_stand_the_most_urgent_first() -> None:
    due = (TODAY - timedelta(1), TODAY, TODAY + timedelta(5), TODAY + timedelta(30), None)
    lines = [replace(LINE, due_on=day) for day in due]
    lines += [replace(LINE, due_on=TODAY, answered_on=TODAY + timedelta(late)) for late in (0, 3)]
    lines += [replace(LINE, due_on=TODAY, answered_on=TODAY, outcome=Outcome.WITHDRAWN)]

    assert list(counted(lines, TODAY, Warnings()).items()) == [
        (Tally.OVERDUE, 1),
        (Tally.DUE_SOON, 2),
        (Tally.IN_TERM, 1),
        (Tally.NO_TERM, 1),
        (Tally.ANSWERED, 1),
        (Tally.ANSWERED_LATE, 1),
        (Tally.ENDED, 1),
    ]


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("112-233-445 95", "***-***-*45 95"),
        ("45 06 123456", "** ** **3456"),
        ("770708389312", "********9312"),
        ("1234", "****"),
        ("", ""),
    ],
)
def test_of_a_hidden_number_the_last_signs_stay(number: str, shown: str) -> None:
    assert masked(number) == shown


def test_the_paper_tells_all_that_is_known_by_sections() -> None:
    assert told(PORTRAIT) == "\n".join(
        [
            "1. Сведения о гражданине",
            "Фамилия, имя, отчество | Кузнецов Пётр Владимирович",
            "Дата рождения | 12.03.1961",
            "Пол | мужской",
            "Личное дело | № ЛД-000123",
            "Заведено | 15.01.2026",
            "2. Контакты",
            "Адрес | 390000, г. Рязань, ул. Ленина, д. 5, кв. 12, Рязанская обл.",
            "Телефоны | +7 912 345-67-89",
            "Электронная почта | kuznetsov@example.ru",
            "3. Категории",
            "Социальное положение | пенсионер",
            "Льготная категория | ветеран труда",
            "4. Номера документов",
            "СНИЛС | ***-***-*45 95, с портала, проверен",
            "Номер | **",
            "5. Обращения",
            "Всего обращений — 2: в срок — 1, без срока — 1.",
            "Номер | Дата | Содержание | Исполнитель | Состояние",
            "К-1/26 | 15.01.2026 | Течёт крыша, мокрые стены | Белова А. С. | без срока",
            f"К-2/26 | 15.01.2026 | {'о' * 160}… | Белова А. С. | в срок (до 14.02.2026)",
            "6. Письма",
            "Номер | Дата | Письмо",
            "214-исх | 15.01.2026 | Уведомление",
            "7. Файлы",
            "Файл | К обращению | От",
            "фото.jpg | К-1/26 | 15.01.2026",
            "8. Звонки, встречи и личные приёмы",
            *MEETINGS,
            "9. Отзывы и улучшения",
            "— 15.01.2026, по телефону: оценка 2 из 5, обращение № К-1/26.",
            "Никто",
            "не пришёл.",
            "Улучшение (предстоит): Прислать мастера. Срочно — Соколов П. П., до 15.01.2026.",
            "— 15.01.2026, в анкете: оценка 4 из 5, обращение № К-2/26.",
            "10. Заметки",
            "— 15.01.2026, Орлова Т. Н.:",
            "Плохо слышит.",
            "Звонить вечером.",
        ]
    )


def test_only_the_chosen_sections_stand_on_it_in_their_order() -> None:
    assert told(PORTRAIT, Section.NOTES, Section.IDENTIFIERS, masks=False).splitlines()[:3] == [
        "1. Номера документов",
        "СНИЛС | 112-233-445 95, с портала, проверен",
        "Номер | 77",
    ]


def test_a_section_of_which_nothing_is_known_says_so() -> None:
    nobody = Portrait(CaseFile(ApplicantKind.ORGANISATION, "ЛД-7", organisation="ООО «Ромашка»"))
    words = told(nobody)

    assert "Организация | ООО «Ромашка»" in words
    assert words.count("Сведений нет.") == 9


def test_an_answered_appeal_tells_the_day_and_what_was_improved_its_result() -> None:
    answered = replace(LINE, due_on=TODAY, answered_on=TODAY)
    done = replace(TO_DO, improvement=Improvement(1, "Прислать мастера", 2, None, TODAY, "Мастер\nпришёл."))
    portrait = replace(PORTRAIT, appeals=(answered,), feedback=(replace(PORTRAIT.feedback[0], improvement=done),))

    assert "дан ответ, 15.01.2026" in told(portrait)
    assert "Улучшение (выполнено): Прислать мастера — Соколов П. П.. Результат: Мастер пришёл." not in told(portrait)
    assert "Улучшение (выполнено): Прислать мастера — Соколов П. П. Результат: Мастер пришёл." in told(portrait)


def test_the_paper_says_whose_it_is_and_who_printed_it() -> None:
    text = on_paper(PORTRAIT, frozenset(Section), OFFICE, ORLOVA, TODAY, masks=True)
    firm = replace(
        PORTRAIT, case_file=replace(KUZNETSOV, kind=ApplicantKind.ORGANISATION, organisation="ООО «Ромашка»")
    )
    of_firm = on_paper(firm, frozenset(), Office(), ORLOVA, TODAY, masks=True)

    assert (text.title, text.heading, text.letterhead) == ("СПРАВКА О ГРАЖДАНИНЕ", KUZNETSOV.title, (OFFICE.name,))
    assert text.executor == ("Напечатано: Орлова\u00a0Т.\u00a0Н.", "Содержит персональные данные (152-ФЗ)")
    assert (of_firm.title, of_firm.letterhead, of_firm.paragraphs) == ("СПРАВКА О ЗАЯВИТЕЛЕ", (), ())


def test_calls_meetings_and_receptions_stand_in_a_table_with_how_each_ended() -> None:
    assert told(PORTRAIT, Section.MEETINGS).splitlines() == ["1. Звонки, встречи и личные приёмы", *MEETINGS]


def test_whoever_was_never_met_has_no_table_of_it() -> None:
    assert told(replace(PORTRAIT, meetings=()), Section.MEETINGS).splitlines()[-1] == "Сведений нет."


@pytest.mark.parametrize(
    ("outcome", "ground", "state"),
    [
        (Outcome.NO_ANSWER, Ground.ILLEGIBLE, "оставлено без ответа (ч. 4 ст. 11 59-ФЗ), 15.01.2026"),
        (Outcome.ANSWERED, Ground.ON_THE_SITE, "дан ответ (ч. 5.1 ст. 11 59-ФЗ), 15.01.2026"),
        (Outcome.CORRESPONDENCE_STOPPED, None, "переписка прекращена (ч. 5 ст. 11 59-ФЗ), 15.01.2026"),
        (Outcome.WITHDRAWN, None, "отозвано заявителем, 15.01.2026"),
        (Outcome.ANSWERED, None, "дан ответ, 15.01.2026"),
        (None, None, "дан ответ, 15.01.2026"),
    ],
)
def test_how_an_appeal_ended_is_told_with_the_article(
    outcome: Outcome | None, ground: Ground | None, state: str
) -> None:
    line = replace(LINE, answered_on=TODAY, outcome=outcome, ground=ground)

    assert told(replace(PORTRAIT, appeals=(line,)), Section.APPEALS).splitlines()[-1].endswith(f"| {state}")
