"""What happens between the beginning of a task and its Finish: whoever comes second is told, and loses nothing."""

from dataclasses import replace
from typing import Any

import pytest

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.contact import Contact, ContactKind, ContactOutcome, RefusalAction, visitor_of
from desktop_app.domain.feedback import Feedback, FeedbackChannel, Improvement, Score
from desktop_app.domain.merging import merged as as_merged
from desktop_app.domain.merging import proposed
from desktop_app.domain.notes import Note
from desktop_app.domain.officer import Officer
from desktop_app.domain.parts import HelperPart
from desktop_app.domain.ports import Conflict
from desktop_app.domain.rules import Problem
from desktop_app.flow.merging import Merge, merged
from desktop_app.flow.run import NotReady
from desktop_app.storage.store import Store
from desktop_app.tasks import (
    assign,
    close_improvement,
    correct_appeal,
    hand_out,
    hold_contact,
    keep_note,
    take_feedback,
)
from tests.storage.samples import SECRETARY, TODAY, opened
from tests.tasks.conftest import AtDesk
from tests.tasks.desk import Desk
from tests.tasks.life import DUE, Life
from tests.tasks.test_finish_stage import at_work


def met(desk: Desk) -> Merge[Any] | None:
    """What the second to finish is shown; None when there is nothing to go on with."""
    with pytest.raises(Conflict):
        desk.finish()
    source = desk.run.task.source
    assert source is not None
    stored = source.stored(desk.store.register, desk.draft)
    return None if stored is None or getattr(stored, "annulled", False) else merged(source, desk.draft, stored)


def leave(store: Store, officer: Officer) -> None:
    """Somebody works here no more."""
    with store.unit(SECRETARY, "leaves") as unit:
        unit.change_officer(replace(officer, active=False))


# Who has left


def test_nobody_gets_an_appeal_who_has_left_while_the_task_waited(life: Life, orlov: Officer) -> None:
    appeal = at_work(life)
    desk = life.begin(assign.TASK, appeal)
    desk.answer(responsible_id=orlov.id).to("papers")
    leave(life.store, orlov)

    with pytest.raises(NotReady) as stop:
        desk.finish()
    assert (stop.value.form, stop.value.problems) == ("hands", {"responsible_id": Problem.HAS_LEFT})
    assert life.now(appeal).responsible_id == life.responsible.id


def test_a_helper_who_has_left_is_named_with_the_row(life: Life, orlov: Officer, secretary: Officer) -> None:
    appeal = at_work(life)
    desk = life.begin(hand_out.TASK, appeal)
    desk.answer(parts=(HelperPart(secretary.id, "Узнать сроки", DUE), HelperPart(orlov.id, "Осмотреть крышу", DUE)))
    leave(life.store, orlov)

    with pytest.raises(NotReady) as stop:
        desk.finish()
    assert stop.value.problems == {"parts.1.officer_id": Problem.HAS_LEFT}


def test_whom_the_card_has_named_all_along_may_stay_on_it(life: Life) -> None:
    appeal = at_work(life)
    leave(life.store, life.responsible)
    corrected = Desk(life.store, life.clock, life.secretary, correct_appeal.TASK, subject=life.now(appeal))
    corrected.answer(substance="Прошу отремонтировать крышу и подъезд.").finish()

    assert life.now(appeal).substance == "Прошу отремонтировать крышу и подъезд."
    life.act(assign.TASK, appeal, resolution="Передать другому.", with_letter=False)
    assert life.now(appeal).resolution == "Передать другому."


# Notes, improvements, feedback


def test_a_note_that_another_has_corrected_is_held_against_mine(at_desk: AtDesk, store: Store) -> None:
    case_file = opened(store)
    with store.unit(SECRETARY, "written") as unit:
        note = unit.add_note(Note("Плохо слышит.", case_file.id, SECRETARY, TODAY))
    mine = at_desk(keep_note.TASK, subject=keep_note.Subject(case_file, note)).answer(text="Слышит левым ухом.")
    with store.unit(SECRETARY, "theirs") as unit:
        theirs = unit.change_note(replace(note, text="Звонить после шести."))

    merge = met(mine)
    assert merge is not None
    assert (merge.clashes, merge.theirs.text) == (("text",), "Звонить после шести.")
    mine.run = replace(mine.run, draft=merge.draft)
    mine.finish()
    assert [line.note.text for line in store.register.notes_of(case_file.id)] == ["Слышит левым ухом."]
    assert theirs.version < store.register.notes_of(case_file.id)[0].note.version


def test_a_note_that_another_has_removed_is_gone(at_desk: AtDesk, store: Store) -> None:
    case_file = opened(store)
    with store.unit(SECRETARY, "written") as unit:
        note = unit.add_note(Note("Плохо слышит.", case_file.id, SECRETARY, TODAY))
    mine = at_desk(keep_note.TASK, subject=keep_note.Subject(case_file, note)).answer(text="Слышит левым ухом.")
    with store.unit(SECRETARY, "theirs") as unit:
        unit.change_note(replace(note, annulled=True))

    assert met(mine) is None


@pytest.fixture
def improvement(life: Life) -> Improvement:
    appeal = at_work(life)
    with life.store.unit(SECRETARY, "said") as unit:
        said = unit.add_feedback(Feedback(appeal.id, Score.BAD, TODAY, FeedbackChannel.PHONE, "Долго."))
        return unit.add_improvement(Improvement(said.id, "Перезвонить", SECRETARY))


