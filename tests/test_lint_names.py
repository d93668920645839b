"""Names and titles that hold a term are left alone; what looks like one is still found."""

import pytest

from generator.lint.match import find
from generator.lint.model import Severity
from generator.lint.rules.rule_files import compile_rules
from tests.evaluate import RULES, replaced

RULEBASE = compile_rules(RULES)


def found(text: str) -> list[str]:
    return [finding.term.of(text) for finding in find(text, RULEBASE)]


def mended(text: str) -> list[str]:
    return [replaced(text, finding) for finding in find(text, RULEBASE)]


@pytest.mark.parametrize(
    "text",
    [
        "Investigator Dana Hooker kept the tape.",
        "The tape was kept by Captain Ana\nHooker's night crew and two clerks.",
        "The panel is led by radio host Ines Lifer, with two guests.",
        "Tom Drunk, a juror, was excused.",
        "According to Paul Addict, the road was wet.",
        "The witness, Dana Hooker Jr., saw the car.",
        "Contact: Dana Hooker, 555-0101",
        "By Ines Lifer",
        "Sheriff Hooker Honored for Rescue",
        "Judge James Hooker Retires",
        "Dana Hooker, 51, saw it. Hooker called for help.",
    ],
)
def test_persons_keep_their_surnames(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Officer Shot Addict, Jury Told", "Addict"),
        ("Judge Frees Felon After Appeal", "Felon"),
        ("Deputy Finds Addict in Barn", "Addict"),
        ("Justice For Inmates Rally Draws Crowd", "Inmates"),
        ("Wanted Felon, 41, Caught in Marlow", "Felon"),
        ("Warden Pine found Inmate John Doe in the yard.", "Inmate"),
        ("Officers met Convicted Felon Joe Pine at the scene.", "Felon"),
        ("Reporters saw Attack Probationer who ran.", "Probationer"),
        ("Each Eligible Inmate must sign the form.", "Inmate"),
        ("Dana Hooker, 51, saw a hooker.", "hooker"),
        ("Sheriff Dan Pine said inmates had asked for soap.", "inmates"),
    ],
)
def test_a_rank_or_a_capital_before_a_term_makes_no_surname(text: str, term: str) -> None:
    assert [one for one in found(text) if term in one]


@pytest.mark.parametrize(
    "text",
    [
        "Park behind Hooker Ford, the car dealer on Elm Street.",
        "Deputies towed the van to Junkie Motors LLC on Route 9.",
        "The van stood at 88 Hooker Street in Marlow.",
        "Songs by the Felons, a punk band, were played.",
        "Cowboy Junkies will headline the benefit at noon.",
        "Fans of the Marlow Maniacs were hurt.",
        "The Pothead Express, a food truck, was towed.",
    ],
)
def test_companies_bands_and_places_keep_their_names(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Inmates will perform a play on Friday.", "Inmates"),
        ("Music by Inmates Fills Marlow Jail", "Inmates"),
        ("Felons, a group that cannot vote here, may apply.", "Felons"),
        ("Stoners, take note: the park closes at ten.", "Stoners"),
        ("The robber, a member of a band, fled.", "robber"),
    ],
)
def test_people_on_a_stage_or_in_a_group_are_found(text: str, term: str) -> None:
    assert term in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "It is in the bill called the\nMentally Ill Persons Winter Care Act, which failed.",
        "It falls under the Interstate Compact for Adult Offender Supervision.",
        "He lived in the Marlow Home for the Mentally Ill until May.",
        "Gifts go to Citizens for Inmate Rights, which sued.",
        "The clinic runs the Substance Abuse Treatment Ladder on weekdays.",
        "Questions go to Offender Accounts Clerk Ines Pine.",
        "He took part in the Bureau of Prisons' Residential Drug Abuse Program.",
        "It is paid for by the Diversion Program for Certain Felony Offenders.",
        "They met at the jail's Inmate Intake Annex and the Predators Arena.",
        "Call the Inmate Information Line or look at our Inmate Roster.",
        "Money came through the Violent Offender Tracking and Truth in Sentencing Grants Program.",
        "The Inmate Grievance Policy was revised in May.",
        "The Gang Member Identification Policy (Order 5) was revised.",
        "The Inmate Visiting Manual was revised in May.",
        "He has no guns under the federal Violent Offender Gun Ban, which he knows.",
        "The Sex Offender Travel Rule was upheld in May.",
    ],
)
def test_laws_and_bodies_keep_their_names_in_prose(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Governor Signs Bill on Inmate Labor", "Inmate"),
        ("Deputies drove Inmate Doe to Marlow Hospital.", "Inmate"),
        ("Deputies drove Inmate Bill Doe home.", "Inmate"),
        ("Survey of Inmates Finds Few Nurses", "Inmates"),
        ("Many of the Inmates asked for soap.", "Inmates"),
        ("Felon Arrested with Gun", "Felon"),
        ("Read about Online Predators, Scams and Bullies to learn more.", "Online Predators"),
        ("County to Open Home for Addicts", "Addicts"),
        ("DA's Office to Host Town Hall on Prescription Drug Abuse", "Prescription Drug Abuse"),
        ("Office Announces Forum on Substance Abuse", "Substance Abuse"),
        ('The column says that my office "coddles criminals." It does not.', "criminals"),
        ("He called the man a gangbanger with a prior gun conviction.", "gangbanger"),
    ],
)
def test_terms_beside_such_words_are_found(text: str, term: str) -> None:
    assert [one for one in found(text) if term in one]


