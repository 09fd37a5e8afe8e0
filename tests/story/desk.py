"""The secretary's desk in a story: what she does with the keyboard, and what she sees."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from desktop_app.app.options import read
from desktop_app.app.places import places
from desktop_app.app.start import Program
from desktop_app.domain.production_calendar import ProductionCalendar
from desktop_app.storage.store import Store
from desktop_app.ui.pages.letter_card import LetterCard
from desktop_app.ui.task_host import TaskHost
from tests.stand_ins import CountingIds, FixedClock
from tools.hand import Hand


class Watch(QObject):
    """Notes every other window that comes up, and whether the mouse was used."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[QWidget] = []
        self.has_mouse = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 — Qt's own name
        """See QObject."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(watched)
        self.has_mouse |= event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease}
        return False


def plain(text: str) -> str:
    """A text without no-break spaces: names are kept together by them."""
    return text.replace("\u00a0", " ")


class StoryDesk(Hand):
    """The program that runs, in English, and the hand at it."""

    def __init__(self, application: QApplication, folder: Path, clock: FixedClock) -> None:
        self.store = Store(folder, clock, ProductionCalendar())
        options = read(["--data", str(folder), "--lang", "en", "--theme", "light"])
        self.watch = Watch()
        application.installEventFilter(self.watch)
        super().__init__(Program(application, options, places(options), clock, CountingIds()))
        self._is_open = True
        self._application = application
        self.open()

    def close(self) -> None:
        """End the program, whatever is unfinished."""
        if self._is_open:
            self._is_open = False
            self._application.removeEventFilter(self.watch)
            self.window.hide()
            self.program.close()
            self.window.deleteLater()
            # Now, and not when the next program dresses all widgets there are.
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # What she sees

    @property
    def task(self) -> TaskHost | None:
        """The task on the screen."""
        return self.window.shell.host

    @property
    def step(self) -> str:
        """The step on the screen; "" while there is no task."""
        return self.task.run.form if self.task else ""

    @property
    def page(self) -> str:
        """The page on the screen, or under the task."""
        page = self.window.shell.page
        return page.objectName() if page else ""

    @property
    def paused(self) -> list[tuple[str, int]]:
        """The paused tasks, each with the number of its step."""
        return [(plain(run.label), run.at + 1) for run in self.window.inbox.runs]

    @property
    def letters(self) -> dict[str, bytes | None]:
        """The letters on the page by title, each with its PDF."""
        return {card.title: card.pdf for card in self.window.findChildren(LetterCard)}

    def says(self, name: str) -> str:
        """The words of a label, a button or a line by its name; "" when it isn't in sight."""
        found = self.window.findChild(QWidget, name)
        in_sight = found is not None and found.isVisible()
        text = found.text() if in_sight and isinstance(found, QLabel | QPushButton | QLineEdit) else ""
        return plain(text)

    def type_over(self, text: str) -> None:
        """Type in place of what the field holds."""
        self.press("Ctrl+A")
        self.type(text)

    # What she does again and again

    def write_down(self, *told: str) -> None:
        """Begin a registration and say who has come: surname, name, patronymic, birth date, phone."""
        self.press("F2")
        self.fill(*told)

    def take_the_appeal(self, substance: str) -> None:
        """From the appeal's screen to the review: by post, the first officer answers."""
        self.press("Down")
        self.go_to("substance")
        self.type(substance)
        self.press("Ctrl+Return", "Down", "Ctrl+Return")

    def register_kuznetsov(self) -> None:
        """«Кузнецов Пётр Владимирович» appeals for the first time; the receipt is on the screen."""
        self.write_down(*KUZNETSOV)
        self.press("Ctrl+Return", "Ctrl+Return")
        self.take_the_appeal("Нет отопления")
        self.press("Ctrl+Return")


KUZNETSOV = ("Кузнецов", "Пётр", "Владимирович", "12.03.1961", "8 912 345-67-89")
BORN = date(1961, 3, 12)
NOTICE = "Уведомление о регистрации обращения"
INSTRUCTION = "Поручение"
