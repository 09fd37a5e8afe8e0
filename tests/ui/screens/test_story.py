"""The main job from F2 to the printed letter, on the real store and by the keyboard alone."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.app.finishing import StoreFinisher
from desktop_app.app.opening import Opening
from desktop_app.domain.appeal import Channel, Mark
from desktop_app.domain.citizen import Gender
from desktop_app.domain.officer import Officer
from desktop_app.letters.press import GostPress
from desktop_app.storage.copies import Copies
from desktop_app.storage.store import Store
from desktop_app.storage.vault import Vault
from desktop_app.tasks import EVERY_TASK
from desktop_app.ui import papers
from desktop_app.ui.language import Language
from desktop_app.ui.look import Look
from desktop_app.ui.screens.receipt import ReceiptPage
from desktop_app.ui.theme import Theme
from desktop_app.ui.window import Window
from tests.stand_ins import CountingIds, FixedClock
from tests.ui.pages.paper_office import PaperRegister, desk_of, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class Secretary:
    """Hands on the keyboard: `keys` counts what was pressed besides typed text."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.keys = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> "Secretary":
        """Press a key where the cursor is."""
        self.keys += 1
        QTest.keyClick(self._focused(), key, modifier)
        QApplication.processEvents()
        return self

    def type(self, text: str) -> "Secretary":
        """Type a text where the cursor is."""
        type_text(self._focused(), text)
        return self

    def type_in(self, *texts: str) -> "Secretary":
        """Type into one field after the other, with Tab between them."""
        for at, text in enumerate(texts):
            if at:
                self.press(Qt.Key.Key_Tab)
            self.type(text)
        return self

    def forward(self) -> "Secretary":
        """Ctrl+Enter."""
        return self.press(Qt.Key.Key_Return, CONTROL)

    @property
    def step(self) -> str:
        """The step on the screen; "" when no task is running."""
        host = self.window.shell.host
        return host.run.form if host else ""

    @property
    def receipt(self) -> ReceiptPage:
        """The page after Finish."""
        page = self.window.shell.page
        assert isinstance(page, ReceiptPage)
        return page

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window


@pytest.fixture
def printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How many pages have been printed; the system's dialog says yes by itself and prints to a file."""
    target = tmp_path / "printed.pdf"

    def to_file(title: str, _parent: QWidget, _settings: object) -> QPrinter:
        printer = papers.a4_printer(title)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return printer

    monkeypatch.setattr(papers, "ask_printer", to_file)
    return lambda: len(PdfReader(target).pages) if target.exists() else 0


@pytest.fixture
def secretary(qtbot: QtBot, qapp: QApplication, tmp_path: Path, store: Store, clock: FixedClock) -> Secretary:
    seated = store.register.officers()[0]
    opening = Opening(lambda: store)
    opening.open()
    with store.unit(seated.id, "set-up") as unit:
        unit.add_officer(Officer("Смирнова", "Анна", "Сергеевна", "начальник отдела"))
    desk = replace(
        desk_of(PaperRegister(), tmp_path),
        register=store.register,
        finder=store.finder,
        finisher=StoreFinisher(opening, Copies(tmp_path / "drafts", EVERY_TASK), clock, CountingIds()),
        press=GostPress(),
        vault=Vault(tmp_path / "vault", tmp_path / "copies"),
    )
    desk.seat.take(desk.seat.office, seated)
    window = Window(desk, Look(qapp, desk.settings, Language.ENGLISH, Theme.LIGHT))
    qtbot.addWidget(window, before_close_func=lambda window: window.close_anyway())
    with qtbot.waitSignal(window.painted), qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qapp.processEvents()
    return Secretary(window)


def register_the_first_time(secretary: Secretary) -> None:
    """Нет: a new citizen with an address, an appeal by post, an officer chosen by a few letters."""
    secretary.press(Qt.Key.Key_F2).type_in("кузнецов", "пётр", "владимирович", "12.03.1961", "89123456789")
    secretary.forward()
    assert secretary.step == "new_case_file"
    secretary.press(Qt.Key.Key_C, ALT).type_in("624200", "Свердловская обл.", "", "г. Лесной", "ул. Лесная", "14", "7")
    secretary.forward()
    assert secretary.step == "appeal"
    secretary.press(Qt.Key.Key_P).press(Qt.Key.Key_S, ALT).type("В доме нет отопления.").forward()
    assert secretary.step == "responsible"
    secretary.type("смир").press(Qt.Key.Key_Return).forward()
    assert secretary.step == "review"
    secretary.forward()


def test_a_citizen_who_was_never_here_gets_a_case_file_a_number_and_a_printed_notice(
    secretary: Secretary, store: Store, printed: Callable[[], int]
) -> None:
    register_the_first_time(secretary)

    assert secretary.step == ""
    receipt = secretary.receipt
    assert receipt.who.text() == "Кузнецов Пётр Владимирович · ЛД-000001 · Смирнова\u00a0А.\u00a0С. answers"
    assert [card.title for card in receipt.letters.cards] == ["Уведомление о регистрации обращения", "Поручение"]
    case_file = store.register.case_file(1)
    assert case_file is not None
    assert (case_file.title, case_file.gender) == ("Кузнецов Пётр Владимирович", Gender.MALE)
    assert case_file.phones == ("+7 912 345-67-89",)
    assert case_file.address.street == "ул. Лесная"
    appeal = store.register.appeal(1)
    assert appeal is not None
    assert (appeal.channel, appeal.substance) == (Channel.POST, "В доме нет отопления.")
    assert appeal.marks == {Mark.FIRST}
    assert appeal.to_complete == ("questions",)

    secretary.press(Qt.Key.Key_Return)
    assert printed() == 1
    assert [letter.file != "" for letter in store.register.letters_of(appeal_id=1)] == [True, True]


def test_a_citizen_on_file_needs_twelve_keys_from_f2_to_the_printed_letter(
    secretary: Secretary, store: Store, printed: Callable[[], int]
) -> None:
    register_the_first_time(secretary)
    secretary.keys = 0

    secretary.press(Qt.Key.Key_F2).type("кузнецов").press(Qt.Key.Key_Tab).type("пётр").press(Qt.Key.Key_Tab)
    secretary.type("владимирович").forward()
    assert secretary.step == "case_file"
    secretary.forward().press(Qt.Key.Key_P).press(Qt.Key.Key_S, ALT).type("Отопления всё ещё нет.").forward()
    secretary.type("смир").press(Qt.Key.Key_Return).forward().forward()
    assert secretary.step == ""
    secretary.press(Qt.Key.Key_Return)

    assert printed() == 1
    assert secretary.keys <= 12
    assert len(store.register.appeals_of(1)) == 2
    second = store.register.appeal(2)
    assert second is not None
    assert second.marks == frozenset()


def test_one_more_from_the_same_citizen_begins_with_that_citizen(qtbot: QtBot, secretary: Secretary) -> None:
    register_the_first_time(secretary)
    with qtbot.waitSignal(secretary.receipt.asked):  # a mnemonic shows the button pressed before it acts
        secretary.press(Qt.Key.Key_O, ALT)
    assert secretary.step == "applicant"

    secretary.forward()
    assert secretary.step == "case_file"
