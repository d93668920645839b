"""The words around a term, as far as they decide whether its rule applies."""

from functools import lru_cache
from typing import NamedTuple

from generator.lint.folding import Folded
from generator.lint.kept.patterns import later
from generator.lint.model import LINE_END, PARAGRAPH_END

REACH = 240
"""How many code points to each side are looked at; more costs time and decides nothing."""
# "U.S. Attorney", "U.S. Visa Waivers", "Mr. Hale": no sentence ends there; "He left. (He is back.)"
_SENTENCE_END = later(
    r"[.!?;](?<!\bU\.S\.)(?<!\b[MD][rs]\.)(?<!\bMrs\.)[\"\u201d)]?\s(?=\(?[A-Z\"\u201c])"
)
# "North County. Gang members", but "St. Paul gang members": an abbreviation ends no sentence.
_NEXT_SENTENCE = later(
    r"(?<!\b[A-Z])(?<!\b(?:Mr|Ms|Dr|St|Mt|Ft|Lt|No))(?<!\b(?:Mrs|Sgt|Cpl|Det|Sen|Rep|Gov))"
    r"[.!?][\"\u201d)]?\s(?=[\"\u201c(]?[A-Z])"
)
_SENTENCE_REACH = 200
_WORD = later(r"[a-z]+")
_LEDE, _ONE_CASE = 500, 4000
_ONE_TEXT = 20_000


class Setting(NamedTuple):
    """A term and what stands before and after it in its paragraph, folded but with capitals."""

    before: str
    term: str
    after: str
    earlier: str = ""
    """What stands before its paragraph: a verdict may be told there."""
    lede: str = ""
    """How a text begins in whose first paragraphs the term stands: it tells of one case."""
    text: str = ""
    """A whole text that is short enough to be of one case."""

    @property
    def is_capitalized(self) -> bool:
        """Tell whether the term has capitals: "Drug Abuse", "the Poor"."""
        return not self.term.islower() and any(word[0].isupper() for word in self.term.split())

    @property
    def line_before(self) -> str:
        """Return what stands before the term in its line."""
        return _last_line(self.before)

    @property
    def line_after(self) -> str:
        """Return what stands after the term in its line."""
        return _first_line(self.after)

    @property
    def sentence_before(self) -> str:
        """Return what stands before the term in its sentence."""
        if self.term[:1].isupper() and self.line_before.endswith((". ", "! ", "? ")):
            return ""
        return _last_sentence(self.before)

    @property
    def sentence_after(self) -> str:
        """Return what stands after the term in its sentence."""
        return _first_sentence(self.after)

    @property
    def sentence_around(self) -> str:
        """Return the term's sentence without the term."""
        return self.sentence_before + self.sentence_after

    @property
    def text_before(self) -> str:
        """Return what a text of one case has told before the term; empty where none is known."""
        at = self.text.find(f"{self.before}{self.term}{self.after}")
        if at < 0 and self.before:
            # Of what stands before the term, some may be taken in.
            at = self.text.find(self.before)
        return self.text[: at + len(self.before)] if at >= 0 else ""

    @property
    def words_around(self) -> frozenset[str]:
        """Return the words of the term and around it, in small letters."""
        return frozenset(_WORD.findall(f"{self.before} {self.term} {self.after}".lower()))

    @property
    def words_earlier(self) -> frozenset[str]:
        """Return the words with which the text begins and those right before the paragraph."""
        return frozenset(_WORD.findall(f"{self.lede} {self.earlier}".lower()))


# Many rooms ask for these of one label after the other.
@lru_cache(maxsize=32)
def _last_line(before: str) -> str:
    return before.rpartition(LINE_END)[2]


@lru_cache(maxsize=32)
def _first_line(after: str) -> str:
    return after.partition(LINE_END)[0]


@lru_cache(maxsize=32)
def _last_sentence(before: str) -> str:
    return _SENTENCE_END.split(_last_line(before)[-_SENTENCE_REACH:])[-1]


@lru_cache(maxsize=32)
def _first_sentence(after: str) -> str:
    return _SENTENCE_END.split(_first_line(after)[:_SENTENCE_REACH])[0]


def setting_of(folded: Folded, start: int, end: int, *, begins: bool = True) -> Setting:
    """Return the setting of a range of the folded text, which may be the beginning of the whole."""
    cased = folded.cased
    _, ended, before = cased[max(0, start - REACH) : start].rpartition(PARAGRAPH_END)
    if ended:
        # Markdown keeps its line breaks between paragraphs: what begins one has none before it.
        before = before.lstrip()
    after = cased[end : end + REACH].partition(PARAGRAPH_END)[0]
    at = start - len(before)
    earlier = cased[max(0, at - REACH) : at].replace(PARAGRAPH_END, ". ").replace(LINE_END, " ")
    term = cased[start:end].replace(LINE_END, " ")
    lede = ""
    if begins and REACH < start < _ONE_CASE:
        lede = cased[: min(at, _LEDE)].replace(PARAGRAPH_END, ". ").replace(LINE_END, " ")
    text = cased if begins and len(cased) <= _ONE_TEXT else ""
    return Setting(before, term, after, earlier, lede, text)


def within_sentence(setting: Setting, before: int, after: int) -> Setting | None:
    """Return the setting without other sentences where a range around the term runs into one.

    What stands before the sentence goes on telling of verdicts.
    """
    own = _sentence_start(setting, before)
    behind = _NEXT_SENTENCE.search(setting.after[:after]) if after else None
    if not own and behind is None:
        return None
    return setting._replace(
        before=setting.before[own:],
        after=setting.after[: behind.start() + 1] if behind else setting.after,
        earlier=setting.earlier + setting.before[:own],
    )


def _sentence_start(setting: Setting, length: int) -> int:
    """Return where the term's sentence starts, if it does in so much before the term; or 0."""
    if not length:
        return 0
    # A sentence ends only before a capital, which may be the term's.
    near = setting.before[-length:] + setting.term[:1]
    ends = [end.end() for end in _NEXT_SENTENCE.finditer(near)]
    return len(setting.before) - len(near) + 1 + ends[-1] if ends else 0
