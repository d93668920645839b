"""Where values stand in a YAML text that others wrote, for programs that read other things in it.

Unlike `yaml_source` this refuses nothing that YAML allows, and makes no values of what it finds.
"""

from itertools import takewhile

import yaml

from generator.location import Span

MAX_DEPTH = 50

_SHAPE = [yaml.StreamStartEvent, yaml.DocumentStartEvent, yaml.MappingStartEvent]


def values_in(text: str) -> list[tuple[str, Span]] | None:
    """Return the keys of a mapping that have single values, and where these stand in the text.

    Quotation marks belong to a value. None where the text is not one mapping, or is too deep.
    """
    try:
        # Events alone: nothing is built, so that aliases cost nothing.
        events = list(takewhile(_Depth().is_shallow, yaml.parse(text, Loader=yaml.CSafeLoader)))
    except (yaml.YAMLError, UnicodeError):
        return None
    kinds = [type(event) for event in events]
    is_whole = kinds[-1:] == [yaml.StreamEndEvent] and kinds.count(yaml.DocumentStartEvent) == 1
    if not is_whole or kinds[: len(_SHAPE)] != _SHAPE:
        return None
    nodes = _own(events[len(_SHAPE) : -len(_SHAPE)])
    return [
        (key.value, _place(value))
        for key, value in zip(nodes[::2], nodes[1::2], strict=True)
        if isinstance(key, yaml.ScalarEvent) and isinstance(value, yaml.ScalarEvent)
    ]


def _place(event: yaml.Event) -> Span:
    start, end = event.start_mark, event.end_mark
    assert start is not None and end is not None  # noqa: PT018, S101  # what was read has a place
    return Span(start.index, end.index)


def _own(events: list[yaml.Event]) -> list[yaml.Event]:
    """Return an event for each key and each value; the last one of what holds others."""
    depth = _Depth()
    return [event for event in events if not depth.after(event)]


class _Depth:
    """How many lists and mappings are open."""

    def __init__(self) -> None:
        self._now = 0

    def after(self, event: yaml.Event) -> int:
        self._now += isinstance(event, yaml.CollectionStartEvent)
        self._now -= isinstance(event, yaml.CollectionEndEvent)
        return self._now

    def is_shallow(self, event: yaml.Event) -> bool:
        # Each opening bracket costs more than the one before.
        return self.after(event) <= MAX_DEPTH
