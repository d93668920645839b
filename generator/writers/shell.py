"""The default Word shell, `templates/word/policy.docx`, as the program makes it.

Offices put their own letterhead into that file, or bring a shell of their own; a test holds ours
to what stands here. After a change: `Path(...).write_bytes(default_shell())`.
"""

from typing import cast

from lxml import etree

from generator.writers.shell_styles import HEADING_FONT, TEXT_FONT, TEXT_WIDTH, style_sheet
from generator.writers.shell_theme import theme
from generator.writers.word_package import zipped
from generator.writers.word_xml import Element, Look, field, related, run, w

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PAGE_WIDTH = 12240
_PAGE_HEIGHT = 15840
_SIDE = (_PAGE_WIDTH - TEXT_WIDTH) // 2
_DOT = " \N{MIDDLE DOT} "
_BOLD = Look(bold=True)

_EXTENDED_PROPERTIES = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
_PARTS = (
    ("styles", "styles"),
    ("settings", "settings"),
    ("fontTable", "fontTable"),
    ("theme/theme1", "theme"),
    ("header1", "header"),
    ("header2", "header"),
    ("footer1", "footer"),
)
"""Parts beside the text, with the kind that content types and relationships are named after."""


def default_shell() -> bytes:
    """Return the shell as a Word file, the same bytes on every run."""
    roots = {
        "document": _document(),
        "styles": style_sheet(),
        "settings": _settings(),
        "fontTable": _fonts(),
        "theme/theme1": theme(HEADING_FONT, TEXT_FONT),
        "header1": w("hdr", _running_header()),
        "header2": w("hdr", _first_header()),
        "footer1": w("ftr", _footer()),
    }
    parts = {f"word/{part}.xml": _xml(root) for part, root in roots.items()}
    return zipped({**parts, **_package_parts()})


def _document() -> Element:
    body = [*_letterhead(), *_title_block(), _paragraph("Normal", run("{{ body }}"))]
    return w("document", w("body", *body, *_signature(), _page()))


def _letterhead() -> list[Element]:
    return [
        _paragraph("Letterhead", run("{{ office_name }}")),
        _paragraph("LetterheadLine", run("{{ issued_by }}")),
        _paragraph("LetterheadLine", run("{{ jurisdiction }}, {{ state }}")),
        _paragraph("LetterheadLine", run("{{ office_address }}")),
        _paragraph("LetterheadEnd", run("{{ office_contact }}")),
    ]


def _title_block() -> list[Element]:
    return [
        _paragraph("PolicyNumber", run("Policy {{ number }}")),
        _paragraph("Title", run("{{ title }}")),
        _paragraph("Subtitle", run(f"Version {{{{ version }}}}{_DOT}"), run("{{ status }}", _BOLD)),
        _paragraph("PolicyFact", run("{{ facts }}")),
    ]


def _signature() -> list[Element]:
    return [
        _paragraph("SignatureTitle", run("Approved by")),
        _paragraph("Signature", run("Signature \t\tDate \t")),
        _paragraph("SignatureName", run("{{ approved_by }}")),
    ]


def _running_header() -> Element:
    words = run(f"{{{{ office_short_name }}}}{_DOT}Policy {{{{ number }}}}\t")
    return _paragraph("Header", words, run("{{ warning }}", _BOLD))


def _first_header() -> Element:
    return _paragraph("FirstHeader", run("{{ warning }}", _BOLD))


def _footer() -> Element:
    words = f"Policy {{{{ number }}}}{_DOT}Version {{{{ version }}}}{_DOT}{{{{ status }}}}\tPage "
    pages = [*field("PAGE", "1"), run(" of "), *field("NUMPAGES", "1")]
    return _paragraph("Footer", run(words), *pages)


def _paragraph(style_id: str, *runs: Element) -> Element:
    return w("p", w("pPr", w("pStyle", val=style_id)), *runs)


