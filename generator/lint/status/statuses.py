"""Suggestions by where a case stands: accused, convicted, or people who do such things.

Nobody is called guilty whom the text does not call so: without its word for it, it is "accused of".
"""

import re

from generator.lint.english.deeds import DIED
from generator.lint.english.nicknames import without_nickname
from generator.lint.english.person_first import in_past_tense
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.addressed import are_all_told
from generator.lint.status.arrests import with_one_prior
from generator.lint.status.at_work import in_deed, in_kind
from generator.lint.status.buyers import unstopped
from generator.lint.status.cases import are_untried
from generator.lint.status.companions import alone
from generator.lint.status.contended import exploiting_told, of_certain_person
from generator.lint.status.conviction import is_convicted
from generator.lint.status.defendants import (
    as_defendants,
    in_group,
    in_short,
    in_story,
    on_trial,
)
from generator.lint.status.doubt import is_before_trial, is_still_free
from generator.lint.status.gangs_told import (
    is_own_offense,
    of_group,
    of_same_gang,
    without_supervision,
)
from generator.lint.status.generic import is_about_any
from generator.lint.status.hardened import not_hardened
from generator.lint.status.held_at import detained_in
from generator.lint.status.in_gangs import (
    any_who,
    are_charged,
    are_said_before,
    in_gang,
    is_gang_told,
    says_in_gang,
)
from generator.lint.status.in_place import WHO, in_place
from generator.lint.status.listed import are_counted_cases, is_last_listed
from generator.lint.status.monsters import as_nobody
from generator.lint.status.named_again import ANY_OFFENSE, sold
from generator.lint.status.named_before import convicted_where_named
from generator.lint.status.other_deeds import ended_otherwise, headed_otherwise
from generator.lint.status.outcome import at_scene_told, convicted_in_text, of_as_many
from generator.lint.status.perpetrators import (
    at_scene,
    eluded,
    held_to_account,
    identified,
    not_found,
    responsible,
    who_did_this,
)
from generator.lint.status.recognized import recognized
from generator.lint.status.records import by_record, in_order, is_of_record
from generator.lint.status.said_again import said_next
from generator.lint.status.said_in_court import is_before_verdict
from generator.lint.status.said_of_all import is_said_of_all, you_kill
from generator.lint.status.schemes import are_paid, are_used, do_pretend, is_of_scheme
from generator.lint.status.seen import seen
from generator.lint.status.stated import (
    STATUS,
    charged,
    is_only_said,
    modifier_of,
    without_case,
)
from generator.lint.status.supervised import in_care, in_hands, in_policy
from generator.lint.status.supposed import is_next, not_confronted
from generator.lint.status.targets import are_these, first_named, said_of_target, sellers_fought
from generator.lint.status.the_one import as_defendant
from generator.lint.status.told import AGE_AFTER, is_told
from generator.lint.status.tried import is_of_another_offense, proved_around
from generator.lint.status.uncharged import uncharged
from generator.lint.status.undenied import undenied
from generator.lint.status.verdicts import convicted_before, in_court, sentenced_anew
from generator.lint.status.whose_word import belittled, is_found, is_played, is_turned

_ACCUSED, _CONVICTED = "accused of", "convicted of"
# "The mother of the person convicted of an offense" is "the defendant's mother".
_OF_ANY = ("convicted of an offense", "convicted of offenses", "convicted of a crime")
_WHO_IS = later(
    r"(?:(?:the|armed) |young (?=\w+ who uses? ))?(?:person|people) who (?!(?:was|were|has|have)\b)"
)
# "Applicants must not be violent offenders": nobody is kept out for what is only said.
_ADMITS = later(
    r"\b(?:(?:must|may|shall|can)\snot|cannot)\s(?:be|have\sbeen)\s(?:an?\s)?\Z"
    r"|\b(?:may|must|shall)\snot\sbe\s[^.;]{1,50}\s(?:for|to)\san?\s\Z"
    r"|\beligib\w+\b.*[;:,]\snot\san?\s\Z",
    re.IGNORECASE,
)
_SELLS_SEX = later(r"(?:person who sells sex|sex worker)\Z")
_LIKE_NAMED_AFTER = later(r"\slike\s(?:(?:Dr|Mrs?|Ms)\.\s)?[A-Z]")
# "like her", but "like her brother"
_LIKE_ONE_AFTER = later(r"\slike\s(?:him\b|her(?:[.,;!?]|\Z|\s(?:are|do|have|need|should|will)\b))")
_VERDICT = later(r"\b(?:convict|guilty|plead|pled|sentenc|verdict)", re.IGNORECASE)
_WHOSE = ("her ", "his ", "their ")


