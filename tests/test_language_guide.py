from pathlib import Path

from generator import resources
from generator.drafting import read_rules
from generator.language_figures import read_figures
from generator.language_guide import INDEX, category_titles, language_pages
from generator.lint.rules.rule_files import compile_rules
from generator.lint.rules.rulebase import load_rules
from tests.evaluate import measured

LANGUAGE = resources.library() / "language"


def pages() -> dict[str, str]:
    return language_pages(load_rules(LANGUAGE), category_titles(LANGUAGE), read_figures(LANGUAGE))


def test_every_rule_has_an_entry_that_can_be_linked() -> None:
    text = "\n".join(pages().values())

    for rule in load_rules(LANGUAGE).rules:
        assert f"{{#{rule.id}}}" in text


def test_an_entry_says_what_to_avoid_what_to_say_why_and_who_says_so() -> None:
    page = pages()["language/people-and-drugs.md"]
    entry = page.partition("{#addict}")[2].partition("\n## ")[0]

    for said in (
        "<strong>Avoid:</strong> addict",
        "Say instead:",
        "person with",
        "Why:",
        "https://",
    ):
        assert said in entry


def test_an_entry_says_near_which_words_alone_it_counts() -> None:
    page = pages()["language/charges-and-sales.md"]
    entry = page.partition("{#dealer}")[2].partition("\n## ")[0]

    assert "<strong>Only near words such as:</strong> addict;" in entry


def test_the_guide_says_near_which_words_a_rule_does_not_apply() -> None:
    page = pages()["language/people-and-drugs.md"]
    entry = page.partition("{#abuser}")[2].partition("\n## ")[0]

    assert "<strong>Not near words such as:</strong> abused;" in entry


def test_an_entry_begins_with_what_to_say_for_its_first_words() -> None:
    page = pages()["language/sex-work.md"]
    entry = page.partition("{#hooker}")[2].partition("\n## ")[0]

    assert "<strong>Say instead:</strong> sex worker" in entry


def test_the_guide_is_left_out_of_the_search() -> None:
    assert all("search:\n  exclude: true" in page for page in pages().values())


def test_a_rule_that_the_office_has_switched_off_is_left_out(tmp_path: Path) -> None:
    off = "rules_off: [{rule: addict, reason: A reason of ours.}]\n"
    (tmp_path / "language.yml").write_text(off, "utf-8")

    found = language_pages(read_rules(tmp_path), category_titles(LANGUAGE), read_figures(LANGUAGE))

    assert "{#addict}" not in found["language/people-and-drugs.md"]


def test_the_figures_shown_are_those_of_the_held_back_sentences() -> None:
    assert read_figures(LANGUAGE) == measured(compile_rules(LANGUAGE))


def test_the_list_shows_how_often_each_subject_is_right() -> None:
    figures = read_figures(LANGUAGE)
    one = figures.counts[0]

    assert f"{figures.sentences} sentences" in pages()[INDEX]
    assert f">{one.right} of {one.right + one.wrong} (" in pages()[INDEX]


def test_the_list_leads_to_every_category() -> None:
    found = pages()

    for path in found:
        if path != INDEX:
            assert f"({path.removeprefix('language/')})" in found[INDEX]


def test_an_entry_says_who_differs() -> None:
    page = pages()["language/offenders.md"]
    entry = page.partition("{#sex-offender}")[2].partition("\n## ")[0]

    assert "<strong>Others differ:</strong> Prosecutors and groups of victims" in entry
