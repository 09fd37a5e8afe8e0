"""One walk through the program for one view of the tour; a process of its own, started by tools.tour."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop_app.app.options import read
from desktop_app.app.places import places
from desktop_app.app.start import Program
from desktop_app.app.world import RandomIds
from desktop_app.demo import MovingClock
from tools.camera import Camera
from tools.hand import Hand, read_the_news
from tools.tour import DAY, VIEWS, View
from tools.tour_life import forward, lead, meet, wait
from tools.tour_upkeep import keep, load_register, merge, papers, people

KUZNETSOV = ("Кузнецов", "Пётр", "Владимирович", "12.03.1961", "8 912 345 67 89")
SUBSTANCE = """Прошу принять меры: с 10 января в квартире едва тёплые батареи, температура не выше 14 градусов.
Заявки в управляющую компанию от 11 и 12 января остались без ответа."""
ANOTHER = "Прошу сообщить, когда будет сделан перерасчёт платы за отопление за январь."


def walk(view: View, folder: Path, example: Path) -> None:
    """Take all pictures of a view."""
    sys.excepthook = _stop
    qInstallMessageHandler(_tell)
    application = QApplication(sys.argv[:1])
    application.setCursorFlashTime(0)
    with TemporaryDirectory() as holder:
        _in_office(application, view, folder, Path(holder) / "new", _set_up)
        shutil.copytree(example, Path(holder) / "example")
        _in_office(application, view, folder, Path(holder) / "example", _work)


def _in_office(
    application: QApplication, view: View, folder: Path, data: Path, work: Callable[[Hand, Camera], None]
) -> None:
    options = read(["--data", str(data), "--lang", view.lang, "--theme", view.theme])
    program = Program(application, options, places(options), MovingClock(DAY), RandomIds())
    program.window.resize(*view.size)
    hand = Hand(program)
    hand.open()
    work(hand, Camera(folder, hand))
    program.window.hide()
    program.close()


def _set_up(hand: Hand, camera: Camera) -> None:
    camera.take("first-start")
    hand.go_to("set_up")
    hand.press("Space")
    hand.fill("Администрация города Примерска", "Администрация г. Примерска", "000000, г. Примерск, пл. Мира, д. 1")
    hand.press("Tab")
    hand.fill("8 (000) 100-00-00", "priemnaya@example.ru")
    camera.take("set-up-organisation")
    hand.press("Ctrl+Return")
    hand.fill("Глава администрации", "Б. Б. Образцов", "Заместитель главы", "О. И. Примерова")
    camera.take("set-up-signatories")
    hand.press("Ctrl+Return")
    camera.take("set-up-rules")
    hand.press("Ctrl+Return")
    camera.take("set-up-letters")
    hand.press("Ctrl+Return")
    hand.type("Отдел жилищно-коммунального хозяйства")
    hand.press("Alt+Ins")
    hand.type("Приёмная")
    camera.take("set-up-departments")
    hand.press("Ctrl+Return")
    hand.press("Ctrl+A")
    hand.fill("Секретарева", "Анна", "Ильинична", "секретарь", "Приёмная")
    hand.press("Alt+Ins")
    hand.fill("Орлова", "Тамара", "Николаевна", "начальник отдела", "Отдел жилищно-коммунального хозяйства")
    camera.take("set-up-officers")
    hand.press("Ctrl+Return")
    camera.take("set-up-done")


def _work(hand: Hand, camera: Camera) -> None:
    _sit_down(hand, camera)
    camera.take("example-my-day")
    _look_around(hand, camera)
    _register_by_no(hand, camera)
    _register_by_yes(hand, camera)
    _pause_and_cancel(hand, camera)
    _correct(hand, camera)
    for part in (lead, forward, meet, wait):
        part(hand, camera)
    _by_email(hand, camera)
    for part in (people, papers, merge, load_register, keep):
        part(hand, camera)
    hand.press("F1")
    camera.take_dialog("help")


def _sit_down(hand: Hand, camera: Camera) -> None:
    hand.go_to("officer")
    hand.press("Space")
    camera.take("who-is-at-the-desk")
    hand.press("Down", "Return")


def _look_around(hand: Hand, camera: Camera) -> None:
    hand.press("Ctrl+2")
    camera.take("appeals")
    hand.press("Ctrl+3")
    camera.take("case-files")
    hand.press("Return")
    camera.take("case-file-of-the-example")
    _search_by_parameters(hand, camera)
    hand.press("Ctrl+1", "Ctrl+K")
    hand.type("кузнецов")
    camera.take("search")
    hand.type(" пётр владимирович")
    camera.take("search-finds-nothing")


def _search_by_parameters(hand: Hand, camera: Camera) -> None:
    hand.press("Ctrl+Shift+F", "Alt+Ins")
    camera.take("parameters-to-ask")
    hand.choose("ask.answered")
    hand.press("End")
    hand.press("Alt+Ins")
    hand.choose("ask.address")
    hand.type("Зелёная")
    camera.take("parameters")
    hand.go_to("save_search")
    hand.press("Space")
    camera.take("parameters-name")
    hand.press("Ctrl+Return")
    camera.take("parameters-saved")
    read_the_news(hand.window)


def _register_by_no(hand: Hand, camera: Camera) -> None:
    hand.press("Esc", "Esc", "F2")
    camera.take("applicant")
    hand.fill(*KUZNETSOV[:2])
    camera.take("no-similar")
    hand.press("Tab")
    hand.fill(*KUZNETSOV[2:])
    camera.take("no-applicant")
    hand.press("Ctrl+Return")
    hand.go_to("address.postal_code")
    hand.fill("624200", "Свердловская обл.", "", "г. Лесной", "ул. Лесная", "14", "7")
    camera.take("no-new-case-file")
    hand.press("Ctrl+Return")
    hand.press("Ctrl+Return")
    camera.take("no-appeal-problems")
    hand.press("Down")
    hand.go_to("substance")
    hand.type(SUBSTANCE)
    hand.go_to("questions.0.topic")
    hand.fill("0005.0005.0056.1147", "Нет отопления в квартире")
    camera.take("no-appeal")
    hand.press("Ctrl+Return")
    hand.press("Down", "Down")
    camera.take("no-responsible")
    hand.press("Ctrl+Return")
    camera.take("no-review")
    hand.press("Ctrl+Return")
    camera.take("no-receipt")
    camera.keep_letters("no")


def _register_by_yes(hand: Hand, camera: Camera) -> None:
    hand.press("Ctrl+K")
    hand.type("Кузнецов Пётр Владимирович")
    camera.take("yes-search")
    hand.press("Up", "Return")
    hand.go_to("birth_date")
    hand.type("120361")
    camera.take("yes-applicant")
    hand.press("Ctrl+Return")
    camera.take("yes-case-file")
    hand.press("Ctrl+Return")
    hand.press("Down", "Down")
    hand.go_to("substance")
    hand.type(ANOTHER)
    hand.press("Ctrl+Return", "Down", "Ctrl+Return")
    camera.take("yes-review")
    hand.press("Ctrl+Return")
    camera.take("yes-receipt")
    camera.keep_letters("yes")


def _pause_and_cancel(hand: Hand, camera: Camera) -> None:
    for surname, name in (("Ахметова", "Роза"), ("Дюма", "Лев")):
        hand.press("F2")
        hand.fill(surname, name)
        hand.press("Ctrl+Shift+P")
        read_the_news(hand.window)
    hand.press("Ctrl+1")
    camera.take("two-paused")
    hand.press("Ctrl+Tab", "Esc")
    camera.take("cancelled")
    hand.press("Ctrl+Tab", "Esc")
    read_the_news(hand.window)


def _correct(hand: Hand, camera: Camera) -> None:
    hand.press("Ctrl+K")
    hand.type("кузнецов пётр владимирович")
    hand.press("Return")
    camera.take("case-file")
    hand.go_to("correct")
    hand.press("Space")
    camera.take("correct-identity")
    hand.press("Ctrl+Return")
    hand.go_to("email")
    hand.type("kuznetsov@example.ru")
    camera.take("correct-contacts")
    hand.press("Ctrl+Return", "Ctrl+Return")
    camera.take("correct-review")
    hand.press("Ctrl+Return")
    read_the_news(hand.window)
    camera.take("case-file-corrected")
    hand.press("Ctrl+2", "Return")
    camera.take("appeal")
    hand.go_to("correct")
    hand.press("Space")
    camera.take("correct-appeal")
    hand.press("Esc")
    read_the_news(hand.window)


def _by_email(hand: Hand, camera: Camera) -> None:
    """What came by plain e-mail is no appeal."""
    hand.press("F2")
    hand.fill("Сомов", "Илья", "Петрович")
    hand.press("Ctrl+Return")
    hand.go_to("email")
    hand.type("somov@example.ru")
    hand.press("Ctrl+Return", "End")
    hand.go_to("substance")
    hand.type(ANOTHER)
    camera.take("e-mail-is-no-channel")
    hand.press("Ctrl+Return", "Down", "Ctrl+Return")
    camera.take("e-mail-review")
    hand.press("Ctrl+Return")
    camera.take("e-mail-receipt")
    camera.keep_letters("e-mail")


def _stop(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A picture of a program at fault is none: slots only print their exceptions otherwise."""
    sys.__excepthook__(kind, error, trace)
    os._exit(1)


def _tell(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr)


if __name__ == "__main__":
    walk(VIEWS[sys.argv[1]], Path(sys.argv[2]), Path(sys.argv[3]))
