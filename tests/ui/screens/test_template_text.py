"""The template's editor: what is typed is coloured, tried and shown; pieces, editions and files go in and out."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QHelpEvent, QTextLayout
from PySide6.QtWidgets import QApplication, QFileDialog, QToolTip
from pytestqt.qtbot import QtBot

from desktop_app.domain.template_editing import on_hand
from desktop_app.domain.template_language import Flaw, TemplateProblem
from desktop_app.domain.templates import OfficeTemplate, built_in, read
from desktop_app.letters.press import GostPress
from desktop_app.tasks import edit_template
from desktop_app.ui import template_words
from desktop_app.ui.screens.template_insert import PART
from desktop_app.ui.screens.template_text import LARGEST_FILE, TextScreen
from desktop_app.ui.theme import tokens
from tests.ui.pages.paper_office import HEATING, KUZNETSOV, PaperRegister, a_busy_office
from tests.ui.screens.front import Front

NOTICE = built_in("registration_notice")
assert NOTICE is not None
OWN = NOTICE.source.replace("О регистрации обращения", "О Вашем обращении")


@pytest.fixture
def register() -> PaperRegister:
    """An office that has changed its notice once."""
    office = a_busy_office()
    office.own_templates = [OfficeTemplate("registration_notice", 1, OWN, date(2026, 1, 12))]
    return office


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, register: PaperRegister) -> Front:
    """The notice's text, over a real press."""
    monkeypatch.setattr("tests.ui.pages.paper_office.PaperOutside.proof", lambda _, text: GostPress().proof(text))
    front = Front(
        qtbot, tmp_path, task=edit_template.TASK, subject=on_hand(register, "registration_notice"), register=register
    )
    return front.forward()


def text_screen(front: Front) -> TextScreen:
    return front.screen(TextScreen)


def write(front: Front, source: str) -> TextScreen:
    """Type another text, and pause."""
    screen = text_screen(front)
    screen.edit.replace_all(source)
    screen.flush()
    return screen


def paper(front: Front) -> str:
    return " ".join(text_screen(front).preview.text.split())


def find(front: Front, words: str) -> TextScreen:
    """Type into the line over the list of what may be inserted."""
    screen = text_screen(front)
    screen.insert.search.setFocus()
    front.type(words)
    return screen


def test_the_letter_stands_beside_on_an_invented_example(front: Front) -> None:
    assert "О Вашем обращении" in paper(front)
    assert "Уважаемый Пётр Владимирович!" in paper(front)
    assert text_screen(front).told.text() == "On an invented example"


def test_the_letter_follows_what_is_typed(front: Front) -> None:
    write(front, OWN.replace("О Вашем обращении", "О Вашем письме"))

    assert "О Вашем письме" in paper(front)


def test_the_heading_follows_the_title_that_is_typed_and_stays_while_the_text_is_faulty(front: Front) -> None:
    heading = text_screen(front).form.heading
    assert heading.text() == read("", OWN).title

    write(front, OWN.replace(read("", OWN).title, "Извещение"))
    assert heading.text() == "Извещение"
    write(front, "{{ nobody }}")
    assert heading.text() == read("", OWN).title


def test_the_letter_is_shown_on_an_appeal_that_was_sought(front: Front) -> None:
    screen = text_screen(front)
    screen.sample.setText(HEATING.number)
    screen.sample.returnPressed.emit()

    assert screen.told.text() == f"On the appeal {HEATING.number}"
    assert HEATING.number in paper(front).replace("\u00a0", " ")

    screen.sample.setText("нет такого")
    screen.sample.returnPressed.emit()
    assert screen.told.text() == "No such appeal was found: shown on an invented example"


def test_an_applicant_of_unknown_gender_is_told_of(front: Front, register: PaperRegister) -> None:
    register.case_file_values[KUZNETSOV.id] = replace(KUZNETSOV, gender=None, patronymic="", name="Саша")
    screen = text_screen(front)
    screen.sample.setText(HEATING.number)
    screen.sample.returnPressed.emit()

    assert screen.told.text() == "The gender of this applicant is not known: show another appeal."


def test_a_mistake_is_marked_at_its_line_while_it_is_typed(front: Front) -> None:
    screen = write(front, "title: Письмо\n---\n[text]\n{{ nobody }}")

    assert dict(screen.edit.problems) == {4: "No field is called «nobody»: choose one from the list below"}
    assert screen.problem.text() == "Line 4: No field is called «nobody»: choose one from the list below"
    assert [each.cursor.blockNumber() for each in screen.edit.extraSelections()] == [3]


