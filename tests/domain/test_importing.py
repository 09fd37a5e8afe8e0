"""Who is one person among rows, what a row becomes, and what tells one plan from another."""

from dataclasses import replace
from datetime import date

from desktop_app.domain.appeal import AppealKind, Attachment, Channel, Mark, Question
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind, Gender
from desktop_app.domain.identifiers import Identifier, IdentifierKind
from desktop_app.domain.importing import ByHand, Counts, Mapped, Plan, Reading, Target, Unanswered, has_appeals
from desktop_app.domain.importing_doubles import is_likely, is_sure, meeting_places
from desktop_app.domain.importing_rows import OldRow
from desktop_app.domain.importing_values import Surroundings, appeal_of, case_file_of
from desktop_app.domain.matching import applicant_of, judge
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Officer
from tests.stand_ins import PlainWeek

TODAY = date(2026, 1, 15)
LAST_YEAR = date(2025, 1, 15)
SMIRNOVA = Officer("Смирнова", "Анна", "Сергеевна", id=2)
AROUND = Surroundings(Office(), PlainWeek(), (SMIRNOVA,), TODAY)
PLAN = Plan(Attachment("реестр.csv", 10, "ab" * 32), Reading(), (Mapped(0, Target.SURNAME),), responsible_id=7)
ROW = OldRow(
    has_appeal=True,
    surname="Кузнецова",
    name="Анна",
    patronymic="Петровна",
    received_on=LAST_YEAR,
    registered_on=LAST_YEAR,
    substance="Нет отопления",
)
KUZNETSOV = CaseFile(
    ApplicantKind.PERSON,
    surname="Кузнецов",
    name="Пётр",
    patronymic="Владимирович",
    birth_date=date(1961, 3, 12),
    phones=("+7 912 345-67-89",),
    address=Address(locality="г. Рязань", street="ул. Ленина", house="5"),
)


def test_a_plan_is_told_by_all_but_the_name_of_its_file() -> None:
    assert PLAN.token == replace(PLAN, file=replace(PLAN.file, name="другой.csv")).token
    assert PLAN.token != replace(PLAN, by_hand=(ByHand("a", 1),)).token
    assert PLAN.token != replace(PLAN, file=replace(PLAN.file, sha256="cd" * 32)).token


def test_a_plan_of_case_files_alone_has_no_appeals() -> None:
    assert not has_appeals(PLAN.columns)
    assert has_appeals((*PLAN.columns, Mapped(1, Target.SUBSTANCE)))


def test_rows_are_counted_by_what_becomes_of_them() -> None:
    counts = Counts(opens=1, joins=2, attaches=3, enters=4, wrong=5, undecided=6, skipped=7)

    assert (counts.entered, counts.to_correct) == (10, 18)


def test_a_row_opens_a_case_file_of_the_day_of_its_appeal() -> None:
    opened = case_file_of(replace(ROW, case_number="12", phones=("1",), birth_date=date(1961, 3, 12)), TODAY)

    assert (opened.title, opened.number, opened.opened_on) == ("Кузнецова Анна Петровна", "12", LAST_YEAR)
    assert (opened.gender, opened.birth_date, opened.kind) == (Gender.FEMALE, date(1961, 3, 12), ApplicantKind.PERSON)
    assert case_file_of(OldRow(surname="Иванов"), TODAY).opened_on == TODAY


def test_an_organisation_has_no_birthday() -> None:
    opened = case_file_of(OldRow(organisation="ООО «Ромашка»", birth_date=LAST_YEAR, gender=Gender.MALE), TODAY)

    assert (opened.kind, opened.birth_date, opened.gender) == (ApplicantKind.ORGANISATION, None, Gender.MALE)


def test_what_an_appeal_leaves_unsaid_the_plan_says() -> None:
    appeal = appeal_of(ROW, PLAN, AROUND)

    assert (appeal.kind, appeal.channel, appeal.responsible_id) == (AppealKind.STATEMENT, Channel.OTHER_SYSTEM, 7)
    assert (appeal.due_on, appeal.answered_on, appeal.questions) == (date(2025, 2, 14), None, ())


