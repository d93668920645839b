"""The Word file as a file: valid, the same on every run, and open about itself."""

import hashlib
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from lxml import etree
from openxml_audit import FileFormat, OpenXmlValidator

from generator.policy.model import Text
from generator.writers import word_package
from generator.writers.shell import default_shell
from generator.writers.word import policy_docx
from generator.writers.word_body import BodyWriter
from tests.word_cases import SHELL, W, office, parts, policy, root, table, text, with_blocks

ROOT = Path(__file__).parent.parent
HASH_OF_THE_FILE = """
import hashlib
from generator.writers.word import policy_docx
from tests.word_cases import SHELL, office, policy
print(hashlib.sha256(policy_docx(policy(), office(), SHELL)).hexdigest())
"""


def findings(data: bytes, folder: Path) -> list[str]:
    path = folder / "audited.docx"
    path.write_bytes(data)
    validator = OpenXmlValidator(FileFormat.MICROSOFT_365, max_errors=0, strict=True)
    return [str(error) for error in validator.validate(path).errors]


@pytest.mark.parametrize(
    "tree",
    [
        policy(),
        policy(status="in_force", status_label="In force"),
        with_blocks(text("No list, no note.")),
        with_blocks(table(("A",), ("x",)), table(("B",), ("y",)), text("end")),
    ],
    ids=["everything", "in force", "bare", "tables"],
)
def test_audit_has_nothing_to_say_of_a_policy(tree, tmp_path):
    assert findings(policy_docx(tree, office(), SHELL), tmp_path) == []


def test_audit_has_nothing_to_say_of_the_shell(tmp_path):
    assert findings(default_shell(), tmp_path) == []


@pytest.mark.parametrize(
    "world",
    [
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
        {"TZ": "America/Los_Angeles", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2"},
        {"TZ": "UTC", "LC_ALL": "POSIX", "PYTHONHASHSEED": "random", "PYTHONUTF8": "1"},
    ],
    ids=lambda world: world["TZ"],
)
def test_same_input_gives_the_same_bytes_anywhere(world):
    here = hashlib.sha256(policy_docx(policy(), office(), SHELL)).hexdigest()

    there = subprocess.run(
        [sys.executable, "-c", HASH_OF_THE_FILE],
        env={**os.environ, **world, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert there.stdout.strip() == here


def test_zip_carries_no_clock_and_no_machine():
    data = policy_docx(policy(), office(), SHELL)

    with zipfile.ZipFile(io.BytesIO(data)) as package:
        entries = package.infolist()
    names = [entry.filename for entry in entries]
    assert names[0] == "[Content_Types].xml"
    assert names[1:] == sorted(names[1:])
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {(entry.create_system, entry.external_attr) for entry in entries} == {(3, 0o644 << 16)}


def test_file_says_what_it_is_and_who_it_is_from():
    data = policy_docx(policy(), office(), SHELL)

    said = {one.tag.rpartition("}")[2]: one.text for one in root(data, "docProps/core.xml")}
    assert said == {
        "title": "Bail and pretrial release",
        "subject": "A prosecutor starts every case from release before trial.",
        "creator": "Office of the District Attorney of Tamarack County",
        "lastModifiedBy": "Office of the District Attorney of Tamarack County",
        "identifier": "2026-01",
        "version": "1.0",
        "contentStatus": "DRAFT - not in force",
        "language": "en-US",
        "created": "2026-11-02T00:00:00Z",
        "modified": "2026-11-02T00:00:00Z",
    }


def test_language_stands_in_the_styles():
    styles = root(policy_docx(policy(), office(), SHELL), "word/styles.xml")

    languages = [one.get(f"{W}val") for one in styles.find(f"{W}docDefaults").iter(f"{W}lang")]
    assert languages == ["en-US"]


def test_file_holds_no_macros_and_fetches_nothing():
    files = parts(policy_docx(policy(), office(), SHELL))

    assert not [name for name in files if "vba" in name.lower() or name.endswith(".bin")]
    for name, content in files.items():
        if name.endswith(".rels"):
            for one in etree.fromstring(content):
                outside = one.get("TargetMode") == "External"
                assert not outside or one.get("Type").endswith("/hyperlink")


def test_lost_words_are_an_error_that_names_the_clause(monkeypatch):
    whole = BodyWriter.write
    monkeypatch.setattr(BodyWriter, "write", lambda self, tree: whole(self, tree)[:-1])

    with pytest.raises(ValueError, match="clause 'only' lost words"):
        policy_docx(with_blocks(text("First."), text("Last.")), office(), SHELL)


def test_words_in_another_order_are_an_error(monkeypatch):
    whole = BodyWriter.write
    monkeypatch.setattr(BodyWriter, "write", lambda self, tree: whole(self, tree)[::-1])

    with pytest.raises(ValueError, match="lost words"):
        policy_docx(with_blocks(text("First."), text("Last.")), office(), SHELL)


def test_part_that_is_not_xml_is_an_error(monkeypatch):
    monkeypatch.setattr(word_package, "unzipped", lambda data: {"word/document.xml": b"<w:p"})

    with pytest.raises((ValueError, etree.XMLSyntaxError)):
        policy_docx(with_blocks(text(Text("x"))), office(), SHELL)
