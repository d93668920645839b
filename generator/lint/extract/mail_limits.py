"""Takes a mail apart within limits: a hostile one costs neither much time nor much memory.

The library's own reading of a header takes time and memory by the square of its length, so what it
reads of headers is limited before; addresses, of which a release may have hundreds, are not read.
"""

import codecs
from email import message_from_bytes
from email.message import Message
from email.policy import Compat32, compat32

from generator.errors import UnreadableInputError

MOST_IN_HEADER = 5_000
MOST_LINES = 1_000_000
MOST_PARTS = 1_000
DEEPEST = 30
"""So many parts may stand inside each other: each line is compared with the ends of all."""
_READ = {"subject", "content-type", "content-disposition", "content-transfer-encoding"}


def parsed(raw: bytes, path: str) -> Message:
    """Return a mail with its parts; raises UnreadableInputError where it is beyond a limit."""
    if raw.count(b"\n") + raw.count(b"\r") - raw.count(b"\r\n") > MOST_LINES:
        raise UnreadableInputError(path, f"a mail of more than {MOST_LINES:,} lines")
    try:
        return message_from_bytes(raw.removeprefix(codecs.BOM_UTF8), _Part, policy=_Limited())
    except _TooMuchError as error:
        raise UnreadableInputError(path, f"a mail with {error}") from error


class _TooMuchError(Exception):
    """A mail is beyond a limit; the text says which."""


class _Limited(Compat32):
    """Headers as they stand, which are read only when they are asked for."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        if len(value) > MOST_IN_HEADER and name.lower() in _READ:
            reason = f"more than {MOST_IN_HEADER:,} characters in its header {name}"
            raise _TooMuchError(reason)
        return name, value


class _Part(Message):
    """A mail, or a part of one, that knows how deep it stands and which others there are."""

    def __init__(self, policy: Compat32 = compat32) -> None:
        super().__init__(policy)
        self.depth = 0
        self.all_parts = [self]

    def attach(self, payload: Message | str) -> None:
        super().attach(payload)
        if not isinstance(payload, _Part):
            return
        payload.depth = self.depth + 1
        payload.all_parts = self.all_parts
        self.all_parts.append(payload)
        if payload.depth > DEEPEST:
            reason = f"more than {DEEPEST} parts inside each other"
            raise _TooMuchError(reason)
        if len(self.all_parts) > MOST_PARTS:
            reason = f"more than {MOST_PARTS:,} parts"
            raise _TooMuchError(reason)
