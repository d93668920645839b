"""Where values stand in a YAML text that others wrote, for programs that read other things in it.

Unlike `yaml_source` this refuses nothing that YAML allows, and makes no values of what it finds.
"""

import yaml

from generator.location import Span

_SHAPE = [yaml.StreamStartEvent, yaml.DocumentStartEvent, yaml.MappingStartEvent]


def values_in(text: str) -> list[tuple[str, Span]] | None:
    """Return the keys of a mapping that have single values, and where these stand in the text.

    Quotation marks belong to a value. None where the text is not one mapping.
    """
    try:
        # Events alone: nothing is built, so that neither depth nor aliases cost anything.
        events = list(yaml.parse(text, Loader=yaml.CSafeLoader))
    except (yaml.YAMLError, UnicodeError):
        return None
    documents = sum(isinstance(one, yaml.DocumentStartEvent) for one in events)
    if documents != 1 or [*map(type, events[: len(_SHAPE)])] != _SHAPE:
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
    own: list[yaml.Event] = []
    depth = 0
    for event in events:
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if not depth:
            own.append(event)
    return own
