"""Words for relapses, drink, addiction and treatment that fit what else the text tells."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("She relapsed twice in drug court.", "She returned to drug use twice in drug court."),
        (
            "He relapsed after a year without a drink.",
            "He returned to drinking after a year without a drink.",
        ),
        ("He had a relapse in May.", "He returned to drug or alcohol use in May."),
        (
            "Participants who relapse go back to alcohol and drug treatment.",
            "Participants who return to drug or alcohol use go back to alcohol and drug treatment.",
        ),
    ],
)
def test_a_relapse_is_about_what_the_text_tells_of(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Drunks kill people on our roads.", "Impaired drivers kill people on our roads."),
        ("Keep that drunk off the highway.", "Keep that impaired driver off the highway."),
        ("Two drunks fought outside.", "Two intoxicated people fought outside."),
        (
            "Witnesses described him as a drunk.",
            "Witnesses described him as a person who drinks heavily.",
        ),
        (
            "They jailed the town drunk on Friday.",
            "They jailed the person with alcohol use disorder on Friday.",
        ),
    ],
)
def test_drunks_on_the_road_drive_and_others_drink(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The clinic sold pills on prescription to drug abusers.",
            "The clinic sold pills on prescription to people who misuse drugs.",
        ),
        ("The pharmacist saw a drug abuser.", "The pharmacist saw a person who misuses drugs."),
        (
            "Two patients were drug abusers or were selling Xanax.",
            "Two patients misused drugs or were selling Xanax.",
        ),
        (
            "Drug users asked the pharmacist for advice.",
            "People who use drugs asked the pharmacist for advice.",
        ),
        ("The clinic takes users of any drug.", "The clinic takes people who use any drug."),
        ("Addicts came and went at night.", "People who use drugs came and went at night."),
        ("The clinic treats addicts.", "The clinic treats people with substance use disorders."),
    ],
)
def test_medicines_are_misused_and_neighbors_see_no_diagnosis(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Kim was not a junkie.", "Kim was not defined by drug use."),
        (
            "Our neighbors are not crackheads.",
            "Our neighbors are not defined by crack cocaine use.",
        ),
        ("Kim is not a drug addict.", "Kim does not have a substance use disorder."),
        ("Kim was himself a longtime opioid user.", "Kim himself had long used opioids."),
        ("Kim was herself a heroin addict.", "Kim herself had a heroin addiction."),
    ],
)
def test_who_is_no_junkie_is_more_than_that(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Her son, a heroin addict, had asked for help.",
            "Her son, who had a heroin addiction, had asked for help.",
        ),
        (
            "The man, a schizophrenic off his medication, had called 911.",
            "The man, who had schizophrenia and was off his medication, had called 911.",
        ),
        (
            "The victim, a schizophrenic who had lived alone, was shy.",
            "The victim, who had schizophrenia and had lived alone, was shy.",
        ),
        (
            "Her son, a heroin addict, was sentenced.",
            "Her son, who has a heroin addiction, was sentenced.",
        ),
        ("Kim, a heroin addict, had a gun.", "Kim, who has a heroin addiction, had a gun."),
        (
            "Lee, a recovering alcoholic and retired nurse, leads it.",
            "Lee, a person in recovery from alcohol use disorder and a retired nurse, leads it.",
        ),
        (
            "Lee is an addict with two children.",
            "Lee has a substance use disorder and has two children.",
        ),
        ("He was a full-time pothead.", "He used cannabis."),
        ("He was a part-time drug dealer.", "He was accused of selling drugs."),
    ],
)
def test_what_was_so_then_is_told_in_the_past(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("She failed treatment twice.", "She had treatment twice without success."),
        (
            "A test shows whether he is clean or not.",
            "A test shows whether he is using drugs or not.",
        ),
        (
            "He has failed out of rehab three times.",
            "He has begun rehab three times without completing it.",
        ),
        ("He failed treatment.", "He did not benefit from treatment."),
        (
            "He submitted a clean urine sample that was not his.",
            "He submitted a urine sample that tested negative and was not his.",
        ),
        ("He kept her strung out for weeks.", "He kept her dependent on drugs for weeks."),
        (
            "If he stays clean until June, he may go.",
            "If he stays off drugs until June, he may go.",
        ),
        ("Nurses charted her as drug-seeking.", "Nurses charted her as seeking drugs."),
        ("Nurses supervise detox.", "Nurses supervise withdrawal."),
        ("He pays for medication-assisted treatment.", "He pays for addiction medication."),
        (
            "Patients with opioid use disorder get medication-assisted treatment.",
            "Patients with opioid use disorder get addiction medication.",
        ),
        (
            "Cocaine turned casual users into customers.",
            "Cocaine turned people who use drugs occasionally into customers.",
        ),
        ("At-risk youth need mentors.", "Youth who face barriers need mentors."),
        (
            "Kim was arrested 40 times. A frequent flyer needs a home.",
            "Kim was arrested 40 times. A person often arrested needs a home.",
        ),
        (
            "People who fail treatment go to jail.",
            "People who do not complete treatment go to jail.",
        ),
    ],
)
def test_what_happened_in_treatment_is_told(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A drug-addicted father of three left.",
            "A father of three with a substance use disorder left.",
        ),
        (
            "It serves drug-addicted mothers of infants.",
            "It serves mothers with substance use disorders who have infants.",
        ),
        (
            "It serves substance-abusing parents of toddlers who have a case.",
            "It serves parents who misuse drugs or alcohol and have toddlers and who have a case.",
        ),
        (
            "It helps mentally ill parents of toddlers.",
            "It helps parents with mental illness who have toddlers.",
        ),
        ("It helps homeless fathers of infants.", "It helps unhoused fathers of infants."),
        ("Homeless veterans on probation may apply.", "Unhoused veterans on probation may apply."),
        ("Vagrants and street people stay away.", "People without housing stay away."),
    ],
)
def test_children_and_places_stand_where_they_belong(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Kim, who called herself a former addict, spoke.",
            "Kim, who said she formerly used drugs, spoke.",
        ),
        ("Lee called himself a recovering addict.", "Lee said he was in recovery."),
        ("Kim calls herself a heroin addict.", "Kim says she has a heroin addiction."),
        (
            "Lee called himself a drug user who sold a little.",
            "Lee called himself a person who uses drugs and who sold a little.",
        ),
        ("Police call him a junkie.", "Police call him a person who uses drugs."),
        (
            "At-risk youth identified by teachers may enroll.",
            "Youth identified by teachers may enroll.",
        ),
        ("Two addicts lay asleep.", "Two people who use drugs lay asleep."),
    ],
)
def test_what_people_call_themselves_is_what_they_say(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They turned away a known drunk on New Year's Eve.",
            "They turned away a person with alcohol use disorder on New Year's Eve.",
        ),
        (
            "The village drunk was the only witness.",
            "The person who drank heavily was the only witness.",
        ),
        ("He hired gamblers and drunks.", "He hired gamblers and people who drink heavily."),
        (
            "Kim was no junkie scraping by.",
            "Kim was not a person with a substance use disorder who was scraping by.",
        ),
        (
            "The man who sold her the pills was himself a longtime opioid user.",
            "The man who sold her the pills had himself long used opioids.",
        ),
        (
            "The man who shot him was himself a heroin addict.",
            "The man who shot him had a heroin addiction himself.",
        ),
        (
            "The witness was a long-term drug abuser whose memory was poor.",
            "The witness was a person who had long used drugs and whose memory was poor.",
        ),
        (
            "Long-term parolees may apply.",
            "Long-term people on parole may apply.",
        ),
        (
            "Ten beds are for pregnant drug abusers referred by the court.",
            "Ten beds are for pregnant women who use drugs and are referred by the court.",
        ),
        (
            "The beds were for drug users referred by the court.",
            "The beds were for people who used drugs and were referred by the court.",
        ),
    ],
)
def test_who_drinks_does_not_do_so_on_a_day(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Kim is not a drug abuser.",
            "Kim does not have a substance use disorder.",
        ),
        (
            "Are you safe because you are not a drug abuser?",
            "Are you safe because you do not have a substance use disorder?",
        ),
        (
            "They are not drug abusers.",
            "They do not have substance use disorders.",
        ),
        (
            "Kim is not a drug user.",
            "Kim is not a person who uses drugs.",
        ),
    ],
)
def test_who_is_no_drug_abuser_may_use_drugs(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "DWI court graduates told how they stay clean.",
            "DWI court graduates told how they stay in recovery.",
        ),
        (
            "Sobriety Court Graduates Stay Clean",
            "Sobriety Court Graduates Stay in Recovery",
        ),
        (
            "The court helped her stay clean from alcohol.",
            "The court helped her stay away from alcohol.",
        ),
        (
            "Drug court graduates told how they stay clean.",
            "Drug court graduates told how they stay off drugs.",
        ),
        (
            "His body had lost its tolerance while he stayed clean.",
            "His body had lost its tolerance while he did not use drugs.",
        ),
        (
            "As she had stayed clean for a month, her tolerance was low.",
            "As she had not used drugs for a month, her tolerance was low.",
        ),
        ("He has stayed clean in jail.", "He has stayed in recovery in jail."),
    ],
)
def test_who_stays_clean_stays_away_from_what_is_told(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("He was probably drug-seeking.", "He was probably seeking drugs."),
        ("The patient is likely drug seeking.", "The patient is likely seeking drugs."),
        (
            "The chart reads: in pain, possibly med-seeking.",
            "The chart reads: in pain, possibly seeking drugs.",
        ),
        ("She was apparently pill-seeking.", "She was apparently seeking drugs."),
        ("It was just drug seeking.", "It was just attempts to obtain drugs."),
        (
            "Staff wrote of opioid-seeking behavior.",
            "Staff wrote of attempts to obtain drugs.",
        ),
    ],
)
def test_who_is_said_to_seek_drugs_is_seeking_them(text: str, better: str) -> None:
    assert mended(text) == better
