"""On which file system a folder lies, and whether that is another machine's."""

import re
from pathlib import PurePosixPath

NETWORK = frozenset({
    "9p", "afs", "ceph", "cifs", "coda", "davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.rclone",
    "fuse.s3fs", "fuse.smbnetfs", "fuse.sshfs", "gfs2", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "ocfs2", "smb",
    "smb2", "smb3", "smbfs",
})  # fmt: skip
"""SQLite's locks and shared memory can't be relied on there (sqlite.org, «How To Corrupt», 2.1; «WAL», overview)."""

_ESCAPED = re.compile(r"\\([0-7]{3})")


def filesystem_of(folder: PurePosixPath, mounts: str) -> str:
    """The type of the file system that holds an absolute path; `mounts` is the text of /proc/mounts. "" if untold."""
    found, depth = "", -1
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:  # noqa: PLR2004 — device, mount point, type
            continue
        point = PurePosixPath(_unescaped(parts[1]))
        # Of two mounts at one place the later one lies on top.
        if folder.is_relative_to(point) and len(point.parts) >= depth:
            found, depth = parts[2], len(point.parts)
    return found


def is_network(filesystem: str) -> bool:
    """Whether a file system is another machine's."""
    return filesystem in NETWORK


def _unescaped(path: str) -> str:
    """Spaces and the like stand in /proc/mounts as octal numbers."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 8)), path)
