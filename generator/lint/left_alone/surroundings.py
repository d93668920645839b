"""Where a term is left alone, whatever its rule: the general means, one after the other."""

import re
from typing import NamedTuple

from generator.lint.kept.patterns import later
from generator.lint.left_alone.addresses import is_in_address, is_numbered
from generator.lint.left_alone.businesses import is_business, is_division, is_gang
from generator.lint.left_alone.charges import is_in_charge
from generator.lint.left_alone.discussed import is_discussed
from generator.lint.left_alone.figures import is_figure
from generator.lint.left_alone.legal_status import is_legal_status
from generator.lint.left_alone.listed_charges import is_listed_charge
from generator.lint.left_alone.mention import (
    MOST_EXTRA,
    is_alone_in_quotes,
    is_called_in_quotes,
    is_interrupted,
    is_mentioned,
    is_put_aside,
    is_used,
)
from generator.lint.left_alone.names import is_head, is_in_name
from generator.lint.left_alone.persons import is_called_so, is_person, stands_like_name
from generator.lint.left_alone.units import is_unit
from generator.lint.left_alone.works import LONGEST_TITLE, is_in_citation, is_title
from generator.lint.model import ExtractedText, RuleBase, Vocabulary
from generator.lint.quotes import Quotations, SpanFinder
from generator.lint.setting import Setting
from generator.lint.speakers import Speakers
from generator.location import Span

_USED_REACH = 60
_FEWEST_BLANKS = 3
_SUBJECTS = ("he ", "she ", "they ", "you ")
_HEADING_REACH = 300
_HEADING_MARKS = " #*:-\u2022"
_WORD = later(r"[A-Z]\w+")
# "non-gang members" are in none, but "non-violent offenders" have committed offenses.
_NON = ("non ", "Non ", "NON ")
_WHOLE_AFTER_NON = later(
    r"(?:addict|alcoholic|criminal|(?:drug|opioid|substance)\s(?:addict|user)|felon|gang\smember"
    r"|inmate|offender|prisoner|prostitute|(?:sex|sexual)\soffender)s?\Z"
    r"|(?:disabled|handicapped|homeless|mentally\sill)\b",
    re.IGNORECASE,
)
_OPENING = ('"', "\u201c", "\u201e", "\u00ab", "'", "\u2018", "\u201d", "\u2033")
_SECTION_BEFORE = later(
    r"(?:\b(?:C\.?F\.?R\.?|Code|Sections?|Stat\.|Statutes?|U\.?S\.?C\.?)"
    r"|\u00a7+)\s?\d[\w.():-]{0,20}"
    r",?\s[\"\u201c]\Z"
)


class Surroundings(NamedTuple):
    """One text, made ready for questions about the surroundings of its terms."""

    extracted: ExtractedText
    quotations: Quotations
    italics: SpanFinder
    vocabulary: Vocabulary
    surnames: set[str]
    """Those met so far: who is "Sam Hooker" once is "Hooker" later."""
    speakers: Speakers

    def leaves_alone(self, setting: Setting, span: Span, quotation: Span | None) -> bool:
        """Tell whether the term at this span of the source is not the author's own wording."""
        return (
            _is_denied(setting)
            or is_put_aside(setting)
            or is_numbered(setting)
            or is_in_charge(setting)
            or is_legal_status(setting)
            or is_listed_charge(setting)
            or is_mentioned(setting)
            or is_discussed(setting)
            or is_figure(setting)
            or self._is_person(setting)
            or is_in_name(setting, self.vocabulary)
            or self._is_heading_of_name(setting, span)
            or is_division(setting)
            or is_unit(setting)
            or is_business(setting)
            or is_gang(setting)
            or is_in_citation(setting)
            or is_in_address(self.extracted.prose, span)
            or self._is_in_title(span, quotation)
            or self._is_in_law(quotation)
            or self._is_alone(span, quotation)
        )

    def _is_person(self, setting: Setting) -> bool:
        if not setting.is_capitalized:
            return False
        if is_called_so(setting):
            return True
        if is_person(setting, self.vocabulary):
            self.surnames.add(setting.term)
            return True
        return setting.term in self.surnames and stands_like_name(setting)

    def _is_heading_of_name(self, setting: Setting, span: Span) -> bool:
        """Tell whether a name stands in short over a text that has it in full, soon after."""
        if not setting.term.istitle():
            return False
        if (setting.line_before + setting.line_after).strip(_HEADING_MARKS):
            return False
        below = self.extracted.prose[span.end : span.end + _HEADING_REACH]
        at = below.find(f" {setting.term} ")
        following = _WORD.match(below, at + len(setting.term) + 2) if at >= 0 else None
        return bool(following and is_head(following.group().lower(), self.vocabulary))

    def _is_in_title(self, span: Span, quotation: Span | None) -> bool:
        italic = self.italics.around(span)
        return (quotation is not None and self._is_title(quotation)) or (
            italic is not None and self._is_title(italic)
        )

    def _is_title(self, span: Span) -> bool:
        return _length(span) <= LONGEST_TITLE and is_title(span.of(self.extracted.text))

    def _is_in_law(self, quotation: Span | None) -> bool:
        """Tell whether a law is quoted, behind its number: 8 U.S.C. 1324, "certain aliens"."""
        if quotation is None:
            return False
        before = self.extracted.text[max(0, quotation.start - _USED_REACH) : quotation.start]
        return bool(_SECTION_BEFORE.search(before))

    def _is_alone(self, span: Span, quotation: Span | None) -> bool:
        if quotation is None or _length(quotation) - _length(span) > 2 * MOST_EXTRA:
            return False
        text = self.extracted.text
        said = span.of(text)
        if said.count(" ") >= _FEWEST_BLANKS or said.lower().startswith(_SUBJECTS):
            # "Once a thief, always a thief," she said: that is a sentence, and no word.
            return False
        before = text[max(0, quotation.start - _USED_REACH) : quotation.start]
        if not before.endswith(_OPENING):
            # A block quote has no marks.
            return False
        after = text[quotation.end : quotation.end + _USED_REACH]
        if is_used(before, after) and not (
            is_called_in_quotes(before) and self._is_within(quotation)
        ):
            return False
        if is_interrupted(before, quotation.of(text), after):
            return False
        return is_alone_in_quotes(
            text[quotation.start : span.start], text[span.end : quotation.end]
        )

    def _is_within(self, quotation: Span) -> bool:
        """Tell whether whoever is quoted tells of another's word: "They called him a 'thug'"."""
        start = max(0, quotation.start - 2)
        return self.quotations.around(Span(start, quotation.end + 1)) is not None


def _is_denied(setting: Setting) -> bool:
    """Tell whether somebody is none: "non-addicts", "the non-gang members"."""
    return setting.before.endswith(_NON) and _WHOLE_AFTER_NON.match(setting.term) is not None


def _length(span: Span) -> int:
    return span.end - span.start


def surroundings(extracted: ExtractedText, rulebase: RuleBase) -> Surroundings:
    """Return the surroundings of a text's terms."""
    italics = SpanFinder(list(extracted.italic))
    speakers = Speakers(extracted.prose, rulebase.speakers)
    quotations = Quotations(extracted)
    return Surroundings(extracted, quotations, italics, rulebase.vocabulary, set(), speakers)
