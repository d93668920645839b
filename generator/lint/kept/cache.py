"""The place on this machine where compiled rules are kept between two starts.

What is stored carries a checksum of itself, and its key one of whatever changes with what it was
made from (its content, or a file's size and times): it can be missing or damaged, but not stale.
Every failure here only costs time.

Checksums and lengths tell accidents apart, which is all they are for; a cryptographic digest would
cost a twentieth of the time that a press release takes.
"""

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from zlib import adler32, crc32

MOST_KEPT = 8
_ENDING = ".kept"
_DIGEST = 16
"""How long a checksum is."""


def key_of(parts: Iterable[bytes]) -> str:
    """Return the key of what this Python makes from these parts and nothing else."""
    sums = ",".join(_checksum(part) for part in (sys.version.encode(), *parts)).encode("ascii")
    return f"{_checksum(sums)}{adler32(sums):08x}"


def fetch(key: str) -> bytes | None:
    """Return what is stored under a key, or None where there is nothing whole."""
    try:
        with (_folder() / f"{key}{_ENDING}").open("rb", buffering=0) as file:
            digest = file.read(_DIGEST)
            content = file.read()
    except OSError:
        return None
    if digest.decode("ascii", "replace") != _checksum(content):
        return None
    return content


def store(key: str, content: bytes) -> None:
    """Keep bytes under a key; does nothing where the machine offers no place for them."""
    whole = _checksum(content).encode("ascii") + content
    try:
        folder = _folder()
        folder.mkdir(parents=True, exist_ok=True)
        _write(folder / f"{key}{_ENDING}", whole)
        _forget_oldest(folder)
    except OSError:
        return


def _checksum(content: bytes) -> str:
    return f"{len(content):08x}{crc32(content):08x}"


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
    kept = sorted(folder.glob(f"*{_ENDING}"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in kept[MOST_KEPT:]:
        path.unlink(missing_ok=True)


def _folder() -> Path:
    if root := os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA"):
        return Path(root) / "policypress"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "policypress"
    return Path.home() / ".cache" / "policypress"
