"""What is declined at a call or a reception: for a reason of the office, with what that reason asks for."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.contact import ContactKind, ContactOutcome, RefusalAction
from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import Conflict
from desktop_app.domain.rules import Problem
from desktop_app.storage.store import Store
from tests.stand_ins import FixedClock
from tests.storage.samples import SECRETARY, TODAY
from tests.tasks.holding import EXPLAIN, TELL, WRITE, all_contacts, booked, desk_with, letters_of
from tests.tasks.test_plan_contact import cells


def test_nothing_is_declined_without_a_reason(store: Store, clock: FixedClock, kuznetsov: CaseFile) -> None:
    desk = desk_with(store, clock, booked(store, kuznetsov, ContactKind.CALL), kuznetsov)

    desk.answer(outcome=ContactOutcome.DECLINED)

    assert desk.problems() == {"refusal_id": Problem.REQUIRED}
    assert desk.answer(refusal_id=999).problems() == {"refusal_id": Problem.REQUIRED}


def test_a_reason_may_ask_for_an_explanation(store: Store, clock: FixedClock, kuznetsov: CaseFile) -> None:
    desk = desk_with(store, clock, booked(store, kuznetsov, ContactKind.CALL), kuznetsov)
    desk.answer(outcome=ContactOutcome.DECLINED, refusal_id=EXPLAIN)
    assert desk.problems() == {"text": Problem.REQUIRED}

    receipt = desk.answer(text="Ответ № 7-исх от 10.01.2026").forward().finish()

    (line,) = all_contacts(store)
    assert (line.outcome, line.refusal) == (ContactOutcome.DECLINED, "Ответ по существу уже дан")
    assert receipt.letter_ids == ()


def test_a_reason_may_let_an_officer_hear_of_it(
    store: Store, clock: FixedClock, kuznetsov: CaseFile, smirnova: Officer
) -> None:
    desk = desk_with(store, clock, booked(store, kuznetsov, ContactKind.CALL), kuznetsov)
    desk.answer(outcome=ContactOutcome.DECLINED, refusal_id=TELL)
    assert desk.problems() == {"notify_id": Problem.REQUIRED}

    desk.answer(notify_id=smirnova.id).forward().finish()

    (noted,) = store.register.contact_notices(smirnova.id, TODAY)
    assert (noted.who, noted.refusal) == (
        "Кузнецов Пётр Владимирович",
        "Гражданин ведёт себя оскорбительно или угрожает",
    )
    assert store.register.contact_notices(SECRETARY, TODAY) == ()
    assert store.register.contact_notices(smirnova.id, date(2026, 1, 16)) == ()


def test_a_reason_may_send_a_letter_in_the_same_transaction(
    store: Store, clock: FixedClock, kuznetsov: CaseFile
) -> None:
    desk = desk_with(store, clock, booked(store, kuznetsov), kuznetsov).forward()
    desk.answer(outcome=ContactOutcome.DECLINED, refusal_id=WRITE)
    assert desk.problems() == {"text": Problem.REQUIRED}

    receipt = desk.answer(text="С этим вопросом обратитесь в Росреестр.").forward().finish()

    card, refusal = letters_of(store, receipt.letter_ids)
    assert card.form == "reception_card"
    assert any("Вопрос не относится к нашей компетенции" in cell for cell in cells(card))
    assert (refusal.form, refusal.outgoing, refusal.case_file_id) == ("refusal", True, kuznetsov.id)
    assert "С этим вопросом обратитесь в Росреестр." in refusal.text.paragraphs


def test_a_letter_needs_somebody_to_go_to(store: Store, clock: FixedClock) -> None:
    desk = desk_with(store, clock, booked(store, None, ContactKind.CALL), None)

    desk.answer(outcome=ContactOutcome.DECLINED, refusal_id=WRITE, text="Обратитесь в Росреестр.")

    assert desk.problems() == {"refusal_id": Problem.NO_CASE_FILE}


def test_a_refusal_that_was_thought_over_leaves_nothing_of_its_reason(
    store: Store, clock: FixedClock, kuznetsov: CaseFile, smirnova: Officer
) -> None:
    desk = desk_with(store, clock, booked(store, kuznetsov, ContactKind.CALL), kuznetsov)
    desk.answer(outcome=ContactOutcome.DECLINED, refusal_id=TELL, notify_id=smirnova.id)

    desk.answer(outcome=ContactOutcome.DECIDED).forward().finish()

    held = store.register.contact(all_contacts(store)[0].id)
    assert held is not None
    assert (held.refusal_id, held.notify_officer_id) == (None, None)


def test_a_reason_that_asks_for_something_else_by_now_is_looked_at_again(
    store: Store, clock: FixedClock, kuznetsov: CaseFile
) -> None:
    desk = desk_with(store, clock, booked(store, kuznetsov, ContactKind.CALL), kuznetsov)
    desk.answer(outcome=ContactOutcome.DECLINED, refusal_id=EXPLAIN, text="Дан").forward()
    with store.unit(SECRETARY, "another") as unit:
        reason = unit.refusal_reasons()[0]
        unit.change_refusal_reason(replace(reason, action=RefusalAction.NOTIFY))

    with pytest.raises(Conflict):
        desk.finish()
