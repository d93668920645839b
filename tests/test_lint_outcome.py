"""What a whole text tells of a verdict counts for its labels, and for nobody else's.

The texts of `test_nobody_else_is_convicted` were written by somebody who looked for ways to have
the wrong person convicted.
"""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, all_mended, mended


def first(text: str, label: str) -> str:
    """Return the text's sentence with the first suggestion for the last such label."""
    finding = [one for one in find(text, RULEBASE) if label in one.matched][-1]
    around = text[: finding.span.start] + finding.suggestions[0] + text[finding.span.end :]
    start = text.rfind("\n", 0, finding.span.start) + 1
    return around[start:].split("\n")[0]


@pytest.mark.parametrize(
    ("text", "label", "better"),
    [
        (
            "Arsonist Sentenced for Attempted Murder\n\nJoe Hale was sentenced to 15 years. Hale"
            " pleaded guilty to one count of arson.",
            "Arsonist",
            "Person Convicted of Arson Sentenced for Attempted Murder",
        ),
        (
            "Art Thief \u2013 Caught on a Roof \u2013 Is Sentenced\n\nJoe Hale was sentenced"
            " today for"
            " stealing ten works of art.",
            "Art Thief",
            "Person Convicted of Art Theft \u2013 Caught on a Roof \u2013 Is Sentenced",
        ),
        (
            "Murderers Sentenced in Robbery\n\nJoe Hale and Ray Marsh both pleaded guilty to"
            " second-degree murder. Hale was sentenced to 22 years.",
            "Murderers",
            "People Convicted of Murder Sentenced in Robbery",
        ),
        (
            "DA Will Fight to Keep Cop Killer Behind Bars\n\nThe parole board will hear the case of"
            " a man who shot and killed a police officer.\n\nJoe Hale was convicted of murder in"
            " 1979. The governor reversed the grant of parole.",
            "Cop Killer",
            "DA Will Fight to Keep Person Convicted of Killing an Officer Behind Bars",
        ),
        (
            "Burglar Sentenced to Four Years\n\n\u201cThis defendant is a serial burglar who will"
            " go on,\u201d she said.\n\nJoe Hale pleaded guilty to three counts of burglary.",
            "serial burglar",
            "\u201cThis defendant is a person convicted of a series of burglaries who will go"
            " on,\u201d she said.",
        ),
        # One count is no series.
        (
            "Hale Sentenced\n\nJoe Hale was convicted of one count of burglary.\n\nThis"
            " defendant is a serial burglar.",
            "serial burglar",
            "This defendant has been convicted of burglary.",
        ),
        (
            "Man Sentenced for Trafficking\n\nDefendant\n\nCharges\n\nJoe Hale, 34, Elm\n\nPleaded"
            " guilty today to the following counts:\n\n(2) Human trafficking\n\nPolice arrested"
            " Hale.\n\nHale is a human trafficker.",
            "human trafficker",
            "Hale has been convicted of human trafficking.",
        ),
        (
            "CHILD MOLESTER TO REMAIN IN PRISON\n\nJoe Hale was convicted of molesting a child.",
            "CHILD MOLESTER",
            "PERSON CONVICTED OF SEXUALLY ABUSING A CHILD TO REMAIN IN PRISON",
        ),
        (
            "RAPIST TO BE RELEASED TODAY\n\nA judge dismissed the suit to hold Joe Hale as a"
            " sexually violent predator.\n\nA jury convicted Hale of two counts of rape in 1993.",
            "RAPIST",
            "PERSON CONVICTED OF RAPE TO BE RELEASED TODAY",
        ),
        (
            "Rapist Eligible for Parole Is Denied Release\n\nConvicted rapist Joe Hale was denied"
            " parole today.",
            "Rapist",
            "Person Convicted of Rape Eligible for Parole Is Denied Release",
        ),
        (
            "Hale Sentenced to 15 Years\n\nJoe Hale was sentenced today for robbing a woman."
            "\n\n\u201cWe will keep robbers like this defendant off our streets,\u201d she said.",
            "robbers",
            "\u201cWe will keep people like this defendant convicted of robbery off our"
            " streets,\u201d she said.",
        ),
        (
            "Hale Sentenced for Robbery\n\nJoe Hale was convicted of robbery.\n\nThe defendant"
            " pointed a gun. When she screamed, the robber took her phone.",
            "robber",
            "The defendant pointed a gun. When she screamed, the person convicted of robbery took"
            " her phone.",
        ),
        (
            "Hale Sentenced for Rape\n\nJoe Hale was sentenced to 20 years for rape.\n\nIn court,"
            " rapist Joe Hale smiled.",
            "rapist",
            "In court, Joe Hale, convicted of rape, smiled.",
        ),
        (
            "A man is charged with theft.\n\nSerial Rapist\n\nJoe Hale pleaded guilty to nine"
            " counts, including rape and burglary.",
            "Serial Rapist",
            "Person Convicted of Rape",
        ),
        (
            "Repeat Offender Sentenced\n\nJoe Hale was convicted of arson for the second time.",
            "Repeat Offender",
            "Person with a Prior Conviction Sentenced",
        ),
        (
            "Repeat Offender Sentenced\n\nJoe Hale was convicted of arson for the second time. He"
            " has other convictions.",
            "Repeat Offender",
            "Person with Prior Convictions Sentenced",
        ),
    ],
)
def test_a_text_tells_far_below_of_what_somebody_was_convicted(
    text: str, label: str, better: str
) -> None:
    assert first(text, label) == better