def _page() -> Element:
    """Return the page: US Letter, with its own header on the first page."""
    edges = (
        ("headerReference", "default", "header1"),
        ("headerReference", "first", "header2"),
        ("footerReference", "default", "footer1"),
        ("footerReference", "first", "footer1"),
    )
    margins = {"top": 1440, "right": _SIDE, "bottom": 1300, "left": _SIDE}
    return w(
        "sectPr",
        *(related(w(tag, type=kind), _relationship_id(part)) for tag, kind, part in edges),
        w("pgSz", w=_PAGE_WIDTH, h=_PAGE_HEIGHT),
        w("pgMar", **margins, header=680, footer=620, gutter=0),
        w("titlePg"),
    )


def _settings() -> Element:
    modern = {"name": "compatibilityMode", "uri": "http://schemas.microsoft.com/office/word"}
    return w(
        "settings",
        w("zoom", percent=100),
        w("defaultTabStop", val=720),
        w("characterSpacingControl", val="doNotCompress"),
        w("compat", w("compatSetting", **modern, val=15)),
        w("themeFontLang", val="en-US"),
        w("decimalSymbol", val="."),
        w("listSeparator", val=","),
    )


def _fonts() -> Element:
    kinds = ((TEXT_FONT, "roman"), (HEADING_FONT, "swiss"))
    return w("fonts", *(w("font", w("family", val=kind), name=font) for font, kind in kinds))


def _package_parts() -> dict[str, bytes]:
    """Return what makes a Word file of the parts: their kinds, and how they hang together."""
    own = f"{_OFFICE}/relationships"
    return {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(
            ("rId1", f"{own}/officeDocument", "word/document.xml"),
            ("rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            ("rId3", f"{own}/extended-properties", "docProps/app.xml"),
        ),
        "word/_rels/document.xml.rels": _relationships(
            *((_relationship_id(part), f"{own}/{kind}", f"{part}.xml") for part, kind in _PARTS)
        ),
        "docProps/core.xml": _properties_part(
            f"{_PACKAGE}/metadata/core-properties", "coreProperties", "category", "Policy shell"
        ),
        "docProps/app.xml": _properties_part(
            f"{_OFFICE}/extended-properties", "Properties", "Application", "Policypress"
        ),
    }


def _content_types() -> bytes:
    kinds = {f"/word/{part}.xml": f"{_WORD}.{kind}+xml" for part, kind in _PARTS}
    kinds["/word/theme/theme1.xml"] = "application/vnd.openxmlformats-officedocument.theme+xml"
    kinds["/word/document.xml"] = f"{_WORD}.document.main+xml"
    kinds["/docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    kinds["/docProps/app.xml"] = _EXTENDED_PROPERTIES
    namespace = f"{_PACKAGE}/content-types"
    root = etree.Element(f"{{{namespace}}}Types", nsmap=_only(namespace))
    plain = {"rels": "application/vnd.openxmlformats-package.relationships+xml"}
    for extension, kind in {**plain, "xml": "application/xml"}.items():
        default = {"Extension": extension, "ContentType": kind}
        etree.SubElement(root, f"{{{namespace}}}Default", default)
    for part, kind in kinds.items():
        etree.SubElement(root, f"{{{namespace}}}Override", {"PartName": part, "ContentType": kind})
    return _xml(root)


def _relationships(*entries: tuple[str, str, str]) -> bytes:
    namespace = f"{_PACKAGE}/relationships"
    root = etree.Element(f"{{{namespace}}}Relationships", nsmap=_only(namespace))
    for number, kind, target in entries:
        entry = {"Id": number, "Type": kind, "Target": target}
        etree.SubElement(root, f"{{{namespace}}}Relationship", entry)
    return _xml(root)


def _properties_part(namespace: str, root_tag: str, tag: str, text: str) -> bytes:
    root = etree.Element(f"{{{namespace}}}{root_tag}", nsmap=_only(namespace))
    etree.SubElement(root, f"{{{namespace}}}{tag}").text = text
    return _xml(root)


def _only(namespace: str) -> dict[str, str]:
    """Return a map that makes the namespace the one of names without a prefix."""
    # lxml takes None for "no prefix", which its stubs do not know.
    return {cast(str, None): namespace}


def _relationship_id(part: str) -> str:
    return f"rId{1 + [name for name, _ in _PARTS].index(part)}"


def _xml(root: Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
