"""What a disk may hold when the power goes: a recorded session cut off anywhere, unsynced writes dropped or torn.

Run as `python -m tools.power_cut [STEP] [SEED]`: every STEP-th moment is looked at. The session is recorded by strace.
The disk of this page keeps what fsync was asked for, and of the rest as much as it likes: nothing, all, or pieces of
512 bytes in any order. A name is kept when its folder was synced, and that of a new file with the file itself.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from sqlite3 import DatabaseError
from tempfile import TemporaryDirectory

from desktop_app.domain.faults import Fault
from desktop_app.storage.store import FILE
from tools import inspection
from tools.promises import Promises
from tools.secretary import Desk, files_of

SECTOR = 512
CALLS = "openat,write,pwrite64,fsync,fdatasync,rename,unlink,ftruncate"
FATES = ("dropped", "torn", "kept")

_CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)(?:<(.*)>)?$")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_HANDLE = re.compile(r"^\d+<(.*?)>")


@dataclass
class Op:
    """Something a file is to hold from now on: bytes at a place, or a length."""

    at: int
    data: bytes | None

    def on(self, content: bytearray) -> None:
        """Do it."""
        if self.data is None:
            del content[self.at :]
            content.extend(bytes(self.at - len(content)))
            return
        content.extend(bytes(max(self.at - len(content), 0)))
        content[self.at : self.at + len(self.data)] = self.data


@dataclass
class File:
    """What is safe of a file, what is not yet, and whether its name is."""

    safe: bytearray = field(default_factory=bytearray)
    waiting: list[Op] = field(default_factory=list)
    length: int = 0

    def sync(self) -> None:
        """Everything is safe now."""
        for op in self.waiting:
            op.on(self.safe)
        self.waiting.clear()

    def after(self, fate: str, chance: Random) -> bytes:
        """What is found after a power cut."""
        content = bytearray(self.safe)
        for op in self.waiting:
            for piece in _pieces(op):
                if fate == "kept" or (fate == "torn" and chance.random() < 1 / 2):
                    piece.on(content)
        return bytes(content)


class Disk:
    """A folder as the system sees it, and as it lies on the disk: names are a matter of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.seen = {path: File(bytearray(path.read_bytes())) for path in folder.rglob("*") if path.is_file()}
        for file in self.seen.values():
            file.length = len(file.safe)
        self.safe = dict(self.seen)

    def do(self, call: str, paths: list[Path], op: Op | None) -> None:
        """One call of the session."""
        path = paths[0]
        if call in {"fsync", "fdatasync"}:
            self._sync(path)
        elif call == "openat":
            self.seen.setdefault(path, File())
        elif call == "rename":
            self.seen[paths[1]] = self.seen.pop(path)
        elif call == "unlink":
            self.seen.pop(path, None)
        elif op is not None:
            file = self.seen[path]
            told = Op(file.length, op.data) if op.at < 0 else op
            file.waiting.append(told)
            file.length = told.at if told.data is None else max(file.length, told.at + len(told.data))

    def cut(self, fate: str, chance: Random, into: Path) -> None:
        """Lay out what is found after a power cut."""
        names = self.seen if fate == "kept" else self.safe
        if fate == "torn":
            names = chance.choice((self.seen, self.safe))
        for path, file in names.items():
            place = into / path.relative_to(self.folder)
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            place.write_bytes(file.after(fate, chance))

    def _sync(self, path: Path) -> None:
        if path in self.seen:
            self.seen[path].sync()
            self.safe.setdefault(path, self.seen[path])
            return
        for known in [each for each in self.safe if each.parent == path and each not in self.seen]:
            del self.safe[known]
        self.safe.update({each: file for each, file in self.seen.items() if each.parent == path})


def _pieces(op: Op) -> Iterator[Op]:
    if op.data is None:
        yield op
        return
    for start in range(0, len(op.data), SECTOR):
        yield Op(op.at + start, op.data[start : start + SECTOR])


def record(folder: Path, said: Path, synchronous: str) -> list[tuple[str, list[Path], Op | None, str]]:
    """Let a session work in the folder; its calls there in their order, and between them what it said."""
    log = said.with_suffix(".log")
    tracer = ("strace", "-f", "-y", "-xx", "-s", "16777216", "-e", f"trace={CALLS}", "-o", str(log))
    session = (sys.executable, "-m", "tools.session", str(folder), str(said), synchronous)
    subprocess.run([*tracer, *session], check=True, cwd=Path(__file__).parents[1])
    calls = (_CALL.match(line) for line in log.read_text().splitlines())
    told = [_read(found, folder, said) for found in calls if found and int(found[3]) >= 0]
    return [each for each in told if each is not None]


