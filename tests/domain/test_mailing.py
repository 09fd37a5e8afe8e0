"""Letters to many at once: who gets one, who is left out and why, and what carries them."""

from dataclasses import replace
from typing import cast

from desktop_app.domain import examples
from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind, Gender
from desktop_app.domain.composing import made_by
from desktop_app.domain.letter import Letter, LetterText
from desktop_app.domain.letter_facts import Entry, Facts, Paper
from desktop_app.domain.letter_forms import Recipient, Skip
from desktop_app.domain.mailing import add_letters, desk_of, envelope, hindrance, label, registered
from desktop_app.domain.office import Office, Series
from desktop_app.domain.officer import Department, Officer
from desktop_app.domain.ports import Unit
from desktop_app.domain.post import Envelope, Registered
from desktop_app.domain.templates import About, Template, in_force, read
from tests.stand_ins import THURSDAY, FixedClock, PlainWeek

NEWS = "title: Новость\nabout: case file\ngendered: yes\n---\n[salutation]\n{{ applicant.salutation }}\n[text]\n"
KUZNETSOV = CaseFile(
    ApplicantKind.PERSON,
    surname="Кузнецов",
    name="Пётр",
    gender=Gender.MALE,
    address=Address("390000", "", "", "г. Рязань", "ул. Ленина", "5", "12"),
)
ORLOVA = replace(
    KUZNETSOV, surname="Орлова", name="Анна", gender=Gender.FEMALE, address=Address(), email="a@example.org"
)
OFFICE = Office(name="Администрация", address="г. Пример")


class OneUnit:
    """Stands in for a transaction: what a mailing needs of one."""

    def __init__(self, source: str, *case_files: CaseFile) -> None:
        self.clock = FixedClock(THURSDAY)
        self.calendar = PlainWeek()
        self.case_files = case_files
        self.office = OFFICE
        self.officer = Officer("Смирнова")
        self.source = source
        self.drawn = 0

    def officers(self) -> tuple[Officer, ...]:
        return (self.officer,)

    def departments(self) -> tuple[Department, ...]:
        return ()

    def case_file(self, case_file_id: int) -> CaseFile:
        return self.case_files[case_file_id - 1]

    def appeal(self, _appeal_id: int) -> Appeal:
        return cast("Appeal", examples.of(About.APPEAL)[0].appeal)

    def entries_of(self, _case_file_id: int) -> tuple[Entry, ...]:
        return ()

    def papers_of(self, _case_file_id: int) -> tuple[Paper, ...]:
        return ()

    def template(self, form: str) -> Template:
        return in_force({"news": self.source})[form]

    def compose(self, form: str, facts: Facts) -> LetterText:
        return made_by({"news": self.source}, form, facts, desk_of(cast("Unit", self)))

    def draw(self, series: Series, *, initial: str) -> str:
        self.drawn += 1
        return f"{self.drawn}-{series.value}-{initial}"

    def add_letter(self, letter: Letter) -> Letter:
        return letter


def unit(source: str, *case_files: CaseFile) -> Unit:
    return cast("Unit", OneUnit(source, *case_files))


def recipients(*case_files: CaseFile) -> list[Recipient]:
    return [Recipient(case_file.surname, at) for at, case_file in enumerate(case_files, 1)]


def test_each_gets_a_letter_and_numbers_have_no_gaps() -> None:
    case_files = (
        KUZNETSOV,
        replace(KUZNETSOV, gender=None),
        replace(ORLOVA, email=""),
        replace(KUZNETSOV, annulled=True),
        ORLOVA,
    )
    nobody = Recipient("Аноним", appeal_id=1)
    mailing = add_letters(unit(f"{NEWS}Да.", *case_files), "news", [*recipients(*case_files), nobody])

    assert [letter.number for letter in mailing.letters] == ["1-letter-К", "2-letter-О"]
    assert [(each.recipient.title, each.reason) for each in mailing.skipped] == [
        ("Кузнецов", Skip.GENDER),
        ("Орлова", Skip.ADDRESS),
        ("Кузнецов", Skip.ANNULLED),
        ("Аноним", Skip.NOBODY),
    ]


def test_the_form_s_own_questions_are_answered_once_for_all() -> None:
    asks = NEWS.replace("---", "ask about: line, О чём: О чём письмо\n---")
    mailing = add_letters(
        unit(f"{asks}{{{{ answers.about }}}}", KUZNETSOV, ORLOVA),
        "news",
        recipients(KUZNETSOV, ORLOVA),
        {"about": "О переезде"},
    )
    assert [letter.text.paragraphs for letter in mailing.letters] == [("О переезде",)] * 2


def test_what_the_template_was_not_given_leaves_the_letter_out_before_a_number_is_drawn() -> None:
    mailing = add_letters(unit(f"{NEWS}{{{{ appeal.number }}}}", KUZNETSOV), "news", recipients(KUZNETSOV))
    assert mailing.letters == ()
    assert [each.reason for each in mailing.skipped] == [Skip.NOT_GIVEN]


def test_a_form_goes_only_to_whom_it_is_offered() -> None:
    with_appeals = read("news", NEWS.replace("---", "offered: entries\n---"))
    some, none = examples.of(About.CASE_FILE)
    assert hindrance(with_appeals, some, examples.DESK) is None
    assert hindrance(with_appeals, none, examples.DESK) is Skip.NOT_OFFERED
    assert hindrance(replace(with_appeals, outgoing=False, gendered=False), some, examples.DESK) is None


TO = ("Кузнецову\u00a0П. В.", "ул. Ленина, д.\u00a05, кв.\u00a012,", "г. Рязань,", "390000")


def addressed(*lines: str) -> Letter:
    return Letter("news", "7-исх", THURSDAY.date(), LetterText("", "", "", addressee=lines))


def test_an_envelope_goes_to_whom_the_letter_is_addressed() -> None:
    assert envelope(OFFICE, addressed(*TO)) == Envelope(("Администрация", "г. Пример"), TO, "390000")
    body = ("Прокуратура города", "ул. Мира, д. 1, 390123")
    assert envelope(OFFICE, addressed(*body)).postal_code == "390123"
    assert envelope(OFFICE, addressed("Орловой Т. Н.", "orlova@example.ru")).postal_code == ""
    assert envelope(Office(name="Администрация"), addressed(*TO), window=True) == Envelope(("Администрация",))


def test_a_label_needs_a_postal_address() -> None:
    assert label(addressed(*TO)) == TO
    assert label(addressed("Орловой Т. Н.", "orlova@example.ru")) == ()
    assert label(addressed("Заявителям")) == ()


def test_the_line_in_the_list_of_registered_mail() -> None:
    letter = replace(addressed(*TO), track="39000001000018")
    told = "ул. Ленина, д.\u00a05, кв.\u00a012, г. Рязань, 390000"
    assert registered(letter) == Registered("7-исх", THURSDAY.date(), TO[0], told, "39000001000018")
    assert registered(addressed()) == Registered("7-исх", THURSDAY.date(), "", "")
