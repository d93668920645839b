"""Which gang somebody is in, and whether it is one: nobody of several gangs is in "a gang"."""

import pytest

from tests.suggestions import mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Dozens of street gang members from various gangs were controlled by one man.",
            "Dozens of people in various gangs were controlled by one man.",
        ),
        (
            "Gang members from the Pine Street and Oak Street gangs were arrested.",
            "People alleged to be in the Pine Street and Oak Street gangs were arrested.",
        ),
        (
            "Two gang members from opposing gangs were shot.",
            "Two people alleged to be in opposing gangs were shot.",
        ),
        (
            "Gang members from rival sets exchanged gunfire.",
            "People in rival gangs exchanged gunfire.",
        ),
        (
            "A group of biker gang members had surrounded the car.",
            "A group of people in biker gangs had surrounded the car.",
        ),
        (
            "Southern Ohio gang members pay them tribute.",
            "People who are in Southern Ohio gangs pay them tribute.",
        ),
        (
            "Members of the Iron Wolves and other gang members were convicted.",
            "Members of the Iron Wolves and other people in gangs were convicted.",
        ),
        (
            "Members of the Iron Wolves and other gang members were arrested.",
            "Members of the Iron Wolves and other people alleged to be in gangs were arrested.",
        ),
        ("Two gang members were shot.", "Two people alleged to be in a gang were shot."),
    ],
)
def test_people_of_several_gangs_are_not_in_one(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "East New York Gang Member Convicted of Murder",
            "Person in an East New York Gang Convicted of Murder",
        ),
        (
            "A Pine Street criminal street gang member was convicted.",
            "A person in a Pine Street criminal street gang was convicted.",
        ),
        (
            "Two Rook gang members, including a rapper, were sentenced. They led the Rook gang.",
            "Two people in the Rook gang, including a rapper, were sentenced. They led the Rook"
            " gang.",
        ),
        (
            "Parole was denied to a gang member involved in two murders.",
            "Parole was denied to a person in a gang who was involved in two murders.",
        ),
        (
            "Ortiz and fellow gang members Luis Ruiz, 17, Ben Cole, 16, and another boy left.",
            "Ortiz and others in the same gang, Luis Ruiz, 17, Ben Cole, 16, and another boy left.",
        ),
        (
            "SANTA ROSA GANG MEMBER SENTENCED TO LIFE",
            "PERSON IN A SANTA ROSA GANG SENTENCED TO LIFE",
        ),
        (
            "14-YEAR-OLD GANG MEMBERS CONVICTED OF MURDER",
            "14-YEAR-OLD PEOPLE IN A GANG CONVICTED OF MURDER",
        ),
        ("ELM GANG MEMBER CHARGED", "PERSON ALLEGED TO BE IN AN ELM GANG CHARGED"),
        (
            "TWO 18TH STREET GANG MEMBERS CONVICTED",
            "TWO PEOPLE IN AN 18TH STREET GANG CONVICTED",
        ),
        (
            "Parole Denied for Santa Rosa Gang Member",
            "Parole Denied for Person in a Santa Rosa Gang",
        ),
        (
            "A gang member from a rival gang fired two shots.",
            "A person alleged to be in a rival gang fired two shots.",
        ),
        (
            "Ruiz was documented as a gang member in 2011.",
            "Ruiz was documented as being in a gang in 2011.",
        ),
        (
            "The car belonged to an unidentified gang member a week earlier.",
            "The car belonged to an unidentified person a week earlier.",
        ),
    ],
)
def test_a_gang_keeps_its_name_and_people_what_they_did(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "“This gang member shot a boy,” Ruiz said. “He will serve 45 years in prison.”",
            "“This person in a gang shot a boy,” Ruiz said. “He will serve 45 years in prison.”",
        ),
        (
            "This gang member shot a boy. If convicted, he will serve 45 years in prison.",
            "This person alleged to be in a gang shot a boy. If convicted, he will serve 45 years"
            " in prison.",
        ),
        (
            "Gang members Luis Ruiz, 22, and Ben Cole, 24, were sentenced.",
            "Two people in a gang, Luis Ruiz, 22, and Ben Cole, 24, were sentenced.",
        ),
        ("He asked the boy if he was a gang member.", "He asked the boy if he was in a gang."),
        (
            "The man mistook him for a rival gang member.",
            "The man mistook him for a person in a rival gang.",
        ),
    ],
)
def test_whether_somebody_is_in_a_gang_is_alleged_only_where_it_is(text: str, better: str) -> None:
    assert mended(text) == better


_GANG = "The Mill Row Aces gang sells fentanyl in Harlow, prosecutors say. "
_TWO_GANGS = "The Mill Row Aces gang and the Elm Saints gang had a feud. "


