"""Whose word a label is, and what is said of many or of anybody, decides how a suggestion says it.

Each of these reads as a press release would: what is found, admitted or only feared is no
accusation, and what everybody does is no case.
"""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, all_mended, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The jury found that Ortega was a large-scale methamphetamine trafficker.",
            "The jury found that Ortega engaged in large-scale trafficking in methamphetamine.",
        ),
        (
            "The jury found that the man was a drug dealer's son.",
            "The jury found that the man was the son of a person accused of selling drugs.",
        ),
        (
            "Hale admitted in court that he was a burglar.",
            "Hale admitted in court that he committed burglary.",
        ),
        ("Being a burglar is not a crime.", "Being accused of burglary is not a crime."),
        (
            "According to the plea agreement, Marcus Dill, a drug dealer, supplied the motel.",
            "According to the plea agreement, Marcus Dill, who sold drugs, supplied the motel.",
        ),
        (
            "The paper got 15 years for the burglar wrong.",
            "The paper got 15 years for the person convicted of burglary wrong.",
        ),
    ],
)
def test_what_is_found_or_admitted_is_told_as_the_deed(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The officer warned potential thieves.", "The officer warned people who might steal."),
        (
            "A potential burglar looks for an unlocked door.",
            "A person who might commit burglary looks for an unlocked door.",
        ),
        (
            "Officers posed as johns at the motel.",
            "Officers posed as people who buy sex at the motel.",
        ),
        (
            "Why are drug dealers getting away with it?",
            "Why are people who sell drugs getting away with it?",
        ),
        (
            "A handful of offenders are responsible for most thefts.",
            "A handful of people who commit offenses are responsible for most thefts.",
        ),
        (
            "The penalties are meant to punish drug dealers.",
            "The penalties are meant to punish people who sell drugs.",
        ),
    ],
)
def test_what_many_do_or_might_do_accuses_nobody(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Less than two percent of deaths result in the conviction of a drug dealer.",
            "Less than two percent of deaths result in the conviction of a person"
            " for selling drugs.",
        ),
        (
            "The bank robber known as the Sunday Bandit was sentenced to nine years.",
            "The person convicted of bank robbery and known as the Sunday Bandit"
            " was sentenced to nine years.",
        ),
        (
            "The court upheld the 20-year sentence of a Cadmore drug trafficker who argued that"
            " the jury should not have heard it.",
            "The court upheld the 20-year sentence of a person from Cadmore convicted of drug"
            " trafficking who argued that the jury should not have heard it.",
        ),
        (
            "More than 2,000 nonviolent offenders sitting in state prisons were sent home.",
            "More than 2,000 people convicted of nonviolent offenses sitting in state prisons"
            " were sent home.",
        ),
        (
            "Two Northside gang members were found guilty of murder.",
            "Two people in a Northside gang were found guilty of murder.",
        ),
        (
            "The jury agreed: Moss is a murderer.",
            "The jury agreed: Moss committed murder.",
        ),
    ],
)
def test_what_a_court_has_decided_stays_decided(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They wrote to their daughter's rapist.",
            "They wrote to the person accused of raping their daughter.",
        ),
        (
            "Her son's murderer has been granted parole.",
            "The person convicted of murdering her son has been granted parole.",
        ),
        (
            "The law requires sex offenders to register.",
            "The law requires people convicted of sexual offenses to register.",
        ),
        (
            "The repeat drunk driving offender had four prior convictions.",
            "The person had four prior convictions.",
        ),
        (
            "Kessler, a career criminal whose record reaches back to 1987, appealed.",
            "Kessler, a person whose record reaches back to 1987, appealed.",
        ),
        (
            "The tent is home to chronically homeless, mentally ill offenders.",
            "The tent is home to chronically unhoused people with mental illnesses who are"
            " accused of offenses.",
        ),
        ("They met a Mexican drug dealer.", "They met a Mexican person accused of selling drugs."),
        (
            "He is a predator who used his position to reach children.",
            "He is accused of harming children and used his position to reach children.",
        ),
    ],
)
def test_nothing_is_said_twice_and_each_phrase_goes_with_its_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They beat the man because they believed him to be a child molester.",
            "They beat the man because they believed him to have sexually abused a child.",
        ),
        (
            "Neighbors believed Hale to be a drug dealer.",
            "Neighbors believed Hale to sell drugs.",
        ),
        (
            "Police mistook the boy for a burglar.",
            "Police mistook the boy for a person who committed burglary.",
        ),
        (
            "According to trial testimony, Hale, who was a 27-year-old drug dealer, fired first.",
            "According to trial testimony, Hale, who was a 27-year-old person who sold drugs,"
            " fired first.",
        ),
        (
            "According to the complaint, Hale is a drug dealer.",
            "According to the complaint, Hale is accused of selling drugs.",
        ),
        (
            "Those who robbed as a gang member when they were young may change.",
            "Those who robbed while in a gang when they were young may change.",
        ),
        (
            "He sold pills as a gang member.",
            "He sold pills while allegedly in a gang.",
        ),
        (
            'Hale pleaded guilty. "A habitual offender like Hale goes home," she said.',
            'Hale pleaded guilty. "A person like Hale convicted of repeated offenses goes home,"'
            " she said.",
        ),
    ],
)
def test_what_is_believed_or_testified_is_the_deed(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They beat a man who was believed to be a child molester.",
            "They beat a man who was believed to have sexually abused a child.",
        ),
        (
            "Two men believed to be burglars were arrested.",
            "Two men believed to have committed burglary were arrested.",
        ),
        (
            "He was thought to be a serial rapist.",
            "He was thought to have committed several rapes.",
        ),
        (
            "She is alleged to be a drug trafficker.",
            "She is alleged to have trafficked drugs.",
        ),
        (
            "The men, believed to be car thieves, fled.",
            "The men, believed to have stolen cars, fled.",
        ),
        (
            "They shouted at a man believed to be a sex offender.",
            "They shouted at a man believed to have been convicted of a sexual offense.",
        ),
        (
            "Two men believed to be drug dealers were stopped.",
            "Two men believed to sell drugs were stopped.",
        ),
        # Behind a label with an article of its own, it is one whom the text tells of.
        (
            "He was believed to be the child molester.",
            "He was believed to be the person accused of sexually abusing a child.",
        ),
    ],
)
def test_what_somebody_is_believed_to_be_is_what_they_are_believed_to_have_done(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The brothers became leaders and drug traffickers, the indictment says.",
            "The brothers became leaders and people who traffic drugs, the indictment says.",
        ),
        (
            "Marsh became a drug trafficker in 2009, prosecutors allege.",
            "Marsh started trafficking drugs in 2009, prosecutors allege.",
        ),
        ("Marsh became a pimp.", "Marsh started pimping."),
        ("Marsh became a gang member in 2010.", "Marsh joined a gang in 2010."),
        (
            "The brothers became enforcers and drug dealers.",
            "The brothers became enforcers and people who sell drugs.",
        ),
        (
            "They became drug traffickers who moved kilos.",
            "They became people who trafficked drugs and who moved kilos.",
        ),
        # What nobody goes on doing every day is a charge.
        ("Marsh became a serial rapist.", "Marsh became a person accused of several rapes."),
    ],
)
def test_what_somebody_becomes_is_no_accusation(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They came home as criminals.",
            "They came home as people who commit crimes.",
        ),
        (
            "Prison turns boys into criminals.",
            "Prison turns boys into people who commit crimes.",
        ),
        (
            "Our jails make criminals out of children.",
            "Our jails make people who commit crimes out of children.",
        ),
        (
            "These kids are not hardened criminals.",
            "These kids are not people with long conviction histories.",
        ),
        (
            "Is she a hardened criminal?",
            "Does she have a long conviction history?",
        ),
        (
            "Police arrested a hardened criminal.",
            "Police arrested a person accused of serious crimes.",
        ),
        (
            "Criminals may call and claim to be from the bank.",
            "People may call and claim to be from the bank.",
        ),
        (
            "A criminal will often pose as a deputy.",
            "A person will often pose as a deputy.",
        ),
        (
            "Criminals are posing as deputies.",
            "People are posing as deputies.",
        ),
        (
            "Stolen cards are sold online by criminals.",
            "Stolen cards are sold online by people who commit crimes.",
        ),
    ],
)
def test_who_is_made_a_criminal_or_is_no_hardened_one_is_accused_of_nothing(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "The court treated us like junkies.",
        "The jail treated me like a criminal.",
        "They treated us as if we were thieves.",
    ],
)
def test_how_somebody_was_treated_is_told_by_the_label_itself(text: str) -> None:
    assert [finding.suggestions for finding in find(text, RULEBASE)] == [()]