def by_status(texts: tuple[str, ...], setting: Setting, *, named: bool = False) -> tuple[str, ...]:
    """Return the suggestions with those first that fit where the case stands.

    Whoever is named is a certain person, of whom nothing is said that nobody has proved.
    """
    before = without_nickname(setting.before)
    # "report both dealers and burglars": as without "both".
    before = before.removesuffix("both ") if setting.after.startswith(" and ") else before
    setting = alone(setting._replace(before=before))
    if not named and (plain := said_next(texts, setting)):
        return (*plain, *(one for one in texts if not WHO.match(one)))
    if not STATUS.search(texts[0]) or is_of_record(texts):
        return _without_status(texts, setting)
    texts = undenied(texts, setting)
    told = _played(texts, setting) or not_hardened(texts, setting)
    told = told or exploiting_told(texts, setting)
    if not (told or named or is_only_said(setting)):
        told = in_deed(setting) or in_kind(texts, setting) or any_who(texts, setting)
        told = told or recognized(texts, setting)
    told = told or not_confronted(setting) or uncharged(texts, setting, named=named)
    first = [*(told or _fitting(texts, setting, named=named)), *texts]
    return tuple(dict.fromkeys(in_place(first, setting)))


def _without_status(texts: tuple[str, ...], setting: Setting) -> tuple[str, ...]:
    """Return suggestions that say nothing of a case in the order that fits what is told."""
    held = with_one_prior(texts[0], setting) or held_to_account(texts[0], setting)
    if held := held or as_nobody(setting) or detained_in(texts, setting):
        return held, *texts
    if _SELLS_SEX.match(texts[0]) and AGE_AFTER.match(setting.after):
        # "drove the prostitute, 23, to the woods": who is meant is plain.
        return "victim" if DIED.search(setting.sentence_around) else "person", *texts
    return by_record(texts, setting) if is_of_record(texts) else in_order(texts, setting)


