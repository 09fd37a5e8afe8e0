"""The templates of letters: what they may say, and what is wrong with one, at its line."""

from dataclasses import replace

import pytest

from desktop_app.domain import examples
from desktop_app.domain.composing import check, composed, is_offered, lacks_gender, made_by
from desktop_app.domain.letter import Align, Column, LetterText, Table
from desktop_app.domain.letter_facts import Answer, Facts
from desktop_app.domain.letter_forms import Ask, AskKind
from desktop_app.domain.template_fields import field_names
from desktop_app.domain.template_filters import tied
from desktop_app.domain.template_language import FaultyTemplate, Flaw, TemplateProblem
from desktop_app.domain.templates import COMMON, About, Group, Template, built_in, choices, in_force, problems, read

HEADER = "title: Письмо\nabout: appeal\n---\n"
WHOLE, LEAST = examples.of(About.APPEAL)
BUILT_IN = in_force({})


def said(text: str, facts: Facts = WHOLE, header: str = HEADER, **answers: Answer) -> LetterText:
    template = read("letter", f"{header}[text]\n{text}")
    return composed(template, BUILT_IN[COMMON], replace(facts, answers=answers), examples.DESK)


def paragraphs(text: str, facts: Facts = WHOLE, header: str = HEADER, **answers: Answer) -> list[str]:
    return [str(block).replace("\u00a0", " ") for block in said(text, facts, header, **answers).paragraphs]


@pytest.mark.parametrize("form", BUILT_IN)
def test_every_built_in_template_is_sound(form: str) -> None:
    assert check(form, BUILT_IN[form].source, {}) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{{ applicant.name | dative }}", "Кузнецову Петру Владимировичу"),
        ("{{ applicant.name | genitive | initials }}", "Кузнецова П. В."),
        ("{{ applicant.name | accusative }}", "Кузнецова Петра Владимировича"),
        ("{{ applicant.name | instrumental }}", "Кузнецовым Петром Владимировичем"),
        ("{{ applicant.name | prepositional }}", "Кузнецове Петре Владимировиче"),
        ("{{ applicant.name | signed }}", "П. В. Кузнецов"),
        ("{{ responsible.post | dative | capital }}", "Главному специалисту"),
        ("{{ responsible.department | genitive }}", "Отдела жилищно-коммунального хозяйства"),
        ("{{ responsible.post | instrumental }}", "главный специалист"),
        ("{{ appeal.received }} и {{ appeal.received | in_words }}", "14.01.2026 и 14 января 2026 года"),
        ("{{ appeal.sheets | in_words }}, {{ appeal.sheets | counted('лист', 'листа', 'листов') }}", "два, 2 листа"),
        ("{{ term.days | days }}", "30 календарных дней"),
        ("{{ ('а', '', 'б') | listed | ended }}", "а, б."),
        ("{{ 'Когда же…' | ended }} {{ 'Где?' | ended }} {{ 'И. И.' | ended }}", "Когда же… Где? И. И."),
        ("{{ helpers | count }}", "1"),
        ("{% for each in helpers %}{{ loop.index }}. {{ each.name | initials }}{% endfor %}", "1. Заяц И. К."),
        ("{{ 'срочно' if appeal.controlled and not appeal.answered else 'нет' }}", "срочно"),
        ("{{ appeal.marks or 'без отметок' }}{{ appeal.answered }}", "без отметок"),
        ("{% if appeal.kind in ['жалоба'] %}да{% else %}нет{% endif %}", "да"),
        ("{{ applicant.address }}", "ул. Ленина, д. 5, кв. 12, г. Рязань, Рязанская обл., 390000"),
        ("{{ appeal.gist | neat }}", "Ремонт крыши; Перерасчёт платы"),
        ("{{ 'копия паспорта.;' | bare }}", "копия паспорта"),
        ("{{ 'прокуратура города' | whither }}", "в прокуратуру города"),
        ("{% for each in appeal.executors %}{{ each.name | initials }} {% endfor %}", "Белова А. С. Заяц И. К."),
    ],
)
def test_fields_and_filters(text: str, words: str) -> None:
    assert paragraphs(text) == [words]


