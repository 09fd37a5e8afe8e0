"""One letter to everybody in a list, by the keyboard alone: who can't be written to is left out and named."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop_app.ui.widgets.skipped_list import SkippedList
from tests.letters.reading import text_of
from tests.story.desk import KUZNETSOV, StoryDesk


def register_kuznetsov_with_his_address(desk: StoryDesk) -> None:
    """He has an e-mail address, so a letter reaches him."""
    desk.write_down(*KUZNETSOV)
    desk.press("Ctrl+Return")
    desk.go_to("email")
    desk.type("kuznetsov@example.ru")
    desk.press("Ctrl+Return")
    desk.take_the_appeal("Нет отопления")
    desk.press("Ctrl+Return")


def register_somebody(desk: StoryDesk) -> None:
    """Who does not say who they are."""
    desk.press("F2")
    desk.go_to("applicant.0")
    desk.press("Right", "Right", "Space", "Ctrl+Return")
    desk.take_the_appeal("Шумят по ночам")
    desk.press("Ctrl+Return")


def left_out(desk: StoryDesk) -> list[str]:
    """Who gets no letter, and why."""
    shown = desk.window.findChild(SkippedList)
    assert shown is not None
    return [shown.item(row).text() for row in range(shown.count())]


def test_a_letter_to_everybody_in_a_list(desk: StoryDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bound = tmp_path / "letters.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(bound), ""))
    register_kuznetsov_with_his_address(desk)
    register_somebody(desk)
    desk.press("Ctrl+2")
    desk.go_to("write_to_all")
    desk.press("Space")
    assert desk.step == "form"
    desk.press("End", "Ctrl+Return")
    desk.fill("О графике приёма", "Приём ведётся по вторникам.")
    desk.press("Ctrl+Return")

    assert (desk.step, desk.says("told")) == ("recipients", "1 letter will be made")
    assert left_out(desk) == ["АН-2/26 — nobody to write to"]
    desk.press("Ctrl+Return")

    assert (desk.page, desk.says("mailing.number")) == ("mailing", "2-исх")
    assert left_out(desk) == ["АН-2/26 — nobody to write to"]
    desk.go_to("save_bound")
    desk.press("Space")
    desk.until(bound.exists, "all letters in one file")
    paper = text_of(bound.read_bytes())
    assert "Уважаемый Пётр Владимирович!" in paper
    assert "Приём ведётся по вторникам." in paper
    assert not desk.watch.has_mouse