@pytest.mark.parametrize(
    ("text", "label"),
    [
        # Somebody else was convicted, or of something else.
        (
            "Two Sentenced in Robbery\n\nJoe Hale was sentenced for robbery. Ray Marsh, 30, is"
            " charged with robbery.\n\nThis violent robber, who hit two stores, is dangerous.",
            "robber",
        ),
        (
            "Jury Convicts Hale of Burglary\n\nThe jury convicted Joe Hale of burglary and"
            " acquitted Ray Marsh.\n\nHe is a burglar and a liar, Hale said of Marsh.",
            "burglar",
        ),
        (
            "Hale Sentenced for Robbery\n\nJoe Hale was convicted of robbery. His co-defendant, Ray"
            " Marsh, awaits trial.\n\nThis robber and his friends must be stopped.",
            "robber",
        ),
        (
            "Two Sentenced\n\nJoe Hale was sentenced for selling drugs. Ray Marsh was sentenced for"
            " assault.\n\nMarsh is a drug dealer, the mayor said.",
            "drug dealer",
        ),
        (
            "Two Men Sentenced\n\nJoe Hale was convicted of burglary. Ray Marsh was convicted of"
            " trespassing.\n\nThe burglars and their cars were filmed.",
            "burglars",
        ),
        (
            "Woman Sentenced for Lying\n\nAnn Roe was sentenced for lying to a grand jury about an"
            " arson.\n\nThis arsonist and her lies are a danger to us all.",
            "arsonist",
        ),
        (
            "Hale Sentenced\n\nJoe Hale was convicted of possession of burglary tools.\n\nHale is a"
            " burglar, the mayor said.",
            "burglar",
        ),
        (
            "Hale Pleads Guilty\n\nJoe Hale pleaded guilty to conspiracy to commit arson and"
            " robbery.\n\nHale is an arsonist, the mayor said.",
            "arsonist",
        ),
        (
            "Hale Sentenced\n\nJoe Hale was sentenced for receiving stolen property.\n\nHale is a"
            " thief, the mayor said.",
            "thief",
        ),
        (
            "Hale Sentenced\n\nJoe Hale was sentenced for staging a burglary.\n\nThis burglar and"
            " his wife lied.",
            "burglar",
        ),
        (
            "Man Sentenced for Helping Burglar\n\nJoe Hale pleaded guilty to helping a friend in a"
            " burglary.",
            "Burglar",
        ),
        (
            "Man Who Shot Burglar Sentenced\n\nJoe Hale was sentenced for burglary and"
            " manslaughter.",
            "Burglar",
        ),
        (
            "Driver Sentenced\n\nAnn Roe was sentenced for driving the car in a robbery by two men."
            "\n\nThe defendant honked. The robbers ran to the car.",
            "robbers",
        ),
        (
            "Hale Sentenced\n\nJoe Hale was convicted of robbery. The jury could not agree on"
            " Marsh.\n\nThis robber and his friends hid.",
            "robber",
        ),
        # Another is spoken of beside whoever was convicted.
        (
            "Drug Dealer Sentenced\n\nJoe Hale was sentenced today for selling fentanyl. Hale met a"
            " dealer in Reno.\n\nThe defendant paid him. The dealer told Hale to drive home.",
            "dealer",
        ),
        (
            "Hale Sentenced\n\nJoe Hale was sentenced today for selling fentanyl.\n\nHale knew"
            " where"
            " the dealer lived.",
            "dealer",
        ),
        (
            "Hale Sentenced for Murder\n\nJoe Hale was convicted of murder.\n\nRay Marsh drove the"
            " car. He is a murderer and a liar.",
            "murderer",
        ),
        (
            "Hale Sentenced for Murder\n\nJoe Hale was sentenced to life for murder. Police"
            " arrested"
            " another man on Friday.\n\nThis murderer and his friends hid.",
            "murderer",
        ),
        (
            "Hale Sentenced for Murder\n\nJoe Hale was sentenced to life for murder. Ray Marsh was"
            " never charged.\n\nThis murderer and his friends hid.",
            "murderer",
        ),
        (
            "Hale Sentenced for Theft\n\nJoe Hale was sentenced for theft. His wife, Ann Hale, was"
            " there.\n\nIn court, thief Ann Hale smiled.",
            "thief",
        ),
        (
            "Hale Sentenced for Rape\n\nJoe Hale was sentenced to 20 years for rape.\n\nIn court,"
            " rapist Ray Marsh smiled.",
            "rapist",
        ),
        # Charges are the news, and a conviction is of long ago; or it is no more.
        (
            "Rapist Back in Court\n\nJoe Hale, who was convicted of rape in 2001, was charged today"
            " with rape.\n\nThis rapist and his lies must be stopped, the sheriff said.",
            "rapist",
        ),
        (
            "Man Charged With Burglary\n\nIn another case, Ray Marsh was sentenced for burglary."
            " Joe Hale is charged with burglary.\n\nThis burglar and his friends took rings.",
            "burglar",
        ),
        (
            "Hale Walks Free\n\nJoe Hale was sentenced for arson in 1990. His conviction was"
            " vacated"
            " today.\n\nThis arsonist and his lawyers smiled.",
            "arsonist",
        ),
        (
            "Plea Offered\n\nIf Joe Hale pleads guilty to burglary he will get two"
            " years.\n\nHale is"
            " a burglar, the mayor said.",
            "burglar",
        ),
        (
            "Cases\n\nRapist\n\nPolice seek a man.\n\nJoe Hale pleaded guilty to rape.",
            "Rapist",
        ),
        (
            "Cases\n\nRapist\n\nHale fled. Lee Roe pleaded guilty to rape in another case.",
            "Rapist",
        ),
        ("Cases\n\nRapist\n\nHale is charged with rape. Roe pleaded guilty to rape.", "Rapist"),
        (
            "Man Sentenced for Rape\n\nJoe Hale, 34, Elm\n\nPleaded guilty to the following"
            " counts:\n\nTheft\n\nRay Marsh, 22, Elm\n\nCharged with rape\n\nMarsh is a rapist.",
            "rapist",
        ),
        (
            "Child Molester to Remain in Jail\n\nJoe Hale is awaiting trial. He was convicted of"
            " theft in 1990.",
            "Child Molester",
        ),
    ],
)
def test_nobody_else_is_convicted(text: str, label: str) -> None:
    assert "convicted of" not in first(text, label).lower()


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Drug Dealer Convicted of Shooting Man",
            "Person Convicted of Shooting Man",
        ),
        (
            "A Fresno drug dealer was convicted today of murdering a man.",
            "A person from Fresno was convicted today of murdering a man.",
        ),
        ("Burglar gets nine years for assault", "Person gets nine years for assault"),
        (
            "The robber was sentenced to six years for theft, and the charges are still pending.",
            "The person accused of robbery was sentenced to six years for theft, and the charges"
            " are still pending.",
        ),
    ],
)
def test_who_is_sentenced_for_something_else_is_a_person(text: str, better: str) -> None:
    (finding,) = find(text, RULEBASE)
    assert text[: finding.span.start] + finding.suggestions[0] + text[finding.span.end :] == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Thanks to her courage, this dangerous predator has been stopped.",
            "Thanks to her courage, this person has been stopped.",
        ),
        (
            "A murderer sentenced to nine years, who was let out in May, allegedly took cash.",
            "A person convicted of murder who was sentenced to nine years, who was let out in May,"
            " allegedly took cash.",
        ),
        (
            "A burglar sentenced to nine years was freed when the verdict was overturned.",
            "A person accused of burglary who was sentenced to nine years was freed when the"
            " verdict"
            " was overturned.",
        ),
        (
            "A jury decided that a child molester should remain in a hospital as a sexually violent"
            " predator.",
            "A jury decided that a person convicted of sexually abusing a child should remain in a"
            " hospital as a sexually violent predator.",
        ),
        (
            "The bill opens hearings for sexually violent predators. No victim of a sexual predator"
            " should be left out.",
            "The bill opens hearings for sexually violent predators. No victim of a person"
            " convicted"
            " of sexual offenses should be left out.",
        ),
        (
            "Deputies arrested a sexual predator. He had been held as a sexually violent predator.",
            "Deputies arrested a person accused of sexual offenses. He had been held as a sexually"
            " violent predator.",
        ),
        (
            "The ruling will empty the jail and release violent criminals into our neighborhoods.",
            "The ruling will empty the jail and release people accused or convicted of violent"
            " crimes into our neighborhoods.",
        ),
        (
            "The prison will release violent criminals next year.",
            "The prison will release people convicted of violent crimes next year.",
        ),
        (
            "At least a dozen offenders drove up to the store.",
            "At least a dozen people drove up to the store.",
        ),
        (
            "They could not get away from a predator who held the keys.",
            "They could not get away from a person who held the keys.",
        ),
        (
            "The law lets juries send predators who do things like this to prison.",
            "The law lets juries send people who do things like this to prison.",
        ),
        (
            "They misidentified the boy as a rival gang member.",
            "They misidentified the boy as a person in a rival gang.",
        ),
        (
            "Gang Member Resentenced to Life in Prison",
            "Person in a Gang Resentenced to Life in Prison",
        ),
    ],
)
def test_nobody_is_accused_who_is_past_that_or_was_never_charged(text: str, better: str) -> None:
    (finding,) = find(text, RULEBASE)
    assert text[: finding.span.start] + finding.suggestions[0] + text[finding.span.end :] == better


