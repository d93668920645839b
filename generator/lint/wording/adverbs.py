"""Adverbs before a label that is a predicate: "is really a thief"."""

# Nobody goes on being accused because he is "still a thief".
_PROVED_OR_NOT = ("accused ", "been convicted ", "convicted ", "suspected ")
_BE = ("is", "are", "was", "were")


def behind_verb(said: str, adverb: str) -> str:
    """Return "had himself long used it" for the man "who sold her the pill that killed her"."""
    verb, _, rest = said.partition(" ")
    return f"{verb} {adverb} {rest}" if rest.startswith("long ") else f"{said} {adverb}"


def with_adverb(said: str, adverb: str) -> str:
    """Return "are already in custody", "already have an addiction"."""
    if adverb == "already":
        said = said.replace(" previously ", " ")
    if adverb in ("still", "now") and said.startswith(
        ("has been convicted", "have been convicted")
    ):
        return said
    verb, _, rest = said.partition(" ")
    if adverb == "still" and rest.startswith(_PROVED_OR_NOT):
        return said
    be = verb in _BE
    if adverb == "still" and rest.startswith("alleged to be "):
        return f"{verb} alleged to still be {rest.removeprefix('alleged to be ')}"
    return f"{verb} {adverb} {rest}" if be else f"{adverb} {said}"
