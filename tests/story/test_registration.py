"""«Кузнецов Пётр Владимирович» comes to the window: the secretary has a telephone at her ear and a keyboard."""

from PySide6.QtWidgets import QApplication

from desktop_app.domain.appeal import Channel, Mark
from tests.letters.reading import text_of
from tests.story.desk import BORN, INSTRUCTION, KUZNETSOV, NOTICE, StoryDesk
from tests.tasks.ledger import drawn, fingerprint


def test_a_first_appeal_from_f2_to_both_letters(desk: StoryDesk) -> None:
    desk.write_down(*KUZNETSOV)
    assert desk.says("decision.no") == "No, this is the first appeal"
    desk.press("Ctrl+Return")
    assert desk.step == "new_case_file"
    desk.go_to("address.postal_code")
    desk.fill("624200", "Свердловская обл.", "", "г. Лесной", "ул. Лесная", "14", "7")
    desk.press("Ctrl+Return")
    assert desk.step == "appeal"
    desk.take_the_appeal("Прошу включить отопление")
    assert desk.step == "review"
    desk.press("Ctrl+Return")

    assert (desk.step, desk.page) == ("", "receipt")
    assert desk.says("receipt.number") == "К-1/26"
    assert list(desk.letters) == [NOTICE, INSTRUCTION]
    assert all(desk.letters.values())
    notice = text_of(desk.letters[NOTICE] or b"")
    assert "Кузнецову П. В." in notice
    assert "Уважаемый Пётр Владимирович!" in notice
    case_file = desk.store.register.case_file(1)
    assert case_file is not None
    assert (case_file.title, case_file.birth_date) == ("Кузнецов Пётр Владимирович", BORN)
    assert case_file.phones == ("+7 912 345-67-89",)
    appeal = desk.store.register.appeal(1)
    assert appeal is not None
    assert (appeal.channel, appeal.marks) == (Channel.POST, frozenset({Mark.FIRST}))


def test_a_second_appeal_is_laid_into_the_case_file_that_is_there(desk: StoryDesk) -> None:
    desk.register_kuznetsov()
    desk.write_down(*KUZNETSOV)

    assert "ЛД-000001" in desk.says("decision.yes")
    desk.press("Ctrl+Return")
    assert desk.step == "case_file"
    desk.press("Ctrl+Return")
    desk.take_the_appeal("Отопления всё нет")
    desk.press("Ctrl+Return")

    assert desk.says("receipt.number") == "К-2/26"
    appeals = desk.store.register.appeals_of(1)
    assert [line.number for line in appeals] == ["К-2/26", "К-1/26"]
    second = desk.store.register.appeal(2)
    assert second is not None
    assert Mark.FIRST not in second.marks
    assert drawn(desk.store)["case file"] == 1


def test_what_was_typed_into_the_search_arrives_at_the_applicant(desk: StoryDesk) -> None:
    desk.press("Ctrl+K")
    desk.type("кузнецов пётр владимирович")
    desk.press("Return")

    assert desk.step == "applicant"
    assert [desk.says(name) for name in ("surname", "name", "patronymic")] == ["Кузнецов", "Пётр", "Владимирович"]


def test_a_known_citizen_takes_twelve_keys_from_idle_to_the_printer(desk: StoryDesk, printed: list[str]) -> None:
    desk.register_kuznetsov()
    desk.press("Ctrl+1")
    desk.strokes = 0

    desk.press("F2")
    desk.fill("Кузнецов", "Пётр", "Владимирович", "12.03.1961")
    desk.press("Ctrl+Return", "Ctrl+Return", "Down", "Alt+S")
    desk.type("Прошу ответить письменно")
    desk.press("Ctrl+Return")
    desk.type("секретарь")
    desk.press("Ctrl+Return", "Ctrl+Return", "Return")

    assert printed == [NOTICE]
    assert desk.strokes <= 12


def test_a_name_typed_whole_is_three_keys_shorter(desk: StoryDesk, printed: list[str]) -> None:
    desk.register_kuznetsov()
    desk.press("Ctrl+1")
    desk.strokes = 0

    desk.press("F2")
    desk.type("Кузнецов Пётр Владимирович")
    desk.press("Ctrl+Return", "Ctrl+Return", "Down", "Alt+S")
    desk.type("Прошу ответить письменно")
    desk.press("Ctrl+Return")
    desk.type("секретарь")
    desk.press("Ctrl+Return", "Ctrl+Return", "Return")

    assert printed == [NOTICE]
    assert desk.strokes == 9


