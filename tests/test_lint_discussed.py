"""Labels that a text rejects, or only talks about, are left alone; those that it uses are not."""

import pytest

from generator.lint.match import find
from generator.lint.model import Severity
from generator.lint.run import lint_text
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    "text",
    [
        "The handbook never uses the terms offender or convict.",
        "The jail no longer uses the words inmate and convict.",
        "The council voted to replace the words felon and convict in the code.",
        "The bill strikes the words inmate and offender from the law.",
        "We hear the words junkie and crackhead too often.",
        "In 1994 a paper called Dora Lee a teen prostitute. That was wrong then and is wrong now.",
        "The first report called Dora a junkie. That was wrong, and we are sorry.",
        "Officers described both boys as gangbangers; the judge did not allow that word.",
        "The state called him a predator, a word that the judge struck.",
        "Our 2009 release called Mr. Hale a career criminal. We should not have used that term.",
        "The newsletter called residents inmates. We regret the choice of words.",
        "The memo described the clients as addicts. We no longer use that word.",
        'The file calls Mr. Roe a "known gang member"; we found nothing that supports it.',
        'The file lists Mr. Roe as a "gang associate"; nothing supports it.',
        "The database lists Mr. Roe as a gang member, but no evidence supports it.",
        "Dispatchers have a nickname for such callers; they call them frequent flyers.",
        "Nurses have slang for them; they call them frequent fliers.",
        "Dispatchers have a nickname for such callers: frequent flyers.",
        "The slang for such callers is frequent flyers.",
        "Once the office called anyone on probation an offender; now it says person on probation.",
        "The lawyer objected when the witness called Roe a gangster.",
        "The judge barred the state from calling Mr. Roe a rapist before the jury.",
        "The order forbids lawyers to call the defendant a monster or a predator.",
        "The court ruled that the state may not refer to Roe as a murderer during the trial.",
        "The editor asked us why the story called the boy a gang member.",
        "The headline called them thugs. It was unfair.",
        "The office will no longer call people felons, addicts or illegals.",
        "Stop calling people junkies, offenders and inmates.",
        "The headline called them thugs, which was unfair.",
        "It was wrong to call Ms. Lowe a prostitute; she was a child.",
        "We were wrong to call him a drug dealer.",
        "We apologize for describing the victim as a prostitute.",
        "The paper has since apologized for calling the two boys thugs.",
        "The mayor was criticized for calling the marchers thugs.",
        "Calling people illegals helps nobody.",
        "Calling people addicts keeps them from asking for help.",
        "To call a child a prostitute is wrong.",
        "Some say addict; we say person with a substance use disorder.",
        "The new guide replaces inmate with incarcerated person.",
        "The new guide replaces offender and felon with words that put people first.",
        "We changed inmate to person in custody in all of our forms.",
        '"We don\'t say convict here," the warden said.',
        '"Don\'t call me an inmate," he told the clerk.',
        "You will not hear me call anyone a criminal.",
        "Our forms never called them convicts.",
        "Do not call anyone an addict.",
        "Reporters should avoid calling people felons.",
        "The statute calls such people sexual predators.",
        "He is what the law calls a habitual offender.",
        "The blog branded the coach a pedophile. It was false, and the blog took it down.",
        "His chart labeled him a drug abuser. That label followed him for years.",
        "Kim was wrongly labeled a sex offender for nine years.",
        "Kim was falsely described as a gang member in two reports.",
        "Neighbors called the man a drunk. We now know that was wrong.",
        'The article called the girls "teen prostitutes." The editor has since apologized.',
        "\"The notes call Mr. Roe a 'known gang member' four times,\" she said.",
        "\"He called her a 'junkie' to her face,\" Roe said.",
        '"My file called me a career criminal," Ames said. "That word cost me three jobs."',
        'The story called Roe a "career criminal," a label that the paper later withdrew.',
        "We once called these men predators. We no longer do.",
        "They call themselves gangsters. That is not our word.",
        "She refused to call him a monster.",
        "The judge refused to let the state call him a gang member.",
        "The author regrets calling the women hookers.",
        "No child should be called a prostitute.",
        "He is tired of being called a felon.",
    ],
)
def test_a_word_that_the_text_talks_about_is_left_alone(text: str) -> None:
    assert lint_text(text, RULEBASE) == ()


