"""Two labels that stand together become one finding: "a third-striker gang member", "rapist/thief".

Each alone would get a person of its own: "a third-striker person alleged to be in a gang".
"""

import re
from functools import partial
from itertools import zip_longest

from generator.lint.english.articles import Wording, article_for, as_written, message
from generator.lint.english.capitals import capital_first, capitals_of, small_first
from generator.lint.english.headlines import titled
from generator.lint.english.person_first import clause, clause_with_verb, in_past_tense
from generator.lint.kept.patterns import later
from generator.lint.model import Finding
from generator.lint.reasons import explained
from generator.lint.wording.alike import of_groups, stand_alike, using_both
from generator.lint.wording.at_large import with_clause
from generator.lint.wording.counted import ACCUSED
from generator.lint.wording.named import both_behind_name
from generator.lint.wording.same_person import (
    IS_ROW_BEFORE,
    OWN_ARTICLE,
    is_in_row,
    is_one,
    of_one_named,
    of_owner,
    of_same_status,
    proved_too,
)
from generator.lint.wording.second_label import both, is_of_person, is_of_several
from generator.location import Span

# "a rapist-murderer" is one person, as with a slash.
_BETWEEN = later(r"[ \n]?/[ \n]?|-|[ \n](?:(and|or|&)[ \n])?", re.IGNORECASE)
_LONGEST_BETWEEN = 5
_WHO_AFTER = later(r"[ \n]who(?=[ \n][a-z])")
_REACH = 160
_ARTICLE_BEFORE = later(r"\b(an?) \Z", re.IGNORECASE)
_IS_STILL = later(r"\sand\s(?=(?:accused|alleged|required|wanted)\b)")
_LONGEST_ARTICLE = 4
_LONGEST_ROW = 160
# "person accused of robbery and" goes with "convicted of assault", and so may "who is".
_VERB_AT_END = later(r" (?:Is|Are|IS|ARE|and|(?:and|who) (?:is|are|was|were))\Z")
_WHO_AT_END = later(r" who\Z")
# "kidnappers, including gang members" are some of them, "dealers prey on users" are others.
_AMONG = ("mong them", "mong Them", "MONG THEM", " prey on", " Prey On", " PREY ON")
# "an addict who was sober"
_OWN_WORD = later(r"(?:an?|the|who)\s", re.IGNORECASE)
# "a drug-addicted burglar", "a drug-abusing one": before a label it is a state of the person.
_LIVING_WITH = later(r"(?i)\A(an? |the )?(?:living (?=with .*addiction)|((?:mis)?using )(?!an?\b))")
_STATE_ALONE = later(r"(?:being )?(on (?:parole|probation)|in custody)")
# "is required to register for a sexual offense and a": the article belongs to the next label.
_STATE_SAID = later(
    r"((?:being )?(?:on (?:parole|probation)|in custody|required to .+?)"
    r"|(?:is|was) (?:at large|wanted (?:on a warrant|by law enforcement)))(?: and an?)?"
)
_WHO_IS = later(r"who (?:is|was) (.+)")
_PEOPLE = later(r"\APeople\b", re.IGNORECASE)
_OWN_MARKS = ("'s", "\u2019s")


def as_one(earlier: Finding, finding: Finding, text: str) -> Finding | None:
    """Return one finding for two labels with nothing but "and" or a slash between them, or None.

    It has the reasons of both rules.
    """
    one = _as_one(earlier, finding, text)
    return one and explained(one, (earlier, finding))


def _as_one(earlier: Finding, finding: Finding, text: str) -> Finding | None:
    if _takes_in(finding, earlier):
        texts = of_owner(finding.suggestions, earlier, text)
        return _over(finding.span, texts, earlier, finding, text) if texts else finding
    if earlier.quoted != finding.quoted or not (earlier.suggestions and finding.suggestions):
        return None
    if finding.span.end <= earlier.span.end:
        return _with_said_inside(earlier, finding) or earlier
    return (
        _of_named(earlier, finding, text)
        or _of_both(earlier, finding, text)
        or _of_groups(earlier, finding, text)
    )


def _of_groups(earlier: Finding, finding: Finding, text: str) -> Finding | None:
    """Return one finding for two groups that are accused alike: "robbers and rapists", or None."""
    start, end = earlier.span.start, finding.span.end
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    texts, length = of_groups(before, earlier.suggestions, finding.suggestions)
    before = before[: len(before) - length]
    if not texts or not stand_alike(before, text[earlier.span.end : finding.span.start], after):
        return None
    return _over(Span(start - length, end), texts, earlier, finding, text)


def _of_both(earlier: Finding, finding: Finding, text: str) -> Finding | None:
    # In "the killer of prostitutes", each is somebody else.
    is_row = earlier.span.end - earlier.span.start > _LONGEST_ROW
    is_row = is_row or text.endswith(" of", 0, earlier.span.end)
    joining = None if is_row else _joining(earlier, finding, text)
    if joining is None:
        return None
    texts = _states(earlier, finding) or _texts(
        of_same_status(_with_person(earlier, finding), finding), finding.suggestions, joining
    )
    if not texts or text.startswith(_OWN_MARKS, finding.span.end):
        return _without_living(earlier, finding, text)
    return _joined(texts, earlier, finding, text)