def test_a_line_is_a_paragraph_and_a_line_break_in_a_field_starts_another() -> None:
    assert paragraphs("Поручаю:\n\n{{ appeal.resolution }}") == [
        "Поручаю:",
        "Провести осмотр дома.",
        "Подготовить ответ.",
    ]


def test_a_table() -> None:
    (table,) = said(
        "| № | Кто | |\n|:-:|---|.:|\n{% for each in helpers %}\n| {{ loop.index }} | {{ each.name }} |\n{% endfor %}"
    ).paragraphs
    columns = (Column("№", 1, Align.CENTRE), Column("Кто", 3), Column("", 1, Align.RIGHT))
    assert table == Table(columns, (("1", "Заяц Илья Кузьмич", ""),), lined=False)


def test_text_follows_a_table_and_another_table_has_its_own_titles() -> None:
    blocks = said("| а |\n|--|\n| 1 |\n| б |\n|--|\n| 2 |\nВсё.").paragraphs
    assert blocks == (Table((Column("а", 2),), (("1",),)), Table((Column("б", 2),), (("2",),)), "Всё.")


def test_bars_without_a_rule_are_no_table() -> None:
    assert paragraphs("| а | б |\nтекст\n| в |") == ["| а | б |", "текст", "| в |"]


def test_what_a_field_holds_is_never_taken_for_the_templates_own_text() -> None:
    typed = "| а |\n|---|\n[heading]\n{{ office.name }} \ufdd0"
    blocks = said(
        "| Ответ |\n|---|\n| {{ answers.x }} |\n{{ answers.x }}", header="title: П\nask x: line, Икс\n---\n", x=typed
    )
    clean = typed.removesuffix(" \ufdd0")
    assert blocks.paragraphs == (Table((Column("Ответ", 3),), ((clean,),)), *clean.split("\n"))
    assert blocks.heading == ""


def test_requisites_that_a_template_leaves_out_are_the_common_ones() -> None:
    letter = said("Да.")
    assert letter.addressee[0] == "Кузнецову\u00a0П.\u00a0В."
    assert (letter.signatory_post, letter.signatory_name) == ("Глава администрации", "И. И. Примеров")
    assert made_by({COMMON: "title: О\n---\n[executor]\nЯ"}, "instruction", WHOLE, examples.DESK).executor == ("Я",)


