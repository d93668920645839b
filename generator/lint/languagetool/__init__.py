"""The grammar check of a LanguageTool server, beside our own findings."""
