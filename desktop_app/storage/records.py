"""Appeals with all that is known of them: one query for a whole window."""

import json
from collections.abc import Sequence
from datetime import date
from enum import Enum
from typing import Any, TypeVar

from desktop_app.domain.addresses import one_line
from desktop_app.domain.appeal import AppealKind, Channel, Ground, Mark, Outcome, QuestionStatus
from desktop_app.domain.citizen import Address, ApplicantKind, Benefit, FullName, SocialStatus
from desktop_app.domain.dates import in_figures
from desktop_app.domain.record import AppealRecord
from desktop_app.storage.database import Database

E = TypeVar("E", bound=Enum)

_RECORDS = """
    SELECT a.id, a.number, a.registered_on, a.received_on, a.kind, a.channel, a.marks, a.substance, a.sheets,
        a.enclosures, a.resolution, a.controlled, a.due_on, a.answered_on, a.annulled,
        a.sender, a.sender_number, a.sender_date, a.signatures, a.representative, a.external_executor, a.outcome,
        a.ground, a.to_complete <> '[]' OR coalesce(c.to_complete, '[]') <> '[]' AS to_complete,
        c.kind AS applicant_kind, c.number AS case_file_number, c.organisation, c.surname, c.name, c.patronymic,
        c.birth_date, c.phones, c.email, c.social_status, c.benefit,
        c.postal_code, c.region, c.district, c.locality, c.street, c.house, c.flat,
        o.surname AS of_officer, o.name AS own_name, o.patronymic AS own_patronymic, d.title AS department,
        (SELECT json_group_array(json_array(topic, gist, status)) FROM
            (SELECT * FROM question WHERE appeal_id = a.id ORDER BY position)) AS questions,
        (SELECT json_group_array(json_array(surname, name, patronymic)) FROM
            (SELECT h.surname, h.name, h.patronymic FROM helper JOIN officer AS h ON h.id = officer_id
             WHERE appeal_id = a.id ORDER BY position)) AS helpers
    FROM appeal AS a
    JOIN officer AS o ON o.id = a.responsible_id
    LEFT JOIN department AS d ON d.id = o.department_id
    LEFT JOIN case_file AS c ON c.id = a.case_file_id
    WHERE a.id IN ({places})
"""
_ADDRESS = ("postal_code", "region", "district", "locality", "street", "house", "flat")


def records(database: Database, ids: Sequence[int]) -> tuple[AppealRecord, ...]:
    """The records of these appeals in this order; one that is not there is left out."""
    cursor = database.run(_RECORDS.format(places=", ".join("?" * len(ids))), ids)
    names = [each[0] for each in cursor.description]
    found = {row[0]: _record(dict(zip(names, row, strict=True))) for row in cursor.fetchall()}
    return tuple(found[row_id] for row_id in ids if row_id in found)


def _record(row: dict[str, Any]) -> AppealRecord:
    questions = json.loads(row["questions"])
    return AppealRecord(
        id=row["id"],
        number=row["number"],
        registered_on=date.fromisoformat(row["registered_on"]),
        received_on=date.fromisoformat(row["received_on"]),
        kind=AppealKind(row["kind"]),
        channel=Channel(row["channel"]),
        marks=tuple(map(Mark, json.loads(row["marks"]))),
        applicant_kind=ApplicantKind(row["applicant_kind"] or ApplicantKind.ANONYMOUS),
        applicant=row["organisation"] or _name(row["surname"], row["name"], row["patronymic"]),
        case_file_number=row["case_file_number"] or "",
        birth_date=_day(row["birth_date"]),
        address=_address(Address(*(row[part] or "" for part in _ADDRESS))),
        phones=tuple(json.loads(row["phones"] or "[]")),
        email=row["email"] or "",
        social_status=_member(SocialStatus, row["social_status"]),
        benefit=_member(Benefit, row["benefit"]),
        substance=row["substance"],
        topics=tuple(topic for topic, _, _ in questions),
        gists=tuple(gist for _, gist, _ in questions),
        statuses=tuple(QuestionStatus(status) for _, _, status in questions),
        responsible=_name(row["of_officer"], row["own_name"], row["own_patronymic"]),
        department=row["department"] or "",
        helpers=tuple(_name(*helper) for helper in json.loads(row["helpers"])),
        sheets=row["sheets"],
        enclosures=row["enclosures"],
        resolution=row["resolution"],
        controlled=bool(row["controlled"]),
        due_on=_day(row["due_on"]),
        answered_on=_day(row["answered_on"]),
        to_complete=bool(row["to_complete"]) and not row["annulled"],
        annulled=bool(row["annulled"]),
        sender=_sender(row),
        signatures=row["signatures"],
        representative=row["representative"],
        external_executor=row["external_executor"],
        outcome=_member(Outcome, row["outcome"]),
        ground=_member(Ground, row["ground"]),
    )


def _name(*parts: str | None) -> str:
    return str(FullName(*(part or "" for part in parts)))


def _sender(row: dict[str, Any]) -> str:
    """«Прокуратура района, № 7-123 от 12.01.2026»."""
    number = f"№ {row['sender_number']}" if row["sender_number"] else ""
    sent_on = f"от {in_figures(date.fromisoformat(row['sender_date']))}" if row["sender_date"] else ""
    return ", ".join(part for part in (row["sender"], " ".join(each for each in (number, sent_on) if each)) if part)


def _address(address: Address) -> str:
    return ", ".join(part for part in (address.postal_code, one_line(address)) if part)


def _day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)


def _member(kind: type[E], stored: str | None) -> E | None:
    return None if stored is None else kind(stored)
