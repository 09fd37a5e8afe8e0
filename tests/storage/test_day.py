"""What waits on a day: each kind is counted as a slow look at every row counts it, and shows its first rows."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.domain.contact import Contact, ContactKind, ContactOutcome, Visitor
from desktop_app.domain.feedback import Feedback, FeedbackChannel, Improvement, Score
from desktop_app.domain.journey import CONTROL, DOCUMENTS, Aim, Assignment
from desktop_app.domain.leading import set_out
from desktop_app.domain.officer import Officer
from desktop_app.domain.routes import Verdict
from desktop_app.domain.waiting import Appointment, Waiting, Waits
from desktop_app.storage.store import Store
from tests.stand_ins import FixedClock
from tests.storage.samples import KUZNETSOV, LEAKING_ROOF, NOTICE, SECRETARY, TODAY

VISITOR = Visitor("Кузнецов", "Пётр")


@pytest.fixture
def orlova(store: Store) -> Officer:
    """Who answers for appeals."""
    with store.unit(SECRETARY, "officers") as unit:
        return unit.add_officer(Officer("Орлова", "Анна"))


@pytest.fixture
def appeal_ids(store: Store, orlova: Officer) -> tuple[int, ...]:
    """Nine open appeals of Кузнецов."""
    with store.unit(SECRETARY, "appeals") as unit:
        owner = unit.add_case_file(KUZNETSOV)
        open_one = replace(LEAKING_ROOF, case_file_id=owner.id, answered_on=None, responsible_id=orlova.id)
        added = [unit.add_appeal(replace(open_one, number=f"К-{at}/26")) for at in range(1, 10)]
    return tuple(appeal.id for appeal in added)


def waits(store: Store, what: Waiting, today: date = TODAY) -> Waits:
    return next(each for each in store.register.day(today).waits if each.what is what)


def given(store: Store, aim: Aim, appeal_ids: tuple[int, ...], due_on: date | None = TODAY, stage: str = "s") -> None:
    with store.unit(SECRETARY, "given") as unit:
        for at, appeal_id in enumerate(appeal_ids):
            due = due_on + timedelta(days=at) if due_on else None
            unit.add_assignment(Assignment(appeal_id, stage, TODAY, SECRETARY, aim=aim, due_on=due))


def test_nothing_waits_in_a_new_office(store: Store) -> None:
    assert [(each.what, each.total, each.rows) for each in store.register.day(TODAY).waits] == [
        (what, 0, ()) for what in Waiting
    ]


@pytest.mark.parametrize(("what", "aim"), [(Waiting.UNASSIGNED, Aim.DISTRIBUTION), (Waiting.VISA, Aim.VISA)])
def test_a_stage_waits_with_the_nearest_first(
    store: Store, appeal_ids: tuple[int, ...], what: Waiting, aim: Aim
) -> None:
    given(store, aim, appeal_ids)
    given(store, Aim.WORK, appeal_ids)
    found = waits(store, what)

    assert found.total == 9
    assert [line.title for line in found.rows] == [f"К-{at}/26" for at in range(1, 7)]
    assert (found.rows[0].who, found.rows[0].on) == ("Кузнецов Пётр Владимирович", TODAY)


def test_what_is_done_waits_no_more(store: Store, appeal_ids: tuple[int, ...]) -> None:
    given(store, Aim.VISA, appeal_ids[:2])
    with store.unit(SECRETARY, "visa") as unit:
        (first,) = unit.assignments(appeal_ids[0])
        unit.change_assignment(replace(first, done_on=TODAY, verdict=Verdict.APPROVED))

    assert [line.appeal_id for line in waits(store, Waiting.VISA).rows] == [appeal_ids[1]]


def test_the_appeals_of_an_officer_who_left_are_to_be_given_to_another(
    store: Store, appeal_ids: tuple[int, ...], orlova: Officer
) -> None:
    given(store, Aim.DISTRIBUTION, appeal_ids[:1])
    with store.unit(SECRETARY, "left") as unit:
        unit.change_officer(replace(orlova, active=False))
    found = waits(store, Waiting.UNASSIGNED)

    assert found.total == 10
    assert {line.id for line in found.rows} == {0}
    assert found.rows[0].hands == "Орлова\u00a0А."


def test_a_reply_is_missed_from_its_day_on(store: Store, appeal_ids: tuple[int, ...]) -> None:
    given(store, Aim.REQUEST, appeal_ids[:3], TODAY, DOCUMENTS)

    assert waits(store, Waiting.REQUESTS).total == 1
    assert waits(store, Waiting.REQUESTS, TODAY + timedelta(days=2)).total == 3


def test_what_is_under_control_waits_from_the_day_of_its_check(store: Store, appeal_ids: tuple[int, ...]) -> None:
    given(store, Aim.WORK, appeal_ids[:3], TODAY - timedelta(days=1), CONTROL)
    given(store, Aim.WORK, appeal_ids[3:5])
    checks = waits(store, Waiting.CHECKS)

    assert [(line.title, line.on) for line in checks.rows] == [("К-1/26", TODAY - timedelta(days=1)), ("К-2/26", TODAY)]
    assert checks.total == len(checks.rows)


def test_contacts_wait_from_their_day_on(store: Store, orlova: Officer) -> None:
    with store.unit(SECRETARY, "contacts") as unit:
        unit.add_contact(Contact(ContactKind.CALL, orlova.id, TODAY, "10:30", visitor=VISITOR, subject="О крыше"))
        unit.add_contact(Contact(ContactKind.CALL, orlova.id, TODAY + timedelta(days=1), visitor=VISITOR))
    (line,) = waits(store, Waiting.CONTACTS).rows

    assert (line.title, line.about, line.hands, line.to_register) == ("10:30", "О крыше", "Орлова\u00a0А.", False)


def test_the_appointments_of_a_day_are_all_there_however_many_were_missed_before(store: Store, orlova: Officer) -> None:
    missed = [
        Contact(ContactKind.CALL, orlova.id, TODAY - timedelta(days=at), "09:00", visitor=VISITOR) for at in range(1, 9)
    ]
    todays = [Contact(ContactKind.CALL, orlova.id, TODAY, at, visitor=VISITOR) for at in ("15:00", "10:30", "")]
    with store.unit(SECRETARY, "plans") as unit:
        added = [unit.add_contact(each) for each in (*missed, *todays)]

    assert store.register.day(TODAY).appointments == (
        Appointment(added[-2].id, "10:30"),
        Appointment(added[-3].id, "15:00"),
    )


def test_letters_wait_until_somebody_says_that_they_went_out(store: Store, appeal_ids: tuple[int, ...]) -> None:
    with store.unit(SECRETARY, "letters") as unit:
        notice = replace(NOTICE, appeal_id=appeal_ids[0], case_file_id=None)
        letters = [unit.add_letter(replace(notice, number=f"{at}-исх")) for at in (7, 8)]
        unit.send_letters([letters[0].id], TODAY)
    found = waits(store, Waiting.LETTERS)

    assert [(line.id, line.title) for line in found.rows] == [(letters[1].id, "8-исх")]


def test_undone_letters_are_not_to_be_sent(store: Store) -> None:
    with store.unit(SECRETARY, "letter") as unit:
        unit.add_letter(replace(NOTICE, case_file_id=None, appeal_id=None))
    with store.unit(SECRETARY, "letter") as unit:
        unit.undo()

    assert store.register.letters_to_send() == ()


def test_an_improvement_that_was_promised_waits_with_its_owner(
    store: Store, appeal_ids: tuple[int, ...], orlova: Officer
) -> None:
    with store.unit(SECRETARY, "feedback") as unit:
        said = unit.add_feedback(Feedback(appeal_ids[0], Score.BAD, TODAY, FeedbackChannel.PHONE))
        unit.add_improvement(Improvement(said.id, "Обучить операторов", orlova.id, TODAY))
    (line,) = waits(store, Waiting.IMPROVEMENTS).rows

    assert (line.title, line.about, line.on) == ("К-1/26", "Обучить операторов", TODAY)


def test_the_registration_puts_an_appeal_before_the_dispatcher(store: Store, clock: FixedClock) -> None:
    with store.unit(SECRETARY, "registration") as unit:
        route = next(each for each in unit.routes() if each.stages)
        appeal = unit.add_appeal(
            replace(LEAKING_ROOF, answered_on=None, case_file_id=None, registered_on=clock.today(), route_id=route.id)
        )
        set_out(unit, appeal)

    assert [line.appeal_id for line in waits(store, Waiting.UNASSIGNED).rows] == [appeal.id]


def refused(store: Store, officer_id: int, day: date = TODAY, appeal_id: int | None = None) -> Contact:
    """A reception at which something was declined, which an officer is to hear of."""
    declined = Contact(
        ContactKind.RECEPTION,
        SECRETARY,
        day,
        appeal_id=appeal_id,
        visitor=VISITOR,
        held_on=day,
        outcome=ContactOutcome.DECLINED,
        text="Кричал на всех.",
        refusal_id=4,
        notify_officer_id=officer_id,
    )
    with store.unit(SECRETARY, "refused") as unit:
        return unit.add_contact(declined)


def notices(store: Store, officer_id: int | None) -> Waits:
    return next(each for each in store.register.day(TODAY, officer_id).waits if each.what is Waiting.NOTICES)


def test_a_refusal_waits_for_the_officer_who_is_to_hear_of_it_the_oldest_first(
    store: Store, orlova: Officer, appeal_ids: tuple[int, ...]
) -> None:
    later = refused(store, orlova.id, appeal_id=appeal_ids[0])
    first = refused(store, orlova.id, TODAY - timedelta(days=40))

    found = notices(store, orlova.id)
    assert (found.total, [line.id for line in found.rows]) == (2, [first.id, later.id])
    assert found.rows[1].who == "Кузнецов Пётр"
    assert found.rows[1].title == "К-1/26"
    assert found.rows[1].about == "Гражданин ведёт себя оскорбительно или угрожает; Кричал на всех."
    assert found.rows[1].on == TODAY
    assert notices(store, SECRETARY) == Waits(Waiting.NOTICES)
    assert notices(store, None).total == 2


def test_a_refusal_that_was_heard_of_or_undone_waits_no_more(store: Store, orlova: Officer) -> None:
    heard, undone = refused(store, orlova.id), refused(store, orlova.id)
    with store.unit(SECRETARY, "heard") as unit:
        unit.change_contact(replace(heard, noticed_on=TODAY))
        unit.change_contact(replace(undone, annulled=True))

    assert notices(store, orlova.id).total == 0


def test_the_deputy_hears_for_whoever_is_away_and_only_the_first_rows_are_shown(store: Store, orlova: Officer) -> None:
    for _ in range(8):
        refused(store, orlova.id)
    with store.unit(SECRETARY, "away") as unit:
        unit.change_officer(replace(orlova, away_from=TODAY, away_until=TODAY + timedelta(days=3), deputy_id=SECRETARY))

    assert (notices(store, SECRETARY).total, len(notices(store, SECRETARY).rows)) == (8, 6)
