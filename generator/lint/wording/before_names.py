"""Labels before a name go behind it: "inmate Joe Hale" is "Joe Hale, an incarcerated person,"."""

import re
from typing import NamedTuple

from generator.lint.english.articles import Wording, article_for, is_plural
from generator.lint.english.capitals import begins_sentence, capital_first, small_first
from generator.lint.english.deeds import IRREGULAR_PAST
from generator.lint.english.grammar import ends_thing, is_verb
from generator.lint.english.headlines import is_capitalized_throughout, titled
from generator.lint.english.openers import is_opener
from generator.lint.english.person_first import clause
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.named_again import does_it, is_named_again
from generator.lint.word_sets import words
from generator.lint.wording.headline_names import MORE, NO_NAMES, Name, name_in_headline
from generator.lint.wording.modifiers import LABEL_MODIFIERS, OF_LABEL
from generator.lint.wording.of_named import and_who, of_several
from generator.lint.wording.towns import resident_before

_PART = (
    r"(?:(?:(?:[A-Z]\.)?[A-Z]|Jr|Sr|Mr|Ms|Mrs|Dr|Lt|Sgt|Cpl|Capt|Det|St)\."
    r"|[A-Z](?:'[A-Z]\w+|[a-z]\w*|[A-Z]?\b))"
)
_NICKNAME = r"(?:\s[\"\u201c'(][\w ]{1,20}[\"\u201d')](?=\s[A-Z]))?"
# "Jane Doe #2", "Jane Doe 2"
_NUMBER = r"(?:\s#\s?\d{1,3}\b|(?<=\bDoe)\s(?:No\.\s)?\d{1,3}\b)?"
_ONE = (
    rf"{_PART}{_NICKNAME}(?:\s(?:(?:de|del|la|van|von|bin|al|der)\s){{0,2}}{_PART}){{0,4}}{_NUMBER}"
)
_NAME = later(rf"\s(?!No\.\s\d)((?:defendant\s|suspect\s)?{_ONE})(\sand\s{_ONE})?")
_NEEDS_NO_COMMA = later(r"\s*(?:[,.;:!?)\"\u201d\u2014]|\Z)")
_PREDICATE = later(
    r"[,.]|\s(?:is|was|are|were|has|had|have|will|would|can|could|may|must|[a-z]{2,}ed"
    rf"|{IRREGULAR_PAST})\b"
)
_SURNAME = later(
    r"(\s(?:Creek|Lake|Lane|Park|Street))(?=,\s\d|\s(?:is|was|has|had|will|told|said|pleaded)\b)"
)
_NEXT_WORD = later(r"\s([a-z]+)\b")
_TAKING = words(
    # "Detectives lead inmate Joe Hale to the car", "co-defendant robber Joe Hale"
    "escort lead name walk accomplice codefendant conspirator defendant suspect"
    # "a plan to keep convicted robber Joe Hale in prison"
    " accuse apprehend arrest capture catch charge confront convict extradite find free hand"
    " hold hunt identify indict interview jail keep kill locate nab oppose parole prosecute"
    " question release represent retry seek sentence stop sue try"
)
_THE = later(r"\b(the)\s\Z", re.IGNORECASE)
_OTHER_DETERMINER = later(
    r"\b(?:an?|this|(?<!\bsaid\s)(?<!\bsays\s)(?<!\bsay\s)(?<!\bfound\s)(?<!\bannounced\s)"
    r"(?<!\bannounces\s)(?<!\balleged\s)(?<!\balleges\s)(?<!\btoday\s)(?<!\btestified\s)"
    r"(?<!\bargued\s)(?<!\bargues\s)(?<!\bconfirmed\s)that"
    r"|these|those|his|her|its|their|our|my|your|and|or|turned)\s\Z",
    re.IGNORECASE,
)
# "Ana Diaz, Lee Moss and convicted felon Ray Coombs"
_IN_LIST_OF_NAMES = later(r"(?:[A-Z][\w.']*,?|,)\s(?:and|or)\s\Z")
# What goes on describing the person: "34-year-old", "homeless".
_DESCRIBES = later(
    r"(?:\b(?:\d{1,3}\syear\sold|homeless|local|longtime|former|alleged|area|elderly|retired"
    r"|rival|disabled|pregnant|unemployed|young)\s)+\Z",
    re.IGNORECASE,
)
_AN_AGE = later(r"\d{1,3}\syear\sold", re.IGNORECASE)
_LAST_WORD = later(r"([\w']+)([.,;:!?\"\u201c\u201d()\u2014]*)\s*\Z")
# "Harlow felon Joe Hale": who is held there need not live there.
# In "Eastside gangbanger Joe Hale" it may be the gang's.
_HELD = later(r"\b(?:custody|gangs?|incarcerated|jail|prison)\b")
# "the in-custody death of inmate Joe Hale": where he was held is told.
_HELD_PERSON = later(r"person (?:in|incarcerated) ", re.IGNORECASE)
_DEATH_BEFORE = later(
    r"\b(?:custodial|in\scustody|jail|prison)\s(?:deaths?|suicides?)\sof\s\Z", re.IGNORECASE
)
# "Jury Convicts Drug Dealer Joe Hale": of what, the text says, and he is not only accused.
_CONVICTS_BEFORE = later(r"\bjury\s(?:convict(?:s|ed)?|finds?|found)\s\Z", re.IGNORECASE)
# "When convicted robber, Joe Hale, was": nothing that goes with the label stands before it.
_BETWEEN_COMMAS = later(rf",\s({_ONE})(?=,\s[a-z])")
_NOTHING_BEFORE = later(
    r"(?:\A|[.!?:]\s|\b(?:after|against|and|as|because|before|but|by|for|from|of|that|to|when"
    r"|where|while|with)\s)\Z",
    re.IGNORECASE,
)
# "Fugitive Joe Hale, 34, wanted for robbery"
_WANTED_AFTER = later(r",?\s(?:is\s)?wanted\b", re.IGNORECASE)
# "Offenders Hale and Moss": the word says nothing of them.
_SAYS_NOTHING = words("offender offenders perpetrator perpetrators")
# "hired ex-convict Hale to drive"
_HIRED_BEFORE = later(
    r"\b(?:ask|forc|hir|order|paid|pay|persuad|promis|recruit|sen[dt]|told|us)(?:e[ds]?|ing|s)?\s"
    r"(?:the\s)?\Z"
)
# In a line of capitals, these end a name.
_SMALL_WORDS = later(
    r"\b(?:A(?!\.)|After|An|And|Are|As|At|Before|By|For|From|Had|Has|Have|In|Is|Of|On|Or|Over|The|To|Was|Were"
    r"|Who|Will|With)\b"
)
_LONGEST_BEFORE, _NO_NAME_AFTER = 60, (" at", " by", " for", " from", " in", " of", " to", " with")