def test_the_mouse_over_a_marked_line_tells_what_is_wrong(front: Front, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _of: told.append(text))
    screen = write(front, "{{ nobody }}")
    at = screen.edit.viewport().mapTo(screen.edit, screen.edit.cursorRect().center())

    QApplication.sendEvent(screen.edit, QHelpEvent(QHelpEvent.Type.ToolTip, at, at))

    assert told == [screen.edit.problems[1]]


def test_finish_leads_to_the_line_that_has_to_be_mended(front: Front) -> None:
    screen = write(front, "title: Письмо\nabout: appeal\n---\n[text]\n\n{% if term %}")

    front.forward()

    assert front.finished == []
    assert screen.edit.textCursor().blockNumber() == 5
    assert front.reads("source_problem") == "No letter can be made of this text yet: mend the lines that are marked"


def test_a_field_is_found_by_words_and_inserted_by_enter(front: Front) -> None:
    screen = find(front, "who signs post")
    front.press(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up)
    front.press(Qt.Key.Key_Down, Qt.Key.Key_Return)

    assert screen.edit.toPlainText().startswith("{{ signatory.post }}title:")
    assert screen.edit.hasFocus()


def test_a_condition_goes_around_what_is_marked(front: Front) -> None:
    screen = write(front, "Есть срок")
    screen.edit.selectAll()
    find(front, "has a term")
    screen.insert.list.itemActivated.emit(screen.insert.list.currentItem())

    assert screen.edit.toPlainText() == "{% if term %}Есть срок{% endif %}"
    assert screen.edit.textCursor().position() == len("{% if term %}Есть срок")


def test_a_case_goes_into_the_field_before_the_cursor(front: Front) -> None:
    screen = write(front, "О {{ applicant.name }} и {{ number }}, вот")
    cursor = screen.edit.textCursor()
    cursor.setPosition(len("О {{ applicant.name }} и"))
    screen.edit.setTextCursor(cursor)
    find(front, "genitive")
    screen.insert.list.itemActivated.emit(screen.insert.list.currentItem())

    assert screen.edit.toPlainText() == "О {{ applicant.name | genitive }} и {{ number }}, вот"


def test_a_case_without_a_field_is_not_put_into_the_text(front: Front) -> None:
    screen = write(front, "Просто слова")
    find(front, "genitive")
    screen.insert.list.itemActivated.emit(screen.insert.list.currentItem())

    assert screen.edit.toPlainText() == "Просто слова"
    assert "put the cursor behind one first" in screen.told.text()


def test_what_is_not_found_is_not_inserted(front: Front) -> None:
    screen = find(front, "нет такого поля")
    front.press(Qt.Key.Key_Down, Qt.Key.Key_Return)

    assert screen.edit.toPlainText() == OWN


def test_the_forms_own_questions_are_fields_too(front: Front) -> None:
    screen = write(front, f"{OWN}".replace("---", "ask place: line, needed, Место\n---"))

    names = [row.data(PART).name for row in rows(screen) if row.data(PART)]
    words = [row.text() for row in rows(screen)]
    assert "answers.place" in names
    assert "Answer: Место — ремонт крыши" not in words
    assert any(word.startswith("Answer: Место") for word in words)


def rows(screen: TextScreen) -> list[Any]:
    return [screen.insert.list.item(at) for at in range(screen.insert.list.count())]


def test_undo_takes_back_an_insertion_and_a_whole_text(front: Front) -> None:
    screen = text_screen(front)
    screen.edit.insert("{{ today }}")
    screen.edit.undo()
    assert screen.edit.toPlainText() == OWN

    button(screen, "reset").click()
    assert NOTICE is not None
    assert front.host.run.draft.source == NOTICE.source
    screen.edit.undo()
    screen.flush()

    assert front.host.run.draft.source == OWN


def button(screen: TextScreen, name: str) -> Any:
    found: Any = screen.findChild(object, name)
    assert found is not None
    return found


def test_an_edition_is_compared_and_taken(front: Front) -> None:
    screen = write(front, OWN.replace("О Вашем обращении", "О письме"))
    screen.old.click()
    assert [screen.editions.list.item(at).text() for at in range(2)] == ["Edition 1 of 12.01.2026", "Built-in text"]
    shown = screen.difference.toPlainText()
    assert "− О письме" in shown
    assert shown.startswith("  …") or "…" in shown.splitlines()[0]
    assert len(shown.splitlines()) < len(OWN.splitlines())
    assert "+ О Вашем обращении" in shown
    assert screen.told.text().startswith("What the edition says otherwise")

    screen.editions.take.click()

    assert front.host.run.draft.source == OWN
    assert not screen.old.isChecked()
    assert screen.told.text() == "Ctrl+Z in the text brings back what stood there."
    screen.old.click()
    screen.old.click()
    assert screen.told.text() == "On an invented example"
    screen.old.click()
    assert screen.difference.toPlainText() == "This edition says what is typed now."


