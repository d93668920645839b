"""Finding the places in a text where rules apply."""

from collections.abc import Iterable, Iterator
from functools import lru_cache, partial
from itertools import chain, zip_longest
from typing import NamedTuple

from generator.lint.english.articles import Wording, message
from generator.lint.english.grammar import fits
from generator.lint.english.nouns import lacks_noun
from generator.lint.extract.text import plain_text
from generator.lint.folding import Folded, fold, has_hyphen_at_line_end, unfolded
from generator.lint.guards import Guards, end_of
from generator.lint.hits import Hit, hits, is_cut, longest
from generator.lint.left_alone.frames import suits_only_label
from generator.lint.left_alone.mention import is_reported
from generator.lint.left_alone.only_label import is_only_label
from generator.lint.left_alone.spoken import is_never_said
from generator.lint.left_alone.surroundings import Surroundings, surroundings
from generator.lint.model import (
    MARKUP,
    Authority,
    ExtractedText,
    Finding,
    Rule,
    RuleBase,
    Severity,
)
from generator.lint.reasons import with_taken_in
from generator.lint.senses import is_meant
from generator.lint.setting import Setting, setting_of, within_sentence
from generator.lint.shares import Share, shares
from generator.lint.status.monsters import is_called_monster
from generator.lint.wording.both_labels import as_one
from generator.lint.wording.conditions import takes_illness
from generator.lint.wording.coordinated import coordinated
from generator.lint.wording.fitting import fitted
from generator.lint.wording.safely import is_safe_at
from generator.location import Lines, Span

_OF_PLACES = ("{noun} in ", "{noun} affected ")
QUOTED_MESSAGE = "quoted speech: consider a paraphrase"
REPORTED_MESSAGE = "somebody's word for a person: quote it, or say it in your own words"


class Matches(NamedTuple):
    """What the rules found in one text."""

    findings: tuple[Finding, ...]
    left_in_quotations: int = 0
    allowed: tuple[str, ...] = ()
    """What the office allows, once for each place."""
    switched_off: frozenset[str] = frozenset()
    """Ids of the rules that would apply here, had the office not switched them off."""


class _Place(NamedTuple):
    """A term that no longer term holds, and the rules whose terms it holds."""

    hit: Hit
    rules: frozenset[int]
    folded: Folded
    guards: Guards
    beside: str = ""
    """A label right after: in "the homeless addict" nobody means a group; no "who is sober"."""


def find(text: str, rulebase: RuleBase) -> tuple[Finding, ...]:
    """Return the findings of a plain text in reading order."""
    return find_all(plain_text(text), rulebase).findings


def find_all(extracted: ExtractedText, rulebase: RuleBase) -> Matches:
    """Return the findings of an extracted text in reading order, and what was passed over."""
    return together(find_in(share, rulebase) for share in shares(extracted))


def together(matches: Iterable[Matches]) -> Matches:
    """Return what was found in all shares of one text, given in their order."""
    findings: list[Finding] = []
    allowed: list[str] = []
    left, off = 0, set[str]()
    for one in matches:
        findings += one.findings
        left += one.left_in_quotations
        allowed += one.allowed
        off |= one.switched_off
    return Matches(tuple(findings), left, tuple(allowed), frozenset(off))


def find_in(share: Share, rulebase: RuleBase, within: Span | None = None) -> Matches:
    """Return what the rules find in one share of a text, with places in the whole text.

    `within` asks for one label alone, or many in a row would be asked of each other without end.
    """
    extracted = share.extracted
    around = surroundings(extracted, rulebase)
    lines = Lines(extracted.text)
    find_one = partial(_found_alone, rulebase) if within is None else None
    findings: list[Finding] = []
    allowed: list[str] = []
    taken: list[_Place] = []
    left, off = 0, set[str]()
    places = [one for one in _places(extracted, rulebase, off) if _is_wanted(one, within)]
    for alone, following in zip_longest(places, places[1:]):
        beside = _beside(alone, following)
        place = alone._replace(beside=beside) if beside else alone
        rule = rulebase.rules[place.hit.use.rule]
        if place.guards.excepted(place.hit, place.rules) or (
            rule.only_as == "group" and place.beside
        ):
            continue
        if (findings and _is_taken_in(place, findings[-1])) or (
            place.beside and following and _goes_with_label(place, following, rulebase)
        ):
            taken.append(place)
            continue
        finding = _finding(place, rule, around, lines, begins=not share.at)
        if finding is None:
            continue
        finding = coordinated(finding, findings, extracted, lines, find_one)
        if phrase := place.guards.allowed(place.hit):
            allowed.append(phrase)
        elif finding.quoted and rule.quoted == "leave":
            left += 1
        else:
            both = as_one(findings[-1], finding, extracted.prose) if findings else None
            findings[len(findings) - bool(both) :] = [both or finding]
    said = (
        _finding(one, rulebase.rules[one.hit.use.rule], around, lines, begins=not share.at)
        for one in taken
        if not one.guards.allowed(one.hit)
    )
    findings = with_taken_in(findings, [one for one in said if one])
    return Matches(tuple(map(share.placed, findings)), left, tuple(allowed), frozenset(off))