def _of_named(earlier: Finding, finding: Finding, text: str) -> Finding | None:
    """Return one finding that takes in the name behind both labels, or None."""
    alone = of_one_named(earlier, finding, text)
    if alone is None:
        return None
    joining = _joining(earlier, alone, text, named=True)
    others = proved_too(alone.suggestions, earlier) if joining == "and" else alone.suggestions
    texts = _texts(earlier.suggestions, others, joining) if joining else ()
    joined = _joined(texts, earlier, alone, text) if texts else None
    is_named = joined and joined.span.end >= max(finding.span.end - 1, alone.span.end + 1)
    return joined if is_named else None


def _joined(texts: tuple[str, ...], earlier: Finding, finding: Finding, text: str) -> Finding:
    """Return one finding for both labels, with the article that fits and the name behind them."""
    start, end = earlier.span.start, finding.span.end
    article = _ARTICLE_BEFORE.search(text[max(0, start - _LONGEST_ARTICLE) : start])
    if moved := both_behind_name(texts, Span(start, end), text):
        span = Span(start - moved.before, end + moved.after)
        return _over(span, moved.texts, earlier, finding, text)
    if not article and is_in_row(text[max(0, start - _REACH) : start], text, end):
        # "Hale, who is in a gang, previously convicted of a felony and accused of theft,"
        texts = tuple(clause(one) if one.startswith("person ") else one for one in texts)
    elif not article and IS_ROW_BEFORE.search(text, max(0, start - _REACH), start):
        # "Hale has a felony conviction, is accused of theft and is alleged to be in a gang."
        texts = tuple(_predicate(one) if one.startswith("person ") else one for one in texts)
    if article and article_for(texts[0]) != article[1].lower():
        start -= len(article[0])
        texts = tuple(f"{as_written(article_for(one), article[1])} {one}" for one in texts)
    if " who " in texts[0].lower() and (who := _WHO_AFTER.match(text, end)):
        # "who is alleged to be in a gang and has"
        end += len(who[0])
        texts = tuple(f"{one} and" for one in texts)
    return _over(Span(start, end), texts, earlier, finding, text)


def _predicate(text: str) -> str:
    """Return what is said of the subject: "has an addiction and is on parole"."""
    said = clause_with_verb(clause(text)).removeprefix("who ")
    return _IS_STILL.sub(" and is ", said) if said.startswith("was ") else said


def _states(earlier: Finding, finding: Finding) -> tuple[str, ...]:
    """Return "on parole and alleged to be in a gang" for "is a parolee and gang member", or ()."""
    if finding.matched.startswith("who "):
        own = finding.suggestions[0].removeprefix("who ")
        return tuple(f"{one} {own}" for one in earlier.suggestions)
    alone = _STATE_SAID.fullmatch(earlier.suggestions[0]) if earlier.suggestions else None
    if alone is None or not finding.matched.startswith("and "):
        return ()
    clauses = filter(None, map(_WHO_IS.fullmatch, finding.suggestions))
    return tuple(f"{alone[1]} and {one[1]}" for one in clauses)


def _with_person(earlier: Finding, finding: Finding) -> tuple[str, ...]:
    """Return "a person on parole" for "on parole" in "is a parolee gang member"."""
    alone = _STATE_ALONE.fullmatch(earlier.suggestions[0]) if earlier.suggestions else None
    if alone is None or not is_of_person(finding.suggestions[0]):
        return _of_one(earlier, finding)
    article = "a " if OWN_ARTICLE.match(earlier.matched) else ""
    return (f"{article}person {alone[1]}",)


def _of_one(earlier: Finding, finding: Finding) -> tuple[str, ...]:
    """Return "the person with disabilities" for "the disabled" in "the disabled burglar"."""
    the = earlier.matched[: len("the ")]
    is_alone = finding.span.start == earlier.span.end + 1 and the.lower() == "the "
    if not is_alone or is_of_several(finding.suggestions[0]):
        return earlier.suggestions
    return tuple(_PEOPLE.sub(f"{the}person", one) for one in earlier.suggestions)


def _with_said_inside(earlier: Finding, finding: Finding) -> Finding | None:
    """Return a finding that took in another label as it stands with words for that one, or None.

    "drug dealers and gang members" are "people who are in gangs and people who sell drugs".
    """
    # "Drug dealers and burglars came": "people and people who sell drugs" would be anybody.
    said = next((one for one in finding.suggestions if " " in one), "")
    label = re.compile(rf"\b{re.escape(finding.matched)}\b", re.IGNORECASE)
    if not said or not label.search(earlier.suggestions[0]):
        return None
    texts = tuple(label.sub(partial(_begun_alike, said), one) for one in earlier.suggestions)
    if " who " in said and in_past_tense(said) == said:
        # "people who stole and people who sell drugs": at one time.
        texts = tuple(map(in_past_tense, texts))
    elif used := using_both(texts):
        texts = used
    elif " accused of " in said:
        texts = tuple(sorted(texts, key=lambda one: one.count(" accused of ") <= 1))
    return earlier._replace(
        message=message(Wording(texts), " ".join(earlier.matched.split())),
        suggestions=texts,
        safe=False,
    )


