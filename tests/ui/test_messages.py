"""Every fault of the machine has words that say what to do."""

import errno

import pytest

from desktop_app.domain import faults
from desktop_app.domain.ports import Conflict
from desktop_app.ui import messages

TOLD = {
    faults.StoreOnNetwork: ("nfs",),
    faults.FileTooLarge: (1 << 31,),
    faults.TooManyRows: (1 << 20,),
    faults.TableTooLarge: (1 << 31,),
    faults.QuoteNotClosed: (12,),
}


@pytest.mark.parametrize(
    "kind", [*faults.Fault.__subclasses__(), Conflict, OSError, FileNotFoundError, PermissionError]
)
def test_every_fault_of_the_machine_has_words_of_its_own(kind: type[BaseException]) -> None:
    assert messages.fault(kind(*TOLD.get(kind, ()))) != messages.fault(ValueError())


def test_a_full_disk_is_told_wherever_it_is_met() -> None:
    told = messages.fault(OSError(errno.ENOSPC, "no room"))

    assert "no room left" in told
    assert told != messages.fault(OSError(errno.EIO, "broken"))


def test_a_file_that_is_too_large_is_told_with_the_limit() -> None:
    assert "512" in messages.fault(faults.FileTooLarge(1 << 29))


def test_a_fault_of_the_program_says_that_nothing_is_lost() -> None:
    assert "Nothing typed is lost" in messages.fault(ValueError("Кузнецов"))
    assert "Кузнецов" not in messages.fault(ValueError("Кузнецов"))


def test_a_fault_of_the_program_leaves_a_trace_in_the_log_that_tells_nothing_of_what_was_typed(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with pytest.raises(ValueError, match="Кузнецов") as met:
        int("Кузнецов")
    messages.fault(met.value)
    messages.fault(faults.StoreBusy())

    (line,) = caplog.messages
    assert line.startswith("ValueError at test_a_fault_of_the_program_leaves_a_trace")
