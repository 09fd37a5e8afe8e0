"""The templates of letters: one text for each form, a header and its requisites.

    title: Уведомление о регистрации
    about: appeal
    ask place: line, needed, Место приёма
    ---
    [heading]
    О регистрации обращения
    [text]
    Обращение зарегистрировано под № {{ appeal.number }}.

A requisite that a template leaves out is taken from the common one; a line of «[text]» is a paragraph. Lines between
bars are a table: titles, a row of dashes (dots leave the lines out) whose number is the share of the width and whose
colons align the column, then the rows.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from desktop_app.domain.letter_forms import Ask, AskKind
from desktop_app.domain.template_language import FaultyTemplate, Flaw, TemplateProblem, flaws

COMMON = "common"
"""The template whose requisites stand in every letter that does not say otherwise."""

SECTIONS = (
    "subject", "letterhead", "reply_to", "addressee", "title", "heading", "salutation", "text", "enclosures",
    "signatory_post", "signatory_name", "executor",
)  # fmt: skip

_END_OF_HEADER = re.compile(r"-{3,}")
_SECTION = re.compile(r"\[(.*)\]")
_ASK = re.compile(r"ask ([a-z][a-z_]*)")
_SUFFIX = ".txt"

_E = TypeVar("_E", bound=Enum)


class Group(Enum):
    """Where a form stands in the list of forms."""

    INTAKE = "intake"
    FORWARDING = "forwarding"
    TERMS = "terms"
    RESULT = "result"
    ARTICLE_11 = "article 11"
    INSIDE = "inside"
    CLIENT = "client"
    FREE = "free"


class About(Enum):
    """What a letter of the form is made from."""

    APPEAL = "appeal"
    CASE_FILE = "case file"
    PERIOD = "period"


_ANSWER_TYPES: dict[AskKind, type] = {
    AskKind.LINE: str,
    AskKind.TEXT: str,
    AskKind.LINES: tuple[str, ...],
    AskKind.DAY: date,
    AskKind.WHOLE: int,
}


class Section(NamedTuple):
    """The text of a requisite and the line of the template at which it begins."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Template:
    """A form of letters. `offered` is the condition under which it is offered; empty for always.

    `article` is the rule that asks for it. One that is `gendered` can't be finished before the gender is known. One
    that is not `dated` has neither date nor number of its own. A `longitudinal` one has its letterhead across the
    sheet even where the office has it in the corner.
    """

    form: str
    source: str
    title: str
    article: str = ""
    group: Group = Group.INSIDE
    about: About = About.APPEAL
    offered: Section = Section("", 1)
    outgoing: bool = True
    gendered: bool = False
    dated: bool = True
    landscape: bool = False
    longitudinal: bool = False
    asks: tuple[Ask, ...] = ()
    sections: Mapping[str, Section] = field(default_factory=dict)

    @property
    def answers(self) -> dict[str, type]:
        """What the answers to its own questions are, by name."""
        return {ask.name: _ANSWER_TYPES[ask.kind] for ask in self.asks}


@dataclass(frozen=True, slots=True)
class OfficeTemplate:
    """A template that the office made its own: one of its editions. Without a source the built-in one holds again.

    An `annulled` edition was made by work that has been undone: the one before it holds.
    """

    form: str
    edition: int
    source: str
    made_on: date
    annulled: bool = False
    id: int = 0


def read(form: str, source: str) -> Template:
    """The template that a text describes. Raises FaultyTemplate with everything that is wrong with it."""
    reading = _Reading(form, source)
    found = tuple(sorted(reading.found(), key=lambda problem: problem.line))
    if found:
        raise FaultyTemplate(found)
    return reading.template


def problems(form: str, source: str) -> tuple[TemplateProblem, ...]:
    """Everything that is wrong with the text of a template, by line; empty when it can be used."""
    try:
        read(form, source)
    except FaultyTemplate as faulty:
        return faulty.problems
    return ()


def built_in(form: str) -> Template | None:
    """The template that came with the program; None for a form of the office's own."""
    return _built_in().get(form)


def in_force(own: Mapping[str, str]) -> dict[str, Template]:
    """All templates by form, the office's own sources before the built-in ones."""
    return {**_built_in(), **{form: _known(form, source) for form, source in own.items() if source}}


def template_of(own: Mapping[str, str], form: str) -> Template:
    """The template of one form that is in force, as `in_force` has it. Raises KeyError when there is none."""
    source = own.get(form)
    return _known(form, source) if source else _built_in()[form]


def choices(templates: Mapping[str, Template]) -> tuple[Template, ...]:
    """The forms to choose from, by group and title; the common requisites are no letter."""
    groups = list(Group)
    forms = [template for form, template in templates.items() if form != COMMON]
    return tuple(sorted(forms, key=lambda template: (groups.index(template.group), template.title)))


