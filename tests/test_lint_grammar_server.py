"""Grammar by LanguageTool: what is sent, what is passed over, and what happens without it.

POLICYPRESS_LANGUAGETOOL names a real server; without it, only the tests with answers made up run.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from generator.cli import main
from generator.errors import InvalidSourceError
from generator.lint.extract.markdown import markdown_text
from generator.lint.extract.text import plain_text
from generator.lint.languagetool.findings import grammar_findings
from generator.lint.languagetool.server import GrammarUnavailableError, connected, is_inside
from generator.lint.match import find_all
from generator.lint.model import GrammarServer
from generator.lint.rules.allow import read_language
from generator.lint.rules.rule_files import compile_rules

RULEBASE = compile_rules(Path(__file__).parent / "cases" / "language" / "rules")
SERVER = os.environ.get("POLICYPRESS_LANGUAGETOOL", "")


@dataclass
class Answer:
    offset: int
    error_length: int
    rule_id: str = "A_RULE"
    rule_issue_type: str = "grammar"
    message: str = "Wrong."
    replacements: list[str] = field(default_factory=lambda: ["right"])


class Server:
    """Says that each of some words is wrong."""

    def __init__(self, *wrong: str) -> None:
        self.wrong = wrong
        self.sent: list[str] = []

    def check(self, text: str) -> Sequence[Answer]:
        self.sent.append(text)
        return [Answer(text.index(one), len(one)) for one in self.wrong if one in text]


def found(text: str, server: Server, *own_words: str) -> list[str]:
    extracted = markdown_text(text)
    ours = find_all(extracted, RULEBASE).findings
    findings = grammar_findings(extracted, ours, own_words, server.check)
    assert all(one.span.of(text) == one.matched for one in findings)
    return [one.matched for one in findings]


def test_findings_point_into_the_source_past_marks_and_code() -> None:
    server = Server("gose", "has went")

    assert found("He **gose**, `code here`, \U0001f600 he has *went*.", server) == [
        "gose",
        "has *went",
    ]


def test_quotations_and_code_are_not_sent() -> None:
    server = Server()

    found('She said, "my secret words," and `more secrets` \u201cand others\u201d.', server)

    assert "secret" not in server.sent[0]
    assert "others" not in server.sent[0]
    assert "She said" in server.sent[0]


def test_our_own_findings_are_not_said_twice() -> None:
    server = Server("addict", "Teh")

    assert found("Teh man met an addict.", server) == ["Teh"]


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("The man Kowalczyk read.", "The man Xxxxxxxxx read."),
        ("Maria Keller said no.", "Xxxxx Xxxxxx said no."),
        ("On May 3 I saw Keller. Keller left.", "On May 3 I saw Xxxxxx. Xxxxxx left."),
        ("They asked Dr. Ruiz.", "They asked Xx. Xxxx."),
        ("A **Marlow** man.", "A Xxxxxx man."),
        ("The Court sat. Court is open.", "The Xxxxx sat. Xxxxx is open."),
        ("Officers left the house.", "Officers left the house."),
        ("He read a blotter.", "He read a xxxxxxx."),
    ],
)
def test_names_and_the_offices_own_words_are_not_sent(text: str, sent: str) -> None:
    server = Server()

    found(text, server, "Blotter")

    assert server.sent[0].strip() == sent


def test_what_is_said_of_hidden_words_is_dropped() -> None:
    server = Server("Xxxxxxxxx", "gose")

    assert found("The man Kowalczyk left and gose.", server) == ["gose"]


def test_long_texts_are_sent_in_pieces_and_each_is_found() -> None:
    text = "\n\n".join(["One plain word after another. " * 100 + "gose"] * 9)
    server = Server("gose")

    assert len(found(text, server)) == len(server.sent)
    assert max(map(len, server.sent)) <= 15_000


@pytest.mark.parametrize(
    ("address", "inside"),
    [
        ("http://127.0.0.1:8081", True),
        ("http://localhost:8081", True),
        ("http://10.1.2.3/", True),
        ("http://[::1]:8081", True),
        ("http://grammar:8081", True),
        ("https://grammar.office.internal", True),
        ("https://api.languagetool.org/v2", False),
        ("https://localhost.example.org", False),
        ("http://8.8.8.8", False),
        ("nonsense", False),
    ],
)
def test_only_the_offices_own_network_is_inside(address: str, inside: bool) -> None:
    assert is_inside(address) is inside


def test_nothing_is_sent_outside_unless_the_office_says_so() -> None:
    with pytest.raises(GrammarUnavailableError, match="drafts_may_leave_the_office"):
        connected(GrammarServer("https://api.languagetool.org"))


def test_office_names_server_and_words(tmp_path: Path) -> None:
    path = tmp_path / "language.yml"
    path.write_text(
        "grammar: {server: 'https://x.example.org', drafts_may_leave_the_office: yes,"
        " words: [blotter]}",
        encoding="utf-8",
    )

    rules = RULEBASE.with_language(read_language(path, RULEBASE))

    assert rules.grammar == GrammarServer("https://x.example.org", may_leave=True)
    assert rules.own_words == ("blotter",)


@pytest.mark.parametrize("text", ["grammar: x", "grammar: {sever: x}"])
def test_mistakes_in_its_settings_are_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "language.yml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(InvalidSourceError):
        read_language(path, RULEBASE)


def test_without_a_server_our_rules_still_run_and_it_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "language.yml").write_text("grammar: {server: 'http://127.0.0.1:9'}", "utf-8")
    (tmp_path / "a.txt").write_text("One inmate.", encoding="utf-8")
    language = str(tmp_path / "language.yml")

    code = main(["lint", "--grammar", "--language", language, str(tmp_path / "a.txt")])

    captured = capsys.readouterr()
    assert code == 1
    assert "grammar not checked: " in captured.err
    assert "1 finding" in captured.out


@pytest.mark.skipif(not SERVER, reason="POLICYPRESS_LANGUAGETOOL names no server")
def test_real_server_finds_mistakes_after_ours(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "language.yml").write_text(f"grammar: {{server: '{SERVER}'}}", "utf-8")
    (tmp_path / "a.md").write_text("This **are** \U0001f600 an inmate, he go.\n", "utf-8")
    language = str(tmp_path / "language.yml")

    main(["lint", "--grammar", "--format", "github", "--language", language, str(tmp_path)])

    titles = [
        line.split("title=")[1].split("::")[0]
        for line in capsys.readouterr().out.split()
        if "title=" in line
    ]
    assert titles[0] == "inmate"
    assert "grammar-he-verb-agr" in titles


@pytest.mark.skipif(not SERVER, reason="POLICYPRESS_LANGUAGETOOL names no server")
def test_real_server_says_nothing_of_names_and_quotations_and_finds_what_is_wrong() -> None:
    text = (
        "Deputy Wojciech Kowalczyk read teh report to Ms. Xiong of Tamarack County.\n\n"
        "\u201cHe don\u2019t knowed nothing,\u201d she said. Xiong have two blotters."
    )
    check = connected(GrammarServer(SERVER))
    findings = grammar_findings(plain_text(text), (), ("blotters",), check)

    assert [one.matched for one in findings] == ["teh"]
    assert findings[0].suggestions[0] == "the"
