"""A policy as a Word file: the office's own shell, with the policy's text written into it."""

from collections.abc import Mapping
from copy import deepcopy
from pathlib import Path

from generator.errors import InvalidSourceError
from generator.policy.model import Fact, Policy
from generator.questionnaire.office import Office
from generator.writers.shell_check import read_shell, shell_problems
from generator.writers.word_body import BodyWriter
from generator.writers.word_bookmarks import new_bookmark_ids
from generator.writers.word_inline import InlineWriter, bookmark_name, targets_of
from generator.writers.word_notes import Notes, note_bookmark
from generator.writers.word_numbering import Numbering, check_numbers
from generator.writers.word_package import packed
from generator.writers.word_proof import prove_complete
from generator.writers.word_shell import FilledShell, fill_shell, replace_paragraph
from generator.writers.word_styles import set_language, style_ids
from generator.writers.word_tags import tag_values
from generator.writers.word_xml import Element, Look, name, run, w

_BOLD = Look(bold=True)


def policy_docx(policy: Policy, office: Office, shell: Path) -> bytes:
    """Return the policy as a Word file in the office's shell.

    The same policy, office and shell give the same bytes, on every machine and at any time.
    Raises InvalidSourceError with all that is wrong with the shell.
    """
    filled = fill_shell(_sound_shell(shell), tag_values(policy, office))
    facts = policy.facts if filled.facts else ()
    body = [*_status_line(policy, filled), *_body(policy, filled)]
    for paragraph in filled.facts:
        replace_paragraph(paragraph, [_fact(fact, paragraph) for fact in facts])
    replace_paragraph(filled.body, body)
    data = packed(filled.document, policy, office)
    prove_complete(data, policy, facts)
    return data


def _sound_shell(path: Path) -> bytes:
    data = read_shell(path)
    problems = shell_problems(path, data)
    if problems:
        raise InvalidSourceError(problems)
    return data


def _body(policy: Policy, filled: FilledShell) -> list[Element]:
    """Return the policy's text, after giving the shell the lists, notes and names it needs."""
    check_numbers(policy)
    document = filled.document
    styles = style_ids(document.styles.element)
    set_language(document)
    numbering = Numbering(document, styles)
    targets = targets_of(policy)
    bookmarks = new_bookmark_ids(document, _bookmark_names(policy, targets))
    notes = Notes(document, policy.notes, styles, targets, bookmarks)
    inline = InlineWriter(document.part, styles, targets, notes.mark)
    return BodyWriter(inline, numbering, styles, bookmarks, filled.width).write(policy)


def _bookmark_names(policy: Policy, targets: Mapping[str, object]) -> list[str]:
    return [*map(bookmark_name, targets), *(note_bookmark(note.number) for note in policy.notes)]


def _status_line(policy: Policy, filled: FilledShell) -> list[Element]:
    """Return the status where the shell has no tag for it, and readers must be warned."""
    if filled.shows_status or policy.status == "in_force":
        return []
    return [w("p", run(policy.status_label, _BOLD))]


def _fact(fact: Fact, like: Element) -> Element:
    """Return one of the particulars, in the style of the paragraph that stood there."""
    properties = [deepcopy(one) for one in like.findall(name("pPr"))]
    for section in (found for one in properties for found in one.findall(name("sectPr"))):
        properties[0].remove(section)
    return w("p", *properties, run(fact.label, _BOLD), run(f"\t{fact.value}"))
