"""Parses rendered Markdown, once, into sections and clauses of blocks."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from markdown_it.token import Token

from generator.policy.headings import Heading, headings
from generator.policy.inline import InlineBuilder, RefusedTokenError, make_parser
from generator.policy.model import (
    Block,
    CrossReference,
    Inline,
    ItemList,
    NoteMark,
    Paragraph,
    Table,
    words,
)


@dataclass(frozen=True, slots=True)
class ParsedClause:
    """A clause as the Markdown has it."""

    heading: Heading
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class ParsedSection:
    """A section as the Markdown has it."""

    heading: Heading
    clauses: tuple[ParsedClause, ...]


@dataclass(frozen=True, slots=True)
class Parsed:
    """What one Markdown text holds."""

    sections: tuple[ParsedSection, ...]
    cited: tuple[str, ...]
    """Keys of the works cited, in the order of their first citation."""
    marks: dict[str, int]
    """How often each work is cited."""


class MarkdownRefusedError(Exception):
    """The rendered Markdown has something that would be lost; `clause` says where it stands."""

    def __init__(self, clause: str, reason: str) -> None:
        self.clause = clause
        self.reason = reason
        super().__init__(f"{clause}: {reason}")


def parse_markdown(markdown: str) -> Parsed:
    """Return the sections of a policy; raises MarkdownRefusedError for what has no place in it."""
    marks, parser = _Marks(), make_parser()
    sections: list[ParsedSection] = []
    for heading, body in _parts(markdown):
        blocks = _Blocks(heading.id, marks).build(parser.parse(body))
        if heading.level == 2:  # noqa: PLR2004  # the Markdown level
            if blocks:
                raise MarkdownRefusedError(heading.id, "text stands before the first clause")
            sections.append(ParsedSection(heading, ()))
        elif not sections:
            raise MarkdownRefusedError(heading.id, "the clause stands in no section")
        else:
            clause = ParsedClause(heading, blocks)
            sections[-1] = replace(sections[-1], clauses=(*sections[-1].clauses, clause))
    return Parsed(tuple(sections), tuple(marks.counts), marks.counts)


def _parts(markdown: str) -> Iterator[tuple[Heading, str]]:
    """Yield each heading with the Markdown under it.

    Headings are found line by line: answers hold no `#` at a line's start, they are escaped.
    """
    lines = markdown.split("\n")
    found = list(headings(markdown))
    first = found[0].line - 1 if found else len(lines)
    if any(line.strip() for line in lines[:first]):
        raise MarkdownRefusedError("", "text stands before the first heading")
    for heading, following in zip(found, [*found[1:], None], strict=False):
        end = following.line - 1 if following else len(lines)
        yield heading, "\n".join(lines[heading.last_line : end])


@dataclass
class _Marks:
    """Counts citations through the whole text, so that notes are numbered in reading order."""

    counts: dict[str, int] = field(default_factory=dict)

    def cite(self, key: str) -> NoteMark:
        self.counts[key] = self.counts.get(key, 0) + 1
        return NoteMark(list(self.counts).index(key) + 1, self.counts[key])


class _Blocks:
    """Builds the blocks of one clause."""

    def __init__(self, clause: str, marks: _Marks) -> None:
        self._clause = clause
        self._inline = InlineBuilder(marks.cite, lambda target: CrossReference(target, ""))

    def build(self, tokens: list[Token]) -> tuple[Block, ...]:
        try:
            return self._blocks(tokens)
        except RefusedTokenError as error:
            raise MarkdownRefusedError(self._clause, str(error)) from error

    def _blocks(self, tokens: list[Token]) -> tuple[Block, ...]:
        blocks: list[Block] = []
        while tokens:
            token = tokens.pop(0)
            match token.type:
                case "paragraph_open":
                    blocks.append(Paragraph(self._paragraph(tokens)))
                case "bullet_list_open" | "ordered_list_open":
                    inner = _taken(tokens, token.type.replace("_open", "_close"), token.type)
                    ordered = token.type == "ordered_list_open"
                    blocks.append(ItemList(self._items(inner), ordered))
                case "table_open":
                    blocks.append(self._table(_taken(tokens, "table_close", "table_open")))
                case _:
                    raise RefusedTokenError(_refusal(token))
        return tuple(blocks)

    def _paragraph(self, tokens: list[Token]) -> tuple[Inline, ...]:
        inline = tokens.pop(0)
        tokens.pop(0)  # paragraph_close
        _refuse_dangling(inline, tokens)
        _refuse_unclosed(inline)
        return self._inline.build(inline.children or [])

    def _items(self, tokens: list[Token]) -> tuple[tuple[Block, ...], ...]:
        items = []
        while tokens:
            opening = tokens.pop(0)
            inner = _taken(tokens, "list_item_close", opening.type)
            blocks = self._blocks(inner)
            if not blocks:
                raise RefusedTokenError("a list has an empty item")
            items.append(blocks)
        return tuple(items)

    def _table(self, tokens: list[Token]) -> Table:
        rows: list[list[tuple[Inline, ...]]] = []
        for token in tokens:
            if token.type == "tr_open":
                rows.append([])
            elif token.type == "inline":
                _refuse_unclosed(token)
                rows[-1].append(self._inline.build(token.children or []))
        header, *body = (tuple(row) for row in rows)
        if not body:
            raise RefusedTokenError("a table has no rows")
        if any(_is_empty(cell) for row in (header, *body) for cell in row):
            raise RefusedTokenError("a table has an empty cell")
        return Table(header, tuple(body))


def _is_empty(cell: tuple[Inline, ...]) -> bool:
    # A cross-reference has no words yet; it gets them when all numbers are known.
    return not any(isinstance(one, CrossReference) for one in cell) and not words(cell).strip()


def _taken(tokens: list[Token], closing: str, opening: str) -> list[Token]:
    """Take the tokens up to the matching close, and the close itself."""
    depth = 1
    for index, token in enumerate(tokens):
        depth += (token.type == opening) - (token.type == closing)
        if depth == 0:
            inner = tokens[:index]
            del tokens[: index + 1]
            return inner
    raise RefusedTokenError(f"{opening} without an end")


def _refuse_dangling(inline: Token, following: list[Token]) -> None:
    """Refuse a lead-in whose list is missing: the office chose something that is not there.

    The Markdown is looked at, not the words: a colon that ends an answer is escaped there.
    """
    follows = following[0].type if following else ""
    if inline.content.rstrip().endswith(":") and not follows.startswith(_AFTER_LEAD_IN):
        shown = inline.content[-60:]
        raise RefusedTokenError(f"a paragraph ends in ':' and no list or table follows: {shown!r}")


def _refuse_unclosed(inline: Token) -> None:
    """Refuse a `*` that begins or ends nothing and would be printed; answers' are escaped."""
    used = sum(len(token.markup) for token in inline.children or [] if "*" in token.markup)
    if inline.content.count("*") != used:
        shown = inline.content[:60]
        raise RefusedTokenError(f"a * begins or ends nothing: {shown!r}")


_AFTER_LEAD_IN = ("bullet_list_open", "ordered_list_open", "table_open")
_IN_WORDS = {
    "fence": "code is not allowed in a policy",
    "code_block": "a line indented by four spaces is code, which is not allowed in a policy",
    "html_block": "HTML is not allowed in a policy",
    "blockquote_open": "a block quotation is not allowed in a policy",
    "hr": "a rule is not allowed in a policy",
    "heading_open": "a heading is written '## Title @id' or '### Title @id'",
}


def _refusal(token: Token) -> str:
    shown = token.content.strip().split("\n")[0][:60]
    reason = _IN_WORDS.get(token.type, token.type)
    return f"{reason}: {shown!r}" if shown else reason
