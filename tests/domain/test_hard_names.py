"""Hard names in all cases: the first two hundred must be right, the misses of the rest are known with their reason."""

import pytest

from desktop_app.domain.citizen import FullName
from tests.domain.names_table import HardName, names

KNOWN = [row for row in names() if not row.held_out]
HELD_OUT = [row for row in names() if row.held_out]

FLEETING = "a noun with a fleeting vowel that is in no table: the rules keep the vowel"
STRESSED = "the ending is stressed, which the letters do not show: the rules have -ем"
IN_INA = "a noun in -ина that is in no table: the rules take it for the feminine of a surname in -ин"
MISSES = {
    "Грум-Гржимайло м": "the first half was never a surname by itself, which the letters do not show",
    "Богач м": STRESSED,
    "Пугач м": STRESSED,
    "Гонец м": STRESSED,
    "Огонь м": FLEETING,
    "Дятел м": FLEETING,
    "Молоток м": FLEETING,
    "Лапоть м": FLEETING,
    "Боец м": FLEETING,
    "Рябина ж": IN_INA,
    "Осина ж": IN_INA,
}
"""Letters need the dative and the genitive; a case file and an officer may hold a dative of their own."""


def test_the_table_is_large_enough() -> None:
    assert len(KNOWN) >= 200
    assert len(HELD_OUT) >= 100
    assert len({(row.part, row.label) for row in names()}) == len(names())


@pytest.mark.parametrize("row", KNOWN, ids=lambda row: str(row.label))
def test_known(row: HardName) -> None:
    assert row.is_right, row.made


def test_held_out() -> None:
    assert {row.label for row in HELD_OUT if not row.is_right} == set(MISSES)


def test_initials_before_and_after() -> None:
    name = FullName("Кузнецов", "Жан-Поль", "Владимирович")
    assert name.short == "Кузнецов\u00a0Ж.-П.\u00a0В."
    assert name.signed == "Ж.-П.\u00a0В.\u00a0Кузнецов"
    assert FullName("Кузнецов").signed == "Кузнецов"
    assert FullName(name="Пётр").short == "П."
