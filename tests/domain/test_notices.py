"""What the first two papers say."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.addressing import salutation
from desktop_app.domain.appeal import Appeal, AppealKind, Channel, Mark, Question
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind, Gender
from desktop_app.domain.composing import addressee, letterhead, made_by
from desktop_app.domain.deadlines import answer_due
from desktop_app.domain.letter import LetterText, Table
from desktop_app.domain.letter_facts import Desk, Facts
from desktop_app.domain.office import Office, Profile
from desktop_app.domain.officer import Officer
from tests.stand_ins import THURSDAY, PlainWeek

TODAY = THURSDAY.date()
OFFICE = Office(
    name="Администрация города Примера",
    short_name="Администрация",
    address="390000, г. Пример, пл. Мира, д. 1",
    phones="+7 491 212-34-56",
    email="post@example.org",
    site="example.org",
    head_post="Глава администрации",
    head_name="И. И. Главный",
)
KUZNETSOV = CaseFile(
    ApplicantKind.PERSON,
    number="ЛД-000123",
    surname="Кузнецов",
    name="Пётр",
    patronymic="Владимирович",
    gender=Gender.MALE,
    address=Address("390000", "Рязанская обл.", "", "г. Рязань", "ул. Ленина", "5", "12"),
)
FIRM = CaseFile(ApplicantKind.ORGANISATION, organisation="ООО «Ромашка»", email="firm@example.org")
COMPLAINT = Appeal(
    kind=AppealKind.COMPLAINT,
    channel=Channel.POST,
    received_on=date(2026, 1, 14),
    registered_on=TODAY,
    substance="Прошу починить крышу.",
    responsible_id=1,
    number="К-1/26",
    sheets=2,
)
ANNA = Officer("Белова", "Анна", "Сергеевна", post="главный специалист", phone="+7 491 212-00-01", id=1)
HELPER = Officer("Заяц", "Илья", "Кузьмич", id=2)
SECRETARY = Officer("Смирнова", "Ольга", "Игоревна", phone="+7 491 212-00-02", id=3)

TERM = (
    "Ответ будет направлен Вам не позднее 13 февраля 2026 года. Срок рассмотрения — 30 календарных дней со дня "
    "регистрации (ч. 1 ст. 12 Федерального закона от 02.05.2006 № 59-ФЗ «О порядке рассмотрения обращений "
    "граждан Российской Федерации»)."
)
CAME = (
    "Обращение № К-1/26 (жалоба) поступило 14 января 2026 года, зарегистрировано 15 января 2026 года, "
    "на 2 л., приложения на 1 л."
)


def _notice(
    case_file: CaseFile = KUZNETSOV, appeal: Appeal = COMPLAINT, office: Office = OFFICE, responsible: Officer = ANNA
) -> LetterText:
    due = answer_due(appeal.kind, appeal.registered_on, office, PlainWeek())
    assert due is not None
    desk = Desk(office, SECRETARY, TODAY, (responsible, HELPER))
    return made_by({}, "registration_notice", Facts(case_file, appeal, due, "7-исх"), desk)


def _instruction(
    case_file: CaseFile | None = KUZNETSOV, appeal: Appeal = COMPLAINT, helpers: tuple[Officer, ...] = ()
) -> LetterText:
    due = answer_due(appeal.kind, appeal.registered_on, OFFICE, PlainWeek())
    helped = replace(appeal, helper_ids=tuple(helper.id for helper in helpers))
    desk = Desk(OFFICE, SECRETARY, TODAY, (ANNA, *helpers))
    return made_by({}, "instruction", Facts(case_file, helped, due, appeal.number), desk)


def _plain(texts: tuple[str | Table, ...]) -> list[str]:
    return [str(text).replace("\u00a0", " ") for text in texts]


def test_the_notice_to_kuznetsov() -> None:
    notice = _notice()

    assert (notice.number, notice.date, notice.heading) == ("7-исх", "15.01.2026", "О регистрации обращения")
    assert _plain(notice.letterhead) == [
        "Администрация города Примера",
        "(Администрация)",
        "390000, г. Пример, пл. Мира, д. 1",
        "Тел.: +7 491 212-34-56",
        "post@example.org",
        "example.org",
    ]
    assert notice.addressee == (
        "Кузнецову\u00a0П.\u00a0В.",
        "ул. Ленина, д.\u00a05, кв.\u00a012,",
        "г. Рязань,",
        "Рязанская обл.,",
        "390000",
    )
    assert notice.salutation == "Уважаемый Пётр\u00a0Владимирович!"
    assert _plain(notice.paragraphs) == [
        "Ваша жалоба, поступившая 14 января 2026 года, зарегистрирована 15 января 2026 года под № К-1/26.",
        TERM,
        "Ответственный за рассмотрение — Белова Анна Сергеевна, главный специалист.",
        "Узнать о ходе рассмотрения можно по телефону +7 491 212-00-01; назовите номер обращения.",
    ]
    assert (notice.signatory_post, notice.signatory_name) == ("Глава администрации", "И. И. Главный")
    assert _plain(notice.executor) == ["Смирнова Ольга Игоревна", "+7 491 212-00-02"]
    assert (notice.title, notice.reply_to, notice.enclosures) == ("", "", ())


@pytest.mark.parametrize(
    ("kind", "beginning"),
    [
        (AppealKind.PROPOSAL, "Ваше предложение, поступившее 14"),
        (AppealKind.STATEMENT, "Ваше заявление, поступившее 14"),
        (AppealKind.COMPLAINT, "Ваша жалоба, поступившая 14"),
    ],
)
def test_the_notice_agrees_with_the_kind(kind: AppealKind, beginning: str) -> None:
    assert _plain(_notice(appeal=replace(COMPLAINT, kind=kind)).paragraphs)[0].startswith(beginning)


def test_a_firm_tells_its_term_without_the_law() -> None:
    notice = _notice(office=replace(OFFICE, profile=Profile.COMMERCIAL))
    assert "Срок рассмотрения — 7 календарных дней со дня регистрации." in _plain(notice.paragraphs)[1]


def test_the_signatory_signs_where_there_is_one() -> None:
    notice = _notice(office=replace(OFFICE, signatory_post="Заместитель главы", signatory_name="П. П. Второй"))
    assert (notice.signatory_post, notice.signatory_name) == ("Заместитель главы", "П. П. Второй")


def test_the_office_answers_the_telephone_when_the_officer_has_none() -> None:
    without = replace(ANNA, phone="")
    assert "+7 491 212-34-56" in _plain(_notice(responsible=without).paragraphs)[3]
    assert len(_notice(responsible=without, office=replace(OFFICE, phones="")).paragraphs) == 3


def test_an_office_that_was_never_set_up_has_an_empty_letterhead() -> None:
    assert letterhead(Office()) == ()
    assert letterhead(Office(name="Администрация", short_name="Администрация")) == ("Администрация",)


@pytest.mark.parametrize(
    ("case_file", "words"),
    [
        (KUZNETSOV, "Уважаемый Пётр Владимирович!"),
        (replace(KUZNETSOV, patronymic=""), "Уважаемый господин Кузнецов!"),
        (replace(KUZNETSOV, name="П.", patronymic="В."), "Уважаемый господин Кузнецов!"),
        (replace(KUZNETSOV, surname="Ли", patronymic="", gender=Gender.FEMALE), "Уважаемая госпожа Ли!"),
        (replace(KUZNETSOV, surname="", patronymic=""), "Уважаемый господин Пётр!"),
        (FIRM, "Уважаемые господа!"),
        (replace(FIRM, surname="Белова", gender=Gender.FEMALE), "Уважаемая госпожа Белова!"),
    ],
)
def test_the_salutation(case_file: CaseFile, words: str) -> None:
    assert salutation(case_file).replace("\u00a0", " ") == words


def test_a_collective_appeal_is_answered_to_all() -> None:
    collective = replace(COMPLAINT, marks=frozenset({Mark.COLLECTIVE}))
    assert _notice(replace(KUZNETSOV, gender=None), collective).salutation == "Уважаемые заявители!"


def test_no_notice_is_made_while_the_gender_is_not_known() -> None:
    with pytest.raises(ValueError, match="gender"):
        _notice(replace(KUZNETSOV, surname="Заяц", gender=None))


def test_the_family_may_decline_its_name_otherwise() -> None:
    assert addressee(replace(KUZNETSOV, surname="Заяц"))[0] == "Зайцу\u00a0П.\u00a0В."
    assert addressee(replace(KUZNETSOV, surname="Заяц", dative="Заяцу П. В."))[0] == "Заяцу П. В."


def test_to_an_organisation_and_by_e_mail() -> None:
    assert addressee(replace(FIRM, surname="Кузнецова", name="Анна")) == (
        "ООО «Ромашка»",
        "Кузнецовой\u00a0А.",
        "firm@example.org",
    )


def test_the_instruction_to_the_officer() -> None:
    appeal = replace(COMPLAINT, resolution="Разобраться.\nДоложить.", controlled=True, enclosures=1)
    paper = _instruction(appeal=appeal, helpers=(HELPER,))

    assert (paper.title, paper.number, paper.date) == ("ПОРУЧЕНИЕ", "К-1/26", "15.01.2026")
    assert paper.addressee == ("Беловой\u00a0А.\u00a0С.", "Зайцу\u00a0И.\u00a0К.")
    assert paper.heading.replace("\u00a0", " ") == "О рассмотрении обращения Кузнецова П. В."
    assert paper.salutation == ""
    assert _plain(paper.paragraphs) == [
        "Разобраться.",
        "Доложить.",
        "Срок — не позднее 13 февраля 2026 года: 30 календарных дней со дня регистрации (ч. 1 ст. 12 59-ФЗ).",
        "Ответственный исполнитель — Белова Анна Сергеевна, главный специалист.",
        "Соисполнители: Заяц И. К.",
        "Исполнение поставлено на контроль.",
        "Заявитель: Кузнецов Пётр Владимирович, личное дело № ЛД-000123.",
        CAME,
        "Содержание: Прошу починить крышу.",
    ]
    assert paper.signatory_name == "И. И. Главный"


def test_an_instruction_for_an_anonymous_inquiry() -> None:
    paper = _instruction(None, replace(COMPLAINT, kind=AppealKind.INQUIRY))
    assert paper.heading == "О рассмотрении анонимного обращения"
    assert _plain(paper.paragraphs)[:3] == [
        "Рассмотреть обращение и подготовить ответ.",
        "Ответственный исполнитель — Белова Анна Сергеевна, главный специалист.",
        "Заявитель не назвал себя.",
    ]


def test_an_instruction_names_the_organisation() -> None:
    assert _instruction(FIRM).heading == "О рассмотрении обращения ООО «Ромашка»"


def test_the_gist_of_the_questions_stands_before_the_whole_text() -> None:
    questions = (Question(gist="Крыша"), Question(topic="0003.0009.0096.0684"), Question(gist="Двор"))
    assert _instruction(appeal=replace(COMPLAINT, questions=questions)).paragraphs[-1] == "Содержание: Крыша; Двор."


def test_a_long_text_is_cut_between_words() -> None:
    told = _instruction(appeal=replace(COMPLAINT, substance="слово " * 1000)).paragraphs[-1]
    assert told == "Содержание: " + " ".join(["слово"] * 83) + "…"
    solid = _instruction(appeal=replace(COMPLAINT, substance="я" * 1000)).paragraphs[-1]
    assert solid == "Содержание: " + "я" * 500 + "…"


def test_several_applicants_are_addressed_by_a_capital_only_where_a_sentence_begins() -> None:
    told = _plain(_notice(appeal=replace(COMPLAINT, marks=frozenset({Mark.COLLECTIVE}))).paragraphs)

    assert told[0].startswith("Ваша жалоба")
    assert told[1].startswith("Ответ будет направлен вам не позднее")
