"""Split a case file off again that was merged into another: it gets back what came from it."""

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
    """`case_file` is the merged one as it was read; `different`: nobody is to propose it as a double any more."""

    case_file: CaseFile = fields.carried(CaseFile(ApplicantKind.PERSON))

    different: bool = fields.flag(default=True)


def _begin(opening: Opening) -> Draft:
    """The merged case file that the opening is about."""
    if not isinstance(opening.subject, CaseFile):
        raise TypeError(opening.subject)
    return Draft(opening.subject)


def _label(draft: Draft) -> str:
    return draft.case_file.number


def _commit(unit: Unit, draft: Draft) -> Receipt:
    """Raises Conflict when the case file is merged no more, or into another one."""
    owner_id = draft.case_file.merged_into_id
    if owner_id is None or unit.case_file(draft.case_file.id).merged_into_id != owner_id:
        raise Conflict
    back = unit.split(draft.case_file.id)
    if draft.different:
        unit.tell_apart(owner_id, back.id)
    return Receipt(number=back.number, case_file_id=back.id)


TASK = Task(
    name="split_case_files",
    title=QT_TRANSLATE_NOOP("tasks", "Splitting of case files"),
    draft=Draft,
    steps=(Step("split", QT_TRANSLATE_NOOP("tasks", "What goes back"), ("different",)),),
    begin=_begin,
    commit=_commit,
    label=_label,
)
