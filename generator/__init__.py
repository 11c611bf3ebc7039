"""Structured YAML to a study guide: content becomes records, records a guide, a guide artifacts."""
