"""The part of the tour after a registration: an appeal is led along its way, people are called and received."""

from desktop_app.ui.screens.receipt import ReceiptPage
from desktop_app.ui.task_host import TaskHost
from tools.camera import Camera
from tools.hand import Hand, NoAnswerError, read_the_news

MISSING = "Прошу уточнить номер квартиры и приложить копию квитанции за январь."
ANSWER = """Перерасчёт платы за отопление за январь сделан, сумма указана в квитанции за февраль.
Температура в квартире проверена 20 января и соответствует норме."""
ANOTHER_BODY = """Руководителю Государственной жилищной инспекции
г. Примерск, ул. Новая, д. 3, 000000"""

NOT_CONTENT = "Ответ получил, но в квартире по-прежнему холодно"
RECEPTION = "Холодно в квартире, управляющая компания не отвечает"
IMPROVEMENT = "Прислать мастера и проверить температуру ещё раз"


def lead(hand: Hand, camera: Camera) -> None:
    """Lead the newest appeal from its dispatch to the archive, with what is asked and prolonged on the way."""
    hand.press("Ctrl+2", "Return")
    camera.take("way-begun")
    hand.press("F4")
    hand.go_to("with_letter")
    hand.press("Space")
    _finish(hand, camera, "dispatch")
    _ask_and_extend(hand, camera)
    _consider(hand, camera)
    _answer(hand, camera)
    _rate(hand, camera)
    hand.press("F4")
    _finish(hand, camera, "close")
    hand.press("F4")
    hand.go_to("archive_case")
    hand.fill("05-12", "1", "Стеллаж 2")
    _finish(hand, camera, "archive")
    camera.take("way-walked")


def forward(hand: Hand, camera: Camera) -> None:
    """Send the second newest appeal to the body that is competent."""
    hand.press("Ctrl+2", "Down", "Return")
    _choose(hand, camera, "outcome", "forward")
    hand.type("Государственная жилищная инспекция")
    hand.press("Tab")
    hand.type(ANOTHER_BODY)
    _finish(hand, camera, "forward")
    camera.take("forwarded")


def meet(hand: Hand, camera: Camera) -> None:
    """Book a reception, hold another at once, and look at the month."""
    hand.press("Ctrl+3", "Return")
    _open_menu(hand, "contact")
    camera.take("contact-menu")
    hand.choose("contact.book_reception")
    hand.go_to("planned_on")
    hand.fill("15.01.2026", "16:30", "каб. 12")
    hand.press("Tab")
    hand.type(RECEPTION)
    _finish(hand, camera, "reception-booked")
    camera.take("case-file-with-contact")
    _open_menu(hand, "contact")
    hand.choose("contact.receive_now")
    hand.go_to("subject")
    hand.type(RECEPTION)
    camera.take("reception-card")
    hand.press("Ctrl+Return")
    hand.go_to("outcome.0")
    hand.press("Space", "Tab")
    hand.type("Разъяснён порядок перерасчёта")
    hand.press("Tab", "Space")
    _finish(hand, camera, "reception-held")
    hand.go_to("page.contacts")
    hand.press("Space")
    camera.take("contacts")


def wait(hand: Hand, camera: Camera) -> None:
    """What waits in «Мой день», its printed summary, and the portrait of a citizen."""
    hand.press("Ctrl+1")
    for name in ("visa", "contacts", "letters", "improvements"):
        hand.go_to(f"waiting.{name}.0")
        camera.take(f"my-day-{name}")
    hand.press("Space")
    camera.take("close-improvement")
    hand.press("Esc")
    read_the_news(hand.window)
    hand.go_to("summary")
    hand.press("Space")
    camera.take("summary")
    _look_at_portrait(hand, camera)


def _look_at_portrait(hand: Hand, camera: Camera) -> None:
    hand.press("Ctrl+3", "Return")
    hand.go_to("panel.notes")
    hand.press("Space")
    hand.go_to("notes.new")
    hand.press("Space")
    hand.type("Просит звонить после 18 часов")
    _finish(hand, camera, "note")
    for name in ("letters", "contacts", "feedback"):
        hand.go_to(f"panel.{name}")
        hand.press("Space")
        camera.take(f"portrait-{name}")
    hand.press("Ctrl+P")
    camera.take("portrait-on-paper")


def _ask_and_extend(hand: Hand, camera: Camera) -> None:
    _choose(hand, camera, "requests", "request_details")
    hand.type(MISSING)
    hand.press("Tab")
    hand.type("30.01.2026")
    _finish(hand, camera, "request")
    _choose(hand, camera, "requests", "note_reply")
    hand.go_to("text")
    hand.type("Указана квартира 7")
    _finish(hand, camera, "reply")
    _choose(hand, camera, "requests", "extend")
    hand.go_to("reason")
    hand.type("Запрошены сведения у управляющей компании")
    _finish(hand, camera, "extension")


def _consider(hand: Hand, camera: Camera) -> None:
    """The officer ticks what was looked at, the head returns nothing."""
    hand.press("F4")
    hand.go_to("checked.0")
    hand.press("Space", "Tab", "Space", "Tab", "Space")
    _finish(hand, camera, "consideration")
    hand.press("F4")
    hand.go_to("verdict.0")
    hand.press("Space")
    hand.go_to("with_letter")
    hand.press("Space")
    _finish(hand, camera, "signature")


def _answer(hand: Hand, camera: Camera) -> None:
    hand.press("F4")
    hand.type(ANSWER)
    _finish(hand, camera, "answer")
    camera.take("answered")


def _rate(hand: Hand, camera: Camera) -> None:
    """The citizen is not content with the answer."""
    hand.go_to("feedback")
    hand.press("Space", "Space")
    hand.go_to("channel.0")
    hand.press("Space", "Tab")
    hand.type(NOT_CONTENT)
    hand.press("Tab", "Space")
    camera.take("feedback")
    hand.press("Ctrl+Return")
    hand.type(IMPROVEMENT)
    hand.go_to("due_on")
    hand.type("15.01.2026")
    _finish(hand, camera, "improvement")
    hand.go_to("page.feedback")
    hand.press("Space")
    camera.take("feedback-page")
    hand.press("Alt+Left")


def _choose(hand: Hand, camera: Camera, group: str, action: str) -> None:
    _open_menu(hand, f"actions.{group}")
    camera.take(f"menu-{action}")
    hand.choose(f"action.{action}")


def _open_menu(hand: Hand, button: str) -> None:
    hand.go_to(button)
    hand.press("Space")


def _finish(hand: Hand, camera: Camera, name: str) -> None:
    """Picture each step that is left and what follows: a receipt, whose letters are kept, or the page again."""
    passed: list[str] = []
    while hosts := hand.window.findChildren(TaskHost):
        passed.append(hosts[0].run.form)
        if passed[-1] in passed[:-1]:
            raise NoAnswerError(f"{name} does not go on from {passed[-1]}")
        camera.take(name)
        hand.press("Ctrl+Return")
    camera.take(f"{name}-done")
    if hand.window.findChildren(ReceiptPage):
        camera.keep_letters(name)
        hand.press("Esc")
    read_the_news(hand.window)
