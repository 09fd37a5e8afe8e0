"""«Мой день» counted slowly: every row is looked at, with no index and no query of its own."""

from collections.abc import Iterable
from datetime import date, timedelta

from desktop_app.domain.journey import CONTROL, REQUESTS, Aim
from desktop_app.domain.ports import Day
from desktop_app.domain.waiting import Waiting
from desktop_app.storage.store import Store


def told(day: Day) -> dict[str, int]:
    """What the page of the day counts."""
    by_kind = {waits.what.value: waits.total for waits in day.waits if waits.what in COUNTED}
    return {"overdue": day.overdue, "due soon": day.due_soon, "due this week": day.due_this_week} | by_kind


COUNTED = (Waiting.UNASSIGNED, Waiting.VISA, Waiting.NOTICES, Waiting.REQUESTS, Waiting.CHECKS, Waiting.LETTERS)


def recounted(store: Store, appeal_ids: Iterable[int], today: date, officer_id: int | None = None) -> dict[str, int]:
    """The same, out of the appeals one by one."""
    register = store.register
    appeals = [found for each in appeal_ids if (found := register.appeal(each)) is not None]
    due = [each.due_on for each in appeals if each.is_open and each.due_on is not None]
    at_hand = [
        assignment
        for appeal in appeals
        for assignment in register.assignments(appeal.id)
        if assignment.is_open and not appeal.annulled
    ]
    letters = [letter for appeal in appeals for letter in register.letters_of(appeal_id=appeal.id)]
    lines = [line for appeal in appeals for line in register.contacts_of_appeal(appeal.id)]
    contacts = [contact for line in lines if (contact := register.contact(line.id)) is not None]
    sunday = today + timedelta(days=7 - today.isoweekday())
    return {
        "overdue": sum(day < today for day in due),
        "due soon": sum(today <= day <= today + timedelta(days=1) for day in due),
        "due this week": sum(today <= day <= sunday for day in due),
        Waiting.UNASSIGNED.value: sum(each.aim is Aim.DISTRIBUTION for each in at_hand),
        Waiting.VISA.value: sum(each.aim is Aim.VISA for each in at_hand),
        Waiting.REQUESTS.value: sum(
            each.stage in REQUESTS and each.due_on is not None and each.due_on <= today for each in at_hand
        ),
        Waiting.CHECKS.value: sum(
            each.stage == CONTROL and each.due_on is not None and each.due_on <= today for each in at_hand
        ),
        Waiting.NOTICES.value: sum(
            each.noticed_on is None and not each.annulled and _hears(store, officer_id, each.notify_officer_id, today)
            for each in contacts
        ),
        Waiting.LETTERS.value: sum(each.outgoing and each.sent_on is None and not each.annulled for each in letters),
    }


def _hears(store: Store, officer_id: int | None, of_id: int | None, today: date) -> bool:
    """Whether what is meant for one officer comes to another: going from deputy to deputy, the first who is there."""
    officers = {each.id: each for each in store.register.officers()}
    at, met = of_id, set[int | None]()
    while at is not None and at not in met:
        met.add(at)
        is_there = officers[at].active and not officers[at].is_away(today)
        if is_there:
            return officer_id in {None, at, of_id}
        at = officers[at].deputy_id
    return of_id is not None
