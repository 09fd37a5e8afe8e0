"""What may be inserted into a template makes a letter wherever it is inserted."""

import pytest

from desktop_app.domain.composing import check
from desktop_app.domain.template_parts import Part, PartKind, parts, place_for
from desktop_app.domain.templates import About

HEADER = {
    About.APPEAL: "title: Письмо\nabout: appeal\noffered: applicant and term\n",
    About.CASE_FILE: "title: Письмо\nabout: case file\n",
    About.PERIOD: "title: Список\nabout: period\noutgoing: no\n",
}
EVERY = [(about, part) for about in About for part in parts(about, {})]


def of_kind(about: About, kind: PartKind) -> dict[str, Part]:
    return {part.name: part for part in parts(about, {"place": str}) if part.kind is kind}


def text_with(part: Part) -> str:
    """A part as it stands in a template: a field of a list within its repeat, a filter within a field."""
    collection, of_list, _ = part.name.partition("[].")
    if part.kind is PartKind.FILTER:
        fields = {"count": "helpers", "counted": "3", "days": "30", "in_words": "today"}
        names = ("initials", "signed", "dative", "genitive", "accusative", "instrumental", "prepositional")
        name = "executor.name" if part.name in names else fields.get(part.name, "office.name")
        return f"{{{{ {name}{part.before} }}}}"
    if of_list:
        return f"{{% for each in {collection} %}}\n{part.before}\n{{% endfor %}}"
    return f"{part.before}Текст{part.after}"


@pytest.mark.parametrize(("about", "part"), EVERY, ids=lambda each: getattr(each, "name", str(each)))
def test_every_part_makes_a_letter(about: About, part: Part) -> None:
    before = "" if part.kind is PartKind.SECTION else "[text]\n"

    assert check("own_1", f"{HEADER[about]}---\n{before}{text_with(part)}", {}) == ()


def test_a_field_shows_what_it_holds_on_the_invented_example() -> None:
    fields = of_kind(About.APPEAL, PartKind.FIELD)

    assert fields["applicant.name"].example == "Кузнецов Пётр Владимирович"
    assert fields["term.on"].example == "13.02.2026"
    assert fields["helpers[].name"] == Part(
        PartKind.FIELD, "helpers[].name", "{{ each.name }}", "", "Заяц Илья Кузьмич"
    )
    assert fields["appeal.substance"].example.endswith("…")
    assert fields["answers.place"].before == "{{ answers.place }}"


def test_what_such_a_letter_is_never_given_is_not_offered() -> None:
    assert "appeal.number" not in of_kind(About.CASE_FILE, PartKind.FIELD)
    assert "applicant.name" not in of_kind(About.PERIOD, PartKind.FIELD)
    assert set(of_kind(About.PERIOD, PartKind.REPEAT)) == {"entries", "pieces"}
    assert "office.version" not in of_kind(About.APPEAL, PartKind.FIELD)


@pytest.mark.parametrize(
    ("line", "column", "place"),
    [
        ("{{ number }}", 5, 9),
        ("{{ number }}", 12, 9),
        ("{{ number }}", 0, None),
        ("О {{ applicant.name | genitive }} и {{ number }}", 33, 30),
        ("О {{ applicant.name }} и {{ number }}", 37, 34),
        ("Просто слова", 5, None),
        ("", 0, None),
    ],
)
def test_a_case_goes_to_the_end_of_its_field(line: str, column: int, place: int | None) -> None:
    assert place_for(Part(PartKind.FILTER, "dative", " | dative"), line, column) == place


def test_anything_else_goes_where_the_cursor_stands() -> None:
    assert place_for(Part(PartKind.FIELD, "number", "{{ number }}"), "Просто слова", 6) == 6
