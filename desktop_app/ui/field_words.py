"""Fields of case files, appeals and letters in the words of the screen, and what the change journal holds of them."""

from datetime import date
from enum import Enum

from desktop_app.domain.appeal import AppealKind, Channel, Ground, Mark, Outcome, QuestionStatus
from desktop_app.domain.citizen import ApplicantKind, Benefit, Gender, LegalBasis, SocialStatus
from desktop_app.domain.contact import ContactKind, ContactOutcome
from desktop_app.domain.feedback import FeedbackChannel, Score
from desktop_app.domain.identifiers import IdentifierKind
from desktop_app.domain.routes import Verdict
from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.ui import words
from desktop_app.ui.language import translate

_TITLES: dict[str, str] = {
    "kind": QT_TRANSLATE_NOOP("fields", "Kind"),
    "number": QT_TRANSLATE_NOOP("fields", "Number"),
    "surname": QT_TRANSLATE_NOOP("fields", "Surname"),
    "name": QT_TRANSLATE_NOOP("fields", "Name"),
    "patronymic": QT_TRANSLATE_NOOP("fields", "Patronymic"),
    "organisation": QT_TRANSLATE_NOOP("fields", "Organisation"),
    "birth_date": QT_TRANSLATE_NOOP("fields", "Date of birth"),
    "gender": QT_TRANSLATE_NOOP("fields", "Gender"),
    "dative": QT_TRANSLATE_NOOP("fields", "Addressee in a letter"),
    "address": QT_TRANSLATE_NOOP("fields", "Address"),
    "postal_code": QT_TRANSLATE_NOOP("fields", "Postal code"),
    "region": QT_TRANSLATE_NOOP("fields", "Region"),
    "district": QT_TRANSLATE_NOOP("fields", "District"),
    "locality": QT_TRANSLATE_NOOP("fields", "Town or village"),
    "street": QT_TRANSLATE_NOOP("fields", "Street"),
    "house": QT_TRANSLATE_NOOP("fields", "House"),
    "flat": QT_TRANSLATE_NOOP("fields", "Flat"),
    "phones": QT_TRANSLATE_NOOP("fields", "Phones"),
    "email": QT_TRANSLATE_NOOP("fields", "E-mail"),
    "social_status": QT_TRANSLATE_NOOP("fields", "Social status"),
    "benefit": QT_TRANSLATE_NOOP("fields", "Benefit"),
    "legal_basis": QT_TRANSLATE_NOOP("fields", "Basis for keeping the data"),
    "identifiers": QT_TRANSLATE_NOOP("fields", "Numbers of documents"),
    "opened_on": QT_TRANSLATE_NOOP("fields", "Opened"),
    "to_complete": QT_TRANSLATE_NOOP("fields", "To complete"),
    "case_file_id": QT_TRANSLATE_NOOP("fields", "Case file"),
    "merged_into_id": QT_TRANSLATE_NOOP("fields", "Merged into"),
    "channel": QT_TRANSLATE_NOOP("fields", "Channel"),
    "received_on": QT_TRANSLATE_NOOP("fields", "Received"),
    "registered_on": QT_TRANSLATE_NOOP("fields", "Registered"),
    "due_on": QT_TRANSLATE_NOOP("fields", "Due"),
    "answered_on": QT_TRANSLATE_NOOP("fields", "Work ended"),
    "sheets": QT_TRANSLATE_NOOP("fields", "Sheets"),
    "enclosures": QT_TRANSLATE_NOOP("fields", "Sheets of enclosures"),
    "substance": QT_TRANSLATE_NOOP("fields", "Substance"),
    "questions": QT_TRANSLATE_NOOP("fields", "Questions"),
    "marks": QT_TRANSLATE_NOOP("fields", "Marks"),
    "attachments": QT_TRANSLATE_NOOP("fields", "Files"),
    "responsible_id": QT_TRANSLATE_NOOP("fields", "Responsible"),
    "helper_ids": QT_TRANSLATE_NOOP("fields", "Helpers"),
    "resolution": QT_TRANSLATE_NOOP("fields", "Resolution"),
    "controlled": QT_TRANSLATE_NOOP("fields", "Under control"),
    "sender": QT_TRANSLATE_NOOP("fields", "Sent on by"),
    "sender_number": QT_TRANSLATE_NOOP("fields", "Number of the sender"),
    "sender_date": QT_TRANSLATE_NOOP("fields", "Day of the sender"),
    "external_executor": QT_TRANSLATE_NOOP("fields", "Executor outside the office"),
    "signatures": QT_TRANSLATE_NOOP("fields", "Signatures"),
    "representative": QT_TRANSLATE_NOOP("fields", "Representative"),
    "closed_on": QT_TRANSLATE_NOOP("fields", "Closed"),
    "archived_on": QT_TRANSLATE_NOOP("fields", "Put into the archive"),
    "first_due_on": QT_TRANSLATE_NOOP("fields", "Due before it was extended"),
    "outcome": QT_TRANSLATE_NOOP("fields", "Outcome"),
    "ground": QT_TRANSLATE_NOOP("fields", "Case of art. 11"),
    "route_id": QT_TRANSLATE_NOOP("fields", "Route"),
    "skips_approval": QT_TRANSLATE_NOOP("fields", "No approval at the last stage"),
    "form": QT_TRANSLATE_NOOP("fields", "Form"),
    "made_on": QT_TRANSLATE_NOOP("fields", "Made"),
    "officer_id": QT_TRANSLATE_NOOP("fields", "Officer"),
    "written_on": QT_TRANSLATE_NOOP("fields", "Written"),
    "text": QT_TRANSLATE_NOOP("fields", "Text"),
    "score": QT_TRANSLATE_NOOP("fields", "Score"),
    "given_on": QT_TRANSLATE_NOOP("fields", "Said on"),
    "action": QT_TRANSLATE_NOOP("fields", "Action"),
    "owner_id": QT_TRANSLATE_NOOP("fields", "Who does it"),
    "done_on": QT_TRANSLATE_NOOP("fields", "Done"),
    "result": QT_TRANSLATE_NOOP("fields", "Result"),
    "planned_on": QT_TRANSLATE_NOOP("fields", "Planned for"),
    "planned_at": QT_TRANSLATE_NOOP("fields", "Time"),
    "held_on": QT_TRANSLATE_NOOP("fields", "Held"),
    "subject": QT_TRANSLATE_NOOP("fields", "About what"),
    "place": QT_TRANSLATE_NOOP("fields", "Place"),
    "attempt": QT_TRANSLATE_NOOP("fields", "Attempt"),
    "instruction": QT_TRANSLATE_NOOP("fields", "Instruction"),
    "consent": QT_TRANSLATE_NOOP("fields", "Consent to an oral answer"),
    "notify_officer_id": QT_TRANSLATE_NOOP("fields", "Who hears of it"),
    "noticed_on": QT_TRANSLATE_NOOP("fields", "Taken note of"),
    "birth_year": QT_TRANSLATE_NOOP("fields", "Year of birth"),
    "phone": QT_TRANSLATE_NOOP("fields", "Phone"),
    "archive": QT_TRANSLATE_NOOP("fields", "Place in the archive"),
    "archive_case": QT_TRANSLATE_NOOP("fields", "Case of the archive"),
    "archive_volume": QT_TRANSLATE_NOOP("fields", "Volume"),
    "archive_shelf": QT_TRANSLATE_NOOP("fields", "Shelf"),
    "sent_on": QT_TRANSLATE_NOOP("fields", "Sent"),
    "track": QT_TRANSLATE_NOOP("fields", "Tracking number"),
    "document": QT_TRANSLATE_NOOP("fields", "Document"),
    "executor": QT_TRANSLATE_NOOP("fields", "Executor"),
    "verdict": QT_TRANSLATE_NOOP("fields", "How it ended"),
    "comment": QT_TRANSLATE_NOOP("fields", "Comment"),
    "checked": QT_TRANSLATE_NOOP("fields", "Looked at"),
    "answers": QT_TRANSLATE_NOOP("fields", "Details"),
}
_DAYS = frozenset({
    "birth_date", "opened_on", "received_on", "registered_on", "due_on", "answered_on", "made_on", "written_on",
    "given_on", "done_on", "sender_date", "first_due_on", "closed_on", "archived_on",
    "planned_on", "held_on", "noticed_on", "sent_on",
})  # fmt: skip
_CHOICES: dict[tuple[str, str], type[Enum]] = {
    ("case_file", "kind"): ApplicantKind,
    ("case_file", "gender"): Gender,
    ("case_file", "social_status"): SocialStatus,
    ("case_file", "benefit"): Benefit,
    ("case_file", "legal_basis"): LegalBasis,
    ("appeal", "kind"): AppealKind,
    ("appeal", "channel"): Channel,
    ("appeal", "marks"): Mark,
    ("appeal", "outcome"): Outcome,
    ("appeal", "ground"): Ground,
    ("assignment", "verdict"): Verdict,
    ("contact", "kind"): ContactKind,
    ("contact", "outcome"): ContactOutcome,
    ("feedback", "channel"): FeedbackChannel,
}


