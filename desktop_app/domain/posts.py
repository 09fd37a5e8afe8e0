"""Cases of posts and departments: «заместителю главы администрации», «отдела жилищно-коммунального хозяйства».

The head of the title declines with the adjectives before it; what follows it depends on it and stays. A second post
after a comma, a dash or «и» declines as well. Abbreviations and titles in quotes never do.
"""

import re

from desktop_app.domain.declension import Case

_JOINED = re.compile(r"(, | [–—-] | и )")
_CYRILLIC = re.compile(r"(?:\w+-)*[А-ЯЁа-яё]+")
_ADJECTIVE = re.compile(r"(?:[ыио]й|[ая]я|[ое]е)$")
_NOT_ADJECTIVE = re.compile(r"(?:[тн]орий|арий|герой|конвой)$")
_ACTS = ("исполняющий", "исполняющая")
_BEFORE = frozenset({"временно"})
_STILL = frozenset({"врио", "врид", "бюро", "депо", "пресс-бюро", "жюри", "атташе", "портье"})
_SUBSTANTIVE = frozenset({
    "ведающий", "дежурная", "дежурный", "заведующая", "заведующий", "кладовая", "комендантская", "мастерская",
    "поверенный", "приёмная", "приемная", "рабочий", "рабочая", "регистратурная", "служащий", "служащая", "столовая",
    "уполномоченный", "уполномоченная", "управляющая", "управляющий",
})  # fmt: skip
"""Nouns that decline as the adjectives they once were."""

_PEOPLE = frozenset({
    "администратор", "бухгалтер", "глава", "главврач", "губернатор", "делопроизводитель", "депутат", "директор",
    "заведующая", "заведующий", "заместитель", "инженер", "инспектор", "консультант", "министр", "мэр", "начальник",
    "помощник", "председатель", "представитель", "прокурор", "ректор", "руководитель", "секретарь", "советник",
    "специалист", "судья", "управляющий", "уполномоченный", "член", "эксперт", "юрисконсульт", "юрист",
})  # fmt: skip
"""Who may follow as a second post; another word after a comma belongs to the first one's title."""

_FIRST_HALVES = frozenset(
    {"вице", "экс", "пресс", "генерал", "штаб", "обер", "унтер", "медиа", "бизнес", "интернет", "веб"}
)

_GENITIVE_ADJECTIVE = (
    ("ретий", "ретьего"), ("чий", "чего"), ("щий", "щего"), ("ший", "шего"), ("жий", "жего"), ("ний", "него"),
    ("ий", "ого"), ("ый", "ого"), ("ой", "ого"), ("яя", "ей"), ("чая", "чей"), ("щая", "щей"), ("шая", "шей"),
    ("жая", "жей"), ("ая", "ой"), ("ее", "его"), ("ое", "ого"),
)  # fmt: skip
_NOUNS = (
    # ending, genitive, dative
    ("ия", "ии", "ии"), ("ие", "ия", "ию"), ("ье", "ья", "ью"), ("ище", "ища", "ищу"),
    ("ость", "ости", "ости"), ("асть", "асти", "асти"), ("сеть", "сети", "сети"), ("печать", "печати", "печати"),
    ("площадь", "площади", "площади"), ("боец", "бойца", "бойцу"), ("ец", "ца", "цу"),
    ("га", "ги", "ге"), ("ка", "ки", "ке"), ("ха", "хи", "хе"), ("жа", "жи", "же"), ("ча", "чи", "че"),
    ("ша", "ши", "ше"), ("ща", "щи", "ще"), ("а", "ы", "е"), ("я", "и", "е"), ("ь", "я", "ю"), ("й", "я", "ю"),
    ("о", "а", "у"), ("и", "и", "и"), ("ы", "ы", "ы"), ("е", "е", "е"), ("у", "у", "у"), ("ю", "ю", "ю"),
    ("э", "э", "э"),
)  # fmt: skip

