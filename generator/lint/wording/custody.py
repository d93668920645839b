"""People in custody or on parole, where the sentence says whose they are, or what comes of them."""

import re

from generator.lint.english.articles import Wording, agreeing, article_for
from generator.lint.english.capitals import begun_like
from generator.lint.english.headlines import is_capitalized_throughout
from generator.lint.english.main_verb import is_verb_of_sentence
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.wording.article_before import with_article
from generator.lint.wording.beside import one_after
from generator.lint.wording.of_named import NAMED_BEFORE, inmate_named
from generator.lint.wording.place_owners import in_our_custody

# Only such suggestions are looked at: "incarcerated people", "person on parole".
_HELD = later(
    r"incarcerated (?:man|men|person|people|woman|women)\Z"
    r"|(?:person|people) (?:in|on|required to) ",
    re.IGNORECASE,
)
_INCARCERATED_ONES = later(
    r"incarcerated ((?:[a-z]+ )?(?:person|people|man|men|woman|women))\Z"
    r"|(person|people) in (?:custody|detention|jail|prison)\Z",
    re.IGNORECASE,
)
# "six inmates on death row", "female inmates who were in custody"
_HELD_AFTER = later(
    r"\s(?:(?:who|that)\s(?:is|are|was|were)\s)?(?:on\sdeath\srow|in\s(?:\w+\s)?custody"
    r"|behind\sbars|(?:being\s)?incarcerated\b|(?:being\s)?(?:detained|held|housed)\s(?:at|in)\s"
    r"(?:[\w.']+\s){0,4}(?:facility|jail|penitentiary|prison)\b)"
    # "a prisoner who was serving a sentence", "inmates serving 20 years"
    r"|\s(?:(?:who|that)\s(?:is|are|was|were)\s)?(?:doing|serving)\s(?:[\w'.]+\s){0,4}"
    r"(?:sentences?|terms?|time|life|months|years)\b",
    re.IGNORECASE,
)
# "an Ohio inmate serving a life sentence" is incarcerated there.
_PLACE_BEFORE = later(r"\s(?!(?:Two|Three|Four|Five|Six)\s)[A-Z][\w.']+\s\Z")
# "30 new inmates" are not new people.
_NEW_BEFORE = later(r"\bnew\s\Z", re.IGNORECASE)
_NEWLY_AT = later(r"(?<=person|people)\s(?=in\b|on\b)")
# "white supremacist parolee": there is a person already.
_PERSON_BEFORE = later(
    r"\b(?:addict|burglar|dealer|driver|father|gangster|man|member|mother|murderer"
    r"|offender|predator|rapist|robber|supremacist|teen|teenager|thief|trafficker|veteran"
    r"|woman)\s\Z",
)
# "Cole, also a parolee,", "accused of being a parolee", "once you've been an inmate"
_ALSO_BEFORE = later(r"(?<=[A-Za-z\d],)\s(?:also|now|still|then)\s(an?\s)\Z")
_SET_OFF = later(r"\s*(?:[;.)]|,(?!\s(?:and|or|an?|the)\b)|\Z)")
_BEING_BEFORE = later(r"\b(?:be|being)\s(an?\s)\Z")
_BEEN_BEFORE = later(r"(?:\bha(?:s|ve|d)|'(?:ve|d|s))\s(?:(?:never|once)\s)?been\s(an?\s)\Z")
# "He was a parolee at the time", and not "is an inmate assigned to the kitchen"
_IS_BEFORE = later(r"\b(?:is|was)\s(?:(?:also|not|once|still|then)\s)?(an?\s)\Z")
_IS_ENDED = later(
    r"(?!\s(?:(?:(?!based\b)[a-z]{2,}ed|brought|given|kept|led|lent|sent|shot|taken)\s(?:as|at|by|for|from|in"
    r"|on|out|to|under|with)|[a-z]+ing|from|named|of)\b)"
)
_THEN_BEFORE = later(r"(?<=[A-Za-z\d],)\s(an?\s)\Z")
_AT_PLACE_AFTER = later(
    r"\s(?:at|in)\s(?:(?!and\b|or\b)[\w.']+(?:\s|(?=[,.;]))){1,7}"
    r"(?=[.;]|,\s(?!(?:and|or|an?|the)\s)[a-z])"
)
# "a parolee with a history of violence", "an inmate named Joe Hale": that goes with a noun alone.
_WANTS_NOUN_AFTER = later(
    r"\s(?:accused|charged|convicted|from|identified|known|living|named|nicknamed|not|of|released|sought"
    r"|suspected|wanted|with\s(?:an?\s)?(?:[a-z]+\s)?(?:history|record)|without|working)\s"
)
_THEN_AFTER = later(r"\sat\sthe\stime\b")
_WHICH_AFTER = later(r"\s(?:that|who|whose)\b")
_ON_PAROLE = later(r"(person|people) on parole\Z")
_RELEASED_AFTER = later(
    r"\s(?:are|is|was|were)\s(?:(?:about\sto\sbe|being|to\sbe)\s)?(?:freed|released)\b"
)
# "county jail inmates released on bail": the jail was not released.
_IN_JAIL = later(r"\bin .*\b(?:custody|jail|prison)\Z")
_LET_OUT_AFTER = later(r"\sreleased\s(?:after|because|before|early|from|on|under|when|without)\b")
# "an order to empty the jail will release dangerous criminals"
_CONVICTED = later(r"(people) convicted of ")
_RELEASE_BEFORE = later(
    r"(?i)\b(?:free[ds]?|freeing|releas(?:e|es|ed|ing)|let(?:s|ting)?\s(?:go|out))\s(?:[a-z]+\s){0,2}\Z"
)
_JAIL = later(r"\bjails?\b", re.IGNORECASE)
_CONVICTION = later(r"\b(?:convict|prison|sentenc|serv(?:e|ed|ing)\b)", re.IGNORECASE)
# "keep her rapist in prison": it was not there that he raped her.
_HARMED = later(r"\b(accused|convicted) of [a-z]+ing (her|him|them)\Z")
_BEHIND_BARS_AFTER = later(
    r"\s(?:behind\sbars|in\s(?:custody|jail|prison)(?:\s(?:at|in)\s(?:an?|the)\s(?:[a-z]+\s){0,2}"
    r"(?:center|facility|hospital|institution))?"
    r"|in\s(?:an?|the)\s(?:(?:mental|psychiatric|secure|state)\s){0,2}(?:hospital|institution))(?:\sforever|\sfor\s(?:good|life))?\b"
)
# "drug offenders in federal prison": these offenses were not committed there.
_IMPRISONED_AFTER = later(
    r"\s(in\s(?:(?:the|our)\s)?(?:(?:county|federal|local|state)\s)?(?:jails?|prisons?)"
    r"(?:\s(?:and|or)\s(?:jails?|prisons?))?(?:\ssystems?)?)(?![\w'])"
    r"(?!\s(?:camps?|cells?|cloth(?:es|ing)|for|jobs?|on|programs?|uniforms?|work|yards?)\b)",
    re.IGNORECASE,
)
_PUT_BEFORE = later(r"(?i)\b(?:held|hold|jail|keep|kept|lock|plac|put)\w*\s(?:[a-z]+\s){0,2}\Z")
_OF_OFFENSES = later(r"(person|people) ((?:accused|convicted) of .*\boffenses?)", re.IGNORECASE)
# "keep a child molester in prison"
_KEPT_BEFORE = later(r"\bke(?:ep|eps|eping|pt)\s((?:an?|that|the|these|this|those)\s)?\Z")
_DOING_LAST = later(r"\b(?:accused|convicted) of (?:[a-z]+ly )?[a-z]+ing [a-z ]+\Z")
# "a parolee and gang member" are two labels, which are said together.
_LABEL = later(
    r"\b(?:burglar|convict|criminal|dealer|felon|fugitive|gangster|informant|killer|leader|member|murderer"
    r"|parolee|pimp|predator|prostitute|rapist|robber|smuggler|supplier|thief|trafficker|user)\Z"
)
# "a sex offender in prison serving a sentence": what follows goes with the prison.
_SERVING_AFTER = later(r"\s(?:awaiting|facing|on|serving)\b")
_IN_CUSTODY = later(r"(assaults?) in custody\Z", re.IGNORECASE)
# "Officer sentenced for inmate assault": it was no officer who was in custody.
_BY_OFFICER_BEFORE = later(
    r"\b(?:captain|deputy|deputie|guard|jailer|lieutenant|officer"
    r"|sergeant|warden)s?\b[^.;]*\b(?:accused|admits?|admitted|arrested|charged|convicted|fired"
    r"|gets|guilty|indicted|jailed|sentenced|suspended)\s(?:[\w']+\s){0,6}"
    r"(?:for|in|of|over|to|with)\s(?:an?\s)?\Z",
    re.IGNORECASE,
)
_WHOSE = {"her": "her", "him": "his", "them": "their"}
_IN_STATE = ("in ", "on ", "required to ")
_REACH = 40
# "She will be a convicted felon for the rest of her life": that is for what is told.
_FROM_NOW_ON_AFTER = later(
    r"\s(?:forever|for\s(?:life(?!\sinsurance)|the\srest\sof\s(?:her|his|their)\s(?:days|li(?:fe|ves))))\b"
)


