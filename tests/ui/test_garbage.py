"""Widgets that are part of a cycle die on the screen's thread, whatever the other threads do."""

import gc
from concurrent.futures import ThreadPoolExecutor
from weakref import ref

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.ui.garbage import Collector


class Widget(QLineEdit):
    """A widget that holds itself."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


@pytest.fixture
def collector(qtbot: QtBot) -> Collector:  # noqa: ARG001 — widgets need an application
    return Collector()


def make_garbage() -> None:
    """More than Python would let lie."""
    for _ in range(10 * gc.get_threshold()[0]):
        cycle: list[object] = []
        cycle.append(cycle)


def test_another_thread_never_destroys_a_widget(collector: Collector) -> None:
    widget = ref(Widget())
    with ThreadPoolExecutor(max_workers=1) as thread:
        thread.submit(make_garbage).result()
    assert widget() is not None
    collector.collect()
    assert widget() is None
    collector.stop()


def test_nothing_is_collected_before_it_is_worth_while(collector: Collector) -> None:
    gc.collect()
    widget = ref(Widget())
    collector.collect()
    assert widget() is not None
    collector.stop()
    gc.collect()
    assert widget() is None


def test_what_was_there_at_the_start_is_looked_through_at_the_end_alone(collector: Collector) -> None:
    early = ref(Widget())
    collector.spare()
    late = ref(Widget())
    gc.collect()
    assert early() is not None
    assert late() is None
    collector.stop()
    gc.collect()
    assert early() is None


def test_python_collects_by_itself_before_and_after(collector: Collector) -> None:
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
