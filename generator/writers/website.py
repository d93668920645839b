"""The public site's pages, as Markdown: one for each policy, and those that lead to them."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.policy.model import Policy
from generator.questionnaire.office import Office
from generator.writers.website_feeds import atom_feed, changed_on
from generator.writers.website_finding import offense_index, readers, stages
from generator.writers.website_layout import Layouts
from generator.writers.website_policy import page_parts

# Groups of policies in the order of the home page: status, title, what it means.
_GROUPS = (
    ("in_force", "In force", "Prosecutors follow these policies from the date given."),
    ("draft", "Drafts", "These are not in force. They are shown as they stand today."),
    ("superseded", "Superseded", "Newer policies have taken the place of these."),
    ("withdrawn", "Withdrawn", "The office no longer follows these policies."),
)
_PAGES = (
    "index.md",
    "how-policies-are-made.md",
    "accessibility.md",
    "find.md",
    "offenses.md",
    "policies/index.md",
)


def policy_page(policy: Policy, office: Office) -> str:
    """Return one policy's page; it goes to `policies/<id>/index.md`, beside `<id>.docx`."""
    return "\n\n".join(page_parts(policy, office)) + "\n"


def site_pages(policies: tuple[Policy, ...], office: Office, layouts: Path) -> dict[str, str]:
    """Return the pages around the policies, and the feed of changes, by relative path.

    Raises TemplateFailedError for a layout that cannot be filled in.
    """
    ordered = sorted(policies, key=lambda policy: policy.number)
    values = {
        "office": office,
        "policies": ordered,
        "groups": tuple(_groups(ordered)),
        "stages": stages(ordered),
        "readers": readers(ordered),
        "offenses": offense_index(ordered),
        "changes": tuple((changed_on(one), one) for one in _newest_first(ordered)),
    }
    pages = Layouts(layouts)
    filled = {name: pages.fill(name, values) for name in _PAGES}
    return {**filled, "feed.xml": atom_feed(ordered, office)}


def _newest_first(policies: Iterable[Policy]) -> list[Policy]:
    return sorted(policies, key=changed_on, reverse=True)


def _groups(policies: Iterable[Policy]) -> Iterator[dict[str, object]]:
    """Yield the groups that have policies."""
    listed = list(policies)
    for status, title, meaning in _GROUPS:
        members = [policy for policy in listed if policy.status == status]
        if members:
            yield {"status": status, "title": title, "meaning": meaning, "policies": members}
