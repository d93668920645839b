"""The default shell."""

from generator.writers.shell import default_shell
from generator.writers.shell_check import check_shell
from generator.writers.word_tags import TAG, TAGS, tag_values
from tests.word_cases import SHELL, office, parts, policy, root, shown


def test_committed_shell_is_the_one_that_the_program_makes():
    assert SHELL.read_bytes() == default_shell(), "write default_shell() to templates/word"


def test_default_shell_has_no_problem():
    assert check_shell(SHELL) == ()


def test_default_shell_is_small():
    assert len(default_shell()) < 30_000


def test_every_tag_has_a_value():
    assert set(tag_values(policy(), office())) == set(TAGS)


def test_default_shell_uses_known_tags_alone():
    stories = [name for name in parts(default_shell()) if name.startswith("word/")]
    words = "".join(shown(root(default_shell(), name)) for name in stories if name.endswith(".xml"))

    assert set(TAG.findall(words)) == set(TAGS) - {"effective"}


def test_effective_day_is_worded_as_in_the_particulars():
    assert tag_values(policy(), office())["effective"] == "December 1, 2026"
    assert tag_values(policy(facts=()), office())["effective"] == "2026-12-01"


def test_shell_without_public_contact_still_has_a_line_to_fill():
    assert tag_values(policy(), office(contacts={}, website=""))["office_contact"] == ""
