"""A sentence that tells of a sentence: whoever got it has been convicted, and nobody else."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, all_mended, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A homeless burglar was sentenced to six years.",
            "An unhoused person convicted of burglary was sentenced to six years.",
        ),
        (
            "An out-of-state pimp was sentenced to six years.",
            "An out-of-state person convicted of pimping was sentenced to six years.",
        ),
        (
            "Two masked robbers were sentenced to nine years.",
            "Two masked people convicted of robbery were sentenced to nine years.",
        ),
        (
            "The city's biggest drug dealer was sentenced to nine years.",
            "The city's biggest seller of drugs was sentenced to nine years.",
        ),
        (
            "One of the city's most dangerous criminals was sentenced to life.",
            "One of the people in the city convicted of the most dangerous crimes was sentenced"
            " to life.",
        ),
        (
            "A drug dealer from Harlow, Iowa, was sentenced to nine years.",
            "A person convicted of selling drugs from Harlow, Iowa, was sentenced to nine years.",
        ),
        (
            "A burglar and former teacher was sentenced to nine years.",
            "A person convicted of burglary who is a former teacher was sentenced to nine years.",
        ),
        (
            "A robber whose trial lasted a week was sentenced to nine years.",
            "A person convicted of robbery whose trial lasted a week was sentenced to nine years.",
        ),
        (
            "A burglar from Harlow has been sentenced to nine years.",
            "A person from Harlow convicted of burglary has been sentenced to nine years.",
        ),
        (
            "A robber from Harlow was handed a nine-year prison term.",
            "A person from Harlow convicted of robbery was handed a nine-year prison term.",
        ),
        (
            "The drug dealer faces sentencing in May.",
            "The person convicted of selling drugs faces sentencing in May.",
        ),
        (
            "The drug dealer was locked up for nine years.",
            "The person convicted of selling drugs was locked up for nine years.",
        ),
        (
            "The burglar completed his sentence.",
            "The person convicted of burglary completed his sentence.",
        ),
        (
            "The rapist took a plea deal and will serve nine years.",
            "The person convicted of rape took a plea deal and will serve nine years.",
        ),
        ("Drug Dealer Gets Maximum", "Person Convicted of Selling Drugs Gets Maximum"),
        (
            "A repeat offender already serving nine years was charged with theft.",
            "A person accused of repeated offenses already serving nine years"
            " was charged with theft.",
        ),
        (
            "The rapist, whose name was withheld, was sentenced to 60 years.",
            "The person convicted of rape, whose name was withheld, was sentenced to 60 years.",
        ),
        (
            "A drug dealer from Elm City, arrested in June, was sentenced to nine years.",
            "A person from Elm City convicted of selling drugs, arrested in June, was sentenced to"
            " nine years.",
        ),
    ],
)
def test_who_was_sentenced_is_convicted_whatever_stands_between(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Hale, who robbed Moss, a drug dealer, was sentenced to nine years.",
            "Hale, who robbed Moss, accused of selling drugs, was sentenced to nine years.",
        ),
        (
            "A man who robbed a homeless drug dealer was sentenced to nine years.",
            "A man who robbed an unhoused person accused of selling drugs was sentenced to nine"
            " years.",
        ),
        (
            "A burglar whose partner was sentenced to nine years was arrested.",
            "A person accused of burglary whose partner was sentenced to nine years was arrested.",
        ),
        (
            "The drug dealer faces sentencing if convicted.",
            "The person accused of selling drugs faces sentencing if convicted.",
        ),
        (
            "The drug dealer was jailed on Monday.",
            "The person accused of selling drugs was jailed on Monday.",
        ),
        (
            "The drug dealer was sent to prison to await trial.",
            "The person accused of selling drugs was sent to prison to await trial.",
        ),
        (
            "The drug dealer was executed by rivals.",
            "The person accused of selling drugs was executed by rivals.",
        ),
        (
            "The burglar drew a 12-year-old into the plot.",
            "The person accused of burglary drew a 12-year-old into the plot.",
        ),
        (
            "The burglar served nine years in the Army.",
            "The person accused of burglary served nine years in the Army.",
        ),
        (
            "The burglar, whose brother got six years, was arrested.",
            "The person accused of burglary, whose brother got six years, was arrested.",
        ),
    ],
)
def test_who_was_not_sentenced_stays_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A thief pleaded guilty on Friday.",
            "A person accused of theft pleaded guilty on Friday.",
        ),
        ("Robber Handed Nine-Year Term", "Person Convicted of Robbery Handed Nine-Year Term"),
        ("Burglar Headed to Prison", "Person Convicted of Burglary Headed to Prison"),
        (
            "A repeat offender convicted of arson was sentenced to nine years.",
            "A person with prior convictions who was convicted of arson was sentenced to nine"
            " years.",
        ),
        (
            "Sex Offender Convicted of Murder",
            "Person Previously Convicted of a Sexual Offense Convicted of Murder",
        ),
        ("Sex Offender Convicted of Rape", "Person Convicted of Rape"),
        (
            "The sex offender pleaded guilty to murder.",
            "The person convicted of a sexual offense pleaded guilty to murder.",
        ),
        (
            "A gang member who fled to Spain was arrested.",
            "A person alleged to be in a gang who fled to Spain was arrested.",
        ),
        (
            "Drug Dealer Who Fled to Spain Sentenced",
            "Person Convicted of Selling Drugs Who Fled to Spain Sentenced",
        ),
        (
            "A drug dealer who posed as a nurse was arrested.",
            "A person accused of selling drugs who posed as a nurse was arrested.",
        ),
    ],
)
def test_what_only_the_label_tells_stays_told(text: str, better: str) -> None:
    assert mended(text) == better


def test_what_was_done_before_the_sentence_is_passed_over() -> None:
    text = "Killer Who Fled to Spain After Slaying Sentenced to Life"

    assert mended(text) == (
        "Person Convicted of Homicide Who Fled to Spain After Slaying Sentenced to Life"
    )


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Rapist Found Unsuitable for Release",
            "Person Convicted of Rape Found Unsuitable for Release",
        ),
        ("Murderer Loses Bid for Parole", "Person Convicted of Murder Loses Bid for Parole"),
        ("Rapist Denied Elderly Parole", "Person Convicted of Rape Denied Elderly Parole"),
        ("Robber Gets Prison", "Person Convicted of Robbery Gets Prison"),
        ("Robber Handed Nine Years", "Person Convicted of Robbery Handed Nine Years"),
        ("Burglar Denied Resentencing", "Person Convicted of Burglary Denied Resentencing"),
        ("Rapist to Remain in Prison", "Person Convicted of Rape to Remain in Prison"),
        ("Rapist Behind Bars for Life", "Person Convicted of Rape Behind Bars for Life"),
        (
            "Judge Hands Rapist 40-Year Term",
            "Judge Hands Person Convicted of Rape 40-Year Term",
        ),
        ("Sentenced: Burglar", "Sentenced: Person Convicted of Burglary"),
        (
            "Resentencing Denied for Murderer",
            "Resentencing Denied for Person Convicted of Murder",
        ),
        (
            "Guilty Verdict in Trial of Rapist",
            "Guilty Verdict in Trial of Person Convicted of Rape",
        ),
        # None of these tells how a case ended.
        ("Rapist to Remain in Jail", "Person Accused of Rape to Remain in Jail"),
        ("Burglar Seeks Release", "Person Accused of Burglary Seeks Release"),
        ("Charged: Burglar", "Charged: Person Accused of Burglary"),
    ],
)
def test_headlines_of_prosecutors_tell_of_a_conviction_in_many_words(
    text: str, better: str
) -> None:
    assert mended(text) == better


def test_all_of_those_among_the_released_were_convicted() -> None:
    text = "The state freed 61 inmates, among them murderers, rapists and robbers."

    said = [finding.suggestions[0] for finding in find(text, RULEBASE)]

    assert said[1:] == [
        "people convicted of murder",
        "people convicted of rape",
        "people convicted of robbery",
    ]


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Mother Confronts Rapist at Sentencing",
            "Mother Confronts Person Convicted of Rape at Sentencing",
        ),
        (
            "Two clerks spoke to the robber at his sentencing on Monday.",
            "Two clerks spoke to the person convicted of robbery at his sentencing on Monday.",
        ),
        ("Pimp Loses Appeal", "Person Convicted of Pimping Loses Appeal"),
        (
            "Rapist Faces Victims at Sentencing",
            "Person Convicted of Rape Faces Victims at Sentencing",
        ),
        ("Court Rejects Pimp's Appeal", "Court Rejects Appeal of Person Convicted of Pimping"),
        ("Appeal Denied for Pimp", "Appeal Denied for Person Convicted of Pimping"),
        (
            "The court will hear the pimp's appeal of his bail.",
            "The court will hear the appeal of the person accused of pimping of his bail.",
        ),
        ("Gang Member Loses Final Appeal", "Person in a Gang Loses Final Appeal"),
        ("Pimp Loses Appeal Over Bail", "Person Accused of Pimping Loses Appeal Over Bail"),
        ("Murderer's Parole Reversed", "Parole of Person Convicted of Murder Reversed"),
        (
            "The parole of the murderer was reversed.",
            "The parole of the person convicted of murder was reversed.",
        ),
        (
            "The robber's sentencing is set for May 4.",
            "The sentencing of the person convicted of robbery is set for May 4.",
        ),
        (
            "The conviction of the robber was reversed.",
            "The conviction of the person accused of robbery was reversed.",
        ),
    ],
)
def test_who_has_a_sentence_or_an_appeal_was_convicted(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A human trafficker who held nine workers was found guilty Monday.",
            "A person who held nine workers was found guilty Monday.",
        ),
        (
            "A serial burglar who targeted seniors was convicted Friday.",
            "A person who targeted seniors was convicted Friday.",
        ),
        (
            "Two robbers who stormed a bank pleaded guilty Monday.",
            "Two people who stormed a bank pleaded guilty Monday.",
        ),
        (
            "A drug dealer who lives in Elm was convicted Monday.",
            "A person accused of selling drugs who lives in Elm was convicted Monday.",
        ),
        (
            "A convicted robber who shot a clerk was found guilty Monday.",
            "A person convicted of robbery who shot a clerk was found guilty Monday.",
        ),
        (
            "A human trafficker who held nine workers was charged Monday.",
            "A person accused of human trafficking who held nine workers was charged Monday.",
        ),
    ],
)
def test_a_deed_that_a_court_has_found_needs_no_label(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Pimp's Charges Dismissed", "Charges Against Person Accused of Pimping Dismissed"),
        (
            "The drug dealer's charges were dropped.",
            "The charges against the person accused of selling drugs were dropped.",
        ),
        (
            "Thanks to this jury, a violent rapist is off our streets.",
            "Thanks to this jury, a person convicted of rape is off our streets.",
        ),
        (
            "Last year, 31 rapists and 14 others were sentenced.",
            "Last year, 31 people convicted of rape and 14 others were sentenced.",
        ),
        (
            "Juvenile lifers across the state were freed.",
            "People across the state sentenced as minors to life in prison were freed.",
        ),
    ],
)
def test_whose_case_it_is_is_told_in_order(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Court Rejects Killer's Appeal", "Court Rejects Appeal of Person Convicted of Homicide"),
        ("Prison for Drug Dealer", "Prison for Person Convicted of Selling Drugs"),
        (
            "A burglar arrested in May was sentenced to two years.",
            "A person convicted of burglary who was arrested in May was sentenced to two years.",
        ),
        (
            "Court Rejects Drug Dealer's Plea",
            "Court Rejects Plea of Person Accused of Selling Drugs",
        ),
        (
            "A burglar arrested in May pleaded not guilty.",
            "A burglary suspect arrested in May pleaded not guilty.",
        ),
    ],
)
def test_whose_appeal_is_rejected_or_who_was_sentenced_is_convicted(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Robbers with six months to serve may work outside.",
            "People convicted of robbery who have six months to serve may work outside.",
        ),
        (
            "Burglars with two years left on their sentences may apply.",
            "People convicted of burglary who have two years left on their sentences may apply.",
        ),
        (
            "Drug offenders with charges to face came.",
            "People accused of drug offenses who have charges to face came.",
        ),
        ("Clemency went to nine burglars.", "Clemency went to nine people convicted of burglary."),
        (
            "The pardon for a car thief was signed.",
            "The pardon for a person convicted of car theft was signed.",
        ),
        (
            "A heroin trafficker who moved loads from Elm to Harlow in spare tires"
            " has been sentenced.",
            "A person convicted of trafficking heroin who moved loads from Elm to Harlow"
            " in spare tires has been sentenced.",
        ),
        (
            "The thief was ordered to repay $400 to the store.",
            "The person convicted of theft was ordered to repay $400 to the store.",
        ),
        (
            "A burglar who struck nine cabins has been ordered to pay $8,000 in restitution.",
            "A person convicted of burglary who struck nine cabins has been ordered to pay $8,000"
            " in restitution.",
        ),
        (
            "Judge Elm ordered the robber to pay restitution.",
            "Judge Elm ordered the person convicted of robbery to pay restitution.",
        ),
        (
            "Robbers in diversion are ordered to pay restitution.",
            "People in diversion accused of robbery are ordered to pay restitution.",
        ),
    ],
)
def test_what_only_a_conviction_brings_says_that_there_was_one(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Jury Sends Burglar to Prison", "Jury Sends Person Convicted of Burglary to Prison"),
        (
            "Elm Jury Gives Kidnapper 90 Years",
            "Elm Jury Gives Person Convicted of Kidnapping 90 Years",
        ),
        (
            "Jurors hand carjacker the maximum sentence",
            "Jurors hand person convicted of carjacking the maximum sentence",
        ),
        (
            "Jury puts armed robber away for 25 years",
            "Jury puts person convicted of armed robbery away for 25 years",
        ),
        (
            "Court sends car thief to jail for six months",
            "Court sends person convicted of car theft to jail for six months",
        ),
        (
            "Jury Recommends 30 Years for Arsonist",
            "Jury Recommends 30 Years for Person Convicted of Arson",
        ),
        # What somebody asks for, nobody has decided.
        (
            "DA asks jury to send rapist to prison for life",
            "DA asks jury to send person accused of rape to prison for life",
        ),
        (
            "Prosecutors want to send a burglar to prison for 12 years",
            "Prosecutors want to send a person accused of burglary to prison for 12 years",
        ),
        (
            "Bank Robber Caught by Dye Pack Is Headed to Prison",
            "Person Convicted of Bank Robbery Caught by Dye Pack Is Headed to Prison",
        ),
        (
            "Ex-coach, a child molester, begins 30-year term",
            "Ex-coach, convicted of sexually abusing a child, begins 30-year term",
        ),
        # Who is to be convicted only if it comes to that is not.
        (
            "The burglar got a deferred sentence of three years.",
            "The person accused of burglary got a deferred sentence of three years.",
        ),
        # Whoever stands beside a label in one row is the same.
        (
            "Drug Dealer and Tax Cheat Sentenced to 15 Years",
            "Person Convicted of Selling Drugs and Tax Cheat Sentenced to 15 Years",
        ),
        (
            "The burglar and con man was sentenced to nine years.",
            "The person convicted of burglary and con man was sentenced to nine years.",
        ),
        (
            "The burglar and the man who hired him were hurt.",
            "The person accused of burglary and the man who hired him were hurt.",
        ),
    ],
)
def test_a_jury_convicts_before_it_sends_anybody_to_prison(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "143 drug dealers convicted, including 29 for fentanyl",
            "143 people convicted of selling drugs, including 29 for fentanyl",
        ),
        (
            "In all, 41 percent of burglars were convicted again.",
            "In all, 41 percent of people convicted of burglary were convicted again.",
        ),
    ],
)
def test_whoever_is_counted_as_convicted_was(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "State inmates apply for the fire crew. Arsonists and rapists are not eligible.",
            "People in state custody apply for the fire crew. People convicted of arson or rape are"
            " not eligible.",
        ),
        (
            "The prison picks who works outside. Murderers, kidnappers and others are excluded.",
            "The prison picks who works outside. People convicted of murder, people convicted of"
            " kidnapping and others are excluded.",
        ),
        (
            "The prison has a farm. Killers cannot work there.",
            "The prison has a farm. People convicted of homicide cannot work there.",
        ),
        # A jail has those, too, whom no court has tried.
        (
            "The jail picks who works outside. Robbers are not eligible.",
            "The jail picks who works outside. People accused of robbery are not eligible.",
        ),
        (
            "Robbers are not eligible for diversion.",
            "People accused of robbery are not eligible for diversion.",
        ),
    ],
)
def test_in_a_prison_they_are_convicted(text: str, better: str) -> None:
    assert all_mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The court upheld the conviction of drug trafficker Ann Pike.",
            "The court upheld the conviction of Ann Pike for drug trafficking.",
        ),
        (
            "The conviction of robber Lee Moss stands.",
            "The conviction of Lee Moss for robbery stands.",
        ),
    ],
)
def test_conviction_of_somebody_named_tells_what_for(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The board met Harlow murderer Dale Orr, who has served 22 years of a life sentence.",
            "The board met Harlow resident Dale Orr, who was convicted of murder and who has served"
            " 22 years of a life sentence.",
        ),
        (
            "We wrote about robbers granted early release.",
            "We wrote about people convicted of robbery granted early release.",
        ),
        (
            "Burglars given early release came back.",
            "People convicted of burglary given early release came back.",
        ),
        (
            "The governor let out prisoners who are murderers.",
            "The governor let out incarcerated people who have been convicted of murder.",
        ),
        (
            "Judge Rejects Plea to Free Convicted Felons",
            "Judge Rejects Plea to Free People Convicted of Felonies",
        ),
        (
            "The suit asks that convicted felons be released early.",
            "The suit asks that people convicted of felonies be released early.",
        ),
        (
            "Why were convicted felons freed on bail?",
            "Why were people previously convicted of felonies freed on bail?",
        ),
        (
            "The panel denied parole to Ann Roe and Lee Ott. It read letters of the offenders.",
            "The panel denied parole to Ann Roe and Lee Ott. It read letters of the convicted"
            " people.",
        ),
    ],
)
def test_who_serves_a_sentence_or_is_let_out_of_it_was_convicted(text: str, better: str) -> None:
    assert all_mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The registry is not complete. Misdemeanor offenders are left off.",
            "The registry is not complete. People convicted of misdemeanor offenses are left off.",
        ),
        (
            "Violent offenders appear on the public registry.",
            "People convicted of violent offenses appear on the public registry.",
        ),
        (
            "Gun offenders and most burglars are not listed in the registry.",
            "People convicted of gun offenses and most people convicted of burglary are not listed"
            " in the registry.",
        ),
        (
            "The page has photographs. Burglars are not shown.",
            "The page has photographs. People who commit burglary are not shown.",
        ),
    ],
)
def test_whom_a_registry_lists_or_leaves_off_was_convicted(text: str, better: str) -> None:
    assert all_mended(text) == better
