"""The lists of the office as tables for other programs: every column there is, in the words of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.reports.tables import Heading
from desktop_app.ui import words
from desktop_app.ui.exports import Source
from desktop_app.ui.language import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from enum import Enum

    from desktop_app.domain.feedback import FeedbackFilter, FeedbackLine, Improvement
    from desktop_app.domain.readings import ReadingFilter
    from desktop_app.domain.selection import Selection
    from desktop_app.reports.tables import Cell
    from desktop_app.ui.desk import Desk

Columns = tuple[tuple[str, int, "Callable[[Any], Cell]"], ...]
"""The title of each column, its width in characters, and what it says of a row."""


def appeals(desk: Desk, selection: Selection) -> Source:
    """The appeals of a selection with all that is known of them."""
    finder, today = desk.finder, desk.clock.today()
    return Source(
        translate("tables", "Appeals"),
        _headings(APPEAL),
        lambda: finder.ids_of(selection, today),
        lambda part: _rows(APPEAL, finder.records_of(part)),
    )


def case_files(desk: Desk) -> Source:
    """All case files."""
    register = desk.register
    return Source(
        translate("tables", "Case files"),
        _headings(CASE_FILE),
        lambda: register.case_file_ids(),  # noqa: PLW0108 — the port is touched in its room only
        lambda part: _rows(CASE_FILE, register.listed_case_files(part)),
    )


def outgoing(desk: Desk, typed: str, *, lists: bool) -> Source:
    """The outgoing letters that hold what was typed; `lists`: journals and lists in their place."""
    register = desk.register
    return Source(
        translate("tables", "Letters"),
        _headings(LETTER),
        lambda: register.outgoing_ids(typed, lists=lists),
        lambda part: _rows(LETTER, register.listed_letters(part)),
    )


def feedback(desk: Desk, wanted: FeedbackFilter) -> Source:
    """The feedback of a filter with what follows from it."""
    register, today = desk.register, desk.clock.today()
    return Source(
        translate("tables", "Feedback"),
        _headings(FEEDBACK),
        lambda: register.feedback_ids(wanted, today),
        lambda part: _rows(FEEDBACK, register.listed_feedback(part)),
    )


def readings(desk: Desk, wanted: ReadingFilter) -> Source:
    """The entries of the journal of readings that are looked for."""
    from desktop_app.domain.reading_journal import journal_ids, journal_lines

    register, noted = desk.register, desk.readings
    return Source(
        translate("tables", "Readings"),
        _headings(READING),
        lambda: journal_ids(register, noted, wanted),
        lambda part: _rows(READING, journal_lines(register, noted, part)),
    )


def officers(desk: Desk, typed: str) -> Source:
    """The officers who were looked for, with what each has in hand."""
    register, today = desk.register, desk.clock.today()
    return Source(
        translate("tables", "Officers"),
        _headings(OFFICER),
        lambda: tuple(line.id for line in register.staff(today, typed)),
        lambda part: _rows(OFFICER, (line for line in register.staff(today, typed) if line.id in part)),
    )


def _headings(columns: Columns) -> tuple[Heading, ...]:
    return tuple(Heading(translate("tables", title), width) for title, width, _ in columns)


def _rows(columns: Columns, lines: Iterable[Any]) -> Iterable[tuple[Cell, ...]]:
    return (tuple(say(line) for _, _, say in columns) for line in lines)


def _member(member: Enum | None) -> str:
    return words.of(member) if member is not None else ""


def _members(members: Iterable[Enum]) -> str:
    return ", ".join(map(words.of, members))


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(text for text in texts if text)


def _some(count: int) -> Cell:
    return count or ""


def _yes(answer: bool) -> str:  # noqa: FBT001 — the answer itself
    return translate("tables", "yes") if answer else ""


def _of(name: str, say: Callable[[Any], Cell] = lambda value: value) -> Callable[[Any], Cell]:
    def cell(row: Any) -> Cell:
        return say(getattr(row, name))

    return cell


APPEAL: Columns = (
    (QT_TRANSLATE_NOOP("tables", "Number"), 14, _of("number")),
    (QT_TRANSLATE_NOOP("tables", "Registered"), 12, _of("registered_on")),
    (QT_TRANSLATE_NOOP("tables", "Received"), 12, _of("received_on")),
    (QT_TRANSLATE_NOOP("tables", "Kind"), 14, _of("kind", _member)),
    (QT_TRANSLATE_NOOP("tables", "Channel"), 18, _of("channel", _member)),
    (QT_TRANSLATE_NOOP("tables", "Marks"), 18, _of("marks", _members)),
    (QT_TRANSLATE_NOOP("tables", "Who appeals"), 16, _of("applicant_kind", _member)),
    (QT_TRANSLATE_NOOP("tables", "Applicant"), 32, _of("applicant")),
    (QT_TRANSLATE_NOOP("tables", "Case file"), 14, _of("case_file_number")),
    (QT_TRANSLATE_NOOP("tables", "Born"), 12, _of("birth_date")),
    (QT_TRANSLATE_NOOP("tables", "Address"), 40, _of("address")),
    (QT_TRANSLATE_NOOP("tables", "Phone"), 20, _of("phones", ", ".join)),
    (QT_TRANSLATE_NOOP("tables", "E-mail"), 24, _of("email")),
    (QT_TRANSLATE_NOOP("tables", "Social status"), 18, _of("social_status", _member)),
    (QT_TRANSLATE_NOOP("tables", "Benefit category"), 18, _of("benefit", _member)),
    (QT_TRANSLATE_NOOP("tables", "Substance"), 60, _of("substance")),
    (QT_TRANSLATE_NOOP("tables", "Topic codes"), 26, _of("topics", _lines)),
    (QT_TRANSLATE_NOOP("tables", "Questions"), 36, _of("gists", _lines)),
    (QT_TRANSLATE_NOOP("tables", "Status of the questions"), 24, _of("statuses", _members)),
    (QT_TRANSLATE_NOOP("tables", "Responsible"), 32, _of("responsible")),
    (QT_TRANSLATE_NOOP("tables", "Department"), 32, _of("department")),
    (QT_TRANSLATE_NOOP("tables", "Helpers"), 32, _of("helpers", _lines)),
    (QT_TRANSLATE_NOOP("tables", "Sheets"), 8, _of("sheets")),
    (QT_TRANSLATE_NOOP("tables", "Enclosures"), 12, _of("enclosures")),
    (QT_TRANSLATE_NOOP("tables", "Resolution"), 36, _of("resolution")),
    (QT_TRANSLATE_NOOP("tables", "Under control"), 12, _of("controlled", _yes)),
    (QT_TRANSLATE_NOOP("tables", "Due"), 12, _of("due_on")),
    (QT_TRANSLATE_NOOP("tables", "Answered"), 12, _of("answered_on")),
    (QT_TRANSLATE_NOOP("tables", "To complete"), 12, _of("to_complete", _yes)),
    (QT_TRANSLATE_NOOP("tables", "Annulled"), 12, _of("annulled", _yes)),
    (QT_TRANSLATE_NOOP("tables", "Sent on by"), 32, _of("sender")),
    (QT_TRANSLATE_NOOP("tables", "Signatures"), 10, _of("signatures", _some)),
    (QT_TRANSLATE_NOOP("tables", "Representative"), 32, _of("representative")),
    (QT_TRANSLATE_NOOP("tables", "Executor outside the office"), 32, _of("external_executor")),
    (QT_TRANSLATE_NOOP("tables", "Outcome"), 24, _of("outcome", _member)),
    (QT_TRANSLATE_NOOP("tables", "Article"), 20, _of("article")),
)
"""All that is known of an appeal."""

CASE_FILE: Columns = (
    (QT_TRANSLATE_NOOP("tables", "Number"), 14, _of("number")),
    (QT_TRANSLATE_NOOP("tables", "Name"), 36, _of("title")),
    (QT_TRANSLATE_NOOP("tables", "Born"), 12, _of("birth_date")),
    (QT_TRANSLATE_NOOP("tables", "Phone"), 20, _of("phone")),
    (QT_TRANSLATE_NOOP("tables", "Address"), 40, _of("address")),
    (QT_TRANSLATE_NOOP("tables", "Appeals"), 10, _of("appeals")),
    (QT_TRANSLATE_NOOP("tables", "Last one"), 12, _of("last_appeal_on")),
    (QT_TRANSLATE_NOOP("tables", "Annulled"), 12, _of("annulled", _yes)),
)
"""What the list of case files says of one."""

OFFICER: Columns = (
    (QT_TRANSLATE_NOOP("tables", "Name"), 36, lambda line: str(line.officer.full_name)),
    (QT_TRANSLATE_NOOP("tables", "Post"), 28, lambda line: line.officer.post),
    (QT_TRANSLATE_NOOP("tables", "Department"), 32, _of("department")),
    (QT_TRANSLATE_NOOP("tables", "Work"), 28, lambda line: _members(line.officer.roles)),
    (QT_TRANSLATE_NOOP("tables", "Open appeals"), 12, _of("open_appeals")),
    (QT_TRANSLATE_NOOP("tables", "Overdue"), 12, _of("overdue")),
    (QT_TRANSLATE_NOOP("tables", "Helps with"), 12, _of("as_helper")),
    (QT_TRANSLATE_NOOP("tables", "Absent from"), 12, lambda line: line.officer.away_from),
    (QT_TRANSLATE_NOOP("tables", "Absent until"), 12, lambda line: line.officer.away_until),
    (QT_TRANSLATE_NOOP("tables", "Stands in"), 24, _of("stands_in", lambda who: who.full_name.short if who else "")),
    (QT_TRANSLATE_NOOP("tables", "Works here"), 12, lambda line: _yes(line.officer.active)),
)
"""What the list of officers says of one."""

READING: Columns = (
    (QT_TRANSLATE_NOOP("tables", "When"), 18, lambda line: f"{line.at:%d.%m.%Y %H:%M}"),
    (QT_TRANSLATE_NOOP("tables", "Officer"), 24, _of("officer")),
    (QT_TRANSLATE_NOOP("tables", "How"), 20, _of("manner", _member)),
    (QT_TRANSLATE_NOOP("tables", "Case file"), 14, _of("number")),
    (QT_TRANSLATE_NOOP("tables", "Name"), 36, _of("citizen")),
)
"""What the journal of readings says of one."""


def _of_improvement(say: Callable[[Improvement], Cell]) -> Callable[[FeedbackLine], Cell]:
    return lambda line: say(line.improvement.improvement) if line.improvement else None


FEEDBACK: Columns = (
    (QT_TRANSLATE_NOOP("tables", "Said on"), 12, lambda line: line.feedback.given_on),
    (QT_TRANSLATE_NOOP("tables", "Score"), 8, lambda line: line.feedback.score.value),
    (QT_TRANSLATE_NOOP("tables", "How it was said"), 18, lambda line: words.of(line.feedback.channel)),
    (QT_TRANSLATE_NOOP("tables", "Appeal"), 14, _of("appeal_number")),
    (QT_TRANSLATE_NOOP("tables", "Applicant"), 32, _of("applicant")),
    (QT_TRANSLATE_NOOP("tables", "Responsible"), 24, _of("responsible")),
    (QT_TRANSLATE_NOOP("tables", "What was said"), 60, lambda line: line.feedback.text),
    (QT_TRANSLATE_NOOP("tables", "Improvement"), 40, _of_improvement(lambda each: each.action)),
    (QT_TRANSLATE_NOOP("tables", "Who does it"), 24, lambda line: line.improvement.owner if line.improvement else ""),
    (QT_TRANSLATE_NOOP("tables", "Until"), 12, _of_improvement(lambda each: each.due_on)),
    (QT_TRANSLATE_NOOP("tables", "Done"), 12, _of_improvement(lambda each: each.done_on)),
    (QT_TRANSLATE_NOOP("tables", "Result"), 40, _of_improvement(lambda each: each.result)),
)
"""What the list of feedback says of one."""

LETTER: Columns = (
    (QT_TRANSLATE_NOOP("tables", "Number"), 14, _of("number")),
    (QT_TRANSLATE_NOOP("tables", "Day"), 12, _of("made_on")),
    (QT_TRANSLATE_NOOP("tables", "Addressee"), 36, _of("addressee")),
    (QT_TRANSLATE_NOOP("tables", "Letter"), 40, _of("title")),
    (QT_TRANSLATE_NOOP("tables", "Annulled"), 12, _of("annulled", _yes)),
)
"""What the journal of outgoing letters says of one."""
