"""The language linter: finds stigmatizing words in drafts and press releases, prints nothing."""
