"""A letter is written: out of the forms that fit, with a number of its own, and only when it can be right."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.appeal import Appeal, Mark
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Gender
from desktop_app.domain.deadlines import answer_due
from desktop_app.domain.letter import Letter
from desktop_app.domain.letter_facts import Desk as LettersDesk
from desktop_app.domain.letter_facts import Facts
from desktop_app.domain.letter_forms import AskKind, FormAnswer, LetterSubject
from desktop_app.domain.offering import on_offer
from desktop_app.domain.office import Office
from desktop_app.domain.paperwork import facts_about, stated_due
from desktop_app.domain.ports import Conflict
from desktop_app.domain.rules import Problem
from desktop_app.domain.templates import in_force
from desktop_app.flow.run import NotReady
from desktop_app.tasks import write_letter
from tests.stand_ins import PlainWeek
from tests.tasks.conftest import AtDesk
from tests.tasks.desk import Desk
from tests.tasks.example_answers import THIRTEENTH
from tests.tasks.examples import Place

CALENDAR = PlainWeek()


@pytest.fixture
def desk(place: Place, at_desk: AtDesk) -> Desk:
    """A letter about her appeal, just begun."""
    return at_desk(write_letter.TASK, subject=place.letter_subject())


def of_case_file(place: Place, case_file: CaseFile) -> LetterSubject:
    """A letter about a case file alone."""
    facts = facts_about(place.store.register, case_file, None, None)
    desk = LettersDesk(Office(), place.secretary, THIRTEENTH)
    return LetterSubject(case_file, None, on_offer(place.store.register.templates(), facts, desk))


def free_letter(desk: Desk) -> Desk:
    """Choose the free letter and say what it is about."""
    heading, body, enclosures = desk.answer(form="free_letter").draft.answers
    told = (replace(heading, line="О дороге"), replace(body, text="Дорогу отремонтируют."), enclosures)
    return desk.forward().answer(answers=told)


def written(desk: Desk, letter_id: int) -> Letter:
    """The letter as it lies in the register."""
    letter = desk.store.register.letter(letter_id)
    assert letter is not None
    return letter


def forms(subject: LetterSubject) -> set[str]:
    """What may be chosen."""
    return {offer.form for offer in subject.offered}


def test_a_letter_about_an_appeal_may_be_any_of_its_forms_and_any_letter_to_its_author(place: Place) -> None:
    offered = forms(place.letter_subject())

    assert {"request_of_details", "instruction", "registration_card", "free_letter", "reception_invitation"} <= offered
    assert not {"common", "case_cover", "registration_journal"} & offered


def test_a_letter_about_a_case_file_may_be_no_form_of_an_appeal(place: Place) -> None:
    offered = forms(of_case_file(place, place.case_file))

    assert {"free_letter", "case_cover", "case_inventory", "case_reference"} <= offered
    assert not {"request_of_details", "instruction", "registration_journal"} & offered


def test_an_unsigned_appeal_has_nobody_to_write_to(place: Place) -> None:
    appeal = replace(place.appeal, case_file_id=None)
    desk = LettersDesk(Office(), place.secretary, THIRTEENTH, place.store.register.officers())

    offered = {offer.form for offer in on_offer(in_force({}), Facts(appeal=appeal), desk)}

    assert "instruction" in offered
    assert not {"free_letter", "request_of_details", "registration_notice"} & offered


def test_a_template_that_asks_for_what_is_not_there_is_not_offered(place: Place) -> None:
    faulty = in_force({"mine": "title: Моя\noffered: term.on\n---\n[text]\nДа."})
    desk = LettersDesk(Office(), place.secretary, THIRTEENTH, place.store.register.officers())

    assert on_offer({"mine": faulty["mine"]}, Facts(place.case_file, place.appeal), desk) == ()


def test_a_finished_letter_has_the_next_outgoing_number_and_keeps_its_text(desk: Desk, place: Place) -> None:
    receipt = free_letter(desk).finish()

    letter = written(desk, receipt.letter_ids[0])
    assert (receipt.number, receipt.appeal_id, receipt.case_file_id) == (
        letter.number,
        place.appeal.id,
        place.case_file.id,
    )
    assert (letter.form, letter.outgoing, letter.text.number) == ("free_letter", True, letter.number)
    assert letter.text.heading == "О дороге"
    assert letter.text.paragraphs == ("Дорогу отремонтируют.",)
    assert desk.store.register.letters_of(appeal_id=place.appeal.id) == (letter,)
    assert ("letter", letter.id) in {
        (event.subject, event.subject_id) for event in desk.store.register.timeline(place.case_file.id).rows
    }


def test_a_new_version_is_a_letter_of_its_own_under_the_next_number(place: Place, at_desk: AtDesk) -> None:
    first, second = (free_letter(at_desk(write_letter.TASK, subject=place.letter_subject())).finish() for _ in range(2))

    assert first.number != second.number
    assert len(place.store.register.letters_of(appeal_id=place.appeal.id)) == 2


def test_a_paper_of_the_house_bears_the_number_of_its_appeal_and_draws_none(desk: Desk, place: Place) -> None:
    receipt = desk.answer(form="instruction").forward().finish()

    assert receipt.number == place.appeal.number
    assert not written(desk, receipt.letter_ids[0]).outgoing


def test_a_form_is_chosen_out_of_those_that_fit(desk: Desk) -> None:
    assert desk.problems() == {"form": Problem.REQUIRED}

    assert desk.answer(form="registration_journal").problems() == {"form": Problem.REQUIRED}
    assert desk.draft.answers == ()


def test_the_questions_of_the_form_are_asked_and_those_needed_stop_the_finish(desk: Desk) -> None:
    desk.answer(form="request_of_details").forward()

    assert [row.title for row in desk.draft.answers] == [
        "Каких сведений или документов не хватает",
        "Срок представления",
    ]
    assert desk.problems() == {"answers.0.lines": Problem.REQUIRED}
    with pytest.raises(NotReady):
        desk.finish()


def test_an_answer_of_another_kind_is_told_of_at_its_place(desk: Desk) -> None:
    missing, until = desk.answer(form="request_of_details").draft.answers
    desk.forward().answer(answers=(replace(missing, lines="Копия паспорта"), replace(until, day="когда-нибудь")))

    assert desk.problems() == {"answers.1.day": Problem.NO_SUCH_DATE}


def test_answers_come_back_with_the_form_that_asks_the_same(desk: Desk) -> None:
    free_letter(desk).back().answer(form="instruction")
    assert desk.draft.answers == ()

    heading = FormAnswer("heading", AskKind.LINE, line="О дороге")
    assert desk.answer(form="free_letter", answers=(heading,)).draft.answers[0].line == "О дороге"


@pytest.mark.parametrize(
    ("row", "value"),
    [
        (FormAnswer("a", AskKind.LINE, line="слово"), "слово"),
        (FormAnswer("a", AskKind.TEXT, text="слова\nи слова"), "слова\nи слова"),
        (FormAnswer("a", AskKind.LINES, lines="одно\n\nдругое"), ("одно", "другое")),
        (FormAnswer("a", AskKind.DAY, day=THIRTEENTH), THIRTEENTH),
        (FormAnswer("a", AskKind.DAY, day="скоро"), ""),
        (FormAnswer("a", AskKind.WHOLE, whole=3), 3),
        (FormAnswer("a", AskKind.WHOLE, whole="три"), 0),
    ],
)
def test_an_answer_is_given_to_the_template_as_its_kind_is(row: FormAnswer, value: object) -> None:
    assert row.value == value


@pytest.fixture
def ungendered(place: Place) -> CaseFile:
    """Zaitseva's case file as if nobody had ever said who she is."""
    with place.store.unit(place.secretary.id, "intake") as unit:
        return unit.change_case_file(replace(place.case_file, gender=None))


