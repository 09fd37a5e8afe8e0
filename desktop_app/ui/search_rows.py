"""What was found, as rows: groups under their headings, the way to more of a group, and the way into a registration."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.domain.finding import Group, Hit, Place, Reading, Way
from desktop_app.domain.parameters import Condition
from desktop_app.domain.ports import AppealLine, CaseFileLine, Found
from desktop_app.domain.selection import Selection
from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.ui.asking import Begin, Show
from desktop_app.ui.language import translate
from desktop_app.ui.openings import REGISTER_APPEAL
from desktop_app.ui.pages import PARAMETERS
from desktop_app.ui.pages.lines import about, applicant, joined, one_line, state_of_case_file

WAYS = {
    Way.EXACT: "",
    Way.ADDRESS: QT_TRANSLATE_NOOP("search", "by address"),
    Way.LAYOUT: QT_TRANSLATE_NOOP("search", "other keyboard layout"),
    Way.SHAPE: QT_TRANSLATE_NOOP("search", "look-alike letters"),
    Way.SOUND: QT_TRANSLATE_NOOP("search", "written in Latin letters"),
    Way.INSIDE: QT_TRANSLATE_NOOP("search", "middle of a word"),
    Way.TYPO: QT_TRANSLATE_NOOP("search", "similar"),
}
"""Why a line is shown that does not hold what was typed as it was typed."""


@dataclass(frozen=True, slots=True)
class Again:
    """Ask for what was looked for before."""

    typed: str


@dataclass(frozen=True, slots=True)
class Further:
    """Ask for the next page of a group."""

    place: Place


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its words, and what choosing it asks for. A heading asks for nothing and can't be chosen.

    The words that `reading` looked for are marked in a result; `reason` says why it is one.
    """

    title: str
    detail: str = ""
    asks: Show | Begin | Again | Further | None = None
    line: CaseFileLine | AppealLine | None = None
    reading: Reading | None = None
    reason: str = ""


def rows_of(found: Found, typed: str) -> tuple[Row, ...]:
    """Case files, then appeals, each under a heading; last the way into a registration with the typed words."""
    rows = [
        *_group(translate("search", "Case files"), found.case_files, _case_file),
        *_group(translate("search", "Appeals"), found.appeals, _appeal),
    ]
    if rows:
        asked = translate("search", "Search by parameters: {typed}").format(typed=one_line(typed))
        rows.append(Row(asked, asks=_by_parameters(typed)))
    if found.is_partial:
        rows.insert(0, Row(translate("search", "The index is being made anew: not everything is found yet")))
    elif not rows:
        rows.append(Row(translate("search", "Nothing like this is on file yet")))
    register = translate("search", "Register an appeal: {typed}").format(typed=one_line(typed))
    return (*rows, Row(register, asks=Begin(REGISTER_APPEAL, typed.strip())))


def _by_parameters(typed: str) -> Show:
    """The page of parameters, with what was typed as a name, or as a number where there are digits in it."""
    parameter = "number" if any(map(str.isdecimal, typed)) else "applicant"
    return Show(PARAMETERS, Selection((Condition(parameter, one_line(typed)),)))


def rows_of_before(searches: Sequence[str]) -> tuple[Row, ...]:
    """What was looked for last."""
    return (Row(translate("search", "Last searches")), *(Row(one_line(typed), asks=Again(typed)) for typed in searches))


def total_in_words(group: Group[Any]) -> str:
    """«39 223», or «1000+» while nobody has counted to the end."""
    return f"{group.total:,}".replace(",", "\u00a0") if group.is_counted else f"{group.total}+"


def _group(title: str, group: Group[Any], row: Callable[[Hit[Any]], Row]) -> list[Row]:
    if not group.hits:
        return []
    rows = [Row(title, total_in_words(group)), *map(row, group.hits)]
    if group.more is not None:
        rows.append(Row(translate("search", "Show more"), asks=Further(group.more)))
    return rows


def _case_file(hit: Hit[CaseFileLine]) -> Row:
    line = hit.line
    detail = joined(line.number, state_of_case_file(line), line.address, line.phone)
    return Row(line.title, detail, Show("case_file", line.id), line, hit.reading, _reason(hit))


def _appeal(hit: Hit[AppealLine]) -> Row:
    line = hit.line
    detail = joined(applicant(line), about(line))
    return Row(line.number, detail, Show("appeal", line.id), line, hit.reading, _reason(hit))


def _reason(hit: Hit[Any]) -> str:
    source = WAYS[hit.reading.way]
    return translate("search", source) if source else ""
