"""The journal of readings with names: entries hold ids alone, the register says whose they are."""

from collections.abc import Iterable, Sequence

from desktop_app.domain.ports import Readings, Register
from desktop_app.domain.readings import Reading, ReadingFilter, ReadingLine, ReadingListing


def journal_of(
    register: Register, readings: Readings, wanted: ReadingFilter, *, offset: int, limit: int
) -> ReadingListing:
    """One window of the entries that are looked for. Belongs to the reading thread."""
    found, total = readings.readings(wanted, _of_whom(register, readings, wanted), offset=offset, limit=limit)
    return ReadingListing(tuple(_named(register, found)), total)


def journal_ids(register: Register, readings: Readings, wanted: ReadingFilter) -> tuple[int, ...]:
    """The ids of all entries that are looked for, the newest first."""
    return readings.reading_ids(wanted, _of_whom(register, readings, wanted))


def journal_lines(register: Register, readings: Readings, ids: Sequence[int]) -> tuple[ReadingLine, ...]:
    """These entries with names."""
    return tuple(_named(register, readings.listed_readings(ids)))


def _of_whom(register: Register, readings: Readings, wanted: ReadingFilter) -> tuple[int, ...] | None:
    """Only what was read is looked into: a beginning that half the register has is as good as any."""
    return register.case_files_named(wanted.words, readings.case_files_read(wanted)) if wanted.words.strip() else None


def _named(register: Register, found: Sequence[Reading]) -> Iterable[ReadingLine]:
    ids = tuple({each.case_file_id for each in found})
    case_files = {line.id: line for line in register.listed_case_files(ids)}
    officers = {officer.id: officer.full_name.short for officer in register.officers()}
    for each in found:
        line = case_files.get(each.case_file_id)
        number, citizen = (line.number, line.title) if line else ("", "")
        officer = officers.get(each.officer_id, "")
        yield ReadingLine(each.id, each.at, officer, each.case_file_id, number, citizen, each.manner)
