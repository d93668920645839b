"""The rules: read from their files, with the office's own words, as a rule base."""
