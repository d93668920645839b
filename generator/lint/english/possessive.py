"""Possessives turned round: "the addict's mother" is "the mother of a person with ..."."""

import re

from generator.lint.english.articles import Wording, article_for, as_written, is_plural
from generator.lint.english.capitals import capital_first, small_first
from generator.lint.english.grammar import ends_thing, is_verb
from generator.lint.english.headlines import ACTORS, could_be_verb, is_capitalized_throughout
from generator.lint.english.possessed import by_or_against, possessed_words, to_what, unchained
from generator.lint.english.that_of import for_them, that_of
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_DETERMINER = later(
    r"\b(the|an?|this|that|his|her|their|our|my|each|every|another|one)\s\Z", re.IGNORECASE
)
_ARTICLES = ("the", "a", "an")
_OWNER_BEFORE = later(
    r"(?:\b(?:the|our|this|that)\s)?"
    r"\b(?:\w+'s?|these|those|many|most|some|all|both|several|two|three|four|five"
    # "about 4,000 felons' records", but "in 2019 felons' records"
    r"|(?:(?:about|almost|at\sleast|(?:more|fewer)\sthan|nearly|over|roughly)\s)?"
    r"(?:(?!(?:19|20)\d\d\s)\d[\d,]*|six|seven|eight|nine|ten|eleven|twelve"
    r"|(?:dozens|hundreds|thousands)\sof))\s\Z",
    re.IGNORECASE,
)
# "a local dealer's phone", "two young addicts' phones"
_DESCRIBED = later(
    r"\b(the|an?|this|his|her|their|our|my|each|every|another|one)\s((?:[\w,]+\s){1,3})\Z",
    re.IGNORECASE,
)
_KINDS_BEFORE = later(
    r"(?:\b(?:these|those|many|most|some|all|several|two|three|four|five)\s)?"
    r"(?<!the\s)\b(?:(?:accused|adult|alleged|armed|disabled|elderly|female|former|high\srisk|homeless"
    r"|impaired|intoxicated|juvenile|local|low\slevel|male|masked|mentally\sill|older|other|paroled"
    r"|pregnant|repeat|suspected|teenage|undocumented|unidentified|unknown|violent|wanted|young"
    r"|younger)\s){1,2}\Z",
    re.IGNORECASE,
)
_MARK = later(r"'s?(?=\s)", re.IGNORECASE)
_STREET_AFTER = later(
    r"\s(?:on|at)\s(?!\w+day\b)((?:\d+\s)?[A-Z][\w.]*\s(?:[A-Z][\w.]*\s)?"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Drive|Lane|Boulevard|Blvd|Highway|Court|Place|Way))\b"
)
_HEADLINE_BEFORE = later(
    r"(?:\b(?!(?:as|his|is|its|this|was)\b)[a-z]{2,}(?<!s)s|\b(?:after|at|by|for|from|in|of|on|over|to))\s\Z"
    # "Police Seize Felon's Guns", "Feds to Freeze Dealer's Assets"
    rf"|\b(?:{'|'.join(sorted(ACTORS))}|to|will)\s[a-z]+\s\Z"
)
_HEAD = later(
    r"(?!(?:All|An?|Board|Court|DA|Governor|Judge|Jury|Police|Some|The|These|This|Those)\b)"
    r"(?:(?:[A-Z][\w.']*|\d+(?:\s[Yy]ear\s[Oo]ld)?|\d+\sYEAR\sOLD)\s){1,4}"
)
_LONGEST_DETERMINER, _LONGEST_OWNER = 10, 40
_TAKES_POSSESSIVE = later(r"\b(?:person|people|individuals?|citizens?|noncitizens?|youth)\Z")
_MODIFIED = later(r"\b(?:the|these|those|his|her|their|our|my)\s\w+\s\Z", re.IGNORECASE)
# "The addict's brain" is anybody's.
_ANYBODYS = later(r"(?:body|brain|mind|world)\b")
_CONVICTED_OF = later(r"(?<!previously) convicted of ", re.IGNORECASE)
_VICTIMS = ("victim", "victims")
_CONVICTION = ("Conviction", "CONVICTION", "Convictions", "CONVICTIONS")
_UNHOUSED = later(r"(?i)(?:the |an? )?unhoused (?:individual|people|person|(?:wo)?m[ae]n)")
_SHORT = (
    *(" suspect", " Suspect", " SUSPECT", "sex worker", "Sex worker", "Sex Worker"),
    *("defendant", "Defendant", "DEFENDANT", "defendants", "Defendants", "DEFENDANTS"),
)