def test_the_case_file_in_the_search_is_one_key_shorter(desk: StoryDesk, printed: list[str]) -> None:
    desk.register_kuznetsov()
    desk.press("Ctrl+1")
    desk.strokes = 0

    desk.press("Ctrl+K")
    desk.type("кузнецов пётр владимирович")
    desk.press("Return", "Alt+N", "Ctrl+Return", "Ctrl+Return", "Down", "Alt+S")
    desk.type("Прошу ответить письменно")
    desk.press("Ctrl+Return")
    desk.type("секретарь")
    desk.press("Ctrl+Return", "Ctrl+Return", "Return")

    assert printed == [NOTICE]
    assert desk.strokes <= 12


def test_the_program_needs_neither_mouse_nor_another_window(desk: StoryDesk) -> None:
    desk.register_kuznetsov()
    desk.press("Ctrl+2", "Return", "Ctrl+3", "Return", "Ctrl+1")

    assert desk.watch.windows == [desk.window]
    assert not desk.watch.has_mouse


def test_nothing_is_in_the_database_until_finish(desk: StoryDesk) -> None:
    before = fingerprint(desk.store)
    desk.write_down(*KUZNETSOV)
    desk.press("Ctrl+Return", "Ctrl+Return")
    desk.take_the_appeal("Нет отопления")
    desk.press("Alt+Left", "Ctrl+Shift+P", "Ctrl+Tab")
    desk.press("Ctrl+Return")
    assert desk.step == "review"
    assert fingerprint(desk.store) == before

    desk.press("Ctrl+Return")
    assert fingerprint(desk.store) != before


def test_a_name_typed_whole_into_the_surname_is_laid_out(desk: StoryDesk) -> None:
    desk.register_kuznetsov()
    desk.press("F2")
    desk.type("кузнецов пётр владимирович")
    assert "ЛД-000001" in desk.says("decision.yes")

    desk.press("Tab")

    assert [desk.says(name) for name in ("surname", "name", "patronymic")] == ["Кузнецов", "Пётр", "Владимирович"]
    desk.press("Ctrl+Return")
    assert desk.step == "case_file"


def test_no_stays_no_when_the_name_is_laid_out_behind_it(desk: StoryDesk) -> None:
    desk.register_kuznetsov()
    desk.press("F2")
    desk.type("кузнецов пётр владимирович")
    desk.press("Ctrl+Shift+P", "Ctrl+Tab")
    desk.go_to("decision.no")
    desk.press("Space")

    assert desk.step == "new_case_file"
    desk.press("Alt+Left")
    assert [desk.says(name) for name in ("surname", "name", "patronymic")] == ["Кузнецов", "Пётр", "Владимирович"]


def test_next_lays_out_what_was_typed_whole_too(desk: StoryDesk) -> None:
    desk.press("F2")
    desk.type("кузнецов пётр владимирович")
    desk.press("Ctrl+Return")
    assert desk.step == "new_case_file"
    desk.go_to("address.postal_code")
    desk.type("390000, Рязанская обл., г. Рязань, ул. Ленина, д. 5, кв. 12")
    desk.press("Ctrl+Return", "Alt+Left")

    parts = ("postal_code", "region", "district", "locality", "street", "house", "flat")
    told = [desk.says(f"address.{part}") for part in parts]
    assert told == ["390000", "Рязанская обл.", "", "г. Рязань", "ул. Ленина", "5", "12"]
    desk.press("Alt+Left")
    assert [desk.says(name) for name in ("surname", "name", "patronymic")] == ["Кузнецов", "Пётр", "Владимирович"]


def test_enter_walks_from_field_to_field(desk: StoryDesk) -> None:
    desk.press("F2")
    for text in ("Кузнецов", "Пётр", "Владимирович", "120361", "89123456789"):
        desk.type(text)
        desk.press("Return")
    assert QApplication.focusWidget() is desk.window.findChild(type(desk.cursor), "decision.no")
    desk.press("Return")

    assert desk.step == "new_case_file"


def test_the_same_words_again_are_pointed_out_and_marked_by_one_key(desk: StoryDesk) -> None:
    desk.register_kuznetsov()
    desk.write_down(*KUZNETSOV)
    desk.press("Ctrl+Return", "Ctrl+Return", "Down")
    desk.go_to("substance")
    desk.type("Нет отопления.")
    desk.go_to("enclosures")

    assert desk.says("repeat").startswith("Like К-1/26 of 15.01.2026, under review")
    desk.press("F8", "Ctrl+Return", "Down", "Ctrl+Return", "Ctrl+Return")

    second = desk.store.register.appeal(2)
    assert second is not None
    assert second.marks == {Mark.DUPLICATE}