@pytest.mark.parametrize(
    ("told", "better"),
    [
        ("Gang leaders sent two boys to Elm.", "People alleged to lead the gang sent"),
        ("In May, gang members targeted a boy.", "people alleged to be in the gang targeted"),
        ("The gang members fled.", "The people alleged to be in the gang fled"),
        ("Another gang member hid the gun.", "Another person alleged to be in the gang hid"),
        (
            "Gang members and associates moved the pills.",
            "People alleged to be in the gang or associated with it moved",
        ),
        # Whoever is shot may be of another one.
        ("Someone shot a gang member.", "shot a person alleged to be in a gang"),
        ("Rival gang members shot back.", "People alleged to be in rival gangs shot"),
    ],
)
def test_a_gang_that_the_text_has_named_is_the_gang(told: str, better: str) -> None:
    assert better in mended(_GANG + told)
    assert " the gang " not in mended(_GANG.replace(" gang ", " gang unit ") + told)


@pytest.mark.parametrize(
    ("told", "better"),
    [
        ("Three gang members shot a boy.", "Three people alleged to be in gangs shot a boy"),
        ("Two gang members were convicted.", "Two people in gangs were convicted"),
        ("A gang member fled to Elm.", "A person alleged to be in a gang fled"),
    ],
)
def test_where_a_text_tells_of_two_gangs_people_are_in_gangs(told: str, better: str) -> None:
    assert better in mended(_TWO_GANGS + told)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Police arrested a Row Street Goons gang member.",
            "Police arrested a person alleged to be in the Row Street Goons gang.",
        ),
        # Others live in towns.
        (
            "Police arrested a Palm Springs gang member.",
            "Police arrested a person alleged to be in a Palm Springs gang.",
        ),
        (
            "Gang members who reside in Harlow were convicted.",
            "People who are in gangs and reside in Harlow were convicted.",
        ),
        (
            "Two terrorist gang members were convicted of murder.",
            "Two people in a terrorist gang were convicted of murder.",
        ),
        (
            "Terrorist gang members were arrested.",
            "People alleged to be in a terrorist gang were arrested.",
        ),
    ],
)
def test_it_is_the_gang_that_has_a_name_and_a_kind_and_people_who_live_there(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Former gang leader Lee Roe now mentors boys.",
            "Lee Roe, who once led a gang, now mentors boys.",
        ),
        (
            "Two gang members, Ty Cole, 22, and Lee Roe, 24, pleaded guilty to murder.",
            "Two people in a gang, Ty Cole, 22, and Lee Roe, 24, pleaded guilty to murder.",
        ),
        (
            "A street gang leader and two of his aides were convicted of murder.",
            "A person who led a street gang and two of his aides were convicted of murder.",
        ),
        (
            "They beat a boy they took for a gang member.",
            "They beat a boy they took for a person in a gang.",
        ),
        (
            "The Row Boys gang has rules. In it, gang members must pay dues.",
            "The Row Boys gang has rules. In it, people who are in the gang must pay dues.",
        ),
    ],
)
def test_who_leads_a_gang_and_who_is_in_it_is_told_as_the_sentence_has_it(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Roe is a former gang member.", "Roe was formerly in a gang."),
        ("Ex-gang member Lee Roe spoke.", "Lee Roe, formerly in a gang, spoke."),
        ("Cole, a former parolee, spoke.", "Cole, formerly on parole, spoke."),
        ("The rival gang leader fled.", "The person alleged to lead a rival gang fled."),
        (
            "The gang's leader told gang members to shoot.",
            "The gang's leader told people who are in the gang to shoot.",
        ),
        (
            "Gang member from Harlow sentenced to 15 years for robbery",
            "Person from Harlow in a gang sentenced to 15 years for robbery",
        ),
    ],
)
def test_who_was_in_a_gang_and_in_whose_is_told_as_it_is(text: str, better: str) -> None:
    assert mended(text) == better


def test_what_was_so_at_the_time_of_a_deed_keeps_it() -> None:
    text = "A documented gang member at the time of the shooting, Roe has moved."

    assert mended(text) == (
        "A person listed as belonging to a gang at the time of the shooting, Roe has moved."
    )


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The fight began when three gang members from rival sets met at the fair.",
            "The fight began when three people alleged to be in rival gangs met at the fair.",
        ),
        (
            "Two gang members from opposing sets were charged.",
            "Two people alleged to be in opposing gangs were charged.",
        ),
        (
            "Several gang members of different sets agreed to a truce.",
            "Several people in different gangs agreed to a truce.",
        ),
        (
            "He was shot by gang members from a rival set.",
            "He was shot by people alleged to be in a rival gang.",
        ),
        (
            "A gang member from another set fired first.",
            "A person alleged to be in another gang fired first.",
        ),
    ],
)
def test_the_sets_of_gangs_are_gangs(text: str, better: str) -> None:
    assert mended(text) == better
