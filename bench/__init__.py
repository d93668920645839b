"""Measures how fast the linter is, beside others on the same machine."""
