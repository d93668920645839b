"""Writes output so that a killed build never leaves half a file, and deletes only our own.

Everything is written beside its target and moved over it; what is stale is deleted last. The list
of what we wrote stands in the output folder, so that nothing else there is ever touched.
"""

import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from generator.errors import UnreadableInputError

MANIFEST = ".policypress-files"
_STAGING = ".staging-"
_SHORT = 40
_ABANDONED = 3600
"""Seconds after which a staging folder belongs to a build that was killed."""


@contextmanager
def staging_folder(out: Path) -> Iterator[Path]:
    """Give a new folder inside the output folder, gone again afterwards."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        _sweep(out)
        folder = Path(tempfile.mkdtemp(prefix=_STAGING, dir=out))
    except OSError as error:
        raise UnreadableInputError(out, f"cannot write there: {error.strerror}") from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def publish(staging: Path, out: Path, *, keep: tuple[str, ...] = ()) -> tuple[Path, ...]:
    """Move what changed in `staging` over `out`, then delete what we wrote earlier and not now.

    Returns the files that `out` now has from us, relative to it. Paths that begin with one of
    `keep` are not stale: another policy's build wrote them.
    """
    files = tuple(sorted(path.relative_to(staging) for path in _files(staging)))
    earlier = written_earlier(out)
    kept = [path for path in earlier if path not in files and path.as_posix().startswith(keep)]
    _refuse_foreign(files, earlier, out)
    # Written before the files are: a build killed in between still knows what is its own.
    write_bytes(out / MANIFEST, _manifest({*files, *earlier}))
    _move_all([path for path in files if _differs(staging / path, out / path)], staging, out)
    for path in set(earlier) - set(files) - set(kept):
        _delete(out / path, out)
    write_bytes(out / MANIFEST, _manifest({*files, *kept}))
    return files


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file beside its target and move it over; an unchanged file keeps its time."""
    if path.is_file() and path.read_bytes() == content:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    # Cut short, for the longest name that a file may have leaves no room for more.
    beside = path.with_name(f".{path.name[:_SHORT]}.{os.getpid()}.part")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def write_tree(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Write files by relative path under a folder."""
    for name, content in contents.items():
        write_bytes(folder / name, content)


def written_earlier(out: Path) -> tuple[Path, ...]:
    """Return what an earlier build wrote, relative to the output folder."""
    try:
        lines = (out / MANIFEST).read_text("utf-8").splitlines()
    except OSError:
        return ()
    paths = (Path(line) for line in lines if line)
    # A list that somebody changed must not lead out of the folder.
    return tuple(path for path in paths if not path.is_absolute() and ".." not in path.parts)


def _sweep(out: Path) -> None:
    """Delete what killed builds left behind."""
    for folder in out.glob(f"{_STAGING}*"):
        if time.time() - folder.stat().st_mtime > _ABANDONED:
            shutil.rmtree(folder, ignore_errors=True)


def _refuse_foreign(files: tuple[Path, ...], earlier: tuple[Path, ...], out: Path) -> None:
    foreign = [path for path in files if path not in earlier and (out / path).exists()]
    if foreign:
        reason = f"{foreign[0]} is there already and is not ours: choose another --out folder"
        raise UnreadableInputError(out, reason)


def _manifest(files: set[Path]) -> bytes:
    return "".join(f"{path.as_posix()}\n" for path in sorted(files)).encode()


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def _differs(source: Path, target: Path) -> bool:
    return not target.is_file() or target.read_bytes() != source.read_bytes()


def _move_all(paths: list[Path], staging: Path, out: Path) -> None:
    """Move files with nothing else in between: a kill here would mix old and new output."""
    for folder in {(out / path).parent for path in paths}:
        folder.mkdir(parents=True, exist_ok=True)
    for path in paths:
        (staging / path).replace(out / path)


def _delete(path: Path, out: Path) -> None:
    path.unlink(missing_ok=True)
    for folder in path.parents:
        if folder == out or not folder.is_dir() or any(folder.iterdir()):
            return
        folder.rmdir()
