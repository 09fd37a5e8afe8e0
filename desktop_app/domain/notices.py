"""What the first two papers say: the notice of registration to the citizen, the instruction to the officer.

Both are in Russian, with the requisites of ГОСТ Р 7.0.97-2025. Figures are tied to their nouns by no-break spaces.
"""

from datetime import date

from desktop_app.domain.addresses import postal_lines
from desktop_app.domain.appeal import Appeal, AppealKind, Mark
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind, FullName, Gender
from desktop_app.domain.dates import in_figures, in_words
from desktop_app.domain.deadlines import Due
from desktop_app.domain.declension import dative, genitive
from desktop_app.domain.letter import LetterText
from desktop_app.domain.names import gender_of
from desktop_app.domain.numerals import calendar_days
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Officer

_LAW = (
    "Федерального закона от\u00a002.05.2006 №\u00a059-ФЗ "
    "«О\u00a0порядке рассмотрения обращений граждан Российской Федерации»"
)

_SHORT_LAW = "59-ФЗ"

_RECEIVED = {
    AppealKind.PROPOSAL: "Ваше предложение, поступившее {received}, зарегистрировано {registered} под №\u00a0{number}.",
    AppealKind.STATEMENT: "Ваше заявление, поступившее {received}, зарегистрировано {registered} под №\u00a0{number}.",
    AppealKind.COMPLAINT: "Ваша жалоба, поступившая {received}, зарегистрирована {registered} под №\u00a0{number}.",
}
_KINDS = {
    AppealKind.PROPOSAL: "предложение",
    AppealKind.STATEMENT: "заявление",
    AppealKind.COMPLAINT: "жалоба",
    AppealKind.INQUIRY: "справочный запрос",
}

_GIST_LENGTH = 500


def registration_notice(  # noqa: PLR0913, PLR0917 -- each is a requisite of the paper
    office: Office,
    case_file: CaseFile,
    appeal: Appeal,
    due: Due,
    responsible: Officer,
    executor: Officer,
    number: str,
    made_on: date,
) -> LetterText:
    """«Уведомление о регистрации обращения» to the applicant; an inquiry is answered at once and gets none.

    Raises ValueError when the applicant's gender is not known.
    """
    received = _RECEIVED[appeal.kind].format(
        received=in_words(appeal.received_on), registered=in_words(appeal.registered_on), number=_tied(appeal.number)
    )
    phone = responsible.phone or office.phones
    ask = f"Узнать о\u00a0ходе рассмотрения можно по телефону {_tied(phone)}; назовите номер обращения."
    signatory_post, signatory_name = _signatory(office)
    return LetterText(
        subject=f"Уведомление о регистрации обращения № {appeal.number}",
        date=in_figures(made_on),
        number=number,
        letterhead=letterhead(office),
        addressee=addressee(case_file),
        heading="О регистрации обращения",
        salutation=salutation(case_file, collective=Mark.COLLECTIVE in appeal.marks),
        paragraphs=_said(
            received,
            f"Ответ будет направлен Вам не позднее {in_words(due.on)}. Срок рассмотрения\u00a0— {_term(due, _LAW)}.",
            _ended(f"Ответственный за рассмотрение\u00a0— {_with_post(responsible)}"),
            ask if phone else "",
        ),
        signatory_post=signatory_post,
        signatory_name=signatory_name,
        executor=_executor(executor),
    )


def instruction(  # noqa: PLR0913, PLR0917 -- each is a requisite of the paper
    office: Office,
    case_file: CaseFile | None,
    appeal: Appeal,
    due: Due | None,
    responsible: Officer,
    helpers: tuple[Officer, ...],
    executor: Officer,
    made_on: date,
) -> LetterText:
    """«ПОРУЧЕНИЕ»: the resolution for the responsible officer and the helpers, its term and what it is about."""
    resolution = appeal.resolution or "Рассмотреть обращение и\u00a0подготовить ответ."
    signatory_post, signatory_name = _signatory(office)
    return LetterText(
        subject=f"Поручение по обращению № {appeal.number}",
        date=in_figures(made_on),
        number=appeal.number,
        letterhead=letterhead(office),
        addressee=tuple(_dative_short(officer.full_name) for officer in (responsible, *helpers)),
        title="ПОРУЧЕНИЕ",
        heading=_about(case_file),
        paragraphs=_said(
            *resolution.splitlines(),
            f"Срок\u00a0— не\u00a0позднее {in_words(due.on)}: {_term(due, _SHORT_LAW)}." if due else "",
            _ended(f"Ответственный исполнитель\u00a0— {_with_post(responsible)}"),
            _ended(f"Соисполнители: {', '.join(helper.full_name.short for helper in helpers)}") if helpers else "",
            "Исполнение стоит на\u00a0контроле." if appeal.controlled else "",
            _applicant(case_file),
            _came(appeal),
            f"Содержание: {_gist(appeal)}",
        ),
        signatory_post=signatory_post,
        signatory_name=signatory_name,
        executor=_executor(executor),
    )


