"""Nasty text, and what becomes of it in each kind of field: one cleaned value, and one problem or none.

Other rooms take this table to walk whole tasks and to read letters back.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from desktop_app.domain import fields
from desktop_app.domain.rules import Problem
from desktop_app.domain.template_forms import is_template

Outcome = tuple[Any, Problem | None]


@dataclass(frozen=True)
class Nasty:
    """What was typed; how one line, many lines and a name keep it; `otherwise`: the kinds that don't follow suit."""

    typed: str
    line: str
    prose: str
    name: str
    otherwise: dict[str, Outcome] = field(default_factory=dict)


KINDS: dict[str, Callable[[], Any]] = {
    "text": fields.text,
    "prose": fields.prose,
    "person_name": fields.person_name,
    "place": lambda: fields.place(longest=120),
    "day": fields.day,
    "phone": fields.phone,
    "phones": fields.phones,
    "email": fields.email,
    "postal_code": fields.postal_code,
    "whole": fields.whole,
    "year": fields.year,
    "time": fields.time_of_day,
    "topic": fields.topic,
    "template": fields.template,
    "wording": lambda: fields.wording(is_template),
    "track": fields.track,
}
"""Every kind of field that is typed into."""

PROBLEMS = {
    "day": Problem.NO_SUCH_DATE,
    "phone": Problem.NOT_A_PHONE,
    "phones": Problem.NOT_A_PHONE,
    "email": Problem.NOT_AN_EMAIL,
    "postal_code": Problem.NOT_AN_INDEX,
    "whole": Problem.NOT_A_NUMBER,
    "year": Problem.NOT_A_NUMBER,
    "time": Problem.NOT_A_TIME,
    "topic": Problem.NOT_A_TOPIC,
    "template": Problem.NOT_A_TEMPLATE,
    "wording": Problem.FAULTY_TEMPLATE,
    "track": Problem.NOT_A_TRACK,
}
"""A field of figures keeps the line as it is and says this of it."""

EMPTY: dict[str, Outcome] = {
    "day": (None, None),
    "phone": ("", None),
    "phones": ((), None),
    "email": ("", None),
    "postal_code": ("", None),
    "whole": (0, None),
    "year": (None, None),
    "time": ("", None),
    "topic": ("", None),
    "template": ("", Problem.REQUIRED),
    "wording": ("   \n", Problem.FAULTY_TEMPLATE),
    "track": ("", None),
}
"""Nothing is left, so nothing was said; a template alone is always needed."""

MEGABYTE = 1_048_576


def _too_long(line: str) -> dict[str, Outcome]:
    kinds = (
        "text",
        "place",
        "day",
        "phone",
        "email",
        "postal_code",
        "whole",
        "year",
        "time",
        "topic",
        "template",
        "track",
    )
    return dict.fromkeys(kinds, (line, Problem.TOO_LONG))


