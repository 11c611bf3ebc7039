"""Markdown fragments of records to HTML. It knows nothing of the records that they come from."""
