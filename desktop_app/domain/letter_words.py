"""What the templates of letters may speak of, in the words of the paper. Every name here is a field of a template."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain.addresses import postal_lines
from desktop_app.domain.addressing import salutation
from desktop_app.domain.appeal import Appeal, Mark, Question
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import FullName, Gender
from desktop_app.domain.deadlines import Due
from desktop_app.domain.letter_facts import Answer, Desk, Entry, Facts, Paper, Visa
from desktop_app.domain.letter_names import Name
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Officer
from desktop_app.domain.paper_words import BENEFITS, CHANNELS, KINDS, LAW, MARKS, OUTCOMES, SOCIAL, STATUSES
from desktop_app.domain.post import Registered
from desktop_app.domain.typography import neat


@dataclass(frozen=True, slots=True)
class Applicant:
    """To whom or of whom the letter speaks."""

    name: Name
    title: str
    organisation: str
    number: str
    address: tuple[str, ...]
    phones: tuple[str, ...]
    email: str
    birth_date: date | None
    opened_on: date | None
    social_status: str
    benefit: str
    case_file: CaseFile
    collective: bool

    @property
    def salutation(self) -> str:
        """«Уважаемый Пётр Владимирович!». Raises GenderUnknown."""
        return salutation(self.case_file, collective=self.collective)

    @property
    def is_woman(self) -> bool:
        """Whether the text speaks of her in the feminine."""
        return self.case_file.gender is Gender.FEMALE


@dataclass(frozen=True, slots=True)
class Person:
    """An officer."""

    name: Name
    post: str
    department: str
    phone: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the appeal. `outcome` is a clause, empty while it is under review; `executor` whose it is."""

    topic: str
    gist: str
    status: str
    outcome: str
    result: str
    executor: Person | None


@dataclass(frozen=True, slots=True)
class Told:
    """The appeal."""

    number: str
    kind: str
    channel: str
    received: date
    registered: date
    answered: date | None
    sheets: int
    enclosures: int
    marks: tuple[str, ...]
    substance: str
    questions: tuple[Asked, ...]
    resolution: str
    controlled: bool
    attachments: tuple[str, ...]
    signatures: int
    representative: Name
    sender: str
    sender_number: str
    sender_date: date | None
    external_executor: str

    @property
    def executors(self) -> tuple[Person, ...]:
        """The officers who have its questions, each once."""
        return tuple({each.executor.name: each.executor for each in self.questions if each.executor}.values())

    @property
    def gist(self) -> str:
        """The gist of its questions, or else its whole text in one line."""
        gist = "; ".join(question.gist for question in self.questions if question.gist)
        return gist or " ".join(self.substance.split())


@dataclass(frozen=True, slots=True)
class Until:
    """The term of the answer."""

    on: date
    days: int
    article: str

    @property
    def article_in_full(self) -> str:
        """The article with the name of its law."""
        return self.article.replace("59-ФЗ", LAW)


@dataclass(frozen=True, slots=True)
class Seen:
    """What an officer says to a draft; `decision` is empty while nothing has been said."""

    name: Name
    post: str
    decision: str
    made_on: date | None
    comment: str


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs."""

    post: str
    name: str


@dataclass(frozen=True, slots=True)
class Said:
    """All fields. What is None or empty was not given for this letter; `answers` are the form's own questions."""

    office: Office
    signatory: Signatory
    executor: Person
    today: date
    number: str
    applicant: Applicant | None
    appeal: Told | None
    term: Until | None
    responsible: Person | None
    helpers: tuple[Person, ...]
    since: date | None
    until: date | None
    entries: tuple[Entry, ...]
    papers: tuple[Paper, ...]
    pieces: tuple[Registered, ...]
    visas: tuple[Seen, ...]
    answers: Mapping[str, Answer]

    @property
    def appeals(self) -> tuple[Entry, ...]:
        """Of the entries those that count as appeals."""
        return tuple(each for each in self.entries if each.counts and not each.annulled)

    @property
    def other_entries(self) -> tuple[Entry, ...]:
        """Those that are no appeals: calls, letters by plain e-mail."""
        return tuple(each for each in self.entries if not each.counts and not each.annulled)


