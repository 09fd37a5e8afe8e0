"""Appeals of nobody, of organisations, by plain e-mail and by telephone."""

import pytest

from desktop_app.domain.appeal import AppealKind, Channel, Mark
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.officer import Officer
from desktop_app.domain.rules import Problem
from desktop_app.storage.store import Store
from desktop_app.tasks import register_appeal
from desktop_app.tasks.register_appeal.draft import Decision
from tests.tasks.conftest import AtDesk
from tests.tasks.desk import Desk
from tests.tasks.test_register_appeal import appeals_to


@pytest.fixture
def newcomer(at_desk: AtDesk) -> Desk:
    """Kuznetsov at the window for the first time, and nobody like him on file."""
    desk = at_desk(register_appeal.TASK)
    return desk.answer(
        surname="КУЗНЕЦОВ", name="петр", patronymic="владимирович", phone="89123456789", decision=Decision.NO
    )


def test_an_anonymous_appeal_has_no_case_file_and_no_notice(at_desk: AtDesk, smirnova: Officer, store: Store) -> None:
    desk = at_desk(register_appeal.TASK).answer(applicant=ApplicantKind.ANONYMOUS)
    desk.forward()
    assert desk.form == "appeal"

    receipt = appeals_to(desk, smirnova).finish()

    assert (receipt.number, receipt.case_file_id) == ("АН-1/26", None)
    assert desk.within(lambda unit: unit.appeal(receipt.appeal_id or 0)).marks == {Mark.ANONYMOUS}
    (instruction,) = (store.register.letter(letter_id) for letter_id in receipt.letter_ids)
    assert instruction is not None
    assert instruction.form == "instruction"


def test_an_organisation_is_known_by_its_own_name(at_desk: AtDesk, smirnova: Officer) -> None:
    desk = at_desk(register_appeal.TASK).answer(applicant=ApplicantKind.ORGANISATION)
    assert desk.problems() == {"organisation": Problem.REQUIRED, "decision": Problem.REQUIRED}
    desk.answer(organisation="ООО «Ромашка»", birth_date="12.03.1961", decision=Decision.NO).forward()
    assert desk.run.label == "ООО «Ромашка»"

    receipt = appeals_to(desk.forward(), smirnova).finish()

    case_file = desk.within(lambda unit: unit.case_file(receipt.case_file_id or 0))
    assert (case_file.kind, case_file.title) == (ApplicantKind.ORGANISATION, "ООО «Ромашка»")
    assert (case_file.gender, case_file.birth_date) == (None, None)
    assert receipt.number == "О-1/26"

    again = at_desk(register_appeal.TASK, subject=case_file).answer(surname="Лунин")
    again.answer(known=case_file, decision=Decision.YES).forward().forward()
    assert appeals_to(again, smirnova).finish().case_file_id == case_file.id
    assert desk.within(lambda unit: unit.case_file(case_file.id)) == case_file


def test_a_citizen_is_not_taken_for_the_organisation_typed_before(newcomer: Desk, smirnova: Officer) -> None:
    newcomer.answer(applicant=ApplicantKind.ORGANISATION, organisation="ООО «Ромашка»")
    newcomer.answer(applicant=ApplicantKind.PERSON, decision=Decision.NO).forward()
    assert newcomer.run.label == "Кузнецов\u00a0П.\u00a0В."

    receipt = appeals_to(newcomer.forward(), smirnova).finish()

    assert newcomer.within(lambda unit: unit.case_file(receipt.case_file_id or 0)).title == "Кузнецов Петр Владимирович"


