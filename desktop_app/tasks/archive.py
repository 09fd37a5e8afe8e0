"""Put a closed appeal into the archive: into a case and volume on a shelf, or where there is no paper at all."""

from dataclasses import dataclass, replace

from desktop_app.domain import fields
from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.appeal import Appeal, ArchivePlace
from desktop_app.domain.rules import Need
from desktop_app.flow.action import action_task
from desktop_app.flow.deed import Circumstances, appeal_in, dossier_in
from desktop_app.flow.task import Opening, Step
from desktop_app.flow.words import QT_TRANSLATE_NOOP


def _case_needed(draft: "Draft") -> Need:
    return Need.FREE if draft.electronic else Need.BLOCKING


@dataclass(frozen=True, slots=True)
class Draft:
    """The place, as the list of cases calls it; an `electronic` appeal has none."""

    dossier: Dossier | None = fields.carried()

    electronic: bool = fields.flag()
    archive_case: str = fields.text(need=_case_needed, longest=60)
    archive_volume: str = fields.text(longest=20)
    archive_shelf: str = fields.text(longest=60)


def _begin(draft: Draft, _opening: Opening) -> Draft:
    """Papers of one kind follow each other: the place of the last one is the likeliest."""
    last = dossier_in(draft).last_place
    return replace(
        draft, archive_case=last.archive_case, archive_volume=last.archive_volume, archive_shelf=last.archive_shelf
    )


def _change(draft: Draft, on: Circumstances) -> Appeal:
    place = ArchivePlace(draft.archive_case, draft.archive_volume, draft.archive_shelf)
    return replace(appeal_in(draft), archived_on=on.today, archive=ArchivePlace() if draft.electronic else place)


TASK = action_task(
    Action.ARCHIVE,
    QT_TRANSLATE_NOOP("tasks", "Into the archive"),
    Draft,
    (
        Step(
            "place",
            QT_TRANSLATE_NOOP("tasks", "Place in the archive"),
            ("electronic", "archive_case", "archive_volume", "archive_shelf"),
        ),
    ),
    change=_change,
    begin=_begin,
)
