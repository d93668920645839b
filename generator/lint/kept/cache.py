"""The place on this machine where compiled rules and code are kept between two starts.

What is stored carries a checksum of itself, and its key one of whatever changes with what it was
made from (its content, or a file's size and times): it can be missing or damaged, but not stale.
Every failure here only costs time.

Checksums and lengths tell accidents apart, which is all they are for; a cryptographic digest would
cost a twentieth of the time that a press release takes.
"""

import os
import stat
import sys
from collections.abc import Iterable
from mmap import ACCESS_READ, mmap
from pathlib import Path
from zlib import adler32, crc32

MOST_KEPT = 10
_ENDING = ".kept"
# An empty file cannot be mapped, and not every user of a container has a home.
_NOWHERE = (OSError, RuntimeError, ValueError)
_DIGEST = 16
"""How long a checksum is."""


def key_of(parts: Iterable[bytes]) -> str:
    """Return the key of what this Python makes from these parts and nothing else."""
    sums = ",".join(_checksum(part) for part in (sys.version.encode(), *parts)).encode("ascii")
    return f"{_checksum(sums)}{adler32(sums):08x}"


def fetch(key: str) -> memoryview | None:
    """Return what is stored under a key, read where it lies, or None where nothing whole is."""
    try:
        with (_folder() / f"{key}{_ENDING}").open("rb", buffering=0) as file:
            if not _is_own(os.fstat(file.fileno())):
                return None
            # Windows replaces no file that is still read.
            is_read_whole = os.name == "nt"
            whole = memoryview(
                file.read() if is_read_whole else mmap(file.fileno(), 0, access=ACCESS_READ)
            )
    except _NOWHERE:
        return None
    digest, content = bytes(whole[:_DIGEST]), whole[_DIGEST:]
    return content if digest.decode("ascii", "replace") == _checksum(content) else None


def store(key: str, content: bytes) -> None:
    """Keep bytes under a key; does nothing where the machine offers no place for them."""
    whole = _checksum(content).encode("ascii") + content
    try:
        folder = _folder()
        folder.mkdir(parents=True, exist_ok=True)
        _write(folder / f"{key}{_ENDING}", whole)
        _forget_oldest(folder)
    except _NOWHERE:
        return


def _is_own(status: os.stat_result) -> bool:
    """Tell whether nobody else could have written a file: what it holds is run."""
    if not hasattr(os, "geteuid"):
        return True
    return status.st_uid in (os.geteuid(), 0) and not status.st_mode & stat.S_IWOTH


def _checksum(content: bytes | memoryview) -> str:
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