def _found_alone(rulebase: RuleBase, text: str, within: Span) -> tuple[Finding, ...]:
    return find_in(Share(plain_text(text)), rulebase, within).findings


def _is_wanted(place: _Place, within: Span | None) -> bool:
    span = within and place.folded.span(place.hit.start, place.hit.end)
    return not (within and span) or (span.start < within.end and within.start < span.end)


def _beside(place: _Place, following: _Place | None) -> str:
    if following is None or following.hit.start != place.hit.end + 1:
        return ""
    label = following.folded.cased[following.hit.start : following.hit.end]
    return "" if label.lower().startswith("who ") else label


def _goes_with_label(place: _Place, following: _Place, rulebase: RuleBase) -> bool:
    """Tell whether the label right after takes in what is said of it: "drug-addicted thief"."""
    use = following.hit.use
    term = place.folded.lower[place.hit.start : place.hit.end]
    taken = takes_illness(term, rulebase.rules[use.rule].suggestions[use.form])
    return taken and not following.guards.excepted(following.hit, following.rules)


def _is_taken_in(place: _Place, finding: Finding) -> bool:
    """Tell whether a label went into the suggestion before it: "drug-addicted inmates"."""
    span = place.folded.span(place.hit.start, place.hit.end)
    if span.end > finding.span.end or not finding.suggestions:
        return False
    return not _says(finding.suggestions[0], place.folded.cased[place.hit.start : place.hit.end])


def _finding(
    place: _Place, rule: Rule, around: Surroundings, lines: Lines, *, begins: bool
) -> Finding | None:
    hit, form = place.hit, place.hit.use.form
    setting = setting_of(place.folded, hit.start, hit.end, begins=begins)
    # In "a homeless parolee burglar", both are nouns for one person; "a criminal gang" has one.
    seen = place.beside if " " in setting.term else ""
    noun = setting._replace(after=setting.after[len(seen) + 1 :]) if seen else setting
    if not fits(rule.only_as, form, noun) or not is_meant(rule, setting):
        return None
    term = place.folded.span(hit.start, hit.end)
    quotation = around.quotations.around(term)
    if around.leaves_alone(setting, term, quotation):
        return None
    ours = around.speakers.say(quotation)
    quoted = rule.quoted != "flag" and not ours and (quotation is not None or is_reported(setting))
    wording = _fitted(rule, hit, setting, beside := place.beside)
    if quotation and quoted and wording.suggestions:
        wording = Wording(()) if is_never_said(wording.suggestions[0], setting) else wording
    is_parted = 0 < wording.after <= len(beside)
    if is_parted or (beside and wording.after and _says(wording.suggestions[0], beside)):
        # "Convicted Child Molester Third-Striker" has no name behind it.
        rest = setting.after[len(beside) + 1 :]
        wording = _fitted(rule, hit, setting._replace(after=rest * (rest[:1] != "'")), beside)
        if wording.after:
            # What stands behind the other label does not go with this one.
            wording = _fitted(rule, hit, setting._replace(after=""), beside)
    span = place.folded.span(hit.start - wording.before, hit.end + wording.after)
    # Of "The inmate claims he fell", only the label is meant.
    term = Span(term.start, min(term.end, span.end))
    if wording.before or wording.after:
        text = around.extracted.text
        moved = text[span.start : term.start] + " " + text[term.end : span.end]
        texts = tuple(unfolded(one, moved) for one in wording.suggestions)
        wording = wording._replace(suggestions=texts)
    line, column = lines.position(span.start)
    return Finding(
        rule=rule.id,
        severity=Severity.NOTE if quoted else rule.severity,
        span=span,
        message=_message(wording, _as_read(span, around.extracted), quotation, quoted=quoted),
        matched=span.of(around.extracted.text),
        why=rule.why,
        suggestions=wording.suggestions,
        sources=_cited(rule.sources),
        line=line,
        column=column,
        quoted=quoted,
        term=term,
        paragraph=around.quotations.paragraph(term),
        safe=form in rule.safe
        and not (quoted or ours)
        and is_safe_at(setting, wording, around.extracted.text, span),
        disputed=rule.disputed,
    )


