"""Labels that were a slight: what somebody was called is the fact, and no other words say it."""

import pytest

from generator.lint.run import lint_text
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    "text",
    [
        "He was written off as a delinquent at twelve.",
        "Teachers wrote these children off as delinquents.",
        "Dismissed at school as a crack baby, Kim became a judge.",
        "Dispatchers called him a frequent flyer until he had a home.",
        "Known to deputies as a frequent flyer, Kim has a home now.",
        "In 1996 the state called two of the boys superpredators.",
        "The driver looked like a hardened criminal, she said.",
        "Kim is not the hardened criminal the papers made him out to be.",
        "Kim, whom the state called a dangerous criminal, was found eligible.",
        "The man the papers had called her pimp was her cousin.",
        'The nurse who called the patient "drug-seeking" left.',
        '"I did not raise a thief," his mother said.',
        '"He was a thug with a badge," she said.',
        "Boys called superpredators are men now.",
        "Teachers treated him like a delinquent.",
        '"Keep the psychos off my street," the letter said.',
    ],
)
def test_a_slight_that_is_told_has_no_other_words(text: str) -> None:
    (finding,) = lint_text(text, RULEBASE)
    assert finding.suggestions == ()
    assert finding.quoted


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "She called her pimp from the bus.",
            "She called the person from the bus accused of exploiting her.",
        ),
        (
            "They called the superpredators back to court.",
            "They called the young people accused of violence back to court.",
        ),
        ("He is a thug with a gun.", "He is a person with a gun."),
        ("She raised a thief who robbed her.", "She raised a person who robbed her."),
        ("The psychos fled.", "The people fled."),
        (
            "A frequent flyer was booked again on Monday.",
            "A person often booked into jail was booked again on Monday.",
        ),
        (
            "He was born a crack baby.",
            "He was born a baby exposed to crack cocaine in the womb.",
        ),
    ],
)
def test_other_labels_have_other_words(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "An Addict No More: Elm Woman Earns Degree",
        "Five Jailbirds No More",
        "A drug dealer no longer, Pike coaches football.",
        "He is a gang member no more.",
        # Nor does it accuse anybody that only one of them would do it.
        "Only a hardened criminal would rob a church.",
        "Only a thug would hit a child.",
    ],
)
def test_who_is_one_no_more_is_called_none(text: str) -> None:
    (finding,) = lint_text(text, RULEBASE)
    assert not finding.suggestions


def test_nobody_is_called_a_person_who_has_been_in_jail() -> None:
    (finding,) = lint_text("The clerk called her a jailbird.", RULEBASE)
    assert finding.suggestions == ()
