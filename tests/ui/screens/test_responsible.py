from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.appeal import AppealKind, Channel
from desktop_app.domain.officer import Officer, Role
from desktop_app.domain.ports import OfficerLoad
from desktop_app.storage.routes import built_in
from desktop_app.tasks import correct_appeal
from desktop_app.ui.screens.officer_row import LOAD
from tests.ui.pages.paper_office import HEATING, KUZNETSOV, ORLOVA, SOKOLOV, PaperRegister, a_busy_office
from tests.ui.screens.front import Front

BELOV = Officer(
    "Белов", "Игорь", "Сергеевич", post="юрист", id=3, away_from=date(2026, 1, 10), away_until=date(2026, 1, 30)
)


class Loaded(PaperRegister):
    """Three officers with their loads."""

    def loads(self) -> tuple[OfficerLoad, ...]:
        self._fail()
        return (OfficerLoad(BELOV, "", 0), OfficerLoad(ORLOVA, "Отдел ЖКХ", 4), OfficerLoad(SOKOLOV, "Отдел ЖКХ", 7))


def an_office() -> Loaded:
    busy = a_busy_office()
    return Loaded(
        case_file_values=busy.case_file_values, appeal_lines=busy.appeal_lines, appeal_values=busy.appeal_values
    )


def at_the_choice(qtbot: QtBot, folder: Path, register: PaperRegister | None = None) -> Front:
    front = Front(qtbot, folder, subject=KUZNETSOV, register=register or an_office())
    front.forward().forward()
    front.answer(channel=Channel.POST, substance="Нет отопления")
    return front.forward()


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Front:
    return at_the_choice(qtbot, tmp_path)


def left(front: Front) -> list[str]:
    """Surnames that the list shows."""
    shown = front.form().responsible_id.list
    items = [shown.item(row) for row in range(shown.count())]
    return [item.data(LOAD).officer.surname for item in items if not item.isHidden()]


def test_each_officer_is_told_with_load_and_absence(front: Front) -> None:
    shown = front.form().responsible_id.list

    assert [shown.item(row).text() for row in range(shown.count())] == [
        "Белов Игорь Сергеевич · юрист · 0 open · away until 30.01.2026",
        "Орлова Тамара Николаевна · начальник отдела · Отдел ЖКХ · 4 open",
        "Соколов Илья Петрович · специалист · Отдел ЖКХ · 7 open",
    ]


def test_an_absence_without_an_end_is_told_without_one(qtbot: QtBot, tmp_path: Path) -> None:
    class Ill(Loaded):
        def loads(self) -> tuple[OfficerLoad, ...]:
            return (OfficerLoad(replace(BELOV, away_until=None), "", 2),)

    front = at_the_choice(qtbot, tmp_path, Ill(case_file_values={KUZNETSOV.id: KUZNETSOV}))

    assert front.form().responsible_id.list.item(0).text() == "Белов Игорь Сергеевич · юрист · 2 open · away"


def test_typing_narrows_the_list_and_enter_takes_the_first(front: Front) -> None:
    before = front.type("ЖКХ").draft
    assert left(front) == ["Орлова", "Соколов"]
    assert before.responsible_id is None

    front.press(Qt.Key.Key_Return)
    assert front.draft.responsible_id == ORLOVA.id
    assert front.form().responsible_id.line.text() == "Орлова\u00a0Т.\u00a0Н."
    assert left(front) == ["Белов", "Орлова", "Соколов"]


def test_the_last_one_left_is_chosen_while_typing(front: Front) -> None:
    front.type("ЖКХ со")

    assert left(front) == ["Соколов"]
    assert front.draft.responsible_id == SOKOLOV.id
    assert front.form().responsible_id.line.text() == "ЖКХ со"


def test_enter_on_a_choice_that_was_made_goes_on_to_the_next_field(front: Front) -> None:
    front.type("орл").press(Qt.Key.Key_Return, Qt.Key.Key_Return)

    assert not front.form().responsible_id.line.hasFocus()
    assert front.draft.responsible_id == ORLOVA.id


