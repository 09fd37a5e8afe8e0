"""Two case files side by side: looked up, compared answer by answer, split and told apart."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.evidence import Reason
from desktop_app.domain.faults import StoreBusy
from desktop_app.domain.matching import Applicant, Candidate
from desktop_app.domain.merging import Belongings, Parting
from desktop_app.flow.run import start
from desktop_app.flow.task import Opening, Task
from desktop_app.tasks import merge_case_files, split_case_files, tell_apart
from desktop_app.tasks.merge_case_files import Kept
from desktop_app.ui.belongings import in_words
from desktop_app.ui.screens.case_file_box import CaseFileBox, card_of
from desktop_app.ui.screens.review_line import ReviewLine
from desktop_app.ui.task_host import TaskHost
from desktop_app.ui.widgets.side_choice import SideCard, SideChoice
from tests.ui.pages.paper_office import (
    KUZNETSOFF,
    KUZNETSOV,
    TODAY,
    PaperFinder,
    PaperRegister,
    a_busy_office,
    case_file_line,
    desk_of,
    press,
    type_text,
)


class Alike(PaperFinder):
    """Finds the second Kuznetsov for whoever is like the first, and himself."""

    def candidates(self, _applicant: Applicant, *, limit: int = 5) -> tuple[Candidate, ...]:
        return (card_of(KUZNETSOV), replace(card_of(KUZNETSOFF), reasons=(Reason.SAME_PHONE,), likely=True))[:limit]


class Broken(PaperFinder):
    """Finds nothing, for it can't be read."""

    def find(self, text: str, *, limit: int = 20) -> Any:
        raise StoreBusy(text, limit)

    def candidates(self, applicant: Applicant, *, limit: int = 5) -> tuple[Candidate, ...]:
        raise StoreBusy(applicant, limit)


@pytest.fixture
def register() -> PaperRegister:
    register = a_busy_office()
    register.case_file_values[KUZNETSOFF.id] = KUZNETSOFF
    register.case_file_lines.append(case_file_line(KUZNETSOFF))
    register.lying = {KUZNETSOV.id: Belongings(2, 1, 3), KUZNETSOFF.id: Belongings(1)}
    return register


def at_work(  # noqa: PLR0913, PLR0917 — an office, a task, and what it is about
    qtbot: QtBot,
    folder: Path,
    register: PaperRegister,
    task: Task[Any],
    subject: Any,
    finder: type[PaperFinder] = Alike,
) -> TaskHost:
    desk = replace(desk_of(register, folder), finder=finder(register))
    host = TaskHost(desk, start("run", task, Opening(TODAY, subject=subject)))
    qtbot.addWidget(host)
    host.show()
    host.begin()
    QApplication.processEvents()
    return host


def choice(host: TaskHost, name: str) -> SideChoice:
    found = host.findChild(SideChoice, name)
    assert isinstance(found, SideChoice)
    return found


def box(host: TaskHost, name: str) -> CaseFileBox:
    found = host.findChild(CaseFileBox, name)
    assert isinstance(found, CaseFileBox)
    return found


def said(card: SideCard) -> str:
    """The answer on a card; above it stands whose it is."""
    return [each.text() for each in card.findChildren(QLabel) if each.isVisible() and each.text()][-1]


def words(host: TaskHost) -> str:
    return "\n".join(each.text() for each in host.step_screen.findChildren(QLabel) if each.isVisible())


def test_who_is_much_alike_is_proposed_and_chosen_by_arrow_and_enter(
    qtbot: QtBot, tmp_path: Path, register: PaperRegister
) -> None:
    host = at_work(qtbot, tmp_path, register, merge_case_files.TASK, KUZNETSOV)
    other = box(host, "second_id")
    assert "ЛД-000123 · Кузнецов Пётр Владимирович" in words(host)
    assert other.cards.ids == (KUZNETSOFF.id,)
    other.cards.setFocus()
    press(other.cards, Qt.Key.Key_Down)
    host.forward()

    assert (host.run.draft.second, host.run.form) == (KUZNETSOFF, "compare")