def test_a_text_goes_out_as_a_file_and_comes_back(
    front: Front, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "notice.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))
    screen = text_screen(front)

    button(screen, "export").click()
    assert screen.told.text() == "Saved."
    assert target.read_text(encoding="utf-8") == OWN
    target.write_bytes(("\ufeff" + OWN.replace("О Вашем", "По Вашему")).replace("\n", "\r\n").encode())
    button(screen, "import").click()

    assert front.host.run.draft.source == OWN.replace("О Вашем", "По Вашему")


def test_nothing_is_saved_or_read_where_no_file_was_chosen(front: Front, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    screen = text_screen(front)

    button(screen, "export").click()
    button(screen, "import").click()

    assert screen.told.text() == "On an invented example"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("Просто письмо".encode(), "This file is no template. The form has no title"),
        (b"\xff\xfe\x00", "This file is no template: it is no text, or far too long."),
        (b"a" * (LARGEST_FILE + 1), "This file is no template: it is no text, or far too long."),
    ],
    ids=["a letter", "no text", "a long file"],
)
def test_a_file_that_is_no_template_is_told_of_and_not_taken(
    front: Front, tmp_path: Path, content: bytes, told: str
) -> None:
    source = tmp_path / "letter.txt"
    source.write_bytes(content)

    text_screen(front).read_file(source)

    assert text_screen(front).told.text().startswith(told)
    assert text_screen(front).edit.toPlainText() == OWN


def test_a_file_that_is_gone_is_told_of(front: Front, tmp_path: Path) -> None:
    text_screen(front).read_file(tmp_path / "gone.txt")

    assert text_screen(front).told.text() == "The file is not there any more. Choose it again."


def test_a_faulty_template_is_taken_from_its_file_with_its_lines_marked(front: Front, tmp_path: Path) -> None:
    source = tmp_path / "faulty.txt"
    source.write_text("title: Письмо\n---\n[txt]\nДа.", encoding="utf-8")

    text_screen(front).read_file(source)

    assert list(text_screen(front).edit.problems) == [3]


def test_header_fields_and_conditions_are_coloured(front: Front) -> None:
    screen = write(front, "title: Письмо\n---\n[text]\nОт {{ today }} {% if term %}да{% endif %}\n| а | б |")
    colours = tokens()

    assert coloured(screen, 0) == {colours.accent: ["title:"]}
    assert coloured(screen, 1) == {colours.accent: ["---"]}
    assert coloured(screen, 2) == {colours.accent: ["[text]"]}
    assert coloured(screen, 3) == {colours.accent: ["{{ today }}"], colours.warning: ["{% if term %}", "{% endif %}"]}
    assert coloured(screen, 4) == {colours.muted: ["|", "|", "|"]}


def coloured(screen: TextScreen, line: int) -> dict[str, list[str]]:
    """The pieces of a line by their colours."""
    block = screen.edit.document().findBlockByNumber(line)
    found: dict[str, list[str]] = {}
    layout: QTextLayout = block.layout()
    for piece in layout.formats():
        words = block.text()[piece.start : piece.start + piece.length]
        found.setdefault(piece.format.foreground().color().name(), []).append(words)
    return found


@pytest.mark.parametrize(
    ("what", "told"),
    [
        ("expected token 'end of print statement', got 'x'", "A bracket is not closed here"),
        ("unexpected char '$' at 4", "A sign stands here that means nothing"),
        ("Unexpected end of template. Jinja was looking for", "A condition or a repeat is not ended"),
        ("Encountered unknown tag 'set'.", "After «{%» stands one of these words: if, elif, else, endif, for, endfor"),
        ("something new", "This can't be read: compare the brackets {{ }} and {% %}"),
    ],
)
def test_what_the_language_says_of_a_line_is_said_in_words(what: str, told: str) -> None:
    assert template_words.flaw(TemplateProblem(1, Flaw.SYNTAX, what)).startswith(told)


@pytest.mark.parametrize("flaw", Flaw)
def test_every_flaw_has_words(flaw: Flaw) -> None:
    assert template_words.flaw(TemplateProblem(1, flaw, "x"))
