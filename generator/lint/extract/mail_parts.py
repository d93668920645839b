"""What is read of the parts of a mail, and what is said of those that are not read."""

import codecs
import re
from collections import Counter
from collections.abc import Sequence
from email import policy
from email.message import Message
from typing import NamedTuple

from generator.lint.extract.html import html_text
from generator.lint.extract.text import plain_text
from generator.lint.kept.patterns import later
from generator.lint.model import MARKUP, ExtractedText
from generator.lint.word_sets import words
from generator.location import Span

_ANSWERED = later(r"^>.*(?:\n>.*)*", re.MULTILINE)
_WORD = later(r"\w+")
_COMPARED = 1_000_000
"""So many code points of two texts are compared; more would only take time."""
_MUCH = 4
"""A web page says more where one in so many of its words is not in the plain text."""
_PICTURES = words("image audio video font")
_SIGNATURES = words("pgp-signature pkcs7-signature x-pkcs7-signature")
_NO_CHARSETS = words("idna punycode")
"""Encodings of names in addresses: to decode a long text by them takes forever."""
_MOST_OF_NAME = 100


class Reading(NamedTuple):
    """What was read of a part of a mail, and what was not."""

    texts: tuple[ExtractedText, ...] = ()
    unread: tuple[str, ...] = ()
    is_plain: bool = False


def read_message(message: Message) -> Reading:
    """Return the subject of a mail, then its texts, those of mails in it among them."""
    raw = next((value for name, value in message.raw_items() if name.lower() == "subject"), "")
    reading = _read(message)
    return reading._replace(texts=(plain_text(_decoded(raw)), *reading.texts))


def _read(part: Message) -> Reading:
    kind, payload = part.get_content_type(), part.get_payload()
    if isinstance(payload, list) and kind.startswith("multipart/"):
        readings = [_read(one) for one in payload if isinstance(one, Message)]
        return _best(readings) if kind == "multipart/alternative" else _together(readings)
    if isinstance(payload, list) and kind == "message/rfc822":
        (mail,) = payload
        # One without a header is something else: its own encoding, mostly.
        if isinstance(mail, Message) and mail.keys():
            return read_message(mail)
    if kind in ("text/plain", "text/html") and part.get_content_disposition() != "attachment":
        return _text(part, kind)
    return Reading(unread=_named(part, kind))


def _together(readings: Sequence[Reading]) -> Reading:
    return Reading(
        tuple(text for one in readings for text in one.texts),
        tuple(unread for one in readings for unread in one.unread),
        is_plain=all(one.is_plain for one in readings),
    )


def _best(readings: Sequence[Reading]) -> Reading:
    """Return one of several forms of the same text: the plain one, unless another says more."""
    read = [one for one in readings if one.texts]
    plain = next((one for one in read if one.is_plain), None)
    unread = tuple(said for one in readings for said in one.unread)
    if plain is None:
        # The best form of a text stands last in a mail.
        return Reading(read[-1].texts if read else (), unread)
    had = _words(plain)
    fuller = next((one for one in read if one is not plain and _says_more(_words(one), had)), None)
    if fuller is None:
        return plain._replace(unread=unread)
    said = ("the plain text, which says less than the HTML that was read",) if had else ()
    return Reading(fuller.texts, unread + said)


def _says_more(there: Counter[str], had: Counter[str]) -> bool:
    return (there - had).total() * _MUCH > there.total()


def _words(reading: Reading) -> Counter[str]:
    """Return the words that a reader sees, with how often each stands there."""
    shown = " ".join(one.prose.replace(MARKUP, "") for one in reading.texts)
    return Counter(match.group().lower() for match in _WORD.finditer(shown[:_COMPARED]))


def _text(part: Message, kind: str) -> Reading:
    raw = part.get_payload(decode=True)
    charset = part.get_content_charset("us-ascii")
    text = _in_encoding(charset, raw) if isinstance(raw, bytes) else ""
    if text is None:
        return Reading(unread=(f"a text in the unknown encoding {_clean(charset)}",))
    if kind == "text/html":
        return Reading((html_text(text),))
    spans = tuple(Span(*match.span()) for match in _ANSWERED.finditer(text))
    return Reading((plain_text(text)._replace(quoted=spans),), is_plain=True)


def _in_encoding(name: str, raw: bytes) -> str | None:
    """Return a text in the encoding that it says it has, or None where that is not known."""
    try:
        known = codecs.lookup(name).name
        # A mail that says nothing, or ASCII, is often in UTF-8.
        known = "utf-8" if known == "ascii" else known
        return None if known in _NO_CHARSETS else raw.decode(known, "replace")
    except (LookupError, ValueError):
        return None


def _named(part: Message, kind: str) -> tuple[str, ...]:
    """Return what a reader calls a part; nothing for pictures in the text and for signatures."""
    is_attached = part.get_content_disposition() == "attachment"
    main, _, sub = kind.partition("/")
    if sub in _SIGNATURES or (main in _PICTURES and not is_attached):
        return ()
    name = _clean(_decoded(part.get_filename("")))
    return (f"the attachment {name}" if name else f"a part of the kind {_clean(kind)}",)


def _decoded(header: str) -> str:
    """Return a header as people read it."""
    return str(policy.default.header_fetch_parse("Subject", header))


def _clean(name: str) -> str:
    """Return a name that a hostile mail gives as it may be shown."""
    return "".join(char for char in name[:_MOST_OF_NAME] if char.isprintable()).strip()
