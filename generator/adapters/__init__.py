"""The world: files, terminal, MkDocs. Nothing else touches it."""