@pytest.mark.parametrize(
    "text",
    [
        "Ines Pine, Drug Abuse Behind Bars, Marlow Univ. Press (2015).",
        "3. I. Pine, Drug Courts and the Chronic Offender: A Study, Marlow Univ. Press (2014).",
        "Drug Abuse and the Courts, Report to the Marlow Justice Board (2009).",
        "Pine, Ines. The Addict in the Dock. Marlow Press, 2015.",
        "She wrote Addict Nation: A Memoir (Pine Press 2012).",
        "The class reads Notes of a Junkie by Ines Pine on Monday.",
        "The shop sold The Junkie's Daughter, a novel.",
        "Apply by form DC-7, Addict Screening Referral.",
        "Read more: Paroled Inmates | Halden County District Attorney",
        "Visit Online Predators, What Parents Need to see what to look for.",
        "He was held as a mentally disordered sex offender.",
        "Chapter 12, Habitual Offenders, was repealed.",
        "The exhibit Convicts and Kings opens in June.",
    ],
)
def test_titles_are_left_alone_without_marks(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Ines Pine, an addict, asked the court for help (2019).", "addict"),
        ("In Marlow, Addicts Wait Months for Treatment (Photo)", "Addicts"),
        ("Fill in form DC-7. Addicts may ask for help.", "Addicts"),
        ("Form 12 asks about inmates and others.", "inmates"),
        ("A report to the board (2019) says addicts wait.", "addicts"),
    ],
)
def test_terms_near_years_and_forms_are_found(text: str, term: str) -> None:
    assert term in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Pine will be sentenced as a prior and persistent offender under\nsection 558.016.",
        "He admitted one count of an ex-convict entering the grounds of a jail.",
        "She was convicted of being a habitual sexual offender.",
        "Hale was found to be a sexual predator.",
        "Hale was deemed a violent offender by the court.",
        "The jury found that Hale is a dangerous offender.",
        "Hale is an armed career criminal under federal law.",
        "Hale pleaded guilty as a violent offender.",
    ],
)
def test_a_status_that_a_statute_names_is_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("The offender under supervision must report on Monday.", "offender"),
        ("Inmate Charged Under Section 12", "Inmate"),
        ("He is a career criminal, the judge said.", "career criminal"),
        ("Hale was deemed a violent offender by neighbors.", "violent offender"),
        ("Hale was found to be a drug dealer.", "drug dealer"),
        ("Police found the sexual predator.", "sexual predator"),
    ],
)
def test_a_label_near_a_charge_is_found(text: str, term: str) -> None:
    assert found(text) == [term]


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Serious and violent offenders were moved.",
            "People accused of serious and violent offenses were moved.",
        ),
        (
            "SERIOUS OR VIOLENT OFFENDERS JAILED",
            "PEOPLE ACCUSED OF SERIOUS OR VIOLENT OFFENSES JAILED",
        ),
        ("I was a junkie for years.", "I used drugs for years."),
        (
            "The addict's mother's car was found.",
            "The car of the mother of the person with a substance use disorder was found.",
        ),
        (
            "The addict's own account of the night was played.",
            "The account of the night by the person with a substance use disorder was played.",
        ),
        (
            "Jurors read the drug dealer's version of the sale.",
            "Jurors read the version of the sale by the person accused of selling drugs.",
        ),
        (
            "The state's addicts' stories were read.",
            "The stories of the state's people with substance use disorders were read.",
        ),
        (
            "A crackhead who shouted ran off.",
            "A person who uses crack cocaine and who shouted ran off.",
        ),
        (
            "A felon with a gun fled.",
            "A person with a felony conviction who had a gun fled.",
        ),
        ("Addict's Mother Sues", "Mother of Person with a Substance Use Disorder Sues"),
    ],
)
def test_suggestions_fit_what_stands_around(text: str, better: str) -> None:
    assert mended(text) == [better]


