"""Marked personal data go through every field of every task; afterwards they are nowhere but in the data themselves."""

import logging
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.app.finishing import StoreFinisher
from desktop_app.app.keeping import StoreKeeping
from desktop_app.app.log import write_log
from desktop_app.app.opening import Opening
from desktop_app.domain.appeal import Attachment
from desktop_app.domain.faults import DiskFull
from desktop_app.domain.matching import Applicant
from desktop_app.domain.rules import problems_of, rule_of
from desktop_app.flow.run import Run, start
from desktop_app.flow.task import Opening as Beginning
from desktop_app.flow.task import Task
from desktop_app.letters.press import GostPress
from desktop_app.storage.copies import Copies
from desktop_app.storage.journal import Journal
from desktop_app.storage.store import Store
from desktop_app.storage.vault import Vault
from desktop_app.tasks import EVERY_TASK, TASKS
from desktop_app.ui import faults
from desktop_app.ui.asking import Begin
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import Language
from desktop_app.ui.look import Look
from desktop_app.ui.theme import Theme
from desktop_app.ui.window import Window
from tests.stand_ins import CountingIds, FixedClock
from tests.tasks.action_examples import of_draft
from tests.tasks.examples import Place, furnished
from tests.ui.pages.paper_office import PaperRegister, desk_of

MARK = "Метка"
"""Stands in every text that is typed; a name takes it as well as a long text."""

OTHERS = ("metka", "91234567", "49121234", "390000", "12.03.1961", "1961-03-12")
"""What can't bear the mark and is known by itself: e-mail, phones, postal code, day of birth."""


@dataclass
class Office:
    """A window over real data in a folder, and all the places outside the data that the program writes to."""

    window: Window
    place: Place
    vault: Vault
    home: Path
    outside: tuple[Path, ...]


@pytest.fixture
def office(  # noqa: PLR0913, PLR0917 — all that a program is made of
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    store: Store,
    clock: FixedClock,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Office]:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    handlers = list(logging.getLogger().handlers)
    write_log(tmp_path / "log" / "reception.log")
    hook = sys.excepthook
    faults.install()
    place = furnished(store)
    data = store.file.parent
    vault = Vault(data / "vault", temporary / "copies")
    desk = _desk(tmp_path, store, clock, vault)
    journal = desk.measures
    window = Window(desk, Look(qapp, desk.settings, Language.ENGLISH, Theme.LIGHT))
    qtbot.addWidget(window, before_close_func=lambda window: window.close_anyway())
    with qtbot.waitExposed(window):
        window.show()
    yield Office(window, place, vault, tmp_path, (tmp_path / "log", tmp_path / "settings.ini", temporary))
    sys.excepthook = hook
    for handler in logging.getLogger().handlers[:]:
        if handler not in handlers:
            logging.getLogger().removeHandler(handler)
            handler.close()
    assert isinstance(journal, Journal)
    journal.close()


def _desk(folder: Path, store: Store, clock: FixedClock, vault: Vault) -> Desk:
    opening = Opening(lambda: store)
    opening.open()
    return replace(
        desk_of(PaperRegister(), folder),
        clock=clock,
        register=store.register,
        finder=store.finder,
        finisher=StoreFinisher(opening, Copies(store.file.parent / "drafts", EVERY_TASK), clock, CountingIds()),
        press=GostPress(),
        vault=vault,
        copies=Copies(store.file.parent / "drafts", EVERY_TASK),
        measures=Journal(store.file.parent),
        keeping=StoreKeeping(store.file.parent, opening),
    )


def marked(run: Run[Any], name: str, answer: Any, today: date) -> Any:
    """The answer with the mark in it wherever the field bears one."""
    for candidate in (_with_mark(answer), answer):
        entered = run.enter(name, candidate, today).draft
        rule = rule_of(run.task.draft, name)
        if not problems_of(name, rule, getattr(entered, name), entered, today):
            return candidate
    return answer


