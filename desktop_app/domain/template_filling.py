"""Filling in: the pieces of a template with the fields of one letter."""

from functools import lru_cache
from types import TracebackType
from typing import TYPE_CHECKING, Any

from desktop_app.domain.addressing import GenderUnknown
from desktop_app.domain.letter_words import Said
from desktop_app.domain.template_fields import fields_of
from desktop_app.domain.template_language import BREAK, FaultyTemplate, Flaw, TemplateProblem, environment, placed

if TYPE_CHECKING:
    from jinja2 import Template

_FILE = "<template>"
_LASTING = dict.fromkeys(("office", "signatory", "executor", "today"))
"""The fields that are the same for all letters of a day: what is made of them alone is made once."""


class Filled:
    """What the pieces of a template say in one letter."""

    def __init__(self, said: Said) -> None:
        self._values = {name: getattr(said, name) for name in fields_of(Said)}
        self._day = _day(*(self._values[name] for name in _LASTING))

    def lines(self, text: str, line: int) -> tuple[str, ...]:
        """The lines of a piece that say something; line breaks and bars that a field holds are still marked.

        The piece begins at a line of its template, counted from 1.

        Raises:
            FaultyTemplate: it speaks of something that this letter was not given, or asks a filter for what it can't
                do.
            GenderUnknown: it has a salutation, and the applicant's gender is not known.
        """
        if "{" not in text:
            return _as_it_stands(text)
        from jinja2 import UndefinedError

        try:
            if _fields_in(text, line) <= _LASTING.keys():
                return _for_the_day(self._day, text, line)
            return _lines(_compiled(text, line).render(self._values))
        except GenderUnknown:
            raise
        except (UndefinedError, AttributeError, TypeError, ValueError) as error:
            problem = TemplateProblem(_line_of(error.__traceback__), Flaw.NOT_GIVEN, str(error))
            raise FaultyTemplate((problem,)) from error


class _Day:
    """What lasts. It is known by itself: to compare all that an office says of itself takes as long as to fill in."""

    def __init__(self, *values: Any) -> None:
        self.values = dict(zip(_LASTING, values, strict=True))


@lru_cache(maxsize=8)
def _day(*values: Any) -> _Day:
    return _Day(*values)


@lru_cache(maxsize=64)
def _for_the_day(day: _Day, text: str, line: int) -> tuple[str, ...]:
    return _lines(_compiled(text, line).render(day.values))


@lru_cache(maxsize=256)
def _as_it_stands(text: str) -> tuple[str, ...]:
    return _lines(text)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in map(str.strip, text.split("\n")) if line.strip(BREAK))


@lru_cache(maxsize=256)
def _compiled(text: str, line: int) -> "Template":
    return environment().from_string(placed(text, line))


@lru_cache(maxsize=256)
def _fields_in(text: str, line: int) -> frozenset[str]:
    from jinja2.meta import find_undeclared_variables

    return frozenset(find_undeclared_variables(environment().parse(placed(text, line))))


def _line_of(traceback: TracebackType | None) -> int:
    line = 1
    while traceback:
        if traceback.tb_frame.f_code.co_filename == _FILE:
            line = traceback.tb_lineno
        traceback = traceback.tb_next
    return line
