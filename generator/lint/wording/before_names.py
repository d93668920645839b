"""Labels before a name go behind it: "inmate Joe Hale" is "Joe Hale, an incarcerated person,"."""

import re
from typing import NamedTuple

from generator.lint.english.articles import Wording, article_for, is_plural
from generator.lint.english.capitals import begins_sentence, capital_first, small_first
from generator.lint.english.grammar import ends_thing, is_verb
from generator.lint.english.headlines import is_capitalized_throughout, titled
from generator.lint.english.openers import is_opener
from generator.lint.english.person_first import clause
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.named_again import does_it, is_named_again
from generator.lint.word_sets import words
from generator.lint.wording.headline_names import OPENERS, Name
from generator.lint.wording.modifiers import OF_LABEL
from generator.lint.wording.names_after import is_surname_told
from generator.lint.wording.nations import OF_NATION
from generator.lint.wording.of_named import and_who, of_several
from generator.lint.wording.towns import resident_before

_NEEDS_NO_COMMA = later(r"\s*(?:[,.;:!?)\"\u201d\u2014]|\Z)")
_TAKING = OPENERS | words(
    # "Detectives lead inmate Joe Hale to the car", "We believe felon Joe Hale ran"
    "escort lead name walk accomplice codefendant conspirator defendant suspect"
    # "a plan to keep convicted robber Joe Hale in prison"
    " accuse apprehend arrest capture catch charge confront convict extradite find free hand"
    " hold hunt identify indict interview jail keep kill locate nab oppose parole prosecute"
    " question release represent retry seek sentence stop sue try"
    # "The show features burglar Joe Hale", "Slain kingpin Joe Hale"
    " day dead feature follow honor host house include introduce invite join meet mention moment"
    " murdered night portray time way"
    " praise profile quote salute slain star thank welcome"
)
# "Convicted drug dealer Joe Hale's house and cars were forfeited"
_OWNED_AFTER = later(
    r"'s?\s((?:(?:bail|criminal|death|final|first|last|latest|life|new|parole|prison|second)\s)?"
    r"[a-z]+(?:(?:,\s[a-z]+)*,?\sand\s[a-z]+)?)"
    r"(?=\s(?:are|could|had|has|have|is|may|must|was|were|will|would)\b|[.;]|\Z)"
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
    r"(?:\b(?:\d{1,3}\syear\sold|aging|ailing|blind|deaf|dying|famous|grateful|homeless|imprisoned|proud|sick"
    r"|teen|teenaged?|jailed|local|longtime|ex|former|alleged|area|elderly|retired"
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
# "The teen felon Joe Hale took was found": the teen is not Hale, and the clause is about Hale.
_CLAUSE_OF_AFTER = later(
    r"\s(?:[a-z]+ed|caught|drove|found|had|held|hit|hurt|kept|knew|led|left|met|saw|sent|shot|sold|stole|struck|took)"
    r"(?:\s(?:away|back|home|out|(?:at|for|from|in|into|on|to|with)(?:\s[\w']+){0,2}?))?"
    r"\s(?:(?:are|had|has|have|is|was|were|will)\s(?:[a-z]+ly\s)?[a-z]+|died|survived)\b"
)
_CLAUSE_OF_BEFORE = later(
    r"\b(?:[Aa]n?|[Aa]ll|[Ee]very|[Hh](?:er|is)|[Tt]h(?:at|e|ese|is|ose)|\w+'s)\s(?:[a-z-]+\s){1,3}\Z"
)
# "Lee Roe was sentenced to prison. Inmate Roe": where he was to be is told.
_CUSTODY = later(r"\b(?:custody|imprison\w*|incarcerat\w*|inmate|jail\w*|prison\w*|sentenc\w+)\b")
# "Fugitive Joe Hale, 34, wanted for robbery"
_WANTED_AFTER = later(r",?\s(?:is\s)?wanted\b", re.IGNORECASE)
# "Offenders Hale and Moss": the word says nothing of them.
_ANYBODY = ("person", "people")
_SAYS_NOTHING = words("offender offenders perpetrator perpetrators")
# "Strung-Out Driver Hits Bus", "Strung-out Joe Hale ran": an adjective stays where it is.
_TRIED_FOR = later(r"(?:people|person)(?=\sfor\s)")
_FOR_AFTER = later(r"\s(?:for|in|on)\b")
_STATE = later(r"[a-z]+ed|in withdrawal", re.IGNORECASE)
_LONGEST_BEFORE = 60


# "Co-defendant and burglar Joe Hale, 34, was found guilty": he is both.
# "Retired coach and convicted burglar Joe Hale": so is whoever has the name alone.
_ROLE = (
    r"(?:[a-z]*(?:ant|er|ian|ist|man|or)|athlete|attorney|chef|chief|clerk|coach|deputy|judge|nurse|priest"
    r"|principal|star|treasurer)"
)
_BOTH_BEFORE = later(
    r"(?:\A|[.!?]\s)(?:Co\s?)?[Dd]efendant\s(and\s)\Z"
    r"|(?:\A|[.!?]\s|[a-z]\s)(?<!\ba\s)(?<!\ban\s)(?i:ex|former|longtime|one\s?time|retired)\s"
    rf"(?i:(?!and\b)[a-z]+\s){{0,2}}(?i:{_ROLE})\s(and\s)\Z"
)


class Moved(NamedTuple):
    """What says the same with the label behind the name."""

    texts: tuple[str, ...]
    before: int
    """How much before the term goes with it."""
    after: int
    """How much after the term."""


def behind_name(texts: tuple[str, ...], setting: Setting, name: Name) -> Moved | None:
    """Return what says the same behind the name, or None."""
    before, adjectives, is_alone = _before_name(setting, name)
    resident = ""
    # A headline above, with no blank line between, has nothing to do with it.
    begins_line = not setting.line_before.strip()
    # "Last week drug dealer Joe Hale"
    begins = begins_line or is_opener(setting._replace(before=before).sentence_before)
    if not (is_alone or begins or _may_move(before)):
        is_held = _HELD.search(texts[0])
        resident = "" if is_held else resident_before(before, setting, several=name.several)
        if not resident:
            return None
    behind = setting._replace(after=setting.after[name.length :])
    start = setting._replace(before=before)
    if name.owner and not adjectives and (owned := _with_owned(texts, start, name, behind.after)):
        return owned._replace(before=len(setting.before) - len(before))
    is_told = _is_told_before(texts, setting, name) or _is_told(texts, behind, before, adjectives)
    # Nothing fits between a name and what it owns: without the label it reads well.
    who = name.text if name.owner or is_told else _tried_for(texts[0], name, behind.after)
    if who:
        return _alone(resident + who, adjectives, len(setting.before) - len(before), name)
    plural = name.several
    told = (one for one in texts if not ("{" in one or _STATE.fullmatch(one)))
    fitting = [one for one in told if is_plural(one) is plural]
    clauses = [of_several(_described(one, adjectives), behind.after) for one in fitting]
    if not clauses or (adjectives and plural):
        return None
    named = _begun(_with_comma(resident + name.text), start)
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


def _tried_for(text: str, name: Name, after: str) -> str:
    """Return "Joe Hale for murder" for "the conviction of murderer Joe Hale"; or nothing."""
    tried = _TRIED_FOR.match(text)
    if tried is None:
        return ""
    return name.text if _FOR_AFTER.match(after) else name.text + text[tried.end() :]


def _is_in_clause_of(setting: Setting, name: Name) -> bool:
    """Tell whether what stands before is what somebody did it to: "The car felon Joe Hale took"."""
    if name.owner or not _CLAUSE_OF_AFTER.match(setting.line_after, name.length):
        return False
    return _CLAUSE_OF_BEFORE.search(setting.before[-_LONGEST_BEFORE:]) is not None


def _with_owned(texts: tuple[str, ...], setting: Setting, name: Name, after: str) -> Moved | None:
    """Return "the appeal of Joe Hale, convicted of murder," of a convicted murderer's, or None."""
    owned = _OWNED_AFTER.match(after) if " convicted of " in texts[0] else None
    if owned is None or is_capitalized_throughout(setting):
        return None
    comma = "," if after.startswith(" ", owned.end()) else ""
    proved = (clause(one) for one in texts if " convicted of " in one)
    said = (f"the {owned[1]} of {_with_comma(name.text)} {one}{comma}" for one in proved)
    moved = tuple(_begun(one, setting) for one in said)
    return Moved(moved, 0, name.length + owned.end())


def _before_name(setting: Setting, name: Name) -> tuple[str, str, bool]:
    """Return what stands before a label and its adjectives, these, and whether it ends there."""
    if _is_in_clause_of(setting, name):
        return setting.before, "", True
    the = _THE.search(setting.before[-_LONGEST_BEFORE:])
    before = setting.before[: -len(the.group())] if the else setting.before
    near = before[-_LONGEST_BEFORE:]
    describes = _DESCRIBES.search(near) or OF_NATION.search(near)
    adjectives = describes.group().strip() if describes else ""
    if gone := describes or OF_LABEL.search(before[-_LONGEST_BEFORE:]):
        # "the 31-year-old felon Hale", "the predatory molester Hale"
        before = _THE.sub("", before[: -len(gone.group())])
    if both := _BOTH_BEFORE.search(before[-_LONGEST_BEFORE:]):
        before = before[: -len(both[1] or both[2])]
    return before, adjectives, bool(the or both)


def without_held_name(plain: tuple[str, ...], setting: Setting, name: Name | None) -> Setting:
    """Return the setting of "Harlow Inmate Dies" for a headline's "Harlow Inmate Joe Hale Dies"."""
    is_one = name and not (name.several or name.owner)
    if name is None or not (is_one and plain[0] == "Incarcerated Person"):
        return setting
    return setting._replace(after=setting.after[name.length :])


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
    says_nothing = setting.term.lower() in _SAYS_NOTHING or texts[0] in _ANYBODY
    if says_nothing or is_named_again(texts, setting):
        return True
    return (not adjectives or _is_age(adjectives)) and does_it(texts, setting)


def _is_told_before(texts: tuple[str, ...], setting: Setting, name: Name) -> bool:
    """Tell whether the text has said the same of whoever has a surname: "Inmate Roe", again."""
    if not name.text.isalpha() or not is_surname_told(name.text, setting):
        return False
    told = setting.text_before
    is_held = _HELD.search(texts[0]) and _CUSTODY.search(told)
    return bool(is_held) or setting.term.lower() in told.lower()


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
    return ends_thing(word) or is_verb(word) or bool({word, word.removesuffix("s")} & _TAKING)


def _described(text: str, adjectives: str) -> str:
    if OF_NATION.fullmatch(f"{adjectives} "):
        # "Mexican kingpin Joe Hale"
        said = f"{adjectives} national {text.removeprefix('person ')}"
        return f"{article_for(said)} {said}"
    adjectives = "former" if adjectives.lower() == "ex" else adjectives.lower()
    if adjectives.startswith("teen"):
        return f"a teenager {text.removeprefix('person ')}"
    if adjectives.endswith("rival"):
        # A rival is a person already.
        text = text.removeprefix("person ")
    return f"{article_for(adjectives)} {adjectives} {text}" if adjectives else clause(text)
