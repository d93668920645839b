"""Whoever did what is told: "the inmate shot the clerk" was no inmate when he shot him.

Parole hearings and reports tell a deed with a word for what came of it. Where nobody was held, or
accused of anything, at the time of the deed, it was "the man" or "this person" who did it.
"""

import re

from generator.lint.english.articles import Wording, as_written
from generator.lint.english.capitals import begun_like
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.perpetrators import is_anybody_accused

# A parolee was on parole, also when he did it.
_HELD = frozenset({"inmate", "lifer", "prisoner"})
_SEVERAL = "offenders"
_AT_LARGE = frozenset({"offender", "perpetrator", _SEVERAL})
# "committed the offense": that says what makes one an offender.
_COMMITTED_AFTER = later(r"\s(?:[a-z]+\s)?committed\b")
_KIND = frozenset({"criminals", "offenders", "perpetrators"})
_KINDS_BEFORE = later(r"\b([Tt]hese|[Tt]hose)\s(?:kind|sort|type)s\sof\s\Z")
_THE_BEFORE = later(r"\b(the|this)\s\Z", re.IGNORECASE)
_DEEDS = (
    r"abducted|abused|aimed|armed\sh(?:er|im)self|ambushed|approached|assaulted|attacked|beat|bludgeoned|bound|broke"
    r"|burglarized|burned|carjacked|chased|choked|committed|confronted|demanded|dragged|drew|drove"
    r"|entered\s(?:a|her|his|the(?:ir)?)\s(?!courtroom|facility|plea|program)|fired|followed"
    r"|forced|got\s(?:in|into|out)|grabbed|groped|hit|invited|jumped|kicked|kidnapped|killed"
    r"|knocked|left\s(?:her|him|the\svictim)|lured|molested|murdered|offered\s(?:her|him|them)"
    r"|opened\sfire|picked\sup|pistol\swhipped|pointed|posed|pressed|produced|pulled|punched|pushed"
    r"|raped|ransacked|robbed|sexually|shot(?!\sdice)|slashed|slit|smashed|stabbed|stole|strangled"
    r"|struck|suffocated|swung|threatened|threw|tied|walked\sup|waved|wrapped"
    r"|took(?!\s(?:\w+\s)?(?:advantage|class(?:es)?|courses?|full|into|over|part|responsibility"
    r"|plea|steps))"
)
_DID = later(
    r"(?:,\swho\swas\s[^.;,]{1,30},"
    r"|\sand\s(?:another|an?|accomplices?|co\s?defendants?|h(?:is|er)|several|three"
    r"|two)\s[^.;,]{1,40}?)?"
    r"\s(?:(?:had|then|later|again|also|[a-z]+ly)\s){0,2}"
    rf"(?:{_DEEDS}|(?:began|continued|proceeded|started|tried|turned|was)\s(?:to\s)?"
    r"(?:assault|attack|beat|chas|driv|follow|kick|punch|shoot|stab|strangl)\w*"
    r"|would\s(?:harm|hurt|kill|shoot)|asked\s(?:her|him|the|them)\s(?:\w+\s)?for)\b"
)
# "The inmate was 19 at the time", "was arrested", "was on parole when he shot her"
_WAS_THEN = later(
    r"\s(?:was|had\sbeen)\s(?:arrested|detained|pulled\sover|stopped"
    r"|(?:(?:just|only|then)\s)?\d\d\s(?:years\sold\s)?(?:at\sthe\stime|when)\b"
    r"|(?:on|out\son)\s(?:bail|bond|parole|probation)\s(?:at\sthe\stime|when)\b)"
    # "was not under the influence of drugs when he attacked them"
    r"|\s(?:was|had\sbeen)\s(?:not\s)?(?:drunk|high|intoxicated|on\sdrugs|sober|under\sthe\sinfluence)\b"
    rf"[^.;]{{0,40}}\swhen\s(?:he|she)\s(?:{_DEEDS})\b"
)
_NAME_BEFORE = later(
    r"(?:\A|[.!?,:]\s[\"\u201c]?|\b(?:after|and|because|before|but|that|when|where|while)\s)\Z"
)
_AGE = later(r"\A,(?:\s(?:now\s)?\d\d,)?(?=\s)")
_OTHER = r"(?:her|him|them|the\s(?!hearing|panel|board)[a-z]+)"
# What is told of the days before: with whom somebody lived, what he drove, where he hid.
_LIVED = later(
    r"(?:\sand\s(?:the\svictim|h(?:er|is)\s[a-z]+|[A-Z]\w+(?:\s[A-Z]\w+)?))?"
    r"\s(?:(?:had|then|later|also)\s)?(?:"
    r"(?:argued|arranged|buried|befriended|came|cut|drilled|dumped|filmed|fled|fought|hid|installed|lived|met"
    r"|mounted|moved|parked|photographed|planned|plied|poured|purchased|ran|recorded|returned|set"
    r"|traveled|videotaped|waited|went)\b(?!\swith\sthe\s(?:board|panel))"
    rf"|(?:ordered|told)\s{_OTHER}\sto\b|used\s(?:a|an|h(?:er|is)|the)\s(?!system)"
    r"|(?:was|were|had\sbeen)\s(?:armed|dating|drinking|driving|drunk|intoxicated|living"
    r"|married)\b)"
)
# "the wounds inflicted by the inmate"
_DONE_BY_BEFORE = later(
    r"\b(?:attacked|beaten|burned|committed|fired|inflicted|killed|kidnapped|murdered|raped|robbed|shot"
    r"|stabbed|strangled)\sby\sthe\s\Z"
)
_OWN = later(
    r"'s\s(?:accomplices?|apartment|blood|car|co\s?defendants?|crime\spartners?|fingerprints|garage"
    r"|home|house|residence|truck|van|vehicle)\b"
)
# Nobody drives, robs or goes home in a jail.
_FREE = later(
    r"\b(?:alcohol|apartment|bank|bar|bath(?:room|tub)|bed(?:room)?|brandish|burglar|bus\b|cars?|carjack|children|clerk|co\s?defendants?"
    r"|(?:crime|killing|shooting)\sspree|driver|driveway|driving|drove|firearm|freeway"
    r"|gang\smembers"
    r"|garage|girlfriend|guns?|gunpoint|handgun|home|hotel|house|husband|kidnap|kill\s|market|motel"
    r"|murder(?:ed|ing|s)?\b|parking|nude|party|pistol|ransom|rap(?:ed|ing)\b|residence|restaurant"
    r"|revolver"
    r"|rifle|robb(?:ed|ery|ing)|shooting|shot|shotgun|stole|store|strangl\w+|street|teen\w*"
    r"|truck|under\sthe\sinfluence|van|vehicle|victims?|wife)\b",
    re.IGNORECASE,
)
_IN_CUSTODY = later(
    r"\b(?:another|fellow|other)\sinmates?\b|\binmates\b|\bprisoners\b"
    r"|\b(?:ankle\smonitor|attacked\sin|behind\sbars|bunk|cell(?:s|blocks?|mates?)?"
    r"|correction(?:s|al)"
    r"|custody|day\s?room|detention|dorm(?:itory)?|escap\w+|furlough\w*|guards?"
    r"|halfway\shouse|handcuff\w*|housing\sunit|incarcerat\w+|infirmary|jail\w*|lockdown|lock\sin"
    r"|module|nurse|penitentiary|pod|prisons?(?!\s(?:sentence|term))|prison\syard|recreation"
    r"|segregation"
    r"|shackle\w*|shank|transport\w*|visit(?:ation|ing)|warden|work\s(?:crew|release))\b",
    re.IGNORECASE,
)
_DEPUTY = later(
    r"\bdeput(?:y|ies)\b|\b(?:bailiff|courtroom|cruiser|officer's"
    r"|(?:patrol|police|squad)\s(?:car|van))\b"
)
# What is only alleged, or is told of anybody, has words of its own.
_OPEN_CASE = later(
    r"\b(?:accus|alleg|arraign|believe|charg|defendant|if\b|(?:police|prosecutors|sheriff)\ssa"
    r"|suspect|when\sthe\soffender"
    r"|whether|you\b|your\b)",
    re.IGNORECASE,
)
_GIVEN_BEFORE = later(r"\b(?:gave|handed|passed)\s(?:the|this)\s\Z")
_GIVEN_AFTER = later(r"\s(?:an?|her|his|some|the|their)\s")
_COURT = later(r"\b(?:board|court|judge|jury|sentence|years?|months?)\b", re.IGNORECASE)
# "took his phone" is about somebody else's.
_OWN_PRONOUN = later(
    r"\b(?:(demanded|entered|from|grabbed|into|of|on|ransacked|slashed|smashed|stole"
    r"|took)\s(?:\w+\s)?)?"
    # "forced the door with her elbow", "raised her hand"
    r"(his|himself|herself|(?<=with\s)her(?=\s(?:elbow|fists?|foot|feet|hands?|head|knees?|own"
    r"|shoulder)\b)|(?<=raised\s)her(?=\shands?\b))\b"
)
_OTHERS = later(
    r"\b(?:him|man|men|boys?|brother|clerk|couple|driver|father|friend|girls?|guard|her|husband"
    r"|mother"
    r"|officer|owner|people|person|sister|son|teen\w*|them|victims?|wom[ae]n|worker)\b|[A-Z]"
)
_HE = later(r"\b(?:he|himself|his)\b", re.IGNORECASE)
_SHE = later(r"\b(?:girlfriend|her|hers|herself|she|wom[ae]n)\b|\bM(?:r?s|iss)\b", re.IGNORECASE)
_NEXT = later(
    r"[^.!?;]*[.!?]\s(He|She)\s(?:(?:also|later|then)\s)?(?:beat|demanded|drove|has\s(?:never"
    r"|served"
    r"|shown)|is\s(?:due|eligible|scheduled|serving)|killed|murdered|pleaded|pointed|pulled|raped"
    r"|robbed"
    r"|shot|stabbed|stole|strangled|took|was\s(?:arrested|captured|caught|convicted|found\sguilty"
    r"|sentenced))\b"
)
_REACH = 20


