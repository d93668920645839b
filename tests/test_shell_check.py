"""What is said of an office's own shell that cannot be used."""

import io
import random
import zipfile
from pathlib import Path

import pytest
from docx import Document

from generator.errors import InvalidSourceError, UnreadableInputError
from generator.writers.shell import default_shell
from generator.writers.shell_check import check_shell, shell_problems
from generator.writers.word import policy_docx
from generator.writers.word_package import unzipped, zipped
from tests.word_cases import changed_shell, lines, office, policy

ANY_PATH = Path("letterhead.docx")
BODY = '<w:r><w:t xml:space="preserve">{{ body }}</w:t></w:r>'
NORMAL = '<w:pPr><w:pStyle w:val="Normal"/></w:pPr>'
TABLE_START = '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc>'
TABLE_END = "</w:tc></w:tr></w:tbl>"
STRANGER = '<Relationship Id="rId90" Type="{}" Target="{}"{}/></Relationships>'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def said(data: bytes) -> str:
    return "\n".join(map(str, shell_problems(ANY_PATH, data)))


def with_text(words: str) -> bytes:
    """Return our shell with one more paragraph in front."""
    paragraph = f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"
    return changed_shell({"<w:body>": f"<w:body>{paragraph}"})


def with_relationship(kind: str, target: str, *, external: bool = True) -> bytes:
    mode = ' TargetMode="External"' if external else ""
    files = unzipped(default_shell())
    name = "word/_rels/document.xml.rels"
    entry = STRANGER.format(f"{OFFICE}/{kind}", target, mode).encode()
    return zipped({**files, name: files[name].replace(b"</Relationships>", entry)})


def test_file_that_is_not_there_cannot_be_read(tmp_path):
    with pytest.raises(UnreadableInputError):
        check_shell(tmp_path / "none.docx")


def test_folder_cannot_be_read(tmp_path):
    with pytest.raises(UnreadableInputError):
        check_shell(tmp_path)


@pytest.mark.parametrize("data", [b"", b"not a zip", b"PK\x03\x04 cut off", default_shell()[:9000]])
def test_file_that_is_no_zip_is_no_word_file(data):
    assert "not a Word file" in said(data)


def test_old_word_file_is_named_as_such():
    assert "old Word file" in said(bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 600)


def test_zip_without_a_document_is_no_word_file():
    assert "not a Word file" in said(zipped({"readme.txt": b"hello"}))


def test_other_office_files_are_refused():
    sheet = changed_shell({"wordprocessingml.document.main": "spreadsheetml.sheet.main"})

    assert "another kind of Office file" in said(sheet)


def test_file_for_macros_is_refused():
    kind = "application/vnd.ms-word.document.macroEnabled.main+xml"
    ours = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

    assert "macros" in said(changed_shell({ours: kind}))


def test_macros_in_a_plain_file_are_refused():
    data = with_relationship("vbaProject", "vbaProject.bin", external=False)

    assert "word/document.xml: the shell holds macros" in said(data)


def test_bomb_is_refused_before_it_is_unpacked():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b" " * 90_000_000)

    assert "unpacks to far more" in said(buffer.getvalue())


def test_entities_are_refused():
    lol = '<!DOCTYPE w:document [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>'
    data = changed_shell({"<w:document ": f"{lol}<w:document "})

    assert "document type" in said(data)


def test_unknown_tag_is_named_with_part_paragraph_and_the_nearest_tag():
    (problem,) = shell_problems(
        ANY_PATH, changed_shell({"{{ office_short_name }}": "{{ ofice_name }}"})
    )

    assert "word/header1.xml, paragraph 1 (" in problem.message
    assert "unknown tag 'ofice_name'" in problem.message
    assert problem.hint == "did you mean 'office_name'?"


@pytest.mark.parametrize(
    "written",
    [
        "{{ title",
        "title }}",
        "{{ office.name }}",
        "{{ title|upper }}",
        "{{ ''.__class__ }}",
        "{{p title }}",
        "{{{ title }}}",
        "{{- title -}}",
        "{% if draft %}",
        "{%p endif %}",
        "{# note #}",
        "{",
    ],
)
def test_everything_but_a_plain_tag_is_refused(written):
    assert "word/document.xml, paragraph 1 (" in said(with_text(f"x {written} y"))


def test_tag_cut_in_two_by_word_is_still_a_tag():
    cut = '{</w:t></w:r><w:r><w:t>{ ti</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>tle }}'

    assert said(with_text(cut)) == ""


def test_tag_in_a_field_code_is_refused():
    code = "<w:p><w:r><w:instrText>TITLE {{ title }}</w:instrText></w:r></w:p>"

    assert "a field or a description" in said(changed_shell({"<w:body>": f"<w:body>{code}"}))


def test_body_must_be_there():
    assert "word/document.xml: the tag {{ body }} is missing" in said(
        changed_shell({"{{ body }}": "x"})
    )


def test_body_must_be_there_once():
    assert "more than once" in said(with_text("{{ body }}"))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{{ body }}", "See {{ body }}"),
        (f"<w:p>{NORMAL}{BODY}</w:p>", f"{TABLE_START}<w:p>{BODY}</w:p>{TABLE_END}"),
        (BODY, f"{BODY}<w:r><w:drawing/></w:r>"),
    ],
    ids=["beside words", "in a table", "beside a picture"],
)
def test_body_must_stand_alone_in_the_text(old, new):
    assert "must stand alone" in said(changed_shell({old: new}))


