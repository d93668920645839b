"""One entry of the language guide: what to avoid, what to say, when, why, and who says so."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from generator.language_pairs import Reading
from generator.lint.english.articles import article_for, is_plural
from generator.lint.model import Authority, Rule
from generator.policy.model import Inline, Table, Text
from generator.writers.website_blocks import blocks_html
from generator.writers.website_text import html_text

SEVERITIES = {"error": "Avoid", "warning": "Think twice", "note": "Consider"}
"""What a reader is told to do, by the severity of a rule."""
_SUBJECTS = (
    ("courts or treatment", {"diversion"}),
    ("drugs", {"drug", "drugs", "heroin"}),
    ("inhalants", {"inhalant", "inhalants"}),
    ("immigration", {"immigration"}),
    ("prostitution", {"prostitution"}),
    ("a crime", {"murder"}),
)
"""What a text is about that has one of these words, the likeliest first."""
_OTHER_SUBJECTS = (
    ("animals", {"animals", "cattle", "hatchery", "shark", "wildlife"}),
    ("airlines", {"airline"}),
    ("other kinds of abuse", {"assault"}),
    ("sports", {"nhl"}),
    ("rugby", {"rugby"}),
    ("prices", {"prices"}),
    ("the weather", {"temperatures"}),
    ("cleaning", {"gutters"}),
    ("water", {"wastewater"}),
    ("gambling or drink", {"gambling"}),
    ("medicines in trade", {"wholesale"}),
    ("diseases, gas or speed", {"monoxide"}),
    ("people or animals who were harmed", {"puppy"}),
    ("an app or pictures", {"kik"}),
    ("money that is owed", {"debts"}),
    ("injuries or building work", {"gunshot"}),
    ("cards, antiques or stolen goods", {"antiques"}),
    ("tobacco", {"nicotine"}),
    ("the law or forfeiture", {"forfeiture"}),
    ("delusions", {"delusions"}),
    ("bribes or audits", {"bribery"}),
    ("hospital pumps", {"pumps"}),
    ("films, computers or stimulants", {"flakka"}),
    ("rape or pictures", {"porn"}),
    ("hatred", {"hate"}),
    ("insults that are told", {"insulted"}),
    ("toilets", {"toilet"}),
    ("cancer", {"oncology"}),
    ("gunfire", {"gunfire"}),
    ("wine", {"winery"}),
)
_PERSON = re.compile(r"\b(?:person|people|\w*citizens?)\b")


def entry(rule: Rule, reading: Reading, above: Rule | None = None) -> str:
    """Return what a reader is told of a rule, as HTML without empty lines.

    A rule that stands under the heading of another, `above`, has its id at its own entry, and
    says only what that one has not said.
    """
    said = reading.first.suggestions
    rows = (
        (SEVERITIES[rule.severity.word], _term(rule, reading)),
        ("Say instead", html_text(said[0])),
        ("Or, where it fits", html_text("; ".join(said[1:]))),
        ("When", html_text(when(rule))),
        ("The same for", html_text("; ".join(reading.alike))),
        *_grounds(rule),
    )
    if above:
        rows = tuple(one for one in rows if one not in _grounds(above))
    listed = "".join(
        f"<div><dt>{label}:</dt><dd>{value}</dd></div>" for label, value in rows if value
    )
    anchor = f' id="{rule.id}"' if above else ""
    return f'<dl class="pp-entry"{anchor}>{listed}</dl>{_others(reading)}'


def _grounds(rule: Rule) -> tuple[tuple[str, str], ...]:
    """Return why a rule says so, and who agrees or does not."""
    return (
        ("Why", html_text(rule.why)),
        ("Others differ", html_text(rule.disputed)),
        ("Sources", "<br>".join(map(_source, rule.sources)) or "Our own"),
    )


def when(rule: Rule) -> str:
    """Return in what texts alone a rule applies; empty where in all."""
    sentences = []
    if rule.near:
        about = next(_named(_SUBJECTS, rule.near), "")
        shown = f"the text is about {about}" if about else "the words around show this sense"
        sentences.append(f"Only where {shown}.")
    if rule.unless_near:
        abouts = " or ".join(_named(_OTHER_SUBJECTS, rule.unless_near))
        shown = (
            f"the text is about {abouts}" if abouts else "the words around it show another sense"
        )
        sentences.append(f"Not where {shown}.")
    return " ".join(sentences)


def _named(subjects: Iterable[tuple[str, set[str]]], words: Sequence[str]) -> Iterator[str]:
    return (name for name, marks in subjects if not marks.isdisjoint(words))


def _term(rule: Rule, reading: Reading) -> str:
    """Return the words to avoid, as the part of speech in which alone they are meant."""
    term, (said, *_) = reading.first.term, reading.first.suggestions
    is_of_person = any(map(_PERSON.search, reading.first.suggestions))
    if rule.only_as not in ("noun", "group"):
        return html_text(term)
    several = is_plural(said)
    is_bare = not several and " " not in term
    shown = f"{article_for(term)} {term}" if is_bare else term
    of_whom = f", of {'people' if several else 'a person'}" if is_of_person else ""
    return f"{html_text(shown)} <small>(as a noun{of_whom})</small>"


def _others(reading: Reading) -> str:
    if not reading.others:
        return ""
    rows = (_cells((one.term, one.suggestions[0])) for one in reading.others)
    table = blocks_html([Table(_cells(("Instead of", "Say")), tuple(rows))])
    name = html_text(f"More words like “{reading.first.term}”")
    return f'<details class="pp-more"><summary>{name}</summary>{table}</details>'


def _cells(texts: Iterable[str]) -> tuple[tuple[Inline, ...], ...]:
    return tuple((Text(text),) for text in texts)


def _source(source: Authority) -> str:
    links = [part.strip() for part in source.address.split(";")]
    first = next((link for link in links if link.startswith("http")), "")
    name = html_text(source.name)
    linked = f'<a href="{html_text(first)}">{name}</a>' if first else name
    return f"{linked}{_reviewed(source)}"


def _reviewed(source: Authority) -> str:
    if not source.reviewed:
        return ""
    day = date.fromisoformat(source.reviewed)
    written = f"{day:%B} {day.day}, {day.year}"
    return f' <small>(reviewed <time datetime="{source.reviewed}">{written}</time>)</small>'
