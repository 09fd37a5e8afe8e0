"""The table of hard names, read from names_table.txt, and how well they are declined."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.citizen import FullName, Gender
from desktop_app.domain.declension import Case, declined

_PARTS = {"s": "surname", "n": "name", "p": "patronymic"}
_GENDERS = {"м": Gender.MALE, "ж": Gender.FEMALE}


@dataclass(frozen=True)
class HardName:
    """One row: a part of a name, and what it must become in the five oblique cases; `rule` says why."""

    part: str
    gender: Gender
    nominative: str
    forms: tuple[str, ...]
    rule: str
    held_out: bool

    @property
    def label(self) -> str:
        """«Заяц м»: a name and whose it is."""
        return f"{self.nominative} {'м' if self.gender is Gender.MALE else 'ж'}"

    @property
    def made(self) -> tuple[str, ...]:
        """What the program makes of it."""
        full_name = FullName(**{self.part: self.nominative})
        return tuple(getattr(declined(full_name, self.gender, case), self.part) for case in Case)

    @property
    def is_right(self) -> bool:
        """Whether all five are as they must be; ё may be written as е: Правила русской орфографии (2006), § 5."""
        return [_folded(form) for form in self.made] == [_folded(form) for form in self.forms]


def names() -> list[HardName]:
    """All rows in their order."""
    rows = []
    held_out = False
    for line in Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            held_out = line == "[held out]"
        elif line and not line.startswith("#"):
            rows.append(_row(line, held_out=held_out))
    return rows


def _row(line: str, *, held_out: bool) -> HardName:
    told, rule = line.split("; ")
    head, forms = told.split(": ")
    part, gender, nominative = head.split(" ", 2)
    return HardName(_PARTS[part], _GENDERS[gender], nominative, _forms(nominative, forms.split()), rule, held_out)


def _forms(nominative: str, told: list[str]) -> tuple[str, ...]:
    if told == ["="]:
        return (nominative,) * len(Case)
    if len(told) == len(Case):
        return tuple(told)
    stem, *endings = told
    assert len(endings) == len(Case), told
    return tuple(stem + ending.replace("-", "") for ending in endings)


def _folded(form: str) -> str:
    return form.replace("ё", "е").replace("Ё", "Е")
