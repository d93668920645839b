"""One policy as a web page: its headings are Markdown with their ids, all else is HTML.

Only the headings are Markdown, because Markdown readers differ in how they read the rest, and the
words of page and Word file must be the same.
"""

from collections.abc import Iterable, Iterator

from generator.policy.model import Clause, Fact, Policy, Section
from generator.questionnaire.office import Office
from generator.writers.website_blocks import blocks_html, notes_html
from generator.writers.website_chart import chart_html, decision_table
from generator.writers.website_text import front_matter, html_text, markdown_text


def page_parts(policy: Policy, office: Office) -> Iterator[str]:
    """Yield the page's parts in reading order; an empty line stands between them."""
    description = f"{policy.title}: policy {policy.number} of the {office.name}"
    meta = {"title": policy.title, "description": description, "policy_status": policy.status}
    yield front_matter(meta)
    yield f"# {markdown_text(policy.title)} {{#page-title}}"
    yield _banner(policy)
    yield _download(policy)
    brief = _brief(policy)
    for section in brief:
        yield from _section(section, "pp-brief")
    yield "## About this policy {#page-facts}"
    yield _facts(policy.facts)
    rest = [section for section in policy.sections if section not in brief]
    yield _contents(rest)
    yield from _chart(policy)
    for section in rest:
        yield from _section(section, "")
    if policy.notes:
        yield "## Notes {#page-notes}"
        yield notes_html(policy.notes)


def _brief(policy: Policy) -> tuple[Section, ...]:
    """Return the section that stands in a panel at the top: the first one without a number."""
    return tuple(section for section in policy.sections if not section.number)[:1]


def _banner(policy: Policy) -> str:
    return (
        f'<p class="pp-banner pp-banner--{html_text(policy.status)}" role="note">'
        f"<strong>{html_text(policy.status_label)}</strong> "
        f"<span>Policy {html_text(policy.number)}, version {html_text(policy.version)}</span></p>"
    )


def _download(policy: Policy) -> str:
    name = html_text(f"{policy.id}.docx")
    return (
        f'<p class="pp-download"><a class="pp-button" href="{name}" download>'
        "Download this policy as a Word file (.docx)</a></p>"
    )


def _facts(facts: Iterable[Fact]) -> str:
    rows = "\n".join(
        f"<div><dt>{html_text(fact.label)}</dt><dd>{_value(fact)}</dd></div>" for fact in facts
    )
    return f'<dl class="pp-facts">\n{rows}\n</dl>'


def _value(fact: Fact) -> str:
    value = html_text(fact.value)
    return f'<time datetime="{html_text(fact.date)}">{value}</time>' if fact.date else value


def _chart(policy: Policy) -> Iterator[str]:
    """Yield the decision table as a chart, where the policy has one."""
    if found := decision_table(policy):
        # The table itself is found by a search; the chart would double it.
        yield "## Decision chart {#page-chart data-search-exclude}"
        yield chart_html(*found)


def _contents(sections: Iterable[Section]) -> str:
    """Return the list of sections for screens that have no room for one at the side."""
    lines = "\n".join(
        f'<li><a href="#{html_text(section.id)}">{html_text(_heading(section))}</a></li>'
        for section in sections
    )
    return (
        '<details class="pp-contents">\n<summary>Contents of this policy</summary>\n'
        f'<nav aria-label="Contents of this policy"><ul>\n{lines}\n</ul></nav>\n</details>'
    )


def _section(section: Section, style: str) -> Iterator[str]:
    yield from _part("##", section, style)
    for clause in section.clauses:
        yield from _part("###", clause, style)
        classes = f"pp-clause {style}".rstrip()
        yield f'<div class="{classes}">{blocks_html(clause.blocks)}</div>'


def _part(level: str, part: Section | Clause, style: str) -> Iterator[str]:
    """Yield a heading, and beside it the link by which others can point at it."""
    marked = f" .{style}" if style else ""
    yield f"{level} {markdown_text(_heading(part))} {{#{part.id}{marked}}}"
    classes = f"pp-self {style}".rstrip()
    name = html_text(f"Link to {_name(part)}")
    yield f'<p class="{classes}"><a href="#{part.id}" aria-label="{name}"></a></p>'


def _heading(part: Section | Clause) -> str:
    return f"{part.number} {part.title}" if part.number else part.title


def _name(part: Section | Clause) -> str:
    return f"section {part.number}" if part.number else f"“{part.title}”"
