"""Suggestions made to fit where the term stands: capitals, article, possessive."""

from generator.lint.english.articles import Wording
from generator.lint.english.capitals import (
    begins_sentence,
    begun_like,
    capital_first,
    in_all_capitals,
    in_capitals,
    small_first,
)
from generator.lint.english.nouns import with_noun
from generator.lint.english.person_first import acknowledged, with_one_who
from generator.lint.kept.patterns import later
from generator.lint.model import Rule
from generator.lint.phrases.combining import Words, filled
from generator.lint.setting import Setting
from generator.lint.status.in_gangs import in_gang_by_name
from generator.lint.status.outcome import convicted_by_name
from generator.lint.status.statuses import by_status
from generator.lint.wording.adjuncts import (
    adjunct_alone,
    as_relative,
    as_who_follows,
    is_before_thing,
    relative_after,
)
from generator.lint.wording.ages import with_age_after
from generator.lint.wording.also_former import as_former_too, without_added
from generator.lint.wording.around import fitted_around
from generator.lint.wording.article_before import with_article
from generator.lint.wording.at_large import without_warrant
from generator.lint.wording.before_names import behind_name, with_held_name
from generator.lint.wording.called_so import as_called, without_marks
from generator.lint.wording.changed import also, has_become
from generator.lint.wording.clauses import with_adjectives
from generator.lint.wording.described import with_once
from generator.lint.wording.doers import as_doer, without_label
from generator.lint.wording.doing import with_own_verb
from generator.lint.wording.exploited import as_exploited
from generator.lint.wording.fellows import fellow_named
from generator.lint.wording.following import with_what_follows
from generator.lint.wording.hanging import without_hanging
from generator.lint.wording.head_nouns import due_to_all
from generator.lint.wording.headline_names import Name
from generator.lint.wording.heads import noun_after, prefix_before, turned
from generator.lint.wording.in_lists import adjective_before
from generator.lint.wording.in_many_gangs import in_many_gangs
from generator.lint.wording.joined import THAT_AFTER
from generator.lint.wording.killed import died_in_custody, of_the_dead
from generator.lint.wording.longer_nouns import without_noun
from generator.lint.wording.modifiers import (
    ADMITTED,
    LABEL_MODIFIERS,
    PERSON,
    modifiers_before,
    without_modifiers,
)
from generator.lint.wording.names_after import name_after
from generator.lint.wording.occasions import on_occasion
from generator.lint.wording.one_or_more import one_or_more, with_s, without_s
from generator.lint.wording.own_noun import in_role
from generator.lint.wording.places import from_place, place_between, without_place
from generator.lint.wording.questions import asks_whether, of_question
from generator.lint.wording.repetition import with_repetition
from generator.lint.wording.suspects import in_brief
from generator.lint.wording.taken_in import taken_in
from generator.lint.wording.towns import before_town, described_before_town
from generator.lint.wording.verbs import (
    as_verb,
    without_as,
    without_convicted,
    without_done,
    without_of,
    without_verb,
)
from generator.lint.wording.where_sold import without_sellers

_LETTER = later(r"[A-Z]\.?|One|Two|Three|Four|Five|Six")
_WITH_ILLNESS = later(r"incarcerated \w+ with ")
_WHOSE_FORMS = ("of_her", "of_his", "of_their")


def fitted(rule: Rule, form: str, chosen: Words, setting: Setting) -> Wording:
    """Return the rule's suggestions, each once, fitted to the place of the term."""
    if simpler := as_called(rule, form, setting) or _without_mark(rule, form, chosen, setting):
        return simpler
    form = as_verb(rule, form, setting)
    if label := without_verb(rule, form, setting):
        wording = fitted(rule, "singular", chosen, label)
        return wording._replace(after=wording.after - len(setting.term) + len(label.term))
    if alone := _without_verb_around(rule, chosen, setting):
        return alone
    if moved := _before_town(rule, form, chosen, setting) or _once(rule, form, chosen, setting):
        return moved
    if THAT_AFTER.match(setting.after) and PERSON.match(rule.suggestions[form][0]):
        return _with_that(rule, form, chosen, setting)
    whole = setting
    rule, setting, taken = taken_in(rule, form, setting)
    wording = _described(rule, form, chosen, setting) or _fitted(rule, form, chosen, setting)
    wording = without_warrant(without_hanging(wording, setting), setting)
    wording = in_many_gangs(without_sellers(wording, setting), setting)
    if taken:
        texts = wording.suggestions
        texts = tuple(map(capital_first, texts)) if begins_sentence(setting) else texts
        wording = wording._replace(suggestions=texts, before=wording.before + len(taken))
    texts = in_all_capitals(tuple(map(with_one_who, wording.suggestions)), setting)
    return without_marks(wording._replace(suggestions=tuple(dict.fromkeys(texts))), whole)


