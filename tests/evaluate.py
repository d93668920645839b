"""How often the linter is right: labelled sentences, those it was tuned on and those held back.

`python -m tests.evaluate` prints the figures; `--show` adds each sentence where it was wrong, of
the tuned ones only; `--unread` adds the sentences with suggestions that nobody has read yet.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator.language_figures import Count, Figures
from generator.lint.match import find
from generator.lint.model import Finding, RuleBase
from generator.lint.rules.rule_files import MEASURED, compile_rules
from generator.location import Span
from generator.yaml_source import Mapping, Scalar, Sequence, read_yaml

CASES = Path(__file__).parent / "cases" / "language"
RULES = Path(__file__).parents[1] / "templates" / "language"
ALL = "all"
HELD_BACK = "held-back.yml"
_WRITTEN = """\
# How often the rules are right on the sentences of tests/cases/language/held-back.yml, for the
# language guide of the site. Written by `make evaluate`.
"""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, and the words in it that ought to be found."""

    category: str
    text: str
    words: tuple[str, ...] = ()

    def spans(self) -> Iterator[Span]:
        """Yield where the words stand; each is looked for after the one before."""
        at = 0
        for words in self.words:
            start = self.text.index(words, at)
            at = start + len(words)
            yield Span(start, at)


@dataclass(slots=True)
class Score:
    """What the findings in some sentences came to."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    usable: int = 0

    @property
    def precision(self) -> float:
        return share(self.right, self.right + self.wrong)

    @property
    def recall(self) -> float:
        return share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float:
        return share(2 * self.right, 2 * self.right + self.wrong + self.missed)

    @property
    def usable_share(self) -> float:
        return share(self.usable, self.right)


@dataclass(slots=True)
class Evaluation:
    """The scores by category, and what is worth reading."""

    scores: dict[str, Score] = field(default_factory=lambda: defaultdict(Score))
    mistakes: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

    def count(self, category: str, name: str) -> None:
        for key in (category, ALL):
            setattr(self.scores[key], name, getattr(self.scores[key], name) + 1)


def share(part: int, whole: int) -> float:
    """Return a share; of nothing, everything is right."""
    return part / whole if whole else 1.0


def sentences(path: Path) -> list[Sentence]:
    """Return the sentences of a file."""
    return [
        Sentence(category.text, text(item, "text"), texts(item, "find"))
        for category, listed in read_yaml(path).entries
        if isinstance(listed, Sequence)
        for item in listed.items
        if isinstance(item, Mapping)
    ]


def text(mapping: Mapping, key: str) -> str:
    value = mapping.get(key)
    assert isinstance(value, Scalar), f"{mapping.place}: no {key!r}"
    return value.text


def texts(mapping: Mapping, key: str) -> tuple[str, ...]:
    value = mapping.get(key)
    items = value.items if isinstance(value, Sequence) else ()
    return tuple(item.text for item in items if isinstance(item, Scalar))


def verdicts() -> dict[str, bool]:
    """Return which sentences with a suggestion in place read well, as a person judged them."""
    judged = read_yaml(CASES / "suggestions-read.yml")
    good = dict.fromkeys(texts(judged, "usable"), True)
    return good | dict.fromkeys(texts(judged, "unusable"), False)


def evaluate(cases: Iterable[Sentence], rulebase: RuleBase) -> Evaluation:
    """Return how the findings compare with the labels, and the suggestions with the verdicts."""
    result, judged = Evaluation(), verdicts()
    categories = {rule.id: rule.category for rule in rulebase.rules}
    for case in cases:
        wanted = list(case.spans())
        findings = find(case.text, rulebase)
        for finding in findings:
            category = categories[finding.rule]
            label = next((one for one in wanted if overlap(one, finding.span)), None)
            if label is None:
                result.count(category, "wrong")
                result.mistakes.append(f"wrong: {finding.rule} {finding.matched!r}: {case.text}")
                continue
            wanted.remove(label)
            result.count(category, "right")
            if finding.suggestions:
                _count_usable(result, category, replaced(case.text, finding), judged)
        for label in (one for one in wanted if not is_taken_in(one, findings)):
            result.count(case.category, "missed")
            result.mistakes.append(f"missed: {label.of(case.text)!r}: {case.text}")
    return result


def _count_usable(
    result: Evaluation, category: str, sentence: str, judged: dict[str, bool]
) -> None:
    if judged.get(sentence):
        result.count(category, "usable")
    elif sentence not in judged:
        result.unread.append(sentence)
    else:
        result.mistakes.append(f"unusable: {sentence}")


def replaced(sentence: str, finding: Finding) -> str:
    """Return a sentence with the first suggestion in place."""
    span = finding.span
    return sentence[: span.start] + finding.suggestions[0] + sentence[span.end :]


def overlap(one: Span, other: Span) -> bool:
    """Tell whether two spans share a code point."""
    return one.start < other.end and other.start < one.end


def is_taken_in(label: Span, findings: Iterable[Finding]) -> bool:
    """Tell whether a finding holds a label beside another one: "a rapist and murderer"."""
    return any(one.span.start <= label.start and label.end <= one.span.end for one in findings)


def table(result: Evaluation) -> str:
    """Return the figures as text."""
    head = f"{'category':26}{'precision':>10}{'recall':>8}{'F1':>7}{'usable':>8}{'findings':>10}"
    rows = [head]
    for name in sorted(result.scores, key=lambda one: (one == ALL, one)):
        one = result.scores[name]
        figures = f"{one.precision:10.3f}{one.recall:8.3f}{one.f1:7.3f}{one.usable_share:8.3f}"
        rows.append(f"{name:26}{figures}{one.right + one.wrong:10}")
    return "\n".join(rows)


def measured(rulebase: RuleBase) -> Figures:
    """Return the counts on the sentences held back, by subject."""
    cases = sentences(CASES / HELD_BACK)
    scores = evaluate(cases, rulebase).scores
    counts = [
        Count(name, one.right, one.wrong, one.missed, one.usable)
        for name, one in sorted(scores.items())
        if name != ALL
    ]
    return Figures(len(cases), sum(not case.words for case in cases), tuple(counts))


def write(figures: Figures) -> None:
    """Write the counts where the language guide reads them."""
    lines = [f"sentences: {figures.sentences}", f"traps: {figures.traps}", "subjects:"]
    for one in figures.counts:
        pairs = ", ".join(f"{name}: {value}" for name, value in one._asdict().items())
        lines.append(f"  - {{{pairs}}}")
    (RULES / MEASURED).write_text(_WRITTEN + "\n".join(lines) + "\n", "utf-8")


def main(arguments: list[str]) -> None:
    """Print the figures of both files, and write those of the sentences held back."""
    rulebase = compile_rules(RULES)
    for name, title in (("labelled.yml", "Tuned on"), (HELD_BACK, "Held back")):
        cases = sentences(CASES / name)
        traps = sum(not case.words for case in cases)
        result = evaluate(cases, rulebase)
        print(f"{title}: {len(cases)} sentences, {traps} of them traps ({name})")
        print(table(result) + "\n")
        if "--show" in arguments and (name == "labelled.yml" or "--held-back" in arguments):
            print("\n".join(result.mistakes) + "\n")
        if "--unread" in arguments:
            print("\n".join(result.unread) + "\n")
    write(measured(rulebase))


if __name__ == "__main__":
    main(sys.argv[1:])
