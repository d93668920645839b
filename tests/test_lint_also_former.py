"""What is over of a first label is over of the second, too: "a former addict and inmate"."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A former addict and inmate runs the group.",
            "A person in recovery and formerly in custody runs the group.",
        ),
        (
            "Poe, a former addict and dealer, runs the group.",
            "Poe, a person in recovery who once sold drugs, runs the group.",
        ),
        (
            "Poe, a former inmate and prostitute, now mentors teens.",
            "Poe, a person formerly in custody who once sold sex, now mentors teens.",
        ),
        (
            "Former Gang Member and Drug Dealer Teaches Teens",
            "Person Formerly in a Gang Who Formerly Sold Drugs Teaches Teens",
        ),
        (
            "Poe was once an addict and prostitute.",
            "Poe once had a substance use disorder and sold sex.",
        ),
    ],
)
def test_a_former_label_makes_the_second_one_former(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A former inmate and drug dealer was arrested Friday.",
            "A person formerly in custody accused of selling drugs was arrested Friday.",
        ),
        (
            "A former inmate and sex offender moved in.",
            "A person formerly in custody convicted of a sexual offense moved in.",
        ),
        (
            "A former addict and parolee spoke.",
            "A person in recovery and on parole spoke.",
        ),
    ],
)
def test_what_may_be_so_now_is_left_so(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A convicted murderer and former pro golfer seeks parole.",
            "A person convicted of murder who is a former pro golfer seeks parole.",
        ),
        (
            "DA to Appeal Parole of Convicted Murderer and Former Pro Golfer",
            "DA to Appeal Parole of Person Convicted of Murder Who Is a Former Pro Golfer",
        ),
        (
            "A gang member and former soldier was shot.",
            "A person alleged to be in a gang who is a former soldier was shot.",
        ),
        (
            "A burglar and former roommate of hers was charged.",
            "A person accused of burglary and former roommate of hers was charged.",
        ),
        (
            "The burglar and former teacher were charged.",
            "The person accused of burglary and former teacher were charged.",
        ),
        (
            "Burglar and Former Girlfriend Arrested",
            "Person Accused of Burglary and Former Girlfriend Arrested",
        ),
    ],
)
def test_who_is_a_former_golfer_too_is_one_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The recovering alcoholic and former burglar spoke.",
            "The person in recovery from alcohol use disorder who once committed burglary spoke.",
        ),
        (
            "The recovering addict and former inmate spoke.",
            "The person in recovery and formerly in custody spoke.",
        ),
        (
            "The convicted murderer and former golfer spoke.",
            "The person convicted of murder who is a former golfer spoke.",
        ),
    ],
)
def test_a_former_label_behind_another_one_is_a_label(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Recovering addict and mother of three Dana Price spoke.",
            "Dana Price, a mother of three who is in recovery, spoke.",
        ),
        (
            "Drug user and father of two Joe Hale was found dead.",
            "Joe Hale, a father of two who uses drugs, was found dead.",
        ),
        (
            "A recovering addict and mother of three spoke.",
            "A mother of three who is in recovery spoke.",
        ),
    ],
)
def test_a_mother_of_three_keeps_her_children_and_her_name(text: str, better: str) -> None:
    assert mended(text) == better
