"""A linked guide to what is wrong with it: one rule per file, in `rules/`."""
