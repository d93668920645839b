"""Phrases with word lists in them, and the automaton that finds them in a folded text."""
