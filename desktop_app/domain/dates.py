"""Days as people type them, and as screens and letters show them."""

import re
from datetime import date, timedelta

from desktop_app.domain.cleaning import line

_WORDS = {
    "сегодня": 0, "today": 0,
    "вчера": -1, "yesterday": -1, "позавчера": -2,
    "завтра": 1, "tomorrow": 1, "послезавтра": 2,
}  # fmt: skip
_MONTHS = (
    "января", "февраля", "марта", "апреля", "мая", "июня",
    "июля", "августа", "сентября", "октября", "ноября", "декабря",
)  # fmt: skip
_WEEKDAYS = {
    "ru": ("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}

_TAIL = re.compile(r",?\s*(пн|вт|ср|чт|пт|сб|вс|mon|tue|wed|thu|fri|sat|sun|года|год|г)\.?$")
_SHIFT = re.compile(r"([+-])\s?(\d{1,5})", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_SOLID = re.compile(r"(\d\d)(\d\d)(\d{4}|\d\d)", re.ASCII)
_PARTED = re.compile(r"(\d{1,2})[./, -]+(\d{1,2}|[а-я]{3,8})(?:[./, -]+(\d{4}|\d\d))?", re.ASCII)

_YEARS_AHEAD = 20


def parse_day(text: str, today: date, *, past: bool = False) -> date | None:
    """The day a text names, or None when it names none.

    Taken: `15.01.2026`, `15.1`, `15/1/26`, `15 января 2026 г.`, `150126`, `15012026`, `2026-01-15`, «сегодня», «вчера»,
    «завтра» and the English words, `+3` and `-2` days from today, and whatever `show_day` shows.

    `past` says that the day should have come already, as a day of birth or of receipt does; then a day without a year
    is the latest such day, else the one nearest to today. A two-digit year is of this century up to 20 years ahead, or
    up to the next year for the past, so that a slip in the year is seen instead of becoming a day a hundred years ago.
    """
    typed = _TAIL.sub("", line(text).casefold().replace("\u2212", "-")).strip()
    if typed in _WORDS:
        return _shifted(today, _WORDS[typed])
    if shift := _SHIFT.fullmatch(typed):
        return _shifted(today, int(shift[1] + shift[2]))
    if iso := _ISO.fullmatch(typed):
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    parts = _SOLID.fullmatch(typed) or _PARTED.fullmatch(typed)
    if parts is None:
        return None
    day, month = int(parts[1]), _month(parts[2])
    if parts[3] is None:
        return _nearest(month, day, today, past=past)
    return _day(_full_year(parts[3], today, past=past), month, day)


def show_day(day: date, language: str = "ru") -> str:
    """«15.01.2026, чт» for screens; `language` is "ru" or "en"."""
    return f"{in_figures(day)}, {_WEEKDAYS[language][day.weekday()]}"


def in_figures(day: date) -> str:
    """«15.01.2026»."""
    return f"{day:%d.%m}.{day.year:04}"


def in_words(day: date) -> str:
    """«22 ноября 2026 года» for letters, with no-break spaces after the day and before «года»."""
    return f"{day.day}\u00a0{_MONTHS[day.month - 1]} {day.year}\u00a0года"


def _month(text: str) -> int:
    if text.isdecimal():
        return int(text)
    return next((number for number, name in enumerate(_MONTHS, 1) if name.startswith(text) or name == f"{text}а"), 0)


def _full_year(text: str, today: date, *, past: bool) -> int:
    year = int(text)
    if len(text) == 4:  # noqa: PLR2004 -- the year is written in full
        return year
    year += today.year // 100 * 100
    return year if year <= today.year + (1 if past else _YEARS_AHEAD) else year - 100


def _nearest(month: int, day: int, today: date, *, past: bool) -> date | None:
    years = (today.year - 1, today.year) if past else (today.year - 1, today.year, today.year + 1)
    found = [each for year in years if (each := _day(year, month, day)) and not (past and each > today)]
    return min(found, key=lambda each: abs(each - today), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _shifted(today: date, days: int) -> date | None:
    try:
        return today + timedelta(days=days)
    except OverflowError:
        return None