def test_body_in_a_header_is_refused():
    shell = changed_shell({"{{ body }}": "x", "{{ office_short_name }}": "{{ body }}"})

    assert "word/header1.xml, paragraph 1" in said(shell)


def test_missing_styles_are_named(tmp_path):
    path = tmp_path / "plain.docx"
    document = Document()
    document.add_paragraph("{{ body }}")
    document.save(path)

    messages = [problem.message for problem in check_shell(path)]

    assert messages == [
        "word/styles.xml: the paragraph style 'toc 1' is missing",
        "word/styles.xml: the paragraph style 'footnote text' is missing",
        "word/styles.xml: the character style 'footnote reference' is missing",
        "word/styles.xml: the character style 'Hyperlink' is missing",
    ]


@pytest.mark.parametrize(
    ("kind", "target", "words"),
    [
        ("attachedTemplate", "file:///C:/letter.dotm", "hangs on another template"),
        ("image", "https://example.org/logo.png", "Word would fetch"),
        ("hyperlink", "file:///C:/x", "leads nowhere"),
    ],
)
def test_what_lies_outside_is_refused(kind, target, words):
    assert words in said(with_relationship(kind, target))


def test_links_to_the_web_are_welcome():
    assert said(with_relationship("hyperlink", "https://example.org/")) == ""


def test_part_that_is_missing_is_named():
    assert "word/gone.xml is missing" in said(
        with_relationship("image", "gone.xml", external=False)
    )


def test_tracked_changes_are_refused():
    inserted = '<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>x</w:t></w:r></w:ins></w:p>'

    assert "tracked changes" in said(changed_shell({"<w:body>": f"<w:body>{inserted}"}))


def test_comments_are_refused(tmp_path):
    path = tmp_path / "commented.docx"
    path.write_bytes(default_shell())
    document = Document(path)
    document.add_comment(document.paragraphs[0].runs, text="Is this right?", author="x")
    document.save(path)

    assert "word/comments.xml: the shell has comments" in "".join(map(str, check_shell(path)))


def test_fields_that_fetch_are_refused():
    code = '<w:p><w:fldSimple w:instr=" INCLUDEPICTURE https://example.org/x "/></w:p>'

    assert "INCLUDEPICTURE" in said(changed_shell({"<w:body>": f"<w:body>{code}"}))


def with_notes(*notes: str) -> bytes:
    """Return our shell with a part for footnotes, as Word leaves it."""
    files = unzipped(with_relationship("footnotes", "footnotes.xml", external=False))
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    entry = f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'
    types = files["[Content_Types].xml"].replace(b"</Types>", entry.encode())
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xml = f'<w:footnotes xmlns:w="{space}">{"".join(notes)}</w:footnotes>'
    return zipped({**files, "[Content_Types].xml": types, "word/footnotes.xml": xml.encode()})


SEPARATOR = (
    '<w:footnote w:type="separator" w:id="{}"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
)
NOTE = '<w:footnote w:id="2"><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:footnote>'


def test_empty_part_for_footnotes_is_filled(tmp_path):
    shell = tmp_path / "shell.docx"
    shell.write_bytes(with_notes())

    data = policy_docx(policy(), office(), shell)

    assert lines(data, "word/footnotes.xml") == [" Ann Hall, Halls.", " Bo Yard, Yards"]


def test_footnotes_of_the_shell_itself_are_refused():
    assert "footnotes of its own" in said(with_notes(SEPARATOR.format(0), NOTE.format("x")))


def test_tags_in_footnotes_are_refused():
    assert "word/footnotes.xml, paragraph 1" in said(with_notes(NOTE.format("{{ title }}")))


def test_separators_of_the_shell_are_kept(tmp_path):
    shell = tmp_path / "shell.docx"
    shell.write_bytes(with_notes(SEPARATOR.format(0), SEPARATOR.format(7)))

    data = policy_docx(policy(), office(), shell)

    assert lines(data, "word/footnotes.xml")[2:] == [" Ann Hall, Halls.", " Bo Yard, Yards"]
    assert list(unzipped(data)).count("word/footnotes.xml") == 1


def test_wrong_shell_stops_the_policy_with_all_its_problems(tmp_path):
    shell = tmp_path / "shell.docx"
    shell.write_bytes(changed_shell({"{{ title }}": "{{ titel }}", "{{ number }}": "{{ numer }}"}))

    with pytest.raises(InvalidSourceError) as caught:
        policy_docx(policy(), office(), shell)

    # Number stands in the title block, in the header and in the footer.
    assert len(caught.value.problems) == 4


def test_shell_with_body_alone_is_enough(tmp_path):
    shell = tmp_path / "shell.docx"
    words = (
        "office_",
        "jurisdiction",
        "Policy ",
        "title",
        "Version",
        "facts",
        "issued",
        "approved",
        "warning",
    )
    shell.write_bytes(changed_shell(without=words))

    assert check_shell(shell) == ()
    assert lines(policy_docx(policy(), office(), shell))[:2] == ["DRAFT - not in force", "Contents"]


def damaged(chance: random.Random) -> bytes:
    files = unzipped(default_shell())
    name = chance.choice(sorted(files))
    content = bytearray(files[name])
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(content))
        content[start : start + chance.randint(0, 30)] = chance.choice(
            [b"", b"<", b'"', b"w:p", b"\0"]
        )
    return zipped({**files, name: bytes(content)})


def test_damaged_shells_have_problems_and_no_traceback():
    chance = random.Random(20261102)

    outcomes = [bool(shell_problems(ANY_PATH, damaged(chance))) for _ in range(300)]

    assert outcomes.count(True) > 200
