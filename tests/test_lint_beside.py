"""Words beside a label: another label, a noun, the end of a sentence, capitals."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The patrols cover North Ashby County. Gang members have loitered there.",
            "The patrols cover North Ashby County. People who are in gangs have loitered there.",
        ),
        (
            "He moved to Alder Heights. Gangbangers followed him.",
            "He moved to Alder Heights. People alleged to be in a gang followed him.",
        ),
        (
            "He lives on Elm Street. State prisoners will pay less for calls.",
            "He lives on Elm Street. People in state prison will pay less for calls.",
        ),
        (
            "It began in East Marlow. “Gang members hurt us,” she said.",
            "It began in East Marlow. “People who are in gangs hurt us,” she said.",
        ),
        (
            "Officers found inmate Joe Hale Jr. They called for help.",
            "Officers found Joe Hale Jr., an incarcerated person. They called for help.",
        ),
        # An abbreviation ends no sentence.
        (
            "Police arrested two St. Anton gang members on Friday.",
            "Police arrested two people alleged to be in a St. Anton gang on Friday.",
        ),
    ],
)
def test_nothing_is_taken_from_another_sentence(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "MAN CHARGED WITH BEATING FELLOW INMATE",
            "MAN CHARGED WITH BEATING ANOTHER INCARCERATED PERSON",
        ),
        (
            "Man Charged With Beating Fellow Inmate",
            "Man Charged With Beating Another Incarcerated Person",
        ),
        (
            "MAN PULLED A HOMELESS MAN FROM THE FIRE",
            "MAN PULLED AN UNHOUSED MAN FROM THE FIRE",
        ),
        (
            "COURT ORDERS A SUBSTANCE ABUSE EVALUATION",
            "COURT ORDERS A SUBSTANCE USE EVALUATION",
        ),
        (
            "DOG FINDS A DRUG PUSHER'S STASH",
            "DOG FINDS THE STASH OF A PERSON ACCUSED OF SELLING DRUGS",
        ),
        # An acronym is no headline.
        ("A friend found her after she OD'd.", "A friend found her after she overdosed."),
    ],
)
def test_all_of_a_suggestion_has_the_capitals_of_its_headline(text: str, better: str) -> None:
    assert mended(text) == better
