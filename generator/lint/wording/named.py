"""People whose names follow a label: "a burglar named Shane Hale"."""

import re

from generator.lint.english.articles import Wording, is_plural
from generator.lint.english.capitals import begun_like, small_first
from generator.lint.english.headlines import titled
from generator.lint.english.person_first import clause
from generator.lint.kept.patterns import later
from generator.lint.model import PARAGRAPH_END
from generator.lint.setting import Setting
from generator.lint.wording.before_names import Moved, behind_name
from generator.lint.wording.joined import has_no_phrase, with_first
from generator.lint.wording.names_after import name_after
from generator.lint.wording.phrase_after import phrase_after
from generator.lint.wording.towns import HEADLINE_VERBS
from generator.location import Span

_CASE = later(r"\b(?:accused|alleged|convicted|suspected)\b")
_WHO = later(r"((?:an? |the )?(?:[a-z]+ )?)(person|people|man|men|woman|women)( .+)")
# "inmates Ada Hale, 25, and Lee Moss, 31, were charged"
_ONE = r"[A-Z][\w'.]*(?:\s[A-Z][\w'.]*){1,3},\s\d\d\b"
_LIST_AFTER = later(rf"\s{_ONE}(?:(?:,|,?\sand)\s{_ONE})+(?=[,.;]|\Z)")
# "Ada Hale, 25, Lee Moss, 31, and another inmate": they are more than the names say.
_LIST_GOES_ON = later(r",?\s(?:and\s)?(?:an?|another|one|others?|several|the|two|three|\d+)\s")
_AGE = later(r",\s\d\d\b")
_BEGINS = later(
    r"(?:\A|[.!?:;,\u2013\u2014]\s|\b(?:against|and|arrested|by|charged|convicted|for|from|of|sentenced|that|to|with)\s)\Z"
)
_COUNTS = ("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_GOES_ON_AFTER = later(r"\s(?:and|or|that|who|whom|whose|with)\b")
_LONGEST_BEFORE = 24
_CLOSED_AFTER = later(r"\s*(?:[,.;:!?)\"\u201d]|\Z)")

# "The serial robber “Hat Bandit” was sentenced", but "Gang member “Ace” Hale" has a name.
_NICKNAME_AFTER = later(
    r"\s[\"\u201c](?:[Tt]he\s)?[A-Z][\w'.]*(?:\s[A-Z\d][\w'.]*){0,3},?[\"\u201d](?![\w'])"
    rf"(?:(?!\s[A-Z][a-z])|(?=\s(?i:{HEADLINE_VERBS})\b))"
)
# "He called the robber “Boss”"
_CALLED_BEFORE = later(
    r"\b(?:answer|ask|call|dub|label|nam|nicknam|tell|told)\w*\s(?:an?|the|this)\s\Z", re.IGNORECASE
)
_OF_RECORD = later(
    r"(?:person|people) (?:on (?:parole|probation)|with (?:an? )?(?:felony|prior))\b", re.IGNORECASE
)
_WHO_IS_CALLED = later(r"(?:an?\s|the\s)?(person|people)\b", re.IGNORECASE)
# "Hale, who has prior strike convictions who is accused of theft,"
_HAS_WHO = later(r"\b(who (?:ha(?:s|ve)|is|are) [^,]+?) who (\w+)\b", re.IGNORECASE)
_IS_WITH = later(r"\b(who is (?:in|on|without) [^,]+?) with\b", re.IGNORECASE)
# "burglar and thief Ana Hale-Marsh"
_HYPHENED = later(r"\b[A-Z]\w+(?:-[A-Z]\w+)+")
_BOTH_REACH = 160


# "the cop killer, Joe Hale, 33, was": behind "an officer" the name would be the officer's.
_APPOSED_AFTER = later(
    r",\s((?!(?:And|But)\b)[A-Z][\w'.-]*(?:\s[A-Z][\w'.-]*){1,3}(?:,\s\d\d)?)(?=,\s[a-z\d]|[.;:)]\s|[.;:)]?\Z)"
)
_OF_WHOM = later(
    r"(?:person|man|woman) (?:accused|convicted|suspected) of .*"
    r"\b(?:child|children|officers?|others|relatives?)\Z"
)


def _with_apposed(wording: Wording, setting: Setting) -> Wording | None:
    """Return "Joe Hale, 33, accused of killing an officer," for "the cop killer, Joe Hale, 33,"."""
    if not setting.before.lower().endswith("the "):
        return None
    named = _APPOSED_AFTER.match(setting.line_after)
    if named is None or not _OF_WHOM.match(wording.suggestions[0]):
        return None
    texts = (f"{named[1]}, {clause(one)}" for one in wording.suggestions)
    return Wording(tuple(texts), wording.before + len("the "), named.end())


def with_name(wording: Wording, setting: Setting) -> Wording | None:
    """Return "a person named Joe Hale, convicted of burglary," or known by a nickname, or None."""
    if wording.suggestions and setting.after.startswith(", "):
        return _with_apposed(wording, setting)
    first = wording.suggestions[0]
    name = phrase_after(setting, first) if setting.after.startswith(" named ") else ""
    if not name:
        return _with_nickname(wording, setting)
    after = setting.after[len(name) :]
    if not _CASE.search(first):
        # "an unhoused man named Joe Hale"
        texts = with_first(wording.suggestions, has_no_phrase)
        return wording._replace(suggestions=texts) if has_no_phrase(texts[0]) else None
    if _GOES_ON_AFTER.match(after):
        return None
    comma = "" if _CLOSED_AFTER.match(after) else ","
    told = (_told(one, name, comma) for one in wording.suggestions)
    texts = tuple(filter(None, told))
    return wording._replace(suggestions=texts, after=wording.after + len(name)) if texts else None


def _with_nickname(wording: Wording, setting: Setting) -> Wording | None:
    """Return "a person known as" before a nickname in quotation marks, or None."""
    if not setting.after.startswith((' "', " \u201c")) or not _NICKNAME_AFTER.match(setting.after):
        return None
    if _CALLED_BEFORE.search(setting.before[-_LONGEST_BEFORE:]):
        return None
    called = filter(None, map(_WHO_IS_CALLED.match, wording.suggestions))
    # What came before this case, no other word tells: "The third-striker 'Night Owl'".
    texts = tuple(
        _known_as(one)
        for match in called
        for one in ((match.string,) if _OF_RECORD.match(match.string) else (match[0], match.string))
    )
    return wording._replace(suggestions=tuple(dict.fromkeys(texts))) if texts else None


def _known_as(text: str) -> str:
    return f"{text} {'KNOWN AS' if text.isupper() else 'known as'}"


def with_names_listed(wording: Wording, setting: Setting) -> Wording | None:
    """Return "two incarcerated people," before the names and ages of two inmates, or None."""
    listed = _LIST_AFTER.match(setting.after) if setting.term.endswith("s") else None
    if listed is None or not is_plural(wording.suggestions[0]):
        return None
    counted = len(_AGE.findall(listed.group()))
    is_bare = not wording.before and _BEGINS.search(setting.before[-_LONGEST_BEFORE:])
    goes_on = _LIST_GOES_ON.match(setting.after, listed.end())
    if not is_bare or goes_on or counted >= len(_COUNTS):
        return wording._replace(suggestions=tuple(f"{one}," for one in wording.suggestions))
    texts = (f"{_COUNTS[counted]} {small_first(one)}," for one in wording.suggestions)
    return wording._replace(suggestions=begun_like(wording.suggestions[0], texts))


def _told(text: str, name: str, comma: str) -> str:
    who = _WHO.fullmatch(text)
    return f"{who[1]}{who[2]}{name}, {clause(who[2] + who[3])}{comma}" if who else ""


def both_behind_name(texts: tuple[str, ...], span: Span, text: str) -> Moved | None:
    """Return both labels behind the name that they stand before: "rapist and murderer Joe Hale"."""
    before = text[max(0, span.start - _BOTH_REACH) : span.start].rpartition(PARAGRAPH_END)[2]
    after = text[span.end : span.end + _BOTH_REACH].partition(PARAGRAPH_END)[0]
    hyphened = _HYPHENED.findall(after)
    for one in hyphened:
        after = after.replace(one, one.replace("-", " "))
    setting = Setting(before, text[span.start : span.end], after)
    name = name_after(setting)
    said = tuple(one.lower() if titled(one) == one else small_first(one) for one in texts)
    moved = behind_name(said, setting, name) if name else None
    if moved is None:
        return None
    clauses = (_IS_WITH.sub(r"\1 and has", one) for one in moved.texts)
    texts = tuple(_HAS_WHO.sub(r"\1 and \2", one) for one in clauses)
    for one in hyphened:
        texts = tuple(text.replace(one.replace("-", " "), one) for text in texts)
    return moved._replace(texts=texts)
