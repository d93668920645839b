"""What nobody says aloud: "the person accused of theft took my ring".

Other words for a quotation are meant for a paraphrase. Where they would have to say how a case
stands, they sound like a lawyer's; whoever paraphrases the sentence knows whom it is about.
"""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

# "person accused of theft", "theft suspect", "people alleged to be in a gang"
_OPEN_CASE = later(r"\b(?:accused|alleged|charged|indicted|suspect(?:ed|s)?)\b", re.IGNORECASE)
# "You are a thief": told to their face; but "if you are an addict, call us".
_TO_FACE = later(
    r"(?<!\b(?:[Ii]f|or)\s)(?<!\b[Ww]hen\s)(?<!\bunless\s)(?<!\bwhether\s)\b[Yy]ou(?:\s(?:are|were)|'re)\s"
    r"(?:[a-z]+\s){0,3}\Z"
)
_REACH = 40


def is_never_said(suggestion: str, setting: Setting) -> bool:
    """Tell whether nobody would say a suggestion aloud in place of a label."""
    near = f"{setting.before[-_REACH:]}{_verb(setting.term)}"
    return bool(_OPEN_CASE.search(suggestion) or _TO_FACE.search(near))


def _verb(term: str) -> str:
    """Return the verb with which a term begins: "are " of "are a thief"."""
    first, _, _ = term.partition(" ")
    return f"{first} " if first in ("are", "were") else ""
