"""The card of an appeal in pairs of a word and what it stands for."""

from collections.abc import Mapping

from desktop_app.domain.appeal import Appeal, AppealKind, ArchivePlace
from desktop_app.domain.article_11 import article_of
from desktop_app.domain.journey import CONTROL, DETAILS, Assignment, Journey
from desktop_app.ui import field_words, words
from desktop_app.ui.language import translate
from desktop_app.ui.pages.lines import joined

Officers = Mapping[int, str]
"""The officers' names by their ids."""


def came(appeal: Appeal) -> tuple[tuple[str, str], ...]:
    """What came, and how."""
    title = field_words.title
    marks = ", ".join(words.of(mark).lower() for mark in sorted(appeal.marks, key=lambda mark: mark.value))
    sent = translate("appeal", "No. {number}").format(number=appeal.sender_number) if appeal.sender_number else ""
    sent_on = words.day(appeal.sender_date) if appeal.sender_date else ""
    return (
        (title("kind"), words.of(appeal.kind)),
        (title("channel"), words.of(appeal.channel)),
        (title("sender"), joined(appeal.sender, sent, sent_on)),
        (title("received_on"), words.day(appeal.received_on)),
        (title("registered_on"), words.day(appeal.registered_on)),
        (title("sheets"), _sheets(appeal)),
        (title("marks"), marks),
        (title("signatures"), str(appeal.signatures or "")),
        (title("representative"), appeal.representative),
    )


def charge(appeal: Appeal, journey: Journey, officers: Officers) -> tuple[tuple[str, str], ...]:
    """Who answers for it, who has it in hand now, and until when."""
    title = field_words.title
    first = words.day(appeal.first_due_on) if appeal.first_due_on else ""
    helpers = "\n".join(officers.get(each, "") for each in appeal.helper_ids)
    controls = (each for each in journey.assignments if each.stage == CONTROL and each.is_open)
    control = "\n".join(joined(each.text, until(each)) for each in controls)
    return (
        (title("due_on"), words.day(appeal.due_on) if appeal.due_on else ""),
        (translate("appeal", "Before it was extended"), first),
        (title("responsible_id"), officers.get(appeal.responsible_id, "")),
        (title("helper_ids"), helpers),
        (title("external_executor"), appeal.external_executor),
        (translate("appeal", "In hand"), "\n".join(in_hand(each, officers) for each in journey.at_hand)),
        (translate("appeal", "Waited for"), "\n".join(_request(each) for each in journey.requests)),
        (title("resolution"), appeal.resolution),
        (title("controlled"), (control or translate("appeal", "yes")) if appeal.controlled else ""),
    )


def ended(appeal: Appeal) -> tuple[tuple[str, str], ...]:
    """How the work ended, and where the appeal lies."""
    title = field_words.title
    return (
        (translate("appeal", "Outcome"), words.of(appeal.outcome) if appeal.outcome else ""),
        (title("ground"), words.of(appeal.ground) if appeal.ground else ""),
        (translate("appeal", "Article"), article_of(appeal.outcome, appeal.ground)),
        (title("answered_on"), words.day(appeal.answered_on) if appeal.answered_on else ""),
        (title("closed_on"), words.day(appeal.closed_on) if appeal.closed_on else ""),
        (title("archived_on"), words.day(appeal.archived_on) if appeal.archived_on else ""),
        (translate("appeal", "Place in the archive"), _place(appeal.archive) if appeal.archived_on else ""),
    )


def who(assignment: Assignment, officers: Officers) -> str:
    """The officer, or the executor outside the office."""
    if assignment.officer_id is None:
        return assignment.executor
    return officers.get(assignment.officer_id, "")


def until(assignment: Assignment) -> str:
    """«до 20.01.2026, вт»."""
    return translate("appeal", "until {day}").format(day=words.day(assignment.due_on)) if assignment.due_on else ""


def in_hand(assignment: Assignment, officers: Officers) -> str:
    """Who has it, what is to be done, until when."""
    return joined(who(assignment, officers), assignment.text, until(assignment))


def _request(assignment: Assignment) -> str:
    asked = translate("appeal", "details from the author") if assignment.stage == DETAILS else assignment.executor
    return joined(asked, assignment.text, until(assignment))


def _place(place: ArchivePlace) -> str:
    if place == ArchivePlace():
        return translate("appeal", "electronic")
    case = translate("appeal", "case {case}").format(case=place.archive_case) if place.archive_case else ""
    volume = translate("appeal", "volume {volume}").format(volume=place.archive_volume) if place.archive_volume else ""
    shelf = translate("appeal", "shelf {shelf}").format(shelf=place.archive_shelf) if place.archive_shelf else ""
    return joined(case, volume, shelf)


def _sheets(appeal: Appeal) -> str:
    if appeal.kind is AppealKind.INQUIRY:
        return ""
    if not appeal.enclosures:
        return str(appeal.sheets)
    return translate("appeal", "{sheets}, enclosures on {enclosures}").format(
        sheets=appeal.sheets, enclosures=appeal.enclosures
    )
