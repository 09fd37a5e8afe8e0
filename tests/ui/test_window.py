"""The window: a secretary goes about, is interrupted, comes back."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.parameters import Condition
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.saved_search import SavedSearch
from desktop_app.tasks import correct_case_file
from desktop_app.ui.asking import Begin, Show
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import Language
from desktop_app.ui.look import Look
from desktop_app.ui.widgets.toast import MINUTE_MS
from desktop_app.ui.window import Window
from tests.ui.at_window import ALT, CONTROL, SHIFT, applicant, button, focused, key, opened, registering, task
from tests.ui.pages.paper_office import HEATING, KUZNETSOV, HeldJobs, PaperRegister, desk_of
from tests.ui.test_task_host import PaperStore


def test_the_window_opens_on_my_day_with_what_waits(window: Window) -> None:
    assert window.shell.page is not None
    assert window.shell.page.objectName() == "my_day"
    assert button(window, "page.my_day").isChecked()
    assert button(window, "page.appeals").accessibleName() == "Appeals, 5"


def test_nothing_is_read_before_the_first_paint(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    jobs = HeldJobs()
    window = Window(
        desk_of(PaperRegister(), tmp_path, jobs),
        Look(qapp, desk_of(PaperRegister(), tmp_path).settings, Language.ENGLISH),
    )
    qtbot.addWidget(window)
    assert jobs.waiting == []
    with qtbot.waitSignal(window.painted):
        window.show()
    qapp.processEvents()
    assert jobs.waiting


def test_pause_puts_the_task_into_the_side_column_and_a_click_brings_it_back(window: Window) -> None:
    registering(window, "кузнецов")
    key(window, Qt.Key.Key_P, CONTROL | SHIFT)
    assert [run.label for run in window.inbox.runs] == ["Кузнецов"]
    assert window.toasts.texts == ("Paused: Кузнецов, step 1 of 5",)
    paused = button(window, "paused.id-1")
    assert paused.accessibleName() == "Кузнецов, step 1 of 5"
    paused.click()
    assert window.inbox.runs == ()
    assert task(window) is not None
    assert applicant(window) == ("Кузнецов", "")


def test_going_elsewhere_pauses_the_task_and_says_so(window: Window) -> None:
    registering(window, "кузнецов")
    key(window, Qt.Key.Key_2, CONTROL)
    assert task(window) is None
    assert len(window.inbox.runs) == 1
    assert window.toasts.texts[-1].startswith("Paused: Кузнецов")
    assert button(window, "page.appeals").isChecked()


def test_cancel_leaves_at_once_and_can_be_taken_back_for_a_minute(window: Window) -> None:
    registering(window, "кузнецов")
    key(window, Qt.Key.Key_Escape)
    assert task(window) is None
    assert window.inbox.runs == ()
    toast = window.toasts.newest
    assert toast is not None
    assert toast.timer.interval() == MINUTE_MS
    key(window, Qt.Key.Key_K, CONTROL)
    window.undo()
    assert applicant(window) == ("Кузнецов", "")


def test_after_a_minute_a_cancelled_task_is_gone(window: Window) -> None:
    registering(window, "кузнецов")
    key(window, Qt.Key.Key_Escape)
    toast = window.toasts.newest
    assert toast is not None
    toast.timer.timeout.emit()
    assert window.toasts.newest is None
    window.undo()
    assert task(window) is None


def test_paused_tasks_are_changed_through_by_one_key(window: Window) -> None:
    registering(window, "кузнецов")
    registering(window, "павлова")
    registering(window, "дюма")
    names = []
    for _ in range(3):
        key(window, Qt.Key.Key_Tab, CONTROL)
        names.append(applicant(window)[0])
    assert names == ["Кузнецов", "Павлова", "Дюма"]
    assert len(window.inbox.runs) == 2


def test_what_was_typed_in_the_search_box_begins_a_task(window: Window) -> None:
    key(window, Qt.Key.Key_K, CONTROL)
    assert focused() == "search"
    window.ask(Begin("register_appeal", typed="кузнецов пётр"))
    assert applicant(window) == ("Кузнецов", "Пётр")


def test_esc_in_the_search_box_does_not_cancel_the_task(window: Window) -> None:
    registering(window, "кузнецов")
    key(window, Qt.Key.Key_K, CONTROL)
    key(window, Qt.Key.Key_Escape)
    assert task(window) is not None


def test_esc_and_alt_left_go_back_from_page_to_page(window: Window) -> None:
    window.ask(Show("case_files"))
    window.ask(Show("case_file", KUZNETSOV.id))
    key(window, Qt.Key.Key_Escape)
    assert window.shell.page is not None
    assert window.shell.page.objectName() == "case_files"
    key(window, Qt.Key.Key_Left, ALT)
    assert window.shell.page.objectName() == "my_day"


def test_finish_shows_the_receipt_and_what_waits_is_counted_anew(
    qtbot: QtBot, qapp: QApplication, desk: Desk, register: PaperRegister
) -> None:
    window = opened(qtbot, qapp, replace(desk, finisher=PaperStore(Receipt(number="К-119/26", appeal_id=118))))
    registering(window, "кузнецов")
    host = task(window)
    assert host is not None
    register.appeal_lines.pop()
    host.finished.emit(host.run, Receipt(number="К-119/26", appeal_id=118))
    assert task(window) is None
    assert window.shell.page is not None
    assert type(window.shell.page).__name__ == "ReceiptPage"
    assert button(window, "page.appeals").accessibleName() == "Appeals, 4"


def test_back_leads_to_letters_to_many_and_not_to_the_receipt_of_one(window: Window) -> None:
    for letter_ids, page in (((1,), "my_day"), (tuple(range(1, 9)), "mailing")):
        window.ask(Begin("register_appeal"))
        host = task(window)
        assert host is not None
        host.finished.emit(host.run, Receipt(number="1-исх", letter_ids=letter_ids))
        window.ask(Show("case_file", KUZNETSOV.id))
        key(window, Qt.Key.Key_Left, ALT)

        assert window.shell.page is not None
        assert window.shell.page.objectName() == page


def test_a_correction_ends_where_it_began(window: Window) -> None:
    window.ask(Show("case_file", KUZNETSOV.id))
    window.ask(Begin(correct_case_file.TASK.name, subject=KUZNETSOV))
    host = task(window)
    assert host is not None
    host.finished.emit(host.run, Receipt(number=KUZNETSOV.number, case_file_id=KUZNETSOV.id))
    assert window.shell.page is not None
    assert window.shell.page.objectName() == "case_file"
    assert window.toasts.texts[-1].startswith("Done:")


def test_another_language_and_theme_keep_the_task_and_what_was_typed(window: Window) -> None:
    registering(window, "кузнецов")
    key(window, Qt.Key.Key_P, CONTROL | SHIFT)
    registering(window, "павлова")
    for name in ("languages.ru", "theme.dark", "languages.en", "theme.light"):
        action = window.findChildren(QAction, name)[-1]
        action.trigger()
        assert applicant(window) == ("Павлова", "")
        assert [run.label for run in window.inbox.runs] == ["Кузнецов"]


def test_another_language_and_theme_keep_what_a_list_was_narrowed_to(window: Window) -> None:
    window.ask(Show("appeals"))
    button(window, "filter.overdue").click()
    for name in ("languages.ru", "theme.dark", "languages.en", "theme.light"):
        window.findChildren(QAction, name)[-1].trigger()
        assert button(window, "filter.overdue").isChecked()


def test_back_from_an_appeal_finds_the_list_as_it_was_left(window: Window) -> None:
    window.ask(Show("appeals"))
    button(window, "filter.overdue").click()
    window.ask(Show("appeal", HEATING.id))
    key(window, Qt.Key.Key_Left, ALT)
    assert button(window, "filter.overdue").isChecked()

    window.ask(Show("case_files"))
    window.ask(Show("appeals"))
    assert button(window, "filter.all").isChecked(), "who goes there anew begins anew"


def test_who_comes_back_to_the_window_sees_new_numbers_beside_the_saved_searches(
    window: Window, register: PaperRegister
) -> None:
    register.searches = [SavedSearch("Всё", id=1, version=1)]
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))

    assert button(window, "search.1").accessibleName() == "Всё, 5"
    button(window, "search.1").click()
    assert window.shell.page is not None
    assert window.shell.page.objectName() == "parameters"


def test_a_saved_search_is_deleted_and_had_back(
    qtbot: QtBot, qapp: QApplication, desk: Desk, register: PaperRegister
) -> None:
    register.searches = [SavedSearch("Всё", (Condition("controlled", answer=True),), id=1, version=1)]
    store = PaperStore(Receipt())
    window = opened(qtbot, qapp, replace(desk, finisher=store))
    window.ask(Show("parameters", register.searches[0]))
    button(window, "remove_search").click()

    assert window.toasts.texts[-1] == "Deleted: Всё"
    key(window, Qt.Key.Key_Z, CONTROL)
    assert window.toasts.texts[-1] == "Undone"
    assert [run.draft.removed for run, _ in store.finished] == [True, False]
