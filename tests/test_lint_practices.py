"""Where a habit is told, nobody is accused; where a case is told, nobody is called guilty."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "In this trade pimps often assign ranks.",
            "In this trade people who engage in pimping often assign ranks.",
        ),
        (
            "Victims are often required to hand what they earn to their pimp.",
            "Victims are often required to hand what they earn to the person who exploits them.",
        ),
        (
            "The victims are required to earn a quota and address the pimp as Sir.",
            "The victims are required to earn a quota and address the person who engages in pimping"
            " as Sir.",
        ),
        (
            "They often set rules that victims are expected to follow and address the pimp as Sir.",
            "They often set rules that victims are expected to follow and address the person who"
            " engages in pimping as Sir.",
        ),
        (
            "They usually hand all of it to the trafficker.",
            "They usually hand all of it to the person who engages in trafficking.",
        ),
        (
            "A child predator rarely looks like a stranger.",
            "A person who commits sexual offenses against children rarely looks like a stranger.",
        ),
    ],
)
def test_whoever_does_it_always_is_accused_of_nothing(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They often met the pimp at a motel.",
            "They often met the person accused of pimping at a motel.",
        ),
        ("The pimps often beat the women.", "The people accused of pimping often beat the women."),
        (
            "Customers often paid the pimp in cash.",
            "Customers often paid the person accused of pimping in cash.",
        ),
        (
            "He drove the women to their pimps.",
            "He drove the women to the people accused of exploiting them.",
        ),
        ("The thief rarely left a trace.", "The person accused of theft rarely left a trace."),
    ],
)
def test_certain_people_are_only_accused_of_what_they_often_did(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A Mexican national drug trafficker was arrested.",
            "A Mexican national accused of drug trafficking was arrested.",
        ),
        (
            "A pimp was convicted and sentenced on Friday for having two women sell sex.",
            "A person was convicted and sentenced on Friday for having two women sell sex.",
        ),
        (
            "Her boyfriend/pimp was arrested.",
            "The boyfriend accused of exploiting her was arrested.",
        ),
        ("They found a forced prostitute.", "They found a person forced into prostitution."),
        ("Sting Nets Suspected Pimp and Two Others", "Sting Nets Pimping Suspect and Two Others"),
    ],
)
def test_who_is_meant_is_told_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A predator hiding behind a screen may reach them.",
            "A person hiding behind a screen may reach them.",
        ),
        (
            "I hope sexual predators out there get the message.",
            "I hope people out there who commit sexual offenses get the message.",
        ),
        (
            "They stood up to this predator and telling the truth helped.",
            "They stood up to this person and telling the truth helped.",
        ),
        (
            "The city protects children from sexual predators by teaching them.",
            "The city protects children from sexual offenses by teaching them.",
        ),
        (
            "The city protects children from sexual predators.",
            "The city protects children from people who commit sexual offenses.",
        ),
        (
            "He is a predator who happens to like dogs.",
            "He is accused of harming others and happens to like dogs.",
        ),
    ],
)
def test_what_follows_is_said_of_the_right_ones(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Joe Hale's prostitutes were trafficked from Elm.",
            "The people exploited in prostitution for Joe Hale were trafficked from Elm.",
        ),
        (
            "His main prostitute was 15 years old.",
            "The main person exploited in prostitution for him was 15 years old.",
        ),
        ("Hale's prostitutes were robbed.", "Hale's sex workers were robbed."),
        ("They pimped prostitutes out of a motel.", "They pimped people out of a motel."),
        ("He hired her as a prostitute.", "He hired her for paid sex."),
        ("Police picked her up as a prostitute.", "Police picked her up for prostitution."),
    ],
)
def test_for_whom_or_for_what_somebody_is_exploited_is_told_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Two men acting as pimps were arraigned.",
            "Two men accused of profiting from prostitution were arraigned.",
        ),
        (
            "Two women working as prostitutes at the motel were cited.",
            "Two women accused of selling sex at the motel were cited.",
        ),
        (
            "Two men were cited who met women working as prostitutes.",
            "Two men were cited who met women selling sex.",
        ),
    ],
)
def test_who_is_only_arrested_is_only_accused_of_the_work(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "When an officer hands a phone to a gang member, others pay for it.",
            "When an officer hands a phone to a person who is in a gang, others pay for it.",
        ),
        (
            "There are units for veterans, gang members and people convicted of arson.",
            "There are units for veterans, people who are in gangs and people convicted of arson.",
        ),
        (
            "The sheriff has said that drug dealers have two choices.",
            "The sheriff has said that people who sell drugs have two choices.",
        ),
        (
            "The sheriff said that drug dealers were arrested.",
            "The sheriff said that people accused of selling drugs were arrested.",
        ),
        ("No prostitutes were arrested.", "No sex workers were arrested."),
    ],
)
def test_whoever_it_may_be_is_accused_of_nothing(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The law brings accountability for repeat thieves.",
            "The law brings accountability for people who repeatedly steal.",
        ),
        (
            "It creates a deterrent for repeat offenders and adds treatment.",
            "It creates a deterrent for people who reoffend and adds treatment.",
        ),
        (
            "Create consequences for repeat smash and grab offenders who drive up prices.",
            "Create consequences for people who repeatedly commit smash-and-grab offenses"
            " and who drive up prices.",
        ),
        (
            "The bill wants accountability measures for drug traffickers of fentanyl.",
            "The bill wants accountability measures for people who traffic fentanyl.",
        ),
        (
            "This prison term shows our will to bring to justice gun traffickers.",
            "This prison term shows our will to bring to justice people who engage in"
            " gun trafficking.",
        ),
        (
            "Courts must prosecute violent crime and keep hardened criminals off the streets.",
            "Courts must prosecute violent crime and keep people who commit serious crimes"
            " off the streets.",
        ),
        (
            "We are hearing from shops that they see fewer repeat offenders.",
            "We are hearing from shops that they see fewer people who reoffend.",
        ),
        (
            "The docket cut the number of repeat offenders, the prosecutor said.",
            "The docket cut the number of people who reoffend, the prosecutor said.",
        ),
        (
            "Deflection reduces repeat offenders and saves money.",
            "Deflection reduces people who reoffend and saves money.",
        ),
        (
            "Their class should bring down the number of repeat offenders in Ames County.",
            "Their class should bring down the number of people who reoffend in Ames County.",
        ),
        (
            "The rates of repeat offenders fell by half.",
            "The rates of people with prior convictions fell by half.",
        ),
        (
            "The rule will end abuse of patients by bad actors.",
            "The rule will end abuse of patients by people who break the law.",
        ),
        (
            "The criminals are getting the message that crime pays.",
            "The people who commit crimes are getting the message that crime pays.",
        ),
        (
            "Talk with your children about cyber predators.",
            "Talk with your children about people who commit sexual offenses online.",
        ),
        (
            "Retail thieves need to know that we prosecute.",
            "People who commit retail theft need to know that we prosecute.",
        ),
    ],
)
def test_a_law_or_a_warning_is_for_those_who_do_it_and_accuses_nobody(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Police arrested three men, keeping hardened criminals off the streets.",
            "Police arrested three men, keeping people accused of serious crimes off the streets.",
        ),
        (
            "The consequences for the two burglars are plain.",
            "The consequences for the two people accused of burglary are plain.",
        ),
        (
            "The abuse of the girls by traffickers went on for years.",
            "The abuse of the girls by people accused of trafficking went on for years.",
        ),
        (
            "The arrests brought to justice six drug dealers.",
            "The arrests brought to justice six people accused of selling drugs.",
        ),
    ],
)
def test_certain_people_stay_accused_whatever_is_due_to_them(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The signs warn would-be thieves they will be filmed.",
            "The signs warn people who might steal that they will be filmed.",
        ),
        (
            "Would-be robbers should think twice.",
            "People who might commit robbery should think twice.",
        ),
        (
            "A would-be burglar should think twice.",
            "A person who might commit burglary should think twice.",
        ),
        (
            "A would-be robber was shot by a clerk.",
            "A person accused of attempted robbery was shot by a clerk.",
        ),
        (
            "We told drug dealers they are not welcome.",
            "We told people who sell drugs that they are not welcome.",
        ),
    ],
)
def test_who_would_be_a_thief_only_might_steal(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "If a dealer sells, gives or trades fentanyl, a charge may follow.",
            "If a person sells, gives or trades fentanyl, a charge may follow.",
        ),
        (
            "If a burglar enters a home at night, the term doubles.",
            "If a person enters a home at night, the term doubles.",
        ),
        (
            "If a trafficker recruits a minor, he can be sentenced to life.",
            "If a person who engages in trafficking recruits a minor, he can be sentenced to life.",
        ),
        (
            "If a boy dies, the drug dealer may be charged with murder.",
            "If a boy dies, the person who sells drugs may be charged with murder.",
        ),
        (
            "Make this the worst place in the state for a gang member.",
            "Make this the worst place in the state for a person who is in a gang.",
        ),
        (
            "If a burglar is arrested, call us.",
            "If a person accused of burglary is arrested, call us.",
        ),
        (
            "If convicted, the drug dealer may face 20 years.",
            "If convicted, the person accused of selling drugs may face 20 years.",
        ),
    ],
)
def test_whoever_it_would_be_is_no_defendant(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The sting was to find predators using apps to meet minors.",
            "The sting was to find people using apps to meet minors.",
        ),
        (
            "The alleged predator using apps to meet minors was held.",
            "The person accused of harming children using apps to meet minors was held.",
        ),
        (
            "Such cases involve traffickers exploiting children online.",
            "Such cases involve people exploiting children online.",
        ),
        (
            "Predators use the apps your children use.",
            "People who harm children use the apps your children use.",
        ),
    ],
)
def test_what_they_do_with_children_is_told_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The bill closes loopholes that allowed gun traffickers to buy guns.",
            "The bill closes loopholes that allowed people who engage in gun trafficking to buy"
            " guns.",
        ),
        (
            "Cell phones help drug dealers avoid the police.",
            "Cell phones help people who sell drugs avoid the police.",
        ),
        (
            "Prosecutors say the gap lets drug traffickers walk free.",
            "Prosecutors say the gap lets people who traffic drugs walk free.",
        ),
        ("The site is a haven for car thieves.", "The site is a haven for people who steal cars."),
        (
            "The indictment says that Hale let drug traffickers use his bank.",
            "The indictment says that Hale let people accused of drug trafficking use his bank.",
        ),
        (
            "The law allows eligible offenders to apply.",
            "The law allows eligible people to apply.",
        ),
        (
            "The phones helped the two drug dealers to meet.",
            "The phones helped the two people accused of selling drugs to meet.",
        ),
    ],
)
def test_whom_a_law_or_a_gap_allows_to_do_so_is_accused_of_nothing(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The charge is a plot to \u201ctax\u201d gang members for the prison gang.",
            "The charge is a plot to \u201ctax\u201d people who are in gangs for the prison gang.",
        ),
        (
            "The charge is a plot to extort rival gangs and drug dealers.",
            "The charge is a plot to extort rival gangs and people who sell drugs.",
        ),
        (
            "The men extorted money from local pimps, prosecutors say.",
            "The men extorted money from local people who engage in pimping, prosecutors say.",
        ),
        (
            "The crew is charged with kidnapping drug dealers.",
            "The crew is charged with kidnapping people who sell drugs.",
        ),
        (
            "The men are accused of extorting a drug dealer.",
            "The men are accused of extorting a person said to sell drugs.",
        ),
        # Whoever robs or extorts is somebody else.
        (
            "Owners were extorted by gang members, police said.",
            "Owners were extorted by people alleged to be in a gang, police said.",
        ),
        (
            "The crew robbed banks and drug dealers fled, police said.",
            "The crew robbed banks and people accused of selling drugs fled, police said.",
        ),
    ],
)
def test_whom_others_rob_or_extort_is_accused_of_nothing(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The gang allegedly charges a tax on shops and criminals operating in town.",
            "The gang allegedly charges a tax on shops and people who commit crimes in town.",
        ),
        (
            "He kept the fees that they charged drug dealers operating in town.",
            "He kept the fees that they charged people who sell drugs in town.",
        ),
        (
            "The crew charged drug dealers $500 a month.",
            "The crew charged people who sell drugs $500 a month.",
        ),
        (
            "The gang collected fees from pimps.",
            "The gang collected fees from people who engage in pimping.",
        ),
        # A court does it, and no gang.
        (
            "They charged drug dealers with conspiracy.",
            "They charged people suspected of selling drugs with conspiracy.",
        ),
        # It is they who take the money.
        (
            "The traffickers charged the women $500 a week.",
            "The people accused of trafficking charged the women $500 a week.",
        ),
        (
            "Drug dealers charged with a stabbing fled.",
            "People accused of selling drugs and charged with a stabbing fled.",
        ),
    ],
)
def test_who_pays_others_is_accused_of_nothing(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The smuggler was arrested at the port.",
            "The person accused of smuggling was arrested at the port.",
        ),
        (
            "Alien Smuggler Sentenced to Nine Years",
            "Person Convicted of Human Smuggling Sentenced to Nine Years",
        ),
        (
            "Two alleged people smugglers were charged.",
            "Two people accused of human smuggling were charged.",
        ),
        (
            "A suspected gun smuggler fled.",
            "A person suspected of gun smuggling fled.",
        ),
        (
            "Smugglers often hide people in trucks.",
            "People who engage in smuggling often hide people in trucks.",
        ),
        (
            "The verdict puts smugglers on notice.",
            "The verdict puts people who engage in smuggling on notice.",
        ),
        ("This smuggler will face a judge.", "This person will face a judge."),
        (
            "She met a smuggler who brought her over the border.",
            "She met a person who brought her over the border.",
        ),
        ("They paid a smuggler $6,000 each.", "They paid a person $6,000 each."),
        (
            "The smugglers charged each family $900.",
            "The people accused of smuggling charged each family $900.",
        ),
        ("He worked as a smuggler for a ring.", "He engaged in smuggling for a ring."),
        (
            "Smugglers of migrants were arrested.",
            "People accused of smuggling migrants were arrested.",
        ),
    ],
)
def test_a_smuggler_is_a_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "The yacht Smuggler sank.",
        "The bus to Smugglers' Notch is late.",
        "He was charged with alien smuggling conspiracy.",
    ],
)
def test_a_ship_and_a_place_smuggle_nothing(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The scam involves a bad actor calling the victim.",
            "The scam involves a person calling the victim.",
        ),
        (
            "Scammers call seniors. Thieves then ask for gift cards.",
            "Scammers call seniors. People then ask for gift cards.",
        ),
        (
            "The fraud usually starts with an identity thief calling the bank.",
            "The fraud usually starts with a person calling the bank.",
        ),
        (
            "It hurts us all,” said Lee Moss. “The drug dealers do not care.”",
            "It hurts us all,” said Lee Moss. “The people who sell drugs do not care.”",
        ),
        (
            "The drug dealers don't care who dies.",
            "The people who sell drugs don't care who dies.",
        ),
        (
            "The drug dealers do not care and were arrested on Monday.",
            "The people accused of selling drugs do not care and were arrested on Monday.",
        ),
    ],
)
def test_how_a_fraud_is_done_and_who_does_not_care_accuses_nobody(text: str, better: str) -> None:
    assert mended(text) == better


def test_who_repeatedly_abuses_is_nobody_accused_where_any_are_meant() -> None:
    better = "Fines are no answer for people who repeatedly sexually abuse children."
    assert mended("Fines are no answer for repeat child molesters.") == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The would-be carjacker fled north.",
            "The person accused of attempted carjacking fled north.",
        ),
        (
            "A would-be rapist attacked her in May.",
            "A person accused of attempted rape attacked her in May.",
        ),
        (
            "The would-be home invader was shot.",
            "The person accused of an attempted home invasion was shot.",
        ),
        (
            "The alarm scared off the would-be car thief.",
            "The alarm scared off the person accused of attempted car theft.",
        ),
        (
            "Failed carjacker facing 20 years in prison",
            "Person accused of attempted carjacking facing 20 years in prison",
        ),
        (
            "Failed Carjacker Sentenced to 20 Years",
            "Person Convicted of Attempted Carjacking Sentenced to 20 Years",
        ),
        (
            "A would-be arsonist was caught with gasoline.",
            "An attempted arson suspect was caught with gasoline.",
        ),
        (
            "Cameras deter would-be shoplifters.",
            "Cameras deter people who might shoplift.",
        ),
        (
            "Would-be carjackers will be prosecuted.",
            "People who might commit carjackings will be prosecuted.",
        ),
        (
            "The court failed robbers.",
            "The court failed people accused of robbery.",
        ),
    ],
)
def test_who_has_tried_it_is_accused_of_the_attempt(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Officers were purchasing drugs from dealers.",
            "Officers were purchasing drugs from people who sell them.",
        ),
        (
            "Agents bought meth from a drug dealer in May.",
            "Agents bought meth from a person who sold it in May.",
        ),
        (
            "Detectives bought pills from the dealers.",
            "Detectives bought pills from the people accused of selling them.",
        ),
    ],
)
def test_that_people_sell_what_was_bought_from_them_is_told(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Hale sold a variety of powders and scales worth thousands of dollars to local drug"
            " dealers.",
            "Hale sold a variety of powders and scales worth thousands of dollars to local people"
            " who sell drugs.",
        ),
        (
            "Owner Admits Selling Scales to Local Drug Dealers",
            "Owner Admits Selling Scales to Local People Who Sell Drugs",
        ),
        (
            "Hale sold scales to drug dealers out of his store.",
            "Hale sold scales to people who sold drugs, out of his store.",
        ),
        (
            "The powder is a substance used by heroin dealers to stretch the drug.",
            "The powder is a substance used by people who sell heroin to stretch the drug.",
        ),
        (
            "The phones used by the drug dealers were seized.",
            "The phones used by the people accused of selling drugs were seized.",
        ),
    ],
)
def test_nobody_accuses_those_to_whom_somebody_sold(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "We lead the fight against violent criminal offenders.",
            "We lead the fight against people who commit violent offenses.",
        ),
        (
            "Nurses are caregivers and not drug dealers.",
            "Nurses are caregivers and not people who sell drugs.",
        ),
        (
            "We get survivors help and traffickers the justice they deserve.",
            "We get survivors help and people who engage in trafficking the justice they deserve.",
        ),
        (
            "We gave the three traffickers the justice they deserve.",
            "We gave the three people accused of trafficking the justice they deserve.",
        ),
    ],
)
def test_whom_an_office_fights_are_all_of_them(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "These convictions put criminals on notice.",
            "These convictions put people who commit crimes on notice.",
        ),
        (
            "The verdict puts drug dealers on notice that we watch.",
            "The verdict puts people who sell drugs on notice that we watch.",
        ),
        (
            "He sold the pills to a known drug dealer.",
            "He sold the pills to a person known to sell drugs.",
        ),
        (
            "He sold the pills to a known drug dealer named Lee Moss.",
            "He sold the pills to a person named Lee Moss, accused of selling drugs.",
        ),
    ],
)
def test_who_is_put_on_notice_or_only_known_is_in_no_case(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "When the same burglar enters three homes, a street is worn out.",
            "When the same person who commits burglary enters three homes, a street is worn out.",
        ),
        (
            "It is not enough to arrest the same shoplifter every week.",
            "It is not enough to arrest the same person who shoplifts every week.",
        ),
        (
            "The same burglar was arrested again.",
            "The same person accused of burglary was arrested again.",
        ),
        (
            "An experienced burglar needs two minutes.",
            "An experienced person who commits burglary needs two minutes.",
        ),
        (
            "A practiced thief needs no key.",
            "A person who commits theft needs no key.",
        ),
        (
            "Sheriff Warns of Fake Calls as Thieves Target Seniors",
            "Sheriff Warns of Fake Calls as People Who Steal Target Seniors",
        ),
    ],
)
def test_the_same_thief_again_and_again_is_any_thief(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Drug dealers will not be offered plea deals here.",
            "People accused of selling drugs will not be offered plea deals here.",
        ),
        (
            "Rapists get no plea bargains from us.",
            "People accused of rape get no plea bargains from us.",
        ),
        (
            "Rapists will not get plea offers from us.",
            "People accused of rape will not get plea offers from us.",
        ),
        (
            "Burglars often work at night, a plea agreement says.",
            "People who commit burglary often work at night, a plea agreement says.",
        ),
        (
            "We filed 90 cases against buyers and 12 against pimps.",
            "We filed 90 cases against buyers and 12 against people accused of pimping.",
        ),
    ],
)
def test_who_is_offered_a_plea_is_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Car thieves struck nine times in May.",
            "People who stole cars struck nine times in May.",
        ),
        (
            "The team shares photographs of burglars with stores.",
            "The team shares photographs of burglary suspects with stores.",
        ),
        (
            "We have a message for burglars working this valley.",
            "We have a message for people who commit burglary in this valley.",
        ),
        (
            "The suspect, a known thief with prior arrests, was filmed.",
            "The suspect, a person accused of theft who has prior arrests, was filmed.",
        ),
    ],
)
def test_whom_nobody_knows_yet_or_only_filmed_is_no_more_than_that(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Agents say the ring relied on drug mules, often students, to cross.",
            "Agents say the ring relied on people who carried drugs, often students, to cross.",
        ),
        (
            "Court records show that Hale used a network of street dealers to sell meth.",
            "Court records show that Hale used a network of people who sold drugs on the street"
            " to sell meth.",
        ),
        (
            "Prosecutors say the ring employs heroin dealers in four towns.",
            "Prosecutors say the ring employs people who sell heroin in four towns.",
        ),
        (
            "Agents say the ring used drug dealers charged in May.",
            "Agents say the ring used people charged with selling drugs in May.",
        ),
        (
            "Agents say Hale hired the drug dealers in May.",
            "Agents say Hale hired the people accused of selling drugs in May.",
        ),
    ],
)
def test_on_whom_others_relied_nobody_accuses(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Be he a clerk or a street-level pusher, anyone who robs here will be charged.",
            "Be he a clerk or a person who sells drugs on the street, anyone who robs here"
            " will be charged.",
        ),
        (
            "Whether he is a clerk or a drug dealer, everyone gets a lawyer.",
            "Whether he is a clerk or a person who sells drugs, everyone gets a lawyer.",
        ),
        (
            "A drug dealer in a mansion and a clerk in a bank are part of the same trade.",
            "A person who sells drugs in a mansion and a clerk in a bank are part of the same"
            " trade.",
        ),
        (
            "A drug dealer in a coat and a man in a hat are in jail.",
            "A person accused of selling drugs in a coat and a man in a hat are in jail.",
        ),
        (
            "We will take the ring apart from the kingpin down.",
            "We will take the ring apart from the leader down.",
        ),
        (
            "Agents charged all of them, from the kingpin down.",
            "Agents charged all of them, from the leader down.",
        ),
    ],
)
def test_who_is_one_of_many_kinds_is_no_certain_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The tip line lets anybody report drug dealers anonymously by text.",
            "The tip line lets anybody report drug sales anonymously by text.",
        ),
        (
            "Report human traffickers by calling the hotline.",
            "Report human trafficking by calling the hotline.",
        ),
        ("Report shoplifters to security.", "Report shoplifting to security."),
        (
            "Neighbors reported drug dealers in the alley.",
            "Neighbors reported people who sell drugs in the alley.",
        ),
    ],
)
def test_how_somebody_reports_it_is_not_how_it_is_done(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Predators tied to lottery fraud often call older people.",
            "People tied to lottery fraud often call older people.",
        ),
        ("Criminals involved in fraud call often.", "People involved in fraud call often."),
        (
            "Offenders connected with the ring were charged.",
            "People connected with the ring were charged.",
        ),
        (
            "Drug dealers involved in the shooting were charged.",
            "People accused of selling drugs who were involved in the shooting were charged.",
        ),
    ],
)
def test_people_are_those_of_whom_it_is_told_in_what_they_have_a_part(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Don't let a thief find your keys.",
            "Don't let a person who commits theft find your keys.",
        ),
        (
            "Never tell a thief where you live.",
            "Never tell a person who commits theft where you live.",
        ),
        ("How to spot a predator", "How to spot a person who harms others"),
        ("How to Spot a Predator", "How to Spot a Person Who Harms Others"),
        (
            "Lock up or a burglar may walk in.",
            "Lock up or a person who commits burglary may walk in.",
        ),
        ("What a stalker may do", "What a person who stalks others may do"),
        (
            "Your son may be chatting with a predator.",
            "Your son may be chatting with a person who harms others.",
        ),
        (
            "If you think that a drug dealer is next door, call us.",
            "If you think that a person who sells drugs is next door, call us.",
        ),
        ("How Drug Dealers Target Schools", "How People Who Sell Drugs Target Schools"),
        ("Why Burglars Choose Garages", "Why People Who Commit Burglary Choose Garages"),
        ("How Pimps Recruit Girls", "How People Who Engage in Pimping Recruit Girls"),
        (
            "Whole families are mourning children killed by drug dealers.",
            "Whole families are mourning children killed by people who sell drugs.",
        ),
        # A certain one, or a case.
        ("How Burglars Got Caught", "How People Accused of Burglary Got Caught"),
        ("Police did not arrest a thief.", "Police did not arrest a theft suspect."),
        (
            "Two children were killed by drug dealers.",
            "Two children were killed by people accused of selling drugs.",
        ),
    ],
)
def test_advice_to_everybody_accuses_nobody(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text", ["What is a habitual offender?", "What is a gang member, and who says so?"]
)
def test_who_asks_for_the_meaning_of_a_word_may_use_it(text: str) -> None:
    assert find(text, RULEBASE) == ()


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            '"Dealers like this defendant toy with lives. Heroin kills," Lee said.',
            '"People like this defendant who sell drugs toy with lives. Heroin kills," Lee said.',
        ),
        (
            'Hale pleaded guilty to burglary. "Burglars like this man rob us of sleep," Lee said.',
            'Hale pleaded guilty to burglary. "People like this man who commit burglary rob us of'
            ' sleep," Lee said.',
        ),
        (
            '"Thieves like these defendants cost us all," Lee said.',
            '"People like these defendants who steal cost us all," Lee said.',
        ),
        (
            "Lee said that felons like this one should own no guns.",
            "Lee said that people like this one with felony convictions should own no guns.",
        ),
        (
            "Deputies held robbers like these two on Monday.",
            "Deputies held people like these two accused of robbery on Monday.",
        ),
    ],
)
def test_what_all_do_who_are_like_somebody_is_said_of_all(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Violent parolees must go back, Lee said.",
            "People on parole who are violent must go back, Lee said.",
        ),
        (
            "The bill keeps dangerous probationers in treatment.",
            "The bill keeps people on probation who are dangerous in treatment.",
        ),
        (
            "Team Tracks Violent Parolees in Harlow",
            "Team Tracks People on Parole Who Are Violent in Harlow",
        ),
        (
            "Violent parolees who skip meetings must go back.",
            "People on parole who are violent and who skip meetings must go back.",
        ),
        (
            "Violent drug dealers prey on our towns.",
            "People who sell drugs and are violent prey on our towns.",
        ),
        (
            "Deputies arrested two violent parolees on Monday.",
            "Deputies arrested two people on parole on Monday.",
        ),
        ("This violent parolee ran.", "This person on parole ran."),
    ],
)
def test_what_is_said_of_some_is_not_said_of_all(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            '"To the pimps in this town: we will find you," Lee said.',
            '"To the people who engage in pimping in this town: we will find you," Lee said.',
        ),
        (
            '"To the cowards and robbers in our county: you will be caught," Lee said.',
            '"To the cowards and people who commit robbery in our county: you will be caught,"'
            " Lee said.",
        ),
        (
            '"The robbers in our county should take note," Lee said.',
            '"The people who commit robbery in our county should take note," Lee said.',
        ),
        (
            "Lee vowed to prosecute drug dealers for murder.",
            "Lee vowed to prosecute people who sell drugs for murder.",
        ),
        (
            "Lee vowed to prosecute the drug dealers.",
            "Lee vowed to prosecute the people accused of selling drugs.",
        ),
        (
            "To the burglars, the house looked empty.",
            "To the people accused of burglary, the house looked empty.",
        ),
        (
            "Zero bail puts violent criminals back on the street.",
            "Zero bail puts people accused of violent crimes back on the street.",
        ),
        ("North Region\nDrug dealers: 41", "North Region\nPeople accused of selling drugs: 41"),
        (
            "He was supervised for life as a sex offender.",
            "He was supervised for life as a person convicted of a sexual offense.",
        ),
        (
            "Drug dealers are merchants of death, Lee said.",
            "People who sell drugs are merchants of death, Lee said.",
        ),
    ],
)
def test_whoever_does_it_is_spoken_to(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Nothing in this bill protects a drug kingpin.",
            "Nothing in this bill protects a person who leads a drug operation.",
        ),
        (
            "He ran straight to a drug dealer on Lind Street.",
            "He ran straight to a person who sells drugs on Lind Street.",
        ),
        (
            "Deputies would book a girl, and a pimp would bail her out.",
            "Deputies would book a girl, and a person who engages in pimping would bail her out.",
        ),
        (
            "Lee said that a drug dealer would testify on Monday.",
            "Lee said that a person accused of selling drugs would testify on Monday.",
        ),
        (
            "The dismissal of charges lets criminals walk.",
            "The dismissal of charges lets people accused of crimes walk.",
        ),
    ],
)
def test_nobody_has_accused_whoever_it_was(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Got a drug dealer next door? Call us.",
            "Got a person next door who sells drugs? Call us.",
        ),
        (
            "Do you have a drug dealer next door?",
            "Do you have a person next door who sells drugs?",
        ),
    ],
)
def test_who_is_asked_for_somebody_means_anybody(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "After the arrest, the price among street dealers rose.",
            "After the arrest, the price among people who sell drugs on the street rose.",
        ),
        (
            "After the arrest, word among drug dealers was bad.",
            "After the arrest, word among people who sell drugs was bad.",
        ),
        (
            "A dealer in Elm gave him a sample of heroin.",
            "A person in Elm gave him a sample of heroin.",
        ),
        ("A drug dealer gave him a ride.", "A person accused of selling drugs gave him a ride."),
    ],
)
def test_what_is_done_among_dealers_or_by_one_accuses_nobody(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Shoplifters beware: 31 people were arrested here last year.",
            "People who shoplift beware: 31 people were arrested here last year.",
        ),
        ("CAR THIEVES BEWARE: NINE ARRESTED", "PEOPLE WHO STEAL CARS BEWARE: NINE ARRESTED"),
        (
            "Beware, burglars: we arrested five of you last week.",
            "Beware, people who commit burglary: we arrested five of you last week.",
        ),
        (
            "Sorry, arsonists. We convicted nine of you.",
            "Sorry, people who commit arson. We convicted nine of you.",
        ),
        (
            "Heroin dealers \u2014 you own what happens, and we will charge you.",
            "People who sell heroin \u2014 you own what happens, and we will charge you.",
        ),
        (
            "Pimps and traffickers: you will be sentenced for this.",
            "People who pimp or traffic others: you will be sentenced for this.",
        ),
        (
            "Burglars, who were charged in May: you can help them.",
            "People accused of burglary, who were charged in May: you can help them.",
        ),
    ],
)
def test_a_warning_is_for_whoever_does_it_however_many_were_arrested(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The jury was sick and tired of dealers of heroin ruining the block.",
            "The jury was sick and tired of people who sell heroin ruining the block.",
        ),
        (
            "The court is fed up with shoplifters laughing at its orders.",
            "The court is fed up with people who shoplift laughing at its orders.",
        ),
        (
            "The court had enough of the burglars on trial.",
            "The court had enough of the burglary suspects on trial.",
        ),
    ],
)
def test_of_whom_a_court_is_tired_are_all_of_them(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Looters who took advantage of the fog will be prosecuted.",
            "People who loot and who took advantage of the fog will be prosecuted.",
        ),
        (
            "Burglars who took advantage of the fog got away with nine rings.",
            "People who took advantage of the fog got away with nine rings.",
        ),
        (
            "The thief who took advantage of the fog was arrested.",
            "The person accused of theft who took advantage of the fog was arrested.",
        ),
        (
            "The thief who took her rings was arrested.",
            "The person who took her rings was arrested.",
        ),
    ],
)
def test_who_takes_advantage_has_taken_nothing_yet(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A longer sentence will not stop a thief.",
            "A longer sentence will not stop a person who commits theft.",
        ),
        (
            "How should a clerk act in front of a robber?",
            "How should a clerk act in front of a person who commits robbery?",
        ),
        (
            "Robbers watch for vans, detectives warned after two arrests.",
            "People who commit robbery watch for vans, detectives warned after two arrests.",
        ),
        (
            "Carjackers, know this: every officer is looking for you.",
            "People who commit carjackings, know this: every officer is looking for you.",
        ),
        (
            "Phone scams: thieves spoof our number and ask for bail money.",
            "Phone scams: people who steal spoof our number and ask for bail money.",
        ),
        (
            "What turns a boy into a thief?",
            "What turns a boy into a person who commits theft?",
        ),
        (
            "Some courts go easy on wife beaters.",
            "Some courts go easy on people who abuse their partners.",
        ),
        (
            "This operation tells predators one thing: a child may be a detective.",
            "This operation tells people who harm children one thing: a child may be a detective.",
        ),
        (
            "The 90 murderers we sent to prison will stay there.",
            "The 90 people convicted of murder whom we sent to prison will stay there.",
        ),
        (
            "Warning: scammers and thieves are posing as clerks.",
            "Warning: scammers and people who steal are posing as clerks.",
        ),
    ],
)
def test_what_is_said_of_all_and_who_was_sent_to_prison(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Two squads, in which police from three towns work, exist to put burglars behind bars.",
            "Two squads, in which police from three towns work, exist to put people who"
            " commit burglary behind bars.",
        ),
        (
            "The squad exists to put drug traffickers and dealers behind bars.",
            "The squad exists to put people who traffic drugs or sell drugs behind bars.",
        ),
        (
            "The police want to put car thieves behind bars.",
            "The police want to put people who steal cars behind bars.",
        ),
        (
            "She helped to put drug dealers behind bars.",
            "She helped to put people accused of selling drugs behind bars.",
        ),
        (
            "The arrests will put drug dealers behind bars.",
            "The arrests will put people accused of selling drugs behind bars.",
        ),
    ],
)
def test_whom_a_squad_is_there_to_put_behind_bars_is_accused_of_nothing(
    text: str, better: str
) -> None:
    assert mended(text) == better
