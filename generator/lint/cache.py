"""The place on this machine where compiled rules are kept between two starts.

A stored text carries the checksums of what it was made from and of itself: it can be missing or
damaged, but not stale. Every failure here only costs time.

Two checksums and the length tell accidents apart, which is all they are for; a cryptographic digest
would cost a twentieth of the time that a press release takes.
"""

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from zlib import adler32, crc32

MOST_KEPT = 8


def key_of(parts: Iterable[bytes]) -> str:
    """Return the key of a text that is made from these parts and nothing else."""
    return _checksum(b"".join(piece for part in parts for piece in (b"%d:" % len(part), part)))


def fetch(key: str) -> str | None:
    """Return the text stored under a key, or None where there is no whole one."""
    try:
        raw = (_folder() / f"{key}.json").read_bytes()
    except OSError:
        return None
    digest, _, content = raw.partition(b"\n")
    if digest.decode("ascii", "replace") != _checksum(content):
        return None
    return content.decode("utf-8")


def store(key: str, text: str) -> None:
    """Keep a text under a key; does nothing where the machine offers no place for it."""
    content = text.encode("utf-8")
    whole = _checksum(content).encode("ascii") + b"\n" + content
    try:
        folder = _folder()
        folder.mkdir(parents=True, exist_ok=True)
        _write(folder / f"{key}.json", whole)
        _forget_oldest(folder)
    except OSError:
        return


def _checksum(content: bytes) -> str:
    return f"{len(content):x}-{crc32(content):08x}{adler32(content):08x}"


def _write(path: Path, content: bytes) -> None:
    """Write beside the target and move over it: a reader never sees half a file."""
    part = path.with_suffix(f".{os.getpid()}.part")
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def _forget_oldest(folder: Path) -> None:
    kept = sorted(folder.glob("*.json"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in kept[MOST_KEPT:]:
        path.unlink(missing_ok=True)


def _folder() -> Path:
    if root := os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA"):
        return Path(root) / "policypress"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "policypress"
    return Path.home() / ".cache" / "policypress"
