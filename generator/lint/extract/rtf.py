"""Rich text (.rtf), read by striprtf: the text, then notes, headers, footers and text boxes."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from generator.errors import UnreadableInputError
from generator.lint.extract.joined import joined
from generator.lint.extract.rtf_stories import NEXT, arranged
from generator.lint.extract.text import WIDEST_WRAPPED, plain_text
from generator.lint.kept.patterns import later
from generator.lint.model import LINE_END, PARAGRAPH_END, ExtractedText, Part

MAX_BYTES = 20_000_000
# The library makes the same of it as of the end of a paragraph.
_LINE_BREAK = later(r"\\line(?![a-z])")
_BREAK = "\u2028"


def rtf_text(raw: bytes, path: str) -> ExtractedText:
    """Return the text of a rich text file; raises UnreadableInputError where it is none."""
    try:
        from striprtf.striprtf import rtf_to_text  # noqa: PLC0415  # it may not be installed
    except ImportError as error:
        raise UnreadableInputError(path, "reading .rtf needs striprtf: install it") from error
    if not raw.lstrip()[:5].startswith(b"{\\rtf"):
        raise UnreadableInputError(path, "not a rich text file (.rtf)")
    if len(raw) > MAX_BYTES:
        raise UnreadableInputError(path, f"more than {MAX_BYTES:,} bytes of rich text")
    try:
        rich, names = arranged(raw.decode("latin-1"), path)
        rich = _LINE_BREAK.sub(rf"{{\\uc1\\u{ord(_BREAK)} ?}}", rich)
        text = str(rtf_to_text(rich, errors="replace"))  # type: ignore[no-untyped-call]  # it has no types
    except (ValueError, LookupError, IndexError, KeyError, RecursionError, OverflowError) as error:
        raise UnreadableInputError(path, "rich text that cannot be read") from error
    except MemoryError as error:
        raise UnreadableInputError(path, "takes too much memory to read") from error
    return _in_parts(text.replace("\0", ""), names)


def _in_parts(text: str, names: Sequence[str]) -> ExtractedText:
    """Return a text with what stands apart as parts behind it."""
    is_wrapped = max(map(len, re.split(f"[\n{NEXT}{_BREAK}]", text))) <= WIDEST_WRAPPED
    body, *apart = text.split(NEXT)
    read = [_part(body, is_wrapped=is_wrapped)]
    parts: list[Part] = []
    at = len(body) + 1
    for name, part in _each_once(zip_longest(names, map(str.strip, apart), fillvalue="")):
        parts.append(Part(at, name, 0))
        read.append(_part(part, is_wrapped=is_wrapped))
        at += len(part) + 1
    return joined(read)._replace(parts=tuple(parts))


def _each_once(named: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield what has words, a header or a footer that each section repeats only once."""
    seen: set[tuple[str, str]] = set()
    for one in named:
        if one[1] and one not in seen:
            yield one
        if one[0] in ("header", "footer"):
            seen.add(one)


def _part(text: str, *, is_wrapped: bool) -> ExtractedText:
    shown = text.replace(_BREAK, "\n")
    if is_wrapped:
        return plain_text(shown)
    return ExtractedText(shown, text.replace("\n", PARAGRAPH_END).replace(_BREAK, LINE_END))