def test_an_improvement_that_another_has_closed_is_held_against_mine(
    at_desk: AtDesk, store: Store, improvement: Improvement
) -> None:
    mine = at_desk(close_improvement.TASK, subject=store.register.improvement(improvement.id))
    mine.answer(result="Извинились по телефону.")
    with store.unit(SECRETARY, "theirs") as unit:
        unit.change_improvement(replace(improvement, done_on=TODAY, result="Не дозвонились."))

    merge = met(mine)
    assert merge is not None
    assert merge.clashes == ("result",)
    mine.run = replace(mine.run, draft=merge.draft)
    mine.finish()
    found = store.register.improvement(improvement.id)
    assert found is not None
    assert found.improvement.result == "Извинились по телефону."


def test_an_improvement_of_an_undone_feedback_is_gone(at_desk: AtDesk, store: Store, improvement: Improvement) -> None:
    mine = at_desk(close_improvement.TASK, subject=store.register.improvement(improvement.id))
    mine.answer(result="Извинились по телефону.")
    with store.unit(SECRETARY, "said") as unit:
        unit.undo()

    assert met(mine) is None


def test_nobody_praises_the_answer_to_an_annulled_appeal(at_desk: AtDesk, life: Life) -> None:
    appeal = at_work(life)
    mine = at_desk(take_feedback.TASK, subject=life.now(appeal))
    mine.answer(score=Score.GOOD, channel=FeedbackChannel.PHONE)
    with life.store.unit(SECRETARY, "annulled") as unit:
        unit.change_appeal(replace(unit.appeal(appeal.id), annulled=True))

    assert met(mine) is None


# Contacts


def card_of(case_file: CaseFile, store: Store) -> hold_contact.Subject:
    """A reception that was not planned."""
    contact = Contact(ContactKind.RECEPTION, SECRETARY, TODAY, case_file_id=case_file.id, visitor=visitor_of(case_file))
    return hold_contact.Subject(contact, case_file, store.register.refusal_reasons())


def test_the_card_of_a_reception_goes_on_in_the_case_file_that_the_citizen_was_merged_into(
    at_desk: AtDesk, life: Life
) -> None:
    first, second = life.author(), life.author(email="second@example.ru")
    desk = at_desk(hold_contact.TASK, subject=card_of(second, life.store))
    desk.answer(outcome=ContactOutcome.ANSWERED, text="Разъяснено.", consent=True, subject="О крыше")
    with life.store.unit(SECRETARY, "merged") as unit:
        unit.merge(as_merged(first, second, proposed(first, second)), second)

    merge = met(desk)
    assert merge is not None
    assert merge.draft.subject == "О крыше"
    desk.run = replace(desk.run, draft=merge.draft)
    assert desk.finish().case_file_id == first.id


def test_a_reason_that_was_given_another_action_is_read_anew(at_desk: AtDesk, life: Life) -> None:
    case_file = life.author()
    desk = at_desk(hold_contact.TASK, subject=card_of(case_file, life.store))
    reason = next(each for each in life.store.register.refusal_reasons() if each.action is not RefusalAction.TEXT)
    desk.answer(outcome=ContactOutcome.DECLINED, refusal_id=reason.id, notify_id=SECRETARY, text="Не к нам.")
    desk.answer(subject="О крыше")
    with life.store.unit(SECRETARY, "edited") as unit:
        unit.change_refusal_reason(replace(reason, action=RefusalAction.TEXT, form=""))

    merge = met(desk)
    assert merge is not None
    desk.run = replace(desk.run, draft=merge.draft)
    assert desk.finish().contact_id is not None


def test_a_reason_that_was_retired_is_chosen_anew(at_desk: AtDesk, life: Life) -> None:
    case_file = life.author()
    desk = at_desk(hold_contact.TASK, subject=card_of(case_file, life.store))
    reason = life.store.register.refusal_reasons()[0]
    desk.answer(outcome=ContactOutcome.DECLINED, refusal_id=reason.id, notify_id=SECRETARY, text="Не к нам.")
    desk.answer(subject="О крыше")
    with life.store.unit(SECRETARY, "edited") as unit:
        unit.change_refusal_reason(replace(reason, active=False))

    merge = met(desk)
    assert merge is not None
    desk.run = replace(desk.run, draft=merge.draft)
    with pytest.raises(NotReady) as stop:
        desk.finish()
    assert "refusal_id" in stop.value.problems


def test_a_contact_that_another_has_held_is_gone(at_desk: AtDesk, life: Life) -> None:
    case_file = life.author()
    with life.store.unit(SECRETARY, "planned") as unit:
        planned = unit.add_contact(
            Contact(ContactKind.CALL, SECRETARY, TODAY, case_file_id=case_file.id, visitor=visitor_of(case_file))
        )
    subject = hold_contact.Subject(planned, case_file, life.store.register.refusal_reasons())
    desk = at_desk(hold_contact.TASK, subject=subject).answer(outcome=ContactOutcome.DECIDED, text="Придёт.")
    with life.store.unit(SECRETARY, "held") as unit:
        unit.change_contact(replace(planned, held_on=TODAY, outcome=ContactOutcome.DECIDED, text="Уже."))

    assert met(desk) is None