def as_doer(texts: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "man" or "this person" for somebody who was neither held nor accused then, or None."""
    if setting.term not in _HELD and setting.term not in _AT_LARGE:
        return _of_these_kinds(setting)
    the = _THE_BEFORE.search(setting.before[-_REACH:])
    if the is None or not _is_doer(setting):
        return None
    if who := _plainly(the[1], setting):
        return Wording((who, *texts))
    person = f"{as_written('this', the[1])} person"
    return Wording((person, *(f"{the[1]} {one}" for one in texts)), len(the.group()))


def _plainly(the: str, setting: Setting) -> str:
    """Return a word that fits behind the article that stands there; or nothing."""
    is_this = the.lower() == "this"
    if setting.term == _SEVERAL:
        return "people" if is_this else "people responsible"
    if who := _man_or_woman(setting):
        return who
    if is_this:
        return "person"
    # Where somebody has been charged, the person responsible would be they.
    is_open = setting.term in _AT_LARGE and not is_anybody_accused(setting)
    return "person responsible" if is_open and not _is_given(setting) else ""


def without_label(name: str, length: int, setting: Setting) -> Wording | None:
    """Return the name alone for an inmate who was free when he did it, or None.

    "In 1990, inmate Joe Hale robbed a bank"
    """
    if setting.term.lower() not in _HELD or not _NAME_BEFORE.search(setting.before[-_REACH:]):
        return None
    behind = setting._replace(after=_AGE.sub("", setting.after[length:]))
    return Wording((name,), after=length) if _was_free(behind) else None


def _is_doer(setting: Setting) -> bool:
    if setting.term in _HELD:
        return _was_free(setting)
    if not (_DID.match(setting.after) or _is_given(setting)):
        return False
    if _COMMITTED_AFTER.match(setting.after):
        return False
    return not _OPEN_CASE.search(setting.line_before + setting.line_after)


def _was_free(setting: Setting) -> bool:
    """Tell whether somebody who is held now did it before, and not in a jail."""
    after = setting.after
    is_then = _WAS_THEN.match(after)
    is_done = setting.before.endswith(" by the ") and _DONE_BY_BEFORE.search(setting.before)
    if not (is_then or is_done or any(one.match(after) for one in (_DID, _LIVED, _OWN))):
        return False
    if _IN_CUSTODY.search(setting.line_before) or _IN_CUSTODY.search(setting.line_after):
        return False
    # Deputies to whom something is done are those of a jail.
    if _DEPUTY.search(setting.sentence_after):
        return False
    return bool(is_then or _OWN.match(after) or _FREE.search(setting.sentence_around))


def _is_given(setting: Setting) -> bool:
    """Tell whether somebody handed something to whoever did it: nobody had done anything yet."""
    is_given = _GIVEN_BEFORE.search(setting.before) and _GIVEN_AFTER.match(setting.after)
    return bool(is_given) and not _COURT.search(setting.sentence_around)


def _man_or_woman(setting: Setting) -> str:
    """Return what the pronouns near tell of whoever did it; or nothing."""
    said = setting.sentence_after
    near = _OWN_PRONOUN.search(said)
    if near and not near[1] and not _OTHERS.search(said, 0, near.start()):
        return "man" if near[2].startswith("hi") else "woman"
    if following := _NEXT.match(setting.line_after):
        return "woman" if following[1] == "She" else "man"
    around = setting.line_before + setting.line_after
    # Of whom a report speaks as he and him all along.
    is_he = setting.term in _HELD and _HE.search(around) and not _SHE.search(around)
    return "man" if is_he else ""


def _of_these_kinds(setting: Setting) -> Wording | None:
    """Return what "these types of criminals" do, of whom nothing else is told, or None."""
    if setting.term not in _KIND or not setting.before.endswith("s of "):
        return None
    kinds = _KINDS_BEFORE.search(setting.before[-_REACH:])
    if kinds is None:
        return None
    text = "people who commit these crimes"
    return Wording(begun_like(kinds[1], (text,)), len(kinds.group()))
