"""What a program that was killed left of the files it was writing goes at the next start."""

from pathlib import Path

from desktop_app.ui.export_traces import note, sweep
from tests.ui.pages.paper_office import HeldJobs, a_busy_office, desk_of


def test_what_was_left_is_removed_and_nothing_else(tmp_path: Path) -> None:
    documents, others = tmp_path / "documents", tmp_path / "others"
    for folder in (documents, others):
        (folder / ".reception-x1").mkdir(parents=True)
        (folder / ".reception-x1" / "list.xlsx").write_bytes(b"half")
        (folder / "list.xlsx").write_bytes(b"whole")
    desk = desk_of(a_busy_office(), tmp_path)
    note(desk.settings, {documents})

    sweep(desk)

    assert [path.name for path in documents.iterdir()] == ["list.xlsx"]
    assert len(list(others.iterdir())) == 2


def test_nothing_is_looked_for_when_all_was_finished(tmp_path: Path) -> None:
    jobs = HeldJobs()
    desk = desk_of(a_busy_office(), tmp_path, jobs)
    note(desk.settings, {tmp_path})
    note(desk.settings, set())

    sweep(desk)

    assert jobs.waiting == []


def test_a_folder_that_is_gone_keeps_nobody_from_starting(tmp_path: Path) -> None:
    desk = desk_of(a_busy_office(), tmp_path)
    note(desk.settings, {tmp_path / "gone"})

    sweep(desk)
    sweep(desk)
