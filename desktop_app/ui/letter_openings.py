"""What the tasks of letters and lists are begun with, and what a letter is made of. Every call belongs to Room.READ."""

from collections.abc import Sequence

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.letter_facts import Desk as DeskOfLetters
from desktop_app.domain.letter_facts import Facts
from desktop_app.domain.letter_forms import LetterSubject, PeriodSubject, Recipient
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Officer, first_of
from desktop_app.domain.paperwork import facts_about, stated_due
from desktop_app.domain.ports import Register
from desktop_app.domain.selection import Selection, windows
from desktop_app.domain.visas import with_visas
from desktop_app.tasks import send_letters
from desktop_app.ui.asking import Begin
from desktop_app.ui.desk import Desk
from desktop_app.ui.openings import EDIT_TEMPLATE, LIST_PERIOD, SEND_LETTERS, WRITE_LETTER

CASE_PAPERS = ("case_cover", "case_inventory", "case_reference")
REGISTERED_MAIL, REGISTRATION_JOURNAL = "registered_mail", "registration_journal"


def letter(desk: Desk, *, appeal_id: int | None = None, case_file_id: int | None = None, chosen: str = "") -> Begin:
    """A letter about an appeal or a case file, with the forms that fit it; `chosen` is the one asked for."""
    from desktop_app.domain.offering import on_offer

    appeal = desk.register.appeal(appeal_id) if appeal_id is not None else None
    owner_id = appeal.case_file_id if appeal is not None else case_file_id
    case_file = desk.register.case_file(owner_id) if owner_id is not None else None
    facts = letter_facts(desk, case_file, appeal)
    offered = on_offer(desk.register.templates(), facts, desk_of_letters(desk))
    return Begin(WRITE_LETTER, subject=LetterSubject(case_file, appeal, offered, chosen=chosen))


def letters_to(desk: Desk, recipients: Sequence[Recipient]) -> Begin:
    """A letter to each of many, with the forms that may fit them."""
    from desktop_app.domain.offering import to_many

    offered = to_many(desk.register.templates(), recipients)
    return Begin(WRITE_LETTER, subject=LetterSubject(None, None, offered, tuple(recipients)))


def letters_about(desk: Desk, selection: Selection) -> Begin:
    """A letter about each appeal of a selection, to those who wrote them."""
    ids = desk.finder.ids_of(selection, desk.clock.today())
    lines = (line for window in windows(ids) for line in desk.finder.lines_of(window))
    return letters_to(
        desk,
        [Recipient(line.applicant or line.number, line.case_file_id, line.id) for line in lines if not line.annulled],
    )


def period_paper(register: Register, form: str) -> Begin:
    """A journal or a list for a period."""
    from desktop_app.domain.offering import of_period

    return Begin(LIST_PERIOD, subject=PeriodSubject(of_period(register.templates()), form))


def letters_to_all(desk: Desk) -> Begin:
    """A letter to everybody who has a case file."""
    ids = desk.register.case_file_ids()
    lines = (line for window in windows(ids) for line in desk.register.listed_case_files(window))
    return letters_to(desk, [Recipient(line.title, line.id) for line in lines if not line.annulled])


def template(register: Register, form: str = "", *, built_in_again: bool = False) -> Begin:
    """The text of a form of letters; `built_in_again`: it begins as the built-in one."""
    from desktop_app.domain.template_editing import on_hand

    return Begin(EDIT_TEMPLATE, subject=on_hand(register, form, built_in_again=built_in_again))


def letter_facts(desk: Desk, case_file: CaseFile | None, appeal: Appeal | None) -> Facts:
    """What a letter about them is made from."""
    office = desk.register.office() or Office()
    due = stated_due(appeal, office, desk.calendar) if appeal is not None else None
    return with_visas(facts_about(desk.register, case_file, appeal, due), desk.register)


def desk_of_letters(desk: Desk) -> DeskOfLetters:
    """The office with its people as letters name them, and who acts."""
    register = desk.register
    officer = writer(desk)
    office = register.office() or Office()
    return DeskOfLetters(office, officer, desk.clock.today(), register.officers(), register.departments())


def sending(letter_ids: tuple[int, ...], title: str) -> Begin:
    """Letters that have gone out, called together by a title."""
    return Begin(SEND_LETTERS, subject=send_letters.Subject(letter_ids, title))


def writer(desk: Desk) -> Officer:
    """In whose name letters are made: till it is said who sits at the desk, the first officer's, as at the Finish."""
    return desk.seat.officer or first_of(desk.register.officers())
