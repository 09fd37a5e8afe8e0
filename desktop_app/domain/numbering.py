"""Registration numbers by a template that the office writes.

`{n}` is the count, `{n:4}` the count in at least four digits; `{yyyy}` and `{yy}` are the year, `{letter}` the first
letter of the applicant's surname; everything else stands as it is: «К-{n}», «ОГ-{n:4}/{yy}», «{letter}/{n}»,
«ПО-12/0005.{n:4}».
"""

import re

from desktop_app.domain.rules import Problem

NO_LETTER = "АН"
"""Stands for `{letter}` where there is no surname: an anonymous appeal."""

_PLACE = re.compile(r"\{(n|yyyy|yy|letter)(?::([1-9]))?\}")


def problem(template: str) -> Problem | None:
    """NOT_A_TEMPLATE unless the template holds exactly one count and no brace that means nothing."""
    counts = [place for place in _PLACE.finditer(template) if place[1] == "n"]
    widths = [place for place in _PLACE.finditer(template) if place[2] and place[1] != "n"]
    rest = _PLACE.sub("", template)
    return Problem.NOT_A_TEMPLATE if len(counts) != 1 or widths or "{" in rest or "}" in rest else None


def render(template: str, *, n: int, year: int, letter: str = "") -> str:
    """The number itself; `letter` is a surname or its first letter."""
    values = {
        "n": str(n),
        "yyyy": f"{year:04}",
        "yy": f"{year % 100:02}",
        "letter": letter[:1].upper() if letter[:1].isalpha() else NO_LETTER,
    }
    return _PLACE.sub(lambda place: values[place[1]].zfill(int(place[2] or 0)), template)


def restarts_yearly(template: str) -> bool:
    """Whether the count begins anew each year: only where the number shows it, so that no number is given twice."""
    return any(place[1] in {"yy", "yyyy"} for place in _PLACE.finditer(template))
