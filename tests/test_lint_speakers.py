"""What an office's own speakers say in quotations is the office's own word: it has written it."""

from pathlib import Path

import pytest

from generator.errors import InvalidSourceError
from generator.lint.match import find
from generator.lint.model import Severity
from generator.lint.rules import rulebase
from generator.lint.rules.allow import read_language
from generator.lint.rules.rulebase import load_office_rules
from tests.evaluate import RULES

OURS = "speakers: [Ana Ruiz, the district attorney]\n"


def severities(text: str, language: Path, rules: str = OURS) -> list[tuple[str, Severity]]:
    language.write_text(rules, encoding="utf-8")
    found = find(text, load_office_rules(RULES, language))
    return [(finding.matched, finding.severity) for finding in found]


@pytest.mark.parametrize(
    "text",
    [
        '"The inmate ran," Ana Ruiz said.',
        '"The inmate ran," said Marlow County District Attorney Ana Ruiz.',
        '"The inmate ran," Ana Ruiz, who tried the case, told the court.',
        'The district attorney was blunt. Later the district attorney said: "The inmate ran."',
        '"We are glad," said Ana Ruiz. "The inmate ran."',
        "Ana Ruiz said: \u201cThe inmate ran. It is over.\u201d",
        '"We are glad," said Ana Ruiz.\n\n"The inmate ran," she added.',
        '"We are glad," said Ana Ruiz. "It took a year.\n\n"The inmate ran."',
        '"We are glad," said Ana Ruiz.\n\n"The inmate ran," Ruiz said.',
        '"We are glad," said Ana Ruiz. Ruiz added: "The inmate ran."',
        '"We are glad," said Ana Ruiz. "The inmate ran." Sheriff Lee added: "It is over."',
        '"The inmate ran," said County Attorney Ana M. Ruiz.',
        '"We are glad," said Ana Ruiz.\n\n"The inmate ran," Ms. Ruiz said.',
        '"We are glad," said Ana Ruiz.\n\n"The inmate ran," said County Attorney Ruiz.',
        '"The inmate ran," said the District Attorney.',
        '"The inmate ran," said District Attorney Lou Poe.',
    ],
)
def test_a_label_that_the_offices_own_speaker_says_is_an_error(text: str, tmp_path: Path) -> None:
    assert severities(text, tmp_path / "language.yml") == [("inmate", Severity.ERROR)]


@pytest.mark.parametrize(
    "text",
    [
        '"The inmate ran," Sheriff Lee said.',
        '"The inmate ran," said Sheriff Lee, who stood beside Ana Ruiz.',
        '"The inmate ran," Sheriff Lee said. Ana Ruiz was there.',
        '"The inmate ran," Sheriff Lee told Ana Ruiz.',
        '"We are sad," said Sheriff Lee.\n\n"The inmate ran," he added.',
        '"We are glad," said Ana Ruiz.\n\n"The inmate ran," Sheriff Lee said.',
        '"The inmate ran," said Tom Reyes of Ana Ruiz\'s office.',
        '"The inmate ran," Joe Ruiz said.',
        '"We are glad," said Ana Ruiz.\n\n"The inmate ran," Joe Ruiz said.',
        '"We are glad," said Ana Ruiz.\n\n"The inmate ran," said Joe Ruiz.',
        'Ana Ruiz spoke first. The banner read "Free the inmate now and for good."',
    ],
)
def test_what_others_say_stays_a_note(text: str, tmp_path: Path) -> None:
    assert severities(text, tmp_path / "language.yml") == [("inmate", Severity.NOTE)]


@pytest.mark.parametrize(("listed", "told"), [("O\u2019Neil", "O'Neil"), ("O'Neil", "O\u2019Neil")])
def test_either_kind_of_apostrophe_names_a_speaker(listed: str, told: str, tmp_path: Path) -> None:
    rules = f"speakers: [Ruth {listed}]\n"
    found = severities(f'"The inmate ran," said Ruth {told}.', tmp_path / "language.yml", rules)
    assert found == [("inmate", Severity.ERROR)]


def test_without_named_speakers_every_quotation_is_somebody_elses(tmp_path: Path) -> None:
    text = '"The inmate ran," Ana Ruiz said.'

    assert severities(text, tmp_path / "language.yml", "speakers: []\n") == [
        ("inmate", Severity.NOTE)
    ]


def test_no_quotation_is_rewritten_unseen(tmp_path: Path) -> None:
    language = tmp_path / "language.yml"
    language.write_text(OURS, encoding="utf-8")
    (finding,) = find('"The inmate ran," Ana Ruiz said.', load_office_rules(RULES, language))

    assert not finding.safe


def test_speakers_are_a_list(tmp_path: Path) -> None:
    language = tmp_path / "language.yml"
    language.write_text("speakers: {Ana: Ruiz}", encoding="utf-8")

    with pytest.raises(InvalidSourceError, match=r"'speakers' in language\.yml must be a list"):
        read_language(language, rulebase.load_rules(RULES))


def test_the_files_that_kept_rules_depend_on_are_there() -> None:
    assert [path.name for path in rulebase.COMPILERS if not path.exists()] == []
