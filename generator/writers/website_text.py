"""Text made safe for a page: whatever an office wrote, readers see exactly that and nothing runs.

A page passes through Markdown, MkDocs and the theme's templates, and the theme prints titles as
they come. So words are escaped where they are written, once, for the place they are written into.
"""

import html
import re
from collections.abc import Mapping

# A single space between words may stand as it is; others would be lost or joined.
_NOT_PLAIN = re.compile(r"[^A-Za-z0-9 ]|^ |(?<= ) | $")


def html_text(text: str) -> str:
    """Return text for a block or attribute of HTML, which no Markdown is read in."""
    # Markdown turns tabs into spaces, in HTML too.
    return html.escape(text).replace("\t", "&#9;")


def markdown_text(text: str) -> str:
    """Return text for a line of Markdown or an attribute: only letters and digits stay as is.

    A character reference never begins structure, neither in Markdown nor in HTML.
    """
    return _NOT_PLAIN.sub(lambda match: f"&#{ord(match.group())};", text)


def front_matter(values: Mapping[str, str]) -> str:
    """Return the block at the head of a page; its values are escaped for the theme's templates."""
    lines = (f'{key}: "{markdown_text(value)}"' for key, value in values.items())
    return "\n".join(("---", *lines, "---"))
