"""Pages of the window that are not tasks: my day, case file, appeal."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from desktop_app.flow.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.ports import Day
    from desktop_app.ui.pages.page import Page


def _uncounted(_day: Day) -> int:
    return 0


@dataclass(frozen=True, slots=True)
class PageKind:
    """A page by its name in Show. `made` is "module:Class" in this package, imported when the page is first shown.

    The class is made as Class(desk), or as Class(desk, subject) where Show has a subject. A page with a `title` stands
    in the side column, with what `waiting` counts there,
    from the day on which it `appears`.
    """

    made: str
    title: str = ""
    icon: str = ""
    waiting: Callable[[Day], int] = _uncounted
    appears: Callable[[Day], bool] | None = None

    def make(self, desk: Any, subject: Any) -> Page:
        """The page itself."""
        module, _, name = self.made.partition(":")
        kind = getattr(import_module(f"{__name__}.{module}"), name)
        page: Page = kind(desk) if subject is None else kind(desk, subject)
        return page


def _today(day: Day) -> int:
    return day.overdue + day.due_soon + sum(waits.total for waits in day.waits)


def _appeals(day: Day) -> int:
    return day.appeals


def _case_files(day: Day) -> int:
    return day.case_files


def _has_appeals(day: Day) -> bool:
    return day.appeals > 0


def _has_letters(day: Day) -> bool:
    return day.has_letters


def _has_feedback(day: Day) -> bool:
    return day.has_feedback


PAGES: dict[str, PageKind] = {
    "my_day": PageKind("my_day:MyDay", QT_TRANSLATE_NOOP("pages", "My day"), "day", _today),
    "appeals": PageKind("appeals:Appeals", QT_TRANSLATE_NOOP("pages", "Appeals"), "appeals", _appeals),
    "case_files": PageKind("case_files:CaseFiles", QT_TRANSLATE_NOOP("pages", "Case files"), "case-files", _case_files),
    "outgoing": PageKind("outgoing:Outgoing", QT_TRANSLATE_NOOP("pages", "Letters"), "letter", appears=_has_letters),
    "parameters": PageKind(
        "parameters:Parameters", QT_TRANSLATE_NOOP("pages", "By parameters"), "search", appears=_has_appeals
    ),
    "contacts": PageKind("contacts:Contacts", QT_TRANSLATE_NOOP("pages", "Calls and receptions"), "phone"),
    "officers": PageKind("officers:Officers", QT_TRANSLATE_NOOP("pages", "Officers"), "users"),
    "summary": PageKind("summary:SummaryPage"),
    "feedback": PageKind(
        "feedback:FeedbackPage", QT_TRANSLATE_NOOP("pages", "Feedback"), "feedback", appears=_has_feedback
    ),
    "letter": PageKind("letter:LetterPage"),
    "appeal": PageKind("appeal:AppealPage"),
    "case_file": PageKind("case_file:CaseFilePage"),
    "portrait_paper": PageKind("portrait_paper:PortraitPaperPage"),
    "backups": PageKind("backups:BackupsPage"),
    "doubles": PageKind("doubles:DoublesPage"),
    "readings": PageKind("readings:ReadingsPage"),
    "search_index": PageKind("search_index:SearchIndexPage"),
    "trouble": PageKind("trouble:TroublePage"),
    "leftover": PageKind("leftover:LeftoverPage"),
}
"""Every page; those of the side column in its order."""

HOME = "my_day"
LEFTOVER = "leftover"
CONTACTS = "contacts"
SUMMARY = "summary"
BACKUPS = "backups"
SEARCH_INDEX = "search_index"
DOUBLES = "doubles"
READINGS = "readings"
TROUBLE = "trouble"
PARAMETERS = "parameters"
PORTRAIT_PAPER = "portrait_paper"
