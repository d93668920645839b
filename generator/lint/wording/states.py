"""What goes with "addicted to": "is still addicted to" is "still has an addiction to"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_ADDICTION = later(r"with (an addiction to .+)")
HAS = {"am": "have", "is": "has", "are": "have", "was": "had", "were": "had", "been": "had"}
"""What somebody has, for what they are."""
_DOES_NOT = {
    "am": "do not",
    "is": "does not",
    "are": "do not",
    "was": "did not",
    "were": "did not",
}
_STILL_HAS = {"remain": "still have", "remains": "still has", "remained": "still had"}
_KIND = {
    "badly": "a severe",
    "deeply": "a severe",
    "heavily": "a severe",
    "hopelessly": "a severe",
    "physically": "a physical",
    "psychologically": "a psychological",
    "seriously": "a serious",
    "severely": "a severe",
}
_HOW = later(rf"\b({'|'.join(_KIND)})\s\Z")
_REMAINS = later(r"\b(remain(?:s|ed)?)\s\Z")
_NOT = later(r"\b(am|is|are|was|were)(?:\s(not|never|no\slonger)|n't)\s\Z")
_WHEN = later(
    r"\b(am|is|are|was|were|been)\s((?:(?:again|all|allegedly|already|also|apparently|both|by\sthen"
    r"|clearly|herself|himself|long|longer|now|once|reportedly|soon|still|themselves|then)\s)+)\Z"
)
_BE = later(r"\b(am|is|are|was|were|been)\s\Z")
_SHORT_BE = later(r"(?<=\w)['\u2019](?:m|re|s)\s(?:(?:already|also|both|now|still)\s)?\Z")
# "were homeless or addicted to drugs", but "is not homeless or addicted to drugs"
_AND = later(r"\b(is|are|was|were)\s(?:(?:[\w,'-]+\s){1,5}and|(?!not\b)(?:[\w,'-]+\s){1,5}or)\s\Z")
_KEPT = later(r"\bke(?:ep|eps|pt|eping)\s(?:\w+\s){1,3}\Z")
_BECOME = later(r"develop (an addiction .+)")
HAVE_BEFORE = later(
    r"(?:\b(?:had|has|have)|['\u2019](?:d|s|ve))\s(?:(?:also|since|soon|then)\s)?\Z"
)
"""Before a participle: "had become"."""
_BY_AFTER = later(r"\sby\s(?!(?:age|the\s(?:age|time)|then|\d+|\w+ing)\b)")
_LIVED = later(r"(?:had|lived with) (an addiction to .+)")
_OTHERWISE = later(r"\b\w+ly\s\Z")
# "Is your son addicted to pills?"
_ASKED = later(
    r"\W*(?:(?:for\s)?(?:how(?:\s\w+)?|since\swhen|when|why)\s)?(?:are|is|was|were)\s(?:[\w']+\s){1,4}\Z",
    re.IGNORECASE,
)


def of_state(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return wording for "addicted to" behind a verb and an adverb, or None."""
    if "addiction" not in plain[0]:
        return None
    if become := _BECOME.fullmatch(plain[0]):
        return _developed(become[1], setting)
    if (by := _LIVED.fullmatch(plain[0])) and _BY_AFTER.match(setting.after):
        return _made_dependent(by[1], setting)
    addiction = _ADDICTION.fullmatch(plain[0])
    if addiction is None:
        return None
    before = setting.line_before
    how = _HOW.search(before)
    if how:
        said = re.sub("^an", _KIND[how[1]], addiction[1])
        wording = _has(said, before[: how.start()]) or Wording((f"with {said}",))
        return wording._replace(before=wording.before + len(how.group()))
    return _has(addiction[1], before) or _dependent(addiction[1], setting)


def _has(addiction: str, before: str) -> Wording | None:
    """Return what somebody has, for what they are; None where no such verb stands before."""
    if negated := _NOT.search(before):
        verb, no = negated[1], negated[2] or "not"
        has = f"{no} {HAS[verb]}" if no != "not" else f"{_DOES_NOT[verb]} have"
        return Wording((f"{has} {addiction}",), len(negated.group()))
    if still := _REMAINS.search(before):
        return Wording((f"{_STILL_HAS[still[1]]} {addiction}",), len(still.group()))
    if when := _WHEN.search(before):
        return Wording((f"{when[2]}{HAS[when[1]]} {addiction}",), len(when.group()))
    if be := _BE.search(before):
        return Wording((f"{HAS[be[1]]} {addiction}",), len(be.group()))
    if _SHORT_BE.search(before):
        return Wording((f"living with {addiction}",))
    joined = _AND.search(before)
    return Wording((f"{HAS[joined[1]]} {addiction}",)) if joined else None


def _dependent(addiction: str, setting: Setting) -> Wording | None:
    """Return "dependent on heroin" behind "kept her", or behind an adverb of any other kind."""
    if "?" in setting.after and _ASKED.fullmatch(setting.sentence_before):
        return Wording((f"living with {addiction}",))
    before = setting.line_before
    if not (_KEPT.search(before) or _OTHERWISE.search(before)):
        return None
    return Wording((addiction.replace("an addiction to", "dependent on", 1),))


def _developed(addiction: str, setting: Setting) -> Wording | None:
    """Return "developed" for "become" in "had become hooked on"."""
    had = HAVE_BEFORE.search(setting.line_before)
    return Wording((f"developed {addiction}",)) if had else None


def _made_dependent(addiction: str, setting: Setting) -> Wording:
    """Return wording for what somebody did: "was hooked on heroin by her boyfriend"."""
    said = addiction.replace("an addiction to", "made dependent on", 1)
    verb = setting.term.split()[0].lower()
    return Wording((f"{verb} {said}",))
