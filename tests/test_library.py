from pathlib import Path

import pytest

from generator.errors import InvalidSourceError
from generator.policy.citations import load_citations
from generator.policy.guide import load_recommendations
from generator.policy.model import words
from generator.resources import library

WORK = """\
works:
  hall-2020:
    author: Ada Hall
    title: Wheels indoors
    in: Journal of Halls 3(1)
    year: 2020
    kind: study
    as_of: "2019"
    url: https://example.org/hall
"""
RECOMMENDATION = """\
recommendations:
  B-1: {strength: should, page: "3", asks: Let bicycles in., policies: [bicycles]}
"""


def complaints(load, text: str, folder: Path) -> str:
    path = folder / "file.yml"
    path.write_text(text, "utf-8")
    with pytest.raises(InvalidSourceError) as caught:
        load(path)
    return str(caught.value)


def test_a_work_says_its_year_its_kind_and_the_period_of_its_figures(tmp_path: Path) -> None:
    path = tmp_path / "citations.yml"
    path.write_text(WORK, "utf-8")

    assert words(load_citations(path)["hall-2020"].words()) == (
        "Ada Hall, Wheels indoors, Journal of Halls 3(1) (2020). "
        "Kind: study; figures as of 2019. https://example.org/hall"
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("    year: 2020\n", "", "lacks 'year'"),
        ("kind: study", "kind: guess", "unknown kind 'guess'"),
        ("author:", "auther:", "did you mean 'author'"),
        ("url: https://example.org/hall", "url: example.org", "address"),
        ("works:", "wroks:", "did you mean 'works'"),
        (
            "  hall-2020:\n",
            "  hall-2019: x\n  hall-2020:\n",
            "'hall-2019' in 'works' must have keys",
        ),
    ],
)
def test_a_mistake_in_the_citations_is_told(old: str, new: str, said: str, tmp_path: Path) -> None:
    assert said in complaints(load_citations, WORK.replace(old, new, 1), tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("strength: should", "strength: shall", "unknown strength 'shall'"),
        (", asks: Let bicycles in.", "", "lacks 'asks'"),
        ("policies: [bicycles]", "policies: bicycles", "must be a list"),
    ],
)
def test_a_mistake_in_the_recommendations_is_told(
    old: str, new: str, said: str, tmp_path: Path
) -> None:
    text = RECOMMENDATION.replace(old, new, 1)

    assert said in complaints(load_recommendations, text, tmp_path)


def test_every_work_of_the_library_has_a_year_and_a_kind_and_is_cited() -> None:
    works = load_citations(library() / "guide" / "citations.yml")
    templates = (library() / "policies").glob("*/policy.md.j2")
    text = "".join(path.read_text("utf-8") for path in templates)

    assert [key for key in works if f"[^{key}]" not in text] == []


def test_every_recommendation_of_the_library_names_a_policy_there_is() -> None:
    known = {path.name for path in (library() / "policies").iterdir()} | {"all"}

    for one in load_recommendations(library() / "guide" / "recommendations.yml").values():
        assert set(one.policies) & known, one.id
