"""The style sheet of the default shell: what a policy needs, and nothing that is not used.

Sizes are in points, lengths in twentieths of a point.
"""

from generator.writers.word_styles import (
    BULLET,
    CONTENTS_LINE,
    CONTENTS_TITLE,
    HEADING_1,
    HEADING_2,
    LANGUAGE,
    LINK,
    NOTE_MARK,
    NOTE_TEXT,
    NUMBER,
    TABLE,
)
from generator.writers.word_xml import Element, w

# Both are on every Windows and Mac, and LibreOffice has their twins.
TEXT_FONT = "Times New Roman"
HEADING_FONT = "Arial"
TEXT_WIDTH = 8928

_INK = "1F3554"
_GRAY = "595959"
_RULE = "8593A6"
_TINT = "E9EDF2"
_FACT_INDENT = 2500
_SIGNATURE_END = 5600
_DATE_START = 5900


def style_sheet() -> Element:
    """Return the root of the styles part."""
    return w(
        "styles",
        _defaults(),
        *_text_styles(),
        *_title_styles(),
        *_edge_styles(),
        *_signature_styles(),
        *_character_styles(),
        *_table_styles(),
    )


def _defaults() -> Element:
    run = w("rPr", _font(TEXT_FONT), *_size(11.5), w("lang", val=LANGUAGE))
    paragraph = w("pPr", _space(0, 120, line=264))
    return w("docDefaults", w("rPrDefault", run), w("pPrDefault", paragraph))


def _text_styles() -> list[Element]:
    section = [w("keepNext"), w("keepLines"), _space(400, 120), w("outlineLvl", val=0)]
    clause = [w("keepNext"), w("keepLines"), _space(220, 80), w("outlineLvl", val=1)]
    contents = [w("keepNext"), _rule("top", distance=6), _space(240, 60)]
    line = [_tabs(("left", 480, "none")), _space(0, 0, line=252), w("ind", left=480, hanging=480)]
    return [
        _style("Normal", [w("widowControl")]),
        _style(HEADING_1, section, _heading(14)),
        _style(HEADING_2, clause, _heading(11)),
        _style(CONTENTS_TITLE, contents, _heading(11)),
        _style(CONTENTS_LINE, line, _size(10.5)),
        _style(BULLET, [_space(0, 60)], following=BULLET),
        _style(NUMBER, [_space(0, 60)], following=NUMBER),
        _style(NOTE_TEXT, [_space(0, 40, line=240)], _size(9.5), following=NOTE_TEXT),
    ]


def _title_styles() -> list[Element]:
    name = [_font(TEXT_FONT), w("b"), w("smallCaps"), _color(_INK), _spaced(8), *_size(15.5)]
    fact = [_tabs(("left", _FACT_INDENT, "none")), _space(0, 10, line=252)]
    fact.append(w("ind", left=_FACT_INDENT, hanging=_FACT_INDENT))
    number = [_font(HEADING_FONT), w("b"), w("caps"), _color(_GRAY), _spaced(20), *_size(9)]
    status = [_font(HEADING_FONT), _color(_GRAY), *_size(10)]
    return [
        _style("Letterhead", [_space(0, 60, line=240), w("jc", val="center")], name),
        _style("Letterhead Line", [_space(0, 10), w("jc", val="center")], _small()),
        _style(
            "Letterhead End",
            [_rule("bottom", distance=8), _space(0, 400), w("jc", val="center")],
            _small(),
        ),
        _style("Policy Number", [w("keepNext"), _space(0, 60)], number),
        _style("Title", [w("keepNext"), _space(0, 80, line=240)], _heading(22)),
        _style("Subtitle", [w("keepNext"), _space(0, 200)], status),
        _style("Policy Fact", fact, _size(10.5), following="Policy Fact"),
    ]


def _edge_styles() -> list[Element]:
    """Return the styles of header and footer."""
    end = ("right", TEXT_WIDTH, "none")
    first = [_space(0, 0), w("jc", val="right")]
    return [
        _style("header", [_rule("bottom"), _tabs(end), _space(0, 0)], _small()),
        _style("First Header", first, _small()),
        _style("footer", [_rule("top"), _tabs(end), _space(0, 0)], _small()),
    ]


