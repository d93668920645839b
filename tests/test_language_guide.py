import re
from pathlib import Path

import pytest

from generator import resources
from generator.drafting import read_rules
from generator.language_entries import when
from generator.language_figures import read_figures
from generator.language_guide import INDEX, category_titles, language_pages
from generator.lint.model import Rule
from generator.lint.rules.rule_files import compile_rules
from generator.lint.rules.rulebase import load_rules
from generator.writers.website_text import html_text
from tests.evaluate import measured

LANGUAGE = resources.library() / "language"
RULES = load_rules(LANGUAGE)
PAGES = language_pages(RULES, category_titles(LANGUAGE), read_figures(LANGUAGE))
TEXT = "\n".join(PAGES.values())
ID = re.compile(r"(?:\{#| id=\")([a-z0-9-]+)[}\"]")


def entry(rule: str) -> str:
    """Return what a reader is told of a rule, in words alone, a line for each row."""
    html = re.split(rf"\{{#{rule}\}}| id=\"{rule}\">", TEXT)[1].partition("\n##")[0]
    html = html.partition('<dl class="pp-entry" id="')[0]
    return re.sub(r"<[^>]+>", "", html.replace("</dd>", "\n").replace("</dt>", " "))


def headings() -> list[str]:
    return re.findall(
        r"^## (.*) \{#", TEXT.replace("&#45;", "-").replace("&#39;", "'"), re.MULTILINE
    )


def test_every_rule_has_one_place_that_can_be_linked_by_its_id() -> None:
    linked = ID.findall(TEXT)

    for rule in RULES.rules:
        assert linked.count(rule.id) == 1


@pytest.mark.parametrize(
    ("rule", "rows"),
    [
        ("addict", ["Avoid: addict", "Say instead: person with a substance use disorder"]),
        (
            "failed-drug-test",
            ["Think twice: fail a drug test", "Say instead: test positive for drugs"],
        ),
        ("wheelchair-bound", ["Think twice: wheelchair-bound", "Say instead: using a wheelchair"]),
        ("hooker", ["Avoid: hooker", "Say instead: sex worker"]),
        ("prisoner", ["Think twice: prisoner", "Say instead: incarcerated person"]),
        ("murderer", ["Consider: murderer", "Say instead: person accused of murder"]),
        ("drug-free", ["Consider: stay drug-free", "Say instead: avoid drug use"]),
        ("drug-problem", ["Consider: has a drug problem"]),
        ("in-denial", ["Consider: in denial about drug use"]),
    ],
)
def test_an_entry_begins_with_one_term_and_what_to_say_for_it(rule: str, rows: list[str]) -> None:
    assert entry(rule).strip().splitlines()[: len(rows)] == rows


def test_an_entry_says_why_and_who_says_so_and_when_that_was_read() -> None:
    said = entry("addict")

    assert "Why: " in said
    assert re.search(r"Sources: .+ \(reviewed [A-Z][a-z]+ \d+, 20\d\d\)", said)
    assert 'href="https://' in TEXT.partition("{#addict}")[2].partition("\n##")[0]


def test_a_day_stands_behind_each_source_that_was_read_for_the_term_and_no_other() -> None:
    for one in RULES.rules:
        for source in one.sources:
            dated = f">{html_text(source.name)}</a> <small>(reviewed <time"
            assert (dated in TEXT) == bool(source.reviewed), source.name


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("an-illegal", "Avoid: an illegal (as a noun, of a person)"),
        ("alien", "Consider: an alien (as a noun, of a person)"),
        ("drunk", "Think twice: a drunk (as a noun, of a person)"),
        ("prostitute", "Avoid: a prostitute (as a noun, of a person)"),
        ("the-homeless", "Avoid: the homeless (as a noun, of people)"),
        ("rehab-alone", "Consider: a rehab (as a noun)"),
    ],
)
def test_a_word_that_is_meant_as_a_noun_alone_is_shown_as_one(rule: str, said: str) -> None:
    assert entry(rule).strip().startswith(said)


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("dealer", "When: Only where the text is about drugs."),
        ("an-illegal", "When: Only where the text is about immigration."),
        ("sexual-predator", "When: Not where the text is about animals or sports."),
        (
            "abuser",
            "When: Only where the text is about drugs. "
            "Not where the text is about animals or other kinds of abuse.",
        ),
    ],
)
def test_an_entry_says_what_a_text_is_about_where_alone_the_word_counts(
    rule: str, said: str
) -> None:
    assert said in entry(rule)


