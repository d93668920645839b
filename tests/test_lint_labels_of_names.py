"""A label before a name goes behind it, whatever stands around: lists, nations, nicknames."""

import pytest

from tests.suggestions import all_mended, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Recovering addicts Jo Marsh and Ed Lane opened a cafe.",
            "Jo Marsh and Ed Lane, who are in recovery, opened a cafe.",
        ),
        (
            "Fentanyl kingpin “Big” Otto Vance was extradited.",
            "“Big” Otto Vance, accused of leading an operation selling fentanyl, was extradited.",
        ),
        (
            "Kingpin I. J. Plum won an appeal.",
            "I. J. Plum, accused of leading the operation, won an appeal.",
        ),
        (
            "Mexican kingpin Otto Vance was extradited.",
            "Otto Vance, a Mexican national accused of leading the operation, was extradited.",
        ),
        (
            "Wheelchair-bound Otto Vance was robbed.",
            "Otto Vance, who uses a wheelchair, was robbed.",
        ),
        (
            "Slain kingpin Otto Vance left three sons.",
            "Slain Otto Vance, accused of leading the operation, left three sons.",
        ),
        (
            "The show features recovering addict Jo Marsh.",
            "The show features Jo Marsh, who is in recovery.",
        ),
        (
            "Ida Plum, kingpin of the Elm ring, won.",
            "Ida Plum, accused of leading the Elm ring, won.",
        ),
        (
            "Lifer Hal Dorn was released after 31 years.",
            "Hal Dorn, who was serving a life sentence, was released after 31 years.",
        ),
        (
            "Two lifers died in prison.",
            "Two people who were serving life sentences died in prison.",
        ),
        # Who is held is held still.
        ("Lifer Hal Dorn paints.", "Hal Dorn, serving a life sentence, paints."),
    ],
)
def test_a_label_goes_behind_a_name(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The day kingpin Ida Plum won, we wept.",
            "The day Ida Plum, accused of leading the operation, won, we wept.",
        ),
        (
            "Grateful recovering addict Jo Marsh won.",
            "Jo Marsh, a grateful person in recovery, won.",
        ),
        (
            "Recovering addict and nurse Jo Marsh won.",
            "Nurse Jo Marsh, who is in recovery, won.",
        ),
        ("Teen rapist Dale Kerr fled.", "Dale Kerr, a teenager accused of rape, fled."),
        (
            "Ex-kingpin Ida Plum bakes.",
            "Ida Plum, who once led a criminal operation, bakes.",
        ),
    ],
)
def test_what_stands_before_the_label_goes_with_the_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The teen parolee Dale Kerr drove home is safe now.",
            "The teen Dale Kerr, who is on parole, drove home is safe now.",
        ),
        (
            "The bus fugitive Dale Kerr stole was burned.",
            "The bus Dale Kerr, a wanted person, stole was burned.",
        ),
        (
            "The woman burglars Ida Plum and Dale Kerr robbed has died.",
            "The woman Ida Plum and Dale Kerr, accused of burglary, robbed has died.",
        ),
        (
            "The teen rapist Dale Kerr took the bus.",
            "Dale Kerr, a teenager accused of rape, took the bus.",
        ),
    ],
)
def test_whom_or_what_somebody_took_is_not_the_one_who_took_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Retired coach and convicted burglar Joe Hale died.",
            "Retired coach Joe Hale, convicted of burglary, died.",
        ),
        (
            "Police met former teacher and drug dealer Joe Hale.",
            "Police met former teacher Joe Hale, accused of selling drugs.",
        ),
        (
            "A former teacher and convicted burglar Joe Hale died.",
            "A former teacher and person convicted of burglary Joe Hale died.",
        ),
    ],
)
def test_a_role_and_a_label_before_one_name_are_one_person(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("told", "again", "better"),
    [
        ("A judge sentenced Lee Roe to prison. ", "Inmate Roe pleaded guilty.", "Roe pleaded"),
        (
            "A judge sentenced Lee Roe to prison. ",
            "Inmate Roe and his wife cashed the checks.",
            "Roe and his wife cashed",
        ),
        (
            "Inmate Lee Roe attacked a guard. ",
            "The blade was found by Inmate Roe, who fled.",
            "found by Roe, who fled",
        ),
        ("Lee Roe, a parolee, fled. ", "Police stopped Parolee Roe's car.", "stopped Roe's car"),
        # Nothing has told that she is held.
        ("Ann Roe was hurt. ", "Inmate Roe fell.", "Roe, an incarcerated person, fell"),
    ],
)
def test_of_a_surname_the_label_is_told_once(told: str, again: str, better: str) -> None:
    assert better in all_mended(told + again)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Inmate Rios' appeal was denied.", "Rios' appeal was denied."),
        ("Inmate Roe's cell was searched.", "Roe's cell was searched."),
        ("A blade was in inmate Roe's bed.", "A blade was in Roe's bed."),
        (
            "Inmate Roe and his lawyer asked for a hearing.",
            "Roe, an incarcerated person, and his lawyer asked for a hearing.",
        ),
    ],
)
def test_no_label_is_a_title_before_a_surname(text: str, better: str) -> None:
    assert all_mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Otto Vance, a squatter, was charged with burglary.",
            "Otto Vance, accused of trespassing, was charged with burglary.",
        ),
        (
            "Otto Vance, 34, a squatter, was convicted of trespassing.",
            "Otto Vance, 34, staying without permission, was convicted of trespassing.",
        ),
    ],
)
def test_what_is_said_of_a_name_alone_is_an_accusation(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Drug dealer Lee Moss, of Pike Hill, was arrested.",
            "Lee Moss, of Pike Hill, accused of selling drugs, was arrested.",
        ),
        (
            "Parolee Lee Moss, whose gun was found, fled.",
            "Lee Moss, who is on parole and whose gun was found, fled.",
        ),
        (
            "Serial burglar Lee Moss, known to police as the Cat, got 12 years.",
            "Lee Moss, convicted of a series of burglaries and known to police as the Cat, got 12"
            " years.",
        ),
        (
            "Fugitive Lee Moss, known as Red, was caught.",
            "Lee Moss, known as Red, a wanted person, was caught.",
        ),
        (
            "Fugitive Lee Moss, who hid in a barn, was caught.",
            "Lee Moss, who is wanted and who hid in a barn, was caught.",
        ),
        (
            "Fugitive Lee Moss, who is wanted for theft, was seen.",
            "Lee Moss, who is wanted for theft, was seen.",
        ),
    ],
)
def test_what_follows_a_name_is_joined(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Inmate Lou Ames (#40312) died in May.",
            "Lou Ames (#40312), an incarcerated person, died in May.",
        ),
        (
            "Parolee Lou Ames, 52 (pictured), was found.",
            "Lou Ames, 52 (pictured), who is on parole, was found.",
        ),
        (
            "Felon Lou Ames (left), 52, was seen.",
            "Lou Ames (left), 52, who has a felony conviction, was seen.",
        ),
        (
            "A jury convicted Lou Ames of rape. Rapist Lou Ames (#7) goes to prison.",
            "A jury convicted Lou Ames of rape. Lou Ames (#7), convicted of rape, goes to prison.",
        ),
        (
            'They found fugitive Lou Ames (aka "Slim") in a barn.',
            'They found Lou Ames (aka "Slim"), a wanted person, in a barn.',
        ),
    ],
)
def test_what_stands_in_brackets_stays_beside_a_name(text: str, better: str) -> None:
    assert mended(text) == better