def _signature_styles() -> list[Element]:
    line = _tabs(
        ("left", _SIGNATURE_END, "underscore"),
        ("left", _DATE_START, "none"),
        ("right", TEXT_WIDTH, "underscore"),
    )
    return [
        _style(
            "Signature Title",
            [w("keepNext"), w("keepLines"), _rule("top"), _space(480, 560)],
            _heading(11),
        ),
        _style("Signature", [w("keepNext"), w("keepLines"), line, _space(0, 80)]),
        _style("Signature Name", [w("keepLines"), _space(0, 0)]),
    ]


def _character_styles() -> list[Element]:
    return [
        _character_style("Default Paragraph Font", []),
        _character_style(LINK, [_color("0B4F8A"), w("u", val="single")]),
        _character_style(NOTE_MARK, [w("vertAlign", val="superscript")]),
        _character_style("Strong", [w("b")]),
    ]


def _table_styles() -> list[Element]:
    sides = [w(side, val="single", sz=4, space=0, color=_RULE) for side in ("top", "bottom")]
    sides.append(w("insideH", val="single", sz=4, space=0, color=_RULE))
    margins = w("tblCellMar", *(w(side, w=90, type="dxa") for side in ("left", "right")))
    tint = w("shd", val="clear", color="auto", fill=_TINT)
    first_row = w(
        "tblStylePr",
        w("rPr", _font(HEADING_FONT), w("b"), _color(_INK), *_size(9.5)),
        w("tcPr", tint),
        type="firstRow",
    )
    grid = w(
        "style",
        w("name", val=TABLE),
        w("basedOn", val="NormalTable"),
        w("pPr", _space(0, 0, line=252)),
        w("rPr", *_size(10.5)),
        w("tblPr", w("tblBorders", *sides), margins),
        first_row,
        type="table",
        styleId="TableGrid",
    )
    return [_normal_table(), grid]


def _normal_table() -> Element:
    margins = w("tblCellMar", *(w(side, w=108, type="dxa") for side in ("left", "right")))
    indent = w("tblInd", w=0, type="dxa")
    named = w("name", val="Normal Table")
    return w(
        "style", named, w("tblPr", indent, margins), type="table", default=1, styleId="NormalTable"
    )


def _style(
    style_name: str,
    paragraph: list[Element],
    run: list[Element] | None = None,
    *,
    following: str = "Normal",
) -> Element:
    """Return a paragraph style; properties come in the order that the schema asks for."""
    style_id = _id(style_name)
    normal = style_name == "Normal"
    return w(
        "style",
        w("name", val=style_name),
        *([] if normal else [w("basedOn", val="Normal"), w("next", val=_id(following))]),
        w("qFormat"),
        w("pPr", *paragraph),
        *([w("rPr", *run)] if run else []),
        type="paragraph",
        styleId=style_id,
        **({"default": 1} if normal else {}),
    )


def _character_style(style_name: str, run: list[Element]) -> Element:
    default = style_name == "Default Paragraph Font"
    return w(
        "style",
        w("name", val=style_name),
        *([w("rPr", *run)] if run else []),
        type="character",
        styleId=_id(style_name),
        **({"default": 1} if default else {}),
    )


def _id(style_name: str) -> str:
    return "".join(word[0].upper() + word[1:] for word in style_name.split())


def _heading(points: float) -> list[Element]:
    return [_font(HEADING_FONT), w("b"), _color(_INK), *_size(points)]


def _small() -> list[Element]:
    return [_font(HEADING_FONT), _color(_GRAY), *_size(8.5)]


def _font(font: str) -> Element:
    return w("rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=font)


def _size(points: float) -> list[Element]:
    half_points = int(points * 2)
    return [w("sz", val=half_points), w("szCs", val=half_points)]


def _color(color: str) -> Element:
    return w("color", val=color)


def _spaced(amount: int) -> Element:
    """Return space between letters."""
    return w("spacing", val=amount)


def _space(before: int, after: int, *, line: int = 264) -> Element:
    """Return space around a paragraph; 240 is a single line."""
    return w("spacing", before=before, after=after, line=line, lineRule="auto")


def _rule(side: str, *, distance: int = 4) -> Element:
    return w("pBdr", w(side, val="single", sz=6, space=distance, color=_RULE))


def _tabs(*stops: tuple[str, int, str]) -> Element:
    """Return tab stops: kind, position, and what fills the way to it."""
    tabs = (w("tab", val=kind, leader=leader, pos=at) for kind, at, leader in stops)
    return w("tabs", *tabs)
