"""What stands before a label, and the label, in their new order: "a Harlow burglar"."""

from generator.lint.english.articles import Wording
from generator.lint.english.possessive import possessive
from generator.lint.setting import Setting
from generator.lint.wording.adverbs import with_adverb_before
from generator.lint.wording.ages import with_age, with_sex
from generator.lint.wording.article_before import as_they, with_article
from generator.lint.wording.before_names import without_held_name
from generator.lint.wording.belonging import with_which
from generator.lint.wording.clauses import (
    formerly_held,
    with_accusation,
    with_adjectives,
    with_former,
    with_new,
    with_other_adjective,
    with_suspicion,
)
from generator.lint.wording.custody import of_held
from generator.lint.wording.described import with_other_drug
from generator.lint.wording.doer_nouns import with_doer
from generator.lint.wording.groups import all_of_kind, with_fellow, with_homeless
from generator.lint.wording.headline_names import Name
from generator.lint.wording.inverted import is_subject, with_subject
from generator.lint.wording.modifiers import is_plain_before, without_and
from generator.lint.wording.nicknames import with_nickname
from generator.lint.wording.not_held import not_yet_held, taken_apart
from generator.lint.wording.of_then import in_past
from generator.lint.wording.of_today import with_today
from generator.lint.wording.own_noun import with_own_noun
from generator.lint.wording.place_owners import with_place_owner, with_state
from generator.lint.wording.places import (
    with_facility,
    with_named_place,
    with_town,
)
from generator.lint.wording.predicates import said_of_subject
from generator.lint.wording.repetition import with_repetition
from generator.lint.wording.second_label import of_same_person
from generator.lint.wording.states import of_state
from generator.lint.wording.superlatives import called_so, of_most, with_superlative


def fitted_around(plain: tuple[str, ...], setting: Setting, name: Name | None) -> Wording:
    """Return the wording with whatever stands right before the label in its place."""
    plain = in_past(plain, setting)
    setting = without_held_name(plain, setting, name)
    plain = with_subject(plain, setting) or plain
    if (
        said := of_same_person(plain, setting)
        or not_yet_held(plain, setting)
        or taken_apart(plain, setting)
        or _of_held(plain, setting)
        or of_most(plain, setting)
    ):
        return said
    if is_plain_before(setting):
        return (
            possessive(plain, setting)
            or as_they(plain, setting)
            or with_accusation(plain, setting)
            or called_so(plain, setting)
            or all_of_kind(plain, setting)
            or said_of_subject(plain, setting)
            or with_article(plain, setting)
        )
    if moved := (
        with_nickname(plain, setting)
        or with_named_place(plain, setting)
        or with_own_noun(plain, setting)
        or with_facility(plain, setting)
        or with_state(plain, setting)
        or with_town(plain, setting)
        or with_which(plain, setting)
        or with_former(plain, setting)
        or with_new(plain, setting)
        or with_sex(plain, setting)
        or with_age(plain, setting)
        or with_homeless(plain, setting)
        or with_fellow(plain, setting)
        or with_suspicion(plain, setting)
        or with_adverb_before(plain, setting)
    ):
        trimmed = setting._replace(before=setting.before[: len(setting.before) - moved.before])
        if once := formerly_held(moved.suggestions, trimmed):
            # "a former Harlow County inmate"
            moved = once._replace(before=once.before + moved.before)
            trimmed = setting._replace(before=setting.before[: len(setting.before) - moved.before])
        texts = moved.suggestions
        around = possessive(texts, trimmed) or with_article(texts, trimmed)
        return around._replace(before=around.before + moved.before)
    return (
        of_state(plain, setting)
        or possessive(plain, setting)
        or with_accusation(plain, setting)
        or with_today(plain, setting)
        or with_place_owner(plain, setting)
        or said_of_subject(plain, setting)
        or _with_article_before(with_doer(plain, setting), setting)
        or with_superlative(plain, setting)
        or with_repetition(plain, setting)
        or with_other_adjective(plain, setting)
        or without_and(plain, setting)
        # Of "a heroin and fentanyl dealer" and "an armed robber", the article is taken in, too.
        or _with_article_before(
            with_other_drug(plain, setting) or with_adjectives(plain, setting), setting
        )
        or with_article(plain, setting)
    )


def _of_held(plain: tuple[str, ...], setting: Setting) -> Wording | None:
    """Return wording for somebody held or on parole who has a word for him already, or None."""
    said = of_held(plain, setting)
    return None if said and said.before and is_subject(setting) else said


def _with_article_before(moved: Wording | None, setting: Setting) -> Wording | None:
    if moved is None:
        return None
    trimmed = setting._replace(before=setting.before[: len(setting.before) - moved.before])
    around = with_article(moved.suggestions, trimmed)
    return around._replace(before=around.before + moved.before)