@pytest.mark.parametrize(
    ("verdict", "first"),
    [
        ("Hale was convicted of raping a woman on May 4, 2021.", "person convicted of rape"),
        ("Hale was convicted of raping a 19-year-old woman.", "person convicted of rape"),
        ("Hale was convicted of raping three women.", "person convicted of several rapes"),
        # Of which offense is not told there.
        ("Hale was convicted of fraud.", "person convicted of several rapes"),
    ],
)
def test_a_conviction_for_one_deed_is_not_one_for_several(verdict: str, first: str) -> None:
    text = f"Serial Rapist Sentenced\n\nA serial rapist was sentenced to nine years.\n\n{verdict}"
    headline, lede, *_ = find(text, RULEBASE)
    assert headline.suggestions[0].lower() == lede.suggestions[0] == first


def test_what_was_done_between_two_years_is_done_by_who_was_sentenced() -> None:
    text = "A serial burglar who hit nine homes between 2020 and 2022 was sentenced."
    (finding,) = find(text, RULEBASE)
    assert finding.suggestions[0] == "person convicted of a series of burglaries"


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The office wants a longer term for Joe Alan Hale, the fentanyl dealer whose pills"
            " killed a student.\n\nHale, 29, pleaded guilty to distributing fentanyl.",
            "The office wants a longer term for Joe Alan Hale, the person convicted of selling"
            " fentanyl whose pills killed a student.",
        ),
        (
            "The office wants a longer term for Joe Hale, a burglar with two aliases.\n\n"
            "Hale, 29, pleaded guilty to burglary at the market where the arrest took place.",
            "The office wants a longer term for Joe Hale, a person convicted of burglary who has"
            " two aliases.",
        ),
        (
            "The office wants a longer term for Joe Hale, a burglar with two aliases.\n\n"
            "Hale, 29, pleaded guilty to perjury.",
            "The office wants a longer term for Joe Hale, a burglary suspect with two aliases.",
        ),
        (
            "He hid with Ann Hale, a burglar from Elm.\n\nJoe Hale pleaded guilty to burglary.",
            "He hid with Ann Hale, a burglary suspect from Elm.",
        ),
        (
            "He hid with Ann Roe, a burglar from Elm.\n\nJoe Hale pleaded guilty to burglary.",
            "He hid with Ann Roe, a burglary suspect from Elm.",
        ),
        (
            "He hid with Ann Hale, a burglar from Elm.\n\nHale pleaded guilty to burglary."
            " Joe Hale was the clerk.",
            "He hid with Ann Hale, a burglary suspect from Elm.",
        ),
    ],
)
def test_who_is_named_before_a_label_was_convicted_under_that_name(text: str, better: str) -> None:
    label = "dealer" if "dealer" in text else "burglar"
    assert first(text, label) == better