def test_a_letter_by_plain_e_mail_is_no_appeal_and_its_author_is_told_how_to_write(
    newcomer: Desk, smirnova: Officer, store: Store
) -> None:
    newcomer.forward().answer(email="kuznetsov@example.ru").forward()
    newcomer.answer(channel=Channel.EMAIL, substance="Когда починят крышу?")
    assert newcomer.draft.appeal_kind is AppealKind.NOT_AN_APPEAL
    assert newcomer.draft.marks == frozenset()
    newcomer.answer(appeal_kind=AppealKind.STATEMENT)
    assert newcomer.problems() == {"appeal_kind": Problem.EMAIL_IS_NO_CHANNEL}
    newcomer.answer(appeal_kind=AppealKind.NOT_AN_APPEAL).forward().answer(responsible_id=smirnova.id).forward()
    assert newcomer.run.task.received(newcomer.draft) is None

    receipt = newcomer.finish()

    appeal = newcomer.within(lambda unit: unit.appeal(receipt.appeal_id or 0))
    assert (receipt.number, receipt.due, appeal.due_on) == ("К-1/26", None, None)
    (letter,) = (store.register.letter(letter_id) for letter_id in receipt.letter_ids)
    assert letter is not None
    assert (letter.form, letter.outgoing, letter.appeal_id) == ("email_is_no_channel", True, appeal.id)
    assert letter.text.addressee[-1] == "kuznetsov@example.ru"
    assert "Письмо, присланное по электронной почте, обращением не является" in str(letter.text.paragraphs)
    (entry,) = store.register.entries_of(receipt.case_file_id or 0)
    assert (entry.kind, entry.channel, entry.counts) == ("не обращение", "электронная почта", False)


def test_another_channel_makes_an_appeal_of_it_again(newcomer: Desk) -> None:
    newcomer.forward().forward().answer(channel=Channel.EMAIL)

    newcomer.answer(channel=Channel.SITE)

    assert (newcomer.draft.appeal_kind, newcomer.draft.marks) == (AppealKind.STATEMENT, {Mark.FIRST})


def test_the_first_appeal_after_a_letter_by_e_mail_and_a_call_is_the_first(
    newcomer: Desk, at_desk: AtDesk, smirnova: Officer, store: Store
) -> None:
    newcomer.forward().forward().answer(channel=Channel.EMAIL, substance="Почините крышу").forward()
    written = newcomer.answer(responsible_id=smirnova.id).forward().finish()
    case_file = store.register.case_file(written.case_file_id or 0)
    call = at_desk(register_appeal.TASK, subject=case_file).forward().forward()
    call.answer(channel=Channel.PHONE, substance="Что с моим письмом?", wrote_before=False)
    assert call.draft.marks == frozenset()
    call.forward().answer(responsible_id=smirnova.id).forward().finish()

    assert store.register.said_before(written.case_file_id or 0) == ()
    first = at_desk(register_appeal.TASK, subject=case_file)
    assert first.draft.marks == frozenset()
    assert first.answer(wrote_before=False).draft.marks == {Mark.FIRST}
    first.forward()
    appeals_to(first, smirnova).finish()

    assert [each.number for each in store.register.said_before(written.case_file_id or 0)] == ["К-3/26"]
    assert at_desk(register_appeal.TASK, subject=case_file).answer(wrote_before=True).draft.marks == frozenset()


def test_a_nameless_letter_by_e_mail_leaves_no_paper(at_desk: AtDesk, smirnova: Officer) -> None:
    desk = at_desk(register_appeal.TASK).answer(applicant=ApplicantKind.ANONYMOUS).forward()
    desk.answer(channel=Channel.EMAIL, substance="Шум").forward().answer(responsible_id=smirnova.id).forward()

    assert desk.finish().letter_ids == ()


def test_a_telephone_call_is_an_inquiry_without_term_or_notice(newcomer: Desk, smirnova: Officer) -> None:
    newcomer.forward().forward()
    newcomer.answer(channel=Channel.PHONE, substance="Когда приём?")
    assert newcomer.draft.appeal_kind is AppealKind.INQUIRY
    newcomer.answer(appeal_kind=AppealKind.STATEMENT)
    assert newcomer.problems() == {"appeal_kind": Problem.PHONE_IS_INQUIRY}
    newcomer.answer(appeal_kind=AppealKind.INQUIRY).forward().answer(responsible_id=smirnova.id).forward()

    receipt = newcomer.finish()

    assert receipt.due is None
    assert newcomer.within(lambda unit: unit.appeal(receipt.appeal_id or 0)).due_on is None
    assert len(receipt.letter_ids) == 1


def test_a_call_that_was_none_becomes_a_statement_again(newcomer: Desk) -> None:
    newcomer.answer(channel=Channel.PHONE).answer(channel=Channel.POST)

    assert newcomer.draft.appeal_kind is AppealKind.STATEMENT


def test_a_kind_that_was_chosen_stays_when_the_channel_changes(newcomer: Desk) -> None:
    newcomer.answer(appeal_kind=AppealKind.COMPLAINT, channel=Channel.FAX)

    assert newcomer.draft.appeal_kind is AppealKind.COMPLAINT
