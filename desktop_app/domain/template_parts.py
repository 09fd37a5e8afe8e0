"""What may be inserted into a template: fields with what they hold, conditions, repeats, filters and requisites."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from desktop_app.domain import examples
from desktop_app.domain.letter_facts import Facts
from desktop_app.domain.letter_words import Said, said
from desktop_app.domain.template_fields import field_names
from desktop_app.domain.template_filters import FILTERS, written
from desktop_app.domain.templates import SECTIONS, About

REPEATED = "[]."
"""Stands in the name of a field that each item of a list has."""

_TECHNICAL = frozenset({
    "applicant.collective", "applicant.is_woman", "appeal.controlled", "entries[].annulled", "entries[].counts",
})  # fmt: skip
_OF_THE_OFFICE = frozenset({
    "name", "short_name", "address", "phones", "email", "site", "head_post", "head_name", "signatory_post",
    "signatory_name",
})  # fmt: skip
"""What letters say of the office: the rest of it is how the program works."""

_NOT_THERE = {
    About.APPEAL: ("since", "until", "entries", "appeals", "other_entries", "papers", "pieces"),
    About.CASE_FILE: ("appeal", "term", "responsible", "helpers", "since", "until", "pieces", "visas"),
    About.PERIOD: ("applicant", "appeal", "term", "responsible", "helpers", "papers", "number", "visas"),
}
_SELECTED = ("appeals[].", "other_entries[].")
"""Each of these has the fields of the entries out of which they are taken."""

_CONDITIONS = (
    "applicant", "applicant.organisation", "applicant.is_woman", "applicant.collective", "applicant.address",
    "appeal.controlled", "appeal.answered", "term", "responsible", "helpers", "visas", "entries", "appeals",
    "other_entries", "office.site",
)  # fmt: skip
_LONGEST = 60
_FIELD = re.compile(r"\{\{.*?\S(?=\s*\}\})")


class PartKind(Enum):
    """What kind of piece of a template it is."""

    FIELD = "field"
    CONDITION = "condition"
    REPEAT = "repeat"
    FILTER = "filter"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class Part:
    """A piece to insert: `before` and `after` stand around what is marked. `example` is what a field holds.

    `name` tells which one of its kind it is: a field's path, the condition, the list, the filter, the requisite.
    """

    kind: PartKind
    name: str
    before: str
    after: str = ""
    example: str = ""


def parts(about: About, answers: Mapping[str, type]) -> tuple[Part, ...]:
    """All that a template about this may say; `answers` are the form's own questions."""
    names = [name for name in field_names(answers) if _is_said(name) and _is_there(name, about)]
    return (
        *_fields(names, examples.of(about)[0]),
        *(_condition(name) for name in _CONDITIONS if _is_there(name, about)),
        *_repeats(names),
        *(_filter(name) for name in FILTERS),
        *(Part(PartKind.SECTION, name, f"[{name}]\n") for name in SECTIONS),
    )


def place_for(part: Part, line: str, column: int) -> int | None:
    """Where in its line a part goes when the cursor stands at `column`.

    A filter goes to the end of the field that the cursor is in or behind; None where the line has none.
    """
    if part.kind is not PartKind.FILTER:
        return column
    return next((field.end() for field in reversed([*_FIELD.finditer(line)]) if field.start() < column), None)


def _is_said(name: str) -> bool:
    owner, _, field = name.partition(".")
    return field in _OF_THE_OFFICE if owner == "office" else name not in _TECHNICAL


def _is_there(name: str, about: About) -> bool:
    return not name.startswith(_SELECTED) and name.partition(".")[0].removesuffix("[]") not in _NOT_THERE[about]


def _fields(names: list[str], facts: Facts) -> Iterator[Part]:
    words = said(facts, examples.DESK)
    for name in names:
        path = f"each.{name.partition(REPEATED)[2]}" if REPEATED in name else name
        yield Part(PartKind.FIELD, name, f"{{{{ {path} }}}}", example=_example(words, name))


def _example(words: Said, name: str) -> str:
    """What the field of an invented letter holds; of a list what its first item does."""
    held: Any = words
    for step in name.replace(REPEATED, ".0.").split("."):
        if step == "0":
            held = held[0] if held else None
        else:
            held = held.get(step) if isinstance(held, Mapping) else getattr(held, step, None)
    line = " ".join(written(held).split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


def _condition(name: str) -> Part:
    return Part(PartKind.CONDITION, name, f"{{% if {name} %}}", "{% endif %}")


def _repeats(names: list[str]) -> Iterator[Part]:
    first = {name.partition(REPEATED)[0]: name.partition(REPEATED)[2] for name in reversed(names) if REPEATED in name}
    for collection, field in reversed(first.items()):
        yield Part(
            PartKind.REPEAT,
            collection,
            f"{{% for each in {collection} %}}\n{{{{ each.{field} }}}}",
            "\n{% endfor %}",
        )


def _filter(name: str) -> Part:
    return Part(PartKind.FILTER, name, f" | {_ARGUMENTS.get(name, name)}")


_ARGUMENTS = {"counted": 'counted("лист", "листа", "листов")'}
