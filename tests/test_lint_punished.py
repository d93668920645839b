"""What a sentence did to somebody in other words than those of courts: "is off to prison"."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A judge handed the shoplifter 90 days in the county jail.",
            "A judge handed the person convicted of shoplifting 90 days in the county jail.",
        ),
        (
            "The killer was given life without parole.",
            "The person convicted of homicide was given life without parole.",
        ),
        (
            "The criminals were each sent to state prison.",
            "The people convicted of crimes were each sent to state prison.",
        ),
        (
            "Sexual predator will never see freedom again",
            "Person convicted of sexual offenses will never see freedom again",
        ),
        (
            "A Marlow drug dealer is on his way to federal prison.",
            "A person from Marlow convicted of selling drugs is on his way to federal prison.",
        ),
        (
            "Two drug dealers learned that they'll spend 31 years in prison.",
            "Two people convicted of selling drugs learned that they'll spend 31 years in prison.",
        ),
        (
            "The street dealer is doing 10 years in a federal lockup.",
            "The person convicted of selling drugs on the street is doing 10 years in a federal "
            "lockup.",
        ),
        (
            "The murderer did his time and moved to Harlow.",
            "The person convicted of murder did his time and moved to Harlow.",
        ),
        ("The offender must report to jail by June 1.", None),
        (
            "Judge Ames told the murderer he would die in prison.",
            "Judge Ames told the person convicted of murder he would die in prison.",
        ),
        (
            "The plea agreement calls for the drug dealer to serve eight years.",
            "The plea agreement calls for the person convicted of selling drugs to serve eight "
            "years.",
        ),
        (
            "The judge imposed consecutive terms on the sexual predator.",
            "The judge imposed consecutive terms on the person convicted of sexual offenses.",
        ),
        (
            "The drug dealer forfeited his truck as part of the sentence.",
            "The person convicted of selling drugs forfeited his truck as part of the sentence.",
        ),
        (
            "From his prison cell, the killer wrote a letter.",
            "From his prison cell, the person convicted of homicide wrote a letter.",
        ),
        (
            "The low-level offender was placed on probation after entering a plea.",
            "The person convicted of a low-level offense was placed on probation after entering a "
            "plea.",
        ),
        (
            "Prosecutors asked for 20 years, but the drug dealer got 12.",
            "Prosecutors asked for 20 years, but the person convicted of selling drugs got 12.",
        ),
        (
            "The drug dealer faced 30 years and got 12.",
            "The person convicted of selling drugs faced 30 years and got 12.",
        ),
        (
            "Calling him a sexual predator, the judge gave Hale 60 years.",
            "Calling him a person convicted of sexual offenses, the judge gave Hale 60 years.",
        ),
        (
            "He was a drug dealer, and he got 14 years.",
            "He was convicted of selling drugs, and he got 14 years.",
        ),
        (
            "Three of the drug dealers will be in prison until 2040.",
            "Three of the people convicted of selling drugs will be in prison until 2040.",
        ),
        (
            "The street dealer was one of nine people sentenced this week.",
            "The person convicted of selling drugs on the street was one of nine people sentenced "
            "this week.",
        ),
        (
            "The former street dealer now counsels teens.",
            "The person who formerly sold drugs on the street now counsels teens.",
        ),
        (
            "A drug dealer got 20 years for shooting a man.",
            "A person got 20 years for shooting a man.",
        ),
        (
            "Roe got three years' probation. The low-level offender had no record.",
            "Roe got three years' probation. The person convicted of a low-level offense had no "
            "record.",
        ),
    ],
)
def test_whoever_was_punished_was_convicted(text: str, better: str | None) -> None:
    assert mended(text) == (better or text.replace("offender", "convicted person"))


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The shoplifter was given 10 days to return the goods.",
            "The person accused of shoplifting was given 10 days to return the goods.",
        ),
        (
            "The violent offender was sent to prison to await trial.",
            "The person accused of a violent offense was sent to prison to await trial.",
        ),
        (
            "A judge gave the drug dealer two weeks to find a lawyer.",
            "A judge gave the person accused of selling drugs two weeks to find a lawyer.",
        ),
        (
            "The plea deal would require the drug dealer to serve six years.",
            "The plea deal would require the person accused of selling drugs to serve six years.",
        ),
        (
            "The drug offender took a deal that will see the case dismissed.",
            "The person accused of a drug offense took a deal that will see the case dismissed.",
        ),
        (
            "The drug offender received 18 months of treatment in drug court.",
            "The person received 18 months of treatment in drug court.",
        ),
        (
            "The drug dealer will die in prison if convicted, his lawyer said.",
            "The person accused of selling drugs will die in prison if convicted, his lawyer said.",
        ),
        (
            "The drug dealer's customers got probation.",
            "The customers of the person accused of selling drugs got probation.",
        ),
        (
            "The drug dealer spent two years in prison awaiting trial.",
            "The person accused of selling drugs spent two years in prison awaiting trial.",
        ),
        (
            "Drug offenders can avoid a record by completing treatment.",
            "People accused of drug offenses can avoid a record by completing treatment.",
        ),
        (
            "Shoplifters can have the charge dropped.",
            "People accused of shoplifting can have the charge dropped.",
        ),
        (
            "The johns paid a fee to enter the program.",
            "The people accused of buying sex paid a fee to enter the program.",
        ),
        (
            "Roe could get three years in prison. The low-level offender had no record.",
            "Roe could get three years in prison. The person accused of a low-level offense had no "
            "record.",
        ),
        (
            "A pimp serving nine years for robbery was stabbed.",
            "A person accused of pimping who was serving nine years for robbery was stabbed.",
        ),
    ],
)
def test_whose_case_is_open_is_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The juvenile offender was adjudicated delinquent.",
            "The young person was adjudicated delinquent.",
        ),
        (
            "Two juvenile offenders were referred to a youth court.",
            "Two young people were referred to a youth court.",
        ),
        (
            "The youth offender was placed on informal probation.",
            "The young person was placed on informal probation.",
        ),
        (
            "The juvenile offender was found guilty in adult court.",
            "The defendant was found guilty in adult court.",
        ),
        (
            "The juvenile offender could be tried as an adult.",
            "The young person accused of an offense could be tried as an adult.",
        ),
    ],
)
def test_a_juvenile_court_convicts_nobody(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize("where", ["prison", "a state prison", "the federal prison"])
def test_only_who_was_convicted_escapes_from_a_prison(where: str) -> None:
    text = f"Two murderers escaped from {where} on Monday."
    assert mended(text) == f"Two people convicted of murder escaped from {where} on Monday."
    assert "convicted" not in mended("Two murderers escaped from the county jail.")


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "She is a drug offender serving 20 years.",
            "She is a person convicted of a drug offense who is serving 20 years.",
        ),
        (
            "Hale is a kidnapper serving a life sentence.",
            "Hale is a person convicted of kidnapping who is serving a life sentence.",
        ),
        (
            "The judge gave the burglar credit for time served.",
            "The judge gave the person convicted of burglary credit for time served.",
        ),
    ],
)
def test_whoever_is_serving_a_sentence_was_convicted(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize("what", ["40 break-ins", "a string of thefts"])
def test_for_what_somebody_is_responsible_stands_before_the_sentence(what: str) -> None:
    text = f"A burglar responsible for {what} was sentenced to six years."
    better = text.replace("burglar", "person convicted of burglary who was")
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Nonviolent offenders who finish the welding class may have their fines waived.",
            "People convicted of nonviolent offenses who finish the welding class may have their"
            " fines waived.",
        ),
        (
            "Low-level drug offenders can work off their court costs by cleaning parks.",
            "People convicted of low-level drug offenses can work off their court costs by cleaning"
            " parks.",
        ),
        (
            "Shoplifters who finish it may ask to have their fines cut.",
            "People convicted of shoplifting who finish it may ask to have their fines cut.",
        ),
        (
            "Nonviolent drug offenders may have their sentences reduced.",
            "People convicted of nonviolent drug offenses may have their sentences reduced.",
        ),
        # No court has heard these yet.
        (
            "DUI offenders awaiting trial may have their fines waived.",
            "People accused of DUI offenses who are awaiting trial may have their fines waived.",
        ),
    ],
)
def test_fines_and_sentences_that_may_be_less_follow_a_conviction(text: str, better: str) -> None:
    assert mended(text) == better
