"""The tags of a shell: known ones, in places where they can be filled."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.errors import Problem, nearest
from generator.writers.shell_package import ShellPackage
from generator.writers.word_tags import BODY, FACTS, TAG, TAGS
from generator.writers.word_xml import Element, name, own_text, shown_text

_BRACES = re.compile(r"\{\{.*?\}\}+|\{%.*?%\}|\{#.*?#\}|[{}]+")
_OPENING = re.compile(r"\{[{%#]")
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """One paragraph of a part, with its own words alone."""

    part: str
    number: int
    element: Element
    text: str

    def __str__(self) -> str:
        text = self.text.strip()
        return f"{self.part}, paragraph {self.number} ({_cut(text)!r})"


def tag_problems(package: ShellPackage) -> Iterator[Problem]:
    """Yield every tag that is unknown, broken or in a place where it cannot be filled."""
    stories = {package.main, *package.related("header", "footer")}
    paragraphs = [
        paragraph
        for part, root in package.roots.items()
        for paragraph in _paragraphs(part, root)
        if _OPENING.search(paragraph.text) or part in stories
    ]
    for paragraph in paragraphs:
        if paragraph.part in stories:
            yield from _unknown(package, paragraph)
        else:
            yield package.problem(
                f"{paragraph}: tags are filled in the text, in headers and in footers alone"
            )
    for part in sorted(stories):
        yield from _hidden(package, part)
    yield from _lone(package, paragraphs, BODY)
    yield from _lone(package, paragraphs, FACTS)


def _unknown(package: ShellPackage, paragraph: _Paragraph) -> Iterator[Problem]:
    for tag in TAG.findall(paragraph.text):
        if tag not in TAGS:
            yield package.problem(f"{paragraph}: unknown tag {tag!r}", nearest(tag, TAGS))
    for braces in _BRACES.findall(TAG.sub(" ", paragraph.text)):
        named = nearest(braces.strip("{} ").replace(".", "_"), TAGS)
        only = "braces are for plain tags alone, such as {{ title }}"
        hint = named if braces.startswith("{{") and named.startswith("did") else only
        yield package.problem(f"{paragraph}: {_cut(braces)!r} is not a tag", hint)


def _hidden(package: ShellPackage, part: str) -> Iterator[Problem]:
    """Yield tags outside the text proper: in field codes, in descriptions of pictures."""
    for element in package.roots[part].iter():
        texts = [str(value) for value in element.attrib.values()]
        texts += [element.text or ""] if element.tag != name("t") else []
        for text in filter(_OPENING.search, texts):
            yield package.problem(
                f"{part}: a tag cannot stand in a field or a description: {_cut(text)!r}"
            )


def _lone(package: ShellPackage, paragraphs: list[_Paragraph], tag: str) -> Iterator[Problem]:
    """Yield what is wrong with a tag that a whole text takes the place of."""
    found = [one for one in paragraphs for used in TAG.findall(one.text) if used == tag]
    if not found and tag == BODY:
        yield package.problem(
            f"{package.main}: the tag {{{{ body }}}} is missing",
            "write {{ body }} in a paragraph of its own where the policy's text begins",
        )
    for extra in found[1:]:
        yield package.problem(f"{extra}: {{{{ {tag} }}}} stands in the shell more than once")
    for paragraph in found[:1]:
        if not _stands_alone(package, paragraph):
            yield package.problem(
                f"{paragraph}: {{{{ {tag} }}}} must stand alone in a paragraph of the text",
                "not in a header, footer, table, text box or content control",
            )


def _stands_alone(package: ShellPackage, paragraph: _Paragraph) -> bool:
    parent = paragraph.element.getparent()
    in_text = parent is not None and parent.tag == name("body")
    # A text box or picture anchored in the paragraph would vanish with it.
    whole = shown_text(paragraph.element) == paragraph.text
    pictures = next(paragraph.element.iter(name("drawing"), name("pict"), name("object")), None)
    alone = whole and TAG.fullmatch(paragraph.text.strip()) is not None and pictures is None
    return alone and in_text and paragraph.part == package.main


def _paragraphs(part: str, root: Element) -> Iterator[_Paragraph]:
    for number, element in enumerate(root.iter(name("p")), start=1):
        yield _Paragraph(part, number, element, own_text(element))


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
