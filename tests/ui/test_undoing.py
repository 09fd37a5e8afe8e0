"""Finished work is taken back: asked once more, brought back as a draft, or refused with the reason."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.domain.actions import Dossier
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.undoing import Hindrance, NotUndone, Obstacle
from desktop_app.flow.run import start
from desktop_app.flow.task import Opening
from desktop_app.tasks import register_appeal
from desktop_app.ui.asking import Begin, Undo
from desktop_app.ui.undoing import in_words
from desktop_app.ui.window import Window
from tests.ui.at_window import button, opened
from tests.ui.pages.paper_office import HEATING, KUZNETSOV, ORLOVA, TODAY, a_busy_office, desk_of, type_text
from tests.ui.test_task_host import PaperStore

DONE = start("finished", register_appeal.TASK, Opening(TODAY, typed="кузнецов пётр"))


@pytest.fixture
def store() -> PaperStore:
    """A register in which Kuznetsov's appeal has been registered."""
    store = PaperStore(Receipt("К-118/26"))
    store.finished.append((DONE, ORLOVA))
    return store


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, store: PaperStore) -> Window:
    return opened(qtbot, qapp, replace(desk_of(a_busy_office(), tmp_path), finisher=store))


def question(window: Window) -> QMessageBox:
    (found,) = (each for each in window.findChildren(QMessageBox, "undoing") if each.isVisible())
    return found


def agree(window: Window) -> None:
    (yes,) = (
        each
        for each in question(window).buttons()
        if question(window).buttonRole(each) is QMessageBox.ButtonRole.AcceptRole
    )
    yes.click()


def test_undone_work_comes_back_as_a_draft_under_a_new_name(window: Window) -> None:
    window.ask(Undo("finished", "К-118/26"))
    assert "«К-118/26» stays in the register" in question(window).text()
    agree(window)

    host = window.shell.host
    assert host is not None
    assert host.run.draft == DONE.draft
    assert host.run.id != DONE.id
    assert any(text.startswith("Undone") for text in window.toasts.texts)


def test_undone_work_waits_while_another_task_is_being_finished(window: Window) -> None:
    window.ask(Undo("finished", "К-118/26"))
    window.ask(Begin("register_appeal"))
    host = window.shell.host
    assert host is not None
    host._set_busy(True)  # noqa: FBT003, SLF001 — the store takes its time
    agree(window)

    assert window.shell.host is host
    (waiting,) = window.inbox.copies
    assert (waiting.run.draft, waiting.instead_of) == (DONE.draft, "")


def test_thinking_better_of_it_undoes_nothing(window: Window) -> None:
    window.ask(Undo("finished", "К-118/26"))
    question(window).reject()

    assert window.shell.host is None
    assert window.toasts.texts == ()


def test_a_run_that_was_not_kept_is_undone_all_the_same(window: Window, store: PaperStore) -> None:
    store.finished.clear()
    window.ask(Undo("finished", "К-118/26"))
    agree(window)

    assert window.shell.host is None
    assert any(text.startswith("Undone") for text in window.toasts.texts)


def test_what_stands_in_the_way_is_told(window: Window, store: PaperStore) -> None:
    store.answer = NotUndone(Hindrance(Obstacle.REFERRED_TO, "К-119/26"))
    window.ask(Undo("finished", "К-118/26"))
    agree(window)

    assert window.toasts.texts == ("«К-119/26» depends on it by now. Undo that first, or correct what is wrong.",)
    assert window.shell.host is None


@pytest.mark.parametrize("obstacle", Obstacle)
def test_every_obstacle_has_its_words(obstacle: Obstacle) -> None:
    assert in_words(Hindrance(obstacle, "К-119/26"))


def test_of_a_correction_it_is_said_that_nothing_is_annulled(window: Window) -> None:
    window.ask(Undo("finished", "ЛД-000123", annulled=False))

    assert question(window).text().startswith("«ЛД-000123» becomes as it was")


def test_enter_leaves_it_as_it_is(window: Window) -> None:
    window.ask(Undo("finished", "К-118/26"))
    question(window).defaultButton().click()

    assert window.shell.host is None
    assert window.toasts.texts == ()


def test_an_action_that_leaves_no_letter_is_taken_back_from_its_news(window: Window, store: PaperStore) -> None:
    store.answer = Receipt(HEATING.number, appeal_id=HEATING.id)
    window.ask(Begin("control", subject=Dossier(replace(HEATING, controlled=False), KUZNETSOV)))
    host = window.shell.host
    assert host is not None
    for name, text in (("reason", "Поручение главы"), ("next_check_on", "+1")):
        line = host.findChild(QLineEdit, name)
        assert isinstance(line, QLineEdit)
        type_text(line, text)
    host.forward()
    undo = button(window, "toast.action")
    undo.click()

    assert "К-118/26" in question(window).text()
    agree(window)
    assert window.shell.host is not None
    assert window.shell.host.run.task.name == "control"
