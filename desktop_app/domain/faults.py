"""What the world may do to the program: faults of the machine, not of the code. Each has words and a way on."""


class Fault(Exception):
    """Something outside the program stands in its way; nothing was written."""


class StoreBusy(Fault):
    """Another program holds the case database locked."""


class StoreDamaged(Fault):
    """The case database is not readable as one: torn, cut or overwritten."""


class StoreLost(Fault):
    """The case database is not there, or empty, though the folder shows that there was work in it."""


class StoreOnNetwork(Fault):
    """The folder lies on another machine: a case database is not safe there, since locks and fsync mean little."""

    def __init__(self, filesystem: str) -> None:
        super().__init__(filesystem)
        self.filesystem = filesystem


class StoreForeign(Fault):
    """The file is a database of another program."""


class StoreTooNew(Fault):
    """The case database was written by a later version of the program."""


class StoreUnreachable(Fault):
    """The case database can't be read or written where it lies: rights, a removed folder, a failing disk."""


class DiskFull(Fault):
    """There is no room left on the disk."""


class FileTooLarge(Fault):
    """A file to be attached is larger than the vault takes; `most` is in bytes."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self.most = most


class NotATable(Fault):
    """A file to be loaded is neither a text of rows nor a spreadsheet, or is damaged, or locked by a password."""


class NothingInTable(Fault):
    """A file to be loaded has no row under its headers."""


class TableTooLarge(Fault):
    """A file to be loaded would fill the memory once it is unpacked; `most` is in bytes."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self.most = most


class QuoteNotClosed(Fault):
    """A quotation mark in a text file is never closed: from `line` on, rows can't be told apart."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class FileNotKept(Fault):
    """The copy of a file to be loaded is no longer among the files of the register."""


class Stopped(Fault):
    """The secretary stopped a long piece of work; nothing is left of it."""


class TooManyRows(Fault):
    """A table is longer than a sheet of a workbook; `most` rows fit."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self.most = most


class FontMissing(Fault):
    """A typeface of letters is not where the program was installed."""


class NoPrinter(Fault):
    """The system knows no printer."""