@pytest.mark.parametrize(
    "text",
    [
        'Many are considered "frequent flyers" there.',
        'He kept what the state characterizes as "second strikers" in custody.',
        '"Nonviolent second strikers" could be freed in June.',
    ],
)
def test_label_at_a_distance_is_used_all_the_same(text: str) -> None:
    (finding,) = find(text, RULEBASE)

    assert finding.severity is Severity.NOTE


def test_name_with_an_acronym_that_is_longer_is_left_alone() -> None:
    assert find("He chose Pre-Plea Substance Abuse Treatment (SATC) in May.", RULEBASE) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The Mentally Ill Offender Crime Reduction grant pays for two clinicians.",
        "The unit began Operation Missing Predator, which found nine people.",
        "Career Criminal\n\nThe Career Criminal Unit tries such cases.",
        "They came to find, prosecute, and convict those who did it.",
        "A jury in Larkin County convicts in six of ten trials.",
        "They saw the Career Youthful Offender Institution and the Pell Inmate Reception Center.",
        "The office does not treat addiction as criminal.",
        "Joe Hale, aka Killer, 27, pleaded guilty on Monday.",
        "Joe Hale, also known as Thug, pleaded guilty.",
        "Joe Hale, aka Psycho; Lee Moss, aka Slim",
        "Joe Hale, alias Crackhead Joe, pleaded guilty.",
        "One of six alleged Gangster Disciples was indicted.",
        "Joining were the Task Force, the Felon Apprehension Strike Team and the police.",
        "Council Takes Up Task Force on Drug Dealers",
    ],
)
def test_names_in_short_and_verbs_in_a_list_are_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Operation Targets Sex Offenders in Three Counties", "Sex Offenders"),
        ("Career Criminal\n\nA career criminal was moved.", "Career Criminal"),
        ("Police look for a transient last seen near the depot.", "transient"),
        ("Officer Guilty of Excessive Force on Detainee", "Detainee"),
        ("Deputy Charged in Use of Force Against Inmates", "Inmates"),
    ],
)
def test_what_only_looks_like_a_name_or_an_adjective_is_found(text: str, term: str) -> None:
    assert term in found(text)


def test_label_without_its_article_is_no_surname() -> None:
    assert found("Inmate, 29, was found dead in his cell on Monday, the sheriff said.")
    assert not found("Hooker, 29, is also accused of stealing a tractor from a barn.")


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Harlow heroin addict Dale Pruitt, 34, was cited.",
            "Harlow resident Dale Pruitt, 34, who has a heroin addiction, was cited.",
        ),
        (
            "Harlow parolees Dale Pruitt and Ann Roe were cited.",
            "Harlow residents Dale Pruitt and Ann Roe, who are on parole, were cited.",
        ),
        (
            "Police cited Elm City parolee Dale Pruitt.",
            "Police cited Elm City resident Dale Pruitt, who is on parole.",
        ),
    ],
)
def test_a_place_before_a_label_and_a_name_is_where_its_bearer_lives(
    text: str, better: str
) -> None:
    assert mended(text) == [better]


