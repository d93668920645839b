"""Whose killer somebody is: "her killer", "Ann Pike's murderer"."""

import re

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import begins_sentence, capital_first, small_first
from generator.lint.english.headlines import could_be_verb, is_capitalized_throughout, titled
from generator.lint.english.person_first import in_past_tense
from generator.lint.english.possessed import WHOM
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.convicted_of import HOMICIDE
from generator.lint.status.one_case import told_in
from generator.lint.status.perpetrators import NEVER_FOUND, is_anybody_accused
from generator.lint.status.recognized import is_recognized
from generator.lint.status.uncharged import is_unknown
from generator.lint.wording.place_owners import is_place
from generator.lint.wording.tense import as_served

_ENDINGS = ("killer", "killers", "murderer", "murderers")
_OF_HOMICIDE = later(r"(person|people) (accused|convicted) of (?:homicide|murder)\Z", re.IGNORECASE)
_PRONOUN = later(r"\b(her|his|their|my|our|your)\s\Z", re.IGNORECASE)
# "his younger sister's killer", "an off-duty officer's killer"
_RELATION = later(
    r"\b((?:an?|her|his|my|our|the|their|your)\s(?:[a-z]+\s){0,2}[a-z]+(?:'s|s'))\s\Z",
    re.IGNORECASE,
)
# "Ann Pike's killer", "Deputy Hale's killer"
_NAMED = later(r"\b((?:[A-Z][\w.]*\s){0,3}[A-Z][\w.]*(?:'s|s'))\s\Z")
# "Widow forgives husband's killer": a headline has no articles.
_BARE = later(
    r"\A(?=[A-Z])[\w',-]+(?:\s[\w',-]+){0,5}?\s((?:slain\s)?(?:boy|brother|child|clerk|cousin|dad|daughter|father|friend|girl|husband"
    r"|man|mom|mother|nurse|officer|sister|son|teen|teacher|wife|woman)'s)\s\Z"
)
_NO_PERSON = later(
    r"\b(?:city|community|county|country|nation|region|state|town|today|world|yesterday)'s\Z",
    re.IGNORECASE,
)
_SAID_OF_NAME = later(r"\b[A-Z]\w+,\s\Z")
# "Her ex-husband is her killer": that is said of him, and no verdict.
_SAID_OF_SOMEBODY = later(r"\b(?:as|are|been|is|was|were)\s\Z")
# "Her killer pleaded guilty in May": of what, the text says.
_TRIED_NEXT = later(
    r"\s(?:has\s)?(?:plead(?:s|ed)?|pled)\sguilty\b"
    r"|\s(?:has\sbeen|is|was)\s(?:convicted|found\sguilty)\b"
)
# "the murder of drug user Lee Moss": who is dead uses none.
_DEAD_BEFORE = later(
    r"\b(?<!\battempted\s)(?:deaths?|funeral|homicide|killings?|manslaughter|murder|slaying)\sof\s"
    r"(?:[a-z]+\s)?\Z|\b(?:killed|killing|murder(?:ed|ing)|fatally\s(?:shot|stabbed)"
    r"|(?:beat|beaten|shot|stabbed)\sto\sdeath)\s(?:[a-z]+\s)?\Z",
    re.IGNORECASE,
)
# "Ana's killer, Paul Hale, was convicted in May"
_CONVICTED_NEXT = later(
    r",\s[^,.;]{1,40},\s(?:is|was|has\sbeen)\s(?:convicted|found\sguilty|sentenced|denied\sparole)\b"
)
# "the death of murderer Joe Hale in custody": a clause behind the name would part the two.
_DEATH_BEFORE = later(r"\b(?:death|suicide)\s(?P<of>of\s)\Z", re.IGNORECASE)
_IN_CUSTODY_AFTER = later(
    r"(?P<where>\s(?:in|while\sin)\s(?:(?:county|federal|state)\s)?(?:custody|jail|prison))(?P<ends>(?=[.,;]|\Z))?",
    re.IGNORECASE,
)
_IN_CASE = later(
    r"\b(?:accus|alleg|arraign|arrest|charg|convict|court|defendant|indict|parole|plead|pled|prison"
    r"|sentenc|suspect|tri(?:al|ed)\b|verdict)",
    re.IGNORECASE,
)
# "killers of children", "molesters of children"
_OF_CHILDREN_AFTER = later(r"\sof\s(children|infants|newborns|teenagers|teens)\b")
_DONE = later(
    r"\b(of|who) (?:(?:commit|kill)s? )?(homicide|murder|others|someone)\Z"
    r"|\bsexually abus(?:e|es|ing) (a child|children)\Z"
)
_REACH = 80


def of_the_dead(texts: tuple[str, ...], setting: Setting, after: str) -> tuple[str, ...]:
    """Return what is said of somebody who was killed as it was: "Lee Moss, who used drugs".

    And of somebody who is let out: "who was serving a life sentence".
    """
    texts = as_served(texts, after)
    is_told = any(" who " in one for one in texts)
    if not is_told or not _DEAD_BEFORE.search(setting.before[-_REACH:]):
        return texts
    return tuple(map(in_past_tense, texts))


def died_in_custody(wording: Wording, setting: Setting) -> Wording:
    """Return "in custody of Joe Hale, accused of murder," behind "the death"."""
    before = setting.before[: len(setting.before) - wording.before]
    death = _DEATH_BEFORE.search(before[-_REACH:])
    held = _IN_CUSTODY_AFTER.match(setting.line_after, wording.after) if death else None
    if death is None or held is None:
        return wording
    where = held["where"].lstrip()
    texts = tuple(
        f"{where} {death['of']}{one.removesuffix(',') if held['ends'] is not None else one}"
        for one in wording.suggestions
    )
    return Wording(texts, wording.before + len(death["of"]), held.end())


