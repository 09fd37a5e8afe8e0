"""An invented office and what its letters are about: a template is tried on them before it is kept, and previewed."""

from datetime import date

from desktop_app.domain.appeal import Appeal, AppealKind, Channel, Question, QuestionStatus
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind, Gender
from desktop_app.domain.deadlines import TERMS, Due, Matter
from desktop_app.domain.letter_facts import Answer, Desk, Entry, Facts, Paper, Visa
from desktop_app.domain.letter_forms import AskKind
from desktop_app.domain.office import EndOfTerm, Office, Profile
from desktop_app.domain.officer import Department, Officer
from desktop_app.domain.post import Registered
from desktop_app.domain.templates import About

DESK = Desk(
    office=Office(
        name="Администрация города Примера",
        short_name="Администрация",
        address="390000, г. Пример, пл. Мира, д. 1",
        phones="+7 491 200-00-00",
        email="post@example.org",
        site="example.org",
        head_post="Глава администрации",
        head_name="И. И. Примеров",
    ),
    officer=Officer("Смирнова", "Ольга", "Игоревна", post="делопроизводитель", phone="+7 491 200-00-01", id=1),
    today=date(2026, 1, 15),
    officers=(
        Officer("Белова", "Анна", "Сергеевна", "главный специалист", department_id=1, phone="+7 491 200-00-02", id=2),
        Officer("Заяц", "Илья", "Кузьмич", "ведущий специалист", department_id=1, id=3),
    ),
    departments=(Department("Отдел жилищно-коммунального хозяйства", id=1),),
)

_CITIZEN = CaseFile(
    ApplicantKind.PERSON,
    number="ЛД-000123",
    surname="Кузнецов",
    name="Пётр",
    patronymic="Владимирович",
    birth_date=date(1958, 3, 7),
    gender=Gender.MALE,
    address=Address("390000", "Рязанская обл.", "", "г. Рязань", "ул. Ленина", "5", "12"),
    phones=("+7 912 000-00-00",),
    opened_on=date(2026, 1, 15),
)
_APPEAL = Appeal(
    kind=AppealKind.COMPLAINT,
    channel=Channel.POST,
    received_on=date(2026, 1, 14),
    registered_on=date(2026, 1, 15),
    substance="Прошу отремонтировать крышу дома: после снегопада протекает потолок на верхнем этаже.",
    responsible_id=2,
    helper_ids=(3,),
    number="К-1/26",
    sheets=2,
    enclosures=1,
    questions=(
        Question(
            "0005.0005.0056.1147",
            "Ремонт крыши",
            QuestionStatus.MEASURES_TAKEN,
            executor_id=2,
            result="Осмотр проведён, ремонт кровли внесён в план на май 2026 года.",
        ),
        Question(
            "0005.0005.0056.1159",
            "Перерасчёт платы",
            QuestionStatus.EXPLAINED,
            executor_id=3,
            result="Порядок перерасчёта установлен правилами содержания общего имущества.",
        ),
    ),
    resolution="Провести осмотр дома.\nПодготовить ответ.",
    controlled=True,
)
_DUE = Due(
    on=date(2026, 2, 13),
    nominal=date(2026, 2, 14),
    start=date(2026, 1, 15),
    term=TERMS[Profile.LAW_59][Matter.ANSWER],
    rule=EndOfTerm.PREVIOUS_WORKING_DAY,
)
_ENTRY = Entry(
    number="К-1/26",
    registered_on=date(2026, 1, 15),
    applicant="Кузнецов Пётр Владимирович",
    about="Ремонт крыши",
    kind="жалоба",
    channel="почта",
    responsible="Белова А. С.",
    due_on=date(2026, 2, 13),
)
_PIECE = Registered(
    "7-исх", date(2026, 1, 15), "Кузнецову П. В.", "ул. Ленина, д. 5, кв. 12, г. Рязань", "39000001000018"
)
_PAPER = Paper("Обращение гражданина", "К-1/26", date(2026, 1, 15), 3)
_VISAS = (Visa(DESK.officers[0], agrees=True, made_on=date(2026, 1, 20)), Visa(DESK.officers[1]))


ANSWERS: dict[AskKind, Answer] = {
    AskKind.LINE: "ремонт крыши",
    AskKind.TEXT: "Осмотр дома проведён.\nРаботы начнутся весной.",
    AskKind.LINES: ("копия паспорта", "справка о составе семьи"),
    AskKind.DAY: date(2026, 1, 22),
    AskKind.WHOLE: 2,
}
"""An answer to every kind of question that a form may ask."""


def of(about: About) -> tuple[Facts, ...]:
    """What a form may be tried on: with all that it may speak of, and with the least."""
    return {
        About.APPEAL: (Facts(_CITIZEN, _APPEAL, _DUE, "7-исх", visas=_VISAS), Facts(appeal=_APPEAL, number="К-1/26")),
        About.CASE_FILE: (
            Facts(_CITIZEN, number="7-исх", entries=(_ENTRY,), papers=(_PAPER,)),
            Facts(_CITIZEN, number="7-исх"),
        ),
        About.PERIOD: (Facts(since=date(2026, 1, 1), until=date(2026, 1, 31), entries=(_ENTRY,), pieces=(_PIECE,)),),
    }[about]
