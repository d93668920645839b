"""Accepting what a review suggests changes the words that were found, rejecting it nothing."""

import io
import zipfile
from collections.abc import Iterable

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from generator.lint.extract.word import word_text
from generator.lint.model import Finding
from generator.lint.reporters.word_review import commented, with_tracked_changes
from tests.test_lint_review import commented_words, linted, part, whole
from tests.test_lint_word import paragraph, run, word_file

OURS = "Policypress"


def settled(raw: bytes, *, accepted: bool) -> bytes:
    """Return a Word file with our changes accepted or rejected, as Word would write it."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, _settled(content, accepted) if b"delText" in content else content)
    return packed.getvalue()


def _settled(content: bytes, accepted: bool) -> bytes:
    root = etree.fromstring(content)
    gone, stays = ("del", "ins") if accepted else ("ins", "del")
    for change in [one for one in root.iter(qn(f"w:{gone}")) if one.get(qn("w:author")) == OURS]:
        change.getparent().remove(change)  # type: ignore[union-attr]
    for change in [one for one in root.iter(qn(f"w:{stays}")) if one.get(qn("w:author")) == OURS]:
        for text in change.iter(qn("w:delText")):
            text.tag = qn("w:t")
        for child in list(change):
            change.addprevious(child)
        change.getparent().remove(change)  # type: ignore[union-attr]
    return etree.tostring(root)


def shown(root: etree._Element) -> list[tuple[str, str]]:
    """Return all characters and other contents of runs in their order, each with its look."""
    found = []
    for element in root.iter(etree.Element):
        holder = element.getparent()
        if holder is None or holder.tag != qn("w:r") or element.tag == qn("w:rPr"):
            continue
        look = b"".join(etree.tostring(one) for one in holder.findall(qn("w:rPr")))
        name = etree.QName(element).localname
        if name == "t":
            found += [(char, str(look)) for char in element.text or ""]
        elif name != "commentReference":
            found.append((name, str(look)))
    return found


def deleted_words(root: etree._Element) -> str:
    """Return what our changes delete, with the characters that Word has elements for."""
    characters = {"noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
    return "".join(
        (one.text or "") + characters.get(etree.QName(one).localname, "")
        for change in root.iter(qn("w:del"))
        if change.get(qn("w:author")) == OURS
        for one in change.iter(etree.Element)
    )


@pytest.mark.parametrize(
    ("content", "accepted"),
    [
        (
            "<w:t>Monday</w:t><w:tab/><w:t>inmate</w:t><w:tab/><w:t>ran</w:t>",
            "Monday\tincarcerated person\tran",
        ),
        (
            '<w:t xml:space="preserve">The </w:t><w:lastRenderedPageBreak/><w:t>inmate ran.</w:t>',
            "The incarcerated person ran.",
        ),
        (
            "<w:t>The 19</w:t><w:noBreakHyphen/><w:t>inmate dorm</w:t>",
            "The 19\u2011incarcerated person dorm",
        ),
        (
            "<w:t>Name</w:t><w:br/><w:t>inmate</w:t><w:br/><w:t>more</w:t>",
            "Name\vincarcerated person\vmore",
        ),
        (
            "<w:t>in</w:t><w:softHyphen/><w:t>mate</w:t><w:footnoteReference w:id='1'/>",
            "incarcerated person",
        ),
        (
            "<w:t>inmate</w:t><w:sym w:font='Wingdings' w:char='F04A'/><w:t>left</w:t>",
            "incarcerated person\ufffcleft",
        ),
    ],
)
def test_only_the_words_of_a_run_with_other_contents_are_deleted(
    content: str, accepted: str
) -> None:
    source, result = linted(whole(word_file(paragraph(f"<w:r>{content}</w:r>"))))

    reviewed = with_tracked_changes(source, result.findings).content

    assert word_text(settled(reviewed, accepted=True), "a.docx").text == accepted
    assert shown(part(settled(reviewed, accepted=False))) == shown(part(source.raw))


def test_comment_stands_on_the_words_alone_in_a_run_with_other_contents() -> None:
    body = "<w:r><w:t>TO:</w:t><w:tab/><w:t>Inmate</w:t><w:br/><w:t>An addict</w:t></w:r>"
    source, result = linted(whole(word_file(paragraph(body))))

    reviewed = commented(source, result.findings).content

    assert commented_words(part(reviewed)) == ["Inmate", "An addict"]


def test_change_in_a_footer_deletes_the_words_alone() -> None:
    body = '<w:sectPr><w:footerReference r:id="footer1"/></w:sectPr>'
    footer = paragraph("<w:r><w:tab/><w:t>An addict</w:t></w:r>")
    source, result = linted(whole(word_file(paragraph(run("Fine.")) + body, footer1=footer)))

    reviewed = with_tracked_changes(source, result.findings).content

    text = word_text(settled(reviewed, accepted=True), "a.docx").text
    assert text == "Fine.\n\tA person with a substance use disorder"


def test_words_across_a_line_break_are_only_commented() -> None:
    body = "<w:r><w:t>a drug</w:t><w:br/><w:t>addict</w:t></w:r>"
    source, result = linted(whole(word_file(paragraph(body))))

    reviewed = with_tracked_changes(source, result.findings)

    assert (reviewed.suggestions, reviewed.put_in) == (1, 0)
    assert shown(part(reviewed.content)) == shown(part(source.raw))


def test_marks_of_others_between_the_words_stay() -> None:
    inner = '<w:bookmarkStart w:id="3" w:name="b"/><w:commentRangeStart w:id="4"/>'
    body = paragraph(run("an in"), inner, run("mate"), '<w:bookmarkEnd w:id="3"/>')
    source, result = linted(whole(word_file(body)))

    root = part(settled(with_tracked_changes(source, result.findings).content, accepted=True))

    assert [one.get(qn("w:name")) for one in root.iter(qn("w:bookmarkStart"))] == ["b"]
    assert "4" in [one.get(qn("w:id")) for one in root.iter(qn("w:commentRangeStart"))]


def test_suggestion_looks_like_the_words_and_claims_no_change_of_format() -> None:
    changed = '<w:rPrChange w:id="9" w:author="Ann"><w:rPr/></w:rPrChange>'
    body = f"<w:r><w:rPr><w:b/>{changed}</w:rPr><w:t>An inmate ran.</w:t></w:r>"
    source, result = linted(whole(word_file(paragraph(body))))

    root = part(with_tracked_changes(source, result.findings).content)

    (inserted,) = root.iter(qn("w:ins"))
    assert list(inserted.iter(qn("w:b")))
    assert not list(inserted.iter(qn("w:rPrChange")))
    ids = [one.get(qn("w:id")) for one in root.iter(qn("w:rPrChange"), qn("w:ins"), qn("w:del"))]
    assert len(set(ids)) == len(ids) == 4


def test_empty_suggestion_deletes_and_inserts_nothing() -> None:
    source, result = linted(whole(word_file(paragraph(run("The the inmate ran.")))))
    finding = result.findings[0]._replace(suggestions=("",))

    root = part(with_tracked_changes(source, [finding]).content)

    assert deleted_words(root) == finding.matched
    assert not list(root.iter(qn("w:ins")))


def test_findings_out_of_order_are_put_in_in_order() -> None:
    source, result = linted(whole(word_file(paragraph(run("An inmate met an addict.")))))

    reviewed = with_tracked_changes(source, result.findings[::-1])

    assert reviewed.put_in == 2
    assert reviewed.content == with_tracked_changes(source, result.findings).content


def test_blanks_that_word_does_not_show_are_not_shown_after_a_review() -> None:
    body = paragraph("<w:r><w:t>\n The inmate and </w:t></w:r>", "<w:r><w:t>he</w:t></w:r>")
    source, result = linted(whole(word_file(body)))

    reviewed = with_tracked_changes(source, result.findings).content

    assert result.text == "The inmate andhe"
    assert word_text(settled(reviewed, accepted=False), "a.docx").text == "The inmate andhe"
    accepted = word_text(settled(reviewed, accepted=True), "a.docx").text
    assert accepted == "The incarcerated person andhe"


CONTENTS = st.sampled_from(
    [
        *(f'<w:t xml:space="preserve">{word}</w:t>' for word in ("an in", "mate", "addict", " ")),
        '<w:t xml:space="preserve">the inmate and a drug </w:t>',
        "<w:t> An addict </w:t>",
        "<w:t>\n an inmate\n</w:t>",
        "<w:t/>",
        "<w:tab/>",
        "<w:br/>",
        '<w:br w:type="page"/>',
        "<w:cr/>",
        "<w:noBreakHyphen/>",
        "<w:softHyphen/>",
        '<w:sym w:font="Wingdings" w:char="F04A"/>',
        "<w:lastRenderedPageBreak/>",
        '<w:footnoteReference w:id="1"/>',
        '<w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t>',
        '<w:drawing><docPr descr="Photo of an inmate"/></w:drawing>',
        '<w:fldChar w:fldCharType="begin"/>',
        '<w:fldChar w:fldCharType="separate"/>',
        '<w:fldChar w:fldCharType="end"/>',
        "<w:instrText> REF inmate </w:instrText>",
    ]
)
LOOKS = st.sampled_from(["", "<w:rPr><w:b/></w:rPr>", '<w:rPr><w:color w:val="FF0000"/></w:rPr>'])
RUNS = st.builds(
    lambda look, contents: f"<w:r>{look}{''.join(contents)}</w:r>",
    LOOKS,
    st.lists(CONTENTS, min_size=1, max_size=7),
)
WRAPPED = st.builds(
    str.format,
    st.sampled_from(
        [
            "{}",
            "{}",
            "{}",
            "<w:hyperlink>{}</w:hyperlink>",
            '<w:ins w:id="1" w:author="A">{}</w:ins>',
            '<w:moveTo w:id="1" w:author="A">{}</w:moveTo>',
            '<w:smartTag w:element="PersonName">{}</w:smartTag>',
            '<w:bdo w:val="rtl">{}</w:bdo>',
            "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
            "<w:fldSimple>{}</w:fldSimple>",
        ]
    ),
    RUNS,
)
BODIES = st.lists(st.lists(WRAPPED, max_size=6).map(lambda runs: paragraph(*runs)), max_size=3).map(
    "".join
)


@settings(deadline=None, max_examples=300)
@given(BODIES)
def test_accepting_changes_the_words_found_and_rejecting_nothing(body: str) -> None:
    source, result = linted(whole(word_file(body)))

    reviewed = with_tracked_changes(source, result.findings)

    rejected = settled(reviewed.content, accepted=False)
    accepted = word_text(settled(reviewed.content, accepted=True), "a.docx").text
    assert shown_as_words(rejected) == shown_as_words(source.raw)
    assert word_text(rejected, "a.docx").text == result.text
    assert agrees(accepted, result.text, result.findings, reviewed.put_in)
    assert shown_as_words(commented(source, result.findings).content) == shown_as_words(source.raw)


def shown_as_words(raw: bytes) -> list[tuple[str, str]]:
    """Return what runs hold, without the blanks that Word does not show."""
    return [one for one in shown(part(raw)) if one[0].strip()]


def agrees(accepted: str, text: str, findings: Iterable[Finding], number: int) -> bool:
    """Tell whether one text is another with just so many of the findings replaced."""
    # How far a way has come in both texts, and how many findings it replaced so far.
    ways = {(0, 0, 0)}
    for finding in sorted(findings, key=lambda one: one.span):
        for end, at, done in tuple(ways):
            words = text[at : finding.span.start] + finding.suggestions[0]
            if at <= finding.span.start and accepted.startswith(words, end):
                ways.add((end + len(words), finding.span.end, done + 1))
    return any(accepted[end:] == text[at:] and done == number for end, at, done in ways)


def test_real_file_is_whole_after_its_changes_are_accepted_or_rejected() -> None:
    document = docx.Document()
    document.add_paragraph("TO:\tAll staff\nFROM:\tInmate\nRE:\tThe inmate who ran")
    document.add_table(1, 2).rows[0].cells[1].text = "An addict\tJane Roe"
    saved = io.BytesIO()
    document.save(saved)
    source, result = linted(saved.getvalue())

    reviewed = with_tracked_changes(source, result.findings).content

    rejected = docx.Document(io.BytesIO(settled(reviewed, accepted=False)))
    assert rejected.paragraphs[0].text == document.paragraphs[0].text
    accepted = docx.Document(io.BytesIO(settled(reviewed, accepted=True)))
    assert accepted.paragraphs[0].text.startswith("TO:\tAll staff\nFROM:\tIncarcerated Person\nRE:")
    assert accepted.tables[0].rows[0].cells[1].text.endswith("\tJane Roe")


def test_text_with_something_unread_inside_is_one_text() -> None:
    body = paragraph(run("The inmate <!-- c -->was<?p x?> moved"))
    source, result = linted(whole(word_file(body)))

    reviewed = with_tracked_changes(source, result.findings).content

    assert word_text(settled(reviewed, accepted=False), "a.docx").text == "The inmate was moved"


def test_words_inside_a_wider_suggestion_are_not_put_in_without_it() -> None:
    link = f'<w:hyperlink w:anchor="a">{run("addict")}</w:hyperlink>'
    body = paragraph(run("Police found the "), link, run(" Inmate Smith on Monday."))
    source, result = linted(whole(word_file(body)))
    (wider,) = result.findings
    inside = wider._replace(span=wider.span._replace(start=wider.span.end - len("Inmate")))

    reviewed = with_tracked_changes(source, (wider, inside))

    assert reviewed.put_in == 0


def test_sign_of_a_comment_between_the_words_does_not_keep_a_suggestion_out() -> None:
    sign = '<w:r><w:commentReference w:id="4"/></w:r>'
    body = paragraph(run("an in"), sign, run("mate ran"))
    source, result = linted(whole(word_file(body)))

    reviewed = with_tracked_changes(source, result.findings)

    assert reviewed.put_in == 1
    root = part(settled(reviewed.content, accepted=True))
    assert "4" in [one.get(qn("w:id")) for one in root.iter(qn("w:commentReference"))]


def test_bookmark_that_ends_inside_the_words_keeps_a_suggestion_out() -> None:
    marks = '<w:bookmarkStart w:id="3" w:name="b"/>', '<w:bookmarkEnd w:id="3"/>'
    body = paragraph(run("an "), marks[0], run("in"), marks[1], run("mate ran"))
    source, result = linted(whole(word_file(body)))

    assert with_tracked_changes(source, result.findings).put_in == 0


def test_suggestion_looks_like_the_label_and_not_like_its_article() -> None:
    bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>inmate</w:t></w:r>"
    source, result = linted(whole(word_file(paragraph(run("An "), bold, run(" ran.")))))

    root = part(with_tracked_changes(source, result.findings).content)

    (inserted,) = root.iter(qn("w:ins"))
    assert list(inserted.iter(qn("w:b")))


def test_suggestion_looks_like_the_run_with_most_of_the_words() -> None:
    bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>inma</w:t></w:r>"
    source, result = linted(whole(word_file(paragraph(run("An "), bold, run("te ran.")))))

    root = part(with_tracked_changes(source, result.findings).content)

    assert deleted_words(root) == "An inmate"
    (inserted,) = root.iter(qn("w:ins"))
    assert list(inserted.iter(qn("w:b")))