def of_held(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return wording for somebody held or on parole, of whom the sentence has a word, or None."""
    if not _HELD.match(plain[0]):
        return None
    near = setting.before[-_REACH:]
    if named := _named(plain, near, setting.after):
        return named
    if said := _said_after(plain, setting):
        # "an inmate who was held", but "a person"
        return with_article(said, setting)
    ours = in_our_custody(plain, setting) or _newly(plain, near)
    return ours or _in_state(plain, near, setting.after)


def _said_after(plain: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return "women" for "female inmates who were in custody", or nothing."""
    held = _INCARCERATED_ONES.match(plain[0]) if _HELD_AFTER.match(setting.after) else None
    if held is None or _PLACE_BEFORE.search(setting.sentence_before):
        return ()
    return begun_like(plain[0], (held[1] or held[2],))


def for_life(texts: tuple[str, ...], setting: Setting) -> str:
    """Return "person with a felony conviction" for whom this case makes one; or nothing."""
    if " previously " not in texts[0] or not _FROM_NOW_ON_AFTER.match(setting.after):
        return ""
    return next((one for one in texts if "previously" not in one), "")


def as_released(text: str, setting: Setting) -> str:
    """Return "people granted parole", or "already on parole", for released parolees; or nothing."""
    parolee = _ON_PAROLE.match(text)
    if parolee and _RELEASE_BEFORE.search(setting.before[-_REACH:]):
        # "released parolees who had been jailed": it is not on parole that they are let go.
        return f"{parolee[1]} already on parole"
    is_to_be = parolee and _RELEASED_AFTER.match(setting.after)
    return f"{parolee[1]} granted parole" if parolee and is_to_be else ""


def of_custody(text: str, setting: Setting) -> str:
    """Return what says whom an officer assaulted, or whom a jail holds; or nothing."""
    return _by_officer(text, setting) or _of_jail(text, setting)


def _by_officer(text: str, setting: Setting) -> str:
    """Return "assault on an incarcerated person" of an officer in an inmate assault; or nothing."""
    assault = _IN_CUSTODY.match(text)
    if assault is None or not _BY_OFFICER_BEFORE.search(setting.sentence_before):
        return ""
    one = "" if is_capitalized_throughout(setting) else "an "
    whom = "incarcerated people" if text.startswith("assaults") else f"{one}incarcerated person"
    return f"{assault[1]} on {whom}"


def _of_jail(text: str, setting: Setting) -> str:
    """Return "people accused or convicted of" for those of a jail, or nothing.

    A jail holds people before trial, too.
    """
    convicted = _CONVICTED.match(text)
    if convicted is None or not _RELEASE_BEFORE.search(setting.before[-_REACH:]):
        return ""
    around = setting.sentence_around
    if not _JAIL.search(around) or _CONVICTION.search(around):
        return ""
    return f"{convicted[1]} accused or {text[len(convicted[1]) + 1 :]}"


def in_own_case(wording: Wording, setting: Setting) -> Wording:
    """Return "convicted in her case" for "convicted of harming her", which would be in prison."""
    bars = _BEHIND_BARS_AFTER.match(setting.after)
    if bars is None:
        return wording
    if not _HARMED.search(wording.suggestions[0]):
        return _kept_there(wording, bars[0], setting.before)
    texts = (
        _HARMED.sub(lambda said: f"{said[1]} in {_WHOSE[said[2]]} case", one)
        for one in wording.suggestions
    )
    return wording._replace(suggestions=tuple(texts))


def imprisoned_for(wording: Wording, setting: Setting) -> Wording | None:
    """Return "people in federal prison convicted of drug offenses" for offenders there, or None."""
    where = None if wording.after else _IMPRISONED_AFTER.match(setting.after)
    of = [_OF_OFFENSES.fullmatch(one) for one in wording.suggestions] if where else []
    if where is None or of[0] is None or _PUT_BEFORE.search(setting.before[-_REACH:]):
        return None
    if _SERVING_AFTER.match(setting.after, len(where.group())):
        texts = tuple(f"{one[1]} {one[2]} and {where[1]}" for one in of if one)
    else:
        texts = tuple(f"{one[1]} {where[1]} {one[2]}" for one in of if one)
    return wording._replace(suggestions=texts, after=len(where.group()))


def _kept_there(wording: Wording, where: str, before: str) -> Wording:
    """Return "in prison a person convicted of abusing a child", whom it was not done to there."""
    kept = _KEPT_BEFORE.search(before[-_REACH:])
    if kept is None or not _DOING_LAST.search(wording.suggestions[0]):
        return wording
    place, which = where.strip(), kept[1] or ""
    has_article = wording.suggestions[0].startswith(("a ", "an "))
    texts = (f"{place} {'' if has_article else which}{one}" for one in wording.suggestions)
    # What went with the label is taken in already: "keeps violent dealers in prison".
    length = max(wording.before, len(which)) if has_article else wording.before + len(which)
    return Wording(tuple(texts), length, len(where))


def who_were_released(suggestions: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return "people in jail who were" before "released on bail"; or nothing."""
    if not _LET_OUT_AFTER.match(setting.after) or not _IN_JAIL.search(suggestions[0]):
        return ()
    if is_verb_of_sentence(setting):
        return ()
    return tuple(f"{one} who {agreeing(one, 'was', 'were')}" for one in suggestions)


def _newly(plain: tuple[str, ...], near: str) -> Wording | None:
    """Return "newly incarcerated people" for "new inmates", or None."""
    new = _NEW_BEFORE.search(near)
    if new is None:
        return None
    held = (_NEWLY_AT.sub(" newly ", one, count=1) for one in plain)
    texts = (f"newly {one}" if one.lower().startswith("incarcerated") else one for one in held)
    return Wording(begun_like(new[0], texts), len(new[0]))


def _named(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return a clause for an inmate with a name, or None."""
    article = _THEN_BEFORE.search(near) if plain[0] == "incarcerated person" else None
    said = inmate_named(near, after) if article else None
    return said._replace(before=len(article[1])) if article and said else None


def _in_state(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return the state alone behind a word for the person: "also in prison", "being on parole"."""
    states = tuple(filter(None, map(_state, plain)))
    if not states or not _state(plain[0]) or _WHICH_AFTER.match(after):
        return None
    if _PERSON_BEFORE.search(near.lower()):
        return Wording(tuple(one for one in states if one != "incarcerated"))
    if _WANTS_NOUN_AFTER.match(after):
        return None
    is_ended = _SET_OFF.match(after) or _AT_PLACE_AFTER.match(after)
    also = _ALSO_BEFORE.search(near) if is_ended else None
    is_then = _THEN_AFTER.match(after) or _is_held_at(states[0], near, after)
    then = _THEN_BEFORE.search(near) if is_then else None
    ended = _IS_BEFORE.search(near) if _IS_ENDED.match(after) else None
    noun = one_after(after) if ended else None
    if ended and noun and not _LABEL.search(noun[2]):
        # "was an inmate and onetime roommate of": in custody, and a roommate.
        be = ended[0].split()[0]
        again = f" {noun[1]} {be} {article_for(noun[2])}"
        return Wording(tuple(one + again for one in states), len(ended[1]), noun.end())
    found = also or then or ended or _BEING_BEFORE.search(near) or _BEEN_BEFORE.search(near)
    return Wording(states, len(found[1])) if found else None


def _is_held_at(state: str, near: str, after: str) -> bool:
    """Tell whether a place ends what is said between commas: "Hale, an inmate at Elm Prison,"."""
    if state != "incarcerated" or not after.startswith((" at ", " in ")):
        return False
    return bool(NAMED_BEFORE.search(near) and _AT_PLACE_AFTER.match(after))


def _state(text: str) -> str:
    """Return in what state somebody is, whom a suggestion in the singular is for; or nothing."""
    if text == "incarcerated person":
        return "incarcerated"
    person, _, state = text.partition(" ")
    return state if person.lower() == "person" and state.lower().startswith(_IN_STATE) else ""
