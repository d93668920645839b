"""What no suggestion says that the text does not: a charge, a record, a use, another fact."""

from pathlib import Path

import pytest

from generator.lint.rules.rule_files import compile_rules
from generator.lint.run import lint_text

RULES = compile_rules(Path(__file__).parents[1] / "templates" / "language")


def mended(text: str) -> str:
    """Return a text with the first suggestion in each place."""
    for finding in reversed(lint_text(text, RULES)):
        new = finding.suggestions[0] if finding.suggestions else "[]"
        text = text[: finding.span.start] + new + text[finding.span.end :]
    return text


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Afghan parolees were resettled.",
            "Afghan nationals on immigration parole were resettled.",
        ),
        ("The alleged parolee ran.", "The person said to be on parole ran."),
        ("Ex-parolees may vote.", "People formerly on parole may vote."),
        (
            "A judge found him to be a probation violator.",
            "A judge found him to have violated probation.",
        ),
        ("He was adjudicated a parole violator.", "He was found to have violated parole."),
        (
            "Probation Violator Sent to Prison",
            "Person Found to Have Violated Probation Sent to Prison",
        ),
        (
            "Technical violators are not returned to prison.",
            "People found to have committed technical violations are not returned to prison.",
        ),
        ("A parole violator was arrested.", "A person accused of violating parole was arrested."),
        (
            "Does your trafficker hold your passport?",
            "Does whoever trafficked you hold your passport?",
        ),
        (
            "A child's trafficker may be a parent.",
            "The person who traffics a child may be a parent.",
        ),
        ("Suspected meth mom arrested", "Mother alleged to use methamphetamine arrested"),
        ("Suspected potheads were tested.", "People said to use cannabis were tested."),
        ("He failed treatment twice.", "He had treatment twice without success."),
        ("He failed treatment.", "He did not benefit from treatment."),
        ("She has twice failed drug court.", "She has twice left drug court before completing it."),
        ("He left her wheelchair-bound.", "He left her in need of a wheelchair."),
        ("She is blind and wheelchair-bound.", "She is blind and uses a wheelchair."),
        ("The defendant got drunk and drove.", "The defendant became intoxicated and drove."),
        ("He kept the victim drugged up.", "He kept the victim drugged."),
        ("He got her strung out on heroin.", "He made her dependent on heroin."),
        ("Dope-sick inmates got no care.", "Incarcerated people in withdrawal got no care."),
        ("The zombie drug xylazine spreads.", "The sedative xylazine spreads."),
        ("The addicted baby boy slept.", "The baby boy exposed to drugs in the womb slept."),
        ("Babies addicted to opioids cry.", "Babies exposed to opioids in the womb cry."),
        ("A hearing-handicapped woman fell.", "A woman who is deaf or hard of hearing fell."),
        ("He was accused of being a gangbanger.", "He was accused of being in a gang."),
        ("They are scum.", "[]."),
        ("Doctors must refuse drug seekers.", "Doctors must refuse people seeking drugs."),
        (
            "Not every patient in pain is a drug seeker.",
            "Not every patient in pain is a person seeking drugs.",
        ),
        ("He hired thugs to scare tenants.", "He hired people to scare tenants."),
        ("She was no low-level offender.", "She was not accused of a low-level offense."),
        ("He has an expensive drug habit.", "He has costly drug use."),
        ("The jail admitted 90 inmates.", "The jail admitted 90 people."),
        ("No inmate was booked into the jail.", "No person was booked into the jail."),
        ("Incoming inmates get a test.", "Incoming people get a test."),
        ("At booking, inmates are searched.", "At booking, people are searched."),
        ("Three inmates reported to prison.", "Three people reported to prison."),
        ("Inmate admissions fell.", "Admissions to custody fell."),
        ("Perp Walks Free", "Suspect Walks Free"),
        ("Meth Head Gets 10 Years for Burglary", "Person Gets 10 Years for Burglary"),
        ("The jailbird was arrested again.", "The person was arrested again."),
        ("Her son became a burglar.", "Her son turned to burglary."),
        ("They became thieves.", "They turned to theft."),
        ("Deputies arrested an inmate at his home.", "Deputies arrested a person at his home."),
        (
            "The hospital admitted two inmates.",
            "The hospital admitted two incarcerated people.",
        ),
        (
            "The jail admitted that inmates were hurt.",
            "The jail admitted that incarcerated people were hurt.",
        ),
        (
            "The unit dismantled drug traffickers.",
            "The unit dismantled groups of people who traffic drugs.",
        ),
        (
            "It dismantles drug traffickers and their networks.",
            "It dismantles networks of people who traffic drugs.",
        ),
        ("A dirtbag stole the wheelchair.", "A person stole the wheelchair."),
    ],
)
def test_only_what_is_told_is_said(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "He told the clerk that Asians are scum.",
        "The Stoner family thanked prosecutors.",
        '"We will not rest," Stoner said.',
        "The Hooker brothers spoke.",
        "The Crook trial begins on Monday.",
        "He knocked the flower pot head first.",
        "Owner of failed treatment center sentenced.",
        "The doctor's failed treatment led to his death.",
        "The failed drug court pilot cost a million.",
        "The drug court failure rate is 40 percent.",
        "Residents were confined to wheelchairs with straps.",
        "She was confined to her wheelchair by the men.",
        "He was charged with assault, harassment and drunkenness.",
        "Fentanyl is a Schedule II drug with a high potential for abuse.",
        "Under the statute, Schedule I drugs have a high potential for abuse.",
        "Forfeiture of drug money has a high potential for abuse.",
        "Harlow County ranks high on fentanyl overdoses.",
        "The trial has been strung out since 2019.",
        "Addicted baby boomers need care.",
        "No one is born addicted to drugs.",
        "Prosecutors are handicapped without video.",
        "The handicapped bathroom was closed.",
        "A jury that convicts must be unanimous.",
        "He was recovering in a rehab facility from the gunshot wound.",
        "Low-level dealers at the casino earn tips.",
        "A nicotine patch can help you kick the habit.",
        "She kicked Suboxone.",
        "The man said aliens told him to kill.",
        "The nurse diverted fentanyl from IV users at the hospital.",
        "He was charged as a major trafficker under the code.",
    ],
)
def test_what_is_no_label_is_left(text: str) -> None:
    assert mended(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Am I a thief or a fool?",
        "What am I, a criminal?",
        "What are we, inmates?",
        "Are you a drug dealer?",
        "What kind of thief is she?",
        "He is more a victim than a criminal.",
        "Every clerk is a thief.",
        "Landlords like these are the lowest kind of thieves.",
        "She was sentenced as the worst sort of crook.",
        "Whoever robs a child is the vilest form of criminal.",
        "Is she a killer or a victim?",
        "He is less a criminal than a sick man.",
        "He is either a murderer or the unluckiest man alive.",
        "It was a drug den in name only.",
        "He was every inch a thug.",
        "She is a thief by trade.",
        "He is a thug through and through.",
        "They were crooks in suits.",
        "He called himself a thief and a liar.",
        "The real thief is the tax code.",
        "A thief with a conscience brought the ring back.",
        "He has thug written all over him.",
        "She was a victim first and a thief second.",
        "The law would make inmates of us.",
        "Call them thieves if you like.",
        "A trustee has to be a guardian, not a felon.",
        "Guards must serve as role models and not felons.",
        "He became the very thug he had hunted.",
        "A thief is a thief.",
        "Thugs will always be thugs, she said.",
        "You see a tent and think junkie.",
    ],
)
def test_where_only_the_label_makes_sense_no_other_words_are_offered(text: str) -> None:
    findings = lint_text(text, RULES)

    assert findings
    assert all(one.suggestions == () for one in findings)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Are you a felon?", "Do you have a felony conviction?"),
        (
            "He should be treated as a child, not a felon.",
            "He should be treated as a child, not a person with a felony conviction.",
        ),
        ("Are you a parolee?", "Are you on parole?"),
        ("Are you an inmate?", "Are you incarcerated?"),
        ("Are you a convicted felon?", "Have you previously been convicted of a felony?"),
        ("Are you a drug user?", "Do you use drugs?"),
        (
            "Are you a first-time offender?",
            "Are you a person with no prior convictions?",
        ),
        (
            "Are you a parolee who needs a job?",
            "Are you a person on parole who needs a job?",
        ),
        ("Am I an inmate?", "Am I incarcerated?"),
        ("What kind of predator does this?", "What kind of person does this?"),
        ("What kind of robber leaves a tip?", "What kind of person leaves a tip?"),
        (
            "He is more an addict than a sick man.",
            "He is more a person with a substance use disorder than a sick man.",
        ),
        ("Not every parolee is a criminal.", "Not every person on parole commits crimes."),
        ("She called herself an addict.", "She said she had a substance use disorder."),
        ("The inmate in a uniform came.", "The incarcerated person in a uniform came."),
        ("The inmate was at the jail clinic.", "The incarcerated person was at the jail clinic."),
        (
            "More criminals than victims came.",
            "More people who commit crimes than victims came.",
        ),
    ],
)
def test_what_only_looks_like_such_a_frame_has_other_words(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        '"They called me a killer, a thug," he said.',
        "He wasn't some junkie in an alley.",
        "Juvenile delinquents aren't born.",
        "The unit cleared a man labeled a murderer for 19 years.",
    ],
)
def test_insult_that_is_told_or_denied_has_no_other_words(text: str) -> None:
    assert not any(finding.suggestions for finding in lint_text(text, RULES))


