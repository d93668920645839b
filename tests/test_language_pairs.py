"""Which of a rule's words a reader of the guide sees, and how they are written."""

from generator import resources
from generator.language_pairs import Reading, Readings
from generator.language_words import Spelling, stems
from generator.lint.model import Rule, RuleBase, Severity
from generator.lint.phrases.phrase_set import PhraseSet
from generator.lint.rules.rulebase import load_rules

RULES = load_rules(resources.library() / "language")
READINGS = Readings(RULES)


def rule(
    rule_id: str,
    terms: dict[str, tuple[str, ...]],
    suggestions: dict[str, tuple[str, ...]],
    find: tuple[str, ...] = (),
    heading: str = "",
) -> Rule:
    return Rule(rule_id, "more", Severity.ERROR, terms, suggestions, "", find=find, heading=heading)


def reading(*rules: Rule) -> Reading:
    base = RuleBase(rules, (PhraseSet({}, {}),))
    return Readings(base).of(rules[-1])


def test_the_term_that_the_id_names_comes_first_wherever_it_stands() -> None:
    one = reading(
        rule(
            "weed-head",
            {"program": ("weed head program",), "singular": ("weed head",)},
            {"program": ("program",), "singular": ("person who uses cannabis",)},
        )
    )

    assert one.first.term == "weed head"
    assert one.first.suggestions == ("person who uses cannabis",)
    assert one.heading == "Weed head"


def test_other_terms_for_which_the_same_is_said_are_named_once() -> None:
    one = reading(
        rule(
            "weed-head",
            {"singular": ("weed head", "weedhead", "stoner"), "plural": ("weed heads", "stoners")},
            {"singular": ("person who uses cannabis",), "plural": ("people who use cannabis",)},
        )
    )

    assert one.alike == ("stoner",)
    assert one.others == ()


def test_what_breaks_off_in_the_middle_of_a_sentence_is_not_shown() -> None:
    one = reading(
        rule(
            "weed-head",
            {
                "two": ("weed heads and",),
                "owned": ("the weed heads'",),
                "of": ("called it weed head",),
                "singular": ("weed head",),
            },
            {
                "two": ("people who use cannabis and",),
                "owned": ("the people's",),
                "of": ("it a person who uses cannabis",),
                "singular": ("person who uses cannabis",),
            },
        )
    )

    assert one.first.form == "singular"
    assert one.others == ()


def test_for_what_has_nothing_to_be_said_instead_a_reader_is_told_to_leave_it_out() -> None:
    one = reading(rule("once-always", {"mass": ("once a thief",)}, {"mass": ()}))

    assert one.first.suggestions == ("leave it out",)


def test_a_phrase_that_ends_in_a_preposition_may_stand_beside_one_that_ends_in_the_same() -> None:
    one = reading(rule("lost-to", {"state": ("lost to",)}, {"state": ("living with",)}))
    two = reading(rule("ill-with", {"state": ("ill with",)}, {"state": ("living with",)}))

    assert (one.first.term, two.first.term) == ("lost to", "ill with")


def test_a_rule_under_the_heading_of_another_is_known_by_its_own_id() -> None:
    pimp = rule("pimp", {"one": ("pimp",)}, {"one": ("person accused of pimping",)})
    acting = rule(
        "acting-as-pimp",
        {"one": ("his pimp",), "acting": ("acting as a pimp",)},
        {"one": ("the person accused",), "acting": ("profiting from prostitution",)},
        heading="Pimp",
    )

    one = reading(pimp, acting)

    assert (one.heading, one.first.term) == ("Pimp", "acting as a pimp")


def test_words_that_the_sentences_of_the_rules_join_are_joined() -> None:
    joined = rule("x", {"a": ("b",)}, {"a": ("c",)}, find=("A drive-by shooting was seen.",))
    spelling = Spelling(RuleBase((joined,), (PhraseSet({}, {}),)))

    assert spelling.written("drive by shooter") == "drive-by shooter"
    assert spelling.written("drove by") == "drove by"


def test_prefixes_and_participles_are_joined_as_in_written_english() -> None:
    spelling = Spelling(RuleBase((), (PhraseSet({}, {}),)))

    assert spelling.written("prisoner re entry") == "prisoner re-entry"
    assert spelling.written("non compliant") == "non-compliant"
    assert spelling.written("wheelchair bound") == "wheelchair-bound"
    assert spelling.written("under age drinker") == "under-age drinker"
    assert spelling.written("the addicted") == "the addicted"
    assert spelling.written("first time caller") == "first-time caller"
    assert spelling.written("for the first time") == "for the first time"
    assert spelling.written("a would be thief") == "a would-be thief"
    assert spelling.written("would jail") == "would jail"
    assert spelling.written("heroin addicted") == "heroin-addicted"
    assert spelling.written("heavily addicted") == "heavily addicted"
    assert spelling.written("are all addicted") == "are all addicted"


def test_inflected_words_have_the_same_stems() -> None:
    assert stems("the addicts") == stems("an addict")
    assert stems("abusing drugs") == stems("abuse drugs")
    assert stems("people") == stems("person")


def test_one_example_word_stands_for_a_list_on_both_sides() -> None:
    for one in RULES.rules:
        shown = READINGS.of(one)
        for pair in (shown.first, *shown.others):
            assert "{" not in pair.term + "".join(pair.suggestions)


def test_no_entry_of_the_guide_begins_with_half_a_sentence() -> None:
    for one in RULES.rules:
        said = READINGS.of(one).first.suggestions[0]
        assert said[-1].isalnum(), one.id
        assert said.split()[-1] not in ("and", "or", "by"), one.id
        assert said.split()[0] not in ("it", "and", "by"), one.id
