"""How hard a text is to read, as a school grade."""

import re
from collections.abc import Iterable

import readability

from generator.policy.model import Section, paragraphs, words

_SENTENCE_END = re.compile(r"(?<=[.!?:])\s+")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[^\w\s]")


def reading_grade(texts: Iterable[str]) -> float:
    """Return the Flesch-Kincaid grade: 10 means a reader with ten years of school."""
    sentences = [sentence for text in texts for sentence in _SENTENCE_END.split(text) if sentence]
    # The library reads one sentence a line, its words apart.
    tokenized = "\n".join(" ".join(_WORD.findall(sentence)) for sentence in sentences)
    grades = readability.getmeasures(tokenized, lang="en")["readability grades"]
    return round(float(grades["Kincaid"]), 1)


def summary_words(section: Section) -> list[str]:
    """Return the paragraphs of a policy's summary."""
    return [words(one) for clause in section.clauses for one in paragraphs(clause.blocks)]