class Moved(NamedTuple):
    """What says the same with the label behind the name."""

    texts: tuple[str, ...]
    before: int
    """How much before the term goes with it."""
    after: int
    """How much after the term."""


def name_after(setting: Setting) -> Name | None:
    """Return the name that the term stands before, or None."""
    if setting.term.lower().endswith(_NO_NAME_AFTER):
        return None
    if setting.term.isupper():
        return _in_capitals(setting)
    match = _NAME.match(setting.line_after)
    if match is None:
        return _between_commas(setting)
    if is_capitalized_throughout(setting):
        return name_in_headline(setting, match[1], match[2] or "")
    name = _without_no_names(match.group() if match[2] else match[1])
    if name and " " not in name and (surname := _SURNAME.match(setting.line_after, 1 + len(name))):
        # "felon Robert Lane was arrested": that is no street.
        name += surname[1]
    rest = setting.line_after[1 + len(name) :]
    is_hired = rest.startswith(" to ") and _HIRED_BEFORE.search(setting.before[-_LONGEST_BEFORE:])
    if not name or not (is_hired or _is_name(name, rest)):
        return None
    length = 1 + len(name)
    more = MORE.match(setting.line_after, length)
    end = more.end() if more and not match[2] else length
    owner = setting.line_after.startswith("'", end)
    text = setting.line_after[1:end]
    end -= _ends_sentence(text, setting.line_after[end:])
    return Name(text, end, several=" and " in name, owner=owner)


