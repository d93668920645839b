"""Which part of speech a word is, decided from its neighbours.

This is no parser: closed word lists settle the few patterns that press releases and policies use.
In doubt a word is what its rule takes it for, so that the rule applies.
"""

import re

from generator.lint.english.bare_verbs import GIVING, ONE_DOES, PLURAL_DOES, VERBS, acts
from generator.lint.english.drinking import is_state_of_drinking
from generator.lint.english.near import AND_PERSON, is_cut_off, last_words, next_words
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.word_sets import USUAL_FIRST_NAMES, words

# "treats addiction as criminal", "found the negligence criminal", "administrative or criminal"
_HELD_TO_BE = later(
    r"\b(?:as|(?:consider|deem|render|find|make|declare)(?:s|ed|ing)?|found|made|making)\s"
    r"(?:(?:(?:the|any|this|that|such|his|her|their)\s)?[a-z]+\s)?\Z"
    r"|\b(?:administrative|civil|disciplinary|internal|regulatory)\s(?:and|or)\s(?:any\s)?\Z"
)
# "Was the conduct criminal?"
_ASKED_TO_BE = later(
    r"\b(?:[Aa]re|[Ii]s|[Ww]as|[Ww]ere)\s(?:her|his|its|such|that|the|their|these|this|those)\s[a-z]+\s\Z"
)
# "A jury in Elm County convicts", "the judge in Cadmore convicts"
_COURT_IN = later(r"\b(?:court|judge|jury|panel)\sin\s(?:[A-Z][\w']*\s){1,3}\Z")
_AT_HEAD = ("Alcoholic", "Convict", "Fugitive", "Pimp", "Prostitute", "Transient")
_NEVER_VERBS = ("alcoholics", "drunks", "fugitives", "juveniles", "transients")
_FIRST = later(r"(?:\A|[.!?]\s)\Z")
_NAME_AFTER = later(
    r"(?:\s[A-Z][\w'.]+){2,3}(?:,\s\d|\s(?:allegedly|attacked|faces|fled|had|has|is|killed|owned|pleaded"
    r"|refused|robbed|said|sold|stabbed|stole|told|took|was|will)\b)"
)
# "His reckless and criminal driving"
_ADJECTIVE_BEFORE = later(
    r"\b(?:careless|dangerous|deadly|illegal|irresponsible|negligent|reckless|unsafe|violent)"
    r"(?:,|,?\s(?:and|or))\s\Z",
    re.IGNORECASE,
)
_DOING_AFTER = later(r"\s[a-z]+ing\b(?!\s(?:an?|the|his|her|their)\s)")
_ALSO_ADJECTIVES = words("criminal alcoholic delinquent")
_IN_LY = words("cowardly deadly elderly family friendly likely only silly sly ugly unruly")
# "the word of an illegal", and not "an illegal, unlicensed shop"
_RARELY_NOUNS = words("illegal")
_NEXT_TO_RARE = later(r",?\s([a-z]+)")
_DETERMINERS = words(
    "a an the this that these those every each any some no another other all both many few several"
    " two three four five six seven eight nine ten most more such what which whose his her its our"
    " their my your former same one"
)
_MODALS = words(
    "will would can could may might must shall should cannot can't won't couldn't wouldn't"
    " shouldn't didn't don't doesn't did do does to not never helped help"
)
_SUBJECTS = words(
    "i we you they he she it who jurors jury juries judge judges prosecutors panel da"
)
_THEY = words("i jurors they we who you")
_ONE = words("a an another every each")
_JOINING = words("and or")
# "a self-admitted alcoholic and gambler"
_ONE_AS = words("acknowledged admitted confessed described known recovering")
_OBJECTS = words(
    "him her them me us you it himself herself themselves the a an this that these those his their"
    " its our my your man woman men women former ex"
    " two three four five six seven eight nine ten both all most more many everyone anyone people"
)
_DONE_TO = _OBJECTS | words("alone again asleep behind daily often that")
# "We see 20 alcoholics a week"
_HOW_OFTEN = words("day month night quarter shift week weekend year")
# "an alcoholic long before", "a transient set fire to", "a transient living under the bridge"
_AFTER = {
    "living": words("at behind beneath in inside near on out outside under with"),
    "long": words("after ago before enough since"),
    "set": words("a an fire her his off the two three up"),
}
_COUNTS = words("two three four five six seven eight nine ten several")
# "a drunk asleep on the tracks"
_PREDICATIVE = words(
    "abroad accountable adrift afraid alive alone asleep awake back dead eligible entitled guilty"
    " liable online out overseas responsible unable unconscious unresponsive last next"
)
# "a 26-year-old prostitute and mother of two"
_WHO_ELSE = words(
    "addict aunt brother burglar coward daughter dealer drunk escort father felon friend getaway"
    " husband girlfriend grandfather grandmother killer liar mother murderer nurse parolee rapist"
    " robber sister son student teacher thief thug trafficker uncle veteran wife john pimp"
    " prostitute"
)
# "the juvenile and parent met staff", but "juvenile and parent programs"
_FAMILY = words("guardian parent parents")
_OBJECT_PRONOUNS = words("her that")
_ADVERBS = words("still not never also always often likely then just even again")
_FUNCTION_WORDS = words(
    "a an the and or but nor so yet if when while as than that which who whom whose because"
    " since until unless although though after before where whether why how of in on at by for"
    " with from to into onto over under about against between among through during without"
    " within upon near behind beyond outside inside off out up down across along around despite"
    " toward towards is was are were be been being am has have had having do does did will would"
    " can could may might must shall should cannot isn't wasn't aren't weren't hasn't haven't"
    " didn't doesn't don't won't can't not never also then now today yesterday tomorrow again"
    " too there here only even i he she it they we you him them me us this these those his her"
    " its their our my your already still just ever always often sometimes soon later tonight"
    " alone like per via said says say told gets got goes went comes came makes made takes took"
    " knows knew thinks thought tried tries kept left stole shot ran fled broke began found gave"
    " held led sold becomes became seems stands deserves lives lies remains belongs needs wants"
    " uses commits known seen born caught sent taken driven lost bought brought hit hurt beaten"
    " should've would've who's he's she's twice thrice anymore anyway either instead elsewhere"
)
_BEFORE_ADJECTIVE = words(
    "is was are were be been being seem seems seemed become becomes became deemed not get gets got"
    " getting drive drives drove driven driving arrive arrives arrived"
)
_NOUNS_IN_ING = words(
    "proceeding proceedings filing filings hearing hearings sentencing sentencings dealing dealings"
    " wrongdoing drinking offending training setting meeting building living being thinking"
    " housing parking trafficking underlying ongoing existing remaining pending missing"
    " thing ring string handwriting"
)
_NO_PAST_IN_ED = words("related based organized bed seed shed speed weed")
_ADJECTIVES_IN_PAIRS = words("civil juvenile administrative non quasi delinquent nonalcoholic")
_ARTICLES = ("a ", "an ", "the ")
_WOULD_BE = "would be "
# "another would-be criminal", but "That would be criminal": folded text has no hyphens.
_BEFORE_WOULD_BE = (_DETERMINERS | words("old")) - words(
    "all both that these this those what which"
)