@cache
def _built_in() -> Mapping[str, Template]:
    folder = files("resources") / "letters"
    sources = {
        file.name.removesuffix(_SUFFIX): file.read_text(encoding="utf-8")
        for file in folder.iterdir()
        if file.name.endswith(_SUFFIX)
    }
    return MappingProxyType({form: _known(form, source) for form, source in sorted(sources.items())})


@lru_cache(maxsize=128)
def _known(form: str, source: str) -> Template:
    """A template that was checked before it was kept."""
    return _Reading(form, source).template


class _Reading:
    """Reads a template and notes what is wrong with it."""

    def __init__(self, form: str, source: str) -> None:
        self._problems: list[TemplateProblem] = []
        lines = source.splitlines()
        end = next((place for place, line in enumerate(lines) if _END_OF_HEADER.fullmatch(line.strip())), len(lines))
        header = dict(self._header(lines[:end]))
        asks = tuple(self._asks(header))
        sections = dict(self._sections(lines, end + 1))
        self.template = Template(
            form=form,
            source=source,
            title=header["title"].text if "title" in header else "",
            article=header["article"].text if "article" in header else "",
            group=self._chosen(header, "group", Group, Group.INSIDE),
            about=self._chosen(header, "about", About, About.APPEAL),
            offered=header.get("offered", Section("", 1)),
            outgoing=self._flag(header, "outgoing", default=True),
            gendered=self._flag(header, "gendered", default=False),
            dated=self._flag(header, "dated", default=True),
            landscape=self._flag(header, "landscape", default=False),
            longitudinal=self._flag(header, "longitudinal", default=False),
            asks=asks,
            sections=sections,
        )
        if not self.template.title:
            self._problem(1, Flaw.NO_TITLE)

    def found(self) -> list[TemplateProblem]:
        """What is wrong, the language of the requisites included."""
        answers = self.template.answers
        pieces = [flaws(text, line, answers) for text, line in self.template.sections.values()]
        offered = self.template.offered
        if offered.text:
            pieces.append(flaws(condition(offered.text), offered.line, answers))
        return sum(pieces, self._problems)

    def _header(self, lines: list[str]) -> Iterator[tuple[str, Section]]:
        for number, line in enumerate(lines, 1):
            key, colon, value = (part.strip() for part in line.partition(":"))
            if colon and (key in _HEADERS or _ASK.fullmatch(key)):
                yield key, Section(value, number)
            elif line.strip():
                self._problem(number, Flaw.UNKNOWN_HEADER, key)

    def _asks(self, header: Mapping[str, Section]) -> Iterator[Ask]:
        for key, (value, line) in header.items():
            if asked := _ASK.fullmatch(key):
                said = _ANSWERED.fullmatch(value)
                if said:
                    yield Ask(asked[1], AskKind(said["kind"]), said["title"], needed=bool(said["needed"]))
                else:
                    self._problem(line, Flaw.WRONG_HEADER, key)

    def _sections(self, lines: list[str], start: int) -> Iterator[tuple[str, Section]]:
        name, begins, told = "", start + 1, list[str]()
        known = set[str]()
        for number, line in enumerate(lines[start:], start + 1):
            if heading := _SECTION.fullmatch(line.strip()):
                if name:
                    yield name, Section("\n".join(told), begins)
                name, begins, told = heading[1], number + 1, []
                if name not in SECTIONS:
                    self._problem(number, Flaw.UNKNOWN_SECTION, name)
                elif name in known:
                    self._problem(number, Flaw.TWICE, name)
                known.add(name)
            elif name:
                told.append(line)
            elif line.strip():
                self._problem(number, Flaw.UNKNOWN_SECTION, line.strip())
        if name:
            yield name, Section("\n".join(told), begins)

    def _chosen(self, header: Mapping[str, Section], key: str, kind: type[_E], default: _E) -> _E:
        if key not in header:
            return default
        try:
            return kind(header[key].text)
        except ValueError:
            self._problem(header[key].line, Flaw.WRONG_HEADER, key)
            return default

    def _flag(self, header: Mapping[str, Section], key: str, *, default: bool) -> bool:
        if key in header and header[key].text not in _FLAGS:
            self._problem(header[key].line, Flaw.WRONG_HEADER, key)
        return _FLAGS.get(header[key].text, default) if key in header else default

    def _problem(self, line: int, flaw: Flaw, what: str = "") -> None:
        self._problems.append(TemplateProblem(line, flaw, what))


def condition(expression: str) -> str:
    """A piece of a template that says something only where the expression holds."""
    return f"{{% if {expression} %}}+{{% endif %}}"


_HEADERS = frozenset({
    "title", "article", "group", "about", "offered", "outgoing", "gendered", "dated", "landscape",
    "longitudinal",
})  # fmt: skip
_FLAGS = {"yes": True, "no": False}
_ANSWERED = re.compile(rf"(?P<kind>{'|'.join(each.value for each in AskKind)}), (?P<needed>needed, )?(?P<title>\S.*)")