def possessive(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Turn a possessive round: "the addict's mother" is "the mother of a person with ..."."""
    mark = _MARK.match(setting.after)
    if mark is None:
        return None if plain[0].endswith(_SHORT) else that_of(plain, setting)
    # "Former addict's cafe opens"
    is_headline = not setting.line_before.strip() and not setting.line_after.endswith(".")
    possessed = possessed_words(setting.after, is_headline=is_headline)
    if not possessed:
        return _only_mark(plain, mark.group())
    if possessed in _CONVICTION:
        # In a headline, "Conviction of Person for Murder" says enough.
        is_told = "conviction" in plain[0].lower()
        texts = sorted(plain, key=_is_open) if is_told else plain
        plain = tuple(_CONVICTED_OF.sub(_for, one) for one in texts)
    if unhoused := tuple(filter(_UNHOUSED.fullmatch, plain)):
        # "the unhoused man's tent"
        several = mark.group() == "'"
        return _only_mark(unhoused, "'") if several else _with_fitting_article(unhoused, setting)
    turned = for_them(plain, setting, possessed)
    turned = turned or _with_possessed(plain, setting, mark.group(), possessed)
    if turned is None:
        return None
    before = setting.before[: len(setting.before) - turned.before]
    texts = by_or_against(turned.suggestions, before, setting.after[turned.after :])
    return turned._replace(suggestions=texts)


def _with_possessed(
    plain: tuple[str, ...], setting: Setting, mark: str, possessed: str
) -> Wording | None:
    if plain[0].endswith(_SHORT):
        # "the theft suspect's car" is short enough as it is, and "the defendant's".
        return Wording(plain[:1])
    after = len(mark) + 1 + len(possessed)
    if street := _STREET_AFTER.match(setting.after, after):
        # "the parolee's home on Lind Street": it is the Lind Street home.
        possessed = f"{street[1]} {possessed}"
        after = street.end()
    elif (to := _end_of_what(plain[0], setting, possessed, after)) > after:
        possessed += setting.after[after:to]
        after = to
    first = setting.term.partition(" ")[0]
    if len(mark) > 1 and first.lower() in _ARTICLES:
        owners = plain if possessed[:1].isupper() else map(small_first, plain)
        the = as_written("the", first)
        return Wording(tuple(f"{the} {_of(one, possessed)}{one}" for one in owners), 0, after)
    if determined := _determined(plain[0], setting, mark):
        determiner, kind = determined
        owners = _whose_victims(plain, determiner[1], possessed)
        turned = tuple(_turned(f"{kind}{one}", determiner, possessed) for one in owners)
        return Wording(turned, len(determiner.group()), after)
    if headline := _at_head(plain, setting, mark, possessed):
        return headline._replace(after=after)
    if mark == "'":
        return _turned_plural(plain, setting, possessed, after)
    return _turned_in_headline(plain, setting, possessed, after)


def _whose_victims(plain: tuple[str, ...], determiner: str, possessed: str) -> tuple[str, ...]:
    """Return "person" first for "this rapist's victims" of whom a court has convicted him."""
    is_told = possessed in _VICTIMS and determiner.lower() in ("this", "that")
    convicted = _CONVICTED_OF.search(plain[0]) if is_told else None
    return (plain[0][: convicted.start()], *plain) if convicted else plain


def _determined(owner: str, setting: Setting, mark: str) -> tuple[re.Match[str], str] | None:
    """Return the article before an owner, with what describes the owner: mostly nothing."""
    determiner = _DETERMINER.search(setting.before[-_LONGEST_DETERMINER:])
    # Before several, "that" begins a clause: "found that felons' votes were counted".
    if determiner and not (mark == "'" and determiner[1].lower() == "that"):
        return determiner, ""
    if mark == "'" or setting.term[:1].isupper() or _TAKES_POSSESSIVE.search(owner.lower()):
        return None
    described = _DESCRIBED.search(setting.before[-_LONGEST_OWNER:])
    between = described[2].lower().replace(",", "").split() if described else []
    # "told the court an addict's story": words of a clause describe nobody.
    if described is None or any(map(_is_of_clause, between)):
        return None
    return described, f"{described[2].rstrip(', ')} "


def _is_of_clause(word: str) -> bool:
    # "mentally" and "addicted" describe somebody.
    return (ends_thing(word) and not word.endswith(("ed", "ly"))) or is_verb(word)


def _at_head(plain: tuple[str, ...], setting: Setting, mark: str, possessed: str) -> Wording | None:
    """Turn a possessive that a headline begins with: "Two Harlow Rapists' Parole Denied"."""
    if head := _head_before(setting, possessed):
        return Wording(tuple(f"{_of(one, possessed)}{head}{one}" for one in plain), len(head))
    if len(mark) > 1 and not setting.line_before.strip():
        return Wording(tuple(_turned_headline(one, possessed) for one in plain))
    return None


def _head_before(setting: Setting, possessed: str) -> str:
    """Return the number, age or place that a headline begins with, right before the label."""
    head = setting.line_before
    if not (possessed[:1].isupper() and _HEAD.fullmatch(head)):
        return ""
    is_head = not any(map(could_be_verb, head.split()))
    return head if is_head and is_capitalized_throughout(setting) else ""


def _of(suggestion: str, possessed: str) -> str:
    return f"{unchained(possessed)} {'OF' if suggestion.isupper() else 'of'} "


def _is_open(text: str) -> bool:
    """Tell whether a text does not say of what somebody was convicted."""
    return _CONVICTED_OF.search(text) is None


def _for(convicted: re.Match[str]) -> str:
    return " FOR " if convicted.group().isupper() else " for "


def _with_fitting_article(plain: tuple[str, ...], setting: Setting) -> Wording:
    determiner = _DETERMINER.search(setting.before[-_LONGEST_DETERMINER:])
    if determiner is None or determiner[1].lower() not in ("a", "an"):
        return Wording(plain)
    article = as_written(article_for(plain[0]), determiner[1])
    return Wording(tuple(f"{article} {one}" for one in plain), len(determiner.group()))


def _end_of_what(text: str, setting: Setting, possessed: str, after: int) -> int:
    """Return where the end is of what somebody has access to; zero where nothing is told."""
    taken = _TAKES_POSSESSIVE.search(text.lower())
    return 0 if taken else to_what(setting.after, possessed, after)


def _turned_in_headline(
    plain: tuple[str, ...], setting: Setting, possessed: str, after: int
) -> Wording | None:
    """Turn a possessive for which a headline has no article: "Judge cuts dealer's sentence"."""
    before = setting.line_before[-_LONGEST_OWNER:]
    is_title = possessed[:1].isupper()
    if is_title and (plain[0].isupper() or not is_capitalized_throughout(setting)):
        return None
    if not _HEADLINE_BEFORE.search(before.lower()):
        return None
    # "Court Denies Murderer's Appeal"
    owners = plain if is_title else map(small_first, plain)
    turned = (f"{unchained(possessed)} of {one}" for one in owners)
    return Wording(tuple(turned), 0, after)


def _turned_plural(
    plain: tuple[str, ...], setting: Setting, possessed: str, after: int
) -> Wording | None:
    """Turn "inmates' families", "many inmates' families", "the state's inmates' families"."""
    near = setting.before[-_LONGEST_OWNER:]
    if modified := _MODIFIED.search(near):
        if _TAKES_POSSESSIVE.search(plain[0].lower()):
            return _only_mark(plain, "'")
        # "the two dealers' trial"
        texts = (_turned_owned(one, modified.group(), possessed) for one in plain)
        return Wording(tuple(texts), len(modified.group()), after)
    owner = _KINDS_BEFORE.search(near) or _OWNER_BEFORE.search(near)
    if owner is None:
        return Wording(tuple(_turned_bare(one, setting, possessed) for one in plain), 0, after)
    turned = (_turned_owned(one, owner.group(), possessed) for one in plain)
    return Wording(tuple(turned), len(owner.group()), after)


def _turned_owned(suggestion: str, owner: str, possessed: str) -> str:
    if _TAKES_POSSESSIVE.search(suggestion.lower()):
        return f"{owner}{suggestion}{_mark_for(suggestion)} {possessed}"
    the, of = as_written("the", owner.split(maxsplit=1)[0]), "OF" if suggestion.isupper() else "of"
    if possessed[:1].isupper() and (owner[:1].isupper() or owner[:1].isdigit()):
        # "Two Drug Dealers' Appeals Denied"
        return f"{unchained(possessed)} {of} {owner}{suggestion}"
    small = owner if suggestion.isupper() else small_first(owner)
    return f"{the} {unchained(possessed)} {of} {small}{suggestion}"


def _only_mark(plain: tuple[str, ...], mark: str) -> Wording | None:
    """Keep the order and mend the mark: "the state's inmates' mail"."""
    if len(mark) > 1:
        return None
    ends = (_mark_for(one) if _TAKES_POSSESSIVE.search(one.lower()) else mark for one in plain)
    return Wording(tuple(map("".join, zip(plain, ends, strict=True))), 0, 1)


def _turned(suggestion: str, determiner: re.Match[str], possessed: str) -> str:
    if _TAKES_POSSESSIVE.search(suggestion.lower()):
        article = _fitting(determiner[1], suggestion)
        return f"{article} {suggestion}{_mark_for(suggestion)} {possessed}"
    owner = suggestion if suggestion.isupper() else small_first(suggestion)
    the, of = as_written("the", determiner[1]), "OF" if suggestion.isupper() else "of"
    possessed = unchained(possessed)
    if determiner[1].lower() not in _ARTICLES:
        return f"{the} {possessed} {of} {determiner[1].lower()} {owner}"
    # "The robbers' car" was the car of certain people, "an addict's first week" anybody's.
    is_certain = determiner[1].lower() == "the" and not _ANYBODYS.match(possessed)
    whose = "the" if is_certain else article_for(owner)
    article = "" if is_plural(owner) and whose != "the" else f"{whose} "
    return f"{the} {possessed} {of} {article.upper() if owner.isupper() else article}{owner}"


def _turned_headline(suggestion: str, possessed: str) -> str:
    """Turn a possessive that opens a headline: "Addict's Sentence Cut"."""
    possessed = unchained(possessed)
    if suggestion.isupper():
        return f"{possessed} OF {suggestion}"
    is_title = possessed[:1].isupper()
    if not is_title and suggestion.startswith("The "):
        return f"The {possessed} of the {suggestion[4:]}"
    owner = suggestion if is_title else small_first(suggestion)
    return f"{capital_first(possessed)} of {owner}"


def _turned_bare(suggestion: str, setting: Setting, possessed: str) -> str:
    """Turn a plural possessive without article: "inmates' families"."""
    if _TAKES_POSSESSIVE.search(suggestion.lower()):
        return f"{suggestion}{_mark_for(suggestion)} {possessed}"
    possessed = unchained(possessed)
    if suggestion.isupper():
        return f"{possessed} OF {suggestion}"
    if possessed[:1].isupper() and is_capitalized_throughout(setting):
        # "Gang Members' Appeal Denied": a headline has no article.
        return f"{possessed} of {suggestion}"
    # "Admitted arsonists' guns" begins before the label, and "DUI offenders' cars" is no beginning.
    term = setting.term
    is_first = suggestion[:1].isupper() or (term[:1].isupper() and not term.split(" ")[0].isupper())
    return f"{'The' if is_first else 'the'} {possessed} of {small_first(suggestion)}"


def _mark_for(owner: str) -> str:
    mark = "'S" if owner.isupper() else "'s"
    return mark[: 1 if owner.lower().endswith("s") else 2]


def _fitting(article: str, noun: str) -> str:
    """Return an article or another determiner as it stands before a noun."""
    return as_written(article_for(noun), article) if article.lower() in ("a", "an") else article