@pytest.mark.parametrize(
    ("heading", "better"),
    [
        ("Burglar Faces Nine Years", "Person Convicted of Burglary Faces Nine Years"),
        (
            "Burglar Whose Dog Barked to Be Sentenced in June",
            "Person Convicted of Burglary Whose Dog Barked to Be Sentenced in June",
        ),
    ],
)
def test_a_heading_is_about_whom_the_text_convicts(heading: str, better: str) -> None:
    text = f"{heading}\n\nJoe Hale, 34, pleaded guilty on Monday to nine counts of burglary."
    assert first(text, "Burglar") == better
    other = f"{heading}\n\nJoe Hale, 34, pleaded guilty on Monday to nine counts of forgery."
    assert "Convicted" not in first(other, "Burglar")


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Joe Hale, a serial burglar, faces nine years. He pleaded guilty to six burglaries.",
            "Joe Hale, convicted of a series of burglaries, faces nine years. He pleaded guilty to"
            " six burglaries.",
        ),
        (
            "Joe Hale, a serial burglar, was shot by a clerk. He pleaded guilty to assault.",
            "Joe Hale, accused of a series of burglaries, was shot by a clerk. He pleaded guilty to"
            " assault.",
        ),
        (
            "Joe Hale, a serial burglar, faces nine years. He pleaded not guilty to six"
            " burglaries.",
            "Joe Hale, accused of a series of burglaries, faces nine years. He pleaded not guilty"
            " to six burglaries.",
        ),
    ],
)
def test_the_next_sentence_goes_on_about_him(text: str, better: str) -> None:
    assert first(text, "burglar") == better


