"""What the world may do to the program: faults of the machine, not of the code. Each has words and a way on."""


class Fault(Exception):
    """Something outside the program stands in its way; nothing was written."""


class StoreBusy(Fault):
    """Another program holds the case database locked."""


class StoreDamaged(Fault):
    """The case database is not readable as one: torn, cut or overwritten."""


class StoreForeign(Fault):
    """The file is a database of another program."""


class StoreTooNew(Fault):
    """The case database was written by a later version of the program."""


class StoreUnreachable(Fault):
    """The case database can't be read or written where it lies: rights, a removed folder, a failing disk."""


class DiskFull(Fault):
    """There is no room left on the disk."""
