"""Of a pending case nothing new is said: no record, no motive, no diagnosis, no verdict."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Most prolific burglars charged",
            "People charged with the most burglaries",
        ),
        (
            "The driver is one of the city's most prolific thieves.",
            "The driver is one of the people in the city accused of the most thefts.",
        ),
        (
            "A violent criminal alien was arrested.",
            "A noncitizen accused of a violent crime was arrested.",
        ),
        ("A criminal alien was arrested.", "A noncitizen accused of a crime was arrested."),
        ("A criminal alien was charged with arson.", "A noncitizen was charged with arson."),
        ("A previously deported alien fled.", "A previously deported noncitizen fled."),
        (
            "A criminal illegal immigrant was arrested.",
            "An undocumented immigrant accused of a crime was arrested.",
        ),
        ("A convicted criminal alien was held.", "A noncitizen with a conviction was held."),
        (
            "A transient felon was found.",
            "An unhoused person with a felony conviction was found.",
        ),
    ],
)
def test_what_a_noncitizen_or_a_burglar_is_accused_of_is_no_conviction(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A former drug trafficker testified.",
            "A person who formerly trafficked drugs testified.",
        ),
        ("Former smugglers testified.", "People who formerly engaged in smuggling testified."),
        ("A former pimp testified.", "A person who formerly engaged in pimping testified."),
        ("A former drug dealer testified.", "A person who formerly sold drugs testified."),
    ],
)
def test_a_former_trade_is_no_conviction(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The murderer of Ann Lee was arrested.",
            "The person accused of killing Ann Lee was arrested.",
        ),
        (
            "The murderer of Ann Lee was sentenced to life.",
            "The person convicted of murdering Ann Lee was sentenced to life.",
        ),
        ("Her murderer was arrested.", "The person accused of killing her was arrested."),
        (
            "The child murderer was arrested.",
            "The person accused of killing a child was arrested.",
        ),
        (
            "The child murderer was sentenced to life.",
            "The person convicted of murdering a child was sentenced to life.",
        ),
        ("A psychotic killer was charged.", "A person accused of homicide was charged."),
    ],
)
def test_a_killing_is_a_murder_after_the_verdict(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The victim's stalker was sentenced.",
            "The person convicted of stalking the victim was sentenced.",
        ),
        (
            "The victim's stalker was arrested.",
            "The person accused of stalking the victim was arrested.",
        ),
        (
            "The stalker attacked a student and was sentenced to nine years.",
            "The person convicted of stalking attacked a student and was sentenced to nine years.",
        ),
        (
            "The thief stole 12 cars and was sentenced.",
            "The person stole 12 cars and was sentenced.",
        ),
    ],
)
def test_whoever_is_sentenced_was_convicted(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("He was declared criminally insane.", "He was found legally insane."),
        ("The violent inmate was moved.", "The incarcerated person was moved."),
        ("The deranged man was arrested.", "The man was arrested."),
        ("Police arrested a town drunk.", "Police arrested a person who drinks heavily."),
        ("An at-risk youth was arrested.", "A young person was arrested."),
        ("The manipulative patient left.", "The patient left."),
        (
            "The counselor warned of enabling behavior.",
            "The counselor warned of going along with the drug use.",
        ),
        ("She leads a class on codependency.", "She leads a class for families."),
    ],
)
def test_no_diagnosis_or_opinion_is_added(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("It was a suicide by cop.", "It was a suicidal confrontation with police."),
        ("The man died in a suicide by cop.", "The man died in a confrontation with police."),
        ("Hale said he wanted suicide by cop.", "Hale said he wanted police to shoot."),
    ],
)
def test_what_happened_with_the_police_is_told(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "Hale is criminally insane, the defense says.",
        "Hale wanted suicide by cop.",
        "Codependency is taught, too.",
    ],
)
def test_where_any_words_would_say_it_again_none_is_offered(text: str) -> None:
    (finding,) = find(text, RULEBASE)

    assert finding.suggestions == ()


@pytest.mark.parametrize(
    "text",
    [
        "He died in what detectives called suicide by cop.",
        "The sheriff described it as a suicide by cop.",
    ],
)
def test_whose_word_for_it_it_is_stands_there(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The city opened a john school.",
            "The city opened a program for people accused of buying sex.",
        ),
        (
            "The new john school is full.",
            "The new program for people accused of buying sex is full.",
        ),
        (
            "He attended john school.",
            "He attended a program for people accused of buying sex.",
        ),
        ("Deputies perp-walked the mayor.", "Deputies escorted the mayor."),
        ("The mayor was perp-walked.", "The mayor was led past the cameras."),
        (
            "The mayor was perp-walked past reporters.",
            "The mayor was led past reporters.",
        ),
        (
            "The office stages no perp walk.",
            "The office stages no walk past the cameras in custody.",
        ),
        ("She had a relapse on fentanyl.", "She returned to using fentanyl."),
        ("A frequent flyer called 911.", "A frequent 911 caller called 911."),
        (
            "The beds go to frequent flyers.",
            "The beds go to people often seen by emergency services.",
        ),
    ],
)
def test_slang_becomes_english_that_fits(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A violent recidivist was arrested.",
            "A person accused of repeated violent offenses was arrested.",
        ),
        (
            "A violent recidivist was sentenced.",
            "A person with prior convictions for violent offenses was sentenced.",
        ),
        (
            "A three-time offender was charged.",
            "A person accused of repeated offenses was charged.",
        ),
        (
            "A three-time offender was sentenced to nine years.",
            "A person with three convictions was sentenced to nine years.",
        ),
        ("Violent repeat criminal charged", "Person charged with repeated violent crimes"),
        (
            "A multiple DUI offender was sentenced.",
            "A person with multiple DUI convictions was sentenced.",
        ),
        (
            "A multiple DUI offender was charged.",
            "A person accused of repeated DUI offenses was charged.",
        ),
        ("Repeat criminals were arrested.", "People accused of repeated crimes were arrested."),
        ("A career thug was charged.", "A person accused of many crimes was charged."),
        ("Repeat sex offender charged", "Person charged with repeated sexual offenses"),
        (
            "A repeat sex offender was sentenced to 12 years.",
            "A person convicted of repeated sexual offenses was sentenced to 12 years.",
        ),
        (
            "A third-time offender was charged.",
            "A person accused of a third offense was charged.",
        ),
        (
            "A third-time offender was sentenced.",
            "A person convicted of a third offense was sentenced.",
        ),
        ("The third-striker was charged.", "The defendant was charged."),
        (
            "The third-striker was sentenced in May.",
            "The person with prior strike convictions was sentenced in May.",
        ),
        ("Third-strikers were charged.", "Defendants were charged."),
        (
            "He is charged as a third-striker.",
            "He is charged as a person with prior strike convictions.",
        ),
        (
            "A repeat sex offender lives there.",
            "A person convicted of repeated sexual offenses lives there.",
        ),
        (
            "The rule releases third-strikers early.",
            "The rule releases people with prior strike convictions early.",
        ),
        (
            "Hale was arrested on Monday. The driver is a repeat offender, the chief said.",
            "Hale was arrested on Monday. The driver is accused of repeated offenses, the chief"
            " said.",
        ),
        (
            "Hale was convicted on Monday. The driver is a repeat offender, the chief said.",
            "Hale was convicted on Monday. The driver has prior convictions, the chief said.",
        ),
        ("Repeat offenders need help.", "People who reoffend need help."),
    ],
)
def test_a_record_is_told_after_the_verdict(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Why should a stalker keep a gun while his case is pending?",
            "Why should a person accused of stalking keep a gun while his case is pending?",
        ),
        (
            "A thief can go home before his trial.",
            "A person accused of theft can go home before his trial.",
        ),
        (
            "Domestic abusers must surrender guns while their cases are pending.",
            "People accused of domestic violence must surrender guns while their cases are"
            " pending.",
        ),
        (
            "Zero bail puts repeat offenders back on our streets.",
            "Zero bail puts people accused of repeated offenses back on our streets.",
        ),
        (
            "Repeat criminals have been let go without bail 40 times.",
            "People accused of repeated crimes have been let go without bail 40 times.",
        ),
        # Of whom a diversion program takes in, no court has found anything.
        (
            "Low-level offenders who are willing to work should get a chance. Those who complete"
            " the diversion program have no record.",
            "People accused of low-level offenses who are willing to work should get a chance."
            " Those who complete the diversion program have no record.",
        ),
    ],
)
def test_while_a_case_is_pending_people_are_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "No wife beater should keep his guns while he waits for trial.",
            "No person accused of domestic violence should keep his guns while he waits for trial.",
        ),
        (
            "No stalker should keep a firearm while charges are pending.",
            "No person accused of stalking should keep a firearm while charges are pending.",
        ),
        (
            "No robber should go home while her case is still in court.",
            "No person accused of robbery should go home while her case is still in court.",
        ),
        (
            "No burglar should be let out until his case is decided.",
            "No person accused of burglary should be let out until his case is decided.",
        ),
        (
            "No child abuser should be near a school as long as the law lets us keep him away.",
            "No person who abuses a child should be near a school as long as the law lets us keep"
            " him away.",
        ),
    ],
)
def test_whose_case_is_open_is_accused_whoever_it_is(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "– 31 parole violators and probation violators;",
            "– 31 people accused of violating parole or of violating probation;",
        ),
        (
            "The sweep led to nine bail jumpers and car thieves.",
            "The sweep led to nine bail jumpers and people accused of car theft.",
        ),
        (
            "The panel, run with the Probation Department, is open to first-time drug offenders.",
            "The panel, run with the Probation Department, is open to people accused of a first"
            " drug offense.",
        ),
        (
            "It is open to other juvenile offenders. Instead of appearing in court, the youth pays"
            " restitution.",
            "It is open to other young people in the justice system. Instead of appearing in"
            " court, the youth pays restitution.",
        ),
        # What stands before a comma is no adjective of what follows.
        (
            "Of the 90 men held, 20 were sentenced.\n\nHarassment accounted for half of the"
            " bookings, property offenders for a third.",
            "Of the 90 men held, 20 were sentenced.\n\nHarassment accounted for half of the"
            " bookings, people accused of property offenses for a third.",
        ),
    ],
)
def test_a_word_of_probation_near_by_convicts_nobody_else(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Of the drivers charged last year, one in four was a repeat offender.",
            "Of the drivers charged last year, one in four had prior convictions.",
        ),
        (
            "Nearly half of the people charged with theft were repeat offenders.",
            "Nearly half of the people charged with theft had prior convictions.",
        ),
        (
            "One driver out of five arrested was a repeat DUI offender.",
            "One driver out of five arrested had prior DUI convictions.",
        ),
        (
            "One of the three men arrested was a repeat offender.",
            "One of the three men arrested was accused of repeated offenses.",
        ),
    ],
)
def test_who_counts_repeat_offenders_has_read_their_records(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Records show the twice-deported felon was convicted of theft in 2012.",
            "Records show the twice-deported person was convicted of theft in 2012.",
        ),
        (
            "In 2019, the felon was convicted of robbery.",
            "In 2019, the person was convicted of robbery.",
        ),
        (
            "The career criminal had been convicted of arson.",
            "The person had been convicted of arson.",
        ),
        # This one is new.
        (
            "The felon was convicted of arson on Monday.",
            "The person with a felony conviction was convicted of arson on Monday.",
        ),
    ],
)
def test_a_record_that_is_told_is_not_told_twice(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "One was a habitual DUI offender with four priors, and one slept.",
            "One was a person with four prior DUI convictions, and one slept.",
        ),
        (
            "A chronic offender with nine priors was held.",
            "A person with nine prior convictions was held.",
        ),
        (
            "A repeat DWI offender with two prior DWIs was jailed.",
            "A person with two prior DWIs was jailed.",
        ),
        (
            "A prolific theft offender with 11 priors ran.",
            "A person with 11 prior theft convictions ran.",
        ),
    ],
)
def test_how_many_priors_is_said_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "MAN WITH PRIOR FELONY CONVICTIONS INDICTED\n\nPrints show Ruiz is a criminal alien.",
            "MAN WITH PRIOR FELONY CONVICTIONS INDICTED\n\nPrints show Ruiz is a noncitizen"
            " with a conviction.",
        ),
        (
            "Ruiz has two prior burglary convictions. Deputies arrested the criminal alien in May.",
            "Ruiz has two prior burglary convictions. Deputies arrested the noncitizen with a"
            " conviction in May.",
        ),
        (
            "Man With Felony Convictions Charged\n\nRuiz, a criminal alien, was charged in May.",
            "Man With Felony Convictions Charged\n\nRuiz, a noncitizen with a conviction, was"
            " charged in May.",
        ),
        (
            "Ruiz has no prior convictions. Deputies arrested the criminal alien in May.",
            "Ruiz has no prior convictions. Deputies arrested the noncitizen accused of a crime in"
            " May.",
        ),
    ],
)
def test_a_conviction_that_the_text_tells_is_what_a_noncitizen_has(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The courses help thieves who come into our courts.",
            "The courses help people accused of theft who come into our courts.",
        ),
        (
            "Drug dealers who pass through our courts often use drugs.",
            "People accused of selling drugs who pass through our courts often use drugs.",
        ),
        (
            "Somebody is there when offenders make their first appearance.",
            "Somebody is there when people accused of offenses make their first appearance.",
        ),
        (
            "Thieves who violate probation appear before the judge.",
            "People convicted of theft who violate probation appear before the judge.",
        ),
        (
            "Deputies refer eligible offenders to a class.",
            "Deputies refer eligible people to a class.",
        ),
    ],
)
def test_who_comes_into_court_has_yet_to_be_tried(text: str, better: str) -> None:
    assert mended(text) == better