@pytest.mark.parametrize(
    ("told", "said", "better"),
    [
        (
            "Joe Hale was sentenced to life in prison for sex crimes against a girl.",
            "She not only helped bring a dangerous predator to justice.",
            "She not only helped bring a person convicted of sexual offenses to justice.",
        ),
        (
            "Joe Hale was sentenced to nine years in prison for robbery.",
            "Her call brought a robber to justice.",
            "Her call brought a person convicted of robbery to justice.",
        ),
        (
            "Joe Hale was charged with robbery.",
            "Her call brought a robber to justice.",
            "Her call brought a person accused of robbery to justice.",
        ),
        (
            "Joe Hale was sentenced to nine years in prison for theft.",
            "Her call helped bring another robber to justice.",
            "Her call helped bring another person accused of robbery to justice.",
        ),
    ],
)
def test_who_was_brought_to_justice_was_convicted(told: str, said: str, better: str) -> None:
    assert mended(f"{told}\n\n{said}") == f"{told}\n\n{better}"


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They found the loot of robber Joe Hale in Elm. Hale pleaded guilty to robbery.",
            "They found the loot of Joe Hale, convicted of robbery, in Elm."
            " Hale pleaded guilty to robbery.",
        ),
        (
            "They found the loot of robber Joe Hale in Elm. Ann Hale pleaded guilty to robbery.",
            "They found the loot of Joe Hale, accused of robbery, in Elm."
            " Ann Hale pleaded guilty to robbery.",
        ),
    ],
)
def test_a_name_does_not_begin_in_the_sentence_before(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Holt was convicted in May of trafficking. Holt, a pimp, must go.",
            "Holt was convicted in May of trafficking. Holt, convicted of trafficking, must go.",
        ),
        (
            "Holt was convicted in May of drug trafficking. Moss, a pimp, must go.",
            "Holt was convicted in May of drug trafficking. Moss, accused of pimping, must go.",
        ),
    ],
)
def test_trafficking_alone_may_be_what_a_pimp_was_convicted_of(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A burglar who hit two shops was sentenced Monday. The burglar, Lee Moss, 41, ran.",
            "The person convicted of burglary, Lee Moss, 41, ran.",
        ),
        (
            "Lee Moss, 41, was convicted Monday of robbery. Robber Lee Moss, 41, ran.",
            "Lee Moss, 41, convicted of robbery, ran.",
        ),
        (
            "Two pimps were sentenced Friday. The pimps, Lee Moss, 20, and Al Roe, 22, ran.",
            "The people convicted of pimping, Lee Moss, 20, and Al Roe, 22, ran.",
        ),
        (
            'Pimp Lee Moss, 41, was sentenced Friday.\n\n"Pimp Lee Moss is here," Mayor Roe said.',
            '"Lee Moss, convicted of pimping, is here," Mayor Roe said.',
        ),
        # Of these somebody else was convicted, or of something else.
        (
            "Lee Moss was convicted Monday of robbery. Robber Al Roe, 41, ran.",
            "Al Roe, 41, accused of robbery, ran.",
        ),
        (
            "Lee Moss was convicted Monday of perjury. Robber Lee Moss, 41, ran.",
            "Lee Moss, 41, accused of robbery, ran.",
        ),
        (
            "Robber Lee Moss, 41, met Al Roe, who was sentenced Monday.",
            "Lee Moss, 41, accused of robbery, met Al Roe, who was sentenced Monday.",
        ),
        (
            "Lee Moss, 41, saw Al Roe, 30, who was convicted of robbery. Robber Lee Moss, 41, ran.",
            "Lee Moss, 41, accused of robbery, ran.",
        ),
        (
            "A robber was sentenced Friday. In a second case, the robber, Al Roe, 31, ran.",
            "In a second case, the person accused of robbery, Al Roe, 31, ran.",
        ),
    ],
)
def test_a_day_and_an_age_are_no_part_of_a_name(text: str, better: str) -> None:
    finding = find(text, RULEBASE)[-1]
    said = text[: finding.span.start] + finding.suggestions[0] + text[finding.span.end :]
    assert said.endswith(better)