@pytest.mark.parametrize("rule", [one for one in RULES.rules if one.near or one.unless_near])
def test_the_subject_of_every_rule_that_has_one_is_named(rule: Rule) -> None:
    assert "words around" not in when(rule)


def test_nobody_needs_to_know_near_which_words_the_program_looks() -> None:
    assert "words such as" not in TEXT
    assert not re.search(r"\{[a-z_]+\}", TEXT)


@pytest.mark.parametrize(
    "heading",
    [
        "Prisoner",
        "Inhalant abuse",
        "Clean",
        "Abusing drugs",
        "Criminally insane",
        "In denial",
        "Fail a drug test",
        "Wheelchair-bound",
        "At-risk youth",
        "MAT",
    ],
)
def test_headings_are_what_people_look_up(heading: str) -> None:
    assert heading in headings()


def test_headings_stand_in_the_order_of_the_alphabet_whatever_their_article() -> None:
    page = PAGES["language/housing-and-poverty.md"]

    assert page.index("{#the-homeless}") < page.index("{#inner-city}") < page.index("{#the-needy}")


@pytest.mark.parametrize(
    ("rule", "other"),
    [("pimp", "acting-as-pimp"), ("johns", "johns-with-capital"), ("clean", "is-clean")],
)
def test_rules_for_one_word_stand_under_one_heading(rule: str, other: str) -> None:
    between = TEXT.partition(f"{{#{rule}}}")[2].partition(f'id="{other}"')[0]

    assert "\n#" not in between


def test_a_rule_under_the_heading_of_another_says_only_what_that_one_has_not_said() -> None:
    assert entry("users").splitlines()[0] == "Consider: users and dealers"
    assert "Why: " not in entry("users")
    assert "Why: It makes a crime the nature of people" in entry("criminals")


def test_further_forms_are_folded_away_each_beside_what_to_say_for_it() -> None:
    html = TEXT.partition("{#murderer}")[2].partition("\n##")[0]

    assert '<details class="pp-more"><summary>More words like “murderer”</summary>' in html
    assert ">convicted murderer</td>" in html
    assert ">person convicted of murder</td>" in html


@pytest.mark.parametrize(
    ("rule", "shown"),
    [
        ("addicted-to", "are all addicted to heroin"),
        ("the-addicted", "the addicted homeless"),
        ("smuggler", "suspected human smuggler"),
        ("drug-mule", "worked as a drug mule"),
        ("working-as-prostitute", "recruit her as a prostitute"),
        ("johns", "prostitutes and johns"),
        ("drug-dealer", "major drug dealer"),
    ],
)
def test_further_forms_are_words_as_people_write_them(rule: str, shown: str) -> None:
    assert f">{shown}<" in TEXT.partition(f"{{#{rule}}}")[2].partition("\n##")[0]


@pytest.mark.parametrize(
    "debris",
    [
        "any completed suicide",
        "hookers, pimps",
        "jail released inmates",
        "squatter died",
        "would-jail users",
        "heavily-addicted person",
        "ex-drug dealer",
    ],
)
def test_what_only_stands_around_a_word_is_not_shown(debris: str) -> None:
    assert f">{debris}<" not in TEXT


def test_the_guide_is_left_out_of_the_search() -> None:
    assert all("search:\n  exclude: true" in page for page in PAGES.values())


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

    assert f"{figures.sentences:,} sentences" in PAGES[INDEX]
    assert f"of which {figures.traps:,} contain nothing to flag" in PAGES[INDEX]
    assert "First suggestion usable as it stands" in PAGES[INDEX]
    assert f">{one.right} of {one.right + one.wrong} (" in PAGES[INDEX]


def test_the_list_leads_to_every_category() -> None:
    for path in PAGES:
        if path != INDEX:
            assert f"({path.removeprefix('language/')})" in PAGES[INDEX]


def test_the_list_begins_with_what_it_is_and_says_what_the_words_of_an_entry_mean() -> None:
    assert "{#page-title}\n\nThis guide lists words" in PAGES[INDEX]
    for word in ("Avoid", "Think twice", "Consider", "Others differ"):
        assert f"- **{word}**: " in PAGES[INDEX]
    assert "An office can set aside a rule, or one word" in PAGES[INDEX]
    assert "quotation marks, is only noted" in PAGES[INDEX]


def test_every_page_leads_to_what_its_words_mean() -> None:
    assert "{#key}" in PAGES[INDEX]
    assert all("(index.md#key)" in page for path, page in PAGES.items() if path != INDEX)


def test_an_entry_says_who_differs() -> None:
    assert "Others differ: Prosecutors and groups of victims" in entry("sex-offender")
