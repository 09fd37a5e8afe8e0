from datetime import date

import pytest

from desktop_app.domain.appeal import Attachment, Channel, Mark, Question
from desktop_app.domain.citizen import Address
from desktop_app.domain.identifiers import Identifier, IdentifierKind
from desktop_app.domain.rules import Rule
from desktop_app.ui.answers import LONGEST, in_words
from tests.ui.pages.paper_office import ORLOVA, SOKOLOV

OFFICERS = {ORLOVA.id: "Орлова Т. Н.", SOKOLOV.id: "Соколов И. П."}


@pytest.mark.parametrize(
    ("value", "rule", "words"),
    [
        (None, Rule(), ""),
        ("", Rule(), ""),
        (Address(), Rule(inner=Address), ""),
        (True, Rule(), "yes"),
        (False, Rule(), "no"),
        (0, Rule(), "0"),
        ("завтра", Rule(), "завтра"),
        (date(2026, 1, 15), Rule(), "15.01.2026, Thu"),
        (Channel.POST, Rule(choices=Channel), "Post"),
        (frozenset({Mark.TYPICAL, Mark.FIRST}), Rule(choices=Mark), "First, Typical"),
        (("+7 912 345-67-89", "+7 491 212-34-56"), Rule(), "+7 912 345-67-89\n+7 491 212-34-56"),
        (ORLOVA.id, Rule(choices="officers"), "Орлова Т. Н."),
        ((SOKOLOV.id, ORLOVA.id), Rule(choices="officers"), "Соколов И. П.\nОрлова Т. Н."),
        (404, Rule(choices="officers"), "…"),
        (
            Address("624200", "", "", "г. Лесной", "ул. Лесная", "14"),
            Rule(inner=Address),
            "ул. Лесная, д.\u00a014, г. Лесной, 624200",
        ),
        (
            (
                Identifier(IdentifierKind.SNILS, "112-233-445 95", "МФЦ", verified=True),
                Identifier(IdentifierKind.TAXPAYER, "500100732259"),
            ),
            Rule(inner=Identifier, many=True),
            "SNILS 112-233-445 95 · МФЦ · verified\nINN 500100732259",
        ),
        (
            (Question("0005.0005.0056.1147", "Отопление"), Question("", "Ответ")),
            Rule(inner=Question, many=True),
            "0005.0005.0056.1147 · Отопление\nОтвет",
        ),
        ((Attachment("двор.jpg", 2048, "a" * 64),), Rule(), "двор.jpg, 2.0 kB"),
        ("а" * (LONGEST + 1), Rule(), "а" * LONGEST + "…"),
    ],
)
def test_an_answer_in_words(value: object, rule: Rule, words: str) -> None:
    assert in_words(value, rule, OFFICERS) == words