def _in_capitals(setting: Setting) -> Name | None:
    """Return the name in "BURGLAR JOE HALE SENTENCED", which stands as in a headline."""
    before, after = setting.line_before, setting.line_after
    if " " not in after.strip() or not f"{before}{after}".isupper():
        return None
    after_it = _SMALL_WORDS.sub(_in_small, after.title())
    headline = setting._replace(before=before.title(), term=setting.term.title(), after=after_it)
    name = name_after(headline)
    return name and name._replace(text=after[1 : 1 + len(name.text)])


def _in_small(word: re.Match[str]) -> str:
    return word[0].lower()


def _between_commas(setting: Setting) -> Name | None:
    """Return the name in "When convicted robber, Joe Hale, was": it has to have an article."""
    if not setting.after.startswith(", ") or setting.term.endswith("s"):
        return None
    match = _BETWEEN_COMMAS.match(setting.line_after)
    if match is None or " " not in match[1] or is_capitalized_throughout(setting):
        return None
    before = LABEL_MODIFIERS.sub("", setting.before[-_LONGEST_BEFORE:])
    is_alone = _NOTHING_BEFORE.search(before)
    return Name(match[1], match.end()) if is_alone else None


def _ends_sentence(name: str, rest: str) -> bool:
    """Tell whether the last period of a name ends the sentence, too: "She saw Joe Hale Jr."."""
    return name.endswith(".") and (not rest.strip() or rest[1:2].isupper())


def behind_name(texts: tuple[str, ...], setting: Setting, name: Name) -> Moved | None:
    """Return what says the same behind the name, or None."""
    the = _THE.search(setting.before[-_LONGEST_BEFORE:])
    before = setting.before[: -len(the.group())] if the else setting.before
    describes = _DESCRIBES.search(before[-_LONGEST_BEFORE:])
    adjectives = describes.group().strip() if describes else ""
    if gone := describes or OF_LABEL.search(before[-_LONGEST_BEFORE:]):
        # "the 31-year-old felon Hale", "the predatory molester Hale"
        before = _THE.sub("", before[: -len(gone.group())])
    resident = ""
    # A headline above, with no blank line between, has nothing to do with it.
    begins_line = not setting.line_before.strip()
    # "Last week drug dealer Joe Hale"
    begins = begins_line or is_opener(setting._replace(before=before).sentence_before)
    if not (the or begins or _may_move(before)):
        is_held = _HELD.search(texts[0])
        resident = "" if is_held else resident_before(before, setting, several=name.several)
        if not resident:
            return None
    behind = setting._replace(after=setting.after[name.length :])
    if name.owner or _is_told(texts, behind, before, adjectives):
        # Nothing fits between a name and what it owns: without the label it reads well.
        return _alone(resident + name.text, adjectives, len(setting.before) - len(before), name)
    plural = name.several
    fitting = [one for one in texts if is_plural(one) is plural and "{" not in one]
    clauses = [of_several(_described(one, adjectives.lower()), behind.after) for one in fitting]
    if not clauses or (adjectives and plural):
        return None
    named = _begun(_with_comma(resident + name.text), setting._replace(before=before))
    if joined := and_who(named, clauses, behind.after):
        texts, end = joined
        return Moved(texts, len(setting.before) - len(before), name.length + end)
    comma = "" if _NEEDS_NO_COMMA.match(setting.after, name.length) else ","
    is_in_line = behind.line_after.strip(" .,") or " " in setting.line_before.strip()
    if is_in_line and is_capitalized_throughout(setting):
        # Behind "WHO:", where only the name has capitals, there is no headline.
        clauses = [titled(one) for one in clauses]
    moved = tuple(f"{named} {one}{comma}" for one in clauses)
    return Moved(moved, len(setting.before) - len(before), name.length)


