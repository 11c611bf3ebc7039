"""Records to one guide."""
