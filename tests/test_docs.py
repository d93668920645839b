"""What the documentation says to write is written, and works."""

import re
import shutil
from pathlib import Path

import pytest

from generator import resources
from generator.drafting import read_policies
from generator.policy.model import paragraphs, words

ROOT = Path(__file__).parent.parent
_BLOCK = re.compile(r"^```\w+ file=(\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_the_policy_of_the_documentation_can_be_added_as_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path, text in _BLOCK.findall((ROOT / "docs" / "adding-a-policy.md").read_text("utf-8")):
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        before = target.read_text("utf-8") if target.exists() else ""
        target.write_text(before + text, "utf-8")
    library = tmp_path / "library"
    shutil.copytree(resources.library(), library)
    with (library / "guide" / "recommendations.yml").open("a", encoding="utf-8") as file:
        file.write((tmp_path / "templates" / "guide" / "recommendations.yml").read_text("utf-8"))
    monkeypatch.setattr(resources, "library", lambda: library)
    shutil.copy(resources.sample_office() / "office.yml", tmp_path / "policy_sources")

    _, finished = read_policies(tmp_path / "policy_sources", [])

    spoken = "\n".join(
        words(one) for clause in finished[0].policy.clauses() for one in paragraphs(clause.blocks)
    )
    assert "Every prosecutor of the office learns the history of drug laws." in spoken
    assert "at least 4 hours a year" in spoken
    assert "(see section 2.1)" in spoken
