"""Page and Word file say the same words, clause by clause, and every word of the tree."""

import io
import zipfile
from pathlib import Path

import pytest
from lxml import etree, html

from generator import resources
from generator.drafting import read_policies
from generator.new_office import copy_sample
from generator.pipeline import build
from generator.policy.model import Clause, NoteMark, Policy, paragraphs, words

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HOSTILE = r"""O'Neil & Sons <select> {{ 6*7 }} *bold* | C:\x </title><script>x</script> &amp; ]]>"""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample office with a hostile clause of its own, built once."""
    folder = tmp_path_factory.mktemp("office")
    copy_sample(folder)
    path = folder / "policy_sources" / "bail.yml"
    text = path.read_text("utf-8").replace("additional_provisions: []", "")
    quoted = "'" + HOSTILE.replace("'", "''") + "'"
    provision = f"  - {{section: exceptions, id: ours, title: {quoted}, text: {quoted}}}\n"
    head, _, rest = text.partition("additional_provisions:\n")
    path.write_text(f"{head.rstrip()}\n\nadditional_provisions:\n{provision}{rest}", "utf-8")
    build(folder / "policy_sources", folder / "build", [], lambda _: None)
    return folder


@pytest.fixture(scope="module")
def policies(office: Path) -> dict[str, Policy]:
    _, finished = read_policies(office / "policy_sources", [])
    return {one.policy.id: one.policy for one in finished}


def in_tree(clause: Clause) -> str:
    texts = [clause.number, clause.title, *(words(one) for one in paragraphs(clause.blocks))]
    return joined(texts)


def in_page(path: Path, ids: set[str]) -> dict[str, str]:
    """Return the words of the page between one clause's heading and the next one's."""
    article = html.parse(str(path)).xpath("//article")[0]
    for unseen in article.xpath(
        ".//*[contains(@class, 'headerlink')] | .//sup | .//script | .//style"
    ):
        unseen.drop_tree()
    return _cut(article, lambda element: element.get("id") or "", ids)


def in_word(path: Path, ids: set[str]) -> dict[str, str]:
    """Return the words of the Word file from one clause's bookmark to the next one's."""
    root = etree.fromstring(
        zipfile.ZipFile(io.BytesIO(path.read_bytes())).read("word/document.xml")
    )
    bookmarks = {f"c_{one.replace('-', '_')}": one for one in ids}
    parts: dict[str, list[str]] = {}
    current = ""
    for paragraph in root.iter(f"{W}p"):
        for mark in paragraph.iter(f"{W}bookmarkStart"):
            current = bookmarks.get(mark.get(f"{W}name", ""), current)
        parts.setdefault(current, []).append(_spoken(paragraph))
    return {key: joined(texts) for key, texts in parts.items()}


def _spoken(paragraph: etree._Element) -> str:
    # Tabs are left out: those of the paragraph's own settings have the same name.
    pieces = paragraph.iter(f"{W}t", f"{W}br")
    return "".join(
        "\n" if piece.tag == f"{W}br" else piece.text or ""
        for piece in pieces
        if not _is_mark(piece.getparent())
    )


def _is_mark(run: etree._Element) -> bool:
    """Tell whether a run is the number of a note that is cited again."""
    style = run.find(f"{W}rPr/{W}rStyle")
    return style is not None and style.get(f"{W}val") == "FootnoteReference"


def _cut(root, key, ids: set[str]) -> dict[str, str]:
    parts: dict[str, list[str]] = {}
    current = ""
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            if element.tag in ("h2", "h3") or key(element) in ids:
                current = key(element)
            parts.setdefault(current, []).append(
                (" " if element.tag in BLOCKS else "") + (element.text or "")
            )
        else:
            parts.setdefault(current, []).append(
                (" " if element.tag in BLOCKS else "") + (element.tail or "")
            )
    return {name: joined(["".join(texts)]) for name, texts in parts.items()}


BLOCKS = ("p", "li", "td", "th", "tr", "h2", "h3", "ul", "ol", "table", "br", "div", "dd", "dt")


def joined(texts: list[str]) -> str:
    """Return texts as one line of words: how they are broken into lines is the format's affair."""
    return " ".join(" ".join(texts).split())


def ends_of_sections(policy: Policy) -> set[str]:
    return {part.id for part in policy.parts()} | {"notes"}


def test_every_clause_says_the_same_in_page_and_word_file(
    office: Path, policies: dict[str, Policy]
) -> None:
    for name, policy in policies.items():
        ids = ends_of_sections(policy)
        page = in_page(office / "build" / "site" / "policies" / name / "index.html", ids)
        word = in_word(office / "build" / "word" / f"{name}.docx", ids)
        for clause in policy.clauses():
            expected = in_tree(clause)
            assert joined([page[clause.id]]) == expected, (name, clause.id)
            # Word counts the number itself; after the last clause people sign.
            said = joined([clause.number, word[clause.id]]).split(" Approved by Signature ")[0]
            assert said == expected, (name, clause.id)


def test_a_hostile_clause_stands_in_both_exactly(office: Path, policies: dict[str, Policy]) -> None:
    ids = ends_of_sections(policies["bail"])
    page = in_page(office / "build" / "site" / "policies" / "bail" / "index.html", ids)
    word = in_word(office / "build" / "word" / "bail.docx", ids)

    assert page["ours"].count(HOSTILE) == 2
    assert word["ours"].count(HOSTILE) == 2


def test_every_fact_of_the_head_stands_in_both(office: Path, policies: dict[str, Policy]) -> None:
    for name, policy in policies.items():
        ids = ends_of_sections(policy)
        page = in_page(office / "build" / "site" / "policies" / name / "index.html", ids)
        word = in_word(office / "build" / "word" / f"{name}.docx", ids)
        whole_page, whole_word = " ".join(page.values()), " ".join(word.values())
        for fact in policy.facts:
            assert joined([fact.label, fact.value]) in whole_page
            assert fact.value in whole_word


def test_every_note_stands_in_both(office: Path, policies: dict[str, Policy]) -> None:
    for name, policy in policies.items():
        page = (office / "build" / "site" / "policies" / name / "index.html").read_text("utf-8")
        listed = joined(html.fromstring(page).xpath("//article//li//text()"))
        package = zipfile.ZipFile(office / "build" / "word" / f"{name}.docx")
        notes = etree.fromstring(package.read("word/footnotes.xml"))
        spoken = [joined(["".join(note.itertext(f"{W}t"))]) for note in notes]
        marks = sum(
            isinstance(inline, NoteMark)
            for clause in policy.clauses()
            for one in paragraphs(clause.blocks)
            for inline in one
        )
        assert sum(note.marks for note in policy.notes) == marks
        for note in policy.notes:
            assert joined([words(note.children)]) in listed
            assert joined([words(note.children)]) in spoken


def test_the_word_file_beside_the_page_is_the_same_file(office: Path) -> None:
    for path in (office / "build" / "word").glob("*.docx"):
        beside = office / "build" / "site" / "policies" / path.stem / path.name
        assert beside.read_bytes() == path.read_bytes()


def test_reasons_and_cautions_are_in_no_output(office: Path) -> None:
    _, finished = read_policies(office / "policy_sources", [])
    assert resources.sample_office().is_dir()
    secrets = [
        secret
        for one in finished
        for answer in one.answers.by_question.values()
        for secret in (answer.reason, *answer.cautions())
        if secret
    ]
    assert secrets
    for path in (office / "build" / "site").rglob("*"):
        if path.suffix in (".html", ".json", ".xml", ".md"):
            text = path.read_text("utf-8")
            assert not [secret for secret in secrets if secret in text], path