@pytest.mark.parametrize(
    ("text", "matched"),
    [
        (
            "Police called the two drug dealers dangerous. That was wrong, a lawyer said.",
            "drug dealers",
        ),
        ("Officers described the drug dealer as tall.", "drug dealer"),
        (
            "A lawyer described the gang member as a father of two. That label fits, she said.",
            "gang member",
        ),
        ("The report described the burglar as tall, and that was wrong.", "burglar"),
        ("The judge called the robber's letter moving. It was unfair, she said.", "robber"),
        ("Police called the thief's story a lie; that was false, he said.", "thief"),
        ("He called a drug dealer, which was wrong, he said.", "drug dealer"),
        ("Officers were wrong to call the burglar first, he said.", "burglar"),
        ("It was wrong to call the inmate at night.", "inmate"),
        ("Officers did not call the drug dealer.", "drug dealer"),
        ("The clerk never called the inmate.", "inmate"),
        ("He would not call his addict brother back.", "addict brother"),
        ("Nobody called the junkie an ambulance.", "junkie"),
        ("They do not call addicts at night.", "addicts"),
        ("Prosecutors will not call gang members, he said.", "gang members"),
        ("The state did not call the drug dealer a witness.", "drug dealer"),
        ("He never called a drug dealer again.", "drug dealer"),
        ("The judge barred him from calling two felons as witnesses.", "felons"),
        ("The state was barred from calling the gang member as a witness.", "gang member"),
        ("He apologized for calling the addict late.", "addict"),
        ("Staff were criticized for calling inmates at night.", "inmates"),
        ("The guard objected when the inmate called his mother.", "inmate"),
        ("Why did the inmate call her?", "inmate"),
        ("Calling drug dealers is how he got the pills.", "drug dealers"),
        ("Calling inmates costs families a dollar a minute.", "inmates"),
        ("To call an inmate costs a dollar a minute.", "inmate"),
        ("The thief used the words of his victim.", "thief"),
        ("Never trust the words thieves use.", "thieves"),
        ("The terms offenders serve are set by law.", "offenders"),
        ("The words inmates use are taught to new staff.", "inmates"),
        ("The names felons gave were checked.", "felons"),
        ("He used the terms that drug dealers use.", "drug dealers"),
        ("The office replaced inmate labor with paid staff.", "inmate labor"),
        ("The jail changed inmate meals to cold food.", "inmate meals"),
        ("The clerk said inmate phones are down.", "inmate phones"),
        ("The judge did not say inmates were fed.", "inmates"),
        ("The judge said addicts need care.", "addicts"),
        ("The law calls for offenders to pay.", "offenders"),
        ("The rule calls felons back to court.", "felons"),
        ("The dealers have slang for the heroin; they call it candy.", "dealers"),
        ("Addicts have a name for the pill: candy.", "Addicts"),
        ("Police have a nickname for the drug dealer: Slim.", "drug dealer"),
        ("Police named the drug dealer. The name was wrong.", "drug dealer"),
        ("The thief left a note. That word, sorry, was on it.", "thief"),
        ("The judge sentenced the burglar to nine years. That term will run from May.", "burglar"),
        (
            "The drug dealer sold her a pill. That was wrong, he said, and he is sorry.",
            "drug dealer",
        ),
        ("The inmate hit a guard. We regret the injury.", "inmate"),
        ("The state listed the gang members as witnesses; that was an error.", "gang members"),
        ("Officers referred the addict to treatment; nothing supports a charge.", "addict"),
        ("The nurse referred the drug user to us. We now use the new clinic.", "drug user"),
        ("He was branded by a gang member. It was cruel.", "gang member"),
        ("He refused to call the drug dealer.", "drug dealer"),
        ("No inmate is called by number.", "inmate"),
        ("She called police after a junkie broke in; it was wrong to wait, she said.", "junkie"),
    ],
)
def test_a_label_that_is_used_of_people_is_found(text: str, matched: str) -> None:
    assert matched in {text[one.term.start : one.term.end] for one in lint_text(text, RULEBASE)}


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "It is not only about people you would call junkies.",
            "It is not only about people who use drugs.",
        ),
        (
            "It serves people whom others call addicts.",
            "It serves people with substance use disorders.",
        ),
        (
            "He is a cook or what some folks call an illegal alien.",
            "He is a cook or someone without legal status.",
        ),
        ("They are what you might call drunks.", "They are people who drink heavily."),
        ("It is for people some would call bums.", "It is for people without housing."),
        (
            "She was a woman most people would call an addict.",
            "She was a woman with a substance use disorder.",
        ),
        ("It is not about people you'd call junkies.", "It is not about people who use drugs."),
        ("Men whom others call bums sleep there.", "Men without housing sleep there."),
        ("People you call inmates are neighbors.", "People in custody are neighbors."),
        # Those call others, or are called by telephone.
        (
            "People may call inmates after 6 p.m.",
            "People may call incarcerated people after 6 p.m.",
        ),
        (
            "Officers who call addicts by name do better.",
            "Officers who call people with substance use disorders by name do better.",
        ),
    ],
)
def test_whom_others_call_so_is_said_in_whole(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "These are people the papers call thugs.",
        "They are what my father would have called drunks.",
        "He sold to people he called junkies.",
        "He is what they call a career criminal.",
        "The aide resigned after calling residents crackheads in a message.",
        "People in the shelter are often called bums.",
        "The two were called gang members by police.",
        "A paper called Dora a teen prostitute.",
        "They call them frequent flyers.",
    ],
)
def test_what_somebody_is_merely_called_has_no_other_words(text: str) -> None:
    (finding,) = lint_text(text, RULEBASE)

    assert finding.suggestions == ()


