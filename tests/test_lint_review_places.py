"""Comments stand where every program shows them, and nothing that is shown goes away."""

import io
import zipfile

import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from lxml import etree

from generator.errors import UnreadableInputError
from generator.lint.reporters.word_review import Reviewed, commented, with_tracked_changes
from tests.test_lint_review import TYPES, commented_words, linted, part, whole
from tests.test_lint_review_changes import BODIES, shown_as_words
from tests.test_lint_word import paragraph, run, word_file

MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"


def char(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def field(code: str, result: str) -> str:
    code = f"<w:r><w:instrText>{code}</w:instrText></w:r>"
    return f"{char('begin')}{code}{char('separate')}{result}{char('end')}"


def control(content: str) -> str:
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def reviewed(body: str, **parts: str) -> Reviewed:
    source, result = linted(whole(word_file(body, **parts)))
    return commented(source, result.findings)


def path(root: etree._Element, name: str) -> str:
    """Return the names of the elements around the only one of a name."""
    (element,) = root.iter(qn(f"w:{name}"))
    names = [etree.QName(one).localname for one in element.iterancestors()]
    return "/".join(reversed(names[:-1]))


def said(review: Reviewed) -> list[list[str]]:
    """Return the lines of each comment."""
    comments = part(review.content, "word/comments.xml")
    return [["".join(map(str, line.itertext())) for line in comment] for comment in comments]


SPACED = '<w:t xml:space="preserve">{}</w:t>'
BOXED = f"<w:txbxContent>{paragraph(run('An inmate.'))}</w:txbxContent>"


@pytest.mark.parametrize(
    "inner",
    [
        field("REF a", run("the inmate ran")),
        f'<w:fldSimple w:instr="TITLE">{run("the inmate ran")}</w:fldSimple>',
        control(run("the inmate ran")),
        f'<m:oMath xmlns:m="{MATH}"><m:r><m:t>all inmates</m:t></m:r></m:oMath>',
        f'<w:r><w:drawing><a:p xmlns:a="{DRAWING}"><a:r><a:t>An inmate</a:t></a:r></a:p>'
        "</w:drawing></w:r>",
        f"<w:r><w:pict>{BOXED}</w:pict></w:r>",
        f"<w:r><mc:AlternateContent><mc:Choice>{BOXED}</mc:Choice>"
        f"<mc:Fallback>{BOXED}</mc:Fallback></mc:AlternateContent></w:r>",
    ],
)
def test_marks_stand_around_what_cannot_hold_them_and_nothing_in_it_changes(inner: str) -> None:
    source, result = linted(whole(word_file(paragraph(run("Before "), inner, run(" after.")))))

    for review in (commented, with_tracked_changes):
        done = review(source, result.findings)
        root = part(done.content)
        assert path(root, "commentRangeStart") == "body/p"
        assert path(root, "commentReference") == "body/p/r"
        assert done.put_in == 0
        for one in list(root.iter(qn("w:commentRangeStart"), qn("w:commentRangeEnd"))):
            one.getparent().remove(one)  # type: ignore[union-attr]
        for one in list(root.iter(qn("w:commentReference"))):
            one.getparent().getparent().remove(one.getparent())  # type: ignore[union-attr,arg-type]
        assert etree.tostring(root) == etree.tostring(part(source.raw))


def test_field_that_begins_in_the_middle_of_a_run_is_not_divided() -> None:
    kinds = ("begin", "separate", "end")
    begin, separate, end = (f'<w:fldChar w:fldCharType="{kind}"/>' for kind in kinds)
    mixed = f"{begin}{separate}<w:t>An inmate</w:t>{end}{SPACED.format('. Addict')}"

    body = paragraph(f"<w:r>{SPACED.format('An addict. ')}{mixed}</w:r>")
    root = part(reviewed(body).content)

    assert [len(list(run)) for run in root[0][0].iter(qn("w:r"))] == [1, 1, 1, 4, 1, 1, 1, 1]
    assert commented_words(root) == ["An addict", "An inmate", "Addict"]


def test_comment_on_a_field_over_several_paragraphs_stands_around_all_of_it() -> None:
    contents = (
        paragraph(char("begin"), "<w:r><w:instrText>TOC</w:instrText></w:r>", char("separate"))
        + paragraph(run("Inmate rights"))
        + paragraph(char("end"))
    )

    root = part(reviewed(contents).content)

    (start,), (end,) = (root.iter(qn(f"w:commentRange{one}")) for one in ("Start", "End"))
    first, third = root[0][0], root[0][2]
    assert start.getparent() is first
    assert first[0] is start
    assert end.getparent() is third


def test_comment_on_a_block_of_a_control_stands_outside_and_names_the_words() -> None:
    review = reviewed(control(paragraph(run("An inmate."))) + paragraph(run("After.")))

    root = part(review.content)
    assert path(root, "commentRangeStart") == "body"
    assert path(root, "commentReference") == "body/p/r"
    assert commented_words(root) == ["An inmate."]
    assert "The words: An inmate" in said(review)[0]


def test_comment_on_a_cell_in_a_control_stands_in_the_nearest_paragraph() -> None:
    cell = control(f"<w:tc>{paragraph(run('An inmate.'))}</w:tc>")

    review = reviewed(f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>" + paragraph(run("After.")))

    assert path(part(review.content), "commentRangeStart") == "body/p"
    assert "In table 1, row 1: An inmate" in said(review)[0]


HEADER = '<w:sectPr><w:headerReference r:id="header1"/></w:sectPr>'


@pytest.mark.parametrize(
    ("before", "words"),
    [
        (field("DATE", run("May 1")), "Seen."),
        (control(run("Title")), "Seen."),
        ('<w:del w:id="1" w:author="A"><w:r><w:delText>Old</w:delText></w:r></w:del>', "Seen."),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden</w:t></w:r>", "Seen."),
        (f"<w:r><w:pict>{BOXED.replace('An inmate', 'Boxed')}</w:pict></w:r>", "Seen."),
    ],
)
def test_comment_on_a_header_stands_on_the_first_text_that_is_seen(before: str, words: str) -> None:
    body = paragraph(before) + paragraph(run("Seen.")) + HEADER

    review = reviewed(body, header1=paragraph(run("An inmate.")))

    assert commented_words(part(review.content)) == [words]
    assert "In the header: An inmate" in said(review)[0]


def test_comment_on_a_header_of_an_empty_body_stands_in_its_empty_paragraph() -> None:
    body = "<w:p><w:pPr><w:jc/></w:pPr></w:p>" + HEADER

    root = part(reviewed(body, header1=paragraph(run("An inmate met an addict."))).content)

    children = [etree.QName(one).localname for one in root[0][0]]
    assert children == ["pPr", *["commentRangeStart", "commentRangeEnd", "r"] * 2]
    ids = [one.get(qn("w:id"), "") for one in root.iter(qn("w:commentReference"))]
    assert ids == sorted(ids)


def test_finding_without_any_place_for_a_comment_is_counted() -> None:
    body = control(paragraph(run("An inmate."))) + HEADER

    review = reviewed(body, header1=paragraph(run("An addict.")))

    assert review.left_out == 2
    assert shown_as_words(review.content)


def test_text_box_is_named_and_its_copy_stays_like_it() -> None:
    body = paragraph(run("See "), f"<w:r><w:pict>{BOXED}</w:pict></w:r>")

    assert "In the text box: An inmate" in said(reviewed(body))[0]


@settings(deadline=None, max_examples=100)
@given(BODIES)
def test_second_review_adds_nothing(body: str) -> None:
    source, result = linted(whole(word_file(body + HEADER, header1=paragraph(run("An inmate.")))))
    once = commented(source, result.findings).content
    again, found = linted(once)

    assert commented(again, found.findings).content == once
    changed = with_tracked_changes(again, found.findings).content
    if "word/comments.xml" in zipfile.ZipFile(io.BytesIO(once)).namelist():
        first, second = (part(one, "word/comments.xml") for one in (once, changed))
        assert etree.tostring(first) == etree.tostring(second)


def test_comment_that_somebody_else_wrote_in_our_words_does_not_count() -> None:
    source, result = linted(whole(word_file(paragraph(run("An inmate.")))))
    once = commented(source, result.findings).content
    theirs = with_part(once, "word/comments.xml", lambda old: old.replace(b"Policypress", b"Ann"))
    again, found = linted(theirs)

    assert len(part(commented(again, found.findings).content, "word/comments.xml")) == 2


def test_numbers_stay_small_where_a_file_has_the_largest() -> None:
    mark = '<w:bookmarkStart w:id="2147483647" w:name="b"/><w:bookmarkStart w:id="1" w:name="c"/>'

    review = reviewed(paragraph(mark, run("An inmate met an addict.")))

    comments = part(review.content, "word/comments.xml")
    assert [one.get(qn("w:id")) for one in comments] == ["2", "3"]


def with_part(raw: bytes, name: str, change: object) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(packed, "w") as new:
        for one in old.namelist():
            content = old.read(one)
            new.writestr(one, change(content) if one == name else content)  # type: ignore[operator]
    return packed.getvalue()


def test_relation_to_comments_that_are_not_there_is_used() -> None:
    raw = whole(word_file(paragraph(run("An inmate.")), comments=""))
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            if name != "word/comments.xml":
                new.writestr(name, old.read(name))
    source, result = linted(packed.getvalue())

    done = commented(source, result.findings).content

    relations = "word/_rels/document.xml.rels"
    assert etree.tostring(part(done, relations)) == etree.tostring(part(raw, relations))
    assert len(part(done, "word/comments.xml")) == 1
    (override,) = part(done, "[Content_Types].xml").iter(f"{{{TYPES}}}Override")
    assert override.get("PartName") == "/word/comments.xml"


def test_file_without_content_types_is_refused_with_its_name() -> None:
    source, result = linted(word_file(paragraph(run("An inmate."))))

    with pytest.raises(UnreadableInputError, match=r"a\.docx: .*Content_Types"):
        commented(source, result.findings)


def test_content_types_may_be_written_in_small_letters() -> None:
    raw = whole(word_file(paragraph(run("An inmate.")))).replace(
        b"[Content_Types]", b"[content_types]"
    )
    source, result = linted(raw)

    done = commented(source, result.findings).content

    assert "[Content_Types].xml" not in zipfile.ZipFile(io.BytesIO(done)).namelist()
    assert b"comments+xml" in zipfile.ZipFile(io.BytesIO(done)).read("[content_types].xml")


def without_range(content: bytes) -> bytes:
    """Return a text in which only the signs of comments are left, as LibreOffice leaves some."""
    root = etree.fromstring(content)
    for name in ("w:commentRangeStart", "w:commentRangeEnd"):
        for mark in list(root.iter(qn(name))):
            mark.getparent().remove(mark)  # type: ignore[union-attr]
    return etree.tostring(root)


def test_comment_of_which_only_the_sign_is_left_is_not_made_again() -> None:
    once = reviewed(paragraph(run("An inmate met an addict."))).content
    again, found = linted(with_part(once, "word/document.xml", without_range))

    assert len(part(commented(again, found.findings).content, "word/comments.xml")) == 2


def test_comment_that_names_its_words_is_theirs_where_a_control_is_taken_away() -> None:
    once = reviewed(paragraph(control(run("the inmate ran")))).content

    def opened(content: bytes) -> bytes:
        root = etree.fromstring(content)
        (holder,) = root.iter(qn("w:sdt"))
        for one in root.iter(qn("w:sdtContent")):
            for inner in list(one):
                holder.addprevious(inner)
        holder.getparent().remove(holder)  # type: ignore[union-attr]
        return etree.tostring(root)

    again, found = linted(with_part(once, "word/document.xml", opened))

    assert "The words: inmate" in said(reviewed(paragraph(control(run("the inmate ran")))))[0]
    assert len(part(commented(again, found.findings).content, "word/comments.xml")) == 1


def test_new_label_in_a_reviewed_file_has_a_comment_at_its_own_place() -> None:
    body = paragraph(run("See "), control(run("the inmate")))
    once = reviewed(body).content

    def longer(content: bytes) -> bytes:
        return content.replace(b"See ", b"The inmate ran. See ")

    again, found = linted(with_part(once, "word/document.xml", longer))
    done = commented(again, found.findings).content

    assert len(part(done, "word/comments.xml")) == 2
    assert "inmate" in commented_words(part(done))


def test_number_with_a_zero_before_it_is_not_given_again() -> None:
    mark = '<w:bookmarkStart w:id="01" w:name="b"/><w:bookmarkStart w:id="+2" w:name="c"/>'

    comments = part(reviewed(paragraph(mark, run("An inmate."))).content, "word/comments.xml")

    assert [one.get(qn("w:id")) for one in comments] == ["3"]


def test_file_with_a_list_of_types_that_ends_in_the_middle_is_refused() -> None:
    raw = with_part(
        whole(word_file(paragraph(run("An inmate.")))), "[Content_Types].xml", lambda old: old[:9]
    )
    source, result = linted(raw)

    with pytest.raises(UnreadableInputError, match=r"a\.docx: .*cannot be read"):
        commented(source, result.findings)


def test_sign_that_the_author_gave_a_note_stays_with_its_reference() -> None:
    sign = '<w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t>'
    note = f'<w:footnote w:id="2">{paragraph(run("An addict."))}</w:footnote>'

    done = reviewed(paragraph(run("One inmate"), f"<w:r>{sign}</w:r>"), footnotes=note)

    (reference,) = part(done.content).iter(qn("w:footnoteReference"))
    following = reference.getnext()
    assert following is not None
    assert following.text == "*"
    assert commented_words(part(done.content)) == ["inmate", "*"]
