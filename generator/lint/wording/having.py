"""What people had on them: "arrested a person on parole who had a gun in his waistband".

Behind a label, "with a gun" is plain; behind a conviction, a gang or a sale it would go with that.
"""

import re

from generator.lint.english.articles import Wording, agreeing
from generator.lint.english.headlines import titled
from generator.lint.kept.patterns import NUMBER, later
from generator.lint.setting import Setting

# Whom somebody met, with what they had. What comes with "attacked" may be the weapon.
_MET_BEFORE = later(
    r"\b(?:apprehend|approach|arrest|caught|catch|chas|confront|contact|detain|discover|encounter"
    r"|found|find|identif|locat|me[et]t?|observ|pull|saw|spot|stop|took|tak)"
    r"(?:e|e?d|ies|ied|ped|ted|s|es|ing|ping|ting)?\s(?:over\s)?(?:(?:an?|another|the|two|three|four|five|six|several"
    r"|\d+)\s)?(?:[a-z]+\s){0,2}\Z"
    r"|\bby\s(?:an?|the|two|three)\s\Z|\b(?:band|group|pair)\sof\s(?:[a-z]+\s)?\Z",
    re.IGNORECASE,
)
_THING_AFTER = later(
    r"\swith\s(?=(?:(?!(?:and|of|or|to)\b)[\w.$]+\s){0,4}(?:ammunition|backpacks?|bagg?(?:ies?|s)?|bats?|beards?|bindles?|bottles?|bricks?|bullets|caps?|cash|cocaine|contraband|crack"
    r"|crowbars?|(?:bolt\s)?cutters|dogs?|drugs|explosives|fentanyl|firearms?|[Gg]locks?|grams|guns?|hammers?|handguns?|(?:hack)?saws?|hats?|heroin|images"
    r"|keys|kilograms|kilos|kni(?:fe|ves)|ladders?|machetes?|magazines?|marijuana|meth|methamphetamine|narcotics"
    r"|needles?|ounces?|packets?|paraphernalia|phones?|pills|pistols?|pounds?|revolvers?|rifles?|ropes?|rounds|scales?"
    r"|scars?|shotguns?|silencers?|suitcases?|tablets?|tattoos?|tools|vials?|weapons?|whistles?)\b"
    r"(?!\s(?:cases?|charges?|convictions?|crimes?|histor|offenses?|permits?|possession|violations?)))"
)
_PLAIN = later(
    r"(?:(?:an?|the|other|another) )?(?:young )?"
    r"(?:(?:accused|convicted|incarcerated|undocumented|unhoused) (?:[A-Z]\w+ )?)?"
    r"(?:man|men|nationals?|noncitizens?|person|people|woman|women|youth)\Z"
    r"|people stealing [a-z ]+\Z",
    re.IGNORECASE,
)
# What somebody did goes with the thing as it is: "died by suicide with a handgun".
_DID = later(
    r"(?:attempt(?:ed|ing|s)?|considered|did|died?|dies|dying|overdosed|planned|returned|threatened"
    r"|under|used|using|was|were|went)\s",
    re.IGNORECASE,
)
# Nobody shoots with a knife.
_SHOT_BEFORE = later(
    r"\b(?:shot|shooting|Shot)\s(?:and\s\w+\s)?(?:an?|the|another|two)\s(?:\w+\s)?\Z"
)
_FIRST_BEFORE = later(
    r"[\"\u201c\W]*(?:(?:An?|The|Two|Three|Four|Five|\d+)\s(?:[a-z]+\s)?(\d\d[\s-]year[\s-]old\s)?)?",
    re.IGNORECASE,
)
_IS_TOLD = later(
    r"(?:(?!\b(?:are|can|faces?|is|may|must|shall|should|will)\b)[^.;]){3,90}?\s(?:was|were|had|fled|ran|shot|stole|broke|held|took|[a-z]{3,}ed)\b"
)
_GUN_AFTER = later(
    r"\swith\s(?:[\w.]+\s){0,3}(?:bullets|firearms?|guns?|handguns?|pistols?|rifles?|rounds|shotguns?)\b"
)
# "a pretrial detainee with mental illness": before no trial with an illness.
_ILL_AFTER = later(
    r"\s(with\s(?:an?\s)?(?:[a-z]+\s){0,3}?(?:addictions?|autism|dementia|diabetes|disabilit(?:y|ies)"
    r"|disorders?|illness(?:es)?|schizophrenia))\b(?!\s(?:and|or|who)\b)",
    re.IGNORECASE,
)
_BEFORE_TRIAL = later(
    r"(person|people) ((?:detained before|awaiting) trial|said to .+|wanted on .+)", re.IGNORECASE
)
# "a father with an addiction", of three or of small children
_PARENT = later(
    r"(?:an? |the )?(?:[a-z]+ )?(?:guardian|(?:grand)?(?:father|mother|parent))s? (?:with|who) ",
    re.IGNORECASE,
)
_BEHIND_PARENT = later(r" (?=(?:with|who) )", re.IGNORECASE)
_CHILDREN = (
    r"(?:babies|boys|children|daughters|girls|infants|kids|newborns|sons|teenagers|teens|toddlers"
    r"|twins)"
)
_SO_MANY_AFTER = later(
    r"\sof\s(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b"
    # "a mother of two killed her sons", but "of two adopted sons"
    rf"(?!\s(?:(?!(?!adopted\b|disabled\b)[a-z]+ed\b)[a-z]+\s){{0,2}}{_CHILDREN}\b)",
    re.IGNORECASE,
)
_CHILDREN_AFTER = later(
    rf"\sof\s((?:(?!(?:and|or|the|who)\b)[\w']+\s){{0,3}}?{_CHILDREN}"
    r"(?:\s(?:ages?\s)?(?:over|under)\s\w+)?)\b"
)
_STOLEN_AFTER = later(r"\swith\s(?:altered|hidden|loaded|stolen|untraced)\s")
# "offenders with an addiction who face charges": two clauses of the same people
_WITH_WHO_AFTER = later(
    r"\swith\s((?:(?!(?:and|or|who)\b)[\w'-]+\s){1,6}?)who(?=\s(?:(?:are|is)\s"
    r"(?:accused|arrested|charged|facing|referred)|faces?|qualify|qualifies)\b)"
)
_ACCUSED = later(r"\b(?:accused|convicted|suspected) of [^,]+\Z")
# "charging felons": nobody is charged with felony convictions.
_CHARGE_BEFORE = later(
    rf"\b(?:re)?charg(?:e|es|ed|ing)\s(?:(?:an?|all|any|more|some|{NUMBER})\s)?\Z", re.IGNORECASE
)
_WITH = later(r"((?:an? )?(person|people)) with ((?:a )?felony convictions?|.+)", re.IGNORECASE)
_REACH = 50


