"""The connections of all threads are closed together, and none of them in the midst of its work."""

from pathlib import Path
from threading import Event, Thread

from desktop_app.storage.database import WRITING, Database


def test_closing_waits_for_a_transaction_of_another_thread(tmp_path: Path) -> None:
    database = Database(tmp_path / "cases.sqlite", WRITING)
    has_begun, may_end = Event(), Event()

    def write() -> None:
        with database.only_writer():
            has_begun.set()
            may_end.wait()
            database.run("CREATE TABLE citizen (name TEXT)")

    writer, closer = Thread(target=write), Thread(target=database.close_all)
    writer.start()
    has_begun.wait()
    closer.start()
    closer.join(0.1)
    assert closer.is_alive()

    may_end.set()
    writer.join()
    closer.join()
    assert database.rows("SELECT count(*) FROM citizen") == [(0,)]
    database.close_all()
