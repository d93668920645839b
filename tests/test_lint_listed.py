"""Lists, headlines and openers without a comma tell a verdict as well as a whole sentence does."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


def all_mended(text: str) -> str:
    """Return the text with the first suggestion for each of its findings."""
    for finding in reversed(find(text, RULEBASE)):
        span = finding.span
        text = text[: span.start] + finding.suggestions[0] + text[span.end :]
    return text


@pytest.mark.parametrize(
    "opener",
    [
        "Last week",
        "Two weeks ago",
        "On Monday",
        "On June 4",
        "In 2021",
        "Earlier this month",
        "Finally",
        "In Judge Coombs' courtroom",
        "After a jury trial",
        "Thanks to our trial team",
        "But today",
    ],
)
def test_an_opener_needs_no_comma_before_who_was_sentenced(opener: str) -> None:
    assert mended(f"{opener} a robber was sentenced to nine years.") == (
        f"{opener} a person convicted of robbery was sentenced to nine years."
    )
    assert mended(f"{opener} meth dealer Lena Moss was sentenced to nine years.") == (
        f"{opener} Lena Moss, convicted of selling meth, was sentenced to nine years."
    )


def test_an_opener_may_be_long() -> None:
    text = "With the help of our victim advocates two more robbers were sentenced."
    assert mended(text) == (
        "With the help of our victim advocates two more people convicted of robbery were sentenced."
    )


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "In Alder a man who beat a robber was sentenced to nine years.",
            "In Alder a man who beat a person accused of robbery was sentenced to nine years.",
        ),
        (
            "On Friday the sister of a robber was sentenced to nine years.",
            "On Friday the sister of a person accused of robbery was sentenced to nine years.",
        ),
        (
            "Last week a lawyer for a robber was sentenced.",
            "Last week a lawyer for a person accused of robbery was sentenced.",
        ),
        (
            "Last week a robber was charged with arson.",
            "Last week a person was charged with arson.",
        ),
    ],
)
def test_somebody_else_behind_an_opener_is_no_robber(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("State v. Moss: robber, 22 years", "State v. Moss: person convicted of robbery, 22 years"),
        (
            "• Arsonist: life without parole",
            "• Person convicted of arson: life without parole",
        ),
        (
            "Lena Moss (robber): 5-12 years",
            "Lena Moss (person convicted of robbery): 5-12 years",
        ),
        (
            "3. Lena Moss, 31, pimp – convicted on all counts",
            "3. Lena Moss, 31, person convicted of pimping – convicted on all counts",
        ),
        (
            "Sentenced this week:\n• Lena Moss, pimp\n• Ray Coombs, 40, robber",
            "Sentenced this week:\n• Lena Moss, person convicted of pimping\n"
            "• Ray Coombs, 40, convicted of robbery",
        ),
        (
            "Recent convictions\n• Robber Lena Moss, 31",
            "Recent convictions\n• Lena Moss, 31, convicted of robbery",
        ),
        (
            "In 2021 we convicted:\n• 22 robbers\n• Nine arsonists",
            "In 2021 we convicted:\n• 22 people convicted of robbery\n"
            "• Nine people convicted of arson",
        ),
        ("• Convicted 22 robbers", "• Convicted 22 people of robbery"),
        ("• Sent to prison 22 robbers", "• Sent to prison 22 people convicted of robbery"),
        ("Guilty plea: arsonist Lena Moss", "Guilty plea: Lena Moss, convicted of arson"),
        (
            "Defendant: Lena Moss, robber\nVerdict: Guilty",
            "Defendant: Lena Moss, person convicted of robbery\nVerdict: Guilty",
        ),
        ("Parole denied: Arsonist", "Parole denied: Person convicted of arson"),
    ],
)
def test_a_list_or_its_heading_tells_a_verdict(text: str, better: str) -> None:
    assert all_mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "Arrested in May:\n• Lena Moss, 31, robber",
        "Convictions and arrests:\n• Lena Moss, 31, robber",
        "Maximum sentences:\n• Robber: nine years",
        "Upcoming cases:\n• Lena Moss, robber, nine years",
        "Robber Guilty, Prosecutor Tells Jury",
        "Moss Convicted of Theft\nLena Moss, a robber, left.",
        "• Lena Moss, pimp – sentenced to nine years\n• Ray Coombs, robber",
        "Lena Moss: robber, acquitted",
        "Lena Moss, robber, nine years after her release",
        "Sentenced this week:\n• Lena Moss, who shot a robber",
    ],
)
def test_another_list_convicts_nobody(text: str) -> None:
    assert "convicted of robbery" not in all_mended(text).lower()


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Robber Guilty", "Person Guilty of Robbery"),
        ("ROBBER GUILTY", "PERSON GUILTY OF ROBBERY"),
        ("Jury: Robber Guilty of Murder", "Jury: Person Guilty of Murder"),
        ("Arsonist Guilty on All Counts", "Person Guilty on All Counts of Arson"),
        ("Gang Member Guilty in Killing", "Person in a Gang Guilty in Killing"),
        ("Robber Not Guilty", "Person Accused of Robbery Not Guilty"),
        ("A jury convicted a robber of murder.", "A jury convicted a defendant of murder."),
        (
            "Two robbers were each sentenced to nine years.",
            "Two people convicted of robbery were each sentenced to nine years.",
        ),
    ],
)
def test_guilty_is_a_verdict_in_a_headline(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "BURGLAR LENA MOSS SENTENCED TO NINE YEARS",
            "LENA MOSS, CONVICTED OF BURGLARY, SENTENCED TO NINE YEARS",
        ),
        ("PAROLEE LENA MOSS ARRESTED", "LENA MOSS, WHO IS ON PAROLE, ARRESTED"),
        (
            "THE DA SAID BURGLARS LENA MOSS AND RAY COOMBS WERE SENTENCED.",
            "THE DA SAID LENA MOSS AND RAY COOMBS, CONVICTED OF BURGLARY, WERE SENTENCED.",
        ),
        ("PIMP SENTENCED TO NINE YEARS", "PERSON CONVICTED OF PIMPING SENTENCED TO NINE YEARS"),
        ("INMATE MURDER TRIAL BEGINS", "MURDER TRIAL OF INCARCERATED PERSON BEGINS"),
    ],
)
def test_a_label_in_capitals_goes_behind_its_name(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Prosecutors proved that Moss was a pimp.",
            "Prosecutors proved that Moss engaged in pimping.",
        ),
        ("The texts showed Moss was a meth dealer.", "The texts showed Moss sold meth."),
        ("Everybody knew he was a drug dealer.", "Everybody knew he sold drugs."),
        ("Moss admitted she was a robber.", "Moss admitted she committed robbery."),
        ("Police learned that Moss was a gang member.", "Police learned that Moss was in a gang."),
        (
            "Police confirmed that Moss was a sex offender.",
            "Police confirmed that Moss was convicted of a sexual offense.",
        ),
    ],
)
def test_what_is_proved_or_known_is_no_charge(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Arson offenders must register with the sheriff.",
            "People convicted of arson offenses must register with the sheriff.",
        ),
        (
            "Theft offenders serve an average of 14 months.",
            "People convicted of theft offenses serve an average of 14 months.",
        ),
        (
            "The county wants an animal abuse offender registry.",
            "The county wants a registry for people convicted of animal abuse offenses.",
        ),
        (
            "Theft offenders must finish a class to have charges dismissed.",
            "People accused of theft offenses must finish a class to have charges dismissed.",
        ),
        (
            "The bill asks for no proof if the arsonist has served 15 years of her sentence.",
            "The bill asks for no proof if the person convicted of arson has served 15 years"
            " of her sentence.",
        ),
        (
            "The conviction rate for sex offenders rose.",
            "The conviction rate for people accused of sexual offenses rose.",
        ),
        (
            "Governor Blocks Parole for Arsonist After DA Seeks Reversal",
            "Governor Blocks Parole for Person Convicted of Arson After DA Seeks Reversal",
        ),
        (
            "DA Fights Parole of Murder-for-Hire Killer",
            "DA Fights Parole of Person Convicted of Killing for Hire",
        ),
    ],
)
def test_what_only_a_conviction_brings_tells_of_one(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Moss had loyal gang members ready to do her bidding.",
            "Moss had loyal people in her gang ready to do her bidding.",
        ),
        (
            "Moss belonged to a gang, and an older and respected gang member trained her.",
            "Moss belonged to a gang, and an older and respected person in the gang trained her.",
        ),
        (
            "Detectives built this case to hold the offenders accountable.",
            "Detectives built this case to hold the people who did this accountable.",
        ),
        (
            "Ray Coombs was convicted of murder. The killer wrote a note.",
            "Ray Coombs was convicted of murder. The person responsible wrote a note.",
        ),
        ("She had the johns come to her room.", "She had the people who buy sex come to her room."),
    ],
)
def test_certain_people_are_told_of_as_such(text: str, better: str) -> None:
    assert mended(text) == better