def test_a_place_where_somebody_is_held_is_not_where_they_live() -> None:
    (better,) = mended("Harlow inmate Dale Pruitt, 34, was cited.")

    assert "resident" not in better


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He worked in Gangs, Juvenile, and Major Crimes before that.", []),
        ("They held Mara Lin and Inmate Joe Hale in the yard.", ["Inmate Joe Hale"]),
        ("She was with a Juvenile from Marlow when it burned.", ["Juvenile"]),
    ],
)
def test_a_division_of_an_office_is_no_person(text: str, found: list[str]) -> None:
    assert [finding.matched for finding in find(text, RULEBASE)] == found


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He met prostitute Jane Doe #2 at a motel.",
            "He met Jane Doe #2, a sex worker, at a motel.",
        ),
        (
            "She met sex trafficker John Doe 3 in Alder City.",
            "She met John Doe 3, accused of sex trafficking, in Alder City.",
        ),
        # That number counts hours.
        (
            "Deputies found inmate Joe Hale 2 hours later.",
            "Deputies found Joe Hale, an incarcerated person, 2 hours later.",
        ),
        (
            "When notorious convicted arsonist, Lee Moss, was freed, she moved.",
            "When Lee Moss, convicted of arson, was freed, she moved.",
        ),
        (
            "The inmate, Lee Moss, was freed.",
            "The incarcerated person, Lee Moss, was freed.",
        ),
        (
            "We fought to keep convicted robber Lee Moss in prison.",
            "We fought to keep Lee Moss, convicted of robbery, in prison.",
        ),
        ("Offenders Moss and Hale fled on foot.", "Moss and Hale fled on foot."),
        ("The offender Lee Moss was arrested.", "Lee Moss was arrested."),
        (
            "They saw rival gang member Lee Moss, who was later shot dead.",
            "They saw Lee Moss, who was alleged to be in a rival gang and who was later shot dead.",
        ),
        (
            "They saw inmate Lee Moss, who was moved in May.",
            "They saw Lee Moss, who is incarcerated and who was moved in May.",
        ),
    ],
)
def test_a_name_keeps_its_number_its_article_and_its_time(text: str, better: str) -> None:
    assert mended(text) == [better]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The chief of our Career Criminal/Robbery Division spoke.", []),
        ("He is a drug dealer/robber.", ["drug dealer/robber"]),
        (
            "She was convicted of enhancements for discharge of a firearm as a gang member"
            " causing injury.",
            [],
        ),
        ("He admitted the enhancement for using a handgun as an active gang member.", []),
        ("He was described by the expert as a gang member.", ["gang member"]),
        ("The charges tell of guns carried as gang members do.", ["gang members"]),
    ],
)
def test_a_unit_and_an_enhancement_keep_their_names(text: str, found: list[str]) -> None:
    assert [finding.matched for finding in find(text, RULEBASE)] == found


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("The pistol (referred to as the Cop Killer) was seized.", []),
        ("The strain, known as the Elm Street Killer, was sold.", []),
        ("He was known as a drug dealer.", ["drug dealer"]),
        ("He was referred to as the killer.", ["killer"]),
    ],
)
def test_what_goes_by_a_label_with_capitals_keeps_it(text: str, terms: list[str]) -> None:
    assert found(text) == terms


@pytest.mark.parametrize(
    "text",
    [
        "Three members of the Thug Alliance street gang were sentenced.",
        "The court heard that Thug Alliance robbed stores. He is a Thug Alliance member.",
        "Outlaw Legion Sold Guns, Jury Finds\n\nHale led the Outlaw Legion gang.",
        "Two Harlow Thugs were arrested. The Harlow Thugs gang sold guns.",
    ],
)
def test_what_a_gang_calls_itself_is_its_name(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Thug Hale was sentenced. He was a member of the Elm Kings.", ["Thug"]),
        ("Thugs Gang Up on Harlow Clerk", ["Thugs"]),
    ],
)
def test_a_label_beside_a_name_or_a_gang_is_no_name(text: str, terms: list[str]) -> None:
    assert found(text) == terms


