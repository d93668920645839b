"""Two labels that stand together become one finding: "a third-striker gang member", "rapist/thief".

Each alone would get a person of its own: "a third-striker person alleged to be in a gang".
"""

import re
from itertools import zip_longest

from generator.lint.english.articles import Wording, article_for, as_written, message
from generator.lint.english.capitals import small_first
from generator.lint.english.headlines import titled
from generator.lint.english.person_first import clause
from generator.lint.kept.patterns import later
from generator.lint.model import PARAGRAPH_END, Finding
from generator.lint.setting import Setting
from generator.lint.word_sets import words
from generator.lint.wording.before_names import Moved, behind_name, name_after
from generator.lint.wording.second_label import both, is_of_person, is_of_several
from generator.location import Span

_BETWEEN = later(r"[ \n]?/[ \n]?|[ \n](?:(and|or|&)[ \n])?", re.IGNORECASE)
_LONGEST_BETWEEN = 5
_WHO_AFTER = later(r"[ \n]who(?=[ \n][a-z])")
# "Hale, who has prior strike convictions who is accused of theft,"
_HAS_WHO = later(r"\b(who (?:ha(?:s|ve)|is|are) [^,]+?) who (\w+)\b", re.IGNORECASE)
_IS_WITH = later(r"\b(who is (?:in|on|without) [^,]+?) with\b", re.IGNORECASE)
_REACH = 160
_ARTICLE_BEFORE = later(r"\b(an?) \Z", re.IGNORECASE)
# "Hale, a gang member, drug dealer and felon,": the first took the article in.
_IN_ROW_BEFORE = later(r"[a-z\d],\san?\s(?:[\w-]+\s){0,3}[a-z]+,\s\Z")
_LONGEST_ARTICLE = 4
_LEAST_IN_TITLE = 5
_VERB_AT_END = later(r" (?:Is|Are|IS|ARE)\Z")
# Elsewhere "between dealer and thief" may be two people, as two lines or headlines may.
_DETERMINED = later(
    r"(?:\A|[\n\x1d\x1e:]\W*|\b(?:an?|another|any|as|each|every|her|his|no|that|the|this)\s"
    r"(?:(?!(?:and|between|by|for|from|of|to|with)\b)[\w-]+\s){0,2})\Z",
    re.IGNORECASE,
)
# "an addict who was sober"
_OWN_WORD = later(r"(?:an?|the|who)\s", re.IGNORECASE)
_OWN_ARTICLE = later(r"(?:an?|the|is|was)\s", re.IGNORECASE)
_TWO_AFTER = later(
    r"[ \n](?:appear|are|both|die|escape|face|fight|flee|get|go|have|plead|return|were)\b",
    re.IGNORECASE,
)
# "told the parolee gang members were near": those are others.
_ANOTHER_BEFORE = later(
    r"\b(?:an?|each|every|(?:asked|gave|informed|offered|sent|showed|sold|told|warned)\sthe)\s\Z",
    re.IGNORECASE,
)
_SELLING = words("dealer pimp pusher supplier trafficker")
_SOLD_TO = words("addict buyer customer john prostitute user victim")


def as_one(earlier: Finding, finding: Finding, text: str) -> Finding | None:
    """Return one finding for two labels with nothing but "and" or a slash between them, or None."""
    if _takes_in(finding, earlier):
        return finding
    joining = _joining(earlier, finding, text)
    if joining is None or earlier.quoted != finding.quoted:
        return None
    start, end = earlier.span.start, finding.span.end
    article = _ARTICLE_BEFORE.search(text[max(0, start - _LONGEST_ARTICLE) : start])
    texts = _texts(earlier.suggestions, finding.suggestions, joining)
    if not texts or text.startswith("'s", end):
        return None
    if moved := _behind_name(texts, Span(start, end), text):
        span = Span(start - moved.before, end + moved.after)
        return _over(span, moved.texts, earlier, finding, text)
    if not article and _IN_ROW_BEFORE.search(text, max(0, start - _REACH), start):
        # "Hale, who is in a gang, previously convicted of a felony and accused of theft,"
        texts = tuple(clause(one) if one.startswith("person ") else one for one in texts)
    if article and article_for(texts[0]) != article[1].lower():
        start -= len(article[0])
        texts = tuple(f"{as_written(article_for(one), article[1])} {one}" for one in texts)
    if " who " in texts[0].lower() and (who := _WHO_AFTER.match(text, end)):
        # "who is alleged to be in a gang and has"
        end += len(who[0])
        texts = tuple(f"{one} and" for one in texts)
    return _over(Span(start, end), texts, earlier, finding, text)


