"""What a child was used as, or sold as goods: "sold her as a child prostitute", "sold children".

Nobody is sold "as a child who was sexually exploited": she was sold for sex, and whoever "sold
child prostitutes" sold children for sex.
"""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.headlines import is_capitalized_throughout
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

SEVERAL_YOUNG = ("boys", "children", "girls", "people", "teenagers")
_SOLD = (
    r"(?:hir(?:e|ed|es|ing)|leas(?:e|ed|ing)|lent|pimp(?:ed|ing|s)?|prostitut(?:ed|ing)|rent(?:ed|ing|s)?"
    r"|sell(?:ing|s)?|sold|trad(?:e|ed|es|ing)|traffick?(?:ed|ing|s)?)"
)
_OBJECT = r"(?:(?!as\b|for\b|to\b)[\w',\u2019]+\s){0,4}?"
# "sold her as a", "forced to work as a", "ring of", "pay for": what goes, and for what
_WAYS = (
    (later(rf"\b{_SOLD}\s{_OBJECT}(as\s(?:an?\s)?)\Z", re.IGNORECASE), "for sex{young}"),
    (
        later(
            rf"\b(?:employ|exploit|ke(?:ep|pt)|us(?=e|ing))\w*\s{_OBJECT}(as\s(?:an?\s)?)\Z",
            re.IGNORECASE,
        ),
        "for commercial sex{young}",
    ),
    (
        later(
            rf"\b(?:coerc|compel|forc|press|push|put|trick)\w*\s{_OBJECT}"
            r"((?:to\s(?:be(?:come)?|serve|work)|(?:in)?to\sworking|working)\s(?:as\s)?(?:an?\s)?)\Z",
            re.IGNORECASE,
        ),
        "into commercial sex{young}",
    ),
    (
        later(
            rf"\b(?:groom|prepar|train)\w*\s{_OBJECT}(to\s(?:be(?:come)?|work)\s(?:as\s)?(?:an?\s)?)\Z",
            re.IGNORECASE,
        ),
        "for commercial sex{young}",
    ),
    (
        later(
            r"(?<!to\s)\b((?:became|served\sas|worked\sas)\s(?:an?\s)?)\Z",
            re.IGNORECASE,
        ),
        "{were} sexually exploited{young}",
    ),
    (
        later(
            r"\b(?:band|group|network|ring|stable)\s(of\s(?:(?:several|two|three|\d+)\s)?)\Z",
            re.IGNORECASE,
        ),
        "that sold {many} for sex",
    ),
    (
        later(
            r"\b(?:demand|market|(?<!not\s)pa(?:id|y|ying|ys))\s(for\s(?:an?\s)?)\Z",
            re.IGNORECASE,
        ),
        "for sex with {many}",
    ),
    (
        later(r"\bprofit\w*\s(?:\w+\s){0,2}?((?:from|off)\s(?:an?\s)?)\Z", re.IGNORECASE),
        "from the sexual exploitation of {many}",
    ),
    (later(r"\bpimp(?:ed|ing|s)?\s(?:out\s)?(an?\s|(?<=\s))\Z", re.IGNORECASE), "{many}"),
    # "sold child prostitutes", "traded in child prostitutes", "a supplier of child prostitutes"
    (
        later(
            rf"\b(?:(?:advertis|b[uo]y|bought|deliver|furnish|market|offer|order|procur|provid|purchas"
            rf"|recruit|shipp|suppl)\w*|{_SOLD}|(?:buyers?|sellers?|suppliers?|supply|trade)\s(?:in|of)"
            r"|(?:deal(?:ing|s)?|dealt|traded|trading|trafficked)\sin)\s(?:out\s)?(an?\s|(?<=\s))\Z",
            re.IGNORECASE,
        ),
        "{many} for sex",
    ),
)
# "Child prostitutes were sold at"
_WERE_SOLD_AFTER = later(
    r"\s(?:(?:are|been|being|had|have|is|was|were)\s){1,2}(?:also\s)?"
    rf"(?:advertised|bought|delivered|marketed|offered|{_SOLD})(?:\sout)?\b(?!\s(?:for|into|to)\b)",
    re.IGNORECASE,
)
# "Child Prostitutes Sold at Motel"
_SOLD_IN_TITLE = later(
    r"\s(?:Bought|Marketed|Offered|Rented|Sold|Trafficked)(?=\s(?:at|by|in|on|out)\b|\Z)"
)
_TOLD_YOUNG = later(
    r"\b(?:boys?|child(?:ren)?|daughters?|girls?|kids?|minors?|niece|teen\w*|at\s(?:age\s)?(?:\d|1[0-7])"
    r"|(?:\d|1[0-7])\syears?\solds?)\b",
    re.IGNORECASE,
)
_REACH = 70


def sold_as(texts: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "for sex as a child" for "as a child prostitute", or None where nobody was sold."""
    near = setting.before[-_REACH:]
    who = texts[0].partition(" ")[0]
    many = who in SEVERAL_YOUNG
    for pattern, said in _WAYS:
        if found := pattern.search(near):
            young = "" if _TOLD_YOUNG.search(setting.sentence_around) else " as {many}"
            text = said.replace("{young}", young).replace("{many}", who if many else f"a {who}")
            return Wording((text.replace("{were}", "were" if many else "was"),), len(found[1]))
    sold = _WERE_SOLD_AFTER.match(setting.after)
    if sold is None and setting.is_capitalized and is_capitalized_throughout(setting):
        sold = _SOLD_IN_TITLE.match(setting.after)
    if many and sold:
        return Wording((f"{who}{sold.group()} for sex",), 0, sold.end())
    return None