def test_two_labels_without_suggestions_stay_two() -> None:
    text = "They treated us like hookers and junkies."
    assert [finding.suggestions for finding in find(text, RULEBASE)] == [(), ()]


def test_labels_behind_like_are_people_where_nobody_complains() -> None:
    text = "He treated us like family and addicts came."
    assert [bool(finding.suggestions) for finding in find(text, RULEBASE)] == [True]


def test_a_label_of_which_there_is_no_such_thing_is_only_mentioned() -> None:
    assert not find("There is no such thing as a junkie.", RULEBASE)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('He let it to men he called "my junkies," whom he paid.', ["junkies"]),
        ('She met tenants she called "junkies" in court.', ['"junkies"']),
        ('He used the word "junkies" twice.', []),
    ],
)
def test_whom_somebody_calls_so_is_meant(text: str, found: list[str]) -> None:
    assert [finding.matched for finding in find(text, RULEBASE)] == found


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Hale denied that he was a drug dealer.", "Hale denied that he sold drugs."),
        ("Roe boasted he was a burglar.", "Roe boasted he committed burglary."),
        (
            "Hale told officers that he was a drug dealer.",
            "Hale told officers that he sold drugs.",
        ),
        (
            "The witness, who was a drug dealer at the time, spoke.",
            "The witness, who sold drugs at the time, spoke.",
        ),
        ("He stopped being a drug dealer in 2010.", "He stopped selling drugs in 2010."),
        (
            "Roe had been a crack addict and had been promised help.",
            "Roe had had a crack addiction and had been promised help.",
        ),
        (
            "Anyone who breaks into a home is a burglar.",
            "Anyone who breaks into a home commits burglary.",
        ),
        (
            "Believed to be a gang member, Hale was stopped.",
            "Believed to be in a gang, Hale was stopped.",
        ),
        ("Hale claimed to be a gang member.", "Hale claimed to be in a gang."),
        ("Hale, formerly a gang member, spoke.", "Hale, formerly in a gang, spoke."),
        (
            "He has been a drug dealer since his teens.",
            "He is accused of having sold drugs since his teens.",
        ),
    ],
)
def test_what_somebody_denies_or_claims_is_the_deed(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Neighbors told her that he was a drug dealer.",
            "Neighbors told her that he was accused of selling drugs.",
        ),
        (
            "Hale, who was a drug dealer at the time, fled.",
            "Hale, who was accused of selling drugs at the time, fled.",
        ),
    ],
)
def test_what_others_know_of_somebody_is_no_verdict(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "We treat them as patients, not addicts.",
        "They are victims, not criminals.",
        "See the person and not the felon.",
        "She was a victim, not a prostitute.",
        "I saw a scared kid, not a thug.",
    ],
)
def test_a_label_that_the_text_puts_aside_is_left(text: str) -> None:
    assert find(text, RULEBASE) == ()


