"""Which suggestion comes first: accused, convicted, or people who do such things."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Police met a drug dealer.", "Police met a person accused of selling drugs."),
        ("An alleged burglar fled.", "A person accused of burglary fled."),
        ("Police warned the suspected rapist.", "Police warned the person suspected of rape."),
        ("Drug Dealer Faces Nine Years", "Person Accused of Selling Drugs Faces Nine Years"),
        ("The rapist was never convicted.", "The person accused of rape was never convicted."),
        ("The rapist pleaded guilty.", "The person accused of rape pleaded guilty."),
        ("Hale pleaded guilty as a burglar.", "Hale pleaded guilty to burglary."),
        (
            "A burglar shot by a man sentenced in May died.",
            "A person accused of burglary who was shot by a man sentenced in May died.",
        ),
        (
            "The detective convicted of beating an offender quit.",
            "The detective convicted of beating a person accused of an offense quit.",
        ),
        (
            "If convicted, the drug dealer will be sentenced to ten years.",
            "If convicted, the person accused of selling drugs will be sentenced to ten years.",
        ),
        (
            "The drug dealer, if convicted, will be sentenced in May.",
            "The person accused of selling drugs, if convicted, will be sentenced in May.",
        ),
        (
            "The drug dealer could get ten years if convicted.",
            "The person accused of selling drugs could get ten years if convicted.",
        ),
        (
            "The drug dealer gets ten years if the jury agrees.",
            "The person accused of selling drugs gets ten years if the jury agrees.",
        ),
        (
            "A burglar shot by a man who got nine years died.",
            "A person accused of burglary who was shot by a man who got nine years died.",
        ),
        (
            "The drug dealer's brother will be sentenced in May.",
            "The brother of the person accused of selling drugs will be sentenced in May.",
        ),
        (
            "The drug dealer saw that his brother will be sentenced.",
            "The person accused of selling drugs saw that his brother will be sentenced.",
        ),
        (
            "The sentence came after police arrested a drug dealer.",
            "The sentence came after police arrested a person accused of selling drugs.",
        ),
        (
            "The order keeps the rapist away from the school.",
            "The order keeps the person accused of rape away from the school.",
        ),
        (
            "The murderer will not be released before trial.",
            "The person accused of murder will not be released before trial.",
        ),
        (
            "They convicted Joe Hale, a cousin of a drug dealer.",
            "They convicted Joe Hale, a cousin of a person accused of selling drugs.",
        ),
        (
            "The jury found that the man was a drug dealer's son.",
            "The jury found that the man was the son of a person accused of selling drugs.",
        ),
        (
            "The drug dealer's lawyer pleaded guilty to fraud.",
            "The lawyer of the person accused of selling drugs pleaded guilty to fraud.",
        ),
        (
            "A drug dealer threw phones into the prison.",
            "A person accused of selling drugs threw phones into the prison.",
        ),
    ],
)
def test_nobody_is_convicted_by_a_suggestion(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Drug Dealer Gets Nine Years", "Person Convicted of Selling Drugs Gets Nine Years"),
        ("A convicted burglar fled.", "A person convicted of burglary fled."),
        (
            "The rapist was sentenced to life.",
            "The person convicted of rape was sentenced to life.",
        ),
        (
            "They studied the sentencing of drug offenders.",
            "They studied the sentencing of people convicted of drug offenses.",
        ),
        (
            "The violent offenders in state prison may apply.",
            "The people in state prison convicted of violent offenses may apply.",
        ),
    ],
)
def test_who_was_convicted_is_not_called_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Drug dealers prey on the young.", "People who sell drugs prey on the young."),
        (
            "The unit targets violent offenders.",
            "The unit targets people who commit violent offenses.",
        ),
        (
            "He said that burglars look for ladders.",
            "He said that people who commit burglary look for ladders.",
        ),
        (
            "He worked as a broker for drug traffickers.",
            "He worked as a broker for people who trafficked drugs.",
        ),
        (
            "The state described him as a sexual predator.",
            "The state described him as having committed sexual offenses.",
        ),
        ("Agents said he was a drug dealer.", "Agents said he sold drugs."),
        (
            "A drug dealer can be at the door in minutes.",
            "A person who sells drugs can be at the door in minutes.",
        ),
        (
            "We keep repeat offenders off the street.",
            "We keep people who reoffend off the street.",
        ),
        (
            "Sheriff Reminds Residents: Thieves Are Watching",
            "Sheriff Reminds Residents: People Who Steal Are Watching",
        ),
        (
            "Our duty is to remove violent offenders from the streets.",
            "Our duty is to remove people who commit violent offenses from the streets.",
        ),
    ],
)
def test_whoever_does_such_things_is_not_accused_of_them(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The drug dealer who sold him pills fled.", "The person who sold him pills fled."),
        ("Violent offenders who kill go to prison.", "People who kill go to prison."),
    ],
)
def test_who_is_said_to_have_done_it_needs_no_label(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A repeat offender was arrested on Tuesday.",
            "A person accused of repeated offenses was arrested on Tuesday.",
        ),
        (
            "The career criminal faces trial in May.",
            "The person accused of many crimes faces trial in May.",
        ),
        (
            "A recidivist pleaded not guilty.",
            "A person accused of repeated offenses pleaded not guilty.",
        ),
        ("Repeat offenders drive the thefts.", "People who reoffend drive the thefts."),
        (
            "A repeat offender was sentenced to ten years.",
            "A person with prior convictions was sentenced to ten years.",
        ),
    ],
)
def test_a_record_is_left_out_before_a_trial(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Burglars broke in at night.", "People broke in at night."),
        ("Deputies arrested two offenders.", "Deputies arrested two people."),
        ("The offender fled on foot.", "The accused person fled on foot."),
        ("Nine offenders were charged.", "Nine people were charged."),
        (
            "Officers booked a chronic offender on Friday.",
            "Officers booked a person accused of repeated offenses on Friday.",
        ),
        (
            "The unit targets burglars who prey on seniors.",
            "The unit targets people who commit burglary and who prey on seniors.",
        ),
    ],
)
def test_what_the_sentence_says_itself_is_not_said_twice(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They talked to the drug dealers, and deputies arrested one.",
            "They talked to the people accused of selling drugs, and deputies arrested one.",
        ),
        (
            "He is a drug dealer, according to the complaint.",
            "He is accused of selling drugs, according to the complaint.",
        ),
        (
            "They were able to remove violent offenders from our streets.",
            "They were able to remove people accused of violent offenses from our streets.",
        ),
    ],
)
def test_certain_people_are_only_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Police are looking for two burglars.", "Police are looking for two burglary suspects."),
        (
            "The robber handed the teller a note.",
            "The robbery suspect handed the teller a note.",
        ),
        ("A camera filmed a thief at the door.", "A camera filmed a theft suspect at the door."),
    ],
)
def test_who_is_not_found_yet_is_a_suspect(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "His drug dealer was charged.",
            "The person accused of selling him drugs was charged.",
        ),
        (
            "Witnesses testified that he was the largest heroin dealer here.",
            "Witnesses testified that he was the largest seller of heroin here.",
        ),
        (
            "Police raided a suspected trap house on Elm Street.",
            "Police raided a house suspected of being used for drug sales on Elm Street.",
        ),
        (
            "He was the largest heroin dealer here.",
            "He was the largest alleged seller of heroin here.",
        ),
        (
            "He wrote orders for known addicts.",
            "He wrote orders for people known to have substance use disorders.",
        ),
        (
            "The governor pardoned 20 drug dealers.",
            "The governor pardoned 20 people convicted of selling drugs.",
        ),
        (
            '"He is a thug," the chief said after the verdict.',
            '"He has been convicted of a crime," the chief said after the verdict.',
        ),
        (
            "Funds may not be spent on housing for a violent offender.",
            "Funds may not be spent on housing for a person convicted of a violent offense.",
        ),
        (
            "Applicants must not be violent offenders.",
            "Applicants must not have been convicted of violent offenses.",
        ),
        (
            "Sex offender Joe Hale, 61, left his registered address.",
            "Joe Hale, 61, who is required to register for a sexual offense, left his "
            "registered address.",
        ),
        (
            'Felon Joe Hale, also known as "Ace," ran.',
            'Joe Hale, also known as "Ace," who has a felony conviction, ran.',
        ),
    ],
)
def test_what_the_sentence_says_around_the_label_is_kept(text: str, better: str) -> None:
    assert mended(text) == better


def test_hyphenated_words_of_a_headline_have_two_capitals() -> None:
    assert mended("Low-Level Offenders Win in Court") == (
        "People Accused of Low-Level Offenses Win in Court"
    )


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("A Xanax addict came in.", "A person with Xanax addiction came in."),
        (
            "The juvenile offenders' parents came.",
            "The parents of the young people accused of offenses came.",
        ),
        ("The female inmates' cells are cold.", "The cells of the incarcerated women are cold."),
    ],
)
def test_suggestion_fits_capitals_and_number(text: str, better: str) -> None:
    assert mended(text) == better


def test_message_names_the_words_as_they_are_read() -> None:
    (finding,) = find("Shops hire ex-convicts.", RULEBASE)

    assert finding.message.endswith('instead of "ex-convicts"')


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Neither man was a gang member, he said.",
            "Neither man was in a gang, he said.",
        ),
        ("He is not a drug dealer, she said.", "He does not sell drugs, she said."),
    ],
)
def test_what_is_denied_is_the_deed(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The jury found that Hale is a drug dealer.",
            "The jury found that Hale sold drugs.",
        ),
        (
            "It keeps a dangerous rapist behind bars.",
            "It keeps a person convicted of rape behind bars.",
        ),
        (
            "The murderer of Ann Roe will never be released.",
            "The person convicted of murdering Ann Roe will never be released.",
        ),
        (
            "The judge imposed a 30-year term on the kingpin.",
            "The judge imposed a 30-year term on the person convicted of leading the operation.",
        ),
        (
            "The burglar will be sentenced in May.",
            "The person convicted of burglary will be sentenced in May.",
        ),
        (
            "Burglar Who Hit Nine Homes Headed to Prison",
            "Person Convicted of Burglary Who Hit Nine Homes Headed to Prison",
        ),
        (
            "RELEASE OF SEX OFFENDER CONVICTED OF KIDNAPPING FEARED",
            "RELEASE OF PERSON CONVICTED OF KIDNAPPING FEARED",
        ),
    ],
)
def test_what_is_proved_is_not_softened(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Two prostitutes were pimped at the motel.",
            "Two people exploited in prostitution were pimped at the motel.",
        ),
        (
            "The 15-year-old was working as a prostitute.",
            "The 15-year-old was being sexually exploited.",
        ),
        (
            "Detectives rescued three prostitutes from a house.",
            "Detectives rescued three people exploited in prostitution from a house.",
        ),
        ("Two prostitutes were robbed.", "Two sex workers were robbed."),
        ("Two prostitutes were cited.", "Two people accused of selling sex were cited."),
        (
            "They arrested two prostitutes in Elm.",
            "They arrested two people accused of selling sex in Elm.",
        ),
        ("He robbed a prostitute, the victim.", "He robbed a sex worker, the victim."),
        ("He recruited her as a prostitute.", "He recruited her into prostitution."),
    ],
)
def test_who_was_exploited_is_not_said_to_sell(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "Deputies rescued a 15-year-old prostitute and three others.",
        "The ring trafficked two prostitutes from Elm.",
        "He recruited a hooker of 16.",
    ],
)
def test_of_the_exploited_no_option_says_that_they_sell_or_work(text: str) -> None:
    options = [one for finding in find(text, RULEBASE) for one in finding.suggestions]

    assert options
    assert not any("sex worker" in one or "sell" in one for one in options)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Drug dealer sentenced in overdose death",
            "Person who sold drugs sentenced in overdose death",
        ),
        (
            "A fentanyl dealer pleaded guilty in the fatal overdose of a student.",
            "A person who sold fentanyl pleaded guilty in the fatal overdose of a student.",
        ),
    ],
)
def test_who_is_guilty_of_a_deadly_sale_has_sold(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("We do not know who the perpetrator is.", "We do not know who the person responsible is."),
        ("Often the perpetrators are men.", "Often the people responsible are men."),
        ("The perpetrator was arrested.", "The accused person was arrested."),
        ("The perpetrator was identified as Joe.", "The accused person was identified as Joe."),
    ],
)
def test_a_perpetrator_is_responsible_until_somebody_is_named(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The jury convicted the burglar.", "The jury convicted the defendant."),
        ("Jurors acquitted the drug dealers.", "Jurors acquitted the defendants."),
        (
            "They convicted the murderer of a teacher.",
            "They convicted the person accused of killing a teacher.",
        ),
        (
            "The shoplifter accused of arson left.",
            "The person accused of shoplifting and of arson left.",
        ),
        (
            "It takes courage for a drug dealer to ask for help.",
            "It takes courage for a person who sells drugs to ask for help.",
        ),
        (
            "Police seek violent criminals wanted on warrants.",
            "Police seek people accused of violent crimes and wanted on warrants.",
        ),
    ],
)
def test_who_is_tried_or_wanted_is_called_no_more_than_that(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Drug dealers who carry guns will go to prison.",
            "People who sell drugs and who carry guns will go to prison.",
        ),
        (
            "Burglars who violate probation will go to prison.",
            "People convicted of burglary who violate probation will go to prison.",
        ),
        (
            "Arms and Drug Dealers Arrested in Elm City",
            "People Accused of Selling Arms and Drugs Arrested in Elm City",
        ),
        (
            "Hale, a gun and drug dealer, was charged.",
            "Hale, a person accused of selling guns and drugs, was charged.",
        ),
    ],
)
def test_a_warning_convicts_nobody_and_guns_are_sold_like_drugs(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A drug dealer was sentenced to life for fatally shooting a man.",
            "A person was sentenced to life for fatally shooting a man.",
        ),
        (
            "A drug dealer was sentenced to 4 years for killing a teen with fentanyl.",
            "A person convicted of selling drugs was sentenced to 4 years for killing a teen with"
            " fentanyl.",
        ),
        (
            "A drug dealer was sentenced to four years in prison.",
            "A person convicted of selling drugs was sentenced to four years in prison.",
        ),
        (
            "The jury found the drug dealer guilty of murder.",
            "The jury found the defendant guilty of murder.",
        ),
        (
            "Drug dealers are warned that they may be charged.",
            "People who sell drugs are warned that they may be charged.",
        ),
        (
            "Deputies warned the drug dealers to leave.",
            "Deputies warned the people accused of selling drugs to leave.",
        ),
        (
            "Office Announces Conviction of Drug Dealer in Fatal Overdose",
            "Office Announces Conviction of Person Accused of Selling Drugs in Fatal Overdose",
        ),
    ],
)
def test_what_a_verdict_is_for_is_not_taken_for_what_the_label_says(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "We compare them with drug offenders who were sentenced to prison.",
            "We compare them with people convicted of drug offenses who were sentenced to prison.",
        ),
        (
            "Parole Denied for Murderer of Store Clerk",
            "Parole Denied for Person Convicted of Murdering Store Clerk",
        ),
        (
            "The division won life sentences against six violent offenders.",
            "The division won life sentences against six people convicted of violent offenses.",
        ),
        (
            "It closed many cases, including that of a burglar sentenced to nine years.",
            "It closed many cases, including that of a person convicted of burglary who was"
            " sentenced to nine years.",
        ),
        (
            "The sister of the burglar sentenced to nine years wept.",
            "The sister of the person accused of burglary who was sentenced to nine years wept.",
        ),
    ],
)
def test_whom_a_court_has_sentenced_is_convicted(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Parents think of a child predator as a stranger.",
            "Parents think of a person who commits sexual offenses against children as a stranger.",
        ),
        (
            '"A child predator does not need a van," said Sheriff Ada Pine.',
            '"A person who commits sexual offenses against children does not need a van," said'
            " Sheriff Ada Pine.",
        ),
        (
            '"We want predators to wonder who is on the other end," she said.',
            '"We want people who harm others to wonder who is on the other end," she said.',
        ),
        (
            "Some regard the teens as gangbangers.",
            "Some regard the teens as people who are in gangs.",
        ),
        (
            "Being cheated does not make anyone a criminal.",
            "Being cheated does not make anyone guilty of a crime.",
        ),
        (
            "The real murderer was never looked for.",
            "The person actually responsible was never looked for.",
        ),
        (
            "The true robbers were never caught.",
            "The people actually responsible were never caught.",
        ),
        (
            "Most violent offenders are held in Unit C.",
            "Most people accused of violent offenses are held in Unit C.",
        ),
        (
            "He fears the most violent offenders.",
            "He fears the people accused of the most violent offenses.",
        ),
    ],
)
def test_what_is_said_of_nobody_certain_accuses_nobody(text: str, better: str) -> None:
    assert mended(text) == better


def test_how_often_is_told_once() -> None:
    text = "Not eligible are chronic offenders with three or more adjudications."
    assert mended(text) == "Not eligible are people with three or more adjudications."
    text = "First-time offenders may be referred by an officer."
    assert "referred for" not in mended(text)


@pytest.mark.parametrize(
    "text",
    [
        "The fire at the Jailbird Tavern was never solved.",
        "Floods move alligators and other predators into yards.",
        "Post a sign on a derelict or vacant building.",
    ],
)
def test_a_tavern_an_animal_and_a_building_are_no_people(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A man was sentenced to nine years in prison for robbing several meth dealers.",
            "A man was sentenced to nine years in prison for robbing several people said to sell"
            " meth.",
        ),
        (
            "MAN GETS NINE YEARS FOR ROBBING SEVERAL METH DEALERS AT GUNPOINT",
            "MAN GETS NINE YEARS FOR ROBBING SEVERAL PEOPLE SAID TO SELL METH AT GUNPOINT",
        ),
        (
            "They got life sentences for killing six drug dealers.",
            "They got life sentences for killing six people said to sell drugs.",
        ),
        (
            "You may get pills from a friend or drug dealer.",
            "You may get pills from a friend or person who sells drugs.",
        ),
        (
            "Drug Supplier Sentenced to Life",
            "Person Convicted of Supplying Drugs Sentenced to Life",
        ),
        (
            "TWO ARRESTED FOR MURDERING HARLOW DRUG DEALER ON NEW YEAR'S EVE",
            "TWO ARRESTED FOR MURDERING HARLOW RESIDENT ON NEW YEAR'S EVE",
        ),
        (
            "Man Charged with Robbing Meth Dealer",
            "Man Charged with Robbing Person Said to Sell Meth",
        ),
        (
            "Man Who Killed Drug Dealer Gets 20 Years",
            "Man Who Killed Person Said to Sell Drugs Gets 20 Years",
        ),
        (
            "Two Charged with Killing Rival Drug Dealer in Reno",
            "Two Charged with Killing Rival Person Said to Sell Drugs in Reno",
        ),
        (
            "Two men are charged with killing Dan Roe. Roe was a drug dealer who lived alone.",
            "Two men are charged with killing Dan Roe. Roe was said to sell drugs and lived alone.",
        ),
        (
            "Roe is charged with killing Ann Pike. Roe was a drug dealer.",
            "Roe is charged with killing Ann Pike. Roe was accused of selling drugs.",
        ),
    ],
)
def test_the_sentence_of_a_robber_convicts_none_of_the_robbed(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "Four are charged with acting as a major trafficker.",
        "Acting as a major trafficker is an A-I felony.",
        "His bail was revoked after he appeared in court drunk",
    ],
)
def test_a_charge_by_its_name_and_how_somebody_came_to_court_are_left(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Two alleged drug dealers sold pills to a teen.",
            "Two people accused of selling drugs sold pills to a teen.",
        ),
        (
            "Suspected burglars broke in at night.",
            "People suspected of burglary broke in at night.",
        ),
        ("Two drug dealers sold pills to a teen.", "Two people sold pills to a teen."),
        (
            "He ran an app by which drug dealers allegedly delivered heroin.",
            "He ran an app by which people allegedly delivered heroin.",
        ),
    ],
)
def test_what_is_only_alleged_stays_alleged(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A clerk recognized the man as a chronic thief.",
            "A clerk recognized the man as a person accused of repeated thefts.",
        ),
        (
            "She was recognized as a chronic thief by a guard.",
            "She was recognized as a person accused of repeated thefts by a guard.",
        ),
        (
            "Serial Rapist Who Terrorized Elm Gets Parole\n\nMoss was convicted of rapes.",
            "Person Convicted of Several Rapes Who Terrorized Elm Gets Parole\n\n"
            "Moss was convicted of rapes.",
        ),
        (
            "Serial Rapist Who Terrorized Elm Charged",
            "Person Accused of Several Rapes Who Terrorized Elm Charged",
        ),
        (
            "The county charged nine fentanyl dealers with deaths stemming from selling fentanyl.",
            "The county charged nine people with deaths stemming from selling fentanyl.",
        ),
        (
            "The county charged nine fentanyl dealers with murder.",
            "The county charged nine people suspected of selling fentanyl with murder.",
        ),
    ],
)
def test_who_is_recognized_or_called_serial_is_what_is_told(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Ames matched the description of the robber broadcast by police.",
            "Ames matched the description of the robbery suspect broadcast by police.",
        ),
        (
            "Make an example of the fleeing felons when they are caught.",
            "Make an example of the fleeing suspects when they are caught.",
        ),
        (
            "The felon was fleeing.",
            "The person with a felony conviction was fleeing.",
        ),
        (
            "Hale was convicted of three robberies. This robber's victims spoke in court.",
            "Hale was convicted of three robberies. This person's victims spoke in court.",
        ),
    ],
)
def test_who_is_described_or_flees_is_a_suspect(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "We won nine convictions, four of them against gun traffickers.",
            "We won nine convictions, four of them against people convicted of gun trafficking.",
        ),
        (
            "The unit won nine convictions against repeat offenders.",
            "The unit won nine convictions against people with prior convictions.",
        ),
        (
            "The unit filed nine cases, four of them against burglars.",
            "The unit filed nine cases, four of them against people accused of burglary.",
        ),
        (
            "Judges may hold violent felons before trial.",
            "Judges may hold people accused of violent felonies before trial.",
        ),
        (
            "The driver was a criminal alien wanted for robbery.",
            "The driver was a noncitizen wanted for robbery.",
        ),
        (
            "The driver was a convicted criminal alien wanted for robbery.",
            "The driver was a noncitizen with a conviction who was wanted for robbery.",
        ),
        (
            "A man with two prior burglary convictions was held after the repeat offender fled.",
            "A man with two prior burglary convictions was held after the person fled.",
        ),
    ],
)
def test_a_conviction_is_told_of_those_who_have_one(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A convicted burglar who broke into two homes was charged Monday.",
            "A person convicted of burglary who broke into two homes was charged Monday.",
        ),
        (
            "Two convicted drug dealers who sold heroin to a teen were arrested.",
            "Two people convicted of selling drugs who sold heroin to a teen were arrested.",
        ),
        (
            "Convicted Robber Who Shot Guard Denied Parole",
            "Person Convicted of Robbery Who Shot Guard Denied Parole",
        ),
        (
            "Convicted Burglar Who Broke Into Church Charged Again",
            "Person Convicted of Burglary Who Broke Into Church Charged Again",
        ),
        (
            "A violent felon who shot a guard was charged.",
            "A person convicted of a violent felony who shot a guard was charged.",
        ),
        # Of these no conviction is told besides.
        (
            "A burglar who broke into two homes was charged Monday.",
            "A person who broke into two homes was charged Monday.",
        ),
        (
            "An alleged burglar who broke into two homes was charged.",
            "A person accused of burglary who broke into two homes was charged.",
        ),
    ],
)
def test_a_conviction_stays_told_before_what_somebody_did(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("told", "better"),
    [
        (
            "A nurse with no criminal record was charged Monday with rape.",
            "This person accused of a sexual offense betrayed us, Lee said.",
        ),
        (
            "A nurse was charged Monday with rape.",
            "This person convicted of a sexual offense betrayed us, Lee said.",
        ),
        (
            "A nurse with no prior record of violence, who had to register, was charged.",
            "This person convicted of a sexual offense betrayed us, Lee said.",
        ),
    ],
)
def test_who_has_no_record_was_not_convicted_of_a_sexual_offense(told: str, better: str) -> None:
    text = f"Nurse Charged\n\n{told}\n\nThis sex offender betrayed us, Lee said."
    assert mended(text).endswith(better)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Deputies identified six call girls, none of whom will be charged.",
            "Deputies identified six sex workers, none of whom will be charged.",
        ),
        (
            "The rapist was never charged.",
            "The person suspected of rape was never charged.",
        ),
        (
            "The drug dealers, none of whom were prosecuted, left.",
            "The people suspected of selling drugs, none of whom were prosecuted, left.",
        ),
        (
            "Deputies arrested two prostitutes.",
            "Deputies arrested two people accused of selling sex.",
        ),
        (
            "The state sought the enhanced range because Kim is a repeat offender.",
            "The state sought the enhanced range because Kim has prior convictions.",
        ),
        (
            "The state charged Kim because she is a repeat offender.",
            "The state charged Kim because she is accused of repeated offenses.",
        ),
        (
            "The judge called Kim an unrepentant recidivist.",
            "The judge called Kim an unrepentant person with prior convictions.",
        ),
        (
            "The drug dealer sold to three people.",
            "The person sold drugs to three people.",
        ),
        (
            "The drug dealer sold the pills to a boy.",
            "The person sold the pills to a boy.",
        ),
        (
            "He trafficked others, but Kim had never been a prostitute.",
            "He trafficked others, but Kim had never been a sex worker.",
        ),
    ],
)
def test_whom_nobody_charges_is_not_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Three armed robbers entered the pharmacy.", "Three armed people entered the pharmacy."),
        (
            "An armed robber, wearing a hood, took the cash.",
            "An armed person, wearing a hood, took the cash.",
        ),
        ("Three robbers entered the pharmacy.", "Three people entered the pharmacy."),
        ("Armed Robber Sentenced for Elm Hold-Up", "Person Sentenced for Elm Hold-Up"),
        ("Help us find this armed robber.", "Help us find this armed robbery suspect."),
    ],
)
def test_that_they_were_armed_stays_told(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Serial burglar banned from the mall",
            "Person accused of a series of burglaries banned from the mall",
        ),
        (
            "Habitual shoplifter barred from every store",
            "Person accused of repeated shoplifting barred from every store",
        ),
        ("Serial burglar kept in jail", "Person accused of a series of burglaries kept in jail"),
        ("Shoplifter evicted from market", "Person accused of shoplifting evicted from market"),
        ("Burglar tied up a clerk", "Person tied up a clerk"),
    ],
)
def test_what_was_done_to_somebody_is_no_deed_of_theirs(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Police arrested the women, and the johns drove off.",
            "Police arrested the women, and the people who bought sex drove off.",
        ),
        (
            "The women were arrested. The johns were never charged.",
            "The women were arrested. The people suspected of buying sex were never charged.",
        ),
        (
            "The johns were arrested on Friday.",
            "The people accused of buying sex were arrested on Friday.",
        ),
    ],
)
def test_buyers_whom_nobody_charged_are_not_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The pre-arraignment program will rehabilitate low-level drug offenders.",
            "The pre-arraignment program will rehabilitate people accused of"
            " low-level drug offenses.",
        ),
        (
            "We rehabilitate offenders instead of filing charges.",
            "We rehabilitate people accused of offenses instead of filing charges.",
        ),
        (
            "Prisons should rehabilitate offenders.",
            "Prisons should rehabilitate people convicted of offenses.",
        ),
    ],
)
def test_whom_nobody_has_charged_is_rehabilitated_without_a_conviction(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The bill raises penalties for repeat offenders of retail theft.",
            "The bill raises penalties for people who repeatedly commit retail theft.",
        ),
        (
            "Repeat offenders of theft were charged.",
            "People accused of repeatedly committing theft were charged.",
        ),
    ],
)
def test_nobody_violates_a_theft(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The court diverts eligible, low-level drug offenders.",
            "The court diverts eligible people accused of low-level drug offenses.",
        ),
        (
            "If eligible, drug offenders may apply.",
            "If eligible, people accused of drug offenses may apply.",
        ),
    ],
)
def test_who_is_eligible_is_so_without_a_comma(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Police hand new offenders a card.",
            "Police hand people newly accused of offenses a card.",
        ),
        (
            "We want new offenders to be seen by a nurse before any charge is filed.",
            "We want people newly accused of offenses to be seen by a nurse before any charge"
            " is filed.",
        ),
        (
            "Police gave a new offender a card.",
            "Police gave a person newly accused of an offense a card.",
        ),
        (
            "New offenders are screened for alcohol use.",
            "People newly in the justice system are screened for alcohol use.",
        ),
        (
            "New drug offenders get a letter from the prosecutor.",
            "People newly accused of drug offenses get a letter from the prosecutor.",
        ),
    ],
)
def test_new_offenders_are_newly_accused(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Its prosecutors have lately convicted drug smugglers.",
            "Its prosecutors have lately convicted people accused of smuggling drugs.",
        ),
        (
            "We have investigated and convicted drug dealers.",
            "We have investigated and convicted people accused of selling drugs.",
        ),
        (
            "The unit prosecuted and convicted burglars.",
            "The unit prosecuted and convicted people accused of burglary.",
        ),
        (
            "The recently convicted drug dealers appealed.",
            "The people recently convicted of selling drugs appealed.",
        ),
        (
            "The office has convicted felons on its payroll.",
            "The office has people previously convicted of felonies on its payroll.",
        ),
    ],
)
def test_where_convicted_is_the_verb_the_label_is_what_they_were_accused_of(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Most of the offenders we imprison come home.",
            "Most of the people we imprison come home.",
        ),
        (
            "The offenders we lock up come home one day.",
            "The people we lock up come home one day.",
        ),
        (
            "The burglars we send to prison come back.",
            "The people convicted of burglary whom we send to prison come back.",
        ),
        (
            "Nearly all of the drug dealers we imprison are young.",
            "Nearly all of the people convicted of selling drugs whom we imprison are young.",
        ),
        (
            "See that an offender does not re-offend.",
            "See that a person does not re-offend.",
        ),
        (
            "The men are burglars and deserve prison.",
            "The men are accused of burglary and deserve prison.",
        ),
    ],
)
def test_whom_a_state_imprisons_it_has_convicted(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Joe Hale, a john, testified.", "Joe Hale, a person accused of buying sex, testified."),
        (
            "The johns' names were released.",
            "The names of the people accused of buying sex were released.",
        ),
    ],
)
def test_of_a_buyer_who_is_named_nothing_is_told_that_nobody_has_proved(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Hale was a third-striker when he was arrested.",
            "Hale had prior strike convictions when he was arrested.",
        ),
        (
            "The suspect is a second-striker, police said.",
            "The suspect has a prior strike conviction, police said.",
        ),
    ],
)
def test_nobody_was_a_defendant_before_the_arrest(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "In all, 14 prostitutes and 20 buyers were booked into the Elm County Jail.",
            "In all, 14 people accused of selling sex and 20 buyers were booked into the Elm"
            " County Jail.",
        ),
        (
            "Deputies arrested nine prostitutes during the sting on Harbor Road.",
            "Deputies arrested nine people accused of selling sex during the sting on Harbor Road.",
        ),
        (
            "Among the 31 people arrested were 12 prostitutes.",
            "Among the 31 people arrested were 12 people accused of selling sex.",
        ),
        (
            "Deputies arrested 31 people, including 12 prostitutes.",
            "Deputies arrested 31 people, including 12 people accused of selling sex.",
        ),
        (
            "The sweep led to the arrests of seven prostitutes.",
            "The sweep led to the arrests of seven people accused of selling sex.",
        ),
        (
            "Eight prostitutes were taken into custody in the raid.",
            "Eight people accused of selling sex were taken into custody in the raid.",
        ),
        # Who goes to a hospital or a shelter is not arrested.
        (
            "A prostitute and her son were taken to the hospital.",
            "A sex worker and her son were taken to the hospital.",
        ),
        (
            "A prostitute said the men were arrested in May.",
            "A sex worker said the men were arrested in May.",
        ),
    ],
)
def test_whom_a_sting_takes_to_jail_is_accused(text: str, better: str) -> None:
    assert mended(text) == better
