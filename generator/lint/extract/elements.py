"""The elements of web pages: what stands apart, what is no prose, which attributes are read."""

from collections.abc import Iterator

from generator.lint.extract.tag import Tag
from generator.lint.word_sets import words
from generator.location import Span

# What nobody knows is shown in the line, as browsers do with it.
APART = words(
    "address article aside audio blockquote body button canvas caption center col colgroup datalist"
    " dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2"
    " h3 h4 h5 h6 head header hgroup hr html iframe label legend li listing main marquee menu nav"
    " noembed noframes noscript object ol optgroup option p picture plaintext rp rt search section"
    " select summary table tbody td template tfoot th thead title tr ul video xmp"
)
"""Elements whose words are never read together with those around."""
IN_LINE = words("area embed image img input keygen meter progress")
"""Elements that stand in a line, between words, and hold none."""
UNREAD = words("script style pre code svg textarea")
"""Elements whose content is no prose."""
_EVERYWHERE = words("alt placeholder")
# Those of links and of words in a sentence are not read: they would tear it.
_APART_ONLY = words("aria-label label title")
_DESCRIBED = words(
    "description og:description og:title og:image:alt twitter:description twitter:title"
    " twitter:image:alt"
)
"""What a page says of itself where somebody links to it, by its names in <meta>."""


def shown_values(tag: Tag, text: str) -> Iterator[Span]:
    """Yield where the values of attributes stand that somebody reads or hears."""
    if tag.closes:
        return
    describes = tag.name == "meta" and any(
        name in ("name", "property") and span.of(text).strip().lower() in _DESCRIBED
        for name, span in tag.values
    )
    for name, span in tag.values:
        if _is_shown(tag.name, name, describes=describes) and span.of(text).strip():
            yield span


def _is_shown(element: str, attribute: str, *, describes: bool) -> bool:
    if attribute in _APART_ONLY:
        return element in APART or element in IN_LINE
    return attribute in _EVERYWHERE or (describes and attribute == "content")
