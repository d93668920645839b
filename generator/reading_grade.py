"""How hard a text is to read, as a school grade."""

import warnings
from collections.abc import Iterable

from generator.policy.model import Section, paragraphs, words

with warnings.catch_warnings():
    # The library reads its word list in a way that setuptools will give up; both are locked.
    warnings.simplefilter("ignore")
    import textstat


def reading_grade(texts: Iterable[str]) -> float:
    """Return the Flesch-Kincaid grade: 10 means a reader with ten years of school."""
    return round(float(textstat.flesch_kincaid_grade(" ".join(texts))), 1)


def summary_words(section: Section) -> list[str]:
    """Return the paragraphs of a policy's summary."""
    return [words(one) for clause in section.clauses for one in paragraphs(clause.blocks)]
