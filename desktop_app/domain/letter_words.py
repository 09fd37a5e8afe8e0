"""What the templates of letters may speak of, in the words of the paper. Every name here is a field of a template."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.addresses import postal_lines
from desktop_app.domain.addressing import salutation
from desktop_app.domain.appeal import Appeal, AppealKind, Channel, Mark, QuestionStatus
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Benefit, FullName, Gender, SocialStatus
from desktop_app.domain.deadlines import Due
from desktop_app.domain.declension import Case, declined
from desktop_app.domain.letter_facts import Answer, Desk, Entry, Facts, Paper
from desktop_app.domain.names import gender_of
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Officer
from desktop_app.domain.post import Registered

_KINDS = {
    AppealKind.PROPOSAL: "предложение",
    AppealKind.STATEMENT: "заявление",
    AppealKind.COMPLAINT: "жалоба",
    AppealKind.INQUIRY: "справочный запрос",
    AppealKind.NOT_AN_APPEAL: "не обращение",
}
_CHANNELS = {
    Channel.POST: "почта",
    Channel.IN_HAND: "нарочно",
    Channel.STATE_PORTAL: "ЕПГУ",
    Channel.SITE: "официальный сайт",
    Channel.OTHER_SYSTEM: "иная информационная система",
    Channel.RECEPTION: "личный приём",
    Channel.STATE_MAIL: "МЭДО",
    Channel.OTHER_BODY: "из другого органа",
    Channel.DEPUTY: "через депутата",
    Channel.FAX: "факс",
    Channel.PHONE: "телефон",
    Channel.EMAIL: "электронная почта",
}
_MARKS = {
    Mark.FIRST: "первичное",
    Mark.REPEATED: "повторное",
    Mark.MULTIPLE: "неоднократное",
    Mark.DUPLICATE: "дубликат",
    Mark.TYPICAL: "типовое",
    Mark.ANONYMOUS: "анонимное",
    Mark.COLLECTIVE: "коллективное",
    Mark.MIGRATION: "по вопросам миграции",
}
_STATUSES = {
    QuestionStatus.UNDER_REVIEW: "на рассмотрении",
    QuestionStatus.EXTENDED: "рассмотрение продлено",
    QuestionStatus.EXPLAINED: "разъяснено",
    QuestionStatus.SUPPORTED: "поддержано",
    QuestionStatus.MEASURES_TAKEN: "поддержано, меры приняты",
    QuestionStatus.NOT_SUPPORTED: "не поддержано",
    QuestionStatus.FORWARDED: "направлено по компетенции",
    QuestionStatus.ANSWERED: "дан ответ",
    QuestionStatus.NO_ANSWER: "оставлено без ответа",
}
_SOCIAL = {
    SocialStatus.WORKER: "работающий",
    SocialStatus.PENSIONER: "пенсионер",
    SocialStatus.STUDENT: "учащийся",
    SocialStatus.UNEMPLOYED: "безработный",
    SocialStatus.ENTREPRENEUR: "предприниматель",
    SocialStatus.CIVIL_SERVANT: "государственный или муниципальный служащий",
    SocialStatus.SERVICEMAN: "военнослужащий",
    SocialStatus.HOMEMAKER: "домохозяйка (домохозяин)",
    SocialStatus.OTHER: "иное",
}
_BENEFITS = {
    Benefit.WAR_VETERAN: "ветеран войны",
    Benefit.COMBAT_VETERAN: "ветеран боевых действий",
    Benefit.LABOUR_VETERAN: "ветеран труда",
    Benefit.DISABLED: "инвалид",
    Benefit.DISABLED_CHILD_PARENT: "родитель ребёнка-инвалида",
    Benefit.LARGE_FAMILY: "многодетная семья",
    Benefit.ORPHAN: "сирота",
    Benefit.RADIATION: "пострадавший от радиации",
    Benefit.REPRESSED: "реабилитированный",
    Benefit.LOW_INCOME: "малоимущий",
}
_LAW = (
    "Федерального закона от\u00a002.05.2006 №\u00a059-ФЗ "
    "«О\u00a0порядке рассмотрения обращений граждан Российской Федерации»"
)


@dataclass(frozen=True, slots=True)
class Name:
    """Somebody's name, in the nominative until a filter declines it. `own_dative` is how the bearer declines it."""

    full_name: FullName
    gender: Gender | None = None
    own_dative: str = ""
    initials_first: bool = False
    told: str = ""

    def __str__(self) -> str:
        """The full name, or what the bearer wants to stand there."""
        return self.told or str(self.full_name)

    def __bool__(self) -> bool:
        """Whether anything of the name is known."""
        return bool(str(self))

    def in_case(self, case: Case) -> "Name":
        """The name in a case."""
        told = self.own_dative if case is Case.DATIVE else ""
        gender = self.gender or gender_of(self.full_name)
        return Name(declined(self.full_name, gender, case), gender, "", self.initials_first, told)

    @property
    def signed(self) -> str:
        """With initials before the surname, as under a paper."""
        return self.full_name.signed

    @property
    def shortened(self) -> str:
        """With initials, before or after the surname as the office has it."""
        return self.told or (self.full_name.signed if self.initials_first else self.full_name.short)


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
class Asked:
    """A question of the appeal."""

    topic: str
    gist: str
    status: str


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
        return self.article.replace("59-ФЗ", _LAW)


