"""Pages of a PDF file that are pictures: what is written in a picture is not read."""

from typing import Any

_LITTLE_TEXT = 200
"""So few letters may be what is stamped on a scan: the number of a case and of its page."""
_LEAST, _MOST_OF_PAGE = 0.001, 0.5
"""Shares of a page that a picture covers: a smaller one is a blank or a line."""
_OUTLINES = 50
"""So many filled shapes on a page without text may be letters that are drawn."""
_MOST_FORMS = 100
_FILLS = frozenset((b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*"))


def is_picture(page: Any, text: str) -> bool:  # noqa: ANN401  pypdf may not be installed
    """Tell whether a page holds little or no text, and a picture that may hold some."""
    letters = sum(map(len, text.split()))
    if letters > _LITTLE_TEXT:
        return False
    try:
        shown = _Shown(page)
        box = abs(float(page.mediabox.width) * float(page.mediabox.height)) or 1
    except MemoryError:
        raise
    except Exception:  # a broken page raises anything at all, and nothing of it was read
        return not letters
    if letters:
        return shown.area > box * _MOST_OF_PAGE
    return shown.area > box * _LEAST or shown.shapes >= _OUTLINES


class _Shown:
    """What a page shows that is no text."""

    def __init__(self, page: Any) -> None:  # noqa: ANN401  see above
        self.area = 0.0
        """What its pictures cover."""
        self.shapes = 0
        self._pdf = page.pdf
        self._seen: set[int] = set()
        """Forms that were looked at: they may hold each other."""
        contents = page.get_contents()
        # As a dictionary it is empty, and false.
        if contents is not None:
            self._take(contents, _entry(page, "/Resources"), 1)

    def _take(self, contents: Any, resources: object, area: float) -> None:  # noqa: ANN401
        """Take what some content paints, in a place of which one unit covers an area."""
        kept = [area]
        for operands, operator in contents.operations:
            if operator == b"q":
                kept.append(area)
            elif operator == b"Q":
                area = kept.pop() if len(kept) > 1 else kept[0]
            elif operator == b"cm":
                area *= _growth(operands)
            elif operator == b"Do" and operands:
                self._take_object(_entry(_entry(resources, "/XObject"), operands[0]), area)
            else:
                self.area += area if operator == b"INLINE IMAGE" else 0
                self.shapes += operator in _FILLS

    def _take_object(self, found: Any, area: float) -> None:  # noqa: ANN401
        from pypdf.generic import ContentStream  # noqa: PLC0415  it may not be installed

        if _entry(found, "/Subtype") == "/Image":
            self.area += area
        elif self._is_new(found):
            self._take(ContentStream(found, self._pdf), _entry(found, "/Resources"), area)

    def _is_new(self, form: object) -> bool:
        if not isinstance(form, dict) or id(form) in self._seen or len(self._seen) >= _MOST_FORMS:
            return False
        self._seen.add(id(form))
        return True


def _entry(holder: object, key: object) -> Any:  # noqa: ANN401
    found = holder.get(key) if isinstance(holder, dict) else None
    return found.get_object() if found is not None else None


def _growth(matrix: list[Any]) -> float:
    """Return how many times as large a matrix makes an area."""
    a, b, c, d = map(float, matrix[:4])
    return abs(a * d - b * c)