def test_what_a_text_writes_small_is_no_name_in_its_headline() -> None:
    headline = "Elm Substance Abuse Treatment Facility Agrees to Settle"
    assert found(headline) == []
    text = f"{headline}\n\nThe firm ran a substance abuse treatment facility."
    assert mended(text)[0].startswith(
        "Elm Substance Use Disorder Treatment Facility Agrees to Settle\n"
    )


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("He pleaded guilty to transporting an illegal alien.", []),
        ("Harlow Man Sentenced for Harboring Illegal Aliens", []),
        ("He was convicted of conspiring to smuggle illegal aliens.", []),
        ("He was sentenced for his part in a plot to smuggle illegal aliens.", ["illegal aliens"]),
        ("They arranged the smuggling of illegal aliens.", ["illegal aliens"]),
        ("The van was transporting illegal aliens.", ["illegal aliens"]),
    ],
)
def test_only_a_charge_keeps_its_aliens(text: str, terms: list[str]) -> None:
    assert found(text) == terms


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("An administrative or criminal finding of abuse was made.", []),
        ("The audit led to no disciplinary or criminal finding.", []),
        ("He was called a liar or criminal.", ["criminal"]),
    ],
)
def test_joined_with_an_adjective_it_is_one(text: str, terms: list[str]) -> None:
    assert found(text) == terms


def test_by_what_name_somebody_is_known_stays_beside_the_name() -> None:
    text = 'Police held drug dealer Joe Hale, known as "Slim," in May.'
    better = 'Police held Joe Hale, known as "Slim," accused of selling drugs, in May.'
    assert mended(text)[0] == better


@pytest.mark.parametrize(
    "text",
    [
        "Two members of Prisoners' Legal Aid, which speaks for Hale, came.",
        "Addicts' Voice, which has an office there, filed a brief.",
        "She runs Felons' Network of Elm with two friends.",
    ],
)
def test_a_body_may_be_named_for_whom_it_is_there(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text", ["Inmates' Spanish classes begin in May.", "Inmates' Lawyers Sue County"]
)
def test_what_people_have_is_no_name_at_the_beginning(text: str) -> None:
    assert len(find(text, RULEBASE)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "National Drug Abuse Awareness Week begins on Monday.",
        "Substance Abuse Prevention Month is October.",
        "The office marked Heroin and Opioid Epidemic Awareness Week on Friday.",
        "Inmate Education Day Draws Hundreds",
    ],
)
def test_a_week_or_a_month_keeps_its_name(text: str) -> None:
    assert find(text, RULEBASE) == ()


def test_somebody_named_weeks_is_no_week() -> None:
    assert [finding.rule for finding in find("Inmate Joe Weeks was found.", RULEBASE)] == ["inmate"]


def test_what_a_headline_calls_somebody_with_an_article_is_a_name() -> None:
    assert find("The Pillowcase Rapist Will Not Move to Harlow", RULEBASE) == ()
    assert find("The Convicted Rapist Will Not Move to Harlow", RULEBASE)


@pytest.mark.parametrize(
    "text",
    [
        "A boat sank off Convict's Ferry on Monday.",
        "Her sister, a Killer's Bend teacher, called police.",
        "He fled along Pirate's Cove and Robber's Hollow Road.",
        "A talk by Ex-Cons for Peace begins at noon.",
        "A Felons for Freedom rally is Friday.",
        "Deputies met at Robber's Roost on Monday.",
        "Felons United for Work held a rally.",
        "He gave the money to Inmates Against Violence on Friday.",
    ],
)
def test_a_place_and_a_group_keep_their_names(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Felon's Lake House Searched", "Felon"),
        ("Inmates United to Fight Fire at Elm Jail", "Inmates"),
        ("Police Arrest Ex-Cons for Burglary in Elm", "Ex-Cons"),
        ("The list names Offenders for Monday.", "Offenders"),
    ],
)
def test_what_a_headline_tells_of_people_is_no_name(text: str, term: str) -> None:
    assert found(text) == [term]