@dataclass(frozen=True, slots=True)
class Person:
    """An officer."""

    name: Name
    post: str
    department: str
    phone: str


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
    appeal, office = facts.appeal, desk.office
    return Said(
        office=office,
        signatory=_signatory(office),
        executor=_person(desk.officer, desk),
        today=desk.today,
        number=facts.number,
        applicant=_applicant(facts, desk),
        appeal=_appeal(appeal) if appeal else None,
        term=_term(facts.due) if facts.due else None,
        responsible=_person(people[appeal.responsible_id], desk) if appeal else None,
        helpers=tuple(_person(people[helper_id], desk) for helper_id in appeal.helper_ids) if appeal else (),
        since=facts.since,
        until=facts.until,
        entries=facts.entries,
        papers=facts.papers,
        pieces=facts.pieces,
        answers=facts.answers,
    )


def kind_in_words(kind: AppealKind) -> str:
    """«жалоба»."""
    return _KINDS[kind]


def paper_of(kind: AppealKind) -> str:
    """«Обращение (жалоба)»: what lies in the case file."""
    return f"Обращение ({_KINDS[kind]})" if kind.is_appeal else _KINDS[kind].capitalize()


def channel_in_words(channel: Channel) -> str:
    """«почта»."""
    return _CHANNELS[channel]


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
        title=case_file.title,
        organisation=case_file.organisation,
        number=case_file.number,
        address=postal_lines(case_file.address) if case_file.address.is_known else (),
        phones=case_file.phones,
        email=case_file.email,
        birth_date=case_file.birth_date,
        opened_on=case_file.opened_on,
        social_status=_SOCIAL[case_file.social_status] if case_file.social_status else "",
        benefit=_BENEFITS[case_file.benefit] if case_file.benefit else "",
        case_file=case_file,
        collective=facts.appeal is not None and Mark.COLLECTIVE in facts.appeal.marks,
    )


def _appeal(appeal: Appeal) -> Told:
    return Told(
        number=appeal.number,
        kind=_KINDS[appeal.kind],
        channel=_CHANNELS[appeal.channel],
        received=appeal.received_on,
        registered=appeal.registered_on,
        answered=appeal.answered_on,
        sheets=appeal.sheets,
        enclosures=appeal.enclosures,
        marks=tuple(words for mark, words in _MARKS.items() if mark in appeal.marks),
        substance=appeal.substance,
        questions=tuple(Asked(each.topic, each.gist, _STATUSES[each.status]) for each in appeal.questions),
        resolution=appeal.resolution,
        controlled=appeal.controlled,
        attachments=tuple(each.name for each in appeal.attachments),
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
