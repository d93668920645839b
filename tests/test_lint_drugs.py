"""Words for drug use, drink, tests, treatment and illness, as sentences of any make have them."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, all_mended, mended


@pytest.mark.parametrize(
    "text",
    [
        "The driver was high and drunk.",
        "Never get behind the wheel drunk.",
        "Deputies found a man drunk on the floor.",
        "She showed up drunk at the school.",
        "Nobody should go boating drunk.",
        "He is often drunk.",
        "Two men, one drunk, fought outside.",
        "A driver, drunk and speeding, hit the bus.",
        "Drunk, he drove off.",
        "He was drunk behind the wheel.",
        "Drunk behind the wheel, he hit a tree.",
        "The goal is to get drunk drivers off the road.",
    ],
)
def test_who_is_drunk_is_no_drunk(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Police woke a drunk.", "Police woke an intoxicated person."),
        ("FORMER ADDICT SPEAKS", "PERSON WHO FORMERLY HAD AN ADDICTION SPEAKS"),
        ("A loud drunk hit a guard.", "A loud intoxicated person hit a guard."),
        ("A drunk behind the wheel hit her.", "An intoxicated person behind the wheel hit her."),
        ("He got drunk with friends.", "He became intoxicated with friends."),
        ("He had been getting drunk all day.", "He had been drinking all day."),
        ("Getting drunk is no excuse.", "Drinking is no excuse."),
    ],
)
def test_a_drunk_or_former_addict_is_a_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "His abuse of alcohol and cocaine was no excuse.",
            "His unhealthy use of alcohol and cocaine was no excuse.",
        ),
        (
            "Two in three suffer from substance abuse disorders.",
            "Two in three have substance use disorders.",
        ),
        (
            "She struggled with substance abuse issues at home.",
            "She had problems related to substance use at home.",
        ),
        (
            "He suffers from substance abuse and mental health issues.",
            "He has substance use and mental health issues.",
        ),
        (
            "They were battling alcohol abuse problems.",
            "They were living with problems related to alcohol.",
        ),
        ("He struggled with drug abuse addiction.", "He struggled with drug addiction."),
        (
            "The misuse and abuse of alcohol and drugs is up.",
            "The use of alcohol and drugs is up.",
        ),
        (
            "They preyed on substance abuse patients.",
            "They preyed on patients with substance use disorders.",
        ),
        ("Her abuse of the drug was known.", "Her misuse of the drug was known."),
        ("The talk is on opioid misuse and abuse.", "The talk is on opioid misuse."),
        ("The talk is on drug use and abuse.", "The talk is on drug use."),
        ("They were misusing and abusing Xanax.", "They were misusing Xanax."),
        ("These pills are often abused.", "These pills are often misused."),
        ("The abuse of substances is up.", "The use of substances is up."),
        ("The use and abuse of opioids is up.", "The misuse of opioids is up."),
        (
            "The fund pays for heroin abuse treatment.",
            "The fund pays for heroin addiction treatment.",
        ),
        (
            "Treatment for drug and alcohol abuse is free.",
            "Treatment for drug and alcohol addiction is free.",
        ),
        ("Treatment for opioid abuse is free.", "Treatment for opioid addiction is free."),
        (
            "She took a drug and alcohol abuse class.",
            "She took a substance use class.",
        ),
        ("Meth abuse is a disease.", "Meth addiction is a disease."),
        (
            "Defendants with heroin abuse problems may apply.",
            "Defendants with problems related to heroin use may apply.",
        ),
    ],
)
def test_abuse_of_one_drug_or_two_is_use_and_treated_as_addiction(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He was jailed for failing three drug tests.",
            "He was jailed for testing positive on three drug tests.",
        ),
        (
            "He was jailed after failing his second drug test.",
            "He was jailed after testing positive on his second drug test.",
        ),
        ("She passed every drug test.", "She tested negative on every drug test."),
        ("He failed 12 drug tests.", "He tested positive on 12 drug tests."),
        ("He failed a urine test for meth.", "He tested positive for meth."),
        (
            "A client who passes a drug test goes home.",
            "A client who tests negative for drugs goes home.",
        ),
        ("She failed her drug tests.", "She tested positive on her drug tests."),
        ("Hale's failed drug tests count.", "Hale's positive drug tests count."),
        ("Hale failed drug tests and fled.", "Hale tested positive for drugs and fled."),
        ("Two nurses failed drug tests.", "Two nurses tested positive for drugs."),
        ("Their failed drug tests cost jobs.", "Their positive drug tests cost jobs."),
        ("Nurse Fails Drug Test", "Nurse Tests Positive for Drugs"),
        (
            "The six graduates passed weekly drug tests.",
            "The six graduates tested negative on weekly drug tests.",
        ),
        ("She came up dirty in May.", "She tested positive in May."),
    ],
)
def test_which_tests_and_what_they_found_is_kept(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "If you flunk a breath test, you may be charged.",
        "He failed a preliminary breath test.",
        "The so-called war on drugs cost much.",
        "Police run a sobriety checkpoint.",
        "He got hooked on fishing.",
        "The pills were hidden and the girls were abused.",
        "The crew must stay clean-shaven.",
        "She was sentenced for permitting drug abuse.",
        "He was charged with maintaining a crack house.",
        "The ramp was handicapped accessible.",
        "The Alder County Substance Abuse Coalition met.",
        "Alder County Alcohol and Drug Abuse Services paid for it.",
        "National Prescription Drug Abuse Awareness Month begins.",
    ],
)
def test_breath_tests_and_names_are_left(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Relapse rates fell.", "Rates of return to use fell."),
        ("Staff teach relapse triggers.", "Staff teach triggers of return to use."),
        ("She went to a drug rehab in May.", "She went to a drug treatment center in May."),
        ("She left an alcohol rehab program.", "She left an alcohol treatment program."),
        ("The meth epidemic grew.", "The meth crisis grew."),
        ("She trained as a detox nurse.", "She trained as a withdrawal care nurse."),
        ("He takes part in MAT.", "He takes medication for opioid use disorder."),
        (
            "The jail has MAT for opioid use disorder.",
            "The jail has medication for opioid use disorder.",
        ),
        ("Jail is no place to detox.", "Jail is no place to go through withdrawal."),
        (
            "The county built a detox and rehab facility.",
            "The county built a withdrawal and treatment facility.",
        ),
        (
            "Defendants who failed treatment may be tried.",
            "Defendants who did not benefit from treatment may be tried.",
        ),
        (
            "Noncompliance with drug court rules may mean jail.",
            "Not following the rules of drug court may mean jail.",
        ),
        ("She maintains her sobriety.", "She stays in recovery."),
        ("Hale, sober for 14 months, spoke.", "Hale, in recovery for 14 months, spoke."),
        ("Hale was battling a drug addiction.", "Hale was living with a drug addiction."),
        (
            "Her struggles with substance abuse are known.",
            "Her problems related to substance use are known.",
        ),
        ("Her battles with addiction are over.", "Her experiences with addiction are over."),
        ("It helped him beat a heroin habit.", "It helped him stop using heroin."),
        ("She got hooked as a teen.", "She developed an addiction as a teen."),
        ("She went on a drinking binge.", "She drank heavily."),
        (
            "The board paid for a detox wing.",
            "The board paid for a withdrawal care wing.",
        ),
        (
            "The boy was born with a heroin addiction.",
            "The boy was born exposed to heroin.",
        ),
        (
            "Half of defendants battle an addiction.",
            "Half of defendants live with an addiction.",
        ),
    ],
)
def test_treatment_and_recovery_have_plain_words(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The man committed suicide with a handgun.",
            "The man died by suicide with a handgun.",
        ),
        (
            "The suicide-by-cop shooting ended at noon.",
            "The suicidal confrontation with police ended at noon.",
        ),
        (
            "The mentally disturbed defendant set the fire.",
            "The defendant set the fire.",
        ),
        (
            "Homeless and mentally ill defendants may apply.",
            "Unhoused defendants with mental illness may apply.",
        ),
        (
            "The homeless and mentally ill man was found.",
            "The unhoused man with a mental illness was found.",
        ),
        (
            "Chronically homeless campers were helped.",
            "Campers experiencing chronic homelessness were helped.",
        ),
        (
            "Newly homeless people may call.",
            "People who recently became homeless may call.",
        ),
        ("He suffers from homelessness.", "He experiences homelessness."),
        (
            "Growing up in the inner city is hard.",
            "Growing up in low-income city neighborhoods is hard.",
        ),
        (
            "Homeless or mentally ill veterans may apply.",
            "Veterans who are unhoused or have a mental illness may apply.",
        ),
    ],
)
def test_illness_goes_with_whole_phrases(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("We stop dealers who poison our residents.", "harm our residents"),
        ("We stop drug dealers who keep poisoning our communities.", "harming our communities"),
        ("They poison our residents, said a dealer of drugs.", "sell drugs to our residents"),
    ],
)
def test_that_dealers_sell_is_told_once(text: str, first: str) -> None:
    assert first in [finding.suggestions[0] for finding in find(text, RULEBASE)]


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("He stole to feed a cocaine habit.", "He stole to pay for cocaine."),
        ("Funding a meth habit took all of it.", "Paying for meth took all of it."),
        ("He had a cocaine habit.", "He used cocaine regularly."),
    ],
)
def test_who_feeds_a_habit_pays_for_the_drug(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "It billed for prescription substance abuse medications.",
            "It billed for prescription medications for substance use disorders.",
        ),
        (
            "It pays for substance abuse medication.",
            "It pays for medication for a substance use disorder.",
        ),
        (
            "He hired homeless and unemployed men.",
            "He hired men experiencing homelessness and unemployment.",
        ),
        (
            "Ring Paid Homeless and Unemployed Individuals",
            "Ring Paid Individuals Experiencing Homelessness and Unemployment",
        ),
    ],
)
def test_medicines_and_people_are_named_by_what_they_are_for_or_lack(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The house was a known crack house.", "The house was a place known for crack sales."),
        ("They ran a notorious drug den.", "They ran a place known for drug activity."),
        ("We are not soft on the scourge of drugs.", "We are not soft on drugs."),
        ("She is soft on the fentanyl scourge.", "She is soft on fentanyl."),
        (
            "They robbed independent crack dealers.",
            "They robbed people who sold crack independently.",
        ),
        (
            "The reputed cartel narco was arrested.",
            "The person accused of trafficking drugs for a cartel was arrested.",
        ),
        (
            "Wanted: pill dealer believed to be in Elm.",
            "Wanted: person accused of selling pills and believed to be in Elm.",
        ),
    ],
)
def test_what_goes_with_the_label_goes_with_its_words(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The road is a corridor for drug traffickers moving product east.",
            "The road is a corridor for people moving drugs east.",
        ),
        (
            "The port draws heroin dealers moving kilos north.",
            "The port draws people moving kilos of heroin north.",
        ),
        (
            "The port draws drug dealers moving kilos of heroin.",
            "The port draws people moving kilos of heroin.",
        ),
        (
            "Meth Dealer Gets Nine Years for Selling Pills",
            "Person Convicted of Selling Meth Gets Nine Years for Selling Pills",
        ),
        (
            "Pill Dealer Gets Nine Years for Selling Pills",
            "Person Gets Nine Years for Selling Pills",
        ),
        (
            "A heroin dealer whose product killed a man pleaded guilty to manslaughter.",
            "A person who sold heroin and whose product killed a man pleaded guilty to"
            " manslaughter.",
        ),
        (
            "A woman used as a drug mule by the group was stopped.",
            "A woman used for carrying drugs by the group was stopped.",
        ),
    ],
)
def test_what_was_sold_is_not_lost_with_the_label(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The street is lined with crack houses and abandoned cars.",
            "The street is lined with abandoned cars and houses used for crack sales.",
        ),
        (
            "The hotline takes tips about drug dens, loose dogs and abandoned cars.",
            "The hotline takes tips about loose dogs, abandoned cars and places used for drug"
            " activity.",
        ),
        (
            "The city has crack houses and the police know it.",
            "The city has houses used for crack sales and the police know it.",
        ),
    ],
)
def test_what_else_is_listed_is_not_what_a_house_is_used_for(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A drug dealer who bought fentanyl in Harlow and sold it to teens was charged.",
            "A person who bought fentanyl in Harlow and sold it to teens was charged.",
        ),
        (
            "Hale was a mid-level dealer who got heroin from a supplier and sold it.",
            "Hale got heroin from a supplier and sold it.",
        ),
        (
            "Drug dealers in the ring cut the fentanyl with flour and sold it.",
            "People in the ring cut the fentanyl with flour and sold it.",
        ),
        (
            "Drug dealers cut ties with Hale.",
            "People who sell drugs cut ties with Hale.",
        ),
        (
            "According to the plea agreement, Hale, a prolific drug dealer operating out of two"
            " motels, left.",
            "According to the plea agreement, Hale, a person who repeatedly sold drugs out of two"
            " motels, left.",
        ),
    ],
)
def test_who_bought_it_and_sold_it_needs_no_label(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They lead alcohol abuse groups on Mondays.",
            "They lead alcohol use disorder groups on Mondays.",
        ),
        (
            "Our opioid abuse support group meets here.",
            "Our opioid addiction support group meets here.",
        ),
        (
            "The drug abuse meetings are at noon.",
            "The substance use disorder meetings are at noon.",
        ),
        (
            "It was a known crack house.",
            "It was a house known for crack sales.",
        ),
        (
            "Two known dope houses were closed.",
            "Two houses known for drug sales were closed.",
        ),
        (
            "It was a well-known drug den.",
            "It was a place known for drug activity.",
        ),
    ],
)
def test_groups_meet_about_a_disorder_and_a_house_is_known_for_sales(
    text: str, better: str
) -> None:
    assert mended(text) == better


def test_a_dealer_who_uses_is_one_person() -> None:
    better = "A person who uses drugs and is accused of selling them was charged."
    assert mended("A dealer-user was charged.") == better
    assert not find("The dealer-user relationship is close.", RULEBASE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "She was just a small-time drug pusher.",
            "She was just accused of selling small amounts of drugs.",
        ),
        ("The narco was extradited.", "The person accused of trafficking drugs was extradited."),
        (
            "They went after the ring from kingpins down.",
            "They went after the ring from the leaders down.",
        ),
        (
            "Trap house operator, 33, charged",
            "Person accused of running a house for drug sales, 33, charged",
        ),
        (
            "Trap house tenants were evicted.",
            "Tenants of a house used for drug sales were evicted.",
        ),
        (
            "12 death dealers off our streets",
            "12 people accused of selling deadly drugs off our streets",
        ),
        (
            "Doctors are our best defense against pill pushers.",
            "Doctors are our best defense against people who sell pills illegally.",
        ),
        ("Top five wanted criminals of the week", "Top five wanted people of the week"),
        ("Fugitive of the month", "Wanted person of the month"),
        (
            "A Sinaloa drug lord was charged.",
            "A person from Sinaloa accused of leading a drug operation was charged.",
        ),
    ],
)
def test_what_the_word_says_of_the_trade_stays_told(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Drug traffickers who move product by boat will be charged.",
            "People who move drugs by boat will be charged.",
        ),
        (
            "Drug dealers who move to Elm will be charged.",
            "People who sell drugs and who move to Elm will be charged.",
        ),
        (
            "The law hits dealers, pushers and traffickers.",
            "The law hits people who sell and traffic drugs.",
        ),
    ],
)
def test_who_moves_drugs_is_told_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Pushers Out, Families In: A Block Party",
            "Drug Sales Out, Families In: A Block Party",
        ),
        (
            "Heroin Dealers Out!",
            "Heroin Sales Out!",
        ),
        (
            "Drug Dealers Out of Jail",
            "People Accused of Selling Drugs Out of Jail",
        ),
    ],
)
def test_what_shall_go_are_the_sales(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("He bought heroin to feed his habit.", "He bought heroin for his own use."),
        ("She had meth to support her drug habit.", "She had meth for her own use."),
        ("He used heroin to feed his addiction.", "He used heroin."),
        (
            "Those caught with small amounts of pills, used to feed their habits, need care.",
            "Those caught with small amounts of pills for their own use, need care.",
        ),
        ("The heroin was used to feed her habit.", "The heroin was used for her own use."),
        ("He sold heroin to feed his habit.", "He sold heroin to pay for drugs."),
        ("The money was used to feed her habit.", "The money was used to pay for her drug use."),
    ],
)
def test_a_habit_fed_with_the_drug_itself_is_use_and_no_purchase(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The opioid epidemic is at the root of much crime.",
            "The opioid crisis is at the root of much crime.",
        ),
        (
            "The opioid overdose epidemic took 90 lives.",
            "The opioid overdose crisis took 90 lives.",
        ),
        ("The heroin epidemic reached the valley.", "The heroin crisis reached the valley."),
    ],
)
def test_an_epidemic_is_a_crisis_of_the_same_thing(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The unit helps those with substance abuse.",
            "The unit helps those with substance use disorders.",
        ),
        ("Anyone with substance abuse can call.", "Anyone with a substance use disorder can call."),
        ("We treat patients with drug abuse.", "We treat patients with substance use disorders."),
        ("A history of substance abuse is no bar.", "A history of substance use is no bar."),
        (
            "People with substance abuse histories can call.",
            "People with substance use histories can call.",
        ),
    ],
)
def test_what_people_have_is_a_disorder_and_not_use(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("We must help those who are drug dependent.", "We must help those who have an addiction."),
        (
            "She became drug-dependent after the crash.",
            "She developed an addiction after the crash.",
        ),
        ("The drug-dependent are turned away.", "People with addiction are turned away."),
        (
            "The drug-dependent mother lost her job.",
            "The mother with a substance use disorder lost her job.",
        ),
    ],
)
def test_who_is_drug_dependent_has_an_addiction(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "The baby was drug dependent at birth.",
        "The newborns were drug dependent.",
    ],
)
def test_a_newborn_that_is_dependent_on_a_drug_has_no_addiction(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The court looks at mental health, substance abuse issues.",
            "The court looks at mental health, substance use issues.",
        ),
        (
            "They have housing or alcohol abuse problems.",
            "They have housing or alcohol use problems.",
        ),
        (
            "Many live with mental illness, substance abuse issues or both.",
            "Many live with mental illness, problems related to substance use or both.",
        ),
        (
            "Care is paid for those with opioid abuse disorders.",
            "Care is paid for those with opioid use disorders.",
        ),
        ("She was treated for heroin abuse disorder.", "She was treated for heroin use disorder."),
    ],
)
def test_a_disorder_has_its_name_and_issues_are_of_all_that_is_listed(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The unit brings upper-level narcotics traffickers to court.",
            "The unit brings people accused of upper-level drug trafficking to court.",
        ),
        (
            "Wholesale-level drug dealers were arrested.",
            "People accused of selling large amounts of drugs were arrested.",
        ),
        (
            "Two upper-level heroin dealers were charged.",
            "Two people accused of selling large amounts of heroin were charged.",
        ),
        (
            "A top-level cocaine trafficker was charged.",
            "A person accused of top-level trafficking in cocaine was charged.",
        ),
        (
            "A mid-tier drug trafficker was charged.",
            "A person accused of mid-tier drug trafficking was charged.",
        ),
    ],
)
def test_how_large_the_trade_is_stays_with_the_trade(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The county has gone on arresting the addict for years.",
            "The county has gone on arresting people with substance use disorders for years.",
        ),
        (
            "For decades we have jailed the alcoholic.",
            "For decades we have jailed people with alcohol use disorder.",
        ),
        (
            "We cannot arrest the heroin addict out of the illness.",
            "We cannot arrest people with heroin addiction out of the illness.",
        ),
        (
            "For decades the state has punished the drug user.",
            "For decades the state has punished people who use drugs.",
        ),
        (
            "For decades we jailed the addict and then let him go.",
            "For decades we jailed the person with a substance use disorder and then let him go.",
        ),
        (
            "Deputies arrested the addict on Friday.",
            "Deputies arrested the person with a substance use disorder on Friday.",
        ),
    ],
)
def test_the_addict_whom_we_always_jailed_is_no_certain_one(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Drug dealers poison our towns.", "People who sell drugs harm our towns."),
        (
            "Fentanyl dealers are poisoning our kids.",
            "People who sell fentanyl are harming our kids.",
        ),
        (
            "The ring is poisoning our kids with meth.",
            "The ring is selling meth to our kids.",
        ),
    ],
)
def test_people_who_sell_drugs_do_not_sell_them_twice(text: str, better: str) -> None:
    assert all_mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Fentanyl kills. The user who buys it needs help.",
            "Fentanyl kills. The person who uses it and buys it needs help.",
        ),
        (
            "These pills kill. A drug user who swallows them needs help.",
            "These pills kill. A person who uses them and swallows them needs help.",
        ),
        (
            "She traded the tools to her dealer for pills.",
            "She traded the tools to the person who sold her drugs in exchange for pills.",
        ),
        (
            "He swapped a gun with his dealer for fentanyl.",
            "He swapped a gun with the person who sold him drugs in exchange for fentanyl.",
        ),
        # What he owes is no trade.
        (
            "He owed his dealer money for pills.",
            "He owed the person who sold him drugs money for pills.",
        ),
    ],
)
def test_drugs_that_are_told_of_are_what_is_bought(text: str, better: str) -> None:
    assert mended(text) == better
