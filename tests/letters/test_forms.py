"""Every built-in form on paper: its words read back, its requisites in their places, any text in any of its fields."""

from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

import pytest

from desktop_app.domain import examples
from desktop_app.domain.appeal import Question, QuestionStatus
from desktop_app.domain.citizen import Address, ApplicantKind
from desktop_app.domain.composing import composed
from desktop_app.domain.letter import LetterText, Table
from desktop_app.domain.letter_facts import Answer, Facts
from desktop_app.domain.letter_forms import AskKind
from desktop_app.domain.templates import COMMON, Template, choices, in_force
from desktop_app.letters.gost import laid_out, sheet_of
from desktop_app.letters.press import GostPress
from desktop_app.letters.rows import height_of
from desktop_app.letters.text import UNKNOWN, printable
from tests.letters.reading import Word, text_of, words_of

BUILT_IN = in_force({})
FORMS = choices(BUILT_IN)
OUTGOING = [form for form in FORMS if form.outgoing]
LONG = "Константинопольская-Задунайская"
STRANGE = "Әбдүрәшит Ңұғ ₽ 😀"
NASTY = [
    "AT&T <b>R&D</b>",
    "a</para>b {{ x }} {% if %}",
    "| а | б |\n|---|---|",
    "'; DROP TABLE letter; --",
    "%s {0} \\",
]


def facts_of(form: Template, **answers: Answer) -> Facts:
    given = {ask.name: examples.ANSWERS[ask.kind] for ask in form.asks} | answers
    return replace(examples.of(form.about)[0], answers=given)


def text_by(form: Template, facts: Facts | None = None) -> LetterText:
    return composed(form, BUILT_IN[COMMON], facts or facts_of(form), examples.DESK)


def plain(text: str) -> str:
    return " ".join(printable(text).replace("\u00a0", " ").split())


def words_in(text: LetterText) -> list[str]:
    """Every line that must be read on the paper, cells of tables included."""
    lines = [*text.letterhead[:1], *text.addressee, text.title, text.heading, text.salutation, *text.executor]
    for block in text.paragraphs:
        lines += [cell for row in block.rows for cell in row] if isinstance(block, Table) else [block]
    return [each for line in lines for each in line.split("\n") if each.strip()]


def inside(words: list[list[Word]], text: LetterText) -> bool:
    width, height = (297, 210) if text.landscape else (210, 297)
    return all(
        word.left >= 20 - 0.1 and word.right <= width - 10 + 0.3 and word.bottom <= height - 20 + 0.1
        for page in words
        for word in page
        if word.top >= 19.5
    )


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.form)
def test_a_form_is_read_back_word_for_word(form: Template) -> None:
    text = text_by(form)
    read = text_of(GostPress().make(text)).replace("\u00a0", " ").replace("- ", "-")
    compact = read.replace(" ", "").replace("-", "")
    for line in words_in(text):
        assert plain(line).replace(" ", "").replace("-", "") in compact, line
    assert UNKNOWN not in read


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.form)
def test_a_form_keeps_to_its_margins_and_to_one_sheet(form: Template) -> None:
    text = text_by(form)
    words = words_of(GostPress().make(text))
    assert len(words) == 1
    assert inside(words, text)


@pytest.mark.parametrize("form", OUTGOING, ids=lambda form: form.form)
def test_the_requisites_of_an_outgoing_letter_stand_where_the_standard_has_them(form: Template) -> None:
    text = text_by(form)
    (words,) = words_of(GostPress().make(text))
    addressee = next(word for word in words if word.text == plain(text.addressee[0]).split()[0] and word.left > 110)
    assert addressee.left == pytest.approx(115, abs=0.5)
    assert addressee.top == pytest.approx(20, abs=1.5)
    number = next(word for word in words if word.text == "7-исх")
    assert number.right <= 20 + 80
    heading = next(word for word in words if word.text == plain(text.heading).split()[0] and word.top > number.bottom)
    assert heading.left == pytest.approx(20, abs=0.5)
    greeting = plain(text.salutation).split()
    dear = [word for word in words if greeting and word.text in {greeting[0], greeting[-1]}]
    assert not dear or (dear[0].left + dear[-1].right) / 2 == pytest.approx(110, abs=0.5)
    signed = next(word for word in words if word.text == "Примеров")
    assert signed.right == pytest.approx(200, abs=0.3)
    foot = [word for word in words if word.bottom > 270]
    assert foot[-1].bottom == pytest.approx(277, abs=1)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.form)