def test_what_somebody_else_is_not_is_still_found() -> None:
    (finding,) = find("The victim was hurt by a guard, not an inmate.", RULEBASE)

    assert finding.rule == "inmate"


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Police arrested 14 would-be child predators.",
            "Police arrested 14 people accused of attempted sexual offenses against children.",
        ),
        (
            "Police arrested the would-be burglar.",
            "Police arrested the attempted burglary suspect.",
        ),
        (
            "The patrol deters would-be robbers.",
            "The patrol deters people who might commit robbery.",
        ),
    ],
)
def test_who_was_arrested_has_tried_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Hale denied having been a drug dealer.", "Hale denied having sold drugs."),
        ("Hale denied having been a gang member.", "Hale denied having been in a gang."),
        ("When he was a drug dealer, Roe carried a gun.", "When he sold drugs, Roe carried a gun."),
        (
            "Roe was shot by a man he said was a gang member.",
            "Roe was shot by a man he said was in a gang.",
        ),
    ],
)
def test_whose_word_or_when_it_was_is_told_before(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The man was identified by police as a burglar.",
            "The man was accused by police of burglary.",
        ),
        (
            "Moss, identified by prosecutors as a major drug trafficker, was held.",
            "Moss, accused by prosecutors of major drug trafficking, was held.",
        ),
        (
            "Police bought crack from two dealers. The dealers sold it in a park.",
            "Police bought crack from two people accused of selling drugs. They sold it in a park.",
        ),
    ],
)
def test_who_identified_somebody_has_accused_him(text: str, better: str) -> None:
    assert all_mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Do not assume that every kid in red is a gangbanger.",
            "Do not assume that every kid in red is in a gang.",
        ),
        ("We think each of them is a gang member.", "We think each of them is in a gang."),
        (
            "The man, whom the agency calls a criminal alien, was arraigned.",
            "The man, whom the agency calls a noncitizen with a conviction, was arraigned.",
        ),
    ],
)
def test_what_is_assumed_or_called_so_is_not_said_to_be_alleged(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "Nurses were told not to describe patients as addicts.",
        "Nurses must stop charting a request as drug-seeking behavior.",
        "Avoid describing people as felons.",
    ],
)
def test_what_nobody_shall_write_of_anybody_is_only_mentioned(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Joe Hale is a rapist, jury finds", "Joe Hale committed rape, jury finds"),
        ("He is a thief, a judge ruled.", "He committed theft, a judge ruled."),
        ("Jury finds Hale is a murderer", "Jury finds Hale committed murder"),
        ("Hale is a thief, the jury was told.", "Hale is accused of theft, the jury was told."),
    ],
)
def test_what_a_jury_finds_is_found_wherever_it_stands(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Tenants told deputies that the rent was high and that one neighbor was a meth dealer.",
            "Tenants told deputies that the rent was high and that one neighbor sold meth.",
        ),
        (
            "Two nurses told the board that a clerk was a thief.",
            "Two nurses told the board that a clerk committed theft.",
        ),
        (
            "She told inspectors that both cooks were drug dealers.",
            "She told inspectors that both cooks sold drugs.",
        ),
        (
            "Employees said another clerk was a thief.",
            "Employees said another clerk committed theft.",
        ),
        ("Witnesses say one man was a burglar.", "Witnesses say one man committed burglary."),
    ],
)
def test_what_others_told_of_somebody_is_the_deed(text: str, better: str) -> None:
    assert mended(text) == better