def with_killed(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return words for "her killer" or "Ann Pike's murderer" that say whom they killed, or None."""
    if not setting.term.lower().endswith(_ENDINGS):
        return None
    said = [match for one in plain if (match := _OF_HOMICIDE.match(one))]
    whose = _whose(setting) if said else ""
    if not whose:
        return None
    before = setting.before[: -len(whose) - 1]
    whom = _whom(whose)
    texts = [_of_whom(match, whom, setting) for match in said]
    if _CONVICTED_NEXT.match(setting.after):
        texts.sort(key=_is_accused)
    elif (
        _is_only_told(said[0][2], before, setting)
        or is_recognized(before[-2 * _REACH :])
        or is_unknown(before, setting)
    ):
        # Whether it was a murder, a court will say.
        texts.insert(0, f"the {said[0][1].lower()} who killed {whom}")
    elif _is_convicted_in_text(setting):
        texts.sort(key=_is_accused)
    if setting.is_capitalized and is_capitalized_throughout(setting):
        # A headline has no article: "Person Convicted of Killing Ann Pike Denied Parole".
        return Wording(tuple(titled(one.removeprefix("the ")) for one in texts), len(whose) + 1)
    if _BARE.match(setting.line_before) and not _RELATION.search(setting.before[-_REACH:]):
        return Wording(tuple(one.removeprefix("the ") for one in texts), len(whose) + 1)
    # "Justice: her killer was caught" goes on behind the colon.
    is_first = whose[0].isupper() and begins_sentence(setting._replace(before=before))
    return Wording(tuple(map(capital_first, texts) if is_first else texts), len(whose) + 1)


def _of_whom(said: re.Match[str], whom: str, setting: Setting) -> str:
    """Return "the person accused of killing him": that it was murder, a court has to say."""
    is_murder = said[2].lower() == "convicted" and "killer" not in setting.term.lower()
    doing = "murdering" if is_murder else "killing"
    return f"the {said[1].lower()} {said[2].lower()} of {doing} {whom}"


def _whose(setting: Setting) -> str:
    """Return what stands before the label and says who was killed; empty where nothing does."""
    near = setting.before[-_REACH:]
    if not near.endswith(("'s ", "s' ", "er ", "is ", "eir ", "my ", "our ", "ER ", "IS ", "EIR ")):
        return ""
    known = _PRONOUN.search(near) or _RELATION.search(near) or _BARE.match(setting.line_before)
    if found := known or _NAMED.search(near):
        if _NO_PERSON.search(found[1]) or _is_of_place(found[1], setting):
            return ""
        return found[1] if known else _without_verb(found[1])
    return ""


def _is_of_place(whose: str, setting: Setting) -> bool:
    """Tell whether those of a place are meant: "California's murderers" have killed people there.

    "Virginia's killer" is that of somebody called so.
    """
    return setting.term.endswith("s") and is_place(whose.rpartition(" of ")[2][:-2], setting)


def _without_verb(whose: str) -> str:
    """Return "Ann Pike's" for "Judge Sentences Ann Pike's"."""
    words = whose.split()
    verbs = [at for at, word in enumerate(words[:-1]) if word != "Homeless" and could_be_verb(word)]
    return " ".join(words[verbs[-1] + 1 :]) if verbs else whose


def _whom(whose: str) -> str:
    """Return "him" for "his", "the victim" for "The victim's"."""
    if pronoun := WHOM.get(whose.lower()):
        return pronoun
    owner = whose.removesuffix("'s").removesuffix("'")
    return small_first(owner) if _RELATION.match(f"{whose} ") else owner


def _is_convicted_in_text(setting: Setting) -> bool:
    """Tell whether a text of one case convicts the one person of whom it tells of a homicide."""
    told = told_in(setting.text) if setting.text else None
    if told is None or told.are_several:
        return False
    return any(map(HOMICIDE.search, (one for each in told.verdicts for one in each.offenses)))


def _is_only_told(status: str, before: str, setting: Setting) -> bool:
    """Tell whether a killing is told, and nobody is called a killer whom no court has heard."""
    if _TRIED_NEXT.match(setting.after) or NEVER_FOUND.match(setting.after):
        return True
    if status.lower() != "accused" or is_anybody_accused(setting):
        return False
    return not _is_somebody(before, setting)


def _is_accused(text: str) -> bool:
    return " accused of " in text


def _is_somebody(before: str, setting: Setting) -> bool:
    """Tell whether a certain person is called so, or the sentence is about a case."""
    near = before[-_REACH:]
    if _SAID_OF_SOMEBODY.search(near):
        return True
    if _SAID_OF_NAME.search(near) and setting.after.startswith(","):
        return True
    return _IN_CASE.search(setting.sentence_around) is not None


def of_children(wording: Wording, setting: Setting) -> Wording | None:
    """Return "people accused of killing children" for "killers of children", or None."""
    whom = _OF_CHILDREN_AFTER.match(setting.after)
    texts = tuple(filter(None, (_done_to(one, whom[1]) for one in wording.suggestions if whom)))
    return wording._replace(suggestions=texts, after=whom.end()) if whom and texts else None


def _done_to(text: str, whom: str) -> str:
    """Return what is done to children, if it is told; or nothing."""
    done = _DONE.search(text)
    if done is None:
        return ""
    if done[3]:
        return f"{text[: done.start(3)]}{whom}"
    verb = "kill" if done[2] in ("homicide", "others", "someone") else "murder"
    one = "s" if text.lower().startswith("person") else ""
    does = f"{verb}{one}" if done[1] == "who" else f"{verb}ing"
    return f"{text[: done.end(1)]} {does} {whom}"
