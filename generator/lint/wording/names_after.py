"""The name behind a label: in "inmate Joe Hale" and in its other orders."""

import re

from generator.lint.english.deeds import IRREGULAR_PAST
from generator.lint.english.grammar import is_verb
from generator.lint.english.headlines import is_capitalized_throughout
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import USUAL_FIRST_NAMES
from generator.lint.wording.headline_names import MORE, NO_NAMES, Name, name_in_headline
from generator.lint.wording.modifiers import LABEL_MODIFIERS

_PART = (
    r"(?:(?:(?:[A-Z]\.)?[A-Z]|Jr|Sr|Mr|Ms|Mrs|Dr|Lt|Sgt|Cpl|Capt|Det|St)\."
    r"|[A-Z](?:'[A-Z]\w+|[a-z]\w*|[A-Z]?\b))"
)
# "Gang Member B. shot Gang Member C"
_LETTER = later(r"[A-Z]\.?")
_NICKNAME = r"(?:\s[\"\u201c'(][\w ]{1,20}[\"\u201d')](?=\s[A-Z]))?"
# "Jane Doe #2", "Jane Doe 2"
_NUMBER = r"(?:\s#\s?\d{1,3}\b|(?<=\bDoe)\s(?:No\.\s)?\d{1,3}\b)?"
_ONE = (
    rf"{_PART}{_NICKNAME}(?:\s(?:(?:de|del|la|van|von|bin|al|der)\s){{0,2}}{_PART}){{0,4}}{_NUMBER}"
)
# "kingpin "Big" Joe Hale"
_NICKNAME_FIRST = r"(?:[\"\u201c][A-Z][\w ]{1,14}[\"\u201d]\s(?=[A-Z]\w+\s[A-Z]))?"
_NAME = later(rf"\s(?!No\.\s\d)((?:defendant\s|suspect\s)?{_NICKNAME_FIRST}{_ONE})(\sand\s{_ONE})?")
# "Drug dealers Joe Hale, 34, Lee Moss and Ty Dunn were sentenced"
_LISTED = later(
    rf"\s({_ONE}(?:,\s\d{{1,3}})?(?:,\s{_ONE}(?:,\s\d{{1,3}})?)+,?\sand\s{_ONE})"
    r"(?=,?\s[a-z]|[.;)]|\Z)"
)
# "Re: parolee Hale, Joe": the surname comes first.
_SURNAME_FIRST = later(r"\s([A-Z]\w+,\s([A-Z][a-z]+)(?:\s[A-Z]\.?)?)(?=\s*(?:[.;:)]|\Z))")
_PREDICATE = later(
    r"[,.]|\s(?:is|was|are|were|has|had|have|will|would|can|could|may|must|[a-z]{2,}ed"
    rf"|{IRREGULAR_PAST})\b"
)
_SURNAME = later(
    r"(\s(?:Creek|Lake|Lane|Park|Street))(?=,\s\d|\s(?:is|was|has|had|will|told|said|pleaded)\b)"
)
_NEXT_WORD = later(r"\s([a-z]+)\b")
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
# "When convicted robber, Joe Hale, was": nothing that goes with the label stands before it.
_BETWEEN_COMMAS = later(rf",\s({_ONE})(?=,\s[a-z])")
_NOTHING_BEFORE = later(
    r"(?:\A|[.!?:]\s|\b(?:after|against|and|as|because|before|but|by|for|from|of|that|to|when"
    r"|where|while|with)\s)\Z",
    re.IGNORECASE,
)
# "Recovering addict and nurse Jo Marsh"
_AND_ROLE_AFTER = later(
    r"\sand\s((?:single\s)?(?:activist|actor|actress|advocate|artist|athlete|author|baker|chef|coach|counselor"
    r"|dad|father|grandfather|grandmother|mentor|mom|mother|musician|nurse|painter|pastor|poet|singer|teacher"
    r"|veteran|writer))(?=\s[A-Z][a-z])"
)
# "Felons Lee Moss and Ed Lane ran"
# "Inmate Roe and his lawyer", "Inmate Roe's cell": what only people have.
_PERSON_AFTER = later(
    r"\sand\s(?:a|her|his)\s|'s?\s(?:appeal|attorney|bed|body|bunk|car|case|cell|cellmate|death|escape|family"
    r"|hands?|hearing|home|house|lawyer|mother|mouth|parole|petition|phone|release|room|sentence|trial|wife)\b"
)
_OWNS_AFTER = later(r"'s?\s[a-z]")
_PLACE_SURNAMES = ("Lake", "Lane", "Park", "Rivers", "Street")
_LONGEST_BEFORE, _NO_NAME_AFTER = 60, (" at", " by", " for", " from", " in", " of", " to", " with")


