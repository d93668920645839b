"""Mails (.eml): the subject, then the text; answers quoted in it are quotations."""

import re
from email import message_from_bytes, policy
from email.message import EmailMessage

from generator.errors import UnreadableInputError
from generator.lint.extract.html import html_text
from generator.lint.extract.joined import joined
from generator.lint.extract.text import plain_text
from generator.lint.model import ExtractedText
from generator.location import Span

_ANSWERED = re.compile(r"^>.*(?:\n>.*)*", re.MULTILINE)


def mail_text(raw: bytes, path: str) -> ExtractedText:
    """Return subject and text of a mail; raises UnreadableInputError where it has no text."""
    try:
        message = message_from_bytes(raw, policy=policy.default)
        body = message.get_body(("plain", "html"))
        content = body.get_content() if isinstance(body, EmailMessage) else None
        subject = str(message["subject"] or "")
        is_html = body is not None and body.get_content_subtype() == "html"
    except (LookupError, ValueError, RecursionError, AttributeError, TypeError) as error:
        raise UnreadableInputError(path, "not a mail that can be read") from error
    if not message.keys() or not isinstance(content, str):
        raise UnreadableInputError(path, "not a mail with a text in it")
    read = html_text(content) if is_html else _with_answers(plain_text(content))
    return joined([plain_text(subject), read])


def _with_answers(text: ExtractedText) -> ExtractedText:
    spans = tuple(Span(*match.span()) for match in _ANSWERED.finditer(text.text))
    return text._replace(quoted=spans)
