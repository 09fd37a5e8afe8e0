"""A citizen asks for paper: the secretary writes a letter from the appeal, by the keyboard alone."""

from tests.letters.reading import text_of
from tests.story.desk import StoryDesk
from tests.tasks.ledger import drawn

FREE_LETTER = "Письмо в свободной форме"


def write_free_letter(desk: StoryDesk) -> None:
    """From the page of the first appeal to the receipt of the letter."""
    desk.press("Ctrl+2", "Return")
    assert desk.page == "appeal"
    desk.press("Alt+L")
    assert desk.step == "form"
    desk.press("End", "Ctrl+Return")
    assert desk.step == "letter"
    desk.fill("О ремонте крыши", "Крышу починят весной.")
    desk.press("Ctrl+Return")


def test_a_letter_from_the_appeals_page_to_its_paper_and_the_journal(desk: StoryDesk) -> None:
    desk.register_kuznetsov()

    write_free_letter(desk)

    assert (desk.step, desk.page) == ("", "receipt")
    assert desk.says("receipt.number") == "2-исх"
    paper = text_of(desk.letters[FREE_LETTER] or b"")
    assert "Уважаемый Пётр Владимирович!" in paper
    assert "Крышу починят весной." in paper
    assert "2-исх" in paper
    assert "ПРОЕКТ" not in paper
    kept = desk.store.register.letters_of(appeal_id=1)[0]
    assert (kept.number, bool(kept.file), bool(kept.sha256)) == ("2-исх", True, True)
    desk.press("Ctrl+4", "Return")
    assert desk.page == "letter"
    assert desk.says("letter.number") == "2-исх · 15.01.2026, Thu"


def test_another_version_is_another_letter_with_the_next_number(desk: StoryDesk) -> None:
    desk.register_kuznetsov()

    write_free_letter(desk)
    write_free_letter(desk)

    assert desk.says("receipt.number") == "3-исх"
    assert drawn(desk.store)["letter"] == 3


def test_a_letter_put_aside_comes_back_as_it_was(desk: StoryDesk) -> None:
    desk.register_kuznetsov()
    desk.press("Ctrl+2", "Return", "Alt+L", "End", "Ctrl+Return")
    desk.fill("О ремонте крыши")
    desk.press("Ctrl+Shift+P")
    assert desk.paused == [("К-1/26", 2)]

    desk.press("Ctrl+Tab")

    assert desk.step == "letter"
    assert desk.says("answers.0.line") == "О ремонте крыши"
    assert drawn(desk.store)["letter"] == 1