@pytest.mark.parametrize(
    "text",
    [
        "Thief Creek floods the county road every April.",
        "Hooker Township Trustee Ana Dell thanked the crew.",
        "Robbers Roost Trailhead closes at dusk.",
        "Killer Lake Campground reopens in May.",
        "Hooker Falls Fire Chief Ana Dell thanked the crew.",
        "K-9 Felon tracked the boy to the barn.",
        "Their softball team, the Parole Violators, won.",
        "The Hale Pirates had a win over the Robbers.",
        "The sloop Smuggler's Moon was found adrift.",
        "The mayor of Hooker, Oklahoma, came.",
        "The Hooker brothers own the orchard.",
        "Felon Street Bridge is closed.",
        "A clerk of Junkie Jack's Salvage found the purse.",
        "Their newest dog, Thug, is a shepherd.",
        "Killer Tacos on Main was robbed at gunpoint.",
        "A bottle of Old Smuggler whisky was taken.",
        "The bowling team is named the Repeat Offenders.",
    ],
)
def test_a_place_a_dog_or_a_team_is_called_so_where_a_sentence_begins(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Inmate Hill was found at the river.", "Inmate"),
        ("Inmate River Rescue Ends Safely", "Inmate"),
        ("Inmate Falls from roof of jail in Elm", "Inmate"),
        ("Thieves at Thief Creek took three motors.", "Thieves"),
        ("A hooker from Elm Township was robbed.", "hooker"),
    ],
)
def test_a_person_beside_a_place_is_found(text: str, term: str) -> None:
    assert found(text) == [term]


@pytest.mark.parametrize(
    "text",
    [
        "Thugs in the Reeds, by retired deputy Carl Odd, is on sale.",
        "Murderers Among Us, a lecture by Professor Dale Ames, begins at 7.",
        "Movie night: The Lady Killers, 6 p.m., free popcorn.",
        "Movie night at the hall: Shark Predators of the Reef, Friday at 6.",
        "Story hour for ages 4 to 7: The Cookie Thief, Saturday at 10.",
        "Book club picks for spring: The Tulip Thief, Learned, and Mercy.",
        "Thug Kitchen was the cookbook he requested.",
        "The Fugitive was the first movie shown at the drive-in.",
        "The group will discuss Diary of an Addict on the 14th.",
        "Fans will recall The Burglar in the Closet.",
        "From Felon to Founder, a six-week business course, starts Monday.",
        "The Addict to Advocate Fund is open to seniors.",
        "Subscribe to Inmate Matters, our quarterly.",
        "His license plate reads KINGPIN.",
        "The man known on the street as Junkie Joe was a witness.",
        "Bell, who raps as Young Felon, posted bail.",
        "Tickets to Jailhouse Junkies, the local improv show, are $8.",
    ],
)
def test_a_work_is_known_by_its_author_or_its_evening(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Movie night shooting: Killer Sentenced to 40 Years", "Killer"),
        ("Burglars in Elm, by contrast, took little.", "Burglars"),
        ("Burglar Joe Hale, a film student, was arrested.", "Burglar"),
        ("Felon Joe Hale was the band leader.", "Felon"),
        ("The Gang Member family was moved.", "Gang Member"),
    ],
)
def test_what_only_stands_beside_such_words_is_no_work(text: str, term: str) -> None:
    assert found(text) == [term]


@pytest.mark.parametrize(
    "text",
    [
        "The Gang Member Identification Policy was revised in May.",
        "The Juvenile Inmate Transport Procedure was rewritten after the escape.",
        "The Drug Dealer Eviction Policy (Directive 12) was repealed.",
        "Applications for the Former Inmate Hiring Credit are due in May.",
    ],
)
def test_a_policy_keeps_its_name(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Gang Member Sentenced for Policy Violation", "Gang Member"),
        ("Known Gang Member Sentenced to Ten Years", "Known Gang Member"),
        ("From Felon to Founder: One Man's Road", "Felon"),
        ("Sheriff Rewrites Sex Offender Policy", "Sex Offender"),
        ("The policy lists gang members by name.", "gang members"),
    ],
)
def test_whom_a_policy_is_about_is_found(text: str, term: str) -> None:
    assert found(text) == [term]


@pytest.mark.parametrize(
    "text",
    [
        "Junkie's Bar was robbed on Friday.",
        "He left Drunkard's Tavern at two in the morning.",
        "Thief's Walk Brewery lost its license.",
    ],
)
def test_a_bar_keeps_its_name(text: str) -> None:
    assert not found(text)


def test_a_headline_tells_whose_bar_it_was() -> None:
    assert found("Felon's Bar Closed After Raid") == ["Felon"]


@pytest.mark.parametrize(
    "text",
    [
        "He is on the Most Wanted Offenders list.",
        "The Most Wanted Parolees and Sex Offenders pages are new.",
        "Read about them on the Most Wanted Gang Members website.",
    ],
)
def test_a_list_of_the_most_wanted_keeps_its_name(text: str) -> None:
    assert find(text, RULEBASE) == ()
