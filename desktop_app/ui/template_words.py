"""What a template may say, and what is wrong with it, in the words of the screen."""

import re
from collections.abc import Sequence

from desktop_app.domain.template_language import FaultyTemplate, Flaw, TemplateProblem
from desktop_app.domain.template_parts import Part, PartKind
from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.ui.language import translate

_FLAWS: dict[Flaw, str] = {
    Flaw.UNKNOWN_FIELD: QT_TRANSLATE_NOOP(
        "TemplateFlaws", "No field is called «{what}»: choose one from the list below"
    ),
    Flaw.UNKNOWN_FILTER: QT_TRANSLATE_NOOP(
        "TemplateFlaws", "Nothing after a bar is called «{what}»: see the list below"
    ),
    Flaw.FORBIDDEN: QT_TRANSLATE_NOOP(
        "TemplateFlaws", "«{what}» is not for letters: fields, conditions and repeats, two deep, are"
    ),
    Flaw.UNKNOWN_SECTION: QT_TRANSLATE_NOOP(
        "TemplateFlaws", "No part of a letter is called «{what}»: see «Parts of the letter» in the list below"
    ),
    Flaw.TWICE: QT_TRANSLATE_NOOP(
        "TemplateFlaws", "«{what}» stands here a second time: put its text where it stood first"
    ),
    Flaw.UNKNOWN_HEADER: QT_TRANSLATE_NOOP(
        "TemplateFlaws", "Above the dashes nothing is called «{what}»; these words stand there: {header}"
    ),
    Flaw.WRONG_HEADER: QT_TRANSLATE_NOOP("TemplateFlaws", "«{what}» can't be this: compare the text of another form"),
    Flaw.NO_TITLE: QT_TRANSLATE_NOOP(
        "TemplateFlaws", "The form has no title: its first line is «{title}» and the title, and dashes end the header"
    ),
    Flaw.NOT_GIVEN: QT_TRANSLATE_NOOP(
        "TemplateFlaws", "Not every letter has this: mark the line and choose a condition from the list below"
    ),
    Flaw.OTHER_LETTER: QT_TRANSLATE_NOOP(
        "TemplateFlaws", "The program itself makes letters of this form: «{about}» and «{outgoing}» stay as they are"
    ),
}

_SYNTAX: tuple[tuple[str, str], ...] = (
    (r"expected token 'end of (print|statement)", QT_TRANSLATE_NOOP("TemplateFlaws", "A bracket is not closed here")),
    (r"unexpected '[}%]'|unexpected char", QT_TRANSLATE_NOOP("TemplateFlaws", "A sign stands here that means nothing")),
    (
        r"(?i)unexpected end of template|end of file|missing end",
        QT_TRANSLATE_NOOP("TemplateFlaws", "A condition or a repeat is not ended: «{endif}» or «{endfor}» is missing"),
    ),
    (
        r"(?i)unknown tag",
        QT_TRANSLATE_NOOP("TemplateFlaws", "After «{tag}» stands one of these words: {tags}"),
    ),
)
_LANGUAGE = {
    "header": "title, article, group, about, offered, outgoing, gendered, dated, landscape, longitudinal, ask",
    "title": "title:",
    "about": "about",
    "outgoing": "outgoing",
    "endif": "endif",
    "endfor": "endfor",
    "tag": "{%",
    "tags": "if, elif, else, endif, for, endfor",
    "field": "{{ }}",
    "braces": "{% %}",
}
"""Words and signs of the templates themselves: the same in every language."""

_UNREAD = QT_TRANSLATE_NOOP("TemplateFlaws", "This can't be read: compare the brackets {field} and {braces}")

_KINDS: dict[PartKind, str] = {
    PartKind.FIELD: QT_TRANSLATE_NOOP("TemplateParts", "Fields"),
    PartKind.CONDITION: QT_TRANSLATE_NOOP("TemplateParts", "Conditions: only if"),
    PartKind.REPEAT: QT_TRANSLATE_NOOP("TemplateParts", "Repeats: for each"),
    PartKind.FILTER: QT_TRANSLATE_NOOP("TemplateParts", "Cases and forms, after a field within its brackets"),
    PartKind.SECTION: QT_TRANSLATE_NOOP("TemplateParts", "Parts of the letter"),
}

