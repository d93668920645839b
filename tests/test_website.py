"""A policy as a web page."""

import re
from pathlib import Path

from generator.policy.model import Clause, LineBreak, Text
from generator.writers.website import policy_page, site_pages
from tests.word_cases import clause, items, office, policy, table, text, with_blocks

LAYOUTS = Path(__file__).parent.parent / "templates" / "site"


def page(**changes: object) -> str:
    return policy_page(policy(**changes), office())


def test_headings_are_markdown_with_the_ids_of_the_tree() -> None:
    headings = re.findall(r"^#+ .*$", page(), re.MULTILINE)

    assert "## 1 The rule {#rule}" in headings
    assert "### 1&#46;1 Money bail {#money-bail}" in headings
    assert all("{#" in heading for heading in headings)


def test_only_headings_are_read_as_markdown() -> None:
    _, _, body = page().partition("\n---\n\n")
    parts = body.strip().split("\n\n")

    assert all(part.startswith(("#", "<")) for part in parts)


def test_the_section_without_a_number_comes_first() -> None:
    shown = page()

    assert shown.index("{#in-brief .pp-brief}") < shown.index("{#page-facts}")
    assert shown.index("{#page-facts}") < shown.index("{#rule}")
    assert shown.count("{#in-brief") == 1


def test_a_draft_says_so_in_words() -> None:
    assert "<strong>DRAFT - not in force</strong>" in page()


def test_a_date_is_given_to_machines_too() -> None:
    shown = '<dt>Effective</dt><dd><time datetime="2026-12-01">December 1, 2026</time></dd>'

    assert shown in page()


def test_the_word_file_lies_beside_the_page() -> None:
    assert 'href="bail.docx" download>Download this policy as a Word file (.docx)</a>' in page()


def test_every_part_has_a_link_to_itself_with_a_name() -> None:
    shown = page()

    assert '<a href="#money-bail" aria-label="Link to section 1.1"></a>' in shown
    assert '<a href="#in-brief" aria-label="Link to “In brief”"></a>' in shown


def test_a_note_leads_there_and_back_to_every_place() -> None:
    shown = page()

    for occurrence in (1, 2):
        assert f'id="fn-ref-1-{occurrence}"><a href="#fn-1"' in shown
        assert f'<a href="#fn-ref-1-{occurrence}" role="doc-backlink"' in shown
    assert '<li id="fn-1"><p>Ann Hall, <em>Halls</em>.</p>' in shown


def test_a_policy_without_notes_has_no_notes_section() -> None:
    assert "page-notes" not in policy_page(with_blocks(text("Words.")), office())


def test_a_reference_is_a_link_to_what_it_names() -> None:
    assert '<a href="#approval">section 2.1</a>' in page()


def test_a_line_end_in_an_answer_is_one_on_the_page() -> None:
    broken = with_blocks(text(Text("one"), LineBreak(), Text("two")))

    assert "<p>one<br>two</p>" in policy_page(broken, office())


def test_a_list_in_a_list_and_a_table_keep_their_shape() -> None:
    shown = policy_page(
        with_blocks(
            items("a", (text("b"), items("c", ordered=True))), table(("Who", "When"), ("x", "y"))
        ),
        office(),
    )

    assert "<ul><li><p>a</p></li><li><p>b</p><ol><li><p>c</p></li></ol></li></ul>" in shown
    assert '<th scope="col" role="columnheader">Who</th>' in shown
    assert '<td role="cell" data-column="When">y</td>' in shown


def test_an_answer_is_in_the_title_or_description_only_as_text() -> None:
    shown = page(number='"><script>')

    front = shown.split("---")[1]
    assert "<" not in front.replace("&#60;", "")
    assert "&#34;&#62;&#60;script&#62;" in front


def test_a_title_that_is_an_answer_stays_text() -> None:
    odd = clause("own", "*bold* <b>x</b> {#y} `c`", "1.1", text("x"))
    shown = page(sections=(one_section(odd),))

    (heading,) = re.findall(r"^### .*$", shown, re.MULTILINE)
    assert set(heading.removesuffix("{#own}")) <= set("#&;0123456789. abcdefghijklmnopqrstuvwxyz")


def one_section(only: Clause):
    section = policy().sections[1]
    return type(section)("rule", "The rule", "1", (only,))


def test_home_groups_policies_by_status_and_leaves_out_empty_groups() -> None:
    policies = (
        policy(id="old", title="Old", status="superseded", number="2020-1"),
        policy(id="new", title="New", status="in_force", number="2026-2"),
        policy(id="newer", title="Newer", status="draft", number="2026-3"),
    )

    home = site_pages(policies, office(), LAYOUTS)["index.md"]

    groups = re.findall(r"^## (\w+)", home, re.MULTILINE)
    assert groups == ["In", "Drafts", "Superseded", "What", "Find"]
    assert home.index("policies/new/") < home.index("policies/newer/") < home.index("policies/old/")


def test_the_page_on_how_policies_are_made_names_approvers_and_contacts() -> None:
    named = office(approvers={"chief": "Chief of Trials", "head": "Chief of Trials"})

    shown = site_pages((), named, LAYOUTS)["how-policies-are-made.md"]

    assert shown.count("<li>Chief of Trials</li>") == 1
    assert "555&#45;0100" in shown


def test_a_layout_escapes_for_markdown_and_html_alike() -> None:
    shown = site_pages((), office(jurisdiction="*a* <b> & [c](d)"), LAYOUTS)["index.md"]

    assert "&#42;a&#42; &#60;b&#62; &#38; &#91;c&#93;&#40;d&#41;" in shown