def with_held_name(wording: Wording, setting: Setting, name: Name | None) -> Wording:
    """Return "Joe Hale, in Elm County custody," for a "person in Elm County custody"."""
    texts = [one for one in wording.suggestions if _HELD_PERSON.match(one)] if name else []
    if name is None or not texts or wording.after or name.several or name.owner:
        return wording
    before = setting.line_before[: len(setting.line_before) - wording.before]
    if before.strip() and (_THE.search(before) or not _may_move(before)):
        return wording
    # Who died there is there no more: it has no verb.
    as_there = titled if is_capitalized_throughout(setting) else small_first
    clauses = [as_there(one.partition(" ")[2]) for one in texts]
    comma = "" if _NEEDS_NO_COMMA.match(setting.after, name.length) else ","
    moved = tuple(f"{_with_comma(name.text)} {one}{comma}" for one in clauses)
    return Wording(moved, wording.before, name.length)


def _is_told(texts: tuple[str, ...], setting: Setting, before: str, adjectives: str) -> bool:
    """Tell whether the label says of whoever has the name only what is told anyway."""
    if _HELD.search(texts[0]) and _DEATH_BEFORE.search(before):
        return True
    if " accused of " in texts[0] and _CONVICTS_BEFORE.search(before[-_LONGEST_BEFORE:]):
        return True
    if "wanted on a" in texts[0] and _WANTED_AFTER.match(setting.after):
        return True
    if setting.term.lower() in _SAYS_NOTHING or is_named_again(texts, setting):
        return True
    return (not adjectives or _is_age(adjectives)) and does_it(texts, setting)


def _is_age(adjectives: str) -> bool:
    return _AN_AGE.fullmatch(adjectives) is not None


def _alone(who: str, adjectives: str, before: int, name: Name) -> Moved | None:
    """Return the name without the label; an age may stand before it: "26-year-old Hale sold"."""
    if _is_age(adjectives):
        return Moved((who,), 0, name.length)
    return None if adjectives else Moved((who,), before, name.length)


def _begun(named: str, setting: Setting) -> str:
    """Return a name with a capital where a sentence begins: "Defendant Lee Moss"."""
    return capital_first(named) if begins_sentence(setting) else named


def _with_comma(named: str) -> str:
    return named if named.endswith((",\u201d", ',"')) else f"{named},"


def _without_no_names(run: str) -> str:
    """Return a run of capitalized words up to one that no name has: a day, a month."""
    kept: list[str] = []
    for word in run.split():
        if word.lower() in NO_NAMES and word.lower() not in ("jr", "sr"):
            break
        kept.append(word)
    return "" if kept[-1:] == ["and"] else " ".join(kept)


def _is_name(name: str, rest: str) -> bool:
    if " " in name:
        return not any(word.lower().rstrip(".") in NO_NAMES for word in name.split()[:1])
    if _PREDICATE.match(rest):
        return True
    following = _NEXT_WORD.match(rest)
    return following is not None and (is_verb(following[1]) or following[1] == "said")


def _may_move(before: str) -> bool:
    """Tell whether nothing before the term belongs to it: "officers arrested felon Joe Hale"."""
    if _IN_LIST_OF_NAMES.search(before):
        return True
    if _OTHER_DETERMINER.search(before):
        return False
    match = _LAST_WORD.search(before)
    if match is None or match[2]:
        return True
    word = match[1].lower()
    # "The indictment charges felon Joe Hale"
    return ends_thing(word) or is_verb(word) or word.removesuffix("s") in _TAKING


def _described(text: str, adjectives: str) -> str:
    if adjectives.endswith("rival"):
        # A rival is a person already.
        text = text.removeprefix("person ")
    return f"{article_for(adjectives)} {adjectives} {text}" if adjectives else clause(text)