@pytest.mark.parametrize(
    ("told", "better"),
    [
        ("Joe Moss was convicted Monday of theft.", "Moss, convicted of theft, said nothing."),
        (
            "Joe Moss was convicted Monday of theft. His son, Lee Moss, 30, wept.",
            "Moss, accused of theft, said nothing.",
        ),
        (
            "Lee Moss, 30, met Joe Hale, 41, who was sentenced Monday for theft.",
            "Moss, accused of theft, said nothing.",
        ),
        (
            "Lee Moss was convicted Monday of perjury. Joe Hale was convicted of theft.",
            "Moss, accused of theft, said nothing.",
        ),
    ],
)
def test_a_verdict_is_on_whom_its_sentence_names(told: str, better: str) -> None:
    text = f"{told}\n\nMoss, a thief, said nothing."
    assert mended(text).endswith(f"\n\n{better}")


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("were convicted in May.", "convicted"),
        ("were sentenced Monday to nine years.", "convicted"),
        ("were sentenced Monday for perjury.", "accused"),
        ("were sentenced Monday to nine years in prison for perjury.", "accused"),
        ("were acquitted in May.", "accused"),
    ],
)
def test_what_became_of_two_stands_behind_their_names(told: str, said: str) -> None:
    (finding,) = find(f"Burglars Joe Hale, 30, and Lee Moss, 28, {told}", RULEBASE)
    assert finding.suggestions[0] == f"Two people {said} of burglary,"


@pytest.mark.parametrize(
    ("heading", "told", "better"),
    [
        ("Pimp Convicted", "was convicted Monday of murder.", "Person Convicted"),
        (
            "Drug Dealer Sentenced to Life",
            "was sentenced Monday for the murder of a rival.",
            "Person Sentenced to Life",
        ),
        (
            "Drug Dealer Sentenced to Life",
            "was sentenced Monday for distributing fentanyl.",
            "Person Convicted of Selling Drugs Sentenced to Life",
        ),
        (
            "Burglar Sentenced to Nine Years",
            "was convicted Monday of breaking into nine homes.",
            "Person Convicted of Burglary Sentenced to Nine Years",
        ),
        (
            "Sex Trafficker Gets 80 Years",
            "was convicted of trafficking four girls.",
            "Person Convicted of Sex Trafficking Gets 80 Years",
        ),
        (
            "Burglar Gets Deferred Sentence",
            "pleaded guilty to burglary and was given a deferred sentence.",
            "Person Accused of Burglary Gets Deferred Sentence",
        ),
        (
            "Repeat Burglar Sentenced to Nine Years",
            "was sentenced after pleading guilty to assault.",
            "Person Sentenced to Nine Years",
        ),
        (
            "Prolific Carjacker Sentenced to Nine Years",
            "was sentenced after pleading guilty to fraud.",
            "Person Sentenced to Nine Years",
        ),
        (
            "Repeat Burglar Sentenced to Nine Years",
            "was sentenced after pleading guilty to nine burglaries.",
            "Person Convicted of Repeated Burglaries Sentenced to Nine Years",
        ),
        (
            "Pimp Sentenced to Nine Years",
            "was sentenced Monday.",
            "Person Convicted of Pimping Sentenced to Nine Years",
        ),
    ],
)
def test_a_heading_convicts_nobody_of_what_its_text_does_not(
    heading: str, told: str, better: str
) -> None:
    text = f"{heading}\n\nELM \u2013 Joe Hale, 34, {told}"
    finding, *_ = find(text, RULEBASE)
    said = text[: finding.span.start] + finding.suggestions[0] + text[finding.span.end :]
    assert said.startswith(f"{better}\n")


@pytest.mark.parametrize(
    ("heading", "told", "better"),
    [
        # What was only tried is what the verdict is for.
        (
            "Burglar Sentenced to Two Years",
            "was sentenced Monday after pleading guilty to attempted burglary.",
            "Person Convicted of Attempted Burglary Sentenced to Two Years",
        ),
        (
            "Murderer Sentenced to 20 Years",
            "was convicted of attempted murder in May.",
            "Person Convicted of Attempted Murder Sentenced to 20 Years",
        ),
        (
            "Kidnapper Gets 12 Years",
            "was sentenced today. He was convicted of attempted kidnapping and assault.",
            "Person Convicted of Attempted Kidnapping Gets 12 Years",
        ),
        (
            "Attempted robber facing 15 years",
            "entered a guilty plea to attempted robbery.",
            "Person convicted of attempted robbery facing 15 years",
        ),
        # Of what was done, "attempted" would say too little.
        (
            "Failed robber faces 12 years",
            "pleaded guilty to robbery.",
            "Person faces 12 years",
        ),
        (
            "Attempted burglar sentenced to two years",
            "pleaded guilty to assault.",
            "Person sentenced to two years",
        ),
    ],
)
def test_a_heading_says_attempted_where_the_verdict_does(
    heading: str, told: str, better: str
) -> None:
    text = f"{heading}\n\nJoe Hale, 34, {told}"
    finding, *_ = find(text, RULEBASE)
    said = text[: finding.span.start] + finding.suggestions[0] + text[finding.span.end :]
    assert said.startswith(f"{better}\n")


