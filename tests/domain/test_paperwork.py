"""Which papers the registration of an appeal leaves, and under which numbers."""

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from desktop_app.domain import examples
from desktop_app.domain.appeal import Appeal, AppealKind, Channel
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind, Gender
from desktop_app.domain.composing import composed, made_by
from desktop_app.domain.deadlines import answer_due
from desktop_app.domain.letter import Letter, LetterText
from desktop_app.domain.letter_facts import Desk as LettersDesk
from desktop_app.domain.letter_facts import Entry, Facts
from desktop_app.domain.office import Office, Series
from desktop_app.domain.officer import Officer
from desktop_app.domain.paperwork import Records, add_letter, add_papers, facts_about
from desktop_app.domain.setup import OfficeSetup
from desktop_app.domain.templates import COMMON, Template, built_in, in_force
from tests.stand_ins import THURSDAY, FixedClock, PlainWeek

if TYPE_CHECKING:
    from desktop_app.domain.ports import Unit

KUZNETSOV = CaseFile(ApplicantKind.PERSON, surname="Кузнецов", name="Пётр", gender=Gender.MALE, id=5)
APPEAL = Appeal(
    kind=AppealKind.COMPLAINT,
    channel=Channel.POST,
    received_on=THURSDAY.date(),
    registered_on=THURSDAY.date(),
    substance="Прошу починить крышу.",
    responsible_id=2,
    number="К-1/26",
    case_file_id=5,
    helper_ids=(3,),
    id=9,
)
SETUP = OfficeSetup(
    office=Office(name="Администрация"),
    officers=(Officer("Смирнова", id=1), Officer("Белова", "Анна", id=2), Officer("Иванов", "Пётр", id=3)),
)


class Desk:
    """Stands in for a transaction: what the papers need of one."""

    def __init__(self) -> None:
        self.clock = FixedClock(THURSDAY)
        self.office = SETUP.office
        self.officer = SETUP.officers[0]
        self.drawn: list[tuple[Series, str]] = []

    def template(self, form: str) -> Template:
        return in_force({})[form]

    def compose(self, form: str, facts: Facts) -> LetterText:
        return made_by({}, form, facts, LettersDesk(self.office, self.officer, THURSDAY.date(), SETUP.officers))

    def officers(self) -> tuple[Officer, ...]:
        return SETUP.officers

    def draw(self, series: Series, *, initial: str = "") -> str:
        self.drawn.append((series, initial))
        return f"{len(self.drawn)}-исх"

    def add_letter(self, letter: Letter) -> Letter:
        return replace(letter, id=100)


def test_an_inside_paper_bears_the_number_of_what_it_is_about() -> None:
    desk = Desk()
    cover = add_letter(cast("Unit", desk), "case_cover", Facts(replace(KUZNETSOV, number="ЛД-5")))
    assert (cover.number, cover.case_file_id, cover.appeal_id, cover.outgoing) == ("ЛД-5", 5, None, False)
    period = Facts(since=THURSDAY.date(), until=THURSDAY.date())
    assert add_letter(cast("Unit", desk), "registration_journal", period).number == "15.01.2026"
    assert not desk.drawn


def _papers(desk: Desk, case_file: CaseFile | None, appeal: Appeal) -> tuple[Letter, ...]:
    due = answer_due(appeal.kind, appeal.registered_on, desk.office, PlainWeek())
    return add_papers(cast("Unit", desk), case_file, appeal, due)


def test_the_applicant_gets_a_notice_and_the_officer_an_instruction() -> None:
    desk = Desk()
    notice, instruction = _papers(desk, KUZNETSOV, APPEAL)

    assert (notice.form, notice.number, notice.made_on) == (
        "registration_notice",
        "1-исх",
        THURSDAY.date(),
    )
    assert (notice.case_file_id, notice.appeal_id, notice.id) == (5, 9, 100)
    assert notice.text.salutation == "Уважаемый господин\u00a0Кузнецов!"
    assert (instruction.form, instruction.number) == ("instruction", "К-1/26")
    assert instruction.text.addressee == ("Беловой\u00a0А.", "Иванову\u00a0П.")
    assert desk.drawn == [(Series.LETTER, "К")]


def test_one_who_did_not_say_a_name_gets_no_notice_and_draws_no_number() -> None:
    desk = Desk()
    (instruction,) = _papers(desk, None, replace(APPEAL, case_file_id=None))
    assert (instruction.form, instruction.case_file_id) == ("instruction", None)
    assert desk.drawn == []


def test_one_who_asked_by_telephone_gets_no_notice() -> None:
    papers = _papers(Desk(), KUZNETSOV, replace(APPEAL, kind=AppealKind.INQUIRY))
    assert [paper.form for paper in papers] == ["instruction"]


def test_one_who_wrote_by_plain_e_mail_is_told_how_to_write_and_nobody_is_instructed() -> None:
    by_email = replace(APPEAL, kind=AppealKind.NOT_AN_APPEAL)
    (letter,) = _papers(Desk(), KUZNETSOV, by_email)
    assert (letter.form, letter.appeal_id) == ("email_is_no_channel", APPEAL.id)
    assert _papers(Desk(), None, by_email) == ()


def test_only_appeals_are_counted_in_the_journal() -> None:
    journal = built_in("registration_journal")
    assert journal is not None
    day = THURSDAY.date()
    entries = (
        Entry("К-1", day, "Кузнецов"),
        Entry("К-2", day, "Кузнецов", annulled=True),
        Entry("К-3", day, "Кузнецов", counts=False),
        Entry("К-4", day, "Кузнецов", annulled=True, counts=False),
    )
    facts = Facts(since=day, until=day, entries=entries)
    text = composed(journal, in_force({})[COMMON], facts, examples.DESK)
    table, total = text.paragraphs
    assert len(table.rows) == 4  # type: ignore[union-attr]  # the journal begins with its table
    assert total == (
        "Всего зарегистрировано: 1\u00a0обращение; кроме того, не обращений (справочное, электронная почта): 1."
    )


def test_a_letter_about_an_unsigned_appeal_knows_no_case_file() -> None:
    nobody_is_asked = cast("Records", None)
    assert facts_about(nobody_is_asked, None, APPEAL, None) == Facts(appeal=APPEAL)
