"""An officer leaves, or is away for long: the open work goes to others, all of it, in one transaction."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.absences import AmongOfficers
from desktop_app.domain.appeal import Appeal, Question, QuestionStatus
from desktop_app.domain.contact import Contact, ContactKind, ContactOutcome, Visitor
from desktop_app.domain.feedback import Feedback, FeedbackChannel, Improvement, Score
from desktop_app.domain.handing_over import Matter, Part
from desktop_app.domain.journey import INSTRUCTION, Assignment
from desktop_app.domain.officer import Officer, Role
from desktop_app.domain.ports import Conflict
from desktop_app.domain.routes import Verdict
from desktop_app.domain.rules import Problem
from desktop_app.flow.merging import merged
from desktop_app.flow.run import NotReady
from desktop_app.storage.store import Store
from desktop_app.tasks import move_work
from desktop_app.tasks.move_work import OtherHands, Why
from tests.storage.samples import KUZNETSOV, LEAKING_ROOF, TODAY
from tests.tasks.conftest import AtDesk
from tests.tasks.desk import Desk

OPEN = replace(LEAKING_ROOF, answered_on=None, to_complete=(), helper_ids=())
CALL = Contact(ContactKind.CALL, 0, date(2026, 1, 20), visitor=Visitor("Кузнецов", "Пётр"))


class Office:
    """Smirnova with two appeals, a part in a third one, a stage of it, and a call; Orlov with the third."""

    def __init__(self, store: Store, secretary: Officer, smirnova: Officer, orlov: Officer) -> None:
        self.store, self.secretary, self.smirnova, self.orlov = store, secretary, smirnova, orlov
        given = Question("", "Окна", executor_id=smirnova.id)
        settled = Question("", "Двери", QuestionStatus.EXPLAINED, executor_id=smirnova.id)
        with store.unit(secretary.id, "furnishing") as unit:
            case_file = unit.add_case_file(KUZNETSOV)
            mine = replace(OPEN, case_file_id=case_file.id, responsible_id=smirnova.id)
            self.roof = unit.add_appeal(replace(mine, helper_ids=(orlov.id,), questions=(given, settled)))
            self.road = unit.add_appeal(replace(mine, number="К-2/26", due_on=date(2026, 1, 30)))
            theirs = replace(mine, number="К-3/26", responsible_id=orlov.id, due_on=date(2026, 2, 20))
            self.yard = unit.add_appeal(replace(theirs, helper_ids=(smirnova.id, secretary.id)))
            self.done = unit.add_appeal(replace(mine, number="К-4/26", answered_on=TODAY))
            self.stage = unit.add_assignment(
                Assignment(self.yard.id, "work", TODAY, smirnova.id, due_on=date(2026, 1, 22))
            )
            said = unit.add_feedback(Feedback(self.done.id, Score.BAD, TODAY, FeedbackChannel.PHONE))
            self.promise = unit.add_improvement(Improvement(said.id, "Позвонить заявителю", smirnova.id))
            self.call = unit.add_contact(replace(CALL, officer_id=smirnova.id))
            self.held = unit.add_contact(
                replace(CALL, officer_id=smirnova.id, held_on=TODAY, outcome=ContactOutcome.DECIDED)
            )

    def appeal(self, appeal: Appeal) -> Appeal:
        """The appeal as the register has it now."""
        found = self.store.register.appeal(appeal.id)
        assert found is not None
        return found

    def officer(self, officer: Officer) -> Officer:
        """The officer as the register has it now."""
        return next(each for each in self.store.register.officers() if each.id == officer.id)


@pytest.fixture
def office(store: Store, secretary: Officer, smirnova: Officer, orlov: Officer) -> Office:
    return Office(store, secretary, smirnova, orlov)


@pytest.fixture
def desk(office: Office, at_desk: AtDesk) -> Desk:
    """The task about Smirnova, whose deputy is Orlov."""
    with office.store.unit(office.secretary.id, "deputy") as unit:
        unit.change_officer(replace(office.officer(office.smirnova), deputy_id=office.orlov.id))
    return at_desk(move_work.TASK, subject=AmongOfficers(office.store.register.officers(), office.smirnova.id))


def test_all_that_waits_for_an_officer_is_listed_the_nearest_first(office: Office) -> None:
    work = office.store.register.work_of(office.smirnova.id)

    assert [(each.title, each.who, each.due_on, each.parts) for each in work] == [
        ("", "Кузнецов Пётр", date(2026, 1, 20), frozenset({Part.CONTACT})),
        ("К-3/26", "Кузнецов Пётр Владимирович", date(2026, 1, 22), frozenset({Part.HELPER, Part.STAGE})),
        ("К-2/26", "Кузнецов Пётр Владимирович", date(2026, 1, 30), frozenset({Part.RESPONSIBLE})),
        ("К-1/26", "Кузнецов Пётр Владимирович", date(2026, 2, 13), frozenset({Part.RESPONSIBLE, Part.EXECUTOR})),
        ("Позвонить заявителю", "", None, frozenset({Part.IMPROVEMENT})),
    ]


def test_everything_goes_to_the_deputy_unless_told_otherwise(office: Office, desk: Desk) -> None:
    assert desk.draft.to_id == office.orlov.id

    desk.forward().finish()

    assert office.store.register.work_of(office.smirnova.id) == ()
    assert office.appeal(office.roof).responsible_id == office.orlov.id
    assert office.appeal(office.done).responsible_id == office.smirnova.id
    assert office.officer(office.smirnova).active


def test_a_refusal_to_hear_of_goes_over_too(office: Office, desk: Desk) -> None:
    declined = replace(
        CALL,
        officer_id=office.secretary.id,
        held_on=TODAY,
        outcome=ContactOutcome.DECLINED,
        refusal_id=4,
        notify_officer_id=office.smirnova.id,
    )
    with office.store.unit(office.secretary.id, "refusing") as unit:
        refused = unit.add_contact(declined)
    assert office.store.register.work_of(office.smirnova.id)[-1].parts == {Part.NOTICE}

    desk.forward().finish()

    found = office.store.register.contact(refused.id)
    assert found is not None
    assert (found.notify_officer_id, found.officer_id) == (office.orlov.id, office.secretary.id)


def test_the_receipt_lists_what_has_gone_to_whom(office: Office, desk: Desk) -> None:
    work = office.store.register.work_of(office.smirnova.id)
    apart = OtherHands(Matter.APPEAL, office.secretary.id, office.road.id)

    receipt = desk.forward().answer(apart=(apart,)).finish()

    assert receipt.number == "Смирнова\u00a0А.\u00a0С."
    assert [each.work for each in receipt.handed_over] == list(work)
    hands = {each.work.id: each.to_id for each in receipt.handed_over if each.work.matter is Matter.APPEAL}
    assert hands == {
        office.yard.id: office.orlov.id,
        office.road.id: office.secretary.id,
        office.roof.id: office.orlov.id,
    }


def test_who_takes_an_appeal_does_not_help_with_it_too(office: Office, desk: Desk) -> None:
    desk.forward().finish()

    roof, yard = office.appeal(office.roof), office.appeal(office.yard)
    assert (roof.responsible_id, roof.helper_ids) == (office.orlov.id, ())
    assert (yard.responsible_id, yard.helper_ids) == (office.orlov.id, (office.secretary.id,))


def test_open_questions_and_stages_go_too_and_settled_ones_stay(office: Office, desk: Desk) -> None:
    desk.forward().finish()

    assert [each.executor_id for each in office.appeal(office.roof).questions] == [office.orlov.id, office.smirnova.id]
    (stage,) = office.store.register.assignments(office.yard.id)
    assert (stage.officer_id, stage.due_on, stage.is_open) == (office.orlov.id, date(2026, 1, 22), True)


def test_nobody_gets_the_same_stage_twice(office: Office, desk: Desk) -> None:
    with office.store.unit(office.secretary.id, "both") as unit:
        unit.add_assignment(Assignment(office.yard.id, "work", TODAY, office.orlov.id))

    desk.forward().finish()

    first, second = office.store.register.assignments(office.yard.id)
    assert (first.officer_id, first.verdict) == (office.smirnova.id, Verdict.CEASED)
    assert (second.officer_id, second.is_open) == (office.orlov.id, True)


def test_what_both_were_told_is_told_to_who_goes_on_and_the_earlier_day_holds(office: Office, desk: Desk) -> None:
    with office.store.unit(office.secretary.id, "given") as unit:
        for officer, text, day in ((office.smirnova, "Узнать сроки", 20), (office.orlov, "Осмотреть двор", 22)):
            unit.add_assignment(
                Assignment(office.yard.id, INSTRUCTION, TODAY, officer.id, text=text, due_on=date(2026, 1, day))
            )
    desk.forward().finish()

    (held,) = [
        each for each in office.store.register.assignments(office.yard.id) if each.is_open and each.stage == INSTRUCTION
    ]
    assert (held.officer_id, held.text, held.due_on) == (
        office.orlov.id,
        "Осмотреть двор\nУзнать сроки",
        date(2026, 1, 20),
    )


def test_planned_contacts_go_and_held_ones_stay(office: Office, desk: Desk) -> None:
    desk.forward().finish()

    planned, held = (office.store.register.contact(each.id) for each in (office.call, office.held))
    assert planned is not None
    assert held is not None
    assert (planned.officer_id, held.officer_id) == (office.orlov.id, office.smirnova.id)


def test_what_was_to_become_better_has_another_owner(office: Office, desk: Desk) -> None:
    desk.forward().finish()

    found = office.store.register.improvement(office.promise.id)
    assert found is not None
    assert found.improvement.owner_id == office.orlov.id


def test_one_thing_may_go_to_somebody_else(office: Office, desk: Desk) -> None:
    apart = (OtherHands(Matter.APPEAL, office.secretary.id, office.road.id), OtherHands(Matter.APPEAL, None, 9))

    desk.forward().answer(apart=apart).finish()

    assert office.appeal(office.road).responsible_id == office.secretary.id
    assert office.appeal(office.roof).responsible_id == office.orlov.id


def test_whoever_leaves_stays_in_the_history_and_can_not_be_chosen(office: Office, desk: Desk) -> None:
    with office.store.unit(office.secretary.id, "secretary") as unit:
        unit.change_officer(replace(office.officer(office.secretary), deputy_id=office.smirnova.id))
    desk.run = replace(desk.run, draft=replace(desk.draft, officers=office.store.register.officers()))

    desk.answer(why=Why.LEAVES).forward().finish()

    assert not office.officer(office.smirnova).active
    assert office.smirnova.id not in {load.officer.id for load in office.store.register.loads()}
    assert office.officer(office.secretary).deputy_id == office.orlov.id


def test_a_deputy_who_would_stand_in_for_themselves_is_not_named(office: Office, desk: Desk) -> None:
    with office.store.unit(office.secretary.id, "orlov") as unit:
        unit.change_officer(replace(office.officer(office.smirnova), deputy_id=None))
        unit.change_officer(replace(office.officer(office.orlov), deputy_id=office.smirnova.id))
    officers = office.store.register.officers()
    desk.run = replace(desk.run, draft=replace(desk.draft, officers=officers))

    desk.answer(why=Why.LEAVES).forward().finish()

    assert office.officer(office.orlov).deputy_id is None


def test_the_last_secretary_does_not_leave(office: Office, desk: Desk) -> None:
    helper = frozenset({Role.HELPER})
    with office.store.unit(office.secretary.id, "parts") as unit:
        for each in (office.secretary, office.orlov):
            unit.change_officer(replace(office.officer(each), roles=helper))
    desk.run = replace(desk.run, draft=replace(desk.draft, officers=office.store.register.officers()))

    assert desk.answer(why=Why.LEAVES).problems() == {"why": Problem.NO_SECRETARY}
    assert desk.answer(why=Why.AWAY).problems() == {}


def test_the_work_goes_to_somebody_else_who_works_here(office: Office, desk: Desk, at_desk: AtDesk) -> None:
    assert desk.answer(to_id=office.smirnova.id).problems() == {"to_id": Problem.SAME_OFFICER}
    assert desk.answer(to_id=99).problems() == {"to_id": Problem.HAS_LEFT}

    desk.answer(to_id=office.orlov.id).forward()
    desk.answer(apart=(OtherHands(Matter.APPEAL, office.smirnova.id, office.road.id),))
    assert desk.problems() == {"apart": Problem.SAME_OFFICER}

    nobody = at_desk(move_work.TASK)
    assert nobody.problems() == {"officer_id": Problem.REQUIRED, "to_id": Problem.REQUIRED}
    assert nobody.run.label == ""
    assert nobody.answer(officer_id=5).problems()["officer_id"] is Problem.HAS_LEFT


def test_another_officer_has_another_deputy_and_other_work(office: Office, desk: Desk) -> None:
    desk.forward().answer(apart=(OtherHands(Matter.APPEAL, office.secretary.id, office.road.id),)).back()

    desk.answer(officer_id=office.orlov.id)

    assert (desk.draft.to_id, desk.draft.apart) == (None, ())
    assert desk.run.label == "Орлов\u00a0И.\u00a0Л."


def test_what_changed_among_the_officers_meanwhile_is_looked_at_first(office: Office, desk: Desk) -> None:
    with office.store.unit(office.secretary.id, "meanwhile") as unit:
        unit.change_officer(replace(office.officer(office.orlov), away_from=TODAY))
    desk.forward()
    with pytest.raises(Conflict):
        desk.finish()

    source = move_work.TASK.source
    assert source is not None
    merge = merged(source, desk.draft, source.stored(office.store.register, desk.draft))
    desk.run = replace(desk.run, draft=merge.draft)
    desk.finish()
    assert office.store.register.work_of(office.smirnova.id) == ()


def test_nothing_goes_to_somebody_who_has_left_meanwhile(office: Office, desk: Desk) -> None:
    with office.store.unit(office.secretary.id, "meanwhile") as unit:
        unit.change_officer(replace(office.officer(office.orlov), active=False))
    desk.forward()

    with pytest.raises(NotReady) as stop:
        desk.finish()
    assert (stop.value.form, stop.value.problems) == ("hands", {"to_id": Problem.HAS_LEFT})


def test_all_of_it_is_undone_at_once(office: Office, desk: Desk) -> None:
    before = office.store.register.work_of(office.smirnova.id)
    desk.answer(why=Why.LEAVES).forward().finish()

    desk.within(lambda unit: unit.undo())

    assert office.store.register.work_of(office.smirnova.id) == before
    assert office.officer(office.smirnova).active
