"""Who is named of those a label is for: ", including Ana Diaz" is ", among them Ana Diaz".

A person-first phrase ends in a noun of its own: behind "people accused of offenses", "including
Ana Diaz" would make an offense of her.
"""

from generator.lint.english.articles import Wording, is_plural
from generator.lint.english.headlines import is_capitalized_throughout, titled
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.joined import has_no_phrase

_INCLUDING = ", including "
_WHOM = later(
    r", (?:including|Including|INCLUDING) (?=[A-Z][a-z]+(?:\s[A-Z]\.)?\s[A-Z][a-z]"
    r"|(?:at\sleast\s)?(?:one|two|three|four|five|six|seven|eight|nine|ten|several|\d+)\s"
    r"(?:(?:alleged|former|local|suspected)\s)?(?:brothers|defendants|men|minors|people|sisters"
    r"|students|teenagers|teens|who|whose|women)\b"
    r"|an?\s(?:\d\d\syear\sold\s|former\s|local\s|[a-z]+\s)?(?:boy|coach|couple|doctor|father|girl"
    r"|man|mother|officer|pastor|student|teacher|teenager|woman)\b)"
)

# "violent offenders such as this defendant"
_SUCH_AS = later(
    r"\ssuch\sas\s(?:this\s(?:defendant|individual|man|person|woman)|him|her"
    r"|[A-Z][a-z]+\s[A-Z][a-z]+|(?:Mr|Ms|Mrs)\.\s[A-Z][a-z]+)"
    r"(?=[.,;:!?]|\Z|\s(?:accountable|are|belong|can|cannot|deserve|do|face|from|have|may|must|need"
    r"|off|out|should|to|were|will|would)\b)"
)


def with_those_named(wording: Wording, setting: Setting) -> Wording:
    """Return wording with "among them" before the people that "including" names."""
    if not wording.after and setting.after.startswith(" such as "):
        return _such_as(wording, setting)
    if wording.after or setting.after[: len(_INCLUDING)].lower() != _INCLUDING:
        return wording
    first = wording.suggestions[0]
    if not is_plural(first) or has_no_phrase(first) or not _WHOM.match(setting.after):
        return wording
    among = ", among them"
    if is_capitalized_throughout(setting):
        among = among.upper() if setting.term.isupper() else titled(among)
    texts = tuple(f"{one}{among}" for one in wording.suggestions if not has_no_phrase(one))
    return wording._replace(suggestions=texts, after=len(_INCLUDING) - 1)


def _such_as(wording: Wording, setting: Setting) -> Wording:
    """Return "people convicted of violent offenses, such as this defendant," for such people."""
    one = _SUCH_AS.match(setting.after)
    if (
        one is None
        or has_no_phrase(wording.suggestions[0])
        or not is_plural(wording.suggestions[0])
    ):
        return wording
    end = "," if setting.after.startswith(" ", one.end()) else ""
    texts = tuple(f"{text},{one[0]}{end}" for text in wording.suggestions)
    return wording._replace(suggestions=texts, after=one.end())
