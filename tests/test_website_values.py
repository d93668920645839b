"""Whatever an office writes stands on the built page as exactly those characters.

The pages go through Markdown, MkDocs and the theme, and are read back as a browser reads them.
"""

import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import html

from generator.policy.model import (
    Clause,
    CrossReference,
    Emphasis,
    Fact,
    LineBreak,
    Link,
    Note,
    NoteMark,
    Policy,
    Text,
)
from generator.questionnaire.office import Contact
from tests.browser.built_site import built, by_id, clause_body, page
from tests.hostile import HOSTILE, printable
from tests.word_cases import clause, items, office, policy, table, text


def hostile_policy(values: list[str]) -> Policy:
    """Return a policy with every value in every place where a value may stand."""
    clauses = tuple(clause_of(number, value) for number, value in enumerate(values))
    section = replace(policy().sections[1], clauses=clauses)
    return policy(
        sections=(section,),
        facts=tuple(Fact("Owner", value) for value in values),
        notes=tuple(
            Note(number, "x", (Text(value),), 1) for number, value in enumerate(values, start=1)
        ),
    )


def clause_of(number: int, value: str) -> Clause:
    return clause(
        f"clause-{number}",
        value,
        f"1.{number}",
        text(value),
        text(Emphasis((Text(value),)), LineBreak(), Emphasis((Text(value),), strong=True)),
        items(value, (text(value), items(value, ordered=True))),
        table((value, "b"), (value, value)),
        text(Link(f"mailto:{value}", (Text(value),)), NoteMark(number + 1, 1)),
        text(CrossReference("rule", value)),
    )


def assert_exact(tree: html.HtmlElement, values: list[str]) -> None:
    for number, value in enumerate(values):
        assert by_id(tree, f"clause-{number}").text_content() == f"1.{number} {value}"
        body = clause_body(tree, f"clause-{number}")
        for path in ("p[1]", "p[2]/em", "p[2]/strong", "ul/li[1]/p", "ul/li[2]/ol/li/p"):
            assert text_at(body, path) == value, path
        for path in ("table//th[1]", "table//td[1]", "table//td[2]", "p[3]/a", "p[4]/a"):
            assert text_at(body, path) == value, path
        assert body.xpath("table//td[1]/@data-column") == [value]
        assert body.xpath("p[3]/a/@href") == [f"mailto:{value}"]
        assert text_at(by_id(tree, f"fn-{number + 1}"), "p[1]") == value
    assert [one.text_content() for one in tree.xpath("//dl/div/dd")] == values


def text_at(tree: html.HtmlElement, path: str) -> str:
    (found,) = tree.xpath(path)
    return found.text_content()


class Shape(HTMLParser):
    """The elements of a page, as an HTML parser finds them that is not libxml2's."""

    def __init__(self, content: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.comments: list[str] = []
        self.feed(content)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)


def shape(site: Path) -> list[tuple[str, list[str], list[str]]]:
    """Return the elements and comments of every page."""
    found = []
    for path in sorted(site.rglob("*.html")):
        parsed = Shape(path.read_text("utf-8"))
        found.append((path.relative_to(site).as_posix(), parsed.tags, parsed.comments))
    return found


def test_every_hostile_string_is_exact_in_every_place(tmp_path: Path) -> None:
    site = built((hostile_policy(list(HOSTILE)),), office(), tmp_path)

    assert_exact(page(site, "policies/bail/index.html"), list(HOSTILE))


def test_hostile_strings_add_no_element_to_any_page(tmp_path: Path) -> None:
    plain = [f"word {number}" for number, _ in enumerate(HOSTILE)]
    one, other = (
        built((hostile_policy(values),), office(), tmp_path / name)
        for name, values in (("plain", plain), ("hostile", list(HOSTILE)))
    )

    assert shape(one) == shape(other)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.one_of(printable(), st.sampled_from(HOSTILE)), min_size=1, max_size=25))
def test_any_string_is_exact_in_every_place(values: list[str]) -> None:
    with TemporaryDirectory() as folder:
        site = built((hostile_policy(values),), office(), Path(folder))

        assert_exact(page(site, "policies/bail/index.html"), values)


def test_both_contents_lists_show_section_titles_exactly(tmp_path: Path) -> None:
    sections = tuple(
        replace(policy().sections[1], id=f"s-{number}", number=f"{number}", title=value, clauses=())
        for number, value in enumerate(HOSTILE)
    )

    site = built((policy(sections=sections),), office(), tmp_path)

    tree = page(site, "policies/bail/index.html")
    titles = [f"{number} {value}" for number, value in enumerate(HOSTILE)]
    for contents in ("On this page", "Contents of this policy"):
        links = tree.xpath("//nav[@aria-label=$name]//a[starts-with(@href, '#s-')]", name=contents)
        assert [link.text_content() for link in links] == titles


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(printable(), st.sampled_from(HOSTILE)))
def test_anything_about_the_office_is_exact_on_every_page(value: str) -> None:
    contact = Contact(value, value, value)
    changed = office(
        name=value,
        prosecutor_name=value,
        jurisdiction=value,
        authority=value,
        address=(value,),
        approvers={"one": value},
        contacts={"public": contact, "press": contact},
    )
    with TemporaryDirectory() as folder:
        site = built(
            (policy(status_label=value, subject=value, number=value),), changed, Path(folder)
        )

        for path in sorted(site.rglob("*.html")):
            tree = page(site, path.relative_to(site).as_posix())
            assert text_at(tree, "//*[@class='pp-home__office']") == value
            assert text_at(tree, "//p[@class='pp-footer__office']") == value
            assert text_at(tree, "//address") == value
        home = page(site, "index.html")
        assert text_at(home, "//p[@class='pp-card__subject']") == value
        made = page(site, "how-policies-are-made.html")
        assert value in [one.text_content() for one in made.xpath("//li")]


def test_the_search_index_holds_no_markup_of_an_office(tmp_path: Path) -> None:
    site = built((hostile_policy(list(HOSTILE)),), office(), tmp_path)

    index = json.loads((site / "search" / "search_index.json").read_text("utf-8"))

    for entry in index["docs"]:
        assert "<script" not in entry["title"] + entry["text"]
        assert "<select" not in entry["title"] + entry["text"]


def test_the_description_is_the_same_text(tmp_path: Path) -> None:
    number = '"><script>alert(1)</script> & more'

    site = built((policy(number=number),), office(), tmp_path)

    tree = page(site, "policies/bail/index.html")
    (description,) = tree.xpath("//meta[@name='description']/@content")
    assert number in description