_FEMININE = (("ая", "ую"), ("яя", "юю"), ("ия", "ию"), ("а", "у"), ("я", "ю"))
_CLUSTER = re.compile(r"[ВвФф][бвгджзклмнпрстфхцчшщ]")
"""Before these «в» is «во»."""


def post_dative(title: str) -> str:
    """«Главному специалисту», to whom a letter is addressed; «заведующей сектором»."""
    return _titled(title, Case.DATIVE)


def post_genitive(title: str) -> str:
    """«Главного специалиста», of whom; of a department «отдела кадров»."""
    return _titled(title, Case.GENITIVE)


def post_accusative(title: str) -> str:
    """«Государственную жилищную инспекцию», where to; of a person whom: «главного специалиста»."""
    return _titled(title, Case.ACCUSATIVE)


def whither(title: str) -> str:
    """Where a paper is sent: «в Министерство», «во Всероссийский фонд»; to a person «Главе района»."""
    if _is_post(title):
        return post_dative(title)
    return f"{'во' if _CLUSTER.match(title) else 'в'} {post_accusative(title)}"


def _titled(title: str, case: Case) -> str:
    first, *others = _JOINED.split(title)
    told = [_phrase(first, case)]
    for joint, phrase in zip(others[::2], others[1::2], strict=True):
        told += [joint, _phrase(phrase, case) if _is_post(phrase) else phrase]
    return "".join(told)


def _is_post(phrase: str) -> bool:
    """Whether the phrase names a person: «главный бухгалтер» does, «опеке» does not."""
    nouns = (word for word in phrase.lower().split() if word in _SUBSTANTIVE or not _is_adjective(word))
    return next(nouns, "").partition("-")[0] in _PEOPLE


def _phrase(phrase: str, case: Case) -> str:
    words = re.split(r"( +)", phrase)
    is_person = _is_post(phrase)
    for place, word in enumerate(words):
        lower = word.lower()
        if not word.strip() or lower in _BEFORE:
            continue
        if not _declines(word):
            break
        words[place] = _accusative(word, is_person) if case is Case.ACCUSATIVE else _word(word, case)
        if not _is_adjective(lower) or lower in _SUBSTANTIVE or lower in _ACTS:
            break
    return "".join(words)


def _declines(word: str) -> bool:
    """Neither an abbreviation («МКУ», «зам.», «и.о.») nor a word in quotes, of figures or of Latin letters."""
    last = word.rpartition("-")[2]
    is_abbreviation = len(last) > 1 and last.isupper()
    return _CYRILLIC.fullmatch(word) is not None and not is_abbreviation and word.lower() not in _STILL


def _is_adjective(word: str) -> bool:
    return _ADJECTIVE.search(word) is not None and _NOT_ADJECTIVE.search(word) is None


def _word(word: str, case: Case) -> str:
    *before, last = word.split("-")
    if _is_adjective(last):
        return "-".join([*before, _adjective(last, case)])
    halves = [_noun(half, case) if _declines_before_a_hyphen(half) else half for half in before]
    return "-".join([*halves, _noun(last, case)])


def _accusative(word: str, is_person: bool) -> str:  # noqa: FBT001 — of the two accusatives that Russian has
    """Of a person as the genitive, of a thing as the nominative; in the feminine a form of its own."""
    for ending, form in _FEMININE:
        if word.endswith(ending):
            return word.removesuffix(ending) + form
    return _word(word, Case.GENITIVE) if is_person else word


def _declines_before_a_hyphen(half: str) -> bool:
    return _declines(half) and half.lower() not in _FIRST_HALVES and not half.endswith("о")


def _adjective(word: str, case: Case) -> str:
    ending, genitive = next(pair for pair in _GENITIVE_ADJECTIVE if word.endswith(pair[0]))
    told = genitive if case is Case.GENITIVE else genitive.replace("его", "ему").replace("ого", "ому")
    return word.removesuffix(ending) + told


def _noun(word: str, case: Case) -> str:
    for ending, *forms in _NOUNS:
        if word.endswith(ending):
            return word.removesuffix(ending) + forms[case.value]
    return word + ("у" if case is Case.DATIVE else "а")