def letterhead(office: Office) -> tuple[str, ...]:
    """The corner block: the name, the short name in brackets below it, and how to reach the office."""
    return _said(
        office.name,
        f"({office.short_name})" if office.short_name and office.short_name != office.name else "",
        office.address,
        f"Тел.: {_tied(office.phones)}" if office.phones else "",
        office.email,
        office.site,
    )


def addressee(case_file: CaseFile) -> tuple[str, ...]:
    """To whom: «Кузнецову П. В.», or the organisation and its representative, then the address in postal order.

    Without a postal address the e-mail address stands in its place: 59-ФЗ, art. 10 part 4, lets the answer go there.
    """
    person = case_file.dative or _dative_short(case_file.full_name, case_file.gender)
    where = postal_lines(case_file.address) if case_file.address.is_known else (case_file.email,)
    return _said(case_file.organisation, person, *where)


def salutation(case_file: CaseFile, *, collective: bool = False) -> str:
    """«Уважаемый Пётр Владимирович!»; without a patronymic «Уважаемый господин Иванов!».

    A collective appeal and an organisation without a representative are addressed in the plural. Raises ValueError when
    the gender of a person is not known: the secretary has to say it before the paper is made.
    """
    if collective:
        return "Уважаемые заявители!"
    if case_file.kind is ApplicantKind.ORGANISATION and case_file.gender is None:
        return "Уважаемые господа!"
    if case_file.gender is None:
        raise ValueError("gender is not known")
    dear, title = {
        Gender.MALE: ("Уважаемый", "господин"),
        Gender.FEMALE: ("Уважаемая", "госпожа"),
    }[case_file.gender]
    if _is_full(case_file.name) and _is_full(case_file.patronymic):
        return f"{dear} {case_file.name}\u00a0{case_file.patronymic}!"
    return f"{dear} {title}\u00a0{case_file.surname or case_file.name}!"


def _is_full(name: str) -> bool:
    return len(name.rstrip(".")) > 1


def _dative_short(full_name: FullName, gender: Gender | None = None) -> str:
    return dative(full_name, gender or gender_of(full_name)).short


def _signatory(office: Office) -> tuple[str, str]:
    if office.signatory_name:
        return office.signatory_post, office.signatory_name
    return office.head_post, office.head_name


def _term(due: Due, law: str) -> str:
    basis = f" ({_tied(due.term.article).replace('59-ФЗ', law)})" if due.term.article else ""
    return f"{calendar_days(due.term.days)} со\u00a0дня регистрации{basis}"


def _with_post(officer: Officer) -> str:
    return ", ".join(_said(str(officer.full_name), officer.post))


def _ended(sentence: str) -> str:
    """With one full stop, also after an initial or a shortened post."""
    return f"{sentence.removesuffix('.')}."


def _executor(officer: Officer) -> tuple[str, ...]:
    return _said(str(officer.full_name), _tied(officer.phone))


def _about(case_file: CaseFile | None) -> str:
    if case_file is None:
        return "О рассмотрении анонимного обращения"
    person = genitive(case_file.full_name, case_file.gender or gender_of(case_file.full_name))
    return f"О рассмотрении обращения {case_file.organisation or person.short}"


def _applicant(case_file: CaseFile | None) -> str:
    if case_file is None:
        return "Заявитель не\u00a0назвал себя."
    return f"Заявитель: {case_file.title}, личное дело №\u00a0{_tied(case_file.number)}."


def _came(appeal: Appeal) -> str:
    what = f"Обращение №\u00a0{_tied(appeal.number)} ({_KINDS[appeal.kind]})"
    when = f"поступило {in_words(appeal.received_on)}, зарегистрировано {in_words(appeal.registered_on)}"
    return f"{what} {when}; листов\u00a0— {appeal.sheets}, приложений\u00a0— {appeal.enclosures}."


def _gist(appeal: Appeal) -> str:
    gist = "; ".join(question.gist for question in appeal.questions if question.gist)
    whole = gist or " ".join(appeal.substance.split())
    if len(whole) <= _GIST_LENGTH:
        return whole
    cut = whole[:_GIST_LENGTH]
    return f"{cut.rpartition(' ')[0] or cut}…"


def _said(*parts: str) -> tuple[str, ...]:
    return tuple(part for part in parts if part)


def _tied(text: str) -> str:
    """Without a break inside: a number of a paper or of a telephone."""
    return text.replace(" ", "\u00a0")
