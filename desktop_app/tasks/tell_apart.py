"""Say that two case files, though much be the same, are those of different people; or take that back."""

from dataclasses import dataclass

from desktop_app.domain import fields
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.ports import Conflict, Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Draft:
    """The two case files as they were read. `apart`: nobody is to propose them as doubles any more."""

    first: CaseFile = fields.carried(CaseFile(ApplicantKind.PERSON))
    second: CaseFile = fields.carried(CaseFile(ApplicantKind.PERSON))

    apart: bool = fields.flag(default=True)


@dataclass(frozen=True, slots=True)
class Subject:
    """Two case files, and what is to be said of them."""

    first: CaseFile | None
    second: CaseFile | None
    apart: bool = True


def _begin(opening: Opening) -> Draft:
    """The two case files that the opening is about."""
    subject = opening.subject
    if not isinstance(subject, Subject) or subject.first is None or subject.second is None:
        raise TypeError(subject)
    return Draft(subject.first, subject.second, subject.apart)


def _label(draft: Draft) -> str:
    return f"{draft.first.number}, {draft.second.number}"


def _commit(unit: Unit, draft: Draft) -> Receipt:
    """Raises Conflict when one of them is not in use any more: there is nothing to tell apart."""
    for each in (draft.first, draft.second):
        if unit.case_file(each.id).annulled:
            raise Conflict
    unit.tell_apart(draft.first.id, draft.second.id, apart=draft.apart)
    return Receipt(number=draft.first.number, case_file_id=draft.first.id)


TASK = Task(
    name="tell_apart",
    title=QT_TRANSLATE_NOOP("tasks", "Different people"),
    draft=Draft,
    steps=(Step("apart", QT_TRANSLATE_NOOP("tasks", "Two case files"), ("apart",)),),
    begin=_begin,
    commit=_commit,
    label=_label,
)
