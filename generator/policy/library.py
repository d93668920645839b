"""The library that all policies draw on: the works they cite and what the guide asks."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.policy.citations import Work
from generator.policy.guide import Recommendation


@dataclass(frozen=True, slots=True)
class Library:
    """Works and recommendations by key."""

    works: Mapping[str, Work]
    recommendations: Mapping[str, Recommendation]