def _fitted(rule: Rule, hit: Hit, setting: Setting, beside: str = "") -> Wording:
    """Return wording that takes in nothing of other sentences: "He left Elm. Gang members"."""
    texts = rule.suggestions[hit.use.form]
    is_told = is_called_monster(setting) or is_only_label(setting) or suits_only_label(setting)
    if not texts or is_told or lacks_noun(texts, setting):
        return Wording(())
    wording = fitted(rule, hit.use.form, hit.words, setting)
    alone = within_sentence(setting, wording.before, wording.after)
    wording = fitted(rule, hit.use.form, hit.words, alone) if alone else wording
    # "inner-city drug dealers": the next word has its own suggestion.
    hangs = beside and not wording.after and texts[0].startswith(_OF_PLACES)
    return Wording(()) if hangs else wording


def _says(suggestion: str, label: str) -> bool:
    return label.lower() in suggestion.lower().replace("-", " ")


@lru_cache(maxsize=1024)
def _cited(sources: tuple[Authority, ...]) -> tuple[str, ...]:
    """Return the same texts for each finding of a rule: a long text has thousands."""
    return tuple(map(str, sources))


def _message(wording: Wording, read: str, quotation: Span | None, *, quoted: bool) -> str:
    if not quoted:
        return message(wording, read) if wording.suggestions else f'leave out "{read}"'
    return QUOTED_MESSAGE if quotation else REPORTED_MESSAGE


def _as_read(span: Span, extracted: ExtractedText) -> str:
    """Return words on one line, without the marks that no reader sees."""
    return " ".join(span.of(extracted.prose).replace(MARKUP, "").split())


def _places(extracted: ExtractedText, rulebase: RuleBase, off: set[str]) -> Iterator[_Place]:
    """Yield the longest terms of a text in reading order; add rules to `off` that are off."""
    found = _places_in(fold(extracted.prose), rulebase, off)
    if has_hyphen_at_line_end(extracted.prose):
        joined = _places_in(fold(extracted.prose, join_lines=True), rulebase, off)
        divided = [one for one in joined if _is_divided(one, extracted)]
        yield from _in_order(chain(divided, found))
    else:
        yield from found


def _is_divided(place: _Place, extracted: ExtractedText) -> bool:
    span = place.folded.span(place.hit.start, place.hit.end)
    return has_hyphen_at_line_end(span.of(extracted.prose))


def _in_order(places: Iterable[_Place]) -> Iterator[_Place]:
    """Yield the places in reading order; of two that overlap, the first and longest."""
    spans = [(place.folded.span(place.hit.start, place.hit.end), place) for place in places]
    done = 0
    for span, place in sorted(spans, key=lambda one: (one[0].start, -one[0].end)):
        if span.start >= done:
            yield place
            done = span.end


def _places_in(folded: Folded, rulebase: RuleBase, off: set[str]) -> list[_Place]:
    terms: list[Hit] = []
    guards = Guards()
    for hit in sorted(hits(folded, rulebase), key=end_of):
        if rulebase.off and hit.use.rule >= 0 and rulebase.rules[hit.use.rule].id in rulebase.off:
            if hit.use.kind == "term":
                off.add(rulebase.rules[hit.use.rule].id)
        elif hit.use.kind == "term":
            if not is_cut(hit, folded.lower):
                terms.append(hit)
        else:
            guards.add(hit)
    # Where the office's own rule looks for the same words, it goes before ours.
    terms.sort(key=lambda hit: (hit.start, -hit.end, -hit.use.rule))
    # In "the drug-addicted thief" nobody means a group, but "drug-addicted" goes with the thief.
    text, starts = folded.lower, {hit.start for hit in terms}
    terms = [
        hit
        for hit in terms
        if not (
            text.endswith("addicted", hit.start, hit.end)
            and hit.end + 1 in starts
            and rulebase.rules[hit.use.rule].only_as == "group"
        )
    ]
    return [_Place(hit, rules, folded, guards) for hit, rules in longest(terms, text)]
