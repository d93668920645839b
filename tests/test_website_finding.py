"""Ways to find a policy or a clause."""

from dataclasses import replace
from pathlib import Path

from generator.policy.model import OffenseEntry, Policy, Section
from generator.writers.website_finding import offense_index, readers, stages
from tests.browser.built_site import built, page
from tests.hostile import HOSTILE
from tests.word_cases import clause, office, policy, text

FAMILY = replace(clause("family", "The family", "1.1", text("Told.")), readers=("bereaved_family",))
LAWYER = replace(
    clause("lawyer", "The lawyer", "1.2", text("Heard.")),
    readers=("defense_lawyer", "bereaved_family"),
)


def with_clauses(**changes: object) -> Policy:
    return policy(sections=(Section("rule", "The rule", "1", (FAMILY, LAWYER)),), **changes)


def test_stages_come_in_the_order_of_a_case_and_only_where_a_policy_governs_them() -> None:
    bail, plea = policy(stages=("bail", "trial")), policy(id="plea", stages=("plea", "trial"))

    assert [(one.id, one.policies) for one in stages([plea, bail])] == [
        ("bail", (bail,)),
        ("plea", (plea,)),
        ("trial", (plea, bail)),
    ]


def test_readers_find_the_clauses_that_are_marked_for_them() -> None:
    one = with_clauses(id="bail")
    found = {reader.id: [stop.address for stop in reader.stops] for reader in readers([one])}

    assert found == {
        "bereaved_family": [
            "policies/bail/index.html#family", "policies/bail/index.html#lawyer"
        ],
        "defense_lawyer": ["policies/bail/index.html#lawyer"],
    }  # fmt: skip


def test_an_offense_that_two_policies_name_stands_once_with_both() -> None:
    first = with_clauses(id="one", offenses=(OffenseEntry("Sale", "§ 2-1", ("family",)),))
    second = with_clauses(id="two", offenses=(OffenseEntry("Sale", "§ 2-1", ("lawyer",)),))
    (found,) = offense_index([first, second])

    assert [stop.address for stop in found.stops] == [
        "policies/one/index.html#family", "policies/two/index.html#lawyer"
    ]  # fmt: skip


def test_an_offense_named_twice_in_a_policy_leads_to_a_clause_once() -> None:
    twice = (OffenseEntry("Sale", "§ 2-1", ("family",)),) * 2
    (found,) = offense_index([with_clauses(offenses=twice)])

    assert len(found.stops) == 1


def test_statutes_are_ordered_by_their_numbers() -> None:
    statutes = ("§ 14-201", "§ 9-1", "§ 14-9", "§ 9-1a", "Vehicle Code ²", "")
    offenses = tuple(OffenseEntry("Name", one, ()) for one in statutes)

    assert [one.statute for one in offense_index([policy(offenses=offenses)])][:5] == [
        "", "§ 9-1", "§ 9-1a", "§ 14-9", "§ 14-201"
    ]  # fmt: skip


def test_nothing_to_find_gives_empty_lists() -> None:
    assert stages([]) == readers([]) == offense_index([]) == ()


def test_hostile_offenses_and_titles_are_text_in_the_lists(tmp_path: Path) -> None:
    clauses = tuple(
        replace(clause(f"c-{number}", one, f"1.{number}", text("Words.")), readers=("victim",))
        for number, one in enumerate(HOSTILE)
    )
    named = tuple(
        OffenseEntry(one, f"{number} {one}", (f"c-{number}",)) for number, one in enumerate(HOSTILE)
    )
    full = policy(sections=(Section("rule", "The rule", "1", clauses),), offenses=named)
    site = built([full], office(), tmp_path)

    shown = [cell.text_content() for cell in page(site, "offenses.html").xpath("//article//td")]
    assert shown[0::3] == [f"{number} {one}" for number, one in enumerate(HOSTILE)]
    assert shown[1::3] == list(HOSTILE)
    links = [a.text_content() for a in page(site, "find.html").xpath("//article//li/a")]
    assert links == list(HOSTILE)