def test_the_longest_names_and_addresses_stay_within_the_margins(form: Template) -> None:
    facts = facts_of(form)
    if facts.case_file is not None:
        region = f"{LONG} область и {LONG} район"
        address = Address("390000", region, region, region, f"улица {LONG} {LONG}", "123к4с5", "1234")
        citizen = replace(
            facts.case_file,
            address=address,
            surname=LONG,
            name=LONG,
            patronymic=f"{LONG} оглы",
            organisation=f"ООО «{LONG * 6}»",
        )
        facts = replace(facts, case_file=citizen)
    text = text_by(form, facts)
    words = words_of(GostPress().make(text))
    assert inside(words, text)


def _filled(value: Any, typed: str) -> Any:
    """The same value with the typed text in every field of free text."""
    if is_dataclass(value) and not isinstance(value, type):
        changed = {
            each.name: _filled(getattr(value, each.name), typed)
            for each in fields(value)
            if each.name in {"case_file", "appeal", "entries", "papers", "pieces", "questions", "address", *_FREE}
        }
        return replace(value, **changed)
    if isinstance(value, tuple):
        return tuple(_filled(each, typed) for each in value)
    return typed if isinstance(value, str) else value


_FREE = {
    "surname", "name", "patronymic", "email", "postal_code", "region", "district", "locality", "street", "house",
    "flat", "substance", "resolution", "gist", "applicant", "about", "responsible", "title", "addressee", "track",
}  # fmt: skip


@pytest.mark.parametrize("typed", NASTY)
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.form)
def test_nasty_text_in_every_field_of_every_form(form: Template, typed: str) -> None:
    answers: dict[AskKind, Answer] = {AskKind.LINE: typed, AskKind.TEXT: typed, AskKind.LINES: (typed, typed)}
    given = {ask.name: answers.get(ask.kind, examples.ANSWERS[ask.kind]) for ask in form.asks}
    facts = _filled(facts_of(form, **given), typed)
    pages = laid_out(text_by(form, facts))
    drawn = "".join(piece.text for page in pages for row in page.rows for piece in row.pieces)
    said = "".join(printable(typed).split("\n")[-1].split())
    assert said in "".join(drawn.replace("\u00ad", "").split())
    assert all(height_of(page.rows) <= sheet_of(text_by(form, facts)).room + 0.01 for page in pages)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.form)
def test_tatar_and_kazakh_letters_and_the_rouble_are_drawn_and_an_emoji_is_seen(form: Template) -> None:
    given = {ask.name: (STRANGE, STRANGE) for ask in form.asks if ask.kind is AskKind.LINES}
    text = text_by(form, _filled(facts_of(form, **given), STRANGE))
    read = text_of(GostPress().make(text))
    assert "Ңұғ" in read
    assert "◊" in read or "😀" not in str(text)


def test_a_card_of_thirty_questions_goes_over_the_sheet() -> None:
    form = BUILT_IN["registration_card"]
    facts = facts_of(form)
    assert facts.appeal is not None
    questions = tuple(Question("0005.0005.0056.1147", f"Вопрос о крыше {number}") for number in range(30))
    text = text_by(form, replace(facts, appeal=replace(facts.appeal, questions=questions)))
    words = words_of(GostPress().make(text))
    assert len(words) == 2
    assert inside(words, text)


def test_a_card_tells_who_sent_it_on_and_who_signed_it() -> None:
    form = BUILT_IN["registration_card"]
    facts = facts_of(form)
    assert facts.appeal is not None
    sent_on = {"sender": "Прокуратура города", "sender_number": "7-15/26", "sender_date": date(2026, 1, 12)}
    signed = {"signatures": 21, "representative": "Белкина М. И.", "external_executor": "МУП «Водоканал»"}
    read = text_of(GostPress().make(text_by(form, replace(facts, appeal=replace(facts.appeal, **sent_on, **signed)))))  # type: ignore[arg-type]  # of several types
    assert "Прокуратура города, № 7-15/26 от 12 января 2026 года" in read.replace("\u00a0", " ")
    assert "21 подпись, Белкина М. И." in read.replace("\u00a0", " ")
    assert "МУП «Водоканал»" in read


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (QuestionStatus.EXPLAINED, "Результат рассмотрения: даны разъяснения."),
        (QuestionStatus.MEASURES_TAKEN, "Результат рассмотрения: вопрос поддержан, меры приняты."),
        (QuestionStatus.NOT_SUPPORTED, "Результат рассмотрения: вопрос не поддержан."),
    ],
)
@pytest.mark.parametrize("form", ["answer", "collective_answer"])
def test_an_answer_tells_what_became_of_its_one_question(form: str, status: QuestionStatus, told: str) -> None:
    facts = facts_of(BUILT_IN[form], body="Осмотр проведён.")
    assert facts.appeal is not None
    question = Question("", "Ремонт крыши", status, result="Работы внесены в план.")
    text = text_by(BUILT_IN[form], replace(facts, appeal=replace(facts.appeal, questions=(question,))))
    assert text.paragraphs[1:4] == ("Осмотр проведён.", "Работы внесены в план.", told)


