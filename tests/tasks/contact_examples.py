"""Calls, meetings and receptions with something to work on, and a good answer to each of their questions."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop_app.domain.contact import Contact, ContactKind, ContactOutcome, RefusalAction, Visitor
from desktop_app.flow.task import Task
from desktop_app.tasks import edit_refusals, hold_contact, note_refusal, plan_contact

if TYPE_CHECKING:
    from tests.tasks.examples import Place

CONTACTS: tuple[Task[Any], ...] = (plan_contact.TASK, hold_contact.TASK, note_refusal.TASK, edit_refusals.TASK)
MEETING = (plan_contact.TASK, hold_contact.TASK, note_refusal.TASK)
"""Those that are begun with something new each time."""

ALWAYS = date(2100, 1, 1)


def subject(place: "Place", task: Task[Any]) -> Any:
    """The case file to be met with, a contact that is planned, or the directory of reasons."""
    register = place.store.register
    case_file = register.case_file(place.case_file.id)
    if task is plan_contact.TASK:
        return plan_contact.Subject(case_file, None, None, ContactKind.RECEPTION, place.smirnova.id)
    if task is hold_contact.TASK:
        planned = [line.id for line in register.contacts_due(ALWAYS).rows if line.outcome is None]
        contact = register.contact(planned[0]) if planned else None
        return hold_contact.Subject(contact or unplanned(place), case_file, register.refusal_reasons())
    if task is note_refusal.TASK:
        return note_refusal.Subject(refused(place), "Гражданин угрожает")
    return register.refusal_reasons()


def refused(place: "Place") -> Contact:
    """A reception that ended with a refusal, which Орлов has not heard of yet."""
    declined = replace(
        unplanned(place),
        held_on=date(2026, 1, 13),
        outcome=ContactOutcome.DECLINED,
        refusal_id=4,
        notify_officer_id=place.orlov.id,
    )
    with place.store.unit(place.secretary.id, "refusing") as unit:
        return unit.add_contact(declined)


def unplanned(place: "Place") -> Contact:
    """A reception that nobody has planned."""
    return Contact(
        ContactKind.RECEPTION,
        place.smirnova.id,
        date(2026, 1, 15),
        case_file_id=place.case_file.id,
        visitor=Visitor("Зайцева"),
    )


def answers(place: "Place", task: Task[Any]) -> dict[str, Any]:
    """A good answer, as typed or chosen, to every question."""
    found: dict[str, dict[str, Any]] = {
        plan_contact.TASK.name: {
            "kind": ContactKind.RECEPTION,
            "officer_id": place.smirnova.id,
            "planned_on": "+5",
            "planned_at": "930",
            "place": "пл. Ленина, 1, каб. 12",
            "subject": "Ремонт дороги",
            "invited": True,
            **_NAMES,
            "phone": "8 912 345-67-89",
        },
        hold_contact.TASK.name: {
            "held_on": "сегодня",
            "outcome": ContactOutcome.NOT_DECIDED,
            "refusal_id": 1,
            "notify_id": place.orlov.id,
            "text": "Нужен акт осмотра.",
            "consent": True,
            "instruction": "Осмотреть дорогу.",
            **_NAMES,
            "birth_year": "1961",
            "address": "г. Рязань, ул. Ленина, 5",
            "phone": "8 912 345-67-89",
            "document": "паспорт 61 05 123456",
            "place": "каб. 12",
            "subject": "Ремонт дороги",
            "next_on": "+7",
            "next_at": "10",
            "next_officer_id": place.orlov.id,
        },
        note_refusal.TASK.name: {"noticed_on": "14.01.2026"},
        edit_refusals.TASK.name: {
            "reasons": (
                edit_refusals.ReasonRow("Дан ответ по существу", id=1),
                edit_refusals.ReasonRow("Не наша компетенция", RefusalAction.LETTER, "refusal", 2),
                edit_refusals.ReasonRow("Угрозы", RefusalAction.NOTIFY),
            ),
        },
    }
    return found[task.name]


_NAMES = {"surname": "ЗАЙЦЕВА", "name": "анна", "patronymic": "петровна"}
_TYPED_NAMES = dict.fromkeys(("surname", "name", "patronymic"), "person_name")

TYPED: dict[str, dict[str, str]] = {
    plan_contact.TASK.name: _TYPED_NAMES
    | {"planned_on": "day", "planned_at": "time", "place": "text", "subject": "prose", "phone": "phone"},
    hold_contact.TASK.name: _TYPED_NAMES
    | {
        "held_on": "day",
        "text": "prose",
        "instruction": "prose",
        "birth_year": "year",
        "address": "text",
        "phone": "phone",
        "document": "text",
        "place": "text",
        "subject": "prose",
        "next_on": "day",
        "next_at": "time",
    },
    note_refusal.TASK.name: {"noticed_on": "day"},
    edit_refusals.TASK.name: {"reasons.title": "text"},
}
"""What kind each typed question is."""
