"""The card of an appeal is corrected: its term follows its grounds, its number stays."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.appeal import Appeal, AppealKind, Attachment, Channel, Mark, Question
from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import Conflict
from desktop_app.domain.rules import Problem
from desktop_app.storage.store import Store
from desktop_app.tasks import correct_appeal
from tests.tasks.conftest import AtDesk
from tests.tasks.desk import Desk

EXTENDED_TO = date(2026, 3, 13)
SCAN = Attachment("скан.pdf", 1024, "0" * 64)


@pytest.fixture
def appeal(store: Store, secretary: Officer, smirnova: Officer) -> Appeal:
    """An anonymous statement with a term that does not come from its day of registration."""
    with store.unit(secretary.id, "intake") as unit:
        return unit.add_appeal(
            Appeal(
                AppealKind.STATEMENT,
                Channel.POST,
                received_on=date(2026, 1, 13),
                registered_on=date(2026, 1, 14),
                substance="Крыша",
                responsible_id=smirnova.id,
                number="АН-1/26",
                due_on=EXTENDED_TO,
                marks=frozenset({Mark.ANONYMOUS}),
                to_complete=("questions",),
            )
        )


@pytest.fixture
def desk(appeal: Appeal, at_desk: AtDesk) -> Desk:
    """The correction of that card, just begun."""
    return at_desk(correct_appeal.TASK, subject=appeal)


def stored(desk: Desk, appeal: Appeal) -> Appeal:
    """The appeal as it stands in the register now."""
    return desk.within(lambda unit: unit.appeal(appeal.id))


def test_every_field_of_the_card_but_the_number_may_be_corrected(desk: Desk, appeal: Appeal, orlov: Officer) -> None:
    desk.answer(
        channel=Channel.OTHER_BODY,
        appeal_kind=AppealKind.COMPLAINT,
        received_on="12.01.2026",
        registered_on="15.01.2026",
        sheets="2",
        enclosures="1",
        substance="Прошу отремонтировать крышу.",
        questions=(Question(gist="Ремонт крыши"),),
        marks={Mark.COLLECTIVE},
        attachments=(SCAN,),
    ).forward()
    desk.answer(sender="Прокуратура района", sender_number="7-123", sender_date="10.01.2026")
    desk.answer(signatures="14", representative="Павлова Анна Сергеевна").forward()
    desk.answer(responsible_id=orlov.id, helper_ids=(appeal.responsible_id,), external_executor="ООО «Тепло»")
    desk.answer(resolution="Срочно", controlled=True)

    receipt = desk.forward().finish()

    assert (receipt.number, receipt.appeal_id, receipt.letter_ids) == ("АН-1/26", appeal.id, ())
    assert stored(desk, appeal) == replace(
        appeal,
        channel=Channel.OTHER_BODY,
        kind=AppealKind.COMPLAINT,
        sender="Прокуратура района",
        sender_number="7-123",
        sender_date=date(2026, 1, 10),
        signatures=14,
        representative="Павлова Анна Сергеевна",
        external_executor="ООО «Тепло»",
        received_on=date(2026, 1, 12),
        registered_on=date(2026, 1, 15),
        due_on=date(2026, 2, 13),
        sheets=2,
        enclosures=1,
        substance="Прошу отремонтировать крышу.",
        questions=(Question(gist="Ремонт крыши"),),
        marks=frozenset({Mark.COLLECTIVE}),
        attachments=(SCAN,),
        responsible_id=orlov.id,
        helper_ids=(appeal.responsible_id,),
        resolution="Срочно",
        controlled=True,
        to_complete=(),
        version=2,
    )


def test_what_an_appeal_has_nothing_to_say_to_is_forgotten(desk: Desk, appeal: Appeal) -> None:
    desk.answer(channel=Channel.DEPUTY, sender="Депутат Лунин", sender_date="10.01.2026")
    desk.answer(marks={Mark.COLLECTIVE}, signatures="14", representative="Павлова А. С.")

    desk.answer(channel=Channel.POST, marks=set()).to("review").finish()

    after = stored(desk, appeal)
    assert (after.sender, after.sender_date, after.signatures, after.representative) == ("", None, 0, "")


def test_a_collective_appeal_has_two_signatures_or_more(desk: Desk) -> None:
    desk.answer(marks={Mark.COLLECTIVE}).forward().answer(signatures="1")
    assert desk.problems() == {"signatures": Problem.TOO_FEW_SIGNATURES}

    assert desk.answer(signatures="2").problems() == {}
    assert desk.answer(signatures="много").problems() == {"signatures": Problem.NOT_A_NUMBER}


def test_signatures_that_were_never_counted_stop_no_correction(store: Store, at_desk: AtDesk, appeal: Appeal) -> None:
    with store.unit(1, "of many") as unit:
        unit.change_appeal(replace(appeal, marks=frozenset({Mark.COLLECTIVE})))
    desk = at_desk(correct_appeal.TASK, subject=store.register.appeal(appeal.id))

    assert desk.forward().form == "origin"
    assert desk.problems() == {}
    assert desk.answer(signatures="1").problems() == {"signatures": Problem.TOO_FEW_SIGNATURES}


def test_a_term_whose_grounds_stand_is_not_reckoned_anew(desk: Desk, appeal: Appeal) -> None:
    desk.answer(substance="Прошу отремонтировать крышу.").to("review").finish()

    assert stored(desk, appeal).due_on == EXTENDED_TO


def test_what_turns_out_to_be_a_telephone_inquiry_has_no_term(desk: Desk, appeal: Appeal) -> None:
    assert desk.answer(channel=Channel.PHONE).problems() == {"appeal_kind": Problem.PHONE_IS_INQUIRY}

    desk.answer(appeal_kind=AppealKind.INQUIRY).to("review").finish()

    assert stored(desk, appeal).due_on is None


def test_a_question_put_off_at_registration_stays_on_the_list_until_it_is_asked(desk: Desk, appeal: Appeal) -> None:
    desk.answer(sheets="4").to("review").finish()

    assert stored(desk, appeal).to_complete == ("questions",)


def test_the_draft_as_it_was_begun_shows_what_differs(desk: Desk, orlov: Officer) -> None:
    begun = desk.draft
    desk.answer(registered_on="15.01.2026").forward().answer(responsible_id=orlov.id)

    assert correct_appeal.TASK.original is not None
    assert correct_appeal.TASK.original(desk.draft) == begun


def test_a_correction_that_changes_nothing_writes_nothing(desk: Desk, appeal: Appeal) -> None:
    desk.to("review").finish()

    assert stored(desk, appeal) == appeal


def test_a_colleagues_correction_is_not_overwritten(desk: Desk, appeal: Appeal) -> None:
    desk.answer(sheets="4").to("review")
    desk.within(lambda unit: unit.change_appeal(replace(appeal, sheets=5)))

    with pytest.raises(Conflict):
        desk.finish()
    assert stored(desk, appeal).sheets == 5


def test_a_paused_correction_is_known_by_the_number_of_the_appeal(desk: Desk) -> None:
    assert desk.run.label == "АН-1/26"
