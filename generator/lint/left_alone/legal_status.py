"""What a court finds somebody to be under a statute: "The judge declared Hale a habitual offender".

The words are the law's, and others would say what no court found.
"""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_STATUTORY = later(
    r"(?:(?:armed|violent)\s)?(?:career|habitual|multiple|persistent|predatory|predicate|prior)\s"
    r"(?:[a-z]+\s)?(?:criminal|felon|offender|recidivist)s?\Z",
    re.IGNORECASE,
)
_YOUTH = later(r"youth(?:ful)?\soffenders?\Z", re.IGNORECASE)
# "found that he is a juvenile delinquent", "adjudicated a juvenile offender"
_IN_FAMILY_COURT = later(
    r"(?:(?:adolescent|juvenile|youthful)\s)(?:delinquent|offender)s?\Z|delinquent\Z", re.IGNORECASE
)
# What follows a status: "may receive Youthful Offender (YO) treatment"
_STATUS_AFTER = later(
    r"\s(?:\([A-Z]+\)\s)?(?:adjudication|indictment|statute|status|treatment)\b", re.IGNORECASE
)
_WHOM = r"(?:(?!(?:and|by|in|of|on|that|to|with)\b)[\w.']+\s){0,3}?"
_BY_COURT_BEFORE = later(
    rf"\b(?:adjudg|adjudicat|certif|classif|declar|deem|designat)(?:ed|es|ied|ies|ing)\s{_WHOM}"
    r"(?:(?:as|to\sbe)\s)?(?:an?\s)?\Z"
    # "The jury found that Hale is a habitual offender"
    r"|\b(?:court|judge|jur(?:y|ors)|panel)\s(?:also\s)?"
    r"(?:concluded|determine[ds]|finds?|found|rule[ds])\s"
    rf"(?:that\s)?{_WHOM}(?:is|to\sbe|was)\s(?:an?\s)?\Z"
    # "found true an allegation that he is a habitual offender"
    r"|\b(?:allegations?|enhancements?|findings?)\sthat\s"
    rf"{_WHOM}(?:is|was)\s(?:an?\s)?\Z"
    # "The petition alleges that he is a juvenile delinquent"
    r"|\b(?:complaint|indictment|information|petition)s?\salleg(?:ed?|es)\s(?:that\s)?"
    rf"{_WHOM}(?:is|was)\s(?:an?\s)?\Z"
    # "Hale Gets 30 Years as Habitual Offender"
    r"|\b(?:gets?|given|got|receive[ds]?|(?:re)?sentenc(?:e|ed|es|ing)|serve[ds]?)\s"
    r"(?:(?!(?:after|and|because|who)\b)[\w.'-]+\s){0,8}?as\s(?:an?\s)?\Z"
    r"|\badmi(?:ts?|tted|tting|ssion)\s(?:of\s|to\s)?(?:being|that\s(?:s?he|they)\s(?:is|was))\s"
    r"(?:an?\s)?\Z",
    re.IGNORECASE,
)
# "qualifies as a youth offender", "qualifies as a career criminal under the statute"
_QUALIFIES_BEFORE = later(r"\bqualif(?:y|ied|ies)\sas\s(?:an?\s)?\Z", re.IGNORECASE)
# "met the statutory definition of a serious juvenile offender"
_DEFINITION_BEFORE = later(
    r"\b(?:federal|legal|state|state's|statutory)\s(?:[a-z]+\s)?definition\sof\s(?:an?\s)?\Z"
    r"|\b(?:meets?|met|meeting)\s(?:its|our|the|this)\s(?:[a-z]+\s)?definition\sof\s(?:an?\s)?\Z"
)
# "Convicted of Burglary, Assault & Persistent Felon": with no article it is one of the counts.
_COUNTED_BEFORE = later(
    r"\b(?:charged\swith|convict(?:ed|s)?\s(?:(?-i:[A-Z])[\w.']+\s){0,3}of|guilty\s(?:of|to))\s"
    r"[^.;:]{1,100}?,?\s(?:and|&)\s\Z",
    re.IGNORECASE,
)
_COUNT_ENDS = later(
    r"\s*(?:[.,;:)]|\Z)|\s(?:after|at|by|charges?|counts?|during|following|for|in|on)\s",
    re.IGNORECASE,
)
_AS_BEFORE = (" as a ", "As a ")
_NEAR, _REACH = 60, 120


def is_legal_status(setting: Setting) -> bool:
    """Tell whether the term is what a court found somebody to be, or a statute calls them."""
    if _DEFINITION_BEFORE.search(setting.before[-_NEAR:]):
        return True
    if _YOUTH.match(setting.term) and _STATUS_AFTER.match(setting.after):
        return True
    if not any(one.match(setting.term) for one in (_STATUTORY, _YOUTH, _IN_FAMILY_COURT)):
        return False
    if setting.term[:9].lower() == "predicate" and setting.before.endswith(_AS_BEFORE):
        return True
    return _is_found_by_court(setting, setting.sentence_before[-_REACH:])


def _is_found_by_court(setting: Setting, near: str) -> bool:
    if _QUALIFIES_BEFORE.search(near):
        return setting.after.startswith(" under ") or _YOUTH.match(setting.term) is not None
    if near.lower().endswith(("and ", "& ")) and _COUNT_ENDS.match(setting.line_after):
        return _COUNTED_BEFORE.search(near) is not None
    return _BY_COURT_BEFORE.search(near) is not None