def _takes_in(finding: Finding, earlier: Finding) -> bool:
    """Tell whether the words before a label went into its suggestion: "the homeless addict".

    Of "a former transient sex offender" and "is a fugitive felon", the last of them did.
    """
    if finding.span.start <= earlier.span.start:
        return earlier.span.end <= finding.span.end
    return finding.span.start < earlier.term.end <= finding.term.start


def _joining(earlier: Finding, finding: Finding, text: str) -> str | None:
    """Return the word between two labels, empty where there is none; None where others are."""
    between = text[earlier.span.end : finding.span.start]
    if earlier.span.end == finding.span.start + len("and"):
        # "is a felon and gang member": both have taken it in.
        return "" if finding.matched.startswith("and ") else None
    if earlier.span.end > finding.span.start or len(between) > _LONGEST_BETWEEN:
        return None
    if not between and finding.suggestions[0].startswith(" and "):
        return "and"
    joined = _BETWEEN.fullmatch(between)
    if joined is None or _OWN_WORD.match(finding.matched) or not _is_one(earlier, finding, text):
        return None
    return (joined[1] or between.strip()).lower().replace("&", "and")


def _is_one(earlier: Finding, finding: Finding, text: str) -> bool:
    """Tell whether a rapist and murderer are one person, or the labels are of one group."""
    start, end = earlier.span.start, finding.span.end
    near = text[max(0, start - _REACH) : start]
    is_joined = text[earlier.span.end : finding.span.start].strip(" /\n")
    if is_of_several(finding.suggestions[0]):
        return not is_joined and not _ANOTHER_BEFORE.search(near)
    if not is_joined:
        return True
    kinds = f"{earlier.matched} {finding.matched}".lower().split()
    is_sale = not _SELLING.isdisjoint(kinds) and not _SOLD_TO.isdisjoint(kinds)
    if is_sale or _TWO_AFTER.match(text, end):
        return False
    return bool(_DETERMINED.search(near) or _OWN_ARTICLE.match(earlier.matched))


def _behind_name(texts: tuple[str, ...], span: Span, text: str) -> Moved | None:
    """Return both labels behind the name that they stand before: "rapist and murderer Joe Hale"."""
    before = text[max(0, span.start - _REACH) : span.start].rpartition(PARAGRAPH_END)[2]
    after = text[span.end : span.end + _REACH].partition(PARAGRAPH_END)[0]
    setting = Setting(before, text[span.start : span.end], after)
    name = name_after(setting)
    said = tuple(one.lower() if titled(one) == one else small_first(one) for one in texts)
    moved = behind_name(said, setting, name) if name else None
    if moved is None:
        return None
    clauses = (_IS_WITH.sub(r"\1 and has", one) for one in moved.texts)
    return moved._replace(texts=tuple(_HAS_WHO.sub(r"\1 and \2", one) for one in clauses))


def _over(
    span: Span, texts: tuple[str, ...], earlier: Finding, finding: Finding, text: str
) -> Finding:
    said = finding.message
    if not finding.quoted:
        said = message(Wording(texts), " ".join(span.of(text).split()))
    return finding._replace(
        severity=max(earlier.severity, finding.severity),
        span=span,
        message=said,
        matched=span.of(text),
        suggestions=texts,
        line=earlier.line,
        column=earlier.column - (earlier.span.start - span.start),
        term=Span(earlier.term.start, finding.term.end),
        safe=False,
    )


def _texts(first: tuple[str, ...], second: tuple[str, ...], joining: str) -> tuple[str, ...]:
    # "Person Alleged to Be in a Gang Is" goes with "Charged".
    verb = match[0] if (match := _VERB_AT_END.search(second[0])) else ""
    pairs = zip_longest(_persons(first), (one.removesuffix(verb) for one in _persons(second)))
    said = (
        _with_capitals(both(one or first[0], other or second[0], joining), one or first[0])
        for one, other in pairs
    )
    return tuple(dict.fromkeys(f"{one}{verb}" for one in said if one))


def _persons(texts: tuple[str, ...]) -> list[str]:
    """Return the suggestions that begin with a person, if there are any."""
    return [one for one in texts if is_of_person(one)] or list(texts)


def _with_capitals(text: str, model: str) -> str:
    """Return a phrase with the capitals of a headline where its parts have them."""
    if model.isupper():
        return text.upper()
    longer = [word for word in text.split()[1:] if len(word) >= _LEAST_IN_TITLE]
    is_title = sum(word[0].isupper() for word in longer) > len(longer) / 2
    return titled(text) if is_title else text
