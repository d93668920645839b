"""Words of recovery, illness and sex work in sentences that told of something else."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A mentally ill mother of two drowned her sons.",
            "A mother of two with a mental illness drowned her sons.",
        ),
        (
            "Addicted Father of Three Sentenced",
            "Father of Three with a Substance Use Disorder Sentenced",
        ),
        (
            "A wheelchair-bound mother of three fell.",
            "A mother of three who uses a wheelchair fell.",
        ),
    ],
)
def test_a_parent_stays_one_of_so_many(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Poe is schizophrenic.", "Poe has schizophrenia."),
        ("Poe, who is bipolar, fled.", "Poe, who has bipolar disorder, fled."),
        ("Poe was psychotic.", "Poe was experiencing psychosis."),
        ("Mental patients wait.", "Mental health patients wait."),
        ("Problem drinkers get help.", "People who drink heavily get help."),
        ("She was a relapsed addict.", "She was a person who returned to drug use."),
        (
            "He had a heroin habit that cost him his job.",
            "He used heroin regularly, which cost him his job.",
        ),
        (
            "He had a drug habit and no home.",
            "He used drugs regularly and had no home.",
        ),
        (
            "He turned teenage girls into prostitutes.",
            "He brought teenage girls into prostitution.",
        ),
        (
            "Agents arrested six prostitutes and rescued two girls.",
            "Agents arrested six people accused of selling sex and rescued two girls.",
        ),
        (
            "Poe is a recovering alcoholic with 12 years of sobriety.",
            "Poe has been in recovery from alcohol use disorder for 12 years.",
        ),
        ("His drug tests have all been clean.", "His drug tests have all been negative."),
        ("Her last test was dirty.", "Her last test was positive."),
        (
            "She has been drug-free and sober for two years.",
            "She has been in recovery for two years.",
        ),
        (
            "Poe is a 40-year-old alcoholic and drug addict.",
            "Poe is a 40-year-old person with alcohol and drug addictions.",
        ),
        ("The per-inmate cost rose.", "The cost per incarcerated person rose."),
        (
            "Repeat DUI drivers lose their cars.",
            "People with prior DUI convictions lose their cars.",
        ),
    ],
)
def test_who_somebody_is_becomes_what_they_have_or_do(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Court-involved offenders get help.", "People in the justice system get help."),
        ("Pretrial offenders get help.", "People awaiting trial get help."),
        ("Girl offenders get help.", "Girls in the justice system get help."),
        ("Criminal alien inmates get help.", "Incarcerated noncitizens get help."),
        ("Halfway house inmates get help.", "People held in halfway houses get help."),
        ("Inmate trusties get lunch.", "Incarcerated workers get lunch."),
    ],
)
def test_nothing_is_left_or_said_twice(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "He used clean urine to pass.",
        "Guards sold them clean urine.",
        "She hid clean urine in a bottle.",
        "Poe was delusional and psychotic.",
        "The men who buy sex, or johns, pay a fine.",
    ],
)
def test_what_cannot_be_said_better_in_place_is_left(text: str) -> None:
    assert find(text, RULEBASE) == ()


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The board agreed that he remains a dangerous offender.",
            "The board agreed that he remains a danger to the public.",
        ),
        (
            "They remain dangerous offenders, she said.",
            "They remain a danger to the public, she said.",
        ),
        (
            "He Remains a Dangerous Offender, Board Says",
            "He Remains a Danger to the Public, Board Says",
        ),
        (
            "Dangerous offenders remain in custody.",
            "People accused of serious offenses remain in custody.",
        ),
    ],
)
def test_whoever_remains_dangerous_is_a_danger(text: str, better: str) -> None:
    assert mended(text) == better
