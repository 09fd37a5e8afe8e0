"""A case database on another machine's disk is found out by the table of mounts."""

from pathlib import PurePosixPath

import pytest

from desktop_app.domain.mounts import NETWORK, filesystem_of, is_network

MOUNTS = r"""/dev/sda1 / ext4 rw,relatime 0 0
tmpfs /tmp tmpfs rw 0 0
server:/office /mnt/office nfs4 rw 0 0
//server/share /mnt/shared\040folder cifs rw 0 0
/dev/sdb1 /mnt/office/local ext4 rw 0 0
secretary@server: /home/secretary/far fuse.sshfs rw 0 0
torn line"""


@pytest.mark.parametrize(
    ("folder", "filesystem"),
    [
        ("/home/secretary/data", "ext4"),
        ("/mnt/office/data", "nfs4"),
        ("/mnt/office", "nfs4"),
        ("/mnt/office-of-mine", "ext4"),
        ("/mnt/office/local/data", "ext4"),
        ("/mnt/shared folder/data", "cifs"),
        ("/home/secretary/far/data", "fuse.sshfs"),
    ],
)
def test_the_deepest_mount_above_the_folder_holds_it(folder: str, filesystem: str) -> None:
    assert filesystem_of(PurePosixPath(folder), MOUNTS) == filesystem
    assert is_network(filesystem) is (filesystem != "ext4")


def test_of_two_mounts_at_one_place_the_later_one_counts() -> None:
    twice = "/dev/sda1 /data ext4 rw 0 0\nserver:/data /data nfs rw 0 0"
    assert filesystem_of(PurePosixPath("/data/x"), twice) == "nfs"


def test_without_a_table_nothing_is_refused() -> None:
    assert filesystem_of(PurePosixPath("/data"), "") == ""
    assert not is_network("")


def test_disks_of_this_machine_are_no_network() -> None:
    assert NETWORK.isdisjoint({"ext4", "btrfs", "xfs", "zfs", "tmpfs", "vfat", "ntfs", "overlay", "fuseblk"})
