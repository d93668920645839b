"""The place on this machine where compiled rules are kept between two starts.

A stored text carries the digest of what it was made from and of itself: it can be missing or
damaged, but never stale. Every failure here only costs time.
"""

import os
import sys
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

MOST_KEPT = 8


def key_of(parts: Iterable[bytes]) -> str:
    """Return the key of a text that is made from these parts and nothing else."""
    digest = sha256()
    for part in parts:
        digest.update(b"%d:" % len(part))
        digest.update(part)
    return digest.hexdigest()


def fetch(key: str) -> str | None:
    """Return the text stored under a key, or None where there is no whole one."""
    try:
        raw = (_folder() / f"{key}.json").read_bytes()
    except OSError:
        return None
    digest, _, content = raw.partition(b"\n")
    if digest.decode("ascii", "replace") != sha256(content).hexdigest():
        return None
    return content.decode("utf-8")


def store(key: str, text: str) -> None:
    """Keep a text under a key; does nothing where the machine offers no place for it."""
    content = text.encode("utf-8")
    whole = sha256(content).hexdigest().encode("ascii") + b"\n" + content
    try:
        folder = _folder()
        folder.mkdir(parents=True, exist_ok=True)
        _write(folder / f"{key}.json", whole)
        _forget_oldest(folder)
    except OSError:
        return


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
