"""Makes a new office's folder: its files as blank, commented questionnaires, ready to fill in."""

import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator import resources
from generator.errors import UnreadableInputError, nearest
from generator.files import write_tree
from generator.questionnaire.load import load_questionnaire
from generator.questionnaire.model import Question, Questionnaire

_FIRST_POLICY = "bail"


def make_office(folder: Path, policies: Sequence[str] = ()) -> tuple[Path, ...]:
    """Write a blank office into a folder; returns the files, relative to it.

    A folder that has an office already gets the questionnaires alone. Raises UnreadableInputError
    where one of them is there already, and for a policy that there is not: nothing is written.
    """
    contents = {
        "policy_sources/office.yml": _BLANK_OFFICE,
        "policy_sources/language.yml": _BLANK_LANGUAGE,
    }
    new = {name: text for name, text in contents.items() if not (folder / name).exists()}
    for policy in policies or (_FIRST_POLICY,):
        new[f"policy_sources/{policy}.yml"] = blank_answers(_questionnaire(folder, policy))
    return _written(folder, {name: text.encode() for name, text in new.items()})


def _questionnaire(folder: Path, policy: str) -> Questionnaire:
    known = resources.policies(folder)
    if policy not in known:
        reason = f"there is no such policy; {nearest(policy, known)}"
        raise UnreadableInputError(policy, reason)
    return load_questionnaire(resources.policy_folder(folder, policy) / "questionnaire.yml")


def copy_sample(folder: Path) -> tuple[Path, ...]:
    """Write the fictional sample office, filled in, into a folder; returns the files."""
    sample = resources.sample_office()
    contents = {
        f"policy_sources/{path.name}": path.read_bytes() for path in sorted(sample.glob("*.yml"))
    }
    return _written(folder, contents)


def blank_answers(questionnaire: Questionnaire) -> str:
    """Return a policy's file with every question explained and no answer given."""
    parts = [_RECORD.format(title=questionnaire.title), "answers:"]
    parts += ["\n".join(_question_lines(question)) for question in questionnaire.questions]
    parts.append(_PROVISIONS)
    return "\n\n".join(parts)


def _written(folder: Path, contents: dict[str, bytes]) -> tuple[Path, ...]:
    there = [name for name in contents if (folder / name).exists()]
    if there:
        raise UnreadableInputError(folder / there[0], "is there already; nothing was written")
    try:
        write_tree(folder, contents)
    except OSError as error:
        raise UnreadableInputError(folder, f"cannot write there: {error.strerror}") from error
    return tuple(Path(name) for name in contents)


def _question_lines(question: Question) -> Iterator[str]:
    yield from _comment(question.ask)
    yield from _comment(question.help)
    if question.ask_if.alternatives:
        yield from _comment(f"Asked only if {question.ask_if}: otherwise leave it empty.")
    for choice in question.choices:
        yield from _comment(f"{choice.id}: {choice.means}", "  #   ")
    yield from _comment(_HOW_TO_WRITE[question.type].format(question=question))
    if any(choice.may_depart() for choice in question.choices):
        yield from _comment("An answer that departs needs a reason: {answer: ..., reason: ...}")
    if question.suggested:
        yield from _comment(f"Our suggestion, for you to confirm: {question.suggested}")
    yield f"  {question.id}:"


def _comment(text: str, lead: str = "  # ") -> Iterator[str]:
    yield from textwrap.wrap(
        " ".join(text.split()),
        width=96,
        initial_indent=lead,
        subsequent_indent=lead,
        break_long_words=False,
    )


_HOW_TO_WRITE = {
    "choice": "Write one of the words above.",
    "several_choices": "Write a list of words from above, at least {question.at_least}: [one, two]",
    "yes_no": "Write yes or no.",
    "text": "Write words; put them in quotes if they hold a colon or a #.",
    "number": "Write a number. {question.unit}",
    "date": "Write year-month-day, for example 2026-11-02.",
    "approver": "Write an id from 'approvers' in office.yml.",
    "offenses": "Write one line each: - {{name: Possession, statute: § 1-23}}",
    "contacts": "Write one line each: - {{name: ..., phone: ..., email: ..., url: ..., for: ...}}",
    "url": "Write a web address that begins with https://",
}

