"""Whom the authorities look for, where a text tells of no warrant: "a wanted person"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begun_like
from generator.lint.english.headlines import is_capitalized_throughout
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.towns import town_in_headline

_ON_WARRANT = later(
    r"\b(?:wanted on|with|has) (?:an? )?(?:[\w-]+ ){0,3}?warrants?\b", re.IGNORECASE
)
# "wanted on a fraud warrant"
_ON_KIND = later(
    r"\b(wanted) on (an? )?((?!an?\b|federal\b)[\w-]+(?: [\w-]+){0,2}) (?:warrant(s?))\b",
    re.IGNORECASE,
)
_TOLD = later(r"(?<!\bsearch )\bwarrants?\b", re.IGNORECASE)
# "wanted on a warrant": what is left of it once nothing is said of the warrant
_IS_WANTED = later(
    r"\b(is|are|was|were|been)( still)? wanted on (?:a )?(?:federal )?warrants?\b", re.IGNORECASE
)
_WHO = r"\b(person|people)( formerly)? wanted on (?:a )?(federal )?warrants?\b"
_PERSON = later(rf"{_WHO}(?! for\b)", re.IGNORECASE)
_PERSON_AND = later(rf"{_WHO}(?: and\Z)?", re.IGNORECASE)
_WANTED_ON = later(r"\b(wanted) on (?:a )?(federal )?warrants?\b( for\b)?", re.IGNORECASE)
# "the fugitive fled": what follows says it, or that they are still wanted.
_SAYS_IT_AFTER = later(
    r"(?:,?\swho)?\s(?:(?:are|had|has|have|is|was|were)\s)?(?:(?:been|still)\s)?(?:(?:abscond|disappear|elud|escap|evad|vanish)(?:ed|es?)"
    r"|fle(?:d|es?)|jump(?:ed|s)\sbail|r[au]n\sfrom|skipped|slipped\saway|remains?\sat\slarge|sought"
    r"|on\sthe\s(?:lam|loose|run)|wanted)\b"
    r"|(?:\swho)?\s(?:had|has|have)\s(?:[\w-]+\s){0,4}warrants?\b"
    r"|[^.;]{0,60}\bmost\swanted\b",
    re.IGNORECASE,
)
# "the captured fugitive": nobody looks for him any more.
_CAUGHT_BEFORE = later(
    r"\b(?:the|this|that|an?|these|those|{n})\s(?:apprehended|arrested|captured|caught|detained"
    r"|extradited|recaptured|returned)\s\Z".replace("{n}", r"\w+"),
    re.IGNORECASE,
)
_IN_CUSTODY_AFTER = later(
    r"\s(?:(?:are|is|remains?|was|were)\s(?:being\s)?(?:booked|held|in\scustody|jailed|presumed)"
    r"|appear(?:ed|s)\sin\scourt|faces?\s|plead(?:ed|s)?\snot\sguilty)",
    re.IGNORECASE,
)
_SOUGHT = ("sought ", "wanted ")
# "The men, both of whom are fugitives, were arraigned": they are free no more.
_HELD = later(
    r"\b(?:arraign|arrest|captur|caught|convict|court|custody|extradit|held|jailed|plead|pled\b|sentenc|testif)",
    re.IGNORECASE,
)
# "One mistake does not make you a fugitive": without the law, "wanted" is "desired".
_LAW = later(
    r"\b(?:agents?|at\slarge|authorities|crash|deputies|deputy|detectives?|extradit\w+|FBI|investigators?|marshals?"
    r"|manhunt|officers?|police|sheriff(?:'s)?|task\sforce|troopers?|warrants?"
    r"|apprehen\w+|arrest\w*|book(?:ed|ing)|brought|captur\w*|caught|catch\w*|charg\w+|court|custody|deport\w*"
    r"|found|held|hid|hiding|indict\w*|jail\w*|killed|located?|nabb\w*|nett?(?:ed|s)|offices?|operation|return\w*|reward|search\w*|shot|sought|suspects?|surrender\w*|tips?|track\w*|trial)\b",
    re.IGNORECASE,
)
_CERTAIN = ("the ", "these ", "this ", "those ")
_DEFINITE_BEFORE = later(
    r"\b(?:[Hh]er|[Hh]is|[Tt]h(?:at|e|eir|ese|is|ose)|\d+|two|three|four|five|six|seven|eight|nine|ten)"
    r"\s(?:[a-z]+\s)?\Z"
)
# "the cold case fugitive": in which case is told before.
_KIND_BEFORE = later(
    r"\b((?:(?:child|cold|domestic|sex|sexual|violent|white\scollar)\s)?(?:abuse|bail|case|crimes?|drug|embezzlement"
    r"|immigration|molestation|parole|probation|sex|smuggling|tax|trafficking"
    r"|violence))\s\Z",
    re.IGNORECASE,
)
# "an Asian fugitive", "a dangerous fugitive": what describes them stands before "person".
_DESCRIBED = later(
    r"(?:\b(?:an?|that|the|these|this|those)\s|\A)"
    r"(?!(?:alleged|first|fourth|last|next|other|remaining|same|second|suspected|third)\s)"
    r"(?:[\w-]+,?\s)?[\w-]+(?:ed|ese|ian|ican|ish|ous|ent|al|ive|less|ic|y)\s\Z",
    re.IGNORECASE,
)
# "a young person", "the person", "Joe Hale, a person"
_APART = later(r"(?<!\b[Aa])(?<!\b[Aa]n)(?<!\b[Tt]he)(?<!^)\s\Z", re.IGNORECASE)
# "a fugitive for 20 years", "a fugitive since 2003"
_TIME_AFTER = later(
    r"\s(?:since\s\w+|for\s(?:[\w-]+\s){0,5}(?:decades?|months?|weeks?|years?))\b",
    re.IGNORECASE,
)
# "a fugitive in a 1991 murder", "a fugitive and thief"
_IN_CASE_AFTER = later(
    r"\sin\s(?:[\w'-]+\s){0,4}?(?:attack|assault|burglary|case|crash|death|fraud|homicide|investigation"
    r"|killing|murder|probe|rape|robbery|scheme|shooting|slaying|stabbing)s?\b",
    re.IGNORECASE,
)
# "Charges Fugitive in Fatal Shooting": it is what he is charged in.
_CHARGES_BEFORE = later(
    r"\b(?:accuse|arraign|charge|convict|indict|sentence|tr(?:y|ie))[ds]*\s\Z", re.IGNORECASE
)
_KNOWN_BEFORE = later(r"\b(?:that|the|these|this|those|captured|returned)\s\Z", re.IGNORECASE)
# "fugitives and sex offenders": nobody desires them.
_ROW_AFTER = later(
    r"\sand\s(?:[a-z]+\s){0,2}(?:criminals|dealers|drugs|felons|guns|members|murderers|offenders|predators"
    r"|rapists|robbers|smugglers|thieves|traffickers)\b"
)
_FLED_AFTER = later(r"\swho\s(?:abscond|elud|escap|evad|fle(?:d|es?)|ha[ds]|ran\b|skip)")
_WANTED_PERSON = later(r"wanted (person|people)", re.IGNORECASE)
_CLAUSE_AFTER = later(r"\s(?=(?:believed|known|living|said|suspected|thought|hiding)\b)")
_LONGEST = 60


def without_warrant(wording: Wording, setting: Setting) -> Wording:
    """Return wording that tells of a warrant only where the text does."""
    texts = wording.suggestions
    if not texts or not _ON_WARRANT.search(texts[0]):
        return wording
    term = setting.term.lower()
    if "warrant" in term:
        return wording
    whole = setting.text or f"{setting.earlier}{setting.before}{setting.after}"
    if _SAYS_IT_AFTER.match(setting.after[wording.after :]):
        texts = tuple(_PERSON_AND.sub(r"\1", one) for one in texts)
    if not _TOLD.search(whole):
        if kind := _KIND_BEFORE.search(setting.before) if not wording.before else None:
            said = tuple(_PERSON.sub(lambda one: _in_case(one, kind[1]), one) for one in texts)
            return Wording(begun_like(kind[0], said[:1]), len(kind[0]), wording.after)
        before = setting.before[: len(setting.before) - wording.before][-_LONGEST:]
        texts = tuple(_plain(one, before, setting) for one in texts)
    kept = [one for one in texts if not _ON_WARRANT.search(one)]
    return wording._replace(suggestions=tuple(dict.fromkeys(kept or texts)))


def with_clause(text: str) -> str:
    """Return "person wanted by law enforcement" for "wanted person", to say more of them."""
    if (wanted := _WANTED_PERSON.fullmatch(text)) is None:
        return text
    return _like(text, f"{wanted[1].lower()} wanted by law enforcement")


def _plain(text: str, before: str, setting: Setting) -> str:
    """Return "a wanted person" or "is at large" for whoever is wanted on a warrant."""
    if is_wanted := _IS_WANTED.search(text):
        rest, after = text[is_wanted.end() :], setting.after
        joined = " and" if not rest and _CLAUSE_AFTER.match(after) else ""
        is_gone = joined or _FLED_AFTER.match(after) or _is_free(is_wanted, setting)
        # Of those arrested, none is at large.
        where = "at large" if is_gone else "wanted by law enforcement"
        said = f"{is_wanted[1]}{is_wanted[2] or ''} {where}{joined}"
        return f"{text[: is_wanted.start()]}{_like(is_wanted[0], said)}{rest}"
    if of_kind := _ON_KIND.search(text):
        case = f"{of_kind[1]} in {of_kind[2] or ''}{of_kind[3]} case{of_kind[4]}"
        return f"{text[: of_kind.start()]}{_like(of_kind[0], case)}{text[of_kind.end() :]}"
    person = _PERSON.search(text)
    if person is None:
        return _WANTED_ON.sub(_by_whom, text)
    said, rest = _person(person, before, setting), text[person.end() :]
    if rest == " and" and said.lower().startswith("wanted "):
        # "a wanted person on parole"
        rest = ""
    return f"{text[: person.start()]}{said}{rest}"


def _is_free(is_wanted: re.Match[str], setting: Setting) -> bool:
    """Tell whether it is told that nobody has caught them: they still are, or have been for long.

    What somebody was, or did not know another to be, is wanted.
    """
    if is_wanted[2] or _TIME_AFTER.match(setting.after):
        return True
    is_now = is_wanted[1].lower() in ("is", "are")
    return is_now and not _HELD.search(setting.sentence_around)


def _person(person: re.Match[str], before: str, setting: Setting) -> str:
    who, head = person[1], person.string[: person.start()]
    is_caught = _CAUGHT_BEFORE.search(before) or before.endswith(_SOUGHT)
    if is_caught and not head:
        return who
    # "Fugitives are booked here first" is about any.
    is_any = setting.after.startswith(" are ") and not _DEFINITE_BEFORE.search(before)
    if _IN_CUSTODY_AFTER.match(setting.after) and not is_any:
        # "Fugitive Faces Trial": no other word of it tells who that is.
        once = f"formerly wanted {who.lower()}"
        return who if _KNOWN_BEFORE.search(before) else _like(person[0], once)
    if _TIME_AFTER.match(setting.after):
        return _like(person[0], f"{who} at large")
    if _IN_CASE_AFTER.match(setting.after) and not _CHARGES_BEFORE.search(before):
        return _like(person[0], f"{who} wanted")
    is_apart = _APART.search(head)
    is_told = person[3] or person.string.endswith((" and", " And"))
    is_certain = bool(head) or is_capitalized_throughout(setting)
    is_unclear = not is_certain and (person[2] or not _is_of_law(before, setting))
    is_long = is_told or is_apart or is_unclear
    if is_long or _DESCRIBED.search(before) or town_in_headline(setting):
        return _WANTED_ON.sub(_by_whom, person[0])
    said = f"{'formerly ' if person[2] else ''}wanted {who.lower()}"
    return _like(person[0], said)


def _is_of_law(before: str, setting: Setting) -> bool:
    """Tell whether who is "wanted" is plainly not desired: police look for "the fugitive"."""
    is_certain = before.lower().endswith(_CERTAIN) or _ROW_AFTER.match(setting.after)
    return bool(is_certain or _LAW.search(setting.sentence_around))


def _in_case(person: re.Match[str], kind: str) -> str:
    """Return "person wanted in a cold case" for "cold case fugitive"."""
    kind = kind.lower().removesuffix(" case").removesuffix("s")
    several = person[1].lower() == "people"
    said = f"{person[1]} wanted in {'' if several else 'a '}{kind} case{'s' if several else ''}"
    return _like(person[0], said)


def _by_whom(wanted: re.Match[str]) -> str:
    """Return "wanted by law enforcement", or "wanted for" before an offense."""
    if wanted[3]:
        return f"{wanted[1]}{wanted[3]}"
    whom = "federal authorities" if wanted[2] else "law enforcement"
    return _like(wanted[0], f"{wanted[1]} by {whom}")


def _like(model: str, text: str) -> str:
    """Return a text with the capitals of what it takes the place of."""
    if model.isupper():
        return text.upper()
    if model.rpartition(" ")[2][:1].isupper():
        small = {"at": "at", "a": "a", "in": "in", "an": "an", "by": "by", "and": "and"}
        return " ".join(small.get(one, one[:1].upper() + one[1:]) for one in text.split())
    return text[:1].upper() + text[1:] if model[0].isupper() else text
