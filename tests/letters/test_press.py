"""The press: what comes out is a proper PDF of exactly what went in."""

import subprocess
import sys
from dataclasses import fields, replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, PdfObject, StreamObject

from desktop_app.domain.letter import LetterText
from desktop_app.letters.fonts import SOFT_HYPHEN, Face, draws, typeface
from desktop_app.letters.gost import SHEET, laid_out
from desktop_app.letters.press import GostPress
from desktop_app.letters.rows import height_of
from desktop_app.letters.text import printable
from tests.letters.reading import NOTICE, text_of

REQUISITES = [
    each.name for each in fields(LetterText) if each.name not in {"subject", "code", "called"} and each.type is not bool
]
LISTS = {"letterhead", "addressee", "paragraphs", "enclosures", "executor"}

# What was typed, and what stands on the paper.
NASTY = {
    "a</para>b": "a</para>b",
    "AT&T R&D": "AT&T R&D",
    "<b>жирно</b>": "<b>жирно</b>",
    "(скобки) \\ %s {}": "(скобки) \\ %s {}",
    "'; DROP TABLE citizen; --": "'; DROP TABLE citizen; --",
    "спасибо 😀": "спасибо ◊",
    "семья 👩\u200d👧\ufe0f": "семья ◊◊",
    "\u202eשלום\u202c abc": "◊◊◊◊ abc",
    "Ива\0нов": "Ива◊нов",
    "\ud800x": "◊x",
    "и\u0306од е\u0308ж": "йод ёж",
    "Әбдүрәшит Җәләй Қайрат Ңұғ": "Әбдүрәшит Җәләй Қайрат Ңұғ",
    "5 000 ₽ № 7 — «да»": "5 000 ₽ № 7 — «да»",
    "  много \t пробелов\u2009тут  ": "много пробелов тут",
}


def with_requisite(name: str, value: str) -> LetterText:
    changed: dict[str, Any] = {name: (value,) if name in LISTS else value}
    return replace(NOTICE, **changed)


@pytest.mark.parametrize("requisite", REQUISITES)
@pytest.mark.parametrize("typed", NASTY)
def test_nasty_text_is_read_back_from_every_requisite(requisite: str, typed: str) -> None:
    assert NASTY[typed] in text_of(GostPress().make(with_requisite(requisite, typed)))


@pytest.mark.parametrize("requisite", REQUISITES)
def test_surname_of_300_letters_is_broken_by_letters_and_none_is_lost(requisite: str) -> None:
    read = text_of(GostPress().make(with_requisite(requisite, "Щ" * 300)))
    assert read.count("Щ") == 300


def test_paragraph_of_a_megabyte_is_printed_whole() -> None:
    pages = laid_out(LetterText("", "", "", paragraphs=("слово " * 85_000 + "Ж" * 500_000,)))
    drawn = "".join(piece.text for page in pages for row in page.rows for piece in row.pieces)
    assert drawn.replace(" ", "").replace(SOFT_HYPHEN, "") == "слово" * 85_000 + "Ж" * 500_000


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(REQUISITES),
    st.lists(st.text(st.characters() | st.sampled_from(" -\u00a0\u0301абвё"), max_size=400), max_size=12).map(
        "\n".join
    ),
)
def test_any_text_stays_on_the_sheet_and_is_drawn_whole(requisite: str, typed: str) -> None:
    text = with_requisite(requisite, typed)
    pages = laid_out(text)
    drawn = ""
    for page in pages:
        assert height_of(page.rows) + height_of(page.foot) <= SHEET.room + 0.01
        for row in (*page.rows, *page.foot):
            for piece in row.pieces:
                width = typeface(piece.style.face).width(piece.text, piece.style.size)
                spaces = piece.text.count(" ") + piece.text.count("\u00a0")
                assert piece.x > -0.01
                assert piece.x + width + spaces * piece.spacing <= SHEET.column + 0.01
                drawn += piece.text
    assert "".join(printable(typed).split()) in "".join(drawn.replace(SOFT_HYPHEN, "").split())


