"""Who is meant is said plainly where the deed is told, and no adjective makes a person worse."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Jurors convicted Hale. This predator did not just rob people.",
            "Jurors convicted Hale. This person did not just rob people.",
        ),
        ("Such predators belong in prison.", "Such people belong in prison."),
        (
            "Juries can sentence predators who do things like this to life.",
            "Juries can sentence people who do things like this to life.",
        ),
        (
            "The law keeps predators like this off the street.",
            "The law keeps people like this off the street.",
        ),
        ("A predator like him should not be free.", "A person like him should not be free."),
        (
            "We will not let predators hurt our children.",
            "We will not let people hurt our children.",
        ),
        ("The predator raped three women.", "The person raped three women."),
        ("Serial Predator Convicted of Three Rapes", "Person Convicted of Three Rapes"),
        (
            "Parents should know that predators use the chat.",
            "Parents should know that people who harm children use the chat.",
        ),
        ("A predator hid in a closet.", "A person accused of harming others hid in a closet."),
    ],
)
def test_where_the_deed_is_told_a_predator_is_a_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Hale is charged with sexual assault. The predator is in custody.",
            "Hale is charged with sexual assault. The person accused of sexual offenses is in"
            " custody.",
        ),
        (
            "Hale was convicted of rape. The predator faces 30 years.",
            "Hale was convicted of rape. The person convicted of sexual offenses faces 30 years.",
        ),
        (
            "Hale is charged with robbery. The predator is in custody.",
            "Hale is charged with robbery. The person accused of harming others is in custody.",
        ),
    ],
)
def test_a_text_about_sexual_offenses_says_so(text: str, better: str) -> None:
    assert mended(text) == better


def test_internet_predators_are_meant_where_the_text_has_told_of_them() -> None:
    text = "The team finds internet predators.\n\nPredators may pose as teammates."

    _, finding = find(text, RULEBASE)

    assert finding.suggestions[0] == "People who commit sexual offenses online"


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("A dangerous drug dealer was held.", "A person accused of selling drugs was held."),
        ("A violent drug dealer was held.", "A person accused of selling drugs was held."),
        (
            "Dangerous Drug Dealer Sentenced in Elm",
            "Person Convicted of Selling Drugs Sentenced in Elm",
        ),
        (
            "They are releasing dangerous and violent inmates.",
            "They are releasing incarcerated people accused or convicted of violence.",
        ),
        ("A violent thief was held.", "A person accused of theft was held."),
        ("A violent burglar was held.", "A person accused of violent burglary was held."),
        ("Non-violent drug dealers were held.", "Non-violent people who sell drugs were held."),
        (
            "An armed and dangerous felon was held.",
            "An armed person with a felony conviction was held.",
        ),
        ("A prolific and dangerous burglar was held.", "A person accused of burglary was held."),
        ("Hale is a dangerous drug dealer.", "Hale is accused of selling drugs."),
        ("A dangerous addict broke in.", "A person with a substance use disorder broke in."),
        ("A dangerous illegal alien was held.", "An undocumented noncitizen was held."),
        (
            "Dangerous, violent criminals belong in prison.",
            "People convicted of violent crimes belong in prison.",
        ),
        (
            "A potentially dangerous offender was held.",
            "A person accused of a serious offense was held.",
        ),
        ("A violent offender was held.", "A person accused of a violent offense was held."),
        (
            "Dangerous criminal aliens were removed.",
            "Noncitizens with convictions were removed.",
        ),
        (
            "A dangerous repeat offender was arrested.",
            "A person accused of repeated offenses was arrested.",
        ),
        (
            "A violent repeat offender was arrested.",
            "A person accused of repeated violent offenses was arrested.",
        ),
        (
            "An order to halve the jail population will release dangerous and violent criminals.",
            "An order to halve the jail population will release people accused or convicted of"
            " violent crimes.",
        ),
        (
            "The prison released violent criminals.",
            "The prison released people convicted of violent crimes.",
        ),
    ],
)
def test_no_adjective_makes_a_person_dangerous(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Hale was convicted today. Sexual predators like Hale rely on silence.",
            "Hale was convicted today. People like Hale convicted of sexual offenses rely on"
            " silence.",
        ),
        (
            "Hale was convicted of rape today. Sexual predators like Hale rely on silence.",
            "Hale was convicted of rape today. People like Hale rely on silence.",
        ),
        (
            "Hale was arrested. Sexual predators like Hale rely on silence.",
            "Hale was arrested. People like Hale rely on silence.",
        ),
    ],
)
def test_of_what_a_predator_was_convicted_is_told_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "She escaped her kidnappers at a gas station.",
            "She escaped the people accused of kidnapping her at a gas station.",
        ),
        (
            "Her daughter's kidnapper was arrested.",
            "The person accused of kidnapping her daughter was arrested.",
        ),
        (
            "Serial Stalker Joe Hale was sentenced Monday.",
            "Joe Hale, convicted of repeated stalking, was sentenced Monday.",
        ),
        (
            "Hale, a convicted child abuser, was sentenced.",
            "Hale, convicted of child abuse, was sentenced.",
        ),
        (
            "We will keep children safe from sexual abusers.",
            "We will keep children safe from people who commit sexual abuse.",
        ),
        (
            "Repeat Drunk Driver Sentenced to 12 Years",
            "Person Convicted of Repeated Drunk Driving Sentenced to 12 Years",
        ),
        (
            "Kidnappers with addiction were helped.",
            "People who commit kidnapping and have addiction were helped.",
        ),
    ],
)
def test_who_kidnaps_stalks_or_abuses_is_named_by_the_act(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "The Night Stalker was convicted in 1989.",
        "The Alder Falls Stalker was never found.",
        "He starred in the film Stalker.",
        "He hid a stalker app on her phone.",
    ],
)
def test_names_and_films_about_stalkers_stay(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Family Predator Sentenced for Molesting Two Nieces",
            "Person Sentenced for Molesting Two Nieces",
        ),
        (
            "Family Predator Sentenced to Nine Years",
            "Person Convicted of Offenses Against Relatives Sentenced to Nine Years",
        ),
    ],
)
def test_whom_a_predator_harmed_is_told_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Child Predator Again Required to Register as Sex Offender",
            "Person Convicted of a Sexual Offense Against a Child Again Required to Register as"
            " Sex Offender",
        ),
        (
            "A sex offender will be required to register as one.",
            "A person convicted of a sexual offense will be required to register as one.",
        ),
        (
            "A rapist will be let out as he is no sexually violent predator.",
            "A person convicted of rape will be let out as he is no sexually violent predator.",
        ),
        (
            "The rapist must register for life.",
            "The person convicted of rape must register for life.",
        ),
        (
            "Rapist to Appear at Parole Hearing",
            "Person Convicted of Rape to Appear at Parole Hearing",
        ),
        (
            "Dangerous Sexual Predator to Be Released From State Prison",
            "Person Convicted of Sexual Offenses to Be Released From State Prison",
        ),
        (
            "The rapist's brother must register for life.",
            "The rape suspect's brother must register for life.",
        ),
        # Before a trial nobody has the duty yet.
        (
            "If convicted, the rapist would be required to register as a sex offender.",
            "If convicted, the person accused of rape would be required to register as a sex"
            " offender.",
        ),
        (
            "The rapist is held on bail while the SVP law is debated.",
            "The person accused of rape is held on bail while the SVP law is debated.",
        ),
    ],
)
def test_who_has_to_register_or_may_be_held_for_it_was_convicted(text: str, better: str) -> None:
    (finding, *_) = find(text, RULEBASE)
    assert text[: finding.span.start] + finding.suggestions[0] + text[finding.span.end :] == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "There are predators hiding among us.",
            "There are people who harm others hiding among us.",
        ),
        (
            "The ruling will help protect children from predators.",
            "The ruling will help protect children from people who would harm them.",
        ),
        (
            "We will keep our children safe from predators.",
            "We will keep our children safe from people who would harm them.",
        ),
        (
            "The law protects us from predators.",
            "The law protects us from people who harm others.",
        ),
    ],
)
def test_who_hides_among_us_or_would_harm_children_does_harm(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The sting caught 12 pedophiles.",
            "The sting caught 12 people accused of sexual offenses against children.",
        ),
        (
            "Undercover officers arrested a child molester at a mall.",
            "Undercover officers arrested a person accused of a sexual offense against a child"
            " at a mall.",
        ),
        (
            "Officers posed as teens and met nine suspected pedophiles.",
            "Officers posed as teens and met nine people suspected of sexual offenses against"
            " children.",
        ),
        (
            "Officers arrested a child molester at a mall.",
            "Officers arrested a person accused of sexually abusing a child at a mall.",
        ),
    ],
)
def test_whoever_a_sting_has_caught_need_not_have_abused_a_child(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They found 900 images of child sexual abuse. The suspected pedophile is a coach.",
            "They found 900 images of child sexual abuse. The person suspected of an offense"
            " involving images of child sexual abuse is a coach.",
        ),
        (
            "Two alleged pedophiles traded files showing child sexual exploitation.",
            "Two people accused of an offense involving images of child sexual abuse traded files"
            " showing child sexual exploitation.",
        ),
        (
            "Child pornography was found on a laptop of the alleged pedophile.",
            "Child pornography was found on a laptop of the person accused of an offense involving"
            " images of child sexual abuse.",
        ),
        # Here a child was touched, too.
        (
            "Hale molested a boy. The alleged pedophile had child sexual abuse material.",
            "Hale molested a boy. The person accused of sexually abusing a child had child sexual"
            " abuse material.",
        ),
    ],
)
def test_who_has_images_is_not_said_to_have_touched_a_child(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Child Predator Sentenced to 20 Years",
            "Person Convicted of a Sexual Offense Against a Child Sentenced to 20 Years",
        ),
        (
            "A suspected child predator was held.",
            "A person suspected of a sexual offense against a child was held.",
        ),
        # Of several, there were several.
        (
            "Child predators lurk online.",
            "People who commit sexual offenses against children lurk online.",
        ),
    ],
)
def test_one_predator_need_not_have_harmed_several(text: str, better: str) -> None:
    assert mended(text) == better
