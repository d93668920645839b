"""Where rules do not apply: inside their exceptions, and inside wording that the office allows."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.lint.hits import Hit


class Guards:
    """The phrases of one folded text inside which rules do not apply."""

    def __init__(self) -> None:
        self._by_rule: dict[int, list[Hit]] = defaultdict(list)
        self._longest = 0

    def add(self, hit: Hit) -> None:
        """Add an exception, or wording that the office allows; ends must not decrease."""
        self._by_rule[hit.use.rule].append(hit)
        self._longest = max(self._longest, hit.end - hit.start)

    def excepted(self, term: Hit, rules: Iterable[int]) -> bool:
        """Tell whether an exception holds the term: one of its rule, or of rules inside it."""
        length = term.end - term.start
        return any(
            rule == term.use.rule or hit.end - hit.start > length
            for rule in self._by_rule.keys() & rules
            for hit in self._holding(rule, term)
        )

    def allowed(self, term: Hit) -> str:
        """Return the phrase by which the office allows the wording; empty where it does not."""
        held = self._holding(-1, term) if -1 in self._by_rule else ()
        return next((hit.use.form for hit in held), "")

    def _holding(self, rule: int, term: Hit) -> Iterator[Hit]:
        hits = self._by_rule.get(rule, [])
        for at in range(bisect_left(hits, term.end, key=end_of), len(hits)):
            if hits[at].end > term.start + self._longest:
                return
            if hits[at].start <= term.start:
                yield hits[at]


def end_of(hit: Hit) -> int:
    """Return where a phrase ends: exceptions are looked up by that."""
    return hit.end