def _begun_alike(said: str, label: re.Match[str]) -> str:
    return capital_first(said) if label[0][0].isupper() else small_first(said)


def _takes_in(finding: Finding, earlier: Finding) -> bool:
    """Tell whether the words before a label went into its suggestion: "the homeless addict".

    Of "a former transient sex offender" and "is a fugitive felon", the last of them did.
    """
    if finding.span.start <= earlier.span.start:
        return earlier.span.end <= finding.span.end
    return finding.span.start < earlier.term.end <= finding.term.start


def _joining(earlier: Finding, finding: Finding, text: str, *, named: bool = False) -> str | None:
    """Return the word between two labels, empty where there is none; None where others are."""
    between = text[earlier.span.end : finding.span.start]
    if earlier.suggestions and earlier.suggestions[0].endswith(_AMONG):
        return None
    if earlier.span.end == finding.span.start + len("and"):
        # "is a felon and gang member", "is an addict who is sober": both have taken it in.
        return "" if finding.matched.startswith(("and ", "who ")) else None
    if earlier.span.end > finding.span.start or len(between) > _LONGEST_BETWEEN:
        return None
    if not between and finding.suggestions[0].startswith(" and "):
        return "and"
    joined = _BETWEEN.fullmatch(between)
    is_own = joined is None or _OWN_WORD.match(finding.matched)
    if joined is None or is_own or not (named or is_one(earlier, finding, text)):
        return None
    return (joined[1] or between.strip()).lower().replace("&", "and").replace("-", "and")


def _over(
    span: Span, texts: tuple[str, ...], earlier: Finding, finding: Finding, text: str
) -> Finding:
    said = finding.message
    if not finding.quoted:
        said = message(Wording(texts), " ".join(span.of(text).split()))
    return finding._replace(
        span=span,
        message=said,
        matched=span.of(text),
        suggestions=texts,
        line=earlier.line,
        column=earlier.column - (earlier.span.start - span.start),
        term=Span(earlier.term.start, finding.term.end),
        safe=False,
    )


def _texts(first: tuple[str, ...], second: tuple[str, ...], joining: str) -> tuple[str, ...]:
    # "Person Alleged to Be in a Gang Is" goes with "Charged".
    verb = next((match[0] for one in second if (match := _VERB_AT_END.search(one))), "")
    second = tuple(one.removesuffix(verb) for one in second if one.endswith(verb))
    pairs = zip_longest(_persons(first), _persons(second))
    said = (
        capitals_of(both(one or first[0], other or second[0], joining), one or first[0])
        for one, other in pairs
    )
    who = bool(_WHO_AT_END.search(second[0]))
    return tuple(dict.fromkeys(_going_on(one, verb, who=who) for one in said if one))


def _going_on(text: str, verb: str, *, who: bool) -> str:
    """Return what is said of both with what the second alone ended in: "and", "who is", "who"."""
    has_clause = " who " in text.lower() or ACCUSED.search(text)
    if who:
        return f"{text} and who" if has_clause else f"{text} who"
    if verb.startswith((" and ", " who ")):
        if ACCUSED.search(text):
            return f"{text} and"
        return f"{text} {'and' if has_clause else 'who'} {verb.rpartition(' ')[2]}"
    return f"{text}{verb}"


def _persons(texts: tuple[str, ...]) -> list[str]:
    """Return the suggestions that begin with a person, if there are any."""
    if _LIVING_WITH.match(texts[0]):
        return [_LIVING_WITH.sub(_who_lives_with, one) for one in texts]
    texts = tuple(map(with_clause, texts))
    return [one for one in texts if is_of_person(one)] or list(texts)


def _without_living(earlier: Finding, finding: Finding, text: str) -> Finding | None:
    """Return the label of "a drug-addicted burglar's phone" alone, which has no room for more."""
    living = _LIVING_WITH.match(earlier.suggestions[0]) if earlier.suggestions else None
    if living is None:
        return None
    said = (living[2] or "").lower() + earlier.suggestions[0][living.end() :].removeprefix("with ")
    unhoused = (one for one in finding.suggestions if one.endswith("experiencing homelessness"))
    texts = tuple(f"{one} and {said}" for one in unhoused) or finding.suggestions
    if earlier.suggestions[0][0].isupper():
        texts = tuple(map(capital_first, texts))
    if living[1] and living[1].lower() != "the ":
        texts = tuple(f"{as_written(article_for(one), living[1].strip())} {one}" for one in texts)
    return _over(Span(earlier.span.start, finding.span.end), texts, earlier, finding, text)


def _who_lives_with(living: re.Match[str]) -> str:
    uses = f"who {living[2][:-4].lower()}es " if living[2] else ""
    if living.string.isupper():
        return f"{living[1] or ''}PERSON {uses.upper()}"
    person = "Person " if living[0][len(living[1] or "")].isupper() else "person "
    return f"{living[1] or ''}{person}{titled(uses) if living.string.istitle() else uses}"
