"""A guide and what follows from it to tables for its maintainers."""
