"""A suggestion calls nobody guilty whom its sentence does not: tests/cases/language/guilt.yml.

The sentences were written by somebody who looked for ways to mislead the linter.
"""

import re

import pytest

from generator.lint.match import find
from tests.evaluate import CASES, read_yaml, texts
from tests.suggestions import RULEBASE, mended

SENTENCES = read_yaml(CASES / "guilt.yml")
GUILT = re.compile(
    r"(?<!wrongly )\bconvicted of|felony conviction|\b(?:commits?|have committed)\b"
    r"|\bwho (?:abuse|commit|deal|engage|is in|lead|murder|sell|sold|steal|stole|traffic)",
    re.IGNORECASE,
)


def first_suggestion(sentence: str) -> str:
    (finding, *_) = find(sentence, RULEBASE)
    return finding.suggestions[0]


@pytest.mark.parametrize("sentence", texts(SENTENCES, "accused"))
def test_nobody_is_guilty_whom_the_sentence_does_not_call_so(sentence: str) -> None:
    assert not GUILT.search(first_suggestion(sentence))


@pytest.mark.parametrize("sentence", texts(SENTENCES, "convicted"))
def test_what_the_sentence_says_of_a_conviction_is_kept(sentence: str) -> None:
    assert "convicted of" in first_suggestion(sentence).lower()


def of_last_label(told: str) -> str:
    """Return what is said for the last label of a text, whose paragraphs a bar divides."""
    (*_, finding) = find(told.replace(" | ", "\n\n"), RULEBASE)
    # What somebody says aloud may have no other words.
    return finding.suggestions[0] if finding.suggestions else finding.matched


@pytest.mark.parametrize("told", texts(SENTENCES, "others"))
def test_a_verdict_on_another_or_for_something_else_convicts_nobody(told: str) -> None:
    assert not GUILT.search(of_last_label(told))


@pytest.mark.parametrize("told", texts(SENTENCES, "told"))
def test_who_is_named_with_a_label_was_convicted_as_the_text_has_told(told: str) -> None:
    assert "convicted of" in of_last_label(told)


@pytest.mark.parametrize("sentence", texts(SENTENCES, "anybody"))
def test_whoever_does_such_things_is_not_accused(sentence: str) -> None:
    said = first_suggestion(sentence)
    # "If a thief steals your mail": the verb tells it.
    assert GUILT.search(said) or said == "person"


@pytest.mark.parametrize("sentence", texts(SENTENCES, "arrested"))
def test_who_was_only_arrested_has_no_convictions(sentence: str) -> None:
    assert "conviction" not in first_suggestion(sentence)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Felon Convicted of Murder", "Person Convicted of Murder"),
        ("Two Drug Dealers Convicted", "Two People Convicted of Selling Drugs"),
        (
            "Two burglars were convicted.",
            "Two people accused of burglary were convicted.",
        ),
        (
            "A violent criminal will be in prison for life.",
            "A person convicted of a violent crime will be in prison for life.",
        ),
        (
            "A career criminal with a lengthy record left.",
            "A person with a lengthy record left.",
        ),
        (
            "A felon with a lengthy record left.",
            "A person with a felony conviction and a lengthy record left.",
        ),
    ],
)
def test_a_verdict_is_told_once_in_headlines_too(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Today\u2019s sentence takes a drug dealer off our streets.",
            "Today\u2019s sentence takes a person convicted of selling drugs off our streets.",
        ),
        (
            "Today\u2019s arrest takes a drug dealer off our streets.",
            "Today\u2019s arrest takes a person accused of selling drugs off our streets.",
        ),
    ],
)
def test_whom_a_sentence_takes_away_is_convicted(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A nine-year sentence was given to an out-of-state gun trafficker.",
            "A nine-year sentence was given to an out-of-state person convicted of gun"
            " trafficking.",
        ),
        (
            "A life sentence was imposed on the murderer today.",
            "A life sentence was imposed on the person convicted of murder today.",
        ),
        (
            "A nine-year sentence could be given to a drug dealer.",
            "A nine-year sentence could be given to a person accused of selling drugs.",
        ),
        (
            "The sentence was given to the mother of a burglar.",
            "The sentence was given to the mother of a person accused of burglary.",
        ),
        (
            "We told the board that a dangerous rapist should serve the rest of his sentence.",
            "We told the board that a person convicted of rape should serve the rest of"
            " his sentence.",
        ),
        (
            "A rapist should serve the maximum sentence.",
            "A person accused of rape should serve the maximum sentence.",
        ),
        (
            "If convicted, the rapist must serve his sentence in a state prison.",
            "If convicted, the person accused of rape must serve his sentence in a state prison.",
        ),
        (
            "She fought to keep her rapist in prison.",
            "She fought to keep the person convicted in her case in prison.",
        ),
        (
            "Police kept her rapist in jail.",
            "Police kept the person accused in her case in jail.",
        ),
        (
            "He is the kind of criminal who will re-offend within a year.",
            "He is the kind of person convicted of a crime who will re-offend within a year.",
        ),
        (
            "A child molester was committed to a hospital as a sexually violent predator.",
            "A person convicted of sexually abusing a child was committed to a hospital as a"
            " sexually violent predator.",
        ),
        (
            "The robber was sentenced to 40 years after he shot an innocent man.",
            "The person convicted of robbery was sentenced to 40 years after he shot an innocent"
            " man.",
        ),
        (
            "The burglar, an innocent man, was sentenced to 40 years.",
            "The person accused of burglary, an innocent man, was sentenced to 40 years.",
        ),
        (
            "The unit ensures that the offenders serve sentences that fit.",
            "The unit ensures that the convicted people serve sentences that fit.",
        ),
        (
            "She is now a convicted felon for the rest of her life.",
            "She is now a person with a felony conviction for the rest of her life.",
        ),
    ],
)
def test_a_sentence_that_somebody_has_to_serve_convicts(text: str, better: str) -> None:
    finding = find(text, RULEBASE)[0]
    assert text[: finding.span.start] + finding.suggestions[0] + text[finding.span.end :] == better
