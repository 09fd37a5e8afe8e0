"""Rows of an old register in the words of the screen: what became of them, what is wrong, what cleaning changed."""

from enum import Enum
from typing import Any

from desktop_app.domain.identifiers import Identifier
from desktop_app.domain.importing import Counts, Fate, Likeness, Note, RowLine, Target
from desktop_app.domain.importing_rows import OldRow, written
from desktop_app.domain.rules import Problem, rule_of
from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.ui import problem_words, words
from desktop_app.ui.language import translate

_TARGETS = {"phones": Target.PHONE}
_FATES: dict[Fate, str] = {
    Fate.WRONG: QT_TRANSLATE_NOOP("import", "Correct what is wrong and load the row again"),
    Fate.UNDECIDED: QT_TRANSLATE_NOOP("import", "Say whose case file it is, or whether a new one is to be opened"),
    Fate.SKIPPED: QT_TRANSLATE_NOOP("import", "Left out: the applicant is on file"),
}

_COMING: dict[Fate, str] = {
    Fate.OPENS: QT_TRANSLATE_NOOP("import", "a new case file"),
    Fate.JOINS: QT_TRANSLATE_NOOP("import", "into the case file that a row above opens"),
    Fate.ATTACHES: QT_TRANSLATE_NOOP("import", "into a case file of the register"),
    Fate.ENTERS: QT_TRANSLATE_NOOP("import", "without a case file: nobody has signed"),
    Fate.ON_FILE: QT_TRANSLATE_NOOP("import", "the applicant is on file"),
    Fate.REPEATED: QT_TRANSLATE_NOOP("import", "the same stands above in the file"),
    Fate.KNOWN: QT_TRANSLATE_NOOP("import", "loaded before"),
}


def field(path: str) -> str:
    """What the screen calls a field of a row: "surname", "address.postal_code"."""
    name = path.rpartition(".")[2].replace("_", " ")
    return translate("import", "Documents") if name == "identifiers" else words.of(_TARGETS.get(name) or Target(name))


def value(row: OldRow, path: str) -> str:
    """What stands in a field of a row."""
    found: Any = row
    for name in path.split("."):
        found = getattr(found, name)
    match found:
        case Enum():
            return words.of(found)
        case tuple():
            return ", ".join(each.value if isinstance(each, Identifier) else str(each) for each in found)
        case _:
            return written(row, path)


def explained(line: RowLine) -> str:
    """What is to be corrected in a row."""
    if line.problems:
        return "; ".join(f"{field(path)}: {_problem(path, what, text)}" for path, what, text in line.problems)
    told = translate("import", _FATES[line.fate])
    return f"{told}: {'; '.join(map(likeness, line.like))}" if line.like else told


def likeness(like: Likeness) -> str:
    """A case file that the row may belong to, and why."""
    reasons = ", ".join(map(words.of, like.reasons))
    return f"{like.number} {like.title} ({reasons})"


def note(told: Note) -> str:
    """What cleaning made of a field."""
    if told.after:
        return f"{field(told.field)}: {told.before} → {told.after}"
    return translate("import", "{field}: «{text}» is kept as it is").format(field=field(told.field), text=told.before)


def counted(counts: Counts) -> tuple[str, ...]:
    """What comes into the register, or has come, line by line; nothing of what there is none of."""
    new_files = counts.opens
    known = counts.known + counts.repeated + counts.on_file
    told = (
        (new_files, translate("import", "%n new case file(s)", None, new_files)),
        (counts.appeals, translate("import", "%n appeal(s)", None, counts.appeals)),
        (counts.attaches, translate("import", "%n of them into case files there are", None, counts.attaches)),
        (known, translate("import", "%n row(s) are in the register already, or twice in the file", None, known)),
        (counts.to_correct, translate("import", "%n row(s) to correct and load again", None, counts.to_correct)),
    )
    return tuple(text for count, text in told if count)


def coming(line: RowLine) -> str:
    """What becomes of a row that needs nothing."""
    return translate("import", _COMING[line.fate])


def cleaning(line: RowLine) -> str:
    """All that cleaning made of a row."""
    return "; ".join(map(note, line.notes))


def _problem(path: str, what: Problem, text: str) -> str:
    return problem_words.of(what, text, rule_of(OldRow, path.partition(".")[0]))