def test_who_feels_like_a_criminal_is_none() -> None:
    assert not lint_text("They made me feel like a criminal.", RULES)


@pytest.mark.parametrize(
    "text",
    [
        '"The police called me a car thief," she said.',
        '"He told me that I was a prostitute and an addict," she said.',
        "Man Wrongly Branded a Murderer Freed",
        '"For years the town knew me as a killer," he said.',
    ],
)
def test_what_somebody_was_called_has_no_other_words(text: str) -> None:
    assert not any(finding.suggestions for finding in lint_text(text, RULES))


@pytest.mark.parametrize(
    "text",
    [
        "The court should treat him as the violent criminal his record shows he is.",
        "Dunn is the hardened criminal his record says he is.",
        "She called Ortiz the predator that his long history shows him to be.",
        "He is the thief his past conduct proves him to be.",
    ],
)
def test_no_record_shows_anybody_to_be_accused(text: str) -> None:
    assert not any(finding.suggestions for finding in lint_text(text, RULES))


def test_a_record_may_show_convictions() -> None:
    text = "He is the career criminal his record shows him to be."
    better = "He is the person with a long conviction history his record shows him to be."
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "Nobody is born an alcoholic.",
        "No one is born a drug addict, and no one has to die one.",
        "None of us was born a thief.",
        "She was not born an addict; she became one.",
    ],
)
def test_what_nobody_is_born_as_has_no_other_words(text: str) -> None:
    findings = lint_text(text, RULES)
    assert findings
    assert not any(finding.suggestions for finding in findings)