def title(path: str) -> str:
    """What the screen calls a field: "surname", or "address.street" by its last part.

    Raises KeyError for an unknown one.
    """
    return translate("fields", _TITLES[path.rpartition(".")[2]])


def titles(names: tuple[str, ...]) -> str:
    """Several fields, as «имя, адрес»."""
    return ", ".join(title(name).lower() for name in names)


def journalled(subject: str, field: str, text: str) -> str:
    """A value as the change journal holds it (dates ISO, enums by value) in the words of the screen."""
    if not text:
        return ""
    if field in _DAYS:
        return words.day(date.fromisoformat(text))
    if field in {"controlled", "skips_approval", "consent"}:
        return translate("fields", "yes") if text == "yes" else translate("fields", "no")
    if field == "to_complete":
        return titles(tuple(text.split("; ")))
    if field in _ROWS:
        return "; ".join(map(_ROWS[field], text.split("; ")))
    kind = _CHOICES.get((subject, field))
    told = words.form(text) if field == "form" else text
    return ", ".join(words.of(kind(each)) for each in text.split("; ")) if kind else told


def _question(text: str) -> str:
    """The status stands behind the gist, by its value; who works on it and the result may follow."""
    known = {status.value: status for status in QuestionStatus}
    return ", ".join(words.of(known[each]).lower() if each in known else each for each in text.split(", "))


def _score(text: str) -> str:
    return words.of(Score(int(text)))


def _identifier(text: str) -> str:
    """The kind stands first, by its value; whether it was verified last, as 1 or 0."""
    head, comma, verified = text.rpartition(", ")
    first, separator, rest = head.partition(", ")
    known = {kind.value: kind for kind in IdentifierKind}
    if first not in known:
        return text
    told = f"{words.of(known[first])}{separator}{rest}"
    return f"{told}{comma}{translate('fields', 'verified')}" if verified == "1" else told


_ROWS = {"questions": _question, "identifiers": _identifier, "score": _score}
"""Rows, and values that are no texts, and how one of them is said."""
