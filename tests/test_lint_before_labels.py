"""What stands before a label in its noun phrase: nouns and adjectives of the offense, and others.

None of it may be left hanging before "people", and nothing that it says may be lost.
"""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, all_mended, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The unit supervises theft parolees.", "The unit supervises people on parole for theft."),
        (
            "The unit supervises a gun felon.",
            "The unit supervises a person with a felony gun conviction.",
        ),
        ("Rape inmates are held apart.", "People incarcerated for rape are held apart."),
        ("A murder lifer died.", "A person who was serving a life sentence for murder died."),
        ("A burglary fugitive was found.", "A person wanted in a burglary case was found."),
        (
            "The law targets smash-and-grab criminals.",
            "The law targets people who commit smash-and-grab crimes.",
        ),
        (
            "Repeat retail theft criminals go to prison.",
            "People convicted of repeated retail theft go to prison.",
        ),
        ("DRUG FELON ARRESTED", "PERSON WITH A FELONY DRUG CONVICTION ARRESTED"),
    ],
)
def test_the_kind_of_offense_before_a_label_goes_behind_the_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Non-serious felons were freed.", "People convicted of non-serious felonies were freed."),
        (
            "The least serious thugs went home.",
            "The people accused of the least serious crimes went home.",
        ),
        (
            "More serious criminals stay in jail.",
            "People accused of more serious crimes stay in jail.",
        ),
        ("The worst felons stay.", "The people convicted of the worst felonies stay."),
        ("Non-sex offenders may apply.", "People accused of non-sex offenses may apply."),
        (
            "He is with some of the most violent offenders.",
            "He is with some of the people accused of the most violent offenses.",
        ),
    ],
)
def test_how_grave_an_offense_is_is_said_of_the_offense(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "matched"),
    [
        ("A non-violent criminal was freed.", "non-violent criminal"),
        ("Prolific criminal aliens were removed.", "Prolific criminal aliens"),
        ("Young criminal aliens were removed.", "criminal aliens"),
    ],
)
def test_no_label_is_half_taken(text: str, matched: str) -> None:
    assert [finding.span.of(text) for finding in find(text, RULEBASE)] == [matched]