def said(facts: Facts, desk: Desk) -> Said:
    """The fields of a letter."""
    people = {officer.id: officer for officer in desk.officers}
    appeal, office = facts.appeal, _quoted(desk.office)
    return Said(
        office=office,
        signatory=_signatory(office),
        executor=_person(desk.officer, desk),
        today=desk.today,
        number=facts.number,
        applicant=_applicant(facts, desk),
        appeal=_appeal(appeal, people, desk) if appeal else None,
        term=_term(facts.due) if facts.due else None,
        responsible=_person(people[appeal.responsible_id], desk) if appeal else None,
        helpers=tuple(_person(people[helper_id], desk) for helper_id in appeal.helper_ids) if appeal else (),
        since=facts.since,
        until=facts.until,
        entries=facts.entries,
        papers=facts.papers,
        pieces=facts.pieces,
        visas=tuple(_seen(each, desk) for each in facts.visas),
        answers=facts.answers,
    )


def _quoted(office: Office) -> Office:
    """The office with «ёлочки» in its name, whatever they were typed as."""
    return replace(office, name=neat(office.name), short_name=neat(office.short_name))


def _signatory(office: Office) -> Signatory:
    if office.signatory_name:
        return Signatory(office.signatory_post, office.signatory_name)
    return Signatory(office.head_post, office.head_name)


def _applicant(facts: Facts, desk: Desk) -> Applicant | None:
    case_file = facts.case_file
    if case_file is None:
        return None
    return Applicant(
        name=Name(case_file.full_name, case_file.gender, case_file.dative, desk.office.initials_first),
        title=neat(case_file.title),
        organisation=neat(case_file.organisation),
        number=case_file.number,
        address=postal_lines(case_file.address) if case_file.address.is_known else (),
        phones=case_file.phones,
        email=case_file.email,
        birth_date=case_file.birth_date,
        opened_on=case_file.opened_on,
        social_status=SOCIAL[case_file.social_status] if case_file.social_status else "",
        benefit=BENEFITS[case_file.benefit] if case_file.benefit else "",
        case_file=case_file,
        collective=facts.appeal is not None and Mark.COLLECTIVE in facts.appeal.marks,
    )


def _appeal(appeal: Appeal, people: Mapping[int, Officer], desk: Desk) -> Told:
    return Told(
        number=appeal.number,
        kind=KINDS[appeal.kind],
        channel=CHANNELS[appeal.channel],
        received=appeal.received_on,
        registered=appeal.registered_on,
        answered=appeal.answered_on,
        sheets=appeal.sheets,
        enclosures=appeal.enclosures,
        marks=tuple(words for mark, words in MARKS.items() if mark in appeal.marks),
        substance=appeal.substance,
        questions=tuple(_asked(each, people, desk) for each in appeal.questions),
        resolution=appeal.resolution,
        controlled=appeal.controlled,
        attachments=tuple(each.name for each in appeal.attachments),
        signatures=appeal.signatures,
        representative=_named(appeal.representative, desk),
        sender=appeal.sender,
        sender_number=appeal.sender_number,
        sender_date=appeal.sender_date,
        external_executor=appeal.external_executor,
    )


def _named(typed: str, desk: Desk) -> Name:
    """A name as it was typed on one line: the surname first."""
    parts = (*typed.split(maxsplit=2), "", "", "")[:3]
    return Name(FullName(*parts), initials_first=desk.office.initials_first)


def _asked(question: Question, people: Mapping[int, Officer], desk: Desk) -> Asked:
    executor = people.get(question.executor_id or 0)
    return Asked(
        question.topic,
        question.gist,
        STATUSES[question.status],
        OUTCOMES.get(question.status, ""),
        question.result,
        _person(executor, desk) if executor else None,
    )


def _term(due: Due) -> Until:
    return Until(due.on, due.term.days, due.term.article)


def _person(officer: Officer, desk: Desk) -> Person:
    titles = {department.id: department.title for department in desk.departments}
    return Person(
        name=Name(officer.full_name, None, officer.dative, desk.office.initials_first),
        post=officer.post,
        department=titles.get(officer.department_id or 0, ""),
        phone=officer.phone,
    )


def _seen(visa: Visa, desk: Desk) -> Seen:
    person = _person(visa.officer, desk)
    return Seen(person.name, person.post, _DECISIONS[visa.agrees], visa.made_on, visa.comment)


_DECISIONS = {None: "", True: "согласовано", False: "возвращено с замечаниями"}