def test_a_case_file_is_looked_up_by_what_is_typed(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    host = at_work(qtbot, tmp_path, register, merge_case_files.TASK, None)
    first = box(host, "first_id")
    assert not first.cards.isVisible()
    type_text(first.line, "ЛД-000842")
    assert first.cards.ids == (KUZNETSOFF.id,)
    press(first.cards, Qt.Key.Key_Down)
    assert host.run.draft.first == KUZNETSOFF
    type_text(first.line, "0")

    assert host.run.draft.first_id is None
    assert "No case file is found by this" in words(host)
    for _ in range(len("ЛД-0008420")):
        press(first.line, Qt.Key.Key_Backspace)
    assert first.cards.count() == 0


def test_what_was_chosen_is_shown_again_on_the_way_back(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    host = at_work(qtbot, tmp_path, register, merge_case_files.TASK, KUZNETSOV)
    cards = box(host, "second_id").cards
    press(cards, Qt.Key.Key_Down)
    host.forward()
    host.back()

    assert box(host, "second_id").cards.ids == (KUZNETSOFF.id,)
    assert box(host, "second_id").value() == KUZNETSOFF.id


def test_a_register_that_can_not_be_searched_says_so(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    host = at_work(qtbot, tmp_path, register, merge_case_files.TASK, KUZNETSOV, Broken)
    type_text(box(host, "second_id").line, "к")

    assert "can't be searched now" in words(host)


def test_a_case_file_that_is_gone_is_not_taken(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    host = at_work(qtbot, tmp_path, register, merge_case_files.TASK, KUZNETSOV)
    register.fault = StoreBusy()
    press(box(host, "second_id").cards, Qt.Key.Key_Down)
    host.forward()

    assert host.run.form == "choose"
    assert "Fill this in" in words(host)


def test_answers_that_differ_are_chosen_the_others_only_told(
    qtbot: QtBot, tmp_path: Path, register: PaperRegister
) -> None:
    host = at_work(qtbot, tmp_path, register, merge_case_files.TASK, (KUZNETSOV, KUZNETSOFF))
    surname = choice(host, "surname")
    assert [said(card) for card in surname.cards] == ["Кузнецов", "Кузнецоф"]
    assert [card.isChecked() for card in surname.cards] == [True, False]
    assert not choice(host, "patronymic").isVisible()
    assert "Владимирович" in words(host)
    surname.cards[1].click()

    assert host.run.draft.surname == "Кузнецоф"
    assert said(choice(host, "birth_date").cards[1]) == "nothing"


def test_another_number_that_stays_turns_what_comes_over(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    host = at_work(qtbot, tmp_path, register, merge_case_files.TASK, (KUZNETSOV, KUZNETSOFF))
    assert "ЛД-000842 is merged into ЛД-000123" in words(host)
    assert f"Comes over: {in_words(register.lying[KUZNETSOFF.id])}." in words(host)
    choice(host, "kept").cards[1].click()

    assert host.run.draft.kept is Kept.SECOND
    assert "ЛД-000123 is merged into ЛД-000842" in words(host)
    assert f"Comes over: {in_words(register.lying[KUZNETSOV.id])}." in words(host)
    assert choice(host, "surname").value() == "Кузнецоф"


def test_rows_of_both_may_stay(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    host = at_work(qtbot, tmp_path, register, merge_case_files.TASK, (KUZNETSOV, KUZNETSOFF))
    host.go("contacts")
    phones = choice(host, "phones")
    assert [card.isChecked() for card in phones.cards] == [False, False, True]
    phones.cards[0].click()

    assert host.run.draft.phones == KUZNETSOV.phones


def test_what_was_answered_otherwise_is_offered_too(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    run = start("run", merge_case_files.TASK, Opening(TODAY, subject=(KUZNETSOV, KUZNETSOFF)))
    host = TaskHost(desk_of(register, tmp_path), run.enter("surname", "Кузнецкий", TODAY))
    qtbot.addWidget(host)
    host.show()

    assert [said(card) for card in choice(host, "surname").cards] == ["Кузнецов", "Кузнецоф", "Кузнецкий"]
    assert choice(host, "surname").cards[2].isChecked()


def test_the_review_tells_what_changes_and_what_comes_over(
    qtbot: QtBot, tmp_path: Path, register: PaperRegister
) -> None:
    register.lying = {}
    host = at_work(qtbot, tmp_path, register, merge_case_files.TASK, (KUZNETSOV, KUZNETSOFF))
    host.go("review")
    QApplication.processEvents()

    (phones,) = host.step_screen.findChildren(ReviewLine, "review.phones")
    assert phones.answer == "+7 912 345-67-89 → +7 912 345-67-89\n+7 922 111-22-33"
    assert "Nothing lies in it." in words(host)
    assert "leaves everything as it was" not in words(host)


def test_a_register_that_can_not_be_read_leaves_what_is_known(
    qtbot: QtBot, tmp_path: Path, register: PaperRegister
) -> None:
    def refused(_case_file_id: int) -> Belongings:
        raise StoreBusy

    register.belongings = refused  # type: ignore[method-assign, assignment]  # as when another program holds the file
    host = at_work(qtbot, tmp_path, register, merge_case_files.TASK, (KUZNETSOV, KUZNETSOFF))
    host.go("review")

    assert "ЛД-000842 is merged into ЛД-000123" in words(host)


MERGED = replace(KUZNETSOFF, annulled=True, merged_into_id=KUZNETSOV.id)


def test_a_split_tells_what_goes_back_and_what_stays(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    register.partings[MERGED.id] = Parting(Belongings(1), Belongings(3, 0, 2, 1), ("email", "to_complete"), ())
    host = at_work(qtbot, tmp_path, register, split_case_files.TASK, MERGED)

    told = words(host).splitlines()
    assert {in_words(Belongings(1)), in_words(Belongings(2, 0, 2))} <= set(told)
    assert "e-mail" in told
    assert not any("Changed since" in line for line in told)


@pytest.mark.parametrize("fault", [None, StoreBusy()])
def test_what_is_not_merged_any_more_can_not_be_split(
    qtbot: QtBot, tmp_path: Path, register: PaperRegister, fault: Exception | None
) -> None:
    register.fault = fault
    host = at_work(qtbot, tmp_path, register, split_case_files.TASK, MERGED)

    assert ("holds the data" if fault else "nothing to split") in words(host)


def test_two_who_are_told_apart_are_seen_with_what_tells_them_apart(
    qtbot: QtBot, tmp_path: Path, register: PaperRegister
) -> None:
    host = at_work(qtbot, tmp_path, register, tell_apart.TASK, tell_apart.Subject(KUZNETSOV, KUZNETSOFF))

    assert "ЛД-000123 · Кузнецов Пётр Владимирович · 30.09.1961" in words(host)
    assert "+7 922 111-22-33" in words(host)


def test_what_speaks_against_one_person_is_said_before_they_are_merged(
    qtbot: QtBot, tmp_path: Path, register: PaperRegister
) -> None:
    other = replace(KUZNETSOFF, patronymic="Ильич", birth_date=date(1988, 1, 1))
    host = at_work(qtbot, tmp_path, register, merge_case_files.TASK, (KUZNETSOV, other))
    assert "Look twice whether they are the same citizen's: other patronymic, other date of birth." in words(host)
    again = at_work(qtbot, tmp_path, register, merge_case_files.TASK, (KUZNETSOV, KUZNETSOFF))

    assert "Look twice" not in words(again)
