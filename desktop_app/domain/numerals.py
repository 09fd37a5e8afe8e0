"""Numbers with their nouns, and numbers in words, in Russian."""

_UNITS = (
    "", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять", "одиннадцать",
    "двенадцать", "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать", "семнадцать", "восемнадцать",
    "девятнадцать",
)  # fmt: skip
_FEMININE = {1: "одна", 2: "две"}
_TENS = (
    "", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто",
)  # fmt: skip
_HUNDREDS = (
    "", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот",
)  # fmt: skip
_MILLION = 1_000_000


def counted(number: int, one: str, few: str, many: str) -> str:
    """«21 день», «3 дня», «30 дней», with a no-break space between."""
    return f"{number}\u00a0{noun_form(number, one, few, many)}"


def calendar_days(number: int) -> str:
    """«30 календарных дней», with no-break spaces between."""
    return counted(number, "календарный\u00a0день", "календарных\u00a0дня", "календарных\u00a0дней")


def noun_form(number: int, one: str, few: str, many: str) -> str:
    """The form of the noun that stands after the number: «день», «дня» or «дней»."""
    if number % 100 in range(11, 15):
        return many
    return {1: one, 2: few, 3: few, 4: few}.get(number % 10, many)


def number_in_words(number: int, *, feminine: bool = False) -> str:
    """«двадцать один», of feminine things «двадцать одна»; in figures from a million on, and below zero."""
    if number == 0:
        return "ноль"
    if not 0 < number < _MILLION:
        return str(number)
    thousands, rest = divmod(number, 1000)
    words = _below_thousand(rest, feminine=feminine)
    if thousands:
        noun = noun_form(thousands, "тысяча", "тысячи", "тысяч")
        words = [*_below_thousand(thousands, feminine=True), noun, *words]
    return " ".join(words)


def _below_thousand(number: int, *, feminine: bool) -> list[str]:
    hundreds, rest = divmod(number, 100)
    tens, units = divmod(rest, 10) if rest >= len(_UNITS) else (0, rest)
    unit = _FEMININE.get(units, _UNITS[units]) if feminine else _UNITS[units]
    return [word for word in (_HUNDREDS[hundreds], _TENS[tens], unit) if word]
