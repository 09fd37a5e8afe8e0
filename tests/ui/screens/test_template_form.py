"""Whose text is to be changed: the office's own editions are marked, and a new form may be begun."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.domain.template_editing import on_hand
from desktop_app.domain.templates import OfficeTemplate, built_in
from desktop_app.tasks import edit_template
from tests.ui.pages.paper_office import TODAY, a_busy_office
from tests.ui.screens.front import Front


def test_the_form_tells_whose_text_holds(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    source = "title: Благодарность\nabout: case file\n---\n[text]\nСпасибо."
    register.own_templates = [OfficeTemplate("free_letter", 3, source, TODAY)]
    front = Front(qtbot, tmp_path, task=edit_template.TASK, subject=on_hand(register), register=register)
    titles = [front.form().form.item(at).text() for at in range(front.form().form.count())]
    notice = built_in("registration_notice")
    assert notice is not None

    assert "Благодарность · edition 3" in titles
    assert notice.title in titles
    assert titles[-1] == "A new form of letters…"
    told = {form: front.answer(form=form).reads("state") for form in ("free_letter", "registration_notice", "own_1")}
    assert told == {
        "free_letter": "The office has changed this text; every edition of it is kept.",
        "registration_notice": "The text that came with the program.",
        "own_1": "It begins as an example; it is offered for every case file.",
    }
