"""A guide to what follows from it: figures and self-check items."""
