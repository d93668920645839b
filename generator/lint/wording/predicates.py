"""Labels of whom the sentence speaks already: "is an addict" is "has a substance use disorder"."""

import re

from generator.lint.english.articles import Wording, agreeing, article_for, is_plural
from generator.lint.english.capitals import begun_like
from generator.lint.english.headlines import titled
from generator.lint.english.person_first import (
    BESIDE,
    PARTICIPLE,
    PAST,
    WHO_DOES,
    WHO_STEALS,
    WITH,
    in_past_tense,
    was_done,
    with_article,
)
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.equated import is_equated
from generator.lint.word_sets import words
from generator.lint.wording.adverbs import behind_verb, with_adverb
from generator.lint.wording.being import (
    BECOME_ENDINGS,
    has_had_since,
    needs_its_noun,
    started_doing,
)
from generator.lint.wording.beside import one_after
from generator.lint.wording.changed import came_to_be
from generator.lint.wording.counted import ANY_CONVICTION, COUNTED, is_kind_counted, says_no_more
from generator.lint.wording.denied import as_denied, is_not_one, only_said
from generator.lint.wording.doing import harming_goes_on
from generator.lint.wording.known_as import labeled
from generator.lint.wording.roles import in_role
from generator.lint.wording.said_of_self import called_self
from generator.lint.wording.set_off import leading, set_off
from generator.lint.wording.states import HAS, HAVE_BEFORE
from generator.lint.wording.to_readers import asked_of_reader, said_to_reader
from generator.lint.wording.who_is import and_more, deed_alone, in_gang_since, is_held, who_goes_on
from generator.lint.wording.with_verb import AND_ONE

