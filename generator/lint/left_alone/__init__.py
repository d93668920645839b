"""Where a term is left alone: names, titles, charges, addresses, words that are mentioned."""
