"""Made-up sentences, half of them traps: precision and recall over all of them."""

from collections import Counter
from pathlib import Path

import pytest

from generator.lint.match import find
from generator.lint.rule_files import compile_rules
from generator.yaml_source import Mapping, Scalar, Sequence, read_yaml

HERE = Path(__file__).parent
RULEBASE = compile_rules(HERE.parent / "templates" / "language")


def texts(value: object) -> tuple[str, ...]:
    assert isinstance(value, Sequence)
    return tuple(item.text for item in value.items if isinstance(item, Scalar))


def sentences() -> list[tuple[str, Counter[tuple[str, ...]]]]:
    listed = read_yaml(HERE / "cases" / "language" / "sentences.yml").get("sentences")
    assert isinstance(listed, Sequence)
    cases = []
    for item in listed.items:
        assert isinstance(item, Mapping)
        text, expected = item.get("text"), item.get("find")
        assert isinstance(text, Scalar)
        pairs = expected.items if isinstance(expected, Sequence) else ()
        cases.append((text.text, Counter(map(texts, pairs))))
    return cases


CASES = sentences()


def found(text: str) -> Counter[tuple[str, ...]]:
    return Counter((finding.rule, finding.matched) for finding in find(text, RULEBASE))


def test_precision_and_recall_on_our_sentences_are_at_least_95_percent(
    capsys: pytest.CaptureFixture[str],
) -> None:
    right = reported = expected = 0
    for text, wanted in CASES:
        got = found(text)
        right += (got & wanted).total()
        reported += got.total()
        expected += wanted.total()

    precision, recall = right / reported, right / expected
    with capsys.disabled():
        print(f"\n{len(CASES)} sentences: precision {precision:.3f}, recall {recall:.3f}")
    assert precision >= 0.95
    assert recall >= 0.95


def test_at_least_150_sentences_are_labelled_and_half_of_them_are_traps() -> None:
    traps = [text for text, wanted in CASES if not wanted]

    assert len(CASES) >= 150
    assert 0.4 <= len(traps) / len(CASES) <= 0.6