@pytest.mark.parametrize("text", ["The plan is for non-felons.", "It is for non-offenders, too."])
def test_who_is_none_is_left_alone(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They met dangerous, violent perpetrators.",
            "They met people who commit violent offenses.",
        ),
        (
            "Hale is a serious and violent perpetrator.",
            "Hale is a person accused of a serious and violent offense.",
        ),
        (
            "Hale is a habitual and violent criminal.",
            "Hale is a person accused of repeated violent crimes.",
        ),
        ("A serious, violent inmate left.", "An incarcerated person left."),
        (
            "Hale is a mentally ill, violent perpetrator.",
            "Hale is a person with a mental illness who is accused of a violent offense.",
        ),
        (
            "The plan is for violent, mentally ill felons.",
            "The plan is for people with mental illnesses and violent felony convictions.",
        ),
        (
            "The plan is for severely mentally ill parolees.",
            "The plan is for people with serious mental illnesses who are on parole.",
        ),
        (
            "The plan helps drug-addicted predators find work.",
            "The plan helps people with addiction who are accused of harming others find work.",
        ),
        (
            "Previously convicted juvenile offenders get none.",
            "Young people previously convicted of offenses get none.",
        ),
    ],
)
def test_no_adjective_of_several_is_left_hanging(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "In general, juveniles go to Family Court.",
            "In general, young people go to Family Court.",
        ),
        (
            "Without treatment, addicts may die.",
            "Without treatment, people with substance use disorders may die.",
        ),
        (
            "At trial, gang member Joe Hale denied it.",
            "At trial, Joe Hale, alleged to be in a gang, denied it.",
        ),
        (
            "Under the agreement, sex offenders' names are public.",
            "Under the agreement, the names of people convicted of sexual offenses are public.",
        ),
        (
            "The grant covers enforcement, gang members and guns.",
            "The grant covers enforcement, people who are in gangs and guns.",
        ),
        (
            "If armed, robbers face more time.",
            "If armed, people who commit robbery face more time.",
        ),
        (
            "Charged with a misdemeanor, offenders pay a fine.",
            "Charged with a misdemeanor, people who commit offenses pay a fine.",
        ),
        (
            "He was violent, gang members said.",
            "He was violent, people who are in gangs said.",
        ),
        (
            "When they are violent, inmates are moved.",
            "When they are violent, incarcerated people are moved.",
        ),
    ],
)
def test_a_comma_before_a_label_is_of_the_clause_before(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "These gleeful, violent felons fled.",
            "These gleeful people convicted of violent felonies fled.",
        ),
        (
            "After a peaceful, first-time offender left, they ate.",
            "After a peaceful person with no prior convictions left, they ate.",
        ),
        (
            "He is a spineless, drug addict.",
            "He is a spineless person with a substance use disorder.",
        ),
        (
            "The court helps young, first-time offenders.",
            "The court helps young people with no prior convictions.",
        ),
    ],
)
def test_a_comma_of_two_adjectives_goes_with_them(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The plan is for street-level criminals.",
            "The plan is for people who commit street-level crimes.",
        ),
        (
            "The unit looks for the highest-level heroin dealers.",
            "The unit looks for people who sell heroin at the highest level.",
        ),
        (
            "They used the lowest-level drug dealers who came along.",
            "They used people who sold drugs at the lowest level and who came along.",
        ),
        ("He is a small-time offender.", "He is a person accused of an offense."),
        ("He met a hardcore inmate.", "He met an incarcerated person."),
        ("Repeat inmates get less.", "People repeatedly incarcerated get less."),
        ("The worst inmates get less.", "The incarcerated people get less."),
        (
            "The program is for non-drug offenders.",
            "The program is for people accused of non-drug offenses.",
        ),
        (
            "They met some of the most violent perpetrators.",
            "They met some of the people accused of the most violent offenses.",
        ),
        (
            "Our most prolific probationer left.",
            "Our most prolific person on probation left.",
        ),
        ("It stops would-be offenders.", "It stops people who might commit offenses."),
        ("It stops future criminals.", "It stops people who might commit crimes."),
        ("They met a youthful fugitive.", "They met a young person wanted by law enforcement."),
        ("They met young juveniles.", "They met young people."),
        ("They met noncitizen felons.", "They met noncitizens with felony convictions."),
        ("They met noncitizen criminals.", "They met noncitizens who commit crimes."),
        ("They met a female ex-con.", "They met a woman with a past conviction."),
        ("They met male and female probationers.", "They met men and women on probation."),
    ],
)
def test_nobody_is_a_person_of_some_scale(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They met street gang offenders.",
            "They met people accused of street gang offenses.",
        ),
        (
            "They met street gang parolees.",
            "They met people on parole who are alleged to be in a street gang.",
        ),
        (
            "They fear Harlow County's repeat offenders.",
            "They fear people in Harlow County with prior convictions.",
        ),
        ("CDCR inmates left.", "People in CDCR custody left."),
        (
            "Protective custody inmates left.",
            "Incarcerated people in protective custody left.",
        ),
    ],
)
def test_a_place_or_a_gang_before_a_label_goes_behind_the_people(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "If dangerous, inmates are moved.",
            "If dangerous, incarcerated people are moved.",
        ),
        ("They were previously inmates.", "They were previously incarcerated people."),
        ("More felons vote.", "More people with felony convictions vote."),
        ("Most inmates vote.", "Most incarcerated people vote."),
        ("The real perpetrator fled.", "The person actually responsible fled."),
    ],
)
def test_what_says_something_else_stays(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Hale is a mentally ill felon.",
            "Hale has a mental illness and a felony conviction.",
        ),
        (
            "Hale is a violent, mentally ill criminal.",
            "Hale has a mental illness and is accused of a violent crime.",
        ),
        ("Hale is a drug-addicted parolee.", "Hale has an addiction and is on parole."),
        (
            "Mentally ill parolee Joe Hale was found.",
            "Joe Hale, who has a mental illness and is on parole, was found.",
        ),
        (
            "Being a mentally ill parolee is hard.",
            "Having a mental illness and being on parole is hard.",
        ),
    ],
)
def test_who_has_an_illness_has_it_and_is_what_else_is_told(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Hale is a repeat gun criminal.", "Hale is a person accused of repeated gun crimes."),
        (
            "A violent felony inmate was found.",
            "A person incarcerated for violent felonies was found.",
        ),
        (
            "The unit knows the city's serious criminals.",
            "The unit knows people in the city accused of serious crimes.",
        ),
        ("Drunken felons left.", "Drunken people with felony convictions left."),
        (
            "Early-released offenders left.",
            "Early-released people convicted of offenses left.",
        ),
    ],
)
def test_a_fact_before_a_label_stays(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The plan is for non-violent, non-serious, non-sexual offenders.",
            "The plan is for people accused of non-violent, non-serious, non-sexual offenses.",
        ),
        (
            "The plan is for non-serious, nonviolent felons.",
            "The plan is for people convicted of non-serious, nonviolent felonies.",
        ),
        (
            "Misdemeanor drug offenders pay fines.",
            "People who commit misdemeanor drug offenses pay fines.",
        ),
        (
            "DA: Previously Convicted Gun Offenders Sentenced",
            "DA: People Previously Convicted of Gun Offenses Sentenced",
        ),
        ("They met two-bit thugs.", "They met people accused of crimes."),
        ("An illegal gun offender ran.", "A person accused of a gun offense ran."),
        (
            "Hale, a prolific career criminal, ran.",
            "Hale, a person with a long conviction history, ran.",
        ),
        (
            "Deputies arrested 12 convicted repeat offenders.",
            "Deputies arrested 12 people with multiple prior convictions.",
        ),
    ],
)
def test_several_words_before_a_label_go_with_the_offense(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Escaped jail inmates were found.", "People who escaped from jail were found."),
        ("A walk-away inmate was found.", "A person who walked away from custody was found."),
        ("Informal probationers pay less.", "People on informal probation pay less."),
        ("A minimum custody inmate left.", "An incarcerated person in minimum custody left."),
    ],
)
def test_how_somebody_is_held_or_supervised_is_told(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Hale has been a gang probationer since 2012.",
            "Hale has been on probation and is alleged to be in a gang since 2012.",
        ),
        (
            "Our office stops violent gun offenders.",
            "Our office stops people accused of violent gun offenses.",
        ),
        (
            "Persistent drug offenders left.",
            "People accused of repeated drug offenses left.",
        ),
        (
            "The law keeps violent drug dealers in prison.",
            "The law keeps in prison people convicted of selling drugs.",
        ),
        ("Primary perpetrators were charged.", "People most responsible were charged."),
    ],
)
def test_nothing_is_lost_or_said_in_the_wrong_place(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Two of his former drug mules testified.",
            "Two of the people who once carried drugs for him testified.",
        ),
        (
            "Her drug mule testified.",
            "The person accused of carrying drugs for her testified.",
        ),
        (
            "Two of his former drug dealers testified.",
            "Two of the people who once sold him drugs testified.",
        ),
        (
            "Two former drug mules testified.",
            "Two people who once carried drugs testified.",
        ),
    ],
)
def test_nobody_is_his_who_carried_or_sold_for_him(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "We hold gun possession offenders accountable.",
            "We hold people who commit gun possession offenses accountable.",
        ),
        (
            "A domestic battery offender was released.",
            "A person accused of a domestic battery offense was released.",
        ),
        (
            "The team tracks drug trafficking offenders.",
            "The team tracks people accused of drug trafficking offenses.",
        ),
        (
            "Repeat impaired driving offenders lose their cars.",
            "People with prior impaired driving convictions lose their cars.",
        ),
        (
            "HARLOW SEES FEWER CAR THEFT OFFENDERS",
            "HARLOW SEES FEWER PEOPLE ACCUSED OF CAR THEFT OFFENSES",
        ),
        ("Sexual battery offenders fled.", "People accused of sexual battery offenses fled."),
    ],
)
def test_an_offense_of_two_words_goes_behind_the_person_whole(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Guards conspired to assault inmates.",
            "Guards conspired to assault incarcerated people.",
        ),
        (
            "Officer Admits Plot to Assault Inmates",
            "Officer Admits Plot to Assault Incarcerated People",
        ),
        ("He did not rape prisoners.", "He did not rape incarcerated people."),
        ("They may beat or assault inmates.", "They may beat or assault incarcerated people."),
        ("Gangs assault inmates.", "Gangs assault incarcerated people."),
        ("Guards who rape juveniles flee.", "Guards who rape minors flee."),
        (
            "Texas murder inmates were moved.",
            "People from Texas incarcerated for murder were moved.",
        ),
        ("Assault inmates are held apart.", "People incarcerated for assault are held apart."),
        ("The law applies to rape offenders.", "The law applies to people accused of rape."),
    ],
)
def test_what_somebody_does_to_inmates_is_not_what_they_are_held_for(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "International drug traffickers were indicted.",
            "People accused of international drug trafficking were indicted.",
        ),
        (
            "Interstate drug dealers were arrested.",
            "People accused of selling drugs across state lines were arrested.",
        ),
        (
            "Cross-border smugglers use the port.",
            "People who engage in smuggling across borders use the port.",
        ),
        (
            "They stop international drug traffickers who threaten us.",
            "They stop people who traffic drugs internationally and who threaten us.",
        ),
        (
            "Two international gang members were arrested.",
            "Two people alleged to be in an international gang were arrested.",
        ),
        (
            "We charge our most dangerous local offenders.",
            "We charge the people accused of the most dangerous local offenses.",
        ),
    ],
)
def test_where_somebody_does_it_goes_with_what_is_done(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The sisters' rapist was sentenced to prison.",
            "The person convicted of raping the sisters was sentenced to prison.",
        ),
        (
            "The victims' rapist was arrested.",
            "The person accused of raping the victims was arrested.",
        ),
        (
            "The children's molester was sentenced to prison.",
            "The person convicted of sexually abusing the children was sentenced to prison.",
        ),
        (
            "The girl's molester was convicted on Monday.",
            "The person who sexually abused the girl was convicted on Monday.",
        ),
        (
            "Ana's molester was arrested.",
            "The person accused of sexually abusing Ana was arrested.",
        ),
        (
            "The couple's killer was denied parole.",
            "The person convicted of killing the couple was denied parole.",
        ),
    ],
)
def test_several_may_be_harmed_by_one(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("His fellow inmates heard it.", "Other incarcerated people heard it."),
        ("Roe's fellow thieves fled.", "Other people accused of theft fled."),
        (
            "One of her fellow inmates told us.",
            "One of the other incarcerated people told us.",
        ),
        ("He hurt his fellow inmate.", "He hurt another incarcerated person."),
    ],
)
def test_nobody_owns_others(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Sex Offender's Failure-to-Register Conviction Upheld",
            "Failure-to-Register Conviction of Person Convicted of a Sexual Offense Upheld",
        ),
        (
            "The felon's failure to appear cost him.",
            "The failure to appear of the person with a felony conviction cost him.",
        ),
    ],
)
def test_a_failure_to_do_something_is_one_thing(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("We prosecute sex offenders.", "We prosecute people accused of sexual offenses."),
        (
            "The unit prosecutes online sex offenders.",
            "The unit prosecutes people accused of online sexual offenses.",
        ),
        (
            "We prosecute sex offenders who fail to register.",
            "We prosecute people convicted of sexual offenses who fail to register.",
        ),
        (
            "The unit filed 12 cases against arsonists and 30 against sex offenders.",
            "The unit filed 12 cases against people accused of arson and 30 against people accused"
            " of sexual offenses.",
        ),
        (
            "Her office handled 70 complaints against violent sex offenders.",
            "Her office handled 70 complaints against people accused of violent sexual offenses.",
        ),
        (
            "The unit brought cases against sex offenders and won nine convictions.",
            "The unit brought cases against people convicted of sexual offenses and won nine"
            " convictions.",
        ),
        (
            "The unit filed nine registration cases against sex offenders.",
            "The unit filed nine registration cases against people required to register for sexual"
            " offenses.",
        ),
        (
            "The sex offender, Al Mott, 40, has no criminal history.",
            "The person accused of a sexual offense, Al Mott, 40, has no criminal history.",
        ),
        (
            "The law bans sex offenders from parks.",
            "The law bans people convicted of sexual offenses from parks.",
        ),
    ],
)
def test_who_is_prosecuted_now_is_not_convicted_yet(text: str, better: str) -> None:
    assert all_mended(text) == better


