"""From a template and the facts to what stands on the paper."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from desktop_app.domain import examples, templates
from desktop_app.domain.addressing import needs_gender
from desktop_app.domain.appeal import Mark
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.dates import in_figures
from desktop_app.domain.letter import Align, Column, LetterText, Table
from desktop_app.domain.letter_facts import Answer, Desk, Facts
from desktop_app.domain.letter_forms import AskKind
from desktop_app.domain.letter_words import said
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Officer
from desktop_app.domain.template_filling import Filled
from desktop_app.domain.template_language import BAR, BREAK, FaultyTemplate, Flaw, TemplateProblem
from desktop_app.domain.templates import COMMON, Section, Template

_EMPTY: dict[AskKind, Answer] = {AskKind.LINES: (), AskKind.WHOLE: 0}
_RULE = re.compile(r":?(-+|\.+):?")
_POLITE = re.compile(r"(?<=[^.!?…\s]\s)В(?=(?:ы|ас|ам|ами|аш[а-яё]*)\b)")
_NOTHING = Section("", 1)


def composed(template: Template, common: Template, facts: Facts, desk: Desk) -> LetterText:
    """What the letter says; requisites that the template leaves out are those of the `common` one.

    Raises:
        GenderUnknown: it has a salutation, and the applicant's gender is not known.
        FaultyTemplate: the template speaks of something that was not given.
    """
    filled = _filled(template, facts, desk)
    sections = {**common.sections, **template.sections}

    def lines(name: str) -> tuple[str, ...]:
        return tuple(line.replace(BREAK, "\n").replace(BAR, "|") for line in _lines(sections, name, filled))

    def line(name: str) -> str:
        return " ".join(" ".join(lines(name)).split("\n"))

    blocks = tuple(_blocks(_lines(sections, "text", filled)))
    return LetterText(
        subject=line("subject"),
        date=in_figures(desk.today) if template.dated else "",
        number=facts.number if template.dated else "",
        letterhead=lines("letterhead"),
        reply_to=line("reply_to"),
        addressee=lines("addressee"),
        title="\n".join(lines("title")),
        heading=line("heading"),
        salutation=line("salutation"),
        paragraphs=tuple(map(_to_many, blocks)) if _is_collective(facts) else blocks,
        enclosures=lines("enclosures"),
        signatory_post=line("signatory_post"),
        signatory_name=line("signatory_name"),
        executor=lines("executor"),
        longitudinal=template.longitudinal or desk.office.longitudinal,
        landscape=template.landscape,
        code=f"№ {facts.number} от {in_figures(desk.today)}" if desk.office.coded and template.outgoing else "",
        called=template.title,
    )


def is_offered(template: Template, facts: Facts, desk: Desk) -> bool:
    """Whether a letter of this form fits what it would be about."""
    text, line = template.offered
    return not text or bool(_filled(template, facts, desk).lines(templates.condition(text), line))


def lacks_gender(template: Template, facts: Facts) -> bool:
    """Whether the secretary has to say the applicant's gender before this letter can be finished."""
    case_file = facts.case_file
    return template.gendered and case_file is not None and needs_gender(case_file, collective=_is_collective(facts))


def _is_collective(facts: Facts) -> bool:
    return facts.appeal is not None and Mark.COLLECTIVE in facts.appeal.marks


def _to_many(block: str | Table) -> str | Table:
    """«вы» within a sentence: the capital is for a letter to one person alone."""
    return _POLITE.sub("в", block) if isinstance(block, str) else block


def check(form: str, source: str, own: Mapping[str, str]) -> tuple[TemplateProblem, ...]:
    """Everything that is wrong with the text of a template, on the paper of an example as well."""
    if found := templates.problems(form, source):
        return found
    template = templates.read(form, source)
    built_in = templates.built_in(form)
    if built_in is not None and (built_in.about, built_in.outgoing) != (template.about, template.outgoing):
        return (TemplateProblem(1, Flaw.OTHER_LETTER, built_in.about.value),)
    common = template if form == COMMON else templates.in_force(own)[COMMON]
    answers = {ask.name: examples.ANSWERS[ask.kind] for ask in template.asks}
    for example in examples.of(template.about):
        facts = replace(example, answers=answers)
        try:
            if is_offered(template, facts, examples.DESK):
                composed(template, common, facts, examples.DESK)
        except FaultyTemplate as faulty:
            return faulty.problems
    return ()


