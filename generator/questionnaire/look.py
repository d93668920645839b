"""How an office's site looks: its color and its seal, as `office.yml` says under `look`."""

import re
from pathlib import Path

from generator.questionnaire.office import Look
from generator.yaml_reader import Reader
from generator.yaml_source import Mapping, Value

_KEYS = ("color", "seal", "seal_text")
_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_PICTURES = (".svg", ".png", ".jpg", ".jpeg", ".webp")
_LARGEST_SEAL = 500_000
WHITE = "#ffffff"
READABLE = 4.5
"""The least contrast of text that WCAG 2.2 AA accepts (success criterion 1.4.3)."""


def read_look(reader: Reader, source: Mapping, folder: Path) -> Look:
    """Return the look; a color on which white text cannot be read is refused."""
    reader.keys(source, _KEYS, "'look'")
    color, seal = source.get("color"), source.get("seal")
    look = Look(
        color=_color(reader, color) if color else "",
        seal=_seal(reader, seal, folder) if seal else None,
        seal_text=reader.text(source, "seal_text", "'look'") if seal else "",
    )
    if source.get("seal_text") and not seal:
        reader.refuse(source.place, "'seal_text' describes a seal that is not there", "add 'seal'")
    return look


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colors (#rrggbb), from 1 to 21, as WCAG 2 defines it."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _color(reader: Reader, value: Value) -> str:
    text = reader.as_text(value, "'color'")
    if not _HEX.fullmatch(text):
        hint = 'write six digits in quotes, for example "#14344f"'
        reader.refuse(value.place, f"{text!r} is no color", hint)
        return ""
    ratio = contrast(text, WHITE)
    if ratio < READABLE:
        message = f"white text on {text} has a contrast of {ratio:.2f}:1"
        hint = f"choose a darker color: {READABLE}:1 is the least that can be read (WCAG 2.2 AA)"
        reader.refuse(value.place, message, hint)
    return text


def _seal(reader: Reader, value: Value, folder: Path) -> Path | None:
    name = reader.as_text(value, "'seal'")
    path = folder / name
    if Path(name).name != name or path.suffix.lower() not in _PICTURES:
        hint = f"write the name of a picture beside office.yml ({', '.join(_PICTURES)})"
        reader.refuse(value.place, f"{name!r} cannot be the seal", hint)
        return None
    if not path.is_file() or path.stat().st_size > _LARGEST_SEAL:
        hint = f"put a picture of at most {_LARGEST_SEAL:,} bytes beside office.yml"
        reader.refuse(value.place, f"there is no such picture, or it is too large: {name}", hint)
        return None
    return path


def _luminance(color: str) -> float:
    channels = (int(color[index : index + 2], 16) / 255 for index in (1, 3, 5))
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4  # noqa: PLR2004  # sRGB
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