def test_an_attempt_is_all_that_a_murderer_was_convicted_of() -> None:
    text = (
        "Hale Sentenced\n\nJoe Hale was convicted of attempted murder and of possession of"
        " burglary tools.\n\nHale is a murderer and a liar."
    )
    better = "Hale has been convicted of attempted murder and is a liar."
    assert first(text, "murderer") == better
    text = "Joe Hale pleaded guilty to attempted murder.\n\nMurderer Joe Hale left."
    assert first(text, "Murderer") == "Joe Hale, convicted of attempted murder, left."


@pytest.mark.parametrize(
    ("heading", "lede", "better"),
    [
        (
            "Burglar Faces Eight Years",
            "Joe Hale, 34, entered a guilty plea to burglary.",
            "Person Convicted of Burglary Faces Eight Years",
        ),
        (
            "Carjacker Could Get 15 Years",
            "A jury on Friday convicted Lee Moss, 22, of carjacking.",
            "Person Convicted of Carjacking Could Get 15 Years",
        ),
        (
            "Thief Faces 12 Years",
            "Joe Hale pleaded guilty to assault.",
            "Person Faces 12 Years",
        ),
        (
            "Burglar Faces Eight Years",
            "Joe Hale, 34, pleaded not guilty to burglary.",
            "Person Accused of Burglary Faces Eight Years",
        ),
        (
            "Burglar Faces Eight Years",
            "Joe Hale is charged with burglary. His brother pleaded guilty to burglary.",
            "Person Accused of Burglary Faces Eight Years",
        ),
    ],
)
def test_a_heading_goes_by_the_lede_whatever_is_told_below(
    heading: str, lede: str, better: str
) -> None:
    text = f"{heading}\n\n{lede}\n\nDetectives obtained a warrant. A suspect was seen on video."
    finding, *_ = find(text, RULEBASE)
    said = text[: finding.span.start] + finding.suggestions[0] + text[finding.span.end :]
    assert said.startswith(f"{better}\n")


@pytest.mark.parametrize(
    ("text", "label", "better"),
    [
        (
            "Man Pleads Guilty to Robbery\n\nJoe Hale, 52, entered a guilty plea to robbery.\n\n"
            "A clerk was counting the till. The robber pulled a knife and took $90.",
            "robber",
            "A clerk was counting the till. The person responsible pulled a knife and took $90.",
        ),
        (
            "Man Sentenced\n\nLee Moss, 22, was sentenced to four years for robbery. He was"
            " arrested on a warrant.\n\nAfter she screamed, the would-be carjacker ran off.",
            "carjacker",
            "After she screamed, the person responsible ran off.",
        ),
        # A verdict for another deed says nothing of who broke in.
        (
            "Man Sentenced\n\nJoe Hale, 22, was sentenced to four years for perjury.\n\n"
            "A family came home at nine. The burglar ran out of the back door.",
            "burglar",
            "A family came home at nine. The burglary suspect ran out of the back door.",
        ),
        (
            "Man Charged\n\nJoe Hale, 22, is charged with burglary.\n\nA family came home at nine."
            " The burglar ran out of the back door.",
            "burglar",
            "A family came home at nine. The burglary suspect ran out of the back door.",
        ),
        # What the police had for his arrest leaves nobody accused.
        (
            "Man Sentenced\n\nJoe Hale, 22, was sentenced to four years for burglary. Deputies"
            " served a search warrant. He was arrested on a warrant.\n\nHale is a burglar.",
            "burglar",
            "Hale has been convicted of burglary.",
        ),
        (
            "Man Sentenced\n\nJoe Hale, 22, was sentenced to four years for burglary. A warrant is"
            " out for Lee Moss.\n\nMoss is a burglar.",
            "burglar",
            "Moss is accused of burglary.",
        ),
    ],
)
def test_nobody_is_a_suspect_in_a_case_that_is_over(text: str, label: str, better: str) -> None:
    assert first(text, label) == better


def test_several_who_were_sentenced_are_responsible_for_what_they_did_then() -> None:
    text = (
        "Two men who robbed a store were sentenced today.\n\n"
        "Joe Hale, 28, received 14 years, and Lee Moss, 24, received nine.\n\n"
        "The robbers tied up three clerks."
    )
    assert mended(text).endswith("The people responsible tied up three clerks.")
    assert "responsible" not in mended("A man was sentenced for theft.\n\nThe robbers fled.")


@pytest.mark.parametrize(
    ("told", "label", "offense"),
    [
        ("pleaded guilty to burglary", "burglar", "burglary"),
        ("was found guilty of two counts of rape", "rapist", "rape"),
        ("pleaded no contest to arson", "arsonist", "arson"),
    ],
)
def test_the_only_one_whom_a_text_convicts_is_meant_far_below(
    told: str, label: str, offense: str
) -> None:
    text = (
        f"A man {told} on Monday.\n\nJoe Hale, 41, {told}.\n\nThe hearing took an hour.\n\n"
        f"Evidence showed that the {label} had a map.\n\nAnybody can be charged who helps."
    )
    assert f"the person convicted of {offense} had a map" in mended(text)