def test_arrows_choose_without_leaving_the_line_and_stop_at_the_ends(front: Front) -> None:
    front.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert front.draft.responsible_id == ORLOVA.id

    front.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert front.draft.responsible_id == SOKOLOV.id
    front.press(Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert front.draft.responsible_id == BELOV.id


def test_leaving_the_line_takes_the_only_one_who_is_left(front: Front) -> None:
    front.type("орл").to("resolution")
    assert front.draft.responsible_id == ORLOVA.id

    front.to("responsible_id").type("о").to("resolution")
    assert front.draft.responsible_id == ORLOVA.id
    assert front.form().responsible_id.line.text() == "Орлова\u00a0Т.\u00a0Н."


def test_a_name_that_nobody_bears_says_what_to_do(front: Front) -> None:
    front.type("Ы")
    box = front.form().responsible_id
    assert box.state == "Nobody is called so. Clear the line to see everybody."

    front.press(Qt.Key.Key_Return, Qt.Key.Key_Backspace)
    assert box.state == ""
    assert front.draft.responsible_id is None


def test_an_office_without_officers_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    register = PaperRegister(case_file_values={KUZNETSOV.id: KUZNETSOV}, people=[])
    front = at_the_choice(qtbot, tmp_path, register)

    assert front.form().responsible_id.state == ("There are no officers yet: enter them in the settings of the office.")


def test_officers_that_can_not_be_read_are_told_of(qtbot: QtBot, tmp_path: Path) -> None:
    register = an_office()
    front = Front(qtbot, tmp_path, subject=KUZNETSOV, register=register)
    front.forward().forward().answer(channel=Channel.POST, substance="Нет отопления")
    register.fault = OSError()
    front.forward()

    assert front.form().responsible_id.state == "The disk can't do this now. Check the disk and try again."


def test_the_due_date_stands_with_its_arithmetic_and_article(front: Front) -> None:
    assert front.reads("due_chip") == "due 13.02.2026, Fri"
    assert front.reads("due_sum") == (
        "15.01.2026 + 30 days = 14.02.2026, Sat; a day off → 13.02.2026, Fri"
        " · ч.\u00a01\u00a0ст.\u00a012\u00a059\u2011ФЗ"
    )


def test_an_inquiry_by_telephone_has_no_term(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(qtbot, tmp_path, subject=KUZNETSOV).forward().forward()
    front.answer(channel=Channel.PHONE, substance="Часы приёма").forward()

    assert front.draft.appeal_kind is AppealKind.INQUIRY
    assert front.reads("due_chip") == "no term"


def test_the_card_is_corrected_on_the_same_screen(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(qtbot, tmp_path, task=correct_appeal.TASK, subject=HEATING, register=an_office()).forward()

    assert front.step == "responsible"
    assert front.form().responsible_id.line.text() == "Орлова\u00a0Т.\u00a0Н."
    assert front.reads("due_chip") == "due 12.02.2026, Thu"


@pytest.mark.parametrize("first_due_on", [HEATING.due_on, None], ids=["extended", "never reckoned"])
def test_a_term_that_stays_as_it_is_on_the_card_is_reckoned_to_nobody(
    qtbot: QtBot, tmp_path: Path, first_due_on: date | None
) -> None:
    card = replace(HEATING, due_on=date(2026, 3, 13), first_due_on=first_due_on)
    front = Front(qtbot, tmp_path, task=correct_appeal.TASK, subject=card, register=an_office()).forward()

    assert front.step == "responsible"
    assert front.form().due.isHidden()


class OnHoliday(Loaded):
    """Belov is away, and Orlova stands in for him."""

    def loads(self) -> tuple[OfficerLoad, ...]:
        return (OfficerLoad(replace(BELOV, deputy_id=ORLOVA.id), "", 0), OfficerLoad(ORLOVA, "Отдел ЖКХ", 4))


def test_the_deputy_of_whoever_is_away_may_be_chosen_instead(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_the_choice(qtbot, tmp_path, OnHoliday(case_file_values={KUZNETSOV.id: KUZNETSOV}))
    box = front.form().responsible_id
    deputy = box.findChild(QPushButton, "responsible_id.deputy")
    assert not deputy.isVisible()

    front.press(Qt.Key.Key_Down)
    assert box.state == "Белов\u00a0И.\u00a0С.: away until 30.01.2026 · Орлова\u00a0Т.\u00a0Н. stands in"
    assert front.draft.responsible_id == BELOV.id
    deputy.setFocus()
    front.press(Qt.Key.Key_Space)

    assert front.draft.responsible_id == ORLOVA.id
    assert (box.state, box.line.text(), deputy.isVisible()) == ("", "Орлова\u00a0Т.\u00a0Н.", False)


def test_whoever_is_away_without_a_deputy_is_told_of(front: Front) -> None:
    front.press(Qt.Key.Key_Down)

    box = front.form().responsible_id
    assert box.state == "Белов\u00a0И.\u00a0С.: away until 30.01.2026 · nobody stands in"
    assert not box.findChild(QPushButton, "responsible_id.deputy").isVisible()


def test_who_does_other_work_is_not_offered_but_stays_on_a_card(qtbot: QtBot, tmp_path: Path) -> None:
    class Parted(Loaded):
        def loads(self) -> tuple[OfficerLoad, ...]:
            clerk = frozenset({Role.SECRETARY})
            return (*(OfficerLoad(replace(each, roles=clerk), "", 0) for each in self.clerks), *self.others)

        clerks: tuple[Officer, ...] = (ORLOVA, SOKOLOV)
        others: tuple[OfficerLoad, ...] = (OfficerLoad(BELOV, "", 0),)

    register = Parted(case_file_values={KUZNETSOV.id: KUZNETSOV})
    front = at_the_choice(qtbot, tmp_path, register)
    assert left(front) == ["Белов"]
    assert left(front.type("о")) == []

    card = Front(qtbot, tmp_path, task=correct_appeal.TASK, subject=HEATING, register=register).forward()
    assert left(card) == ["Орлова", "Белов"]
    register.others = ()
    card = Front(qtbot, tmp_path, task=correct_appeal.TASK, subject=HEATING, register=register).forward()
    assert left(card) == ["Орлова", "Соколов"]


ROUTES = [replace(route, id=at) for at, route in enumerate(built_in(), 1)]


def on_routes(qtbot: QtBot, folder: Path) -> Front:
    """The choice in an office with the built-in routes."""
    register = an_office()
    register.ways = list(ROUTES)
    return at_the_choice(qtbot, folder, register)


def test_the_route_of_the_kind_is_proposed(qtbot: QtBot, tmp_path: Path) -> None:
    front = on_routes(qtbot, tmp_path)

    assert front.form().route_id.placeholderText() == "Обращение гражданина"
    assert front.draft.route_id is None
    assert front.sees("skips_approval")


def test_a_route_without_an_approval_does_not_ask_for_one(qtbot: QtBot, tmp_path: Path) -> None:
    front = on_routes(qtbot, tmp_path)

    front.answer(route_id=ROUTES[1].id)

    assert not front.sees("skips_approval")


def test_a_kind_that_no_route_names_goes_without_one(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_the_choice(qtbot, tmp_path)

    assert front.form().route_id.placeholderText() == "without a route"
    assert not front.sees("skips_approval")


def test_a_card_that_is_corrected_keeps_its_route(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(qtbot, tmp_path, task=correct_appeal.TASK, subject=HEATING, register=an_office())
    front.forward()

    assert front.step == "responsible"
    assert not front.sees("route_id")
    assert not front.sees("skips_approval")


def test_routes_that_can_not_be_read_are_not_asked_about(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_register: PaperRegister) -> tuple[()]:
        raise OSError

    monkeypatch.setattr(PaperRegister, "routes", broken)

    assert not at_the_choice(qtbot, tmp_path).sees("route_id")