def test_women_on_dating_apps_are_no_children() -> None:
    text = "Joe Hale was charged with raping two women. The predator used dating apps."

    better = "The person accused of sexual offenses used dating apps."

    assert mended(text) == f"Joe Hale was charged with raping two women. {better}"


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Co-defendant and fellow burglar Lee Moss, 39, was acquitted.",
            "Co-defendant Lee Moss, 39, was acquitted.",
        ),
        (
            "Hale and fellow robber Lee Moss, 39, were sentenced Friday.",
            "Hale and Lee Moss, 39, were sentenced Friday.",
        ),
        ("Hale's fellow thief Lee Moss ran.", "Lee Moss ran."),
        ("Hale and Fellow Burglar Lee Moss Sentenced", "Hale and Lee Moss Sentenced"),
        (
            "Co-defendant and fellow gang member Lee Moss, 39, was acquitted.",
            "Co-defendant Lee Moss, 39, was acquitted.",
        ),
        (
            "Hale and fellow gang member Lee Moss, 39, were convicted.",
            "Hale and Lee Moss, 39, who is in the same gang, were convicted.",
        ),
        (
            "Hale and fellow parolee Lee Moss, 39, were arrested.",
            "Hale and Lee Moss, 39, another person on parole, were arrested.",
        ),
        (
            "Hale and fellow convicted burglar Lee Moss were arrested.",
            "Hale and Lee Moss, another person convicted of burglary, were arrested.",
        ),
        (
            "Hale and a fellow burglar, Lee Moss, ran.",
            "Hale and another person accused of burglary, Lee Moss, ran.",
        ),
    ],
)
def test_a_fellow_with_a_name_is_called_by_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Co-defendant and gang member Lee Moss, 22, was acquitted.",
            "Co-defendant Lee Moss, 22, alleged to be in a gang, was acquitted.",
        ),
        (
            "Defendant and convicted felon Lee Moss will be sentenced Friday.",
            "Defendant Lee Moss, previously convicted of a felony, will be sentenced Friday.",
        ),
        (
            "The defendant and parolee Lee Moss met in jail.",
            "The defendant and person on parole Lee Moss met in jail.",
        ),
    ],
)
def test_a_defendant_who_is_something_else_is_one_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The task force hunts violent fugitives.",
            "The task force hunts people wanted for violent crimes.",
        ),
        (
            "DA Targets Violent Fugitives",
            "DA Targets People Wanted for Violent Crimes",
        ),
        (
            "We will go after violent drug dealers.",
            "We will go after people who sell drugs and are violent.",
        ),
        (
            "The unit supervises violent parolees.",
            "The unit supervises people on parole who are violent.",
        ),
        (
            "Violent illegal aliens will be deported.",
            "Undocumented noncitizens who are violent will be deported.",
        ),
        # Of certain people, nobody has found that they are.
        ("Two violent fugitives fled.", "Two people fled."),
        ("Roe and Hale are violent drug dealers.", "Roe and Hale are accused of selling drugs."),
        (
            "Violent drug dealers who prey on teens will be caught.",
            "People who sell drugs and who prey on teens will be caught.",
        ),
    ],
)
def test_those_who_are_violent_are_not_all(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Low-level inmates may be released.",
            "People incarcerated for low-level offenses may be released.",
        ),
        ("Judge Frees Low-Level Inmates", "Judge Frees People Incarcerated for Low-Level Offenses"),
    ],
)
def test_what_is_low_is_the_offense(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Convicted robber Lee Moss's house and cars were sold.",
            "The house and cars of Lee Moss, convicted of robbery, were sold.",
        ),
        (
            "The court denied convicted murderer Lee Moss's appeal.",
            "The court denied the appeal of Lee Moss, convicted of murder.",
        ),
        ("Convicted robber Lee Moss's mother spoke.", "Lee Moss's mother spoke."),
        ("Drug dealer Lee Moss's car was sold.", "Lee Moss's car was sold."),
        (
            "Convicted murderer Lee Moss's plea for mercy was denied.",
            "Lee Moss's plea for mercy was denied.",
        ),
    ],
)
def test_a_conviction_stays_told_of_whose_things_they_are(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Two skinhead thugs beat him.", "Two skinheads beat him."),
        ("Neo-Nazi thugs broke windows.", "Neo-Nazis broke windows."),
        ("White supremacist thugs marched here.", "White supremacists marched here."),
        ("TERRORIST THUGS ARRESTED", "TERRORISTS ARRESTED"),
        ("A racist thug spat at her.", "A racist person spat at her."),
    ],
)
def test_who_follows_a_creed_is_called_so(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The county's frequent flyers go from the ER to jail and back.",
            "People in the county often seen by emergency services go from the ER to jail and"
            " back.",
        ),
        (
            "We will stop these merchants of death who flood the city with guns.",
            "We will stop these people accused of trafficking guns who flood the city with guns.",
        ),
    ],
)
def test_what_people_do_is_told_as_the_text_tells_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "An allegedly homeless man was held.",
            "A man said to be experiencing homelessness was held.",
        ),
        (
            "Deputies met a reportedly mentally ill woman.",
            "Deputies met a woman said to have a mental illness.",
        ),
        (
            "A possibly homeless woman was found.",
            "A woman who may be experiencing homelessness was found.",
        ),
        (
            "He robbed a severely developmentally disabled man.",
            "He robbed a man with a severe developmental disability.",
        ),
        (
            "A supposedly wheelchair-bound man walked.",
            "A man said to use a wheelchair walked.",
        ),
        ("A very mentally ill man fell.", "A man with a serious mental illness fell."),
        ("A VISIBLY MENTALLY ILL MAN FELL", "A MAN WITH A MENTAL ILLNESS FELL"),
        ("An obviously deranged man fell.", "A man fell."),
        # Of whom it is said, and not how.
        (
            "He robs mostly homeless people.",
            "He robs mostly people experiencing homelessness.",
        ),
    ],
)
def test_nobody_is_an_allegedly_man(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The bill is about habitual bicycle thieves.",
            "The bill is about people who repeatedly steal bicycles.",
        ),
        (
            "Chronic car thieves leave prison each year.",
            "People convicted of repeated car theft leave prison each year.",
        ),
        (
            "A chronic shoplifter was arrested.",
            "A person accused of repeated shoplifting was arrested.",
        ),
        (
            "The law targets serious repeat drug dealers.",
            "The law targets people who repeatedly sell drugs.",
        ),
        (
            "Unit Goes After Serious Repeat Drug Dealers",
            "Unit Goes After People Accused of Repeatedly Selling Drugs",
        ),
    ],
)
def test_what_is_done_habitually_is_done_again(text: str, better: str) -> None:
    assert mended(text) == better
