"""Policies: from a template and answers to a tree of sections and clauses."""