def test_equal_text_gives_equal_bytes_and_other_text_other_bytes() -> None:
    assert GostPress().make(NOTICE) == GostPress().make(replace(NOTICE))
    assert GostPress().make(NOTICE) != GostPress().make(replace(NOTICE, number="215-исх"))


def test_text_is_selected_in_the_order_in_which_it_is_read() -> None:
    read = text_of(GostPress().make(NOTICE))
    requisites = [
        *NOTICE.letterhead,
        "22.11.2026 № 214-исх",
        NOTICE.reply_to,
        *NOTICE.addressee,
        NOTICE.heading,
        NOTICE.salutation,
        *map(str, NOTICE.paragraphs),
        f"Приложение: {NOTICE.enclosures[0]}",
        NOTICE.signatory_post,
        NOTICE.signatory_name,
        *NOTICE.executor,
    ]
    assert read == " ".join(requisites)


def test_file_tells_its_title_author_subject_language_and_day() -> None:
    reader = PdfReader(BytesIO(GostPress().make(NOTICE)))
    about = reader.metadata
    assert about is not None
    assert about.title == "Уведомление о регистрации обращения К-119/26"
    assert about.author == "Администрация Лесного района"
    assert about.subject == "О регистрации обращения"
    assert about.creator == "Приёмная"
    assert str(about.get("/CreationDate")) == "D:20261122"
    assert str(reader.root_object["/Lang"]) == "ru-RU"


def dictionary(found: PdfObject) -> DictionaryObject:
    resolved = found.get_object()
    assert isinstance(resolved, DictionaryObject)
    return resolved


def test_every_font_is_embedded_as_a_subset() -> None:
    (page,) = PdfReader(BytesIO(GostPress().make(NOTICE))).pages
    named = dictionary(dictionary(page["/Resources"])["/Font"])
    fonts = [dictionary(font) for font in named.values()]
    assert {str(font["/BaseFont"]).split("+")[1] for font in fonts} == {"PTSerif-Regular", "PTSerif-Bold"}
    assert all("/FontFile2" in dictionary(font["/FontDescriptor"]) for font in fonts)


def test_an_embedded_font_holds_only_what_draws() -> None:
    (page,) = PdfReader(BytesIO(GostPress().make(NOTICE))).pages
    named = dictionary(dictionary(page["/Resources"])["/Font"])
    for font in map(dictionary, named.values()):
        stream = dictionary(dictionary(font["/FontDescriptor"])["/FontFile2"])
        assert isinstance(stream, StreamObject)
        content = stream.get_data()
        tables = {content[at : at + 4] for at in range(12, 12 + 16 * int.from_bytes(content[4:6], "big"), 16)}
        assert {b"glyf", b"loca", b"hmtx", b"cmap"} <= tables
        assert not {b"name", b"OS/2"} & tables


def test_a_letter_of_more_signs_than_a_subset_has_is_read_back_whole() -> None:
    signs = "".join(sorted(sign for sign in typeface(Face.REGULAR).advances if sign.isalpha() and draws(sign)))
    assert len(signs) > 300
    letters = replace(NOTICE, paragraphs=(signs, "Ещё раз: Щёголь", signs[-40:]))

    read = text_of(GostPress().make(letters)).replace(" ", "")

    assert {*printable(signs)} <= {*read}
    assert "Ещёраз:Щёголь" in read
    assert read.count(printable(signs[-40:])[:10]) >= 1


def test_structure_of_the_file_is_sound(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(GostPress().make(replace(NOTICE, paragraphs=NOTICE.paragraphs * 40)))
    subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)  # noqa: S603, S607 - of qpdf, which `make test` installs


def test_reportlab_is_loaded_by_the_first_letter_only() -> None:
    script = "import sys, desktop_app.letters.press; sys.exit('reportlab' in sys.modules)"
    subprocess.run([sys.executable, "-c", script], check=True)  # noqa: S603 - a fixed command of this interpreter