NASTY = {
    "emoji": Nasty(
        typed="Иванов 😀👨\u200d👩\u200d👧",
        line="Иванов 😀👨\u200d👩\u200d👧",
        prose="Иванов 😀👨\u200d👩\u200d👧",
        name="Иванов 😀👨\u200d👩\u200d👧",
    ),
    "right to left": Nasty(
        typed="\u202eвонавИ\u202c שלום\u200f",
        line="вонавИ שלום",
        prose="вонавИ שלום",
        name="вонавИ שלום",
    ),
    "NUL": Nasty(typed="Ива\0нов", line="Иванов", prose="Иванов", name="Иванов"),
    "bell and escape": Nasty(
        typed="\x07иванов\x1b[31m",
        line="иванов[31m",
        prose="иванов[31m",
        name="Иванов[31m",
        otherwise={"place": ("Иванов[31m", None)},
    ),
    "nothing that is seen": Nasty(typed=" \0\u200b\ufeff\u00a0\t\r\n", line="", prose="", name="", otherwise=EMPTY),
    "a megabyte": Nasty(
        typed="я" * MEGABYTE,
        line="я" * MEGABYTE,
        prose="я" * MEGABYTE,
        name="я" * MEGABYTE,
        otherwise={
            **_too_long("я" * MEGABYTE),
            "prose": ("я" * MEGABYTE, Problem.TOO_LONG),
            "wording": ("я" * MEGABYTE, Problem.TOO_LONG),
            "person_name": ("я" * MEGABYTE, Problem.TOO_LONG),
        },
    ),
    "markup": Nasty(
        typed="<b>Иванов</b>",
        line="<b>Иванов</b>",
        prose="<b>Иванов</b>",
        name="<b>Иванов</b>",
    ),
    "ampersand": Nasty(typed="AT&T R&D", line="AT&T R&D", prose="AT&T R&D", name="At&t R&d"),
    "quotes": Nasty(
        typed="ООО \"Ромашка\" и 'Ко'",
        line="ООО \"Ромашка\" и 'Ко'",
        prose="ООО \"Ромашка\" и 'Ко'",
        name='Ооо "Ромашка" И ’Ко’',
    ),
    "SQL": Nasty(
        typed="Robert'); DROP TABLE appeals;--",
        line="Robert'); DROP TABLE appeals;--",
        prose="Robert'); DROP TABLE appeals;--",
        name="Robert’); Drop Table Appeals",
    ),
    "a surname of 300 letters": Nasty(
        typed="Ы" * 300,
        line="Ы" * 300,
        prose="Ы" * 300,
        name="Ы" + "ы" * 299,
        otherwise={
            **_too_long("Ы" * 300),
            "person_name": ("Ы" + "ы" * 299, Problem.TOO_LONG),
            "place": ("Ы" + "ы" * 299, Problem.TOO_LONG),
        },
    ),
    "a letter with its mark apart": Nasty(
        typed="Андреи\u0306 Пе\u0308тр", line="Андрей Пётр", prose="Андрей Пётр", name="Андрей Пётр"
    ),
    "heaped marks": Nasty(
        typed="З\u0301\u0302\u0323аря",
        line="З\u0323\u0301\u0302аря",
        prose="З\u0323\u0301\u0302аря",
        name="З\u0323\u0301\u0302аря",
    ),
    "spaces of all kinds": Nasty(
        typed="\u3000Иванов\u00a0\u202f\tПётр\u2003",
        line="Иванов Пётр",
        prose="Иванов Пётр",
        name="Иванов Пётр",
        otherwise={"wording": (" Иванов   Пётр ", Problem.FAULTY_TEMPLATE)},
    ),
    "line breaks of all kinds": Nasty(
        typed="Первая\r\nвторая\u2028третья\x85четвёртая\rпятая",
        line="Первая вторая третья четвёртая пятая",
        prose="Первая\nвторая\nтретья\nчетвёртая\nпятая",
        name="Первая Вторая Третья Четвёртая Пятая",
    ),
    "soft hyphens": Nasty(typed="Ива\u00adнов", line="Иванов", prose="Иванов", name="Иванов"),
    "Latin look-alikes": Nasty(
        typed="Kузнeцoв",
        line="Kузнeцoв",
        prose="Kузнeцoв",
        name="Кузнецов",
        otherwise={"place": ("Кузнецов", None)},
    ),
    "half a character": Nasty(typed="Ива\ud800нов\uffff", line="Иванов", prose="Иванов", name="Иванов"),
    "figures": Nasty(
        typed="12345",
        line="12345",
        prose="12345",
        name="12345",
        otherwise={
            "person_name": ("12345", Problem.NO_LETTERS),
            "whole": (12345, Problem.OUT_OF_RANGE),
            "year": (12345, Problem.OUT_OF_RANGE),
        },
    ),
    "figures of another script": Nasty(
        typed="١٥.٠١.٢٠٢٦",
        line="١٥.٠١.٢٠٢٦",
        prose="١٥.٠١.٢٠٢٦",
        name="١٥.٠١.٢٠٢٦",
        otherwise={"person_name": ("١٥.٠١.٢٠٢٦", Problem.NO_LETTERS)},
    ),
    "braces": Nasty(typed="{n}{0}%s", line="{n}{0}%s", prose="{n}{0}%s", name="{N}{0}%s"),
    "a path": Nasty(
        typed="../../etc/passwd", line="../../etc/passwd", prose="../../etc/passwd", name="../../Etc/passwd"
    ),
}


def outcome(nasty: Nasty, kind: str) -> Outcome:
    """The cleaned value and the problem that a field of this kind has with the text."""
    if kind in nasty.otherwise:
        return nasty.otherwise[kind]
    if kind in PROBLEMS:
        kept = nasty.prose if kind == "wording" else nasty.line
        return ((kept,) if kind == "phones" else kept), PROBLEMS[kind]
    return {"text": nasty.line, "place": nasty.line, "prose": nasty.prose, "person_name": nasty.name}[kind], None


def cases() -> Iterator[tuple[str, str]]:
    """Every name of a nasty text with every kind of field."""
    return ((name, kind) for name in NASTY for kind in KINDS)