def _with_mark(value: Any) -> Any:
    if isinstance(value, str):
        return f"metka{value}" if "@" in value else f"{MARK}{value.lower()}" if value.isalpha() else f"{MARK} {value}"
    if isinstance(value, Attachment):
        return replace(value, name=f"{MARK}.pdf")
    if isinstance(value, tuple):
        return tuple(_with_mark(each) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        texts = {each.name: getattr(value, each.name) for each in fields(value)}
        return replace(value, **{name: _with_mark(text) for name, text in texts.items() if _bears(name, text)})
    return value


def _bears(name: str, text: Any) -> bool:
    # The form of a letter is chosen by its key; nobody types it.
    free = not any(part in name for part in ("postal", "phone", "topic", "away", "department", "sha", "form"))
    return isinstance(text, str) and bool(text) and free


def go_through(office: Office, task: Task[Any]) -> None:
    """Answer every question of a task in the window and finish it."""
    answers = office.place.answers(task)
    today = office.window.drafts.today
    office.window.ask(Begin(task.name, subject=office.place.subject(task)))
    passed: set[str] = set()
    while (host := office.window.shell.host) is not None:
        for name in host.run.step.fields:
            answer = of_draft(answers[name], host.run.draft)
            host.step_screen.enter(name, marked(host.run, name, answer, today))
        before = host.run.form
        passed.add(before)
        office.window.forward()
        after = office.window.shell.host
        assert after is None or after.run.form not in passed, (task.name, before, after.run.problems(today))


def traces(office: Office) -> list[str]:
    """Where anything that was typed is found outside the data, and in the name of any file."""
    telltale = tuple(each.encode() for each in (MARK, MARK.lower(), *OTHERS))
    names = [path for path in office.home.rglob("*") if any(each in str(path).encode() for each in telltale)]
    files = [file for place in office.outside for file in (place, *place.rglob("*")) if file.is_file()]
    files += office.home.rglob("journal.sqlite*")
    contents = [file for file in files if any(each in file.read_bytes() for each in telltale)]
    return sorted({str(path.relative_to(office.home)) for path in (*names, *contents)})


def copied_details() -> str:
    """What the dialog of a mistake gives to copy; it is closed then."""
    (dialog,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible())
    copy = dialog.findChild(QPushButton, faults.DETAILS)
    if copy is not None:
        copy.click()
    dialog.close()
    return QApplication.clipboard().text() + dialog.text() + dialog.informativeText()


def test_the_marks_are_planted_and_would_be_found(office: Office) -> None:
    for task in TASKS:
        go_through(office, task)

    in_data = office.place.store.file.read_bytes() + Path(f"{office.place.store.file}-wal").read_bytes()
    assert in_data.count(MARK.encode()) > 20
    for each in OTHERS[:-2]:
        assert each.encode() in in_data, each
    (office.home / "log" / "reception.log").write_text(f"planted {MARK}")
    assert traces(office) == ["log/reception.log"]


def test_nothing_typed_is_left_outside_the_data(office: Office, tmp_path: Path) -> None:
    for task in TASKS:
        go_through(office, task)
    store = office.place.store
    _search(store)
    _make_papers(office)
    scan = tmp_path / "Заявление.pdf"
    scan.write_bytes(MARK.encode())
    attached = office.vault.stage(scan)
    office.vault.open_copy(attached.sha256, f"{MARK}.pdf")
    office.vault.forget_copies()
    office.window.new_appeal()
    host = office.window.shell.host
    assert host is not None
    host.step_screen.enter("surname", f"{MARK}ов")
    office.window.put_aside()
    made = store.backups.make(lambda _share: None)
    store.restore(made.name, lambda _share: None)
    office.window.close()
    scan.unlink()

    assert traces(office) == []


@pytest.mark.parametrize("error", [ValueError, KeyError, DiskFull])
def test_what_goes_wrong_tells_nothing_typed(office: Office, error: type[Exception]) -> None:
    for task in TASKS:
        go_through(office, task)
        run = start("run-9", task, Beginning(office.window.drafts.today, MARK, office.place.subject(task)))
        try:
            _go_wrong(error, run)
        except error as caught:
            logging.getLogger("desktop_app.tasks").exception("not finished: %s", run)
            logging.getLogger("peewee").exception("INSERT INTO case_file VALUES (%s)", run)
            sys.excepthook(type(caught), caught, caught.__traceback__)
        assert MARK not in copied_details()

    assert traces(office) == []


def _go_wrong(error: type[Exception], run: Run[Any]) -> None:
    raise error(f"{MARK} {run.draft}")


def _search(store: Store) -> None:
    for typed in (MARK, f"{MARK} 'кузнецов", "89123456789", "metka@example.ru", '"' + MARK):
        store.finder.find(typed)
    store.finder.candidates(Applicant(surname=f"{MARK}кузнецов", name="Пётр"))


def _make_papers(office: Office) -> None:
    store = office.place.store
    for letter_id in range(1, 20):
        letter = store.register.letter(letter_id)
        if letter is not None:
            kept, _ = office.vault.keep(GostPress().make(letter.text), ".pdf")
            assert kept
