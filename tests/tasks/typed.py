"""What kind each typed question of each task is, by its path; a row's field stands under "officers.surname"."""

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from typing import Any, get_type_hints

from desktop_app.domain.rules import Rule, rule_of
from desktop_app.tasks import (
    close_improvement,
    correct_appeal,
    correct_case_file,
    edit_template,
    import_register,
    keep_calendar,
    keep_note,
    keep_search,
    list_period,
    merge_case_files,
    move_work,
    note_absence,
    register_appeal,
    send_letters,
    setup_office,
    split_case_files,
    take_feedback,
    tell_apart,
    write_letter,
)
from tests.tasks import action_examples, contact_examples

_NAMES = dict.fromkeys(("surname", "name", "patronymic"), "person_name")
_PLACES = dict.fromkeys(("region", "district", "locality", "street"), "place")
_ADDRESS = _PLACES | dict.fromkeys(("house", "flat"), "text")


def _address(name: str) -> dict[str, str]:
    return {f"{name}.postal_code": "postal_code"} | {f"{name}.{part}": kind for part, kind in _ADDRESS.items()}


_CARD = {
    "received_on": "day",
    "registered_on": "day",
    "sheets": "whole",
    "enclosures": "whole",
    "sender": "text",
    "sender_number": "text",
    "sender_date": "day",
    "substance": "prose",
    "questions.topic": "topic",
    "questions.gist": "text",
    "signatures": "signatures",
    "representative": "text",
    "external_executor": "text",
    "resolution": "prose",
}
_OFFICER = _NAMES | {
    "post": "text",
    "department": "text",
    "phone": "phone",
    "away_from": "day",
    "away_until": "day",
    "dative": "text",
}
_IDENTIFIERS = {"identifiers.value": "text", "identifiers.source": "text"}
KINDS_OF = (
    dict(action_examples.TYPED)
    | contact_examples.TYPED
    | {
        send_letters.TASK.name: {"sent_on": "day"},
        register_appeal.TASK.name: _CARD
        | _NAMES
        | _IDENTIFIERS
        | _address("address")
        | _address("known_address")
        | {
            "organisation": "text",
            "birth_date": "day",
            "phone": "phone",
            "known_phones": "phones",
            "known_email": "email",
            "more_phones": "phones",
            "email": "email",
        },
        correct_appeal.TASK.name: _CARD,
        correct_case_file.TASK.name: _NAMES
        | _IDENTIFIERS
        | _address("address")
        | {"organisation": "text", "birth_date": "day", "dative": "text", "phones": "phones", "email": "email"},
        merge_case_files.TASK.name: _NAMES
        | _IDENTIFIERS
        | _address("address")
        | {"organisation": "text", "birth_date": "day", "dative": "text", "phones": "phones", "email": "email"},
        split_case_files.TASK.name: {},
        tell_apart.TASK.name: {},
        write_letter.TASK.name: {
            "answers.line": "text",
            "answers.text": "prose",
            "answers.lines": "prose",
            "answers.day": "day",
            "answers.whole": "whole",
        },
        keep_search.TASK.name: {"title": "text"},
        import_register.TASK.name: {"sheet": "text"},
        list_period.TASK.name: {"since": "day", "until": "day", "pieces.track": "track"},
        edit_template.TASK.name: {"source": "wording"},
        keep_note.TASK.name: {"text": "prose"},
        take_feedback.TASK.name: {"given_on": "day", "text": "prose", "action": "prose", "due_on": "day"},
        close_improvement.TASK.name: {"done_on": "day", "result": "prose"},
        keep_calendar.TASK.name: {"days.day": "day"},
        note_absence.TASK.name: {"away_from": "day", "away_until": "day"},
        move_work.TASK.name: {},
        setup_office.TASK.name: {
            **dict.fromkeys(("name", "short_name", "address", "phones", "site"), "text"),
            **dict.fromkeys(("head_post", "head_name", "signatory_post", "signatory_name"), "text"),
            **dict.fromkeys(("case_file_number", "appeal_number", "letter_number"), "template"),
            "email": "email",
            "most_contacts": "whole",
            "first_warning": "whole",
            "second_warning": "whole",
            "last_warning": "whole",
            "departments.title": "text",
            **{f"officers.{name}": kind for name, kind in _OFFICER.items()},
        },
    }
)


def typed_paths(kind: type[Any], prefix: str = "") -> Iterator[str]:
    """Every place of a draft, block or row that text is typed into."""
    hints = get_type_hints(kind)
    for each in fields(kind):
        rule = rule_of(kind, each.name)
        if rule.inner is not None:
            yield from typed_paths(rule.inner, f"{prefix}{each.name}.")
        elif rule.asked and rule.choices is None and hints[each.name] in _TYPED:
            yield f"{prefix}{each.name}"


_TYPED = (str, tuple[str, ...], int | str, int | str | None, date | str | None)


def typed_into(draft: Any, path: str, kind: str, text: str) -> tuple[str, Any]:
    """The field to enter and its raw value, once the text has been typed at the path."""
    name, _, inner = path.partition(".")
    raw = (text,) if kind == "phones" else text
    if not inner:
        return name, raw
    block, rule = getattr(draft, name), rule_of(type(draft), name)
    if not rule.many:
        return name, replace(block, **{inner: raw})
    first, *others = block or (_empty(rule),)
    return name, (replace(first, **{inner: raw}), *others)


def _empty(rule: Rule) -> Any:
    assert rule.inner is not None
    return rule.inner()


def found_at(draft: Any, path: str) -> Any:
    """What the draft holds at the path."""
    name, _, inner = path.partition(".")
    value = getattr(draft, name)
    if not inner:
        return value
    return getattr(value[0] if isinstance(value, tuple) else value, inner)


def holder_of(draft: Any, path: str) -> Any:
    """The draft, block or first row that the path's rule is asked of."""
    name, _, inner = path.partition(".")
    if not inner:
        return draft
    value = getattr(draft, name)
    if not isinstance(value, tuple):
        return value
    return value[0] if value else _empty(rule_of(type(draft), name))


def rule_at(kind: type[Any], path: str) -> tuple[Rule, type[Any]]:
    """The rule of the path, and the class it belongs to."""
    name, _, inner = path.partition(".")
    rule = rule_of(kind, name)
    return rule_at(rule.inner, inner) if inner and rule.inner else (rule, kind)
