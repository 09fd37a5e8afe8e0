"""Kuznetsov has two case files by a slip of the hand: they are merged, found and told apart, by the keyboard alone."""

from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from tests.story.desk import StoryDesk, plain

STEPS = 3
"""Side by side, contacts, review: nothing else differs between the two."""


def register_again(desk: StoryDesk) -> None:
    """The same citizen, with a slip in the surname: nobody sees it, and a second case file is opened."""
    desk.write_down("Кузнецоф", "Пётр", "Владимирович", "12.03.1961")
    desk.go_to("decision.no")
    desk.press("Space")
    desk.press("Ctrl+Return")
    desk.take_the_appeal("Нет горячей воды")
    desk.press("Ctrl+Return")


def open_case_file(desk: StoryDesk, typed: str) -> None:
    desk.press("Ctrl+K")
    desk.type(typed)
    desk.press("Return")


def in_sight(desk: StoryDesk) -> str:
    page = desk.window.shell.page
    assert page is not None
    return plain("\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible()))


def merge_them(desk: StoryDesk) -> None:
    open_case_file(desk, "ЛД-000001")
    desk.go_to("merge")
    desk.press("Space")
    desk.type("ЛД-000002")
    desk.press("Tab", "Down", "Ctrl+Return")
    assert desk.step == "compare"
    desk.press(*["Ctrl+Return"] * STEPS)


def test_two_case_files_are_merged_and_the_number_given_up_leads_to_the_other(desk: StoryDesk) -> None:
    desk.register_kuznetsov()
    register_again(desk)
    merge_them(desk)

    assert desk.step == ""
    assert len(desk.store.register.appeals_of(1)) == 2
    assert [window for window in desk.watch.windows if window is not desk.window] == []
    desk.press("Ctrl+1")
    open_case_file(desk, "ЛД-000002")
    assert "merged into ЛД-000001" in in_sight(desk)
    desk.go_to("open.1")
    desk.press("Space")
    assert "Кузнецов Пётр Владимирович" in in_sight(desk)
    assert "before they were merged into it" in in_sight(desk)


def test_a_paused_correction_of_the_one_given_up_goes_on_in_the_other(desk: StoryDesk) -> None:
    desk.register_kuznetsov()
    register_again(desk)
    open_case_file(desk, "ЛД-000002")
    desk.go_to("correct")
    desk.press("Space", "Ctrl+Return")
    desk.go_to("email")
    desk.type("kuznetsov@example.ru")
    desk.press("Ctrl+Shift+P")
    merge_them(desk)
    desk.press("Ctrl+Tab")
    desk.settle()
    assert desk.task is not None
    told = plain("\n".join(each.text() for each in desk.task.findChildren(QLabel) if each.isVisible()))
    assert "ЛД-000002 was merged into ЛД-000001 meanwhile" in told
    desk.press("Ctrl+Return")
    desk.press("Ctrl+Return", "Ctrl+Return", "Ctrl+Return")

    kept = desk.store.register.case_file(1)
    assert kept is not None
    assert (kept.surname, kept.email) == ("Кузнецов", "kuznetsov@example.ru")


def test_a_merge_may_be_undone_and_search_knows_it(desk: StoryDesk) -> None:
    desk.register_kuznetsov()
    register_again(desk)
    merge_them(desk)
    events = desk.store.register.timeline(1).rows
    (run_id,) = {event.run_id for event in events for each in event.changes if each.field == "merged_into_id"}

    assert desk.store.register.hindrance(run_id) is None
    with desk.store.unit(1, run_id) as unit:
        unit.undo()
    assert [len(desk.store.register.appeals_of(each)) for each in (1, 2)] == [1, 1]
    assert desk.store.check_index(lambda _: None) == 0


def test_the_whole_register_is_looked_through_from_the_menu(desk: StoryDesk) -> None:
    desk.register_kuznetsov()
    register_again(desk)
    desk.go_to("settings")
    desk.press("Space")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    desk.press(*["Down"] * (names.index("doubles") + 1), "Return")
    assert desk.page == "doubles"
    desk.go_to("look")
    desk.press("Space")
    desk.settle()
    desk.go_to("doubles.table")
    assert "Кузнецоф" in in_sight(desk)
    desk.press("Del")
    desk.settle()

    assert desk.store.register.told_apart(1) == {2}
    merge = desk.window.findChild(QPushButton, "merge")
    assert merge is not None
    assert not merge.isEnabled()
