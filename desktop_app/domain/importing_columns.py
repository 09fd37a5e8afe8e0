"""What a column of an old register holds, guessed by its header in Russian or English."""

from collections.abc import Sequence

from desktop_app.domain.importing import SEVERAL, Mapped, Target
from desktop_app.domain.search_key import words

_HEADERS: dict[Target, str] = {
    Target.FULL_NAME: "фио|ф и о|ф и о заявителя|фио заявителя|заявитель|автор|гражданин|от кого|корреспондент|"
    "фамилия имя отчество|фио гражданина|full name|applicant|author|citizen",
    Target.SURNAME: "фамилия|фам|фамилия заявителя|surname|last name|family name",
    Target.NAME: "имя|имя заявителя|name|first name|given name",
    Target.PATRONYMIC: "отчество|отч|отчество заявителя|patronymic|middle name",
    Target.ORGANISATION: "организация|наименование организации|юрлицо|юридическое лицо|название организации|"
    "organisation|organization|company",
    Target.BIRTH_DATE: "дата рождения|день рождения|д р|др|родился|birth date|date of birth|birthday|born",
    Target.GENDER: "пол|gender|sex",
    Target.PHONE: "телефон|тел|мобильный|мобильный телефон|контактный телефон|номер телефона|телефон заявителя|"
    "phone|telephone|mobile|phone number",
    Target.EMAIL: "e mail|email|эл почта|электронная почта|почта электронная|адрес электронной почты|mail",
    Target.ADDRESS: "адрес|адрес заявителя|почтовый адрес|место жительства|адрес проживания|адрес регистрации|address",
    Target.POSTAL_CODE: "индекс|почтовый индекс|postal code|zip|postcode",
    Target.REGION: "регион|область|субъект|region|state",
    Target.DISTRICT: "район|муниципальный район|district",
    Target.LOCALITY: "город|населенный пункт|нас пункт|село|city|town|locality",
    Target.STREET: "улица|ул|street",
    Target.HOUSE: "дом|номер дома|house|building",
    Target.FLAT: "квартира|кв|номер квартиры|flat|apartment",
    Target.SOCIAL_STATUS: "социальное положение|соц положение|социальный статус|соц статус|social status",
    Target.BENEFIT: "льгота|льготная категория|льготный состав|льготы|benefit",
    Target.SNILS: "снилс|snils",
    Target.TAXPAYER: "инн|taxpayer number",
    Target.PASSPORT: "паспорт|паспортные данные|серия и номер паспорта|passport",
    Target.CASE_NUMBER: "номер дела|личное дело|номер личного дела|дело|no дела|case file|case number",
    Target.NUMBER: "номер|номер обращения|рег номер|регистрационный номер|рег|входящий номер|вх номер|вх|no|"
    "no обращения|рег no|вх no|индекс обращения|number|registration number|appeal number|reg no",
    Target.RECEIVED_ON: "дата поступления|поступило|дата получения|поступление|received|date received",
    Target.REGISTERED_ON: "дата регистрации|дата|зарегистрировано|дата обращения|рег дата|дата рег|registered|date|"
    "registration date",
    Target.SUBSTANCE: "содержание|краткое содержание|суть|суть обращения|текст|текст обращения|содержание обращения|"
    "вопрос|о чем|substance|subject|text|summary",
    Target.KIND: "вид|вид обращения|вид документа|тип|тип обращения|kind|type",
    Target.CHANNEL: "канал|способ поступления|способ доставки|канал поступления|откуда поступило|вид доставки|"
    "источник|форма обращения|channel|source",
    Target.RESPONSIBLE: "ответственный|исполнитель|ответственный исполнитель|кому расписано|кому|responsible|executor",
    Target.DUE_ON: "срок|срок исполнения|срок ответа|контрольный срок|дата исполнения план|due|due date|deadline",
    Target.ANSWERED_ON: "дата ответа|ответ|дата исполнения|исполнено|ответ дан|дата отправки ответа|снято с контроля|"
    "answered|answer date|date of answer",
    Target.TOPIC: "код темы|тематика|тема|код|классификатор|код вопроса|topic|topic code",
    Target.SHEETS: "листов|количество листов|кол во листов|листы|sheets|pages",
    Target.RESOLUTION: "резолюция|поручение|примечание|примечания|комментарий|resolution|note|notes|comment",
}
_KNOWN = {phrase: target for target, phrases in _HEADERS.items() for phrase in phrases.split("|")}
_SHORTEST_PART = 4
"""Letters: a shorter phrase inside a header says nothing."""


def guessed(headers: Sequence[str]) -> tuple[Mapped, ...]:
    """What the columns hold, as far as their headers tell; a whole header is believed before a part of one."""
    found: dict[int, Target] = {}
    for target_of in (_by_whole, _by_part):
        for at, header in enumerate(headers):
            target = target_of(_phrase(header))
            if at not in found and target is not None and (target in SEVERAL or target not in found.values()):
                found[at] = target
    return tuple(Mapped(at, target) for at, target in sorted(found.items()))


def header_row(rows: Sequence[Sequence[str]]) -> int:
    """Which of the first rows is the headers: the one in which most are known, else the first that is not empty."""
    known = [len(guessed(row)) for row in rows]
    if max(known, default=0) > 1:
        return known.index(max(known))
    return next((at for at, row in enumerate(rows) if any(cell.strip() for cell in row)), 0)


def _phrase(header: str) -> str:
    return " ".join(words(header.replace("№", " no ")))


def _by_whole(phrase: str) -> Target | None:
    return _KNOWN.get(phrase)


def _by_part(phrase: str) -> Target | None:
    """The longest known phrase that stands in the header as whole words."""
    inside = [known for known in _KNOWN if len(known) >= _SHORTEST_PART and f" {known} " in f" {phrase} "]
    return _KNOWN[max(inside, key=len)] if inside else None