def fits(part: str, form: str, setting: Setting) -> bool:
    """Tell whether the term can be this part of speech where it stands."""
    if part in ("", "group") or (part == "noun" and " as " in f" {setting.term}"):
        # "arrested as a prostitute" names one, whatever follows.
        return True
    # Some rules have forms that are called by their words: "parolees".
    plural = form.startswith("plural") or form.endswith(("plural", "ees", "ers"))
    if part == "noun":
        return not _is_verb(setting, plural=plural) and (plural or not _is_adjective(setting))
    if part == "verb":
        return _is_verb(setting, plural=plural) or not _follows_determiner(setting)
    return _is_adjective(setting)


def _follows_determiner(setting: Setting) -> bool:
    return last_words(setting)[1] in _DETERMINERS


def _is_verb(setting: Setting, *, plural: bool) -> bool:
    """Tell whether the term is a verb: "voted to convict", "Jury Convicts Man of Murder"."""
    beyond, last = last_words(setting)
    if setting.term.lower().startswith(_ARTICLES) or setting.term.lower() in _NEVER_VERBS:
        # "released to a rehab"
        return False
    if last in _DETERMINERS - _OBJECT_PRONOUNS:
        return False
    if plural:
        return _acts_on_object(setting, last) or bool(_COURT_IN.search(setting.line_before))
    if last in _ADVERBS or last.endswith("ly"):
        last = beyond
    following = next_words(setting)[0].lower()
    if last in _JOINING:
        # "to find, prosecute and convict those who"
        return following in _OBJECTS
    if last in _THEY and not following:
        # "They convict, they sentence"
        return True
    return last in _MODALS or (last in _SUBJECTS and following in _OBJECTS)


def _acts_on_object(setting: Setting, last: str) -> bool:
    """Tell whether something follows that only a verb, and no "alcoholic mother", would have."""
    following, beyond = next_words(setting)
    is_often = following == "a" and beyond in _HOW_OFTEN
    if " " in setting.term or last in GIVING or last.isdigit() or is_often:
        return False
    if following == "themselves" and setting.term.endswith("s"):
        # "for prostitutes themselves", but "who prostitute themselves"
        return False
    if last in _SUBJECTS:
        return bool(following) and following.lower() not in _FUNCTION_WORDS - _OBJECTS
    acted_on = following.lower() in _OBJECTS or following[:1].isdigit()
    return acted_on or _is_object(following, setting.term)


def _is_object(following: str, term: str) -> bool:
    """Tell whether a headline's verb acts on the word that follows: both are capitalized."""
    if (term.isupper() and not following.isupper()) or following.lower() in PLURAL_DOES:
        return False
    return following[:1].isupper() and term[:1].isupper() and not ends_thing(following.lower())


