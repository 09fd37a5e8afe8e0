"""The papers that contacts leave: the invitation to one, the card of a reception, the letter that refuses."""

from datetime import date

from desktop_app.domain.addressing import needs_gender
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.contact import Contact, ContactOutcome, RefusalReason
from desktop_app.domain.letter import Letter
from desktop_app.domain.letter_facts import Answer, Facts
from desktop_app.domain.officer import Officer
from desktop_app.domain.paperwork import add_letter
from desktop_app.domain.ports import Unit
from desktop_app.domain.rules import Problem

INVITATION = "reception_invitation"
CARD = "reception_card"

_RESULTS = {
    ContactOutcome.NOT_REACHED: "не состоялся: гражданин не явился",
    ContactOutcome.NOT_DECIDED: "вопрос не решён, приём будет продолжен",
    ContactOutcome.DECIDED: "вопрос решён",
    ContactOutcome.ANSWERED: "дан устный ответ с согласия гражданина (ч. 3 ст. 13 59-ФЗ)",
    ContactOutcome.APPEAL: "принято обращение, подлежит регистрации (ч. 4 ст. 13 59-ФЗ)",
    ContactOutcome.DIRECTED: "разъяснено, куда и в каком порядке обратиться (ч. 5 ст. 13 59-ФЗ)",
    ContactOutcome.DECLINED: "отказано в дальнейшем рассмотрении",
}


def may_be_written_to(case_file: CaseFile | None, *, wanted: bool) -> Problem | None:
    """Why no letter can go to somebody, where one is wanted."""
    if not wanted:
        return None
    if case_file is None:
        return Problem.NO_CASE_FILE
    return Problem.NO_GENDER if needs_gender(case_file) else None


def add_invitation(unit: Unit, contact: Contact, case_file: CaseFile) -> Letter:
    """The letter that names day, time and place. Raises as `add_letter` does."""
    answers: dict[str, Answer] = {
        "day": contact.planned_on,
        "time": contact.planned_at,
        "place": contact.place,
        "who": _named(_officer(unit, contact.officer_id)),
        "subject": " ".join(contact.subject.split()),
    }
    return add_letter(unit, INVITATION, Facts(case_file, answers=answers))


def add_card(unit: Unit, contact: Contact, case_file: CaseFile | None, reason: RefusalReason | None) -> Letter:
    """The card of a held reception, under the number of the case file where there is one."""
    visitor = contact.visitor
    answers: dict[str, Answer] = {
        "day": _held(contact),
        "time": contact.planned_at,
        "place": contact.place,
        "who": _named(_officer(unit, contact.officer_id)),
        "visitor": "" if case_file else str(visitor.full_name),
        "birth_year": str(visitor.birth_year or ""),
        "contacts": ", ".join(part for part in (visitor.address, visitor.phone) if part),
        "document": visitor.document,
        "substance": contact.subject,
        "consent": "да" if contact.consent else "нет",
        "instruction": contact.instruction,
        "result": _result(contact, reason),
    }
    return add_letter(unit, CARD, Facts(case_file, answers=answers))


def add_refusal(unit: Unit, contact: Contact, case_file: CaseFile, reason: RefusalReason) -> Letter:
    """The letter that a reason of refusal calls for. Raises as `add_letter` does."""
    answers: dict[str, Answer] = {
        "reason": reason.title,
        "text": contact.text,
        "heading": "Об отказе",
        "body": contact.text,
        "enclosures": (),
        "day": _held(contact),
        "subject": " ".join(contact.subject.split()),
    }
    return add_letter(unit, reason.form, Facts(case_file, answers=answers))


TOLD_OF_REFUSALS = frozenset({"reason", "text", "heading", "body", "enclosures", "day", "subject"})
"""What a refusal answers of a form's own questions."""


def _result(contact: Contact, reason: RefusalReason | None) -> str:
    """How it ended, why, and what was said, each on a line of its own."""
    ended = _RESULTS[contact.outcome] if contact.outcome else ""
    return "\n".join(part for part in (ended, reason.title if reason else "", contact.text) if part)


def _held(contact: Contact) -> date:
    return contact.held_on or contact.planned_on


def _officer(unit: Unit, officer_id: int) -> Officer:
    return next(officer for officer in unit.officers() if officer.id == officer_id)


def _named(officer: Officer) -> str:
    return " ".join(part for part in (officer.post, str(officer.full_name)) if part)