def _read(found: re.Match[str], folder: Path, said: Path) -> tuple[str, list[Path], Op | None, str] | None:
    call, arguments, result, opened = found[1], found[2], int(found[3]), found[4]
    strings = [_bytes(each) for each in _STRING.findall(arguments)]
    handle = _HANDLE.match(arguments)
    if call in {"rename", "unlink"}:
        paths = [Path(each.decode()) for each in strings]
    elif call == "openat":
        paths = [Path(_bytes(opened or "").decode())] if "O_CREAT" in arguments else []
    else:
        paths = [Path(_bytes(handle[1]).decode())] if handle else []
    if paths == [said] and call == "write":
        return "said", [], None, strings[0].decode()
    if not paths or folder not in paths[0].parents or paths[0].name.endswith("-shm"):
        return ("fsync", [folder], None, "") if paths == [folder] and call == "fsync" else None
    numbers = [int(each) for each in re.findall(r", (\d+)(?=,|$)", arguments)]
    op = None
    if call == "write":
        op = Op(-1, strings[0][:result])
    elif call == "pwrite64":
        op = Op(numbers[-1], strings[0][:result])
    elif call == "ftruncate":
        op = Op(numbers[-1], None)
    return call, paths, op, ""


def _bytes(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))


@dataclass
class Trial:
    """How many cuts were looked at, and what was lost in them."""

    moments: int = 0
    cuts: int = 0
    flaws: list[str] = field(default_factory=list)


def trial(work: Path, synchronous: str = "full", step: int = 1, seed: int = 1) -> Trial:
    """Record a session in a working folder, and cut the power at every `step`-th moment of it."""
    folder = work / "data"
    Desk(folder).store.close()
    disk = Disk(folder)
    first = inspection.finished(folder / FILE)
    events = record(folder, work / "said", synchronous)
    done, chance, promises = Trial(len(events)), Random(seed), Promises()  # noqa: S311 — no secret
    for at, (call, paths, op, told) in enumerate(events):
        if call == "said":
            promises.hear(told.rstrip("\n"))
        else:
            disk.do(call, paths, op)
        if at % step:
            continue
        for fate in FATES:
            after = work / "after"
            disk.cut(fate, chance, after)
            found = _lost(after, promises, first)
            done.cuts += 1
            done.flaws += [f"moment {at}, {call}, {fate}: {flaw}" for flaw in found]
            shutil.rmtree(after)
    return done


def _lost(folder: Path, promises: Promises, first: set[str]) -> list[str]:
    """What the next start finds wrong."""
    try:
        return _looked_at(folder, promises, first)
    except (Fault, DatabaseError) as error:
        return [f"it can't be read: {type(error).__name__}"]


def _looked_at(folder: Path, promises: Promises, first: set[str]) -> list[str]:
    desk = Desk(folder)
    kept = desk.copies.load()
    copies = desk.drafts()
    desk.sweep()
    known = desk.store.files_in_use() | files_of(copies)
    backups = [each.name for each in desk.store.backups.all()]
    desk.store.close()
    found = inspection.flaws(folder)
    present = inspection.finished(folder / FILE)
    found += ["a finished run is lost"] if promises.finished - present else []
    found += ["a run is there by half"] if present - first - promises.finished - {promises.finishing} else []
    found += ["an undone run is valid again"] if promises.undone - inspection.undone(folder) else []
    found += ["a recovery copy is torn"] if kept.set_aside else []
    found += promises.draft_flaws(copies, present, inspection.undone(folder)) + inspection.vault_flaws(folder, known)
    found += ["a backup is lost"] if promises.backups - set(backups) else []
    for backup in (folder / "backups").glob("*.sqlite"):
        found += [] if inspection.is_whole(backup) else ["a backup is not whole"]
    return found


def main(step: int = 1, seed: int = 1) -> int:
    """Full durability must lose nothing, none at all must be caught; 1 when either is not so."""
    flaws = {}
    for synchronous in ("full", "off"):
        with TemporaryDirectory() as work:
            done = trial(Path(work), synchronous, step, seed)
        flaws[synchronous] = done.flaws
        print(f"synchronous={synchronous}: {done.cuts} cuts at {done.moments} moments, {len(done.flaws)} losses")
        for flaw in done.flaws[:5]:
            print(f"  ! {flaw}")
    return 0 if flaws["off"] and not flaws["full"] else 1


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
