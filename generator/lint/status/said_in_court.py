"""What is said of the convicted beside "he is a": "You are a", "for what he is: a", "trusted a".

And what was said of him before the verdict: then nobody could say that he was convicted.
"""

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.convicted_of import is_about

_DESCRIBED = r"(?:(?!(?:against|at|by|for|from|in|of|on|that|to|who|with)\b)[A-Za-z]+,?\s){0,3}"
_HE = r"(he|she|[Tt]he\sdefendant|this\s(?:man|woman)|(?!He|She|It|That|This|We|You)[A-Z][\w'-]+)"
_HIM = r"(him|her|the\sdefendant|this\s(?:man|woman)|[A-Z][\w'-]+)"
# "saw him for what he is", 'called Hale "a rapist with', "showed himself to be a rapist"
_OF_HIM_BEFORE = later(
    rf"\b{_HIM}\s(?:for|as|exactly\sas)\s(?:exactly\s)?(?:what|who)\s(?:he|she)\s(?:really\s|truly\s)?(?:is|was)"
    rf"\s?[:,\u2014-]*\s(?:an?\s){_DESCRIBED}\Z"
    rf"|\b(?:brand|call|describ|dubb|label)(?:ed|led|ing)?\s{_HIM}\s(?:as\s)?[\"\u201c]?(?:an?\s)"
    rf"{_DESCRIBED}\Z"
    rf"|\b(?i:{_HE})\s(?:(?:has|had)\s)?(?:(?:proved|proven|revealed|showed|shown)\s(?:(?:him|her)self\s)?to\sbe"
    rf"|turned\sout\sto\sbe|will\s(?:always|forever|still)\sbe|is\sand\s(?:always\s)?will\sbe|(?:is|was)(?=\sthe\s))\s"
    rf"(?:an?|the)\s{_DESCRIBED}\Z"
)
_ANYBODY = frozenset(("he", "she", "him", "her"))
# "She stood up to a rapist", "one less rapist on our streets", "Behind the smile was a rapist"
_MET_BEFORE = later(
    r"\b(?:st(?:an|oo)d(?:ing)?\sup\sto|trusted|survived|alone\swith|talking\sabout|looking\sat"
    r"|(?:jurors|jury)\s(?:[a-z]+\s){0,6}saw"
    r"|(?:abused|betrayed|harmed|hurt|deceived)\sby|faced|victims?\sof|rid\sof)"
    rf"\san?\s{_DESCRIBED}\Z"
    rf"|\b[Oo]ne\s(?:less|fewer)\s{_DESCRIBED}\Z"
    rf"|\b(?:This|That|It)\s(?:is|was)\s(?:the\swork\sof\s)?an?\s{_DESCRIBED}\Z"
    rf"|\bwhat\sthe\s(?:court|jury)\s(?:found|said)\s(?:he|she)\sis[:,]\san?\s{_DESCRIBED}\Z"
    rf"|\b[Bb](?:ehind|eneath)\s(?:[a-z]+\s){{1,3}}(?:is|was)\san?\s{_DESCRIBED}\Z"
)
_YOU_BEFORE = later(
    rf"\b[Yy]ou(?:'re|,\s[A-Z][\w\s.]{{1,30}},\sare|\s(?:are|were|chose\sto\sbe))\s(?:an?\s){_DESCRIBED}\Z"
    rf"|(?:\A|[\"\u201c\s])[A-Z][\w'-]+,\sare\san?\s{_DESCRIBED}\Z"
)
_SAID_AFTER = later(r"[^\"\u201d]{0,80}[\"\u201d]\s[^\"\u201c;]{0,90}")
_TOLD_HIM = later(
    r"\b(?:told|said\sto)\s(?:(?:him|her|the\sdefendant)(?=[.,]|\s(?:after|as|at|before|during|from|in)\b)"
    r"|((?:[A-Z][\w.'-]*\s)*[A-Z][\w'-]+)|[a-z']+\s[\w']+)"
)
_JUDGE = later(r"\b(?:[Cc]ourt|[Jj]udge|[Jj]ustice)\b")
# "Moss was charged on Monday": whom "him" means is in doubt.
_OTHERS = later(r"\b(?:accused|arrested|charged|testified)\b|\b(?:brother|friend|lawyer)s?\b")
# "As a rapist, Hale belongs in prison"
_AS_A_BEFORE = later(rf"(?:\A|[.!?]\s)[\"\u201c]?As\san?\s{_DESCRIBED}\Z")
_HE_AFTER = later(r",?\s(?:(?:he|she)\b|([A-Z][\w'-]+))")
# "Prosecutors told jurors that Hale was a dealer", "in her opening statement"
_BEFORE_VERDICT = later(
    r"\b(?:told\s(?:jurors|(?:the|a)\s(?:court|jury)|agents|deputies|detectives|investigators|officers|police"
    r"|(?:her|his|their|a)\s[a-z]+)|testified|(?:learned|discovered|found\sout|knew)(?:\s(?:in|on)\s[\w,\s]{3,15})?"
    r"|(?:evidence|testimony)\s(?:at\strial\s)?(?:proved|showed)|[Ww]e\s(?:proved|showed))\s(?:that\s)?"
    r"[^.;:]{1,40}\b(?:was|were)\s(?:an?\s)?(?:[a-z]+\s){0,2}\Z"
)
_OPENED_AFTER = later(
    r"[^\"\u201d]{0,80}[\"\u201d]\s[^\"\u201c.;]{0,90}\b(?:told\s(?:jurors|the\sjury)"
    r"|(?:closing|opening)\s(?:argument|remark|statement)s?)\b"
)
_LAST = later(r"\b(?:is|was)(?:\san?)?\Z")


def is_said_of(near: str, told: str, after: str) -> bool:
    """Tell whether a label is said of whom a verdict is told of, in other words than "he is a"."""
    if of_him := _OF_HIM_BEFORE.search(near):
        who = next(filter(None, of_him.groups()))
        if who.lower() in _ANYBODY:
            # "Moss's brother called him a burglar": that may be Moss.
            return "'s " not in near and not _OTHERS.search(told)
        return " " in who or is_about(who, told)
    if _MET_BEFORE.search(near):
        return True
    if _YOU_BEFORE.search(near):
        return _is_told_to(told, after)
    he = _HE_AFTER.match(after) if _AS_A_BEFORE.search(near) else None
    return he is not None and (not he[1] or is_about(he[1], told))


def _is_told_to(told: str, after: str) -> bool:
    """Tell whether a quotation is said to whom a verdict is told of, or by the judge."""
    said = _SAID_AFTER.match(after)
    if said is None:
        return False
    to = _TOLD_HIM.search(said[0])
    if to is None:
        return _JUDGE.search(said[0]) is not None
    if to[1]:
        return is_about(to[1].rpartition(" ")[2], told)
    return to[0].endswith((" him", " her", " defendant")) and not _OTHERS.search(told)


def is_before_verdict(setting: Setting) -> bool:
    """Tell whether it was said before there was a verdict: "The jury heard that he was a"."""
    begun = _LAST.search(setting.term.rpartition(" ")[0])
    near = setting.sentence_before[-120:] + (f"{begun[0]} " if begun else "")
    return bool(_BEFORE_VERDICT.search(near) or _OPENED_AFTER.match(setting.after))
