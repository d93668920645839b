"""What a policy looks like in its Word file, block by block."""

from dataclasses import replace

import pytest

from generator.policy.model import Emphasis, Fact, LineBreak, Link, Table, Text
from generator.writers.word import policy_docx
from tests.word_cases import (
    SHELL,
    W,
    changed_shell,
    items,
    lines,
    office,
    opened,
    parts,
    policy,
    root,
    shown,
    table,
    text,
    with_blocks,
)


@pytest.fixture(scope="module")
def document() -> bytes:
    return policy_docx(policy(), office(), SHELL)


def written(*blocks) -> bytes:
    return policy_docx(with_blocks(*blocks), office(), SHELL)


def styles_of(data: bytes, words: str) -> list[str]:
    return [one.style.name for one in opened(data).paragraphs if one.text == words]


def test_letterhead_names_the_office_and_how_to_reach_it(document):
    first = lines(document)[:5]

    assert first == [
        "Office of the District Attorney of Tamarack County",
        "Eleanor Whitcombe, District Attorney",
        "Tamarack County, State of Marlow",
        "Tamarack County Courthouse, 100 Alder Street, Suite 300, Northfork, Marlow",
        "555-0100 · information@example.org · https://www.example.org/",
    ]


def test_title_block_says_number_title_version_and_status(document):
    assert lines(document)[5:8] == [
        "Policy 2026-01",
        "Bail and pretrial release",
        "Version 1.0 · DRAFT - not in force",
    ]


def test_particulars_stand_under_the_title_in_the_words_of_the_page(document):
    assert lines(document)[8:11] == [
        "Number\t2026-01",
        "Status\tDRAFT - not in force",
        "Effective\tDecember 1, 2026",
    ]


def test_draft_is_said_in_every_header_and_footer(document):
    edges = [name for name in parts(document) if "header" in name or "footer" in name]

    assert len(edges) == 3
    for name in edges:
        assert "DRAFT - not in force" in shown(root(document, name))


def test_policy_in_force_has_no_warning_in_its_headers():
    data = policy_docx(policy(status="in_force", status_label="In force"), office(), SHELL)

    assert shown(root(data, "word/header2.xml")) == ""
    assert "In force" in shown(root(data, "word/footer1.xml"))


def test_footer_counts_the_pages(document):
    footer = root(document, "word/footer1.xml")

    assert [code.text.strip() for code in footer.iter(f"{W}instrText")] == ["PAGE", "NUMPAGES"]
    assert shown(footer).endswith("\tPage 1 of 1")


def test_signature_block_names_who_approves_and_stays_on_one_page(document):
    block = opened(document).paragraphs[-3:]

    assert [one.text for one in block] == [
        "Approved by",
        "Signature \t\tDate \t",
        "Eleanor Whitcombe\nDistrict Attorney",
    ]
    assert [one.style.paragraph_format.keep_with_next for one in block] == [True, True, None]


def test_name_of_another_approver_is_left_to_be_written():
    data = policy_docx(policy(approved_by="Chief of the Trial Division"), office(), SHELL)

    assert lines(data)[-1] == "Chief of the Trial Division"


def test_contents_list_every_section_and_lead_to_it(document):
    entries = [one for one in root(document).iter(f"{W}p") if "Toc1" in style_ids(one)]

    assert [shown(one) for one in entries] == [
        "In brief",
        "1\tThe rule",
        "2\tExceptions and approval",
    ]
    anchors = [link.get(f"{W}anchor") for one in entries for link in one.iter(f"{W}hyperlink")]
    assert anchors == ["c_in_brief", "c_rule", "c_exceptions"]


def style_ids(paragraph) -> list[str]:
    return [style.get(f"{W}val") for style in paragraph.iter(f"{W}pStyle")]


def test_sections_and_clauses_are_headings_of_two_levels(document):
    headings = [
        (one.style.name, one.text)
        for one in opened(document).paragraphs
        if one.style.name.startswith("Heading")
    ]

    assert headings == [
        ("Heading 1", "In brief"),
        ("Heading 2", "The rule in short"),
        ("Heading 1", "The rule"),
        ("Heading 2", "Money bail"),
        ("Heading 2", "Steps"),
        ("Heading 1", "Exceptions and approval"),
        ("Heading 2", "Approval"),
    ]


def test_every_section_and_clause_has_a_bookmark(document):
    names = {one.get(f"{W}name") for one in root(document).iter(f"{W}bookmarkStart")}

    assert names >= {"c_in_brief", "c_brief_rule", "c_rule", "c_money_bail", "c_exceptions"}


def test_emphasis_is_bold_or_italic():
    strong, plain = Emphasis((Text("strong"),), strong=True), Emphasis((Text("plain"),))
    data = written(text(strong, plain, Emphasis((strong,))))

    looks = [(one.text, one.bold, one.italic) for one in opened(data).paragraphs[-4].runs]
    assert looks == [("strong", True, None), ("plain", None, True), ("strong", True, True)]


def test_line_break_and_tab_are_elements_and_never_characters():
    data = written(text("one", LineBreak(), "two\tthree\nfour"))

    assert "one\ntwo\tthree\nfour" in lines(data)
    assert not any(set("\n\t") & set(one.text or "") for one in root(data).iter(f"{W}t"))


def test_link_shows_its_words_and_leads_to_its_address():
    address = "https://example.org/a b?x=1&y=<2>"
    link = next(
        one
        for paragraph in opened(written(text(Link(address, (Text("the page"),))))).paragraphs
        for one in paragraph.hyperlinks
        if one.address
    )

    assert link.text == "the page"
    assert link.address == "https://example.org/a%20b?x=1&y=%3C2%3E"


