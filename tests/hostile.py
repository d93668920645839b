"""Strings that break document generators, and a strategy for more of them."""

from hypothesis import strategies as st

HOSTILE = (
    r"O'Neil & Sons <select> {{ 6*7 }} *bold* | C:\x",
    "</title><script>alert(1)</script>",
    "<!-- comment -->",
    "</div></p>",
    "<![CDATA[x]]>",
    "]]>",
    "&amp; &lt; &#42; &nbsp;",
    "&#x26;",
    "{% for x in y %}{% endfor %}",
    "{# gone #}",
    "{{ office.name }}",
    "${x} $(x) `x`",
    "**strong** __strong__ _em_ ~~gone~~",
    "# Heading",
    "## Heading @id",
    "- item",
    "1. item",
    "1) item",
    "> quotation",
    "    code",
    "```",
    "---",
    "===",
    "| a | b |",
    "[text](javascript:alert(1))",
    "![image](x.png)",
    "[^1] [^dobbie-2018]",
    "[@exceptions]",
    "[ref]: https://example.org",
    "<https://example.org>",
    "https://example.org/?a=b&c=d",
    "line one\\",
    "trailing spaces   ",
    "  leading spaces",
    "two  spaces   three",
    "a\u00a0b\u2009c\u3000d",
    "\u200bzero\u200dwidth\u2060",
    "\u202eright to left\u202c",
    "שלום עולם",
    "مرحبا",
    "日本語テキスト",
    "👩‍👩‍👧‍👦 🏳️‍🌈",
    "e\u0301 Å ﬁ İ ß",
    "“curly” ‘quotes’ — – …",
    "from: money_bail",
    "numbered: no",
    "{#id .class}",
    "{: .class}",
    "::: note",
    "!!! note",
    "[[wiki]]",
    "*[HTML]: abbreviation",
    "@mention #hashtag",
    "%s %d %(name)s",
    "x" * 400,
    ".",
    ":",
    "ends in a colon:",
    "'",
    '"',
    "\\",
    "\\n \\t \\u0041",
    "null",
    "true",
    "0x1F",
)


def printable() -> st.SearchStrategy[str]:
    """Return text of every character that YAML reading lets through, without line ends."""
    characters = st.characters(
        exclude_categories=("Cs", "Cc", "Zl", "Zp"),
        exclude_characters="".join(
            chr(code)
            for plane in range(17)
            for code in (plane * 0x10000 + 0xFFFE, plane * 0x10000 + 0xFFFF)
        )
        + "".join(map(chr, range(0xFDD0, 0xFDF0))),
    )
    markup = st.sampled_from(list("*_`#<>&|[]{}()!^@~$%:;=+-.\\/'\" \n".replace("\n", "")))
    return st.text(st.one_of(characters, markup), min_size=1, max_size=40).filter(str.strip)