_PEOPLE_BEFORE = later(r"\b(?:those|people|men|women|of\sthem)\b")
_BARRED = r"(?:(?:barred|banned|prohibited)\sfrom|(?:forbidden|not\s(?:allowed|permitted))\sto)\b"
_AND_ON = later(
    # "are felons barred from owning a gun": their felonies are not.
    rf"(?=\s{_BARRED})"
    rf"|\sand(?=\s(?:(?:on|under|{AND_ONE})\s|{_BARRED}|(?:required|wanted)\b"
    r"|(?:in)?eligible\b|not\s(?:allowed|permitted)\b"
    # "is a felon and also a mother"
    r"|(?:(?:also|always|at\stimes|certainly|clearly|even|eventually|just|later|maybe|merely|never|not"
    r"|(now)|once|only|perhaps|possibly|probably|sometimes|still|then)\s){1,2}an?\s))"
)
# "and should be treated as one", "and violent ones at that": they stand for the label.
_ONE_AFTER = later(
    r"[^.;!?\"\u201d]{0,60}\s(?!(?:and|any|but|day|each|every|no|number|only|or|some|that|the|this|which)\s)[a-z]+\s"
    r"ones?(?:[.,;:!?\"\u201d]|\Z|\sat\sthat\b)"
)
# "is an addict and steals from us"
_AND_DOES = later(
    r"\sand\s[a-z]{2,}s\s(?:an?|at|for|from|him|his|her|in|its|me|on|our|the|their|them|to|us"
    r"|with)\b"
)
_WHO_NEXT = later(r"\swho(?=\s)")
_WHO_WAS_AFTER = later(r"\swho\s(is|are|was|were)(?=\s)")
_DOING_AFTER = later(r"\s[a-z]{3,}ing\s")
_ADVERBS = r"already|also|both|currently|h(?:er|im)self|just|merely|never|no\slonger|now"
_ADVERBS += r"|once|only|still|then"
_ALSO = rf"(?:(?:{_ADVERBS})\s)"
# In "excluded are gang members" the label is the subject.
_IS = later(
    rf"\b(?:(is|was)\s{_ALSO}?an?"
    r"|(?!(?i:among|barred|excluded|here|included|ineligible|neither\b|nor\b|so\b|there|these|those))(?:\d+|[A-Za-z]+)"
    rf"\s(are|were))\s{_ALSO}?\Z"
)
_IS_SHORT = later(r"(?:(?<=\b[Hh]e)|(?<=\b[Ss]he))'s\s(?:still\s)?an?\s\Z")
_ALSO_BEFORE = later(rf"\b({_ADVERBS})\s(?:an?\s)?\Z")
_ONCE = later(r"\bonce\s(?:(?:was|were)\s)?(?:an?\s)?\Z")
# "parents who are addicts can keep": the clause ends with the label.
_WHO_IS_ONE = later(r"\bwho\s(?:is|are|was|were)\s(?:an?\s)?\Z")
_BECOME = later(r"\b(become|becomes|became|becoming)\s(?:an?\s)?\Z", re.IGNORECASE)
_DISORDER = later(r"\swith\s.*\b(?:addiction|disorders?)\Z")
_ENDS = later(
    r"\s*(?:,(?!\s(?:an?(?!\s(?:judge|jury)\b)|not|but|nor)\b)|[.;:!?)\"\u201d]|\Z|\s(?:(?:even|long|well)\s)?(?:when"
    r"|because|since|until|before|after"
    r"|while|but(?!\s(?:also\s)?(?:an?\s|[a-z]+\s[a-z]+s[.;,]))|so|back\sthen|at\sthe\stime)\b|\sand\s(?:he|she|they|it|we|his|her|the|that|who|\d+|may|must|can|cannot"
    r"|could|should|would|will|is|was|has|had|kept|lost|sold|took|used|belongs?|deserves?|needs?)\b|\sor\s(?:was|were)\b"
    # "The rumor that she was a dealer was false"
    r"|\s(?:is|was)\s(?:a\slie|baseless|false|not\strue|untrue|unfounded|wrong)\b|\s(?:collapsed|fell\sapart|proved)\b"
    # "is an alcoholic and homeless"
    r"|\s(?:and|or)\s(?:broke|homeless|mentally\sill|suicidal|unemployed)(?=[.,;]|\Z|\s(?:at|in|when)\b)"
    r"|\sfor\s(?:\w+\s){0,3}(?:days|weeks|months|years|decades|cartel|gang|organization|ring)\b)"
)
_VERB_LEFT_OUT = later(
    r"\b(is|was)\s[^.;:]{2,50},?\sand\s(?:her|his|my|our|their)\s[a-z]+\s(an?\s)\Z"
)
_IN_TITLE = later(r"(?:Person|People)\s")
# All of these end in a verb, a comma, "as" or "both"; looked for first because it is cheap.
_MAY_BE_SAID = later(
    r"(?:,|\b(?:are|as|be|being|classified|designated|like|listed|registered|all|anybody|anyone|her|him|me|somebody|someone|them|you|up|while|whom|into|formerly|bec[ao]m(?:e|es|ing)"
    r"|been|both|is|was|were)(?:n't)?|'s|'re)\s"
    rf"(?:(?:not|{_ADVERBS})\s)?"
    r"(?:an?\s|the\s)?\Z|\b(?:is|was|are|were)\sno\s\Z",
    re.IGNORECASE,
)
_SAID_WORDS = words(
    "all anybody anyone are as be became become becomes becoming been being both classified"
    " designated formerly her him into is like listed me registered somebody someone them up was"
    " were while whom you"
)
_OBJECT_LAST = (" her ", " him ", " it ", " me ", " pill ", " pills ", " them ", " us ")
_SAID_ENDS = (",", "'s", "'re", "n't")
_LONGEST_BEFORE, _FEW_WORDS = 40, 4


