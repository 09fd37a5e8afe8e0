"""An old register on paper: a file of four rows as the check would show it, without reading any file."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.domain.appeal import Attachment
from desktop_app.domain.evidence import Reason
from desktop_app.domain.importing import (
    Counts,
    Explain,
    Fate,
    Glimpse,
    Likeness,
    Note,
    Plan,
    Reading,
    RowLine,
    Separator,
)
from desktop_app.domain.importing import Encoding as Letters
from desktop_app.domain.rules import Problem
from desktop_app.domain.safekeeping import Progress
from desktop_app.tasks.import_register import Glanced

FILE = Attachment("реестр 2025.csv", 20_480, "cd" * 32)
HEADERS = ("Рег. №", "Дата регистрации", "ФИО заявителя", "Телефон", "Содержание", "Особые отметки")
ROWS = (
    ("12", "15.01.2025", "КУЗНЕЦОВ Пётр Владимирович", "89123456789", "Нет отопления", ""),
    ("13", "16.01.2025", "Павлова А. С.", "2-34-56", "Яма во дворе", "архив"),
    ("14", "31.02.2025", "Дюма Лев Артёмович", "", "Крыша", ""),
)
GLIMPSE = Glimpse(Reading("", Letters.CP1251, Separator.SEMICOLON), (), HEADERS, ROWS)
GLANCED = Glanced(FILE.sha256, GLIMPSE.reading, (), HEADERS)
READ = (FILE, GLANCED)
"""What the task is begun with once the file has been read."""

ENTERS = RowLine(
    2, "a" * 32, Fate.OPENS, "Кузнецов Пётр Владимирович", notes=(Note("surname", "КУЗНЕЦОВ", "Кузнецов"),)
)
UNDECIDED = RowLine(
    3,
    "b" * 32,
    Fate.UNDECIDED,
    "Павлова А. С.",
    like=(Likeness(7, "ЛД-000007", "Павлова Анна Сергеевна", (Reason.SAME_SURNAME, Reason.INITIAL_FITS)),),
)
WRONG = RowLine(4, "c" * 32, Fate.WRONG, "Дюма Лев Артёмович", (("registered_on", Problem.NO_SUCH_DATE, "31.02.2025"),))


@dataclass
class PaperImporting:
    """Tells what it was told to; `fault` is what stands in the way of everything."""

    glimpse: Glimpse = GLIMPSE
    found: tuple[RowLine, ...] = (ENTERS, UNDECIDED, WRONG)
    fault: Exception | None = None
    looked: list[Reading] = field(default_factory=list)
    checked: list[Plan] = field(default_factory=list)
    saved: list[Path] = field(default_factory=list)

    def look(self, _file: Attachment, reading: Reading) -> Glimpse:
        self._fail()
        self.looked.append(reading)
        return self.glimpse

    def check(self, plan: Plan, progress: Progress) -> Counts:
        progress(0.5)
        self._fail()
        self.checked.append(plan)
        return self.counts(plan)

    def counts(self, _plan: Plan) -> Counts:
        self._fail()
        of = [line.fate for line in self.found]
        by_fate = {fate.name.lower(): of.count(fate) for fate in Fate}
        return Counts(len(of), appeals=of.count(Fate.OPENS), cleaned=1, **by_fate)

    def lines(self, _plan: Plan, fates: Sequence[Fate], *, offset: int, limit: int) -> tuple[RowLine, ...]:
        self._fail()
        return tuple(line for line in self.found if line.fate in fates)[offset : offset + limit]

    def cleaned(self, _plan: Plan, *, offset: int, limit: int) -> tuple[RowLine, ...]:
        return tuple(line for line in self.found if line.notes)[offset : offset + limit]

    def to_decide(self, _plan: Plan, *, offset: int, limit: int) -> tuple[RowLine, ...]:
        return tuple(line for line in self.found if line.like)[offset : offset + limit]

    def save_rest(self, _plan: Plan, path: Path, title: str, explain: Explain) -> int:
        self._fail()
        self.saved.append(path)
        path.write_text("\n".join([title, *map(explain, (UNDECIDED, WRONG))]), encoding="utf-8")
        return 2

    def _fail(self) -> None:
        if self.fault:
            raise self.fault
