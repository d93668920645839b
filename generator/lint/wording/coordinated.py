"""Adjectives that share one label: "state and federal inmates" are people in both kinds of prison.

Alone, the last of them would get its people, and the first would be left standing before them.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from generator.lint.english.articles import Wording, article_for, as_written, message
from generator.lint.english.capitals import capital_first, small_first
from generator.lint.english.headlines import titled
from generator.lint.kept.patterns import later
from generator.lint.model import MARKUP, ExtractedText, Finding
from generator.lint.word_sets import words
from generator.lint.wording.described import is_other_group, is_thing_apart
from generator.lint.wording.shared_noun import with_others_before
from generator.location import Lines, Span

Find = Callable[[str, Span], tuple[Finding, ...]]
"""Returns what is found in a text in one place."""
_JOINED = ("and", "or", "And", "AND", "OR", "&")
# "state, county and federal", and not "cut with fentanyl, and recreational users"
_OTHERS_BEFORE = later(
    r"(?<![\w'\u2019-])([A-Za-z][\w-]*(?:(?:,\s[A-Za-z][\w-]*){1,2},?)?)"
    r"(\s(?:and|or|&|AND|OR|and/or|AND/OR)\s|/)\Z"
)
_TWO_BEFORE = later(r"(?<![\w'\u2019-])([A-Za-z][\w-]*\s[A-Za-z][\w-]*)(\s(?:and|or|&|AND|OR)\s)\Z")
_ARTICLE_BEFORE = later(r"\b([Aa]n?)\s\Z")
_DETERMINERS = ("a ", "an ", "her ", "his ", "our ", "the ", "their ")
_OF_DEED = words("accused convicted suspected")
# One person is one or the other: "accused or convicted", "serving sentences or detained".
_SAID = later(r"(?:accused|alleged|awaiting|convicted|detained|known|serving|suspected|who)\Z")
_SEVERAL = later(r"[a-rt-z]s\b(?<!ous)")
_FORMERLY = later(r"\bformerly\b", re.IGNORECASE)
_PEOPLE = (["people"], ["People"], ["person"], ["Person"])
_REACH = 200
_MOST_WORDS = 3
_LEAST_SHARED = 2
_JOINS = words("about among at by for from in of on to with")


class _Both(NamedTuple):
    """What is said of several, and where the first of them begins."""

    start: int
    texts: tuple[str, ...]


def coordinated(
    finding: Finding,
    earlier: Sequence[Finding],
    extracted: ExtractedText,
    lines: Lines,
    find: Find | None,
) -> Finding:
    """Return a finding with the adjectives that stand before "and", where one phrase says all.

    What is said of each comes from the rules: each is put before the label by itself. Of a
    label that is looked at so, `find` is None.
    """
    prose, start = extracted.prose, finding.span.start
    is_slash = prose[start - 1 : start] == "/"
    done = earlier[-1].span.end if earlier else 0
    if is_slash and done == start - 1:
        # "inmate/detainee phone calls": the first is no finding of its own then.
        done = earlier[-1].span.start
    first = max(done, finding.paragraph.start, start - _REACH)
    is_last = is_slash or prose.endswith(_JOINED, first, max(first, start - 1))
    is_label = finding.suggestions and not finding.matched.lower().startswith(_DETERMINERS)
    if find is None or not (is_last and is_label and " " in finding.matched):
        return finding
    after = prose[finding.span.end : min(finding.paragraph.end, finding.span.end + _REACH)]
    both = _both(finding, prose[first : finding.span.start], after, find)
    if both is None:
        return finding
    span = Span(first + both.start, finding.span.end)
    line, column = lines.position(span.start)
    return finding._replace(
        span=span,
        message=finding.message if finding.quoted else _message(both.texts, span, prose),
        matched=span.of(extracted.text),
        suggestions=both.texts,
        line=line,
        column=column,
        safe=False,
    )


def _both(finding: Finding, before: str, after: str, find: Find) -> _Both | None:
    """Return what is said of both, by one word each or by two: "state prison and county jail"."""
    if shared := with_others_before(finding.suggestions, finding.matched, before):
        start = len(before) - shared.before
        if titled(finding.suggestions[0]) == finding.suggestions[0]:
            return _Both(start, tuple(map(titled, shared.texts)))
        return _Both(start, _begun_like(before[start], shared.texts))
    for length, pattern in enumerate((_OTHERS_BEFORE, _TWO_BEFORE), 1):
        joined = pattern.search(before)
        label = finding.matched.split(maxsplit=length)
        if joined is None or len(label) <= length:
            continue
        if _SEVERAL.search(joined[1]) or _are_others(joined, before, finding):
            # "guns and drug dealers", "Joe Hale and Elm gang members"
            continue
        ahead = before[: joined.start()]
        # At the beginning of a sentence, the first has a capital that the label has not.
        begun = small_first if finding.matched.islower() else str
        others = [
            _now(finding.suggestions)
            if one.lower() == "current"
            else _said_of(f"{begun(one)} {label[-1]}", ahead, after, find)
            for one in joined[1].rstrip(",").split(", ")
        ]
        texts = tuple(dict.fromkeys(_together(finding.suggestions, others, _word(joined[2]))))
        texts = _begun_like(joined[1][0], texts)
        article = _ARTICLE_BEFORE.search(ahead)
        if texts and not (article and article_for(texts[0]) != article[1].lower()):
            return _Both(joined.start(), texts)
    return None


def _word(joining: str) -> str:
    """Return the word for "violent/sex offenders" and "and/or", who may be both."""
    joining = joining.strip()
    if "/" not in joining:
        return joining
    return "OR" if joining.isupper() else "or"


def _are_others(joined: re.Match[str], before: str, finding: Finding) -> bool:
    """Tell whether what stands before "and" is no adjective of the label's people."""
    ahead = before[: joined.start()]
    if is_thing_apart(joined[1], ahead, finding.matched) or not _is_adjective(joined[1], finding):
        return True
    return is_other_group(joined[0], ahead, finding.matched)


