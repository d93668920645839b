"""Linting on an executor: files in batches, and one long text in shares.

The rules go along with each, compressed, since some wait to be sent at the same time; each process
unpacks them the first time only. To an executor that knows them, they are only named.
"""

import pickle
import zlib
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache, partial
from itertools import chain, zip_longest
from pathlib import Path
from typing import NamedTuple

from generator.errors import UnreadableInputError
from generator.lint.executor import Executor
from generator.lint.extract import extract
from generator.lint.extract.text import plain_text
from generator.lint.kept.kept_patterns import keep
from generator.lint.match import Matches, find_in, together
from generator.lint.model import ExtractedText, FileResult, RuleBase, Source
from generator.lint.one_source import (
    Found,
    found_in,
    lint_file,
    lint_files,
    unmarked,
    without_bytes,
)
from generator.lint.read import is_long_text, read_source
from generator.lint.shares import Share, cuts, shares, stretches

_BATCHES, _MOST_IN_BATCH = 8, 128
"""Files go to a process some at a time: small batches cost time on the way, large ones keep one
process busy alone."""
_rules: dict[bytes, RuleBase] = {}
"""What was unpacked here, or before this process was split off."""
_MOST_RULES = 4
_State = tuple[int, int]
_GONE: _State = (-1, -1)
_SharesFound = tuple[_State, tuple[Matches, ...]]


def lint_with(
    executor: Executor, paths: Sequence[Path], rulebase: RuleBase
) -> Iterator[tuple[FileResult, ...]]:
    """Yield what linting the files came to, in order and some at a time."""
    packed = _packed(executor, rulebase)
    if len(paths) >= _BATCHES or not any(map(is_long_text, paths)):
        size = min(_MOST_IN_BATCH, max(1, len(paths) // _BATCHES))
        batches = [paths[at : at + size] for at in range(0, len(paths), size)]
        yield from executor.map(partial(_lint_files, packed=packed), batches)
        return
    for path in paths:
        yield (_lint_in_shares(executor, path, rulebase, packed),)


class _Piece(NamedTuple):
    """Where a share of a plain text lies in its file."""

    start: int
    size: int
    """In bytes."""
    at: int
    lines: int
    """As in a share."""
    encoding: str


def _lint_in_shares(
    executor: Executor, path: Path, rulebase: RuleBase, packed: bytes
) -> FileResult:
    """Lint a file whose shares are found elsewhere.

    Each process reads the file itself: to send the text would take its room once more.
    """
    before = _state(path)

    def find(source: Source, rulebase: RuleBase) -> Found:
        if pieces := _pieces(source, before):
            found = executor.map(partial(_find_in_piece, path=path, packed=packed), pieces)
        else:
            work = partial(_find_shares, path=path, packed=packed)
            found = executor.map(work, range(_BATCHES))
        extracted = unmarked(source) if source.kind == "text" else extract(source)
        batches = list(found)
        if any(state != before for state, _ in batches):
            return found_in(source, rulebase)  # changed on disk in the meantime
        in_order = chain.from_iterable(zip_longest(*(matches for _, matches in batches)))
        return Found(extracted, together(one for one in in_order if one))

    return lint_file(path, rulebase, find)


def _lint_files(paths: Sequence[Path], packed: bytes) -> tuple[FileResult, ...]:
    done = lint_files(paths, _unpacked(packed))
    keep()
    return done


def _find_in_piece(piece: _Piece, path: Path, packed: bytes) -> _SharesFound:
    """Return what the rules find in a stretch of a file, of which nothing else is read."""
    state = _state(path)
    rules = _unpacked(packed)
    try:
        with path.open("rb") as file:
            file.seek(piece.start)
            text = file.read(piece.size).decode(piece.encoding)
    except (OSError, UnicodeError):
        return _GONE, ()
    found = find_in(Share(plain_text(text), piece.at, piece.lines), rules)
    keep()
    return state, (found,)


def _pieces(source: Source, state: _State) -> list[_Piece]:
    """Return where the shares of a plain text lie in its file, or nothing where nobody can tell."""
    found: list[_Piece] = []
    start = len(source.mark)
    where = cuts(source.text) if source.kind == "text" else []
    for at, end, lines in stretches(source.text, where):
        size = len(source.text[at:end].encode(source.encoding))
        found.append(_Piece(start, size, at, lines, source.encoding))
        start += size
    return found if start == state[0] else []


def _find_shares(number: int, path: Path, packed: bytes) -> _SharesFound:
    """Return what the rules find in every so manieth share of a file, from this number on."""
    state = _state(path)
    rules = _unpacked(packed)
    try:
        found = tuple(find_in(share, rules) for share in _shares(number, path, state))
    except UnreadableInputError:
        return _GONE, ()
    keep()
    return state, found


def _state(path: Path) -> _State:
    """Return what changes when a file does."""
    try:
        status = path.stat()
    except OSError:
        return _GONE
    return status.st_size, status.st_mtime_ns


def _shares(number: int, path: Path, state: _State) -> Iterator[Share]:
    every = enumerate(shares(_extracted(path, state)))
    return (share for at, share in every if at % _BATCHES == number)


@lru_cache(maxsize=1)
def _extracted(path: Path, state: _State) -> ExtractedText:
    """Return a file's prose; a process that is asked for several shares reads it once."""
    del state  # asked again with another one, it is read again
    return extract(without_bytes(read_source(path)))


def _packed(executor: Executor, rulebase: RuleBase) -> bytes:
    """Return the rules as bytes, or the name by which the executor knows them."""
    known: Mapping[bytes, RuleBase] = getattr(executor, "known", {})
    for name, rules in known.items():
        if rules is rulebase:
            return name
    packed = zlib.compress(pickle.dumps(rulebase), zlib.Z_BEST_SPEED)
    know({packed: rulebase})
    return packed


def _unpacked(packed: bytes) -> RuleBase:
    if packed not in _rules:
        # Packed by ourselves a moment ago, and sent by the executor that the caller chose.
        know({packed: pickle.loads(zlib.decompress(packed))})  # noqa: S301  # see above
    return _rules[packed]


def know(rulebases: Mapping[bytes, RuleBase]) -> None:
    """Keep rules by what they were packed to, or by their names, in this process."""
    if len(_rules) >= _MOST_RULES:
        _rules.clear()
    _rules.update(rulebases)
