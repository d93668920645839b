"""What follows a label goes with the right words of what replaces it."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "An addict from the next parish broke in.",
            "A person from the next parish with a substance use disorder broke in.",
        ),
        (
            "It is for at-risk youth from county schools.",
            "It is for youth from county schools who need support.",
        ),
        (
            "It serves addicted mothers of newborns in five counties.",
            "It serves mothers with substance use disorders who have newborns in five counties.",
        ),
        (
            "They hit a homeless man named Tom Hand, police said.",
            "They hit an unhoused man named Tom Hand, police said.",
        ),
        (
            "Sex offenders on lifetime supervision report weekly.",
            "People convicted of sexual offenses who are on lifetime supervision report weekly.",
        ),
        (
            "A felon on the run since March was caught.",
            "A person with a felony conviction who was on the run since March was caught.",
        ),
        (
            "Sex offenders on the registry may not live there.",
            "People required to register for sexual offenses may not live there.",
        ),
        (
            "The zone protects children from registered sex offenders in city parks.",
            "The zone protects children from people on the sex offender registry in city parks.",
        ),
        (
            "The county has 200 registered sex offenders.",
            "The county has 200 people required to register for sexual offenses.",
        ),
        (
            "The team opens its gates to 90 at-risk students as a reward.",
            "The team opens its gates to 90 students as a reward.",
        ),
        (
            "Junkies next door are somebody's sons.",
            "People next door who use drugs are somebody's sons.",
        ),
        (
            "Addicts across the state wait for beds.",
            "People across the state with substance use disorders wait for beds.",
        ),
        (
            "Felons like Mr. Dobbs can vote.",
            "People like Mr. Dobbs with felony convictions can vote.",
        ),
        (
            "The addicts we serve need housing.",
            "The people with substance use disorders whom we serve need housing.",
        ),
        (
            "The pothead in the back row laughed.",
            "The person in the back row who uses cannabis laughed.",
        ),
        (
            "Deputies searched the parolee's home on Lind Street.",
            "Deputies searched the Lind Street home of the person on parole.",
        ),
        (
            "The addict in front of you is a son.",
            "The person in front of you with a substance use disorder is a son.",
        ),
    ],
)
def test_phrase_that_says_who_stands_next_to_the_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        # Where it is done, or when, or what the verb takes.
        (
            "He shot an addict in the head.",
            "He shot a person with a substance use disorder in the head.",
        ),
        (
            "The bill spares addicts from jail.",
            "The bill spares people with substance use disorders from jail.",
        ),
        (
            "Addicts on Monday asked for help.",
            "People with substance use disorders on Monday asked for help.",
        ),
        # Where it ends is not plain.
        (
            "Addicts from Elm or the coast came.",
            "People with substance use disorders from Elm or the coast came.",
        ),
        (
            "Addicts from Elm, Ohio, came.",
            "People with substance use disorders from Elm, Ohio, came.",
        ),
        (
            "A convicted felon from neighboring Elm Township fled.",
            "A person from neighboring Elm Township previously convicted of a felony fled.",
        ),
        (
            "Parolees from surrounding counties came.",
            "People from surrounding counties on parole came.",
        ),
        (
            "A parolee from a neighboring town came.",
            "A person from a neighboring town on parole came.",
        ),
        # That is no place.
        (
            "An addict in search of a doctor called.",
            "A person with a substance use disorder in search of a doctor called.",
        ),
    ],
)
def test_phrase_that_may_go_with_the_verb_stays_where_it_is(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Eight addicts she had supplied testified.",
            "Eight people with substance use disorders whom she had supplied testified.",
        ),
        (
            "She told the addict she had called.",
            "She told the person with a substance use disorder she had called.",
        ),
        (
            "Drug-abusing parents whose children were removed may apply.",
            "Parents who use drugs and whose children were removed may apply.",
        ),
        (
            "The judge let out a rapist 29 years into his term.",
            "The judge let out a person accused of rape who is 29 years into his term.",
        ),
        (
            "Convicted Felon With Seven Prior Strikes Given Three Years",
            "Person With Seven Prior Strikes Given Three Years",
        ),
    ],
)
def test_clause_that_follows_is_joined(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Of the 88 people, 37 were probationers.", "Of the 88 people, 37 were on probation."),
        (
            "She was an alcoholic and he was a painter.",
            "She had alcohol use disorder and he was a painter.",
        ),
        (
            "He was diagnosed as a schizophrenic, she said.",
            "He was diagnosed with schizophrenia, she said.",
        ),
        (
            "The two men, both heroin dealers, argued.",
            "The two men, both accused of selling heroin, argued.",
        ),
        (
            "Deputy Ann Roe, a recovering alcoholic with 20 years in uniform, volunteers.",
            "Deputy Ann Roe, who is in recovery from alcohol use disorder and has 20 years in"
            " uniform, volunteers.",
        ),
        (
            "His nephew, a pothead by his own account, was acquitted.",
            "His nephew, who uses cannabis by his own account, was acquitted.",
        ),
    ],
)
def test_sentence_that_names_its_people_needs_no_others(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A dangerous, violent sex offender is free.",
            "A person convicted of a violent sexual offense is free.",
        ),
        (
            "It spares non-violent, first-time offenders.",
            "It spares people accused of a first non-violent offense.",
        ),
        (
            "It holds repeat retail thieves to account.",
            "It holds people who repeatedly commit retail theft to account.",
        ),
        ("It charges low-level drug users.", "It charges people who use drugs."),
        (
            "Sex offender information is online.",
            "Information about people convicted of sexual offenses is online.",
        ),
        ("Substance Abuse", "Substance Use"),
    ],
)
def test_words_before_the_label_find_their_place(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Three Harris County inmates fled.", "Three people in Harris County custody fled."),
        ("An Orange County inmate fled.", "A person in Orange County custody fled."),
        ("He paid 14 AMKC inmates.", "He paid 14 people incarcerated at AMKC."),
        (
            "He smuggled it to Rikers Island inmates.",
            "He smuggled it to people incarcerated at Rikers Island.",
        ),
        (
            "The state's lifers may ask for a hearing.",
            "People in the state serving life sentences may ask for a hearing.",
        ),
    ],
)
def test_name_of_a_place_before_the_label_goes_behind_the_people(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("A burglar in a red cap is sought.", "A burglary suspect in a red cap is sought."),
        ("An arsonist arrested in Elm spoke.", "An arson suspect arrested in Elm spoke."),
        ("A homeless man in a cap was seen.", "An unhoused man in a cap was seen."),
        (
            "It is for at-risk youth in three towns.",
            "It is for youth in three towns.",
        ),
    ],
)
def test_brief_words_go_before_a_phrase(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("A former heroin dealer spoke.", "A person who once sold heroin spoke."),
        ("An ex-trafficker spoke.", "A person who once engaged in trafficking spoke."),
        ("A former Crips gang member spoke.", "A person formerly in the Crips spoke."),
        ("He is accused of being a human trafficker.", "He is accused of human trafficking."),
        ("Coach Accused of Being Sexual Predator", "Coach Accused of Sexual Offenses"),
        ("A clerk recognized him as a gang member.", "A clerk recognized him as being in a gang."),
        ("They identified both as gang members.", "They identified both as being in a gang."),
        ("Second-striker Gets 20 Years", "Person with a Prior Strike Conviction Gets 20 Years"),
        (
            "A sex offender in prison serving ten years was charged.",
            "A person convicted of a sexual offense and in prison serving ten years was charged.",
        ),
        ("MAN ACCUSED OF BEING DRUG DEALER", "MAN ACCUSED OF SELLING DRUGS"),
        ("He is a convicted drug dealer.", "He has been convicted of selling drugs."),
    ],
)
def test_what_is_over_or_said_already_goes_with_the_deed(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A convicted Oregon rapist was found in Elm.",
            "A person from Oregon convicted of rape was found in Elm.",
        ),
        (
            "They met a suspected Elm City drug dealer.",
            "They met a person from Elm City suspected of selling drugs.",
        ),
        ("A former Salem drug dealer spoke.", "A person from Salem who once sold drugs spoke."),
        (
            "The Elm County burglar struck again.",
            "The person from Elm County accused of burglary struck again.",
        ),
    ],
)
def test_place_between_a_label_and_what_is_said_of_it_is_where_they_are_from(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They left the once drug-infested Marlow Courts in May.",
            "They left the Marlow Courts, once affected by drug sales, in May.",
        ),
        ("They left a drug-infested motel.", "They left a motel affected by drug sales."),
        (
            "He rented a drug-infested, run-down bungalow.",
            "He rented a run-down bungalow affected by drug sales.",
        ),
        (
            "The bungalow, drug-infested, was sold.",
            "The bungalow, affected by drug sales, was sold.",
        ),
        (
            "The gang-infested county's jail is full.",
            "The jail of the county affected by gang activity is full.",
        ),
        ("An inmate-run newspaper won.", "A newspaper run by incarcerated people won."),
        ("The inmate led officers away.", "The incarcerated person led officers away."),
        (
            "Ann Roe, a heroin addict since 2012, spoke.",
            "Ann Roe, who has had a heroin addiction since 2012, spoke.",
        ),
    ],
)
def test_what_goes_with_a_noun_or_a_time_reads_well(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("An addict mother spoke.", "A mother with a substance use disorder spoke."),
        ("Her drug dealer boyfriend fled.", "Her boyfriend, accused of selling drugs, fled."),
        (
            "Serial killer suspect arrested in Stockton",
            "Person accused of several killings arrested in Stockton",
        ),
        (
            "The homeless addict slept.",
            "The unhoused person with a substance use disorder slept.",
        ),
        (
            "Hale, 52, a convicted child molester, was arrested.",
            "Hale, 52, convicted of sexually abusing a child, was arrested.",
        ),
        ("The men, both felons, fled.", "The men, both of whom have felony convictions, fled."),
        ("If you are an addict, call us.", "If you have a substance use disorder, call us."),
        ("You are not a drug user.", "You do not use drugs."),
        ("Hale denies being a drug dealer.", "Hale denies selling drugs."),
        ("He had been a prisoner for 12 years.", "He had been incarcerated for 12 years."),
        (
            "ELM MAN, A CAREER CRIMINAL, GETS 22 YEARS",
            "ELM MAN, WHO HAS A LONG CONVICTION HISTORY, GETS 22 YEARS",
        ),
        (
            "She was sold as a child prostitute from the age of 13.",
            "She was sold for sex as a child from the age of 13.",
        ),
        (
            "Felons caught with guns will be tried.",
            "People with felony convictions who are caught with guns will be tried.",
        ),
        ("Eighteen gang members arrested", "Eighteen people alleged to be in a gang arrested"),
    ],
)
def test_whom_the_next_word_names_is_meant(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A jury convicted one burglar, Joe Hale, of murder.",
            "A jury convicted one defendant, Joe Hale, of murder.",
        ),
        (
            "A jury convicted a rapist of robbing two stores.",
            "A jury convicted a defendant of robbing two stores.",
        ),
        (
            "Jurors convicted the serial killer of eight murders.",
            "Jurors convicted the defendant of eight murders.",
        ),
        (
            "Police suspect the killer of a second murder.",
            "Police suspect the person accused of homicide of a second murder.",
        ),
        (
            "He was convicted with a rapist of two girls.",
            "He was convicted with a person accused of raping two girls.",
        ),
    ],
)
def test_of_may_go_with_the_verb_before_the_label(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Drug dealer charged in fatal shooting",
            "Person accused of selling drugs charged in fatal shooting",
        ),
        ("Drug dealers charged in June", "People charged with selling drugs in June"),
    ],
)
def test_a_charge_for_another_offense_keeps_its_verb(text: str, better: str) -> None:
    assert mended(text) == better


def test_what_is_said_plain_and_simple_is_only_an_accusation() -> None:
    text = "He is a drug dealer, plain and simple, and he will be tried."

    assert mended(text) == "He is accused of selling drugs, and he will be tried."


def test_a_named_place_goes_with_the_house_that_stands_there() -> None:
    text = "The drug-infested duplex on Alder Street burned."

    assert mended(text) == "The duplex on Alder Street affected by drug sales burned."


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He is charged with murdering a drug dealer on May 3.",
            "He is charged with murdering a person said to sell drugs, on May 3.",
        ),
        (
            "They planned to rob a drug dealer in order to pay a debt.",
            "They planned to rob a person said to sell drugs, in order to pay a debt.",
        ),
        (
            "Agents arrested a heroin dealer on Tuesday.",
            "Agents arrested a person accused of selling heroin, on Tuesday.",
        ),
        (
            "The murder of a drug dealer in 2019 was never solved.",
            "The murder of a person said to sell drugs in 2019 was never solved.",
        ),
        (
            "We stand against drug dealers in our schools.",
            "We stand against people who sell drugs in our schools.",
        ),
    ],
)
def test_what_goes_with_the_verb_is_set_apart_from_the_sale(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The man was an addict and informant.",
            "The man had a substance use disorder and was an informant.",
        ),
        (
            "Hale, a drug dealer and informant, was charged.",
            "Hale, a person accused of selling drugs and an informant, was charged.",
        ),
        (
            "A drug dealer and informant was charged.",
            "A person accused of selling drugs and informant was charged.",
        ),
        (
            "An addict and his mother came in.",
            "A person with a substance use disorder and his mother came in.",
        ),
    ],
)
def test_a_noun_that_had_the_article_of_the_label_gets_its_own(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Both are accused of being human traffickers who exploit women.",
            "Both are accused of human trafficking and of exploiting women.",
        ),
        (
            "Hale is a human trafficker who exploits women.",
            "Hale is accused of human trafficking and of exploiting women.",
        ),
        (
            "He was accused of being a pimp who exploits women.",
            "He was accused of pimping and of exploiting women.",
        ),
    ],
)
def test_what_somebody_is_accused_of_is_said_in_one_breath(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Most of the dead were heroin users who bought from Hale.",
            "Most of the dead were people who used heroin and who bought from Hale.",
        ),
        (
            "Every drug dealer in the county knows it.",
            "Every person in the county who sells drugs knows it.",
        ),
        (
            "Every inmate in the jail gets a hearing.",
            "Every incarcerated person in the jail gets a hearing.",
        ),
    ],
)
def test_who_died_used_drugs_then_and_every_one_of_a_place_stands_with_it(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Online drug dealers target teens.",
            "People who sell drugs online target teens.",
        ),
        (
            "Snapchat drug dealers prey on children.",
            "People who sell drugs on Snapchat prey on children.",
        ),
        (
            "The girl's drug dealer was arrested.",
            "The person accused of selling drugs to the girl was arrested.",
        ),
        (
            "The woman's heroin dealer moved away.",
            "The person who sold heroin to the woman moved away.",
        ),
        (
            "A confessed drug dealer testified.",
            "A person who admitted selling drugs testified.",
        ),
        ("A reformed drug dealer spoke.", "A person who once sold drugs spoke."),
        ("He worked as a drug dealer for years.", "He worked selling drugs for years."),
        (
            "A young drug dealer was shot.",
            "A young person accused of selling drugs was shot.",
        ),
        (
            "The city's drug dealers use fear.",
            "People in the city accused of selling drugs use fear.",
        ),
    ],
)
def test_where_and_to_whom_somebody_sells_stands_behind_the_sale(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Neighbors fear drug users and loud parents.",
            "Neighbors fear loud parents and people who use drugs.",
        ),
        (
            "The park was left to drug users and customers.",
            "The park was left to customers and people who use drugs.",
        ),
        (
            "The unit arrested drug dealers and seized guns.",
            "The unit arrested people accused of selling drugs and seized guns.",
        ),
        (
            "Drug users and their families need help.",
            "People who use drugs and their families need help.",
        ),
        (
            "Deputies found three drug users asleep in the barn.",
            "Deputies found three people who used drugs and were asleep in the barn.",
        ),
        # Who lies there now uses them now.
        (
            "Each day I have to wake some addict asleep in the hall.",
            "Each day I have to wake some person who uses drugs and is asleep in the hall.",
        ),
        (
            "Tenants have had to step over junkies passed out on the stairs.",
            "Tenants have had to step over people who use drugs and are passed out on the stairs.",
        ),
        (
            "Drug-dealer suspects spend weeks in jail.",
            "Suspects accused of selling drugs spend weeks in jail.",
        ),
    ],
)
def test_nobody_sells_or_uses_the_people_who_are_named_next(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Deputies arrested nine burglars, including Ana Diaz.",
            "Deputies arrested nine people accused of burglary, among them Ana Diaz.",
        ),
        (
            "Four Drug Dealers, Including Two Brothers, Arrested in Elm",
            "Four People Accused of Selling Drugs, Among Them Two Brothers, Arrested in Elm",
        ),
        (
            "The inmates, including two men from Elm, sued.",
            "The incarcerated people, including two men from Elm, sued.",
        ),
        (
            "Drug dealers, including those near schools, were charged.",
            "People accused of selling drugs, including those near schools, were charged.",
        ),
    ],
)
def test_people_who_are_named_are_no_offenses(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "There are predators out there looking for children.",
            "There are people out there who harm children and are looking for children.",
        ),
        (
            "There are criminals out there who laugh at us.",
            "There are people out there who commit crimes and who laugh at us.",
        ),
        (
            "He went out there with a felon.",
            "He went out there with a person with a felony conviction.",
        ),
    ],
)
def test_who_is_out_there_is_said_next_to_the_people(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A felon who was convicted of robbery in 2010 was found.",
            "A person who was convicted of robbery in 2010 was found.",
        ),
        (
            "A felon who had two of his felony convictions reduced spoke.",
            "A person who had two of his felony convictions reduced spoke.",
        ),
        # Of having a gun only somebody is convicted who has a felony conviction before.
        (
            "A felon who was convicted of having a gun was found.",
            "A person with a felony conviction who was convicted of having a gun was found.",
        ),
        (
            "A felon who saw the man who was convicted spoke.",
            "A person with a felony conviction who saw the man who was convicted spoke.",
        ),
    ],
)
def test_a_conviction_is_told_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A convicted burglar named Shane Hale wrote.",
            "A person named Shane Hale, convicted of burglary, wrote.",
        ),
        (
            "A girl was killed by a gang member aiming at a boy.",
            "A girl was killed by a person alleged to be in a gang who was aiming at a boy.",
        ),
    ],
)
def test_a_name_or_a_deed_behind_the_label_is_the_persons(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Police arrested a felon with a gun.",
            "Police arrested a person with a felony conviction who had a gun.",
        ),
        (
            "Troopers pulled over a convicted felon with a pound of meth.",
            "Troopers pulled over a person previously convicted of a felony who had a pound of "
            "meth.",
        ),
        (
            "Deputies located a parolee with two pistols.",
            "Deputies located a person on parole who had two pistols.",
        ),
        (
            "A 40-year-old felon with 12 baggies of heroin was arrested.",
            "A 40-year-old person with a felony conviction who had 12 baggies of heroin was "
            "arrested.",
        ),
        (
            "A felon with a gun was arrested.",
            "A person with a felony conviction who had a gun was arrested.",
        ),
        (
            "Felons with guns will be prosecuted.",
            "People with felony convictions who have guns will be prosecuted.",
        ),
        (
            "Police arrested a homeless man with a knife.",
            "Police arrested an unhoused man with a knife.",
        ),
        (
            "He stabbed a gang member with a knife.",
            "He stabbed a person alleged to be in a gang with a knife.",
        ),
    ],
)
def test_what_people_had_on_them_is_no_part_of_their_record(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The homeless man's tent was burned.", "The unhoused man's tent was burned."),
        ("A homeless woman's purse was stolen.", "An unhoused woman's purse was stolen."),
        (
            "Transient Joe Hale, 34, was arrested.",
            "Joe Hale, 34, who is without stable housing, was arrested.",
        ),
        (
            "A transient living in a tent was arrested.",
            "A person without stable housing who was living in a tent was arrested.",
        ),
        ("Drug dealers in Elm sell fentanyl here.", "People in Elm sell fentanyl here."),
    ],
)
def test_people_without_homes_keep_their_places_and_things(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The unit checks truants, parolees and probationers.",
            "The unit checks truants, and people on parole or probation.",
        ),
        (
            "In recent weeks, parolees and probationers were checked.",
            "In recent weeks, people on parole or probation were checked.",
        ),
    ],
)
def test_a_list_keeps_its_and(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Gang members wearing masks robbed a store.",
            "People alleged to be in a gang who were wearing masks robbed a store.",
        ),
        (
            "A felon driving a stolen car crashed.",
            "A person with a felony conviction who was driving a stolen car crashed.",
        ),
        (
            "Felons carrying loaded guns face prison.",
            "People with felony convictions who are carrying loaded guns face prison.",
        ),
        ("A parolee driving a stolen car fled.", "A person on parole driving a stolen car fled."),
    ],
)
def test_what_people_wear_carry_or_drive_is_theirs(text: str, better: str) -> None:
    assert mended(text) == better


def test_the_homeless_in_a_list_are_people_already() -> None:
    text = "He preyed on the elderly, addicts and others."
    assert mended(text) == (
        "He preyed on the elderly, people with substance use disorders and others."
    )


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Agents arrested a group of bank robbers known as the Nine.",
            "Agents arrested a group of people accused of bank robbery known as the Nine.",
        ),
        (
            "The unit reviews every arrest of a habitual offender within 24 hours.",
            "The unit reviews every arrest of a person accused of repeated offenses, within 24"
            " hours.",
        ),
        (
            "The program meets felons within 30 days of release.",
            "The program meets people with felony convictions within 30 days of release.",
        ),
    ],
)
def test_what_goes_with_a_group_or_a_verb_goes_with_no_offense(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Drug Trafficker with Lake Cartel Sentenced",
            "Person Convicted of Drug Trafficking with Lake Cartel Sentenced",
        ),
        (
            "Robber with Elm Park gang gets nine years",
            "Person convicted of robbery with Elm Park gang gets nine years",
        ),
        (
            "Drug dealers with the same organization were sentenced.",
            "People convicted of selling drugs with the same organization were sentenced.",
        ),
        (
            "Drug dealer with gang ties sentenced",
            "Person convicted of selling drugs who has gang ties sentenced",
        ),
        (
            "A felon with a gun was arrested.",
            "A person with a felony conviction who had a gun was arrested.",
        ),
    ],
)
def test_a_group_that_somebody_works_with_is_no_thing_they_have(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A violent offender with three robbery convictions fled.",
            "A person with three robbery convictions fled.",
        ),
        (
            "A wife beater with two earlier domestic violence convictions fled.",
            "A person with two earlier domestic violence convictions fled.",
        ),
        (
            "Police met a drug dealer with two prior drug convictions.",
            "Police met a person with two prior drug convictions.",
        ),
        (
            "Hale is a violent offender with three robbery convictions.",
            "Hale has three robbery convictions.",
        ),
        (
            "A violent offender who has three robbery convictions fled.",
            "A person who has three robbery convictions fled.",
        ),
        (
            "Violent Offender With Three Robbery Convictions Gets Life",
            "Person With Three Robbery Convictions Gets Life",
        ),
        (
            "A drug dealer with two burglary convictions fled.",
            "A person accused of selling drugs who has two burglary convictions fled.",
        ),
        (
            "A violent offender with no robbery convictions fled.",
            "A person accused of a violent offense who has no robbery convictions fled.",
        ),
    ],
)
def test_convictions_of_the_labels_own_kind_are_enough(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "We are prosecuting human traffickers and protecting our children.",
            "We are prosecuting people accused of human trafficking, and protecting our children.",
        ),
        (
            "Deputies are arresting drug dealers and seizing their guns.",
            "Deputies are arresting people accused of selling drugs, and seizing their guns.",
        ),
        (
            "We keep helping addicts and protecting their children.",
            "We keep helping people with substance use disorders and protecting their children.",
        ),
    ],
)
def test_what_else_somebody_does_is_no_offense_of_others(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They ran guns to hardened criminals across the state line.",
            "They ran guns to people who commit serious crimes across the state line.",
        ),
        (
            "They sold guns to drug dealers across the county line.",
            "They sold guns to people who sold drugs across the county line.",
        ),
        (
            "They sold guns to drug dealers across the county.",
            "They sold guns to people across the county who sold drugs.",
        ),
        (
            "A suspect, a transient from Elm, was cleared.",
            "A suspect, a person from Elm without stable housing, was cleared.",
        ),
        (
            "Joe Hale, a parolee from Elm, was cleared.",
            "Joe Hale, of Elm, who is on parole, was cleared.",
        ),
        (
            "A parolee on a GPS monitor was found.",
            "A person on parole and on a GPS monitor was found.",
        ),
        (
            "A parolee with a GPS monitor was found.",
            "A person on parole with a GPS monitor was found.",
        ),
        (
            "The dead man was a prison inmate and onetime roommate of Hale.",
            "The dead man was in prison and was a onetime roommate of Hale.",
        ),
        (
            "Hale is an addict and friend of the clerk.",
            "Hale has a substance use disorder and is a friend of the clerk.",
        ),
        ("Hale was an inmate and died in May.", "Hale was incarcerated and died in May."),
        (
            "The officer hit a pretrial detainee with mental illness.",
            "The officer hit a person with mental illness detained before trial.",
        ),
        (
            "Pretrial detainees with disabilities wait for a bed.",
            "People with disabilities detained before trial wait for a bed.",
        ),
        (
            "A fugitive with a mental illness was found.",
            "A person with a mental illness wanted by law enforcement was found.",
        ),
        (
            "She referred arrestees as clients.",
            "She referred arrested people as clients.",
        ),
        ("She charged arrestees a fee.", "She charged people who were arrested a fee."),
    ],
)
def test_what_follows_keeps_its_words_together(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Child predator caught in chat sting gets nine years",
            "Person convicted of a sexual offense against a child and caught in chat"
            " sting gets nine years",
        ),
        (
            "Child Molester Who Fled to Mexico Gets 40 Years",
            "Person Convicted of Child Sexual Abuse Who Fled to Mexico Gets 40 Years",
        ),
        (
            "A gang member accused of firing into a party was arraigned.",
            "A person alleged to be in a gang and accused of firing into a party was arraigned.",
        ),
        (
            "A gang member with close ties to a cartel was arrested.",
            "A person alleged to be in a gang with close ties to a cartel was arrested.",
        ),
        (
            "A gang member with two guns was arrested.",
            "A person alleged to be in a gang who had two guns was arrested.",
        ),
    ],
)
def test_whoever_was_caught_is_not_the_children(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Car thieves took 90 vehicles last year.",
            "People stole 90 vehicles last year.",
        ),
        (
            "Thief Took Tools From Nine Yards",
            "Person Stole Tools From Nine Yards",
        ),
        (
            "Thieves took him to a bank.",
            "People took him to a bank.",
        ),
        (
            "Robbers took cash from the till.",
            "People took cash from the till.",
        ),
    ],
)
def test_thieves_who_took_something_stole_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Deputies arrest felon with stolen Glock, meth",
            "Deputies arrest person with a felony conviction found with stolen Glock, meth",
        ),
        (
            "Deputies arrest convicted felon with revolver",
            "Deputies arrest person previously convicted of a felony who had revolver",
        ),
        (
            "The jury convicted a 40-year-old violent felon with prior convictions in Elm.",
            "The jury convicted a 40-year-old person with prior convictions in Elm.",
        ),
        (
            "Ana Lott, 29, a convicted felon with two prison terms, was convicted.",
            "Ana Lott, 29, who has a prior felony conviction and two prison terms, was convicted.",
        ),
        (
            "Ana Lott, 29, a convicted felon with two children, was arrested.",
            "Ana Lott, 29, who has a felony conviction and two children, was arrested.",
        ),
        (
            "The driver, a three-time felon from Elm, fled.",
            "The driver, who is from Elm and has three felony convictions, fled.",
        ),
        (
            "Ana Lott, a three-time felon from Elm, fled.",
            "Ana Lott, of Elm, who has three felony convictions, fled.",
        ),
        (
            "The plan is for chronic nonviolent offenders with addictions.",
            "The plan is for people accused of repeated nonviolent offenses who have addictions.",
        ),
        (
            "The plan is for habitual low-level offenders.",
            "The plan is for people accused of repeated low-level offenses.",
        ),
        (
            "Felon disenfranchisement laws have changed.",
            "Felony disenfranchisement laws have changed.",
        ),
        (
            "Felon voting bans are old.",
            "Bans on voting by people with felony convictions are old.",
        ),
    ],
)
def test_a_record_is_told_with_what_else_is_told(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Inmate Tom Bow, left, shows the garden.",
            "Tom Bow, left, an incarcerated person, shows the garden.",
        ),
        (
            "Felon Tom Bow, second from right, listens.",
            "Tom Bow, second from right, who has a felony conviction, listens.",
        ),
        (
            "An offender's children suffer too.",
            "The children of a person accused of an offense suffer too.",
        ),
        (
            "An inmate's children visit.",
            "An incarcerated person's children visit.",
        ),
        (
            "Felon twice arrested in Elm",
            "Person with a felony conviction twice arrested in Elm",
        ),
        (
            "Repeat offenders (3+ prior filings): 77",
            "People (3+ prior filings): 77",
        ),
        (
            "We fight the county's most active repeat offenders.",
            "We fight people in the county with the most convictions.",
        ),
        (
            "The man, a pretrial detainee awaiting trial, is ill.",
            "The man, a detained person awaiting trial, is ill.",
        ),
        (
            "A pretrial detainee awaiting arraignment is ill.",
            "A detained person awaiting arraignment is ill.",
        ),
        (
            "A pretrial detainee is ill.",
            "A person detained before trial is ill.",
        ),
    ],
)
def test_what_stands_behind_the_label_keeps_its_place(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "One, a heroin user of twenty years, left early.",
            "One, a person who has used heroin for twenty years, left early.",
        ),
        (
            "Hale was a heroin user of ten years.",
            "Hale was a person who had used heroin for ten years.",
        ),
        (
            "An opioid addict of more than 20 years told the court.",
            "A person who has had an opioid addiction for more than 20 years told the court.",
        ),
        (
            "A pregnant addict of 20 gave evidence.",
            "A pregnant woman of 20 with a substance use disorder gave evidence.",
        ),
        (
            "A gang member of 17 is in custody.",
            "A person of 17 alleged to be in a gang is in custody.",
        ),
        (
            "A prisoner of 30 years was released.",
            "An incarcerated person of 30 years was released.",
        ),
        (
            "The jury convicted a drug dealer of 20 counts.",
            "The jury convicted a defendant of 20 counts.",
        ),
    ],
)
def test_an_age_goes_with_the_person_and_years_with_what_lasted(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "• Repeat offenders with a case pending",
            "• People with prior convictions and a case pending",
        ),
        (
            "1. Drug offenders with children at home",
            "1. People accused of drug offenses who have children at home",
        ),
        (
            "They charged the felons with murder.",
            "They charged the people with felony convictions with murder.",
        ),
    ],
)
def test_in_a_list_what_follows_with_is_what_they_have(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Career criminal Joe Hale, who has nine prior convictions, fled.",
            "Joe Hale, who has nine prior convictions, fled.",
        ),
        (
            "Repeat offender Ann Moss, who has two past convictions, fled.",
            "Ann Moss, who has two past convictions, fled.",
        ),
        (
            "Drug dealer Joe Hale, who has three prior drug convictions, fled.",
            "Joe Hale, who has three prior drug convictions, fled.",
        ),
        (
            "Drug dealer Joe Hale, who has two prior theft convictions, fled.",
            "Joe Hale, who is accused of selling drugs and who has two prior theft convictions,"
            " fled.",
        ),
        (
            "Felons just out of prison need work.",
            "People with felony convictions who are just out of prison need work.",
        ),
    ],
)
def test_a_record_told_behind_the_name_is_told_once_and_who_came_home_is_said(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Jailing chronic drunks for a night mends nothing.",
            "Jailing people with alcohol use disorder for a night mends nothing.",
        ),
        (
            "They jailed the drug user for two days.",
            "They jailed the person with a substance use disorder for two days.",
        ),
        (
            "A former addict he once arrested spoke.",
            "A person who formerly had an addiction whom he once arrested spoke.",
        ),
        (
            "He paid street addicts $20 for each part.",
            "He paid people with substance use disorders $20 for each part.",
        ),
        (
            "This is the kind of predator who should never walk free.",
            "This is the kind of person who should never walk free.",
        ),
        ("A drunk swung at a deputy.", "An intoxicated person swung at a deputy."),
    ],
)
def test_what_follows_goes_with_the_people(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They left the boy with his drug-addicted uncle without a visit.",
            "They left the boy with his uncle, who had a substance use disorder, without a visit.",
        ),
        (
            "He lives with his drug-addicted mother in Elm City.",
            "He lives with his mother, who has a substance use disorder, in Elm City.",
        ),
        (
            "He lived with his addict brother.",
            "He lived with his brother with a substance use disorder.",
        ),
        (
            "The city opened a clinic for drug addicts with a state grant.",
            "The city opened a clinic for people with substance use disorders with a state grant.",
        ),
        (
            "The county opened a clinic for drug addicts with children.",
            "The county opened a clinic for people with substance use disorders and children.",
        ),
        (
            "Escaped prisoner in custody after nine hours",
            "Person who escaped from custody back in custody after nine hours",
        ),
        (
            "Deputies located the escaped convict asleep in a barn.",
            "Deputies located the person who escaped from custody asleep in a barn.",
        ),
        (
            "Any ex-offender living here more than 90 days may apply.",
            "Any person with a past conviction living here more than 90 days may apply.",
        ),
        (
            "He sold teen prostitutes out of a motel.",
            "He sold teenagers for sex out of a motel.",
        ),
        (
            "Deputies arrest felon with stolen guns",
            "Deputies arrest person with a felony conviction found with stolen guns",
        ),
        (
            "Nine juvenile offenders serving life may ask for hearings.",
            "Nine people serving life for offenses committed as juveniles may ask for hearings.",
        ),
        (
            "We took the most violent gangsters off the streets.",
            "We took the most violent people alleged to be in gangs off the streets.",
        ),
        (
            "We did not start this drug war, but we will win it.",
            "We did not start this fight against drugs, but we will win it.",
        ),
        (
            "This drug war has cost millions.",
            "This effort against drugs has cost millions.",
        ),
        (
            "Thugs and criminals will be stopped.",
            "People who commit crimes will be stopped.",
        ),
        (
            "Fugitives of the Week: Do you know them?",
            "Wanted people of the week: Do you know them?",
        ),
    ],
)
def test_what_follows_goes_with_the_verb_and_not_with_an_illness(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Cash seized from drug dealers paid for the van.",
            "Cash seized from people accused of selling drugs paid for the van.",
        ),
        (
            "Police arrested drug dealers paid for by the cartel.",
            "Police arrested people accused of selling drugs who were paid for by the cartel.",
        ),
        (
            "The team follows repeat offenders from arrest through sentencing.",
            "The team follows people with prior convictions from arrest through sentencing.",
        ),
        (
            "The team follows repeat offenders from Elm.",
            "The team follows people from Elm with prior convictions.",
        ),
        (
            "The bill punishes pushers who sell to children.",
            "The bill punishes people who sell drugs to children.",
        ),
        (
            "The bill punishes dope dealers who sell near schools.",
            "The bill punishes people who sell drugs near schools.",
        ),
        (
            "They ask to keep the child killer behind bars for life.",
            "They ask to keep behind bars for life the person convicted of killing a child.",
        ),
        (
            "Anyone is presumed to be a trafficker at 28 grams.",
            "Anyone is presumed to have engaged in trafficking at 28 grams.",
        ),
        (
            "They depend on drug runners, most of them young, to move the packages.",
            "They depend on people, most of them young, to move the packages.",
        ),
        ("Repeat Offender Convicted of Arson", "Person with a Prior Record Convicted of Arson"),
    ],
)
def test_what_goes_with_the_verb_stays_behind(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He was the same burglar the couple had chased off.",
            "He was the same person accused of burglary whom the couple had chased off.",
        ),
        (
            "The drug dealers the county prosecuted were young.",
            "The people accused of selling drugs whom the county prosecuted were young.",
        ),
        (
            "Every addict the clinic treats gets a ride.",
            "Every person with a substance use disorder whom the clinic treats gets a ride.",
        ),
        (
            "He never told us that the ex-convict he hired stole.",
            "He never told us that the person with a past conviction whom he hired stole.",
        ),
        (
            "Drug Dealers the County Prosecuted Were Young",
            "People Accused of Selling Drugs Whom the County Prosecuted Were Young",
        ),
        (
            "The robbers the state says hit nine stores are here.",
            "The people accused of robbery who the state says hit nine stores are here.",
        ),
        (
            "She told the addict the clinic had closed.",
            "She told the person with a substance use disorder the clinic had closed.",
        ),
        (
            "She sold the addict the pills police seized.",
            "She sold the person with a substance use disorder the pills police seized.",
        ),
        (
            "When they jailed the burglar the city fell quiet.",
            "When they jailed the person accused of burglary the city fell quiet.",
        ),
    ],
)
def test_a_bare_clause_is_joined_with_whom(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He is not the drug trafficker the state made him out to be.",
            "He is not the person the state made him out to be.",
        ),
        (
            "She is no longer the junkie she once was.",
            "She is no longer the person she once was.",
        ),
        (
            "They are not the thieves you think they are.",
            "They are not the people you think they are.",
        ),
    ],
)
def test_what_somebody_is_said_to_be_is_a_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A tip led to a child molester hiding abroad.",
            "A tip led to a person hiding abroad who is accused of sexually abusing a child.",
        ),
        (
            "The unit finds sex offenders hiding abroad.",
            "The unit finds people hiding abroad who were convicted of sexual offenses.",
        ),
        (
            "It finds rapists lurking online.",
            "It finds people lurking online who commit rape.",
        ),
        (
            "A drug dealer known to buyers only as Pip fled.",
            "A person accused of selling drugs and known to buyers only as Pip fled.",
        ),
    ],
)
def test_where_people_hide_is_not_said_of_the_last_noun(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Seized cash from drug traffickers paid for cameras.",
            "Seized cash from people accused of drug trafficking paid for cameras.",
        ),
        (
            "Forfeited cars from drug traffickers served as decoys.",
            "Forfeited cars from people accused of drug trafficking served as decoys.",
        ),
    ],
)
def test_what_paid_for_something_is_the_money(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They hire students to serve as drug mules, carrying cocaine in suitcases.",
            "They hire students to carry cocaine in suitcases.",
        ),
        (
            "He acted as a drug mule, transporting meth to Elm.",
            "He carried meth to Elm.",
        ),
        (
            "He used her as a drug mule, smuggling pills in her shoes.",
            "He used her to carry pills in her shoes.",
        ),
    ],
)
def test_what_a_mule_carries_is_said_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "It helps the drug offenders it serves.",
            "It helps the people accused of drug offenses whom it serves.",
        ),
        ("The burglars it hired came.", "The people accused of burglary whom it hired came."),
    ],
)
def test_whom_a_program_serves_is_told_with_whom(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Most of the men in the class are drug dealers arrested inside the mall.",
            "Most of the men in the class are people accused of selling drugs who were arrested"
            " inside the mall.",
        ),
        (
            "It counts johns arrested throughout the valley.",
            "It counts people accused of buying sex who were arrested throughout the valley.",
        ),
        (
            "The shelter houses addicts found along the tracks.",
            "The shelter houses people with substance use disorders who were found along the"
            " tracks.",
        ),
        (
            "Police seek a predator in a windbreaker seen near the playground.",
            "Police seek a person in a windbreaker accused of harming children and seen near"
            " the playground.",
        ),
        (
            "The sheriff checked on registered sex offenders before the fair.",
            "The sheriff checked on people on the sex offender registry before the fair.",
        ),
        (
            "Deputies Check on Sex Offenders During School Break",
            "Deputies Check on People on the Sex Offender Registry During School Break",
        ),
    ],
)
def test_when_or_where_somebody_was_caught_is_not_when_he_did_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Diversion is offered to first offenders not selling drugs.",
            "Diversion is offered to people with no prior convictions who are not selling drugs.",
        ),
        (
            "Treatment goes to drug offenders not involved in sales.",
            "Treatment goes to people accused of drug offenses who are not involved in sales.",
        ),
        (
            "The class is for DWI offenders not living in the county.",
            "The class is for people accused of DWI offenses who are not living in the county.",
        ),
        (
            "The prosecutor has money for offenders in need of a bed.",
            "The prosecutor has money for people accused of offenses who are in need of a bed.",
        ),
        (
            "The aim is to get offenders enrolled in classes, the prosecutor said.",
            "The aim is to get people accused of offenses enrolled in classes, the prosecutor"
            " said.",
        ),
    ],
)
def test_who_needs_or_does_not_do_something_is_told_of_the_people(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A kingpin convicted in absentia was flown to Reno.",
            "A person convicted in absentia of leading a criminal operation was flown to Reno.",
        ),
        (
            "A heroin dealer tried in absentia was caught in Rome.",
            "A person tried in absentia for selling heroin was caught in Rome.",
        ),
    ],
)
def test_who_was_absent_was_so_from_court(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Jurors began the case of the alleged cop killer, Ned Parr, 51.",
            "Jurors began the case of Ned Parr, 51, accused of killing an officer.",
        ),
        (
            "The accused child molester, Ned Parr, will stand trial in May.",
            "Ned Parr, accused of sexually abusing a child, will stand trial in May.",
        ),
        (
            "The judge sentenced the child rapist, Ned Parr, to life.",
            "The judge sentenced Ned Parr, convicted of raping a child, to life.",
        ),
        # No victim stands before the name.
        (
            "Jurors heard from the drug dealer, Ned Parr, 51.",
            "Jurors heard from the person accused of selling drugs, Ned Parr, 51.",
        ),
        (
            "Detectives interviewed the child rapist, Elm Police said.",
            "Detectives interviewed the person accused of raping a child, Elm Police said.",
        ),
    ],
)
def test_a_name_behind_the_label_is_not_the_victims(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A burglar tackled by two neighbors was treated at Elm General.",
            "A person accused of burglary who was tackled by two neighbors was treated at Elm"
            " General.",
        ),
        ("The burglar passed by the house.", "The burglary suspect passed by the house."),
        (
            "Gang members in matching jackets filled the back rows.",
            "People in matching jackets alleged to be in a gang filled the back rows.",
        ),
        (
            "She is the addict we could not reach.",
            "She is the person with a substance use disorder whom we could not reach.",
        ),
        (
            "The smugglers that abandoned them in the desert fled.",
            "The people accused of smuggling who abandoned them in the desert fled.",
        ),
        (
            "He warned the addicts that armed deputies would come.",
            "He warned the people with substance use disorders that armed deputies would come.",
        ),
    ],
)
def test_what_was_done_to_them_or_what_they_wore_is_theirs(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "It is for nonviolent offenders with addiction who face drug charges.",
            "It is for people accused of nonviolent offenses who have addiction and face"
            " drug charges.",
        ),
        (
            "Diversion serves low-level offenders with trauma who are charged with theft.",
            "Diversion serves people accused of low-level offenses who have trauma and"
            " are charged with theft.",
        ),
        (
            "Bail is denied to repeat offenders with two or more drug felonies.",
            "Bail is denied to people with two or more drug felonies.",
        ),
        (
            "The unit tries repeat offenders with at least one felony.",
            "The unit tries people with at least one felony.",
        ),
        (
            "The unit tries repeat offenders with two open felonies.",
            "The unit tries people with prior convictions with two open felonies.",
        ),
    ],
)
def test_who_has_something_and_faces_charges_is_told_so_in_one_clause(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The drug-abusing sister of the witness left.",
            "The witness's sister who uses drugs left.",
        ),
        (
            "Deputies met the addicted nephew of the defendant.",
            "Deputies met the defendant's nephew with a substance use disorder.",
        ),
        (
            "The homeless mother of the infant came in.",
            "The infant's mother experiencing homelessness came in.",
        ),
        (
            "The drug-abusing father of three left.",
            "The father of three who uses drugs left.",
        ),
    ],
)
def test_what_is_said_of_a_relative_is_not_said_of_whom_it_is_a_relative(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "First-time offenders with a felony may ask a judge.",
            "People with a first felony may ask a judge.",
        ),
        (
            "A first-time offender with a misdemeanor conviction may apply.",
            "A person with a first misdemeanor conviction may apply.",
        ),
        (
            "First-time offenders with one theft offense pay less.",
            "People with a first theft offense pay less.",
        ),
        (
            "First-time offenders with jobs pay more.",
            "People with no prior convictions and jobs pay more.",
        ),
    ],
)
def test_the_one_offense_of_who_had_none_before_is_their_first(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "We are charging felons who carry guns.",
            "We are charging people previously convicted of felonies who carry guns.",
        ),
        (
            "The county charged six felons last year.",
            "The county charged six people previously convicted of felonies last year.",
        ),
        (
            "They charge addicts only where somebody is hurt.",
            "They charge people who have substance use disorders only where somebody is hurt.",
        ),
        # Only a charge goes on with "with".
        (
            "She helps felons with job searches.",
            "She helps people with felony convictions with job searches.",
        ),
    ],
)
def test_nobody_is_charged_with_what_they_have(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "She was held as mentally ill and dangerous.",
            "She was held as having a mental illness and being dangerous.",
        ),
        (
            "Two men were committed as mentally ill or violent.",
            "Two men were committed as having a mental illness or being violent.",
        ),
        (
            "The unit stops offenders like this one.",
            "The unit stops people who commit offenses like this one.",
        ),
    ],
)
def test_both_halves_of_what_is_said_have_their_verb(text: str, better: str) -> None:
    assert mended(text) == better
