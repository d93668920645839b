"""What is wrong with an office's own Word shell, said with part and paragraph.

The tags that a shell may use are listed in `word_tags`; the styles it must have in `word_styles`.
"""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from jinja2 import TemplateError
from lxml import etree

from generator.errors import InvalidSourceError, Problem, UnreadableInputError
from generator.writers.shell_package import MAX_BYTES, ShellPackage, open_package
from generator.writers.shell_tags import tag_problems
from generator.writers.word_notes import SEPARATORS
from generator.writers.word_shell import fill_shell
from generator.writers.word_styles import NEEDED, style_ids
from generator.writers.word_tags import TAGS
from generator.writers.word_xml import Element, name

_FOREIGN = {
    "vbaProject": "macros",
    "wordVbaData": "macros",
    "control": "an ActiveX control",
    "oleObject": "an embedded object",
    "package": "an embedded file",
    "aFChunk": "another document",
    "subDocument": "another document",
}
_LINK_STARTS = ("https://", "http://", "mailto:")
_FETCHING_FIELDS = {"INCLUDEPICTURE", "INCLUDETEXT", "LINK", "DDE", "DDEAUTO", "MACROBUTTON"}


def check_shell(path: Path) -> tuple[Problem, ...]:
    """Return everything that is wrong with a shell; nothing where it can be used.

    Raises UnreadableInputError where there is no such file.
    """
    return shell_problems(path, read_shell(path))


def read_shell(path: Path) -> bytes:
    """Return the bytes of a shell; raise UnreadableInputError where that cannot be done."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise UnreadableInputError(path, f"a shell has at most {MAX_BYTES:,} bytes")
        return path.read_bytes()
    except OSError as error:
        raise UnreadableInputError(path, error.strerror or str(error)) from error


# One shell serves all policies of an office: it is checked once, whatever the number of policies.
@lru_cache(maxsize=4)
def shell_problems(path: Path, data: bytes) -> tuple[Problem, ...]:
    """Return everything that is wrong with the bytes of a shell."""
    try:
        package = open_package(path, data)
    except InvalidSourceError as error:
        return error.problems
    checks = (
        _contents_problems,
        _outside_problems,
        _style_problems,
        _note_problems,
        _comment_problems,
        _story_problems,
        tag_problems,
    )
    problems = [problem for check in checks for problem in check(package)]
    return tuple(problems or _filling_problems(package, data))


def _contents_problems(package: ShellPackage) -> Iterator[Problem]:
    """Yield parts that do not belong into a shell, and parts that are not there."""
    for one in package.relationships:
        source = one.source or "the file"
        if one.kind in _FOREIGN:
            yield package.problem(f"{source}: the shell holds {_FOREIGN[one.kind]}", "take it out")
        elif not one.external and one.target not in package.names:
            yield package.problem(
                f"{source}: the part {one.target} is missing", "save the file again in Word"
            )


def _outside_problems(package: ShellPackage) -> Iterator[Problem]:
    """Yield what Word would fetch from elsewhere when the policy is opened."""
    for one in package.relationships:
        if one.external and one.kind == "attachedTemplate":
            yield package.problem(
                f"{one.source}: the shell hangs on another template, {one.target!r}",
                "in Word, under Developer, Document Template, attach Normal",
            )
        elif one.external and one.kind != "hyperlink":
            yield package.problem(
                f"{one.source}: Word would fetch {one.target!r} ({one.kind})",
                "insert the picture itself instead of a link to it",
            )
        elif one.external and not one.target.lower().startswith(_LINK_STARTS):
            yield package.problem(
                f"{one.source}: the link {one.target!r} leads nowhere for the public",
                "links begin with https://, http:// or mailto:",
            )


def _style_problems(package: ShellPackage) -> Iterator[Problem]:
    sheets = package.related("styles")
    there = style_ids(package.roots[sheets[0]]) if sheets else {}
    for need, kind in NEEDED.items():
        if need not in there:
            yield package.problem(
                f"{sheets[0] if sheets else package.main}: the {kind} style {need!r} is missing",
                "use the style once in the shell and save it, or begin with our shell",
            )


def _note_problems(package: ShellPackage) -> Iterator[Problem]:
    for part in package.related("footnotes"):
        notes = list(package.roots[part].iter(name("footnote")))
        if any(note.get(name("type")) not in SEPARATORS for note in notes):
            yield package.problem(
                f"{part}: the shell has footnotes of its own, which would be counted too",
                "take them out",
            )


def _comment_problems(package: ShellPackage) -> Iterator[Problem]:
    for part in package.related("comments"):
        if next(package.roots[part].iter(name("comment")), None) is not None:
            yield package.problem(
                f"{part}: the shell has comments, which every policy would carry", "delete them"
            )


def _story_problems(package: ShellPackage) -> Iterator[Problem]:
    for part in (package.main, *package.related("header", "footer")):
        root = package.roots[part]
        if next(root.iter(name("ins"), name("del")), None) is not None:
            yield package.problem(
                f"{part}: the shell has tracked changes", "accept or reject them in Word"
            )
        for code in _field_codes(root):
            if code.upper() in _FETCHING_FIELDS:
                yield package.problem(f"{part}: the field {code} fetches or runs something else")


def _field_codes(root: Element) -> Iterator[str]:
    """Yield the first word of every field."""
    codes = [one.text or "" for one in root.iter(name("instrText"))]
    codes += [one.get(name("instr"), "") for one in root.iter(name("fldSimple"))]
    yield from (code.split()[0] for code in codes if code.strip())


def _filling_problems(package: ShellPackage, data: bytes) -> Iterator[Problem]:
    """Yield a problem where tags that look right cannot be filled all the same."""
    try:
        fill_shell(data, dict.fromkeys(TAGS, "x"))
    except (TemplateError, etree.XMLSyntaxError, KeyError, ValueError) as error:
        yield package.problem(
            f"the tags of this shell cannot be filled: {error}",
            "type each tag again in one go, without formatting inside it",
        )