def name_after(setting: Setting) -> Name | None:
    """Return the name that the term stands before, or None."""
    if setting.term.lower().endswith(_NO_NAME_AFTER):
        return None
    if setting.term.isupper():
        return _in_capitals(setting)
    if setting.after.startswith(" and ") and (role := _AND_ROLE_AFTER.match(setting.line_after)):
        return _with_role(role, setting)
    match = _NAME.match(setting.line_after)
    if match is None:
        return _between_commas(setting)
    if is_capitalized_throughout(setting) or _is_headline_led_to(setting):
        return _in_other_order(setting) or name_in_headline(setting, match[1], match[2] or "")
    return _in_other_order(setting) or _in_prose(match, setting)


def _with_role(role: re.Match[str], setting: Setting) -> Name | None:
    """Return "nurse Jo Marsh" behind "Recovering addict and", or None."""
    name = name_after(setting._replace(after=setting.after[role.end() :]))
    if name is None or name.several:
        return None
    return name._replace(text=f"{role[1]} {name.text}", length=role.end() + name.length)


def _in_prose(match: re.Match[str], setting: Setting) -> Name | None:
    name = _without_no_names(match.group() if match[2] else match[1])
    if name and " " not in name and (surname := _SURNAME.match(setting.line_after, 1 + len(name))):
        # "felon Robert Lane was arrested": that is no street.
        name += surname[1]
    rest = setting.line_after[1 + len(name) :]
    is_hired = rest.startswith(" to ") and _HIRED_BEFORE.search(setting.before[-_LONGEST_BEFORE:])
    is_letter = setting.is_capitalized and _LETTER.fullmatch(name) is not None
    is_surname = is_hired or is_letter or _is_titled(name, rest, setting)
    if not name or not (is_surname or _is_name(name, rest)):
        return None
    length = 1 + len(name)
    more = MORE.match(setting.line_after, length)
    end = more.end() if more and not match[2] else length
    owner = setting.line_after.startswith("'", end)
    text = setting.line_after[1:end]
    if _ends_sentence(text, setting.line_after[end:]):
        end -= 1
        text = text[:-1] if is_letter else text
    return Name(text, end, several=" and " in name, owner=owner)


def _in_other_order(setting: Setting) -> Name | None:
    """Return more than two names, or one with the surname first: "parolee Hale, Joe"; or None."""
    if setting.term.endswith("s"):
        listed = None if is_capitalized_throughout(setting) else _LISTED.match(setting.line_after)
        return Name(listed[1], listed.end(), several=True) if listed else None
    first = _SURNAME_FIRST.match(setting.line_after)
    is_name = first and first[2].lower() in USUAL_FIRST_NAMES
    return Name(first[1], first.end()) if first and is_name else None


def _is_headline_led_to(setting: Setting) -> bool:
    """Tell whether a headline stands behind a colon: "See also: Repeat Offender Gets Life"."""
    if not setting.is_capitalized or not setting.line_before.endswith(": "):
        return False
    return is_capitalized_throughout(setting._replace(before=""))


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


def _without_no_names(run: str) -> str:
    """Return a run of capitalized words up to one that no name has: a day, a month."""
    kept: list[str] = []
    for word in run.split():
        is_surname = kept and kept[-1].lower() in USUAL_FIRST_NAMES and word in _PLACE_SURNAMES
        if word.lower() in NO_NAMES and word.lower() not in ("jr", "sr") and not is_surname:
            break
        kept.append(word)
    return "" if kept[-1:] == ["and"] else " ".join(kept)


def _is_titled(name: str, rest: str, setting: Setting) -> bool:
    """Tell whether a label stands before a surname as a title: "Inmate Roe's cell"."""
    if not name.isalpha() or setting.term.endswith("s"):
        return False
    if not setting.term.rpartition(" ")[2][0].isupper():
        return _OWNS_AFTER.match(rest) is not None
    return _PERSON_AFTER.match(rest) is not None or is_surname_told(name, setting)


def is_surname_told(name: str, setting: Setting) -> bool:
    """Tell whether the text has told of somebody of that surname: "Lee Roe", "Inmate Roe"."""
    if name not in setting.text:
        return False
    named = re.compile(rf"\b(?:[A-Z][\w.-]*\s)+{re.escape(name)}\b(?!\s[A-Z])")
    return named.search(setting.text_before) is not None


def _is_name(name: str, rest: str) -> bool:
    if " " in name:
        first = name.split(maxsplit=1)[0].lower()
        # "I. J. Hale" is one, "I saw" is none.
        return first.endswith(".") or first not in NO_NAMES
    if _PREDICATE.match(rest):
        return True
    following = _NEXT_WORD.match(rest)
    return following is not None and (is_verb(following[1]) or following[1] == "said")
