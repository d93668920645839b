"""What a sentence is about decides which words a suggestion takes."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, all_mended, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Deputies checked on 212 sex offenders.",
            "Deputies checked on 212 people required to register for sexual offenses.",
        ),
        (
            "Deputies checked on two known sex offenders.",
            "Deputies checked on two people convicted of sexual offenses.",
        ),
        (
            "Sex offenders may not teach here.",
            "People convicted of sexual offenses may not teach here.",
        ),
        (
            "Predators use the chat function in games.",
            "People who harm children use the chat function in games.",
        ),
        ("Predators prey on the elderly.", "People who harm others prey on the elderly."),
        (
            "Ten frequent flyers had 386 bookings.",
            "Ten people often booked into jail had 386 bookings.",
        ),
        (
            "Frequent flyers call an ambulance each week.",
            "People who often need emergency care call an ambulance each week.",
        ),
        (
            "The jail held 17 state prisoners.",
            "The jail held 17 people sentenced to state prison.",
        ),
        ("We support at-risk youth.", "We support youth who face barriers."),
        ("AT-RISK YOUTH EARN 20 BICYCLES", "YOUTH WHO NEED SUPPORT EARN 20 BICYCLES"),
        ("At-Risk Youth Plant Trees", "Youth Who Need Support Plant Trees"),
        ("We serve at-risk youth.", "We serve youth who need support."),
        (
            "Life without parole is unconstitutional for juveniles.",
            "Life without parole is unconstitutional for minors.",
        ),
        (
            "He robbed them after hiring them as prostitutes and refusing to pay for sex.",
            "He robbed them after hiring them as sex workers and refusing to pay for sex.",
        ),
        ("Three convicts fled a work crew.", "Three incarcerated people fled a work crew."),
        ("Three convicts fled the bank.", "Three people convicted of crimes fled the bank."),
    ],
)
def test_what_a_sentence_is_about_has_its_own_words(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The registry sends an alert when an offender moves.",
            "The registry sends an alert when a person on the registry moves.",
        ),
        (
            "The registry has rules. Offenders must report every 90 days.",
            "The registry has rules. People on the registry must report every 90 days.",
        ),
    ],
)
def test_who_is_told_of_beside_a_registry_is_on_it(text: str, better: str) -> None:
    assert mended(text) == better


_PAGE = "Sex Offender Registry: Questions and Answers\n\n{}"


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Offenders pay $50 a year.", "People on the registry pay $50 a year."),
        (
            "How long may an offender be out of town?",
            "How long may a person on the registry be out of town?",
        ),
        ("Do not follow the offender's family.", "Do not follow the person's family."),
        ("Offenders' cars are shown, too.", "The cars of people on the registry are shown, too."),
        (
            "Juvenile sex offenders are not shown.",
            "Young people convicted of sexual offenses are not shown.",
        ),
        ("An offender was arrested in Elm.", "A person accused of an offense was arrested in Elm."),
    ],
)
def test_whom_a_page_about_a_registry_tells_of_is_on_it(text: str, better: str) -> None:
    assert all_mended(_PAGE.format(text)).endswith(f"\n\n{better}")


def test_a_report_on_an_arrest_is_no_page_about_a_registry() -> None:
    text = "Man on Sex Offender Registry Arrested\n\nThe offender has a lawyer."
    assert all_mended(text).endswith("The accused person has a lawyer.")


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A small group of chronic offenders had a quarter of all referrals.",
            "A small group of people with prior referrals had a quarter of all referrals.",
        ),
        (
            "First-time offenders who finish the program are seldom referred again.",
            "People referred for the first time who finish the program are seldom referred again.",
        ),
    ],
)
def test_a_referral_is_no_conviction(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The killings of homeless men over four months shocked us.",
            "The killings of unhoused men over four months shocked us.",
        ),
        (
            "He stabbed a homeless man to death.",
            "He stabbed an unhoused man to death.",
        ),
        (
            "Homeless people were moved.",
            "People experiencing homelessness were moved.",
        ),
        (
            "A mentally ill man armed with a knife was shot.",
            "A man with a mental illness who was armed with a knife was shot.",
        ),
        (
            "The jail holds mentally ill people charged with theft.",
            "The jail holds people with mental illness who are charged with theft.",
        ),
        (
            "A mentally ill homeless man left.",
            "An unhoused man with a mental illness left.",
        ),
    ],
)
def test_what_follows_goes_with_no_illness_and_no_homelessness(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They searched the home of a suspected predator. Agents found child abuse images.",
            "They searched the home of a person suspected of exploiting children."
            " Agents found child abuse images.",
        ),
        (
            "They searched the home of a suspected predator. His children were at school.",
            "They searched the home of a person suspected of harming others."
            " His children were at school.",
        ),
        (
            "These kinds of predators are always looking for a way in.",
            "These kinds of people are always looking for a way in.",
        ),
        ("Such predators have no place here.", "Such people have no place here."),
        (
            "Hale is free, and this is a predator who has a history of stalking women.",
            "Hale is free, and this is a person who has a history of stalking women.",
        ),
        (
            "The sting was designed to identify predators using games to lure girls.",
            "The sting was designed to identify people using games to lure girls.",
        ),
        (
            "It was designed to identify child predators.",
            "It was designed to identify people who commit sexual offenses against children.",
        ),
        ("Deputies arrested 12 predators.", "Deputies arrested 12 people."),
        ("We want to catch predators.", "We want to catch people who harm others."),
        (
            "Predator Sentenced to 40 Years",
            "Person Convicted of Harming Others Sentenced to 40 Years",
        ),
        (
            "Victims who call help us stop these predators from coming back.",
            "Victims who call help us stop these people who harm others from coming back.",
        ),
        (
            "Serial Retail Predator Sentenced to Nine Years",
            "Person Convicted of Repeated Retail Theft Sentenced to Nine Years",
        ),
    ],
)
def test_predators_harm_whom_the_text_names(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Child molesters, who are often relatives, rely on silence.",
            "People who commit child sexual abuse, who are often relatives, rely on silence.",
        ),
        (
            "Child predators, whose names are on a list, rely on silence.",
            "People who commit child sexual offenses, whose names are on a list, rely on silence.",
        ),
        (
            "Child molesters rely on silence.",
            "People who sexually abuse children rely on silence.",
        ),
    ],
)
def test_a_clause_behind_goes_with_the_people_and_not_with_the_children(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "An officer posing as the pimp met them.",
            "An officer posing as the person arranging paid sex met them.",
        ),
        (
            "A detective portraying a pimp who took the money met them.",
            "A detective portraying a person arranging paid sex who took the money met them.",
        ),
        (
            "They answered an ad that detectives had placed. They met the pimp in the lobby.",
            "They answered an ad that detectives had placed."
            " They met the person arranging paid sex in the lobby.",
        ),
        (
            "The officer played the drug dealer in the sting.",
            "The officer played the person who sells drugs in the sting.",
        ),
        (
            "Prosecutors portrayed the drug dealer as a liar.",
            "Prosecutors portrayed the person accused of selling drugs as a liar.",
        ),
        (
            "An undercover officer texted the pimp.",
            "An undercover officer texted the person accused of pimping.",
        ),
    ],
)
def test_whoever_only_plays_it_is_accused_of_nothing(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The motel was used by pimps and prostitutes.",
            "The motel was used by people involved in pimping and prostitution.",
        ),
        (
            "Four pimps and prostitutes were arrested.",
            "Four people accused of pimping and prostitution were arrested.",
        ),
        (
            "Two officers posed as a pimp and a prostitute.",
            "Two officers posed as a person arranging paid sex and a person selling it.",
        ),
        (
            "Police identified Lee as Ann Roe's pimp.",
            "Police identified Lee as the person accused of exploiting Ann Roe.",
        ),
        (
            "Ann Roe's pimp was arrested.",
            "The person accused of exploiting Ann Roe was arrested.",
        ),
    ],
)
def test_with_whom_and_whose_a_pimp_is(text: str, better: str) -> None:
    assert mended(text) == better


def test_one_of_those_whom_the_sentence_names_is_a_person() -> None:
    text = "Pimps often set rules for victims, such as addressing the pimp as Sir."
    _, second = find(text, RULEBASE)
    assert second.suggestions[0] == "person"


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They flooded the city with guns. We will stop these merchants of death.",
            "They flooded the city with guns. We will stop these people who traffic guns.",
        ),
        (
            "They sold heroin and guns. We will stop these merchants of death.",
            "They sold heroin and guns. We will stop these people who sell deadly drugs.",
        ),
        ("We face a quiet drug plague.", "We face a quiet drug crisis."),
        ("The opioid plague took lives.", "The opioid crisis took lives."),
        ("They profit from creating new addicts.", "They profit from creating addiction."),
        (
            "The inner-city store closings hurt families.",
            "The store closings in city neighborhoods hurt families.",
        ),
        (
            "The team identifies at-risk youth and helps them.",
            "The team identifies youth who need support and helps them.",
        ),
        (
            "The recreational use of nitrous oxide is banned.",
            "The non-medical use of nitrous oxide is banned.",
        ),
        (
            "The non-medical, recreational use of opioids rose.",
            "The non-medical use of opioids rose.",
        ),
        ("The recreational use of cocaine rose.", "The use of cocaine rose."),
    ],
)
def test_what_is_meant_is_not_lost(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "We refer eligible first-time offenders to a class. Each faces felony charges.",
            "We refer eligible people accused of a first offense to a class."
            " Each faces felony charges.",
        ),
        (
            "First-time offenders may ask for diversion.",
            "People with no prior convictions may ask for diversion.",
        ),
        (
            "The court may divert first-time offenders charged with theft.",
            "The court may divert people with no prior convictions charged with theft.",
        ),
    ],
)
def test_who_is_charged_for_the_first_time_is_accused_of_a_first_offense(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Pharmacies must help to fight drug abuse.",
            "Pharmacies must help to fight drug misuse.",
        ),
        (
            "Bring unused pills on Saturday and help stop drug abuse.",
            "Bring unused pills on Saturday and help stop drug misuse.",
        ),
        (
            "He stole from the pharmacy and abused drugs.",
            "He stole from the pharmacy and misused drugs.",
        ),
        (
            "The audit was of the most highly abused drugs.",
            "The audit was of the most highly misused drugs.",
        ),
        ("Drug abuse rose in May.", "Drug use rose in May."),
        (
            "The pharmacist helps people who abuse drugs such as heroin.",
            "The pharmacist helps people who use drugs such as heroin.",
        ),
    ],
)
def test_medicines_are_misused_and_drugs_are_used(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The law is to prevent abuse of pseudoephedrine.",
            "The law is to prevent misuse of pseudoephedrine.",
        ),
        (
            "Stores lock up drugs that can often be abused.",
            "Stores lock up drugs that can often be misused.",
        ),
        (
            "Many who are now addicted to illegal opioids began with pills.",
            "Many who now have an addiction to illegal opioids began with pills.",
        ),
        ("He had a relapse in March.", "He returned to drug or alcohol use in March."),
        ("He had a relapse and drank beer.", "He returned to drinking and drank beer."),
    ],
)
def test_what_medicines_do_is_told_without_blame(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "The children of parents on drugs can be abused.",
        "Fewer drivers on drugs mean safer roadways for all users.",
        "The grant is for the safety of road users and against drugs.",
    ],
)
def test_children_are_abused_and_roads_have_users(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The county announced the extradition of two fugitives from Mexico.",
            "The county announced the extradition of two wanted people from Mexico.",
        ),
        ("Marshals Nab Fugitive from Peru", "Marshals Nab Wanted Person from Peru"),
        ("MARSHALS NAB FUGITIVE FROM PERU", "MARSHALS NAB WANTED PERSON FROM PERU"),
        ("He is a fugitive from Ohio.", "He is a wanted person from Ohio."),
        ("They were fugitives from Ohio.", "They were wanted people from Ohio."),
        (
            "The list is of foreign fugitives in the county.",
            "The list is of wanted foreign nationals in the county.",
        ),
    ],
)
def test_no_warrant_comes_from_where_somebody_was_found(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "Mills is a fugitive from justice.",
        "Fugitives from justice may not own guns.",
        "He was charged as a fugitive from justice.",
        "He was charged with alien smuggling.",
    ],
)
def test_a_charge_stays(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Officers were faced with an attempted suicide by cop.",
            "Officers were faced with an apparently suicidal confrontation.",
        ),
        (
            "It was an attempted suicide by cop.",
            "It was a confrontation with police described as a suicide attempt.",
        ),
        (
            "Sex offender registrants may not enter the park.",
            "People required to register for sexual offenses may not enter the park.",
        ),
        (
            "A domestic abuser may not own a gun.",
            "A person who abuses a partner may not own a gun.",
        ),
        (
            "The convicted domestic abuser sold the gun.",
            "The person convicted of domestic violence sold the gun.",
        ),
        (
            "She drove for an alien-smuggling ring.",
            "She drove for a human smuggling ring.",
        ),
        (
            "Breaking this alien smuggling network puts others on notice.",
            "Breaking this human smuggling network puts others on notice.",
        ),
        (
            "The alien smuggling crew charges $900.",
            "The human smuggling crew charges $900.",
        ),
        (
            "Former Most Wanted tax fraud fugitives were sentenced.",
            "People formerly wanted in tax fraud cases were sentenced.",
        ),
        (
            "A health care fraud fugitive was found.",
            "A person wanted in a health care fraud case was found.",
        ),
    ],
)
def test_what_has_a_plain_name_gets_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The sex offender registry lists 40 sex offenders with an Elm address.",
            "The sex offender registry lists 40 people with an Elm address.",
        ),
        (
            "Perpetrators often isolate a partner.",
            "People who commit abuse often isolate a partner.",
        ),
        (
            "Perpetrators often blame others.",
            "People who commit offenses often blame others.",
        ),
        (
            "Batterers often check a partner's phone.",
            "People who are abusive often check a partner's phone.",
        ),
        (
            "Batterers rarely stop.",
            "People who abuse their partners rarely stop.",
        ),
    ],
)
def test_what_the_sentence_tells_is_not_told_twice(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The board found that it was a suicide by cop and closed the case.",
            "The board found that it was a suicidal confrontation with police and closed the case.",
        ),
        (
            "It was a suicide by cop in the view of the board.",
            "It was a suicidal confrontation with police in the view of the board.",
        ),
    ],
)
def test_a_finding_says_that_somebody_wanted_to_die(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He claimed insanity; an insane man does not hide a gun, the state said.",
            "He claimed insanity; a man who is legally insane does not hide a gun, the state said.",
        ),
        (
            "An insane man ran into traffic.",
            "A man in crisis ran into traffic.",
        ),
        (
            "We lost the drug war.",
            "We lost the fight against drugs.",
        ),
        (
            "The farm once housed delinquents.",
            "The farm once housed young people found delinquent.",
        ),
        (
            "The class helps delinquents.",
            "The class helps young people in the juvenile system.",
        ),
        (
            "Phone criminals are posing as deputies.",
            "People who commit phone crimes are posing as deputies.",
        ),
        (
            "The fugitive ran from the crash.",
            "The wanted person ran from the crash.",
        ),
        (
            "The fugitive was caught.",
            "The wanted person was caught.",
        ),
        (
            "A probationer on an immigration hold was moved.",
            "A person on probation and on an immigration hold was moved.",
        ),
        (
            "Tire thieves are targeting garages.",
            "People who steal tires are targeting garages.",
        ),
    ],
)
def test_what_is_told_around_decides_the_words(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Deputies evicted two squatters from a barn.", "Deputies evicted two people from a barn."),
        (
            "Squatters moved into the mill.",
            "People staying without permission moved into the mill.",
        ),
        ("Couriers served the ring as drug mules.", "Couriers served the ring carrying drugs."),
        ("They worked for the crew as drug runners.", "They worked for the crew carrying drugs."),
        (
            "Women who worked at the mill were used as drug mules.",
            "Women who worked at the mill were used to carry drugs.",
        ),
        ("Nine men kicked the habit since May.", "Nine men quit since May."),
        (
            "He used heroin until he kicked the habit.",
            "He used heroin until he stopped using drugs.",
        ),
        ("A man going through detox died.", "A man going through withdrawal died."),
        ("She underwent detox.", "She went through withdrawal."),
        ("She waited for a bed in detox.", "She waited for a bed in withdrawal care."),
        ("We catch bad guys.", "We catch suspects."),
        ("A jury held a predator to account.", "A jury held a defendant to account."),
        (
            "Nobody who failed drug court may apply.",
            "Nobody who left drug court before completing it may apply.",
        ),
        ("He failed drug court.", "He did not complete drug court."),
        ("Thieves with a box truck took tools.", "People with a box truck took tools."),
        (
            "Thieves with a box truck are wanted.",
            "People who steal and have a box truck are wanted.",
        ),
        (
            "He died at the hands of a career criminal.",
            "He died at the hands of a person with a long conviction history.",
        ),
        (
            "She died at the hands of a murderer.",
            "She died at the hands of a person accused of murder.",
        ),
        (
            "Professional criminals took the tools.",
            "People accused of many crimes took the tools.",
        ),
    ],
)
def test_what_was_done_and_of_what_the_text_speaks_decide_the_words(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Parole agents visit sex offenders on Halloween.",
            "Parole agents visit people convicted of sexual offenses on Halloween.",
        ),
        (
            "Probation officers made compliance checks on 40 sex offenders.",
            "Probation officers made compliance checks on 40 people convicted of sexual offenses.",
        ),
        (
            "Probation officers verify where registered sex offenders live.",
            "Probation officers verify where people required to register for sexual offenses live.",
        ),
    ],
)
def test_whom_parole_officers_supervise_was_convicted(text: str, better: str) -> None:
    assert mended(text) == better