def _without_mark(rule: Rule, form: str, chosen: Words, setting: Setting) -> Wording | None:
    """Return wording as in a plain sentence: "known dealer", "offender", "Why are criminals"."""
    if asked := of_question(setting):
        return fitted(rule, form, chosen, asked)
    if alone := without_s(setting):
        return one_or_more(fitted(rule, form, chosen, alone), setting)
    if (several := with_s(form, setting)) in rule.suggestions:
        return fitted(rule, several, chosen, setting)
    well = f" {setting.before[-6:]}".lower().endswith(" well ")
    if well and setting.term.lower().startswith("known "):
        # A "known dealer" may be a well-known one.
        known = setting._replace(before=setting.before[: -len("well ")])
        wording = fitted(rule, form, chosen, known)
        texts = begun_like(setting.before[-len("well ") :], wording.suggestions)
        return Wording(texts, wording.before + len("well "), wording.after)
    return None


def _before_town(rule: Rule, form: str, chosen: Words, setting: Setting) -> Wording | None:
    """Return wording for "Violent Elm Gang Member" as for "Elm Gang Member", or None."""
    described = described_before_town(setting)
    is_once = described and "former_" in described.forms and setting.is_capitalized
    if described is None or (place_between(setting) and not is_once):
        return None
    own = next(
        (f"{one}{form}" for one in described.forms if f"{one}{form}" in rule.suggestions), ""
    )
    wording = fitted(rule, own or form, chosen, described.setting)
    return before_town(wording, described, setting, is_own=bool(own))


def _once(rule: Rule, form: str, chosen: Words, setting: Setting) -> Wording | None:
    """Return wording for the inmate of "a former addict and inmate" as for a former one."""
    too = as_former_too(setting)
    return without_added(fitted(rule, form, chosen, too)) if too else None


def _without_verb_around(rule: Rule, chosen: Words, setting: Setting) -> Wording | None:
    """Return wording for the label alone of "convicted robbers of murder", "rapist of robbing"."""
    if alone := without_of(rule, setting):
        wording = fitted(rule, alone[0], chosen, alone[1])
        # Nobody is accused "of repeated offenses of arson".
        texts = tuple(sorted(wording.suggestions, key=lambda one: " of " in one.lower()))
        after = wording.after + len(alone[1].term) - len(setting.term)
        return wording._replace(suggestions=texts, after=after)
    if alone := without_done(rule, setting) or without_as(rule, setting):
        wording = fitted(rule, alone[0], chosen, alone[1])
        return wording._replace(before=wording.before + len(alone[1].term) - len(setting.term))
    if alone := without_noun(rule, setting):
        wording = fitted(rule, alone[0], chosen, alone[1])
        after = wording.after + len(alone[1].term) - len(setting.term)
        return wording._replace(after=after) if after > 0 else None
    if alone := without_convicted(rule, setting):
        wording = fitted(rule, alone[0], chosen, alone[1])
        # In court they are accused of it, whatever others do.
        texts = tuple(sorted(wording.suggestions, key=lambda one: " accused of " not in one))
        before = len(alone[1].term) - len(setting.term)
        return Wording(texts, before, wording.after)
    return None


def _with_that(rule: Rule, form: str, chosen: Words, setting: Setting) -> Wording:
    """Return the wording for people "that" do something, who are people who do it."""
    wording = fitted(rule, form, chosen, setting._replace(after=f" who{setting.after[5:]}"))
    if wording.after or " " not in wording.suggestions[0]:
        return wording._replace(after=wording.after + 1) if wording.after else wording
    return Wording(tuple(f"{one} who" for one in wording.suggestions), wording.before, 5)


def _described(rule: Rule, form: str, chosen: Words, setting: Setting) -> Wording | None:
    """Return wording without the comma of "a dangerous, violent felon", or None."""
    adjective = adjective_before(setting)
    if not adjective:
        return None
    before = setting.before[: -len(", ")] + " "
    if before.endswith((f" these {adjective} ", f" those {adjective} ")):
        # Who they are is plain.
        before = before[: -len(adjective) - 1]
    wording = _fitted(rule, form, chosen, setting._replace(before=before))
    if wording.before == len(adjective) + 1:
        # "chronically homeless, mentally ill offenders": the adjective is in it already.
        return wording._replace(before=len(adjective) + len(", "))
    first = wording.suggestions[0]
    is_own_noun = first.startswith(setting.term.rpartition(" ")[2] + " ")
    is_person = PERSON.match(first) or _WITH_ILLNESS.match(first)
    if wording.before or not (is_own_noun or is_person):
        return None
    texts = tuple(f"{adjective} {one}" for one in wording.suggestions)
    return wording._replace(suggestions=texts, before=len(adjective) + len(", "))


