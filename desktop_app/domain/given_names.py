"""Given names that are one name: «Наталия» is «Наталья», «Саша» may be «Александр» or «Александра».

Folded as search folds. Two names that both stand here and are not one are two people, however alike they are written:
«Марина» is no slip of the hand for «Мария».
"""

from collections import defaultdict
from functools import cache

_NAMES = """
александр: саша саня шура алекс шурик
александра: саша шура саня
алексей: леша алеша леха
алена: лена
алина
алиса
алла: аля
альберт: алик
анастасия: настя ася
анатолий: толя толик
андрей: андрюша
анжелика: лика
анна: аня нюра анюта нюша
антон: тоша антоша
антонина: тоня
аркадий: аркаша
арина
арсений: сеня арсен
артем=артемий: тема
артур
богдан
борис: боря
вадим: вадик
валентин: валя
валентина: валя
валерий: валера
валерия: лера валера
варвара: варя
василий: вася
вера
вероника: ника
виктор: витя
виктория: вика
виталий: виталик
владимир: володя вова вовка
владислав: влад слава владик
вячеслав: слава
галина: галя
геннадий: гена
георгий: гоша жора гера
герман: гера
глеб
григорий: гриша
данила=даниил=данил: даня
дарья=дария: даша
денис: дениска
диана
дмитрий=димитрий: дима митя
евгений: женя
евгения: женя
егор
екатерина: катя катерина
елена: лена
елизавета: лиза
жанна
захар
зинаида: зина
зоя
иван=иоанн: ваня
игорь
илья
инна
ирина: ира
карина
кирилл
клавдия: клава
константин: костя
кристина
ксения=аксинья: ксюша
лариса: лара
лев: лева
леонид: леня
лидия: лида
лилия: лиля
любовь: люба
людмила: люда мила люся
максим: макс
маргарита: рита
марина
мария=марья: маша маруся
марк
матвей
михаил: миша
надежда: надя
наталья=наталия: наташа ната
никита
николай: коля
нина
оксана
олег
олеся: леся
ольга: оля
павел: паша
петр: петя
полина: поля
раиса: рая
римма
ринат
родион: родя
роман: рома
руслан
светлана: света
святослав: слава
семен: сема сеня
сергей: сережа серега
софья=софия: соня
станислав: стас слава
степан: степа
тамара: тома
татьяна: таня
тимофей: тима
тимур
ульяна: уля
федор: федя
юлия: юля
юрий: юра
яков: яша
ян
яна
ярослав: слава
"""


@cache
def names_of(word: str) -> frozenset[str]:
    """The names that a folded word may stand for, each in its first spelling; none for a word that is not known."""
    return _table().get(word, frozenset())


@cache
def is_whole(word: str) -> bool:
    """Whether a folded word is a name as papers write it, and not a short one."""
    return word in _spellings()


def spellings_of(word: str) -> tuple[str, ...]:
    """How the names that a folded word may stand for are written, in whole and short; none for an unknown word."""
    names = names_of(word)
    return tuple(each for each, stands_for in _table().items() if names & stands_for)


@cache
def _table() -> dict[str, frozenset[str]]:
    table: defaultdict[str, set[str]] = defaultdict(set)
    for whole, short in _lines():
        for word in (*whole, *short):
            table[word].add(whole[0])
    return {word: frozenset(names) for word, names in table.items()}


@cache
def _spellings() -> frozenset[str]:
    return frozenset(word for whole, _ in _lines() for word in whole)


def _lines() -> tuple[tuple[list[str], list[str]], ...]:
    parted = (line.partition(":") for line in _NAMES.split("\n") if line)
    return tuple((whole.split("="), short.split()) for whole, _, short in parted)