def said_of_subject(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return wording without "a person" where the sentence has its person already, or None."""
    if plain[0].isupper():
        small = said_of_subject(tuple(one.lower() for one in plain), setting)
        return small and small._replace(suggestions=tuple(map(str.upper, small.suggestions)))
    near = setting.line_before[-_LONGEST_BEFORE:]
    plain = as_denied(plain, near, setting)
    said = only_said(plain, near, setting.after) or leading(plain, near, setting.after)
    if said := (
        said
        or called_self(plain, near, setting.after)
        or labeled(plain, near, setting.after)
        or asked_of_reader(plain, near, setting.after)
        or _with_verb_left_out(plain, setting)
    ):
        return said
    if not _may_be_said(near):
        return None
    if _IN_TITLE.match(plain[0]) and (headline := _set_off_in_headline(plain, near, setting.after)):
        return headline
    said = in_role(plain, near, setting.after) or set_off(plain, near, setting.after)
    if said or _ONE_AFTER.match(setting.after):
        return said
    return (
        has_had_since(plain, near, setting.after, ends=bool(_ENDS.match(setting.after)))
        or in_gang_since(plain, near, setting.after)
        or _develops(plain, near, setting.after)
        or said_to_reader(plain, near, setting.after)
        or is_not_one(plain, near, setting)
        or _is_one(plain, near, setting.after)
    )


def _with_verb_left_out(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return "had an addiction" for "his father was a felon and his mother an addict", or None."""
    before = setting.line_before[-2 * _LONGEST_BEFORE :]
    gap = _VERB_LEFT_OUT.search(before) if before.endswith((" a ", " an ")) else None
    said = _predicate(plain[0], gap[1]) if gap and _ENDS.match(setting.after) else ""
    return Wording((said,), len(gap[2])) if gap and said else None


def _may_be_said(near: str) -> bool:
    last = near.lower().split()[-_FEW_WORDS:]
    may_be = any(word in _SAID_WORDS or word.endswith(_SAID_ENDS) for word in last)
    return may_be and _MAY_BE_SAID.search(near) is not None


def _set_off_in_headline(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return a clause with capitals: "Elm Man, Convicted of Rape, Charged"."""
    said = set_off(tuple(map(_in_small_letters, plain)), near, after)
    return said and said._replace(suggestions=tuple(map(titled, said.suggestions)))


def _in_small_letters(text: str) -> str:
    return " ".join(word.lower() if word.istitle() else word for word in text.split(" "))


def _is_one(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "has a heroin addiction" for "is a heroin addict"."""
    found = _IS.search(near)
    if found is None:
        return _is_in_short(plain, near, after)
    subject = near[: found.start(1 if found[1] else 2)]
    before = near[: found.start(2) if found[2] else found.start()]
    if is_equated(subject) or needs_its_noun(before, after):
        return None
    if " already " in found.group():
        # "is already a juvenile offender": young she is, whatever she has done.
        plain = tuple(one.removeprefix("young ") for one in plain)
    verb = found[1] or found[2]
    said = _what_is_told(plain[0], verb, near, after) or _as_predicate(plain, verb, near, after)
    if said and (also := _ALSO_BEFORE.search(found.group())):
        if also[1] in ("no longer", "still") and "convict" in said.suggestions[0]:
            return None  # a conviction stays
        if " both a" not in found.group():
            # "is both an addict and a felon": two things are said, with two verbs.
            is_long = also[1].endswith("self") and subject.endswith(_OBJECT_LAST)
            place = behind_verb if is_long else with_adverb
            said = said._replace(suggestions=tuple(place(one, also[1]) for one in said[0]))
    return said and said._replace(before=len(found.group()) - found.group().rindex(verb))


def _is_in_short(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "'s accused of a crime" for "'s a criminal", and " has" for what somebody has."""
    found = _IS_SHORT.search(near)
    said = _predicate(plain[0], "is") if found and _ENDS.match(after) else ""
    if found is None or not said:
        return None
    if " still " in found[0]:
        said = with_adverb(said, "still")
    said = f"'s{said.removeprefix('is')}" if said.startswith("is ") else f" {said}"
    return Wording((said,), len(found.group()))


def _what_is_told(text: str, verb: str, near: str, after: str) -> Wording | None:
    """Return the verb alone where what follows tells the rest, or None."""
    if text in ("person", "people"):
        if passed := _WHO_WAS_AFTER.match(after):
            # "was a drug mule who was promised $1,500"
            return Wording((passed[1],), after=passed.end())
        # "were traffickers supplying cocaine"
        doing = Wording((verb,)) if _DOING_AFTER.match(after) else None
        return doing or deed_alone(near, after)
    counted = COUNTED.match(after)
    is_all = counted and (counted[1] or counted[2]) and says_no_more(text, counted)
    is_all = is_all and ANY_CONVICTION.search(text)
    if not (is_all or is_kind_counted(text, Setting(near, "", after))):
        return None
    # "Both men are convicted felons with prior robberies"
    return Wording((HAS[verb],), after=len(" with"))


def _as_predicate(plain: tuple[str, ...], verb: str, near: str, after: str) -> Wording | None:
    """Return what is said of the subject, joined to what follows with "and" where need be."""
    if _ONCE.search(near):
        # "once was a convicted felon" says "previously" already.
        plain = tuple(one.replace(" previously ", " ") for one in plain)
    who = _PEOPLE_BEFORE.search(near) and _WHO_NEXT.match(after)
    who = who or who_goes_on(plain[0], near, after)
    if verb == "is":
        who = who or harming_goes_on(plain[0], after)
    on = _AND_ON.match(after)
    is_whole = _WHO_IS_ONE.search(near) and not after.startswith((" with", " who"))
    is_serving = is_held(plain[0], after)
    noun = one_after(after) if verb in ("is", "was") else None
    ends = is_serving or _ENDS.match(after) or (verb == "is" and _AND_DOES.match(after))
    if not (who or on or noun or is_whole or ends) or not _predicate(plain[0], verb):
        return None
    said = filter(None, (_predicate(one, verb) for one in plain))
    if who:
        # "Seven in ten people are pretrial detainees who could not pay."
        more = (and_more(one, who.group(), verb) for one in said)
        return Wording(tuple(more), after=who.end())
    if noun:
        # "was an addict and mother"
        is_a = f"{noun[1]} {verb} {article_for(noun[2])}"
        return Wording(tuple(f"{one} {is_a}" for one in said), after=noun.end())
    if on:
        # "were convicted felons and on probation"
        be = {"was": "is", "were": "are"}.get(verb, verb) if on[1] else verb
        return Wording(tuple(f"{one} and {be}" for one in said), after=on.end())
    return Wording(tuple(said))


def _develops(plain: tuple[str, ...], near: str, after: str) -> Wording | None:
    """Return "develop a heroin addiction" for "become a heroin addict"."""
    become = _BECOME.search(near)
    have = HAVE_BEFORE.search(near[: become.start()]) is not None if become else False
    if become and (started := started_doing(plain[0], become[1], after, have=have)):
        return Wording(begun_like(become.group(), started), len(become.group()))
    if become and (came := came_to_be(plain[0], become[1], after, have=have)):
        return Wording((came,), len(become.group()))
    said = [match[1] for one in plain if (match := WITH.fullmatch(one))] if become else []
    if become is None or not said or not _DISORDER.search(plain[0]):
        return None
    verb = f"develop{BECOME_ENDINGS[become[1].lower()]}"
    if become[1].lower() == "become" and have:
        verb = "developed"
    texts = tuple(f"{verb} {with_article(one)}" for one in said)
    return Wording(begun_like(become.group(), texts), len(become.group()))


def _predicate(text: str, verb: str) -> str:
    """Return what follows the subject: "has ...", "is accused of ...", "uses drugs"."""
    past = verb in ("was", "were")
    if is_plural(text) is not (verb in ("are", "were")):
        return ""
    if past and " or " in text:
        # "were addicts and dealers": they used or sold drugs.
        text = in_past_tense(text)
    if text == "incarcerated people":
        return f"{verb} incarcerated"
    if match := PARTICIPLE.fullmatch(text) or BESIDE.fullmatch(text):
        return was_done(match[1], verb, plural=is_plural(text))
    if match := WITH.fullmatch(text):
        return f"{'had' if past else agreeing(text, 'has', 'have')} {with_article(match[1])}"
    alone = WHO_STEALS.fullmatch(text)
    match = alone or WHO_DOES.fullmatch(text)
    if match is None or match[1] not in {*PAST, *PAST.values()}:
        return ""
    # "We believe that he is a serial rapist"
    has = "has " if match[1] == "commits" and " several " in text and not past else ""
    does = PAST.get(match[1], match[1]) if past or has else match[1]
    return f"{has}{does}" if alone else f"{has}{does} {match[2]}"
