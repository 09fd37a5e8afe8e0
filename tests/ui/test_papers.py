"""What is remembered of printing: the printer, the copies, both sides."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.faults import NoPrinter
from desktop_app.ui import papers


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Settings of a user who never printed."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def parent(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QWidget:
    """A window, on a system that has a printer."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Канцелярия"]))
    window = QWidget()
    qtbot.addWidget(window)
    return window


def answering(monkeypatch: pytest.MonkeyPatch, answer: QPrintDialog.DialogCode, copies: int = 1) -> None:
    """The secretary sets so many copies, on both sides, and answers the dialog."""

    def exec_(dialog: QPrintDialog) -> QPrintDialog.DialogCode:
        printer = dialog.printer()
        if copies > 1:
            printer.setCopyCount(copies)
            printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
        return answer

    monkeypatch.setattr(QPrintDialog, "exec", exec_)


def test_the_next_letter_prints_as_the_last_one(
    parent: QWidget, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A printer that is not there can't turn sheets: what it is told is noted in its place.
    sides: list[QPrinter.DuplexMode] = []
    monkeypatch.setattr(QPrinter, "setDuplex", lambda _printer, mode: sides.append(mode))
    monkeypatch.setattr(QPrinter, "duplex", lambda _printer: sides[-1])
    answering(monkeypatch, QPrintDialog.DialogCode.Accepted, copies=2)
    papers.ask_printer("Ответ", parent, settings)
    answering(monkeypatch, QPrintDialog.DialogCode.Accepted)

    printer = papers.ask_printer("Ответ", parent, settings)

    assert printer is not None
    assert printer.copyCount() == 2
    assert sides == [QPrinter.DuplexMode.DuplexLongSide] * 2


def test_what_was_given_up_is_not_remembered(
    parent: QWidget, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    answering(monkeypatch, QPrintDialog.DialogCode.Rejected, copies=5)

    assert papers.ask_printer("Ответ", parent, settings) is None
    assert settings.value("print/copies") is None


def test_settings_that_make_no_sense_leave_the_systems_own(parent: QWidget, settings: QSettings) -> None:
    assert parent is not None
    for name, value in {"printer": "Чужой", "copies": "много", "sides": "три"}.items():
        settings.setValue(f"print/{name}", value)
    printer = papers.a4_printer("Ответ")

    papers.recall(printer, settings)

    assert (printer.copyCount(), printer.printerName() == "Чужой") == (1, False)


def test_without_a_printer_there_is_nothing_to_choose(
    parent: QWidget, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))

    with pytest.raises(NoPrinter):
        papers.ask_printer("Ответ", parent, settings)