def test_gender_unknown_stops_the_finish_with_a_question_and_not_the_typing(
    ungendered: CaseFile, place: Place, at_desk: AtDesk
) -> None:
    desk = free_letter(at_desk(write_letter.TASK, subject=place.letter_subject()))
    assert desk.problems() == {"gender": Problem.REQUIRED}

    receipt = desk.answer(gender=Gender.FEMALE).finish()

    assert written(desk, receipt.letter_ids[0]).text.salutation == "Уважаемая госпожа\u00a0Зайцева!"
    told = desk.within(lambda unit: unit.case_file(ungendered.id))
    assert (told.gender, told.version) == (Gender.FEMALE, ungendered.version + 1)


def test_a_paper_that_greets_nobody_asks_no_gender(ungendered: CaseFile, place: Place, at_desk: AtDesk) -> None:
    desk = at_desk(write_letter.TASK, subject=of_case_file(place, ungendered))

    assert desk.answer(form="case_cover").forward().problems() == {}


def test_a_collective_appeal_is_greeted_without_a_gender(ungendered: CaseFile, place: Place, at_desk: AtDesk) -> None:
    assert ungendered.gender is None
    desk = at_desk(write_letter.TASK, subject=place.letter_subject())
    desk.within(lambda unit: unit.change_appeal(replace(place.appeal, marks=frozenset({Mark.COLLECTIVE}))))

    again = at_desk(write_letter.TASK, subject=place.letter_subject())

    assert write_letter.asks_gender(free_letter(desk).draft)
    assert free_letter(again).problems() == {}


def test_a_template_that_was_changed_meanwhile_is_looked_at_anew(desk: Desk) -> None:
    free_letter(desk)
    own = desk.store.register.templates()["free_letter"].source + "\nС уважением"
    desk.within(lambda unit: unit.save_template("free_letter", own))

    with pytest.raises(Conflict):
        desk.finish()


def test_nothing_goes_out_about_an_appeal_that_was_annulled_meanwhile(desk: Desk, place: Place) -> None:
    free_letter(desk)
    desk.within(lambda unit: unit.change_appeal(replace(place.appeal, annulled=True)))

    with pytest.raises(Conflict):
        desk.finish()


def test_a_letter_tells_of_the_term_on_the_card(appeal_on_card: Appeal) -> None:
    due = stated_due(appeal_on_card, Office(), CALENDAR)
    reckoned = answer_due(appeal_on_card.kind, appeal_on_card.registered_on, Office(), CALENDAR)

    assert due is not None
    assert reckoned is not None
    assert due == replace(reckoned, on=date(2026, 3, 13))
    assert stated_due(replace(appeal_on_card, due_on=None), Office(), CALENDAR) is None


@pytest.fixture
def appeal_on_card(place: Place) -> Appeal:
    """Its term was extended."""
    return replace(place.appeal, due_on=date(2026, 3, 13))


def test_a_paused_letter_is_known_by_what_it_is_about(desk: Desk, place: Place, at_desk: AtDesk) -> None:
    of_citizen = at_desk(write_letter.TASK, subject=of_case_file(place, place.case_file))

    assert desk.run.label == place.appeal.number
    assert of_citizen.run.label == place.case_file.title
    assert at_desk(write_letter.TASK).run.label == ""