def letterhead(office: Office) -> tuple[str, ...]:
    """The block of the office as the built-in requisites have it."""
    return _common("letterhead", Facts(), Desk(office, Officer(""), date.min))


def addressee(case_file: CaseFile) -> tuple[str, ...]:
    """To whom, as the built-in requisites have it: «Кузнецову П. В.», or the organisation, then the address.

    Without a postal address the e-mail address stands in its place: 59-ФЗ, art. 10 part 4, lets the answer go there.
    """
    return _common("addressee", Facts(case_file), Desk(Office(), Officer(""), date.min))


def _common(name: str, facts: Facts, desk: Desk) -> tuple[str, ...]:
    common = templates.in_force({})[COMMON]
    return tuple(line.replace(BAR, "|") for line in _lines(common.sections, name, _filled(common, facts, desk)))


def made_by(own: Mapping[str, str], form: str, facts: Facts, desk: Desk) -> LetterText:
    """What a letter of a form says by the templates in force. Raises KeyError for a form that there is not."""
    return composed(templates.template_of(own, form), templates.template_of(own, COMMON), facts, desk)


def _filled(template: Template, facts: Facts, desk: Desk) -> Filled:
    """With an empty answer to each question that has none."""
    answers = {ask.name: facts.answers.get(ask.name, _EMPTY.get(ask.kind, "")) for ask in template.asks}
    return Filled(said(replace(facts, answers=answers), desk))


def _lines(sections: Mapping[str, Section], name: str, filled: Filled) -> tuple[str, ...]:
    """The lines of a requisite that say something."""
    section = sections.get(name, _NOTHING)
    return filled.lines(section.text, section.line)


def _blocks(lines: tuple[str, ...]) -> Iterator[str | Table]:
    """Paragraphs and tables; a line break in a field starts a paragraph, in a cell a line."""
    place = 0
    while place < len(lines):
        columns = _columns(lines, place)
        if columns:
            end = next((at for at in range(place + 2, len(lines)) if not _is_row(lines, at)), len(lines))
            lined = "." not in lines[place + 1]
            yield Table(columns, tuple(_fitted(_cells(row), len(columns)) for row in lines[place + 2 : end]), lined)
            place = end
        else:
            yield from (part.strip().replace(BAR, "|") for part in lines[place].split(BREAK) if part.strip())
            place += 1


def _columns(lines: tuple[str, ...], place: int) -> tuple[Column, ...]:
    """The columns of a table whose titles stand at this line; () where there is none."""
    if not _is_head(lines, place):
        return ()
    titles, rules = _cells(lines[place]), _cells(lines[place + 1])
    return tuple(
        Column(title, rule.count("-") + rule.count("."), _align(rule))
        for title, rule in zip(_fitted(titles, len(rules)), rules, strict=True)
    )


def _is_row(lines: tuple[str, ...], place: int) -> bool:
    return lines[place].startswith("|") and not _is_head(lines, place)


def _is_head(lines: tuple[str, ...], place: int) -> bool:
    """Whether titles stand at this line, and under them the rule of a table."""
    return (
        place + 1 < len(lines)
        and lines[place].startswith("|")
        and lines[place + 1].startswith("|")
        and all(_RULE.fullmatch(cell) for cell in _cells(lines[place + 1]))
    )


def _cells(line: str) -> tuple[str, ...]:
    inner = line.removeprefix("|").removesuffix("|")
    return tuple(cell.strip().replace(BREAK, "\n").replace(BAR, "|") for cell in inner.split("|"))


def _fitted(cells: tuple[str, ...], number: int) -> tuple[str, ...]:
    return (cells + ("",) * number)[:number]


def _align(rule: str) -> Align:
    if rule.endswith(":"):
        return Align.CENTRE if rule.startswith(":") else Align.RIGHT
    return Align.LEFT
