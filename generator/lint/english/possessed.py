"""What somebody has whose label stands in the possessive: "the addict's [early release]"."""

import re

from generator.lint.english.capitals import capital_first
from generator.lint.english.deeds import IRREGULAR_PAST
from generator.lint.english.grammar import ends_thing, is_verb
from generator.lint.english.headlines import could_be_verb
from generator.lint.kept.patterns import later
from generator.lint.word_sets import words

WHOM = {"her": "her", "his": "him", "their": "them", "my": "me", "our": "us", "your": "you"}
"""Whom a possessive stands for: "her killer" killed her."""
_POSSESSED = later(r"'s?((?:\s[\w]+(?:'s|'(?=\s\w))?){1,4})(?=(\W*))", re.IGNORECASE)
# "the predator's reign of terror", but "the dealer's knowledge of the law"
_OF_AFTER = later(
    r"\sof\s(?:abuse|action|addiction|appeal|assets|attack|birth|burglaries|choice|communication|conduct|control|course|crimes?"
    r"|death|deceit|deception|destruction|employment|entry|escape|exploitation|force|fraud|innocence"
    r"|intimidation|life|manipulation|mind|offenses|operations?|origin|pocket|power|record|recovery"
    r"|residence|robberies|sobriety|terror|thefts|thinking|threats|transportation|travel|trust|use|view"
    r"|violence|work)\b"
    r"(?!\s(?:against|by|in|of|on(?!\s\w+day\b)|to)\b)",
    re.IGNORECASE,
)
# "the dealer's 12-year-old son", "the offender's last known address"
_BEFORE_NOUN = later(
    r"'s?\s((?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen)\s"
    r"(?:day|week|month|year)s?\sold|last\sknown)\s)(?=\w)",
    re.IGNORECASE,
)
# "offenders' access to these parks": it is access to them.
_TO_WHAT_AFTER = later(
    r"\sto\s(?:(?:her|his|our|that|the|their|these|this|those)\s)?[a-z]+"
    r"(?=[.,;]|\Z|\s(?:after|and(?!\sto\b)|are|before|ended|has|if|is|or|was|were|when|will)\b)"
)
# "Police seized a felon's phone and gun."
_AND_MORE_AFTER = later(
    rf"\sand\s(?!(?:{IRREGULAR_PAST})\b|(?:her|him|it|others|them|then)\b)[a-z]+(?<!ed)(?=[.;:]|\Z)"
)
# "The addict's friends and family met": whom one has, and what is written of one, go together.
_KIN = (
    r"(?:(?:\d+|two|three|four|five)\s)?(?:addresses|address|ages?|boyfriend|brothers?|children|cousins?"
    r"|daughters?|famil(?:y|ies)|father|friends?|girlfriend|histor(?:y|ies)|husband|kids|mother|names?"
    r"|needs|neighbors|parents|records?|relatives|sisters?|sons?|wife)\b"
)
_AND_KIN_AFTER = later(rf"(?:,\s{_KIN}){{0,3}},?\sand\s{_KIN}(?!'|\s(?:members?|numbers?)\b)")
_TAKES_TO = words("access exposure proximity return")
# "the sex offender's failure to register"
_FAILURE = later(
    r"'s?\s(failure\sto\s(?:appear|comply|register|report)(?:\s(?:case|charge|conviction|trial)s?)?)\b",
    re.IGNORECASE,
)
_OWN = later(r"\Aown\s", re.IGNORECASE)
_INNER_MARK = later(r"'s?\s", re.IGNORECASE)
_MOST_POSSESSED = 3
_LEAST_DESCRIBED = 2
# "the robber's early release", but "The robber's hired a lawyer"
_DESCRIBING = words(
    "alleged armed attempted claimed continued continuing deadly early elderly estranged family"
    " incarcerated increased intended kidnapping licensed likely limited monthly planned prolonged"
    " proposed racketeering reduced repeated shoplifting smuggling stalking suspected visiting"
    " voting weekly"
)
_OBJECT_BEGINS = words("a an the his her its their our my him them us me")
# Words after which the one before was a verb.
_AFTER_VERB = _OBJECT_BEGINS | words("that to he she they it we you")
# "An inmate's children suffer": what relatives do is no noun.
_RELATIVES = words(
    "accusers attorneys brothers children clients customers daughters families friends kids lawyers"
    " neighbors parents relatives sisters sons supporters survivors victims"
)
_THEY_DO = words(
    "appeal ask call confront cope demand fear file grieve grow hope live lose mourn need pay plead"
    " rally recall say seek speak struggle sue suffer suffered tell testify urge visit wait want"
    " worry"
)
_RARELY_NOUNS = words(
    "aloud begin begins consist consists contain contains falls gathers include includes involve"
    " involves meet meets resumes rises"
)
# "Inmate's Cellmate Faces Charges", "Felon's Family Files Claim"
_HEADLINE_DOES = words(
    "angers await begins bites brings divides draws earns ends exposes face faces gets goes grows"
    " helps inspires launches leads makes moves names offers opens points prompts raises reveals"
    " runs saves seeks shocks sparks stays stolen stuns takes teaches tells tests touches triggers"
    " turns upsets warns worries"
    " begs blames dies forgives gives hugs joins loses meets mourns pleads praises prays recalls"
    " recounts remembers says speaks sues testifies thanks urges wins writes"
)
_CHARGES_OF = later(r"((?:the\s)?(?:charges?|indictment))\sof\s", re.IGNORECASE)
# "the pimp's control is broken": it is none of others over him.
# "the killer's own account of the shooting" is "the account of the shooting by" who did it.
_TOLD = r"(?:account|confession|denial|description|explanation|memory|recollection|version)"
_OF_WHAT = r"\sof\s(?:an?|her|his|that|the|their|this)\s[a-z]+"
_TOLD_AFTER = later(
    rf"{_OF_WHAT}(?=[.,;]|\Z|\s(?:and|as|before|did|differed|does|had|has|in|is|on|to|was|were|with)\b)"
)
_TELLS = later(rf"(?:[a-z]+\s)?{_TOLD}", re.IGNORECASE)
_DONE_BY = later(
    r"(?:(?:the\s)?(abuse|coercion|control|cruelty|exploitation|grooming|harassment|intimidation"
    rf"|manipulation|mistreatment|violence)|((?:[a-z]+\s){{0,2}}{_TOLD}{_OF_WHAT}))\sof(?=\s)",
    re.IGNORECASE,
)
_FILED = words("appeal claim complaint lawsuit motion petition suit")
# When it was is no part of what they have: "the victims last week".
_WHEN = words("last next this today tomorrow tonight yesterday")
_NOUNS_TOO = words("lies lives needs uses wants")