def _fitted(rule: Rule, form: str, chosen: Words, setting: Setting) -> Wording:
    name = name_after(setting)
    if wording := (
        (name and _behind_name(rule.suggestions[form], chosen, setting, name))
        or in_role(setting)
        or _before_noun(rule, form, chosen, setting)
        or as_doer(rule.suggestions[form], setting)
        or as_exploited(rule.suggestions[form], setting)
    ):
        return wording
    place, setting = without_place(setting)
    texts, after = with_noun(by_status(rule.suggestions[form], setting), setting)
    whole = setting
    texts, setting = with_once(texts, setting) if after else (texts, setting)
    once = len(whole.before) - len(setting.before)
    texts = tuple(filled(text, chosen) for text in texts) if chosen else texts
    texts = in_brief(texts, setting)
    texts = on_occasion(texts, setting)
    plain, dropped = without_modifiers(in_capitals(texts, rule, setting), setting)
    if not after and (now := has_become(plain, setting) or also(plain, setting)):
        trimmed = setting._replace(before=setting.before[: len(setting.before) - now.before])
        around = with_article(now.suggestions, trimmed)
        return around._replace(before=around.before + now.before, after=now.after)
    if not after:
        plain, after = as_who_follows(plain, setting)
    if dropped:
        setting = setting._replace(before=setting.before[:-dropped])
    if place:
        plain = tuple(from_place(one, place.strip()) for one in plain)
    texts, before, behind = fitted_around(plain, setting, name)
    wording = Wording(texts, before + dropped + len(place) + once, behind or after)
    wording = with_held_name(with_what_follows(wording, setting), setting, name)
    return with_age_after(with_own_verb(wording, setting), setting)


def _behind_name(
    suggestions: tuple[str, ...], chosen: Words, setting: Setting, name: Name
) -> Wording | None:
    """Return the wording with the label moved behind the name that it stands before."""
    alone = in_role(setting) or without_label(name.text, name.length, setting)
    if alone := alone or fellow_named(suggestions, setting, name):
        return alone
    # Where the case stands is said before "one-time" and its like, and behind the name.
    said = LABEL_MODIFIERS.sub("", setting.before)
    behind = Setting(said, setting.term, setting.after[name.length :])
    whom = suggestions, setting, name.text
    told = convicted_by_name(*whom) or in_gang_by_name(*whom)
    texts = (*told, *by_status(suggestions, behind, named=True))
    texts = on_occasion(tuple(filled(text, chosen) for text in texts), behind)
    dropped = modifiers_before(texts, setting)
    if not dropped and (more := with_repetition(texts, setting) or with_adjectives(texts, setting)):
        # "Career Drug Dealer Joe Hale", "violent robber Joe Hale"
        texts, dropped = tuple(map(small_first, more.suggestions)), more.before
    if ADMITTED.search(setting.before, len(setting.before) - dropped):
        texts = tuple(map(acknowledged, texts))
    start = setting._replace(before=setting.before[: len(setting.before) - dropped])
    if (moved := behind_name(texts, start, name)) is None:
        return None
    if _LETTER.fullmatch(name.text) and setting.is_capitalized:
        # "Gang Member A" is "Person A, alleged to be in a gang".
        moved = moved._replace(texts=tuple(f"Person {one}" for one in moved.texts))
    texts = of_the_dead(moved.texts, start, behind.after)
    return died_in_custody(Wording(texts, moved.before + dropped, moved.after), setting)


def _before_noun(rule: Rule, form: str, chosen: Words, setting: Setting) -> Wording | None:
    """Return the wording with the label behind the noun that it goes with, or None."""
    if asks_whether(setting):
        return None
    if form in _WHOSE_FORMS and (relative := relative_after(setting)):
        return _of_relative(rule, form, chosen, setting, relative)
    if is_before_thing(setting):
        said = tuple(filled(text, chosen) for text in by_status(rule.suggestions[form], setting))
        if alone := adjunct_alone(said, setting):
            return with_article(in_capitals(alone, rule, setting), setting)
    if (noun := noun_after(rule, form, setting)) is None:
        return None
    own = (filled(text, chosen) for text in noun.people(rule, form))
    # A list that only the other number combines with has no word here.
    filled_in = tuple(one for one in own if "{" not in one)
    told = by_status(filled_in, due_to_all(noun, setting)) if filled_in else ()
    texts = turned(told, noun, setting) if told else ()
    if not texts:
        return None
    plain = in_capitals(texts, rule, setting)
    prefix = len(prefix_before(setting))
    trimmed = setting._replace(before=setting.before[:-prefix]) if prefix else setting
    around = with_article(plain, trimmed)
    return around._replace(before=around.before + prefix, after=len(noun.text) + 1)


def _of_relative(rule: Rule, form: str, chosen: Words, setting: Setting, relative: str) -> Wording:
    """Return whom "her rapist cousin" means: a cousin of hers, who may have raped somebody else."""
    whose, label = setting.term.split(" ", 1)
    if "singular" in rule.suggestions:
        alone = setting._replace(before=f"{setting.before}{whose} ", term=label)
        wording = fitted(rule, "singular", chosen, alone)
        return wording._replace(suggestions=tuple(f"{whose} {one}" for one in wording.suggestions))
    return as_relative(by_status(rule.suggestions[form], setting), whose, relative, setting)
