"""Register an appeal: who appeals, on which case file, what they ask, and who answers for it."""

from dataclasses import replace
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind, FullName
from desktop_app.domain.contact import ContactOutcome
from desktop_app.domain.deadlines import answer_due
from desktop_app.domain.intake import CARD, CHARGE, ORIGIN, appeal_fields, has_origin
from desktop_app.domain.leading import set_out
from desktop_app.domain.merging import surviving
from desktop_app.domain.office import Series
from desktop_app.domain.paperwork import add_papers
from desktop_app.domain.ports import Conflict, Register, Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.registering import contacts_in, corrected, new_case_file
from desktop_app.domain.routes import route_chosen
from desktop_app.flow.merging import Source, Twin
from desktop_app.flow.task import Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.tasks.register_appeal.draft import IDENTITY, Draft, is_known, is_new
from desktop_app.tasks.register_appeal.following import attached, begin, follow, settle

WAY = ("route_id", "skips_approval")
"""The route that the appeal goes, and whether its last approval is asked for."""

CASE_FILE_LATER = frozenset({"name", "address"})
"""Of what may be completed later, that which belongs to the case file; the rest belongs to the appeal."""


def _label(draft: Draft) -> str:
    if draft.applicant is ApplicantKind.PERSON:
        return FullName(draft.surname, draft.name, draft.patronymic).short
    return draft.organisation if draft.applicant is ApplicantKind.ORGANISATION else ""


def _received(draft: Draft) -> date | None:
    """Every appeal is registered within its term; what is none is only logged."""
    return fields.day_or_none(draft.received_on) if draft.appeal_kind.is_appeal else None


def _commit(unit: Unit, draft: Draft) -> Receipt:
    later = TASK.to_complete(draft)
    case_file = _case_file(unit, draft, tuple(name for name in later if name in CASE_FILE_LATER))
    registered_on = fields.known_day(draft.registered_on)
    due = answer_due(draft.appeal_kind, registered_on, unit.office, unit.calendar, draft.marks)
    route = route_chosen(draft.route_id, draft.appeal_kind, unit.routes())
    appeal = unit.add_appeal(
        Appeal(
            **appeal_fields(draft),
            number=unit.draw(Series.APPEAL, initial=case_file.initial if case_file else ""),
            case_file_id=case_file.id if case_file else None,
            due_on=due.on if due else None,
            route_id=route.id if route else None,
            skips_approval=draft.skips_approval,
            to_complete=tuple(name for name in later if name not in CASE_FILE_LATER),
        )
    )
    set_out(unit, appeal)
    _note_reception(unit, draft, appeal)
    letters = add_papers(unit, case_file, appeal, due)
    return Receipt(
        number=appeal.number,
        case_file_id=appeal.case_file_id,
        appeal_id=appeal.id,
        letter_ids=tuple(letter.id for letter in letters),
        due=due,
    )


def _note_reception(unit: Unit, draft: Draft, appeal: Appeal) -> None:
    """The reception leads to its appeal from now on. Raises Conflict when it does to another one already."""
    if draft.reception_id:
        reception = unit.contact(draft.reception_id)
        if reception.annulled or reception.outcome is not ContactOutcome.APPEAL or reception.appeal_id is not None:
            raise Conflict
        case_file_id = reception.case_file_id or appeal.case_file_id
        unit.change_contact(replace(reception, appeal_id=appeal.id, case_file_id=case_file_id))


def _case_file(unit: Unit, draft: Draft, to_complete: tuple[str, ...]) -> CaseFile | None:
    if is_new(draft):
        opened = new_case_file(draft, to_complete, unit.clock.today())
        twin = unit.twin(opened, draft.apart_from)
        if twin is not None:
            apart = replace(draft, apart_from=(*draft.apart_from, twin.id))
            raise Twin(twin, attached(draft, twin), apart)
        return unit.add_case_file(replace(opened, number=unit.draw(Series.CASE_FILE, initial=opened.initial)))
    if draft.known is None or not is_known(draft):
        return None
    stored = unit.case_file(draft.known.id)
    if stored.annulled or stored.state != draft.known.state:
        raise Conflict
    told = corrected(draft.known, draft)
    return unit.change_case_file(told) if told != draft.known else told


def _read(draft: Draft) -> CaseFile | None:
    return draft.known


def _stored(register: Register, draft: Draft) -> CaseFile | None:
    return surviving(register, draft.known.id) if draft.known else None


def _reread(draft: Draft, stored: CaseFile) -> Draft:
    return replace(draft, known=stored, contacts_of=stored, **contacts_in(draft, stored))


TASK = Task(
    name="register_appeal",
    title=QT_TRANSLATE_NOOP("tasks", "Registration of an appeal"),
    draft=Draft,
    steps=(
        Step("applicant", QT_TRANSLATE_NOOP("tasks", "Applicant"), (*IDENTITY, "birth_date", "phone", "decision")),
        Step(
            "case_file",
            QT_TRANSLATE_NOOP("tasks", "Case file"),
            ("known_gender", "known_phones", "known_email", "known_address"),
            when=is_known,
        ),
        Step(
            "new_case_file",
            QT_TRANSLATE_NOOP("tasks", "New case file"),
            ("gender", "address", "more_phones", "email", "social_status", "benefit", "legal_basis", "identifiers"),
            when=is_new,
        ),
        Step("appeal", QT_TRANSLATE_NOOP("tasks", "Appeal"), CARD),
        Step("origin", QT_TRANSLATE_NOOP("tasks", "Origin"), ORIGIN, when=has_origin),
        Step("responsible", QT_TRANSLATE_NOOP("tasks", "Responsible officer"), (*CHARGE, *WAY)),
        Step("review", QT_TRANSLATE_NOOP("tasks", "Review"), ()),
    ),
    begin=begin,
    commit=_commit,
    follow=follow,
    settle=settle,
    label=_label,
    received=_received,
    source=Source(_read, _stored, _reread),
)