_FIELDS: dict[str, str] = {
    "office.name": QT_TRANSLATE_NOOP("TemplateParts", "Office: full name"),
    "office.short_name": QT_TRANSLATE_NOOP("TemplateParts", "Office: short name"),
    "office.address": QT_TRANSLATE_NOOP("TemplateParts", "Office: address"),
    "office.phones": QT_TRANSLATE_NOOP("TemplateParts", "Office: phones"),
    "office.email": QT_TRANSLATE_NOOP("TemplateParts", "Office: e-mail"),
    "office.site": QT_TRANSLATE_NOOP("TemplateParts", "Office: site"),
    "office.head_post": QT_TRANSLATE_NOOP("TemplateParts", "Head: post"),
    "office.head_name": QT_TRANSLATE_NOOP("TemplateParts", "Head: name"),
    "office.signatory_post": QT_TRANSLATE_NOOP("TemplateParts", "Who signs by setting: post"),
    "office.signatory_name": QT_TRANSLATE_NOOP("TemplateParts", "Who signs by setting: name"),
    "signatory.post": QT_TRANSLATE_NOOP("TemplateParts", "Who signs: post"),
    "signatory.name": QT_TRANSLATE_NOOP("TemplateParts", "Who signs: name"),
    "executor.name": QT_TRANSLATE_NOOP("TemplateParts", "Who made the letter: name"),
    "executor.post": QT_TRANSLATE_NOOP("TemplateParts", "Who made the letter: post"),
    "executor.department": QT_TRANSLATE_NOOP("TemplateParts", "Who made the letter: department"),
    "executor.phone": QT_TRANSLATE_NOOP("TemplateParts", "Who made the letter: phone"),
    "today": QT_TRANSLATE_NOOP("TemplateParts", "Today"),
    "number": QT_TRANSLATE_NOOP("TemplateParts", "Number of the letter"),
    "applicant.name": QT_TRANSLATE_NOOP("TemplateParts", "Applicant: name"),
    "applicant.title": QT_TRANSLATE_NOOP("TemplateParts", "Applicant: name or organisation"),
    "applicant.organisation": QT_TRANSLATE_NOOP("TemplateParts", "Applicant: organisation"),
    "applicant.number": QT_TRANSLATE_NOOP("TemplateParts", "Applicant: number of the case file"),
    "applicant.address": QT_TRANSLATE_NOOP("TemplateParts", "Applicant: postal address"),
    "applicant.phones": QT_TRANSLATE_NOOP("TemplateParts", "Applicant: phones"),
    "applicant.email": QT_TRANSLATE_NOOP("TemplateParts", "Applicant: e-mail"),
    "applicant.birth_date": QT_TRANSLATE_NOOP("TemplateParts", "Applicant: date of birth"),
    "applicant.opened_on": QT_TRANSLATE_NOOP("TemplateParts", "Applicant: case file opened on"),
    "applicant.social_status": QT_TRANSLATE_NOOP("TemplateParts", "Applicant: social status"),
    "applicant.benefit": QT_TRANSLATE_NOOP("TemplateParts", "Applicant: benefit"),
    "applicant.salutation": QT_TRANSLATE_NOOP("TemplateParts", "Applicant: salutation"),
    "applicant": QT_TRANSLATE_NOOP("TemplateParts", "the applicant is known"),
    "applicant.is_woman": QT_TRANSLATE_NOOP("TemplateParts", "the applicant is a woman"),
    "applicant.collective": QT_TRANSLATE_NOOP("TemplateParts", "the appeal is collective"),
    "appeal.number": QT_TRANSLATE_NOOP("TemplateParts", "Appeal: number"),
    "appeal.kind": QT_TRANSLATE_NOOP("TemplateParts", "Appeal: kind"),
    "appeal.channel": QT_TRANSLATE_NOOP("TemplateParts", "Appeal: channel"),
    "appeal.received": QT_TRANSLATE_NOOP("TemplateParts", "Appeal: received on"),
    "appeal.registered": QT_TRANSLATE_NOOP("TemplateParts", "Appeal: registered on"),
    "appeal.answered": QT_TRANSLATE_NOOP("TemplateParts", "Appeal: answered on"),
    "appeal.sheets": QT_TRANSLATE_NOOP("TemplateParts", "Appeal: sheets"),
    "appeal.enclosures": QT_TRANSLATE_NOOP("TemplateParts", "Appeal: sheets of enclosures"),
    "appeal.marks": QT_TRANSLATE_NOOP("TemplateParts", "Appeal: marks"),
    "appeal.substance": QT_TRANSLATE_NOOP("TemplateParts", "Appeal: whole text"),
    "appeal.gist": QT_TRANSLATE_NOOP("TemplateParts", "Appeal: gist"),
    "appeal.resolution": QT_TRANSLATE_NOOP("TemplateParts", "Appeal: resolution"),
    "appeal.controlled": QT_TRANSLATE_NOOP("TemplateParts", "the appeal is under control"),
    "appeal.attachments": QT_TRANSLATE_NOOP("TemplateParts", "Appeal: names of the files"),
    "appeal.questions": QT_TRANSLATE_NOOP("TemplateParts", "questions of the appeal"),
    "appeal.questions[].topic": QT_TRANSLATE_NOOP("TemplateParts", "Each question: topic code"),
    "appeal.questions[].gist": QT_TRANSLATE_NOOP("TemplateParts", "Each question: gist"),
    "appeal.questions[].status": QT_TRANSLATE_NOOP("TemplateParts", "Each question: status"),
    "appeal.questions[].outcome": QT_TRANSLATE_NOOP("TemplateParts", "Each question: what became of it, as a clause"),
    "appeal.questions[].result": QT_TRANSLATE_NOOP("TemplateParts", "Each question: what is answered"),
    "appeal.questions[].executor.name": QT_TRANSLATE_NOOP("TemplateParts", "Each question: name of its officer"),
    "appeal.questions[].executor.post": QT_TRANSLATE_NOOP("TemplateParts", "Each question: post of its officer"),
    "appeal.questions[].executor.department": QT_TRANSLATE_NOOP("TemplateParts", "Each question: its department"),
    "appeal.questions[].executor.phone": QT_TRANSLATE_NOOP("TemplateParts", "Each question: phone of its officer"),
    "appeal.executors": QT_TRANSLATE_NOOP("TemplateParts", "officers who have the questions"),
    "appeal.executors[].name": QT_TRANSLATE_NOOP("TemplateParts", "Each officer of a question: name"),
    "appeal.executors[].post": QT_TRANSLATE_NOOP("TemplateParts", "Each officer of a question: post"),
    "appeal.executors[].department": QT_TRANSLATE_NOOP("TemplateParts", "Each officer of a question: department"),
    "appeal.executors[].phone": QT_TRANSLATE_NOOP("TemplateParts", "Each officer of a question: phone"),
    "appeal.signatures": QT_TRANSLATE_NOOP("TemplateParts", "Appeal: number of signatures"),
    "appeal.representative": QT_TRANSLATE_NOOP("TemplateParts", "Appeal: representative of those who signed"),
    "appeal.sender": QT_TRANSLATE_NOOP("TemplateParts", "Appeal: body that sent it on"),
    "appeal.sender_number": QT_TRANSLATE_NOOP("TemplateParts", "Appeal: number of that body"),
    "appeal.sender_date": QT_TRANSLATE_NOOP("TemplateParts", "Appeal: day of that body"),
    "appeal.external_executor": QT_TRANSLATE_NOOP("TemplateParts", "Appeal: executor outside the office"),
    "term": QT_TRANSLATE_NOOP("TemplateParts", "the appeal has a term"),
    "term.on": QT_TRANSLATE_NOOP("TemplateParts", "Term: last day"),
    "term.days": QT_TRANSLATE_NOOP("TemplateParts", "Term: days"),
    "term.article": QT_TRANSLATE_NOOP("TemplateParts", "Term: article"),
    "term.article_in_full": QT_TRANSLATE_NOOP("TemplateParts", "Term: article with the name of the law"),
    "responsible": QT_TRANSLATE_NOOP("TemplateParts", "somebody is responsible"),
    "responsible.name": QT_TRANSLATE_NOOP("TemplateParts", "Responsible: name"),
    "responsible.post": QT_TRANSLATE_NOOP("TemplateParts", "Responsible: post"),
    "responsible.department": QT_TRANSLATE_NOOP("TemplateParts", "Responsible: department"),
    "responsible.phone": QT_TRANSLATE_NOOP("TemplateParts", "Responsible: phone"),
    "helpers": QT_TRANSLATE_NOOP("TemplateParts", "helpers"),
    "helpers[].name": QT_TRANSLATE_NOOP("TemplateParts", "Each helper: name"),
    "helpers[].post": QT_TRANSLATE_NOOP("TemplateParts", "Each helper: post"),
    "helpers[].department": QT_TRANSLATE_NOOP("TemplateParts", "Each helper: department"),
    "helpers[].phone": QT_TRANSLATE_NOOP("TemplateParts", "Each helper: phone"),
    "since": QT_TRANSLATE_NOOP("TemplateParts", "Period: first day"),
    "until": QT_TRANSLATE_NOOP("TemplateParts", "Period: last day"),
    "entries": QT_TRANSLATE_NOOP("TemplateParts", "entries of the journal"),
    "appeals": QT_TRANSLATE_NOOP("TemplateParts", "entries that are appeals"),
    "other_entries": QT_TRANSLATE_NOOP("TemplateParts", "entries that are no appeals"),
    "entries[].number": QT_TRANSLATE_NOOP("TemplateParts", "Each appeal: number"),
    "entries[].registered_on": QT_TRANSLATE_NOOP("TemplateParts", "Each appeal: registered on"),
    "entries[].applicant": QT_TRANSLATE_NOOP("TemplateParts", "Each appeal: applicant"),
    "entries[].about": QT_TRANSLATE_NOOP("TemplateParts", "Each appeal: gist"),
    "entries[].kind": QT_TRANSLATE_NOOP("TemplateParts", "Each appeal: kind"),
    "entries[].channel": QT_TRANSLATE_NOOP("TemplateParts", "Each appeal: channel"),
    "entries[].responsible": QT_TRANSLATE_NOOP("TemplateParts", "Each appeal: responsible"),
    "entries[].due_on": QT_TRANSLATE_NOOP("TemplateParts", "Each appeal: due on"),
    "entries[].answered_on": QT_TRANSLATE_NOOP("TemplateParts", "Each appeal: answered on"),
    "papers": QT_TRANSLATE_NOOP("TemplateParts", "papers of the case file"),
    "papers[].title": QT_TRANSLATE_NOOP("TemplateParts", "Each paper: title"),
    "papers[].number": QT_TRANSLATE_NOOP("TemplateParts", "Each paper: number"),
    "papers[].made_on": QT_TRANSLATE_NOOP("TemplateParts", "Each paper: day"),
    "papers[].sheets": QT_TRANSLATE_NOOP("TemplateParts", "Each paper: sheets"),
    "pieces": QT_TRANSLATE_NOOP("TemplateParts", "registered mail"),
    "pieces[].number": QT_TRANSLATE_NOOP("TemplateParts", "Each piece of mail: number of the letter"),
    "pieces[].sent_on": QT_TRANSLATE_NOOP("TemplateParts", "Each piece of mail: day"),
    "pieces[].addressee": QT_TRANSLATE_NOOP("TemplateParts", "Each piece of mail: addressee"),
    "pieces[].address": QT_TRANSLATE_NOOP("TemplateParts", "Each piece of mail: address"),
    "pieces[].track": QT_TRANSLATE_NOOP("TemplateParts", "Each piece of mail: tracking number"),
    "visas": QT_TRANSLATE_NOOP("TemplateParts", "visas"),
    "visas[].name": QT_TRANSLATE_NOOP("TemplateParts", "Each visa: name"),
    "visas[].post": QT_TRANSLATE_NOOP("TemplateParts", "Each visa: post"),
    "visas[].decision": QT_TRANSLATE_NOOP("TemplateParts", "Each visa: what was said"),
    "visas[].made_on": QT_TRANSLATE_NOOP("TemplateParts", "Each visa: day"),
    "visas[].comment": QT_TRANSLATE_NOOP("TemplateParts", "Each visa: comment"),
    "bare": QT_TRANSLATE_NOOP("TemplateParts", "without a stop at its end"),
    "whither": QT_TRANSLATE_NOOP("TemplateParts", "where a paper is sent: to what body, to whom"),
    "dative": QT_TRANSLATE_NOOP("TemplateParts", "dative: to whom"),
    "genitive": QT_TRANSLATE_NOOP("TemplateParts", "genitive: of whom"),
    "accusative": QT_TRANSLATE_NOOP("TemplateParts", "accusative: whom"),
    "instrumental": QT_TRANSLATE_NOOP("TemplateParts", "instrumental: by whom"),
    "prepositional": QT_TRANSLATE_NOOP("TemplateParts", "prepositional: about whom"),
    "capital": QT_TRANSLATE_NOOP("TemplateParts", "with a capital"),
    "count": QT_TRANSLATE_NOOP("TemplateParts", "how many there are"),
    "counted": QT_TRANSLATE_NOOP("TemplateParts", "a number with its noun"),
    "cut": QT_TRANSLATE_NOOP("TemplateParts", "not longer than 500 signs"),
    "days": QT_TRANSLATE_NOOP("TemplateParts", "so many calendar days"),
    "ended": QT_TRANSLATE_NOOP("TemplateParts", "with one full stop"),
    "in_words": QT_TRANSLATE_NOOP("TemplateParts", "a day or a number in words"),
    "initials": QT_TRANSLATE_NOOP("TemplateParts", "a name with initials"),
    "listed": QT_TRANSLATE_NOOP("TemplateParts", "one after another, parted by commas"),
    "neat": QT_TRANSLATE_NOOP("TemplateParts", "with book quotes and dashes"),
    "signed": QT_TRANSLATE_NOOP("TemplateParts", "initials before the surname, as under a letter"),
    "tied": QT_TRANSLATE_NOOP("TemplateParts", "without a line break inside"),
    "subject": QT_TRANSLATE_NOOP("TemplateParts", "title of the file"),
    "letterhead": QT_TRANSLATE_NOOP("TemplateParts", "letterhead"),
    "reply_to": QT_TRANSLATE_NOOP("TemplateParts", "reference to the number of the letter that is answered"),
    "addressee": QT_TRANSLATE_NOOP("TemplateParts", "addressee"),
    "title": QT_TRANSLATE_NOOP("TemplateParts", "kind of paper, over an inside one"),
    "heading": QT_TRANSLATE_NOOP("TemplateParts", "heading: what it is about"),
    "salutation": QT_TRANSLATE_NOOP("TemplateParts", "salutation"),
    "text": QT_TRANSLATE_NOOP("TemplateParts", "text"),
    "enclosures": QT_TRANSLATE_NOOP("TemplateParts", "enclosures"),
    "signatory_post": QT_TRANSLATE_NOOP("TemplateParts", "post of who signs"),
    "signatory_name": QT_TRANSLATE_NOOP("TemplateParts", "name of who signs"),
    "executor": QT_TRANSLATE_NOOP("TemplateParts", "who made the letter"),
}

