"""What is said of all who do something: "Scammers are thieves" accuses nobody in particular."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Scammers are predators.", "Scammers harm others."),
        ("Scammers are not salesmen; they are thieves.", "Scammers are not salesmen; they steal."),
        ("Landlords who lie are criminals.", "Landlords who lie commit crimes."),
        ("People who rob widows are thieves.", "People who rob widows steal."),
        ("Those who sell this are murderers.", "Those who sell this commit murder."),
        ("Men who stalk women are thugs.", "Men who stalk women commit crimes."),
        ("Those who sell this are merchants of death.", "Those who sell this sell deadly drugs."),
        ("A man who hits his wife is a criminal.", "A man who hits his wife commits crimes."),
        ("A gang member is not a soldier.", "A person who is in a gang is not a soldier."),
    ],
)
def test_an_opinion_of_all_accuses_nobody(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("They are drug dealers, not doctors.", "They are people who sell drugs, not doctors."),
        ("They lie: they are gang members.", "They lie: they are in gangs."),
    ],
)
def test_they_whom_nobody_has_accused_do_what_is_said(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Two men were arrested. They are gang members, she said.",
            "Two men were arrested. They are alleged to be in a gang, she said.",
        ),
        ("Those arrested are gang members.", "Those arrested are alleged to be in a gang."),
        (
            "Members are drug dealers, the indictment says.",
            "Members are accused of selling drugs, the indictment says.",
        ),
        ("The brothers are thieves.", "The brothers are accused of theft."),
        (
            "A gang member is a free man after two trials.",
            "A person alleged to be in a gang is a free man after two trials.",
        ),
    ],
)
def test_those_of_a_case_are_only_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("He is still a thief.", "He is accused of theft."),
        ("She's still a drug dealer.", "She's accused of selling drugs."),
        ("He is still a gang member.", "He is alleged to still be in a gang."),
        ("He is still an addict.", "He still has a substance use disorder."),
    ],
)
def test_nobody_goes_on_being_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("If you sell fentanyl, you are a killer.", "If you sell fentanyl, you kill people."),
        ("If you are a killer, we will find you.", "If you kill people, we will find you."),
        ("When you sell this, you are a murderer.", "When you sell this, you commit murder."),
        (
            "If you shoot for a gang, you are a gang member.",
            "If you shoot for a gang, you are in a gang.",
        ),
        ("You are a thief, she told him.", "You are accused of theft, she told him."),
        ("You are a criminal if you steal.", "You commit crimes if you steal."),
        ("You're a drug dealer, she told him.", "You're accused of selling drugs, she told him."),
        (
            "To anyone who sells pills, you are a drug dealer.",
            "To anyone who sells pills, you sell drugs.",
        ),
        (
            "To the man who did this, you are a liar and a thief.",
            "To the man who did this, you are a liar and a person accused of theft.",
        ),
    ],
)
def test_you_are_told_what_you_do(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "To the drug dealers in our county: leave.",
            "To the people who sell drugs in our county: leave.",
        ),
        ("To the thieves: your time is up.", "To the people who steal: your time is up."),
        (
            "This sends a message to the gang members on our streets.",
            "This sends a message to the people who are in gangs on our streets.",
        ),
        (
            "My message to the drug dealers is simple.",
            "My message to the people who sell drugs is simple.",
        ),
        (
            "Police sent a message to the drug dealers in the house.",
            "Police sent a message to the people accused of selling drugs in the house.",
        ),
        (
            "To the drug dealers, Roe was a good customer.",
            "To the people accused of selling drugs, Roe was a good customer.",
        ),
    ],
)
def test_a_message_is_for_whoever_does_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "A sick man is not a criminal.",
        "Nobody is born a criminal.",
        "Bill Turns Gun Owners Into Criminals",
        "He is a sick man, not a criminal.",
        "The bill turns law-abiding owners into criminals.",
        "It makes criminals out of honest people.",
        "A child is never a prostitute.",
        "Treat Them as Patients, Not Addicts",
    ],
)
def test_a_label_that_is_put_aside_is_left(text: str) -> None:
    assert find(text, RULEBASE) == ()


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Stop treating sick women as criminals.",
            "Stop treating sick women as if guilty of crimes.",
        ),
        ("Do not treat tenants like criminals.", "Do not treat tenants as if guilty of crimes."),
    ],
)
def test_whom_others_treat_like_criminals_nobody_accuses(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Testing kits can help identify rapists.",
            "Testing kits can help identify people who commit rape.",
        ),
        (
            "Testing kits will identify serial sex offenders.",
            "Testing kits will identify suspects in a series of sexual offenses.",
        ),
        (
            "Police used the video to identify robbers who hit two banks.",
            "Police used the video to identify robbery suspects who hit two banks.",
        ),
    ],
)
def test_whom_tests_find_no_court_has_found(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "If you steal or you are a gang member, leave.",
            "If you steal or you are in a gang, leave.",
        ),
        ("Any man who buys sex is a rapist.", "Any man who buys sex commits rape."),
        (
            "Let me be clear to the gang members in our city: leave.",
            "Let me be clear to the people who are in gangs in our city: leave.",
        ),
        (
            "Not one drug dealer will be safe here.",
            "Not one person who sells drugs will be safe here.",
        ),
        (
            "She points to offenders like Hale, who had eight convictions.",
            "She points to people like Hale, who had eight convictions.",
        ),
        (
            "Hale and criminals like him frighten the town.",
            "Hale and people like him frighten the town.",
        ),
        (
            "Offenders like her brother should be free.",
            "People in the justice system like her brother should be free.",
        ),
    ],
)
def test_any_of_them_are_meant(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "If you are a child molester, we will find you.",
            "If you sexually abuse a child, we will find you.",
        ),
        ("If you are a carjacker, leave.", "If you commit carjacking, leave."),
    ],
)
def test_what_you_do_is_said_with_its_adverb(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The people who did this are criminals.",
            "The people who did this are accused of crimes.",
        ),
        ("The people who sell this are murderers.", "The people who sell this commit murder."),
        ("The men who buy sex are predators.", "The men who buy sex harm others."),
        (
            "He is the definition of a predator.",
            "He is the definition of a person who harms others.",
        ),
        ("We care whether you are a gang member.", "We care whether you are in a gang."),
    ],
)
def test_of_whom_it_is_said_stands_before_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Ann Roe and Lee Hale moved in. They are drug dealers.",
            "Ann Roe and Lee Hale moved in. They are accused of selling drugs.",
        ),
        (
            "Three men live there. They are gang members.",
            "Three men live there. They are alleged to be in a gang.",
        ),
        ("Scammers call at dinner. They are thieves.", "Scammers call at dinner. They steal."),
    ],
)
def test_they_who_are_certain_people_are_only_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("DA: Drug Dealers Are Cowards", "DA: People Who Sell Drugs Are Cowards"),
        ("To Drug Dealers: We Will Find You", "To People Who Sell Drugs: We Will Find You"),
        (
            "A Message to the Gang Members in Our City",
            "A Message to the People Who Are in Gangs in Our City",
        ),
    ],
)
def test_headlines_speak_of_all_too(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Today's drug dealer uses an app.", "Today's person who sells drugs uses an app."),
        (
            "The typical burglar is in and out fast.",
            "The typical person who commits burglary is in and out fast.",
        ),
        ("See a drug dealer? Call us.", "See a person who sells drugs? Call us."),
    ],
)
def test_the_typical_one_is_any(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Porch pirates beware: last year we made 90 arrests.",
            "People who steal packages beware: last year we made 90 arrests.",
        ),
        (
            "Burglars, take notice: deputies made 14 arrests last week.",
            "People who commit burglary, take notice: deputies made 14 arrests last week.",
        ),
        (
            "Car Thieves Beware, Police Arrest 12",
            "People Who Steal Cars Beware, Police Arrest 12",
        ),
    ],
)
def test_whoever_is_warned_is_none_of_those_arrested(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The new lab has put nine rapists behind bars.",
            "The new lab has put nine rape suspects behind bars.",
        ),
        (
            "The tip line has put eleven burglars behind bars.",
            "The tip line has put eleven burglary suspects behind bars.",
        ),
        (
            "The unit put hundreds of thieves behind bars.",
            "The unit put hundreds of theft suspects behind bars.",
        ),
        (
            "Our job is to put rapists behind bars.",
            "Our job is to put people who commit rape behind bars.",
        ),
    ],
)
def test_who_is_counted_is_somebody_in_particular(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Bikes vanish every night. The thieves use bolt cutters.",
            "Bikes vanish every night. The people who steal use bolt cutters.",
        ),
        (
            "The burglars watch a street for days.",
            "The people who commit burglary watch a street for days.",
        ),
        (
            "Pills come by mail. The drug traffickers often ship them in toys.",
            "Pills come by mail. The people who traffic drugs often ship them in toys.",
        ),
        (
            "The carjackers wait at gas stations.",
            "The people who commit carjackings wait at gas stations.",
        ),
        # Somebody is told of.
        (
            "The thieves work with Joe Lund.",
            "The people accused of theft work with Joe Lund.",
        ),
        (
            "Police arrested two clerks. The thieves use bolt cutters.",
            "Police arrested two clerks. The people accused of theft use bolt cutters.",
        ),
        (
            "Roe and Lund left town. The thieves use bolt cutters.",
            "Roe and Lund left town. The people accused of theft use bolt cutters.",
        ),
    ],
)
def test_how_they_work_is_told_of_all_who_do(text: str, better: str) -> None:
    assert mended(text) == better