def test_cross_reference_is_a_field_that_already_shows_its_label(document):
    codes = [one.text.strip() for one in root(document).iter(f"{W}instrText")]

    assert r"REF c_approval \r \h" in codes
    assert "A prosecutor must not ask for money bail unless approved (section 2.1)." in lines(
        document
    )


def test_cross_reference_to_a_part_without_number_shows_its_title(document):
    codes = [one.text.strip() for one in root(document).iter(f"{W}instrText")]

    assert r"REF c_brief_rule \h" in codes
    assert "See “The rule in short”." in lines(document)


def test_every_field_begins_separates_and_ends(document):
    for name in ("word/document.xml", "word/footer1.xml"):
        kinds = [one.get(f"{W}fldCharType") for one in root(document, name).iter(f"{W}fldChar")]
        assert kinds == ["begin", "separate", "end"] * (len(kinds) // 3)


def test_words_that_lead_into_a_list_stay_on_its_page():
    data = written(text("These:"), items("a"), text("After."))

    keeps = {one.text: one.paragraph_format.keep_with_next for one in opened(data).paragraphs}
    assert keeps["These:"] is True
    assert keeps["After."] is None


def test_table_has_a_header_row_that_repeats_and_rows_that_stay_whole(document):
    rows = list(root(document).iter(f"{W}tr"))

    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    assert [shown(cell) for cell in rows[2].iter(f"{W}tc")] == ["District Attorney", "section 1.1"]


@pytest.mark.parametrize(
    "long_table",
    [
        table(("A", "B"), ("x", "y")),
        table(("Guide", "Asks"), ("one", "many words " * 30)),
        table(tuple("abcdefgh"), tuple("x" * 400 for _ in range(8))),
    ],
)
def test_columns_fill_the_width_of_the_text(long_table: Table):
    data = written(long_table)

    widths = [int(one.get(f"{W}w")) for one in root(data).iter(f"{W}gridCol")]
    assert sum(widths) == 12240 - 2 * 1656
    assert min(widths) > 300


def test_two_tables_in_a_row_do_not_grow_together():
    small = table(("A",), ("x",))
    tables = [one.getnext().tag for one in root(written(small, small)).iter(f"{W}tbl")]

    assert tables == [f"{W}p", f"{W}p"]


def test_table_at_the_end_of_a_text_has_a_paragraph_behind_it(tmp_path):
    shell = tmp_path / "shell.docx"
    shell.write_bytes(changed_shell(without=("Approved by", "Signature", "approved_by")))

    data = policy_docx(with_blocks(table(("A",), ("x",))), office(), shell)

    assert [one.tag for one in root(data)[0]][-3:] == [f"{W}tbl", f"{W}p", f"{W}sectPr"]


def test_status_is_put_into_the_text_where_the_shell_has_no_place_for_it(tmp_path):
    shell = tmp_path / "shell.docx"
    shell.write_bytes(changed_shell({"{{ status }}": "", "{{ warning }}": "", "{{ facts }}": ""}))

    draft = policy_docx(policy(), office(), shell)
    in_force = policy_docx(policy(status="in_force", status_label="In force"), office(), shell)

    assert lines(draft).index("DRAFT - not in force") < lines(draft).index("Contents")
    assert "In force" not in lines(in_force)


def test_particulars_take_the_style_of_their_tag():
    data = policy_docx(policy(facts=(Fact("Owner", "Policy Counsel"),)), office(), SHELL)

    assert styles_of(data, "Owner\tPolicy Counsel") == ["Policy Fact"]


def test_headings_of_the_shell_itself_are_not_counted(tmp_path):
    shell = tmp_path / "shell.docx"
    shell.write_bytes(changed_shell({'w:val="PolicyNumber"': 'w:val="Heading1"'}))

    data = policy_docx(policy(), office(), shell)

    heading = next(one for one in root(data).iter(f"{W}p") if shown(one) == "Policy 2026-01")
    number = heading.find(f"{W}pPr/{W}numPr/{W}numId").get(f"{W}val")
    assert kind_of_number(data, number) == "none"


def kind_of_number(data: bytes, number: str) -> str:
    numbering = root(data, "word/numbering.xml")
    used = next(one for one in numbering.iter(f"{W}num") if one.get(f"{W}numId") == number)
    abstract = used.find(f"{W}abstractNumId").get(f"{W}val")
    levels = (
        one for one in numbering.iter(f"{W}abstractNum") if one.get(f"{W}abstractNumId") == abstract
    )
    return next(levels).find(f"{W}lvl/{W}numFmt").get(f"{W}val")


def test_shell_made_from_a_policy_may_keep_its_bookmarks(tmp_path):
    mark = '<w:bookmarkStart w:id="1" w:name="c_rule"/><w:bookmarkEnd w:id="1"/></w:p>'
    shell = tmp_path / "shell.docx"
    shell.write_bytes(
        changed_shell({"{{ title }}</w:t></w:r></w:p>": f"{{{{ title }}}}</w:t></w:r>{mark}"})
    )

    names = [
        one.get(f"{W}name")
        for one in root(policy_docx(policy(), office(), shell)).iter(f"{W}bookmarkStart")
    ]

    assert names.count("c_rule") == 1


def test_wrong_number_in_the_tree_is_an_error_and_not_another_number_in_word():
    first, *others = policy().sections
    wrong = replace(others[0], number="3")

    with pytest.raises(ValueError, match="Word counts 1"):
        policy_docx(policy(sections=(first, wrong)), office(), SHELL)
