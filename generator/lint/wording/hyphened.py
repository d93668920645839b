"""What hyphens join with a label: "inmate-run newspaper", "gang member-on-gang member violence".

Folded text has no hyphens.
"""

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import words
from generator.lint.wording.head_nouns import Noun

# "an inmate-run newspaper"
_BY_WHOM = later(
    r"\s(driven|funded|led|operated|owned|produced|run|staffed|written)\s([a-z]+)(?![\w'])"
)
_DONE_BY = words(
    "business businesses class classes company companies crew crews effort efforts garden gardens"
    " group groups"
    " initiative initiatives kitchen magazine problem problems"
    " monitoring newspaper newspapers organization organizations podcast program programs project"
    " projects shop shops store stores workshop workshops"
)
# "gang member-involved shootings", "sex offender-focused work"
_JOINED = {
    "based": "for",
    "centered": "centered on",
    "focused": "focused on",
    "friendly": "friendly to",
    "involved": "involving",
    "only": "only for",
    "oriented": "for",
    "related": "related to",
    "specific": "specific to",
}
_HEADS = words(
    "calls cases charges costs landlords crashes crime crimes deaths employers expenses housing"
    " incident incidents investigations issues laws legislation matters policies problems program"
    " programs services shooting shootings treatment units violence work"
)
_AMONG = {
    **dict.fromkeys(words("abuse crime homicides killings violence"), "among"),
    **dict.fromkeys(words("assault assaults attack attacks fight homicide killing"), "involving"),
}
_HEAD_AFTER = later(r"\s([A-Za-z]+)(?![\w'])")


def hyphened_after(first: str, setting: Setting) -> Noun | None:
    """Return what a label is joined with by hyphens: "inmate-run newspaper", or None."""
    after = setting.line_after
    if first == "on":
        return _on_itself(setting)
    if first in _JOINED:
        second = after.split(maxsplit=2)[1:2]
        head = second[0].rstrip('.,;:!?)"\u201d') if second else ""
        is_head = head.lower() in _HEADS
        return Noun(f"{first} {head}", _JOINED[first]) if is_head else None
    done = _BY_WHOM.match(after)
    return Noun(f"{done[1]} {done[2]}", "by") if done and done[2] in _DONE_BY else None


def _on_itself(setting: Setting) -> Noun | None:
    """Return what is done by one to another: "gang member-on-gang member violence", or None."""
    twice = f" on {setting.term.lower()} "
    if not setting.line_after.lower().startswith(twice):
        return None
    head = _HEAD_AFTER.match(setting.line_after, len(twice) - 1)
    what = head[1] if head else ""
    join = _AMONG.get(what.lower())
    return Noun(setting.line_after[1 : len(twice)] + what, join) if join else None


def turned_hyphened(noun: Noun, texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return what was joined with a label with the people behind it; () where nothing was."""
    first, _, last = noun.text.lower().rpartition(" ")
    if last in _DONE_BY and _BY_WHOM.match(f" {first} {last}"):
        return tuple(f"{last} {first} by {text}" for text in texts)
    if first in _JOINED or first.startswith("on "):
        return tuple(f"{last} {noun.join} {text}" for text in texts)
    return ()
