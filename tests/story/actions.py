"""What the secretary does with an appeal on its page: an action is chosen by the keyboard, its screens are filled."""

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.domain.actions import Action
from desktop_app.domain.appeal import Appeal
from desktop_app.ui.pages.appeal_actions import GROUPS
from tests.letters.reading import text_of
from tests.story.desk import StoryDesk


def open_appeal(desk: StoryDesk) -> None:
    """The page of the newest appeal."""
    desk.press("Ctrl+2", "Return")
    assert desk.page == "appeal"


def choose(desk: StoryDesk, action: Action) -> None:
    """Begin an action out of its menu on the appeal's page."""
    group = next(name for name, _, _, actions in GROUPS if action in actions)
    desk.go_to(f"actions.{group}")
    desk.press("Space")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entry = next(each for each in menu.actions() if each.data() is action)
    for _ in menu.actions():
        if menu.activeAction() is not entry:
            QTest.keySequence(menu, QKeySequence("Down"))
    desk.press("Return")
    assert desk.task is not None, action
    assert desk.task.run.task.name == action.value


def begin_next(desk: StoryDesk, action: Action) -> None:
    """Begin what the page says comes next."""
    desk.press("F4")
    assert desk.task is not None
    assert desk.task.run.task.name == action.value


def finish(desk: StoryDesk) -> None:
    """Go on to the end of the task; its receipt or the page is on the screen then."""
    while desk.task is not None:
        before = desk.step
        desk.press("Ctrl+Return")
        assert desk.step != before, f"{before}: {desk.says('task_state')}"


def paper(desk: StoryDesk, title: str) -> str:
    """What a letter on the receipt says."""
    return text_of(desk.letters[title] or b"")


def the_appeal(desk: StoryDesk) -> Appeal:
    """The first appeal as the register has it."""
    found = desk.store.register.appeal(1)
    assert found is not None
    return found


def stage(desk: StoryDesk) -> list[tuple[str, int | None]]:
    """Who has what at hand."""
    return [(each.stage, each.officer_id) for each in desk.store.register.assignments(1) if each.is_open]
