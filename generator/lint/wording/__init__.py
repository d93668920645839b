"""Suggestions made to fit where a label stands."""
