"""What a template may do with a field: the filters it may name, each from a field to its words."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from desktop_app.domain import numerals, posts
from desktop_app.domain.dates import in_figures
from desktop_app.domain.dates import in_words as day_in_words
from desktop_app.domain.declension import Case
from desktop_app.domain.letter_names import Name
from desktop_app.domain.typography import neat as neat_line

_GIST_LENGTH = 500
_NO_BREAK_SPACE = "\u00a0"


def _in_case(case: Case, of_post: Callable[[str], str] = str) -> Callable[[Any], Any]:
    def filtered(field: Any) -> Any:
        return field.in_case(case) if isinstance(field, Name) else of_post(str(field))

    return filtered


def initials(name: Name) -> str:
    """«Кузнецову П. В.», or «П. В. Кузнецову» where the office has it so."""
    return name.shortened


def signed(name: Name) -> str:
    """«П. В. Кузнецов», as under a paper."""
    return name.signed


def in_words(field: Any) -> str:
    """«22 ноября 2026 года» of a day, «двадцать один» of a number; an answer that is neither yet stays as it is."""
    if isinstance(field, date):
        return day_in_words(field)
    if isinstance(field, str) and not field.isdecimal():
        return field
    return numerals.number_in_words(int(field))


def days(number: int) -> str:
    """«30 календарных дней»."""
    return numerals.calendar_days(number)


def counted(number: int, one: str, few: str, many: str) -> str:
    """«3 листа»: a number with its noun."""
    return numerals.counted(number, one, few, many)


def tied(text: Any) -> str:
    """Without a break inside a number of a paper or of a telephone; of several each for itself."""
    return ", ".join(each.replace(" ", _NO_BREAK_SPACE) for each in str(text).split(", "))


def cut(text: str) -> str:
    """Not longer than 500 signs, cut between words."""
    if len(text) <= _GIST_LENGTH:
        return text
    whole = text[:_GIST_LENGTH]
    return f"{whole.rpartition(' ')[0] or whole}…"


def ended(sentence: Any) -> str:
    """With one full stop, also after an initial or a shortened post; what asks or breaks off has an end of its own."""
    text = str(sentence)
    return text if text.endswith(("!", "?", "…")) else f"{text.removesuffix('.')}."


def bare(text: Any) -> str:
    """Without a stop at its end: what stands in a list gets its own."""
    return str(text).rstrip(" .;,")


def whither(title: Any) -> str:
    """«в Министерство», «Главе района»: where a paper is sent."""
    return posts.whither(str(title))


def neat(text: str) -> str:
    """With «ёлочки» and dashes, line by line."""
    return "\n".join(map(neat_line, text.split("\n")))


def listed(fields: Iterable[Any]) -> str:
    """One after another, parted by commas; what is empty is left out."""
    return ", ".join(filter(None, map(written, fields)))


def count(fields: Sequence[Any]) -> int:
    """How many there are."""
    return len(fields)


def capital(text: Any) -> str:
    """With a capital at its beginning."""
    return f"{str(text)[:1].upper()}{str(text)[1:]}"


def written(field: Any) -> str:
    """How a field stands on the paper when no filter says otherwise."""
    if field is None:
        return ""
    if isinstance(field, tuple):
        return listed(field)
    return in_figures(field) if isinstance(field, date) else str(field)


FILTERS: dict[str, Callable[..., Any]] = {
    "dative": _in_case(Case.DATIVE, posts.post_dative),
    "genitive": _in_case(Case.GENITIVE, posts.post_genitive),
    "accusative": _in_case(Case.ACCUSATIVE, posts.post_accusative),
    "instrumental": _in_case(Case.INSTRUMENTAL),
    "prepositional": _in_case(Case.PREPOSITIONAL),
    **{
        each.__name__: each
        for each in (
            bare,
            capital,
            count,
            counted,
            cut,
            days,
            ended,
            in_words,
            initials,
            listed,
            neat,
            signed,
            tied,
            whither,
        )
    },
}