@pytest.mark.parametrize(
    ("source", "line", "flaw", "what"),
    [
        ("[text]", 1, Flaw.NO_TITLE, ""),
        ("title: П\ncolour: red\n---", 2, Flaw.UNKNOWN_HEADER, "colour"),
        ("title: П\nназвание\n---", 2, Flaw.UNKNOWN_HEADER, "название"),
        ("title: П\ngroup: good\n---", 2, Flaw.WRONG_HEADER, "group"),
        ("title: П\noutgoing: maybe\n---", 2, Flaw.WRONG_HEADER, "outgoing"),
        ("title: П\nask x: picture, Рисунок\n---", 2, Flaw.WRONG_HEADER, "ask x"),
        ("title: П\noffered: weather\n---", 2, Flaw.UNKNOWN_FIELD, "weather"),
        ("title: П\n---\nтекст", 3, Flaw.UNKNOWN_SECTION, "текст"),
        ("title: П\n---\n[picture]\n", 3, Flaw.UNKNOWN_SECTION, "picture"),
        ("title: П\n---\n[text]\nДа.\n[text]\nНет.", 5, Flaw.TWICE, "text"),
        ("title: П\n---\n[text]\nДа.\n{{ appeal.colour }}", 5, Flaw.UNKNOWN_FIELD, "appeal.colour"),
        ("title: П\n---\n[text]\n{{ weather }}", 4, Flaw.UNKNOWN_FIELD, "weather"),
        ("title: П\n---\n[text]\n{{ appeal.number.length }}", 4, Flaw.UNKNOWN_FIELD, "appeal.number.length"),
        ("title: П\n---\n[text]\n{{ 'а'.b }}", 4, Flaw.UNKNOWN_FIELD, ".b"),
        ("title: П\n---\n[text]\n{{ answers.x }}", 4, Flaw.UNKNOWN_FIELD, "answers.x"),
        ("title: П\n---\n[text]\n{% for a in helpers %}{{ a.colour }}{% endfor %}", 4, Flaw.UNKNOWN_FIELD, "a.colour"),
        (
            "title: П\n---\n[text]\n{% for a in helpers %}{{ loop.cycle }}{% endfor %}",
            4,
            Flaw.UNKNOWN_FIELD,
            "loop.cycle",
        ),
        ("title: П\n---\n[text]\n{% for a in ('б', 'в') %}{{ a.x }}{% endfor %}", 4, Flaw.UNKNOWN_FIELD, "a.x"),
        ("title: П\n---\n[text]\n{{ appeal.number | paint }}", 4, Flaw.UNKNOWN_FILTER, "paint"),
        ("title: П\n---\n[text]\n\n{% if appeal %}", 5, Flaw.SYNTAX, ""),
        ("title: П\n---\n[text]\n{{ appeal.number.upper() }}", 4, Flaw.FORBIDDEN, "call"),
        ("title: П\n---\n[text]\n{{ appeal.__class__ }}", 4, Flaw.UNKNOWN_FIELD, "appeal.__class__"),
        ("title: П\n---\n[text]\n{{ 9 ** 9 }}", 4, Flaw.FORBIDDEN, "pow"),
        ("title: П\n---\n[text]\n{% set x = 1 %}", 4, Flaw.FORBIDDEN, "assign"),
        ("title: П\n---\n[text]\n{% include 'x' %}", 4, Flaw.FORBIDDEN, "include"),
        ("title: П\n---\n[text]\n{% for a, b in helpers %}{% endfor %}", 4, Flaw.FORBIDDEN, "for"),
        ("title: П\n---\n[text]\n" + "{% for a in helpers %}" * 3 + "{% endfor %}" * 3, 4, Flaw.FORBIDDEN, "for"),
    ],
)
def test_a_flaw_is_found_at_its_line(source: str, line: int, flaw: Flaw, what: str) -> None:
    found = problems("letter", source)
    assert (line, flaw) in [(each.line, each.flaw) for each in found]
    assert not what or TemplateProblem(line, flaw, what) in found
    with pytest.raises(FaultyTemplate, match=flaw.value):
        read("letter", source)


def test_all_flaws_are_told_in_the_order_of_their_lines() -> None:
    found = problems("letter", "colour: red\n---\n[picture]\n{{ x }}\n[text]\n{{ y }}")
    assert [each.line for each in found] == sorted(each.line for each in found)
    assert len(found) == 5


@pytest.mark.parametrize(
    ("text", "line"),
    [("\n{{ applicant.title }}", 6), ("{{ appeal.kind | days }}", 5), ("{{ appeal.kind | signed }}", 5)],
)
def test_what_only_an_example_shows_is_found_at_its_line_too(text: str, line: int) -> None:
    assert [(each.line, each.flaw) for each in check("letter", f"{HEADER}[text]\n{text}", {})] == [
        (line, Flaw.NOT_GIVEN)
    ]
    assert check("letter", HEADER.replace("title: Письмо\n", ""), {})[0].flaw is Flaw.NO_TITLE


def test_the_common_requisites_are_tried_on_themselves() -> None:
    assert check(COMMON, "title: О\n---\n[executor]\n{{ applicant.title }}", {})[0].line == 4