def who_had(wording: Wording, setting: Setting) -> Wording | None:
    """Return wording with "who had" for "with" where the thing would go with the last noun."""
    if not _is_thing_behind(wording, setting):
        return None
    near = setting.sentence_before[-_REACH:]
    is_shot = _SHOT_BEFORE.search(near) and not _GUN_AFTER.match(setting.line_after)
    is_stolen = _STOLEN_AFTER.match(setting.after) and "found " not in near
    if is_stolen and _MET_BEFORE.search(near):
        # "who had stolen guns" would be a theft.
        texts = tuple(f"{one} found with" for one in wording.suggestions)
        return wording._replace(suggestions=texts, after=len(" with"))
    if is_shot or _MET_BEFORE.search(near):
        return _with_verb(wording, "had", "had")
    first = _FIRST_BEFORE.fullmatch(setting.sentence_before)
    if first is None:
        return None
    # A man of 40 years is one who was met.
    if first[1] or _IS_TOLD.match(setting.sentence_after):
        return _with_verb(wording, "had", "had")
    return _with_verb(wording, "has", "have")


def who_are_charged(wording: Wording, setting: Setting) -> Wording:
    """Return "people previously convicted of felonies" for the felons that an office charges."""
    has = [_WITH.fullmatch(one) for one in wording.suggestions]
    if not has[0] or not _CHARGE_BEFORE.search(
        setting.before[: len(setting.before) - wording.before][-_REACH:]
    ):
        return wording
    is_title = has[0][3][:1].isupper()
    texts = (_charged_who(one) for one in has if one)
    return wording._replace(suggestions=tuple(map(titled, texts) if is_title else texts))


def _charged_who(has: re.Match[str]) -> str:
    several = has[2].lower() == "people"
    if has[3].lower().endswith(("felony conviction", "felony convictions")) and "l " not in has[3]:
        return f"{has[1]} previously convicted of {'felonies' if several else 'a felony'}"
    return f"{has[1]} who {'have' if several else 'has'} {has[3]}"


def with_children(suggestions: tuple[str, ...], after: str) -> tuple[tuple[str, ...], int]:
    """Return parents with the children that follow, whose illness it is not, and their length."""
    if not _PARENT.match(suggestions[0]):
        return (), 0
    if many := _SO_MANY_AFTER.match(after):
        # "father of three with an addiction"
        joined = (_BEHIND_PARENT.sub(f"{many.group()} ", one, count=1) for one in suggestions)
        return tuple(joined), many.end()
    children = _CHILDREN_AFTER.match(after)
    if children is None:
        return (), 0
    texts = (
        f"{one} {'and' if ' who ' in one else 'who'} {agreeing(one, 'has', 'have')} {children[1]}"
        for one in suggestions
    )
    return tuple(texts), children.end()


def with_illness_first(wording: Wording, setting: Setting) -> Wording | None:
    """Return "person with mental illness detained before trial", or None."""
    ill = _ILL_AFTER.match(setting.after)
    said = _BEFORE_TRIAL.fullmatch(wording.suggestions[0]) if ill else None
    if ill is None or said is None:
        return None
    own = filter(None, map(_BEFORE_TRIAL.fullmatch, wording.suggestions))
    texts = tuple(f"{one[1]} {ill[1]} {one[2]}" for one in own)
    return wording._replace(suggestions=texts, after=ill.end())


def who_have_and(wording: Wording, setting: Setting) -> Wording | None:
    """Return "accused of theft who have an addiction and" before "face charges", or None."""
    both = _WITH_WHO_AFTER.match(setting.line_after)
    if both is None or not _ACCUSED.search(wording.suggestions[0]):
        return None
    texts = (
        f"{one} who {agreeing(one, 'has', 'have')} {both[1]}and"
        for one in wording.suggestions
        if " who " not in one
    )
    return wording._replace(suggestions=tuple(texts), after=both.end())


def _is_thing_behind(wording: Wording, setting: Setting) -> bool:
    if setting.is_capitalized and setting.line_before.strip():
        return False
    thing = _THING_AFTER.match(setting.line_after)
    said = wording.suggestions[0]
    return thing is not None and not (_PLAIN.match(said) or _DID.match(said))


def _with_verb(wording: Wording, one: str, several: str) -> Wording:
    said = (
        f"{text} {'and who' if ' who ' in text else 'who'} {agreeing(text, one, several)}"
        for text in wording.suggestions
    )
    return wording._replace(suggestions=tuple(said), after=len(" with"))
