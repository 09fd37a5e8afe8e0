"""What the page of a case file is read from."""

from dataclasses import dataclass

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.feedback import FeedbackLine
from desktop_app.domain.notes import NoteLine
from desktop_app.domain.ports import AppealLine, ContactLine, Finder, IdentifierConflict, Register
from desktop_app.ui.pages.kinship import Relations, relations


@dataclass(frozen=True, slots=True)
class CaseFileReading:
    """All that the page shows at once; `case_file` is None when there is no such case file."""

    case_file: CaseFile | None
    appeals: tuple[AppealLine, ...] = ()
    conflicts: tuple[IdentifierConflict, ...] = ()
    relations: Relations = Relations()
    notes: tuple[NoteLine, ...] = ()
    feedback: tuple[FeedbackLine, ...] = ()
    contacts: tuple[ContactLine, ...] = ()


def read_case_file(register: Register, finder: Finder, case_file_id: int) -> CaseFileReading:
    """All of a case file as it is now. Belongs to Room.READ."""
    case_file = register.case_file(case_file_id)
    if case_file is None:
        return CaseFileReading(None)
    return CaseFileReading(
        case_file,
        register.appeals_of(case_file_id),
        register.conflicts_of(case_file_id),
        relations(register, finder, case_file),
        register.notes_of(case_file_id),
        register.feedback_of(case_file_id=case_file_id),
        register.contacts_of(case_file_id),
    )
