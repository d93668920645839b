"""What the sentence tells besides is not said twice: "the escaped convict fled the jail"."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Escaped convict captured after fleeing prison",
            "Person captured after fleeing prison",
        ),
        (
            "The escaped convicts walked away from a work crew.",
            "The people walked away from a work crew.",
        ),
        (
            "The kingpin, who led a ring of nine, was arrested.",
            "The person, who led a ring of nine, was arrested.",
        ),
        (
            "Drug kingpin who ran network gets 30 years",
            "Person who ran network gets 30 years",
        ),
        (
            "The kingpin's network moved 40 kilos.",
            "The network of the person accused of leading it moved 40 kilos.",
        ),
        ("The ring's kingpin was arrested.", "The ring's accused leader was arrested."),
        (
            "The kingpin, accused of leading the ring, was arrested.",
            "The person, accused of leading the ring, was arrested.",
        ),
        (
            "The street dealer was caught selling drugs.",
            "The person was caught selling drugs.",
        ),
        (
            "A low-level offender convicted of a minor crime was released.",
            "A person convicted of a minor crime was released.",
        ),
        (
            "Low-level offenders facing misdemeanor charges are released.",
            "People facing misdemeanor charges are released.",
        ),
        ("The rapist was accused of rape in 2011.", "The person was accused of rape in 2011."),
        ("A transient with no fixed address was held.", "A person with no fixed address was held."),
        (
            "Transients staying at the homeless shelter were moved.",
            "People staying at the homeless shelter were moved.",
        ),
        (
            "The client has weekly drug tests and 40 clean screens.",
            None,
        ),
    ],
)
def test_what_follows_is_said_once(text: str, better: str | None) -> None:
    assert mended(text) == (better or text.replace("clean screens", "negative results"))


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The escaped convict fled when officers came.",
            "The person who escaped from custody fled when officers came.",
        ),
        (
            "Hale, an alleged drug dealer, is accused of selling pills.",
            "Hale, accused of selling drugs, is accused of selling pills.",
        ),
        (
            "The kingpin ran from the police.",
            "The person accused of leading the operation ran from the police.",
        ),
        (
            "The transient was asleep in a doorway.",
            "The person without stable housing was asleep in a doorway.",
        ),
        (
            "She turned in ten clean screens while on probation.",
            "She turned in ten negative drug tests while on probation.",
        ),
        (
            "A convicted rapist who raped a nurse was held.",
            "A person convicted of rape who raped a nurse was held.",
        ),
        (
            "A drug dealer accused of selling guns was held.",
            "A person accused of selling drugs and of selling guns was held.",
        ),
        (
            "A drug dealer charged with selling stolen guns was held.",
            "A person accused of selling drugs and charged with selling stolen guns was held.",
        ),
    ],
)
def test_what_only_the_label_says_stays(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Police accused two repeat offenders of arson.",
            "Police accused two people with prior convictions of arson.",
        ),
        (
            "The complaint accuses a serial offender of fraud.",
            "The complaint accuses a person suspected of a series of offenses of fraud.",
        ),
        ("Police accused the drug dealer of arson.", "Police accused the person of arson."),
        (
            "Youthful offenders will be placed on probation.",
            "Young people convicted of offenses will be placed on probation.",
        ),
        (
            "The youthful offender was placed on probation.",
            "The young person was placed on probation.",
        ),
        ("The act would book inmates online.", "The act would book incarcerated people online."),
    ],
)
def test_what_nothing_else_says_stays_told(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The kingpin ran the ring from a cell.", "The leader ran the ring from a cell."),
        ("A kingpin ran the ring.", "A person ran the ring."),
        (
            "The kingpin paid his couriers.",
            "The person accused of leading the operation paid his couriers.",
        ),
        ("Once the kingpin of a ring, Roe died.", "Once the leader of a ring, Roe died."),
    ],
)
def test_the_kingpin_who_ran_the_ring_is_its_leader(text: str, better: str) -> None:
    assert mended(text) == better
