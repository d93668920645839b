"""Who is dead does nothing now, and a state has lasted since: "has used drugs since her teens"."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The drug user died in a stairwell.", "The person who used drugs died in a stairwell."),
        ("Drug User Found Dead in Mill", "Person Who Used Drugs Found Dead in Mill"),
        (
            "The body of a drug user lay behind the mill.",
            "The body of a person who used drugs lay behind the mill.",
        ),
        ("Her grandfather was a drunkard.", "Her grandfather drank heavily."),
        ("Her uncle, a drunkard, hit her.", "Her uncle, who drank heavily, hit her."),
        ("The town drunkard froze to death.", "The person who drank heavily froze to death."),
        (
            "Hale, a drug user since college, drowned in the lake.",
            "Hale, who had used drugs since college, drowned in the lake.",
        ),
        ("The prostitutes told police.", "The sex workers told police."),
        ("Drug User Dies in Jail", "Person Who Used Drugs Dies in Jail"),
        (
            "When a drug user dies, others hide.",
            "When a person who uses drugs dies, others hide.",
        ),
        ("Her son, a drug user, overdosed in May.", "Her son, who used drugs, overdosed in May."),
        ("In 1920 drunkards slept here.", "In 1920 people who drank heavily slept here."),
        ("Years ago drug users met here.", "Years ago people who used drugs met here."),
        # Of those who are alive it is told as it is.
        ("Drug users die younger.", "People who use drugs die younger."),
        ("Deaths of drug users fell.", "Deaths of people who use drugs fell."),
        # Whose death is told first did not die as what the label says.
        ("Also killed was a burglar.", "Also killed was a person accused of burglary."),
        (
            "Also killed was a repeat offender, police said.",
            "Also killed was a person with prior convictions, police said.",
        ),
        ("In 2012, drug users have a clinic.", "In 2012, people who use drugs have a clinic."),
        (
            "A former prostitute testified in May.",
            "A person who once sold sex testified in May.",
        ),
        (
            "A patrol that targeted car thieves ended on Friday.",
            "A patrol that targeted people who steal cars ended on Friday.",
        ),
    ],
)
def test_who_is_dead_did_what_the_label_says(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A drug user since her teens, Ward runs the clinic.",
            "A person who has used drugs since her teens, Ward runs the clinic.",
        ),
        (
            "A drunk for most of his life, he died in May.",
            "A person who had drunk heavily for most of his life, he died in May.",
        ),
        (
            "An alcoholic since college, Ward lost his job.",
            "A person who has had alcohol use disorder since college, Ward lost his job.",
        ),
        (
            "One junkie after another came.",
            "One person after another who uses drugs came.",
        ),
    ],
)
def test_what_lasts_has_lasted_since(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "She lost her son, an addict, in 2019.",
            "She lost her son, who had a substance use disorder, in 2019.",
        ),
        (
            "Her late brother, an alcoholic, was 20.",
            "Her late brother, who had alcohol use disorder, was 20.",
        ),
        (
            "His father was a cook and his mother an alcoholic.",
            "His father was a cook and his mother had alcohol use disorder.",
        ),
        (
            "His father was a baker and his mother a drug user.",
            "His father was a baker and his mother used drugs.",
        ),
    ],
)
def test_of_the_dead_and_of_a_second_subject_a_label_has_a_verb(text: str, better: str) -> None:
    assert mended(text) == better
