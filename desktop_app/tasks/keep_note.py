"""Write a note into a case file, correct one, or remove it."""

from dataclasses import dataclass, replace

from desktop_app.domain import fields
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.merging import surviving
from desktop_app.domain.notes import Note
from desktop_app.domain.ports import Conflict, Register, Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Need
from desktop_app.flow.merging import Source
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Subject:
    """A case file, and the note in it that is to be corrected or `removed`; None for a new one."""

    case_file: CaseFile | None
    note: Note | None = None
    removed: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """What the note says. `before` is the note as it was read; None of a new one."""

    case_file: CaseFile = fields.carried(CaseFile(ApplicantKind.PERSON))
    before: Note | None = fields.carried()
    removed: bool = fields.carried(default=False)

    text: str = fields.prose(need=Need.BLOCKING, longest=5_000)


def _begin(opening: Opening) -> Draft:
    """The note that the opening is about, or a new one of its case file."""
    subject = opening.subject
    if not isinstance(subject, Subject) or subject.case_file is None:
        raise TypeError(subject)
    note = subject.note
    return Draft(subject.case_file, note, subject.removed, note.text if note else opening.typed)


def _read(draft: Draft) -> CaseFile | Note:
    return draft.before or draft.case_file


def _stored(register: Register, draft: Draft) -> CaseFile | Note | None:
    return register.note(draft.before.id) if draft.before else surviving(register, draft.case_file.id)


def _reread(draft: Draft, stored: CaseFile | Note) -> Draft:
    if isinstance(stored, Note):
        return replace(draft, before=stored, text=stored.text)
    return replace(draft, case_file=stored)


def _label(draft: Draft) -> str:
    return draft.case_file.organisation or draft.case_file.full_name.short


def _commit(unit: Unit, draft: Draft) -> Receipt:
    """Raises Conflict when somebody has changed the note meanwhile, or the case file is not in use any more."""
    before = draft.before
    if before is None:
        if unit.case_file(draft.case_file.id).annulled:
            raise Conflict
        unit.add_note(Note(draft.text, draft.case_file.id, unit.officer.id, unit.clock.today()))
        return Receipt(draft.case_file.number, draft.case_file.id)
    # It may have come into another case file by a merge, whose version it does not share.
    stored = unit.note(before.id)
    if (stored.text, stored.written_on, stored.annulled) != (before.text, before.written_on, before.annulled):
        raise Conflict
    unit.change_note(replace(stored, text=draft.text, annulled=draft.removed))
    return Receipt(draft.case_file.number, stored.case_file_id)


TASK = Task(
    name="keep_note",
    title=QT_TRANSLATE_NOOP("tasks", "Note"),
    draft=Draft,
    steps=(Step("note", QT_TRANSLATE_NOOP("tasks", "What the note says"), ("text",)),),
    begin=_begin,
    commit=_commit,
    label=_label,
    source=Source(_read, _stored, _reread),
)
