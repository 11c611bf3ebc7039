"""The nouns: what content consists of. Frozen, and without any behaviour that touches the world."""
