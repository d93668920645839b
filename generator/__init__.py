"""Policypress: prosecutors' written policies, and a linter for stigmatizing language."""

__version__ = "0.1.0"
