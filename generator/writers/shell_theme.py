"""The theme of the default shell: Word asks every document for one, our styles use none of it."""

from lxml import etree

from generator.writers.word_xml import Element

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_NAMESPACES = {"a": _A}
_COLORS = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": "1F3554",
    "lt2": "E9EDF2",
    "accent1": "1F3554",
    "accent2": "0B4F8A",
    "accent3": "8593A6",
    "accent4": "595959",
    "accent5": "7A5C1E",
    "accent6": "3B5F3B",
    "hlink": "0B4F8A",
    "folHlink": "5B3A7A",
}
_THICKNESSES = ("6350", "12700", "19050")


def theme(heading_font: str, text_font: str) -> Element:
    """Return the root of the theme part."""
    colors = [_color(use, color) for use, color in _COLORS.items()]
    fonts = [_font("majorFont", heading_font), _font("minorFont", text_font)]
    elements = _a(
        "themeElements",
        _a("clrScheme", *colors, name="Policy"),
        _a("fontScheme", *fonts, name="Policy"),
        _formats(),
    )
    return _a("theme", elements, name="Policy")


def _a(tag: str, *children: Element, **attributes: str) -> Element:
    element = etree.Element(f"{{{_A}}}{tag}", attributes, nsmap=_NAMESPACES)
    element.extend(children)
    return element


def _color(use: str, color: str) -> Element:
    return _a(use, _a("srgbClr", val=color))


def _font(use: str, font: str) -> Element:
    return _a(use, _a("latin", typeface=font), _a("ea", typeface=""), _a("cs", typeface=""))


def _formats() -> Element:
    """Return three fills, lines, effects and backgrounds, as the schema asks for."""
    lines = [_a("ln", _fill(), w=thickness) for thickness in _THICKNESSES]
    effects = [_a("effectStyle", _a("effectLst")) for _ in _THICKNESSES]
    return _a(
        "fmtScheme",
        _a("fillStyleLst", *(_fill() for _ in _THICKNESSES)),
        _a("lnStyleLst", *lines),
        _a("effectStyleLst", *effects),
        _a("bgFillStyleLst", *(_fill() for _ in _THICKNESSES)),
        name="Policy",
    )


def _fill() -> Element:
    return _a("solidFill", _a("schemeClr", val="phClr"))
