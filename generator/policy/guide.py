"""What the 2021 guide asks of prosecutors, by id, in our words and with the guide's strength."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.yaml_reader import Reader
from generator.yaml_source import Mapping as Source
from generator.yaml_source import read_yaml

STRENGTHS = {
    "must": "The guide says must",
    "should": "The guide says should",
    "can": "The guide says can",
    "example": "The guide gives an example",
    "implied": "The guide argues for it",
    "open": "The guide leaves it open",
}
"""The guide's own verb, and how a policy may report it: never stronger."""

EVERY_POLICY = "all"
_KEYS = ("strength", "page", "asks", "policies")


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One thing that the guide asks."""

    id: str
    strength: str
    """must, should, can, example, implied or open: the guide's own verb, never stronger."""
    page: str
    asks: str
    policies: tuple[str, ...]

    def concerns(self, policy: str) -> bool:
        """Tell whether a policy has to take it up."""
        return policy in self.policies or EVERY_POLICY in self.policies


def load_recommendations(path: Path) -> Mapping[str, Recommendation]:
    """Return the recommendations by id; raises InvalidSourceError with all mistakes."""
    reader = _GuideReader()
    recommendations = reader.recommendations(read_yaml(path))
    reader.finish()
    return recommendations


class _GuideReader(Reader):
    def recommendations(self, source: Source) -> dict[str, Recommendation]:
        self.keys(source, ("recommendations",), "the recommendations")
        listed = self.entries(source, "recommendations", "the recommendations")
        return {id_: self._recommendation(id_, entry) for id_, entry in listed}

    def _recommendation(self, id_: str, source: Source) -> Recommendation:
        what = f"the recommendation {id_!r}"
        self.keys(source, _KEYS, what)
        strength = self.required(source, "strength", what)
        return Recommendation(
            id=id_,
            strength=self.one_of(strength, tuple(STRENGTHS), "strength") if strength else "",
            page=self.text(source, "page", what),
            asks=self.text(source, "asks", what),
            policies=self.texts(self.required(source, "policies", what), "'policies'"),
        )
