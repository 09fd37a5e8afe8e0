"""What lies outside of the register: press, vault, recovery copies, measures, which remember what they were asked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, BinaryIO

from desktop_app.domain.appeal import Attachment
from desktop_app.domain.letter import LetterText
from desktop_app.domain.measures import Measure
from desktop_app.domain.officer import Officer
from desktop_app.domain.post import Envelope, EnvelopeSize
from desktop_app.domain.readings import Reading, ReadingFilter
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.safekeeping import Progress, untold
from desktop_app.flow.recovery import Copy, Kept
from desktop_app.flow.run import Run


class PaperOutside:
    """Press, vault and finisher where only reading is tested: they remember what they were asked."""

    def __init__(self) -> None:
        self.opened: list[tuple[str, str]] = []

    def make(self, text: LetterText) -> bytes:
        return text.subject.encode()

    def proof(self, text: LetterText) -> bytes:
        return self.make(text)

    def on_form(self, text: LetterText) -> bytes:
        return self.make(text)

    def bind(self, texts: Iterable[LetterText], target: BinaryIO) -> None:
        target.writelines(self.make(text) for text in texts)

    def envelopes(self, envelopes: Iterable[Envelope], size: EnvelopeSize) -> bytes:
        raise AssertionError(envelopes, size)

    def labels(self, addresses: Iterable[Sequence[str]], *, used: int = 0) -> bytes:
        raise AssertionError(addresses, used)

    def stage(self, source: Path) -> Attachment:
        return Attachment(source.name, 1, "b" * 64)

    def keep(self, _content: bytes, _suffix: str) -> tuple[str, str]:
        return "aa/file.pdf", "a" * 64

    def open_copy(self, sha256: str, name: str) -> Path:
        self.opened.append((sha256, name))
        return Path("copy") / name

    def finish(self, run: Run[Any], officer: Officer | None, progress: Progress = untold) -> Receipt:
        raise AssertionError(run, officer, progress)

    def undo(self, run_id: str, officer: Officer | None) -> Copy | None:
        raise AssertionError(run_id, officer)

    def record_file(self, letter_id: int, file: str, sha256: str) -> None:
        raise AssertionError(letter_id, file, sha256)


@dataclass
class PaperCopies:
    """Recovery copies by their run, in the order of saving; `kept` is what the last time left."""

    kept: Kept = field(default_factory=Kept)
    files: dict[str, Copy] = field(default_factory=dict)
    saved: list[Copy] = field(default_factory=list)
    fault: Exception | None = None

    def load(self) -> Kept:
        self.files |= {copy.run.id: copy for copy in self.kept.copies}
        return self.kept

    def save(self, copy: Copy) -> None:
        if self.fault:
            raise self.fault
        self.saved.append(copy)
        self.files[copy.run.id] = copy

    def drop(self, run_id: str) -> None:
        if self.fault:
            raise self.fault
        self.files.pop(run_id, None)


@dataclass
class PaperMeasures:
    """The measures that were noted."""

    noted: list[Measure] = field(default_factory=list)

    def note(self, measure: Measure) -> None:
        self.noted.append(measure)


@dataclass
class PaperReadings:
    """Whose case files were read."""

    noted: list[Reading] = field(default_factory=list)

    def note_reading(self, reading: Reading) -> None:
        self.noted.append(reading)

    def readings(
        self, wanted: ReadingFilter, case_file_ids: Sequence[int] | None, *, offset: int, limit: int
    ) -> tuple[tuple[Reading, ...], int]:
        found = self.listed_readings(self.reading_ids(wanted, case_file_ids))
        return found[offset : offset + limit], len(found)

    def case_files_read(self, wanted: ReadingFilter) -> tuple[int, ...]:
        return tuple({self.noted[at].case_file_id for at in self.reading_ids(wanted, None)})

    def reading_ids(self, wanted: ReadingFilter, case_file_ids: Sequence[int] | None) -> tuple[int, ...]:
        return tuple(
            at
            for at, each in reversed(list(enumerate(self.noted)))
            if (case_file_ids is None or each.case_file_id in case_file_ids)
            and wanted.officer_id in {None, each.officer_id}
            and (wanted.since is None or wanted.since <= each.at.date())
            and (wanted.until is None or each.at.date() <= wanted.until)
        )

    def listed_readings(self, ids: Sequence[int]) -> tuple[Reading, ...]:
        return tuple(replace(self.noted[at], id=at) for at in ids)