_RECORD = """\
# {title}: the office's answers.
#
# How to fill this in: write each answer after its colon. A line that begins with # explains and
# is never printed. A question that stays empty is a mistake that `policypress check` shows.
# `policypress review` prints the finished answers as a sheet to sign off.

policy:
  # The office's own number for this policy, for example 2026-01.
  number:
  # In quotes, for example "1.0".
  version:
  # draft, in_force, superseded or withdrawn.
  status: draft
  # Dates are year-month-day, in this order: legal review, adopted, effective, review by.
  adopted:
  effective:
  review_by:
  # Numbers of earlier policies that this one replaces, or [] for none.
  supersedes: []
  # Ids from 'approvers' in office.yml: who keeps it up to date, and who approved it.
  owner:
  approved_by:
  # Which lawyer or division checked it against the law of the state, and on which day.
  legal_review: {{by: , on: }}"""

_PROVISIONS = """\
# Clauses of the office's own, numbered after ours in their section, in page and Word file:
# additional_provisions:
#   - {section: exceptions, title: Weekend coverage, text: "What the clause says."}
"""

_BLANK_LANGUAGE = """\
# The office's own words for the language linter. All lists may stay empty.

# Phrases that are never flagged, each with the reason:
# allow:
#   - {phrase: County Inmate Welfare Fund, reason: The fund's legal name., expires: 2027-12-31}
allow: []

# Rules that do not apply in this office, each with the reason:
# rules_off:
#   - {rule: relapse, reason: Our treatment court uses the clinical word.}
rules_off: []

# Who speaks for the office, as its releases name them: what they say in quotations is read like
# the rest of the text. A name, such as Ana Ruiz, or a title, such as the district attorney:
speakers: []

# Words of the office's own that should be flagged:
terms: []
"""

_BLANK_OFFICE = """\
# Who the office is. Every page and every Word file takes these words.
#
# How to fill this in: write each value after its colon and a space. Keep the spaces in front of a
# line as they are. A line that begins with # explains and is never printed. Put a value in quotes
# if it holds a colon or a #, or begins with a bracket; if it begins with an apostrophe or a
# quotation mark of its own, put the other kind of marks around the whole of it.

# The full name, as it stands on your letterhead, without "The" in front.
name:
# A shorter name for page titles and running heads.
short_name:
# The county, district or city that the office serves.
jurisdiction:
# The state, with or without "State of" or "Commonwealth of".
state:
# The elected or appointed head of the office, and the title, for example District Attorney.
elected_prosecutor:
  name:
  title:
# The postal address, one line after the other: [1 Court Square, "Town, State 00000"]
address: []
# The office's web address, if there is one: take away the # in front and write yours.
# website: https://www.example.org/
contacts:
  # Each needs a name and at least one of phone, email and url.
  # For members of the public who have a question about a policy.
  public:
    name:
    phone:
    email:
  # For reporters.
  press:
    name:
    phone:
    email:
# The constitution or statute from which the office has its power to act, in the words you want
# printed.
authority:
# The people who may approve things: on the left a short id that the other files use (small letters,
# digits and _ only), on the right the title that is printed, for example Chief Deputy. Add lines
# for others, and delete those that you do not need.
approvers:
  elected_prosecutor:
  chief_deputy:
# yes: reasons for departing from the guide are printed; no: they stay inside the office.
publish_reasons: no
# yes: the site has a guide to humanizing language; no: it has none.
language_guide: no
# Where the site will stand on the web, once you know it: the site's map for search engines and its
# page for wrong addresses need it.
# site_address: https://policies.example.org/
# The site's look, if you want your own: the color of the header (white text must be readable on
# it), and a seal: a picture beside this file, with what it shows for people who do not see it.
# look:
#   color: "#14344f"
#   seal: seal.svg
#   seal_text: Seal of the county
"""
