"""Suggestions fitted to what stands beside the term: names, nouns, phrases, reports."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.lint.match import find
from generator.lint.model import Severity
from generator.lint.word_sets import words
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Former heroin addict Luis Amaya spoke.",
            "Luis Amaya, who formerly had an addiction to heroin, spoke.",
        ),
        (
            "Police arrested convicted felon Joe Hale Monday.",
            "Police arrested Joe Hale, previously convicted of a felony, Monday.",
        ),
        (
            "Drug dealer Joe Hale, 34, of Elm City, was arrested.",
            "Joe Hale, 34, of Elm City, accused of selling drugs, was arrested.",
        ),
        (
            "The drug dealer Joe Hale was sentenced to nine years.",
            "Joe Hale, convicted of selling drugs, was sentenced to nine years.",
        ),
        (
            "Gang members Joe Hale and Al Poe ran.",
            "Joe Hale and Al Poe, alleged to be in a gang, ran.",
        ),
        (
            "In June, 34-year-old drug dealer Ana-Maria O\u2019Brien was arrested.",
            "In June, Ana-Maria O\u2019Brien, a 34-year-old person accused of selling drugs, was"
            " arrested.",
        ),
        (
            "It was written by inmate Joe Hale.",
            "It was written by Joe Hale, an incarcerated person.",
        ),
        (
            "Drug Dealer Joe Hale Gets 14 Years",
            "Joe Hale, Convicted of Selling Drugs, Gets 14 Years",
        ),
        (
            "Serial burglar Tobias Kern, who targeted old men, got 20 years.",
            "Tobias Kern, who was convicted of a series of burglaries and who targeted old men, got"
            " 20 years.",
        ),
        (
            "Inmate Joe Hale, who fled, was found.",
            "Joe Hale, who is incarcerated and who fled, was found.",
        ),
    ],
)
def test_label_before_a_name_goes_behind_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "Inmate Medicaid enrollment rose.",
        "He met a local inmate Tuesday.",
    ],
)
def test_capitals_alone_make_no_name(text: str) -> None:
    (finding,) = find(text, RULEBASE)

    assert finding.matched.lower().split()[-1] == "inmate"


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The addict population has doubled.",
            "The population of people with substance use disorders has doubled.",
        ),
        (
            "An addict community grew.",
            "A community of people with substance use disorders grew.",
        ),
    ],
)
def test_label_before_a_noun_goes_behind_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "It is open to offenders between 18 and 24.",
            "It is open to people between 18 and 24 in the justice system.",
        ),
        (
            "Opioid abusers with no violent record may apply.",
            "People who misuse opioids and have no violent record may apply.",
        ),
        (
            "He is a felon with four convictions.",
            "He has four convictions.",
        ),
    ],
)
def test_phrase_after_a_long_replacement_goes_with_the_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "Deputies called the man a drug addict.",
        "She was called a junkie.",
        "He was known as a small-time pot dealer.",
        "He was fired for calling patients addicts.",
        "He described Hale as a sexual predator.",
    ],
)
def test_what_somebody_was_called_is_only_a_note(text: str) -> None:
    (finding,) = find(text, RULEBASE)

    assert (finding.severity, finding.quoted) == (Severity.NOTE, True)


def test_whom_somebody_found_is_no_report() -> None:
    (finding,) = find("Deputies found an addict in the car.", RULEBASE)

    assert not finding.quoted


def test_possessive_of_certain_people_stays_theirs() -> None:
    assert mended("The addicts' children came.") == (
        "The children of the people with substance use disorders came."
    )


def test_label_before_the_name_of_an_owner_is_left_out() -> None:
    assert mended("Drug dealer Joe Hale's car was sold.") == "Joe Hale's car was sold."


def test_mother_in_law_is_one_word() -> None:
    assert mended("The addict's mother-in-law called.") == (
        "The mother-in-law of the person with a substance use disorder called."
    )


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Quist is a schizophrenic.", "Quist has schizophrenia."),
        ("He was a drug user when they met.", "He used drugs when they met."),
        ("Ellison, a recovering addict, is a mentor.", "Ellison, who is in recovery, is a mentor."),
        ("The suspect, a parolee, fled.", "The suspect, who is on parole, fled."),
        (
            "A nurse, an addict, and a cook spoke.",
            "A nurse, a person with a substance use disorder, and a cook spoke.",
        ),
        (
            "He is not a drug user.",
            "He is not a person who uses drugs.",
        ),
    ],
)
def test_sentence_that_has_its_person_needs_no_other(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "It helps first-time, nonviolent gun offenders.",
            "It helps people accused of first-time, nonviolent gun offenses.",
        ),
        (
            "Armed Drug Trafficker Sentenced",
            "Person Convicted of Armed Drug Trafficking Sentenced",
        ),
        (
            "A felon from Eastmoor was sentenced.",
            "A person from Eastmoor with a felony conviction was sentenced.",
        ),
        ("Offenders who finish are released.", "People who finish are released."),
    ],
)
def test_words_beside_the_term_find_their_place(text: str, better: str) -> None:
    assert mended(text) == better


def test_small_words_begin_no_surname() -> None:
    assert (
        mended("Inmate Joe Hale allegedly ran.")
        == "Joe Hale, an incarcerated person, allegedly ran."
    )
    assert mended("Inmate Ana de la Cruz ran.") == "Ana de la Cruz, an incarcerated person, ran."


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Drug dealer arrests rose by half.",
            "Arrests of people accused of selling drugs rose by half.",
        ),
        ("Prisoner intake was closed.", "Intake of incarcerated people was closed."),
        (
            "Gang member shootings fell.",
            "Shootings by people alleged to be in a gang fell.",
        ),
        ("It covers inmate uprisings.", "It covers uprisings by incarcerated people."),
        # There it is a verb.
        ("Parolee flees from deputies.", "Person on parole flees from deputies."),
        ("The inmate needs surgery.", "The incarcerated person needs surgery."),
        ("The inmate files a grievance.", "The incarcerated person files a grievance."),
        ("The inmate claims he fell.", "The incarcerated person claims he fell."),
        ("The inmate claims were filed.", "The claims of incarcerated people were filed."),
        ("The inmate needs were met.", "The needs of incarcerated people were met."),
        ("Felon faces charges.", "Person with a felony conviction faces charges."),
    ],
)
def test_label_goes_with_the_noun_behind_it_and_not_with_a_verb(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "The prostitute and two others were cited.",
        "A transient and his dog were found.",
        "The program offers prostitutes a second chance.",
        "A schizophrenic hears voices.",
        "The drunk falls asleep.",
    ],
)
def test_person_in_a_pair_or_before_an_object_or_a_verb_is_found(text: str) -> None:
    assert len(find(text, RULEBASE)) == 1


def test_list_that_only_the_plural_has_leaves_no_gap() -> None:
    for finding in find("The drug dealer population fell.", RULEBASE):
        assert not any("{" in one for one in finding.suggestions)


WORDS = sorted(
    words(
        "the a an felon addict inmates drug dealer dealers convicted suspected offender"
        " offenders violent low-level Joe Hale Ana-Maria O\u2019Brien Jr. , 34, of City ."
        " was sentenced who with from Elm population files \u2019s ' junkie and called him"
        " as between 18 is homeless man mentally ill gang member \u201c \u201d Gets Years"
        " FELON two Monday juvenile recovering alcoholic Judge"
    )
)


@given(st.lists(st.sampled_from(WORDS), min_size=3, max_size=20))
def test_suggestions_are_whole_whatever_stands_around(chosen: list[str]) -> None:
    text = " ".join(chosen)
    for finding in find(text, RULEBASE):
        assert finding.span.of(text) == finding.matched
        # Words are left to whoever spoke, and to sentences of a label: "A drug addict is a junkie".
        assert finding.suggestions or finding.quoted or {"called", "is"} & set(chosen)
        assert all(one.strip() and "{" not in one for one in finding.suggestions)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Fri. 9 p.m. \u2014 Parolee stopped.", "Fri. 9 p.m. \u2014 Person on parole stopped."),
        ("A 16-year-old juvenile ran.", "A 16-year-old ran."),
        ("Two 16-year-old juveniles ran.", "Two 16-year-olds ran."),
        (
            "The homeless addict's car was gone.",
            "The car of the unhoused person with a substance use disorder was gone.",
        ),
        (
            "Deputies found the mentally ill inmate's car.",
            "Deputies found the car of the incarcerated person with a mental illness.",
        ),
    ],
)
def test_suggestions_fit_dashes_ages_and_owners(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He hired ex-convict Hale to drive.",
            "He hired Hale, who has a past conviction, to drive.",
        ),
        (
            "He hired felon Tuesday to drive.",
            "He hired person with a felony conviction Tuesday to drive.",
        ),
    ],
)
def test_whoever_is_hired_to_do_something_has_a_name(text: str, better: str) -> None:
    assert mended(text) == better


def test_preposition_is_one_in_headlines_too() -> None:
    text = "MAN BEAT THREE HOMELESS MEN IN ONE MONTH"

    assert mended(text) == "MAN BEAT THREE UNHOUSED MEN IN ONE MONTH"


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Co-defendant pimp is charged with pandering.",
            "Co-defendant accused of pimping is charged with pandering.",
        ),
        (
            "Her co-defendant gang member is charged with robbery.",
            "Her co-defendant alleged to be in a gang is charged with robbery.",
        ),
        (
            "Defendant gang member is charged with murder.",
            "Defendant alleged to be in a gang is charged with murder.",
        ),
        (
            "The co-conspirator drug dealer was arrested.",
            "The co-conspirator accused of selling drugs was arrested.",
        ),
        ("We help inmates/victims.", "We help incarcerated people/victims."),
        ("Co-defendant inmates were moved.", "Incarcerated co-defendants were moved."),
        (
            "The co-defendant burglar Lee Moss is due in court.",
            "The co-defendant Lee Moss, accused of burglary, is due in court.",
        ),
        (
            "Moss told the defendant felons may not own guns.",
            "Moss told the defendant people with felony convictions may not own guns.",
        ),
        ("Inmate/Defendant Dirk Hale was released.", "Defendant Dirk Hale was released."),
        ("Defendant/Parolee Dirk Hale was released.", "Defendant Dirk Hale was released."),
        ("The felon/defendant's lawyer spoke.", "The defendant's lawyer spoke."),
        ("Inmates/patients filed claims.", "Patients filed claims."),
        ("INMATE/DEFENDANT JOE HALE RELEASED", "DEFENDANT JOE HALE RELEASED"),
        (
            "A rapist/burglar was arrested.",
            "A person accused of rape and of burglary was arrested.",
        ),
    ],
)
def test_whom_a_case_has_a_word_for_is_no_second_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The semi-transient was arrested.", "The person without stable housing was arrested."),
        ("Two semi-transients were here.", "Two people without stable housing were here."),
        (
            "A semi-transient Elm man was sentenced.",
            "An Elm man without stable housing was sentenced.",
        ),
        ("A transient Elm woman was found.", "An Elm woman without stable housing was found."),
        (
            "Hale was semi-transient, but lived with his aunt.",
            "Hale was without stable housing, but lived with his aunt.",
        ),
        (
            "The semi inmates drove crashed.",
            "The semi incarcerated people drove crashed.",
        ),
        ("SEMI-TRANSIENT MAN SENTENCED", "MAN WITHOUT STABLE HOUSING SENTENCED"),
        ("A semi-homeless man fell.", "A man experiencing homelessness fell."),
        ("She is a quasi-gang member.", "She is a person alleged to be in a gang."),
        ("A self-described transient fell.", "A person without stable housing fell."),
    ],
)
def test_what_stands_before_a_hyphen_goes_with_the_label(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "On Monday, 26-year-old drug dealer Hale sold cocaine to Moss.",
            "On Monday, 26-year-old Hale sold cocaine to Moss.",
        ),
        ("The 26-year-old robber Hale robbed it.", "The 26-year-old Hale robbed it."),
        ("In May, robber Joe Hale robbed two banks.", "In May, Joe Hale robbed two banks."),
        (
            "On Monday, 26-year-old gang member Hale shot him.",
            "On Monday, Hale, a 26-year-old person alleged to be in a gang, shot him.",
        ),
        (
            "The 31-year-old felon Hale sold his car.",
            "Hale, a 31-year-old person with a felony conviction, sold his car.",
        ),
        (
            "The local felon Joe Hale was jailed.",
            "Joe Hale, a local person with a felony conviction, was jailed.",
        ),
        ("The 31-year-old felon Joe Hale's car burned.", "The 31-year-old Joe Hale's car burned."),
    ],
)
def test_an_age_before_label_and_name_stays_with_the_name(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Inmates Hale and Moss are accused of leading two groups.",
            "Hale and Moss, who were in custody, are accused of leading two groups.",
        ),
        (
            "Inmates Joe Hale and Lee Moss have families.",
            "Joe Hale and Lee Moss, who are in custody, have families.",
        ),
        (
            "Hale fled with inmates Joe Diaz and Lee Moss, police said.",
            "Hale fled with Joe Diaz and Lee Moss, who were in custody, police said.",
        ),
        ("Parolees Hale and Moss fled.", "Hale and Moss, who are on parole, fled."),
    ],
)
def test_two_names_have_a_clause_behind_them(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The 12th-striker “Drifter Dan” was sentenced.",
            "The person with prior strike convictions known as “Drifter Dan” was sentenced.",
        ),
        (
            'A parolee "Night Owl" was arrested.',
            'A person on parole known as "Night Owl" was arrested.',
        ),
        ("SERIAL RAPIST “NIGHT OWL” CHARGED", "PERSON KNOWN AS “NIGHT OWL” CHARGED"),
        ("Bank Robber “Hat Man” Sentenced", "Person known as “Hat Man” Sentenced"),
        ('A drug dealer "Duke" sold it.', 'A person known as "Duke" sold it.'),
        (
            "The gang members “Ace” and “Duke” were charged.",
            "The people known as “Ace” and “Duke” were charged.",
        ),
        (
            "Gang member Joe “Ace” Hale fled.",
            "Joe “Ace” Hale, alleged to be in a gang, fled.",
        ),
        (
            "The victim called the inmate “Boss” in a letter.",
            "The victim called the incarcerated person “Boss” in a letter.",
        ),
    ],
)
def test_whom_a_nickname_names_is_known_by_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The office said that convicted rapist, Lee Moss, 66, is here.",
            "The office said that a person convicted of rape, Lee Moss, 66, is here.",
        ),
        (
            "Police said drug dealer, Joe Hale, was shot.",
            "Police said a person accused of selling drugs, Joe Hale, was shot.",
        ),
    ],
)
def test_a_label_with_no_article_before_a_name_gets_one(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He operated as a drug dealer for the crew.",
            "He is accused of selling drugs for the crew.",
        ),
        (
            "A man who acted as a serial killer here pleaded guilty to three murders.",
            "A man who committed several killings here pleaded guilty to three murders.",
        ),
        (
            "A man who acted as a serial killer here pleaded guilty to fraud.",
            "A man who is accused of several killings here pleaded guilty to fraud.",
        ),
        (
            "Lee Moss acted as a gang member.",
            "Lee Moss is alleged to be in a gang.",
        ),
        (
            "Man Who Preyed on Neighbors as Serial Killer Pleads Guilty to Murder",
            "Man Who Preyed on Neighbors Pleads Guilty to Murder",
        ),
        (
            "Judge Weeps as Serial Killer Pleads Guilty to Murder",
            "Judge Weeps as Person Pleads Guilty to Murder",
        ),
    ],
)
def test_nobody_acts_as_a_person_accused_of_something(text: str, better: str) -> None:
    assert mended(text) == better