def _is_adjective(setting: Setting) -> bool:
    """Tell whether the term goes with a noun that follows, or with a verb before: "is criminal"."""
    following, beyond = next_words(setting)
    is_told = _is_held_to_be(setting) or _is_second_adjective(setting)
    if is_told or _is_rare_as_noun(setting) or is_state_of_drinking(setting):
        return True
    # A name follows, and not "an illegal U-turn".
    is_name = following[1:] and following[0].isupper()
    if is_name and (setting.term.split(" ")[-1].islower() or _is_before_name(setting)):
        return False
    following, beyond = following.lower(), beyond.lower()
    # "a transient last seen near the depot"
    is_paired = following in _JOINING and _is_person_beside(beyond, setting)
    if (
        is_paired
        or _acts(setting, following)
        or following in _PREDICATIVE
        or AND_PERSON.match(setting.line_after)
    ):
        return False
    if _does_something(setting, following, beyond) or beyond in _AFTER.get(following, ()):
        return False
    if following in _JOINING and beyond and not ends_thing(beyond):
        return not _one_person(setting) or beyond in _ADJECTIVES_IN_PAIRS
    return not ends_thing(following) if following else is_cut_off(setting)


def _acts(setting: Setting, following: str) -> bool:
    """Tell whether a verb follows: "A former pimp spoke", "Violent Criminal Faces Life"."""
    is_known = is_verb(following) or following in ONE_DOES
    if setting.term.lower().startswith("the "):
        # "The incarcerated speak out"
        return is_known or following in PLURAL_DOES or following == "costs"
    if not setting.term.lower().endswith("criminal"):
        return is_known
    # "let a criminal steal your card"
    is_one = not _DETERMINERS.isdisjoint(last_words(setting))
    is_told = is_one and acts(setting.line_after)
    return is_told or (is_known and " " in setting.term)


def _is_person_beside(word: str, setting: Setting) -> bool:
    """Tell whether "and" joins somebody to the term: "a prostitute and three others"."""
    if word in _COUNTS:
        return not setting.term.lower().endswith("criminal")
    return word in _WHO_ELSE or (word in _FAMILY and _follows_determiner(setting))


def _is_rare_as_noun(setting: Setting) -> bool:
    """Tell whether it is an adjective as nearly always: "an illegal crossing", not "an illegal"."""
    if setting.term.lower() not in _RARELY_NOUNS:
        return False
    match = _NEXT_TO_RARE.match(setting.line_after)
    goes_on = match is not None and match[1] not in _FUNCTION_WORDS
    return goes_on or last_words(setting)[1] not in _ONE


def _is_before_name(setting: Setting) -> bool:
    """Tell whether a sentence begins with the label of a name: "Transient Joe Hale, 34, was"."""
    name = _FIRST.search(setting.line_before) and _NAME_AFTER.match(setting.line_after)
    is_usual = next_words(setting)[0].lower() in USUAL_FIRST_NAMES
    return setting.term.split(" ")[-1] in _AT_HEAD and bool(name or is_usual)


def _is_second_adjective(setting: Setting) -> bool:
    is_criminal = setting.term.lower().endswith("criminal") and _DOING_AFTER.match(setting.after)
    return bool(is_criminal and _ADJECTIVE_BEFORE.search(setting.before))


def _is_held_to_be(setting: Setting) -> bool:
    """Tell whether a thing is said to be so: "makes possession criminal", "is criminal"."""
    if setting.term.lower().startswith(_WOULD_BE):
        return last_words(setting)[1] not in _BEFORE_WOULD_BE and not _FIRST.search(
            setting.line_before
        )
    if last_words(setting)[1] in _BEFORE_ADJECTIVE:
        # "was a troubled youth" has its article, and so has "Are the incarcerated counted?".
        return not setting.term.lower().startswith(_ARTICLES)
    if setting.term not in _ALSO_ADJECTIVES or _follows_determiner(setting):
        return False
    last = last_words(setting)[1]
    # "acts that may not be inherently criminal", "mildly alcoholic"
    is_so = setting.term != "delinquent" and last.endswith("ly") and last not in _IN_LY
    if is_so or (setting.term == "criminal" and _ASKED_TO_BE.search(setting.line_before)):
        return True
    return _HELD_TO_BE.search(setting.line_before) is not None


def _does_something(setting: Setting, following: str, beyond: str) -> bool:
    """Tell whether a verb follows: "An alcoholic drinks", "The prostitute works the corner"."""
    is_verb_like = following.endswith("s") and not following.endswith("ss")
    if not is_verb_like or setting.term.lower().endswith("criminal"):
        return False
    last = last_words(setting)[1]
    return last in _ONE or (last == "the" and beyond in _DONE_TO)


def ends_thing(word: str) -> bool:
    """Tell whether a word cannot be the noun, or begin the noun phrase, that a term goes with."""
    if word in _FUNCTION_WORDS:
        return True
    if word.endswith("ing"):
        return word not in _NOUNS_IN_ING
    if word.endswith("ed"):
        return word not in _NO_PAST_IN_ED
    return word.endswith("ly") and word != "family"


def is_verb(word: str) -> bool:
    """Tell whether a word in small letters is one of the verbs known by name."""
    return word in VERBS


def _one_person(setting: Setting) -> bool:
    beyond, last = last_words(setting)
    # "a 23-year-old prostitute and"
    return last in _ONE or last == "old" or (last in _ONE_AS and beyond in _ONE | {"self"})
