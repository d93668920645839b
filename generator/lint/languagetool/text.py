"""What of a text goes to a grammar server: no quotation, no name, none of the office's own words.

Each letter of these is sent as an x, so that the sentence around them still reads as one.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from generator.lint.model import (
    LEFT_OUT,
    LINE_END,
    MARKUP,
    PARAGRAPH_END,
    TAB,
    ExtractedText,
)
from generator.lint.quotes import Quotations
from generator.lint.word_sets import CALENDAR, words
from generator.location import Span

_MOST_AT_ONCE = 15_000
_WORD = re.compile(r"[^\W\d_](?:[\w'\u2019.-]*\w)?")
_SENTENCE_START = re.compile(
    rf"(?:\A|[.!?:][^\w\s]?\s+|[{LINE_END}{PARAGRAPH_END}\n]\s*)[^\w\s]?\Z"
)
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Sgt|Lt|Capt|Sen|Rep|Gov|Gen|Hon|Jr|Sr|v|vs|No)\.\s\Z")
_REACH = 40
# Capitals that no name has: sent as they are, because dates and "I" have a grammar of their own.
_NO_NAMES = CALENDAR | words("i i'm i've i'd i'll")
_OPENERS = words(
    "the a an this that these those his her its our their my your he she it we they you i in on at"
    " of for from to by with as and but or nor so yet if when while after before since because"
    " although though until unless once no not all both each every some many most several few two"
    " three four five six seven eight nine ten there here what who which where how why"
)


class SentText:
    """A text as it is sent, and where each of its code points stands in the source."""

    def __init__(self, text: str, places: list[int], hidden: set[int]) -> None:
        self.text = text
        self._places, self._hidden = places, hidden

    def span(self, offset: int, length: int) -> Span | None:
        """Return where a part stands in the source; None where it touches what was hidden."""
        end = offset + length
        if length < 1 or end > len(self._places):
            return None
        around = range(max(0, offset - 1), min(end + 1, len(self._places)))
        if any(self._places[at] in self._hidden for at in around):
            return None
        return Span(self._places[offset], self._places[end - 1] + 1)


def sent_texts(extracted: ExtractedText, own_words: Sequence[str]) -> Iterator[SentText]:
    """Yield a text in pieces of whole paragraphs, each short enough to be sent at once."""
    hidden = _hidden(extracted, own_words)
    for start, end in _stretches(extracted.prose):
        text = _sent(extracted.prose, start, end, hidden)
        if text.text.strip():
            yield text


def _sent(prose: str, start: int, end: int, hidden: set[int]) -> SentText:
    pieces: list[str] = []
    places: list[int] = []
    for at in range(start, end):
        char = prose[at]
        if char == MARKUP or (char == LEFT_OUT and places and prose[places[-1]] == LEFT_OUT):
            continue
        pieces.append(_as_sent(char, hidden=at in hidden))
        places.append(at)
    return SentText("".join(pieces), places, hidden)


def _as_sent(char: str, *, hidden: bool) -> str:
    if hidden:
        return "X" if char.isupper() else "x" if char.isalnum() or char == LEFT_OUT else char
    if char == TAB:
        return " "
    return "\n" if char in (LINE_END, PARAGRAPH_END) else char


def _hidden(extracted: ExtractedText, own_words: Sequence[str]) -> set[int]:
    """Return the offsets of what is kept from the server."""
    prose = extracted.prose
    spans = [*_quoted(extracted), *_own(prose, own_words), *_names(prose)]
    hidden = {at for span in spans for at in range(span.start, span.end)}
    hidden.update(at for at, char in enumerate(prose) if char == LEFT_OUT)
    return hidden


def _quoted(extracted: ExtractedText) -> Iterator[Span]:
    quotations = Quotations(extracted)
    for match in _WORD.finditer(extracted.prose):
        quotation = quotations.around(Span(*match.span()))
        if quotation is not None:
            yield quotation


def _own(prose: str, own_words: Iterable[str]) -> Iterator[Span]:
    for phrase in own_words:
        for match in re.finditer(re.escape(phrase), prose, re.IGNORECASE):
            yield Span(*match.span())


def _names(prose: str) -> Iterator[Span]:
    """Yield words that are names: capitalized, and not only because a sentence begins there."""
    found = list(_WORD.finditer(prose))
    within = {match.group() for match in found if _is_capital(match) and not _opens(prose, match)}
    small = {match.group() for match in found if not _is_capital(match)}
    ends = [match.end() for match in found]
    for match in found:
        word = match.group()
        if not _is_capital(match):
            continue
        known = word in within and word.lower() not in small
        if known or not _opens(prose, match) or _leads_name(prose, found, ends, match):
            yield Span(*match.span())


def _leads_name(
    prose: str, found: list[re.Match[str]], ends: list[int], match: re.Match[str]
) -> bool:
    """Tell whether another capitalized word follows at once: "Maria Keller said"."""
    at = bisect_right(ends, match.end())
    if match.group().lower() in _OPENERS or at >= len(found) or not _is_capital(found[at]):
        return False
    return prose[match.end() : found[at].start()].strip(f" {MARKUP}") == ""


def _is_capital(match: re.Match[str]) -> bool:
    word = match.group()
    return word[0].isupper() and word.lower().replace("\u2019", "'") not in _NO_NAMES


def _opens(prose: str, match: re.Match[str]) -> bool:
    before = prose[max(0, match.start() - _REACH) : match.start()].replace(MARKUP, "")
    return bool(_SENTENCE_START.search(before)) and not _TITLE.search(before)


def _stretches(prose: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(prose):
        end = min(len(prose), start + _MOST_AT_ONCE)
        if end < len(prose):
            cut = prose.rfind(PARAGRAPH_END, start, end)
            end = cut + 1 if cut > start else end
        yield start, end
        start = end
