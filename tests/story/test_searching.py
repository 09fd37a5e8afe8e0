"""Search by parameters by the keyboard alone: asked, saved, found in the column, deleted and had back."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from tests.reports.test_tables import read_csv
from tests.story.desk import StoryDesk


def numbers_beside(desk: StoryDesk) -> list[str]:
    """The saved searches in the column, each with its number."""
    buttons = desk.window.shell.side.findChildren(QPushButton)
    return [each.accessibleName() for each in buttons if each.objectName().startswith("search.")]


def ask(desk: StoryDesk, title: str) -> None:
    """Add a condition out of the menu, by its place in it."""
    desk.press("Alt+Ins")
    menu = desk.cursor
    assert isinstance(menu, QMenu)
    at = [action.text() for action in menu.actions()].index(title)
    desk.press(*["Down"] * (at + 1), "Return")


def rows(desk: StoryDesk) -> list[str]:
    """The numbers in the list."""
    model = desk.window.shell.page.model  # type: ignore[union-attr]  # the page of parameters
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def register(desk: StoryDesk, surname: str, phone: str) -> None:
    """Somebody appeals for the first time."""
    desk.write_down(surname, "Игорь", "Львович", "", phone)
    desk.press("Ctrl+Return", "Ctrl+Return")
    desk.take_the_appeal("Не чистят дорогу")
    desk.press("Ctrl+Return")


@pytest.fixture
def busy(desk: StoryDesk) -> StoryDesk:
    """Kuznetsov has appealed, and somebody else."""
    desk.register_kuznetsov()
    register(desk, "Орлов", "8 912 000-00-01")
    return desk


def test_a_search_is_asked_saved_and_had_back(busy: StoryDesk) -> None:
    busy.press("Ctrl+Shift+F")
    assert busy.page == "parameters"
    assert len(rows(busy)) == 2
    ask(busy, "Applicant")
    busy.type("кузнецов")
    assert len(rows(busy)) == 1

    busy.go_to("save_search")
    busy.press("Space")
    busy.type_over("Дела Кузнецова")
    busy.press("Ctrl+Return")
    assert numbers_beside(busy) == ["Дела Кузнецова, 1"]
    assert "Done: Saved search · Дела Кузнецова" in busy.window.toasts.texts

    busy.go_to("remove_search")
    busy.press("Space")
    assert numbers_beside(busy) == []
    busy.press("Ctrl+Z")
    assert numbers_beside(busy) == ["Дела Кузнецова, 1"]


def test_back_from_an_appeal_finds_the_conditions(busy: StoryDesk) -> None:
    busy.press("Ctrl+Shift+F")
    ask(busy, "Words of the substance")
    busy.type("дороги")
    busy.go_to("parameters.table")
    found = rows(busy)
    busy.press("Return")
    assert busy.page == "appeal"

    busy.press("Alt+Left")

    assert (busy.page, rows(busy)) == ("parameters", found)


def test_a_finish_changes_the_number_beside_a_search(busy: StoryDesk) -> None:
    busy.press("Ctrl+Shift+F")
    ask(busy, "Under control")
    busy.go_to("condition.controlled")
    busy.press("Down")
    busy.go_to("save_search")
    busy.press("Space", "Ctrl+Return")
    assert numbers_beside(busy) == ["Under control: no, 2"]

    register(busy, "Белых", "8 912 000-00-02")

    assert numbers_beside(busy) == ["Under control: no, 3"]


def test_the_list_is_saved_to_a_file(busy: StoryDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "list.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    busy.press("Ctrl+2")
    busy.go_to("export")
    busy.press("Space")

    assert [row[7] for row in read_csv(target)] == ["Applicant", "Орлов Игорь Львович", "Кузнецов Пётр Владимирович"]


def test_what_is_typed_above_may_be_asked_by_parameters(busy: StoryDesk) -> None:
    busy.press("Ctrl+K")
    busy.type("кузнецов")
    busy.press("Up", "Up", "Return")

    assert busy.page == "parameters"
    assert len(rows(busy)) == 1
