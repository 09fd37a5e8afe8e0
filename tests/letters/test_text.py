"""Any text becomes one that can be drawn, and what belongs together is bound."""

import pytest

from desktop_app.letters.text import bound, paragraphs, printable


@pytest.mark.parametrize(
    ("typed", "drawn"),
    [
        ("Иванов", "Иванов"),
        ("й", "й"),
        ("и\u0306", "й"),
        ("😀", "◊"),
        ("\x00", "◊"),
        ("\u200b\u202e\ufeff\ufe0f\u00ad", ""),
        ("\u2002\t  \u3000", " "),
        ("\u202f", "\u00a0"),
        ("а\r\nб\rв\u2028г", "а\n\nб\nв\nг"),
        ("① Ａ", "1 A"),
        ("за\u0301мок", "за\u0301мок"),
    ],
)
def test_printable(typed: str, drawn: str) -> None:
    assert printable(typed) == drawn


def test_lines_that_say_something_become_paragraphs() -> None:
    assert paragraphs(" первая \r\n\r\n \u200b\nвторая\n") == ["первая", "вторая"]


@pytest.mark.parametrize(
    "text",
    [
        "за №~5",
        "П.~В.~Кузнецов пришёл",
        "до 22~декабря 2026~года",
        "22~ноября 2026~г. Ответ",
        "ст.~12~ч.~1 закона",
        "(ч.~1~ст.~12~59-ФЗ)",
        "12~тыс. жителей и~3~мм снега",
        "Кузнецов~П.~В. пришёл",
        "дом построил П.~В.~Кузнецов",
        "тел.~8~(34342)~6-12-40",
        "+7~912~345-67-89",
        "и~в~доме",
        "Орлова~— начальник",
        "по-моему он не~а~она",
        "обращения по~компетенции от 3~мая",
        "кв.~102, дер.~Черновики, пос.~Лесной, просп.~Мира",
    ],
)
def test_bound(text: str) -> None:
    assert bound(text.replace("~", " ")) == text.replace("~", "\u00a0")