def test_a_report_of_a_word_is_a_note() -> None:
    (finding,) = lint_text("Officers described both men as gangbangers.", RULEBASE)

    assert finding.severity is Severity.NOTE


@pytest.mark.parametrize(
    "text",
    [
        "Police called the two drug dealers dangerous.",
        "Police called the violent drug dealers back.",
        "Officers described the drug dealer as tall.",
    ],
)
def test_what_is_said_of_dealers_is_no_report_of_a_word(text: str) -> None:
    (finding,) = lint_text(text, RULEBASE)

    assert not finding.quoted


@pytest.mark.parametrize(
    "text",
    [
        "He says that a grandson is in jail as a drunk driver.",
        "She was booked as a drunk driver on Friday.",
        "He was held as a drunk and disorderly guest.",
        "The Predator class of drones flew over the border.",
        "The Predator fleet was grounded.",
        "An MQ-9 Predator circled the fire.",
    ],
)
def test_an_adjective_and_the_name_of_a_drone_are_no_labels(text: str) -> None:
    assert lint_text(text, RULEBASE) == ()


@pytest.mark.parametrize(
    ("text", "better"),
    [
        # A trafficking unit says nothing of those whom it cites.
        (
            "With the Human Trafficking Unit, officers cited four prostitutes.",
            "With the Human Trafficking Unit, officers cited four people accused of selling sex.",
        ),
        (
            "Prosecutors charged four prostitutes last month.",
            "Prosecutors charged four people accused of selling sex last month.",
        ),
        (
            "The report cited prostitutes as saying so.",
            "The report cited sex workers as saying so.",
        ),
        ("He charged prostitutes $50 a night.", "He charged sex workers $50 a night."),
        (
            "Officers cited four prostitutes, all victims of trafficking.",
            "Officers cited four people exploited in prostitution, all victims of trafficking.",
        ),
        (
            "You asked if there would be sex offenders near the school.",
            "You asked if there would be people convicted of sexual offenses near the school.",
        ),
        (
            "She asked if there would be drug dealers in the park.",
            "She asked if there would be people who sell drugs in the park.",
        ),
        (
            "The other detainee in the cell was asked.",
            "The other detained person in the cell was asked.",
        ),
        ("Another detainee was hurt.", "Another person in detention was hurt."),
        ("A detainee in ICE custody died.", "A person in ICE custody died."),
        (
            "Parole was denied for the man who killed Ann Doe.\n\n"
            '"I still see that monster," her sister said.',
            "Parole was denied for the man who killed Ann Doe.\n\n"
            '"I still see that man," her sister said.',
        ),
        (
            "A caller who says that he is a deputy has cheated nine people.\n\n"
            '"These thieves are patient," Doe said.',
            "A caller who says that he is a deputy has cheated nine people.\n\n"
            '"These callers are patient," Doe said.',
        ),
    ],
)
def test_words_around_a_label_say_who_is_meant(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "“Second strikers” could earn more under the rule.",
            "People with a prior strike conviction could earn more under the rule.",
        ),
        (
            "They are considered “frequent flyers.”",
            "They are considered people often seen by emergency services.",
        ),
        (
            'These "career criminals" must be stopped.',
            "These people with long conviction histories must be stopped.",
        ),
        # A sentence is still theirs.
        (
            "“Felons can vote,” he said.",
            "“People with felony convictions can vote,” he said.",
        ),
        (
            "“Repeat offenders,” Hall said, “belong in prison.”",
            "“People who reoffend,” Hall said, “belong in prison.”",
        ),
    ],
)
def test_other_words_for_a_quoted_term_are_the_authors(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "The addict label follows her to each interview.",
        "The junkie stereotype hurts patients.",
    ],
)
def test_a_text_about_a_label_does_not_use_it(text: str) -> None:
    assert not find(text, RULEBASE)