def test_the_header() -> None:
    source = (
        "title: Письмо\n\narticle: ст. 10\ngroup: result\nabout: case file\noffered: entries\noutgoing: no\n"
        "gendered: yes\ndated: no\nlandscape: yes\nlongitudinal: yes\nask day: day, needed, День\n"
        "ask what: lines, Что, и когда\n---\n\n[text]\n"
    )
    template = read("letter", source)
    assert (template.title, template.article, template.group, template.about) == (
        "Письмо",
        "ст. 10",
        Group.RESULT,
        About.CASE_FILE,
    )
    flags = (template.outgoing, template.gendered, template.dated, template.landscape, template.longitudinal)
    assert flags == (False, True, False, True, True)
    assert template.asks == (Ask("day", AskKind.DAY, "День", needed=True), Ask("what", AskKind.LINES, "Что, и когда"))
    with_entries, without = examples.of(About.CASE_FILE)
    assert is_offered(template, with_entries, examples.DESK)
    assert not is_offered(template, without, examples.DESK)
    letter = composed(template, BUILT_IN[COMMON], with_entries, examples.DESK)
    assert (letter.date, letter.number, letter.landscape, letter.longitudinal) == ("", "", True, True)


def test_a_question_without_an_answer_is_empty() -> None:
    header = "title: П\nask a: line, А\nask b: lines, Б\nask c: whole, В\n---\n"
    assert paragraphs("{{ answers.a }}{% for each in answers.b %}х{% endfor %}{{ answers.c }}", header=header) == ["0"]


def test_the_gender_is_asked_for_only_where_it_matters() -> None:
    notice, instruction = BUILT_IN["registration_notice"], BUILT_IN["instruction"]
    assert WHOLE.case_file is not None
    unknown = replace(WHOLE, case_file=replace(WHOLE.case_file, gender=None))
    assert lacks_gender(notice, unknown)
    assert not lacks_gender(instruction, unknown)
    assert not lacks_gender(notice, WHOLE)
    assert not lacks_gender(notice, LEAST)


def test_a_code_stands_on_outgoing_letters_of_an_office_that_wants_it() -> None:
    desk = replace(examples.DESK, office=replace(examples.DESK.office, coded=True, initials_first=True))
    assert made_by({}, "registration_notice", WHOLE, desk).code == "№ 7-исх от 15.01.2026"
    assert made_by({}, "instruction", WHOLE, desk).code == ""
    assert made_by({}, "instruction", WHOLE, desk).addressee[0] == "А.\u00a0С.\u00a0Беловой"


def test_the_offices_own_template_holds_until_it_is_reset() -> None:
    own = "title: Моё\n---\n[text]\nДа."
    assert in_force({"instruction": own})["instruction"].title == "Моё"
    assert in_force({"instruction": ""})["instruction"] is BUILT_IN["instruction"]
    assert in_force({"thanks": own})["thanks"].form == "thanks"
    assert built_in("thanks") is None
    assert built_in("instruction") is BUILT_IN["instruction"]


def test_forms_are_chosen_by_group_and_title() -> None:
    forms: tuple[Template, ...] = choices(BUILT_IN)
    assert COMMON not in [each.form for each in forms]
    assert [each.group for each in forms] == sorted((each.group for each in forms), key=list(Group).index)
    assert {"registration_notice", "instruction", "free_letter", "case_cover"} <= {each.form for each in forms}


def test_the_fields_to_insert() -> None:
    names = field_names({"place": str})
    assert {"office.name", "applicant.name", "helpers[].name", "answers.place", "term.article_in_full", "today"} <= set(
        names
    )
    assert not any("applicant.case_file" in name or "full_name" in name or name.startswith("_") for name in names)


def test_a_patronymic_may_be_declined_by_its_bearer() -> None:
    assert WHOLE.case_file is not None
    facts = replace(WHOLE, case_file=replace(WHOLE.case_file, dative="Кузнецову П. Вл."))
    assert paragraphs("{{ applicant.name | dative | initials }}", facts) == ["Кузнецову П. Вл."]
    assert paragraphs("{{ applicant.is_woman }}", facts) == ["False"]


def test_numbers_of_telephones_are_parted_only_from_one_another() -> None:
    assert tied("+7 491 312-27-82, +7 491 312-20-91") == "+7\u00a0491\u00a0312-27-82, +7\u00a0491\u00a0312-20-91"
    assert tied(7) == "7"
