"""The words around a term, as far as they decide whether its rule applies."""

from typing import NamedTuple

from generator.lint.folding import Folded
from generator.lint.kept.patterns import later
from generator.lint.model import LINE_END, PARAGRAPH_END

REACH = 240
"""How many code points to each side are looked at; more costs time and decides nothing."""
# "U.S. Attorney", "U.S. Visa Waivers": no sentence ends there.
_SENTENCE_END = later(r"(?<!\bU\.S)[.!?;][\"\u201d]?\s(?=[A-Z\"\u201c])")
_WORD = later(r"[a-z]+")
_SENTENCE_REACH = 200
_LEDE, _ONE_CASE = 500, 4000


class Setting(NamedTuple):
    """A term and what stands before and after it in its paragraph, folded but with capitals."""

    before: str
    term: str
    after: str
    earlier: str = ""
    """What stands before its paragraph: a verdict may be told there."""
    lede: str = ""
    """How a text begins in whose first paragraphs the term stands: it tells of one case."""

    @property
    def is_capitalized(self) -> bool:
        """Tell whether the term has capitals: "Drug Abuse", "the Poor"."""
        return not self.term.islower() and any(word[0].isupper() for word in self.term.split())

    @property
    def line_before(self) -> str:
        """Return what stands before the term in its line."""
        return self.before.rpartition(LINE_END)[2]

    @property
    def line_after(self) -> str:
        """Return what stands after the term in its line."""
        return self.after.partition(LINE_END)[0]

    @property
    def sentence_before(self) -> str:
        """Return what stands before the term in its sentence."""
        if self.term[:1].isupper() and self.line_before.endswith((". ", "! ", "? ")):
            return ""
        return _SENTENCE_END.split(self.line_before[-_SENTENCE_REACH:])[-1]

    @property
    def sentence_after(self) -> str:
        """Return what stands after the term in its sentence."""
        return _SENTENCE_END.split(self.line_after[:_SENTENCE_REACH])[0]

    @property
    def sentence_around(self) -> str:
        """Return the term's sentence without the term."""
        return self.sentence_before + self.sentence_after

    @property
    def words_around(self) -> frozenset[str]:
        """Return the words of the term and around it, in small letters."""
        return frozenset(_WORD.findall(f"{self.before} {self.term} {self.after}".lower()))

    @property
    def words_earlier(self) -> frozenset[str]:
        """Return the words with which the text begins and those right before the paragraph."""
        return frozenset(_WORD.findall(f"{self.lede} {self.earlier}".lower()))


def setting_of(folded: Folded, start: int, end: int, *, begins: bool = True) -> Setting:
    """Return the setting of a range of the folded text, which may be the beginning of the whole."""
    before = folded.cased[max(0, start - REACH) : start].rpartition(PARAGRAPH_END)[2]
    after = folded.cased[end : end + REACH].partition(PARAGRAPH_END)[0]
    at = start - len(before)
    earlier = folded.cased[max(0, at - REACH) : at].replace(PARAGRAPH_END, ". ")
    term = folded.cased[start:end].replace(LINE_END, " ")
    is_near = begins and REACH < start < _ONE_CASE
    lede = folded.cased[: min(at, _LEDE)] if is_near else ""
    lede = lede.replace(PARAGRAPH_END, ". ").replace(LINE_END, " ")
    return Setting(before, term, after, earlier.replace(LINE_END, " "), lede)