def possessed_words(after: str, *, is_headline: bool = False) -> str:
    """Return the noun or short noun phrase after a possessive; empty where it is not simple."""
    if failure := _FAILURE.match(after):
        return failure[1]
    match = _POSSESSED.match(after)
    following = match[1].split() if match else []
    is_verb_next = following[1:] and following[1].lower() in ("matter", "matters")
    if following and (is_verb_next or following[0].lower() in _NOUNS_TOO):
        # "drug users' lives are at risk": behind a possessive that is no verb.
        return following[0]
    if described := _BEFORE_NOUN.match(after):
        # The apostrophe is what a possessive begins with.
        noun = possessed_words(f"' {after[described.end() :]}")
        return f"{described[1]}{noun}" if noun else ""
    if is_headline or all(word[0].isupper() for word in following):
        following = _without_predicate(following)
    phrase = short_phrase(following) or _before_verb(following)
    if match is None or not phrase:
        return phrase
    end = match.start(1) + 1 + len(phrase)
    goes_on = _OF_AFTER.match(after, end)
    if goes_on is None and _TELLS.fullmatch(phrase):
        goes_on = _TOLD_AFTER.match(after, end)
    return f"{phrase}{goes_on[0]}" if goes_on else phrase


def _without_predicate(following: list[str]) -> list[str]:
    """Return the words up to what a headline tells: "Family" of "Family Files Claim"."""
    lowered = [word.lower() for word in following]
    for at, word in enumerate(lowered[1:], 1):
        if word in _HEADLINE_DOES or (word == "files" and _FILED & set(lowered[at + 1 :])):
            return following[:at]
    return following


