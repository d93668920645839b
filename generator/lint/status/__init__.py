"""Where the case stands with whoever a label means: alleged, charged, tried, convicted."""