_CLAUSES = frozenset({
    "applicant", "applicant.is_woman", "applicant.collective", "appeal.controlled", "term", "responsible",
})  # fmt: skip
"""Conditions that are said by a clause of their own."""

_ONLY_IF = (
    QT_TRANSLATE_NOOP("TemplateParts", "only if {what}"),
    QT_TRANSLATE_NOOP("TemplateParts", "only if there is: {what}"),
)


def kind(of: PartKind) -> str:
    """What stands over the parts of a kind."""
    return translate("TemplateParts", _KINDS[of])


def part(of: Part, asked: dict[str, str]) -> str:
    """What a part is in words; `asked` are the titles of the form's own questions by their names."""
    question = of.name.removeprefix("answers.")
    if question != of.name:
        return translate("TemplateParts", "Answer: {title}").format(title=asked.get(question, question))
    words = translate("TemplateParts", _FIELDS[of.name])
    if of.kind is PartKind.CONDITION:
        return translate("TemplateParts", _ONLY_IF[of.name not in _CLAUSES]).format(what=words)
    if of.kind is PartKind.REPEAT:
        return translate("TemplateParts", "for each of: {what}").format(what=words)
    return words


def flaw(problem: TemplateProblem) -> str:
    """What to do about a flaw."""
    if problem.flaw is Flaw.SYNTAX:
        told = next((words for shape, words in _SYNTAX if re.search(shape, problem.what)), _UNREAD)
    else:
        told = _FLAWS[problem.flaw]
    return translate("TemplateFlaws", told).format(what=problem.what, **_LANGUAGE)


def at_line(problem: TemplateProblem) -> str:
    """The same with its line."""
    return translate("TemplateFlaws", "Line {line}: {told}").format(line=problem.line, told=flaw(problem))


def by_line(problems: Sequence[TemplateProblem]) -> dict[int, str]:
    """Flaws in words by their lines; of several at one line the first."""
    return {problem.line: flaw(problem) for problem in reversed(problems)}


def fault(error: FaultyTemplate) -> str:
    """Why a letter can't be made by its template."""
    told = at_line(error.problems[0])
    return translate("TemplateFlaws", "The template of this letter has a mistake. {told}").format(told=told)
