"""What another sentence tells of a verdict or a plea, and of whom it says nothing."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, all_mended, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The jury did not hesitate to convict. A dangerous predator is off the street.",
            "The jury did not hesitate to convict. A person convicted of harming others is off"
            " the street.",
        ),
        (
            "Hale was found guilty of two armed robberies.\n\n"
            '"He is a violent robber who terrorized our town," Diaz said.',
            "Hale was found guilty of two armed robberies.\n\n"
            '"He is a person convicted of violent robbery who terrorized our town," Diaz said.',
        ),
        (
            "Hale pleaded guilty to nine burglaries. The burglar broke into homes in May.",
            "Hale pleaded guilty to nine burglaries. The person convicted of burglary broke into"
            " homes in May.",
        ),
        (
            "Hale was convicted of killing a clerk. Diaz said the murderer is still a danger.",
            "Hale was convicted of killing a clerk. Diaz said the person convicted of the killing"
            " is still a danger.",
        ),
        (
            '"Thieves like Hale cost us all," Diaz said after a jury convicted him of theft.',
            '"People like Hale convicted of theft cost us all," Diaz said after a jury convicted'
            " him of theft.",
        ),
        (
            'Diaz opposed parole for Hale. "This rapist should never walk free," she wrote.',
            'Diaz opposed parole for Hale. "This person convicted of rape should never walk free,"'
            " she wrote.",
        ),
        (
            "Today a murderer was brought to justice. Hale was sentenced to life for murder.",
            "Today a person convicted of murder was brought to justice. Hale was sentenced to life"
            " for murder.",
        ),
    ],
)
def test_a_verdict_in_the_next_sentence_counts(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "Hale was convicted of shooting a burglar. The burglar had broken in.",
        "Hale was convicted of shooting a man. The drug dealer will die in prison.",
        "Hale was acquitted of murder. The murderer has not been found.",
        "Hale pleaded not guilty to theft. The thief took a purse.",
        "If convicted of burglary, Hale faces ten years. The burglar took rings.",
        "Hale was convicted of burglary. His neighbor Ruiz is a burglar too, police say.",
        "Hale was convicted of rape. Police are looking for the rapist of two other women.",
        "Hale was convicted of burglary. The verdict was overturned, and the burglar went home.",
        "Hale was convicted of selling pills. The human trafficker is next, she said.",
        '"He is not a burglar," Ruiz said. Hale was convicted of burglary.',
        "Hale was convicted of robbing a drug dealer. The drug dealer was not hurt.",
        "Hale was convicted of burglary. A store was hit, and the burglar is still out there.",
        "Hale was sentenced for theft. Ruiz was arrested Monday. The thief took a purse.",
    ],
)
def test_nobody_else_and_nothing_else_is_proved_by_it(text: str) -> None:
    assert "convicted of" not in find(text, RULEBASE)[-1].suggestions[0]


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Diaz charged a drug dealer with murder.",
            "Diaz charged a person suspected of selling drugs with murder.",
        ),
        (
            "Diaz charged two burglars with breaking into nine homes.",
            "Diaz charged two people with breaking into nine homes.",
        ),
        (
            "Hale was not some small-time drug dealer, Diaz said.",
            "Hale was not some person selling small amounts of drugs, Diaz said.",
        ),
    ],
)
def test_nobody_is_charged_as_a_person_accused(text: str, better: str) -> None:
    assert mended(text) == better


LEDE = "Joe Hale was sentenced to nine years for selling meth, Ana Diaz announced.\n\n"
BETWEEN = "The house stood across from a school, and cars came and went all night long. " * 4


@pytest.mark.parametrize(
    ("said", "better"),
    [
        ("This drug dealer ruined many lives.", "person convicted of selling drugs"),
        ("Hale is a drug dealer.", "has been convicted of selling drugs"),
        ("Ruiz is a drug dealer.", "is accused of selling drugs"),
        ("He is a burglar.", "is accused of burglary"),
        ("His brother was charged too. He is a drug dealer.", "is accused of selling drugs"),
        ("Ruiz says he is a drug dealer.", "is accused of selling drugs"),
    ],
)
def test_the_first_sentence_tells_of_whose_case_a_text_is(said: str, better: str) -> None:
    (*_, finding) = find(f"{LEDE}{BETWEEN}\n\n{said}", RULEBASE)
    assert finding.suggestions[0] == better


def test_the_dealers_of_whom_all_was_said_are_not_accused() -> None:
    (_, again) = find("Drug dealers have moved in. The dealers come out at dusk.", RULEBASE)
    assert again.suggestions[0] == "people who sell drugs"


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("This is a burglar, she said.", "This is a person accused of burglary, she said."),
        (
            "Hale was arrested. This is a prolific burglar, the sheriff said.",
            "Hale was arrested. This is a person accused of repeated burglaries, the sheriff said.",
        ),
        (
            "The sweep took drug dealers off the street.",
            "The sweep took people accused of selling drugs off the street.",
        ),
        (
            "The pimp is accused of trafficking women.",
            "The person suspected of pimping is accused of trafficking women.",
        ),
        (
            "Lock your car so a thief does not take it.",
            "Lock your car so a person who commits theft does not take it.",
        ),
        (
            "Deputies found their trafficker, Joe Hale.",
            "Deputies found the person accused of trafficking them, Joe Hale.",
        ),
        (
            "Those arrested were drug dealers, their couriers and others.",
            "Those arrested were people accused of selling drugs, their couriers and others.",
        ),
    ],
)
def test_whoever_is_only_arrested_is_accused_in_words_that_fit(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Hale was found guilty of murder. Ann Roe, who drove, awaits trial. She is a murderer.",
            "Hale was found guilty of murder. Ann Roe, who drove, awaits trial."
            " She is accused of murder.",
        ),
        (
            "Hale was found guilty of murder. Ann Roe drove the car. She is a murderer.",
            "Hale was found guilty of murder. Ann Roe drove the car. She is accused of murder.",
        ),
        (
            "Hale was sentenced for rape. A woman came forward. The rapist fled.",
            "Hale was sentenced for rape. A woman came forward. The person accused of rape fled.",
        ),
        (
            "Hale was convicted of murder, but a court threw it out. The murderer went home.",
            "Hale was convicted of murder, but a court threw it out."
            " The person accused of murder went home.",
        ),
        (
            "Roe was convicted of burglary. Hale goes on trial Monday. This burglar will be there.",
            "Roe was convicted of burglary. Hale goes on trial Monday. This person will be there.",
        ),
        (
            "Prosecutors hope a jury will convict Hale. A predator will be off the street.",
            "Prosecutors hope a jury will convict Hale."
            " A person accused of harming others will be off the street.",
        ),
    ],
)
def test_a_verdict_on_somebody_else_or_yet_to_come_convicts_nobody(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("A judge freed a charged robber.", "A judge freed a person charged with robbery."),
        (
            "Court Grants Release To Charged Attempted Murderer",
            "Court Grants Release To Person Charged with Attempted Murder",
        ),
        ("An indicted trafficker fled.", "A person indicted for trafficking fled."),
        (
            "Police charged burglars on Friday.",
            "Police charged people suspected of burglary on Friday.",
        ),
        (
            "An alleged out-of-town burglar was arrested.",
            "An out-of-town person accused of burglary was arrested.",
        ),
        (
            "Suspected local burglars were arrested.",
            "Local people suspected of burglary were arrested.",
        ),
        (
            "An alleged violent robber was arrested.",
            "A person accused of violent robbery was arrested.",
        ),
        (
            "Suspected armed robbers were arrested.",
            "People suspected of armed robbery were arrested.",
        ),
        (
            "An alleged teenage burglar was arrested.",
            "A teenager accused of burglary was arrested.",
        ),
    ],
)
def test_what_the_text_says_of_the_case_before_a_label_is_said_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The board denied parole to a drug dealer convicted of a stabbing.",
            "The board denied parole to a person convicted of a stabbing.",
        ),
        (
            "PAROLE DENIED FOR DRUG DEALER CONVICTED OF 1988 MURDER",
            "PAROLE DENIED FOR PERSON CONVICTED OF 1988 MURDER",
        ),
        (
            "Burglars convicted of arson were moved.",
            "People convicted of arson were moved.",
        ),
        (
            "The board met with a pimp who was convicted of arson.",
            "The board met with a person who was convicted of arson.",
        ),
        (
            "The board met with a rapist found guilty of murder.",
            "The board met with a person found guilty of murder.",
        ),
        # Where no deed is named, the label tells of one.
        (
            "The board freed a burglar convicted of all counts.",
            "The board freed a person accused of burglary and convicted of all counts.",
        ),
        (
            "The panel heard from a gang member convicted of murder.",
            "The panel heard from a person in a gang convicted of murder.",
        ),
    ],
)
def test_who_was_convicted_of_another_deed_is_not_accused_besides(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("crime", "label", "convicted"),
    [
        ("human trafficking", "human trafficker", "human trafficking"),
        ("sex trafficking of a minor", "human trafficker", "human trafficking"),
        ("human trafficking", "sex trafficker", "human trafficking"),
        ("human trafficking", "pimp", "human trafficking"),
        ("pandering", "pimp", "pandering"),
        ("distribution of fentanyl", "fentanyl dealer", "selling fentanyl"),
        ("sale of a controlled substance", "fentanyl dealer", "selling drugs"),
        ("possession of heroin with intent to distribute", "drug trafficker", "selling drugs"),
        ("trafficking in a controlled substance", "drug dealer", "selling drugs"),
        ("robbery", "armed robber", "robbery"),
        ("carjacking", "robber", "carjacking"),
        ("home invasion", "burglar", "a home invasion"),
        ("first-degree burglary", "residential burglar", "burglary"),
        ("grand theft", "car thief", "theft"),
        ("embezzlement", "thief", "embezzlement"),
        ("larceny", "shoplifter", "theft"),
        ("manslaughter", "murderer", "manslaughter"),
        ("murder", "cop killer", "murder"),
        ("lewd acts upon a minor", "child molester", "sexually abusing a child"),
        ("possession of child pornography", "child molester", "a sexual offense"),
        ("sexual battery", "rapist", "a sexual offense"),
        ("child endangerment", "child abuser", "child endangerment"),
        ("corporal injury to a spouse", "batterer", "domestic violence"),
        ("one count of burglary", "serial burglar", "burglary"),
    ],
)
def test_a_verdict_is_for_what_a_label_says_in_other_words(
    crime: str, label: str, convicted: str
) -> None:
    text = f"Joe Hale pleaded guilty to {crime}.\n\nThe {label} must also pay $2,000."
    assert mended(text).endswith(f"The person convicted of {convicted} must also pay $2,000.")


@pytest.mark.parametrize(
    ("crime", "label"),
    [
        ("theft", "robber"),
        ("robbery", "thief"),
        ("burglary tools", "burglar"),
        ("possession of burglary tools", "burglar"),
        ("possession of heroin", "heroin dealer"),
        ("distribution of child pornography", "drug dealer"),
        ("human trafficking", "drug trafficker"),
        ("sale of methamphetamine", "gun trafficker"),
        ("home invasion robbery", "burglar"),
        ("animal cruelty", "violent criminal"),
        ("wire fraud", "identity thief"),
    ],
)
def test_nobody_is_convicted_of_what_only_a_label_says(crime: str, label: str) -> None:
    text = f"Joe Hale pleaded guilty to {crime}.\n\nThe {label} hid the money."
    assert "convicted" not in mended(text)


@pytest.mark.parametrize("day", ["will be sentenced on May 3", "is to be sentenced on May 13"])
def test_a_day_in_may_leaves_no_doubt(day: str) -> None:
    text = f"Joe Hale has pleaded guilty to theft and {day}.\n\nThe thief hid the money."
    assert mended(text).endswith("The person convicted of theft hid the money.")


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            '"A robber is off the street," said DA Ann Lee after Joe B. Hale received'
            " nine years for robbery.",
            '"A person convicted of robbery is off the street," said DA Ann Lee after'
            " Joe B. Hale received nine years for robbery.",
        ),
        (
            '"A killer is off the street," said DA Ann Lee after Joe Hale received a'
            " life term for the murder of two women.",
            '"A person convicted of homicide is off the street," said DA Ann Lee after'
            " Joe Hale received a life term for the murder of two women.",
        ),
        (
            "Today a jury held a rapist accountable.",
            "Today a jury held a person convicted of rape accountable.",
        ),
        (
            "A grand jury held a robber for trial.",
            "A grand jury held a person accused of robbery for trial.",
        ),
    ],
)
def test_what_an_official_says_after_the_sentence_is_said_of_a_convict(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Convicted Rapist Found Guilty of Nine Additional Felonies",
            "Person Previously Convicted of Rape Found Guilty of Nine Additional Felonies",
        ),
        (
            "CONVICTED CHILD MOLESTER FOUND GUILTY OF TWO MORE",
            "PERSON PREVIOUSLY CONVICTED OF SEXUALLY ABUSING A CHILD FOUND GUILTY OF TWO MORE",
        ),
        ("Convicted Rapist Found Guilty of Rape", "Person Found Guilty of Rape"),
    ],
)
def test_of_what_came_before_more_felonies_only_the_label_tells(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The unit prosecutes offenders for theft.", "The unit prosecutes people for theft."),
        (
            "Officers cited offenders for illegal dumping.",
            "Officers cited people for illegal dumping.",
        ),
        (
            "We prosecute offenders for the victims.",
            "We prosecute people accused of offenses for the victims.",
        ),
        (
            "We face the threat of criminals using drones.",
            "We face the threat of people using drones.",
        ),
        (
            "The risk posed by offenders carrying guns grew.",
            "The risk posed by people carrying guns grew.",
        ),
        (
            "A killer this violent must stay jailed.",
            "A person this violent must stay jailed.",
        ),
        ("How is a predator so dangerous free?", "How is a person so dangerous free?"),
    ],
)
def test_nobody_is_accused_where_what_follows_says_enough(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The bill lets first-time offenders charged with theft apply.",
            "The bill lets people with no prior convictions charged with theft apply.",
        ),
        (
            "Nonviolent, first-time offenders may apply.",
            "People accused of a first, nonviolent offense may apply.",
        ),
    ],
)
def test_a_first_offense_is_not_said_beside_the_charge(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Jury Convicts Repeat Offender of Murder",
            "Jury Convicts Person with Prior Convictions of Murder",
        ),
        (
            "JURY CONVICTS REPEAT OFFENDER OF ARSON",
            "JURY CONVICTS PERSON WITH PRIOR CONVICTIONS OF ARSON",
        ),
        (
            "They suspect the repeat offender of six thefts.",
            "They suspect the person with prior convictions of six thefts.",
        ),
        (
            "The judge notified offenders of the change.",
            "The judge notified people in the justice system of the change.",
        ),
        (
            "A convicted rapist of three women was freed.",
            "A person convicted of raping three women was freed.",
        ),
        (
            "Repeat offenders of domestic violence go to jail.",
            "People who repeatedly commit domestic violence go to jail.",
        ),
    ],
)
def test_of_what_a_verb_tells_is_not_what_came_before(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("told", "better"),
    [
        (
            "Joe Hale was sentenced today. The burglar fled to Reno.",
            "The person convicted of burglary fled to Reno.",
        ),
        (
            "Joe Hale, 34, pleaded guilty today. Deputies found the burglar in a motel.",
            "Deputies found the person convicted of burglary in a motel.",
        ),
        (
            'Joe Hale, 34, was sentenced today. "We stopped burglar Joe Hale," Lee said.',
            '"We stopped Joe Hale, convicted of burglary," Lee said.',
        ),
        (
            "Joe Hale was sentenced today for murder. The burglar fled to Reno.",
            "The burglary suspect fled to Reno.",
        ),
        (
            "Joe Hale was charged today. The burglar fled to Reno.",
            "The burglary suspect fled to Reno.",
        ),
        (
            "Joe Hale was sentenced today. We seek burglar Lee Hale, the sheriff said.",
            "We seek Lee Hale, accused of burglary, the sheriff said.",
        ),
    ],
)
def test_a_heading_tells_of_what_somebody_was_convicted(told: str, better: str) -> None:
    text = f"Burglar Sentenced to 12 Years\n\nELM \u2013 {told}"
    *_, last = find(text, RULEBASE)
    said = text[: last.span.start] + last.suggestions[0] + text[last.span.end :]
    assert said.endswith(better)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The two carjackers were sentenced today.",
            "The two people convicted of carjacking were sentenced today.",
        ),
        (
            "The two masked robbers were sentenced today.",
            "The two masked people convicted of robbery were sentenced today.",
        ),
        (
            "The two carjackers were charged today.",
            "The two people accused of carjacking were charged today.",
        ),
    ],
)
def test_who_is_counted_is_the_subject(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Thanks to Kim for convicting a burglar.",
            "Thanks to Kim for convicting a person of burglary.",
        ),
        ("The jury convicted a pimp.", "The jury convicted a person of pimping."),
        (
            "The jury convicted a burglar of murder.",
            "The jury convicted a defendant of murder.",
        ),
    ],
)
def test_a_conviction_is_said_once(text: str, better: str) -> None:
    assert mended(text) == better


def test_a_heading_that_names_an_offense_tells_which_was_proved() -> None:
    text = (
        "Elm Pimp Convicted of Trafficking\n\n"
        "A jury convicted John Hale today. The pimp recruited girls online."
    )
    *_, last = find(text, RULEBASE)
    assert last.suggestions[0] == "person convicted of trafficking"


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A jury on Friday convicted a drug kingpin who ran his business at home.",
            "A jury on Friday convicted a leader of a drug operation who ran his business at home.",
        ),
        (
            "Jurors convicted two drug lords who lived abroad.",
            "Jurors convicted two leaders of drug operations who lived abroad.",
        ),
        (
            "Jury Convicts Drug Kingpin Who Hid in Spain",
            "Jury Convicts Leader of a Drug Operation Who Hid in Spain",
        ),
        (
            "Jury Acquits Drug Kingpin Who Hid in Spain",
            "Jury Acquits Defendant Who Hid in Spain",
        ),
    ],
)
def test_whom_a_jury_convicts_of_leading_is_a_leader(text: str, better: str) -> None:
    assert mended(text) == better


def test_who_sold_a_drug_and_was_sentenced_is_convicted_of_selling() -> None:
    text = "A man who sold fentanyl was sentenced to nine years.\n\nThe dealer, Joe Hale, wept."
    assert mended(text) == (
        "A man who sold fentanyl was sentenced to nine years.\n\n"
        "The person convicted of selling drugs, Joe Hale, wept."
    )


def test_what_the_convicted_is_called_in_between_brings_in_nobody_else() -> None:
    text = (
        'Joe Hale was convicted of burglary. "Hale is a career burglar," Kerr said.\n\n'
        "The burglar hit older women."
    )
    assert all_mended(text).endswith("The person convicted of burglary hit older women.")


def test_thief_who_pleaded_guilty_to_fraud_is_convicted_of_fraud() -> None:
    text = "Joe Hale pleaded guilty to 14 counts of fraud.\n\nThe thief spent it on boats."
    assert mended(text).endswith("The person convicted of fraud spent it on boats.")
