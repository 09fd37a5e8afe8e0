"""The letter's screens: a form is chosen, its questions are typed into, the paper follows beside."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.citizen import Gender
from desktop_app.domain.templates import OfficeTemplate
from desktop_app.domain.typography import whole_articles
from desktop_app.letters.press import GostPress
from desktop_app.tasks import write_letter
from desktop_app.ui.screens.write_letter import LetterScreen
from tests.ui.every_screen import LETTER, UNGENDERED
from tests.ui.pages.paper_office import KUZNETSOV, TODAY, a_busy_office
from tests.ui.screens.front import Front


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Front:
    """A letter about the heating, over a real press."""
    return begun(qtbot, tmp_path, monkeypatch, known=True)


def begun(qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch, *, known: bool) -> Front:
    """A letter about the heating, by somebody whose gender is known or is not."""
    monkeypatch.setattr("tests.ui.pages.paper_office.PaperOutside.proof", lambda _, text: GostPress().proof(text))
    register = a_busy_office()
    if not known:
        register.case_file_values[KUZNETSOV.id] = replace(KUZNETSOV, gender=None)
    subject = LETTER if known else UNGENDERED
    return Front(qtbot, folder, task=write_letter.TASK, subject=subject, register=register)


def paper(front: Front) -> str:
    """What the paper beside the questions says, line by line."""
    return " ".join(front.screen(LetterScreen).proof.preview.text.split())


def test_arrows_choose_a_form_and_its_article_is_told(front: Front) -> None:
    front.press(Qt.Key.Key_Home)

    assert front.reads("article") == whole_articles("ст. 7, ч. 2 ст. 10 59-ФЗ")
    assert front.host.run.draft.form == "request_of_details"


def test_arrows_go_over_the_names_of_the_groups(front: Front) -> None:
    front.press(Qt.Key.Key_Home)
    chosen = [front.host.run.draft.form]
    for _ in front.host.run.draft.offered[1:]:
        front.press(Qt.Key.Key_Down)
        chosen.append(front.host.run.draft.form)

    assert chosen == [offer.form for offer in front.host.run.draft.offered]
    form_list = front.form().form
    texts = [form_list.item(at).text() for at in range(form_list.count())]
    assert texts[0] == "On receipt"
    assert texts.index("Answers") == texts.index("Ответ на обращение") - 1


def test_enter_goes_on_and_the_cursor_is_in_the_first_question(front: Front) -> None:
    front.press(Qt.Key.Key_End, Qt.Key.Key_Return)

    assert front.step == "letter"
    front.type("О крыше")
    assert front.host.run.draft.answers[0].line == "О крыше"


def test_the_cursor_stands_on_the_first_form(front: Front) -> None:
    assert front.host.run.draft.form == "request_of_details"

    front.forward()

    assert front.step == "letter"


def test_the_paper_follows_what_is_typed_and_is_marked_as_a_draft(front: Front) -> None:
    front.press(Qt.Key.Key_End).forward()
    front.type("О крыше").press(Qt.Key.Key_Return).type("Крышу починят.")
    front.host.step_screen.flush()

    assert "О крыше" in paper(front)
    assert "Крышу починят." in paper(front)
    assert "ПРОЕКТ" in paper(front)


def test_a_needed_answer_is_asked_for_at_its_place(front: Front) -> None:
    front.press(Qt.Key.Key_End).forward().forward()

    assert "Fill this in to go on" in [
        label.text() for label in front.host.step_screen.findChildren(type(front.form().hint)) if label.isVisible()
    ]
    assert front.finished == []


def test_unknown_gender_is_asked_and_stops_neither_typing_nor_sight(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    front = begun(qtbot, tmp_path, monkeypatch, known=False)
    front.press(Qt.Key.Key_End).forward()
    screen = front.screen(LetterScreen)
    assert front.sees("gender")
    assert screen.proof.told.text() == "Say the gender, and the letter will be seen here: it greets by it."

    front.answer(gender=Gender.MALE)

    assert not screen.proof.told.isVisible()
    assert "Уважаемый Пётр Владимирович!" in paper(front)


def test_a_paper_without_questions_is_looked_at(front: Front) -> None:
    front.answer(form="instruction").forward()

    assert not front.sees("answers")
    assert not front.sees("gender")
    assert "ПОРУЧЕНИЕ" in paper(front)


def test_what_keeps_the_paper_from_being_made_is_told(front: Front, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_outside: object, _text: object) -> bytes:
        raise OSError

    monkeypatch.setattr("tests.ui.pages.paper_office.PaperOutside.proof", broken)
    front.press(Qt.Key.Key_End).forward()

    assert front.screen(LetterScreen).proof.told.text() == "The disk can't do this now. Check the disk and try again."


def test_page_down_scrolls_the_paper_while_the_cursor_stands_in_a_line(front: Front, qtbot: QtBot) -> None:
    front.press(Qt.Key.Key_End).forward()
    bar = front.screen(LetterScreen).proof.preview.scroll_bar
    front.host.resize(1400, 640)
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    front.press(Qt.Key.Key_PageDown)
    below = bar.value()
    front.press(Qt.Key.Key_PageUp)

    assert below > bar.value() == 0


BIRTHDAY = "title: Поздравление\nabout: case file\n---\n[text]\nВы родились {{ applicant.birth_date | in_words }}."


def by_own_text(front: Front, source: str) -> None:
    """The free letter says something else meanwhile: the office has changed its text."""
    front.register.own_templates = [OfficeTemplate("free_letter", 1, source, TODAY)]


def test_a_template_that_fits_not_everybody_is_told_of_with_the_ways_on(front: Front) -> None:
    front.register.case_file_values[KUZNETSOV.id] = replace(KUZNETSOV, birth_date=None)
    by_own_text(front, BIRTHDAY)
    asked: list[Any] = []
    front.host.asked.connect(asked.append)
    front.press(Qt.Key.Key_End).forward()
    screen = front.screen(LetterScreen)

    assert screen.proof.told.text().startswith(
        "The template of this letter has a mistake. Line 5: Not every letter has this"
    )
    screen.proof.mend.click()
    screen.proof.built_in.click()

    assert [(begin.task, begin.subject.chosen) for begin in asked] == [("edit_template", "free_letter")] * 2
    assert [bool(begin.subject.source) for begin in asked] == [False, True]
    front.register.own_templates = []
    front.type("О крыше")
    assert not screen.proof.mend.isVisible()


def test_a_text_that_was_changed_while_the_letter_waited_is_the_one_it_goes_out_by(front: Front) -> None:
    front.press(Qt.Key.Key_End).forward()
    by_own_text(front, BIRTHDAY)

    front.type("О крыше")

    assert front.host.run.draft.offered[-1].source == BIRTHDAY
    assert front.host.run.draft.answers == ()
    assert not front.sees("answers")
    assert "Вы родились" in paper(front)