def _as_told(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return words for those of whom the sentence tells the deed or the trial, or nothing."""
    defendants = on_trial(texts, setting)
    is_convict = setting.term.lower().endswith(("convict", "convicts"))
    if defendants or is_convict or not is_told(texts, setting):
        return defendants
    defendants = identified(setting) or as_defendants(texts, setting)
    defendants = defendants or convicted_before(texts, setting)
    return defendants or [*without_case(texts), *_convicted_by(texts, setting)]


def _fitting(texts: tuple[str, ...], setting: Setting, *, named: bool) -> list[str]:
    """Return the suggestions that fit where the case stands; nothing where all may."""
    # "Suspected burglars broke in": that they did it is only suspected.
    modifier = modifier_of(setting)
    is_hedged = modifier and not modifier.endswith("convicted")
    is_before = modifier and not setting.term.lower().startswith(modifier)
    is_kept = named or is_hedged or is_before or "previously" in texts[0] or is_last_listed(setting)
    if not is_kept and (said := _as_told(texts, setting)):
        return said
    if held := in_hands(texts, setting):
        return held
    accused = [one for one in texts if _ACCUSED in one]
    if not named and (tried := in_court(texts, setting)):
        return tried
    if not accused and says_in_gang(texts[0]):
        return _in_gang(texts, setting, named=named)
    if not named and (said := said_of_target(accused, setting)):
        return said
    return sold(accused, setting) or _as_proved(texts, accused, setting, named=named)


def _played(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return what says that people do it where somebody only plays or becomes one, or nothing."""
    if not (is_played(setting) or is_turned(setting) or is_next(setting)):
        return []
    return [one for one in texts if " who " in one and not STATUS.search(one)]


def _convicted_by(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return what says of "her perpetrator" that he was convicted, where the text does."""
    if not setting.before.endswith(_WHOSE) or not _is_convicted(setting):
        return []
    return [one for one in texts if _CONVICTED in one]


def _done(texts: tuple[str, ...]) -> list[str]:
    """Return what says that somebody did it, without a word of a court; or nothing."""
    return [in_past_tense(one) for one in texts if _WHO_IS.match(one)]


def _as_proved(
    texts: tuple[str, ...], accused: list[str], setting: Setting, *, named: bool
) -> list[str]:
    """Return what fits what a court has found, or has yet to find."""
    if is_found(setting) and (done := _done(texts)):
        return done
    if said := belittled(accused, setting):
        return said
    if _is_convicted(setting) and not is_of_another_offense(texts, setting):
        return _as_convicted(texts, accused, setting, named=named)
    if near := (
        proved_around(texts, setting)
        or (not named and (convicted_in_text(texts, setting) or ended_otherwise(texts, setting)))
        or convicted_where_named(texts, setting)
        or charged(accused, setting)
    ):
        short = as_defendant(texts, setting) if near[0].endswith(_OF_ANY) else []
        is_proved = _CONVICTED in near[0]
        is_early = is_proved and not named and is_before_verdict(setting)
        return (
            (_done(texts) if is_early else [])
            or (at_scene(setting) if is_proved else [])
            or short
            or near
        )
    if _CONVICTED in texts[0] or named:
        return accused if is_before_trial(setting) else []
    return _open(texts, setting)


def _as_convicted(
    texts: tuple[str, ...], accused: list[str], setting: Setting, *, named: bool
) -> list[str]:
    """Return that somebody was convicted, or nothing of it where that was for another deed."""
    if other := headed_otherwise(texts, setting):
        return other
    convicted = [one for one in texts if _CONVICTED in one]
    # Nobody is convicted of violating probation: a judge finds it, or that somebody absconded.
    convicted = convicted or [one for one in texts if " found to have " in one]
    tried = [one for one in accused if " abscond" not in one]
    convicted = convicted or [one.replace(_ACCUSED, _CONVICTED) for one in tried]
    convicted = sentenced_anew(convicted, setting) or of_as_many(convicted, setting)
    return convicted if named else [*in_short(texts, setting, "convicted"), *convicted]


def _open(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return what fits where nothing says how the case stands, or that there is one."""
    if are_these(texts, setting):
        said = sellers_fought(texts, setting) or first_named(texts, setting)
        return said or without_case(texts)
    is_paid = are_paid(texts, setting) or are_used(texts, setting)
    if is_paid or is_of_scheme(setting) or do_pretend(setting):
        return without_case(texts)
    if buyers := unstopped(texts, setting):
        return buyers
    accused = [one for one in texts if _ACCUSED in one]
    return (
        at_scene_told(accused, setting)
        or seen(setting)
        or who_did_this(setting)
        or eluded(accused, setting)
        or in_care(texts, setting)
        or in_group(texts, setting)
        or _generic(texts, setting)
        or in_policy(texts, setting)
        or not_found(texts, setting)
        or responsible(setting)
        or as_defendants(texts, setting)
        or in_story(texts, setting)
        or as_defendant(texts, setting)
        or in_short(texts, setting, "accused")
    )


def _in_gang(texts: tuple[str, ...], setting: Setting, *, named: bool) -> list[str]:
    if are_these(texts, setting) or are_said_before(setting) or are_charged(setting):
        return without_case(texts)
    is_proved = _is_convicted(without_supervision(setting)) or is_gang_told(setting)
    if is_proved and not is_own_offense(setting):
        return in_gang(texts, setting)
    if named:
        return []
    return of_same_gang(texts, setting) or of_group(texts, setting) or _generic(texts, setting)


def _generic(texts: tuple[str, ...], setting: Setting) -> list[str]:
    """Return what says that people do such things, where the text speaks of any who do."""
    if is_only_said(setting) or are_counted_cases(setting):
        return []
    is_like = _LIKE_NAMED_AFTER.match(setting.after) or _LIKE_ONE_AFTER.match(setting.after)
    if is_like and ANY_OFFENSE.search(texts[0]):
        # "He points to offenders like Hale": what he did is told, or nothing is.
        return without_case(texts)
    if not (is_said_of_all(setting) or is_about_any(setting)):
        return you_kill(texts, setting)
    if _LIKE_NAMED_AFTER.match(setting.after):
        # "Criminals like Hale": what is said of all is said of him.
        return without_case(texts)
    accused = [one for one in texts if _ACCUSED in one] if are_untried(setting) else []
    return accused or of_certain_person(list(filter(_WHO_IS.match, texts)), setting)


def _is_convicted(setting: Setting) -> bool:
    if modifier := modifier_of(setting):
        return modifier.endswith("convicted")
    if _LIKE_NAMED_AFTER.match(setting.after) and not _VERDICT.search(setting.text):
        # "Criminals like Hale belong in prison": no court has said so.
        return False
    is_told = is_convicted(setting) or _ADMITS.search(setting.sentence_before)
    # "Pimps: you will be sentenced": that is said to whoever does it.
    return bool(is_told) and not (is_still_free(setting) or are_all_told(setting))
