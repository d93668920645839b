"""The words right before and behind a term, small."""

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

AND_PERSON = later(
    r"\s(?:and|or)\s(?:(?:his|her|their)\s|(?:[a-z]+|\d+)\sothers\b"
    r"|(?i:(?:(?:career|child|convicted|drug|gang|repeat|serial|sex|violent)\s){0,2}"
    r"(?:addict|burglar|dealer|felon|gangster|inmate|member|molester|murderer|offender|parolee"
    r"|predator|probationer|rapist|robber|thief|trafficker|user)"
    r"(?=[.,;:!?)]|\Z|\s(?:and|at|for|from|had|has|in|is|on|or|was|who|with)\b)"
    r"|(?:drug|gang|sex)\s(?:dealer|member|offender|trafficker|user)(?=\s(?-i:[A-Z]))))"
)
"""Behind a label: "The prostitute and two others", "a transient and his dog", "and thief"."""

_LAST = later(r"(?:([^\W_]+(?:'[^\W_]+)?)\s)?([^\W_]+(?:'[^\W_]+)?)\s\Z")
_LONG = 80
_NEXT = later(r"\s([^\W_]+(?:'[^\W_]+)?)(?:\s([^\W_]+(?:'[^\W_]+)?))?")


def last_words(setting: Setting) -> tuple[str, str]:
    """Return the word before the one before a term, and the latter; empty where there is none."""
    near = setting.line_before[-60:]
    # They begin at the last blank but two: to look from further ahead takes four times as long.
    last = near.rfind(" ", 0, max(0, len(near) - 1))
    match = _LAST.search(near, max(0, near.rfind(" ", 0, max(0, last))))
    return (match[1] or "").lower() if match else "", match[2].lower() if match else ""


def next_words(setting: Setting) -> tuple[str, str]:
    """Return the two words behind a term; empty where there is none."""
    match = _NEXT.match(setting.line_after)
    return (match[1], match[2] or "") if match else ("", "")


def is_cut_off(setting: Setting) -> bool:
    """Tell whether a text breaks off before the noun: "and used it all to support the criminal".

    A headline and a short line of a list end without a full stop, too.
    """
    if setting.after or len(setting.line_before) < _LONG:
        return False
    return setting.term in ("criminal", "juvenile") and setting.before.endswith(" the ")
