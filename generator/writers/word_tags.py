"""The tags that an office may put into its Word shell, and what each one prints.

A tag is written `{{ title }}`. Only `{{ body }}` must be there; it and `{{ facts }}` stand alone
in a paragraph, directly in the text, and are replaced by paragraphs of their own.
"""

import re

from generator.policy.model import Policy
from generator.questionnaire.office import Office

BODY = "body"
FACTS = "facts"
STATUS_TAGS = {"status", "warning"}

TAGS = {
    "office_name": "the office's full name",
    "office_short_name": "its short name",
    "jurisdiction": "the county, city or district",
    "state": "its state",
    "office_address": "the address on one line",
    "office_contact": "telephone, e-mail and web address for the public on one line",
    "title": "the policy's title",
    "number": "its number",
    "version": "its version",
    "status": "its status in words",
    "warning": "its status in words, unless the policy is in force",
    "effective": "the day it takes effect",
    "issued_by": "name and title of the elected prosecutor",
    "approved_by": "who signs: the title, under the name where it is the elected prosecutor",
    FACTS: "the policy's particulars, a paragraph for each, in the tag's own paragraph style",
    BODY: "contents, sections and clauses",
}

TAG = re.compile(r"(?<!\{)\{\{\s*([A-Za-z_]\w*)\s*\}\}(?!\})")


def tag_values(policy: Policy, office: Office) -> dict[str, str]:
    """Return what each tag prints; the two that become paragraphs print nothing."""
    return {
        "office_name": office.name,
        "office_short_name": office.short_name,
        "jurisdiction": office.jurisdiction,
        "state": office.state,
        "office_address": ", ".join(office.address),
        "office_contact": _contact(office),
        "title": policy.title,
        "number": policy.number,
        "version": policy.version,
        "status": policy.status_label,
        "warning": "" if policy.status == "in_force" else policy.status_label,
        "effective": _effective(policy),
        "issued_by": policy.issued_by,
        "approved_by": _signatory(policy, office),
        FACTS: "",
        BODY: "",
    }


def _contact(office: Office) -> str:
    public = office.contacts.get("public")
    ways = (public.phone, public.email) if public else ()
    return " \N{MIDDLE DOT} ".join(filter(None, (*ways, office.website)))


def _effective(policy: Policy) -> str:
    """Return the date in the words that the particulars use."""
    worded = (fact.value for fact in policy.facts if fact.date == policy.effective)
    return next(worded, policy.effective)


def _signatory(policy: Policy, office: Office) -> str:
    elected = policy.approved_by == office.prosecutor_title
    return f"{office.prosecutor_name}\n{policy.approved_by}" if elected else policy.approved_by
