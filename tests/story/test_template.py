"""The office changes what its letters say, by the keyboard alone; a letter that waits goes out by the newest text."""

from desktop_app.domain.templates import built_in
from desktop_app.ui.screens.template_text import TextScreen
from tests.letters.reading import text_of
from tests.story.desk import StoryDesk

FREE_LETTER = "Письмо в свободной форме"


def open_template(desk: StoryDesk) -> None:
    """From any page to the text of the free letter."""
    desk.press("Ctrl+4")
    desk.go_to("outgoing.templates")
    desk.press("Space")
    assert desk.step == "form"
    desk.type("Письмо")
    desk.press("Ctrl+Return")
    assert desk.step == "text"


def write_free_letter(desk: StoryDesk) -> str:
    """What the paper of a free letter about the first appeal says."""
    desk.press("Ctrl+2", "Return", "Alt+L", "End", "Ctrl+Return")
    desk.fill("О ремонте крыши", "Крышу починят весной.")
    desk.press("Ctrl+Return")
    return text_of(desk.letters[FREE_LETTER] or b"")


def test_letters_say_what_the_template_says_from_its_finish_on(desk: StoryDesk) -> None:
    desk.register_kuznetsov()
    before = write_free_letter(desk)
    open_template(desk)
    desk.press("Ctrl+End")
    desk.press("Return")
    desk.type("[signatory_name]")
    desk.press("Return")
    desk.type("Д. Д. Добрый")
    desk.press("Ctrl+Return")
    assert desk.step == ""

    after = write_free_letter(desk)

    assert "Д. Д. Добрый" not in before
    assert "Д. Д. Добрый" in after
    first, _ = sorted(desk.store.register.letters_of(appeal_id=1), key=lambda letter: letter.id)[-2:]
    assert first.text.signatory_name != "Д. Д. Добрый"


def test_a_mistake_keeps_the_text_typed_and_the_built_in_one_in_force(desk: StoryDesk) -> None:
    desk.register_kuznetsov()
    open_template(desk)
    desk.press("Ctrl+End")
    desk.type("{{ nobody }}")
    desk.press("Ctrl+Return")

    assert desk.step == "text"
    screen = desk.task.step_screen if desk.task else None
    assert isinstance(screen, TextScreen)
    assert [problem.what for problem in screen.found] == ["nobody"]
    desk.press("Ctrl+Shift+P")
    assert desk.store.register.templates()["free_letter"] is built_in("free_letter")

    desk.press("Ctrl+Tab")
    screen = desk.task.step_screen if desk.task else None
    assert isinstance(screen, TextScreen)
    assert screen.edit.toPlainText().endswith("{{ nobody }}")
