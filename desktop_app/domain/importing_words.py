"""Words of old registers: kinds, channels and benefits as people write them, and names that are no person's."""

import re
from enum import Enum
from functools import lru_cache

from desktop_app.domain.appeal import AppealKind, Channel
from desktop_app.domain.citizen import Benefit, FullName, Gender, SocialStatus
from desktop_app.domain.officer import Officer
from desktop_app.domain.search_key import words

_WORDS: dict[Enum, str] = {
    Gender.MALE: "м|муж|мужской|мужчина|m|male",
    Gender.FEMALE: "ж|жен|женский|женщина|f|female",
    SocialStatus.WORKER: "работающий|рабочий|служащий|работник|worker|employed",
    SocialStatus.PENSIONER: "пенсионер|пенсионерка|pensioner|retired",
    SocialStatus.STUDENT: "студент|студентка|учащийся|учащаяся|student",
    SocialStatus.UNEMPLOYED: "безработный|безработная|не работает|временно не работающий|unemployed",
    SocialStatus.ENTREPRENEUR: "предприниматель|ип|индивидуальный предприниматель|entrepreneur",
    SocialStatus.CIVIL_SERVANT: "госслужащий|государственный служащий|муниципальный служащий|civil servant",
    SocialStatus.SERVICEMAN: "военнослужащий|военный|serviceman",
    SocialStatus.HOMEMAKER: "домохозяйка|homemaker",
    SocialStatus.OTHER: "иное|другое|прочее|прочие|other",
    Benefit.WAR_VETERAN: "участник вов|ветеран вов|ветеран великой отечественной войны|war veteran",
    Benefit.COMBAT_VETERAN: "ветеран боевых действий|участник боевых действий|combat veteran",
    Benefit.LABOUR_VETERAN: "ветеран труда|labour veteran",
    Benefit.DISABLED: "инвалид|инвалид 1 группы|инвалид 2 группы|инвалид 3 группы|disabled",
    Benefit.DISABLED_CHILD_PARENT: "родитель ребенка инвалида|ребенок инвалид|disabled child",
    Benefit.LARGE_FAMILY: "многодетная семья|многодетная|многодетная мать|многодетные|large family",
    Benefit.ORPHAN: "сирота|дети сироты|orphan",
    Benefit.RADIATION: "чернобылец|пострадавший от радиации|участник ликвидации аварии на чаэс|radiation",
    Benefit.REPRESSED: "репрессированный|реабилитированный|жертва политических репрессий|repressed",
    Benefit.LOW_INCOME: "малоимущий|малоимущая|малообеспеченный|малоимущая семья|low income",
    AppealKind.PROPOSAL: "предложение|proposal",
    AppealKind.STATEMENT: "заявление|обращение|письмо|statement|application",
    AppealKind.COMPLAINT: "жалоба|complaint",
    AppealKind.INQUIRY: "справочное|звонок|телефонный звонок|inquiry|phone call",
    AppealKind.NOT_AN_APPEAL: "не обращение|not an appeal",
    Channel.POST: "почта|по почте|письмо|почтой|post|mail",
    Channel.IN_HAND: "нарочно|лично|нарочным|принесено лично|in hand",
    Channel.STATE_PORTAL: "епгу|госуслуги|портал госуслуг|state portal",
    Channel.SITE: "сайт|интернет приемная|интернет|через сайт|электронная приемная|site|web site",
    Channel.OTHER_SYSTEM: "иная ис|система|сэд|other system",
    Channel.RECEPTION: "личный прием|прием|на личном приеме|reception",
    Channel.STATE_MAIL: "мэдо|state mail",
    Channel.OTHER_BODY: "из другого органа|вышестоящий орган|перенаправлено|other body",
    Channel.DEPUTY: "через депутата|депутат|deputy",
    Channel.FAX: "факс|fax",
    Channel.PHONE: "телефон|по телефону|phone",
    Channel.EMAIL: "e mail|email|электронная почта|эл почта|по электронной почте",
    Channel.EMAIL: "электронная почта|эл почта|e mail|email",
}
_MEMBERS = {
    (type(member), phrase): member for member, phrases in _WORDS.items() for phrase in phrases.split("|")
}  # fmt: skip

_NOBODY = frozenset({
    "аноним", "анонимно", "анонимное", "анонимное обращение", "без подписи", "не указан", "не указано", "неизвестно",
    "неизвестен", "нет данных", "без автора", "anonymous", "unknown",
})  # fmt: skip
_ORGANISATION = re.compile(
    r"[«»\"„“]|^(ооо|оао|зао|пао|ао|тсж|тсн|снт|днт|муп|мкп|гуп|фгуп|мбоу|мбдоу|мку|гбу|мбу|гбоу|фгбу|ано|нко|ук|кфх|"
    r"жск|гск|администрация|комитет|прокуратура|министерство|департамент|управление|профсоюз|совет|редакция|"
    r"llc|ltd|inc)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1 << 10)
def member_of(kind: type[Enum], text: str) -> Enum | None:
    """The member of a list that a text names; None when it names none."""
    phrase = " ".join(words(text))
    return _MEMBERS.get((kind, phrase))


def is_nobody(text: str) -> bool:
    """Whether the text says that nobody has signed."""
    return " ".join(words(text)) in _NOBODY


def is_organisation(text: str) -> bool:
    """Whether a name is an organisation's: it has quotation marks, or begins as they do."""
    return _ORGANISATION.search(text) is not None


@lru_cache(maxsize=1 << 10)
def officer_named(text: str, officers: tuple[Officer, ...]) -> Officer | None:
    """The officer whom «Смирнова А. С.», «А.С. Смирнова» or the whole name means; None where none or several do."""
    said = words(text)
    found = [officer for officer in officers if _is_called(said, officer.full_name)]
    return found[0] if len(found) == 1 else None


def _is_called(said: tuple[str, ...], full_name: FullName) -> bool:
    """The surname is there, and every other word is the name or the patronymic, or begins one of them."""
    surname = words(full_name.surname)
    others = [word for word in said if word not in surname]
    given = (*words(full_name.name), *words(full_name.patronymic))
    is_there = bool(surname) and set(surname) <= set(said)
    return is_there and all(any(each == word or each[:1] == word for each in given) for word in others)
