"""Registration: Кузнецов Пётр Владимирович comes for the first time, and comes again."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.appeal import AppealKind, Channel, Mark, Question
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind, Gender, LegalBasis, SocialStatus
from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import Conflict
from desktop_app.domain.rules import Problem
from desktop_app.flow.run import NotReady
from desktop_app.storage.store import Store
from desktop_app.tasks import register_appeal
from desktop_app.tasks.register_appeal.draft import Decision
from tests.tasks.conftest import AtDesk
from tests.tasks.desk import Desk

RYAZAN = Address(postal_code="390000", locality="г. Рязань", street="ул. Ленина", house="5", flat="12")
FRIDAY_BEFORE_THE_TERM_ENDS = date(2026, 2, 13)


def appeals_to(desk: Desk, responsible: Officer) -> Desk:
    """The two last steps, answered in the shortest way."""
    desk.answer(channel=Channel.POST, substance="Прошу отремонтировать крышу.").forward()
    return desk.answer(responsible_id=responsible.id).forward()


@pytest.fixture
def newcomer(at_desk: AtDesk) -> Desk:
    """Kuznetsov at the window for the first time, and nobody like him on file."""
    desk = at_desk(register_appeal.TASK)
    return desk.answer(
        surname="КУЗНЕЦОВ", name="петр", patronymic="владимирович", phone="89123456789", decision=Decision.NO
    )


@pytest.fixture
def kuznetsov(newcomer: Desk, smirnova: Officer) -> CaseFile:
    """The case file that his first appeal left."""
    newcomer.forward().answer(address=RYAZAN).forward()
    case_file_id = appeals_to(newcomer, smirnova).finish().case_file_id
    assert case_file_id is not None
    return newcomer.within(lambda unit: unit.case_file(case_file_id))


def test_a_first_appeal_opens_a_case_file(newcomer: Desk, smirnova: Officer) -> None:
    newcomer.answer(birth_date="12.03.1961").forward()
    assert newcomer.form == "new_case_file"
    newcomer.answer(
        address=RYAZAN,
        more_phones=("4912 12-34-56",),
        email="kuznetsov@example.ru",
        social_status=SocialStatus.PENSIONER,
    ).forward()

    receipt = appeals_to(newcomer, smirnova).finish()

    assert receipt.case_file_id is not None
    assert newcomer.within(lambda unit: unit.case_file(receipt.case_file_id or 0)) == CaseFile(
        kind=ApplicantKind.PERSON,
        number="ЛД-000001",
        surname="Кузнецов",
        name="Петр",
        patronymic="Владимирович",
        birth_date=date(1961, 3, 12),
        gender=Gender.MALE,
        address=RYAZAN,
        phones=("+7 912 345-67-89", "+7 491 212-34-56"),
        email="kuznetsov@example.ru",
        social_status=SocialStatus.PENSIONER,
        legal_basis=LegalBasis.APPEALS_LAW,
        opened_on=date(2026, 1, 15),
        id=receipt.case_file_id,
        version=1,
    )


def test_the_appeal_stands_in_the_register_with_its_number_and_term(
    newcomer: Desk, smirnova: Officer, orlov: Officer
) -> None:
    newcomer.forward().answer(address=RYAZAN).forward()
    newcomer.answer(
        channel=Channel.IN_HAND,
        appeal_kind=AppealKind.COMPLAINT,
        received_on="14.01.2026",
        sheets="3",
        enclosures="2",
        substance="Прошу отремонтировать крышу.\r\nТечёт с осени.",
        questions=(Question(topic="0005 0005 0056 1162", gist="Ремонт крыши"), Question()),
    ).forward()
    newcomer.answer(
        responsible_id=smirnova.id, helper_ids=(orlov.id,), resolution="Прошу разобраться.", controlled=True
    )

    receipt = newcomer.forward().finish()

    appeal = newcomer.within(lambda unit: unit.appeal(receipt.appeal_id or 0))
    assert appeal.number == receipt.number == "К-1/26"
    assert appeal.case_file_id == receipt.case_file_id
    assert (appeal.kind, appeal.channel) == (AppealKind.COMPLAINT, Channel.IN_HAND)
    assert (appeal.received_on, appeal.registered_on) == (date(2026, 1, 14), date(2026, 1, 15))
    assert receipt.due is not None
    assert appeal.due_on == receipt.due.on == FRIDAY_BEFORE_THE_TERM_ENDS
    assert (appeal.sheets, appeal.enclosures) == (3, 2)
    assert appeal.substance == "Прошу отремонтировать крышу.\nТечёт с осени."
    assert appeal.questions == (Question(topic="0005.0005.0056.1162", gist="Ремонт крыши"),)
    assert appeal.marks == {Mark.FIRST}
    assert (appeal.responsible_id, appeal.helper_ids) == (smirnova.id, (orlov.id,))
    assert (appeal.resolution, appeal.controlled) == ("Прошу разобраться.", True)
    assert appeal.to_complete == ()


def test_the_notice_draws_an_outgoing_number_and_the_instruction_goes_by_the_appeals(
    newcomer: Desk, smirnova: Officer, store: Store
) -> None:
    newcomer.forward().answer(address=RYAZAN).forward()

    receipt = appeals_to(newcomer, smirnova).finish()

    notice, instruction = (store.register.letter(letter_id) for letter_id in receipt.letter_ids)
    assert notice is not None
    assert instruction is not None
    assert (notice.form, notice.number) == ("registration_notice", "1-исх")
    assert notice.text.addressee[0] == "Кузнецову\u00a0П.\u00a0В."
    assert notice.text.salutation == "Уважаемый Петр\u00a0Владимирович!"
    assert (instruction.form, instruction.number) == ("instruction", "К-1/26")
    assert instruction.text.addressee == ("Смирновой\u00a0А.\u00a0С.",)


def test_who_is_on_file_gets_another_appeal_and_no_other_case_file(
    kuznetsov: CaseFile, at_desk: AtDesk, smirnova: Officer
) -> None:
    desk = at_desk(register_appeal.TASK, typed="кузнецов").answer(known=kuznetsov, decision=Decision.YES).forward()
    assert desk.form == "case_file"

    receipt = appeals_to(desk.forward(), smirnova).finish()

    assert receipt.case_file_id == kuznetsov.id
    assert receipt.number == "К-2/26"
    assert desk.within(lambda unit: unit.case_file(kuznetsov.id)) == kuznetsov
    assert Mark.FIRST not in desk.within(lambda unit: unit.appeal(receipt.appeal_id or 0)).marks


def test_the_number_of_a_document_from_the_search_box_arrives(at_desk: AtDesk) -> None:
    desk = at_desk(register_appeal.TASK, typed="Кузнецов Пётр 112-233-445 95")

    assert [each.value for each in desk.draft.identifiers] == ["112-233-445 95"]
    assert desk.draft.phone == ""


def test_contacts_are_corrected_on_the_way(kuznetsov: CaseFile, at_desk: AtDesk, smirnova: Officer) -> None:
    desk = at_desk(register_appeal.TASK, typed="кузнецов 8 920 000-11-22")
    desk.answer(known=kuznetsov, decision=Decision.YES).forward()
    assert desk.draft.known_phones == ("+7 912 345-67-89", "+7 920 000-11-22")
    moved = replace(RYAZAN, street="ул. Садовая", house="7")
    desk.answer(known_address=moved, known_email="petr@example.ru").forward()

    appeals_to(desk, smirnova).finish()

    corrected = desk.within(lambda unit: unit.case_file(kuznetsov.id))
    assert corrected.phones == ("+7 912 345-67-89", "+7 920 000-11-22")
    assert (corrected.address, corrected.email, corrected.version) == (moved, "petr@example.ru", 2)


def test_what_the_case_file_lacked_is_filled_by_the_next_appeal(at_desk: AtDesk, smirnova: Officer) -> None:
    quick = at_desk(register_appeal.TASK, typed="Кузнецов").answer(decision=Decision.NO).forward().forward()
    case_file_id = appeals_to(quick, smirnova).finish().case_file_id or 0
    hasty = quick.within(lambda unit: unit.case_file(case_file_id))
    assert hasty.to_complete == ("name", "address")

    desk = at_desk(register_appeal.TASK, typed="Кузнецов Пётр Владимирович").answer(birth_date="12.03.61")
    desk.answer(known=hasty, decision=Decision.YES).forward().answer(known_address=RYAZAN).forward()
    appeals_to(desk, smirnova).finish()

    filled = desk.within(lambda unit: unit.case_file(case_file_id))
    assert str(filled.full_name) == "Кузнецов Пётр Владимирович"
    assert filled.birth_date == date(1961, 3, 12)
    assert filled.to_complete == ()


def test_a_changed_mind_keeps_what_was_typed_and_commits_only_the_path(
    kuznetsov: CaseFile, at_desk: AtDesk, smirnova: Officer
) -> None:
    desk = at_desk(register_appeal.TASK, typed="Кузнецов Пётр Владимирович")
    desk.answer(known=kuznetsov, decision=Decision.YES).forward().answer(known_email="da@example.ru")
    desk.back().answer(decision=Decision.NO).forward()
    assert desk.form == "new_case_file"
    desk.answer(email="net@example.ru")
    desk.back().answer(known=kuznetsov, decision=Decision.YES).forward()

    assert desk.draft.known_email == "da@example.ru"
    assert desk.draft.email == "net@example.ru"
    receipt = appeals_to(desk.forward(), smirnova).finish()

    assert receipt.case_file_id == kuznetsov.id
    assert desk.within(lambda unit: unit.case_file(kuznetsov.id)).email == "da@example.ru"


def test_no_after_yes_opens_a_case_file_and_leaves_the_other_alone(
    kuznetsov: CaseFile, at_desk: AtDesk, smirnova: Officer
) -> None:
    desk = at_desk(register_appeal.TASK, typed="Кузнецов Пётр Владимирович")
    desk.answer(known=kuznetsov, decision=Decision.YES).forward().answer(known_email="da@example.ru")
    desk.back().answer(decision=Decision.NO).forward().forward()

    receipt = appeals_to(desk, smirnova).finish()

    assert receipt.case_file_id != kuznetsov.id
    assert desk.within(lambda unit: unit.case_file(kuznetsov.id)) == kuznetsov
    assert desk.within(lambda unit: unit.case_file(receipt.case_file_id or 0)).email == ""


def test_a_case_file_read_anew_keeps_the_corrections_and_brings_the_colleagues(
    kuznetsov: CaseFile, at_desk: AtDesk
) -> None:
    desk = at_desk(register_appeal.TASK).answer(known=kuznetsov, known_email="da@example.ru")
    moved = replace(RYAZAN, house="7")

    desk.answer(known=replace(kuznetsov, email="colleague@example.ru", address=moved, version=2))

    assert (desk.draft.known_email, desk.draft.known_address) == ("da@example.ru", moved)


def test_another_case_file_brings_its_own_contacts(kuznetsov: CaseFile, at_desk: AtDesk) -> None:
    desk = at_desk(register_appeal.TASK).answer(known=kuznetsov, known_email="da@example.ru")
    namesake = replace(kuznetsov, id=99, email="other@example.ru")

    assert desk.answer(known=namesake).draft.known_email == "other@example.ru"


def test_a_changed_name_asks_for_the_decision_anew(kuznetsov: CaseFile, at_desk: AtDesk) -> None:
    desk = at_desk(register_appeal.TASK, typed="Кузнецов").answer(known=kuznetsov, decision=Decision.YES)

    desk.answer(surname="Кузнецова")

    assert (desk.draft.decision, desk.draft.known) == (None, None)
    assert desk.problems() == {"decision": Problem.REQUIRED}


def test_yes_says_which(at_desk: AtDesk) -> None:
    desk = at_desk(register_appeal.TASK, typed="Кузнецов").answer(decision=Decision.YES)

    assert desk.problems() == {"decision": Problem.DECIDE}


def test_quick_intake_needs_a_surname_channel_substance_and_responsible(at_desk: AtDesk, smirnova: Officer) -> None:
    desk = at_desk(register_appeal.TASK)
    assert desk.problems() == {"surname": Problem.REQUIRED, "decision": Problem.REQUIRED}
    desk.answer(surname="Кузнецов", decision=Decision.NO).forward()
    assert desk.problems() == {}
    desk.forward()
    assert desk.problems() == {"channel": Problem.REQUIRED, "substance": Problem.REQUIRED}
    desk.answer(channel=Channel.POST, substance="Крыша").forward()
    assert desk.problems() == {"responsible_id": Problem.REQUIRED}

    receipt = desk.answer(responsible_id=smirnova.id).forward().finish()

    assert desk.within(lambda unit: unit.appeal(receipt.appeal_id or 0)).to_complete == ("questions",)
    assert desk.within(lambda unit: unit.case_file(receipt.case_file_id or 0)).to_complete == ("name", "address")


def test_a_gender_that_no_name_tells_is_asked(at_desk: AtDesk) -> None:
    desk = at_desk(register_appeal.TASK, typed="Шевченко").answer(decision=Decision.NO).forward()
    assert desk.problems() == {"gender": Problem.REQUIRED}

    desk.answer(gender=Gender.FEMALE)
    assert desk.problems() == {}


def test_a_gender_that_was_said_stays_until_a_patronymic_says_otherwise(at_desk: AtDesk) -> None:
    desk = at_desk(register_appeal.TASK, typed="Шевченко").answer(gender=Gender.FEMALE, name="Саша")
    assert desk.draft.gender is Gender.FEMALE

    assert desk.answer(patronymic="Петрович").draft.gender is Gender.MALE


def test_a_gender_that_the_case_file_lacks_is_asked_before_the_letter(
    kuznetsov: CaseFile, at_desk: AtDesk, smirnova: Officer
) -> None:
    desk = at_desk(register_appeal.TASK, typed="Шевченко")
    genderless = replace(kuznetsov, surname="Шевченко", gender=None, number="ЛД-000077", id=0)
    shevchenko = desk.within(lambda unit: unit.add_case_file(genderless))
    desk.answer(known=shevchenko, decision=Decision.YES).forward()
    assert desk.problems() == {"known_gender": Problem.REQUIRED}

    appeals_to(desk.answer(known_gender=Gender.FEMALE).forward(), smirnova).finish()

    assert desk.within(lambda unit: unit.case_file(shevchenko.id)).gender is Gender.FEMALE


def test_a_case_file_let_go_leaves_what_was_typed(kuznetsov: CaseFile, at_desk: AtDesk) -> None:
    desk = at_desk(register_appeal.TASK).answer(known=kuznetsov, known_email="da@example.ru")

    assert desk.answer(known=None).draft.known_email == "da@example.ru"


def test_the_search_box_brings_its_words_along(at_desk: AtDesk) -> None:
    draft = at_desk(register_appeal.TASK, typed="кузнецов пётр владимирович 8(912)345-67-89").draft

    assert (draft.surname, draft.name, draft.patronymic) == ("Кузнецов", "Пётр", "Владимирович")
    assert (draft.phone, draft.gender) == ("+7 912 345-67-89", Gender.MALE)
    assert (draft.received_on, draft.registered_on) == (date(2026, 1, 15), date(2026, 1, 15))


def test_a_number_that_is_no_telephone_is_left_in_the_search_box(at_desk: AtDesk) -> None:
    assert at_desk(register_appeal.TASK, typed="ЛД-000123").draft.phone == ""


def test_one_more_from_the_same_citizen_starts_with_the_case_file(
    kuznetsov: CaseFile, at_desk: AtDesk, smirnova: Officer
) -> None:
    desk = at_desk(register_appeal.TASK, subject=kuznetsov)
    assert desk.problems() == {}
    assert [step.form for step in desk.run.path][1] == "case_file"

    receipt = appeals_to(desk.forward().forward(), smirnova).finish()

    assert receipt.case_file_id == kuznetsov.id


def test_no_appeal_is_registered_before_it_came(newcomer: Desk) -> None:
    newcomer.forward().forward()
    newcomer.answer(channel=Channel.POST, substance="Крыша", received_on="15.01.2026", registered_on="14.01.2026")

    with pytest.raises(NotReady) as stopped:
        newcomer.forward()
    assert stopped.value.problems == {"registered_on": Problem.BEFORE_RECEIPT}


def test_the_responsible_officer_does_not_help_himself(newcomer: Desk, smirnova: Officer) -> None:
    newcomer.answer(responsible_id=smirnova.id, helper_ids=(smirnova.id,))

    step = next(each for each in register_appeal.TASK.steps if each.form == "responsible")
    assert register_appeal.TASK.problems(newcomer.draft, step, date(2026, 1, 15)) == {
        "helper_ids": Problem.IS_RESPONSIBLE
    }


def test_a_commit_that_fails_draws_no_number_and_the_run_stays(
    kuznetsov: CaseFile, at_desk: AtDesk, smirnova: Officer
) -> None:
    desk = at_desk(register_appeal.TASK, subject=kuznetsov).forward().answer(known_email="da@example.ru").forward()
    appeals_to(desk, smirnova)
    desk.within(lambda unit: unit.change_case_file(replace(kuznetsov, email="colleague@example.ru")))

    with pytest.raises(Conflict):
        desk.finish()

    assert (desk.form, desk.draft.known_email) == ("review", "da@example.ru")
    current = desk.within(lambda unit: unit.case_file(kuznetsov.id))
    receipt = desk.answer(known=current).finish()
    assert receipt.number == "К-2/26"
    assert desk.within(lambda unit: unit.case_file(kuznetsov.id)).email == "da@example.ru"


def test_a_citizen_taken_for_one_on_file_gets_a_case_file_after_all(
    kuznetsov: CaseFile, at_desk: AtDesk, smirnova: Officer
) -> None:
    desk = at_desk(register_appeal.TASK, subject=kuznetsov).answer(decision=Decision.NO).forward()
    assert desk.draft.gender is Gender.MALE

    assert appeals_to(desk.forward(), smirnova).finish().case_file_id != kuznetsov.id


def test_numbers_follow_one_another_in_the_order_of_finishing(at_desk: AtDesk, smirnova: Officer, store: Store) -> None:
    first, second = (at_desk(register_appeal.TASK, typed="Кузнецов") for _ in range(2))
    for desk in (first, second):
        desk.answer(decision=Decision.NO).forward().forward()
        appeals_to(desk, smirnova)

    receipts = [second.finish(), first.finish()]

    assert [receipt.number for receipt in receipts] == ["К-1/26", "К-2/26"]
    notices = [store.register.letter(receipt.letter_ids[0]) for receipt in receipts]
    assert [notice.number for notice in notices if notice] == ["1-исх", "2-исх"]
