"""The list of handed over work: each receiver signs for what is theirs."""

from datetime import date

from desktop_app.domain.dates import in_words
from desktop_app.domain.handing_over import HandedOver, Matter, OpenWork, Part
from desktop_app.domain.handing_paper import MATTERS, PARTS, handing_paper
from desktop_app.domain.letter import LetterText, Table
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Officer

TODAY = date(2026, 1, 15)
SMIRNOVA = Officer("Смирнова", "Анна", "Сергеевна", "начальник отдела", id=2)
ORLOV, BELOVA = Officer("Орлов", "Игорь", "Львович", id=3), Officer("Белова", id=4)
ROOF = OpenWork(
    Matter.APPEAL, 7, "К-118/26", "Кузнецов Пётр", date(2026, 2, 13), frozenset({Part.EXECUTOR, Part.RESPONSIBLE})
)
PROMISE = OpenWork(Matter.IMPROVEMENT, 1, "Прислать мастера", "", None, frozenset({Part.IMPROVEMENT}))


def paper(*handed: HandedOver, office: Office = Office(name="Администрация")) -> LetterText:  # noqa: B008 — frozen
    """The list of what Смирнова has handed over."""
    return handing_paper(handed, SMIRNOVA, (SMIRNOVA, ORLOV, BELOVA), office, TODAY)


def lines(text: LetterText) -> list[str]:
    """The paper line by line, the cells of a row beside each other, with ordinary spaces."""
    found: list[str] = []
    for each in text.paragraphs:
        found += [" | ".join(row) for row in each.rows] if isinstance(each, Table) else [each]
    return [line.replace("\u00a0", " ") for line in found]


def test_what_went_to_each_stands_under_their_name_and_all_sign() -> None:
    text = paper(HandedOver(ROOF, ORLOV.id), HandedOver(PROMISE, BELOVA.id), HandedOver(ROOF, BELOVA.id))

    assert (text.title, text.letterhead, text.date) == ("ПЕРЕДАЧА ДЕЛ", ("Администрация",), in_words(TODAY))
    assert lines(text) == [
        "Сотрудник: Смирнова Анна Сергеевна, начальник отдела. Передано: 3 дела.",
        "Принимает Орлов И. Л.: 1",
        "1 | Обращение | К-118/26 | Кузнецов Пётр | ответственный, исполнитель вопроса | 13.02.2026",
        "Принимает Белова: 2",
        "1 | Улучшение | Прислать мастера |  | исполняет | без срока",
        "2 | Обращение | К-118/26 | Кузнецов Пётр | ответственный, исполнитель вопроса | 13.02.2026",
        "Сдал: ____________________ Смирнова А. С.",
        "Принял: ____________________ Орлов И. Л.",
        "Принял: ____________________ Белова",
    ]


def test_an_office_without_a_name_has_no_letterhead() -> None:
    assert paper(HandedOver(ROOF, ORLOV.id), office=Office()).letterhead == ()


def test_every_kind_of_work_has_a_word() -> None:
    assert (set(MATTERS), set(PARTS)) == (set(Matter), set(Part))
