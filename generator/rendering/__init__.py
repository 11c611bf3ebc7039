"""A guide to artifacts: pages, data and drawings as text."""