@pytest.mark.parametrize(
    "more",
    ["His accomplice ran.", "Police arrested another man.", "Lee Moss is charged with burglary."],
)
def test_where_others_are_told_of_the_label_may_mean_them(more: str) -> None:
    text = (
        f"Joe Hale pleaded guilty to burglary.\n\n{more}\n\nThe hearing took an hour.\n\n"
        "The room was full.\n\nEvidence showed that the burglar had a map."
    )
    assert "convicted" not in mended(text)


def test_second_part_of_a_heading_is_of_whom_the_text_convicts() -> None:
    text = (
        "Man Gets Nine Years; Burglar, 72, Blames Gambling\n\nJoe Hale pleaded guilty to burglary."
    )
    assert mended(text).startswith("Man Gets Nine Years; Person Convicted of Burglary, 72,")
    open_case = "Man Held; Burglar, 72, Blames Gambling\n\nJoe Hale was charged with burglary."
    assert "Convicted" not in mended(open_case)


def test_who_is_in_prison_was_convicted() -> None:
    assert mended("In prison the young burglar earned a degree.") == (
        "In prison the young person convicted of burglary earned a degree."
    )


def test_robber_whom_a_sentence_brings_in_is_another_one() -> None:
    text = (
        "Joe Hale was convicted of robbery.\n\nHe once worked as a guard.\n\nIn 2010 a robber shot"
        " him in the leg.\n\nThe town remembers that the robber drove a truck."
    )
    assert "convicted" not in all_mended(text).partition("2010")[2]


def test_what_is_theirs_whom_a_text_convicts_is_so_too() -> None:
    text = "Joe Hale pleaded guilty to robbery.\n\nShe dreams about the robber's eyes."
    assert mended(text).endswith("the eyes of the person convicted of robbery.")
    assert "suspect" in mended(text.replace("pleaded guilty to", "was charged with"))


_SENTENCED = "Man Sentenced\n\nJoe Hale, 22, was sentenced to four years for burglary.\n\n"


@pytest.mark.parametrize(
    ("text", "label", "better"),
    [
        (
            "Police found a ledger in the burglar's handwriting.",
            "burglar",
            "Police found a ledger in the defendant's handwriting.",
        ),
        (
            "It was not that elderly thief's first trip to prison.",
            "thief",
            "It was not that elderly defendant's first trip to prison.",
        ),
        (
            "A camera recorded the robber's car.",
            "robber",
            "A camera recorded the defendant's car.",
        ),
        (
            "The offender's mother wept in court.",
            "offender",
            "The defendant's mother wept in court.",
        ),
    ],
)
def test_whoever_may_be_the_one_a_text_convicts_is_at_least_the_defendant(
    text: str, label: str, better: str
) -> None:
    assert first(_SENTENCED + text, label) == better


@pytest.mark.parametrize(
    "text",
    [
        "In 2010 a burglar shot his dog. They never met the burglar.",
        "They met the other burglar in May.",
        "Neighbors feared the drug dealer.",
        "Lock your door: the burglar usually walks right in.",
        "The jail the burglar fled is old. Ray Poe is charged with burglary.",
    ],
)
def test_somebody_else_in_such_a_text_is_no_defendant(text: str) -> None:
    assert "defendant" not in all_mended(_SENTENCED + text)


@pytest.mark.parametrize(
    "text",
    [
        "The board denied parole to robber Lee Moss.\n\nThe robber shot two clerks in 1990.",
        "The board denied parole to Lee Moss, a robber.\n\nThe robber shot two clerks.",
    ],
)
def test_whom_the_same_label_named_before_is_the_one_convicted(text: str) -> None:
    assert "The person convicted of robbery shot two clerks" in all_mended(text)


@pytest.mark.parametrize(
    "text",
    [
        "The board denied parole to robber Lee Moss. Another robber fled.\n\nThe robber ran.",
        "Police met robber Lee Moss.\n\nThe robber shot a clerk.",
    ],
)
def test_the_robber_may_be_another_one(text: str) -> None:
    assert "convicted of robbery" not in all_mended(text).rpartition("\n")[2]


@pytest.mark.parametrize(
    ("told", "better"),
    [
        ("upheld the conviction of Lee Moss", "The defendant"),
        ("upheld the murder conviction of Lee Moss", "The person convicted of murder"),
    ],
)
def test_whose_conviction_it_is_is_not_what_for(told: str, better: str) -> None:
    text = f"The court {told}, who killed Ann Roe in 2016.\n\nThe murderer had a new lawyer."
    assert all_mended(text).endswith(f"{better} had a new lawyer.")
