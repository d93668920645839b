"""Headlines and running prose: capitals mean little in the one and much in the other."""

from collections.abc import Iterable
from itertools import dropwhile

from generator.lint.english.grammar import ends_thing, is_verb
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import words

# "Sheriff Launches Treatment Program for Inmates": no program is called that.
_BEGINS = words(
    "adds announce announces begins create creates expand expands first funds introduce introduces"
    " launch launches new offers opens plans starts unveil unveils"
)
_BEGUN = words("court courts housing initiative program programs services shelter unit")
_WORD = later(r"[^\W\d_][\w']*")
_FEW_WORDS = 3
_HEADLINE_SHARE = 0.8
_PROSE_SHARE = 0.67
_LEAST_SMALL = 2
# Words of more than two letters that headlines write small.
_SMALL = words("with from into onto over upon than that but nor yet via per")
CONNECTORS = words("of on for against and the to in")
"""Small words inside names."""
_IN_TITLES = CONNECTORS | words("a an by")
_LONGER = words("with from")
_CAPITAL_SMALL = later(r"\s(?:With|From|Into|Over|After|During|Without|Against)\s")
_SMALL_SMALL = later(r"\s(?:with|from|into|over|after|during|without|against)\s")
_SMALL_IN_HEADLINES = words("a an and as at by for from in of on or the to with")

# "New Law Toughens Penalties for Drug Dealers"
_DUE_BEFORE = later(r"\bPenalties\sfor\s\Z|\bPENALTIES\sFOR\s\Z")
_REACH = 20
_TO = (" to ", " TO ", " To ")
FIRST_NAMES = words(
    "alexis amos carlos charles chris curtis dennis douglas ellis francis frances gus hans"
    " inez iris james jesus jonas jules lewis louis lourdes lucas luis marcos marcus mathias"
    " matthias mercedes miles moses nicholas niklas otis phyllis ross russ thomas tobias travis"
    " ed fred jared ned reed ted alfred mildred winifred wilfred bing sterling"
    " ally beverly billy carly emily holly kelly kimberly lily molly polly sally shelly willy"
)
"""First names that are shaped like verbs."""

ACTORS = words(
    "agents attorneys authorities bystanders cops deputies detectives feds firefighters guards"
    " investigators jurors lawmakers lawyers marshals neighbors officers officials parents police"
    " prosecutors rangers residents students troopers victims witnesses"
)
"""Who does something in a headline, with a bare verb: "Troopers Stop Gang Member"."""


def capitalized_share(text: str) -> float:
    """Return which share of the longer words begins with a capital."""
    return _share([word for word in _words_of(text) if len(word) > _FEW_WORDS])


def is_capitalized_throughout(setting: Setting) -> bool:
    """Tell whether the term's line is a headline or a title."""
    line = setting.line_before + setting.term + setting.line_after
    if line.endswith(".") or len(line.split()) < _FEW_WORDS:
        return False
    return capitalized_share(line) > _HEADLINE_SHARE


def is_prose(setting: Setting) -> bool:
    """Tell whether small letters stand around, so that capitals beside the term make a name."""
    before, after = setting.line_before, setting.line_after
    words = [*_beyond_run(reversed(_words_of(before))), *_beyond_run(_words_of(after))]
    least = 1 if after.endswith(".") else _LEAST_SMALL
    small = sum(word[0].islower() for word in words)
    return small >= least and _share(words) <= _PROSE_SHARE


def _beyond_run(words: Iterable[str]) -> list[str]:
    beyond = dropwhile(lambda word: word[0].isupper() or word in _IN_TITLES, words)
    return [word for word in beyond if len(word) >= _FEW_WORDS and word not in _SMALL]


def titled(text: str, line: str = "") -> str:
    """Return a text with the capitals of a headline, and "with" as small words of its line are."""
    has_capitals = bool(_CAPITAL_SMALL.search(line)) and not _SMALL_SMALL.search(line)
    return " ".join(
        word.capitalize() if has_capitals and word in _LONGER else _capitalized(word)
        for word in text.split(" ")
    )


def is_new(before: list[str]) -> bool:
    """Tell whether a headline tells of something new: "Sheriff launches program" for somebody."""
    return before[-1] in _BEGUN and not _BEGINS.isdisjoint(before)


def is_addressed(setting: Setting) -> bool:
    """Tell whether a headline speaks to all who do it, or of what is due to them."""
    if not setting.term.lower().endswith("s"):
        return False
    if setting.after.startswith(":") and f" {setting.line_before}".endswith(_TO):
        return True
    return _DUE_BEFORE.search(setting.before[-_REACH:]) is not None


def is_no_name(word: str) -> bool:
    """Tell whether a capitalized word is a verb or a small word, as at the start of a sentence."""
    lowered = word.lower().rstrip(".")
    return lowered not in FIRST_NAMES and (ends_thing(lowered) or is_verb(lowered))


def could_be_verb(word: str) -> bool:
    """Tell whether a capitalized word could be a headline's verb: "Finds", "Killed", "Shot"."""
    return is_no_name(word) or (word.endswith("s") and word.lower() not in FIRST_NAMES)


def _capitalized(word: str) -> str:
    if word in _SMALL_IN_HEADLINES:
        return word
    first, *parts = word.split("-")
    # "Smash-and-Grab"
    rest = (one if one == "and" else one[:1].upper() + one[1:] for one in parts)
    return "-".join((first[:1].upper() + first[1:], *rest))


def _share(words: list[str]) -> float:
    return sum(word[0].isupper() for word in words) / len(words) if words else 0.0


def _words_of(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if word not in _SMALL]
