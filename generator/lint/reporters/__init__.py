"""Reporters: findings as people or programs read them."""
