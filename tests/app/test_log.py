"""The log holds facts about the program and nothing else."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.app import log as adapter
from desktop_app.app.log import write_log

OURS = logging.getLogger("desktop_app.some_room")
THEIRS = logging.getLogger("another.package")


SMALL = 1000


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A log that is full soon."""
    monkeypatch.setattr(adapter, "LARGEST_BYTES", SMALL)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """A log that is being kept."""
    root = logging.getLogger()
    before = list(root.handlers)
    file = tmp_path / "log" / "reception.log"
    write_log(file)
    yield file
    for handler in root.handlers[:]:
        if handler not in before:
            root.removeHandler(handler)
            handler.close()


def go_wrong(surname: str) -> None:
    raise ValueError(surname)


def test_names_of_kinds_and_places_are_told(log: Path) -> None:
    OURS.error("%s at %s, %d times", "StoreDamaged", "open:12 > <lambda>:40", 3)

    assert log.read_text().endswith(" ERROR desktop_app.some_room StoreDamaged at open:12 > <lambda>:40, 3 times\n")


@pytest.mark.parametrize("typed", ["Кузнецов", "ivanov@example.ru", "+7 912 345-67-89", "Ivanov Petr", ("Кузнецов",)])
def test_what_may_have_been_typed_is_not(log: Path, typed: object) -> None:
    OURS.error("not saved: %s", typed)

    assert log.read_text().endswith(f"not saved: ({type(typed).__name__})\n")


def test_of_an_error_the_log_has_kind_and_place(log: Path) -> None:
    try:
        go_wrong("Кузнецов")
    except ValueError:
        OURS.exception("not saved")

    assert "not saved: ValueError at " in log.read_text()
    assert "go_wrong" in log.read_text()
    assert "Кузнецов" not in log.read_text()


def test_other_libraries_are_named_and_not_heard(log: Path) -> None:
    THEIRS.error("no such column: Кузнецов")

    assert log.read_text().endswith(" ERROR another.package\n")


def test_the_log_is_closed_to_others(log: Path) -> None:
    OURS.error("begun")

    assert log.stat().st_mode & 0o777 == 0o600


def test_the_log_does_not_grow_without_bound(small: None, log: Path) -> None:  # noqa: ARG001 — before the log
    for _ in range(100):
        OURS.error("begun")

    assert max(file.stat().st_size for file in log.parent.iterdir()) <= SMALL
    assert len(list(log.parent.iterdir())) == 4


def test_where_no_log_can_be_kept_the_program_does_without(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    write_log(tmp_path / "file" / "log" / "reception.log")
