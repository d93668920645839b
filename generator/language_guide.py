"""The language guide of the site, made of the linter's rules; an office switches it on."""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from generator.language_figures import Figures, figures_lines
from generator.lint.english.nouns import NOUN
from generator.lint.model import Authority, Rule, RuleBase
from generator.writers.website_text import html_text, markdown_text
from generator.yaml_source import Scalar, read_yaml

INDEX = "language/index.md"
_SHOWN = 6
"""How many terms and suggestions are shown; the rest are inflections and compounds."""
_SEVERITIES = {
    "error": "Avoid",
    "warning": "Think twice",
    "note": "Consider",
}
_LIST = re.compile(r"\{([a-z_]+)\}")


def category_titles(folder: Path) -> dict[str, str]:
    """Return the title of each category of rules, by its id, in the order of the files."""
    titles = {}
    for path in sorted(folder.glob("*.yml")):
        source = read_yaml(path)
        category, title = source.get("category"), source.get("title")
        if isinstance(category, Scalar) and isinstance(title, Scalar):
            titles[category.text] = title.text
    return titles


def language_pages(rules: RuleBase, titles: Mapping[str, str], figures: Figures) -> dict[str, str]:
    """Return the guide's pages as Markdown by path: one a category, and the list of them."""
    used = [rule for rule in rules.rules if rule.id not in rules.off]
    by_category = {
        category: [rule for rule in used if rule.category == category] for category in titles
    }
    filled = {category: found for category, found in by_category.items() if found}
    pages = {
        f"language/{category}.md": _page(titles[category], found, _examples(rules))
        for category, found in filled.items()
    }
    return {INDEX: _index(titles, filled, figures), **pages}


def _index(titles: Mapping[str, str], filled: Mapping[str, list[Rule]], figures: Figures) -> str:
    lines = [
        f"- [{markdown_text(titles[category])}]({category}.md) ({len(found)} entries)"
        for category, found in filled.items()
    ]
    return "\n".join(
        [
            _front_matter("Language guide", 30),
            "",
            *_INTRODUCTION,
            *lines,
            "",
            *figures_lines(figures, titles),
        ]
    )


def _page(title: str, rules: Sequence[Rule], examples: Mapping[str, str]) -> str:
    parts = [_front_matter(title, 31), f"# {markdown_text(title)} {{#page-title}}"]
    named = sorted((_name(rule, examples), number) for number, rule in enumerate(rules))
    for name, number in named:
        rule = rules[number]
        parts += [f"## {markdown_text(name)} {{#{rule.id}}}", _entry(rule, examples)]
    return "\n\n".join(parts) + "\n"


def _front_matter(title: str, order: int) -> str:
    # The guide is full of the words that it advises against: a search must not lead to them.
    return (
        f'---\ntitle: "{markdown_text(title)}"\nnav_order: {order}\nsearch:\n  exclude: true\n---'
    )


def _name(rule: Rule, examples: Mapping[str, str]) -> str:
    first = _terms(rule, examples)[0]
    return first[:1].upper() + first[1:]


def _entry(rule: Rule, examples: Mapping[str, str]) -> str:
    terms = _terms(rule, examples)
    more = len(terms) - _SHOWN
    avoid = html_text("; ".join(terms[:_SHOWN]))
    rows = (
        (_SEVERITIES[rule.severity.word], avoid + (f"; and {more} more" if more > 0 else "")),
        ("Only near words such as", html_text("; ".join(rule.near[:_SHOWN]))),
        ("Not near words such as", html_text("; ".join(rule.unless_near[:_SHOWN]))),
        ("Say instead", html_text("; ".join(_suggestions(rule, examples)[:_SHOWN]))),
        ("Why", html_text(rule.why)),
        ("Others differ", html_text(rule.disputed)),
        ("Sources", "; ".join(map(_source, rule.sources)) or "Our own"),
    )
    return "\n".join(f"<p><strong>{label}:</strong> {value}</p>" for label, value in rows if value)


def _terms(rule: Rule, examples: Mapping[str, str]) -> list[str]:
    return _plain_first((term for form in rule.terms.values() for term in form), examples)


def _suggestions(rule: Rule, examples: Mapping[str, str]) -> list[str]:
    """Return what a rule suggests, that for its first terms first: rare forms stand behind."""
    forms = dict.fromkeys((*rule.terms, *rule.suggestions))
    said = (one for form in forms for one in rule.suggestions.get(form, ()))
    return _plain_first(said, examples)


def _plain_first(texts: Iterable[str], examples: Mapping[str, str]) -> list[str]:
    """Return the texts in words, those that combine with a list of words last."""
    listed = sorted(texts, key=lambda text: "{" in text)
    return list(dict.fromkeys(_spoken(text, examples) for text in listed))


def _spoken(term: str, examples: Mapping[str, str]) -> str:
    """Return a term with the first word of each list: "{drug} addict" is "heroin addict"."""
    return _LIST.sub(lambda match: examples[match[1]], term)


def _examples(rules: RuleBase) -> dict[str, str]:
    """Return the first word of each word list, and a noun for where a suggestion moves one."""
    lists = {name: words for one in rules.phrase_sets for name, words in one.lists.items()}
    first = {name: next(iter(words.written.values())) for name, words in lists.items()}
    return first | {NOUN.strip("{}"): "person"}


def _source(source: Authority) -> str:
    links = [part.strip() for part in source.address.split(";")]
    first = next((link for link in links if link.startswith("http")), "")
    name = html_text(source.name)
    return f'<a href="{html_text(first)}">{name}</a>' if first else name


_INTRODUCTION = (
    "# Language guide {#page-title}",
    "",
    "Words can do harm that nobody meant. "
    "This guide lists words that make a person the same as an illness, a charge or a sentence, "
    "and says what to write instead. "
    "It is made of the rules by which this office checks its own texts.",
    "",
    "What each entry says:",
    "",
    "- **Avoid**: a label in the writer’s own voice.",
    "- **Think twice**: it depends on the context, or authorities differ.",
    "- **Consider**: there is often a plainer or kinder word.",
    "",
    "Names of agencies and laws, titles, and the words that a law itself uses stay as they are. "
    "People choose their own words: what somebody says of their own life is not corrected.",
    "",
    "## Entries by subject {#subjects}",
    "",
)
