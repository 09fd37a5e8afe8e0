"""A reception that becomes an appeal waits until that is registered, once."""

from dataclasses import replace

import pytest

from desktop_app.domain.appeal import Channel
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.contact import ContactOutcome, Received
from desktop_app.domain.ports import Conflict
from desktop_app.domain.undoing import NotUndone
from desktop_app.storage.store import Store
from desktop_app.tasks import register_appeal
from desktop_app.tasks.register_appeal.draft import Decision
from tests.stand_ins import FixedClock
from tests.storage.samples import SECRETARY, TODAY
from tests.tasks.desk import Desk
from tests.tasks.holding import booked, desk_undoes, desk_with


def test_a_reception_that_becomes_an_appeal_is_registered_with_what_was_said(
    store: Store, clock: FixedClock, kuznetsov: CaseFile
) -> None:
    contact = booked(store, kuznetsov)
    desk_with(store, clock, contact, kuznetsov).forward().answer(outcome=ContactOutcome.APPEAL).forward().finish()
    (waiting,) = store.register.contacts_due(TODAY).rows
    assert waiting.is_unregistered

    held = store.register.contact(contact.id)
    assert held is not None
    desk = registration(store, clock, Received(held, kuznetsov))
    draft = desk.draft
    assert (draft.channel, draft.substance, draft.received_on) == (Channel.RECEPTION, "Отопление", TODAY)
    assert draft.known == kuznetsov
    receipt = desk.forward().forward().forward().answer(responsible_id=SECRETARY).forward().finish()

    (line,) = store.register.contacts_of_appeal(receipt.appeal_id or 0)
    assert (line.id, line.is_unregistered) == (contact.id, False)
    assert store.register.contacts_due(TODAY).total == 0


def test_an_unknown_visitor_gets_a_case_file_with_the_appeal(store: Store, clock: FixedClock) -> None:
    contact = booked(store, None)
    desk_with(store, clock, contact, None).forward().answer(outcome=ContactOutcome.APPEAL).forward().finish()
    held = store.register.contact(contact.id)
    assert held is not None

    desk = registration(store, clock, Received(held))
    assert (desk.draft.surname, desk.draft.phone) == ("Орлова", "+7 912 000-11-22")
    desk.answer(name="Анна", decision=Decision.NO).forward().forward().forward()
    receipt = desk.answer(responsible_id=SECRETARY).forward().finish()

    linked = store.register.contact(contact.id)
    assert linked is not None
    assert (linked.case_file_id, linked.appeal_id) == (receipt.case_file_id, receipt.appeal_id)


def registration(store: Store, clock: FixedClock, subject: Received, run_id: str = "registration") -> Desk:
    desk = Desk(store, clock, store.register.officers()[0], register_appeal.TASK, subject=subject)
    desk.run = replace(desk.run, id=run_id)
    return desk


def test_a_reception_leads_to_one_appeal_only(store: Store, clock: FixedClock, kuznetsov: CaseFile) -> None:
    contact = booked(store, kuznetsov)
    desk_with(store, clock, contact, kuznetsov).forward().answer(outcome=ContactOutcome.APPEAL).forward().finish()
    held = store.register.contact(contact.id)
    assert held is not None
    first, second = (registration(store, clock, Received(held, kuznetsov), run_id) for run_id in ("one", "two"))
    for desk in (first, second):
        desk.forward().forward().forward().answer(responsible_id=SECRETARY).forward()
    first.finish()

    with pytest.raises(Conflict):
        second.finish()


def test_undoing_the_registration_lets_the_reception_wait_again(
    store: Store, clock: FixedClock, kuznetsov: CaseFile
) -> None:
    contact = booked(store, kuznetsov)
    desk_with(store, clock, contact, kuznetsov).forward().answer(outcome=ContactOutcome.APPEAL).forward().finish()
    held = store.register.contact(contact.id)
    assert held is not None
    desk = registration(store, clock, Received(held, kuznetsov))
    desk.forward().forward().forward().answer(responsible_id=SECRETARY).forward().finish()
    with pytest.raises(NotUndone):
        desk_undoes(store, "run-1")

    desk_undoes(store, "registration")

    (waiting,) = store.register.contacts_due(TODAY).rows
    assert (waiting.id, waiting.appeal_id) == (contact.id, None)
    desk_undoes(store, "run-1")
    again = store.register.contact(contact.id)
    assert again is not None
    assert not again.is_held
