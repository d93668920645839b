"""Phrases of rules made ready for the automaton: lists written out, folded, each with its use."""

from dataclasses import dataclass, field

from generator.errors import Problem
from generator.lint.folding import fold_phrase
from generator.lint.kept.packed import packed
from generator.lint.phrases.anchors import anchored
from generator.lint.phrases.combining import Lists, list_names, written_out
from generator.lint.phrases.phrase_set import PhraseSet, Use, grouped
from generator.lint.phrases.word_list import WordList
from generator.lint.rules.claims import Claims
from generator.yaml_source import Scalar


@dataclass(slots=True)
class PhraseBook:
    """All phrases of the rules while they are being collected."""

    lists: Lists
    phrases: dict[str, list[Use]] = field(default_factory=dict)
    _claims: Claims = field(init=False)

    def __post_init__(self) -> None:
        """Begin without a term."""
        self._claims = Claims(self.lists)

    def problems(self) -> list[Problem]:
        """Return the terms that two rules look for, each as a mistake of the later one."""
        return list(self._claims.problems())

    def add_term(
        self, scalar: Scalar, rule: int, rule_id: str, form: str, *, exact: bool = False
    ) -> None:
        """Add what a rule looks for; a term belongs to one rule only."""
        if not self._lists_are_known(scalar.text):
            return
        self._claims.add(scalar, rule, rule_id, exact=exact)
        self._add(scalar.text, Use("term", rule, form), exact=exact)

    def add_exception(self, scalar: Scalar, rule: int) -> None:
        """Add a longer phrase inside which the rule does not apply."""
        if self._lists_are_known(scalar.text):
            self._add(scalar.text, Use("exception", rule), exact=_has_capitals(scalar.text))

    def add_allowed(self, phrase: str) -> None:
        """Add wording that the office allows."""
        self._add(phrase, Use("allow", -1, phrase), exact=_has_capitals(phrase))

    def finished(self, *, first_rule: int = 0) -> PhraseSet:
        """Return the phrases for a rule base in which the first of these rules has that number."""
        phrases = {
            phrase: [_numbered(use, first_rule) for use in uses]
            for phrase, uses in self.phrases.items()
        }
        lists = {
            name.lower(): WordList(
                name.lower(), packed({fold_phrase(word).lower(): word for word in words})
            )
            for name, words in self.lists.items()
        }
        return PhraseSet(grouped(phrases), lists)

    def _add(self, text: str, use: Use, *, exact: bool) -> None:
        parts = None if exact else anchored(fold_phrase(text).lower())
        if parts:
            anchor, before, after = parts
            self.phrases.setdefault(anchor, []).append(use._replace(before=before, after=after))
            return
        for whole, words in written_out(text, self.lists):
            cased = fold_phrase(whole)
            written = use._replace(
                written=cased if exact else "", words=words if use.kind == "term" else ()
            )
            self.phrases.setdefault(cased.lower(), []).append(written)

    def _lists_are_known(self, text: str) -> bool:
        return all(name in self.lists for name in list_names(text))


def _numbered(use: Use, first_rule: int) -> Use:
    return use._replace(rule=use.rule + first_rule) if use.rule >= 0 else use


def _has_capitals(text: str) -> bool:
    return text != text.lower()
