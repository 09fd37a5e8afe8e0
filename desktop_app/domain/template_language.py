"""The language of the templates: Jinja in its sandbox, narrowed to fields, filters, conditions and repeats.

A template calls nothing, sets nothing and includes nothing; fields and filters that are not known are found before it
is ever used. What a field holds can't be taken for the template's own text: a line break or a bar in it is marked.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any

from desktop_app.domain.letter_words import Said
from desktop_app.domain.template_fields import LOOP, RECORDS, fields_of, item_of
from desktop_app.domain.template_filters import FILTERS, written

if TYPE_CHECKING:
    from jinja2 import Environment, nodes

BREAK, BAR = "\ufdd0", "\ufdd1"
"""Stand for a line break and a bar that a field holds; Unicode keeps these two from ever being text."""

_PROTECTED = str.maketrans({"\n": BREAK, "|": BAR, BREAK: None, BAR: None})
_ALLOWED = frozenset({
    "And", "Compare", "CondExpr", "Const", "Filter", "For", "Getattr", "If", "List", "Name", "Not", "Operand", "Or",
    "Output", "Template", "TemplateData", "Tuple",
})  # fmt: skip
_DEEPEST = 2


class Flaw(Enum):
    """What may be wrong with a template."""

    SYNTAX = "syntax"
    UNKNOWN_FIELD = "unknown field"
    UNKNOWN_FILTER = "unknown filter"
    FORBIDDEN = "forbidden"
    UNKNOWN_SECTION = "unknown section"
    TWICE = "twice"
    UNKNOWN_HEADER = "unknown header"
    WRONG_HEADER = "wrong header"
    NO_TITLE = "no title"
    NOT_GIVEN = "not given"
    OTHER_LETTER = "other letter"


@dataclass(frozen=True, slots=True)
class TemplateProblem:
    """A flaw at its line, counted from 1; `what` is the name or the words that it is about."""

    line: int
    flaw: Flaw
    what: str = ""


class FaultyTemplate(Exception):
    """The template can't be used as it is."""

    def __init__(self, problems: tuple[TemplateProblem, ...]) -> None:
        super().__init__(*(f"{each.line}: {each.flaw.value} {each.what}" for each in problems))
        self.problems = problems


def flaws(text: str, line: int, answers: Mapping[str, type]) -> list[TemplateProblem]:
    """What is wrong with a piece of a template that begins at a line; `answers` are the form's own questions."""
    from jinja2 import TemplateSyntaxError

    try:
        tree = environment().parse(placed(text, line))
    except TemplateSyntaxError as error:
        return [TemplateProblem(error.lineno, Flaw.SYNTAX, error.message or "")]
    return list(_Check(answers).flaws(tree, dict(fields_of(Said)), 0))


def placed(text: str, line: int) -> str:
    """With so many empty lines before it that every flaw is found at its line of the whole template."""
    return "\n" * (line - 1) + text


@cache
def environment() -> "Environment":
    """What templates are read and filled in by."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Environment(ImmutableSandboxedEnvironment):
        """Lets a template see fields of records and answers, and nothing else of any value."""

        def getattr(self, obj: Any, attribute: str) -> Any:
            """The field; undefined when it is none."""
            kind: type = type(obj)
            if attribute in _visible(kind):
                return getattr(obj, attribute)
            if isinstance(obj, Mapping) and attribute in obj:
                return obj[attribute]
            return self.undefined(obj=obj, name=attribute)

    made = Environment(
        undefined=StrictUndefined,
        finalize=_protected,
        autoescape=False,  # it makes paper, no page of the web: _protected guards what paper needs
    )
    made.globals.clear()
    made.tests.clear()
    made.filters.clear()
    made.filters.update(FILTERS)
    return made


@cache
def _visible(kind: type) -> Collection[str]:
    """What a template may read of a value."""
    from jinja2.runtime import LoopContext

    return LOOP if issubclass(kind, LoopContext) else fields_of(kind) if kind in RECORDS else ()


def _protected(field: Any) -> str:
    return written(field).translate(_PROTECTED)


class _Check:
    """Walks a template and finds what it may not say. A scope is what each name stands for."""

    def __init__(self, answers: Mapping[str, type]) -> None:
        self._answers = answers

    def flaws(self, node: "nodes.Node", scope: dict[str, Any], depth: int) -> Iterator[TemplateProblem]:
        from jinja2 import nodes

        kind = type(node).__name__
        if kind not in _ALLOWED:
            yield TemplateProblem(node.lineno, Flaw.FORBIDDEN, kind.lower())
        elif isinstance(node, nodes.For):
            yield from self._repeat(node, scope, depth + 1)
        elif isinstance(node, nodes.Getattr | nodes.Name):
            yield from self._field(node, scope)
        else:
            if isinstance(node, nodes.Filter) and node.name not in FILTERS:
                yield TemplateProblem(node.lineno, Flaw.UNKNOWN_FILTER, node.name)
            for inner in node.iter_child_nodes():
                yield from self.flaws(inner, scope, depth)

    def _repeat(self, node: "nodes.For", scope: dict[str, Any], depth: int) -> Iterator[TemplateProblem]:
        from jinja2 import nodes

        if depth > _DEEPEST or not isinstance(node.target, nodes.Name) or node.recursive or node.test:
            yield TemplateProblem(node.lineno, Flaw.FORBIDDEN, "for")
            return
        yield from self.flaws(node.iter, scope, depth)
        item = item_of(self._kind(node.iter, scope)) if isinstance(node.iter, nodes.Getattr | nodes.Name) else None
        inner = {**scope, node.target.name: item, "loop": None}
        for each in (*node.body, *node.else_):
            yield from self.flaws(each, inner, depth)

    def _field(self, node: "nodes.Getattr | nodes.Name", scope: dict[str, Any]) -> Iterator[TemplateProblem]:
        try:
            self._kind(node, scope)
        except KeyError as unknown:
            yield TemplateProblem(node.lineno, Flaw.UNKNOWN_FIELD, unknown.args[0])

    def _kind(self, node: "nodes.Node", scope: dict[str, Any]) -> Any:
        """What a field holds. Raises KeyError with the part of its path that is not known."""
        from jinja2 import nodes

        if isinstance(node, nodes.Name):
            if node.name not in scope:
                raise KeyError(node.name)
            return scope[node.name]
        path = _path(node)
        if not isinstance(node, nodes.Getattr) or not isinstance(node.node, nodes.Getattr | nodes.Name):
            raise KeyError(path)
        owner = self._kind(node.node, scope)
        within: Mapping[str, Any] = {}
        if path == f"loop.{node.attr}":
            within = dict.fromkeys(LOOP, int)
        elif owner is Mapping:
            within = self._answers
        elif owner in RECORDS:
            within = fields_of(owner)
        if node.attr not in within:
            raise KeyError(path)
        return within[node.attr]


def _path(node: "nodes.Node") -> str:
    from jinja2 import nodes

    if isinstance(node, nodes.Getattr):
        return f"{_path(node.node)}.{node.attr}"
    return node.name if isinstance(node, nodes.Name) else ""
