"""Questionnaires and what an office answered."""
