from pathlib import Path

import pytest

from generator.errors import InvalidSourceError
from generator.questionnaire.look import contrast
from generator.questionnaire.read_office import read_office
from tests.small import CASE

OFFICE = (CASE / "policy_sources" / "office.yml").read_text("utf-8")


def office_with(look: str, folder: Path):
    path = folder / "office.yml"
    path.write_text(f"{OFFICE}look:\n{look}", "utf-8")
    return read_office(path)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#777777", "#ffffff", 4.48)],
)
def test_contrast_is_that_of_the_standard(one: str, other: str, ratio: float) -> None:
    assert round(contrast(one, other), 2) == ratio
    assert round(contrast(other, one), 2) == ratio


def test_a_dark_color_and_a_picture_are_taken(tmp_path: Path) -> None:
    (tmp_path / "seal.svg").write_text("<svg/>")

    look = office_with("  color: '#5b2333'\n  seal: seal.svg\n  seal_text: Seal\n", tmp_path).look

    assert (look.color, look.seal, look.seal_text) == ("#5b2333", tmp_path / "seal.svg", "Seal")


@pytest.mark.parametrize(
    ("look", "said"),
    [
        ("  color: '#f0c040'\n", "contrast of 1.70:1"),
        ("  color: navy\n", "no color"),
        ("  color: '#fff;}body{display:none'\n", "no color"),
        ("  seal: seal.svg\n  seal_text: Seal\n", "no such picture"),
        ("  seal: ../seal.svg\n  seal_text: Seal\n", "cannot be the seal"),
        ("  seal: seal.exe\n  seal_text: Seal\n", "cannot be the seal"),
        ("  colour: '#000000'\n", "did you mean 'color'"),
        ("  seal_text: Seal\n", "not there"),
    ],
)
def test_what_could_not_be_read_or_shown_is_refused(look: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidSourceError) as caught:
        office_with(look, tmp_path)

    assert said in str(caught.value)