def _is_adjective(words: str, finding: Finding) -> bool:
    """Tell whether words have capitals only because they begin, or a headline has them."""
    if words.islower():
        return True
    said = finding.suggestions[0]
    return finding.matched.islower() or said.isupper() or titled(said) == said


def _begun_like(letter: str, texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(capital_first, texts)) if letter.isupper() else texts


def _message(texts: tuple[str, ...], span: Span, prose: str) -> str:
    return message(Wording(texts), " ".join(span.of(prose).replace(MARKUP, "").split()))


def _said_of(label: str, before: str, after: str, find: Find) -> tuple[str, ...]:
    """Return what the rules say of a label in a sentence; () where it is none."""
    own = Span(len(before), len(before) + len(label))
    found = find(before + label + after, own)
    return next((one.suggestions for one in found if one.span == own), ())


def _now(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return what is said of former inmates as it is of current ones, where it is said so."""
    return tuple(_FORMERLY.sub(_currently, one) for one in texts if _FORMERLY.search(one))


def _currently(formerly: re.Match[str]) -> str:
    return "CURRENTLY" if formerly[0].isupper() else as_written("currently", formerly[0])


def _together(
    last: tuple[str, ...], others: Sequence[tuple[str, ...]], joining: str
) -> Iterator[str]:
    """Yield one phrase for each that is said of the last, with the most alike of the others."""
    for text in last:
        alike = [min(said, key=partial(_difference, text), default="") for said in others]
        if together := _in_one([*alike, text], joining):
            yield together


def _difference(text: str, other: str) -> int:
    """Return how many words of a text are not those of another, in order."""
    before, after = _shared([text.split(), other.split()])
    return len(other.split()) - before - after


def _in_one(texts: Sequence[str], joining: str) -> str:
    """Return "people in state and federal custody" for people in either; empty where it cannot be.

    The texts have to be the same but for a few words in one place.
    """
    parted = [text.split() for text in texts]
    before, after = _shared(parted)
    own = [one[before : len(one) - after] for one in parted]
    shared = parted[0]
    is_shared = before + after >= _LEAST_SHARED or shared[:before] in _PEOPLE
    if not (is_shared and all(0 < len(one) <= _MOST_WORDS for one in own)):
        return ""
    if any(one[0].lower() in _OF_DEED and "of" in one for one in own):
        # "accused of drug or convicted of gun offenses"
        return ""
    if len({one[0].lower() for one in own if one[0].lower() in _JOINS}) > 1:
        # "visits of incarcerated or for detained people"
        return ""
    is_either = any(_SAID.match(one[0]) for one in own)
    *first, last = map(" ".join, own)
    middle = f"{', '.join(first)} {'or' if is_either and joining.islower() else joining} {last}"
    return " ".join([*shared[:before], middle, *shared[len(shared) - after :]])


def _shared(parted: Sequence[Sequence[str]]) -> tuple[int, int]:
    """Return how many words texts have in common at their beginning, and at their end."""
    shortest = min(map(len, parted))
    before = next((at for at in range(shortest) if len({one[at] for one in parted}) > 1), shortest)
    rest = shortest - before
    after = next((at for at in range(rest) if len({one[-1 - at] for one in parted}) > 1), rest)
    return before, after