def test_an_appeal_says_what_its_row_says() -> None:
    said = replace(
        ROW,
        kind=AppealKind.COMPLAINT,
        channel=Channel.POST,
        responsible="Смирнова А. С.",
        due_on=date(2025, 3, 1),
        answered_on=date(2025, 2, 1),
        topic="0005.0005.0056.1162",
        resolution="Разобраться",
    )

    appeal = appeal_of(said, PLAN, AROUND)

    assert (appeal.kind, appeal.channel, appeal.responsible_id) == (AppealKind.COMPLAINT, Channel.POST, 2)
    assert (appeal.due_on, appeal.answered_on) == (date(2025, 3, 1), date(2025, 2, 1))
    assert (appeal.questions, appeal.resolution) == ((Question("0005.0005.0056.1162"),), "Разобраться")


def test_an_officer_who_is_not_in_the_list_is_kept_in_words() -> None:
    bare = appeal_of(replace(ROW, responsible="Орлов"), PLAN, AROUND)
    with_more = appeal_of(replace(ROW, responsible="Орлов", resolution="Разобраться"), PLAN, AROUND)

    assert (bare.responsible_id, bare.resolution) == (7, "По старому реестру ответственный: Орлов")
    assert with_more.resolution == "Разобраться\nПо старому реестру ответственный: Орлов"


def test_a_call_is_an_inquiry_and_has_no_term() -> None:
    appeal = appeal_of(replace(ROW, channel=Channel.PHONE, due_on=TODAY), PLAN, AROUND)

    assert (appeal.kind, appeal.due_on) == (AppealKind.INQUIRY, None)


def test_appeals_without_an_answer_may_count_as_answered() -> None:
    closed = replace(PLAN, unanswered=Unanswered.CLOSED)

    assert appeal_of(ROW, closed, AROUND).answered_on == date(2025, 2, 14)
    assert appeal_of(replace(ROW, due_on=date(2030, 1, 1)), closed, AROUND).answered_on == TODAY
    assert appeal_of(replace(ROW, channel=Channel.PHONE), closed, AROUND).answered_on is None


def test_who_has_not_signed_is_marked() -> None:
    assert appeal_of(replace(ROW, is_anonymous=True), PLAN, AROUND).marks == {Mark.ANONYMOUS}


def test_entries_of_one_person_meet_by_any_of_their_facts() -> None:
    known = replace(
        KUZNETSOV,
        number="ЛД-7",
        identifiers=(Identifier(IdentifierKind.SNILS, "112-233-445 95"), Identifier(None, "1")),
    )

    assert list(meeting_places(known)) == [
        "c лд 7",
        "i snils 112 233 445 95",
        "i  1",
        "p 9123456789",
        "b 1961-03-12 петр",
        "a кузнецов г рязань ул ленина 5",
        "n кузнецов петр владимирович",
    ]


def test_what_many_share_is_no_meeting_place() -> None:
    firm = CaseFile(ApplicantKind.ORGANISATION, organisation="ООО «Ромашка»", phones=("2-34",))

    assert list(meeting_places(firm)) == ["o ооо ромашка"]
    assert list(meeting_places(CaseFile(ApplicantKind.PERSON, surname="Иванов"))) == []


def test_the_same_person_is_sure_by_name_and_one_more_fact() -> None:
    bare = replace(KUZNETSOV, birth_date=None, phones=(), address=Address())
    others = {
        "born": replace(bare, birth_date=KUZNETSOV.birth_date),
        "phone": replace(bare, phones=KUZNETSOV.phones),
        "lives": replace(bare, address=KUZNETSOV.address),
    }

    found = {name: is_sure(judge(applicant_of(each), KUZNETSOV)) for name, each in others.items()}

    assert found == {"born": True, "phone": True, "lives": True}


def test_a_name_alone_is_likely_and_no_more() -> None:
    bare = replace(KUZNETSOV, birth_date=None, phones=(), address=Address())
    judgement = judge(applicant_of(bare), KUZNETSOV)

    assert (is_sure(judgement), is_likely(judgement)) == (False, True)


def test_father_and_son_are_two() -> None:
    son = replace(KUZNETSOV, name="Владимир", patronymic="Петрович", birth_date=date(1990, 1, 1))
    judgement = judge(applicant_of(son), KUZNETSOV)

    assert (is_sure(judgement), is_likely(judgement)) == (False, False)
