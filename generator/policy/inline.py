"""Turns markdown-it's inline tokens into words of the tree, and refuses every token unknown."""

import re
from collections.abc import Callable, Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from generator.policy.model import (
    CrossReference,
    Emphasis,
    Inline,
    LineBreak,
    Link,
    NoteMark,
    Text,
)

_POINTER = re.compile(r"\[([\^@])([^\]\s]+)\]")


class RefusedTokenError(Exception):
    """The Markdown holds something that has no place in a policy."""


def make_parser() -> MarkdownIt:
    """Return the one Markdown parser: CommonMark, tables, and our two pointers.

    HTML is on so that it arrives as a token and is refused, rather than printed as words.
    """
    parser = MarkdownIt("commonmark", {"html": True}).enable("table")
    parser.inline.ruler.before("link", "pointer", _pointer_rule)
    return parser


def _pointer_rule(state: StateInline, silent: bool) -> bool:
    match = _POINTER.match(state.src, state.pos)
    if not match:
        return False
    if not silent:
        token = state.push("citation" if match[1] == "^" else "cross_reference", "", 0)
        token.content = match[2]
    state.pos = match.end()
    return True


class InlineBuilder:
    """Builds inline content; citations and cross-references are resolved by the two callables."""

    def __init__(
        self, cite: Callable[[str], NoteMark], refer: Callable[[str], CrossReference]
    ) -> None:
        self._cite = cite
        self._refer = refer

    def build(self, tokens: Sequence[Token]) -> tuple[Inline, ...]:
        """Return the content of one inline token's children."""
        built, rest = self._until(list(tokens), "")
        if rest:
            raise RefusedTokenError(f"{rest[0].type} without a beginning")
        return tuple(_joined(built))

    def _until(self, tokens: list[Token], closing: str) -> tuple[list[Inline], list[Token]]:
        built: list[Inline] = []
        while tokens:
            token = tokens.pop(0)
            if token.type == closing:
                return built, tokens
            if token.type in ("em_open", "strong_open", "link_open"):
                inner, tokens = self._until(tokens, token.type.replace("_open", "_close"))
                built.append(_wrapped(token, tuple(_joined(inner))))
            else:
                built.extend(self._leaf(token))
        return built, tokens

    def _leaf(self, token: Token) -> Iterator[Inline]:
        match token.type:
            case "text":
                yield from text_with_breaks(token.content)
            case "softbreak":
                yield Text(" ")
            case "citation":
                yield self._cite(token.content)
            case "cross_reference":
                yield self._refer(token.content)
            case _:
                shown = token.content.strip() or token.type
                raise RefusedTokenError(f"{_IN_WORDS.get(token.type, token.type)}: {shown!r}")


def text_with_breaks(text: str) -> Iterator[Inline]:
    """Yield text with a LineBreak for each line end that an answer holds."""
    for index, line in enumerate(text.split("\n")):
        if index:
            yield LineBreak()
        if line:
            yield Text(line)


_IN_WORDS = {
    "code_inline": "code is not allowed in a policy",
    "html_inline": "HTML is not allowed in a policy",
    "image": "an image is not allowed in a policy",
    "hardbreak": "a line break is not allowed in a policy",
}


def _wrapped(token: Token, children: tuple[Inline, ...]) -> Inline:
    if token.type == "link_open":
        return Link(str(token.attrGet("href")), children)
    return Emphasis(children, strong=token.type == "strong_open")


def _joined(inlines: list[Inline]) -> Iterator[Inline]:
    """Yield the inlines with neighbouring texts as one."""
    waiting = ""
    for inline in inlines:
        if isinstance(inline, Text):
            waiting += inline.text
            continue
        if waiting:
            yield Text(waiting)
            waiting = ""
        yield inline
    if waiting:
        yield Text(waiting)
