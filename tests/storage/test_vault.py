"""Files by their hash: kept once, whole or not at all, closed to others, opened only under harmless names."""

import hashlib
import stat
from pathlib import Path

import pytest

from desktop_app.storage.vault import CHUNK, Vault
from desktop_app.storage.whole import PART


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    """An empty vault."""
    return Vault(tmp_path / "vault", tmp_path / "copies")


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """A file that came with an appeal: longer than what is copied at a time."""
    source = tmp_path / "Заявление Кузнецова.PDF"
    source.write_bytes(b"scan" * CHUNK)
    return source


def kept(tmp_path: Path) -> list[Path]:
    return [path for path in (tmp_path / "vault").rglob("*") if path.is_file()]


def test_a_file_is_kept_under_its_hash_with_name_and_size(vault: Vault, scan: Path, tmp_path: Path) -> None:
    attachment = vault.stage(scan)

    assert (attachment.name, attachment.size) == ("Заявление Кузнецова.PDF", 4 * CHUNK)
    assert attachment.sha256 == hashlib.sha256(scan.read_bytes()).hexdigest()
    assert [path.name for path in kept(tmp_path)] == [attachment.sha256]
    assert kept(tmp_path)[0].read_bytes() == scan.read_bytes()


def test_the_same_file_is_kept_once(vault: Vault, scan: Path, tmp_path: Path) -> None:
    assert vault.stage(scan) == vault.stage(scan)
    assert len(kept(tmp_path)) == 1


def test_folders_and_files_are_closed_to_others(vault: Vault, scan: Path, tmp_path: Path) -> None:
    attachment = vault.stage(scan)
    copy = vault.open_copy(attachment.sha256, attachment.name)

    for path in (*(tmp_path / "vault").rglob("*"), tmp_path / "vault", copy, copy.parent):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)


def test_bytes_are_kept_with_the_path_they_lie_at(vault: Vault, tmp_path: Path) -> None:
    path, sha256 = vault.keep(b"%PDF", ".pdf")

    assert sha256 == hashlib.sha256(b"%PDF").hexdigest()
    assert path == f"{sha256[:2]}/{sha256}.pdf"
    assert (tmp_path / "vault" / path).read_bytes() == b"%PDF"


@pytest.mark.parametrize(
    ("name", "ending"),
    [
        ("Заявление.PDF", ".pdf"),
        ("фото.jpg", ".jpg"),
        ("run.sh", ".bin"),
        ("a.desktop", ".bin"),
        ("без ending", ".bin"),
    ],
)
def test_a_copy_keeps_nothing_of_the_name_but_a_harmless_ending(vault: Vault, name: str, ending: str) -> None:
    _, sha256 = vault.keep(b"content", "")
    copy = vault.open_copy(sha256, name)

    assert copy.name == f"{sha256[:12]}{ending}"
    assert copy.read_bytes() == b"content"
    assert vault.open_copy(sha256, name) == copy


def test_copies_are_forgotten(vault: Vault) -> None:
    _, sha256 = vault.keep(b"content", ".pdf")
    copy = vault.open_copy(sha256, "a.pdf")

    vault.forget_copies()
    assert not copy.parent.exists()
    vault.forget_copies()
    assert vault.open_copy(sha256, "a.pdf").exists()


def test_a_file_that_is_gone_or_changed_is_told(vault: Vault, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        vault.open_copy("0" * 64, "a.pdf")

    path, sha256 = vault.keep(b"content", ".pdf")
    (tmp_path / "vault" / path).write_bytes(b"altered")
    with pytest.raises(OSError, match="not what was kept"):
        vault.open_copy(sha256, "a.pdf")
    assert list((tmp_path / "copies").iterdir()) == []


def test_a_source_that_cannot_be_read_leaves_nothing(vault: Vault, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        vault.stage(tmp_path / "vanished.pdf")
    with pytest.raises(IsADirectoryError):
        vault.stage(tmp_path)
    assert kept(tmp_path) == []


def test_what_nobody_knows_is_swept_and_what_was_never_finished(tmp_path: Path) -> None:
    before = Vault(tmp_path / "vault", tmp_path / "copies")
    _, known = before.keep(b"known", ".pdf")
    before.keep(b"orphan", ".pdf")
    (tmp_path / "vault" / f"torn{PART}").write_bytes(b"to")

    vault = Vault(tmp_path / "vault", tmp_path / "copies")
    _, new = vault.keep(b"kept since the start", "")
    vault.sweep({known})

    assert {path.stem for path in kept(tmp_path)} == {known, new}


def test_an_empty_vault_is_swept_too(vault: Vault) -> None:
    vault.sweep(set())
