"""A deed told with a word for what came of it: the inmate was no inmate when he did it."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The inmate and his cousin robbed a store in 1988.",
            "The man and his cousin robbed a store in 1988.",
        ),
        (
            "In 1991, the inmate pointed a gun at the clerk. He was convicted a year later.",
            "In 1991, the man pointed a gun at the clerk. He was convicted a year later.",
        ),
        (
            "The family feared that the inmate would kill their daughter.",
            "The family feared that this person would kill their daughter.",
        ),
        (
            "The offender abused his place as a coach for years.",
            "The man abused his place as a coach for years.",
        ),
        (
            "A man was walking home. The offender took his phone.",
            "A man was walking home. The person responsible took his phone.",
        ),
        (
            "The inmate forced open the door with her elbow so that others could grab the guns.",
            "The woman forced open the door with her elbow so that others could grab the guns.",
        ),
        (
            "The inmate was 19 at the time of the murder.",
            "This person was 19 at the time of the murder.",
        ),
        (
            "Officers found that the inmate was not under the influence when he stabbed his uncle.",
            "Officers found that the man was not under the influence when he stabbed his uncle.",
        ),
        (
            "A shotgun was found in the inmate's apartment.",
            "A shotgun was found in this person's apartment.",
        ),
        (
            "The inmate traveled with the victim before he moved to Elm City.",
            "The man traveled with the victim before he moved to Elm City.",
        ),
        (
            "The inmate installed a camera in her bedroom and hid the films from his wife.",
            "This person installed a camera in her bedroom and hid the films from his wife.",
        ),
        (
            "In 1990, inmate Joe Hale robbed two banks.",
            "In 1990, Joe Hale robbed two banks.",
        ),
        (
            "The offenders tied up the family and took $900.",
            "The people responsible tied up the family and took $900.",
        ),
        (
            "He handed the perpetrator a lighter and turned away.",
            "He handed this person a lighter and turned away.",
        ),
        (
            "The inmate then armed himself with a rifle and went to the clerk's home.",
            "The man then armed himself with a rifle and went to the clerk's home.",
        ),
        (
            "The clerk was robbed by the inmate at gunpoint.",
            "The clerk was robbed by this person at gunpoint.",
        ),
    ],
)
def test_nobody_is_held_or_accused_while_a_deed_is_told(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The inmate attacked a deputy in the jail.",
            "The incarcerated person attacked a deputy in the jail.",
        ),
        (
            "The inmate claimed that the victim attacked him first.",
            "The incarcerated person claimed that the victim attacked him first.",
        ),
        (
            "The inmate showed no remorse for the murder.",
            "The incarcerated person showed no remorse for the murder.",
        ),
        (
            "Inmate Joe Hale stabbed a deputy.",
            "Joe Hale, an incarcerated person, stabbed a deputy.",
        ),
        (
            "The offender took a plea deal.",
            "The accused person took a plea deal.",
        ),
        (
            "The judge gave the offender a year.",
            "The judge gave the convicted person a year.",
        ),
        (
            "The guard was stabbed by the inmate in his cell.",
            "The guard was stabbed by the incarcerated person in his cell.",
        ),
    ],
)
def test_whoever_is_held_now_stays_so(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "These kinds of criminals target the old.",
            "People who commit these crimes target the old.",
        ),
        (
            "We believe that he is the person who is the true perpetrator.",
            "We believe that he is the person who is the one actually responsible.",
        ),
        (
            "“We bring perpetrators to justice.” The sheriff named a suspect.",
            "“We bring people who commit offenses to justice.” The sheriff named a suspect.",
        ),
    ],
)
def test_whoever_does_such_things_is_told_by_the_crimes(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Catalytic converter thieves have hit nine vans.",
            "People stealing catalytic converters have hit nine vans.",
        ),
        (
            "Mail thieves broke into forty boxes.",
            "People stealing mail broke into forty boxes.",
        ),
        (
            "Car thieves smashed a gate and took two cars.",
            "People smashed a gate and took two cars.",
        ),
        (
            "Thieves have hit nine vans.",
            "People have hit nine vans.",
        ),
        (
            "Car thieves took nine vans.",
            "People stole nine vans.",
        ),
        (
            "Convicts who testified for the state got nothing.",
            "Incarcerated people who testified for the state got nothing.",
        ),
        (
            "The wall was built by convicts leased to the mill.",
            "The wall was built by incarcerated people leased to the mill.",
        ),
        (
            "Two convicts testified.",
            "Two people convicted of crimes testified.",
        ),
    ],
)
def test_thieves_whom_nobody_knows_steal_what_only_the_label_names(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Burglars with bolt cutters broke in.",
            "People with bolt cutters broke in.",
        ),
        (
            "A robber with a gun demanded cash.",
            "A person with a gun demanded cash.",
        ),
        (
            "Copper thieves with saws cut the cables.",
            "People stealing copper with saws cut the cables.",
        ),
        (
            "A burglar with a gun was arrested.",
            "A burglary suspect who had a gun was arrested.",
        ),
        (
            "Phone criminals call at night.",
            "People who commit phone crimes call at night.",
        ),
        (
            "A tweaker with a hammer broke the pane.",
            "A person who uses methamphetamine and who had a hammer broke the pane.",
        ),
    ],
)
def test_thieves_come_with_tools_and_criminals_by_phone(text: str, better: str) -> None:
    assert mended(text) == better