def _before_verb(following: list[str]) -> str:
    """Return what stands before the first verb of a headline: "Addict's Mother Thanks Court"."""
    if not all(word[0].isupper() for word in following) or not following:
        return ""
    verbs = (at for at, word in enumerate(following) if at and could_be_verb(word))
    return short_phrase(following[: next(verbs, 0)])


def short_phrase(following: list[str]) -> str:
    """Return the noun phrase that words begin with; empty where it is none or a long one."""
    described = _described(following)
    phrase = following[:described]
    for at, word in enumerate(following[described:], described):
        if following[at : at + 2] == ["in", "law"]:
            return " ".join([*phrase, "in", "law"])
        if _ends_phrase(word.lower()) or (phrase and word.lower() in _WHEN):
            # "the addict's dog bit him": the last word was a verb.
            if len(phrase) > 1 + described and word.lower() in _AFTER_VERB:
                phrase.pop()
            break
        if phrase and phrase[-1].lower() in _RELATIVES and word.lower() in _THEY_DO:
            break
        phrase.append(word)
    return " ".join(phrase) if 0 < len(phrase) <= _MOST_POSSESSED else ""


def _ends_phrase(word: str) -> bool:
    is_no_noun = ends_thing(word) or is_verb(word)
    return is_no_noun or word in _OBJECT_BEGINS or word in _RARELY_NOUNS


def _described(following: list[str]) -> int:
    """Return one where an adjective comes first that looks like a verb: "early release"."""
    if len(following) < _LEAST_DESCRIBED or not following[0].lower().endswith(("ed", "ly", "ing")):
        return 0
    noun = following[1].lower()
    is_noun = not (ends_thing(noun) or is_verb(noun) or noun in _OBJECT_BEGINS)
    return int(is_noun and following[0].lower() in _DESCRIBING)


def by_or_against(texts: tuple[str, ...], before: str, after: str) -> tuple[str, ...]:
    """Return what others have against people, or suffer by them, with the right word."""
    texts = tuple(map(_against_whom, texts))
    # "under a pimp's control" is "under the control of" him.
    is_of = before.lower().endswith("under ") or after.startswith(" of ")
    return texts if is_of else tuple(map(_by_whom, texts))


def _against_whom(text: str) -> str:
    """Return "charges against" for "charges of", which are no deed of whoever faces them."""
    charged = _CHARGES_OF.match(text)
    if charged is None:
        return text
    owner = text[charged.end() :]
    said = "AGAINST" if text.isupper() else "Against" if owner[:1].isupper() else "against"
    return f"{charged[1]} {said} {owner}"


def _by_whom(text: str) -> str:
    """Return "abuse by" for "the abuse of", which would be done to them."""
    done = _DONE_BY.match(text)
    if done is None:
        return text
    by = "BY" if text.isupper() else "by"
    noun = done[1] or done[2]
    noun = capital_first(noun) if text[0].isupper() else noun
    return f"{noun} {by}{text[done.end() :]}"


def to_what(after: str, possessed: str, at: int) -> int:
    """Return the end of what somebody has access to, or has besides; zero where it is none."""
    found = _TO_WHAT_AFTER.match(after, at) if possessed in _TAKES_TO else None
    if found is None and possessed.islower() and " " not in possessed:
        found = _AND_MORE_AFTER.match(after, at) or _AND_KIN_AFTER.match(after, at)
    return found.end() if found else 0


def unchained(possessed: str) -> str:
    """Turn possessives inside round too: "mother's car" is "car of the mother"."""
    # "the felon's own mother": behind her, it is plain whose she is.
    possessed = _OWN.sub("", possessed)
    of = " OF THE " if possessed.isupper() else " of the "
    return of.join(reversed(_INNER_MARK.split(possessed)))
