"""What a case file has to do with others: merged into one, holding some, much like one."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.evidence import Reason
from desktop_app.domain.matching import Applicant, Candidate
from desktop_app.domain.ports import ChangeAction, Event, FieldChange
from desktop_app.ui.asking import Begin, Show
from desktop_app.ui.pages.case_file import CaseFilePage
from desktop_app.ui.pages.timeline import Timeline
from desktop_app.ui.screens.case_file_box import card_of
from tests.stand_ins import THURSDAY
from tests.ui.pages.paper_office import KUZNETSOFF, KUZNETSOV, PaperFinder, PaperRegister, a_busy_office, desk_of
from tests.ui.pages.test_case_file import Page

MERGED = replace(KUZNETSOFF, annulled=True, merged_into_id=KUZNETSOV.id)


class Alike(PaperFinder):
    """Finds these for whoever is sought."""

    candidates_found: tuple[Candidate, ...] = ()

    def candidates(self, applicant: Applicant, *, limit: int = 5) -> tuple[Candidate, ...]:
        assert applicant.surname
        return self.candidates_found[:limit]


@pytest.fixture
def register() -> PaperRegister:
    return a_busy_office()


def shown(qtbot: QtBot, folder: Path, register: PaperRegister, case_file: CaseFile, *alike: Candidate) -> Page:
    page = Page.__new__(Page)
    finder = Alike(register)
    finder.candidates_found = alike
    page.register = register
    page.page = CaseFilePage(replace(desk_of(register, folder), finder=finder), case_file.id)
    qtbot.addWidget(page.page)
    page.asked, page.faults = [], []
    page.page.asked.connect(page.asked.append)
    page.page.show()
    page.refresh()
    return page


def text_of(page: Page) -> str:
    return "\n".join(page.words)


def test_a_merged_one_leads_to_the_one_that_stays(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    register.case_file_values[MERGED.id] = MERGED
    page = shown(qtbot, tmp_path, register, MERGED)

    assert "merged into ЛД-000123" in text_of(page)
    assert "annulled" not in text_of(page)
    page.press(f"open.{KUZNETSOV.id}")
    assert page.asked == [Show("case_file", KUZNETSOV.id)]


def test_from_there_they_are_split_again(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    register.case_file_values[MERGED.id] = MERGED
    page = shown(qtbot, tmp_path, register, MERGED)
    page.press("split")

    assert page.asked == [Begin("split_case_files", subject=MERGED)]


def test_the_one_that_stays_tells_which_it_holds(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    register.case_file_values[MERGED.id] = MERGED
    page = shown(qtbot, tmp_path, register, KUZNETSOV)
    page.press(f"open.{MERGED.id}")

    assert page.asked == [Show("case_file", MERGED.id)]


def test_an_ampersand_in_a_name_is_no_mnemonic(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    register.case_file_values[MERGED.id] = replace(
        MERGED, kind=ApplicantKind.ORGANISATION, organisation="ООО «Рога & Копыта»"
    )
    page = shown(qtbot, tmp_path, register, KUZNETSOV)

    assert page.button(f"open.{MERGED.id}").shortcut().isEmpty()
    assert "Рога && Копыта" in page.button(f"open.{MERGED.id}").text()


def test_another_one_is_merged_by_an_action_of_the_page(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    page = shown(qtbot, tmp_path, register, KUZNETSOV)
    page.press("merge")

    assert page.asked == [Begin("merge_case_files", subject=KUZNETSOV)]


def test_a_likely_double_is_named_with_the_reasons_and_merged_or_told_apart(
    qtbot: QtBot, tmp_path: Path, register: PaperRegister
) -> None:
    register.case_file_values[KUZNETSOFF.id] = KUZNETSOFF
    likely = replace(card_of(KUZNETSOFF), reasons=(Reason.SAME_PHONE, Reason.SURNAME_NEAR), likely=True)
    itself = replace(card_of(KUZNETSOV), likely=True)
    page = shown(qtbot, tmp_path, register, KUZNETSOV, itself, likely)

    assert "ЛД-000842, Кузнецоф Пётр Владимирович, may be the same citizen's: same phone" in text_of(page)
    page.press("merge_double")
    page.press("tell_apart")
    page.press(f"open.{KUZNETSOFF.id}")
    merge, apart, opened = page.asked
    assert isinstance(merge, Begin)
    assert (merge.task, merge.subject) == ("merge_case_files", (KUZNETSOV, KUZNETSOFF))
    assert isinstance(apart, Begin)
    assert (apart.task, apart.subject.first, apart.subject.second) == ("tell_apart", KUZNETSOV, KUZNETSOFF)
    assert opened == Show("case_file", KUZNETSOFF.id)


@pytest.mark.parametrize("said", ["different", "unlikely"])
def test_who_is_different_or_only_a_little_alike_is_not_named(
    qtbot: QtBot, tmp_path: Path, register: PaperRegister, said: str
) -> None:
    if said == "different":
        register.different.add((KUZNETSOV.id, KUZNETSOFF.id))
    page = shown(qtbot, tmp_path, register, KUZNETSOV, replace(card_of(KUZNETSOFF), likely=said == "different"))

    assert "may be the same" not in text_of(page)


def test_that_they_are_different_is_taken_back_on_the_page_of_either(
    qtbot: QtBot, tmp_path: Path, register: PaperRegister
) -> None:
    register.case_file_values[KUZNETSOFF.id] = KUZNETSOFF
    register.different.add((KUZNETSOFF.id, KUZNETSOV.id))
    page = shown(qtbot, tmp_path, register, KUZNETSOV)
    page.press(f"doubt.{KUZNETSOFF.id}")

    (asked,) = page.asked
    assert isinstance(asked, Begin)
    assert (asked.task, asked.subject.second, asked.subject.apart) == ("tell_apart", KUZNETSOFF, False)


def test_an_annulled_one_has_nothing_to_do_with_anybody(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    register.case_file_values[KUZNETSOV.id] = replace(KUZNETSOV, annulled=True)
    page = shown(qtbot, tmp_path, register, KUZNETSOV, replace(card_of(KUZNETSOFF), likely=True))

    assert "may be the same" not in text_of(page)
    assert "annulled" in text_of(page)


def event(subject: str, title: str, *changes: FieldChange, action: ChangeAction = ChangeAction.CHANGED) -> Event:
    return Event(THURSDAY, "Орлова Т. Н.", action, subject, 7, title, changes, "run-1", may_be_undone=True)


def told(qtbot: QtBot, *events: Event) -> str:
    timeline = Timeline("timeline")
    qtbot.addWidget(timeline)
    timeline.show_events(events)
    return timeline.toPlainText()


INTO = FieldChange("merged_into_id", "", "ЛД-000123")
OUT_OF = FieldChange("merged_into_id", "ЛД-000123", "")
OVER = FieldChange("case_file_id", "ЛД-000842", "ЛД-000123")


@pytest.mark.parametrize(
    ("change", "action", "words"),
    [
        (INTO, ChangeAction.CHANGED, "Case file ЛД-000842 merged into ЛД-000123, with all that lay in it"),
        (OUT_OF, ChangeAction.CHANGED, "Case file ЛД-000842 split off from ЛД-000123, with what came from it"),
        (OUT_OF, ChangeAction.UNDONE, "Merging of case file ЛД-000842 into ЛД-000123 undone"),
        (INTO, ChangeAction.UNDONE, "Splitting of case file ЛД-000842 from ЛД-000123 undone"),
        (
            FieldChange("merged_into_id", "ЛД-000001", "ЛД-000123"),
            ChangeAction.CHANGED,
            "Case file ЛД-000842, merged before, leads to ЛД-000123 now",
        ),
    ],
)
def test_the_timeline_tells_of_a_merge(qtbot: QtBot, change: FieldChange, action: ChangeAction, words: str) -> None:
    text = told(qtbot, event("case_file", "ЛД-000842", change, action=action))

    assert words in text
    assert "undo" in text


def test_on_its_own_page_an_appeal_tells_where_it_came_from(qtbot: QtBot) -> None:
    text = told(qtbot, event("appeal", "К-118/26", OVER), event("letter", "7-исх", OVER))

    assert "Appeal К-118/26: from case file ЛД-000842 to ЛД-000123" in text
    assert "Letter 7-исх: from case file ЛД-000842 to ЛД-000123" in text