def test_an_answer_says_nothing_of_a_question_that_is_under_review() -> None:
    form = BUILT_IN["answer"]
    facts = facts_of(form, body="Осмотр проведён.")
    assert facts.appeal is not None
    text = text_by(form, replace(facts, appeal=replace(facts.appeal, questions=(Question("", "Ремонт крыши"),))))
    assert len(text.paragraphs) == 3


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ("forwarding_cover", "направляем для рассмотрения по компетенции обращение Кузнецова П. В."),
        ("forwarding_notice", "обращение направлено для рассмотрения в прокуратуру города."),
    ],
)
def test_the_whole_appeal_is_forwarded_or_a_part_of_its_questions(form: str, told: str) -> None:
    given = ({"questions": ()}, {"questions": ("О крыше.", "о воде;")})
    whole, part = (
        text_by(BUILT_IN[form], facts_of(BUILT_IN[form], body="прокуратура города", **each)) for each in given
    )
    assert told in plain(" ".join(map(str, whole.paragraphs)))
    assert "следующие вопросы" not in str(whole.paragraphs)
    assert {"1) О крыше;", "2) о воде."} <= set(part.paragraphs)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.form)
def test_a_letter_is_seen_before_anything_is_answered_and_while_it_is_typed(form: Template) -> None:
    for typed in ("", "завтра к обеду"):
        answers = {ask.name: typed for ask in form.asks if ask.kind is AskKind.DAY}
        assert text_by(form, replace(facts_of(form), answers=answers)).called == form.title


def test_names_of_organisations_and_of_the_office_have_the_quotes_of_a_book() -> None:
    form = BUILT_IN["request_of_details"]
    facts = facts_of(form)
    assert facts.case_file is not None
    organisation = replace(facts.case_file, kind=ApplicantKind.ORGANISATION, organisation='ООО "Ромашка"')
    desk = replace(examples.DESK, office=replace(examples.DESK.office, name='АНО "Приём"', short_name='"Приём"'))
    text = composed(form, BUILT_IN[COMMON], replace(facts, case_file=organisation), desk)
    assert text.addressee[0] == "ООО «Ромашка»"
    assert text.letterhead[:2] == ("АНО «Приём»", "(«Приём»)")


def test_what_the_head_decides_the_head_signs() -> None:
    desk = replace(
        examples.DESK, office=replace(examples.DESK.office, signatory_post="Заместитель", signatory_name="А. А.")
    )
    for name, signed in (
        ("extension_notice", "И. И. Примеров"),
        ("correspondence_stopped", "И. И. Примеров"),
        ("answer", "А. А."),
    ):
        text = composed(BUILT_IN[name], BUILT_IN[COMMON], facts_of(BUILT_IN[name]), desk)
        assert text.signatory_name == signed


def test_questions_without_an_officer_of_their_own_go_to_the_responsible_one() -> None:
    form = BUILT_IN["question_split"]
    facts = facts_of(form)
    assert facts.appeal is not None
    shared = (*facts.appeal.questions, Question("", "Уборка двора"))
    text = text_by(form, replace(facts, appeal=replace(facts.appeal, questions=shared)))
    (table,) = (each for each in text.paragraphs if isinstance(each, Table))
    assert [plain(row[2]).split(",")[0] for row in table.rows] == ["Белова А. С.", "Заяц И. К.", "Белова А. С."]
    assert [plain(line) for line in text.addressee] == ["Беловой А. С.", "Зайцу И. К."]


def test_a_sheet_of_approval_without_visas_has_a_line_for_each_officer() -> None:
    form = BUILT_IN["approval_sheet"]
    told, empty = (
        text_by(form, replace(facts_of(form), visas=visas)).paragraphs[-1] for visas in (facts_of(form).visas, ())
    )
    assert isinstance(told, Table)
    assert isinstance(empty, Table)
    assert [row[1:3] for row in told.rows] == [("согласовано", "20.01.2026"), ("", "")]
    assert [row[1:3] for row in empty.rows] == [("", ""), ("", "")]


def test_a_reference_without_appeals_says_so() -> None:
    form = BUILT_IN["case_reference"]
    text = text_by(form, replace(facts_of(form), entries=()))
    assert str(text.paragraphs[-1]).replace("\u00a0", " ") == "На 15 января 2026 года обращений в деле нет."


def test_the_term_of_a_request_may_stay_open() -> None:
    form = BUILT_IN["request_of_details"]
    assert "1 февраля 2026 года" in plain(str(text_by(form, facts_of(form, until=date(2026, 2, 1))).paragraphs[3]))
    assert "не позднее" not in plain(str(text_by(form, facts_of(form, until="")).paragraphs[3]))
