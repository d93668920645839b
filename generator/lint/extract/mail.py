"""Mails (.eml): the subject, then the texts; answers quoted in them are quotations."""

from generator.errors import UnreadableInputError
from generator.lint.extract.joined import joined
from generator.lint.extract.mail_limits import parsed
from generator.lint.extract.mail_parts import read_message
from generator.lint.model import ExtractedText

_MOST_NAMED = 10


def mail_text(raw: bytes, path: str) -> ExtractedText:
    """Return subject and texts of a mail, and say which of its parts were not read.

    Raises UnreadableInputError where it has no text, or where it is beyond what a mail may hold.
    """
    try:
        message = parsed(raw, path)
        (subject, *texts), unread, _ = read_message(message)
    except (LookupError, ValueError, RecursionError, AttributeError, TypeError) as error:
        raise UnreadableInputError(path, "not a mail that can be read") from error
    except MemoryError as error:
        raise UnreadableInputError(path, "takes too much memory to read") from error
    if not message.keys():
        raise UnreadableInputError(path, "not a mail: it has no headers")
    said = _said(unread)
    if not texts:
        raise UnreadableInputError(path, "; ".join(("holds no text that can be read", *said)))
    return joined([subject, *texts])._replace(unread="".join(said))


def _said(unread: tuple[str, ...]) -> tuple[str, ...]:
    """Return a sentence that names what was not read, once each; none where all was."""
    names = list(dict.fromkeys(unread))
    if len(names) > _MOST_NAMED:
        names[_MOST_NAMED:] = [f"and {len(names) - _MOST_NAMED} more"]
    return (f"not read: {', '.join(names)}",) if names else ()
