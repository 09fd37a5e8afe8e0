"""Restoring: a backup takes the place of the case database; the present file is set aside and can be put back."""

from dataclasses import dataclass

from desktop_app.domain import fields
from desktop_app.domain.rules import Need
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Draft:
    """The backup, by its name."""

    backup: str = fields.chosen("backups", default="", need=Need.BLOCKING)


def _begin(opening: Opening) -> Draft:
    return Draft(opening.subject or "")


def _restores(draft: Draft) -> str:
    return draft.backup


TASK = Task(
    name="restore",
    title=QT_TRANSLATE_NOOP("tasks", "Restoring from a backup"),
    draft=Draft,
    steps=(
        Step("choose", QT_TRANSLATE_NOOP("tasks", "Which backup"), ("backup",)),
        Step("loss", QT_TRANSLATE_NOOP("tasks", "What changes"), ()),
    ),
    begin=_begin,
    restores=_restores,
    takes_long=True,
)
